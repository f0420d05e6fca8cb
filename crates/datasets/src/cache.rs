//! Decoded images on disk: the first process that needs images of a file decodes them all, later ones only read.
//!
//! A block is one file of a data set under one input: `[rows, channels, size, size]` bytes, then a description (JSON: what
//! it is of, and a hash for each run of rows), then 40 bytes: the description's length and its hash. A run of rows is
//! checked whenever it is read. A block that is damaged is made anew; one that cannot be made costs a notice and its use,
//! never a training.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use arrow::array::Array;
use lethe_artifacts::json::canonical;
use lethe_artifacts::{Error, Result, checkpoint::Input, commit, hash};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::DataFile;
use crate::decode::{Job, decode_file, encoded, fit_rows};

/// Grows when the same image comes out as other pixels, or a block has another form.
const VERSION: u32 = 1;

/// Bytes of a run of rows, unless a single row has more.
const RUN: usize = 1 << 20;

/// Bytes of pixels that are decoded at a time when a block is made.
const AT_ONCE: usize = 64 << 20;

/// The length of the description, 64 bits, and its BLAKE3.
const END: usize = 8 + 32;

/// What a block says about itself.
#[derive(Serialize, Deserialize)]
struct Description {
    /// What the pixels are of.
    of: Value,
    /// Number of rows.
    rows: usize,
    /// Rows of a run.
    run: usize,
    /// BLAKE3 of each run's bytes.
    runs: Vec<String>,
}

/// Why a block cannot be read.
enum Unusable {
    /// It is not there.
    Missing,
    /// What is wrong with it.
    Damaged(String),
}

/// The block of one file under one input.
struct Block {
    path: PathBuf,
    of: Value,
    /// Bytes of a row.
    each: usize,
}

/// Fills in rows of one file, in ascending order, from its block in `folder`, which is made first if need be.
pub(crate) fn decode(folder: &Path, file: &DataFile, mut jobs: Vec<Job>, input: &Input) -> Result<()> {
    if jobs.is_empty() {
        return Ok(());
    }
    let block = Block::new(folder, file, input)?;
    match block.read(&mut jobs) {
        Ok(()) => return Ok(()),
        Err(Unusable::Missing) => {}
        Err(Unusable::Damaged(what)) => tracing::warn!("{}: {what}; making it anew", block.path.display()),
    }
    let made = block.make(file, input).and_then(|()| {
        block.read(&mut jobs).map_err(|unusable| match unusable {
            Unusable::Missing => Error::file(&block.path, "expected what was just written, found none"),
            Unusable::Damaged(what) => Error::file(&block.path, what),
        })
    });
    match made {
        Ok(()) => return Ok(()),
        // To wait for it would take as long as these rows do.
        Err(Error::Busy { path }) => tracing::debug!("{}: another process is making it", path.display()),
        Err(e) => tracing::warn!("{}: decoded without the cache: {e}", file.path.display()),
    }
    // Where an image is smaller than its place, the rest must be zeros.
    jobs.iter_mut().for_each(|job| job.out.fill(0));
    decode_file(file, jobs, input)
}

impl Block {
    fn new(folder: &Path, file: &DataFile, input: &Input) -> Result<Self> {
        let (size, channels) = (input.size as usize, input.channels as usize);
        let of = json!({
            "version": VERSION,
            "file": file.hash()?,
            "size": size,
            "channels": channels,
            "fit": input.fit,
            "filter": input.filter,
        });
        let key = hash::bytes(canonical(&of).as_bytes());
        Ok(Self {
            path: folder.join(format!("{size}x{size}x{channels}-{}.pixels", &key[..32])),
            of,
            each: channels * size * size,
        })
    }

