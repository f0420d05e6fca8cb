//! Decoded images on disk: the first process that needs images of a file decodes them all, later ones only read.
//!
//! A block is one file of a data set under one input: `[rows, channels, size, size]` bytes; a BLAKE3 of each row, 32
//! bytes; a description (JSON: what the pixels are of, and how many rows); and 40 bytes, the description's length and a
//! BLAKE3 over hashes and description. A row is checked whenever it is read. A block that is damaged is made anew; one
//! that cannot be made costs a notice and its use, never a training.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::FileExt;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};

use arrow::array::Array;
use lethe_artifacts::json::canonical;
use lethe_artifacts::{Error, Output, Result, checkpoint::Input, commit_unsynced, hash};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::DataFile;
use crate::decode::{Job, decode_file, encoded, fit_rows, not_there};

/// Grows when the same image comes out as other pixels, or a block has another form.
const VERSION: u32 = 2;

/// Bytes that are read at a time, unless a single row has more.
const READ: usize = 1 << 20;

/// Bytes between two rows that are read along rather than skipped: about as long as another call takes.
const NEAR: usize = 8 << 10;

/// Bytes of pixels that are decoded at a time when a block is made.
const AT_ONCE: usize = 8 << 20;

/// The longest description, bytes: what is longer is none, and is not given memory.
const LONGEST: u64 = 1 << 16;

/// Bytes of a hash.
const HASH: usize = blake3::OUT_LEN;

/// The length of the description, 64 bits, and the last hash.
const END: usize = 8 + HASH;

/// What a block says about itself.
#[derive(Serialize, Deserialize)]
struct Description {
    /// What the pixels are of.
    of: Value,
    rows: usize,
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
    let made = block.make(file, input, &mut jobs);
    match made {
        Ok(()) => return Ok(()),
        // To wait for it would take as long as these rows do.
        Err(Error::Busy { path }) => tracing::debug!("{}: another process is making it", path.display()),
        Err(e) => tracing::warn!("{}: decoded without the cache: {e}", file.path.display()),
    }
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

