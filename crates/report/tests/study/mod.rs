//! A made-up study in the form of the quickstart's: two families, three sizes, two starts, three seeds, three rates. Others
//! stand in `scale`.
#![allow(clippy::unwrap_used, dead_code)]

pub mod importances;
pub mod language;
pub mod penalties;
pub mod scale;
pub mod searches;
pub mod written;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Provenance, table};
use serde_json::json;

/// What makes one training.
#[derive(Clone)]
pub struct Training {
    pub family: &'static str,
    pub size: i64,
    pub parameters: i64,
    pub init: &'static str,
    pub seed: i64,
    pub task: i32,
    pub rate: f64,
    pub parent: Option<String>,
    pub batch_norm: Option<&'static str>,
    pub version: &'static str,
    pub language: bool,
    pub study: &'static str,
    pub precision: &'static str,
    /// What else tells it from others, for its name.
    pub variant: String,
    /// Rows trained on.
    pub examples: Option<i64>,
    /// Accuracy at which it was to end.
    pub stop: Option<f64>,
    /// Penalty and its strength.
    pub penalty: (&'static str, f64),
    /// Stands for the task table's hash.
    pub tasks: &'static str,
    /// Rows a step.
    pub batch: i64,
    /// Share of the correct examples that are correct among the classes of all heads too.
    pub all_heads: Option<f64>,
    /// Score of each evaluated task: `(step, task, score)`.
    pub scores: Vec<(i64, i32, f64)>,
}

impl Training {
    pub fn name(&self) -> String {
        let Self {
            family,
            size,
            init,
            seed,
            task,
            rate,
            variant,
            ..
        } = self;
        format!(
            "{family}-{size}-{init}-{seed}-{task}-{rate}{}{variant}",
            self.batch_norm.unwrap_or_default()
        )
    }

    pub fn checkpoint(&self) -> String {
        format!("{}-out", self.name())
    }

    pub fn write(&self, folder: &Path) -> PathBuf {
        let row = |&(step, task, score): &(i64, i32, f64)| HistoryRow {
            run: self.name(),
            study: self.study.into(),
            family: self.family.into(),
            size: self.size.to_string(),
            model: "main".into(),
            parameters: self.parameters,
            init: self.init.into(),
            parent: self.parent.clone(),
            checkpoint: Some(self.checkpoint()),
            penalty: self.penalty.0.into(),
            strength: self.penalty.1,
            lr: self.rate,
            batch_norm: self.batch_norm.map(Into::into),
            precision: self.precision.into(),
            seed: self.seed,
            task_trained: self.task,
            step,
            task,
            split: "test".into(),
            examples: 1000,
            correct: Some((score * 1000.0).round() as i64),
            accuracy: Some((score * 1000.0).round() / 1000.0),
            loss: 2.3 * (1.0 - score),
            penalty_value: None,
            train_examples: self.examples,
            class_incremental_correct: self.all_heads.map(|share| (score * share * 1000.0).round() as i64),
            class_incremental_accuracy: self.all_heads.map(|share| (score * share * 1000.0).round() / 1000.0),
            tokens: None,
            bytes: None,
            bits_per_byte: self.language.then_some(6.0 - 4.0 * score),
            data: None,
        };
        let rows: Vec<HistoryRow> = self.scores.iter().map(row).collect();
        let provenance = Provenance {
            tool: if self.task < 0 { "pretrain" } else { "finetune" }.into(),
            version: self.version.into(),
            config: json!({"batch": self.batch, "momentum": 0.9, "schedule": {"rate": self.rate}, "model":
            {"family": self.family, "width": self.size}, "phase": {"stop_at_accuracy": self.stop}}),
            seed: Some(self.seed as u64),
            inputs: [
                ("data".to_owned(), "d".repeat(64)),
                ("tasks".to_owned(), self.tasks.repeat(64 / self.tasks.len().max(1))),
            ]
            .into(),
        };
        let path = folder.join(format!("{}.history.parquet", self.name()));
        table::write(&path, &rows, &provenance, serde_json::Value::Null).unwrap();
        path
    }
}

/// A number in −1..1 that looks random and is the same every time.
pub fn noise(text: &str) -> f64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325u64, |h, b| {
        (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3)
    });
    (hash >> 11) as f64 / (1u64 << 52) as f64 - 1.0
}

/// What a network of this kind ends with: A after A, B after B, and A after B, all at the main rate.
fn ends(family: &str, rank: usize, init: &str) -> (f64, f64, f64) {
    match (family, init) {
        ("resnet", "pretrained") => (0.905, [0.902, 0.909, 0.897][rank], [0.64, 0.814, 0.821][rank]),
        ("resnet", _) => (0.91, [0.865, 0.877, 0.862][rank], [0.653, 0.649, 0.585][rank]),
        (_, "pretrained") => (0.882, [0.882, 0.889, 0.883][rank], [0.666, 0.725, 0.627][rank]),
        _ => (
            [0.804, 0.806, 0.846][rank],
            [0.67, 0.714, 0.802][rank],
            [0.629, 0.613, 0.508][rank],
        ),
    }
}