    /// Decodes all rows of the file and writes them.
    fn make(&self, file: &DataFile, input: &Input) -> Result<()> {
        let wrap = |e| Error::file(&self.path, e);
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(wrap)?;
        }
        tracing::debug!("{}: decoding {}", self.path.display(), file.path.display());
        commit(&self.path, |out| {
            let run = (RUN / self.each).max(1);
            let mut runs = Runs::new(run * self.each);
            let mut rows = 0;
            for batch in encoded(file)? {
                let images = batch?;
                let mut start = 0;
                while start < images.len() {
                    let count = (AT_ONCE / self.each).clamp(1, images.len() - start);
                    let mut pixels = vec![0; count * self.each];
                    let places = pixels.chunks_exact_mut(self.each).zip(rows + start..);
                    let jobs = places.map(|(out, row)| Job { row, out }).collect();
                    fit_rows(file, &images, rows, jobs, input)?;
                    runs.add(&pixels);
                    out.write_all(&pixels).map_err(wrap)?;
                    start += count;
                }
                rows += images.len();
            }
            let runs = runs.finish();
            let of = self.of.clone();
            let description = canonical(&json!(Description { of, rows, run, runs }));
            let length = description.len() as u64;
            let end = [
                &length.to_le_bytes()[..],
                blake3::hash(description.as_bytes()).as_bytes(),
            ]
            .concat();
            out.write_all(description.as_bytes()).map_err(wrap)?;
            out.write_all(&end).map_err(wrap)
        })
    }

    /// Fills in rows, in ascending order. Those of a block that proves damaged may have been written to.
    fn read(&self, jobs: &mut [Job]) -> std::result::Result<(), Unusable> {
        let file = File::open(&self.path).map_err(|e| match e.kind() {
            ErrorKind::NotFound => Unusable::Missing,
            _ => Unusable::Damaged(e.to_string()),
        })?;
        let description = self.describe(&file).map_err(Unusable::Damaged)?;
        let runs: Vec<&mut [Job]> = jobs
            .chunk_by_mut(|a, b| a.row / description.run == b.row / description.run)
            .collect();
        let done = runs.into_par_iter().map_init(Vec::new, |bytes, jobs| {
            let Some(first) = jobs.first().map(|job| job.row / description.run * description.run) else {
                return Ok(());
            };
            let count = description.run.min(description.rows.saturating_sub(first));
            bytes.resize(count * self.each, 0);
            file.read_exact_at(bytes, first as u64 * self.each as u64)
                .map_err(|e| e.to_string())?;
            let expected = description.runs.get(first / description.run).map(String::as_str);
            if expected != Some(blake3::hash(bytes).to_hex().as_str()) {
                return Err(format!("rows from {first} on are not those that were written"));
            }
            for job in jobs {
                let row = bytes.chunks_exact(self.each).nth(job.row - first);
                let row = row.ok_or_else(|| format!("expected row {}, found {} rows", job.row, description.rows))?;
                job.out.copy_from_slice(row);
            }
            Ok(())
        });
        done.collect::<std::result::Result<(), String>>()
            .map_err(Unusable::Damaged)
    }

    /// The description, after all checks but those of the pixels.
    fn describe(&self, file: &File) -> std::result::Result<Description, String> {
        let length = file.metadata().map_err(|e| e.to_string())?.len();
        let mut end = [0; END];
        let start_of_end = length.checked_sub(END as u64).ok_or("is cut off")?;
        file.read_exact_at(&mut end, start_of_end).map_err(|e| e.to_string())?;
        let (size, hash) = end.split_at(8);
        let size = u64::from_le_bytes(size.try_into().unwrap_or_default());
        let pixels = start_of_end.checked_sub(size).ok_or("is cut off")?;
        let mut text = vec![0; size as usize];
        file.read_exact_at(&mut text, pixels).map_err(|e| e.to_string())?;
        if blake3::hash(&text).as_bytes() != hash {
            return Err("is cut off, or its description is damaged".to_owned());
        }
        let description: Description = serde_json::from_slice(&text).map_err(|e| e.to_string())?;
        if description.of != self.of {
            return Err(format!("expected pixels of {}, found of {}", self.of, description.of));
        }
        let rows = (description.rows as u64).checked_mul(self.each as u64);
        let runs = (description.run > 0).then(|| description.rows.div_ceil(description.run));
        if rows != Some(pixels) || runs != Some(description.runs.len()) {
            return Err("its length is not that of its rows".to_owned());
        }
        Ok(description)
    }
}

/// Hashes of runs of a fixed number of bytes, whatever pieces they come in.
struct Runs {
    run: usize,
    left: usize,
    hasher: blake3::Hasher,
    done: Vec<String>,
}

impl Runs {
    fn new(run: usize) -> Self {
        Self {
            run,
            left: run,
            hasher: blake3::Hasher::new(),
            done: Vec::new(),
        }
    }

    fn add(&mut self, mut bytes: &[u8]) {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(self.left));
            self.hasher.update(now);
            self.left -= now.len();
            bytes = later;
            if self.left == 0 {
                self.end();
            }
        }
    }

    fn end(&mut self) {
        self.done.push(self.hasher.finalize().to_hex().to_string());
        self.hasher.reset();
        self.left = self.run;
    }

    fn finish(mut self) -> Vec<String> {
        if self.left < self.run {
            self.end();
        }
        self.done
    }
}
