//! Splits by class, on a data set made here whose every row is known.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::Path;

use lethe_datasets::artifacts::{Provenance, table};
use lethe_datasets::contract::{Encoded, Names, batches, png, write};
use lethe_datasets::tasks::{ByClass, ClassOrder, Fraction, TaskRow, TaskTable, by_class};
use lethe_datasets::{DataSet, Split};

const CLASSES: usize = 10;

/// `rows` images; the class of row `i` is `i·i mod 10` and then `i mod 10` in turn, so that classes differ in size.
fn file(path: &Path, rows: usize) -> Vec<usize> {
    let classes: Vec<usize> = (0..rows)
        .map(|i| if i % 2 == 0 { i / 2 * (i / 2) } else { i / 2 } % CLASSES)
        .collect();
    let labels = classes.iter().map(|&c| c as i64).collect();
    let names = Names {
        classes: (0..CLASSES).map(|c| format!("class {c}")).collect(),
        coarse: Vec::new(),
    };
    let bytes = png(&[0], 1, 1, 1).unwrap();
    let image = |_| {
        Ok(Encoded {
            bytes: bytes.clone(),
            path: None,
        })
    };
    write(path, &names, &provenance(), batches(&names, labels, None, image)).unwrap();
    classes
}

fn provenance() -> Provenance {
    Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    }
}

fn how(order: ClassOrder, fraction: &str) -> ByClass {
    ByClass {
        tasks: 2,
        classes_per_task: vec![5],
        order,
        fraction: fraction.parse().unwrap(),
        valid: "0.1".parse().unwrap(),
        seed: 3,
    }
}

type Rows = Vec<(String, i64)>;

/// (file, row) of a split over all tasks, by class.
fn per_class(table: &TaskTable, split: Split) -> BTreeMap<i32, Rows> {
    let mut all: BTreeMap<i32, Rows> = BTreeMap::new();
    for row in table.rows.iter().filter(|row| row.split == split.to_string()) {
        all.entry(row.class).or_default().push((row.file.clone(), row.row));
    }
    all
}

#[test]
fn every_row_is_where_it_belongs() {
    let folder = tempfile::tempdir().unwrap();
    let train = file(&folder.path().join("train.parquet"), 1000);
    let test = file(&folder.path().join("test.parquet"), 200);
    let set = DataSet::open(folder.path()).unwrap();
    let table = by_class(&set, &how(ClassOrder::Seed, "1")).unwrap();

    // tests/random_streams.py draws this permutation.
    let order = [0, 3, 6, 7, 4, 9, 5, 8, 2, 1];
    for row in &table.rows {
        let truth = if row.file == "train.parquet" { &train } else { &test };
        assert_eq!(row.class as usize, truth[row.row as usize]);
        let place = order.iter().position(|&c| c == row.class).unwrap();
        assert_eq!((row.task as usize, row.label as usize), (place / 5, place % 5));
        assert_eq!(row.split == "test", row.file == "test.parquet");
    }
    let mut rows: Vec<_> = table.rows.iter().map(|r| (&r.file, r.row)).collect();
    rows.sort();
    rows.dedup();
    assert_eq!(rows.len(), 1200, "each row once");
    for (class, valid) in per_class(&table, Split::Valid) {
        let all = train.iter().filter(|&&c| c as i32 == class).count();
        assert_eq!(valid.len(), (all as f64 / 10.0).round() as usize, "{class}");
    }
    let key = |r: &TaskRow| (r.task, r.split.parse::<Split>().unwrap(), r.file.clone(), r.row);
    assert!(table.rows.is_sorted_by_key(key));
    assert_eq!(table.heads, [5, 5]);
    assert_eq!(
        table.classes[1],
        ["class 9", "class 5", "class 8", "class 2", "class 1"]
    );
}

