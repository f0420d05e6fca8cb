//! Weights of others: a safetensors file of timm's or of a language model, as the Hugging Face hub has it, read as a
//! checkpoint.
//!
//! Such a file says nothing of itself. Which network it is stands in the hub's `config.json` beside it; else it is taken for
//! the network of timm's that has its tensors. What the network expects of an image stands there too, or is timm's default.

mod folder;
mod hub;
mod known;
mod language;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use lethe_artifacts::checkpoint::{Checkpoint, FORMAT_VERSION, Found, HeadRange, Labels, Metadata};
use lethe_artifacts::{Dtype, Error, Provenance, Result, Tensors};
use lethe_torch::{from_data, to_data};
use serde_json::Value;
use tch::{Kind, Tensor};

use crate::Spec;
use hub::Hub;

/// Reads a checkpoint of ours, a safetensors file of timm's, or a language model of Hugging Face's; also returns its hash, for either over names, shapes,
/// tensors and specification.
///
/// timm's networks are known by name where [`crate::Spec::named`] has it: a list, since networks that compute something
/// else can have the same tensors. `config.json` may change their sizes (`model_args`). Without it the file is taken for
/// the first network of the list whose tensors it has, and a warning says so. The classifier becomes the head of task −1,
/// pretraining's; a file without one has no head. Floating-point tensors are rounded to float32. timm's crop of a larger
/// image (`crop_pct`) is not taken over: images are resized to the size itself.
///
/// # Errors
/// Names the file and what is wrong: as [`Checkpoint::read`], or names that are not timm's, a shape that is none of a
/// family's, a network of timm's that computes what none of ours does; a number that is not finite.
///
/// A language model of Hugging Face's is known by its `config.json`; the path may be its folder, or the index of its shards.
pub fn read_checkpoint(path: &Path) -> Result<(Checkpoint, String)> {
    let path = &folder::file_of(path)?;
    let found = match folder::shards(path)? {
        Some(tensors) => Found::Foreign(tensors),
        None => Found::read(path)?,
    };
    let (checkpoint, hash) = match found {
        Found::Ours(mut checkpoint, hash) => {
            // Ours are of these types; what a program made of them, an average or half the size, need not be.
            count_batches(&mut checkpoint.tensors, path)?;
            round(&mut checkpoint.tensors, path)?;
            (*checkpoint, hash)
        }
        Found::Foreign(tensors) => {
            let checkpoint = adopt(tensors, path)?;
            let hash = checkpoint.hash();
            (checkpoint, hash)
        }
    };
    require_numbers(&checkpoint.tensors, path)?;
    Ok((checkpoint, hash))
}

/// The files that [`read_checkpoint`] reads; of a network in a folder of Hugging Face's also the tokenizer beside it. What cannot be
/// read is told by reading it.
pub fn network_files(path: &Path) -> Vec<PathBuf> {
    let mut all = vec![path.to_owned()];
    let Ok(weights) = folder::file_of(path) else {
        return all;
    };
    if weights != path || folder::is_foreign_name(&weights) {
        all.extend(["config.json", "tokenizer.json"].map(|name| weights.with_file_name(name)));
    }
    all.extend(folder::shard_files(&weights));
    all.push(weights);
    all
}

/// The tokenizer in the folder of a network of Hugging Face's, where there is one.
pub(crate) fn tokenizer_file(path: &Path) -> Option<PathBuf> {
    let file = folder::file_of(path).ok()?.with_file_name("tokenizer.json");
    file.is_file().then_some(file)
}

/// Refuses numbers with which nothing can be computed, also where the arithmetic of a norm would hide them: an infinite running
/// variance makes a channel constant, and a negative one no number.
fn require_numbers(tensors: &Tensors, path: &Path) -> Result<()> {
    let floats = tensors.iter().filter(|(_, data)| data.dtype == Dtype::F32);
    for (name, data) in floats {
        let variance = name.ends_with("running_var");
        let wrong = |value: &f32| !value.is_finite() || (variance && *value < 0.0);
        if let Some(found) = data.floats().find(wrong) {
            let expected = match found.is_finite() {
                true => "variances of 0 or more",
                false => "finite numbers",
            };
            let what = format!("tensor {name}: expected {expected}, found {found}");
            return Err(Error::file(path, what));
        }
    }
    Ok(())
}

