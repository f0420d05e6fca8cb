//! Folders of images: `train/CLASS/*.png`, `test/CLASS/*.jpg`. A class is a folder, its number that of its name in
//! sorted order. A folder that holds nothing but another one of folders is looked through.
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
use crate::discover::{require_there, split_of};
use crate::{Split, naming};

/// How deep classes are looked for.
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
    ["png", "jpg", "jpeg", "jpe", "jfif"]
        .iter()
        .any(|known| extension == *known)
}

pub(super) fn open(paths: &[PathBuf], without: &[Split]) -> Result<(Names, Vec<Part>)> {
    let [root] = paths else {
        return Err(Error::config(
            "a folder of images: expected one folder, found several paths",
        ));
    };
    let root = inner(root)?;
    let splits = splits(&root, without)?;
    let classes = classes(&root, &splits)?;
    let names = Names {
        classes: classes.iter().map(|class| naming::text(class)).collect(),
        coarse: Vec::new(),
    };
    let mut parts = Vec::new();
    for folder in splits {
        parts.push(part(folder, &classes, &names)?);
    }
    Ok((names, parts))
}

/// The folder of a split.
struct SplitFolder {
    /// What its rows become.
    split: Split,
    /// What it is called, which `--without` goes by.
    called: Split,
    path: PathBuf,
}

/// The folders of the splits. Where there is no test folder, or it is left out, the validation folder is what the field
/// tests on; where there is neither, nor a train folder, the classes stand in `root` itself.
fn splits(root: &Path, without: &[Split]) -> Result<Vec<SplitFolder>> {
    let mut named: Vec<(Split, PathBuf)> = Vec::new();
    let mut others = Vec::new();
    for folder in folders(root)? {
        match split_folder(&folder) {
            Some(split) => named.push((split, folder)),
            None => others.push(folder),
        }
    }
    // A class may be called as a split is, such as COCO's train: it holds images itself, as those beside it do.
    if let [(_, folder)] = named.as_slice()
        && holds_image(folder)?
        && folders(folder)?.is_empty()
        && others
            .iter()
            .map(|other| holds_image(other))
            .collect::<Result<Vec<_>>>()?
            .contains(&true)
    {
        tracing::warn!(
            "{}: holds images itself, as folders beside it do: taken for a class, not for a split",
            folder.display()
        );
        others.push(folder.clone());
        named.clear();
    }
    // Longer names, as `seg_train` beside `seg_test`: not those of classes, whose folders hold images, or stand beside others that
    // are made as they are.
    let mut longer = Vec::new();
    for folder in &others {
        // By name first: of classes there may be thousands, each with a long list of images.
        let split = split_of(&file_name(folder)).filter(|split| named.iter().all(|(known, _)| known != split));
        if let Some(split) = split
            && holds_classes(folder)?
        {
            longer.push((split, folder.clone()));
        }
    }
    let told: BTreeSet<Split> = named.iter().chain(&longer).map(|(split, _)| *split).collect();
    if !longer.is_empty() && told.len() > 1 && told.contains(&Split::Train) {
        let (splits, rest): (Vec<_>, Vec<_>) = others
            .into_iter()
            .partition(|folder| longer.iter().any(|(_, known)| known == folder));
        others = rest;
        let mut alike = false;
        for folder in others.iter().filter(|_| named.is_empty()) {
            alike |= holds_classes(folder)?;
        }
        match alike {
            true => others.extend(splits),
            false => named.append(&mut longer),
        }
    }
    // Without a folder to learn from, these words are as likely names of classes.
    if !named.iter().any(|(split, _)| *split == Split::Train) {
        let is_class = |folder: &PathBuf| ["dev", "eval", "evaluation"].contains(&file_name(folder).as_str());
        others.extend(
            named
                .extract_if(.., |(_, folder)| is_class(folder))
                .map(|(_, folder)| folder),
        );
    }
    if named.is_empty() {
        return Ok(vec![SplitFolder {
            split: Split::Train,
            called: Split::Train,
            path: root.to_owned(),
        }]);
    }
    if !others.is_empty() {
        let names: Vec<_> = others.iter().map(|folder| file_name(folder)).collect();
        let names = names.join(", ");
        tracing::warn!("{}: left out {names}, beside folders of splits", root.display());
    }
    let mut splits: Vec<SplitFolder> = Vec::new();
    for (split, folder) in named {
        if without.contains(&split) {
            continue;
        }
        if let Some(other) = splits.iter().find(|known| known.split == split) {
            let what = format!("expected one folder for {split}, found {} too", file_name(&other.path));
            return Err(Error::file(&folder, what));
        }
        splits.push(SplitFolder {
            split,
            called: split,
            path: again(folder, split)?,
        });
    }
    if !splits.iter().any(|folder| folder.split == Split::Test) {
        let valid = splits.iter_mut().filter(|folder| folder.split == Split::Valid);
        valid.for_each(|folder| folder.split = Split::Test);
    }
    Ok(splits)
}

