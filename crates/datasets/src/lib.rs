//! Examples: Parquet in, pixels or tokens out; importers from the field's usual forms; task splits; random streams.
//!
//! A data set is one or more Parquet files with the Hugging Face columns ([`contract`]). [`DataSet::open`] reads only
//! what the files say about themselves; [`DataSet::examples`] reads labels; [`DataSet::decode`] decodes images in
//! parallel into one block of bytes, [`DataSet::blocks`] reads tokens. [`tasks`] cuts a data set into a sequence of tasks without copying a pixel.
//! Parallel work runs in the calling rayon pool and gives the same bytes whatever its number of threads.

mod cache;
mod concatenated;
pub mod contract;
mod decode;
mod discover;
pub mod fetch;
mod fit;
pub mod fractal;
pub mod import;
mod jpeg;
mod naming;
pub mod random;
pub mod repeats;
mod set;
mod shards;
pub mod sheet;
pub mod summary;
pub mod tasks;
pub mod text;

pub use concatenated::named;
pub use decode::{Images, bytes_of, no_memory};
pub use discover::require_alone;
pub use lethe_artifacts as artifacts;
pub use lethe_artifacts::{Error, Result};
pub use naming::printable;
pub use set::{Content, DataFile, DataSet, Example, Part, Split};

/// Runs `work` in a pool of that many threads; parallel work inside uses them all.
///
/// # Errors
/// When the system gives no threads.
pub fn with_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> Result<T> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads.max(1))
        .build()
        .map_err(|e| Error::config(format!("{threads} threads: {e}")))?;
    Ok(pool.install(work))
}
