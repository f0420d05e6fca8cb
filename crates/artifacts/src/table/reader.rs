//! Parquet files, read batch by batch.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Seek};
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, AsArray, RecordBatch};
use arrow::datatypes::{DataType, Field, Fields, Schema, SchemaRef};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{
    ArrowReaderMetadata, ArrowReaderOptions, ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder,
};
use parquet::file::metadata::ParquetMetaData;

use crate::{Error, Result, file_kind};

/// What a batch of rows that are read takes at most, bytes, unless a single row takes more.
const BATCH_BYTES: usize = 32 << 20;

/// Rows of a batch that are read, at most.
const BATCH_ROWS: usize = 8192;

/// A Parquet file opened for reading: its schema is read, its rows are not.
pub struct Reader {
    path: PathBuf,
    builder: Builder,
}

impl Reader {
    /// Opens a Parquet file and reads its footer.
    ///
    /// # Errors
    /// Names the file when it is missing or not whole Parquet.
    pub fn open(path: &Path) -> Result<Self> {
        let mut file = File::open(path).map_err(|e| Error::file(path, e))?;
        let copy = file.try_clone().map_err(|e| Error::file(path, e))?;
        let builder = contained(path, || Ok(Builder::try_new(copy)))?.map_err(|e| {
            let mut begin = Vec::new();
            let read = file
                .rewind()
                .and_then(|()| file.take(file_kind::BYTES as u64).read_to_end(&mut begin));
            // What is Parquet by its first bytes is a damaged file, and one that cannot be read is told by the error itself.
            let begin = match read {
                Ok(_) if !begin.starts_with(b"PAR1") => begin,
                _ => Vec::new(),
            };
            file_kind::unexpected(path, "a whole Parquet file", &begin, e)
        })?;
        let path = path.to_owned();
        Ok(Self { path, builder })
    }

    /// The columns.
    pub fn schema(&self) -> &SchemaRef {
        self.builder.schema()
    }

    /// The number of rows.
    pub fn num_rows(&self) -> usize {
        usize::try_from(self.builder.metadata().file_metadata().num_rows()).unwrap_or(0)
    }

    /// The file's key-value metadata, with the Arrow schema's entries.
    pub fn metadata(&self) -> BTreeMap<String, String> {
        let keys = self.builder.metadata().file_metadata().key_value_metadata();
        let file = keys.into_iter().flatten();
        let mut all: BTreeMap<String, String> = self.schema().metadata().clone().into_iter().collect();
        all.extend(file.filter_map(|kv| Some((kv.key.clone(), kv.value.clone()?))));
        all
    }

    /// The rows of the named top-level columns, batch by batch: at most 8,192 rows, and fewer where they are large, so
    /// that a batch takes tens of megabytes and not the gigabytes of as many photographs. What is counted is what the
    /// rows hold: a file may keep an image that stands in thousands of rows once.
    ///
    /// Texts and bytes come as views (`Utf8View`, `BinaryView`), whatever [`Reader::schema`] calls them: values that are
    /// kept once in the file are then kept once in memory.
    ///
    /// # Errors
    /// Names the file and a column that is not there; each batch may fail for damage in the file.
    pub fn batches(self, columns: &[&str]) -> Result<impl Iterator<Item = Result<RecordBatch>> + use<>> {
        let Self { path, builder } = self;
        let reader = contained(&path, || Self::rows(&path, builder, columns))?;
        let mut reader = Some(reader);
        Ok(std::iter::from_fn(move || {
            let batch = contained(&path, || Ok(reader.as_mut().and_then(Iterator::next)));
            match batch {
                Ok(None) => None,
                Ok(Some(Ok(batch))) => Some(portions(&batch).into_iter().map(Ok).collect()),
                Ok(Some(Err(e))) => Some(vec![Err(Error::file(&path, e))]),
                // What stopped in its middle is not asked again.
                Err(e) => {
                    reader = None;
                    Some(vec![Err(e)])
                }
            }
        })
        .flatten())
    }

    /// The rows of the named columns, as the library has them.
    fn rows(path: &Path, builder: Builder, columns: &[&str]) -> Result<ParquetRecordBatchReader> {
        let fields: Vec<&Arc<Field>> = builder.schema().fields().iter().collect();
        let mut roots = Vec::with_capacity(columns.len());
        for column in columns {
            let root = fields.iter().position(|f| f.name() == column);
            roots.push(root.ok_or_else(|| {
                let names: Vec<&str> = fields.iter().map(|f| f.name().as_str()).collect();
                let what = format!("expected a column {column}, found {}", names.join(", "));
                Error::file(path, what)
            })?);
        }
        let mask = ProjectionMask::roots(builder.parquet_schema(), roots);
        let rows = rows_at_once(builder.metadata(), &mask);
        with_views(path, &builder)
            .and_then(|builder| builder.with_projection(mask).with_batch_size(rows).build())
            .map_err(|e| Error::file(path, e))
    }
}

