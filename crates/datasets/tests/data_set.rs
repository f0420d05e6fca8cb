//! Opening, hashing, reading and decoding data sets that the tests write themselves, and the samples in `data/`.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, DictionaryArray, Int8Array, Int64Array, LargeBinaryArray, RecordBatch, StringArray};
use arrow::array::{StructArray, UInt64Array};
use arrow::datatypes::{Field, Int8Type, Schema};
use lethe_datasets::artifacts::checkpoint::{Filter, Fit, Input};
use lethe_datasets::artifacts::table::write_batches;
use lethe_datasets::contract::png;
use lethe_datasets::{Content, DataSet, Example, Split, with_threads};
use parquet::arrow::ArrowWriter;
use parquet::basic::{BrotliLevel, Compression, GzipLevel, ZstdLevel};
use parquet::file::properties::WriterProperties;

fn input(size: u32, channels: u32) -> Input {
    let values = vec![0.5; channels as usize];
    Input {
        size,
        channels,
        fit: Fit::Pad,
        filter: Filter::Bilinear,
        mean: values.clone(),
        std: values,
    }
}

/// A gray image of 2 by 2 pixels that starts with `value`.
fn image(value: u8) -> Vec<u8> {
    png(&[value, 1, 2, 3], 2, 2, 1).unwrap()
}

/// The column `image` or `img` as the hub writes it.
fn images(bytes: &[Option<Vec<u8>>]) -> ArrayRef {
    let paths: StringArray = bytes.iter().map(|_| None::<&str>).collect();
    let bytes: arrow::array::BinaryArray = bytes.iter().map(|b| b.as_deref()).collect();
    let fields = vec![
        Arc::new(Field::new("bytes", arrow::datatypes::DataType::Binary, true)),
        Arc::new(Field::new("path", arrow::datatypes::DataType::Utf8, true)),
    ];
    Arc::new(StructArray::new(
        fields.into(),
        vec![Arc::new(bytes), Arc::new(paths)],
        None,
    ))
}

fn labels(values: &[i64]) -> ArrayRef {
    Arc::new(Int64Array::from(values.to_vec()))
}

fn write(path: &Path, columns: &[(&str, ArrayRef)], hub: Option<&str>) {
    let fields: Vec<Field> = columns
        .iter()
        .map(|(name, array)| Field::new(*name, array.data_type().clone(), true))
        .collect();
    let metadata: HashMap<String, String> = hub
        .map(|text| ("huggingface".to_owned(), text.to_owned()))
        .into_iter()
        .collect();
    let schema = Arc::new(Schema::new(fields).with_metadata(metadata));
    let arrays = columns.iter().map(|(_, array)| array.clone()).collect();
    let batch = RecordBatch::try_new(schema.clone(), arrays).unwrap();
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_batches(path, schema, std::iter::once(Ok(batch))).unwrap();
}

/// A file of gray images, whose first pixels and labels are given.
fn simple(path: &Path, rows: &[(u8, i64)]) {
    let bytes: Vec<_> = rows.iter().map(|(value, _)| Some(image(*value))).collect();
    let classes: Vec<i64> = rows.iter().map(|(_, label)| *label).collect();
    write(path, &[("image", images(&bytes)), ("label", labels(&classes))], None);
}

fn error(path: &Path) -> String {
    DataSet::open(path).unwrap_err().to_string()
}

#[test]
fn a_file_a_glob_and_a_folder_are_the_same_set() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    simple(&root.join("x-train-1.parquet"), &[(1, 0), (2, 1)]);
    simple(&root.join("x-train-0.parquet"), &[(3, 2)]);
    simple(&root.join("x-test.parquet"), &[(4, 0)]);
    simple(&root.join("x-validation.parquet"), &[(5, 0)]);
    simple(&root.join("interval.parquet"), &[(6, 9)]);
    let set = DataSet::open(root).unwrap();
    let names: Vec<_> = set.files.iter().map(|f| (f.name.as_str(), f.split, f.rows)).collect();
    let expected = [
        ("x-test.parquet", Some(Split::Test), 1),
        ("x-train-0.parquet", Some(Split::Train), 1),
        ("x-train-1.parquet", Some(Split::Train), 2),
        ("x-validation.parquet", Some(Split::Valid), 1),
    ];
    assert_eq!(names, expected);
    assert_eq!(set.classes, ["0", "1", "2"]);
    let glob = DataSet::open(&root.join("x-*.parquet")).unwrap();
    assert_eq!(glob.root, root);
    assert_eq!(glob.hash().unwrap(), set.hash().unwrap());
    // A file whose name tells no split is read as train.
    let single = DataSet::open(&root.join("interval.parquet")).unwrap();
    let example = Example {
        file: 0,
        row: 0,
        label: 9,
        coarse: None,
    };
    assert_eq!(single.examples(Split::Train).unwrap(), [example]);
    assert_eq!(single.examples(Split::Test).unwrap(), []);
}

