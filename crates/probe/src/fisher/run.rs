//! The tool `fisher`: checkpoint and task in, importances out.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use lethe_artifacts::checkpoint::{self, Checkpoint};
use lethe_artifacts::importance::{Estimator, FORMAT_VERSION, Importance, Metadata};
use lethe_artifacts::{Error as FileError, Globs, Provenance, Tensors, require_apart, require_writable};
use lethe_datasets::random::{shuffle, stream};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Example, Split};
use lethe_models::{Model, read_checkpoint};
use lethe_torch::{Precision, load, to_data};
use serde_json::json;
use tch::{Kind, Tensor};

use super::{Settings, Unit, importances};
use crate::{Job, Result, inputs_of};

/// What is measured, and the files.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The checkpoint of the network whose parameters are measured.
    pub checkpoint: PathBuf,
    /// The data sets, as [`DataSet::open_all`] takes them.
    pub data: Vec<PathBuf>,
    /// A folder for decoded images.
    pub cache: Option<PathBuf>,
    /// The task table.
    pub table: PathBuf,
    /// The task whose rows and head are used.
    pub task: i32,
    /// Which of its rows are read.
    pub split: Split,
    /// What is measured.
    pub estimator: Estimator,
    /// A random subset of so many rows; none reads all.
    pub examples: Option<u32>,
    /// What an example of a language model is.
    pub unit: Unit,
    /// Images, or blocks of tokens, a pass; chosen by memory unless given.
    pub batch: Option<u32>,
    /// Which parameters; all unless given.
    pub subset: Option<Globs>,
    /// The file to write.
    pub out: PathBuf,
}

/// Measures the importances and writes them.
///
/// # Errors
/// An argument or a file that is wrong, before anything is computed; importances that are not finite; a full disk;
/// [`crate::Error::Stopped`], and then nothing is written.
pub fn run(inputs: &Inputs, job: &mut Job) -> Result<()> {
    require_writable(&inputs.out)?;
    if job.precision == Some(Precision::Bf16) {
        return Err(FileError::config("--precision: expected float32, found bf16").into());
    }
    let (checkpoint, hash) = read_checkpoint(&inputs.checkpoint)?;
    let model = Model::load(&checkpoint, &inputs.checkpoint, job.device)?;
    let data = DataSet::open_all(&inputs.data)?.cached(inputs.cache.clone());
    let read = inputs_of(&inputs.checkpoint, &inputs.table, &data);
    require_apart(&[("--out", inputs.out.clone())], &read)?;
    let tasks = TaskTable::read(&inputs.table)?;
    let head = checked(inputs, &tasks, &model, &checkpoint.metadata)?;
    tasks.check(&data)?;
    model.require_readable(&data, &data.root)?;
    let examples = chosen(inputs, &tasks, &data, job.seed)?;
    let settings = Settings {
        estimator: inputs.estimator,
        task: head,
        unit: inputs.unit,
        batch: inputs.batch,
        subset: inputs.subset.as_ref(),
        seed: job.seed,
    };
    let mut config = json!({
        "batch": inputs.batch,
        "estimator": inputs.estimator.name(),
        "examples": inputs.examples,
        "split": inputs.split.to_string(),
        "subset": inputs.subset.as_ref().map(Globs::to_string),
        "task": inputs.task,
    });
    if inputs.unit == Unit::Token {
        config["per"] = json!("token");
    }
    let count = examples.len();
    let found = measure(&model, &data, examples, &settings, job)?;
    let importance = Importance {
        tensors: whole(&found, &model, &checkpoint, head)?,
        metadata: Metadata {
            format_version: FORMAT_VERSION,
            estimator: inputs.estimator,
            examples: count as u64,
            per_token: inputs.unit == Unit::Token,
            task: inputs.task,
            split: inputs.split.to_string(),
            subset: inputs.subset.as_ref().map(Globs::to_string),
            checkpoint: hash.clone(),
            heads: checkpoint.metadata.heads,
            provenance: Provenance {
                tool: job.tool.to_owned(),
                version: job.version.to_owned(),
                config,
                seed: Some(job.seed),
                inputs: BTreeMap::from([
                    ("checkpoint".to_owned(), hash),
                    ("data".to_owned(), tasks.data_hash.clone()),
                    ("tasks".to_owned(), tasks.hash()),
                ]),
            },
        },
    };
    importance.write(&inputs.out)?;
    tracing::info!("wrote {}", inputs.out.display());
    Ok(())
}

