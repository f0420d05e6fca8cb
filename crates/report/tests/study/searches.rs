//! A made-up study of architecture searches: three penalties, three seeds, in three spaces.

use std::path::{Path, PathBuf};

use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::{Provenance, table};
use serde_json::json;

use super::noise;

/// A penalty with its strength, and what is left of forgetting with it.
pub const PENALTIES: [(&str, f64, f64); 3] = [("none", 0.0, 1.0), ("wpl", 10.0, 0.25), ("l2-sp", 1.0, 0.6)];

/// Recurrent cells that are drawn and ranked, the better ones first.
pub const CELLS: [&str; 12] = [
    "tanh+relu~0+identity~0+tanh~1+relu~3",
    "tanh+relu~0+relu~1+tanh~2+sigmoid~0",
    "relu+tanh~0+tanh~0+tanh~0+identity~2",
    "tanh+tanh~0+relu~1+identity~2+tanh~3",
    "relu+relu~0+relu~0+tanh~1+identity~1",
    "identity+tanh~0+relu~0+relu~2+tanh~2",
    "tanh+identity~0+tanh~1+sigmoid~1+relu~0",
    "relu+sigmoid~0+tanh~0+tanh~2+tanh~1",
    "sigmoid+tanh~0+tanh~1+relu~0+relu~3",
    "identity+identity~0+relu~1+tanh~1+relu~2",
    "sigmoid+sigmoid~0+tanh~0+identity~1+relu~1",
    "sigmoid+identity~0+identity~1+sigmoid~2+identity~3",
];

