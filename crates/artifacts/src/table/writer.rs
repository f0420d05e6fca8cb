//! Parquet files, written batch by batch.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;
use std::path::Path;

use arrow::array::RecordBatch;
use arrow::datatypes::{Schema, SchemaRef};
use parquet::arrow::arrow_writer::ArrowWriterOptions;
use parquet::arrow::{ARROW_SCHEMA_META_KEY, ArrowWriter, encode_arrow_schema};
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

/// Writes the batches, and at the end the schema's metadata together with that of `after`.
// Not generic: a generic function would be compiled, with all of the Parquet writer, in every crate that calls it.
pub(super) fn write_parquet(
    path: &Path,
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
    after: &mut dyn FnMut() -> Result<HashMap<String, String>>,
) -> Result<()> {
    let first = batches.next().transpose()?;
    // The default names the writing library's version: a newer library would then change every file.
    let properties = WriterProperties::builder()
        .set_write_batch_size(first.as_ref().map_or(PAGE_ROWS, rows_of_a_page))
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_created_by("lethe".to_owned())
        .build();
    // Metadata is written last, when all of it is known.
    let options = ArrowWriterOptions::new()
        .with_properties(properties)
        .with_skip_arrow_metadata(true);
    commit(path, |file| {
        // Of an error in writing the cause alone: that it comes from outside of the library is nobody's concern.
        let wrap = |e| match e {
            ParquetError::External(cause) => Error::file(path, cause),
            e => Error::file(path, e),
        };
        let mut writer = ArrowWriter::try_new_with_options(file.by_ref(), schema.clone(), options).map_err(wrap)?;
        for batch in first.map(Ok).into_iter().chain(batches) {
            writer.write(&batch?).map_err(wrap)?;
            if writer.in_progress_size() >= GROUP_BYTES {
                writer.flush().map_err(wrap)?;
            }
        }
        let mut metadata = schema.metadata().clone();
        metadata.extend(after()?);
        let whole = Schema::new_with_metadata(schema.fields().clone(), metadata);
        let sorted: BTreeMap<_, _> = whole.metadata().iter().collect();
        for (key, value) in sorted {
            writer.append_key_value_metadata(KeyValue::new(key.clone(), value.clone()));
        }
        let encoded = encode_arrow_schema(&whole);
        writer.append_key_value_metadata(KeyValue::new(ARROW_SCHEMA_META_KEY.to_owned(), encoded));
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
