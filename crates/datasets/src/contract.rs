//! The columns of an image data set, as the Hugging Face hub writes them.
//!
//! | column | type | |
//! | --- | --- | --- |
//! | `image` or `img` | `struct<bytes: binary, path: string>`, or `binary` | PNG or JPEG |
//! | `label` or `fine_label` | any integer; written as `int64` | class, from 0 |
//! | `coarse_label` | the same, optional | superclass |
//! | `text` | string | instead of an image |
//! | `input_ids` | list of integers | instead of both: [`crate::text::tokens`] |
//!
//! Class names stand in the schema's metadata `huggingface`: JSON, `info.features.<label column>.names`. Where none of these names is there,
//! the one column that this metadata calls an `Image`, or a `ClassLabel`, is taken.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use arrow::array::{Array, ArrayRef, AsArray, BinaryArray, Int64Array, RecordBatch};
use arrow::array::{BinaryBuilder, StringBuilder, StructArray};
use arrow::compute::cast;
use arrow::datatypes::{DataType, Field, Fields, Int64Type, Schema, SchemaRef};
use arrow::util::display::array_value_to_string;
use image::ImageEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use lethe_artifacts::{Error, Provenance, Result, json::canonical, table};
use rayon::prelude::*;
use serde_json::{Value, json};

use crate::Content;
use crate::text::tokens::TOKENS;

/// The version of what [`write`] writes.
pub const SCHEMA_VERSION: u32 = 1;

/// Rows of a record batch that [`batches`] makes at a time, at most.
const BATCH: usize = 1024;

/// Bytes of encoded images after which a record batch ends.
const BATCH_BYTES: usize = 32 << 20;

/// Images that are made before their bytes are counted.
const AT_ONCE: usize = 64;

/// The names of the classes; no `coarse` names, no `coarse_label` column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Of `label`, by number.
    pub classes: Vec<String>,
    /// Of `coarse_label`, by number.
    pub coarse: Vec<String>,
}

impl Names {
    /// Classes called `0` to `count − 1`, without superclasses.
    pub fn numbered(count: usize) -> Self {
        Self {
            classes: (0..count).map(|i| i.to_string()).collect(),
            coarse: Vec::new(),
        }
    }
}

/// An image as it stands in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Encoded {
    /// PNG or JPEG.
    pub bytes: Vec<u8>,
    /// The name it had where it comes from.
    pub path: Option<String>,
}

/// A PNG of `width × height × channels` bytes, rows from the top, channels (1 gray or 3 RGB) of a pixel side by side.
///
/// # Errors
/// When the number of bytes or channels does not fit.
pub fn png(pixels: &[u8], width: u32, height: u32, channels: usize) -> Result<Vec<u8>> {
    let colour = match channels {
        1 => image::ExtendedColorType::L8,
        3 => image::ExtendedColorType::Rgb8,
        _ => {
            return Err(Error::config(format!(
                "a PNG: expected 1 or 3 channels, found {channels}"
            )));
        }
    };
    let expected = u64::from(width) * u64::from(height) * channels as u64;
    if pixels.len() as u64 != expected {
        let found = pixels.len();
        return Err(Error::config(format!(
            "a PNG: expected {expected} bytes of pixels, found {found}"
        )));
    }
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Default, FilterType::Adaptive)
        .write_image(pixels, width, height, colour)
        .map_err(|e| Error::config(format!("a PNG: {e}")))?;
    Ok(bytes)
}

/// The columns that [`write`] writes: `image`, `label` and, where superclasses are named, `coarse_label`. No value is null,
/// but the columns are declared as if there were: Hugging Face's `datasets` knows images and class labels by that.
pub fn schema(names: &Names) -> SchemaRef {
    let image = DataType::Struct(image_fields());
    let mut fields = vec![
        Field::new("image", image, true),
        Field::new("label", DataType::Int64, true),
    ];
    if !names.coarse.is_empty() {
        fields.push(Field::new("coarse_label", DataType::Int64, true));
    }
    Arc::new(Schema::new(fields))
}

