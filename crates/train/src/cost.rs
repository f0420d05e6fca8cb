//! What a training will compute, before it starts: steps, images, and operations, by the functions that the training itself
//! goes by. Nothing is decoded and no network is built.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::Error as FileError;
use lethe_artifacts::checkpoint::{Input, Labels};
use lethe_artifacts::importance::Estimator;
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split, named};
use lethe_models::{Example, Spec, read_checkpoint};

use crate::config::{AugmentConfig, InputConfig, OptimiserConfig, Phase};
use crate::data::Batches;
use crate::finetune::training_set::Rehearsal;
use crate::objective::head_of;
use crate::penalty::{PenaltyName, check, looked_at};
use crate::record::{inherited, with_family};
use crate::schedule::evaluations;
use crate::{Result, finetune, pretrain};

/// Forward passes that a backward pass is worth.
const BACKWARD: f64 = 2.0;
/// Forward passes that a training step of an image is worth: its own, and a backward pass.
const TRAINING: f64 = 1.0 + BACKWARD;
/// Images a pass of a measurement of importances, where memory decides: between its bounds for small networks and large ones.
const PASS: i64 = 64;

/// A network, as far as the cost of training it depends on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Family and sizes of the network.
    pub spec: Spec,
    /// What it expects of an image; none for a language model.
    pub input: Option<Input>,
    /// Tokens of a block of a language model: the data set's where that is known, else as many as the network has positions.
    pub length: i64,
    /// What the study calls it.
    pub labels: Labels,
    /// Tasks that have a head, pretraining's not among them.
    heads: Vec<i32>,
    /// Tasks trained so far, in the order of their training.
    chain: Vec<i32>,
}

impl Outline {
    /// The network in a checkpoint, of ours, of timm's or of Hugging Face's.
    ///
    /// # Errors
    /// As [`read_checkpoint`].
    pub fn read(path: &Path) -> Result<Self> {
        let metadata = read_checkpoint(path)?.0.metadata;
        let wrong = |what: String| FileError::file(path, what);
        let chain = metadata.trained_tasks();
        let spec: Spec =
            serde_json::from_value(metadata.model).map_err(|e| wrong(format!("model specification: {e}")))?;
        Ok(Self {
            chain,
            length: positions(&spec),
            spec,
            input: metadata.input,
            labels: metadata.labels,
            heads: metadata
                .heads
                .iter()
                .map(|head| head.task)
                .filter(|&t| t >= 0)
                .collect(),
        })
    }

    /// The network that a fine-tuning starts from.
    fn start(config: &finetune::Config, parent: Option<&Self>) -> Result<Self> {
        let missing = || FileError::config("expected a checkpoint or a model to start from");
        let (spec, input, heads, chain) = match parent {
            Some(parent) => {
                let both = config.input.as_ref().zip(parent.input.as_ref());
                let input = both
                    .map(|(change, own)| change.over(own))
                    .or_else(|| parent.input.clone());
                (parent.spec.clone(), input, parent.heads.clone(), parent.chain.clone())
            }
            None => {
                let spec = config.model.clone().ok_or_else(missing)?;
                let input = config.input.as_ref().map(InputConfig::complete).transpose()?;
                (spec, input, Vec::new(), Vec::new())
            }
        };
        let labels = inherited(&config.labels, parent.map(|parent| &parent.labels));
        Ok(Self {
            labels: with_family(labels, &spec),
            length: parent.map_or_else(|| positions(&spec), |parent| parent.length),
            spec,
            input,
            heads,
            chain,
        })
    }

    /// Operations of the forward pass of an image, or of a block of tokens.
    ///
    /// # Errors
    /// As [`Spec::flops`].
    pub fn flops(&self) -> Result<u64> {
        Ok(match &self.input {
            Some(input) => self.spec.flops(input)?,
            None => self.spec.flops(Example::Tokens(self.length))?,
        })
    }

    /// Whether it has learned a task of a sequence.
    fn is_first(&self) -> bool {
        match self.input {
            Some(_) => self.heads.is_empty(),
            None => self.chain.is_empty(),
        }
    }

