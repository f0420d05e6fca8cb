//! Images a second of whole training steps on one thread: the nets of the quickstart and a ResNet-20 of width 16 (three
//! blocks a stage), plainly, channels-last, and in bf16.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use lethe_datasets::random::stream;
use lethe_models::{BatchNorm, Mode, Spec};
use lethe_torch::{Augment, ImageBlock, Precision, autocast, prepare_cpu, sgd, zero_gradients};
use tch::{Device, Kind, Tensor};

const BATCH: i64 = 128;

/// Times forward, backward and the optimiser's step on one batch of random bytes, cut and normalised as in training.
fn step(c: &mut Criterion, name: &str, spec: &str, channels: i64) {
    let spec: Spec = serde_json::from_str(spec).expect("a specification");
    let size = 32;
    let plain = (Precision::Float32, false);
    let mut modes = vec![("float32", plain)];
    if spec.family() == "resnet" {
        modes.push(("float32 channels-last", (Precision::Float32, true)));
        modes.push(("bf16 channels-last", (Precision::Bf16, true)));
    } else {
        modes.push(("bf16", (Precision::Bf16, false)));
    }
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Elements(BATCH as u64)).sample_size(10);
    for (mode, (precision, channels_last)) in modes {
        let mut rng = stream(0, 0, "bench");
        let network = spec
            .build((channels, size), &mut rng, Device::Cpu, channels_last)
            .expect("a network");
        let head = spec.new_head(10, &mut rng, Device::Cpu).expect("a head");
        let own = network.parameters().values().chain([&head.weight, &head.bias]);
        let parameters: Vec<Tensor> = own.map(Tensor::shallow_clone).collect();
        let momentum: Vec<Tensor> = parameters.iter().map(|p| p.detach().zeros_like()).collect();
        let pixels: Vec<u8> = (0..BATCH * channels * size * size)
            .map(|i| (i * 7919 % 251) as u8)
            .collect();
        let (mean, std) = (vec![0.5; channels as usize], vec![0.5; channels as usize]);
        let block = ImageBlock::new(&pixels, channels, size, &mean, &std, Device::Cpu).expect("images");
        let rows: Vec<i64> = (0..BATCH).collect();
        let labels = Tensor::arange(BATCH, (Kind::Int64, Device::Cpu)).remainder(10);
        group.bench_function(mode, |b| {
            b.iter(|| {
                let images = block.batch(&rows, &Augment::default(), channels_last).expect("a batch");
                let forward = || head.logits(&network.features(&images, Mode::Train(BatchNorm::Track)));
                let logits = autocast(precision, Device::Cpu, forward).expect("autocast");
                logits.to_kind(Kind::Float).cross_entropy_for_logits(&labels).backward();
                sgd(&parameters, &momentum, 1e-3, 0.9, 0.0, false).expect("a step");
                zero_gradients(&parameters).expect("no gradients");
            });
        });
    }
    group.finish();
}

fn training(c: &mut Criterion) {
    prepare_cpu(1);
    let resnet = |layers: &str, width: i64, stride: i64| {
        format!(
            r#"{{"architecture":"resnet","block":"basic","layers":{layers},"width":{width},
                "stem":{{"kernel":3,"stride":{stride},"pool":false}}}}"#
        )
    };
    let vit = |dim: i64| {
        format!(
            r#"{{"architecture":"vit","patch":8,"dim":{dim},"depth":4,"heads":4,"global_pool":"avg","class_token":false}}"#
        )
    };
    step(c, "resnet nano 8", &resnet("[1,1,1,1]", 8, 2), 1);
    step(c, "resnet nano 32", &resnet("[1,1,1,1]", 32, 2), 1);
    step(c, "resnet-20 width 16", &resnet("[3,3,3]", 16, 1), 3);
    step(c, "vit nano 64", &vit(64), 1);
    step(c, "vit nano 128", &vit(128), 1);
}

criterion_group!(benches, training);
criterion_main!(benches);