#[test]
fn fractions_nest_and_leave_validation_alone() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder.path().join("train.parquet"), 1000);
    let set = DataSet::open(folder.path()).unwrap();
    let whole = by_class(&set, &how(ClassOrder::Seed, "1")).unwrap();
    let half = by_class(&set, &how(ClassOrder::Seed, "0.5")).unwrap();
    let eighth = by_class(&set, &how(ClassOrder::Seed, "1/8")).unwrap();
    let least = by_class(&set, &how(ClassOrder::Seed, "0")).unwrap();
    assert_eq!(per_class(&whole, Split::Valid), per_class(&eighth, Split::Valid));
    for (small, large, share) in [(&half, &whole, 0.5), (&eighth, &whole, 0.125), (&eighth, &half, 0.25)] {
        let large = per_class(large, Split::Train);
        for (class, rows) in per_class(small, Split::Train) {
            assert!(rows.iter().all(|row| large[&class].contains(row)));
            assert!(
                (rows.len() as f64 - share * large[&class].len() as f64).abs() <= 0.75,
                "{class}"
            );
        }
    }
    assert!(per_class(&least, Split::Train).values().all(|rows| rows.len() == 1));
    // Another seed draws other rows.
    let other = ByClass {
        seed: 4,
        ..how(ClassOrder::Listed, "1/8")
    };
    let other = by_class(&set, &other).unwrap();
    assert_ne!(per_class(&other, Split::Train), per_class(&eighth, Split::Train));
}

#[test]
fn a_validation_file_is_used_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder.path().join("train.parquet"), 300);
    let classes = file(&folder.path().join("valid.parquet"), 50);
    let set = DataSet::open(folder.path()).unwrap();
    let table = by_class(&set, &how(ClassOrder::Listed, "1")).unwrap();
    let valid: Vec<_> = table.rows.iter().filter(|r| r.split == "valid").collect();
    assert_eq!(valid.len(), 50);
    assert!(
        valid
            .iter()
            .all(|r| r.file == "valid.parquet" && classes[r.row as usize] == r.class as usize)
    );
    assert_eq!(table.rows.iter().filter(|r| r.split == "train").count(), 300);
}

#[test]
fn orders_by_name_and_number() {
    let folder = tempfile::tempdir().unwrap();
    file(&folder.path().join("train.parquet"), 400);
    let set = DataSet::open(folder.path()).unwrap();
    let named = |names: &[&str]| {
        let names = names.iter().map(|n| (*n).to_owned()).collect();
        let how = ByClass {
            tasks: 2,
            classes_per_task: vec![2],
            ..how(ClassOrder::Named(names), "1")
        };
        by_class(&set, &how).map_err(|e| e.to_string())
    };
    let table = named(&["class 3", "0", "9", "class 1"]).unwrap();
    assert_eq!(table.classes, [["class 3", "class 0"], ["class 9", "class 1"]]);
    assert!(table.rows.iter().all(|r| [3, 0, 9, 1].contains(&r.class)));
    assert_eq!(
        named(&["class 3", "3", "1", "2"]).unwrap_err(),
        "class order: class 3 and 3 are one of the classes"
    );
    assert_eq!(named(&["1", "1", "2"]).unwrap_err(), "class order: 1 is listed twice");
    let unknown = "class order: class x is none of the data set's 10 classes";
    assert_eq!(named(&["class x"]).unwrap_err(), unknown);
    assert_eq!(
        named(&["1", "2"]).unwrap_err(),
        "2 tasks of 2 classes: expected 4 classes, found 2"
    );
    let many = ByClass {
        tasks: usize::MAX,
        classes_per_task: vec![2],
        ..how(ClassOrder::Listed, "1")
    };
    assert!(by_class(&set, &many).is_err());
    let sizes = |tasks: usize, classes_per_task: &[usize]| {
        let how = ByClass {
            tasks,
            classes_per_task: classes_per_task.to_vec(),
            ..how(ClassOrder::Listed, "1")
        };
        by_class(&set, &how).map(|table| (how.provenance(&table).config["classes_per_task"].clone(), table))
    };
    // A large first task, and small ones behind it.
    let (noted, table) = sizes(3, &[6, 1, 3]).unwrap();
    assert_eq!(
        (table.heads.as_slice(), noted),
        (&[6, 1, 3][..], serde_json::json!([6, 1, 3]))
    );
    assert_eq!(table.classes[1], ["class 6"]);
    assert_eq!(table.classes[2], ["class 7", "class 8", "class 9"]);
    let class = |task: i32| {
        let rows = table.rows.iter().filter(move |row| row.task == task);
        rows.map(|row| (row.class, row.label))
            .collect::<std::collections::BTreeSet<_>>()
    };
    assert_eq!(class(2), std::collections::BTreeSet::from([(7, 0), (8, 1), (9, 2)]));
    for (tasks, each, said) in [
        (
            3,
            &[6, 1, 4][..],
            "3 tasks of 6, 1, 4 classes: expected 11 classes, found 10",
        ),
        (
            3,
            &[6, 1],
            "3 tasks: expected one number of classes for all of them or one for each, found 2",
        ),
        (2, &[6, 0], "expected at least one task of one class"),
        (2, &[usize::MAX, 2], "found 10"),
    ] {
        let error = sizes(tasks, each).unwrap_err().to_string();
        assert!(error.ends_with(said), "{error}");
    }
    let none = ByClass {
        tasks: 0,
        ..how(ClassOrder::Listed, "1")
    };
    assert!(by_class(&set, &none).is_err());
    let all_valid = ByClass {
        valid: Fraction::ONE,
        ..how(ClassOrder::Listed, "1")
    };
    let error = by_class(&set, &all_valid).unwrap_err().to_string();
    assert!(
        error.ends_with(
            "task 0: class class 0: expected a training row, found validation rows only; a smaller --valid leaves some"
        ),
        "{error}"
    );
}

