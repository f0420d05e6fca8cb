//! Fine-tuning: one task of a table after another, each from the checkpoint of the one before.

mod parent;
mod sample;
mod stage;
mod start;
pub(crate) mod training_set;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::ops::Range;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::Labels;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Error as FileError, Provenance, hugging_face, require_apart, resume, table};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};
use lethe_models::{BatchNorm, Spec, network_files, read_checkpoint};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::config::{
    AugmentConfig, InputConfig, OptimiserConfig, Phase, require_for_text, validate_batches, validate_model,
    validate_watch_rows,
};
use crate::penalty::check;
use crate::record::is_trained;
use crate::session::{history_path, require_writable};
use crate::{Job, Outcome, Output, Result, text};
use stage::{Predictions, Stage};

pub use crate::penalty::{Form, PenaltyChange, PenaltyConfig, PenaltyFiles, PenaltyName};
pub use crate::replay::Replay;
pub use crate::watched::Share;
pub use lethe_artifacts::Globs;

/// The configuration of `finetune`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The network to start from scratch; not with a checkpoint.
    pub model: Option<Spec>,
    /// What it expects of an image. With a checkpoint, only what is to be changed, such as `size`: a ViT's position
    /// embeddings are resized then.
    pub input: Option<InputConfig>,
    /// What the study calls the network; what is left empty is inherited from the checkpoint.
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
    /// Rows of each data set of `--watch-data` that are evaluated, at most; all unless given. A random draw, the same in every run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub watch_rows: Option<i64>,
    /// Which rows are evaluated: `valid`, `test`.
    #[serde(default = "both_splits")]
    pub splits: Vec<String>,
    /// Whether a task is trained together with all rows of the tasks before it, each example with its own task's head.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub joint: bool,
    /// A few rows of earlier tasks beside each batch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay: Option<Replay>,
    /// Blocks of the text of `--replay-data` that are trained on beside the tasks', as a share of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay_share: Option<f64>,
    /// What holds the network back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub penalty: Option<PenaltyConfig>,
}

impl Config {
    /// With the rows of all tasks before a task, or with so many of each of their classes, where an argument asks for it.
    #[must_use]
    pub fn rehearsing(mut self, joint: bool, per_class: Option<i64>) -> Self {
        self.joint |= joint;
        if let Some(per_class) = per_class {
            let batch = self.replay.and_then(|replay| replay.batch);
            self.replay = Some(Replay { per_class, batch });
        }
        self
    }

    /// With such a share of other text, where an argument asks for it.
    #[must_use]
    pub fn replayed(self, share: Option<f64>) -> Self {
        let replay_share = share.or(self.replay_share);
        Self { replay_share, ..self }
    }

    /// With the penalty that arguments ask for.
    ///
    /// # Errors
    /// A change to a penalty where there is none.
    pub fn held(mut self, change: PenaltyChange) -> Result<Self> {
        self.penalty = change.over(self.penalty)?;
        Ok(self)
    }
}

fn both_splits() -> Vec<String> {
    vec!["valid".to_owned(), "test".to_owned()]
}

/// The files of a fine-tuning.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The data sets, as [`DataSet::open_all`] takes them.
    pub data: Vec<PathBuf>,
    /// A folder for decoded images.
    pub cache: Option<PathBuf>,
    /// The task table.
    pub table: PathBuf,
    /// The checkpoint to start from; none starts from scratch.
    pub from: Option<PathBuf>,
    /// The tasks to train, in order.
    pub tasks: Range<i32>,
    /// Where to write the logits of all test rows, or the losses of all test blocks of tokens.
    pub predictions: Option<PathBuf>,
    /// Token data sets that are evaluated beside the tasks.
    pub beside: Vec<PathBuf>,
    /// A token data set, such as that of the pretraining, of which some blocks are trained on beside the tasks'.
    pub replay: Option<PathBuf>,
    /// What a language model is to go on with after each task.
    pub prompts: Vec<String>,
    /// Where each task's training ends early; overrides the configuration.
    pub stop_at: Option<StopAt>,
    /// A network that shares weights with the one that is trained, and is evaluated beside it.
    pub share: Option<Share>,
    /// What a penalty is made of.
    pub penalty: PenaltyFiles,
}

