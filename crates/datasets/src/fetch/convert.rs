//! From downloads to the contract: images through the importers, texts here.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io::{BufReader, ErrorKind, copy};
use std::os::unix::fs::symlink;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, Int64Array, RecordBatch, StringArray};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, Schema};
use flate2::bufread::GzDecoder;
use lethe_artifacts::json::canonical;
use lethe_artifacts::table::{Reader, write_batches};
use lethe_artifacts::{Error, Provenance, Result, commit, hash};
use serde_json::{Value, json};

use super::{Form, Source};
use crate::contract::{self, SCHEMA_VERSION};
use crate::discover::{require_alone, split_of};
use crate::import::{self, Format};
use crate::{Content, DataSet, Split};

/// Turns the downloads of `source` in `downloads` into `<split>.parquet` in `out`, and returns those files' paths.
///
/// What is needed of an archive is unpacked into a hidden folder beside it for as long as it is needed; nothing else in
/// `downloads` is touched.
///
/// # Errors
/// Names the download that is missing or not of its form, or the file that cannot be written.
pub fn convert(name: &str, source: &Source, downloads: &Path, out: &Path) -> Result<Vec<PathBuf>> {
    let files: Vec<PathBuf> = source.files.iter().map(|remote| downloads.join(&remote.name)).collect();
    let provenance = provenance(name, &files)?;
    match source.form {
        Form::Idx => images(&files, Format::Idx, source, &provenance, out),
        Form::Parquet if content(&files)? == Content::Images => {
            require_told(source, &files)?;
            images(&files, Format::Parquet, source, &provenance, out)
        }
        Form::Svhn => images(&files, Format::Svhn, source, &provenance, out),
        Form::Pets => unpacked(&files, Format::Pets, source, &provenance, downloads, out),
        Form::Flowers => unpacked(&files, Format::Flowers, source, &provenance, downloads, out),
        Form::Cifar => unpacked(&files, Format::Cifar, source, &provenance, downloads, out),
        Form::Parquet | Form::Text => {
            let splits = source.files.iter().map(|remote| remote.split.unwrap_or(Split::Train));
            let written: Vec<PathBuf> = splits.map(|split| out.join(format!("{split}.parquet"))).collect();
            if let Some((at, path)) = written
                .iter()
                .enumerate()
                .find(|(at, path)| written[..*at].contains(path))
            {
                let what = format!("expected one file of text for {}, found another", path.display());
                return Err(Error::file(&files[at], what));
            }
            require_alone(out, &written)?;
            for (file, path) in files.iter().zip(&written) {
                match source.form {
                    Form::Text => lines(file, path, &provenance)?,
                    _ => texts(file, path, &provenance)?,
                }
            }
            Ok(written)
        }
    }
}

/// Refuses a file of images whose name, by which it is imported, tells another split than its source does.
fn require_told(source: &Source, files: &[PathBuf]) -> Result<()> {
    for (remote, file) in source.files.iter().zip(files) {
        let (named, told) = (split_of(&remote.name).unwrap_or(Split::Train), remote.split);
        if let Some(told) = told.filter(|told| *told != named) {
            let what =
                format!("expected a name that tells its split, {told}, in the list of sources, found that of {named}");
            return Err(Error::file(file, what));
        }
    }
    Ok(())
}

fn images(
    files: &[PathBuf],
    format: Format,
    source: &Source,
    provenance: &Provenance,
    out: &Path,
) -> Result<Vec<PathBuf>> {
    let mut import = import::open(files, Some(format))?;
    if !source.classes.is_empty() {
        import.rename(source.classes.clone())?;
    }
    import.write(out, provenance, &|_| true)
}

/// Where archives are unpacked, in the folder of downloads.
const UNPACKED: &str = ".unpacked";

/// Imports what archives hold, and what lies beside them, from a folder of its own.
fn unpacked(
    files: &[PathBuf],
    format: Format,
    source: &Source,
    provenance: &Provenance,
    downloads: &Path,
    out: &Path,
) -> Result<Vec<PathBuf>> {
    let folder = downloads.join(UNPACKED);
    let wrap = |e| Error::file(&folder, e);
    let clear = || match std::fs::remove_dir_all(&folder) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(wrap(e)),
        _ => Ok(()),
    };
    // What a run that was killed left.
    clear()?;
    std::fs::create_dir(&folder).map_err(wrap)?;
    let filled = source.files.iter().zip(files).try_for_each(|(remote, file)| {
        if !file.extension().is_some_and(|end| end == "gz" || end == "tgz") {
            let beside = std::fs::canonicalize(file).map_err(|e| Error::file(file, e))?;
            return symlink(beside, folder.join(&remote.name)).map_err(wrap);
        }
        match remote.members.as_slice() {
            [] => unpack_all(file, &folder),
            members => unpack(file, members, &folder),
        }
    });
    let written = filled.and_then(|()| images(std::slice::from_ref(&folder), format, source, provenance, out));
    clear()?;
    written
}

/// Writes the images and lists of a tar.gz into a folder, without those whose paths lead out of it.
fn unpack_all(archive: &Path, folder: &Path) -> Result<()> {
    let wrap = |e| Error::file(archive, e);
    let file = BufReader::new(File::open(archive).map_err(wrap)?);
    for entry in tar::Archive::new(GzDecoder::new(file)).entries().map_err(wrap)? {
        let mut entry = entry.map_err(wrap)?;
        let path = entry.path().map_err(wrap)?.into_owned();
        let wanted = path.extension().is_some_and(|end| end == "jpg" || end == "txt");
        let mut parts = path.components().skip_while(|part| *part == Component::CurDir);
        let (Some(Component::Normal(_)), Some(_)) = (parts.next(), parts.next()) else {
            continue;
        };
        if wanted && entry.header().entry_type().is_file() {
            entry.unpack_in(folder).map_err(wrap)?;
        }
    }
    Ok(())
}

