//! A folder as the Hugging Face hub has it: `config.json`, `model.safetensors`, and a language model's `tokenizer.json`.

use std::fs;
use std::io::Write;
use std::path::Path;

use serde_json::Value;

use crate::{Error, Result, Tensors, commit, json, require_writable, tensors};

/// The files that are written.
const CONFIG: &str = "config.json";
const WEIGHTS: &str = "model.safetensors";
const TOKENIZER: &str = "tokenizer.json";

/// Makes the folder, unless it is there, and asks whether its files can be written.
///
/// # Errors
/// Names the folder or the file that cannot be.
pub fn prepare(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|e| Error::file(folder, e))?;
    [CONFIG, WEIGHTS, TOKENIZER]
        .iter()
        .try_for_each(|name| require_writable(&folder.join(name)))
}

/// Writes the folder's files, the weights last.
///
/// # Errors
/// Names the file that cannot be written.
pub fn write(folder: &Path, weights: &Tensors, config: &Value, tokenizer: Option<&[u8]>) -> Result<()> {
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        commit(&path, |file| file.write_all(bytes).map_err(|e| Error::file(&path, e)))
    };
    put(CONFIG, json::canonical(config).as_bytes())?;
    if let Some(bytes) = tokenizer {
        put(TOKENIZER, bytes)?;
    }
    // transformers refuses a file that does not say whose it is.
    let bytes = tensors::to_bytes(&folder.join(WEIGHTS), weights, "format", "pt".to_owned())?;
    put(WEIGHTS, &bytes)
}