/// A checkpoint of the tensors of a file without metadata.
fn adopt(mut tensors: Tensors, path: &Path) -> Result<Checkpoint> {
    let wrong = |what: String| Error::file(path, what);
    let hub = Hub::beside(path)?;
    if tensors.keys().any(|name| name.contains(".lora_A.")) {
        return Err(wrong(format!("expected a network, found {}", folder::ADAPTER)));
    }
    let (unwrapped, prefix) = known::unwrapped(tensors);
    tensors = unwrapped;
    if let Some(prefix) = prefix {
        warn_once(format!(
            "{}: all names begin with {prefix:?}, which is left out",
            path.display()
        ));
    }
    if let Some(spec) = language::spec(&hub.value, &hub.path)? {
        return adopt_language(tensors, spec, hub.value, path);
    }
    count_batches(&mut tensors, path)?;
    let mut assumed = Vec::new();
    let spec = match hub.spec()? {
        Some(spec) => spec,
        None => {
            let (name, spec) = known::with_tensors(&tensors).map_err(wrong)?;
            hub.agree(&spec)?;
            assumed.push(format!("{name} of timm's"));
            spec
        }
    };
    let image = known::image(&tensors, &spec).map_err(wrong)?;
    let (input, defaults) = hub.input(&spec, image)?;
    assumed.extend(defaults);
    if !assumed.is_empty() {
        let (path, silent, assumed) = (path.display(), hub.silent(), assumed.join(", "));
        warn_once(format!("{path}: taken for {assumed}: {silent}"));
    }
    round(&mut tensors, path)?;
    let head = tensors.get(&format!("{}.weight", spec.head_name()));
    let rows = head.and_then(|weight| weight.shape.first()).copied().unwrap_or(0);
    let heads = (rows > 0).then(|| HeadRange {
        task: -1,
        name: "pretraining".to_owned(),
        start: 0,
        end: rows,
        classes: Vec::new(),
    });
    let name = hub.name();
    let mut metadata = metadata(&spec, "timm", hub.value).map_err(|e| Error::file(path, e))?;
    metadata.labels.size = name.unwrap_or_default();
    Ok(Checkpoint {
        tensors,
        metadata: Metadata {
            input: Some(input),
            heads: heads.into_iter().collect(),
            ..metadata
        },
    })
}

/// A checkpoint of a language model of Hugging Face's.
fn adopt_language(tensors: Tensors, mut spec: Spec, config: Value, path: &Path) -> Result<Checkpoint> {
    let tied = spec.clone();
    let mut tensors = language::rename(tensors, &mut spec);
    if spec != tied {
        let path = path.display();
        warn_once(format!(
            "{path}: config.json ties the output layer to the embedding, and the file has both with other values: both are kept"
        ));
    }
    round(&mut tensors, path)?;
    let metadata = metadata(&spec, "transformers", config).map_err(|e| Error::file(path, e))?;
    let tokenizer = folder::tokenizer(path)?;
    if tokenizer.is_none() {
        let path = path.display();
        warn_once(format!(
            "{path}: no tokenizer.json beside it: any tokens are taken for its own"
        ));
    }
    Ok(Checkpoint {
        tensors,
        metadata: Metadata {
            tokenizer,
            shared_head: true,
            ..metadata
        },
    })
}

/// What is known of a network of others.
fn metadata(spec: &Spec, tool: &str, config: Value) -> serde_json::Result<Metadata> {
    Ok(Metadata {
        format_version: FORMAT_VERSION,
        model: serde_json::to_value(spec)?,
        input: None,
        tokenizer: None,
        heads: Vec::new(),
        shared_head: false,
        labels: Labels {
            family: spec.family().to_owned(),
            ..Labels::default()
        },
        init: "pretrained".to_owned(),
        task: -1,
        chain: Vec::new(),
        learned: Vec::new(),
        steps: 0,
        parents: Vec::new(),
        provenance: Provenance {
            tool: tool.to_owned(),
            version: String::new(),
            config,
            seed: None,
            inputs: Default::default(),
        },
    })
}

/// What counts the batches that a batch norm has seen: an average of checkpoints has it as a fraction, and old files lack it. Nothing is
/// computed from it.
fn count_batches(tensors: &mut Tensors, path: &Path) -> Result<()> {
    let norms: Vec<String> = tensors
        .keys()
        .filter_map(|name| name.strip_suffix("running_mean"))
        .map(str::to_owned)
        .collect();
    for norm in norms {
        let name = format!("{norm}num_batches_tracked");
        let count = match tensors.get(&name) {
            Some(count) if count.dtype == Dtype::I64 => continue,
            Some(count) => from_data(count).and_then(|count| to_data(&count.f_to_kind(Kind::Int64)?)),
            None => to_data(&Tensor::from(0_i64)),
        };
        let count = count.map_err(|e| Error::file(path, format!("tensor {name}: {e}")))?;
        tensors.insert(name, count);
    }
    Ok(())
}

/// Rounds floating-point tensors of other widths to float32.
fn round(tensors: &mut Tensors, path: &Path) -> Result<()> {
    for (name, data) in tensors {
        if matches!(data.dtype, Dtype::F16 | Dtype::BF16 | Dtype::F64) {
            let rounded = from_data(data).and_then(|tensor| to_data(&tensor.f_to_kind(Kind::Float)?));
            *data = rounded.map_err(|e| Error::file(path, format!("tensor {name}: {e}")))?;
        }
    }
    Ok(())
}

/// Says a line, unless this process has said it: a study's plan reads one file for many commands.
fn warn_once(line: String) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    if !said.contains(&line) {
        tracing::warn!("{line}");
        said.insert(line);
    }
}
