//! Tables: Parquet files whose rows are plain structs, or any record batches.
//!
//! A typed table is declared once with [`table!`](crate::table!); its columns, their types and whether null is allowed
//! follow from the struct. Its file metadata has the key `lethe`: sorted JSON with `kind`, `schema_version`,
//! `provenance` and what the kind adds.

mod cell;
mod reader;
mod writer;

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, RecordBatch};
use arrow::datatypes::{Field, Schema, SchemaRef};
use serde_json::{Value, json};

pub use cell::{Cell, column};
pub use reader::Reader;

use self::writer::write_parquet;
use crate::{Error, Provenance, Result, json::canonical};

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
    let about = HashMap::from([(KEY.to_owned(), canonical(&metadata))]);
    let schema = Arc::new(R::schema().with_metadata(about));
    let of_parts = schema.clone();
    let mut batches =
        parts.map(|arrays| RecordBatch::try_new(of_parts.clone(), arrays).map_err(|e| Error::file(path, e)));
    write_parquet(path, schema, &mut batches, &mut || Ok(HashMap::new()))
}

/// Writes any record batches atomically. The schema's own metadata is kept twice: each entry is a key of the file, where
/// DuckDB and Polars look for it, and stands in the Arrow schema that travels in the file, where pyarrow does.
///
/// # Errors
/// The first error of `batches`, or one that names the file when it cannot be written.
pub fn write_batches(path: &Path, schema: SchemaRef, batches: impl Iterator<Item = Result<RecordBatch>>) -> Result<()> {
    write_batches_then(path, schema, batches, || Ok(HashMap::new()))
}

/// [`write_batches`] with more metadata, known only after the last batch, such as counts of what was written.
///
/// # Errors
/// As [`write_batches`]; also the error of `after`. The file does not appear then.
pub fn write_batches_then(
    path: &Path,
    schema: SchemaRef,
    batches: impl Iterator<Item = Result<RecordBatch>>,
    after: impl FnOnce() -> Result<HashMap<String, String>>,
) -> Result<()> {
    let rebuilt = schema.clone();
    let mut batches = batches.map(move |batch| {
        batch.and_then(|b| {
            RecordBatch::try_new(rebuilt.clone(), b.columns().to_vec())
                .map_err(|e| Error::config(format!("record batch: {e}")))
        })
    });
    let mut after = Some(after);
    // The writer is not generic, so this is called through a reference: once.
    write_parquet(path, schema, &mut batches, &mut || match after.take() {
        Some(after) => after(),
        None => Ok(HashMap::new()),
    })
}
