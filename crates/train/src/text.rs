//! What a training on text checks and reads beside its tasks.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error as FileError, OutputFolder, hugging_face};
use lethe_datasets::random::{shuffle, stream};
use lethe_datasets::text::Tokenizer;
use lethe_datasets::{DataSet, Split, named};
use lethe_models::Model;
use lethe_torch::load;

use crate::evaluate::Evaluated;
use crate::{Job, Result};

/// The files of token data sets, each PATH or NAME=PATH.
///
/// # Errors
/// A data set that cannot be read.
pub(crate) fn files(sets: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for set in sets {
        let data = DataSet::open(&named(set)?.1)?;
        all.extend(data.files.into_iter().map(|file| file.path));
    }
    Ok(all)
}

/// Hash of the tokenizer of a token data set.
pub(crate) fn tokenizer(data: &DataSet) -> Option<String> {
    data.tokens.as_ref().map(|tokens| tokens.tokenizer.clone())
}

/// Asks whether a language model can be written for transformers, before there is one; makes the folder.
///
/// # Errors
/// A network that transformers does not have; a folder that cannot be written.
pub(crate) fn require_hugging_face(model: &Model, folder: Option<&Path>) -> Result<Option<OutputFolder>> {
    let Some(folder) = folder else { return Ok(None) };
    if model.spec.hugging_face(None, None).is_none() {
        let found = model.spec.family();
        let what = format!(
            "--hugging-face: expected a language model of transformers', found {found}, which it does not have"
        );
        return Err(FileError::config(what).into());
    }
    Ok(Some(hugging_face::prepare(folder)?))
}

/// Writes a language model for transformers, with the tokenizer of its data where that lies beside the tokens.
///
/// # Errors
/// Names the file that cannot be written.
pub(crate) fn write_hugging_face(model: &Model, data: &DataSet, folder: &Path) -> Result<()> {
    let tokenizer = match tokenizer_of(data) {
        Ok(tokenizer) => Some(tokenizer),
        Err(error) => {
            tracing::warn!("{}: no tokenizer.json is written: {error}", folder.display());
            None
        }
    };
    let end = data.tokens.as_ref().map(|tokens| tokens.end);
    let begin = data.tokens.as_ref().and_then(|tokens| tokens.begin).or(end);
    let Some(config) = model.spec.hugging_face(begin, end) else {
        return Ok(());
    };
    let (tensors, _) = model.to_tensors()?;
    let begin = tokenizer
        .as_ref()
        .zip(begin)
        .and_then(|(tokenizer, begin)| tokenizer.token(begin))
        .unwrap_or_default();
    let tokenizer = tokenizer
        .as_ref()
        .map(|tokenizer| (tokenizer.json(), begin.as_str(), tokenizer.end_text()));
    hugging_face::write(folder, &tensors, &config, tokenizer)?;
    tracing::info!("wrote {}", folder.display());
    Ok(())
}

/// The tokenizer that lies in the folder of a data set's tokens.
///
/// # Errors
/// Names the file where it is missing, or is another one than the tokens'.
pub(crate) fn tokenizer_of(data: &DataSet) -> Result<Tokenizer> {
    let missing = || FileError::file(&data.root, "expected tokens and their tokenizer.json, found none");
    let folder = data
        .files
        .first()
        .and_then(|file| file.path.parent())
        .ok_or_else(missing)?;
    let path = folder.join("tokenizer.json");
    let tokens = data.tokens.as_ref().ok_or_else(missing)?;
    let found = Tokenizer::with_end(&path, tokens.end)?;
    let expected = &tokens.tokenizer;
    if found.hash() != expected {
        let what = format!(
            "expected the tokenizer of hash {expected} that made the tokens, found {}",
            found.hash()
        );
        return Err(FileError::file(&path, what).into());
    }
    Ok(found)
}