fn image_fields() -> Fields {
    Fields::from(vec![
        Field::new("bytes", DataType::Binary, true),
        Field::new("path", DataType::Utf8, true),
    ])
}

/// Writes one file of a data set atomically, with its class names and its origin.
///
/// # Errors
/// The first error of `batches`, or one that names the file when it cannot be written.
pub fn write(
    path: &Path,
    names: &Names,
    provenance: &Provenance,
    batches: impl Iterator<Item = Result<RecordBatch>>,
) -> Result<()> {
    let label = |names: &[String]| json!({"_type": "ClassLabel", "names": names});
    let mut features = json!({"image": {"_type": "Image"}, "label": label(&names.classes)});
    if !names.coarse.is_empty() {
        features["coarse_label"] = label(&names.coarse);
    }
    let hub = json!({"info": {"features": features}});
    let ours = json!({"kind": "images", "schema_version": SCHEMA_VERSION, "provenance": provenance});
    let metadata = HashMap::from([
        ("huggingface".to_owned(), canonical(&hub)),
        ("lethe".to_owned(), canonical(&ours)),
    ]);
    let schema = Schema::new(schema(names).fields().clone()).with_metadata(metadata);
    table::write_batches(path, Arc::new(schema), batches)
}

/// The rows of a file in batches of 1,024, or fewer where they are large, whose images `image` makes in parallel, by
/// row.
///
/// `coarse` must have a value a row exactly where superclasses are named. Nothing is computed before it is asked for.
pub fn batches<F: Fn(usize) -> Result<Encoded> + Sync>(
    names: &Names,
    labels: Vec<i64>,
    coarse: Option<Vec<i64>>,
    image: F,
) -> impl Iterator<Item = Result<RecordBatch>> + use<F> {
    let schema = schema(names);
    let mut start = 0;
    std::iter::from_fn(move || {
        let rest = (labels.len() - start).min(BATCH);
        let made = images(start..start + rest, &image);
        let rows = start..start + made.as_ref().map_or(rest, Vec::len);
        start = rows.end;
        (!rows.is_empty()).then(|| {
            let coarse = coarse.as_deref().map(|all| &all[rows.clone()]);
            batch(&schema, made?.into_iter(), &labels[rows], coarse)
        })
    })
}

/// Images of the first of some rows: as many as take [`BATCH_BYTES`].
fn images(rows: Range<usize>, image: &(impl Fn(usize) -> Result<Encoded> + Sync)) -> Result<Vec<Encoded>> {
    let (mut images, mut bytes) = (Vec::new(), 0);
    for from in rows.clone().step_by(AT_ONCE) {
        let now = from..(from + AT_ONCE).min(rows.end);
        let made: Vec<Result<Encoded>> = now.into_par_iter().map(image).collect();
        for made in made {
            let made = made?;
            bytes += made.bytes.len();
            images.push(made);
        }
        if bytes >= BATCH_BYTES {
            break;
        }
    }
    Ok(images)
}

/// One record batch of the contract's columns.
pub(crate) fn batch(
    schema: &SchemaRef,
    images: impl Iterator<Item = Encoded>,
    labels: &[i64],
    coarse: Option<&[i64]>,
) -> Result<RecordBatch> {
    let (mut bytes, mut paths) = (BinaryBuilder::new(), StringBuilder::new());
    for image in images {
        bytes.append_value(&image.bytes);
        paths.append_option(image.path.as_deref());
    }
    let parts: Vec<ArrayRef> = vec![Arc::new(bytes.finish()), Arc::new(paths.finish())];
    let image =
        StructArray::try_new(image_fields(), parts, None).map_err(|e| Error::config(format!("column image: {e}")))?;
    let mut columns: Vec<ArrayRef> = vec![Arc::new(image), Arc::new(Int64Array::from(labels.to_vec()))];
    columns.extend(coarse.map(|c| Arc::new(Int64Array::from(c.to_vec())) as ArrayRef));
    RecordBatch::try_new(schema.clone(), columns).map_err(|e| Error::config(format!("record batch: {e}")))
}