    /// Whether it can answer for a task.
    fn answers_for(&self, head: i32) -> bool {
        self.input.is_none() || self.heads.contains(&head)
    }
}

/// The most tokens of a block.
fn positions(spec: &Spec) -> i64 {
    spec.vocabulary().map_or(1, |known| known.positions)
}

/// The number of rows of each split of each task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    counts: BTreeMap<(i32, Split), i64>,
    /// Training rows by task and class.
    classes: BTreeMap<(i32, i32), i64>,
    /// Classes of each task's head; not known without a table.
    heads: Vec<usize>,
    tasks: i32,
    shared_head: bool,
    /// Tokens of a block, where the rows are blocks and that is known.
    length: Option<i64>,
}

impl Rows {
    /// Those of a task table.
    ///
    /// # Errors
    /// As [`TaskTable::read`].
    pub fn of_table(path: &Path) -> Result<Self> {
        let table = TaskTable::read(path)?;
        let (mut counts, mut classes) = (BTreeMap::new(), BTreeMap::new());
        for row in &table.rows {
            let split = row.split.parse()?;
            *counts.entry((row.task, split)).or_default() += 1;
            if split == Split::Train {
                *classes.entry((row.task, row.class)).or_default() += 1;
            }
        }
        Ok(Self {
            counts,
            classes,
            tasks: table.heads.len() as i32,
            heads: table.heads,
            shared_head: table.shared_head,
            length: None,
        })
    }

    /// Those of data sets as one task.
    ///
    /// # Errors
    /// As [`DataSet::open_all`] and [`DataSet::examples`].
    pub fn of_data(paths: &[PathBuf]) -> Result<Self> {
        let data = DataSet::open_all(paths)?;
        let mut counts = BTreeMap::new();
        for split in [Split::Train, Split::Test] {
            counts.insert((0, split), data.examples(split)?.len() as i64);
        }
        Ok(Self {
            counts,
            classes: BTreeMap::new(),
            heads: Vec::new(),
            tasks: 1,
            shared_head: false,
            length: data.tokens.map(|tokens| tokens.length),
        })
    }

    fn count(&self, task: i32, split: Split) -> i64 {
        self.counts.get(&(task, split)).copied().unwrap_or(0)
    }

    /// Training rows of a task, of which at most so many of each class are kept.
    fn kept(&self, task: i32, per_class: i64) -> i64 {
        let classes = self.classes.range((task, i32::MIN)..=(task, i32::MAX));
        classes.map(|(_, count)| per_class.min(*count)).sum()
    }

    fn require(&self, task: i32, flag: &str) -> Result<()> {
        if !(0..self.tasks).contains(&task) {
            let last = self.tasks - 1;
            let what = format!("{flag}: expected tasks from 0 to {last}, found {task}");
            return Err(FileError::config(what).into());
        }
        Ok(())
    }
}

/// What a run on text takes from its data sets, as far as its cost depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Tokens of a block, where the data are tokens.
    pub length: Option<i64>,
    /// Blocks of the data sets that are evaluated beside the tasks.
    pub watched: i64,
}

impl Text {
    /// That of the tasks' data sets, and of those beside them, of which at most so many rows each are evaluated. What is not
    /// there yet is not known.
    pub fn of(data: &[PathBuf], watched: &[PathBuf], most: Option<i64>) -> Self {
        let length = DataSet::open_all(data)
            .ok()
            .and_then(|data| data.tokens)
            .map(|tokens| tokens.length);
        let rows = |path: &PathBuf| {
            let (_, path) = named(path).ok()?;
            let data = DataSet::open(&path).ok()?;
            let counts = [Split::Test, Split::Valid, Split::Train].into_iter().map(|split| {
                let files = data
                    .files
                    .iter()
                    .filter(|file| file.split.unwrap_or(Split::Train) == split);
                files.map(|file| file.rows).sum::<i64>()
            });
            let rows = counts.into_iter().find(|rows| *rows > 0)?;
            Some(most.map_or(rows, |most| most.min(rows)))
        };
        let watched = watched.iter().filter_map(rows).sum();
        Self { length, watched }
    }
}

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
    /// with every evaluation, both networks answer the first rows.
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