/// One chain: task A, then task B once a rate.
pub fn chain(family: &'static str, rank: usize, init: &'static str, seed: i64, rates: &[f64]) -> Vec<Training> {
    let size = if family == "resnet" {
        [8, 16, 32][rank]
    } else {
        [32, 64, 128][rank]
    };
    let parameters = if family == "resnet" {
        [77_040, 306_976, 1_228_800][rank]
    } else {
        [52_896, 204_992, 804_352][rank]
    };
    let (learned, b, kept) = ends(family, rank, init);
    let mut a = Training {
        family,
        size,
        parameters,
        init,
        seed,
        task: 0,
        rate: 0.1,
        parent: (init == "pretrained").then(|| format!("{family}-{size}-pretrained-0--1-0.003-out")),
        batch_norm: (family == "resnet").then_some("track"),
        version: "0.1.0",
        language: false,
        study: "quickstart",
        precision: if family == "resnet" { "bf16" } else { "float32" },
        variant: String::new(),
        examples: Some(6000),
        stop: None,
        penalty: ("none", 0.0),
        tasks: "t",
        batch: 128,
        all_heads: None,
        scores: vec![],
    };
    let learned = learned + 0.006 * noise(&format!("{}a", a.name()));
    a.scores = (0..=4)
        .map(|e| (e * 47, 0, learned - (learned - 0.2) * (-1.5 * e as f64).exp()))
        .collect();
    a.scores.last_mut().unwrap().2 = learned;
    let mut all = vec![a.clone()];
    for &rate in rates {
        let mut training = Training {
            task: 1,
            rate,
            parent: Some(a.checkpoint()),
            scores: vec![(0, 0, learned)],
            ..a.clone()
        };
        let shake = noise(&training.name());
        // A smaller rate goes less far on the same way.
        let reach = (rate / 0.01).powf(0.25);
        let b = (b + 0.01 * shake) * reach.min(1.02);
        let lost = (learned - kept + 0.025 * shake) * reach;
        for step in [10, 20, 40, 60, 80, 94] {
            let done = 1.0 - (-(step as f64) / 18.0).exp();
            training.scores.push((step, 0, (learned - lost * done).clamp(0.0, 1.0)));
            training
                .scores
                .push((step, 1, (0.2 + (b - 0.2) * done).clamp(0.0, 1.0)));
        }
        all.push(training);
    }
    all
}

/// The whole study.
pub fn quickstart() -> Vec<Training> {
    let mut all = Vec::new();
    for family in ["resnet", "vit"] {
        for rank in 0..3 {
            for init in ["pretrained", "scratch"] {
                for seed in 0..3 {
                    let rates: &[f64] = if seed == 0 { &[0.003, 0.01, 0.03] } else { &[0.01] };
                    all.extend(chain(family, rank, init, seed, rates));
                }
            }
            let a = chain(family, rank, "pretrained", 0, &[]).remove(0);
            let scores = (0..=4).map(|e| (e * 100, -1, 0.2 * e as f64)).collect();
            all.push(Training {
                task: -1,
                rate: 0.003,
                parent: None,
                scores,
                ..a
            });
        }
    }
    all
}

pub fn write(trainings: &[Training], folder: &Path) -> Vec<PathBuf> {
    trainings.iter().map(|t| t.write(folder)).collect()
}

/// Runs the tool with a scrubbed environment.
pub fn report(histories: &[PathBuf], more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_report"))
        .env_clear()
        .args(histories)
        .args(more)
        .output()
        .unwrap()
}

/// The page of some trainings.
pub fn page(trainings: &[Training]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let output = report(&write(trainings, folder.path()), &["--out", "-"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The text of a page, without the style.
pub fn words(page: &str) -> String {
    let body = page.split_once("</style>").unwrap().1;
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text
}

/// Every page must pass this, whatever the input.
pub fn is_sound(page: &str) {
    for word in [
        "NaN", "inf,", "Infinity", "http://", "https://", "<script", "None", "Some(",
    ] {
        assert!(!words(page).contains(word), "{word}");
    }
    for attribute in ["src=", "href=\"http", "=\"NaN", "NaN\"", ",NaN", "\"inf"] {
        assert!(!page.contains(attribute), "{attribute}");
    }
    let ids: Vec<&str> = page
        .split(" id=\"")
        .skip(1)
        .map(|s| s.split('"').next().unwrap())
        .collect();
    let distinct: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), distinct.len(), "an id stands twice");
    assert_eq!(page.matches("role=\"img\"").count(), page.matches("<desc id=").count());
}
