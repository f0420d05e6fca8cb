//! The tool `overlap`: how much the representations of all pairs of classes overlap in some layers of a checkpoint.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Instant;

use lethe_artifacts::{Error as FileError, Provenance, require_apart, require_writable, table};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};
use lethe_models::{Model, read_checkpoint};
use lethe_torch::{Precision, load};
use serde_json::json;
use tch::{Device, Tensor};

use crate::rows::{feature_rows, overlap_rows, template};
use crate::select::Selection;
use crate::traces::{Form, Overlaps, overlaps};
use crate::{Job, Result, features, inputs_of};

/// What is measured, and the files.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The checkpoint of the network whose features are read.
    pub checkpoint: PathBuf,
    /// The data sets, as [`DataSet::open_all`] takes them.
    pub data: Vec<PathBuf>,
    /// A folder for decoded images.
    pub cache: Option<PathBuf>,
    /// The task table.
    pub table: PathBuf,
    /// The tasks whose classes are compared; none takes all.
    pub tasks: Option<Range<i32>>,
    /// Which of their rows are read.
    pub split: Split,
    /// The layers, as the network names them; without any, what the head sees.
    pub layers: Vec<String>,
    /// Examples of each class, at most; none reads all.
    pub per_class: Option<u32>,
    /// Where to write the features themselves.
    pub features: Option<PathBuf>,
    /// The table to write.
    pub out: PathBuf,
}

/// The layers of a checkpoint's network, from the images on; the last is what the head sees.
///
/// # Errors
/// Names the file when it holds no network of ours.
pub fn layers(checkpoint: &Path) -> Result<Vec<String>> {
    let (found, _) = read_checkpoint(checkpoint)?;
    Ok(Model::load(&found, checkpoint, Device::Cpu)?.network.layers())
}

/// Measures the overlaps and writes the table, and the features before it where they are asked for.
///
/// # Errors
/// An argument or a file that is wrong, before anything is computed; features that are not finite; a full disk;
/// [`crate::Error::Stopped`], and then nothing is written.
pub fn run(inputs: &Inputs, job: &mut Job) -> Result<()> {
    require_outputs(inputs)?;
    let (checkpoint, hash) = read_checkpoint(&inputs.checkpoint)?;
    let model = Model::load(&checkpoint, &inputs.checkpoint, job.device)?;
    let layers = chosen(&model, &inputs.layers)?;
    let data = DataSet::open_all(&inputs.data)?.cached(inputs.cache.clone());
    let mut written = vec![("--out", inputs.out.clone())];
    written.extend(inputs.features.iter().map(|path| ("--features", path.clone())));
    require_apart(&written, &inputs_of(&inputs.checkpoint, &inputs.table, &data))?;
    let tasks = TaskTable::read(&inputs.table)?;
    let range = inputs.tasks.clone().unwrap_or(0..tasks.heads.len() as i32);
    if range.start < 0 || range.is_empty() || range.end as usize > tasks.heads.len() {
        let last = tasks.heads.len() as i32 - 1;
        let what = format!("--tasks: expected tasks from 0 to {last}, found {range:?}");
        return Err(FileError::config(what).into());
    }
    tasks.check(&data)?;
    model.require_readable(&data, &data.root)?;
    tasks.check_network(&model.head_ranges(), &checkpoint.metadata, &inputs.checkpoint)?;
    let selection = Selection::read(
        &data,
        &tasks,
        &inputs.table,
        range.clone(),
        inputs.split,
        inputs.per_class,
        job.seed,
    )?;
    let features = measure(&model, &data, &selection, &layers, inputs, job)?;
    let matrices = compare(&features, &selection, &layers, job)?;

    let provenance = Provenance {
        tool: job.tool.to_owned(),
        version: job.version.to_owned(),
        config: json!({
            "layers": layers,
            "per_class": inputs.per_class,
            "precision": precision(job).name(),
            "split": inputs.split.to_string(),
            "tasks": [range.start, range.end],
        }),
        seed: inputs.per_class.map(|_| job.seed),
        inputs: BTreeMap::from([
            ("checkpoint".to_owned(), hash.clone()),
            ("data".to_owned(), tasks.data_hash.clone()),
            ("tasks".to_owned(), tasks.hash()),
        ]),
    };
    let names = json!({ "tasks": tasks.names, "classes": data.classes });
    if let Some(path) = &inputs.features {
        let mut values = Vec::with_capacity(layers.len());
        for features in features {
            values.push(Vec::try_from(features.f_view([-1])?)?);
        }
        let parts = feature_rows(&values, &data, &selection, &layers);
        table::write_parts(path, parts, &provenance, names.clone())?;
    }
    let parameters = model.parameter_count();
    let about = template(checkpoint.metadata, hash, parameters, inputs.split);
    let parts = overlap_rows(&matrices, &selection, &layers, &about);
    table::write_parts(&inputs.out, parts, &provenance, names)?;
    tracing::info!("wrote {}", inputs.out.display());
    Ok(())
}