fn of_images(space: &str, at: usize) -> String {
    let operations = ["skip_connect", "nor_conv_1x1", "nor_conv_3x3", "avg_pool_3x3", "none"];
    let micro = [
        "identity",
        "sep_conv_3x3",
        "sep_conv_5x5",
        "avg_pool_3x3",
        "max_pool_3x3",
    ];
    let pick = |all: [&'static str; 5], k: usize| all[(at + k * 3 + at * at * k + at / 5) % 5];
    if space == "nas_bench_201" {
        let op = |k| pick(operations, k);
        return format!(
            "|{}~0|+|{}~0|{}~1|+|{}~0|{}~1|nor_conv_3x3~2|",
            op(0),
            op(1),
            op(2),
            op(3),
            op(4)
        );
    }
    let cell = |shift: usize| {
        let node = |n: usize| {
            let from = |k: usize| (at + n * 2 + k + shift) % (n + 2);
            format!(
                "|{}~{}|{}~{}|",
                pick(micro, n + shift),
                from(0),
                pick(micro, n + 1 + shift),
                from(1)
            )
        };
        (0..5).map(node).collect::<Vec<_>>().join("+")
    };
    format!("{} ; {}", cell(0), cell(1))
}

pub fn architecture(space: &str, at: usize) -> String {
    match space {
        "enas_rnn" => CELLS[at % CELLS.len()].to_owned(),
        _ => of_images(space, at),
    }
}

/// One search; `scale` is 100 for perplexity and about 0.3 for shares of wrong answers.
pub struct Search {
    pub study: &'static str,
    pub space: &'static str,
    pub penalty: (&'static str, f64, f64),
    pub seed: i64,
    pub epochs: i64,
    pub scale: f64,
    /// A key of the configuration that no column holds.
    pub form: &'static str,
}

impl Search {
    pub fn name(&self) -> String {
        let Self {
            study,
            space,
            seed,
            form,
            ..
        } = self;
        format!("{study}-{space}-{}-{seed}{form}", self.penalty.0)
    }

    fn rows(&self) -> Vec<SearchRow> {
        let mut rows: Vec<SearchRow> = Vec::new();
        for epoch in 0..self.epochs {
            let t = epoch as f64 / self.epochs as f64;
            let learned = self.scale * (0.6 + 2.4 * (-6.0 * t).exp());
            for place in 0..10usize {
                let text = format!("{place} {epoch} {}", self.name());
                // A hump that is highest at a quarter of the search.
                let hump = 2.0 * self.penalty.2 * self.scale * t * (-4.0 * t).exp() * std::f64::consts::E;
                let err1 = learned * (1.0 + 0.1 * noise(&text));
                let err2 = err1 + hump * (1.0 + 0.5 * noise(&format!("b{text}")));
                rows.push(self.row(epoch, "weights", place, Some((err1, err2)), self.scale / err1));
            }
            for place in 0..10usize {
                let text = format!("r{place} {epoch} {}", self.name());
                let late = if self.penalty.0 == "none" { 0.44 } else { 0.54 };
                let early = if self.penalty.0 == "none" { 5.0 } else { 2.5 };
                let reward = late * (1.0 - (-early * t).exp()) + 0.03 * noise(&text);
                // The sampler settles: fewer and fewer of all are drawn.
                let some = (CELLS.len() as f64 * (1.0 - 0.6 * t)) as usize;
                rows.push(self.row(
                    epoch,
                    "sampler",
                    (place * 5 + epoch as usize) % some.max(1),
                    None,
                    reward,
                ));
            }
        }
        rows
    }

    fn row(&self, epoch: i64, phase: &str, at: usize, errors: Option<(f64, f64)>, reward: f64) -> SearchRow {
        SearchRow {
            run: self.name(),
            study: self.study.into(),
            space: self.space.into(),
            sampler: "controller".into(),
            penalty: self.penalty.0.into(),
            // The penalty begins in the third epoch.
            strength: if epoch < 2 { 0.0 } else { self.penalty.1 },
            seed: self.seed,
            phase: phase.into(),
            epoch: Some(epoch),
            sample: 0,
            updates: epoch,
            architecture: architecture(self.space, at),
            err1: errors.map(|e| e.0),
            err2: errors.map(|e| e.1),
            reward,
            test: None,
            best_reward: reward,
            best_test: None,
            log_probability: -5.0,
            entropy: 8.0 - 3.0 * epoch as f64 / self.epochs as f64,
            baseline: None,
        }
    }

    pub fn write(&self, folder: &Path) -> PathBuf {
        let mut config = json!({"epochs": self.epochs, "study": self.study});
        if self.penalty.0 != "none" {
            config["penalty"] = json!({"name": self.penalty.0, "strength": self.penalty.1, "form": self.form});
        }
        let path = folder.join(format!("{}.search.parquet", self.name()));
        table::write(
            &path,
            &self.rows(),
            &provenance(config, self.seed),
            serde_json::Value::Null,
        )
        .unwrap();
        path
    }

    /// The architectures ranked with the weights that it left; the worse, the more of forgetting is left.
    pub fn ranking(&self, folder: &Path, with_truth: bool) -> PathBuf {
        let row = |at: usize| {
            let shake = 8.0 * self.penalty.2 * noise(&format!("{at} {}", self.name()));
            RankingRow {
                weights: format!("{}{}-{}-weights", self.form, self.seed, self.name()),
                study: self.study.into(),
                space: self.space.into(),
                sampler: "controller".into(),
                penalty: self.penalty.0.into(),
                strength: self.penalty.1,
                seed: self.seed,
                epochs: self.epochs,
                drawn_by: "uniform".into(),
                split: "valid".into(),
                architecture: architecture(self.space, at),
                error: self.scale * (0.8 + 0.02 * (at as f64 + shake)),
                truth: with_truth.then_some(0.94 - 0.01 * at as f64),
            }
        };
        let rows: Vec<RankingRow> = (0..CELLS.len()).map(row).collect();
        write_ranking(folder, &format!("rank-{}", self.name()), &rows)
    }
}

pub fn provenance(config: serde_json::Value, seed: i64) -> Provenance {
    Provenance {
        tool: "search".into(),
        version: "0.1.0".into(),
        config,
        seed: Some(seed as u64),
        inputs: [("data".to_owned(), "d".repeat(64))].into(),
    }
}

pub fn write_ranking(folder: &Path, name: &str, rows: &[RankingRow]) -> PathBuf {
    let path = folder.join(format!("{name}.ranking.parquet"));
    table::write(
        &path,
        rows,
        &provenance(json!({"samples": 12}), 0),
        serde_json::Value::Null,
    )
    .unwrap();
    path
}

/// An architecture trained alone, judged on test rows.
pub fn alone(folder: &Path, study: &str, name: &str, at: usize, seed: i64) -> PathBuf {
    let row = RankingRow {
        weights: format!("{name}-{seed}"),
        study: study.into(),
        space: "enas_rnn".into(),
        sampler: "fixed".into(),
        penalty: "none".into(),
        strength: 0.0,
        seed,
        epochs: 100,
        drawn_by: "given".into(),
        split: "test".into(),
        architecture: architecture("enas_rnn", at),
        error: 60.0 + 0.5 * at as f64 + 0.2 * noise(&format!("{seed}{name}")),
        truth: None,
    };
    write_ranking(folder, &format!("{name}-{seed}"), &[row])
}

/// All searches of a space.
pub fn space(study: &'static str, space: &'static str, scale: f64, seeds: i64) -> Vec<Search> {
    let one = |penalty, seed| Search {
        study,
        space,
        penalty,
        seed,
        epochs: 40,
        scale,
        form: "step",
    };
    let seeds = |penalty| (0..seeds).map(move |seed| one(penalty, seed));
    PENALTIES.into_iter().flat_map(seeds).collect()
}

/// Searches of recurrent cells with their rankings, and the cells trained alone.
pub fn language(folder: &Path, seeds: i64) -> Vec<PathBuf> {
    let searches = space("words", "enas_rnn", 100.0, seeds);
    let mut files: Vec<PathBuf> = searches.iter().map(|s| s.write(folder)).collect();
    files.extend(searches.iter().map(|s| s.ranking(folder, false)));
    for at in 0..CELLS.len() {
        files.extend((0..2).map(|seed| alone(folder, "words", &format!("cell{at}"), at, seed)));
    }
    files
}

/// Searches of images' cells, ranked against a table in the one space and not ranked in the other.
pub fn images(folder: &Path, seeds: i64) -> Vec<PathBuf> {
    let cells = space("cells", "nas_bench_201", 0.3, seeds);
    let mut files: Vec<PathBuf> = cells.iter().map(|s| s.write(folder)).collect();
    files.extend(cells.iter().map(|s| s.ranking(folder, true)));
    files.extend(space("cells", "enas_cnn", 0.3, 1).iter().map(|s| s.write(folder)));
    files
}