/// Refuses text whose documents other tokens begin and end than those of the tasks: the network has not learned it.
///
/// # Errors
/// Names the text and the tokens.
pub(crate) fn require_same_end(tasks: &DataSet, other: &DataSet, path: &Path) -> Result<()> {
    let [Some(own), Some(others)] = [tasks, other].map(|data| data.tokens.as_ref()) else {
        return Ok(());
    };
    let (expected, found) = (own.end, others.end);
    if expected != found {
        let what = format!(
            "expected documents that token {expected} separates, as in --data, found {found}; dataset tokenize takes it as --end"
        );
        return Err(FileError::file(path, what).into());
    }
    if own.begin != others.begin {
        let [expected, found] = [own.begin, others.begin]
            .map(|begin| begin.map_or_else(|| "no token".to_owned(), |begin| format!("token {begin}")));
        let what = format!(
            "expected documents that begin with {expected}, as in --data, found {found}; dataset tokenize takes it as --begin"
        );
        return Err(FileError::file(path, what).into());
    }
    Ok(())
}

/// The data sets that are evaluated beside the tasks, each PATH or NAME=PATH; their hashes join a run's `inputs`. The test rows
/// of each are evaluated, or the validation rows where it has no others, or all, unless the run trains on a file of them; `most` of them at most. Those are the first of a permutation by the stream (0, −1, `watch-rows`),
/// whatever the run's seed: all runs of a study are evaluated on the same. `names` are those of the tasks.
///
/// # Errors
/// A data set that cannot be read or is not of the tokens of the model and of the tasks' data; one name twice, or that of a task; a network of images; `most` without a data set;
/// rows that the run trains on.
pub(crate) fn beside(
    sets: &[PathBuf],
    most: Option<i64>,
    (model, tasks, names, replayed): (&Model, &DataSet, &[String], Option<&Path>),
    inputs: &mut BTreeMap<String, String>,
    job: &Job,
) -> Result<Vec<Evaluated>> {
    if sets.is_empty()
        && let Some(most) = most
    {
        let what = format!("watch_rows: expected --watch-data beside it, found {most} alone");
        return Err(FileError::config(what).into());
    }
    let mut all: Vec<Evaluated> = Vec::with_capacity(sets.len());
    for set in sets {
        let (name, path) = named(set)?;
        let wrong = |what: String| Err(FileError::config(format!("--watch-data {name}: {what}")).into());
        if all.iter().any(|other| other.data.as_ref() == Some(&name)) {
            return wrong("expected each name once, found it twice".to_owned());
        }
        if let Some(task) = names.iter().position(|task| *task == name) {
            return wrong(format!(
                "expected a name of its own, found that of task {task}; NAME=PATH gives another"
            ));
        }
        if !model.is_language() {
            return wrong(format!("expected a language model, found {}", model.spec.family()));
        }
        let data = DataSet::open(&path)?;
        model.require_readable(&data, &path)?;
        require_same_end(tasks, &data, &path)?;
        let mut found = None;
        for split in [Split::Test, Split::Valid, Split::Train] {
            let rows = data.examples(split)?;
            if !rows.is_empty() {
                found = Some((split, rows));
                break;
            }
        }
        let Some((split, mut rows)) = found else {
            return Err(FileError::file(&path, "expected blocks of tokens, found none").into());
        };
        if split == Split::Train {
            require_untrained(&data, &path, tasks)?;
            if let Some(replayed) = replayed {
                require_untrained(&data, &path, &DataSet::open(replayed)?)?;
            }
        }
        if let Some(most) = most.and_then(|most| usize::try_from(most).ok()) {
            shuffle(&mut stream(0, -1, "watch-rows"), &mut rows);
            rows.truncate(most);
            rows.sort_by_key(|row| (row.file, row.row));
        }
        inputs.insert(format!("beside.{name}"), data.hash()?);
        all.push(Evaluated {
            task: -1,
            data: Some(name),
            // A set that has only one part is no training data here: that was made sure of.
            split: if split == Split::Train { Split::Test } else { split },
            source: load(&data, rows, None, job)?,
        });
    }
    Ok(all)
}

/// Refuses a data set whose only rows are training rows, of a file that this run trains on.
fn require_untrained(data: &DataSet, path: &Path, trained: &DataSet) -> Result<()> {
    if let Some((at, _)) = data.same_files(trained)?.first() {
        let file = &data.files[*at as usize].name;
        let what = format!(
            "expected test or validation rows to watch, or text that the run does not train on, found only {file}, which it trains on"
        );
        return Err(FileError::file(path, what).into());
    }
    Ok(())
}