    /// Decodes all rows of the file, fills in those of the jobs, which are in ascending order, and writes them all. Not to the
    /// disk at once: a block that was lost in part is made anew.
    fn make(&self, file: &DataFile, input: &Input, jobs: &mut [Job]) -> Result<()> {
        let wrap = |e| Error::file(&self.path, e);
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(wrap)?;
        }
        tracing::debug!("{}: decoding {}", self.path.display(), file.path.display());
        commit_unsynced(&self.path, |out| {
            // Pixels are hashed and written while the next ones are decoded.
            let (rows, hashes) = std::thread::scope(|scope| {
                let (ready, to_write) = mpsc::sync_channel(1);
                let (free, spare) = mpsc::channel();
                let written = scope.spawn(|| self.write(out, to_write, free));
                let rows = self.decode(file, input, jobs, ready, spare);
                let hashes = written.join().unwrap_or_else(|panic| resume_unwind(panic));
                // Where writing ended early, decoding did too.
                hashes.and_then(|hashes| Ok((rows?, hashes)))
            })?;
            let of = self.of.clone();
            let description = canonical(&json!(Description { of, rows }));
            let length = description.len() as u64;
            let about = [hashes, description.into_bytes()].concat();
            out.write_all(&about).map_err(wrap)?;
            out.write_all(&length.to_le_bytes()).map_err(wrap)?;
            out.write_all(blake3::hash(&about).as_bytes()).map_err(wrap)
        })
    }

    /// Decodes all rows of the file, sends their pixels in order and fills in those of the jobs; the number of rows. Takes the
    /// memory that comes back from `spare`.
    fn decode(
        &self,
        file: &DataFile,
        input: &Input,
        jobs: &mut [Job],
        ready: SyncSender<Vec<u8>>,
        spare: Receiver<Vec<u8>>,
    ) -> Result<usize> {
        let mut jobs = jobs.iter_mut().peekable();
        let mut rows = 0;
        for batch in encoded(file)? {
            let images = batch?;
            let mut start = 0;
            while start < images.len() {
                let count = (AT_ONCE / self.each).clamp(1, images.len() - start);
                let first = rows + start;
                let mut pixels = spare.try_recv().unwrap_or_default();
                pixels.resize(count * self.each, 0);
                let places = pixels.chunks_exact_mut(self.each).zip(first..);
                let all = places.map(|(out, row)| Job { row, out }).collect();
                fit_rows(file, &images, rows, all, input)?;
                while let Some(job) = jobs.next_if(|job| job.row < first + count) {
                    job.out
                        .copy_from_slice(&pixels[(job.row - first) * self.each..][..self.each]);
                }
                if ready.send(pixels).is_err() {
                    return Ok(rows);
                }
                start += count;
            }
            rows += images.len();
        }
        match jobs.next() {
            Some(job) => Err(not_there(file, rows, job.row)),
            None => Ok(rows),
        }
    }

    /// Writes pixels as they come; the hash of each row. What was written goes back to be filled anew.
    fn write(&self, out: &mut Output, pixels: Receiver<Vec<u8>>, free: Sender<Vec<u8>>) -> Result<Vec<u8>> {
        let mut hashes = Vec::new();
        for pixels in pixels {
            for row in pixels.chunks_exact(self.each) {
                hashes.extend(blake3::hash(row).as_bytes());
            }
            out.write_all(&pixels).map_err(|e| Error::file(&self.path, e))?;
            // Nobody takes what comes back last.
            let _ = free.send(pixels);
        }
        Ok(hashes)
    }

    /// Fills in rows, in ascending order. Those of a block that proves damaged may have been written to.
    fn read(&self, jobs: &mut [Job]) -> std::result::Result<(), Unusable> {
        let file = File::open(&self.path).map_err(|e| match e.kind() {
            ErrorKind::NotFound => Unusable::Missing,
            _ => Unusable::Damaged(e.to_string()),
        })?;
        let hashes = self.hashes(&file).map_err(Unusable::Damaged)?;
        let at_once = (READ / self.each).max(1);
        let near = NEAR / self.each + 1;
        let windows: Vec<&mut [Job]> = jobs
            .chunk_by_mut(|a, b| a.row / at_once == b.row / at_once && b.row - a.row <= near)
            .collect();
        let done = windows.into_par_iter().map_init(Vec::new, |bytes, jobs| {
            let (Some(first), Some(last)) = (jobs.first().map(|job| job.row), jobs.last().map(|job| job.row)) else {
                return Ok(());
            };
            bytes.resize((last - first + 1) * self.each, 0);
            file.read_exact_at(bytes, first as u64 * self.each as u64)
                .map_err(|e| e.to_string())?;
            for job in jobs {
                let pixels = &bytes[(job.row - first) * self.each..][..self.each];
                if hashes.get(job.row) != Some(blake3::hash(pixels).as_bytes()) {
                    return Err(format!("row {} is not what was written", job.row));
                }
                job.out.copy_from_slice(pixels);
            }
            Ok(())
        });
        done.collect::<std::result::Result<(), String>>()
            .map_err(Unusable::Damaged)
    }

    /// The hash of each row, after all checks but those of the rows.
    fn hashes(&self, file: &File) -> std::result::Result<Vec<[u8; HASH]>, String> {
        let cut = "is cut off";
        let length = file.metadata().map_err(|e| e.to_string())?.len();
        let end = length.checked_sub(END as u64).ok_or(cut)?;
        let mut last = [0; END];
        file.read_exact_at(&mut last, end).map_err(|e| e.to_string())?;
        let (size, hash) = last.split_at(END - HASH);
        let size = u64::from_le_bytes(size.try_into().unwrap_or_default());
        if size > LONGEST {
            return Err(cut.to_owned());
        }
        let start = end.checked_sub(size).ok_or(cut)?;
        let mut text = vec![0; size as usize];
        file.read_exact_at(&mut text, start).map_err(|e| e.to_string())?;
        let wrong = |e| format!("is cut off, or its description is damaged: {e}");
        let description: Description = serde_json::from_slice(&text).map_err(wrong)?;
        if description.of != self.of {
            return Err(format!("expected pixels of {}, found of {}", self.of, description.of));
        }
        let bytes = |each: usize| (description.rows as u64).checked_mul(each as u64);
        let table = bytes(HASH).and_then(|table| start.checked_sub(table)).ok_or(cut)?;
        if bytes(self.each) != Some(table) {
            return Err("its length is not that of its rows".to_owned());
        }
        let mut hashes = vec![0; description.rows * HASH];
        file.read_exact_at(&mut hashes, table).map_err(|e| e.to_string())?;
        let mut hasher = blake3::Hasher::new();
        if hasher.update(&hashes).update(&text).finalize().as_bytes() != hash {
            return Err("its hashes or its description are damaged".to_owned());
        }
        Ok(hashes.as_chunks::<HASH>().0.to_vec())
    }
}
