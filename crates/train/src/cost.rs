//! What a training will compute, before it starts: steps, images, and operations, by the functions that the training itself
//! goes by. Nothing is decoded and no network is built.

mod outline;
mod rows;

use std::path::{Path, PathBuf};

use lethe_artifacts::Error as FileError;
use lethe_artifacts::importance::Estimator;
use lethe_datasets::Split;
pub use outline::Outline;
use outline::positions;
pub use rows::{Rows, Text};

use crate::config::{AugmentConfig, OptimiserConfig, Phase};
use crate::data::Batches;
use crate::finetune::training_set::Rehearsal;
use crate::objective::head_of;
use crate::penalty::{PenaltyName, check, looked_at};
use crate::record::with_family;
use crate::schedule::evaluations;
use crate::{Result, finetune, pretrain};

/// Forward passes that a backward pass is worth.
const BACKWARD: f64 = 2.0;
/// Forward passes that a training step of an image is worth: its own, and a backward pass.
const TRAINING: f64 = 1.0 + BACKWARD;
/// Images a pass of a measurement of importances, where memory decides: between its bounds for small networks and large ones.
const PASS: i64 = 64;

/// What a run computes, a training of one task or a measurement of importances; at most, as it may be told to stop at an
/// accuracy.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// The checkpoint that it will write, or the importances.
    pub out: PathBuf,
    /// The network that is trained, with the heads that it ends with; or the one that is measured.
    pub network: Outline,
    /// What kind of run it is.
    pub stage: Stage,
    /// Images a step.
    pub batch: i64,
    /// Steps of the optimiser, each on one batch.
    pub steps: i64,
    /// Images that a network answers without learning from them: over all evaluations, those that LwF's old network is
    /// asked, and those of a measurement.
    pub evaluated: i64,
    /// Backward passes of images, beside those of training steps.
    pub backward: i64,
    /// Whether it may stop earlier.
    pub may_stop: bool,
    pub(crate) optimiser: OptimiserConfig,
    pub(crate) augment: AugmentConfig,
    pub(crate) micro_batch: Option<i64>,
}

/// What kind of run it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// A pretraining.
    Pretraining,
    /// The first task that the network is fine-tuned on.
    First,
    /// Any after it.
    Later,
    /// A measurement of importances.
    Importances,
}

impl Cost {
    /// Images trained on, over all steps.
    pub fn trained(&self) -> i64 {
        self.steps.saturating_mul(self.batch)
    }

    /// Floating-point operations: a training step counts as three forward passes, a backward pass alone as two.
    ///
    /// # Errors
    /// As [`Outline::flops`].
    pub fn operations(&self) -> Result<f64> {
        let passes = TRAINING * self.trained() as f64 + self.evaluated as f64 + BACKWARD * self.backward as f64;
        Ok(passes * self.network.flops()? as f64)
    }
}

/// How much is trained: the part that both stages have in common.
struct Length {
    batch: i64,
    steps: i64,
    evaluations: i64,
}

impl Length {
    fn of(phase: &Phase, rows: i64, batch: i64, evaluate_every: i64) -> Result<Self> {
        if phase.trains() && rows == 0 {
            return Err(FileError::config("expected training rows, found none").into());
        }
        let batches = Batches::new(0, 0, rows, batch, AugmentConfig::default());
        let steps = phase.total_steps(batches.per_epoch());
        Ok(Self {
            batch: batches.size(),
            steps,
            evaluations: evaluations(steps, evaluate_every),
        })
    }

    /// Examples of LwF on so many training rows: the old network answers each step's; where the penalty's value is measured,
    /// with every evaluation, both networks answer some rows.
    fn distilled(&self, rows: i64, text: bool) -> i64 {
        let asked = 2 * self.evaluations * rows.min(looked_at(text));
        self.steps.saturating_mul(self.batch).saturating_add(asked)
    }
}

/// The cost of a pretraining on the rows of a task; without a table, of task 0 of [`Rows::of_data`].
///
/// # Errors
/// What [`pretrain::run`] refuses of a configuration; a task that is not there, or without training rows.
pub fn pretraining(config: &pretrain::Config, out: &Path, rows: &Rows, task: i32, text: Text) -> Result<Cost> {
    config.validate()?;
    rows.require(task, "--task")?;
    let train = rows.count(task, Split::Train);
    if train == 0 {
        return Err(FileError::config("expected training rows of pretraining, found none").into());
    }
    let length = Length::of(&config.schedule, train, config.batch, config.evaluate_every)?;
    Ok(Cost {
        out: out.to_owned(),
        network: Outline {
            spec: config.model.clone(),
            input: config.input.clone(),
            length: text.length.or(rows.length).unwrap_or_else(|| positions(&config.model)),
            labels: with_family(config.labels.clone(), &config.model),
            heads: Vec::new(),
            chain: Vec::new(),
        },
        stage: Stage::Pretraining,
        batch: length.batch,
        steps: length.steps,
        evaluated: length.evaluations * (rows.count(task, Split::Test) + text.watched),
        backward: 0,
        may_stop: false,
        optimiser: config.optimiser.clone(),
        augment: config.augment,
        micro_batch: config.micro_batch,
    })
}

