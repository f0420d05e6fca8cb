//! Which files a path means: one file, a glob, or a folder with `*train*.parquet` and `*test*.parquet`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use glob::MatchOptions;
use lethe_artifacts::{Error, Result};

use crate::{Split, naming, shards};

/// The files of a data set with the split that each one's name tells, sorted by name, and the folder they are named in.
pub(crate) struct Found {
    pub root: PathBuf,
    pub files: Vec<Named>,
}

/// A file: its path, its name relative to the root with `/`, and the split that the name tells.
type Named = (PathBuf, String, Option<Split>);

/// The extension of the files that a data set is made of.
const PARQUET: &str = "parquet";

/// Finds the files that `path` means. Hidden files are none, nor do they match a glob.
///
/// A folder means its own `*train*`, `*valid*`, `*val*` and `*test*` Parquet files and those in subfolders so named, such
/// as Spark's `train.parquet/part-*.parquet`. Where there are none, those in its subfolder `data` are meant, where the
/// Hugging Face hub keeps them, or else in its only subfolder that has some, such as `default` of the hub's converted
/// files. A folder whose name ends in `.parquet` is one table. The root of a glob is the folder before its first wildcard.
/// Below a folder that is named after a split, all its files are meant, however deep.
pub(crate) fn find(path: &Path) -> Result<Found> {
    find_kind(path, PARQUET)
}

/// [`find`], with files of another extension in a folder's place of Parquet. A file or a glob has any.
pub(crate) fn find_kind(path: &Path, kind: &str) -> Result<Found> {
    if path.is_dir() {
        let found = in_folder(path, kind)?;
        shards::check(&found.files)?;
        require_parts_once(&found.files)?;
        return Ok(found);
    }
    if path.exists() || !is_glob(path) {
        std::fs::metadata(path).map_err(|e| Error::file(path, e))?;
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        let files = named(&root, vec![path.to_owned()]);
        return Ok(Found { root, files });
    }
    let options = MatchOptions {
        require_literal_leading_dot: true,
        ..MatchOptions::new()
    };
    let matches =
        glob::glob_with(&path.to_string_lossy(), options).map_err(|e| Error::file(path, format!("as a glob: {e}")))?;
    let mut files = Vec::new();
    for found in matches {
        let found = found.map_err(|e| Error::file(e.path(), e.error()))?;
        require_there(&found)?;
        if is_table(&found) {
            files.extend(below(&found, PARQUET, DEPTH)?);
        } else if found.is_file() && !is_hidden(&found) {
            files.push(found);
        }
    }
    if files.is_empty() {
        return Err(Error::file(path, "expected files that match this glob, found none"));
    }
    let fixed = path.components().take_while(|c| !is_glob(Path::new(c)));
    let root: PathBuf = fixed.collect();
    let files = named(&root, files);
    shards::check(&files)?;
    require_parts_once(&files)?;
    Ok(Found { root, files })
}

/// Files that were given one by one, in that order, as a shell gives those that a glob matches, named in the folder that they have in
/// common, as that glob's would be: `train/0000.parquet` and `test/0000.parquet` tell their splits by their folders.
///
/// # Errors
/// Names a file that is given twice, and one that [`shards::check`] refuses.
pub(crate) fn several(paths: Vec<PathBuf>) -> Result<Found> {
    let whole: Vec<PathBuf> = paths.iter().filter_map(|path| std::path::absolute(path).ok()).collect();
    if let Some(at) = (1..whole.len()).find(|at| whole[..*at].contains(&whole[*at])) {
        return Err(Error::file(&paths[at], "expected each file once, found it twice"));
    }
    let mut folders = paths.iter().map(|path| path.parent().unwrap_or(Path::new("")));
    let first = folders.next().unwrap_or(Path::new(""));
    let common = |root: PathBuf, folder: &Path| {
        let both = root.components().zip(folder.components());
        both.take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
    };
    let root = folders.fold(first.to_owned(), common);
    let files: Vec<Named> = paths.into_iter().map(|path| name_in(&root, path)).collect();
    shards::check(&files)?;
    require_parts_once(&files)?;
    Ok(Found { root, files })
}

/// Whether a path that does not exist means those that it matches.
pub(crate) fn is_glob(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '['])
}

fn in_folder(path: &Path, kind: &str) -> Result<Found> {
    if is_table(path) {
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        let files = below(path, PARQUET, DEPTH)?;
        if !files.is_empty() {
            let files = named(&root, files);
            return Ok(Found { root, files });
        }
    }
    for folder in [path.to_owned(), path.join("data")] {
        require_links(&folder, kind, tells)?;
        let files = of_splits(&folder, kind)?;
        if !files.is_empty() {
            let files = named(&folder, files);
            return Ok(Found { root: folder, files });
        }
    }
    let mut within = Vec::new();
    for folder in folders(path)? {
        require_links(&folder, kind, tells)?;
        let files = of_splits(&folder, kind)?;
        if !files.is_empty() {
            within.push((folder, files));
        }
    }
    let expected = format!("expected *train*.{kind} or *test*.{kind} in this folder, found");
    match within.as_slice() {
        [(folder, files)] => Ok(Found {
            root: folder.clone(),
            files: named(folder, files.clone()),
        }),
        [] => {
            let found = files_of(path, kind)?.iter().map(|file| name_of(file)).min();
            let what = match found {
                None if kind == "parquet" && !files_of(path, "txt")?.is_empty() => {
                    format!("{expected} text; dataset tokenize makes tokens of it")
                }
                None => format!("{expected} neither"),
                Some(name) => format!(
                    "{expected} {name}, whose name has neither as a word; name the file, or a glob, to read it as train"
                ),
            };
            Err(Error::file(path, what))
        }
        several => {
            let names: Vec<String> = several.iter().map(|(folder, _)| name_of(folder)).collect();
            let what = format!(
                "{expected} several folders that have some: {}; name one",
                names.join(", ")
            );
            Err(Error::file(path, what))
        }
    }
}

