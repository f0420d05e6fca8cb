//! Which difference a study of so many seeds could detect, said before it is run.

use std::collections::{BTreeMap, BTreeSet};

use lethe_cli::anyhow;
use lethe_metrics::detectable;
use lethe_train::cost::Stage;

use crate::line::Line;
use crate::study::Study;

/// What is assumed of the runs.
#[derive(Debug, clap::Args)]
pub struct Assumed {
    /// Standard deviation of paired differences in accuracy, of text in bits per byte, that is assumed, to say which difference so many seeds detect
    #[arg(long, value_name = "ACCURACY", default_value_t = 0.02, value_parser = deviation)]
    deviation: f64,
}

fn deviation(text: &str) -> Result<f64, String> {
    let found = text.parse().ok().filter(|d: &f64| *d > 0.0 && d.is_finite());
    found.ok_or_else(|| format!("expected a number above 0, found {text}"))
}

impl Assumed {
    /// What is left to run of a page, and the line of all of its runs; where files that the others read are gone, of those left.
    ///
    /// # Errors
    /// As [`Study::read`].
    pub fn part(&self, part: &[&Line]) -> anyhow::Result<(Study, String)> {
        let left: Vec<&Line> = part.iter().copied().filter(|line| line.left).collect();
        let study = Study::read(&left)?;
        let all = if left.len() < part.len() {
            Study::read(part).ok()
        } else {
            None
        };
        let line = self.line(all.as_ref().unwrap_or(&study));
        Ok((study, line))
    }

    /// One line; empty where nothing is fine-tuned. Seeds are counted for each network, over the trainings that no other goes
    /// on from.
    fn line(&self, study: &Study) -> String {
        line(study, self.deviation)
    }
}

fn line(study: &Study, deviation: f64) -> String {
    let continued: BTreeSet<usize> = study.runs.iter().filter_map(|run| run.parent).collect();
    let ends = study.runs.iter().enumerate().filter(|(i, _)| !continued.contains(i));
    let mut networks: BTreeMap<_, BTreeSet<u64>> = BTreeMap::new();
    for (_, run) in ends.filter(|(_, run)| matches!(run.cost.stage, Stage::First | Stage::Later)) {
        let labels = &run.cost.network.labels;
        let network = (&labels.study, &labels.family, &labels.size);
        networks.entry(network).or_default().insert(run.seed);
    }
    let counts: BTreeSet<usize> = networks.values().map(BTreeSet::len).collect();
    if counts.is_empty() {
        return String::new();
    }
    let one = |seeds: &usize| match detectable::paired(*seeds, deviation) {
        Some(difference) => format!("{difference:.3} with {seeds} seeds a network"),
        None => "none with one seed".to_owned(),
    };
    let all: Vec<String> = counts.iter().map(one).collect();
    format!(
        "detectable difference in accuracy, of text in bits per byte: {}; found in 8 of 10 such studies by a 95 % interval of differences paired by seed, \
         (t(0.975, n-1) + t(0.8, n-1)) * {deviation} / sqrt(n); that paired differences have a standard deviation of {deviation} \
         is assumed (--deviation)\n",
        all.join(", ")
    )
}
