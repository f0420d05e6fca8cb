//! Folders of images: `train/CLASS/*.png`, `test/CLASS/*.jpg`. A class is a folder, its number that of its name in
//! sorted order.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::listed::encoded;
use super::{Part, entries, file_name};
use crate::Split;
use crate::contract::{Names, batches};
use crate::discover::split_of;

/// How deep images may lie in a class's folder, and classes in the search for any image.
const DEPTH: usize = 4;

/// Whether a folder holds a PNG or JPEG in one of its folders.
pub(super) fn holds_images(path: &Path) -> bool {
    fn search(path: &Path, depth: usize) -> bool {
        let entries = entries(path).unwrap_or_default();
        let below = |entry: &PathBuf| depth < DEPTH && entry.is_dir() && search(entry, depth + 1);
        (depth > 0 && entries.iter().any(|e| is_image(e))) || entries.iter().any(below)
    }
    path.is_dir() && search(path, 0)
}

fn is_image(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
    (extension == "png" || extension == "jpg" || extension == "jpeg") && path.is_file()
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let [root] = paths else {
        return Err(Error::config(
            "a folder of images: expected one folder, found several paths",
        ));
    };
    let splits = splits(root)?;
    let mut classes: Vec<String> = Vec::new();
    for (_, folder) in &splits {
        classes.extend(folders(folder)?.iter().map(|class| file_name(class)));
    }
    classes.sort();
    classes.dedup();
    let names = Names {
        classes,
        coarse: Vec::new(),
    };
    let mut parts = Vec::new();
    for (split, folder) in splits {
        parts.push(part(split, &folder, &names)?);
    }
    if let [first, others @ ..] = parts.as_slice()
        && first.split != Split::Train
        && others.iter().all(|part| part.split != Split::Train)
    {
        return Err(Error::file(root, "expected a folder train, found none"));
    }
    Ok((names, parts))
}

/// The folders of the splits. Where there is no test folder, the validation folder is what the field tests on; where
/// there is neither, nor a train folder, the classes stand in `root` itself.
fn splits(root: &Path) -> Result<Vec<(Split, PathBuf)>> {
    let mut splits: Vec<(Split, PathBuf)> = Vec::new();
    for folder in folders(root)? {
        let name = file_name(&folder).to_ascii_lowercase();
        if !["train", "training", "val", "valid", "validation", "test", "testing"].contains(&name.as_str()) {
            continue;
        }
        let Some(split) = split_of(&name) else { continue };
        if let Some((_, other)) = splits.iter().find(|(known, _)| *known == split) {
            let what = format!("expected one folder for {split}, found {} too", file_name(other));
            return Err(Error::file(&folder, what));
        }
        splits.push((split, folder));
    }
    if splits.is_empty() {
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

fn folders(path: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(path)?.into_iter().filter(|entry| entry.is_dir()).collect())
}

fn part(split: Split, folder: &Path, names: &Names) -> Result<Part> {
    let (mut files, mut labels) = (Vec::new(), Vec::new());
    for class in folders(folder)? {
        let before = files.len();
        let mut ignored = 0;
        images(&class, 0, &mut files, &mut ignored)?;
        let name = file_name(&class);
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
        let number = names.classes.iter().position(|known| *known == name);
        labels.resize(files.len(), number.map_or(0, |n| n as i64));
    }
    if files.is_empty() {
        return Err(Error::file(folder, "expected a folder a class, found none"));
    }
    let rows = files.len();
    let image = encoded(folder.to_owned(), files);
    let batches = Box::new(batches(names, labels, None, image));
    Ok(Part { split, rows, batches })
}

/// All images below a folder, sorted by path.
fn images(folder: &Path, depth: usize, files: &mut Vec<PathBuf>, ignored: &mut usize) -> Result<()> {
    for entry in entries(folder)? {
        if is_image(&entry) {
            files.push(entry);
        } else if entry.is_dir() && depth < DEPTH {
            images(&entry, depth + 1, files, ignored)?;
        } else {
            *ignored += 1;
        }
    }
    Ok(())
}