/// Whether a data set lies in a folder.
pub(crate) fn is_data_set(folder: &Path) -> bool {
    in_folder(folder, PARQUET).is_ok()
}

/// Checks that a folder, once these files are written to it, holds them and no other file that would be read with them.
///
/// # Errors
/// Names the other file.
pub fn require_alone(folder: &Path, outputs: &[PathBuf]) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    let other = match of_splits(folder, PARQUET) {
        Ok(files) => files.into_iter().find(|file| !outputs.contains(file)),
        Err(Error::File { path, .. }) => Some(path),
        Err(other) => return Err(other),
    };
    match other {
        None => Ok(()),
        Some(other) => {
            let what = "is another data set's, and would be read together with what is written here; remove it or \
                        write to another folder";
            Err(Error::file(&other, what))
        }
    }
}

/// The files of a folder, of one kind, whose names tell a split, and those in its subfolders whose names do.
fn of_splits(folder: &Path, kind: &str) -> Result<Vec<PathBuf>> {
    let mut files = files_of(folder, kind)?;
    files.retain(|file| tells(file));
    for folder in folders(folder)? {
        if tells(&folder) {
            files.extend(below(&folder, kind, DEPTH)?);
        }
    }
    Ok(files)
}

/// Files of these extensions beside those that were found, whose own names tell a split.
///
/// # Errors
/// Names a folder that cannot be read.
pub(crate) fn left_out(found: &Found, kinds: &[&str]) -> Result<Vec<PathBuf>> {
    let read: HashSet<&PathBuf> = found.files.iter().map(|(path, ..)| path).collect();
    let mut others = entries(&found.root)?;
    others.retain(|entry| {
        let is_kind = kinds.iter().any(|kind| has_extension(entry, kind));
        is_kind && tells(entry) && !read.contains(entry) && entry.is_file()
    });
    Ok(others)
}

/// Whether the name of a file or folder tells a split.
fn tells(path: &Path) -> bool {
    split_of(&name_of(path)).is_some()
}

/// How deep files of a split or of a table are looked for: a link may lead back to where it stands.
const DEPTH: usize = 8;

/// All files of a kind in a folder or below it.
///
/// # Errors
/// Names a folder in which some lie beside folders that hold some, as IMDb's lists of addresses beside its reviews: only one
/// of both can be meant. Names a folder whose name holds a column of its files (Hive's `label=0`), which nobody reads.
fn below(folder: &Path, kind: &str, depth: usize) -> Result<Vec<PathBuf>> {
    require_links(folder, kind, |_| true)?;
    let mut files = files_of(folder, kind)?;
    for inner in folders(folder)? {
        // Spark's and Delta's own, such as `_temporary` and `_delta_log`.
        if name_of(&inner).starts_with('_') {
            continue;
        }
        let found = if depth == 0 {
            Vec::new()
        } else {
            below(&inner, kind, depth - 1)?
        };
        if found.is_empty() {
            continue;
        }
        let name = name_of(&inner);
        if let Some((column, _)) = name.split_once('=') {
            let what = format!("holds the column {column} in its name; expected files that have all their columns");
            return Err(Error::file(&inner, what));
        }
        if let Some(beside) = files.iter().find(|file| file.parent() == Some(folder)) {
            let beside = name_of(beside);
            let what = format!(
                "expected files of .{kind} or folders of them, found {beside} beside {name}; name those that are meant, \
                 as by the glob '*/{name}/*.{kind}' or '*/*.{kind}'"
            );
            return Err(Error::file(folder, what));
        }
        files.extend(found);
    }
    Ok(files)
}

/// Whether this is a folder that holds one table in parts, as Spark writes it.
fn is_table(path: &Path) -> bool {
    has_extension(path, "parquet") && path.is_dir()
}

/// Whether a name ends so, in small or capital letters: a file must not be overlooked for `.TXT`.
pub(crate) fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

fn is_hidden(path: &Path) -> bool {
    name_of(path).starts_with('.')
}

fn name_of(path: &Path) -> String {
    naming::text(path.file_name().unwrap_or_default())
}

/// Whether a folder has files with this extension.
pub(crate) fn holds(folder: &Path, kind: &str) -> bool {
    files_of(folder, kind).is_ok_and(|files| !files.is_empty())
}

