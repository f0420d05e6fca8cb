//! What a data set holds: counts a split and class, image sizes, bytes.

use std::collections::{BTreeMap, BTreeSet};

use arrow::array::Array;
use image::ImageReader;
use lethe_artifacts::{Error, Result, table::Reader};
use rayon::prelude::*;

use crate::{Content, DataFile, DataSet, Split, contract};

/// Counts over a whole data set.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Rows of each split that is there.
    pub rows: BTreeMap<Split, usize>,
    /// Rows of each split, by class; empty where there are no labels.
    pub per_class: BTreeMap<Split, Vec<usize>>,
    /// The superclasses of each class's rows, by class; usually one, none where there are none.
    pub superclasses: Vec<BTreeSet<i32>>,
    /// Number of images of each width and height, pixels; empty for text.
    pub sizes: BTreeMap<(u32, u32), usize>,
    /// Size of all files, bytes.
    pub bytes: u64,
}

impl Summary {
    /// Reads all labels and the header of every image.
    ///
    /// # Errors
    /// Names the file and the first row that is wrong.
    pub fn of(data: &DataSet) -> Result<Self> {
        let mut summary = Self {
            rows: BTreeMap::new(),
            per_class: BTreeMap::new(),
            superclasses: vec![BTreeSet::new(); data.classes.len()],
            sizes: BTreeMap::new(),
            bytes: 0,
        };
        for file in &data.files {
            let split = file.split.unwrap_or(Split::Train);
            *summary.rows.entry(split).or_default() += file.rows as usize;
            let metadata = std::fs::metadata(&file.path).map_err(|e| Error::file(&file.path, e))?;
            summary.bytes += metadata.len();
            if data.content == Content::Images {
                sizes(file, &mut summary.sizes)?;
            }
        }
        if data.files.iter().all(|file| file.columns.label.is_some()) {
            for &split in summary.rows.keys() {
                let counts = summary
                    .per_class
                    .entry(split)
                    .or_insert_with(|| vec![0; data.classes.len()]);
                for example in data.examples(split)? {
                    counts[example.label as usize] += 1;
                    summary.superclasses[example.label as usize].extend(example.coarse);
                }
            }
        }
        Ok(summary)
    }
}

/// Adds the sizes of a file's images, from their headers.
fn sizes(file: &DataFile, sizes: &mut BTreeMap<(u32, u32), usize>) -> Result<()> {
    let Some(column) = &file.columns.image else {
        return Ok(());
    };
    let mut start = 0;
    for batch in Reader::open(&file.path)?.batches(&[column.as_str()])? {
        let bytes = contract::image_bytes(&file.path, batch?.column(0))?;
        let read: Vec<_> = (0..bytes.len())
            .into_par_iter()
            .map(|row| match bytes.is_valid(row) {
                true => header(bytes.value(row)),
                false => Err("expected the bytes of an image, found null".to_owned()),
            })
            .collect();
        for (row, size) in read.into_iter().enumerate() {
            let size = size.map_err(|what| Error::file(&file.path, format!("row {}: {what}", start + row)))?;
            *sizes.entry(size).or_default() += 1;
        }
        start += bytes.len();
    }
    Ok(())
}

fn header(bytes: &[u8]) -> std::result::Result<(u32, u32), String> {
    let reader = ImageReader::new(std::io::Cursor::new(bytes)).with_guessed_format();
    let reader = reader.map_err(|e| e.to_string())?;
    reader
        .into_dimensions()
        .map_err(|e| format!("expected a PNG or JPEG: {e}"))
}
