//! Tables: Parquet files whose rows are plain structs, or any record batches.
//!
//! A typed table is declared once with [`table!`](crate::table!); its columns, their types and whether null is allowed
//! follow from the struct. Its file metadata has the key `lethe`: sorted JSON with `kind`, `schema_version`,
//! `provenance` and what the kind adds.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{
    Array, ArrayRef, BooleanArray, Float32Array, Float64Array, Int32Array, Int64Array, LargeStringArray, ListArray,
    RecordBatch, StringArray, StringViewArray, types::Float32Type,
};
use arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::arrow::{ArrowWriter, ProjectionMask};
use parquet::basic::{Compression, ZstdLevel};
use parquet::file::metadata::{KeyValue, ParquetMetaData};
use parquet::file::properties::WriterProperties;
use serde_json::{Value, json};

use crate::{Error, Provenance, Result, commit, json::canonical};

/// What a batch of rows that are read takes at most, bytes, unless a single row takes more.
const BATCH_BYTES: i64 = 64 << 20;

/// Rows of a batch that are read, at most.
const BATCH_ROWS: i64 = 8192;

/// Bytes of a page that is written, about, where its rows are large.
const PAGE_BYTES: usize = 4 << 20;

/// Rows after which the writer looks at the size of a page, at most: the library's own.
const PAGE_ROWS: usize = 1024;

/// Bytes of a row group, about: it is held in memory until it is whole.
const GROUP_BYTES: usize = 128 << 20;

/// The metadata key under which every table keeps what it says about itself.
const KEY: &str = "lethe";

/// A struct that is a row of a table; implemented by [`table!`](crate::table!).
pub trait Row: Sized {
    /// What kind of table this is, such as `history`.
    const KIND: &'static str;
    /// Grows when a column changes its meaning; added columns do not count.
    const VERSION: u32;
    /// The columns, in the struct's order.
    fn schema() -> Schema;
    /// The rows as arrays, in the schema's order.
    fn arrays(rows: &[Self]) -> Vec<ArrayRef>;
    /// The rows of a batch; columns are found by name.
    ///
    /// # Errors
    /// Says which column is missing or of the wrong type.
    fn rows(batch: &RecordBatch) -> std::result::Result<Vec<Self>, String>;
}

/// A value of a column.
pub trait Cell: Sized {
    /// The Arrow type of a column of such values.
    fn data_type() -> DataType;
    /// Whether the column may hold nulls.
    const NULLABLE: bool = false;
    /// The value of a row whose file lacks the column, as one does that was written before the column was added: null
    /// where nulls are allowed, else there is none.
    fn missing() -> Option<Self> {
        None
    }
    /// One array of all values.
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef
    where
        Self: 'a;
    /// The values of an array.
    ///
    /// # Errors
    /// Says which type was expected and found, or that a null stands where none may.
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String>;
}

macro_rules! cell {
    ($value:ty, $array:ty, $data:expr) => {
        impl Cell for $value {
            fn data_type() -> DataType {
                $data
            }
            fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
                Arc::new(values.cloned().map(Some).collect::<$array>())
            }
            fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
                optional::<Self>(array)?
                    .into_iter()
                    .map(|v| v.ok_or_else(|| "expected no null, found one".to_owned()))
                    .collect()
            }
        }
        impl Cell for Option<$value> {
            fn data_type() -> DataType {
                $data
            }
            const NULLABLE: bool = true;
            fn missing() -> Option<Self> {
                Some(None)
            }
            fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
                Arc::new(values.cloned().collect::<$array>())
            }
            fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
                optional::<$value>(array)
            }
        }
        impl Optional for $value {
            fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>> {
                let array = array.as_any().downcast_ref::<$array>()?;
                Some(array.iter().map(|v| v.map(Into::into)).collect())
            }
        }
    };
}

trait Optional: Cell {
    fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>>;
}

fn optional<T: Optional>(array: &dyn Array) -> std::result::Result<Vec<Option<T>>, String> {
    T::optional(array).ok_or_else(|| mismatch(&T::data_type(), array))
}

fn mismatch(expected: &DataType, found: &dyn Array) -> String {
    format!("expected {expected}, found {}", found.data_type())
}