/// The accuracy on a task's validation rows at which its training ends early.
#[derive(Clone, Debug, PartialEq)]
pub enum StopAt {
    /// This accuracy on validation rows, a share from 0 to 1.
    Accuracy(f64),
    /// The one that the last evaluation in a history saw on the same task: to handicap a network until it is no better
    /// than another.
    History(PathBuf),
}

impl StopAt {
    /// The accuracy for a task of the table of this hash.
    ///
    /// # Errors
    /// Names a history that does not say one accuracy: of another table, of several trainings of the task, or of none.
    fn accuracy(&self, task: i32, tasks: &str) -> Result<f64> {
        let path = match self {
            Self::Accuracy(accuracy) => return Ok(*accuracy),
            Self::History(path) => path,
        };
        let history = table::read::<HistoryRow>(path)?;
        let provenance = history.provenance();
        let table = provenance
            .as_ref()
            .and_then(|provenance| provenance.inputs.get("tasks"));
        if let Some(found) = table.filter(|table| *table != tasks) {
            let what = format!(
                "expected a history by the task table of hash {tasks}, found {found}; an accuracy may be given as a number"
            );
            return Err(FileError::file(path, what).into());
        }
        let valid = history
            .rows
            .iter()
            .filter(|row| row.task == task && row.task_trained == task && row.split == Split::Valid.to_string())
            .filter(|row| is_trained(row));
        let runs: BTreeSet<&str> = valid.clone().map(|row| row.run.as_str()).collect();
        if runs.len() > 1 {
            let found = runs.len();
            let what = format!(
                "expected one training of task {task}, found {found}; --stop-at-accuracy takes the history of one run"
            );
            return Err(FileError::file(path, what).into());
        }
        let last = valid.max_by_key(|row| row.step).and_then(|row| row.accuracy);
        last.ok_or_else(|| {
            let what = format!("expected the accuracy of task {task} on its validation rows, found none");
            FileError::file(path, what).into()
        })
    }
}

/// What in an output path stands for the task's number.
const PLACE: &str = "{task}";

