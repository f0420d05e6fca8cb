//! What a run says of itself: in its checkpoint and in the rows of its history, all of which are written here.

use std::f64::consts::LN_2;

use lethe_artifacts::checkpoint::{FORMAT_VERSION, Labels, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Error as FileError, Provenance};
use lethe_datasets::Split;
use lethe_models::{BatchNorm, Model, Spec};
use lethe_torch::{Amount, Precision};
use serde_json::json;

use crate::Result;
use crate::objective::Scores;

/// What a history calls the network that is watched.
const WATCHED: &str = "watched";

/// What is done against forgetting, as the columns `penalty` and `strength` name it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Method {
    pub(crate) name: &'static str,
    /// A penalty's factor, or the rows a class of replay.
    pub(crate) strength: f64,
}

/// Nothing is done.
pub(crate) const NO_METHOD: Method = Method {
    name: "none",
    strength: 0.0,
};

/// The row of one evaluation of a split of a task.
pub(crate) fn evaluated_row(template: &HistoryRow, task: i32, split: Split, scores: Scores) -> HistoryRow {
    let answers = scores.text.map_or(scores.examples, |text| text.tokens);
    let share = |correct: Option<i64>| correct.map(|correct| correct as f64 / answers as f64);
    // Nats to bits, and from tokens to bytes of text.
    let bits = |text: Amount| scores.loss * text.tokens as f64 / (LN_2 * text.bytes as f64);
    HistoryRow {
        task,
        split: split.to_string(),
        examples: scores.examples,
        correct: scores.correct,
        accuracy: share(scores.correct),
        loss: scores.loss,
        class_incremental_correct: scores.class_incremental_correct,
        class_incremental_accuracy: share(scores.class_incremental_correct),
        tokens: scores.text.map(|text| text.tokens),
        bytes: scores.text.map(|text| text.bytes),
        bits_per_byte: scores.text.filter(|text| text.bytes > 0).map(bits),
        ..template.clone()
    }
}

/// The template at a step of the run, where the penalty has this value.
pub(crate) fn row_at(template: &HistoryRow, step: i64, penalty_value: Option<f64>) -> HistoryRow {
    HistoryRow {
        step,
        penalty_value,
        ..template.clone()
    }
}

/// The template of a network that is watched, from that of the network that is trained; `hash` is its checkpoint's before.
pub(crate) fn watched_row(template: &HistoryRow, model: &Model, metadata: &Metadata, hash: &str) -> HistoryRow {
    HistoryRow {
        family: metadata.labels.family.clone(),
        size: metadata.labels.size.clone(),
        model: WATCHED.to_owned(),
        parameters: model.parameter_count(),
        init: metadata.init.clone(),
        parent: Some(hash.to_owned()),
        batch_norm: template.batch_norm.clone().filter(|_| model.has_batch_norm()),
        penalty_value: None,
        ..template.clone()
    }
}

/// Whether a row is about the network that is trained.
pub(crate) fn is_trained(row: &HistoryRow) -> bool {
    row.model != WATCHED
}

/// Names the checkpoints that the run wrote: the trained network's, and that of one that was watched.
pub(crate) fn name_checkpoints(rows: &mut [HistoryRow], trained: &str, watched: Option<&str>) {
    for row in rows {
        let own = if is_trained(row) { Some(trained) } else { watched };
        row.checkpoint = own.map(str::to_owned);
    }
}

/// What is known of a run before its first step.
pub(crate) struct About {
    /// Task to train, −1 for pretraining.
    pub(crate) task: i32,
    /// Task trained last, once the run has ended: not `task` where a run of no steps only evaluates.
    pub(crate) task_trained: i32,
    /// Tasks trained once the run has ended, in the order of their training.
    pub(crate) chain: Vec<i32>,
    /// What they were, where all share a head.
    pub(crate) learned: Vec<String>,
    pub(crate) labels: Labels,
    /// `pretrained` or `scratch`.
    pub(crate) init: String,
    /// Hashes of the checkpoints it comes from, the nearest last.
    pub(crate) parents: Vec<String>,
    pub(crate) shared_head: bool,
    /// Peak rate.
    pub(crate) lr: f64,
    pub(crate) batch_norm: BatchNorm,
    pub(crate) precision: Precision,
    /// Rows to train on.
    pub(crate) train_examples: i64,
    pub(crate) provenance: Provenance,
}

impl About {
    /// The hash that names the run: the same configuration, seed, inputs and number format give the same run.
    pub(crate) fn run(&self) -> String {
        let others = [("task", json!(self.task)), ("precision", json!(self.precision.name()))];
        self.provenance.run(&others)
    }

    /// A row of the history in which the columns of an evaluation are still empty.
    pub(crate) fn row(&self, model: &Model, method: &Method) -> HistoryRow {
        let batch_norm = match self.batch_norm {
            BatchNorm::Track => "track",
            BatchNorm::Freeze => "freeze",
        };
        HistoryRow {
            run: self.run(),
            study: self.labels.study.clone(),
            family: self.labels.family.clone(),
            size: self.labels.size.clone(),
            model: "main".to_owned(),
            parameters: model.parameter_count(),
            init: self.init.clone(),
            parent: self.parents.last().cloned(),
            checkpoint: None,
            penalty: method.name.to_owned(),
            strength: method.strength,
            lr: self.lr,
            batch_norm: model.has_batch_norm().then(|| batch_norm.to_owned()),
            precision: self.precision.name().to_owned(),
            // No seed is larger than an i64: the command line sees to it.
            seed: self.provenance.seed.unwrap_or(0) as i64,
            task_trained: self.task_trained,
            step: 0,
            task: self.task,
            split: String::new(),
            examples: 0,
            correct: None,
            accuracy: None,
            loss: 0.0,
            penalty_value: None,
            train_examples: Some(self.train_examples),
            class_incremental_correct: None,
            class_incremental_accuracy: None,
            tokens: None,
            bytes: None,
            bits_per_byte: None,
            data: None,
        }
    }

    /// The metadata of a checkpoint, in which the rows of the head and the steps are still empty.
    pub(crate) fn metadata(self, model: &Model) -> Result<Metadata> {
        Ok(Metadata {
            format_version: FORMAT_VERSION,
            model: serde_json::to_value(&model.spec).map_err(FileError::config)?,
            input: model.input.clone(),
            tokenizer: model.tokenizer.clone(),
            heads: Vec::new(),
            shared_head: self.shared_head,
            labels: self.labels,
            init: self.init,
            task: self.task_trained,
            chain: self.chain,
            learned: self.learned,
            steps: 0,
            parents: self.parents,
            provenance: self.provenance,
        })
    }
}

/// A configuration's labels; what it leaves empty is the parent's.
pub(crate) fn inherited(given: &Labels, parent: Option<&Labels>) -> Labels {
    let mut labels = parent.cloned().unwrap_or_default();
    for (own, given) in [
        (&mut labels.study, &given.study),
        (&mut labels.family, &given.family),
        (&mut labels.size, &given.size),
    ] {
        if !given.is_empty() {
            own.clone_from(given);
        }
    }
    labels
}

/// Labels whose family, where left empty, is the architecture's name.
pub(crate) fn with_family(mut labels: Labels, spec: &Spec) -> Labels {
    if labels.family.is_empty() {
        spec.family().clone_into(&mut labels.family);
    }
    labels
}