/// What the library makes of a file. It takes much of what a footer says for checked, and panics at one that is damaged.
fn contained<T>(path: &Path, read: impl FnOnce() -> Result<T>) -> Result<T> {
    let done = std::panic::catch_unwind(AssertUnwindSafe(read));
    done.unwrap_or_else(|_| {
        let what = "expected a whole Parquet file, found one whose footer does not go with its pages";
        Err(Error::file(path, what))
    })
}

type Builder = ParquetRecordBatchReaderBuilder<File>;

/// The same file, its texts and bytes to be read as views.
fn with_views(path: &Path, builder: &Builder) -> parquet::errors::Result<Builder> {
    let schema = builder.schema();
    let fields: Fields = schema.fields().iter().map(viewed).collect();
    let options =
        ArrowReaderOptions::new().with_schema(Arc::new(Schema::new_with_metadata(fields, schema.metadata().clone())));
    let metadata = ArrowReaderMetadata::try_new(builder.metadata().clone(), options)?;
    Ok(Builder::new_with_metadata(File::open(path)?, metadata))
}

fn viewed(field: &Arc<Field>) -> Arc<Field> {
    let data = match field.data_type() {
        DataType::Binary | DataType::LargeBinary => DataType::BinaryView,
        DataType::Utf8 | DataType::LargeUtf8 => DataType::Utf8View,
        DataType::Struct(fields) => DataType::Struct(fields.iter().map(viewed).collect()),
        _ => return field.clone(),
    };
    Arc::new(field.as_ref().clone().with_data_type(data))
}

/// A batch in parts, none of which holds more than [`BATCH_BYTES`] unless a single row does.
fn portions(batch: &RecordBatch) -> Vec<RecordBatch> {
    let mut sizes = vec![0; batch.num_rows()];
    batch.columns().iter().for_each(|column| add_sizes(column, &mut sizes));
    let (mut parts, mut start, mut bytes) = (Vec::new(), 0, 0usize);
    for (row, size) in sizes.into_iter().enumerate() {
        if row > start && bytes + size > BATCH_BYTES {
            parts.push(batch.slice(start, row - start));
            (start, bytes) = (row, 0);
        }
        bytes += size;
    }
    if start < batch.num_rows() {
        parts.push(batch.slice(start, batch.num_rows() - start));
    }
    parts
}

/// Adds the bytes of each row's texts and bytes. Numbers are left out: [`BATCH_ROWS`] bounds them.
fn add_sizes(array: &ArrayRef, sizes: &mut [usize]) {
    let mut add = |views: &[u128]| {
        // The length of a value stands in the lower half of its view, whose first 32 bits it is.
        let lengths = views.iter().map(|view| *view as u32 as usize);
        sizes.iter_mut().zip(lengths).for_each(|(size, length)| *size += length);
    };
    if let Some(array) = array.as_binary_view_opt() {
        add(array.views());
    } else if let Some(array) = array.as_string_view_opt() {
        add(array.views());
    } else if let Some(array) = array.as_struct_opt() {
        array.columns().iter().for_each(|column| add_sizes(column, sizes));
    }
}