#[test]
fn the_hubs_subfolder_and_folders_of_splits_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    simple(&root.join("hub/data/train-00000-of-00001.parquet"), &[(1, 0)]);
    assert_eq!(DataSet::open(&root.join("hub")).unwrap().files.len(), 1);
    simple(&root.join("branch/train/0000.parquet"), &[(1, 0)]);
    simple(&root.join("branch/test/0000.parquet"), &[(1, 0)]);
    let set = DataSet::open(&root.join("branch/*/*.parquet")).unwrap();
    let found: Vec<_> = set.files.iter().map(|f| (f.name.as_str(), f.split)).collect();
    let expected = [
        ("test/0000.parquet", Some(Split::Test)),
        ("train/0000.parquet", Some(Split::Train)),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_hash_is_of_names_and_contents_not_of_places() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let hash = |name: &str| DataSet::open(&root.join(name)).unwrap().hash().unwrap();
    simple(&root.join("a/train.parquet"), &[(1, 0)]);
    simple(&root.join("b/train.parquet"), &[(1, 0)]);
    simple(&root.join("c/train.parquet"), &[(2, 0)]);
    simple(&root.join("d/train-0.parquet"), &[(1, 0)]);
    assert_eq!(hash("a"), hash("b"));
    assert_ne!(hash("a"), hash("c"));
    assert_ne!(hash("a"), hash("d"));
    simple(&root.join("b/train.parquet"), &[(2, 0)]);
    assert_eq!(hash("b"), hash("c"));
}

#[test]
fn other_names_and_types_of_columns_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let hub =
        r#"{"info": {"features": {"fine_label": {"names": ["cat", "dog"]}, "coarse_label": {"names": ["pet"]}}}}"#;
    let plain: LargeBinaryArray = [image(7), image(8)].iter().map(|b| Some(b.as_slice())).collect();
    let columns: [(&str, ArrayRef); 3] = [
        ("img", Arc::new(plain)),
        ("fine_label", Arc::new(Int8Array::from(vec![1, 0]))),
        ("coarse_label", Arc::new(Int8Array::from(vec![0, 0]))),
    ];
    write(&path, &columns, Some(hub));
    let set = DataSet::open(&path).unwrap();
    assert_eq!(
        (set.classes.as_slice(), set.coarse_classes.as_slice()),
        (&["cat".to_owned(), "dog".to_owned()][..], &["pet".to_owned()][..])
    );
    let read: Vec<_> = set
        .examples(Split::Train)
        .unwrap()
        .iter()
        .map(|e| (e.label, e.coarse))
        .collect();
    assert_eq!(read, [(1, Some(0)), (0, Some(0))]);
    let decoded = set.decode(&[(0, 0), (0, 1)], &input(2, 1)).unwrap();
    assert_eq!(decoded.pixels, [7, 1, 2, 3, 8, 1, 2, 3]);
}

