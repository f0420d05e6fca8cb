//! Splits by shift: one head of superclasses, other subclasses in each task.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lethe_datasets::artifacts::Provenance;
use lethe_datasets::contract::{Encoded, Names, batches, png, write};
use lethe_datasets::tasks::{ByShift, Superclasses, TaskTable, by_shift};
use lethe_datasets::{DataSet, Split};

/// 12 classes; class `c` is of superclass `c mod 3`, and has 10 + c rows.
const CLASSES: i64 = 12;

fn provenance() -> Provenance {
    Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    }
}

fn file(path: &Path, superclass: impl Fn(usize, i64) -> i64, named: bool) {
    let labels: Vec<i64> = (0..CLASSES).flat_map(|c| (0..10 + c).map(move |_| c)).collect();
    let coarse = labels.iter().enumerate().map(|(row, &c)| superclass(row, c)).collect();
    let names = Names {
        classes: (0..CLASSES).map(|c| format!("class {c}")).collect(),
        coarse: if named {
            ["fish", "trees", "cars"].map(str::to_owned).to_vec()
        } else {
            Vec::new()
        },
    };
    let bytes = png(&[0], 1, 1, 1).unwrap();
    let image = |_| {
        let bytes = bytes.clone();
        Ok(Encoded { bytes, path: None })
    };
    let coarse = named.then_some(coarse);
    write(path, &names, &provenance(), batches(&names, labels, coarse, image)).unwrap();
}

fn how(tasks: usize, subclasses_per_task: usize, superclasses: Superclasses) -> ByShift {
    ByShift {
        tasks,
        subclasses_per_task,
        superclasses,
        shuffled: true,
        fraction: "1/2".parse().unwrap(),
        valid: "0.1".parse().unwrap(),
        seed: 5,
    }
}

/// The data set of a folder whose classes have the superclasses `c mod 3`.
fn three(folder: &Path) -> DataSet {
    for split in ["train", "test"] {
        file(&folder.join(format!("{split}.parquet")), |_, c| c % 3, true);
    }
    DataSet::open(folder).unwrap()
}

fn classes(table: &TaskTable) -> Vec<BTreeSet<i32>> {
    let of = |task| table.rows.iter().filter(|r| r.task == task).map(|r| r.class).collect();
    (0..table.heads.len() as i32).map(of).collect()
}

#[test]
fn tasks_share_the_superclasses_and_no_subclass() {
    let folder = tempfile::tempdir().unwrap();
    let set = three(folder.path());
    let how = how(2, 2, Superclasses::All);
    let table = by_shift(&set, &how).unwrap();
    assert!(table.shared_head);
    assert_eq!(table.heads, [3, 3]);
    assert_eq!(table.classes, [["fish", "trees", "cars"], ["fish", "trees", "cars"]]);
    for row in &table.rows {
        assert_eq!(row.label, row.class % 3);
    }
    let classes = classes(&table);
    assert_eq!(classes[0].union(&classes[1]).count(), 12);
    for (task, classes) in classes.iter().enumerate() {
        for superclass in 0..3 {
            let mine: BTreeSet<_> = classes.iter().filter(|&&c| c % 3 == superclass).collect();
            assert_eq!(mine.len(), 2);
            let named: BTreeSet<_> = table.subclasses[task][superclass as usize].iter().cloned().collect();
            assert_eq!(named, mine.iter().map(|c| format!("class {c}")).collect());
        }
    }
    // A class of n rows: a tenth valid and half of the rest, halves up; all test rows.
    for c in 0..CLASSES as i32 {
        let count = |split: Split| {
            let of = |r: &&lethe_datasets::tasks::TaskRow| r.class == c && r.split == split.to_string();
            table.rows.iter().filter(of).count()
        };
        let n = 10 + c as usize;
        let valid = (n as f64 / 10.0).round() as usize;
        let train = ((n - valid) as f64 / 2.0 + 0.5).floor() as usize;
        assert_eq!(
            (count(Split::Train), count(Split::Valid), count(Split::Test)),
            (train, valid, n)
        );
    }
    let path = folder.path().join("tasks.out");
    table.write(&path, &how.provenance(&table)).unwrap();
    assert_eq!(TaskTable::read(&path).unwrap(), table);
    let other = ByShift { seed: 6, ..how };
    assert_ne!(by_shift(&set, &other).unwrap().subclasses, table.subclasses);
}