/// Float32 unless bf16 is asked for: it would be faster, but not at no cost here.
fn precision(job: &Job) -> Precision {
    job.precision.unwrap_or(Precision::Float32)
}

/// Asks whether the outputs can be written, before there is anything to write.
fn require_outputs(inputs: &Inputs) -> Result<()> {
    require_writable(&inputs.out)?;
    if let Some(path) = &inputs.features {
        require_writable(path)?;
    }
    Ok(())
}

/// The layers asked for, or the one before the head.
fn chosen(model: &Model, asked: &[String]) -> Result<Vec<String>> {
    let known = model.network.layers();
    if asked.is_empty() {
        return Ok(known.into_iter().next_back().into_iter().collect());
    }
    let mut seen = BTreeSet::new();
    for layer in asked {
        if !known.contains(layer) {
            let what = format!("--layer: expected one of {}, found {layer}", known.join(", "));
            return Err(FileError::config(what).into());
        }
        if !seen.insert(layer) {
            return Err(FileError::config(format!("--layer: expected each layer once, found {layer} twice")).into());
        }
    }
    Ok(asked.to_vec())
}

/// The features of each layer, `[n, d]` on the CPU.
fn measure(
    model: &Model,
    data: &DataSet,
    selection: &Selection,
    layers: &[String],
    inputs: &Inputs,
    job: &mut Job,
) -> Result<Vec<Tensor>> {
    let began = Instant::now();
    lethe_torch::prepare_cpu(job.threads);
    let total = selection.examples.len();
    let examples = load(data, selection.examples.clone(), model.input.as_ref(), job)?;
    let precision = precision(job);
    let names: Vec<&str> = layers.iter().map(String::as_str).collect();
    let features = features(model, examples.as_ref(), &names, precision, &mut |done| {
        job.tick("features", done, total)
    })?;
    for (layer, features) in layers.iter().zip(&features) {
        if features.f_isfinite()?.f_all()?.int64_value(&[]) == 0 {
            let what = format!("layer {layer}: expected finite features, found others");
            return Err(FileError::file(&inputs.checkpoint, what).into());
        }
    }
    let seconds = began.elapsed().as_secs_f64();
    tracing::info!("features of {total} examples in {seconds:.1} s");
    Ok(features)
}

/// The overlaps in each layer.
fn compare(features: &[Tensor], selection: &Selection, layers: &[String], job: &mut Job) -> Result<Vec<Overlaps>> {
    let counts: Vec<usize> = selection.groups.iter().map(|g| g.examples).collect();
    let mut matrices = Vec::with_capacity(layers.len());
    for (layer, features) in layers.iter().zip(features) {
        let began = Instant::now();
        let width = features.size2()?.1;
        let form = Form::cheaper(selection.examples.len(), counts.len(), width as usize);
        let label = format!("overlaps in {layer}");
        matrices.push(overlaps(
            &features.f_to(job.device)?,
            &counts,
            form,
            &mut |done, total| job.tick(&label, done, total),
        )?);
        let (classes, seconds) = (counts.len(), began.elapsed().as_secs_f64());
        let form = form.name();
        tracing::info!("overlaps of {classes} classes in {layer} ({width} features, {form} form) in {seconds:.1} s");
    }
    Ok(matrices)
}
