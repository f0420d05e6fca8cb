//! Parquet files, written batch by batch.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use arrow::array::RecordBatch;
use arrow::datatypes::SchemaRef;
use parquet::arrow::ArrowWriter;
use parquet::basic::{Compression, ZstdLevel};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;

use crate::{Error, Result, commit};

/// Bytes of a page that is written, about, where its rows are large.
const PAGE_BYTES: usize = 4 << 20;

/// Rows after which the writer looks at the size of a page, at most: the library's own.
const PAGE_ROWS: usize = 1024;

/// Bytes of a row group, about: it is held in memory until it is whole.
const GROUP_BYTES: usize = 128 << 20;

// Not generic: a generic function would be compiled, with all of the Parquet writer, in every crate that calls it.
pub(super) fn write_parquet(
    path: &Path,
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
) -> Result<()> {
    let sorted: BTreeMap<_, _> = schema.metadata().iter().collect();
    let keys = sorted
        .into_iter()
        .map(|(key, value)| KeyValue::new(key.clone(), value.clone()));
    let keys: Vec<KeyValue> = keys.collect();
    let first = batches.next().transpose()?;
    // The default names the writing library's version: a newer library would then change every file.
    let properties = WriterProperties::builder()
        .set_write_batch_size(first.as_ref().map_or(PAGE_ROWS, rows_of_a_page))
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_created_by("lethe".to_owned())
        .set_key_value_metadata(Some(keys))
        .build();
    commit(path, |file| {
        // Of an error in writing the cause alone: that it comes from outside of the library is nobody's concern.
        let wrap = |e| match e {
            ParquetError::External(cause) => Error::file(path, cause),
            e => Error::file(path, e),
        };
        let mut writer = ArrowWriter::try_new(file.by_ref(), schema, Some(properties)).map_err(wrap)?;
        for batch in first.map(Ok).into_iter().chain(batches) {
            writer.write(&batch?).map_err(wrap)?;
            if writer.in_progress_size() >= GROUP_BYTES {
                writer.flush().map_err(wrap)?;
            }
        }
        writer.close().map_err(wrap)?;
        Ok(())
    })
}

/// As many rows as the first batch says to take [`PAGE_BYTES`], at most [`PAGE_ROWS`]: so often the writer looks
/// whether a page is large enough. A page is read as a whole, so pages of a thousand photographs would cost every
/// reader gigabytes.
fn rows_of_a_page(batch: &RecordBatch) -> usize {
    let sizes = batch.columns().iter().map(|c| c.to_data().get_slice_memory_size());
    let bytes: usize = sizes.map(std::result::Result::unwrap_or_default).sum();
    (PAGE_BYTES * batch.num_rows().max(1) / bytes.max(1)).clamp(1, PAGE_ROWS)
}
