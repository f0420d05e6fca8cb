//! Folders of images: `train/CLASS/*.png`, `test/CLASS/*.jpg`. A class is a folder, its number that of its name in
//! sorted order.
//!
//! Names are compared by their bytes. What cannot be meant is refused: a class to test on that is not learned, splits
//! within a class, two names that look alike, a link to a folder that it lies in.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};
use unicode_normalization::UnicodeNormalization;

use super::listed::encoded;
use super::{Part, entries, file_name};
use crate::contract::{Names, batches};
use crate::discover::split_of;
use crate::{Split, naming};

/// How deep classes are looked for in the search for any image.
const DEPTH: usize = 4;

/// Whether a folder holds a PNG or JPEG in one of its folders.
pub(super) fn holds_images(path: &Path) -> bool {
    fn search(path: &Path, depth: usize) -> bool {
        let entries = entries(path).unwrap_or_default();
        let below = |entry: &PathBuf| depth < DEPTH && entry.is_dir() && search(entry, depth + 1);
        (depth > 0 && entries.iter().any(|e| is_image(e) && e.is_file())) || entries.iter().any(below)
    }
    path.is_dir() && search(path, 0)
}

/// Whether a name is that of an image.
fn is_image(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    extension == "png" || extension == "jpg" || extension == "jpeg"
}

pub(super) fn open(paths: &[PathBuf], without: &[Split]) -> Result<(Names, Vec<Part>)> {
    let [root] = paths else {
        return Err(Error::config(
            "a folder of images: expected one folder, found several paths",
        ));
    };
    let splits = splits(root, without)?;
    let classes = classes(root, &splits)?;
    let names = Names {
        classes: classes.iter().map(|class| naming::text(class)).collect(),
        coarse: Vec::new(),
    };
    let mut parts = Vec::new();
    for (split, folder) in splits {
        parts.push(part(split, &folder, &classes, &names)?);
    }
    Ok((names, parts))
}

/// The folders of the splits. Where there is no test folder, or it is left out, the validation folder is what the field
/// tests on; where there is neither, nor a train folder, the classes stand in `root` itself.
fn splits(root: &Path, without: &[Split]) -> Result<Vec<(Split, PathBuf)>> {
    let mut splits: Vec<(Split, PathBuf)> = Vec::new();
    let mut none = true;
    for folder in folders(root)? {
        let Some(split) = split_folder(&folder) else { continue };
        none = false;
        if without.contains(&split) {
            continue;
        }
        if let Some((_, other)) = splits.iter().find(|(known, _)| *known == split) {
            let what = format!("expected one folder for {split}, found {} too", file_name(other));
            return Err(Error::file(&folder, what));
        }
        splits.push((split, folder));
    }
    if none {
        return Ok(vec![(Split::Train, root.to_owned())]);
    }
    if !splits.iter().any(|(split, _)| *split == Split::Test) {
        for (split, _) in &mut splits {
            if *split == Split::Valid {
                *split = Split::Test;
            }
        }
    }
    Ok(splits)
}

/// The split that a folder is named after.
fn split_folder(folder: &Path) -> Option<Split> {
    let name = file_name(folder).to_ascii_lowercase();
    let known = ["train", "training", "val", "valid", "validation", "test", "testing"];
    known.contains(&name.as_str()).then(|| split_of(&name)).flatten()
}

/// The names of the classes, sorted: those of the folders to learn from.
fn classes(root: &Path, splits: &[(Split, PathBuf)]) -> Result<Vec<OsString>> {
    let Some((_, train)) = splits.iter().find(|(split, _)| *split == Split::Train) else {
        return Err(Error::file(root, "expected a folder train, found none"));
    };
    let mut classes = BTreeSet::new();
    for class in folders(train)? {
        if train == root {
            refuse_splits_within(&class)?;
        }
        classes.insert(class.file_name().unwrap_or_default().to_owned());
    }
    refuse_alike(train, &classes)?;
    for (split, folder) in splits {
        // As the folder is called, which may be read as another.
        let split = split_folder(folder).unwrap_or(*split);
        for class in folders(folder)? {
            let name = class.file_name().unwrap_or_default();
            if !classes.contains(name) {
                return Err(Error::file(&class, unlearned(name, split, train, &classes)));
            }
        }
    }
    Ok(classes.into_iter().collect())
}

