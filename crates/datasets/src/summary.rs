//! What a data set holds: counts a split and class, image sizes, bytes.

use std::collections::{BTreeMap, BTreeSet};

use arrow::array::Array;
use lethe_artifacts::{Error, Result};
use rayon::prelude::*;

use crate::decode::encoded;
use crate::repeats::{self, Repeats, Seen};
use crate::text::count::{self, TextCounts};
use crate::{Content, DataFile, DataSet, Split, fit};

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
    /// What the text of each split comes to, by part of the data set; empty for images.
    pub texts: BTreeMap<Split, Vec<TextCounts>>,
    /// Number of images that are turned, as their Exif orientation says.
    pub turned: usize,
    /// Images or documents that are there more than once, by their bytes; of tokens, none are looked for.
    pub repeats: Repeats,
    /// Size of all files, bytes.
    pub bytes: u64,
}

impl Summary {
    /// Reads all labels and the header of every image, or all text or tokens.
    ///
    /// # Errors
    /// Names the file and the first row that is wrong.
    pub fn of(data: &DataSet) -> Result<Self> {
        let mut summary = Self {
            rows: BTreeMap::new(),
            per_class: BTreeMap::new(),
            superclasses: vec![BTreeSet::new(); data.classes.len()],
            sizes: BTreeMap::new(),
            texts: BTreeMap::new(),
            turned: 0,
            repeats: Repeats::default(),
            bytes: 0,
        };
        let mut seen = Seen::default();
        for file in data.files.iter().filter(|file| data.reads(file)) {
            let split = file.split.unwrap_or(Split::Train);
            *summary.rows.entry(split).or_default() += file.rows as usize;
            let metadata = std::fs::metadata(&file.path).map_err(|e| Error::file(&file.path, e))?;
            summary.bytes += metadata.len();
            let found = match (data.content, &data.tokens) {
                (Content::Images, _) => {
                    summary.add_images(file, &mut |key| seen.add(split, key))?;
                    continue;
                }
                (_, Some(info)) => count::blocks(file, info)?,
                (_, None) => count::documents(file, &mut |text| seen.add(split, repeats::key(text.as_bytes())))?,
            };
            let parts = summary.texts.entry(split).or_default();
            parts.resize(data.parts.len(), TextCounts::default());
            parts[file.part].add(&found);
        }
        summary.repeats = seen.repeats();
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

    /// Adds what the headers of a file's images say.
    fn add_images(&mut self, file: &DataFile, each: &mut dyn FnMut(repeats::Key)) -> Result<()> {
        let mut start = 0;
        for images in encoded(file)? {
            let images = images?;
            let read: Vec<_> = (0..images.len())
                .into_par_iter()
                .map(|row| match images.is_valid(row) {
                    true => fit::header(images.value(row)).map(|header| (header, repeats::key(images.value(row)))),
                    false => Err("expected the bytes of an image, found null".to_owned()),
                })
                .collect();
            for (row, header) in read.into_iter().enumerate() {
                let wrong = |what| Error::file(&file.path, format!("row {}: {what}", start + row));
                let ((size, turned), key) = header.map_err(wrong)?;
                each(key);
                *self.sizes.entry(size).or_default() += 1;
                self.turned += usize::from(turned);
            }
            start += images.len();
        }
        Ok(())
    }
}
