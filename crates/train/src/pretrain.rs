//! Pretraining: a network from fresh weights on one labelled data set, or a language model on one corpus.

use std::collections::BTreeMap;
use std::path::PathBuf;

use lethe_artifacts::checkpoint::{Checkpoint, Input, Labels};
use lethe_artifacts::{Error as FileError, Provenance, hugging_face, remove, require_apart, resume};
use lethe_datasets::random::stream;
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Example, Split};
use lethe_models::{BatchNorm, Model, Spec};
use lethe_torch::load;
use serde::{Deserialize, Serialize};

use crate::config::{AugmentConfig, OptimiserConfig, Phase, validate_batches, validate_model, validate_watch_rows};
use crate::data::{Batches, require_rows};
use crate::evaluate::Evaluated;
use crate::objective::{Classification, Compute, NextToken, Objective};
use crate::optimiser::Optimiser;
use crate::record::{About, NO_METHOD, with_family};
use crate::session::{Plan, Session, finished, history_path, require_writable};
use crate::text;
use crate::trainer::Trainer;
use crate::{Job, Outcome, Output, Result, number_format};

/// The configuration of `pretrain`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Family and sizes of the network.
    pub model: Spec,
    /// What it expects of an image; not for a language model.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<Input>,
    /// What the study calls it.
    #[serde(default)]
    pub labels: Labels,
    /// Images, or blocks of tokens, a step.
    pub batch: i64,
    /// Examples of a step that are computed at once, where a whole batch does not fit the memory: their gradients add up to the
    /// batch's, to rounding, except that batch norm sees only so many together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub micro_batch: Option<i64>,
    /// Random crops and flips.
    #[serde(default)]
    pub augment: AugmentConfig,
    /// The optimiser with its settings.
    pub optimiser: OptimiserConfig,
    /// How long and at which rates.
    pub schedule: Phase,
    /// Steps between evaluations of the test rows; 0 for the first and the last step only.
    #[serde(default)]
    pub evaluate_every: i64,
    /// Rows of each data set of `--watch-data` that are evaluated, at most; all unless given. A random draw, the same in every run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watch_rows: Option<i64>,
}

impl Config {
    pub(crate) fn validate(&self) -> Result<()> {
        validate_model(&self.model, self.input.as_ref(), self.augment)?;
        validate_batches(self.batch, self.micro_batch, self.augment, self.evaluate_every)?;
        validate_watch_rows(self.watch_rows)?;
        self.optimiser.validate()?;
        self.schedule.validate("schedule")?;
        if self.schedule.stop_at_accuracy.is_some() {
            let what = "schedule.stop_at_accuracy: expected in fine-tuning only, which has validation rows";
            return Err(FileError::config(what).into());
        }
        Ok(())
    }
}

/// The files of a pretraining.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The data sets, as [`DataSet::open_all`] takes them.
    pub data: Vec<PathBuf>,
    /// A folder for decoded images.
    pub cache: Option<PathBuf>,
    /// A task table whose task of this number holds the rows and classes to pretrain on; none takes all of the data set.
    pub task: Option<(PathBuf, i32)>,
    /// Token data sets that are evaluated too.
    pub beside: Vec<PathBuf>,
}

/// What to pretrain on.
struct Rows {
    train: Vec<Example>,
    /// Test rows, or validation rows where there are no others.
    held_out: (Split, Vec<Example>),
    classes: usize,
    /// Hashes of what they come from, by role.
    hashes: BTreeMap<String, String>,
}

impl Rows {
    fn read(data: &DataSet, task: Option<&(PathBuf, i32)>) -> Result<Self> {
        let mut hashes = BTreeMap::from([("data".to_owned(), data.hash()?)]);
        let Some((path, task)) = task else {
            return Ok(Self {
                train: data.examples(Split::Train)?,
                held_out: held_out(|split| Ok(data.examples(split)?))?,
                classes: data.classes.len(),
                hashes,
            });
        };
        let table = TaskTable::read(path)?;
        let classes = table.classes_of(*task, "--task")?;
        table.check(data)?;
        hashes.insert("tasks".to_owned(), table.hash());
        hashes.insert("task".to_owned(), task.to_string());
        Ok(Self {
            train: table.examples(data, *task, Split::Train)?,
            held_out: held_out(|split| Ok(table.examples(data, *task, split)?))?,
            classes,
            hashes,
        })
    }
}

/// The rows to evaluate on, by split.
fn held_out(rows: impl Fn(Split) -> Result<Vec<Example>>) -> Result<(Split, Vec<Example>)> {
    let test = rows(Split::Test)?;
    if !test.is_empty() {
        return Ok((Split::Test, test));
    }
    Ok((Split::Valid, rows(Split::Valid)?))
}

