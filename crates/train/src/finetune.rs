//! Fine-tuning: one task of a table after another, each from the checkpoint of the one before.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use lethe_artifacts::checkpoint::{Checkpoint, FORMAT_VERSION, Input, Labels, Metadata};
use lethe_artifacts::history::{HistoryRow, PredictionRow};
use lethe_artifacts::{Error as FileError, Provenance, table};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};
use lethe_models::{BatchNorm, Spec};
use lethe_torch::Precision;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::config::{AugmentConfig, OptimiserConfig, Phase, validate_batches};
use crate::data::{Batches, Evaluated, Examples, require_rows};
use crate::evaluate::{head_of, predict};
use crate::model::Model;
use crate::optimiser::Optimiser;
use crate::run::{Run, history_path, require_writable, run_hash};
use crate::{Job, Outcome, Result};

/// The configuration of `finetune`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The network to start from scratch; not with a checkpoint.
    pub model: Option<Spec>,
    /// What it expects of an image; not with a checkpoint, which knows.
    pub input: Option<Input>,
    /// What the study calls the network; what is left empty is inherited from the checkpoint.
    #[serde(default)]
    pub labels: Labels,
    /// Images a step.
    pub batch: i64,
    /// Random crops and flips.
    #[serde(default)]
    pub augment: AugmentConfig,
    /// The optimiser; its moments start anew with each task.
    pub optimiser: OptimiserConfig,
    /// The first task that a network is fine-tuned on.
    pub first: Phase,
    /// Every later task.
    pub later: Phase,
    /// Batch-norm statistics during later tasks.
    #[serde(default)]
    pub batch_norm: BatchNorm,
    /// Steps between evaluations; 0 for the first and the last step only.
    #[serde(default)]
    pub evaluate_every: i64,
    /// Which rows are evaluated: `valid`, `test`.
    #[serde(default = "both_splits")]
    pub splits: Vec<String>,
}

fn both_splits() -> Vec<String> {
    vec!["valid".to_owned(), "test".to_owned()]
}

/// The files of a fine-tuning.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The data set.
    pub data: PathBuf,
    /// The task table.
    pub table: PathBuf,
    /// The checkpoint to start from; none starts from scratch.
    pub from: Option<PathBuf>,
    /// The tasks to train, in order.
    pub tasks: Range<i32>,
    /// Where to write the logits of all test rows.
    pub predictions: Option<PathBuf>,
}

/// What in an output path stands for the task's number.
const PLACE: &str = "{task}";

/// Trains the tasks one after another. With several, the output's name holds `{task}`, each task leaves its own history
/// and checkpoint, the same bytes as one call a task, and a task whose files are there already is not trained again.
///
/// # Errors
/// A configuration or input that is wrong, before anything is computed; a loss that is not finite; a full disk.
pub fn run(config: &Config, inputs: &Inputs, job: &mut Job) -> Result<Outcome> {
    let splits = validate(config, inputs, &job.out)?;
    let data = DataSet::open(&inputs.data)?;
    let tasks = TaskTable::read(&inputs.table)?;
    let last = tasks.heads.len() as i32 - 1;
    if inputs.tasks.start < 0 || inputs.tasks.is_empty() || inputs.tasks.end - 1 > last {
        let what = format!("--tasks: expected tasks from 0 to {last}, found {:?}", inputs.tasks);
        return Err(FileError::config(what).into());
    }
    for task in inputs.tasks.clone() {
        require_writable(&place(&job.out, task))?;
    }
    if let Some(path) = &inputs.predictions {
        lethe_artifacts::require_writable(path)?;
    }
    tasks.check(&data)?;
    lethe_torch::set_threads(job.threads);
    let mut stage = Stage {
        config,
        data,
        tasks,
        splits,
        loaded: BTreeMap::new(),
    };
    let mut from = inputs.from.clone();
    let mut predictions = Vec::new();
    for task in inputs.tasks.clone() {
        let out = place(&job.out, task);
        let several = inputs.tasks.len() > 1;
        let rows = inputs.predictions.is_some().then_some(&mut predictions);
        if stage.train(task, from.as_deref(), &out, several, rows, job)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        from = Some(out);
    }
    if let Some(path) = &inputs.predictions {
        let provenance = Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: to_json(config)?,
            seed: Some(job.seed),
            inputs: BTreeMap::from([("data".to_owned(), stage.tasks.data_hash.clone())]),
        };
        table::write(path, &predictions, &provenance, Value::Null)?;
    }
    Ok(Outcome::Done)
}

