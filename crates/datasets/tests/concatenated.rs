//! Several data sets as one, and tasks over them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_datasets::artifacts::Provenance;
use lethe_datasets::artifacts::checkpoint::{Filter, Fit, Input};
use lethe_datasets::contract::{Encoded, Names, batches, png, write};
use lethe_datasets::tasks::{ByDataSet, ClassOrder, TaskTable, by_data_set};
use lethe_datasets::{DataSet, Split};

fn provenance() -> Provenance {
    Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    }
}

/// A file of `rows` images of 2 by 2 pixels, all of the value `shade`, classes in turn.
fn file(path: &Path, classes: &[&str], channels: usize, shade: u8, rows: usize) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let names = Names {
        classes: classes.iter().map(|c| (*c).to_owned()).collect(),
        coarse: if channels == 3 {
            vec!["all".to_owned()]
        } else {
            Vec::new()
        },
    };
    let labels: Vec<i64> = (0..rows).map(|row| (row % classes.len()) as i64).collect();
    let coarse = (channels == 3).then(|| vec![0; rows]);
    let bytes = png(&vec![shade; 4 * channels], 2, 2, channels).unwrap();
    let image = |_| {
        let bytes = bytes.clone();
        Ok(Encoded { bytes, path: None })
    };
    write(path, &names, &provenance(), batches(&names, labels, coarse, image)).unwrap();
}

/// Gray digits and coloured pets; the pets have validation rows of their own.
fn sets(root: &Path) -> Vec<PathBuf> {
    file(
        &root.join("digits/train.parquet"),
        &["0", "1", "2", "3", "4"],
        1,
        10,
        50,
    );
    file(&root.join("digits/test.parquet"), &["0", "1", "2", "3", "4"], 1, 11, 10);
    file(&root.join("pets/train.parquet"), &["cat", "dog", "0", "cow"], 3, 20, 40);
    file(&root.join("pets/valid.parquet"), &["cat", "dog", "0", "cow"], 3, 21, 8);
    vec![root.join("digits"), root.join("pets")]
}

fn error(paths: &[PathBuf]) -> String {
    DataSet::open_all(paths).unwrap_err().to_string()
}