#[test]
fn what_is_wrong_is_said_in_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let at = |name: &str| -> PathBuf { root.join(name) };
    let one = || images(&[Some(image(1))]);
    let hub = Some(r#"{"info": {"features": {"label": {"names": ["a", "b"]}}}}"#);

    assert_eq!(
        error(&at("none")),
        format!("{}: No such file or directory (os error 2)", at("none").display())
    );
    assert!(error(root).contains("expected *train*.parquet or *test*.parquet"));
    assert!(error(&at("*.parquet")).contains("expected files that match this glob"));
    write(&at("a/train.parquet"), &[("image", one())], None);
    assert!(error(&at("a")).ends_with("a/train.parquet: expected a column label or fine_label, found image"));
    write(
        &at("b/train.parquet"),
        &[("pixels", one()), ("label", labels(&[0]))],
        None,
    );
    assert!(error(&at("b")).ends_with("expected a column image, img, text or input_ids, found pixels, label"));
    write(
        &at("c/train.parquet"),
        &[("image", labels(&[0])), ("label", labels(&[0]))],
        None,
    );
    assert!(error(&at("c")).ends_with("column image: expected a struct of bytes and path, found Int64"));
    write(
        &at("d/train.parquet"),
        &[("image", one()), ("label", labels(&[0]))],
        Some("{"),
    );
    assert!(error(&at("d")).contains("metadata huggingface: expected JSON"));
    std::fs::create_dir(at("e")).unwrap();
    let whole = std::fs::read(at("a/train.parquet")).unwrap();
    std::fs::write(at("e/train.parquet"), &whole[..whole.len() / 2]).unwrap();
    assert!(error(&at("e")).contains("e/train.parquet: expected a whole Parquet file"));

    let two = || images(&[Some(image(1)), Some(image(2))]);
    for (name, values, expected) in [
        ("f", [0, 2], "row 1: expected a label from 0 to 1, found 2"),
        (
            "g",
            [-1, 0],
            "row 0: expected a label from 0 to 1, found -1, which stands for none; --without train of split-tasks, \
             dataset info and dataset import leaves this split out",
        ),
    ] {
        let path = at(name).join("train.parquet");
        write(&path, &[("image", two()), ("label", labels(&values))], hub);
        let found = DataSet::open(&path).unwrap().examples(Split::Train).unwrap_err();
        assert_eq!(found.to_string(), format!("{}: {expected}", path.display()));
    }
    let null: ArrayRef = Arc::new(Int64Array::from(vec![Some(0), None]));
    write(&at("h/train.parquet"), &[("image", two()), ("label", null)], hub);
    let found = DataSet::open(&at("h")).unwrap().examples(Split::Train).unwrap_err();
    assert!(
        found
            .to_string()
            .ends_with("column label: row 1: expected a number, found null")
    );

    // Files of one set that contradict each other.
    let text: ArrayRef = Arc::new(StringArray::from(vec!["word"]));
    write(&at("i/train.parquet"), &[("text", text)], None);
    assert_eq!(DataSet::open(&at("i")).unwrap().content, Content::Text);
    simple(&at("i/test.parquet"), &[(1, 0)]);
    assert!(error(&at("i")).ends_with("test.parquet, found text"));
    write(
        &at("j/train.parquet"),
        &[("image", one()), ("label", labels(&[0]))],
        hub,
    );
    let other = hub.map(|h| h.replace("\"a\"", "\"c\""));
    write(
        &at("j/test.parquet"),
        &[("image", one()), ("label", labels(&[0]))],
        other.as_deref(),
    );
    let said = error(&at("j"));
    assert!(
        said.ends_with("label: expected, as in the files before it, class 0 called c, found a"),
        "{said}"
    );
}

/// What `find` makes of a path: the files' names and splits.
fn found(path: &Path) -> Vec<(String, Option<Split>)> {
    let set = DataSet::open(path).unwrap();
    set.files.into_iter().map(|file| (file.name, file.split)).collect()
}

/// What a partial download leaves: a link to a blob that is not there.
#[test]
fn a_link_that_leads_nowhere_is_not_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let link = |name: &str| {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink("blobs/1", path).unwrap();
    };
    simple(&root.join("a/train-00000-of-00002.parquet"), &[(1, 0)]);
    link("a/train-00001-of-00002.parquet");
    simple(&root.join("b/train/0000.parquet"), &[(1, 0)]);
    link("b/train/0001.parquet");
    simple(&root.join("c/train/0000.parquet"), &[(1, 0)]);
    link("c/test");
    for (path, at) in [
        ("a", "a/train-00001-of-00002.parquet"),
        ("a/train-*", "a/train-00001-of-00002.parquet"),
        ("b", "b/train/0001.parquet"),
        ("c", "c/test"),
    ] {
        let said = error(&root.join(path));
        assert!(
            said.ends_with(&format!("{at}: is a link to blobs/1, where nothing is")),
            "{said}"
        );
    }
    // What is no part of the data may lead anywhere.
    simple(&root.join("d/train.parquet"), &[(1, 0)]);
    link("d/README.md");
    assert_eq!(found(&root.join("d")).len(), 1);
}