/// A class that holds splits is a data set.
fn refuse_splits_within(class: &Path) -> Result<()> {
    match folders(class)?.iter().find(|folder| split_folder(folder).is_some()) {
        None => Ok(()),
        Some(split) => {
            let name = file_name(split);
            let what =
                format!("expected the folder of a class, found a data set with a folder {name}; import it alone");
            Err(Error::file(class, what))
        }
    }
}

/// Refuses names that are one to the eye, or written alike.
fn refuse_alike(folder: &Path, classes: &BTreeSet<OsString>) -> Result<()> {
    let mut seen = BTreeMap::new();
    for class in classes {
        if let Some(other) = seen.insert(composed(class), class) {
            let (one, two) = (other.display(), class.display());
            let what = format!(
                "two folders are called {one} and {two}, alike but for how their accents are encoded (NFC, NFD); \
                 expected classes of different names"
            );
            return Err(Error::file(folder, what));
        }
    }
    Ok(())
}

/// The name as a reader sees it: letters and their accents composed.
fn composed(name: &OsStr) -> String {
    naming::text(name).nfc().collect()
}

/// What is wrong with a class that the training folder lacks, and the way out.
fn unlearned(name: &OsStr, split: Split, train: &Path, classes: &BTreeSet<OsString>) -> String {
    if let Some(alike) = classes.iter().find(|class| composed(class) == composed(name)) {
        return format!(
            "expected a class of {}, which has {} with its accents encoded otherwise (NFC, NFD); rename one",
            train.display(),
            alike.display()
        );
    }
    let known: Vec<String> = classes.iter().take(3).map(|class| naming::text(class)).collect();
    let more = if classes.len() > 3 { ", …" } else { "" };
    format!(
        "expected a class of {} ({}{more}), found another; move its images to folders of these classes, or leave the \
         split out with --without {split}",
        train.display(),
        known.join(", ")
    )
}

fn folders(path: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(path)?.into_iter().filter(|entry| entry.is_dir()).collect())
}

fn part(split: Split, folder: &Path, classes: &[OsString], names: &Names) -> Result<Part> {
    let (mut files, mut labels) = (Vec::new(), Vec::new());
    for class in folders(folder)? {
        let before = files.len();
        let mut ignored = 0;
        images(&class, &mut vec![identity(folder)?], &mut files, &mut ignored)?;
        if ignored > 0 {
            tracing::warn!(
                "{}: {ignored} files are neither PNG nor JPEG and were left out",
                class.display()
            );
        }
        if files.len() == before {
            return Err(Error::file(
                &class,
                "expected PNG or JPEG images in the folder of a class, found none",
            ));
        }
        let name = class.file_name().unwrap_or_default();
        let number = classes.iter().position(|known| known == name);
        labels.resize(files.len(), number.map_or(0, |n| n as i64));
    }
    if files.is_empty() {
        let split = split_folder(folder).unwrap_or(split);
        let what =
            format!("expected a folder a class, found none; a split without labels is left out with --without {split}");
        return Err(Error::file(folder, what));
    }
    let rows = files.len();
    let image = encoded(folder.to_owned(), files);
    let batches = Box::new(batches(names, labels, None, image));
    Ok(Part { split, rows, batches })
}

/// All images below a folder, sorted by path. `above` has the folders that it lies in.
fn images(folder: &Path, above: &mut Vec<(u64, u64)>, files: &mut Vec<PathBuf>, ignored: &mut usize) -> Result<()> {
    let this = identity(folder)?;
    if above.contains(&this) {
        let what = "is a link to a folder that it lies in; expected images, or folders of them";
        return Err(Error::file(folder, what));
    }
    above.push(this);
    for entry in entries(folder)? {
        if entry.is_dir() {
            images(&entry, above, files, ignored)?;
        } else if is_image(&entry) {
            if let (false, Ok(to)) = (entry.exists(), entry.read_link()) {
                let what = format!("is a link to {}, where nothing is", to.display());
                return Err(Error::file(&entry, what));
            }
            files.push(entry);
        } else {
            *ignored += 1;
        }
    }
    above.pop();
    Ok(())
}

/// Device and inode, which a link shares with what it leads to.
fn identity(folder: &Path) -> Result<(u64, u64)> {
    let metadata = std::fs::metadata(folder).map_err(|e| Error::file(folder, e))?;
    Ok((metadata.dev(), metadata.ino()))
}
