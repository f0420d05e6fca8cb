//! Token data sets: what their files must say, and the blocks that are read of them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, Int64Array, ListArray, RecordBatch};
use arrow::datatypes::{Int32Type, Schema};
use lethe_datasets::artifacts::{Provenance, table};
use lethe_datasets::tasks::{ByCorpus, TaskTable, by_corpus};
use lethe_datasets::text::TokenInfo;
use lethe_datasets::text::tokens::{Counts, Rows, write};
use lethe_datasets::{Content, DataSet, Split};

fn info() -> TokenInfo {
    TokenInfo {
        tokenizer: "a".repeat(64),
        vocabulary: 100,
        length: 3,
        end: 99,
        begin: None,
    }
}

/// A file of these blocks; the bytes of row `r` are `10 r`.
fn file(path: &Path, info: &TokenInfo, blocks: &[&[i32]]) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let provenance = Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    };
    let rows = blocks.iter().enumerate().map(|(row, block)| {
        Ok(Rows {
            tokens: block.to_vec(),
            lengths: vec![block.len()],
            bytes: vec![10 * row as i64],
            documents: vec![0],
        })
    });
    write(path, info, &provenance, rows, || Ok(Counts::default())).unwrap();
}

/// Three blocks to train on, the last of them short, and one to test on.
fn set(folder: &Path) -> DataSet {
    file(
        &folder.join("train.parquet"),
        &info(),
        &[&[99, 1, 2, 3], &[3, 4, 5, 6], &[6, 7]],
    );
    file(&folder.join("test.parquet"), &info(), &[&[99, 8, 9, 99]]);
    DataSet::open(folder).unwrap()
}

#[test]
fn blocks_come_in_the_order_asked_for_and_short_ones_are_padded() {
    let folder = tempfile::tempdir().unwrap();
    let set = set(folder.path());
    assert_eq!((set.content, set.tokens.as_ref()), (Content::Tokens, Some(&info())));
    assert_eq!(set.classes, ["text"]);
    let train = set.examples(Split::Train).unwrap();
    let places: Vec<_> = train.iter().map(|e| (e.file, e.row)).collect();
    assert_eq!(places, [(1, 0), (1, 1), (1, 2)]);
    assert!(train.iter().all(|e| e.label == 0));
    assert_eq!(set.examples(Split::Valid).unwrap(), []);

    let blocks = set.blocks(&[(1, 2), (0, 0), (1, 0), (1, 2)]).unwrap();
    assert_eq!(blocks.width, 4);
    assert_eq!(
        blocks.tokens,
        [[6, 7, -1, -1], [99, 8, 9, 99], [99, 1, 2, 3], [6, 7, -1, -1]].concat()
    );
    assert_eq!(blocks.lengths, [1, 3, 3, 1]);
    assert_eq!(blocks.bytes, [20, 0, 0, 20]);
    assert!(set.blocks(&[]).unwrap().tokens.is_empty());
}

#[test]
fn joined_sets_have_a_class_each() {
    let folder = tempfile::tempdir().unwrap();
    set(&folder.path().join("news"));
    set(&folder.path().join("mail"));
    let paths = [
        folder.path().join("news"),
        PathBuf::from(format!("post={}/mail", folder.path().display())),
    ];
    let both = DataSet::open_all(&paths).unwrap();
    assert_eq!(both.classes, ["news", "post"]);
    assert_eq!(both.files[2].name, "post/test.parquet");
    assert_eq!(both.tokens, Some(info()));
    let labels: Vec<_> = both.examples(Split::Train).unwrap().iter().map(|e| e.label).collect();
    assert_eq!(labels, [0, 0, 0, 1, 1, 1]);
    assert_eq!(both.blocks(&[(3, 1)]).unwrap().tokens, [3, 4, 5, 6]);
}

#[test]
fn sets_that_do_not_go_together_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    set(&at("a"));
    type Change = fn(&mut TokenInfo);
    let changes: [(&str, Change, &str); 4] = [
        ("tokenizer", |i| i.tokenizer = "b".repeat(64), &"b".repeat(64)),
        ("vocabulary", |i| i.vocabulary = 101, "found 101"),
        ("length", |i| i.length = 4, "found 4"),
        ("end", |i| i.end = 0, "found 0"),
    ];
    for (name, change, found) in changes {
        let mut other = info();
        change(&mut other);
        file(&at(name).join("train.parquet"), &other, &[&[1, 2]]);
        let error = DataSet::open_all(&[at("a"), at(name)]).unwrap_err().to_string();
        let expected = format!("{}: {name} of its tokens: expected ", at(name).display());
        assert!(error.starts_with(&expected) && error.contains(found), "{error}");
        assert!(error.contains(&format!("as in {}", at("a").display())), "{error}");
        // Within one set the files are named.
        std::fs::copy(at("a/test.parquet"), at(name).join("test.parquet")).unwrap();
        let error = DataSet::open(&at(name)).unwrap_err().to_string();
        assert!(
            error.contains("train.parquet") && error.contains("as in") && error.contains("test.parquet"),
            "{error}"
        );
    }
}