#[test]
fn folders_of_spark_and_of_the_hubs_converted_files_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for split in ["train", "test"] {
        simple(
            &root.join(format!("spark/{split}.parquet/part-00000-0a1b.c000.snappy.parquet")),
            &[(1, 0)],
        );
        std::fs::write(root.join(format!("spark/{split}.parquet/_SUCCESS")), "").unwrap();
        simple(&root.join(format!("hub/default/{split}/0000.parquet")), &[(1, 0)]);
    }
    let part = |split: &str| format!("{split}.parquet/part-00000-0a1b.c000.snappy.parquet");
    let both = [(part("test"), Some(Split::Test)), (part("train"), Some(Split::Train))];
    assert_eq!(found(&root.join("spark")), both);
    assert_eq!(found(&root.join("spark/*.parquet")), both);
    assert_eq!(found(&root.join("spark/train.parquet")), both[1..]);
    let names = ["test", "train"].map(|split| format!("{split}/0000.parquet"));
    let both = [
        (names[0].clone(), Some(Split::Test)),
        (names[1].clone(), Some(Split::Train)),
    ];
    assert_eq!(found(&root.join("hub")), both);
    assert_eq!(found(&root.join("hub/default")), both);
    simple(&root.join("hub/other/train/0000.parquet"), &[(1, 0)]);
    let said = error(&root.join("hub"));
    assert!(
        said.ends_with("found several folders that have some: default, other; name one"),
        "{said}"
    );
}

#[test]
fn a_name_is_read_by_its_words_and_a_glob_reads_no_file_of_ours() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    simple(&root.join("s/latest.parquet"), &[(1, 0)]);
    let said = error(&root.join("s"));
    assert!(
        said.contains("found latest.parquet, whose name has neither as a word"),
        "{said}"
    );
    assert_eq!(
        found(&root.join("s/latest.parquet")),
        [("latest.parquet".to_owned(), None)]
    );
    simple(&root.join("s/constraints-test.parquet"), &[(1, 0)]);
    assert_eq!(
        found(&root.join("s")),
        [("constraints-test.parquet".to_owned(), Some(Split::Test))]
    );
    let all = root.join("s/*");
    // Hashes of large files are kept in hidden files beside them.
    fs::write(root.join("s/.latest.parquet.blake3"), "{}").unwrap();
    assert_eq!(DataSet::open(&all).unwrap().files.len(), 2);
}

#[test]
fn a_split_without_labels_can_be_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    simple(&root.join("train.parquet"), &[(1, 0), (2, 1)]);
    simple(&root.join("test.parquet"), &[(3, -1)]);
    // A table that leaves the split out goes with all files; who reads its rows is told.
    let whole = DataSet::open(root).unwrap();
    assert_eq!(
        (whole.classes.len(), whole.examples(Split::Train).unwrap().len()),
        (2, 2)
    );
    let said = whole.examples(Split::Test).unwrap_err().to_string();
    assert!(
        said.contains("test.parquet: row 0: ") && said.contains("--without test of split-tasks"),
        "{said}"
    );
    let set = DataSet::open_without(root, &[Split::Test]).unwrap();
    assert_eq!(set.classes, ["0", "1"]);
    assert_eq!(set.examples(Split::Train).unwrap().len(), 2);
    assert_eq!(set.examples(Split::Test).unwrap(), []);
    // It is the same data set: a table that was cut so goes with all of it.
    let hub = Some(r#"{"info": {"features": {"label": {"names": ["a", "b"]}}}}"#);
    let one = [("image", images(&[Some(image(3))])), ("label", labels(&[-1]))];
    write(&root.join("test.parquet"), &one, hub);
    let without = DataSet::open_without(root, &[Split::Test]).unwrap();
    assert_eq!(without.hash().unwrap(), DataSet::open(root).unwrap().hash().unwrap());
}