/// Which columns of a file are whose.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Columns {
    pub image: Option<String>,
    pub text: Option<String>,
    pub tokens: Option<String>,
    pub label: Option<String>,
    pub coarse: Option<String>,
}

impl Columns {
    /// Finds the contract's columns and checks their types. Images need not have labels: whoever reads them is told.
    pub fn find(path: &Path, schema: &Schema) -> Result<Self> {
        let integer = |data: &DataType| match data {
            DataType::Dictionary(_, values) => values.is_integer(),
            data => data.is_integer(),
        };
        // Beside a text an image of another type is its address or the like, and a label that is no number is another matter.
        let is_corpus = schema
            .field_with_name("text")
            .is_ok_and(|field| is_text(field.data_type()));
        let unless =
            |other: bool, found: Result<Option<String>>| found.or_else(|e| if other { Ok(None) } else { Err(e) });
        let image = ["image", "img"].map(str::to_owned);
        // Beside a text or tokens, a picture of another name is one of many columns.
        let image = match is_corpus || schema.column_with_name(TOKENS).is_some() {
            true => image.to_vec(),
            false => or_declared(schema, &image, "Image", &[]),
        };
        let image = column(path, schema, &image, is_image, "a struct of bytes and path");
        let image = unless(is_corpus, image)?;
        let is_corpus = is_corpus && image.is_none();
        // Beside images it is a caption or the like, whatever its type.
        let text = match image {
            Some(_) => None,
            None => column(path, schema, &["text"], is_text, "a string")?,
        };
        let (label, coarse) = (["label", "fine_label"].map(str::to_owned), ["coarse_label".to_owned()]);
        let label = match image {
            Some(_) => or_declared(schema, &label, "ClassLabel", &coarse),
            None => label.to_vec(),
        };
        let [label, coarse] =
            [&label[..], &coarse].map(|names| unless(is_corpus, column(path, schema, names, integer, "an integer")));
        let found = Self {
            tokens: match image.is_some() || text.is_some() {
                true => None,
                false => column(path, schema, &[TOKENS], is_list, "a list of integers")?,
            },
            text,
            image,
            label: label?,
            coarse: coarse?,
        };
        let named = |field: &Arc<Field>| match field.data_type() {
            DataType::Null => format!("{} (nothing but nulls)", field.name()),
            _ => field.name().clone(),
        };
        let names: Vec<String> = schema.fields().iter().map(named).collect();
        let names = names.join(", ");
        if found.image.is_none() && found.text.is_none() && found.tokens.is_none() {
            let what = format!("expected a column image, img, text or {TOKENS}, found {names}");
            return Err(Error::file(path, what));
        }
        Ok(found)
    }

    /// What the rows hold.
    pub fn content(&self) -> Content {
        match (&self.image, &self.text) {
            (Some(_), _) => Content::Images,
            (None, Some(_)) => Content::Text,
            (None, None) => Content::Tokens,
        }
    }
}

/// The names, or where the schema has none of them the one column that the hub's metadata says to be of this type, beside `others`.
fn or_declared(schema: &Schema, names: &[String], kind: &str, others: &[String]) -> Vec<String> {
    if names.iter().any(|name| schema.column_with_name(name).is_some()) {
        return names.to_vec();
    }
    let hub = schema.metadata().get("huggingface");
    let hub: Value = hub.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let features = &hub["info"]["features"];
    let fields = schema.fields().iter().map(|field| field.name());
    let declared = fields.filter(|name| features[name.as_str()]["_type"] == kind && !others.contains(name));
    match declared.collect::<Vec<_>>()[..] {
        [one] => vec![one.clone()],
        _ => names.to_vec(),
    }
}