/// A file of these columns under a name, with what its metadata says.
fn raw(path: &Path, tokens: Vec<Option<Vec<Option<i32>>>>, about: Option<serde_json::Value>) {
    let count = tokens.len();
    counted(path, tokens, about, vec![0; count]);
}

/// The same, where each block has so many bytes and documents.
fn counted(path: &Path, tokens: Vec<Option<Vec<Option<i32>>>>, about: Option<serde_json::Value>, counts: Vec<i64>) {
    let tokens: ArrayRef = Arc::new(ListArray::from_iter_primitive::<Int32Type, _, _>(tokens));
    let numbers: ArrayRef = Arc::new(Int64Array::from(counts));
    let batch = RecordBatch::try_from_iter([
        ("input_ids", tokens),
        ("bytes", numbers.clone()),
        ("documents", numbers),
    ])
    .unwrap();
    let keys: HashMap<_, _> = about
        .map(|about| ("lethe".to_owned(), about.to_string()))
        .into_iter()
        .collect();
    let schema = Schema::new_with_metadata(batch.schema().fields().clone(), keys);
    table::write_batches(path, Arc::new(schema), std::iter::once(Ok(batch))).unwrap();
}

fn about() -> serde_json::Value {
    serde_json::json!({"kind": "tokens", "schema_version": 1, "tokens": {
        "tokenizer": "a", "vocabulary": 100, "length": 3, "end": 99,
        "documents": 1, "bytes": 1, "tokens": 1, "dropped_tokens": 0, "dropped_bytes": 0,
    }})
}

#[test]
fn files_that_say_what_cannot_be_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let error = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut about = about();
        change(&mut about);
        raw(&path, vec![Some(vec![Some(1), Some(2)])], Some(about));
        let error = DataSet::open(&path).unwrap_err().to_string();
        assert!(
            error.starts_with(&path.display().to_string()) && !error.contains('\n'),
            "{error}"
        );
        error
    };
    for (name, value, expected) in [
        ("length", 0.into(), "length: expected 1 to 16777216, found 0"),
        ("length", (1i64 << 40).into(), "length: expected 1 to 16777216"),
        ("vocabulary", 0.into(), "vocabulary: expected 1 to 2147483647, found 0"),
        ("end", 100.into(), "end: expected 0 to 99, found 100"),
        ("end", (-1).into(), "end: expected 0 to 99, found -1"),
        (
            "tokenizer",
            serde_json::Value::Null,
            "expected what dataset tokenize writes",
        ),
    ] {
        let said = error(&|about| about["tokens"][name] = value.clone());
        assert!(said.contains(expected), "{said}");
    }
    assert!(error(&|about| about["kind"] = "images".into()).contains("expected a file of kind tokens"));
    assert!(error(&|about| about["schema_version"] = 2.into()).contains("schema_version up to 1, found 2"));
    raw(&path, vec![Some(vec![Some(1), Some(2)])], None);
    let error = DataSet::open(&path).unwrap_err().to_string();
    assert!(
        error.contains("expected the metadata `lethe` of a token data set, found none"),
        "{error}"
    );
}