#[test]
fn files_and_classes_carry_their_data_sets_names() {
    let folder = tempfile::tempdir().unwrap();
    let paths = sets(folder.path());
    let set = DataSet::open_all(&paths).unwrap();
    let names: Vec<_> = set.files.iter().map(|f| f.name.as_str()).collect();
    let expected = [
        "digits/test.parquet",
        "digits/train.parquet",
        "pets/train.parquet",
        "pets/valid.parquet",
    ];
    assert_eq!(names, expected);
    assert_eq!(set.classes[4..7], ["digits/4", "pets/cat", "pets/dog"]);
    assert_eq!(set.coarse_classes, ["pets/all"]);
    let parts: Vec<_> = set
        .parts
        .iter()
        .map(|p| (p.name.as_str(), p.classes.clone(), p.coarse_classes.clone()))
        .collect();
    assert_eq!(parts, [("digits", 0..5, 0..0), ("pets", 5..9, 0..1)]);
    let train = set.examples(Split::Train).unwrap();
    assert_eq!(
        (train[0].label, train[0].coarse, train[50].label, train[50].coarse),
        (0, None, 5, Some(0))
    );
    assert_eq!(
        set.examples(Split::Valid).unwrap().iter().map(|e| e.label).max(),
        Some(8)
    );

    // Gray beside RGB: the input decides.
    let input = Input {
        size: 2,
        channels: 3,
        fit: Fit::Pad,
        filter: Filter::Bilinear,
        mean: vec![0.5; 3],
        std: vec![0.5; 3],
    };
    let pixels = set.decode(&[(2, 0), (0, 0)], &input).unwrap().pixels;
    assert_eq!(pixels, [[20; 12], [11; 12]].concat());

    // One path is that data set as it is; a name makes it one of several.
    let alone = DataSet::open_all(&paths[..1]).unwrap();
    assert_eq!(alone.hash().unwrap(), DataSet::open(&paths[0]).unwrap().hash().unwrap());
    assert_eq!(alone.classes[0], "0");
    let named = |name: &str, path: &Path| PathBuf::from(format!("{name}={}", path.display()));
    let renamed = DataSet::open_all(&[named("numbers", &paths[0])]).unwrap();
    assert_eq!(
        (renamed.classes[0].as_str(), renamed.files[0].name.as_str()),
        ("numbers/0", "numbers/test.parquet")
    );
    // A file and a glob are called by the file and the folder.
    let glob = folder.path().join("pets/*.parquet");
    let others = DataSet::open_all(&[folder.path().join("digits/train.parquet"), glob]).unwrap();
    assert_eq!(
        others.parts.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(),
        ["train", "pets"]
    );

    // The hash is of names, contents and order, not of the place.
    let hash = |paths: &[PathBuf]| DataSet::open_all(paths).unwrap().hash().unwrap();
    let swapped = [paths[1].clone(), paths[0].clone()];
    assert_ne!(hash(&paths), hash(&swapped));
    assert_ne!(hash(&paths), hash(&[named("x", &paths[0]), paths[1].clone()]));
    let elsewhere = tempfile::tempdir().unwrap();
    assert_eq!(hash(&paths), hash(&sets(elsewhere.path())));

    assert_eq!(error(&[]), "expected a data set, found none");
    let twice = "data sets: pets is given twice; NAME=PATH gives one of them another name";
    assert_eq!(error(&[paths[1].clone(), paths[1].clone()]), twice);
    assert!(DataSet::open_all(&[paths[1].clone(), named("more", &paths[1])]).is_ok());
    assert!(error(&[paths[0].clone(), folder.path().join("none")]).contains("none: No such file"));
    assert!(error(&[PathBuf::from(".."), paths[0].clone()]).contains("..: expected NAME=PATH, as the path alone"));
    assert_eq!(error(&[PathBuf::from("x=")]), "x=: expected x=PATH, found no path");
}

