//! CIFAR's binary version: records of one label byte (CIFAR-10) or a coarse and a fine one (CIFAR-100), then 32×32 red,
//! green and blue bytes, each plane by rows. After <https://www.cs.toronto.edu/~kriz/cifar.html>.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::{Part, entries, file_name, lines};
use crate::Split;
use crate::contract::{Encoded, Names, batches, png};

const SIDE: usize = 32;
const PLANE: usize = SIDE * SIDE;

/// One of the two data sets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Variant {
    Cifar10,
    Cifar100,
}

impl Variant {
    /// Bytes of labels before each image.
    fn labels(self) -> usize {
        match self {
            Self::Cifar10 => 1,
            Self::Cifar100 => 2,
        }
    }
}

/// The data set and split that a file's name tells.
pub(super) fn variant(path: &Path) -> Option<(Variant, Split)> {
    if !path.is_file() {
        return None;
    }
    match file_name(path).as_str() {
        "test_batch.bin" => Some((Variant::Cifar10, Split::Test)),
        "train.bin" => Some((Variant::Cifar100, Split::Train)),
        "test.bin" => Some((Variant::Cifar100, Split::Test)),
        name => batch(name).map(|_| (Variant::Cifar10, Split::Train)),
    }
}

/// The number of one of CIFAR-10's training files.
fn batch(name: &str) -> Option<u8> {
    name.strip_prefix("data_batch_")?.strip_suffix(".bin")?.parse().ok()
}

/// Warns of training files of CIFAR-10 that are missing, and of copies.
fn warn_of_batches(folder: &Path, files: &[PathBuf]) {
    let names: Vec<String> = files.iter().map(|path| file_name(path)).collect();
    let found: Vec<u8> = names.iter().filter_map(|name| batch(name)).collect();
    let missing: Vec<String> = (1..=5)
        .filter(|at| !found.contains(at))
        .map(|at| at.to_string())
        .collect();
    if !found.is_empty() && !missing.is_empty() {
        let missing = missing.join(", ");
        tracing::warn!(
            "{}: expected data_batch_1.bin to data_batch_5.bin, found none of {missing}",
            folder.display()
        );
    }
    for other in names
        .iter()
        .filter(|name| name.starts_with("data_batch_") && batch(name).is_none())
    {
        tracing::warn!(
            "{}: left out {other}, which is called like no training file of CIFAR-10",
            folder.display()
        );
    }
}

/// Whether a file is one of the Python version's, which are pickles.
pub(super) fn is_pickled(path: &Path) -> bool {
    let beside = |name: &str| path.with_file_name(name).is_file();
    path.is_file()
        && match file_name(path).as_str() {
            "batches.meta" => true,
            "train" | "test" => beside("meta"),
            name => name
                .strip_prefix("data_batch_")
                .is_some_and(|n| n.parse::<u8>().is_ok()),
        }
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(entries(path)?);
    }
    let known: Vec<_> = files
        .iter()
        .filter_map(|path| variant(path).map(|(variant, split)| (path, variant, split)))
        .collect();
    let Some(&(first, variant, _)) = known.first() else {
        let path = paths.first().map_or(Path::new("."), PathBuf::as_path);
        return Err(Error::file(path, "expected CIFAR binary files, found none"));
    };
    if let Some((other, ..)) = known.iter().find(|(_, other, _)| *other != variant) {
        let what = format!("expected files of one data set, found {} too", file_name(first));
        return Err(Error::file(other, what));
    }
    let folder = first.parent().unwrap_or(Path::new(""));
    if variant == Variant::Cifar10 && paths.iter().all(|path| path.is_dir()) {
        warn_of_batches(folder, &files);
    }
    let named = |name: &str, count: usize| -> Result<Vec<String>> {
        let path = folder.join(name);
        if !path.is_file() {
            return Ok(Names::numbered(count).classes);
        }
        let names = lines(&path)?;
        if names.len() != count {
            let what = format!("expected {count} class names, found {}", names.len());
            return Err(Error::file(&path, what));
        }
        Ok(names)
    };
    let names = match variant {
        Variant::Cifar10 => Names {
            classes: named("batches.meta.txt", 10)?,
            coarse: Vec::new(),
        },
        Variant::Cifar100 => Names {
            classes: named("fine_label_names.txt", 100)?,
            coarse: named("coarse_label_names.txt", 20)?,
        },
    };
    let mut parts = Vec::new();
    for split in [Split::Train, Split::Test] {
        let mut records = Vec::new();
        for (path, ..) in known.iter().filter(|(_, _, s)| *s == split) {
            records.extend(read(path, variant, &names)?);
        }
        if !records.is_empty() {
            parts.push(part(split, records, variant, &names));
        }
    }
    Ok((names, parts))
}

/// Reads a file and checks its length and labels.
fn read(path: &Path, variant: Variant, names: &Names) -> Result<Vec<u8>> {
    let bytes = std::fs::read(path).map_err(|e| Error::file(path, e))?;
    let record = variant.labels() + 3 * PLANE;
    if bytes.is_empty() || bytes.len() % record != 0 {
        let what = format!("expected records of {record} bytes, found {} bytes", bytes.len());
        return Err(Error::file(path, what));
    }
    for (row, record) in bytes.chunks_exact(record).enumerate() {
        // The last label byte is the class, the one before it the superclass.
        let counts = [names.coarse.len(), names.classes.len()];
        let labels = &record[..variant.labels()];
        for (label, count) in labels.iter().rev().zip(counts.iter().rev()) {
            if usize::from(*label) >= *count {
                let what = format!("record {row}: expected a label from 0 to {}, found {label}", count - 1);
                return Err(Error::file(path, what));
            }
        }
    }
    Ok(bytes)
}

fn part(split: Split, bytes: Vec<u8>, variant: Variant, names: &Names) -> Part {
    let skip = variant.labels();
    let record = skip + 3 * PLANE;
    let column = |at: usize| -> Vec<i64> { bytes.chunks_exact(record).map(|record| i64::from(record[at])).collect() };
    let labels = column(skip - 1);
    let coarse = (variant == Variant::Cifar100).then(|| column(0));
    let rows = labels.len();
    let image = move |row: usize| {
        let planes = &bytes[row * record + skip..][..3 * PLANE];
        let pixels: Vec<u8> = (0..3 * PLANE).map(|i| planes[i % 3 * PLANE + i / 3]).collect();
        let bytes = png(&pixels, SIDE as u32, SIDE as u32, 3)?;
        Ok(Encoded { bytes, path: None })
    };
    let batches = Box::new(batches(names, labels, coarse, image));
    Part { split, rows, batches }
}