/// Checks task and heads against each other, and gives the task under which the network has the head.
fn checked(inputs: &Inputs, tasks: &TaskTable, model: &Model, metadata: &checkpoint::Metadata) -> Result<i32> {
    tasks.classes_of(inputs.task, "--task")?;
    let (head, path) = (tasks.head_of(inputs.task), &inputs.checkpoint);
    tasks.check_network(&model.head_ranges(), metadata, path)?;
    if !model.answers_for(head) {
        let found: Vec<String> = model.tasks().map(|task| task.to_string()).collect();
        let found = if found.is_empty() {
            "none".to_owned()
        } else {
            found.join(", ")
        };
        let what = format!("expected a head of task {head}, found heads of tasks: {found}");
        return Err(FileError::file(path, what).into());
    }
    Ok(head)
}

/// The rows that are read, in the table's order: all, or a subset drawn from the seed.
fn chosen(inputs: &Inputs, tasks: &TaskTable, data: &DataSet, seed: u64) -> Result<Vec<Example>> {
    let (task, split) = (inputs.task, inputs.split);
    let all = tasks.examples(data, task, split)?;
    if all.is_empty() {
        let what = format!("expected {split} rows of task {task}, found none");
        return Err(FileError::file(&inputs.table, what).into());
    }
    let count = inputs.examples.map_or(all.len(), |n| n as usize);
    if count > all.len() {
        let what = format!(
            "--examples: expected at most {} ({split} rows of task {task}), found {count}",
            all.len()
        );
        return Err(FileError::config(what).into());
    }
    let mut order: Vec<usize> = (0..all.len()).collect();
    if count < all.len() {
        shuffle(&mut stream(seed, task.into(), "fisher examples"), &mut order);
        order.truncate(count);
        order.sort_unstable();
    }
    Ok(order.into_iter().map(|i| all[i]).collect())
}

fn measure(
    model: &Model,
    data: &DataSet,
    rows: Vec<Example>,
    settings: &Settings,
    job: &mut Job,
) -> Result<BTreeMap<String, Tensor>> {
    let began = Instant::now();
    lethe_torch::prepare_cpu(job.threads);
    let total = rows.len();
    let examples = load(data, rows, model.input.as_ref(), job)?;
    let label = settings.estimator.name();
    let found = importances(model, examples.as_ref(), settings, &mut |done| {
        job.tick(label, done, total)
    })?;
    let seconds = began.elapsed().as_secs_f64();
    tracing::info!("{label} importances of {total} examples in {seconds:.1} s");
    Ok(found)
}

/// Float32 in the shapes of the checkpoint: a task's rows of the head among zeros.
fn whole(found: &BTreeMap<String, Tensor>, model: &Model, checkpoint: &Checkpoint, task: i32) -> Result<Tensors> {
    let heads = model.head_tensors();
    let range = checkpoint.metadata.heads.iter().find(|head| head.task == task);
    let mut all = Tensors::new();
    for (name, tensor) in found {
        let mut tensor = tensor.f_to_kind(Kind::Float)?;
        if heads.contains(name)
            && let (Some(range), Some(stored)) = (range, checkpoint.tensors.get(name))
        {
            let mut shape = tensor.size();
            shape[0] = stored.shape.first().map_or(0, |&rows| rows as i64);
            let rows = Tensor::f_zeros(&shape, (Kind::Float, tensor.device()))?;
            let own = rows.f_narrow(0, range.start as i64, (range.end - range.start) as i64);
            own?.f_copy_(&tensor)?;
            let shape: Vec<i64> = stored.shape.iter().map(|&n| n as i64).collect();
            tensor = rows.f_reshape(shape)?;
        }
        all.insert(name.clone(), to_data(&tensor)?);
    }
    Ok(all)
}