cell!(i32, Int32Array, DataType::Int32);
cell!(i64, Int64Array, DataType::Int64);
cell!(f32, Float32Array, DataType::Float32);
cell!(f64, Float64Array, DataType::Float64);
cell!(bool, BooleanArray, DataType::Boolean);

// Strings by hand: other writers use three Arrow types for them.
impl Optional for String {
    fn optional(array: &dyn Array) -> Option<Vec<Option<Self>>> {
        let any = array.as_any();
        if let Some(a) = any.downcast_ref::<StringArray>() {
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        } else if let Some(a) = any.downcast_ref::<LargeStringArray>() {
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        } else {
            let a = any.downcast_ref::<StringViewArray>()?;
            Some(a.iter().map(|v| v.map(str::to_owned)).collect())
        }
    }
}

impl Cell for String {
    fn data_type() -> DataType {
        DataType::Utf8
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        Arc::new(values.map(Some).collect::<StringArray>())
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        optional::<Self>(array)?
            .into_iter()
            .map(|v| v.ok_or_else(|| "expected no null, found one".to_owned()))
            .collect()
    }
}

impl Cell for Option<String> {
    fn data_type() -> DataType {
        DataType::Utf8
    }
    const NULLABLE: bool = true;
    fn missing() -> Option<Self> {
        Some(None)
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        Arc::new(values.map(Option::as_ref).collect::<StringArray>())
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        optional::<String>(array)
    }
}

impl Cell for Vec<f32> {
    fn data_type() -> DataType {
        DataType::new_list(DataType::Float32, true)
    }
    fn array<'a>(values: impl Iterator<Item = &'a Self>) -> ArrayRef {
        let lists = values.map(|list| Some(list.iter().copied().map(Some)));
        Arc::new(ListArray::from_iter_primitive::<Float32Type, _, _>(lists))
    }
    fn values(array: &dyn Array) -> std::result::Result<Vec<Self>, String> {
        let lists = array
            .as_any()
            .downcast_ref::<ListArray>()
            .ok_or_else(|| mismatch(&Self::data_type(), array))?;
        lists
            .iter()
            .map(|list| f32::values(list.ok_or("expected no null, found one")?.as_ref()))
            .collect()
    }
}

/// The values of one column of a batch; nulls where the column is missing and may hold them.
///
/// # Errors
/// Names the column when it is missing or of another type.
pub fn column<T: Cell>(batch: &RecordBatch, name: &str) -> std::result::Result<Vec<T>, String> {
    let Some(array) = batch.column_by_name(name) else {
        let each = (0..batch.num_rows()).map(|_| T::missing());
        let all: Option<Vec<T>> = each.collect();
        return all.ok_or_else(|| format!("expected a column {name}, found none"));
    };
    T::values(array.as_ref()).map_err(|what| format!("column {name}: {what}"))
}