#[test]
fn rows_that_are_no_blocks_are_refused_with_their_number() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let good = || Some(vec![Some(0), Some(99)]);
    for (bad, expected) in [
        (None, "row 1: expected tokens, found null"),
        (Some(vec![]), "row 1: expected 2 to 4 tokens, found 0"),
        (Some(vec![Some(1)]), "row 1: expected 2 to 4 tokens, found 1"),
        (Some(vec![Some(1); 5]), "row 1: expected 2 to 4 tokens, found 5"),
        (
            Some(vec![Some(1), Some(100)]),
            "row 1: expected tokens from 0 to 99, found 100",
        ),
        (
            Some(vec![Some(-1), Some(1)]),
            "row 1: expected tokens from 0 to 99, found -1",
        ),
        (
            Some(vec![None, Some(1)]),
            "row 1: expected tokens from 0 to 99, found null",
        ),
    ] {
        raw(&path, vec![good(), bad, good()], Some(about()));
        let set = DataSet::open(&path).unwrap();
        // A row that nobody asks for is not looked at.
        assert_eq!(
            set.blocks(&[(0, 2), (0, 0)]).unwrap().tokens,
            [0, 99, -1, -1, 0, 99, -1, -1]
        );
        let error = set.blocks(&[(0, 0), (0, 1)]).unwrap_err().to_string();
        assert_eq!(error, format!("{}: {expected}", path.display()));
    }
    let set = DataSet::open(&path).unwrap();
    for (place, expected) in [
        ((0, 3), "expected a row from 0 to 2, found 3"),
        ((0, -1), "expected a row from 0 to 2, found -1"),
        ((1, 0), "expected a file from 0 to 0, found 1"),
    ] {
        let error = set.blocks(&[place]).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// Sums of them would be wrong, or wrap, and bits per byte with them.
#[test]
fn counts_that_are_none_are_refused_with_their_row() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    for found in [-7, i64::MIN, 1 << 62, 1 << 32] {
        let block = || Some(vec![Some(1), Some(2)]);
        counted(&path, vec![block(), block()], Some(about()), vec![5, found]);
        let set = DataSet::open(&path).unwrap();
        let what = |column: &str| {
            let path = path.display();
            format!("{path}: row 1: column {column}: expected 0 to 4294967295, found {found}")
        };
        assert_eq!(set.blocks(&[(0, 1)]).unwrap_err().to_string(), what("bytes"));
        let summary = lethe_datasets::summary::Summary::of(&set).unwrap_err().to_string();
        assert_eq!(summary, what("documents"));
    }
}

#[test]
fn a_task_is_a_corpus_and_all_share_one_head() {
    let folder = tempfile::tempdir().unwrap();
    let blocks: Vec<[i32; 4]> = (0..20).map(|row| [row, row + 1, row + 2, row + 3]).collect();
    let blocks: Vec<&[i32]> = blocks.iter().map(|block| &block[..]).collect();
    let at = |name: &str| folder.path().join(name);
    for name in ["news", "mail"] {
        file(&at(name).join("train.parquet"), &info(), &blocks);
        file(&at(name).join("test.parquet"), &info(), &blocks[..2]);
    }
    // One has validation blocks of its own.
    file(&at("mail/valid.parquet"), &info(), &blocks[..3]);
    let data = DataSet::open_all(&[at("news"), at("mail")]).unwrap();
    let how = |fraction: &str| ByCorpus {
        fraction: fraction.parse().unwrap(),
        valid: "0.1".parse().unwrap(),
        seed: 3,
    };
    let table = by_corpus(&data, &how("1")).unwrap();
    assert_eq!(table.names, ["news", "mail"]);
    assert_eq!((table.heads.as_slice(), table.shared_head), (&[1, 1][..], true));
    assert_eq!(table.classes, [["news"], ["mail"]]);
    let counts = |table: &TaskTable, task| Split::ALL.map(|split| table.rows(task, split).count());
    assert_eq!((counts(&table, 0), counts(&table, 1)), ([18, 2, 2], [20, 3, 2]));
    for row in &table.rows {
        assert_eq!((row.label, row.class), (0, row.task));
        assert!(
            row.file.starts_with(&format!("{}/", table.names[row.task as usize])),
            "{}",
            row.file
        );
    }
    let path = at("tasks.parquet");
    table.write(&path, &how("1").provenance(&table)).unwrap();
    assert_eq!(TaskTable::read(&path).unwrap(), table);

    // Validation blocks stay, and fewer training blocks are among more.
    let fewer = by_corpus(&data, &how("1/2")).unwrap();
    assert_eq!((counts(&fewer, 0), counts(&fewer, 1)), ([9, 2, 2], [10, 3, 2]));
    assert!(fewer.rows.iter().all(|row| table.rows.contains(row)));
    let examples = table.examples(&data, 1, Split::Valid).unwrap();
    let places: Vec<_> = examples.iter().map(|e| (e.file, e.row)).collect();
    assert_eq!(data.blocks(&places).unwrap().tokens, blocks[..3].concat());

    // One alone is one task.
    let alone = by_corpus(&DataSet::open(&at("news")).unwrap(), &how("1")).unwrap();
    assert_eq!(
        (alone.names.as_slice(), alone.heads.as_slice()),
        (&["text".to_owned()][..], &[1][..])
    );
}
