//! What was pretrained, on what, for how long: without it no result about pretraining means anything.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::Histories;
use lethe_metrics::number;

use crate::inputs::Inputs;
use crate::scale::Scale;

/// A pretraining as its history tells it.
pub struct Pretraining {
    /// Family of networks.
    pub family: String,
    /// Number of parameters, without heads.
    pub parameters: i64,
    /// Hash of the data set, where the history says.
    pub data: Option<String>,
    /// Examples trained on, where the history says.
    pub examples: Option<i64>,
    /// Optimiser steps.
    pub steps: i64,
    /// What its scores are.
    pub scale: Scale,
}

/// All pretrainings. A run of no steps only looks at a network.
pub fn all(histories: &Histories, inputs: &Inputs) -> Vec<Pretraining> {
    let trained = histories.pretrainings().filter(|s| s.steps() > 0);
    let pretraining = |s: &lethe_metrics::Segment| {
        let row = s.head();
        Pretraining {
            family: row.family.clone(),
            parameters: row.parameters,
            data: inputs.provenance(s).and_then(|p| p.inputs.get("data")).cloned(),
            examples: row.train_examples,
            steps: s.steps(),
            scale: Scale::of(s.rows()),
        }
    };
    trained.map(pretraining).collect()
}

/// What was pretrained on what, and how that compares with the paper, in sentences; `scales` are those of the tasks.
pub fn words(pretrainings: &[Pretraining], scales: &BTreeSet<Scale>) -> String {
    const IMAGES: &str = "[S] pretrained ResNets and ViTs of up to 304 million parameters on ImageNet-21k, some 14 \
                         million images of 26,000 classes: what is said here is said of networks and data of the \
                         size given here.";
    const TEXT: &str = "What is said here is said of networks and texts of the size given here, which are small.";
    let text = pretrainings.iter().any(|p| p.scale == Scale::BitsPerByte) || *scales == [Scale::BitsPerByte].into();
    let images = !text || pretrainings.iter().any(|p| p.scale == Scale::Accuracy);
    let paper = [images.then_some(IMAGES), text.then_some(TEXT)];
    let paper = paper.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if pretrainings.is_empty() {
        return format!("No pretraining is among the inputs. {paper}");
    }
    let mut families: BTreeMap<&str, Vec<&Pretraining>> = BTreeMap::new();
    for pretraining in pretrainings {
        families.entry(&pretraining.family).or_default().push(pretraining);
    }
    let family = |(family, all): (&str, Vec<&Pretraining>)| {
        let data: BTreeSet<String> = all
            .iter()
            .filter_map(|p| p.data.as_deref())
            .map(number::short)
            .collect();
        let data = match data.len() {
            0 => String::new(),
            1 => format!(" of data set {}", number::list(&data.into_iter().collect::<Vec<_>>())),
            n => format!(" of {n} data sets"),
        };
        let examples = match span(all.iter().filter_map(|p| p.examples)) {
            Some(examples) => format!(", on {examples} examples{data}"),
            None => data.replacen(" of", ", on", 1),
        };
        format!(
            "{family}: {} of {} parameters{examples}, for {} steps",
            number::plural(all.len(), "network"),
            span(all.iter().map(|p| p.parameters)).unwrap_or_default(),
            span(all.iter().map(|p| p.steps)).unwrap_or_default(),
        )
    };
    let families: Vec<String> = families.into_iter().map(family).collect();
    format!("Pretrained here: {}. {paper}", families.join("; "))
}

fn span(values: impl Iterator<Item = i64>) -> Option<String> {
    let values: BTreeSet<i64> = values.collect();
    let (low, high) = (*values.first()? as f64, *values.last()? as f64);
    Some(if low == high {
        number::count(low)
    } else {
        format!("{} to {}", number::count(low), number::count(high))
    })
}