/// The cost of each task of a fine-tuning, in order; `parent` is the network in `inputs.from`, whether it is there already
/// or not.
///
/// # Errors
/// What [`finetune::run`] refuses of a configuration; a task that is not there, or without training rows.
pub fn finetuning(
    config: &finetune::Config,
    inputs: &finetune::Inputs,
    out: &Path,
    rows: &Rows,
    parent: Option<&Outline>,
    text: Text,
) -> Result<Vec<Cost>> {
    let splits = finetune::validate(config, inputs, out)?;
    check(config.penalty.as_ref(), &inputs.penalty, inputs.share.is_some())?;
    let mut network = Outline::start(config, parent)?;
    network.length = text.length.unwrap_or(network.length);
    let mut costs = Vec::with_capacity(inputs.tasks.len());
    for task in inputs.tasks.clone() {
        rows.require(task, "--tasks")?;
        let (stage, phase) = match network.is_first() {
            true => (Stage::First, &config.first),
            false => (Stage::Later, &config.later),
        };
        let mut rehearsal = Rehearsal::default();
        if phase.trains() {
            rehearsal = Rehearsal::new(config, task, &network.chain);
            for &task in rehearsal.tasks.iter().chain([&task]) {
                let head = head_of(rows.shared_head, task);
                if !network.answers_for(head) {
                    network.heads.push(head);
                }
            }
            network.chain.extend(rehearsal.new_to(&network.chain));
            network.chain.push(task);
        }
        let pass = rehearsal.pass(task).map(|t| rows.count(t, Split::Train)).sum();
        let length = Length::of(phase, pass, config.batch, config.evaluate_every)?;
        let remembered = rehearsal.remembered(config, |t, per_class| rows.kept(t, per_class));
        let known = (0..rows.tasks).filter(|&t| network.answers_for(head_of(rows.shared_head, t)));
        let known: Vec<i32> = known.collect();
        let of_split = |split| known.iter().map(|&t| rows.count(t, split)).sum::<i64>();
        // The network that is watched has a head for this task; for others perhaps not.
        let networks = 1 + i64::from(inputs.share.is_some());
        let all = splits.iter().map(|&split| of_split(split)).sum::<i64>();
        let evaluated = length.evaluations * (networks * all + text.watched);
        let replayed = config.replay_share.filter(|_| inputs.replay.is_some()).unwrap_or(0.0);
        let replayed = (replayed * length.batch as f64).round() as i64;
        let distilled = match &config.penalty {
            Some(penalty) if penalty.name == PenaltyName::Lwf && stage == Stage::Later && phase.trains() => {
                length.distilled(pass, network.input.is_none())
            }
            _ => 0,
        };
        let predicted = inputs.predictions.is_some() && splits.contains(&Split::Test);
        costs.push(Cost {
            out: finetune::place(out, task),
            network: network.clone(),
            stage,
            batch: length.batch + remembered + replayed,
            steps: length.steps,
            evaluated: evaluated + distilled + if predicted { of_split(Split::Test) } else { 0 },
            backward: 0,
            may_stop: inputs.stop_at.is_some() || phase.stop_at_accuracy.is_some(),
            optimiser: config.optimiser.clone(),
            augment: config.augment,
            micro_batch: config.micro_batch,
        });
    }
    Ok(costs)
}

/// What `fisher` is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// The file to write.
    pub out: PathBuf,
    /// The task whose rows and head are used.
    pub task: i32,
    /// Which of its rows.
    pub split: Split,
    /// What is measured.
    pub estimator: Estimator,
    /// Whether each token of a block is an example of its own.
    pub per_token: bool,
    /// How many rows; none for all.
    pub examples: Option<u32>,
    /// Images a pass; by memory unless given.
    pub batch: Option<u32>,
}

/// The cost of a measurement of importances on a network: each row goes forward once, and backward once, or for `exact` once a
/// class of the head; of a language model per token once a place of a block, and `exact` once a place and token. A subset of the parameters is no cheaper here: most of a pass is needed for it all the same.
///
/// # Errors
/// A task that is not there, that the network has no head of, or with too few rows.
pub fn importances(measurement: &Measurement, rows: &Rows, network: &Outline, text: Text) -> Result<Cost> {
    let &Measurement { task, split, .. } = measurement;
    let wrong = |what: String| Err(FileError::config(what).into());
    rows.require(task, "--task")?;
    let head = head_of(rows.shared_head, task);
    if !network.answers_for(head) {
        return wrong(format!(
            "--task: expected a task of which the network has a head ({:?}), found {task}",
            network.heads
        ));
    }
    let all = rows.count(task, split);
    if all == 0 {
        return wrong(format!("expected {split} rows of task {task}, found none"));
    }
    let examples = measurement.examples.map_or(all, i64::from);
    if examples > all {
        let what = format!("--examples: expected at most {all} ({split} rows of task {task}), found {examples}");
        return wrong(what);
    }
    let mut network = network.clone();
    network.length = text.length.unwrap_or(network.length);
    let vocabulary = network.spec.vocabulary().map(|known| known.size);
    let passes = match (vocabulary, measurement.estimator) {
        (Some(tokens), Estimator::Exact) => network.length.saturating_mul(tokens),
        (Some(_), _) if measurement.per_token => network.length,
        (Some(_), _) => 1,
        (None, Estimator::Exact) => rows.heads.get(task as usize).map_or(1, |&classes| classes as i64),
        (None, _) => 1,
    };
    Ok(Cost {
        out: measurement.out.clone(),
        network,
        stage: Stage::Importances,
        batch: measurement.batch.map_or(PASS, i64::from).min(examples),
        steps: 0,
        evaluated: examples,
        backward: passes.saturating_mul(examples),
        may_stop: false,
        // No step is taken: it stands in where the speed of a backward pass is measured.
        optimiser: OptimiserConfig::plain(),
        augment: AugmentConfig::default(),
        micro_batch: None,
    })
}

#[cfg(test)]
mod tests;
