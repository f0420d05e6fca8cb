//! Decoding: many images at once, straight into one block.

use std::path::Path;

use arrow::array::{Array, BinaryArray};
use lethe_artifacts::{Error, Result, checkpoint::Input, table::Reader};
use rayon::prelude::*;

use crate::contract::image_bytes;
use crate::fit::{Fitter, UNENDED};
use crate::{DataFile, DataSet, cache};

/// Decoded images in one block.
#[derive(Clone, Debug, PartialEq)]
pub struct Images {
    /// `[count, channels, size, size]`, 0 to 255.
    pub pixels: Vec<u8>,
    /// Number of images.
    pub count: usize,
    /// 1 (gray) or 3 (RGB).
    pub channels: usize,
    /// Height and width, pixels.
    pub size: usize,
}

/// A row to decode and the part of the block that is its own.
pub(crate) struct Job<'a> {
    pub row: usize,
    pub out: &'a mut [u8],
}

impl DataSet {
    /// Decodes the images of some rows, each a (position in [`DataSet::files`], row), in the order asked for; a row may
    /// be asked for twice. Every image is brought to `input`'s size and channels.
    ///
    /// The files are read batch by batch, so that next to the block only one batch of encoded images is held. With a
    /// folder of decoded images ([`DataSet::cached`]) the pixels are the same.
    ///
    /// # Errors
    /// Names the file and the first row that is not there or not an image.
    pub fn decode(&self, rows: &[(u32, i64)], input: &Input) -> Result<Images> {
        let bytes = bytes_of(rows.len(), input)?;
        let mut pixels = Vec::new();
        let reserved = pixels.try_reserve_exact(bytes);
        reserved.map_err(|_| no_memory(rows.len(), input, bytes))?;
        pixels.resize(bytes, 0);
        self.decode_into(rows, input, &mut pixels)?;
        Ok(Images {
            pixels,
            count: rows.len(),
            channels: input.channels as usize,
            size: input.size as usize,
        })
    }

    /// [`DataSet::decode`] into `pixels`, `[rows, channels, size, size]`, of [`bytes_of`] bytes: all are written.
    ///
    /// # Errors
    /// As there; another number of bytes.
    pub fn decode_into(&self, rows: &[(u32, i64)], input: &Input, pixels: &mut [u8]) -> Result<()> {
        let bytes = bytes_of(rows.len(), input)?;
        if pixels.len() != bytes {
            return Err(Error::config(format!(
                "expected {bytes} bytes for pixels, found {}",
                pixels.len()
            )));
        }
        let each = (bytes / rows.len().max(1)).max(1);
        let mut jobs: Vec<Vec<Job>> = self.files.iter().map(|_| Vec::new()).collect();
        for (&(file, row), out) in rows.iter().zip(pixels.chunks_exact_mut(each)) {
            let (position, row) = self.row(file, row)?;
            jobs[position].push(Job { row, out });
        }
        for (file, mut jobs) in self.files.iter().zip(jobs) {
            jobs.sort_by_key(|job| job.row);
            match &self.cache {
                Some(folder) => cache::decode(folder, file, jobs, input)?,
                None => decode_file(file, jobs, input)?,
            }
        }
        Ok(())
    }
}

/// Bytes of so many decoded images.
///
/// # Errors
/// An input with a number out of its range.
pub fn bytes_of(count: usize, input: &Input) -> Result<usize> {
    input.validate()?;
    let (channels, size) = (input.channels as usize, input.size as usize);
    Ok(count.saturating_mul(channels * size * size))
}

/// What is said where these have no room.
pub fn no_memory(count: usize, input: &Input, bytes: usize) -> Error {
    let Input { channels, size, .. } = input;
    Error::config(format!(
        "{count} images of {channels}x{size}x{size}: no memory for {bytes} bytes"
    ))
}

/// The encoded images of a file, batch by batch; null where a row has none.
pub(crate) fn encoded(file: &DataFile) -> Result<impl Iterator<Item = Result<BinaryArray>> + use<'_>> {
    let Some(column) = &file.columns.image else {
        return Err(Error::file(&file.path, "expected a column image or img, found none"));
    };
    let batches = Reader::open(&file.path)?.batches(&[column.as_str()])?;
    Ok(batches.map(|batch| image_bytes(&file.path, batch?.column(0))))
}

/// Decodes rows of one file, in ascending order.
pub(crate) fn decode_file(file: &DataFile, jobs: Vec<Job>, input: &Input) -> Result<()> {
    let mut jobs = jobs.into_iter().peekable();
    if jobs.peek().is_none() {
        return Ok(());
    }
    let mut start = 0;
    for images in encoded(file)? {
        if jobs.peek().is_none() {
            break;
        }
        let images = images?;
        let end = start + images.len();
        let now: Vec<Job> = std::iter::from_fn(|| jobs.next_if(|job| job.row < end)).collect();
        fit_rows(file, &images, start, now, input)?;
        start = end;
    }
    match jobs.next() {
        None => Ok(()),
        Some(Job { row, .. }) => Err(not_there(file, start, row)),
    }
}

/// Of a file that has fewer rows than its footer says.
pub(crate) fn not_there(file: &DataFile, found: usize, row: usize) -> Error {
    let what = format!("expected {} rows, found {found}; row {row} is not there", file.rows);
    Error::file(&file.path, what)
}

/// Decodes rows of a batch of one file that starts at row `start`.
pub(crate) fn fit_rows(
    file: &DataFile,
    images: &BinaryArray,
    start: usize,
    jobs: Vec<Job>,
    input: &Input,
) -> Result<()> {
    let fitted = jobs.into_par_iter().map_init(
        || Fitter::new(input),
        |fitter, Job { row, out }| {
            let done = match images.is_valid(row - start) {
                true => fitter.fit(images.value(row - start), out),
                false => Err("expected the bytes of an image, found null".to_owned()),
            };
            done.map(|unended| (row, unended)).map_err(|what| (row, what))
        },
    );
    let fitted: Vec<_> = fitted.collect();
    // The first by row, so that the message does not depend on the threads.
    let first = fitted
        .iter()
        .filter_map(|done| done.as_ref().err())
        .min_by_key(|(row, _)| *row);
    if let Some((row, what)) = first {
        return Err(Error::file(&file.path, format!("row {row}: {what}")));
    }
    let unended = fitted.iter().flatten().filter(|(_, unended)| *unended);
    warn_unended(&file.path, unended.map(|(row, _)| *row));
    Ok(())
}

/// Warns of the rows, in any order, whose images lack their end marker.
pub(crate) fn warn_unended(path: &Path, rows: impl Iterator<Item = usize> + Clone) {
    if let Some(first) = rows.clone().min() {
        let count = rows.count();
        let others = if count > 1 {
            format!(" and {} others", count - 1)
        } else {
            String::new()
        };
        tracing::warn!("{}: row {first}{others}: {UNENDED}", path.display());
    }
}