fn place(out: &Path, task: i32) -> PathBuf {
    out.to_string_lossy().replace(PLACE, &task.to_string()).into()
}

fn to_json(value: impl Serialize) -> Result<Value> {
    Ok(serde_json::to_value(value).map_err(FileError::config)?)
}

fn validate(config: &Config, inputs: &Inputs, out: &Path) -> Result<Vec<Split>> {
    validate_batches(config.batch, config.augment, config.evaluate_every)?;
    config.optimiser.validate()?;
    config.first.validate("first")?;
    config.later.validate("later")?;
    let wrong = |what: &str| Err(FileError::config(what).into());
    match (&inputs.from, &config.model, &config.input) {
        (None, Some(model), Some(input)) => {
            input.validate()?;
            model.validate(input.channels.into(), input.size.into())?;
        }
        (None, ..) => return wrong("expected --from CHECKPOINT, or model and input in the configuration"),
        (Some(_), None, None) => {}
        (Some(_), ..) => {
            return wrong(
                "model and input are the checkpoint's: expected them in the configuration only without --from",
            );
        }
    }
    if inputs.tasks.len() > 1 && !out.to_string_lossy().contains(PLACE) {
        return wrong("--out: expected {task} in the name for several tasks, such as chain.{task}.safetensors");
    }
    let splits: Vec<Split> = config
        .splits
        .iter()
        .map(|s| s.parse())
        .collect::<std::result::Result<_, _>>()?;
    if splits.is_empty() || splits.contains(&Split::Train) {
        let what = format!("splits: expected valid, test or both, found {:?}", config.splits);
        return Err(FileError::config(what).into());
    }
    Ok(splits)
}

/// What the tasks of one call share.
struct Stage<'a> {
    config: &'a Config,
    data: DataSet,
    tasks: TaskTable,
    splits: Vec<Split>,
    /// Decoded rows, kept for the tasks that evaluate them again.
    loaded: BTreeMap<(i32, Split), Rc<Examples>>,
}