/// The split that a folder is named after, and nothing else.
fn split_folder(folder: &Path) -> Option<Split> {
    let name = file_name(folder).to_ascii_lowercase();
    let is_word = name.chars().all(|c| c.is_ascii_alphabetic()) && !name.ends_with("set");
    split_of(&name).filter(|_| is_word)
}

/// The folder itself, or the one within it that it holds alone, as archives are wrapped, down to one that holds several
/// folders, images or splits.
fn inner(root: &Path) -> Result<PathBuf> {
    let mut folder = root.to_owned();
    for _ in 0..DEPTH {
        match folders(&folder)?.as_slice() {
            [only] if split_folder(only).is_none() && is_wrapped(&folder, only)? => folder = only.clone(),
            _ => break,
        }
    }
    if folder != root {
        tracing::info!("{}: looked through, down to {}", root.display(), folder.display());
    }
    Ok(folder)
}

/// The folder of a split, or the one of that split's name that it holds alone: `train/train`.
fn again(folder: PathBuf, split: Split) -> Result<PathBuf> {
    match folders(&folder)?.as_slice() {
        [only] if split_of(&file_name(only)) == Some(split) && is_wrapped(&folder, only)? => Ok(only.clone()),
        _ => Ok(folder),
    }
}

/// Whether a folder holds nothing but another one, which holds folders.
fn is_wrapped(outer: &Path, only: &Path) -> Result<bool> {
    Ok(!holds_image(outer)? && holds_classes(only)?)
}

/// Whether a folder holds folders, and no image itself.
fn holds_classes(folder: &Path) -> Result<bool> {
    Ok(!holds_image(folder)? && !folders(folder)?.is_empty())
}

/// Whether images stand in a folder itself.
fn holds_image(folder: &Path) -> Result<bool> {
    Ok(entries(folder)?.iter().any(|entry| is_image(entry) && entry.is_file()))
}

/// The names of the classes, sorted: those of the folders to learn from.
fn classes(root: &Path, splits: &[SplitFolder]) -> Result<Vec<OsString>> {
    let Some(SplitFolder { path: train, .. }) = splits.iter().find(|folder| folder.split == Split::Train) else {
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
    for folder in splits {
        for class in folders(&folder.path)? {
            let name = class.file_name().unwrap_or_default();
            if !classes.contains(name) {
                return Err(Error::file(&class, unlearned(name, folder.called, train, &classes)));
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
    let mut folders = entries(path)?;
    // A link that leads nowhere may have led to a folder.
    let bare = folders.iter().filter(|entry| entry.extension().is_none());
    bare.into_iter().try_for_each(|entry| require_there(entry))?;
    folders.retain(|entry| entry.is_dir());
    Ok(folders)
}

fn part(split: SplitFolder, classes: &[OsString], names: &Names) -> Result<Part> {
    let SplitFolder {
        split,
        called,
        path: folder,
    } = split;
    let (mut files, mut labels) = (Vec::new(), Vec::new());
    for class in folders(&folder)? {
        let before = files.len();
        let mut ignored = 0;
        images(&class, &mut vec![identity(&folder)?], &mut files, &mut ignored)?;
        if ignored > 0 {
            tracing::warn!(
                "{}: {ignored} files are called neither PNG nor JPEG (.png, .jpg, .jpeg, .jpe, .jfif) and were left out",
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
        let way = match called {
            Split::Train => "lists of labels, such as metadata.csv, are not read".to_owned(),
            _ => format!("a split without labels is left out with --without {called}"),
        };
        let what = format!("expected a folder a class, found none; {way}");
        return Err(Error::file(&folder, what));
    }
    let beside = entries(&folder)?
        .iter()
        .filter(|entry| is_image(entry) && entry.is_file())
        .count();
    if beside > 0 {
        tracing::warn!(
            "{}: images beside the folders of classes were left out: {beside}",
            folder.display()
        );
    }
    let rows = files.len();
    let image = encoded(folder, files);
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
            require_there(&entry)?;
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