/// A column of labels may be missing where it is secret, or hold nothing; and a text needs none.
#[test]
fn labels_are_asked_for_where_they_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    simple(&root.join("train.parquet"), &[(1, 0), (2, 1)]);
    let none: ArrayRef = Arc::new(arrow::array::NullArray::new(1));
    for columns in [
        vec![("image", images(&[Some(image(3))]))],
        vec![("image", images(&[Some(image(3))])), ("label", none)],
    ] {
        write(&root.join("test.parquet"), &columns, None);
        let set = DataSet::open(root).unwrap();
        assert_eq!(set.examples(Split::Train).unwrap().len(), 2);
        let said = set.examples(Split::Test).unwrap_err().to_string();
        assert!(
            said.ends_with("leaves this split out") && said.contains("found none; --without test"),
            "{said}"
        );
    }
    let text: ArrayRef = Arc::new(StringArray::from(vec!["a", "b"]));
    let missing: ArrayRef = Arc::new(Int64Array::from(vec![Some(0), None]));
    for labels in [labels(&[-1, 0]), missing] {
        write(
            &root.join("t/train.parquet"),
            &[("text", text.clone()), ("label", labels)],
            None,
        );
        let summary = lethe_datasets::summary::Summary::of(&DataSet::open(&root.join("t")).unwrap()).unwrap();
        assert_eq!(summary.rows[&Split::Train], 2);
        assert!(summary.per_class.is_empty());
    }
    simple(&root.join("n/train.parquet"), &[(1, 0), (2, 3_000_000)]);
    let said = error(&root.join("n"));
    assert!(
        said.contains("row 1: expected a label from 0 to 99999, found 3000000"),
        "{said}"
    );
}

/// Files that a shell made of a glob are what the glob is; files beside folders of them, and columns in names, are refused.
#[test]
fn what_a_list_of_files_and_a_deep_folder_mean() {
    use lethe_datasets::import;
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let (train, test) = (root.join("h/train/0000.parquet"), root.join("h/test/0000.parquet"));
    simple(&train, &[(1, 0), (2, 1)]);
    simple(&test, &[(3, 0)]);
    let expected = [(Split::Train, 2), (Split::Test, 1)];
    for paths in [
        vec![root.join("h/*/*.parquet")],
        vec![train, test],
        vec![root.join("h")],
    ] {
        assert_eq!(import::open(&paths, None).unwrap().rows(), expected, "{paths:?}");
    }
    simple(&root.join("deep/train/a/b/0.parquet"), &[(1, 0)]);
    assert_eq!(
        found(&root.join("deep")),
        [("train/a/b/0.parquet".to_owned(), Some(Split::Train))]
    );
    simple(&root.join("deep/train/1.parquet"), &[(1, 0)]);
    let said = error(&root.join("deep"));
    assert!(
        said.contains("train: expected files of .parquet or folders of them, found 1.parquet beside a"),
        "{said}"
    );
    simple(&root.join("hive/train.parquet/label=0/part.parquet"), &[(1, 0)]);
    let said = error(&root.join("hive"));
    assert!(said.contains("label=0: holds the column label in its name"), "{said}");
    // A picture beside the data is no data set of one picture.
    simple(&root.join("repo/train.parquet"), &[(1, 0)]);
    fs::create_dir_all(root.join("repo/assets")).unwrap();
    fs::write(root.join("repo/assets/logo.png"), image(1)).unwrap();
    let repo = [root.join("repo")];
    let said = import::open(&repo, None).err().unwrap().to_string();
    assert!(
        said.contains("--format parquet or --format folder says which is meant"),
        "{said}"
    );
    let parquet = "parquet".parse().unwrap();
    assert_eq!(import::open(&repo, Some(parquet)).unwrap().rows(), [(Split::Train, 1)]);
}

/// The header of a PNG of 100,000 by 100,000 pixels in RGB, with its check value, and no pixel behind it.
const HUGE: [u8; 25] = [
    0, 0, 0, 13, 73, 72, 68, 82, 0, 1, 134, 160, 0, 1, 134, 160, 8, 2, 0, 0, 0, 39, 48, 156, 159,
];

#[test]
fn a_header_that_asks_for_more_memory_than_there_is_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut bytes = image(1);
    bytes[8..33].copy_from_slice(&HUGE);
    let rows = [("image", images(&[Some(bytes)])), ("label", labels(&[0]))];
    write(&folder.path().join("train.parquet"), &rows, None);
    let set = DataSet::open(folder.path()).unwrap();
    let said = set.decode(&[(0, 0)], &input(8, 3)).unwrap_err().to_string();
    assert!(
        said.contains("row 0: expected a PNG or JPEG: 100000 x 100000 pixels are more than"),
        "{said}"
    );
    assert!(lethe_datasets::summary::Summary::of(&set).is_err());
}

