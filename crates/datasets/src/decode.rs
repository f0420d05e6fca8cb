//! Decoding: many images at once, straight into one block.

use arrow::array::Array;
use lethe_artifacts::{Error, Result, checkpoint::Input, table::Reader};
use rayon::prelude::*;

use crate::contract::image_bytes;
use crate::fit::Fitter;
use crate::{DataFile, DataSet};

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
struct Job<'a> {
    row: usize,
    out: &'a mut [u8],
}

impl DataSet {
    /// Decodes the images of some rows, each a (position in [`DataSet::files`], row), in the order asked for; a row may
    /// be asked for twice. Every image is brought to `input`'s size and channels.
    ///
    /// The files are read batch by batch, so that next to the block only one batch of encoded images is held.
    ///
    /// # Errors
    /// Names the file and the first row that is not there or not an image.
    pub fn decode(&self, rows: &[(u32, i64)], input: &Input) -> Result<Images> {
        input.validate()?;
        let (channels, size) = (input.channels as usize, input.size as usize);
        let each = channels * size * size;
        let mut pixels = Vec::new();
        let bytes = rows.len().saturating_mul(each);
        pixels.try_reserve_exact(bytes).map_err(|_| {
            let count = rows.len();
            Error::config(format!(
                "{count} images of {channels}x{size}x{size}: no memory for {bytes} bytes"
            ))
        })?;
        pixels.resize(bytes, 0);
        let mut jobs: Vec<Vec<Job>> = self.files.iter().map(|_| Vec::new()).collect();
        for (&(file, row), out) in rows.iter().zip(pixels.chunks_exact_mut(each)) {
            let position = file as usize;
            let Some(found) = self.files.get(position) else {
                let (last, root) = (self.files.len().saturating_sub(1), self.root.display());
                return Err(Error::config(format!(
                    "{root}: expected a file from 0 to {last}, found {file}"
                )));
            };
            let row = usize::try_from(row).ok().filter(|_| row < found.rows).ok_or_else(|| {
                let what = format!("expected a row from 0 to {}, found {row}", found.rows - 1);
                Error::file(&found.path, what)
            })?;
            jobs[position].push(Job { row, out });
        }
        for (file, mut jobs) in self.files.iter().zip(jobs) {
            jobs.sort_by_key(|job| job.row);
            decode_file(file, jobs, input)?;
        }
        let count = rows.len();
        Ok(Images {
            pixels,
            count,
            channels,
            size,
        })
    }
}

/// Decodes rows of one file, in ascending order.
fn decode_file(file: &DataFile, jobs: Vec<Job>, input: &Input) -> Result<()> {
    let mut jobs = jobs.into_iter().peekable();
    if jobs.peek().is_none() {
        return Ok(());
    }
    let Some(column) = &file.columns.image else {
        return Err(Error::file(&file.path, "expected a column image or img, found none"));
    };
    let mut start = 0;
    for batch in Reader::open(&file.path)?.batches(&[column.as_str()])? {
        if jobs.peek().is_none() {
            break;
        }
        let bytes = image_bytes(&file.path, batch?.column(0))?;
        let end = start + bytes.len();
        let now: Vec<Job> = std::iter::from_fn(|| jobs.next_if(|job| job.row < end)).collect();
        let fitted = now.into_par_iter().map_init(
            || Fitter::new(input),
            |fitter, Job { row, out }| {
                let done = match bytes.is_valid(row - start) {
                    true => fitter.fit(bytes.value(row - start), out),
                    false => Err("expected the bytes of an image, found null".to_owned()),
                };
                done.map_err(|what| (row, what))
            },
        );
        // The first by row, so that the message does not depend on the threads.
        let first = fitted.filter_map(std::result::Result::err).min_by_key(|(row, _)| *row);
        if let Some((row, what)) = first {
            return Err(Error::file(&file.path, format!("row {row}: {what}")));
        }
        start = end;
    }
    match jobs.next() {
        None => Ok(()),
        Some(Job { row, .. }) => {
            let what = format!("expected {} rows, found {start}; row {row} is not there", file.rows);
            Err(Error::file(&file.path, what))
        }
    }
}