#[test]
fn a_table_is_read_back_and_checked() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    file(&data.join("train.parquet"), 300);
    file(&data.join("test.parquet"), 100);
    let set = DataSet::open(&data).unwrap();
    let how = how(ClassOrder::Listed, "1/3");
    let table = by_class(&set, &how).unwrap();
    let path = folder.path().join("tasks.parquet");
    table.write(&path, &how.provenance(&table)).unwrap();
    assert_eq!(TaskTable::read(&path).unwrap(), table);
    table.check(&set).unwrap();

    let examples = table.examples(&set, 1, Split::Test).unwrap();
    let rows: Vec<_> = table.rows(1, Split::Test).collect();
    assert_eq!(examples.len(), rows.len());
    assert!(
        examples
            .iter()
            .zip(rows)
            .all(|(e, r)| (e.row, e.label) == (r.row, r.label) && set.files[e.file as usize].name == r.file)
    );

    // Another data set: its hash, a missing file, fewer rows.
    file(&data.join("train.parquet"), 100);
    let other = DataSet::open(&data).unwrap();
    assert!(
        table
            .check(&other)
            .unwrap_err()
            .to_string()
            .contains("expected the data set of hash")
    );
    assert!(
        table
            .examples(&other, 0, Split::Train)
            .unwrap_err()
            .to_string()
            .contains("found 100 rows")
    );
    std::fs::remove_file(data.join("test.parquet")).unwrap();
    let other = DataSet::open(&data).unwrap();
    let error = table.examples(&other, 0, Split::Test).unwrap_err().to_string();
    assert!(error.contains("expected the file test.parquet"), "{error}");

    for (broken, expected) in [
        (
            TaskRow {
                task: 2,
                ..table.rows[0].clone()
            },
            "row 0: expected a task from 0 to 1, found 2",
        ),
        (
            TaskRow {
                label: 5,
                ..table.rows[0].clone()
            },
            "row 0: expected a label from 0 to 4, found 5",
        ),
        (
            TaskRow {
                split: "dev".into(),
                ..table.rows[0].clone()
            },
            "expected train, valid or test, found dev",
        ),
    ] {
        let broken = TaskTable {
            rows: vec![broken],
            ..table.clone()
        };
        broken.write(&path, &provenance()).unwrap();
        let error = TaskTable::read(&path).unwrap_err().to_string();
        assert!(error.ends_with(expected), "{error}");
    }
    table::write(&path, &table.rows, &provenance(), serde_json::Value::Null).unwrap();
    assert!(
        TaskTable::read(&path)
            .unwrap_err()
            .to_string()
            .contains("metadata of a task table")
    );
}
