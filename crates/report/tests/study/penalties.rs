//! Made-up studies of penalties: two models that share weights, and sequences of tasks.

use std::path::{Path, PathBuf};

use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Provenance, table};
use serde_json::{Value, json};

use super::noise;

/// Steps of a task, of which every tenth is evaluated.
pub const STEPS: i64 = 60;

/// One run with the rows of its history.
#[derive(Clone)]
pub struct Run {
    pub study: &'static str,
    pub init: &'static str,
    pub penalty: &'static str,
    pub strength: f64,
    pub seed: i64,
    pub rate: f64,
    /// What else its configuration says.
    pub config: Value,
    /// `(model, task trained, step, task, split, accuracy)`.
    pub evaluations: Vec<(&'static str, i32, i64, i32, &'static str, f64)>,
}

impl Run {
    fn new(study: &'static str, init: &'static str, penalty: &'static str, strength: f64, seed: i64) -> Self {
        Self {
            study,
            init,
            penalty,
            strength,
            seed,
            rate: 0.1,
            config: json!({}),
            evaluations: Vec::new(),
        }
    }

    /// Model A falls from 0.96 by `fall` at the middle of B's steps and by half of that at the end, while B learns up to
    /// `b`. On validation rows all is lower by 0.02.
    pub fn watching(study: &'static str, penalty: &'static str, strength: f64, seed: i64, fall: f64, b: f64) -> Self {
        let mut run = Self::new(study, "scratch", penalty, strength, seed);
        for step in (0..=STEPS).step_by(10) {
            let part = 2.0 * step as f64 / STEPS as f64;
            let deep = if part <= 1.0 { part } else { 1.5 - part / 2.0 };
            let learned = 1.0 - (-5.0 * step as f64 / STEPS as f64).exp();
            let end = 1.0 - (-5.0f64).exp();
            for (split, less) in [("test", 0.0), ("valid", 0.02)] {
                let scores = [
                    ("watched", 0.96 - fall * deep),
                    ("main", 0.1 + (b - 0.1) * learned / end),
                ];
                for (model, score) in scores {
                    run.evaluations.push((model, 0, step, 0, split, score - less));
                }
            }
        }
        run
    }

