//! Short trainings against PyTorch's: weights, statistics and history of each, from the same start on the same batches.
//!
//! `tests/torch/make_fixtures.py` computed what is expected, with timm's networks and PyTorch's own optimisers, schedules
//! and loss.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use lethe_artifacts::checkpoint::{Checkpoint, FORMAT_VERSION, HeadRange, Input, Labels, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Provenance, table};
use lethe_datasets::tasks::{ByClass, ClassOrder, Fraction, by_class};
use lethe_datasets::{DataSet, import};
use lethe_torch::{Precision, from_data, to_data};
use lethe_train::finetune::{self, Inputs};
use lethe_train::{Job, Outcome, Output};
use serde::Deserialize;
use tch::{Device, Kind, Tensor};

const SIDE: u64 = 32;
const PER_TASK: usize = 5;
/// Of weights, in units of 1 + the largest of their tensor, and of losses in nats. Rounding stays below it over so few
/// steps; one step at another rate, on other rows or with another decay moves some weight by 1e-4 and more.
const CLOSE: f64 = 5e-6;

#[derive(Deserialize)]
struct Training {
    name: String,
    /// The training before; none where the fixture has a start.
    start: Option<String>,
    model: serde_json::Value,
    input: Input,
    /// Tasks that have a head at the start.
    heads: Vec<i32>,
    task: i32,
    seed: u64,
    config: finetune::Config,
    history: Vec<Evaluation>,
}

#[derive(Debug, Deserialize)]
struct Evaluation {
    step: i64,
    task: i32,
    examples: i64,
    correct: i64,
    loss: f64,
}

fn fixture(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/fixtures", name].iter().collect()
}

/// Byte of an image, by the formula that the script has too.
fn pixel(split: u64, number: u64, channel: u64, y: u64, x: u64) -> u8 {
    let label = number % 10;
    let product = (number + 7 * split + 3) * (y * SIDE + x + 1) * (channel + 2) * 2_654_435_761;
    let noise = (product % (1 << 32)) >> 25;
    ((37 * label + 11 * channel + (label + 1) * 5 * y + (channel + 1) * 3 * x + noise) % 256) as u8
}

/// 60 training and 30 test images as CIFAR-10's files, imported; image n is of class n % 10. Tasks of five classes each.
fn data(folder: &Path) -> (PathBuf, PathBuf) {
    let raw = folder.join("raw");
    std::fs::create_dir(&raw).unwrap();
    for (split, name, count) in [(0, "data_batch_1.bin", 60), (1, "test_batch.bin", 30)] {
        let mut bytes = Vec::new();
        for number in 0..count {
            bytes.push((number % 10) as u8);
            for channel in 0..3 {
                let places = (0..SIDE * SIDE).map(|at| (at / SIDE, at % SIDE));
                bytes.extend(places.map(|(y, x)| pixel(split, number, channel, y, x)));
            }
        }
        std::fs::write(raw.join(name), bytes).unwrap();
    }
    let (data, tasks) = (folder.join("data"), folder.join("tasks.parquet"));
    let source = import::open(&[raw], None).unwrap();
    let provenance = source.provenance();
    source.write(&data, &provenance, &|_| true).unwrap();
    let how = ByClass {
        tasks: 2,
        classes_per_task: vec![PER_TASK],
        order: ClassOrder::Listed,
        fraction: Fraction::ONE,
        valid: Fraction::ZERO,
        seed: 0,
    };
    let split = by_class(&DataSet::open(&data).unwrap(), &how).unwrap();
    split.write(&tasks, &how.provenance(&split)).unwrap();
    (data, tasks)
}

/// The tensors of the fixture under `prefix.`, without it.
fn group(tensors: &[(String, Tensor)], prefix: &str) -> BTreeMap<String, Tensor> {
    let named = tensors.iter();
    named
        .filter_map(|(n, t)| Some((n.strip_prefix(prefix)?.strip_prefix('.')?.to_owned(), t.copy())))
        .collect()
}

