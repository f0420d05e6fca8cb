//! Parquet with the Hugging Face columns: brought to the contract's names and types, image bytes untouched.

use std::path::PathBuf;

use arrow::array::{Array, RecordBatch};
use arrow::datatypes::SchemaRef;
use lethe_artifacts::{Error, Result, table::Reader};
use rayon::prelude::*;

use super::Part;
use crate::contract::{self, Encoded, Names};
use crate::decode::warn_unended;
use crate::{Content, DataFile, DataSet, Split, discover, fit};

/// Opens the files; `inputs` gets their paths.
pub(super) fn open(paths: &[PathBuf], without: &[Split], inputs: &mut Vec<PathBuf>) -> Result<(Names, Vec<Part>)> {
    let set = match paths {
        [path] => DataSet::open_without(path, without)?,
        several => DataSet::from_found(discover::several(several.to_owned())?, without)?,
    };
    set.require_each_once()?;
    inputs.extend(set.files.iter().map(|file| file.path.clone()));
    if let (Content::Text | Content::Tokens, Some(first)) = (set.content, set.files.first()) {
        let what = format!(
            "expected images, found {}, which already is to the contract",
            set.content
        );
        return Err(Error::file(&first.path, what));
    }
    // Checks every label before anything is written.
    for split in Split::ALL {
        set.examples(split)?;
    }
    let with_coarse = set.files.iter().all(|file| file.columns.coarse.is_some());
    let some = set.files.iter().find(|file| file.columns.coarse.is_some());
    if let Some(file) = some.filter(|_| !with_coarse) {
        let path = file.path.display();
        tracing::warn!("{path}: its superclasses are left out, as not every file has some");
    }
    let coarse = if with_coarse {
        set.coarse_classes.clone()
    } else {
        Vec::new()
    };
    let names = Names {
        classes: set.classes.clone(),
        coarse,
    };
    let mut parts: Vec<Part> = Vec::new();
    for split in Split::ALL {
        let of = |file: &&DataFile| file.split.unwrap_or(Split::Train) == split && !without.contains(&split);
        let files: Vec<DataFile> = set.files.iter().filter(of).cloned().collect();
        if files.is_empty() {
            continue;
        }
        let rows = files.iter().map(|file| file.rows as usize).sum();
        let names = names.clone();
        let batches = files.into_iter().flat_map(move |file| rewritten(file, &names));
        parts.push(Part {
            split,
            rows,
            batches: Box::new(batches),
        });
    }
    Ok((names, parts))
}

/// The batches of a file to the contract. A file that cannot be opened is one failed batch.
fn rewritten(file: DataFile, names: &Names) -> Box<dyn Iterator<Item = Result<RecordBatch>> + Send> {
    let schema = contract::schema(names);
    let columns = &file.columns;
    let wanted: Vec<&str> = [&columns.image, &columns.label, &columns.coarse]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let opened = Reader::open(&file.path).and_then(|reader| reader.batches(&wanted));
    match opened {
        Err(e) => Box::new(std::iter::once(Err(e))),
        Ok(batches) => {
            let mut start = 0;
            Box::new(batches.map(move |batch| {
                let batch = batch?;
                let done = rewrite(&file, &schema, &batch, start);
                start += batch.num_rows();
                done
            }))
        }
    }
}

fn rewrite(file: &DataFile, schema: &SchemaRef, batch: &RecordBatch, start: usize) -> Result<RecordBatch> {
    let column = |name: &Option<String>| -> Result<Vec<i64>> {
        match name {
            Some(name) => contract::integers(&file.path, batch, name, start),
            None => Ok(Vec::new()),
        }
    };
    let labels = column(&file.columns.label)?;
    let coarse = column(&file.columns.coarse)?;
    let image = file
        .columns
        .image
        .as_deref()
        .and_then(|name| batch.column_by_name(name));
    let Some(image) = image else {
        return Err(Error::file(&file.path, "expected a column image or img, found none"));
    };
    let bytes = contract::image_bytes(&file.path, image)?;
    let decoded = (0..bytes.len()).into_par_iter().map(|row| match bytes.is_valid(row) {
        true => fit::decode(bytes.value(row)).map(|image| image.unended),
        false => Err("expected the bytes of an image, found null".to_owned()),
    });
    let decoded: Vec<_> = decoded.collect();
    if let Some((row, Err(what))) = decoded.iter().enumerate().find(|(_, done)| done.is_err()) {
        return Err(Error::file(&file.path, format!("row {}: {what}", start + row)));
    }
    let unended = decoded.iter().enumerate().filter(|(_, done)| **done == Ok(true));
    warn_unended(&file.path, unended.map(|(row, _)| start + row));
    let paths = contract::image_paths(image);
    let images = paths.into_iter().enumerate().map(|(row, path)| {
        let bytes = bytes.value(row).to_vec();
        Encoded { bytes, path }
    });
    let coarse = (schema.fields().len() > 2).then_some(coarse.as_slice());
    contract::batch(schema, images, &labels, coarse)
}