#[test]
fn two_tasks_of_each() {
    let folder = tempfile::tempdir().unwrap();
    let set = DataSet::open_all(&sets(folder.path())).unwrap();
    let how = |classes_per_task, order| ByDataSet {
        tasks_per_set: 2,
        classes_per_task,
        order,
        fraction: "1".parse().unwrap(),
        valid: "0.2".parse().unwrap(),
        seed: 1,
    };
    // Five digits are twice two and one is left out.
    let all = how(None, ClassOrder::Listed);
    let table = by_data_set(&set, &all).unwrap();
    assert_eq!(table.names, ["digits 0", "digits 1", "pets 0", "pets 1"]);
    assert_eq!((table.heads.as_slice(), table.shared_head), (&[2, 2, 2, 2][..], false));
    assert_eq!(table.classes[1], ["digits/2", "digits/3"]);
    // Alone and without a name it is called the same.
    let alone = DataSet::open(&sets(folder.path())[0]).unwrap();
    assert_eq!(by_data_set(&alone, &all).unwrap().names, ["digits 0", "digits 1"]);
    assert_eq!(table.classes[3], ["pets/0", "pets/cow"]);
    for row in &table.rows {
        let first = [0, 2, 5, 7][row.task as usize];
        assert_eq!(row.label, row.class - first);
        assert_eq!(row.file.starts_with("digits/"), row.task < 2);
    }
    // The digits' validation rows are cut from train, the pets' are their own.
    let count = |task, split| table.rows(task, split).count();
    assert_eq!(
        (count(0, Split::Train), count(0, Split::Valid), count(0, Split::Test)),
        (16, 4, 4)
    );
    assert_eq!(
        (count(2, Split::Train), count(2, Split::Valid), count(2, Split::Test)),
        (20, 4, 0)
    );
    assert!(table.rows(2, Split::Valid).all(|row| row.file == "pets/valid.parquet"));
    let path = folder.path().join("tasks.out");
    table.write(&path, &all.provenance(&table)).unwrap();
    let read = TaskTable::read(&path).unwrap();
    assert_eq!(read, table);
    read.check(&set).unwrap();
    let examples = read.examples(&set, 2, Split::Train).unwrap();
    assert!(
        examples
            .iter()
            .all(|e| set.files[e.file as usize].name == "pets/train.parquet")
    );

    let seeded = by_data_set(&set, &how(Some(2), ClassOrder::Seed)).unwrap();
    assert_ne!(seeded.classes, table.classes);
    assert!(
        seeded.classes[..2]
            .iter()
            .flatten()
            .all(|class| class.starts_with("digits/"))
    );
    let names = ["pets/cow", "digits/3", "8", "0", "pets/0", "digits/1"];
    let names: Vec<String> = names.map(str::to_owned).to_vec();
    let error = by_data_set(&set, &how(Some(1), ClassOrder::Named(names.clone()))).unwrap_err();
    assert_eq!(error.to_string(), "class order: pets/cow and 8 are one of the classes");
    let names: Vec<String> = names.into_iter().filter(|name| name != "8").collect();
    let named = by_data_set(&set, &how(Some(1), ClassOrder::Named(names.clone()))).unwrap();
    assert_eq!(named.classes, [["digits/3"], ["digits/0"], ["pets/cow"], ["pets/0"]]);
    let among = by_data_set(&set, &how(Some(1), ClassOrder::Among(names))).unwrap();
    let digits = ["digits/0", "digits/1", "digits/3"];
    assert!(
        among.classes[..2]
            .iter()
            .flatten()
            .all(|class| digits.contains(&class.as_str()))
    );
    let few = by_data_set(&set, &how(Some(3), ClassOrder::Listed))
        .unwrap_err()
        .to_string();
    assert_eq!(
        few,
        "data set digits: 2 tasks of 3 classes: expected 6 classes, found 5"
    );
    assert!(by_data_set(&set, &how(Some(0), ClassOrder::Listed)).is_err());
}

#[test]
fn held_out_rows_are_known_by_the_bytes_of_their_file() {
    let folder = tempfile::tempdir().unwrap();
    let set = DataSet::open_all(&sets(folder.path())).unwrap();
    let how = ByDataSet {
        tasks_per_set: 2,
        classes_per_task: None,
        order: ClassOrder::Listed,
        fraction: "1".parse().unwrap(),
        valid: "0.2".parse().unwrap(),
        seed: 1,
    };
    let table = by_data_set(&set, &how).unwrap();
    let copy = folder.path().join("copy.parquet");
    std::fs::copy(folder.path().join("digits/train.parquet"), &copy).unwrap();
    let other = DataSet::open(&copy).unwrap();
    let mut left = other.examples(Split::Train).unwrap();
    table.leave_out_held_out(&set, &other, &mut left).unwrap();
    let held_out = table
        .rows
        .iter()
        .filter(|row| row.split == "valid" && row.file == "digits/train.parquet");
    let held_out: Vec<i64> = held_out.map(|row| row.row).collect();
    assert_eq!(held_out.len(), 8);
    let expected: Vec<i64> = (0..50).filter(|row| !held_out.contains(row)).collect();
    assert_eq!(left.iter().map(|example| example.row).collect::<Vec<_>>(), expected);
    // Nothing is held out of a file of other bytes.
    let test = DataSet::open(&folder.path().join("pets/train.parquet")).unwrap();
    let mut all = test.examples(Split::Train).unwrap();
    table.leave_out_held_out(&set, &test, &mut all).unwrap();
    assert_eq!(all.len(), 40);
}
