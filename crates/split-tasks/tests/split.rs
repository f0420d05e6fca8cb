//! `split-tasks`, as a user runs it, on the sample of Fashion-MNIST and on broken files.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, BinaryArray, Int64Array, RecordBatch};
use assert_cmd::Command;
use lethe_datasets::artifacts::table::write_batches;
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};

fn sample() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/fashion-mnist")
}

fn split(data: &Path, out: &Path, more: &[&str]) -> (i32, String) {
    let mut command = Command::cargo_bin("split-tasks").unwrap();
    let done = command
        .arg("--data")
        .arg(data)
        .arg("--out")
        .arg(out)
        .args(more)
        .output()
        .unwrap();
    assert!(done.stdout.is_empty());
    (
        done.status.code().unwrap(),
        String::from_utf8(done.stderr).unwrap().trim_end().to_owned(),
    )
}

#[test]
fn two_tasks_of_five_classes() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tasks.parquet");
    let (code, said) = split(
        &sample(),
        &out,
        &["--seed", "1", "--fraction", "1/16", "--class-order", "listed"],
    );
    assert_eq!((code, said.lines().count()), (0, 2), "{said}");
    // 1,200 images a class: a tenth is 120, a sixteenth of the other 1,080 is 67.5, halves up.
    assert!(said.contains("task 0: 340 train, 600 valid, 1000 test: T-shirt/top, Trouser, Pullover, Dress, Coat"));
    let table = TaskTable::read(&out).unwrap();
    let set = DataSet::open(&sample()).unwrap();
    table.check(&set).unwrap();
    let mut counts: BTreeMap<(String, i32), usize> = BTreeMap::new();
    for row in &table.rows {
        *counts.entry((row.split.clone(), row.class)).or_default() += 1;
        assert_eq!((row.task, row.label), (row.class / 5, row.class % 5));
    }
    for ((split, _), count) in counts {
        assert_eq!(
            count,
            match split.as_str() {
                "train" => 68,
                "valid" => 120,
                _ => 200,
            }
        );
    }
    // The labels are those in the files.
    for task in 0..2 {
        for part in [Split::Train, Split::Valid, Split::Test] {
            let of = if part == Split::Test { Split::Test } else { Split::Train };
            let truth: BTreeMap<i64, i32> = set.examples(of).unwrap().iter().map(|e| (e.row, e.label)).collect();
            assert!(table.rows(task, part).all(|row| truth[&row.row] == row.class));
        }
    }
}

#[test]
fn the_same_bytes_twice_and_other_draws_for_another_seed() {
    let folder = tempfile::tempdir().unwrap();
    let run = |name: &str, seed: &str| {
        let out = folder.path().join(name);
        assert_eq!(split(&sample(), &out, &["--quiet", "--seed", seed]), (0, String::new()));
        fs::read(out).unwrap()
    };
    let first = run("a", "0");
    assert_eq!(first, run("b", "0"));
    assert_ne!(first, run("c", "1"));
    // Over what is there.
    assert_eq!(first, run("c", "0"));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
}

#[test]
fn orders_from_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let (order, out) = (folder.path().join("order.txt"), folder.path().join("tasks.parquet"));
    fs::write(&order, "Bag\n\n 1 \nAnkle boot\n").unwrap();
    let flags = [
        "--quiet",
        "--tasks",
        "3",
        "--classes-per-task",
        "1",
        "--class-order",
        order.to_str().unwrap(),
    ];
    assert_eq!(split(&sample(), &out, &flags).0, 0);
    assert_eq!(
        TaskTable::read(&out).unwrap().classes,
        [["Bag"], ["Trouser"], ["Ankle boot"]]
    );
    fs::write(&order, "Hat\n").unwrap();
    let (code, said) = split(&sample(), &out, &flags);
    assert_eq!(
        (code, said.as_str()),
        (2, "split-tasks: class order: Hat is none of the data set's 10 classes")
    );
}

#[test]
fn what_makes_no_sense_leaves_the_old_table() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("data"), folder.path().join("tasks.parquet"));
    fs::create_dir(&data).unwrap();
    fs::write(&out, "old").unwrap();
    let fails = |data: &Path, more: &[&str], code: i32, expected: &str| {
        let (found, said) = split(data, &out, more);
        assert_eq!(found, code, "{said}");
        assert!(said.contains(expected), "{said}");
        assert_eq!(fs::read(&out).unwrap(), b"old");
        assert!(code == 2 || said.lines().count() == 1, "{said}");
    };
    let expected = "split-tasks: 3 tasks of 5 classes: expected 15 classes, found 10";
    fails(&sample(), &["--tasks", "3"], 2, expected);
    fails(
        &sample(),
        &["--fraction", "3/2"],
        2,
        "expected a share from 0 to 1 such as 1/16 or 0.1, found 3/2",
    );
    fails(
        &sample(),
        &["--class-order", "nowhere.txt"],
        1,
        "nowhere.txt: No such file",
    );
    fails(&folder.path().join("none"), &[], 1, "none: No such file");

    let train = data.join("train.parquet");
    let whole = fs::read(sample().join("test.parquet")).unwrap();
    fs::write(&train, &whole[..whole.len() / 2]).unwrap();
    fails(&data, &[], 1, "train.parquet: expected a whole Parquet file");
    let write = |label: &str, values: &[i64]| {
        let image: ArrayRef = Arc::new(BinaryArray::from_iter_values(values.iter().map(|_| b"no image")));
        let label = (label, Arc::new(Int64Array::from(values.to_vec())) as ArrayRef);
        let batch = RecordBatch::try_from_iter([("image", image), label]).unwrap();
        write_batches(&train, batch.schema(), std::iter::once(Ok(batch))).unwrap();
    };
    write("number", &[0, 1]);
    fails(
        &data,
        &[],
        1,
        "train.parquet: expected a column label or fine_label, found image, number",
    );
    write("label", &[0, -3]);
    fails(&data, &[], 1, "train.parquet: row 1: expected a label from 0 to");
    // Images are not looked at.
    write("label", &[0, 1, 0, 1]);
    fs::remove_file(&out).unwrap();
    let flags = ["--tasks", "2", "--classes-per-task", "1", "--quiet"];
    assert_eq!(split(&data, &out, &flags), (0, String::new()));
}
