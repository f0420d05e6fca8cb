//! A folder as the Hugging Face hub has it: `config.json`, `model.safetensors`, and a language model's `tokenizer.json`.

use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{Error, OutputFolder, Result, Tensors, commit, json, remove, require_writable, tensors};

/// The files that are written.
const CONFIG: &str = "config.json";
const WEIGHTS: &str = "model.safetensors";
const TOKENIZER: &str = "tokenizer.json";
/// Without it transformers takes the model's own class of tokenizers, which may split text in another way than the file says.
const TOKENIZER_CONFIG: &str = "tokenizer_config.json";
/// Names the shards of a larger network; a reader may prefer it to the weights.
const INDEX: &str = "model.safetensors.index.json";

/// The files of a folder.
pub fn files(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    [CONFIG, WEIGHTS, TOKENIZER, TOKENIZER_CONFIG]
        .map(|name| folder.join(name))
        .into_iter()
}

/// Makes the folder, unless it is there, and asks whether its files can be written.
///
/// # Errors
/// Names the folder or the file that cannot be.
pub fn prepare(folder: &Path) -> Result<OutputFolder> {
    let made = OutputFolder::new(folder)?;
    files(folder).try_for_each(|path| require_writable(&path))?;
    Ok(made)
}

/// Writes the folder's files, the weights last. A tokenizer is its file, the token that documents begin with and the one between them. Without one that which lies
/// there goes, and so does an index of shards.
///
/// # Errors
/// Names the file that cannot be written.
pub fn write(folder: &Path, weights: &Tensors, config: &Value, tokenizer: Option<(&[u8], &str, &str)>) -> Result<()> {
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        commit(&path, |file| file.write_all(bytes).map_err(|e| Error::file(&path, e)))
    };
    put(CONFIG, json::canonical(config).as_bytes())?;
    match tokenizer {
        Some((bytes, begin, end)) => {
            let about = json!({"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": begin, "eos_token": end});
            put(TOKENIZER, bytes)?;
            put(TOKENIZER_CONFIG, json::canonical(&about).as_bytes())?;
        }
        // One that an earlier network left would not fit this one.
        None => {
            remove(&folder.join(TOKENIZER))?;
            remove(&folder.join(TOKENIZER_CONFIG))?;
        }
    }
    remove(&folder.join(INDEX))?;
    // transformers refuses a file that does not say whose it is.
    let bytes = tensors::to_bytes(&folder.join(WEIGHTS), weights, "format", "pt".to_owned())?;
    put(WEIGHTS, &bytes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use std::fs;

    use super::*;

    #[test]
    fn a_folder_holds_one_network_and_no_tokenizer_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let config = serde_json::json!({"model_type": "gpt2"});
        let there = || fs::read(folder.path().join(TOKENIZER)).ok();
        write(folder.path(), &Tensors::new(), &config, Some((b"{}", "BEGIN", "END"))).unwrap();
        let about = fs::read(folder.path().join(TOKENIZER_CONFIG)).unwrap();
        let about: Value = serde_json::from_slice(&about).unwrap();
        assert_eq!(
            (&about["bos_token"], &about["eos_token"], &about["tokenizer_class"]),
            (&json!("BEGIN"), &json!("END"), &json!("PreTrainedTokenizerFast"))
        );
        assert_eq!(there().as_deref(), Some(b"{}".as_slice()));
        fs::write(folder.path().join(INDEX), "{}").unwrap();
        write(folder.path(), &Tensors::new(), &config, None).unwrap();
        assert_eq!(there(), None);
        assert!(!folder.path().join(INDEX).exists() && !folder.path().join(TOKENIZER_CONFIG).exists());
    }
}
