//! Images that lie in files of their own, with splits and labels in a list beside them.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::Part;
use crate::contract::{Encoded, Names, batches};
use crate::{Split, fit, naming};

/// One image of a list.
pub(super) struct Listed {
    pub split: Split,
    /// Where it is, below the data set's folder.
    pub path: PathBuf,
    /// Class, from 0.
    pub label: i64,
    /// Superclass, where the data set has them.
    pub coarse: Option<i64>,
}

/// A part for each split that has images, these in the list's order.
///
/// # Errors
/// Names a file that is not there, or a label that is not one of the classes.
pub(super) fn parts(root: &Path, images: Vec<Listed>, names: &Names) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for split in Split::ALL {
        let (mut files, mut labels, mut coarse) = (Vec::new(), Vec::new(), Vec::new());
        for image in images.iter().filter(|image| image.split == split) {
            let path = root.join(&image.path);
            if !path.is_file() {
                return Err(Error::file(&path, "expected an image that the lists name, found none"));
            }
            if usize::try_from(image.label)
                .ok()
                .is_none_or(|label| label >= names.classes.len())
            {
                let last = names.classes.len() as i64;
                return Err(Error::file(
                    &path,
                    format!("expected a class from 1 to {last}, found {}", image.label + 1),
                ));
            }
            files.push(path);
            labels.push(image.label);
            coarse.extend(image.coarse);
        }
        if files.is_empty() {
            continue;
        }
        let rows = files.len();
        let coarse = (!names.coarse.is_empty()).then_some(coarse);
        let batches = Box::new(batches(names, labels, coarse, encoded(root.to_owned(), files)));
        parts.push(Part { split, rows, batches });
    }
    Ok(parts)
}

/// The images of some files, as they are, each decoded once to be sure.
pub(super) fn encoded(root: PathBuf, files: Vec<PathBuf>) -> impl Fn(usize) -> Result<Encoded> + Sync + Send {
    move |row| {
        let file = &files[row];
        let bytes = std::fs::read(file).map_err(|e| Error::file(file, e))?;
        if fit::decode(&bytes).map_err(|what| Error::file(file, what))?.unended {
            tracing::warn!("{}: {}", file.display(), fit::UNENDED);
        }
        let within = file.strip_prefix(&root).unwrap_or(file);
        let parts: Vec<_> = within.components().map(|c| naming::text(c.as_os_str())).collect();
        Ok(Encoded {
            bytes,
            path: Some(parts.join("/")),
        })
    }
}

/// The lines of a list as `N` words each; blank lines and those that begin with `#` are left out.
///
/// # Errors
/// Names the file, and the line that has another number of words.
pub(super) fn words<const N: usize>(path: &Path) -> Result<Vec<[String; N]>> {
    let text = super::read_text(path)?;
    let mut all = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        if words.is_empty() || words[0].starts_with('#') {
            continue;
        }
        all.push(words.try_into().map_err(|words: Vec<String>| {
            let what = format!("line {}: expected {N} words, found {}", number + 1, words.len());
            Error::file(path, what)
        })?);
    }
    Ok(all)
}

/// A number of a list, which counts something.
///
/// # Errors
/// Names the file and what stands there instead.
pub(super) fn number(path: &Path, word: &str) -> Result<i64> {
    let number: std::result::Result<u32, _> = word.parse();
    number
        .map(i64::from)
        .map_err(|_| Error::file(path, format!("expected a whole number, found {word}")))
}

/// The one folder that a data set of many files is.
///
/// # Errors
/// When there are several paths, or it is no folder.
pub(super) fn folder(paths: &[PathBuf]) -> Result<&Path> {
    match paths {
        [one] if one.is_dir() => Ok(one),
        [one, ..] => Err(Error::file(one, "expected one folder, as the archive unpacks")),
        [] => Err(Error::config("expected a folder, found none")),
    }
}

/// A class by the name of its folder or file: words instead of underscores.
pub(super) fn spaced(name: &str) -> String {
    name.replace('_', " ")
}
