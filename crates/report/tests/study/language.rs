//! A made-up study of language models: two corpora, five sizes, both starts, three networks each, two optimisers,
//! penalties in one size, a data set that is watched, and what the networks write.
//!
//! Larger networks are better on both corpora and learn the second further. With SGD they forget less of the first; with
//! AdamW a little more, though at equal bits per byte on the second they are better on the first.

use std::path::{Path, PathBuf};

use lethe_artifacts::history::{HistoryRow, SampleRow};
use lethe_artifacts::tasks::TaskRow;
use lethe_artifacts::{Provenance, table};
use serde_json::{Value, json};

use super::noise;

/// Size and parameters without embeddings.
pub const SIZES: [(&str, i64); 5] = [
    ("48", 113_000),
    ("64", 200_000),
    ("96", 447_000),
    ("128", 793_000),
    ("192", 1_780_000),
];
/// Names of the tasks, and of what is watched.
pub const NAMES: [&str; 2] = ["IMDb", "WikiText"];
pub const WATCHED: &str = "general English";
/// Steps of each task.
pub const STEPS: i64 = 100;
/// Optimisers of the second task, with their rates; the first is the main one.
pub const PACES: [(&str, f64); 2] = [("adamw", 0.0003), ("sgd", 0.05)];

/// One training, with the rows of its history.
#[derive(Clone)]
pub struct Training {
    pub size: usize,
    pub init: &'static str,
    pub seed: i64,
    /// −1 in pretraining.
    pub task: i32,
    pub pace: (&'static str, f64),
    pub penalty: (&'static str, f64),
    pub parent: Option<String>,
    /// `(step, task, data, bits per byte)`.
    pub evaluations: Vec<(i64, i32, Option<&'static str>, f64)>,
}

impl Training {
    pub fn name(&self) -> String {
        let Self {
            size,
            init,
            seed,
            task,
            pace,
            penalty,
            ..
        } = self;
        format!(
            "gpt-{size}-{init}-{seed}-{task}-{}-{}-{}{}",
            pace.0, pace.1, penalty.0, penalty.1
        )
    }

    pub fn checkpoint(&self) -> String {
        format!("{}-out", self.name())
    }

    /// The bits per byte of a task at a step.
    pub fn bits(&self, step: i64, task: i32) -> f64 {
        let mut evaluations = self
            .evaluations
            .iter()
            .filter(|l| (l.0, l.1, l.2) == (step, task, None));
        evaluations.next().unwrap().3
    }

    fn row(&self, step: i64, task: i32, data: Option<&str>, bits: f64) -> HistoryRow {
        let (tokens, bytes) = (10_000, 35_000);
        HistoryRow {
            run: self.name(),
            study: "language".into(),
            family: "gpt".into(),
            size: SIZES[self.size].0.into(),
            model: "main".into(),
            parameters: SIZES[self.size].1,
            init: self.init.into(),
            parent: self.parent.clone(),
            checkpoint: Some(self.checkpoint()),
            penalty: self.penalty.0.into(),
            strength: self.penalty.1,
            lr: self.pace.1,
            batch_norm: None,
            precision: "float32".into(),
            seed: self.seed,
            task_trained: self.task,
            step,
            task,
            split: "test".into(),
            examples: 80,
            correct: Some((tokens as f64 * next_token(bits)).round() as i64),
            accuracy: Some(next_token(bits)),
            loss: bits * std::f64::consts::LN_2 * bytes as f64 / tokens as f64,
            penalty_value: None,
            train_examples: Some(4000),
            class_incremental_correct: None,
            class_incremental_accuracy: None,
            tokens: Some(tokens),
            bytes: Some(bytes),
            bits_per_byte: Some(bits),
            data: data.map(Into::into),
        }
    }

    pub fn write(&self, folder: &Path) -> PathBuf {
        let row = |&(step, task, data, bits): &(i64, i32, Option<&'static str>, f64)| self.row(step, task, data, bits);
        let rows: Vec<HistoryRow> = self.evaluations.iter().map(row).collect();
        let provenance = Provenance {
            tool: if self.task < 0 { "pretrain" } else { "finetune" }.into(),
            version: "0.1.0".into(),
            config: json!({"batch": 32, "optimiser": {"name": self.pace.0}}),
            seed: Some(self.seed as u64),
            inputs: [
                ("data".to_owned(), "d".repeat(64)),
                ("tasks".to_owned(), "t".repeat(64)),
            ]
            .into(),
        };
        let path = folder.join(format!("{}.history.parquet", self.name()));
        table::write(&path, &rows, &provenance, Value::Null).unwrap();
        path
    }
}

/// The accuracy of the next token that goes with some bits per byte.
pub fn next_token(bits: f64) -> f64 {
    ((0.6 - 0.1 * bits).max(0.0) * 1000.0).round() / 1000.0
}

/// Bits per byte of the first corpus when learned, of the second at the end, and by how much the first rises while the
/// second is trained.
pub fn ends(size: usize, init: &str, seed: i64, optimiser: &str) -> (f64, f64, f64) {
    let rank = (SIZES[size].1 as f64 / SIZES[0].1 as f64).log10();
    let shake = 0.02 * noise(&format!("{seed}{size}{init}"));
    let (a, b, rise) = match (init, optimiser) {
        ("pretrained", "adamw") => (2.4 - 0.15 * rank, 2.6 - 0.3 * rank, 0.17 + 0.06 * rank),
        ("pretrained", _) => (2.4 - 0.15 * rank, 2.45 - 0.15 * rank, 0.28 - 0.07 * rank),
        (_, "adamw") => (2.85 - 0.2 * rank, 3.05 - 0.3 * rank, 0.05 + 0.09 * rank),
        _ => (2.85 - 0.2 * rank, 2.9 - 0.15 * rank, 0.18 + 0.01 * rank),
    };
    (a + shake, b + 0.5 * shake, rise + 0.3 * shake)
}

/// Pretraining where there is one, then the first corpus, then the second once a pace and penalty.
pub fn chain(size: usize, init: &'static str, seed: i64, penalties: &[(&'static str, f64)]) -> Vec<Training> {
    let (a, ..) = ends(size, init, seed, "adamw");
    let mut all = Vec::new();
    let mut first = Training {
        size,
        init,
        seed,
        task: 0,
        pace: ("adamw", 0.001),
        penalty: ("none", 0.0),
        parent: None,
        evaluations: vec![],
    };
    let general = if init == "pretrained" { a - 0.05 } else { 7.0 };
    if init == "pretrained" {
        let pretraining = Training {
            task: -1,
            pace: ("adamw", 0.003),
            evaluations: vec![
                (0, -1, None, 7.5),
                (400, -1, None, general),
                (0, -1, Some(WATCHED), 7.5),
                (400, -1, Some(WATCHED), general),
            ],
            ..first.clone()
        };
        first.parent = Some(pretraining.checkpoint());
        all.push(pretraining);
    }
    let other = a + 0.62;
    for step in (0..=STEPS).step_by(25) {
        let done = step as f64 / STEPS as f64;
        let began = if init == "pretrained" { a + 0.3 } else { 7.0 };
        first.evaluations.push((step, 0, None, a + (began - a) * (1.0 - done)));
        let known = if init == "pretrained" { other } else { 7.0 };
        first.evaluations.push((step, 1, None, known - (known - other) * done));
        let forgotten = if init == "pretrained" {
            general + 0.1 * done
        } else {
            7.0 - 3.5 * done
        };
        first.evaluations.push((step, -1, Some(WATCHED), forgotten));
    }
    all.push(first.clone());
    let after_a = if init == "pretrained" { general + 0.1 } else { 3.5 };
    let plain = PACES.iter().map(|pace| (*pace, ("none", 0.0)));
    let held = penalties.iter().map(|penalty| (PACES[0], *penalty));
    for (pace, penalty) in plain.chain(held) {
        let (_, b, rise) = ends(size, init, seed, pace.0);
        // A stronger penalty keeps more and learns less.
        let hold = if penalty.0 == "none" {
            0.0
        } else {
            penalty.1 / (penalty.1 + 100.0)
        };
        let (b, rise) = (b + 0.1 * hold, rise * (1.0 - hold));
        let mut training = Training {
            task: 1,
            pace,
            penalty,
            parent: Some(first.checkpoint()),
            evaluations: vec![],
            ..first.clone()
        };
        for step in (0..=STEPS).step_by(25) {
            let done = step as f64 / STEPS as f64;
            let fast = 1.0 - (-4.0 * done).exp();
            let fast = if step == STEPS { 1.0 } else { fast };
            training.evaluations.push((step, 0, None, a + rise * done));
            training.evaluations.push((step, 1, None, other - (other - b) * fast));
            training
                .evaluations
                .push((step, -1, Some(WATCHED), after_a + 0.5 * rise * done));
        }
        all.push(training);
    }
    all
}

/// The whole study.
pub fn study() -> Vec<Training> {
    let mut all = Vec::new();
    for size in 0..SIZES.len() {
        for init in ["pretrained", "scratch"] {
            for seed in 0..3 {
                let penalties: &[(&'static str, f64)] = match (size, init) {
                    (1, "pretrained") => &[("ewc", 10.0), ("ewc", 1000.0), ("l2-sp", 1.0)],
                    _ => &[],
                };
                all.extend(chain(size, init, seed, penalties));
            }
        }
    }
    all
}

/// What networks write after pretraining and after each corpus: of the smallest and the largest pretrained ones.
pub fn samples(folder: &Path) -> Vec<PathBuf> {
    let prompts = ["The film", "The city of"];
    let mut files = Vec::new();
    for training in study()
        .iter()
        .filter(|t| [0, 4].contains(&t.size) && t.init == "pretrained")
    {
        let name = usize::try_from(training.task).map_or("", |task| NAMES[task]);
        let row = |prompt: &&str| SampleRow {
            run: training.name(),
            study: "language".into(),
            family: "gpt".into(),
            size: SIZES[training.size].0.into(),
            parameters: SIZES[training.size].1,
            init: training.init.into(),
            penalty: training.penalty.0.into(),
            strength: training.penalty.1,
            lr: training.pace.1,
            seed: training.seed,
            task_trained: training.task,
            task_name: name.into(),
            prompt: (*prompt).to_owned(),
            continuation: format!(" <b>was</b> & is, written by {}\n\u{7}\u{202e}twice", training.name()),
        };
        let rows: Vec<SampleRow> = prompts.iter().map(row).collect();
        let provenance = Provenance {
            tool: "finetune".into(),
            version: "0.1.0".into(),
            config: json!({}),
            seed: None,
            inputs: [].into(),
        };
        let path = folder.join(format!("{}.samples.parquet", training.name()));
        table::write(&path, &rows, &provenance, Value::Null).unwrap();
        files.push(path);
    }
    files
}

/// The task table, for the corpora's names.
pub fn tasks(folder: &Path) -> PathBuf {
    let row = |task: i32| TaskRow {
        task,
        split: "train".into(),
        file: "x.parquet".into(),
        row: i64::from(task),
        label: 0,
        class: task,
    };
    let provenance = Provenance {
        tool: "split-tasks".into(),
        version: "0.1.0".into(),
        config: json!({}),
        seed: None,
        inputs: [].into(),
    };
    let about =
        json!({"names": NAMES, "classes": [[], []], "heads": [0, 0], "shared_head": true, "data_hash": "d".repeat(64)});
    let path = folder.join("tasks.parquet");
    table::write(&path, &[row(0), row(1)], &provenance, about).unwrap();
    path
}

/// All files.
pub fn files(folder: &Path, trainings: &[Training]) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = trainings.iter().map(|t| t.write(folder)).collect();
    files.extend(samples(folder));
    files.push(tasks(folder));
    files
}
