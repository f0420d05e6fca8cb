//! Files of ours in other programs: what the Arrow schema that travels in them says, and what pyarrow, Hugging Face's
//! `datasets`, Polars and DuckDB read.
//!
//! Without these libraries the test of the latter says so and passes, unless `LETHE_REQUIRE_READERS=1` makes that a
//! failure. `LETHE_PYTHON` names a Python that has them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use arrow::datatypes::{DataType, Field};
use lethe_datasets::artifacts::Provenance;
use lethe_datasets::contract::{self, Encoded, Names, png};
use lethe_datasets::tasks::{ByClass, ClassOrder, Fraction, TaskTable, by_class};
use lethe_datasets::text::tokens::{Counts, Rows};
use lethe_datasets::text::{self, TokenInfo};
use lethe_datasets::{DataSet, Split};
use parquet::arrow::arrow_reader::{ArrowReaderMetadata, ArrowReaderOptions};

fn provenance() -> Provenance {
    Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    }
}

/// Two splits of a data set, `images/train.parquet` and `images/test.parquet`.
fn images(folder: &Path) {
    let names = Names {
        classes: vec!["cat".to_owned(), "dog".to_owned()],
        coarse: vec!["pet".to_owned()],
    };
    let provenance = provenance();
    let image = |row: usize| {
        let bytes = png(&[10 * row as u8, 1, 2, 3], 2, 2, 1)?;
        Ok(Encoded { bytes, path: None })
    };
    std::fs::create_dir(folder.join("images")).unwrap();
    for (split, labels) in [(Split::Train, vec![0, 1, 0]), (Split::Test, vec![1])] {
        let coarse = Some(vec![0; labels.len()]);
        let path = folder.join(format!("images/{split}.parquet"));
        let batches = contract::batches(&names, labels, coarse, image);
        contract::write(&path, &names, &provenance, batches).unwrap();
    }
}

/// Two blocks of tokens, `tokens/train.parquet`.
fn tokens(folder: &Path) {
    let info = TokenInfo {
        tokenizer: "a".repeat(64),
        vocabulary: 10,
        length: 2,
        end: 9,
        begin: None,
    };
    let rows = Rows {
        tokens: vec![9, 1, 2, 2, 9],
        lengths: vec![3, 2],
        bytes: vec![5, 3],
        documents: vec![0, 1],
    };
    let counts = Counts {
        documents: 1,
        bytes: 8,
        tokens: 3,
        ..Counts::default()
    };
    std::fs::create_dir(folder.join("tokens")).unwrap();
    let path = folder.join("tokens/train.parquet");
    text::tokens::write(&path, &info, &provenance(), std::iter::once(Ok(rows)), || Ok(counts)).unwrap();
}

/// A task table of it, `tasks.parquet`.
fn tasks(folder: &Path) -> TaskTable {
    let how = ByClass {
        tasks: 2,
        classes_per_task: vec![1],
        order: ClassOrder::Listed,
        fraction: Fraction::ONE,
        valid: Fraction::ZERO,
        seed: 0,
    };
    let table = by_class(&DataSet::open(&folder.join("images")).unwrap(), &how).unwrap();
    table
        .write(&folder.join("tasks.parquet"), &how.provenance(&table))
        .unwrap();
    table
}

#[test]
fn the_arrow_schema_has_the_metadata_and_images_and_labels_may_be_null() {
    let folder = tempfile::tempdir().unwrap();
    images(folder.path());
    tasks(folder.path());
    tokens(folder.path());
    let open = |name: &str| {
        let file = std::fs::File::open(folder.path().join(name)).unwrap();
        // As a reader that takes the schema alone, such as pyarrow, sees it, and as one that takes the file's keys.
        ArrowReaderMetadata::load(&file, ArrowReaderOptions::new()).unwrap()
    };
    for (name, kind, keys) in [
        ("images/train.parquet", "images", &["huggingface", "lethe"][..]),
        ("tokens/train.parquet", "tokens", &["huggingface", "lethe"]),
        ("tasks.parquet", "tasks", &["lethe"]),
    ] {
        let found = open(name);
        let travels: BTreeMap<_, _> = found.schema().metadata().iter().collect();
        assert_eq!(
            travels.keys().map(|key| key.as_str()).collect::<Vec<_>>(),
            keys,
            "{name}"
        );
        let file = found.metadata().file_metadata().key_value_metadata().unwrap();
        for (key, value) in travels {
            let same: Vec<_> = file.iter().filter(|entry| entry.key == *key).collect();
            assert_eq!(same.len(), 1, "{name}, {key}");
            assert_eq!(same[0].value.as_ref(), Some(value), "{name}, {key}");
        }
        let about: serde_json::Value = serde_json::from_str(&found.schema().metadata()["lethe"]).unwrap();
        assert_eq!(about["kind"], kind);
    }
    // What `datasets` expects of a column whose features say Image, ClassLabel and ClassLabel.
    let image = DataType::Struct(
        vec![
            Field::new("bytes", DataType::Binary, true),
            Field::new("path", DataType::Utf8, true),
        ]
        .into(),
    );
    let expected = [
        Field::new("image", image, true),
        Field::new("label", DataType::Int64, true),
        Field::new("coarse_label", DataType::Int64, true),
    ];
    let found = open("images/train.parquet");
    let fields: Vec<Field> = found
        .schema()
        .fields()
        .iter()
        .map(|field| field.as_ref().clone())
        .collect();
    assert_eq!(fields, expected);
    // Equal content, equal bytes: no map's order is in the file.
    let again = tempfile::tempdir().unwrap();
    images(again.path());
    let bytes = |folder: &Path| std::fs::read(folder.join("images/train.parquet")).unwrap();
    assert_eq!(bytes(folder.path()), bytes(again.path()));
}

#[test]
fn other_libraries_read_our_files_and_a_table_without_its_metadata_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    images(folder.path());
    let table = tasks(folder.path());
    tokens(folder.path());
    let python = std::env::var_os("LETHE_PYTHON").unwrap_or_else(|| "python3".into());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/elsewhere.py");
    let ran = Command::new(&python).arg(script).arg(folder.path()).output();
    let missing = match &ran {
        Ok(done) if done.status.code() == Some(3) => Some(String::from_utf8_lossy(&done.stdout).trim().to_owned()),
        Ok(_) => None,
        Err(e) => Some(format!("{}: {e}", python.display())),
    };
    if let Some(missing) = missing {
        assert!(
            std::env::var("LETHE_REQUIRE_READERS").as_deref() != Ok("1"),
            "LETHE_REQUIRE_READERS=1, and {missing}"
        );
        eprintln!("\n*** SKIPPED: {missing}: no other library has read our Parquet. ***\n");
        return;
    }
    let done = ran.unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    // pyarrow keeps the metadata, and so the table; the others' copies have lost it.
    assert_eq!(TaskTable::read(&folder.path().join("pyarrow.parquet")).unwrap(), table);
    for name in ["bare.parquet", "polars.parquet", "duckdb.parquet"] {
        let error = TaskTable::read(&folder.path().join(name)).unwrap_err().to_string();
        let expected = format!("{name}: expected the metadata `lethe` of a task table, found none");
        assert!(error.contains(&expected) && error.contains("split-tasks"), "{error}");
    }
}