/// As many rows as take [`BATCH_BYTES`] in the row group whose rows are the largest on average, at most [`BATCH_ROWS`].
fn rows_at_once(metadata: &ParquetMetaData, mask: &ProjectionMask) -> usize {
    let fitting = metadata.row_groups().iter().map(|group| {
        let columns = group.columns().iter().enumerate();
        let wanted = columns.filter(|(leaf, _)| mask.leaf_included(*leaf));
        // What a damaged footer says may be negative, and more than fits when added up.
        let bytes = wanted.fold(0i64, |sum, (_, column)| {
            sum.saturating_add(column.uncompressed_size().max(0))
        });
        (BATCH_BYTES as i64).saturating_mul(group.num_rows().max(1)) / bytes.max(1)
    });
    fitting.min().unwrap_or(1).clamp(1, BATCH_ROWS as i64) as usize
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use arrow::array::{Array, BinaryArray, BinaryViewArray, Int32Array, StructArray};
    use parquet::file::reader::{FileReader, SerializedFileReader};

    use super::*;
    use crate::table::write_batches;

    /// The library stops the program where a column begins before the file. Whatever bit of a footer is another one, reading ends.
    #[test]
    fn no_bit_of_a_footer_stops_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        let numbers: ArrayRef = Arc::new(Int32Array::from_iter_values(0..50));
        let batch = RecordBatch::try_from_iter([("a", numbers)]).unwrap();
        write_batches(&path, batch.schema(), std::iter::once(Ok(batch))).unwrap();
        let whole = std::fs::read(&path).unwrap();
        let length = u32::from_le_bytes(whole[whole.len() - 8..][..4].try_into().unwrap()) as usize;
        let mut refused = 0;
        for at in whole.len() - 8 - length..whole.len() {
            for bit in 0..8 {
                let mut bytes = whole.clone();
                bytes[at] ^= 1 << bit;
                std::fs::write(&path, bytes).unwrap();
                let read = Reader::open(&path).and_then(|reader| reader.batches(&["a"])?.collect::<Result<Vec<_>>>());
                refused += usize::from(read.is_err());
            }
        }
        assert!(refused > length, "{refused} of {} bits", 8 * length);
    }

    #[test]
    fn large_rows_come_in_small_batches() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        // Noise, so that no encoding makes it smaller; the other column must not count.
        let noise = |row: usize| {
            let mut bytes = vec![0; 1 << 20];
            let mut hasher = blake3::Hasher::new();
            hasher.update(&row.to_le_bytes());
            hasher.finalize_xof().fill(&mut bytes);
            bytes
        };
        let batch = |start: usize| {
            let rows = start..start + 10;
            let large: ArrayRef = Arc::new(BinaryArray::from_iter_values(rows.clone().map(noise)));
            let small: ArrayRef = Arc::new(Int32Array::from_iter_values(rows.map(|row| row as i32)));
            RecordBatch::try_from_iter([("large", large), ("small", small)]).unwrap()
        };
        let all = (0..150).step_by(10).map(|start| Ok(batch(start)));
        write_batches(&path, batch(0).schema(), all).unwrap();
        // A page is read as a whole.
        let reader = SerializedFileReader::new(File::open(&path).unwrap()).unwrap();
        let mut pages = reader.get_row_group(0).unwrap().get_column_page_reader(0).unwrap();
        while let Some(page) = pages.get_next_page().unwrap() {
            assert!(page.buffer().len() <= 6 << 20, "{} bytes", page.buffer().len());
        }
        let batches = |column: &str| -> Vec<RecordBatch> {
            let reader = Reader::open(&path).unwrap();
            // Not all in one row group either: a group is held in memory until it is whole.
            assert!(reader.builder.metadata().num_row_groups() > 1);
            reader.batches(&[column]).unwrap().map(Result::unwrap).collect()
        };
        let large = batches("large");
        let rows: usize = large.iter().map(RecordBatch::num_rows).sum();
        assert_eq!(rows, 150);
        assert!(large.iter().all(|batch| batch.num_rows() <= 64));
        assert!(batches("small").len() <= 2);
        let values = large[1].column(0).as_any().downcast_ref::<BinaryViewArray>().unwrap();
        assert_eq!(values.value(0), noise(large[0].num_rows()));
    }

    /// The file keeps the image once, so that its footer promises little, and the rows hold 3 GB, more than 32 bits count.
    #[test]
    fn one_image_in_thousands_of_rows_comes_in_small_batches() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.parquet");
        let image = vec![7u8; 400_000];
        let batch = |rows: usize| {
            let bytes: ArrayRef = Arc::new(BinaryArray::from_iter_values(std::iter::repeat_n(&image, rows)));
            let image: ArrayRef = Arc::new(StructArray::from(vec![(
                Arc::new(Field::new("bytes", DataType::Binary, false)),
                bytes,
            )]));
            RecordBatch::try_from_iter([("image", image)]).unwrap()
        };
        let parts = std::iter::repeat_with(|| Ok(batch(100))).take(80);
        write_batches(&path, batch(0).schema(), parts).unwrap();
        assert!(std::fs::metadata(&path).unwrap().len() < 1 << 20);
        let mut rows = 0;
        for batch in Reader::open(&path).unwrap().batches(&["image"]).unwrap() {
            let batch = batch.unwrap();
            assert!(
                batch.num_rows() * image.len() <= BATCH_BYTES,
                "{} rows",
                batch.num_rows()
            );
            let bytes = batch.column(0).as_struct().column(0).as_binary_view().clone();
            assert!(bytes.iter().all(|value| value.unwrap().len() == image.len()));
            // What is held is the one image, and not one a row.
            assert!(bytes.data_buffers().iter().map(|b| b.len()).sum::<usize>() < 4 * image.len());
            rows += batch.num_rows();
        }
        assert_eq!(rows, 8000);
    }
}
