//! Images a second on one thread: drawing fractals, decoding them as training does, and reading them decoded.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use lethe_artifacts::checkpoint::Input;
use lethe_datasets::fractal::{Fractals, Recipe, Renderer, System};
use lethe_datasets::{DataSet, Split, random, with_threads};

fn fractal(c: &mut Criterion) {
    let recipe = Recipe::default();
    let mut group = c.benchmark_group("fractal");
    group.throughput(Throughput::Elements(1));
    for size in [32, 64] {
        let mut renderer = Renderer::new(&recipe, size);
        let system = System::class(&recipe, 0, 0).expect("the default recipe has classes");
        let mut rng = random::stream(0, 0, "bench");
        group.bench_function(format!("draw {size}"), |b| {
            b.iter(|| {
                system
                    .instance(&recipe, &mut rng, &mut renderer)
                    .expect("the default recipe has images");
                black_box(renderer.gray())
            });
        });
    }
    group.finish();
}

fn one_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    with_threads(1, work).expect("one thread")
}

fn decode(c: &mut Criterion) {
    let folder = std::env::temp_dir().join(format!("lethe-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let fractals = Fractals {
        classes: 10,
        size: 32,
        colour: false,
        seed: 0,
        recipe: Recipe::default(),
    };
    let path = folder.join("train.parquet");
    let mut group = c.benchmark_group("data set");
    group.throughput(Throughput::Elements(1000)).sample_size(10);
    group.bench_function("fractals to Parquet, 1000 images", |b| {
        b.iter(|| one_thread(|| fractals.write(&path, Split::Train, 100, || true).expect("written")));
    });
    let set = DataSet::open(&path).expect("just written");
    let rows: Vec<(u32, i64)> = (0..1000).map(|row| (0, row)).collect();
    let input = Input {
        size: 32,
        channels: 1,
        fit: Default::default(),
        filter: Default::default(),
        mean: vec![0.5],
        std: vec![0.5],
    };
    group.bench_function("decode 1000 images", |b| {
        b.iter(|| one_thread(|| black_box(set.decode(&rows, &input).expect("decoded"))));
    });
    let kept = set.clone().cached(Some(folder.join("cache")));
    group.bench_function("read 1000 decoded images", |b| {
        b.iter(|| one_thread(|| black_box(kept.decode(&rows, &input).expect("read"))));
    });
    group.finish();
    std::fs::remove_dir_all(&folder).expect("the temporary folder");
}

criterion_group!(benches, fractal, decode);
criterion_main!(benches);
