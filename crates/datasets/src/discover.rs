//! Which files a path means: one file, a glob, or a folder with `*train*.parquet` and `*test*.parquet`.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use crate::Split;

/// The files of a data set with the split that each one's name tells, sorted by name, and the folder they are named in.
pub(crate) struct Found {
    pub root: PathBuf,
    /// (path, name relative to the root with `/`, split).
    pub files: Vec<(PathBuf, String, Option<Split>)>,
}

/// Finds the files that `path` means.
///
/// A folder means its own `*train*`, `*valid*`, `*val*` and `*test*` Parquet files, or else those in its subfolder
/// `data`, where the Hugging Face hub keeps them. The root of a glob is the folder before its first wildcard.
pub(crate) fn find(path: &Path) -> Result<Found> {
    if path.is_dir() {
        for folder in [path.to_owned(), path.join("data")] {
            let mut files = named(&folder, parquet_files(&folder)?);
            files.retain(|(_, _, split)| split.is_some());
            if !files.is_empty() {
                return Ok(Found { root: folder, files });
            }
        }
        let what = "expected *train*.parquet or *test*.parquet in this folder, found neither";
        return Err(Error::file(path, what));
    }
    let text = path.to_string_lossy();
    if path.exists() || !text.contains(['*', '?', '[']) {
        std::fs::metadata(path).map_err(|e| Error::file(path, e))?;
        let root = path.parent().unwrap_or(Path::new("")).to_owned();
        let files = named(&root, vec![path.to_owned()]);
        return Ok(Found { root, files });
    }
    let matches = glob::glob(&text).map_err(|e| Error::file(path, format!("as a glob: {e}")))?;
    let mut files = matches
        .collect::<std::result::Result<Vec<_>, _>>()
        .map_err(|e| Error::file(e.path(), e.error()))?;
    files.retain(|f| f.is_file());
    if files.is_empty() {
        return Err(Error::file(path, "expected files that match this glob, found none"));
    }
    let fixed = path.components().take_while(|c| {
        let name = c.as_os_str().to_string_lossy();
        !name.contains(['*', '?', '['])
    });
    let root: PathBuf = fixed.collect();
    let files = named(&root, files);
    Ok(Found { root, files })
}

/// The Parquet files of a folder; none where there is no such folder.
pub(crate) fn parquet_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let wrap = |e| Error::file(folder, e);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        let hidden = path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'));
        if !hidden && path.extension().is_some_and(|e| e == "parquet") && path.is_file() {
            files.push(path);
        }
    }
    Ok(files)
}

fn named(root: &Path, files: Vec<PathBuf>) -> Vec<(PathBuf, String, Option<Split>)> {
    let mut named: Vec<_> = files
        .into_iter()
        .map(|path| {
            let parts = path.strip_prefix(root).unwrap_or(&path).components();
            let parts: Vec<_> = parts.map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
            let split = parts.iter().rev().find_map(|part| split_of(part));
            (path, parts.join("/"), split)
        })
        .collect();
    named.sort_by(|a, b| a.1.cmp(&b.1));
    named
}

/// The split that the name of a file or folder tells.
pub(crate) fn split_of(name: &str) -> Option<Split> {
    let name = name.to_ascii_lowercase();
    // `val` only as a word of its own: `eval` and `interval` are none.
    let val = || name.split(|c: char| !c.is_ascii_alphabetic()).any(|word| word == "val");
    if name.contains("train") {
        Some(Split::Train)
    } else if name.contains("valid") || val() {
        Some(Split::Valid)
    } else {
        name.contains("test").then_some(Split::Test)
    }
}