#[test]
fn listed_and_given_superclasses() {
    let folder = tempfile::tempdir().unwrap();
    let set = three(folder.path());
    let names = |names: &[&str]| -> Vec<String> { names.iter().map(|n| (*n).to_owned()).collect() };
    let listed = |superclasses| {
        let how = ByShift {
            shuffled: false,
            ..how(2, 1, superclasses)
        };
        by_shift(&set, &how).map_err(|e| e.to_string())
    };
    let table = listed(Superclasses::Named(names(&["cars", "0"]))).unwrap();
    assert_eq!(table.classes[1], ["cars", "fish"]);
    assert_eq!(
        table.subclasses,
        [[["class 2"], ["class 0"]], [["class 5"], ["class 3"]]]
    );
    let given = |lists: &[(&str, &[&str])]| {
        let lists = lists.iter().map(|(name, classes)| ((*name).to_owned(), names(classes)));
        listed(Superclasses::Given(lists.collect()))
    };
    let table = given(&[("odd", &["class 3", "1"]), ("even", &["8", "4", "class 6"])]).unwrap();
    assert_eq!(table.classes[0], ["even", "odd"]);
    assert_eq!(
        table.subclasses,
        [[["class 8"], ["class 3"]], [["class 4"], ["class 1"]]]
    );
    let rows = table.rows.iter().map(|r| (r.task, r.label, r.class));
    let rows: BTreeSet<_> = rows.collect();
    assert_eq!(rows, [(0, 0, 8), (0, 1, 3), (1, 0, 4), (1, 1, 1)].into());

    let refused = [
        (
            given(&[("odd", &["1", "3"]), ("even", &["2", "1"])]),
            "superclass odd: class class 1 is one of even already",
        ),
        (given(&[("odd", &["1", "1"])]), "superclass odd: 1 is listed twice"),
        (
            given(&[("odd", &["tree"])]),
            "superclass odd: tree is none of the data set's 12 classes",
        ),
        (
            given(&[]),
            "2 tasks of 1 subclasses: expected 2 of each superclass, found no superclass",
        ),
        (
            given(&[("a", &["1"]), ("b", &["2", "3"]), ("c", &[])]),
            "2 tasks of 1 subclasses: expected 2 of each superclass, found 1 of a, 0 of c",
        ),
        (
            listed(Superclasses::Named(names(&["birds"]))),
            "superclasses: birds is none of the data set's 3 superclasses",
        ),
        (
            listed(Superclasses::Named(names(&["cars", "2"]))),
            "superclasses: cars and 2 are one of the superclasses",
        ),
    ];
    for (found, expected) in refused {
        assert_eq!(found.unwrap_err(), expected);
    }
    let many = by_shift(&set, &how(usize::MAX, 2, Superclasses::All))
        .unwrap_err()
        .to_string();
    assert!(many.ends_with("found 4 of fish, 4 of trees, 4 of cars"), "{many}");
    assert!(by_shift(&set, &how(0, 1, Superclasses::All)).is_err());
}

#[test]
fn data_without_superclasses_is_told_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    file(&path, |_, _| 0, false);
    let split = || by_shift(&DataSet::open(&path).unwrap(), &how(2, 1, Superclasses::All)).map_err(|e| e.to_string());
    let error = split().unwrap_err();
    assert!(
        error.contains("expected a column coarse_label, found none; --superclasses FILE.toml"),
        "{error}"
    );
    // Row 11 is of class 1, most of whose rows are of superclass 1.
    file(&path, |row, c| if row == 11 { 2 } else { c % 3 }, true);
    let error = split().unwrap_err();
    assert!(
        error.ends_with("class class 1: expected rows of one superclass, found trees and cars"),
        "{error}"
    );
}