/// Declares a table: a struct with documented public fields, and [`Row`] for it.
///
/// ```
/// lethe_artifacts::table! {
///     /// One measurement.
///     pub struct Measurement: "measurement", version 1 {
///         /// What was measured.
///         pub name: String,
///         /// Its value; null where there was none.
///         pub value: Option<f64>,
///     }
/// }
/// ```
#[macro_export]
macro_rules! table {
    ($(#[$meta:meta])* pub struct $name:ident: $kind:literal, version $version:literal {
        $($(#[$field_meta:meta])* pub $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        impl $crate::table::Row for $name {
            const KIND: &'static str = $kind;
            const VERSION: u32 = $version;
            fn schema() -> $crate::arrow::datatypes::Schema {
                use $crate::table::Cell;
                $crate::arrow::datatypes::Schema::new(vec![$($crate::arrow::datatypes::Field::new(
                    stringify!($field), <$type>::data_type(), <$type>::NULLABLE,
                ),)*])
            }
            fn arrays(rows: &[Self]) -> Vec<$crate::arrow::array::ArrayRef> {
                use $crate::table::Cell;
                vec![$(<$type>::array(rows.iter().map(|row| &row.$field)),)*]
            }
            fn rows(
                batch: &$crate::arrow::array::RecordBatch,
            ) -> std::result::Result<Vec<Self>, String> {
                $(let mut $field = $crate::table::column::<$type>(batch, stringify!($field))?.into_iter();)*
                let mut rows = Vec::with_capacity(batch.num_rows());
                // All columns of a batch have one length, so the loop ends at once for all.
                while let ($(Some($field),)*) = ($($field.next(),)*) {
                    rows.push(Self { $($field,)* });
                }
                Ok(rows)
            }
        }
    };
}

/// A typed table in memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<R> {
    /// All rows, in the file's order.
    pub rows: Vec<R>,
    /// The `lethe` metadata: `kind`, `schema_version`, `provenance`, and what the kind adds.
    pub metadata: Value,
}

impl<R> Table<R> {
    /// The file's origin, where it says so.
    pub fn provenance(&self) -> Option<Provenance> {
        serde_json::from_value(self.metadata.get("provenance")?.clone()).ok()
    }
}

/// Reads a whole typed table.
///
/// # Errors
/// Names the file and what is wrong: not Parquet, another kind or a later schema version, a column missing or of
/// another type.
pub fn read<R: Row>(path: &Path) -> Result<Table<R>> {
    let reader = Reader::open(path)?;
    let metadata = match reader.metadata().get(KEY) {
        Some(text) => serde_json::from_str(text).map_err(|e| Error::file(path, format!("metadata {KEY}: {e}")))?,
        None => Value::Null,
    };
    if let Some(kind) = metadata.get("kind").and_then(Value::as_str)
        && kind != R::KIND
    {
        let what = format!("expected a table of kind {}, found {kind}", R::KIND);
        return Err(Error::file(path, what));
    }
    if let Some(version) = metadata.get("schema_version").and_then(Value::as_u64)
        && version > u64::from(R::VERSION)
    {
        let what = format!("expected schema_version up to {}, found {version}", R::VERSION);
        return Err(Error::file(path, what));
    }
    let schema = R::schema();
    // A column that may be null may also be missing: older files lack those that were added since.
    let there = |field: &Field| !field.is_nullable() || reader.schema().column_with_name(field.name()).is_some();
    let fields = schema.fields().iter().filter(|field| there(field));
    let names: Vec<&str> = fields.map(|f| f.name().as_str()).collect();
    // Not with the footer's number of rows as capacity: it may lie.
    let mut rows = Vec::new();
    for batch in reader.batches(&names)? {
        rows.extend(R::rows(&batch?).map_err(|what| Error::file(path, what))?);
    }
    Ok(Table { rows, metadata })
}

/// Writes a typed table atomically. `extra` is an object whose entries join the `lethe` metadata, or null.
///
/// # Errors
/// Names the file when it cannot be written.
pub fn write<R: Row>(path: &Path, rows: &[R], provenance: &Provenance, extra: Value) -> Result<()> {
    write_typed::<R>(path, &mut std::iter::once(R::arrays(rows)), provenance, extra)
}

/// [`write`] of a table that is made part by part, so that only one part is held.
///
/// # Errors
/// Names the file when it cannot be written.
pub fn write_parts<R: Row>(
    path: &Path,
    parts: impl Iterator<Item = Vec<R>>,
    provenance: &Provenance,
    extra: Value,
) -> Result<()> {
    write_typed::<R>(path, &mut parts.map(|rows| R::arrays(&rows)), provenance, extra)
}

fn write_typed<R: Row>(
    path: &Path,
    parts: &mut dyn Iterator<Item = Vec<ArrayRef>>,
    provenance: &Provenance,
    extra: Value,
) -> Result<()> {
    let mut metadata = json!({
        "kind": R::KIND,
        "schema_version": R::VERSION,
        "provenance": provenance,
    });
    if let (Value::Object(all), Value::Object(extra)) = (&mut metadata, extra) {
        all.extend(extra);
    }
    let schema = Arc::new(R::schema());
    let of_parts = schema.clone();
    let mut batches =
        parts.map(|arrays| RecordBatch::try_new(of_parts.clone(), arrays).map_err(|e| Error::file(path, e)));
    let key = KeyValue::new(KEY.to_owned(), canonical(&metadata));
    write_parquet(path, schema, &mut batches, vec![key])
}

/// Writes any record batches atomically; the schema's own metadata is kept, each entry also as a key of the file, where
/// other readers look for it.
///
/// # Errors
/// The first error of `batches`, or one that names the file when it cannot be written.
pub fn write_batches(path: &Path, schema: SchemaRef, batches: impl Iterator<Item = Result<RecordBatch>>) -> Result<()> {
    let sorted: BTreeMap<_, _> = schema.metadata().clone().into_iter().collect();
    let keys = sorted
        .into_iter()
        .map(|(key, value)| KeyValue::new(key, value))
        .collect();
    // The Arrow schema that travels in the file would repeat them in a hash map's order: not the same bytes twice.
    let schema = Arc::new(Schema::new(schema.fields().clone()));
    let rebuilt = schema.clone();
    let mut batches = batches.map(move |batch| {
        batch.and_then(|b| {
            RecordBatch::try_new(rebuilt.clone(), b.columns().to_vec())
                .map_err(|e| Error::config(format!("record batch: {e}")))
        })
    });
    write_parquet(path, schema, &mut batches, keys)
}

// Not generic: a generic function would be compiled, with all of the Parquet writer, in every crate that calls it.
fn write_parquet(
    path: &Path,
    schema: SchemaRef,
    batches: &mut dyn Iterator<Item = Result<RecordBatch>>,
    keys: Vec<KeyValue>,
) -> Result<()> {
    let first = batches.next().transpose()?;
    // The default names the writing library's version: a newer library would then change every file.
    let properties = WriterProperties::builder()
        .set_write_batch_size(first.as_ref().map_or(PAGE_ROWS, rows_of_a_page))
        .set_compression(Compression::ZSTD(ZstdLevel::default()))
        .set_created_by("lethe".to_owned())
        .set_key_value_metadata(Some(keys))
        .build();
    commit(path, |file| {
        let wrap = |e| Error::file(path, e);
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

/// A Parquet file opened for reading: its schema is read, its rows are not.
pub struct Reader {
    path: PathBuf,
    builder: ParquetRecordBatchReaderBuilder<File>,
}

impl Reader {
    /// Opens a Parquet file and reads its footer.
    ///
    /// # Errors
    /// Names the file when it is missing or not whole Parquet.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|e| Error::file(path, e))?;
        let builder = ParquetRecordBatchReaderBuilder::try_new(file)
            .map_err(|e| Error::file(path, format!("expected a whole Parquet file: {e}")))?;
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
    /// that a batch takes tens of megabytes and not the gigabytes of as many photographs.
    ///
    /// # Errors
    /// Names the file and a column that is not there; each batch may fail for damage in the file.
    pub fn batches(self, columns: &[&str]) -> Result<impl Iterator<Item = Result<RecordBatch>> + use<>> {
        let Self { path, builder } = self;
        let fields: Vec<&Arc<Field>> = builder.schema().fields().iter().collect();
        let mut roots = Vec::with_capacity(columns.len());
        for column in columns {
            let root = fields.iter().position(|f| f.name() == column);
            roots.push(root.ok_or_else(|| {
                let names: Vec<&str> = fields.iter().map(|f| f.name().as_str()).collect();
                let what = format!("expected a column {column}, found {}", names.join(", "));
                Error::file(&path, what)
            })?);
        }
        let mask = ProjectionMask::roots(builder.parquet_schema(), roots);
        let rows = rows_at_once(builder.metadata(), &mask);
        let reader: ParquetRecordBatchReader = builder
            .with_projection(mask)
            .with_batch_size(rows)
            .build()
            .map_err(|e| Error::file(&path, e))?;
        Ok(reader.map(move |batch| batch.map_err(|e| Error::file(&path, e))))
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
        BATCH_BYTES.saturating_mul(group.num_rows().max(1)) / bytes.max(1)
    });
    fitting.min().unwrap_or(1).clamp(1, BATCH_ROWS) as usize
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use arrow::array::BinaryArray;
    use parquet::file::reader::{FileReader, SerializedFileReader};

    use super::*;

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
        let values = large[1].column(0).as_any().downcast_ref::<BinaryArray>().unwrap();
        assert_eq!(values.value(0), noise(large[0].num_rows()));
    }
}