/// Trains the tasks one after another. With several, the output's name holds `{task}`, each task leaves its own history
/// and checkpoint, the same bytes as one call a task, and a task whose files are there already is not trained again; nor is a single
/// one where samples, predictions or a folder of Hugging Face's are to be written too.
///
/// # Errors
/// A configuration or input that is wrong, before anything is computed; a loss that is not finite; a full disk.
pub fn run(config: &Config, inputs: &Inputs, output: &Output, job: &mut Job) -> Result<Outcome> {
    let out = &output.path;
    let splits = validate(config, inputs, out)?;
    let several = inputs.tasks.len() > 1;
    if let Some(folder) = output.hugging_face.as_deref().filter(|f| several && place(f, 0) == **f) {
        let what = format!(
            "--hugging-face: expected {PLACE} in the name for several tasks, such as hub.{PLACE}, found {}",
            folder.display()
        );
        return Err(FileError::config(what).into());
    }
    check(config.penalty.as_ref(), &inputs.penalty, inputs.share.is_some())?;
    let data = DataSet::open_all(&inputs.data)?.cached(inputs.cache.clone());
    let tasks = TaskTable::read(&inputs.table)?;
    let last = tasks.heads.len() as i32 - 1;
    if inputs.tasks.start < 0 || inputs.tasks.is_empty() || inputs.tasks.end - 1 > last {
        let what = match inputs.tasks.len() {
            1 => format!("--task: expected a task from 0 to {last}, found {}", inputs.tasks.start),
            _ => format!("--tasks: expected tasks from 0 to {last}, found {:?}", inputs.tasks),
        };
        return Err(FileError::config(what).into());
    }
    for task in inputs.tasks.clone() {
        require_writable(&place(out, task))?;
    }
    if let Some(path) = &inputs.predictions {
        lethe_artifacts::require_writable(path)?;
    }
    if let Some(share) = &inputs.share {
        lethe_artifacts::require_writable(&share.out(out))?;
    }
    if let Some(path) = &inputs.penalty.importance_out {
        lethe_artifacts::require_writable(path)?;
    }
    let mut read = read(inputs, &data)?;
    read.extend(output.also_read.iter().cloned());
    require_apart(&written(inputs, output), &read)?;
    tasks.check(&data)?;
    lethe_torch::prepare_cpu(job.threads);
    let mut stage = Stage {
        config,
        stop_at: inputs.stop_at.clone(),
        share: inputs.share.clone(),
        penalty: inputs.penalty.clone(),
        data,
        tasks,
        splits,
        loaded: BTreeMap::new(),
        beside: inputs.beside.clone(),
        replay: inputs.replay.clone(),
        prompts: inputs.prompts.clone(),
        hugging_face: output.hugging_face.clone(),
        save_every: output.save_every,
    };
    stage.check_later(inputs.tasks.clone().skip(1))?;
    let mut from = inputs.from.clone();
    let mut predictions = Predictions::default();
    for task in inputs.tasks.clone() {
        let out = place(out, task);
        let several = inputs.tasks.len() > 1;
        let rows = inputs.predictions.is_some().then_some(&mut predictions);
        if stage.train(task, from.as_deref(), &out, several, rows, job)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        from = Some(out);
    }
    if let Some(path) = &inputs.predictions {
        let mut origins = BTreeMap::from([
            ("data".to_owned(), stage.tasks.data_hash.clone()),
            ("tasks".to_owned(), stage.tasks.hash()),
        ]);
        if let Some(from) = &inputs.from {
            origins.insert("parent".to_owned(), read_checkpoint(from)?.1);
        }
        let provenance = Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: serde_json::to_value(config).map_err(FileError::config)?,
            seed: Some(job.seed),
            inputs: origins,
        };
        match &predictions {
            Predictions::Logits(rows) => table::write(path, rows, &provenance, Value::Null)?,
            Predictions::Losses(rows) => table::write(path, rows, &provenance, Value::Null)?,
        }
    }
    Ok(Outcome::Done)
}

/// The output of a task. A path is bytes, and need not be UTF-8.
pub(crate) fn place(out: &Path, task: i32) -> PathBuf {
    let (mut rest, mut name) = (out.as_os_str().as_bytes(), Vec::new());
    while let Some(at) = rest.windows(PLACE.len()).position(|part| part == PLACE.as_bytes()) {
        name.extend_from_slice(&rest[..at]);
        name.extend_from_slice(task.to_string().as_bytes());
        rest = &rest[at + PLACE.len()..];
    }
    name.extend_from_slice(rest);
    OsString::from_vec(name).into()
}

