//! The files of a network as Hugging Face's hub has them: a folder, one file of weights or the index of its shards, a tokenizer.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::Found;
use lethe_artifacts::{Error, Result, Tensors, file_kind, hash};
use serde_json::{Map, Value};

/// Files that hold a whole network, in the order in which a folder is searched.
const WHOLE: &str = "model.safetensors";
const INDEX: &str = "model.safetensors.index.json";

/// The file that a path means: of a folder, or of the `config.json` in it, its `model.safetensors` or the index of its shards.
///
/// # Errors
/// A folder with neither.
pub(super) fn file_of(path: &Path) -> Result<PathBuf> {
    let path = match path.parent().filter(|_| path.ends_with("config.json")) {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    };
    if !path.is_dir() {
        return Ok(path.to_owned());
    }
    let there = [WHOLE, INDEX]
        .into_iter()
        .map(|name| path.join(name))
        .find(|path| path.is_file());
    there.ok_or_else(|| {
        let what = format!("expected {WHOLE} or {INDEX} in this folder, found {}", instead(path));
        Error::file(path, what)
    })
}

/// What an adapter is called, and what makes a network of it.
pub(super) const ADAPTER: &str =
    "an adapter of peft's; merge_and_unload().save_pretrained(FOLDER) writes the network that it makes";

/// What a folder without weights holds in their place, of what people have.
fn instead(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let of = |fits: &dyn Fn(&str) -> bool| names.iter().find(|name| fits(name));
    if of(&|name| name == "adapter_config.json").is_some() {
        return ADAPTER.to_owned();
    }
    if let Some(name) = of(&|name| name.starts_with("pytorch_model")) {
        return format!(
            "{name} alone, which may run code when it is read; transformers' save_pretrained writes {WHOLE}, and so does timm's \
             save_for_hf with safe_serialization=True"
        );
    }
    if let Some(name) = of(&|name| name.ends_with(".gguf")) {
        return format!("{name}, in llama.cpp's format; give the safetensors files that it was made from");
    }
    let below = std::fs::read_dir(folder.join("snapshots"))
        .into_iter()
        .flatten()
        .flatten();
    if let Some(snapshot) = below.map(|entry| entry.path()).min() {
        return format!("a folder of the hub's cache; its network is {}", snapshot.display());
    }
    "neither".to_owned()
}

/// The tensors of all shards that an index names; none where the file is no index.
///
/// # Errors
/// Names the index, a shard that is missing, or a tensor that a shard lacks.
pub(super) fn shards(path: &Path) -> Result<Option<Tensors>> {
    if !is_index(path) {
        return Ok(None);
    }
    let map = weight_map(path)?;
    let mut files = Vec::new();
    for file in map.values() {
        let name = file
            .as_str()
            .filter(|name| Path::new(name).file_name().is_some_and(|own| own == *name));
        let name =
            name.ok_or_else(|| Error::file(path, format!("weight_map: expected names of files, found {file}")))?;
        if !files.contains(&name) {
            files.push(name);
        }
    }
    let mut all = Tensors::new();
    for name in files {
        let shard = path.with_file_name(name);
        let Found::Foreign(mut tensors) = Found::read(&shard)? else {
            return Err(Error::file(&shard, "expected a shard, found a checkpoint of Lethe's"));
        };
        // What the index has elsewhere may lie here too, with other values.
        for (tensor, _) in map.iter().filter(|(_, file)| file.as_str() == Some(name)) {
            let missing = || Error::file(&shard, format!("tensor {tensor}: missing, the index has it here"));
            let found = tensors.remove(tensor).ok_or_else(missing)?;
            all.insert(tensor.clone(), found);
        }
    }
    Ok(Some(all))
}

fn is_index(path: &Path) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().ends_with(".index.json"))
}

/// Whether this is what Hugging Face calls a network's weights.
pub(super) fn is_foreign_name(path: &Path) -> bool {
    path.ends_with(WHOLE) || is_index(path)
}

/// The files of tensors by name, of an index.
fn weight_map(path: &Path) -> Result<Map<String, Value>> {
    let text = std::fs::read(path).map_err(|e| Error::file(path, e))?;
    let index = serde_json::from_slice(&text);
    let mut index: Value = index.map_err(|e| file_kind::unexpected(path, "an index of tensors in JSON", &text, e))?;
    match index.get_mut("weight_map").map(Value::take) {
        Some(Value::Object(map)) => Ok(map),
        _ => Err(Error::file(
            path,
            "expected weight_map, an object of files by tensor, found none",
        )),
    }
}

/// The shards beside an index that it names, each once; none where the file is no index.
pub(super) fn shard_files(path: &Path) -> Vec<PathBuf> {
    let map = if is_index(path) {
        weight_map(path).unwrap_or_default()
    } else {
        Map::new()
    };
    let names: BTreeSet<&str> = map.values().filter_map(Value::as_str).collect();
    names.into_iter().map(|name| path.with_file_name(name)).collect()
}

/// The hash of the tokenizer beside weights, where there is one.
///
/// # Errors
/// Names a file that cannot be read.
pub(super) fn tokenizer(weights: &Path) -> Result<Option<String>> {
    let path = weights.with_file_name("tokenizer.json");
    match std::fs::read(&path) {
        Ok(bytes) => Ok(Some(hash::bytes(&bytes))),
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::file(&path, e)),
    }
}
