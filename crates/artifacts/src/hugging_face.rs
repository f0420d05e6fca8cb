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

/// What transformers reads beside these where it is there: tokens and settings of whoever wrote it.
const OTHERS: [&str; 3] = ["special_tokens_map.json", "added_tokens.json", "generation_config.json"];

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

/// Writes the folder's files. A tokenizer is its file, the token that documents begin with and the one between them. Without one that which lies
/// there goes, and so do an index of shards and what transformers reads beside these files: it would say other things of the tokens.
///
/// No file appears before all of them have found room on the disk, and the weights appear last: what was killed in between leaves a folder
/// without weights, never those of one network under another's configuration.
///
/// # Errors
/// Names the file that cannot be written; what lies there stays then.
pub fn write(folder: &Path, weights: &Tensors, config: &Value, tokenizer: Option<(&[u8], &str, &str)>) -> Result<()> {
    // transformers refuses a file that does not say whose it is.
    let bytes = tensors::to_bytes(&folder.join(WEIGHTS), weights, "format", "pt".to_owned())?;
    let mut files = vec![(WEIGHTS, bytes), (CONFIG, json::canonical(config).into_bytes())];
    let mut gone = [&[WEIGHTS, INDEX][..], &OTHERS].concat();
    match tokenizer {
        Some((bytes, begin, end)) => {
            let about = json!({"tokenizer_class": "PreTrainedTokenizerFast", "bos_token": begin, "eos_token": end});
            files.push((TOKENIZER, bytes.to_owned()));
            files.push((TOKENIZER_CONFIG, json::canonical(&about).into_bytes()));
        }
        // One that an earlier network left would not fit this one.
        None => gone.extend([TOKENIZER, TOKENIZER_CONFIG]),
    }
    put(folder, &files, &gone)
}

/// Writes files, the first of which appears last; when all bytes are on the disk, `gone` are removed and then they appear.
fn put(folder: &Path, files: &[(&str, Vec<u8>)], gone: &[&str]) -> Result<()> {
    let Some(((name, bytes), others)) = files.split_first() else {
        return gone.iter().try_for_each(|name| remove(&folder.join(name)));
    };
    let path = folder.join(name);
    commit(&path, |file| {
        let written = file.write_all(bytes).and_then(|()| file.flush());
        written.map_err(|e| Error::file(&path, e))?;
        put(folder, others, gone)
    })
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
        for name in [
            INDEX,
            "special_tokens_map.json",
            "added_tokens.json",
            "generation_config.json",
            "notes.txt",
        ] {
            fs::write(folder.path().join(name), "{}").unwrap();
        }
        write(folder.path(), &Tensors::new(), &config, None).unwrap();
        let names = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name());
        let mut names: Vec<_> = names.collect();
        names.sort();
        assert_eq!(names, [CONFIG, WEIGHTS, "notes.txt"]);
        assert_eq!(there(), None);
        assert!(!folder.path().join(INDEX).exists() && !folder.path().join(TOKENIZER_CONFIG).exists());
    }

    #[test]
    fn what_cannot_be_written_whole_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let (old, new) = (json!({"rope_theta": 1}), json!({"rope_theta": 2}));
        let tokenizer = Some((b"{}".as_slice(), "BEGIN", "END"));
        write(folder.path(), &Tensors::new(), &old, tokenizer).unwrap();
        let read = || [CONFIG, WEIGHTS, TOKENIZER, TOKENIZER_CONFIG].map(|name| fs::read(at(name)).ok());
        let before = read();
        // A folder in the way of one file, the last of those that are written.
        fs::remove_file(at(TOKENIZER_CONFIG)).unwrap();
        fs::create_dir(at(TOKENIZER_CONFIG)).unwrap();
        assert!(write(folder.path(), &Tensors::new(), &new, tokenizer).is_err());
        assert_eq!(read()[..3], before[..3]);
        fs::remove_dir(at(TOKENIZER_CONFIG)).unwrap();
        write(folder.path(), &Tensors::new(), &new, tokenizer).unwrap();
        assert_ne!(read()[0], before[0]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }
}