#[test]
fn labels_of_other_types_and_other_columns_beside_images() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let two = || images(&[Some(image(1)), Some(image(2))]);
    let dictionary: DictionaryArray<Int8Type> =
        DictionaryArray::new(Int8Array::from(vec![1, 0]), Arc::new(Int64Array::from(vec![4, 7])));
    let caption: ArrayRef = Arc::new(Int8Array::from(vec![1, 2]));
    let columns: [(&str, ArrayRef); 3] = [("image", two()), ("text", caption), ("label", Arc::new(dictionary))];
    write(&path, &columns, None);
    let set = DataSet::open(&path).unwrap();
    assert_eq!(set.content, Content::Images);
    let read: Vec<i32> = set.examples(Split::Train).unwrap().iter().map(|e| e.label).collect();
    assert_eq!(read, [7, 4]);
    let large: ArrayRef = Arc::new(UInt64Array::from(vec![0, u64::MAX]));
    write(&path, &[("image", two()), ("label", large)], None);
    let said = error(&path);
    let expected = "column label: row 1: expected a number below 2^63, found 18446744073709551615";
    assert!(said.ends_with(expected), "{said}");
}

/// Codecs that other writers choose.
#[test]
fn every_codec_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let bytes: Vec<Option<Vec<u8>>> = (0..40).map(|value| Some(image(value))).collect();
    let columns = [("image", images(&bytes)), ("label", labels(&[0; 40]))];
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    for (name, codec) in [
        ("none", Compression::UNCOMPRESSED),
        ("snappy", Compression::SNAPPY),
        ("gzip", Compression::GZIP(GzipLevel::default())),
        ("brotli", Compression::BROTLI(BrotliLevel::default())),
        ("lz4", Compression::LZ4),
        ("lz4-raw", Compression::LZ4_RAW),
        ("zstd", Compression::ZSTD(ZstdLevel::default())),
    ] {
        let path = folder.path().join(format!("{name}.parquet"));
        let properties = WriterProperties::builder().set_compression(codec).build();
        let file = std::fs::File::create(&path).unwrap();
        let mut writer = ArrowWriter::try_new(file, batch.schema(), Some(properties)).unwrap();
        writer.write(&batch).unwrap();
        writer.close().unwrap();
        let set = DataSet::open(&path).unwrap();
        let rows: Vec<(u32, i64)> = (0..40).map(|row| (0, row)).collect();
        let pixels = set.decode(&rows, &input(2, 1)).unwrap().pixels;
        let first: Vec<u8> = pixels.chunks(4).map(|image| image[0]).collect();
        assert_eq!(first, (0..40).collect::<Vec<u8>>(), "{name}");
    }
}

#[test]
fn images_come_in_the_order_asked_for_whatever_the_threads() {
    let folder = tempfile::tempdir().unwrap();
    // More rows than a batch of the reader holds.
    let many: Vec<(u8, i64)> = (0..9000u32).map(|i| ((i % 251) as u8, 0)).collect();
    simple(&folder.path().join("train.parquet"), &many);
    simple(&folder.path().join("test.parquet"), &[(252, 0), (253, 0)]);
    let set = DataSet::open(folder.path()).unwrap();
    let rows: Vec<(u32, i64)> = vec![
        (1, 8999),
        (0, 1),
        (1, 0),
        (1, 8999),
        (1, 300),
        (0, 0),
        (1, 8192),
        (1, 8191),
    ];
    let decode = |threads| {
        with_threads(threads, || set.decode(&rows, &input(2, 1)))
            .unwrap()
            .unwrap()
    };
    let one = decode(1);
    let first: Vec<u8> = one.pixels.chunks(4).map(|image| image[0]).collect();
    let of = |row: u32| (row % 251) as u8;
    assert_eq!(
        first,
        [of(8999), 253, of(0), of(8999), of(300), 252, of(8192), of(8191)]
    );
    assert_eq!((one.count, one.channels, one.size), (8, 1, 2));
    assert_eq!(one, decode(4));
    assert!(set.decode(&[], &input(2, 3)).unwrap().pixels.is_empty());
}