/// Writes the checkpoint that a training starts from.
fn write_start(path: &Path, training: &Training, tensors: &BTreeMap<String, Tensor>) {
    let heads = training.heads.iter().enumerate().map(|(place, &task)| HeadRange {
        task,
        name: format!("task {task}"),
        start: place * PER_TASK,
        end: (place + 1) * PER_TASK,
        classes: Vec::new(),
    });
    let metadata = Metadata {
        format_version: FORMAT_VERSION,
        model: training.model.clone(),
        input: Some(training.input.clone()),
        tokenizer: None,
        heads: heads.collect(),
        shared_head: false,
        labels: Labels::default(),
        init: "scratch".to_owned(),
        task: -1,
        chain: Vec::new(),
        learned: Vec::new(),
        steps: 0,
        parents: Vec::new(),
        provenance: Provenance {
            tool: "test".to_owned(),
            version: "0".to_owned(),
            config: serde_json::Value::Null,
            seed: None,
            inputs: BTreeMap::new(),
        },
    };
    let tensors = tensors.iter().map(|(n, t)| (n.clone(), to_data(t).unwrap())).collect();
    Checkpoint { tensors, metadata }.write(path).unwrap();
}

/// The largest difference, in units of 1 + the largest expected magnitude.
fn difference(found: &Tensor, expected: &Tensor) -> f64 {
    assert_eq!((found.size(), found.kind()), (expected.size(), expected.kind()));
    let (found, expected) = (found.to_kind(Kind::Double), expected.to_kind(Kind::Double));
    let scale = 1.0 + expected.abs().max().double_value(&[]);
    (found - expected).abs().max().double_value(&[]) / scale
}

#[test]
fn trainings_are_those_of_pytorch() {
    let folder = tempfile::tempdir().unwrap();
    let (data, table) = data(folder.path());
    let trainings = std::fs::read(fixture("trainings.json")).unwrap();
    let trainings: Vec<Training> = serde_json::from_slice(&trainings).unwrap();
    let tensors = Tensor::read_safetensors(fixture("trainings.safetensors")).unwrap();
    assert_eq!(trainings.len(), 6);
    for training in &trainings {
        let name = &training.name;
        let from = match &training.start {
            Some(before) => folder.path().join(format!("{before}.safetensors")),
            None => {
                let path = folder.path().join(format!("{name}.start.safetensors"));
                write_start(&path, training, &group(&tensors, &format!("{name}.start")));
                path
            }
        };
        let out = folder.path().join(format!("{name}.safetensors"));
        let inputs = Inputs {
            data: vec![data.clone()],
            cache: None,
            table: table.clone(),
            from: Some(from.clone()),
            tasks: training.task..training.task + 1,
            predictions: None,
            beside: Vec::new(),
            replay: None,
            prompts: Vec::new(),
            share: None,
            penalty: Default::default(),
            stop_at: None,
        };
        let output = Output {
            path: out.clone(),
            save_every: Duration::from_secs(3600),
            hugging_face: None,
            also_read: Vec::new(),
        };
        let mut job = Job {
            tool: "finetune",
            version: "0",
            seed: training.seed,
            device: Device::Cpu,
            threads: 1,
            precision: Some(Precision::Float32),
            stop: &|| false,
            progress: &mut |_| {},
        };
        assert_eq!(
            finetune::run(&training.config, &inputs, &output, &mut job).unwrap(),
            Outcome::Done
        );
        compare_tensors(name, &out, &group(&tensors, &format!("{name}.end")));
        compare_history(name, &out, &training.history);
    }
}

fn compare_tensors(name: &str, out: &Path, expected: &BTreeMap<String, Tensor>) {
    let (checkpoint, _) = Checkpoint::read(out).unwrap();
    let names: Vec<_> = checkpoint.tensors.keys().collect();
    assert_eq!(names, expected.keys().collect::<Vec<_>>(), "{name}");
    for (tensor, data) in &checkpoint.tensors {
        let far = difference(&from_data(data).unwrap(), &expected[tensor]);
        assert!(far < CLOSE, "{name}: {tensor}: {far:e}");
    }
}

fn compare_history(name: &str, out: &Path, expected: &[Evaluation]) {
    let history = table::read::<HistoryRow>(&out.with_extension("history.parquet")).unwrap();
    assert_eq!(history.rows.len(), expected.len(), "{name}");
    for (row, expected) in history.rows.iter().zip(expected) {
        let found = (row.step, row.task, row.examples, row.correct);
        let wanted = (expected.step, expected.task, expected.examples, Some(expected.correct));
        assert_eq!(found, wanted, "{name}");
        let far = (row.loss - expected.loss).abs();
        assert!(
            far < CLOSE,
            "{name}: step {}: {} and {}",
            row.step,
            row.loss,
            expected.loss
        );
    }
}