    /// Three tasks, each learned to 0.9 but for the last, learned to `last`; at the end `kept` is left of both earlier
    /// ones. On validation rows what is kept is higher by `valid`.
    pub fn sequence(
        study: &'static str,
        init: &'static str,
        variant: (&'static str, f64),
        seed: i64,
        kept: f64,
        last: f64,
        valid: f64,
    ) -> Self {
        let mut run = Self::new(study, init, variant.0, variant.1, seed);
        for (split, more) in [("test", 0.0), ("valid", valid)] {
            for (trained, task, before, after) in [
                (0, 0, 0.1, 0.9),
                (1, 0, 0.9, (0.9 + kept) / 2.0),
                (1, 1, 0.1, 0.9),
                (2, 0, (0.9 + kept) / 2.0, kept + more),
                (2, 1, 0.9, kept + more),
                (2, 2, 0.1, last),
            ] {
                for step in (0..=STEPS).step_by(20) {
                    // A task whose head is not trained yet has no row at step 0.
                    if step > 0 || task < trained {
                        let done = step as f64 / STEPS as f64;
                        run.evaluations
                            .push(("main", trained, step, task, split, before + (after - before) * done));
                    }
                }
            }
        }
        run
    }

    /// All three tasks at once.
    pub fn joint(study: &'static str, init: &'static str, seed: i64, score: f64) -> Self {
        let mut run = Self::new(study, init, "joint", 0.0, seed);
        run.rate = 0.05;
        for split in ["test", "valid"] {
            for task in 0..3 {
                run.evaluations.push(("main", 0, STEPS, task, split, score));
            }
        }
        run
    }

    pub fn name(&self) -> String {
        let Self {
            study,
            init,
            penalty,
            strength,
            seed,
            config,
            ..
        } = self;
        format!(
            "{study}-{init}-{penalty}-{strength}-{seed}{}",
            super::noise(&config.to_string())
        )
    }

    pub fn write(&self, folder: &Path) -> PathBuf {
        let row = |&(model, task_trained, step, task, split, accuracy): &(&str, i32, i64, i32, &str, f64)| HistoryRow {
            run: self.name(),
            study: self.study.into(),
            family: "mlp".into(),
            size: "256".into(),
            model: model.into(),
            parameters: 266_240,
            init: self.init.into(),
            parent: (self.init == "pretrained").then(|| "p".repeat(64)),
            checkpoint: Some(format!("{}-{task_trained}", self.name())),
            penalty: self.penalty.into(),
            strength: self.strength,
            lr: self.rate,
            batch_norm: None,
            precision: "float32".into(),
            seed: self.seed,
            task_trained,
            step,
            task,
            split: split.into(),
            examples: 1000,
            correct: Some((accuracy * 1000.0).round() as i64),
            accuracy: Some((accuracy * 1000.0).round() / 1000.0),
            loss: 2.3 * (1.0 - accuracy),
            penalty_value: (self.strength > 0.0).then_some(0.01),
            train_examples: Some(2000),
            class_incremental_correct: None,
            class_incremental_accuracy: None,
            tokens: None,
            bytes: None,
            bits_per_byte: None,
            data: None,
        };
        let rows: Vec<HistoryRow> = self.evaluations.iter().map(row).collect();
        let provenance = Provenance {
            tool: "finetune".into(),
            version: "0.1.0".into(),
            config: self.config.clone(),
            seed: Some(self.seed as u64),
            inputs: [("tasks".to_owned(), "t".repeat(64))].into(),
        };
        let path = folder.join(format!("{}.history.parquet", self.name()));
        table::write(&path, &rows, &provenance, Value::Null).unwrap();
        path
    }
}

pub fn write(runs: &[Run], folder: &Path) -> Vec<PathBuf> {
    runs.iter().map(|r| r.write(folder)).collect()
}

/// A study of every kind, large enough to fill a page.
pub fn all() -> Vec<Run> {
    let mut runs = Vec::new();
    for (study, deep) in [("wpl-strict", 0.12), ("wpl-loose", 0.02)] {
        for seed in 0..5 {
            let fall = deep * (1.0 + 0.5 * noise(&format!("{seed}{study} fall")));
            runs.push(Run::watching(study, "none", 0.0, seed, fall, 0.95));
            for e in 3..9 {
                let left = 1.0 / (1.0 + (10f64.powi(e) / 3e4).powf(1.2));
                let b = 0.95 - 0.004 * f64::from(e - 3) + 0.003 * noise(&format!("{e}{seed} of B"));
                runs.push(Run::watching(study, "wpl", 10f64.powi(e), seed, fall * left, b));
            }
            for e in -3..3 {
                let left = 1.0 / (1.0 + 10f64.powi(e));
                runs.push(Run::watching(
                    study,
                    "l2-sp",
                    10f64.powi(e),
                    seed,
                    fall * left,
                    0.945 - 0.12 * (1.0 - left),
                ));
            }
        }
    }
    for (study, plain) in [("split-mnist", 0.5), ("split-cifar10", 0.3)] {
        for init in ["scratch", "pretrained"] {
            let plain = if init == "pretrained" { plain + 0.15 } else { plain };
            for seed in 0..5 {
                // The seed first: the last letters hardly move the hash.
                let shake = |what: &str| 0.02 * noise(&format!("{seed}{what}{study}{init}"));
                runs.push(Run::sequence(
                    study,
                    init,
                    ("none", 0.0),
                    seed,
                    plain + shake("none"),
                    0.9,
                    0.01,
                ));
                runs.push(Run::joint(study, init, seed, 0.92 + shake("joint") / 4.0));
                for stored in [10.0, 50.0] {
                    let kept = 0.75 + stored / 1000.0 + shake("replay") / 2.0;
                    runs.push(Run::sequence(study, init, ("replay", stored), seed, kept, 0.89, 0.01));
                }
                for (k, penalty) in ["ewc", "online-ewc", "si", "mas", "lwf", "l2-sp"]
                    .into_iter()
                    .enumerate()
                {
                    for e in 0..4 {
                        let strength = 10f64.powi(e + k as i32 - 2);
                        let gain = [0.2, 0.15, 0.05, 0.1, 0.02, 0.0][k] * [0.1, 0.5, 1.0, 0.9][e as usize];
                        let last = 0.9 - 0.05 * f64::from(e);
                        let kept = plain + gain + shake(&format!("{penalty}{e}"));
                        runs.push(Run::sequence(study, init, (penalty, strength), seed, kept, last, 0.01));
                    }
                }
            }
        }
    }
    runs
}