fn content(files: &[PathBuf]) -> Result<Content> {
    match files.first() {
        Some(first) => Ok(DataSet::open(first)?.content),
        None => Err(Error::config("a data set: expected files, found none")),
    }
}

fn provenance(name: &str, files: &[PathBuf]) -> Result<Provenance> {
    let mut inputs = BTreeMap::new();
    for file in files {
        let role = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        inputs.insert(role, hash::file(file)?);
    }
    Ok(Provenance {
        tool: "dataset fetch".to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        config: json!({ "name": name }),
        seed: None,
        inputs,
    })
}

/// Writes the named members of a tar.gz into a folder, by their file names alone: no path in the archive matters. Stops
/// reading after the last of them.
fn unpack(archive: &Path, members: &[String], folder: &Path) -> Result<()> {
    let wrap = |e| Error::file(archive, e);
    let file = BufReader::new(File::open(archive).map_err(wrap)?);
    let mut tar = tar::Archive::new(GzDecoder::new(file));
    let mut missing: BTreeSet<&str> = members.iter().map(String::as_str).collect();
    for entry in tar.entries().map_err(wrap)? {
        if missing.is_empty() {
            return Ok(());
        }
        let mut entry = entry.map_err(wrap)?;
        let path = entry.path().map_err(wrap)?.into_owned();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if entry.header().entry_type().is_file() && missing.remove(name) {
            let target = folder.join(name);
            commit(&target, |file| copy(&mut entry, file).map_err(wrap))?;
        }
    }
    match missing.first() {
        Some(first) => Err(Error::file(archive, format!("expected a member {first}, found none"))),
        None => Ok(()),
    }
}

/// Lines of a text in a batch.
const LINES: usize = 1 << 16;

/// Every line of a text that is not blank as a row, without the spaces around it.
fn lines(file: &Path, path: &Path, provenance: &Provenance) -> Result<()> {
    let text = import::read_text(file)?;
    let mut rows = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let batches = std::iter::from_fn(|| {
        let some: Vec<&str> = rows.by_ref().take(LINES).collect();
        (!some.is_empty()).then(|| Ok((StringArray::from_iter_values(some), None)))
    });
    write(path, provenance, &[], batches)
}

/// The columns `text` and, if it is there, `label` of a Parquet file.
fn texts(file: &Path, path: &Path, provenance: &Provenance) -> Result<()> {
    let set = DataSet::open(file)?;
    let columns = set.files.first().map(|file| &file.columns);
    let Some((Some(text), label)) = columns.map(|c| (c.text.clone(), c.label.clone())) else {
        return Err(Error::file(file, "expected a column text, found none"));
    };
    let wanted: Vec<&str> = std::iter::once(text.as_str()).chain(label.as_deref()).collect();
    let mut start = 0;
    let batches = Reader::open(file)?.batches(&wanted)?.map(|batch| {
        let batch = batch?;
        let wrap = |what: String| Error::file(file, format!("column {text}: {what}"));
        let column = batch
            .column_by_name(&text)
            .ok_or_else(|| wrap("expected, found none".to_owned()))?;
        let column = cast(column, &DataType::Utf8).map_err(|e| wrap(e.to_string()))?;
        if let Some(row) = (0..column.len()).find(|&row| column.is_null(row)) {
            return Err(wrap(format!("row {}: expected a text, found null", start + row)));
        }
        let labels = match &label {
            Some(label) => Some(contract::integers(file, &batch, label, start)?),
            None => None,
        };
        start += batch.num_rows();
        Ok((column.as_string::<i32>().clone(), labels))
    });
    let classes = if label.is_some() { set.classes.as_slice() } else { &[] };
    write(path, provenance, classes, batches)
}

/// Writes a text data set: `text` and, where classes are named, `label`.
fn write(
    path: &Path,
    provenance: &Provenance,
    classes: &[String],
    rows: impl Iterator<Item = Result<(StringArray, Option<Vec<i64>>)>>,
) -> Result<()> {
    let mut features: Value = json!({"text": {"_type": "Value", "dtype": "string"}});
    let mut fields = vec![Field::new("text", DataType::Utf8, true)];
    if !classes.is_empty() {
        features["label"] = json!({"_type": "ClassLabel", "names": classes});
        fields.push(Field::new("label", DataType::Int64, true));
    }
    let hub = json!({"info": {"features": features}});
    let ours = json!({"kind": "text", "schema_version": SCHEMA_VERSION, "provenance": provenance});
    let metadata = HashMap::from([
        ("huggingface".to_owned(), canonical(&hub)),
        ("lethe".to_owned(), canonical(&ours)),
    ]);
    let schema = Arc::new(Schema::new_with_metadata(fields, metadata));
    let plain = schema.clone();
    let batches = rows.map(move |row| {
        let (text, labels) = row?;
        let mut columns: Vec<ArrayRef> = vec![Arc::new(text)];
        columns.extend(labels.map(|labels| Arc::new(Int64Array::from(labels)) as ArrayRef));
        RecordBatch::try_new(plain.clone(), columns).map_err(|e| Error::config(format!("record batch: {e}")))
    });
    write_batches(path, schema, batches)
}
