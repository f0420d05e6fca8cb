//! Importers: the field's usual forms in, Parquet to the contract out.
//!
//! [`open`] looks at what is there and checks all it can without decoding; [`Source::write`] then writes one file a
//! split, `train.parquet`, `valid.parquet` and `test.parquet`, all or none.

mod cars;
mod cifar;
mod cub;
mod detect;
mod domainnet;
mod flowers;
mod folder;
mod idx;
mod listed;
mod mat;
mod parquet;
mod pets;
mod svhn;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use arrow::array::RecordBatch;
use lethe_artifacts::{Error, OutputFolder, Provenance, Result};
use serde_json::json;

pub use detect::Format;

use crate::contract::{self, Names};
use crate::discover::require_alone;
use crate::{Split, naming};

/// The rows of one split, made as they are asked for.
struct Part {
    split: Split,
    rows: usize,
    batches: Box<dyn Iterator<Item = Result<RecordBatch>> + Send>,
}

/// Something that can be imported.
pub struct Source {
    format: Format,
    names: Names,
    parts: Vec<Part>,
    /// The Parquet files that the rows come from.
    inputs: Vec<PathBuf>,
}

/// Opens what lies at some paths: files that belong together, or one folder. The format is told by what is there unless
/// given.
///
/// # Errors
/// Names the file and what is wrong with it; advice where the form is known and not read.
pub fn open(paths: &[PathBuf], format: Option<Format>) -> Result<Source> {
    open_without(paths, format, &[])
}

/// [`open`], with some splits left out, such as one that has no labels.
///
/// # Errors
/// As [`open`]; also when nothing is left.
pub fn open_without(paths: &[PathBuf], format: Option<Format>, without: &[Split]) -> Result<Source> {
    let (format, paths) = detect::detect(paths, format)?;
    let mut inputs = Vec::new();
    let (names, mut parts) = match format {
        Format::Idx => idx::open(&paths)?,
        Format::Cifar => cifar::open(&paths)?,
        Format::Pets => pets::open(&paths)?,
        Format::Flowers => flowers::open(&paths)?,
        Format::Svhn => svhn::open(&paths)?,
        Format::Cub => cub::open(&paths)?,
        Format::Cars => cars::open(&paths)?,
        Format::Domainnet => domainnet::open(&paths)?,
        Format::Folder => folder::open(&paths, without)?,
        Format::Parquet => parquet::open(&paths, without, &mut inputs)?,
    };
    // Folders are left out by their own names: what is called val may stand in for test.
    parts.retain(|part| format == Format::Folder || !without.contains(&part.split));
    if parts.is_empty() {
        return Err(Error::config(
            "expected a split to import, found none but those left out",
        ));
    }
    parts.sort_by_key(|part| part.split);
    Ok(Source {
        format,
        names,
        parts,
        inputs,
    })
}

impl Source {
    /// What it is.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The class names.
    pub fn names(&self) -> &Names {
        &self.names
    }

    /// Number of rows of each split.
    pub fn rows(&self) -> Vec<(Split, usize)> {
        self.parts.iter().map(|part| (part.split, part.rows)).collect()
    }

    /// Names the classes, as many as there are.
    ///
    /// # Errors
    /// When their number differs.
    pub fn rename(&mut self, classes: Vec<String>) -> Result<()> {
        let (expected, found) = (self.names.classes.len(), classes.len());
        if expected != found {
            return Err(Error::config(format!(
                "--class-names: expected {expected} class names, found {found}"
            )));
        }
        self.names.classes = classes;
        Ok(())
    }

    /// Where the files come from, for [`Source::write`].
    pub fn provenance(&self) -> Provenance {
        Provenance {
            tool: "dataset import".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            config: json!({"format": self.format.to_string(), "classes": self.names.classes}),
            seed: None,
            inputs: BTreeMap::new(),
        }
    }

    /// Writes `<split>.parquet` into a folder, which is made if need be, and returns the files' paths. `made` hears of
    /// the number of rows each time some are done and says whether to go on. Images become PNG where they are bare
    /// pixels and stay as they are where they are PNG or JPEG, each decoded once to be sure.
    ///
    /// # Errors
    /// Names the file and row of an image that cannot be read, or the output that cannot be written; a file in the folder
    /// that would be read together with those written, or that is imported itself. Nothing appears then.
    pub fn write(self, folder: &Path, provenance: &Provenance, made: &dyn Fn(usize) -> bool) -> Result<Vec<PathBuf>> {
        let _made = OutputFolder::new(folder)?;
        let name = |part: &Part| folder.join(format!("{}.parquet", part.split));
        let files: Vec<PathBuf> = self.parts.iter().map(name).collect();
        for (output, input) in files
            .iter()
            .flat_map(|output| self.inputs.iter().map(move |input| (output, input)))
        {
            if let (Ok(one), Ok(two)) = (std::fs::canonicalize(output), std::fs::canonicalize(input))
                && one == two
            {
                return Err(Error::file(output, "is what is imported; write to another folder"));
            }
        }
        require_alone(folder, &files)?;
        commit(&self.names, self.parts.into_iter(), &name, provenance, made)?;
        Ok(files)
    }
}

/// Writes all parts, the later ones inside the first one's commit, so that a failure of any leaves none.
fn commit(
    names: &Names,
    mut parts: std::vec::IntoIter<Part>,
    name: &dyn Fn(&Part) -> PathBuf,
    provenance: &Provenance,
    made: &dyn Fn(usize) -> bool,
) -> Result<()> {
    let Some(part) = parts.next() else {
        return Ok(());
    };
    let path = name(&part);
    let rows = part.batches.map(|batch| match batch {
        Ok(batch) if !made(batch.num_rows()) => Err(Error::file(&path, "stopped before it was whole")),
        batch => batch,
    });
    let others = std::iter::once_with(move || commit(names, parts, name, provenance, made));
    let batches = rows.chain(others.filter_map(|done| done.err().map(Err)));
    contract::write(&path, names, provenance, batches)
}

/// A file of names, one a line; blank lines are skipped, and so is a byte order mark.
///
/// # Errors
/// Names the file when it cannot be read.
pub fn lines(path: &Path) -> Result<Vec<String>> {
    let text = read_text(path)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(str::to_owned).collect())
}

/// The text of a file, without the byte order mark that some editors put first.
///
/// # Errors
/// Names the file when it cannot be read.
pub fn read_text(path: &Path) -> Result<String> {
    let text = std::fs::read_to_string(path).map_err(|e| Error::file(path, e))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Entries of a folder that are not hidden, sorted by name; the path itself where it is a file.
fn entries(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let wrap = |e| Error::file(path, e);
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(path).map_err(wrap)? {
        let path = entry.map_err(wrap)?.path();
        let name = file_name(&path);
        // What unzip leaves of an archive from a Mac beside its files.
        if !name.starts_with('.') && name != "__MACOSX" {
            entries.push(path);
        }
    }
    entries.sort();
    Ok(entries)
}

/// The last part of a path as text.
fn file_name(path: &Path) -> String {
    naming::text(path.file_name().unwrap_or_default())
}