/// The first of some columns that is there, of the right type.
fn column(
    path: &Path,
    schema: &Schema,
    names: &[impl AsRef<str>],
    fits: impl Fn(&DataType) -> bool,
    expected: &str,
) -> Result<Option<String>> {
    let fields = names.iter().filter_map(|name| schema.column_with_name(name.as_ref()));
    // What programs write of a column that holds nothing but nulls.
    let Some((_, field)) = fields
        .into_iter()
        .find(|(_, field)| *field.data_type() != DataType::Null)
    else {
        return Ok(None);
    };
    if !fits(field.data_type()) {
        let (name, found) = (field.name(), field.data_type());
        return Err(Error::file(
            path,
            format!("column {name}: expected {expected}, found {found}"),
        ));
    }
    Ok(Some(field.name().clone()))
}

fn is_binary(data: &DataType) -> bool {
    matches!(data, DataType::Binary | DataType::LargeBinary | DataType::BinaryView)
}

fn is_list(data: &DataType) -> bool {
    match data {
        DataType::List(item) | DataType::LargeList(item) | DataType::FixedSizeList(item, _) => {
            item.data_type().is_integer()
        }
        _ => false,
    }
}

/// Whether a column is one of strings.
pub(crate) fn is_text(data: &DataType) -> bool {
    match data {
        DataType::Dictionary(_, values) => is_text(values),
        data => matches!(data, DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View),
    }
}

fn is_image(data: &DataType) -> bool {
    match data {
        DataType::Struct(fields) => fields.find("bytes").is_some_and(|(_, f)| is_binary(f.data_type())),
        other => is_binary(other),
    }
}

/// The class names of a label column, where the file's metadata has them.
pub(crate) fn class_names(path: &Path, metadata: Option<&String>, column: &str) -> Result<Vec<String>> {
    let Some(text) = metadata else {
        return Ok(Vec::new());
    };
    let hub: Value = serde_json::from_str(text)
        .map_err(|e| Error::file(path, format!("metadata huggingface: expected JSON: {e}")))?;
    let names = &hub["info"]["features"][column]["names"];
    let names = names.as_array().map(Vec::as_slice).unwrap_or_default();
    Ok(names
        .iter()
        .map(|n| n.as_str().map_or_else(|| n.to_string(), str::to_owned))
        .collect())
}

/// Encoded images of a batch; a null stands where the file has none.
pub(crate) fn image_bytes(path: &Path, array: &ArrayRef) -> Result<BinaryArray> {
    let (array, nulls) = match array.as_struct_opt() {
        Some(image) => match image.column_by_name("bytes") {
            Some(bytes) => (bytes.clone(), image.nulls().cloned()),
            None => return Err(Error::file(path, "column image: expected a field bytes, found none")),
        },
        None => (array.clone(), None),
    };
    let wrap = |e| Error::file(path, format!("column image: {e}"));
    let bytes = cast(&array, &DataType::Binary).map_err(wrap)?;
    let (offsets, values, own) = bytes.as_binary::<i32>().clone().into_parts();
    let nulls = arrow::buffer::NullBuffer::union(own.as_ref(), nulls.as_ref());
    BinaryArray::try_new(offsets, values, nulls).map_err(wrap)
}

/// Original names of a batch's images, where the column has any.
pub(crate) fn image_paths(array: &ArrayRef) -> Vec<Option<String>> {
    let paths = array
        .as_struct_opt()
        .and_then(|image| image.column_by_name("path"))
        .and_then(|paths| cast(paths, &DataType::Utf8).ok());
    match paths {
        Some(paths) => paths.as_string::<i32>().iter().map(|p| p.map(str::to_owned)).collect(),
        None => vec![None; array.len()],
    }
}