/// Refuses a link that leads nowhere, as a partial download leaves them: what it stands for would be left out without a word.
pub(crate) fn require_there(path: &Path) -> Result<()> {
    match path.read_link() {
        Ok(to) if !path.exists() => {
            let what = format!("is a link to {}, where nothing is", to.display());
            Err(Error::file(path, what))
        }
        _ => Ok(()),
    }
}

/// [`require_there`], of the files of a kind in a folder, and of what may be folders, that are wanted.
fn require_links(folder: &Path, kind: &str, wanted: impl Fn(&Path) -> bool) -> Result<()> {
    let meant = |path: &Path| has_extension(path, kind) || path.extension().is_none();
    let links = entries(folder)?;
    let mut links = links.iter().filter(|path| meant(path) && wanted(path));
    links.try_for_each(|path| require_there(path))
}

/// The files of a folder with this extension; none where there is no such folder.
fn files_of(folder: &Path, kind: &str) -> Result<Vec<PathBuf>> {
    let mut files = entries(folder)?;
    files.retain(|path| has_extension(path, kind) && path.is_file());
    Ok(files)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = entries(folder)?;
    folders.retain(|path| path.is_dir());
    Ok(folders)
}

/// What is in a folder and not hidden, sorted; nothing where there is no such folder.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let wrap = |e| Error::file(folder, e);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        if !is_hidden(&path) {
            entries.push(path);
        }
    }
    entries.sort();
    Ok(entries)
}

/// The files with their names in a folder and the splits that these tell, sorted by name.
fn named(root: &Path, files: Vec<PathBuf>) -> Vec<Named> {
    let mut named: Vec<_> = files.into_iter().map(|path| name_in(root, path)).collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}

fn name_in(root: &Path, path: PathBuf) -> Named {
    let parts = path.strip_prefix(root).unwrap_or(&path).components();
    let parts: Vec<_> = parts.map(|c| naming::text(c.as_os_str())).collect();
    let split = parts.iter().rev().find_map(|part| split_of(part));
    (path, parts.join("/"), split)
}

/// The split that the name of a file or folder tells by one of its words: `latest` and `interval` tell none. A word ends
/// where no letter follows, and before a capital after a small letter. The words are those of Hugging Face's `datasets`.
pub(crate) fn split_of(name: &str) -> Option<Split> {
    let words = words_of(name);
    let has = |known: &[&str]| {
        let bare = |word: &String| known.contains(&word.strip_suffix("set").unwrap_or(word));
        words.iter().any(bare)
    };
    if has(&["train", "training", "trainval"]) {
        Some(Split::Train)
    } else if has(&["valid", "validation", "val", "dev"]) {
        Some(Split::Valid)
    } else {
        has(&["test", "testing", "eval", "evaluation"]).then_some(Split::Test)
    }
}

/// The words of a name, in small letters.
fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        if !c.is_ascii_alphabetic() || (before.is_ascii_lowercase() && c.is_ascii_uppercase()) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_ascii_alphabetic(), words.last_mut()) {
            word.push(c.to_ascii_lowercase());
        }
        before = c;
    }
    words
}

/// Refuses `trainval` beside `train` of the same name otherwise: its rows would be read twice. Beside `val` it is told.
fn require_parts_once(files: &[Named]) -> Result<()> {
    let both = files
        .iter()
        .filter(|(_, name, _)| words_of(name).iter().any(|word| word == "trainval"));
    for (path, name, _) in both {
        let part = |word: &str| {
            let named = name.replace("trainval", word);
            files.iter().find(|(_, other, _)| *other == named)
        };
        if let Some((_, other, _)) = part("train") {
            let what = format!("expected trainval or its parts, found {other} too: name those that are meant");
            return Err(Error::file(path, what));
        }
        if let Some((_, other, _)) = part("val") {
            tracing::warn!(
                "{}: rows that are trained on, and {other} may have some of them",
                path.display()
            );
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_is_a_word_of_its_own() {
        for name in [
            "train.parquet",
            "train-00000-of-00001.parquet",
            "MnistTrain.parquet",
            "x_training_2.parquet",
            "train2017",
            "TRAIN.parquet",
            "trainset.parquet",
            "trainval.parquet",
        ] {
            assert_eq!(split_of(name), Some(Split::Train), "{name}");
        }
        for name in [
            "val.parquet",
            "x-validation-0.parquet",
            "valid",
            "validset.parquet",
            "dev.parquet",
        ] {
            assert_eq!(split_of(name), Some(Split::Valid), "{name}");
        }
        for name in [
            "constraints-test.parquet",
            "pretrained-test.parquet",
            "test.parquet",
            "testing",
            "eval.parquet",
            "x-evaluation-0.parquet",
        ] {
            assert_eq!(split_of(name), Some(Split::Test), "{name}");
        }
        for name in [
            "latest.parquet",
            "contest-photos.parquet",
            "invalid-removed.parquet",
            "interval.parquet",
            "devkit",
            "evaluate.parquet",
            "constraints.parquet",
            "0000.parquet",
            "",
        ] {
            assert_eq!(split_of(name), None, "{name}");
        }
    }
}