#[test]
fn rows_that_are_no_images_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let mut cut = image(1);
    cut.truncate(cut.len() / 2);
    let bytes = [Some(image(1)), Some(b"GIF89a".to_vec()), Some(cut), None];
    write(&path, &[("image", images(&bytes)), ("label", labels(&[0; 4]))], None);
    let set = DataSet::open(&path).unwrap();
    let decode = |rows: &[i64]| {
        let rows: Vec<_> = rows.iter().map(|&row| (0, row)).collect();
        with_threads(4, || set.decode(&rows, &input(2, 1)).map(drop).unwrap_err().to_string()).unwrap()
    };
    let at = |row: u32| format!("{}: row {row}: expected ", path.display());
    // The first in the file, not the first asked for.
    assert!(decode(&[3, 2, 1, 0]).starts_with(&at(1)));
    assert!(decode(&[3, 2]).starts_with(&at(2)));
    assert_eq!(decode(&[3]), at(3) + "the bytes of an image, found null");
    assert!(decode(&[4]).ends_with("expected a row from 0 to 3, found 4"));
    assert!(decode(&[-1]).ends_with("found -1"));
    assert!(
        set.decode(&[(1, 0)], &input(2, 1))
            .unwrap_err()
            .to_string()
            .ends_with("found 1")
    );
    assert!(
        set.decode(&[(0, 0)], &input(0, 1))
            .unwrap_err()
            .to_string()
            .starts_with("input.size")
    );
}

// Checksums by pyarrow and Pillow: tests/pixels.py.
#[test]
fn the_samples_are_what_pillow_reads() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for (name, sum, weighted, classes) in [
        ("fashion-mnist", 115_127_245, 57_779_974_289, 35_811),
        ("mnist", 53_273_622, 26_879_562_706, 36_171),
    ] {
        let set = DataSet::open(&data.join(name)).unwrap();
        assert_eq!(set.examples(Split::Train).unwrap().len(), 12_000);
        let test = set.examples(Split::Test).unwrap();
        let rows: Vec<_> = test.iter().map(|e| (e.file, e.row)).collect();
        let images = set.decode(&rows, &input(28, 1)).unwrap();
        let pixels = || images.pixels.iter().map(|&p| u64::from(p));
        assert_eq!(pixels().sum::<u64>(), sum, "{name}");
        assert_eq!(
            pixels().zip(0..).map(|(p, i)| p * (i % 1009 + 1)).sum::<u64>(),
            weighted,
            "{name}"
        );
        let labels: i64 = test
            .iter()
            .zip(0..)
            .map(|(e, i)| i64::from(e.label) * (i % 7 + 1))
            .sum();
        assert_eq!(labels, classes, "{name}");
    }
}

/// Whole and in parts: the same rows would be trained on twice, and validated on.
#[test]
fn rows_are_read_once() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for name in ["train.parquet", "val.parquet"] {
        simple(&root.join("a").join(name), &[(1, 0), (2, 1)]);
    }
    assert_eq!(DataSet::open(&root.join("a")).unwrap().files.len(), 2);
    simple(&root.join("a/trainval.parquet"), &[(1, 0), (2, 1), (3, 1)]);
    let said = error(&root.join("a"));
    assert!(
        said.contains("expected trainval or its parts, found train.parquet too"),
        "{said}"
    );
    for name in ["train.parquet", "val.parquet"] {
        fs::remove_file(root.join("a").join(name)).unwrap();
    }
    simple(&root.join("a/test.parquet"), &[(4, 0)]);
    assert_eq!(DataSet::open(&root.join("a")).unwrap().files.len(), 2);

    // A copy in the same split is refused, in another one told.
    simple(&root.join("b/train.parquet"), &[(1, 0), (2, 1)]);
    simple(&root.join("b/train-more.parquet"), &[(1, 0), (3, 1)]);
    let open = || DataSet::open(&root.join("b")).unwrap();
    open().require_each_once().unwrap();
    fs::copy(root.join("b/train.parquet"), root.join("b/test.parquet")).unwrap();
    open().require_each_once().unwrap();
    fs::copy(root.join("b/train.parquet"), root.join("b/train (1).parquet")).unwrap();
    let said = open().require_each_once().unwrap_err().to_string();
    assert!(
        said.contains("expected other rows than those of train (1).parquet, found the same bytes"),
        "{said}"
    );
}
