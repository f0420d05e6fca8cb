//! Processor seconds and memory of an empirical Fisher diagonal of 512 images of 32 pixels: ours, a loop over the examples,
//! and one training pass over the same images in batches of 32, on one thread. Each in a process of its own, for its peak of
//! memory; processor time, so that other work on the machine counts as little as it can.
//!
//! `cargo bench --bench fisher -- resnet18` takes one network only, `-- --threads 2` two threads.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::process::Command;

use lethe_artifacts::checkpoint::Input;
use lethe_artifacts::importance::Estimator;
use lethe_datasets::Example;
use lethe_datasets::random::stream;
use lethe_models::{BatchNorm, Mode, Model};
use lethe_probe::fisher::{Settings, importances};
use lethe_torch::{Examples, ImageBlock, prepare_cpu};
use serde_json::{Value, json};
use tch::{Device, Tensor};

const EXAMPLES: i64 = 512;
const CLASSES: usize = 10;
const WHAT: [&str; 3] = ["ours", "loop", "training"];

fn networks() -> [(&'static str, Value); 4] {
    let resnet = |layers: &[i64], width: i64| {
        json!({"architecture": "resnet", "block": "basic", "layers": layers, "width": width,
            "stem": {"kernel": 3, "stride": 1, "pool": false}})
    };
    let vit = |patch: i64, depth: i64| {
        json!({"architecture": "vit", "patch": patch, "dim": 192, "depth": depth, "heads": 3,
            "global_pool": "token", "class_token": true})
    };
    [
        ("resnet18", resnet(&[2, 2, 2, 2], 64)),
        ("vit_xs", vit(4, 12)),
        ("vit_xs_8", vit(8, 12)),
        ("resnet20", resnet(&[3, 3, 3], 16)),
    ]
}

fn prepare(network: &str) -> (Model, Examples) {
    let spec = networks().into_iter().find(|(name, _)| *name == network).unwrap().1;
    let input = Input {
        size: 32,
        channels: 3,
        fit: Default::default(),
        filter: Default::default(),
        mean: vec![0.5; 3],
        std: vec![0.25; 3],
    };
    let mut rng = stream(0, 0, "bench");
    let mut model = Model::new(
        &serde_json::from_value(spec).unwrap(),
        Some(&input),
        &mut rng,
        Device::Cpu,
    )
    .unwrap();
    model.add_head(0, "task", CLASSES, &mut rng).unwrap();
    let pixels: Vec<u8> = (0..EXAMPLES as usize * 3 * 32 * 32)
        .map(|i| (i * 7919 % 251) as u8)
        .collect();
    let labels: Vec<i64> = (0..EXAMPLES).map(|i| i % CLASSES as i64).collect();
    let rows = labels.iter().map(|&label| Example {
        file: 0,
        row: 0,
        label: label as i32,
        coarse: None,
    });
    let examples = Examples {
        images: ImageBlock::new(&pixels, 3, 32, &input.mean, &input.std, Device::Cpu).unwrap(),
        rows: rows.collect(),
        labels: Tensor::from_slice(&labels),
    };
    (model, examples)
}

/// The gradients of the mean or only loss of some images.
fn backward(model: &Model, examples: &Examples, start: i64, length: i64, mode: Mode) -> Vec<Tensor> {
    let rows: Vec<i64> = (start..start + length).collect();
    let last = model.spec.channels_last();
    let images = examples.images.batch(&rows, &Default::default(), last).unwrap();
    let loss = model
        .logits(&images, 0, mode)
        .cross_entropy_for_logits(&examples.labels.narrow(0, start, length));
    let trained = model.trained(0);
    Tensor::run_backward(&[loss], &trained.values().collect::<Vec<_>>(), false, false)
}

/// Processor seconds for all examples.
fn measure(what: &str, model: &Model, examples: &Examples) -> f64 {
    let run = |count: i64| match what {
        "ours" => {
            let settings = Settings {
                estimator: Estimator::Empirical,
                task: 0,
                unit: Default::default(),
                batch: None,
                subset: None,
                seed: 0,
            };
            importances(model, examples, &settings, &mut |_| Ok(())).unwrap();
        }
        "loop" => {
            let mut sums: Vec<Tensor> = model.trained(0).values().map(Tensor::zeros_like).collect();
            for n in 0..count {
                for (sum, gradient) in sums.iter_mut().zip(backward(model, examples, n, 1, Mode::Evaluate)) {
                    let _ = sum.addcmul_(&gradient, &gradient);
                }
            }
        }
        _ => {
            for start in (0..count).step_by(32) {
                backward(model, examples, start, 32, Mode::Train(BatchNorm::Track));
            }
        }
    };
    // Once for what is made at the first use.
    match what {
        "ours" => {}
        _ => run(32),
    }
    let times = (0..2).map(|_| {
        let began = processor_seconds();
        run(EXAMPLES);
        processor_seconds() - began
    });
    times.fold(f64::INFINITY, f64::min)
}

/// Processor time of all threads of this process: fields 14 and 15 of its state, in hundredths of a second.
fn processor_seconds() -> f64 {
    let state = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = state.rsplit(')').next().unwrap_or_default();
    let fields = after_name.split_whitespace().skip(11).take(2);
    fields.map(|ticks| ticks.parse().unwrap_or(f64::NAN)).sum::<f64>() / 100.0
}

/// The largest memory this process has had, MB.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<f64>().ok());
    kilobytes.map_or(f64::NAN, |k| k / 1e3)
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let threads: u16 = arguments
        .iter()
        .skip_while(|a| *a != "--threads")
        .nth(1)
        .map_or(1, |n| n.parse().unwrap());
    if let [one, network, what, ..] = &arguments[..]
        && one == "--one"
    {
        prepare_cpu(threads);
        let (model, examples) = prepare(network);
        let before = peak();
        let seconds = measure(what, &model, &examples);
        println!("{seconds} {}", peak() - before);
        return;
    }
    println!(
        "{:<10} {:<9} {:>8} {:>9} {:>6}",
        "network", "what", "seconds", "/training", "MB"
    );
    for (network, _) in networks() {
        if !arguments.is_empty() && arguments[0] != "--threads" && arguments[0] != network {
            continue;
        }
        let results = WHAT.map(|what| {
            let mut command = Command::new(std::env::current_exe().unwrap());
            let threads = threads.to_string();
            let output = command
                .args(["--one", network, what, "--threads", &threads])
                .output()
                .unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            let numbers: Vec<f64> = text.split_whitespace().map(|n| n.parse().unwrap()).collect();
            (what, numbers[0], numbers[1])
        });
        for (what, seconds, megabytes) in results {
            let ratio = seconds / results[2].1;
            println!("{network:<10} {what:<9} {seconds:>8.2} {ratio:>9.2} {megabytes:>6.0}");
        }
    }
}