pub(crate) fn validate(config: &Config, inputs: &Inputs, out: &Path) -> Result<Vec<Split>> {
    validate_batches(config.batch, config.micro_batch, config.augment, config.evaluate_every)?;
    validate_watch_rows(config.watch_rows)?;
    config.optimiser.validate()?;
    config.first.validate("first")?;
    config.later.validate("later")?;
    let wrong = |what: &str| Err(FileError::config(what).into());
    match (&inputs.from, &config.model, &config.input) {
        (None, Some(model), input) if input.is_some() || model.vocabulary().is_some() => {
            if model.vocabulary().is_some() {
                require_for_text(config.augment, input.is_some())?;
            }
            let input = input.as_ref().map(InputConfig::complete).transpose()?;
            validate_model(model, input.as_ref(), config.augment)?;
        }
        (None, ..) => return wrong("expected --from CHECKPOINT, or model and input in the configuration"),
        (Some(_), None, _) => {}
        (Some(_), Some(_), _) => return Err(model_is_given().into()),
    }
    training_set::validate(config, inputs.replay.is_some())?;
    if let Some(penalty) = &config.penalty {
        penalty.validate()?;
        if inputs.tasks.len() > 1 && !penalty.name.is_own() {
            let what = format!(
                "--tasks: expected one task with penalty {}, whose importances are measured between tasks",
                penalty.name.name()
            );
            return Err(FileError::config(what).into());
        }
    }
    if inputs.share.is_some() && inputs.tasks.len() > 1 {
        return wrong("--share: expected one task, given with --task");
    }
    if inputs.tasks.len() > 1 && place(out, 0) == out {
        return wrong("--out: expected {task} in the name for several tasks, such as chain.{task}.safetensors");
    }
    let splits: Vec<Split> = config
        .splits
        .iter()
        .map(|s| s.parse())
        .collect::<std::result::Result<_, _>>()?;
    if let Some(path) = inputs.predictions.as_deref().filter(|path| place(path, 0) != **path) {
        let what = format!(
            "--predictions: expected one file for all tasks, without {PLACE}, found {}",
            path.display()
        );
        return Err(FileError::config(what).into());
    }
    if inputs.predictions.is_some() && !splits.contains(&Split::Test) {
        return wrong("--predictions: expected test among splits, whose rows it writes, found none");
    }
    let twice = splits.iter().enumerate().any(|(i, split)| splits[..i].contains(split));
    if splits.is_empty() || twice || splits.contains(&Split::Train) {
        let what = format!("splits: expected valid, test or both once, found {:?}", config.splits);
        return Err(FileError::config(what).into());
    }
    Ok(splits)
}

/// Of a configuration with a network, or a part of one, beside a checkpoint.
pub fn model_is_given() -> FileError {
    FileError::config("model is the checkpoint's: expected it in the configuration only without --from")
}

/// The files that are written, as the user calls them.
fn written(inputs: &Inputs, output: &Output) -> Vec<(&'static str, PathBuf)> {
    let out = &output.path;
    let mut all = Vec::new();
    for task in inputs.tasks.clone() {
        let out = place(out, task);
        all.push(("the history", history_path(&out)));
        all.push(("the resume state", resume::path(&out)));
        if !inputs.prompts.is_empty() {
            all.push(("the samples", sample::path(&out)));
        }
        all.push(("--out", out));
        if let Some(folder) = &output.hugging_face {
            all.extend(hugging_face::files(&place(folder, task)).map(|path| ("--hugging-face", path)));
        }
    }
    let share = inputs.share.as_ref().map(|share| ("--watch-out", share.out(out)));
    let more = [
        ("--predictions", &inputs.predictions),
        ("--importance-out", &inputs.penalty.importance_out),
    ];
    all.extend(share);
    all.extend(more.into_iter().filter_map(|(name, path)| Some((name, path.clone()?))));
    all
}

/// The files that are read, as the user calls them.
fn read(inputs: &Inputs, data: &DataSet) -> Result<Vec<(&'static str, PathBuf)>> {
    let mut all = vec![("--table", inputs.table.clone())];
    let watch = inputs.share.as_ref().map(|share| &share.watch);
    let networks = [("--from", inputs.from.as_ref()), ("--watch", watch)];
    let networks = networks.into_iter().filter_map(|(flag, path)| Some((flag, path?)));
    let anchors = inputs.penalty.anchors.iter().map(|path| ("--anchor", path));
    for (flag, path) in networks.chain(anchors) {
        all.extend(network_files(path).into_iter().map(|path| (flag, path)));
    }
    if let Some(StopAt::History(path)) = &inputs.stop_at {
        all.push(("--stop-at-accuracy", path.clone()));
    }
    all.extend(inputs.penalty.importances.iter().map(|path| ("--fisher", path.clone())));
    all.extend(data.files.iter().map(|file| ("--data", file.path.clone())));
    all.extend(
        text::files(&inputs.beside)?
            .into_iter()
            .map(|path| ("--watch-data", path)),
    );
    if let Some(replay) = &inputs.replay {
        let files = DataSet::open(replay)?.files;
        all.extend(files.into_iter().map(|file| ("--replay-data", file.path)));
    }
    Ok(all)
}
