//! Classes a second of the overlap of all pairs, raw and centred, on one thread and on two: 100 classes of 100 images with
//! 2048 features (a ResNet-50 on CIFAR-100's test images), and the same images with the 128 of a small network.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use lethe_probe::traces::{Form, overlaps};
use lethe_torch::prepare_cpu;
use tch::{Device, Kind, Tensor};

fn pairs(c: &mut Criterion) {
    let counts = [100; 100];
    for width in [128, 2048] {
        let total = (counts.len() * counts[0]) as i64;
        let features = Tensor::randn([total, width], (Kind::Float, Device::Cpu)).relu();
        let form = Form::cheaper(total as usize, counts.len(), width as usize);
        let mut group = c.benchmark_group(format!("overlap {width} features, {} form", form.name()));
        group
            .throughput(Throughput::Elements(counts.len() as u64))
            .sample_size(10);
        for threads in [1, 2] {
            prepare_cpu(threads);
            group.bench_function(format!("{threads} threads"), |b| {
                b.iter(|| overlaps(&features, &counts, form, &mut |_, _| Ok(())).expect("overlaps"));
            });
        }
        group.finish();
    }
}

criterion_group!(benches, pairs);
criterion_main!(benches);
