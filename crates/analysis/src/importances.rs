//! How much the parameters of networks matter: files of importances, those of the same layers side by side.

use std::path::{Path, PathBuf};

use lethe_artifacts::Result;
use lethe_artifacts::importance::{Estimator, Importance, Layer, Metadata};
use lethe_metrics::HistoryRow;
use lethe_metrics::number;

use crate::comparison::MAIN;
use crate::inputs::Inputs;
use crate::scale::Scale;

/// A file of importances, by layer: its tensors may be large and are not kept.
#[derive(Clone)]
pub struct Measured {
    /// Where it lies.
    pub path: PathBuf,
    /// What it says about itself.
    pub about: Metadata,
    /// Its layers, in the network's order.
    pub layers: Vec<Layer>,
}

impl Measured {
    /// Reads a file.
    ///
    /// # Errors
    /// Names the file and what is wrong, as [`Importance::read`] does.
    pub fn read(path: &Path) -> Result<Self> {
        let (importance, _) = Importance::read(path)?;
        Ok(Self {
            path: path.to_owned(),
            layers: importance.by_layer(),
            about: importance.metadata,
        })
    }

    /// What the importances are and of what, in words that may be the same for several files.
    pub fn facts(&self) -> Vec<String> {
        let about = &self.about;
        let mut facts = vec![
            estimator(about.estimator),
            format!("task {}", about.task),
            format!("{} {} examples", about.examples, about.split),
        ];
        facts.extend(about.subset.as_ref().map(|subset| format!("only {subset}")));
        facts
    }
}

/// An estimator in words.
pub fn estimator(estimator: Estimator) -> String {
    match estimator {
        Estimator::Exact | Estimator::Sampled | Estimator::Empirical => format!("{estimator} Fisher information"),
        Estimator::Mas | Estimator::Si => format!("{} importances", estimator.name().to_uppercase()),
    }
}

/// One file among those of the same layers.
pub struct One {
    /// The file's name, with as many folders as tell it from the others.
    pub label: String,
    /// What it holds.
    pub measured: Measured,
    /// Score of the network on the task's test rows, where a history of it is among the inputs.
    pub score: Option<(Scale, f64)>,
}

/// Files whose importances are of the same layers, as those of one network at several moments are.
pub struct Peers {
    /// What all of them are and of what; it differs in the rest.
    pub common: Vec<String>,
    /// The best network first where all are known, else in the order of their paths.
    pub files: Vec<One>,
}

impl Peers {
    /// The layers' names.
    pub fn layers(&self) -> Vec<&str> {
        let first = self.files.first();
        first.map_or_else(Vec::new, |one| {
            one.measured.layers.iter().map(|l| l.name.as_str()).collect()
        })
    }

    /// A file's name, its network's score, and in what it differs from others.
    pub fn name(&self, one: &One) -> String {
        let own = one.measured.facts().into_iter().filter(|f| !self.common.contains(f));
        let score = |(scale, score): (Scale, f64)| format!("{} {}", scale.noun(), number::score(scale.shown(score)));
        let own = one
            .score
            .map(score)
            .into_iter()
            .chain(own)
            .collect::<Vec<_>>()
            .join(", ");
        if own.is_empty() {
            one.label.clone()
        } else {
            format!("{} ({own})", one.label)
        }
    }
}

/// All files, those of the same layers together.
pub fn peers(inputs: &Inputs) -> Vec<Peers> {
    let all = &inputs.importances;
    let labels = labels(&all.iter().map(|m| m.path.as_path()).collect::<Vec<_>>());
    let mut peers: Vec<Peers> = Vec::new();
    for (measured, label) in all.iter().zip(labels) {
        let alike = |peers: &&mut Peers| peers.files.iter().take(1).all(|one| alike(&one.measured, measured));
        let score = score(&inputs.rows, &measured.about);
        let found = peers.iter_mut().find(alike);
        let one = One {
            label,
            measured: measured.clone(),
            score,
        };
        match found {
            Some(peers) => peers.files.push(one),
            None => peers.push(Peers {
                common: Vec::new(),
                files: vec![one],
            }),
        }
    }
    for group in &mut peers {
        if group.files.iter().all(|one| one.score.is_some()) {
            let score = |one: &One| one.score.map_or(0.0, |(_, score)| score);
            group.files.sort_by(|a, b| score(b).total_cmp(&score(a)));
        }
        let facts: Vec<Vec<String>> = group.files.iter().map(|one| one.measured.facts()).collect();
        let shared = |fact: &String| facts.iter().all(|other| other.contains(fact));
        group.common = facts
            .first()
            .into_iter()
            .flatten()
            .filter(|f| shared(f))
            .cloned()
            .collect();
    }
    peers
}

/// Whether two files have the same layers of the same sizes.
fn alike(a: &Measured, b: &Measured) -> bool {
    let parts =
        |m: &Measured| -> Vec<(String, usize)> { m.layers.iter().map(|l| (l.name.clone(), l.parameters)).collect() };
    parts(a) == parts(b)
}

/// The last score that a history has of the checkpoint at which importances were measured.
fn score(rows: &[HistoryRow], about: &Metadata) -> Option<(Scale, f64)> {
    let of = |row: &&HistoryRow| {
        row.checkpoint.as_ref() == Some(&about.checkpoint)
            && row.model == MAIN
            && row.task == about.task
            && row.split == "test"
            && row.data.is_none()
    };
    let row = rows.iter().filter(of).max_by_key(|row| row.step)?;
    let scale = Scale::of(std::iter::once(row));
    Some((scale, scale.score().of(row)?))
}

/// The files' names without ending; with the fewest last folders that tell all of them apart.
fn labels(paths: &[&Path]) -> Vec<String> {
    let parts = |path: &&Path| -> Vec<String> {
        let path = path.with_extension("");
        path.components()
            .map(|c| c.as_os_str().to_string_lossy().into_owned())
            .collect()
    };
    let parts: Vec<Vec<String>> = paths.iter().map(parts).collect();
    let deepest = parts.iter().map(Vec::len).max().unwrap_or(1);
    let named = |n: usize| -> Vec<String> {
        let last = |parts: &Vec<String>| parts[parts.len().saturating_sub(n)..].join("/");
        parts.iter().map(last).collect()
    };
    let apart = |names: &Vec<String>| {
        let mut sorted = names.clone();
        sorted.sort();
        sorted.windows(2).all(|w| w[0] != w[1])
    };
    (1..deepest).map(named).find(apart).unwrap_or_else(|| named(deepest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_called_by_what_tells_them_apart() {
        let labels = |paths: &[&str]| labels(&paths.iter().map(Path::new).collect::<Vec<_>>());
        assert_eq!(
            labels(&["out/a/early.safetensors", "out/b/late.safetensors"]),
            ["early", "late"]
        );
        assert_eq!(
            labels(&[
                "out/a/fisher.safetensors",
                "out/b/fisher.safetensors",
                "fisher.safetensors"
            ]),
            ["a/fisher", "b/fisher", "fisher"]
        );
        assert_eq!(labels(&["a.safetensors"]), ["a"]);
        assert!(labels(&[]).is_empty());
    }
}