/// An integer column of a batch that starts at row `start`; a null is an error that names its row.
pub(crate) fn integers(path: &Path, batch: &RecordBatch, name: &str, start: usize) -> Result<Vec<i64>> {
    let wrap = |what: String| Error::file(path, format!("column {name}: {what}"));
    let array = batch
        .column_by_name(name)
        .ok_or_else(|| wrap("expected, found none".to_owned()))?;
    let numbers = cast(array, &DataType::Int64).map_err(|e| wrap(e.to_string()))?;
    let numbers = numbers.as_primitive::<Int64Type>();
    let Some(row) = (0..numbers.len()).find(|&row| numbers.is_null(row)) else {
        return Ok(numbers.values().to_vec());
    };
    // A number that does not fit becomes null, too.
    let found = array_value_to_string(array, row).unwrap_or_default();
    let what = match found.as_str() {
        "" => "expected a number, found null".to_owned(),
        found => format!("expected a number below 2^63, found {found}"),
    };
    Err(wrap(format!("row {}: {what}", start + row)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use arrow::datatypes::Field;

    use super::*;

    #[test]
    fn beside_a_text_other_columns_may_be_of_any_type() {
        let schema = |fields: &[(&str, DataType)]| {
            let field = |(name, data): &(&str, DataType)| Field::new(*name, data.clone(), true);
            Schema::new(fields.iter().map(field).collect::<Vec<_>>())
        };
        let find = |fields: &[(&str, DataType)]| Columns::find(Path::new("x.parquet"), &schema(fields));
        let (text, number) = (DataType::Utf8, DataType::Int32);
        let found = find(&[("text", text.clone()), ("label", text.clone()), ("image", text.clone())]).unwrap();
        assert_eq!((found.content(), found.label), (Content::Text, None));
        let found = find(&[("text", text.clone()), ("label", number)]).unwrap();
        assert_eq!(found.label.as_deref(), Some("label"));
        assert!(find(&[("image", text.clone()), ("label", text)]).is_err());
    }

    /// As `beans` of the hub has them, and Oxford Pets with two kinds of classes.
    #[test]
    fn columns_of_other_names_are_those_that_the_hub_declares() {
        let find = |fields: &[(&str, DataType, &str)]| {
            let features: serde_json::Map<String, Value> = fields
                .iter()
                .map(|(name, _, kind)| ((*name).to_owned(), json!({"_type": kind})))
                .collect();
            let hub = json!({"info": {"features": features}}).to_string();
            let fields = fields
                .iter()
                .map(|(name, data, _)| Field::new(*name, data.clone(), true));
            let schema = Schema::new(fields.collect::<Vec<_>>()).with_metadata([("huggingface".to_owned(), hub)]);
            Columns::find(Path::new("x.parquet"), &schema)
        };
        let image = || DataType::Struct(image_fields());
        let (text, number) = (DataType::Utf8, DataType::Int64);
        let found = find(&[
            ("image_file_path", text.clone(), "Value"),
            ("photo", image(), "Image"),
            ("labels", number.clone(), "ClassLabel"),
        ]);
        let found = found.unwrap();
        assert_eq!(
            (found.image.as_deref(), found.label.as_deref()),
            (Some("photo"), Some("labels"))
        );
        // Which of two is meant cannot be told; one that has the name is it.
        let two = [
            ("cat_or_dog", number.clone(), "ClassLabel"),
            ("breed", number.clone(), "ClassLabel"),
        ];
        let found = find(&[&[("image", image(), "Image")], &two[..]].concat()).unwrap();
        assert_eq!((found.image.as_deref(), found.label), (Some("image"), None));
        let found = find(&[
            ("image", image(), "Image"),
            ("segmentation", image(), "Image"),
            ("label", number.clone(), "Value"),
            ("kind", number.clone(), "ClassLabel"),
        ]);
        let found = found.unwrap();
        assert_eq!(
            (found.image.as_deref(), found.label.as_deref()),
            (Some("image"), Some("label"))
        );
        // Superclasses are no classes.
        let found = find(&[
            ("image", image(), "Image"),
            ("coarse_label", number.clone(), "ClassLabel"),
        ])
        .unwrap();
        assert_eq!((found.label, found.coarse.as_deref()), (None, Some("coarse_label")));
        // Beside text, other columns are what they like.
        let found = find(&[
            ("text", text, "Value"),
            ("intent", number, "ClassLabel"),
            ("thumbnail", image(), "Image"),
        ]);
        let found = found.unwrap();
        assert_eq!((found.content(), found.label), (Content::Text, None));
    }
}