impl Stage<'_> {
    fn train(
        &mut self,
        task: i32,
        from: Option<&Path>,
        out: &Path,
        several: bool,
        predictions: Option<&mut Vec<PredictionRow>>,
        job: &mut Job,
    ) -> Result<Outcome> {
        let start = self.start(task, from, job)?;
        let Start {
            mut model,
            metadata,
            template,
            phase,
            batch_norm,
            precision,
            evaluated,
        } = start;
        let shared_head = self.tasks.shared_head;
        if several && finished(out, &template.run) {
            tracing::info!("{}: there already", out.display());
            if predictions.is_some() {
                let (checkpoint, _) = Checkpoint::read(out)?;
                model = Model::load(&checkpoint, out, job.device)?;
            }
        } else {
            let rows = self.examples(task, Split::Train, &model.input, job)?;
            let batches = Batches::new(job.seed, task, rows.len(), self.config.batch, self.config.augment);
            let steps = phase.total_steps(batches.per_epoch());
            let optimiser = Optimiser::new(&self.config.optimiser, &model.trained(head_of(shared_head, task)));
            let mut run = Run {
                model,
                task,
                shared_head,
                train: &rows,
                evaluated: &evaluated,
                batches,
                optimiser,
                phase,
                batch_norm,
                evaluate_every: self.config.evaluate_every,
                precision,
                template,
                metadata: Metadata { steps, ..metadata },
            };
            if run.train(job, out)? == Outcome::Stopped {
                return Ok(Outcome::Stopped);
            }
            model = run.model;
        }
        if let Some(rows) = predictions {
            rows.extend(predict(
                &model,
                &self.data,
                &evaluated,
                shared_head,
                task,
                precision,
                job.device,
            )?);
        }
        Ok(Outcome::Done)
    }

    /// The network before the task, with a head for it, and all that names the run.
    fn start(&mut self, task: i32, from: Option<&Path>, job: &Job) -> Result<Start> {
        let parent = match from {
            Some(path) => Some((path, Checkpoint::read(path)?)),
            None => None,
        };
        let mut model = match (&parent, &self.config.model, &self.config.input) {
            (Some((path, (checkpoint, _))), ..) => Model::load(checkpoint, path, job.device)?,
            (None, Some(spec), Some(input)) => Model::new(spec, input, job.seed, job.device)?,
            (None, ..) => return Err(FileError::config("expected a checkpoint or a model to start from").into()),
        };
        model.drop_pretraining_head();
        let trained: Vec<i32> = model.tasks().collect();
        let first = trained.is_empty();
        let phase = if first { &self.config.first } else { &self.config.later }.clone();
        let batch_norm = if first {
            BatchNorm::Track
        } else {
            self.config.batch_norm
        };
        let trains = phase.steps.unwrap_or(1) > 0 && phase.epochs.unwrap_or(1.0) > 0.0;
        self.add_head(&mut model, task, trains, from, job)?;

        let mut labels = parent
            .as_ref()
            .map_or_else(Labels::default, |(_, (c, _))| c.metadata.labels.clone());
        for (own, given) in [
            (&mut labels.study, &self.config.labels.study),
            (&mut labels.family, &self.config.labels.family),
            (&mut labels.size, &self.config.labels.size),
        ] {
            if !given.is_empty() {
                own.clone_from(given);
            }
        }
        if labels.family.is_empty() {
            model.spec.family().clone_into(&mut labels.family);
        }
        let hash = parent.as_ref().map(|(_, (_, hash))| hash.clone());
        let mut inputs = BTreeMap::from([
            ("data".to_owned(), self.tasks.data_hash.clone()),
            ("tasks".to_owned(), table_hash(&self.tasks)?),
        ]);
        if let Some(hash) = &hash {
            inputs.insert("parent".to_owned(), hash.clone());
        }
        // Only what this task uses: another rate for later tasks does not make the first another run.
        let provenance = Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: json!({
                "model": model.spec, "input": model.input, "labels": labels, "batch": self.config.batch,
                "augment": self.config.augment, "optimiser": self.config.optimiser, "phase": phase,
                "batch_norm": batch_norm, "evaluate_every": self.config.evaluate_every, "splits": self.config.splits,
            }),
            seed: Some(job.seed),
            inputs,
        };
        let precision = job.precision(&model.spec);
        let init = parent
            .as_ref()
            .map_or("scratch", |(_, (c, _))| c.metadata.init.as_str())
            .to_owned();
        let before = parent.as_ref().map_or(-1, |(_, (c, _))| c.metadata.task);
        let template = HistoryRow {
            run: run_hash(&provenance, task, precision),
            study: labels.study.clone(),
            family: labels.family.clone(),
            size: labels.size.clone(),
            model: "main".to_owned(),
            parameters: model.network.parameter_count(),
            init: init.clone(),
            parent: hash.clone(),
            checkpoint: None,
            penalty: "none".to_owned(),
            strength: 0.0,
            lr: phase.lr,
            batch_norm: model.has_batch_norm().then(|| name_of(batch_norm).to_owned()),
            precision: precision.name().to_owned(),
            seed: job.seed as i64,
            task_trained: if trains { task } else { before },
            step: 0,
            task,
            split: String::new(),
            examples: 0,
            correct: None,
            accuracy: None,
            loss: 0.0,
            penalty_value: None,
        };
        let metadata = Metadata {
            format_version: FORMAT_VERSION,
            model: to_json(&model.spec)?,
            input: Some(model.input.clone()),
            heads: Vec::new(),
            shared_head: self.tasks.shared_head,
            labels,
            init,
            task: if trains { task } else { before },
            steps: 0,
            parents: parent
                .into_iter()
                .flat_map(|(_, (c, hash))| c.metadata.parents.into_iter().chain([hash]))
                .collect(),
            provenance,
        };
        let evaluated = self.evaluated(&model, job)?;
        Ok(Start {
            model,
            metadata,
            template,
            phase,
            batch_norm,
            precision,
            evaluated,
        })
    }

    /// Makes sure that the task has a head of its size. Without training, a head that is missing stays missing.
    fn add_head(&self, model: &mut Model, task: i32, trains: bool, from: Option<&Path>, job: &Job) -> Result<()> {
        let head = head_of(self.tasks.shared_head, task);
        let classes = self.tasks.heads[task as usize];
        for other in model.tasks().collect::<Vec<_>>() {
            let expected = usize::try_from(other)
                .ok()
                .and_then(|t| self.tasks.heads.get(t))
                .copied()
                .unwrap_or(0);
            let found = model.head(other).map_or(0, |h| h.bias.numel());
            if found != expected {
                let path = from.unwrap_or(Path::new(""));
                let what = format!("head of task {other}: expected {expected} classes (task table), found {found}");
                return Err(FileError::file(path, what).into());
            }
        }
        if trains && model.head(head).is_none() {
            let name = if self.tasks.shared_head {
                "shared"
            } else {
                &self.tasks.names[task as usize]
            };
            model.add_head(head, name, classes, job.seed)?;
        }
        Ok(())
    }

    /// Every split of every task that has a head.
    fn evaluated(&mut self, model: &Model, job: &Job) -> Result<Vec<Evaluated>> {
        let mut evaluated = Vec::new();
        for task in 0..self.tasks.heads.len() as i32 {
            if model.head(head_of(self.tasks.shared_head, task)).is_none() {
                continue;
            }
            for split in self.splits.clone() {
                if self.tasks.rows(task, split).next().is_some() {
                    let examples = self.examples(task, split, &model.input, job)?;
                    evaluated.push(Evaluated { task, split, examples });
                }
            }
        }
        Ok(evaluated)
    }

    fn examples(&mut self, task: i32, split: Split, input: &Input, job: &Job) -> Result<Rc<Examples>> {
        if let Some(loaded) = self.loaded.get(&(task, split)) {
            return Ok(loaded.clone());
        }
        let rows = self.tasks.examples(&self.data, task, split)?;
        require_rows(&self.data, &rows, &format!("task {task}"))?;
        let examples = Rc::new(Examples::load(&self.data, rows, input, job.device)?);
        if split != Split::Train {
            self.loaded.insert((task, split), examples.clone());
        }
        Ok(examples)
    }
}

struct Start {
    model: Model,
    metadata: Metadata,
    template: HistoryRow,
    phase: Phase,
    batch_norm: BatchNorm,
    precision: Precision,
    evaluated: Vec<Evaluated>,
}

fn name_of(batch_norm: BatchNorm) -> &'static str {
    match batch_norm {
        BatchNorm::Track => "track",
        BatchNorm::Freeze => "freeze",
    }
}

/// The hash of what a task table says, whatever file it stands in.
fn table_hash(tasks: &TaskTable) -> Result<String> {
    let value = json!([tasks.rows, tasks.heads, tasks.shared_head]);
    Ok(lethe_artifacts::hash::bytes(
        lethe_artifacts::json::canonical(&value).as_bytes(),
    ))
}

/// Whether a run's two files are there and whole.
fn finished(out: &Path, run: &str) -> bool {
    let Ok(history) = table::read::<HistoryRow>(&history_path(out)) else {
        return false;
    };
    let Some(row) = history.rows.first().filter(|row| row.run == run) else {
        return false;
    };
    Checkpoint::read(out).is_ok_and(|(_, hash)| row.checkpoint.as_deref() == Some(&hash))
}