/// Trains a network on the train rows and evaluates it on the test rows, or on the validation rows where there are no others, if
/// there are any.
///
/// # Errors
/// A configuration or data set that is wrong, before anything is computed; a loss that is not finite; a full disk.
pub fn run(config: &Config, inputs: &Inputs, output: &Output, job: &mut Job) -> Result<Outcome> {
    config.validate()?;
    require_writable(&output.path)?;
    let data = DataSet::open_all(&inputs.data)?.cached(inputs.cache.clone());
    let mut written = vec![
        ("the history", history_path(&output.path)),
        ("the resume state", resume::path(&output.path)),
        ("--out", output.path.clone()),
    ];
    let exported = output
        .hugging_face
        .iter()
        .flat_map(|folder| hugging_face::files(folder));
    written.extend(exported.map(|path| ("--hugging-face", path)));
    let mut read: Vec<_> = data.files.iter().map(|file| ("--data", file.path.clone())).collect();
    read.extend(inputs.task.iter().map(|(table, _)| ("--table", table.clone())));
    read.extend(
        text::files(&inputs.beside)?
            .into_iter()
            .map(|path| ("--watch-data", path)),
    );
    read.extend(output.also_read.iter().cloned());
    require_apart(&written, &read)?;
    let Rows {
        train,
        held_out: (split, held_out),
        classes,
        mut hashes,
    } = Rows::read(&data, inputs.task.as_ref())?;
    require_rows(&data, &train, "pretraining")?;
    lethe_torch::prepare_cpu(job.threads);

    let input = config.input.as_ref();
    let mut model = Model::new(&config.model, input, &mut stream(job.seed, -1, "init"), job.device)?;
    model.require_readable(&data, &data.root)?;
    let _made = text::require_hugging_face(&model, output.hugging_face.as_deref())?;
    let objective: Box<dyn Objective> = if model.is_language() {
        model.tokenizer = text::tokenizer(&data);
        Box::new(NextToken)
    } else {
        model.add_head(-1, "pretraining", classes, &mut stream(job.seed, -1, "head"))?;
        Box::new(Classification::of_task(-1, false))
    };
    let train = load(&data, train, input, job)?;
    let mut evaluated = Vec::new();
    if !held_out.is_empty() {
        evaluated.push(Evaluated {
            task: -1,
            data: None,
            split,
            source: load(&data, held_out, input, job)?,
        });
    }
    evaluated.extend(text::beside(
        &inputs.beside,
        config.watch_rows,
        (&model, &data, &[], None),
        &mut hashes,
        job,
    )?);
    if evaluated.is_empty() {
        tracing::info!("no test rows and no validation rows: the network is not evaluated");
    }
    let about = About {
        task: -1,
        task_trained: -1,
        chain: Vec::new(),
        learned: Vec::new(),
        labels: with_family(config.labels.clone(), &config.model),
        init: "pretrained".to_owned(),
        parents: Vec::new(),
        shared_head: model.is_language(),
        lr: config.schedule.lr,
        batch_norm: BatchNorm::Track,
        precision: number_format::chosen(job),
        train_examples: train.len(),
        provenance: Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: serde_json::to_value(config).map_err(FileError::config)?,
            seed: Some(job.seed),
            inputs: hashes,
        },
    };
    let how = Compute {
        precision: about.precision,
        device: job.device,
    };
    let template = about.row(&model, &NO_METHOD);
    // What was cut off after the training was done, or never asked for, is written without another one.
    if let Some(folder) = &output.hugging_face
        && finished(&output.path, &template.run)
    {
        tracing::info!("{}: there already", output.path.display());
        remove(&resume::path(&output.path))?;
        let (checkpoint, _) = Checkpoint::read(&output.path)?;
        let model = Model::load(&checkpoint, &output.path, job.device)?;
        text::write_hugging_face(&model, &data, folder)?;
        return Ok(Outcome::Done);
    }
    let plan = Plan {
        task: -1,
        evaluated: &evaluated,
        evaluate_every: config.evaluate_every,
        template,
        metadata: about.metadata(&model)?,
        watched: None,
        out: &output.path,
        save_every: output.save_every,
    };
    let trainer = Trainer {
        objective,
        batches: Batches::new(job.seed, -1, train.len(), config.batch, config.augment),
        source: train,
        micro_batch: config.micro_batch,
        optimiser: Optimiser::new(&config.optimiser, &model.trained(-1)),
        phase: config.schedule.clone(),
        batch_norm: BatchNorm::Track,
        how,
        penalty: None,
        model,
    };
    let (outcome, model) = Session::train(trainer, plan, job)?;
    if let Some(folder) = output.hugging_face.as_deref().filter(|_| outcome == Outcome::Done) {
        text::write_hugging_face(&model, &data, folder)?;
    }
    Ok(outcome)
}
