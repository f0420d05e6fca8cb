//! `split-tasks`, as a user runs it, on the sample of Fashion-MNIST and on broken files.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use arrow::array::{ArrayRef, BinaryArray, Int64Array, RecordBatch};
use assert_cmd::Command;
use lethe_datasets::artifacts::Provenance;
use lethe_datasets::artifacts::table::write_batches;
use lethe_datasets::contract::{Encoded, Names, batches, png, write};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::text::TokenInfo;
use lethe_datasets::text::tokens::{Counts, Rows, write as write_tokens};
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
        for part in Split::ALL {
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
fn test_rows_are_capped_a_task_and_nothing_else_moves() {
    let folder = tempfile::tempdir().unwrap();
    let run = |most: &[&str]| {
        let out = folder.path().join("tasks.parquet");
        let flags = [&["--quiet", "--fraction", "1/16"], most].concat();
        assert_eq!(split(&sample(), &out, &flags), (0, String::new()));
        (TaskTable::read(&out).unwrap(), fs::read(out).unwrap())
    };
    let tested = |table: &TaskTable, task| -> Vec<_> { table.rows(task, Split::Test).cloned().collect() };
    let (whole, bytes) = run(&[]);
    let (some, _) = run(&["--test-rows", "300"]);
    let (few, _) = run(&["--test-rows", "20"]);
    for task in 0..2 {
        assert_eq!([&whole, &some, &few].map(|t| tested(t, task).len()), [1000, 300, 20]);
        // Those of the smaller number are among the larger one's, in the table's order, and of every class.
        assert!(tested(&few, task).iter().all(|row| tested(&some, task).contains(row)));
        let kept: Vec<_> = tested(&whole, task)
            .into_iter()
            .filter(|row| tested(&some, task).contains(row))
            .collect();
        assert_eq!(kept, tested(&some, task));
        let classes: std::collections::BTreeSet<_> = kept.iter().map(|row| row.class).collect();
        assert_eq!(classes.len(), 5);
    }
    let rest = |table: &TaskTable| -> Vec<_> { table.rows.iter().filter(|row| row.split != "test").cloned().collect() };
    assert_eq!(rest(&some), rest(&whole));
    let (other, _) = run(&["--test-rows", "300", "--seed", "1"]);
    assert_ne!(tested(&other, 0), tested(&some, 0));
    // More than there are takes all of them, and the file says what was asked for.
    let (more, written) = run(&["--test-rows", "5000"]);
    assert_eq!(more, whole);
    assert_ne!(written, bytes);
    let (code, said) = split(&sample(), &folder.path().join("none"), &["--test-rows", "0"]);
    assert!(code == 2 && said.contains("--test-rows"), "{said}");
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
        "expected a share from 0 to 1 in digits such as 1/16 or 0.1, found 3/2",
    );
    fails(
        &sample(),
        &["--fraction", "0"],
        2,
        "--fraction: expected a share above 0, found 0",
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

#[test]
fn a_table_goes_to_standard_output_a_pipe_a_device_or_through_a_link() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let run = |out: &Path| {
        let mut command = std::process::Command::new(Command::cargo_bin("split-tasks").unwrap().get_program());
        command.arg("--quiet").arg("--data").arg(sample()).arg("--out").arg(out);
        command.current_dir(folder.path());
        command
    };
    assert!(run(&at("file")).status().unwrap().success());
    let expected = fs::read(at("file")).unwrap();
    for out in ["-", "/dev/stdout"] {
        let done = run(Path::new(out)).output().unwrap();
        assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");
        assert_eq!(done.stdout, expected, "{out}");
    }
    assert!(
        std::process::Command::new("mkfifo")
            .arg(at("pipe"))
            .status()
            .unwrap()
            .success()
    );
    let mut writing = run(&at("pipe")).spawn().unwrap();
    assert_eq!(fs::read(at("pipe")).unwrap(), expected);
    assert!(writing.wait().unwrap().success());
    assert!(fs::metadata(at("pipe")).unwrap().file_type().is_fifo());
    fs::create_dir(at("far")).unwrap();
    std::os::unix::fs::symlink("far/table", at("link")).unwrap();
    assert!(run(&at("link")).status().unwrap().success());
    assert!(at("link").is_symlink());
    assert_eq!(fs::read(at("far/table")).unwrap(), expected);
    assert!(run(Path::new("/dev/null")).status().unwrap().success());
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    let done = run(Path::new("/dev/full")).output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(said, "split-tasks: /dev/full: No space left on device (os error 28)\n");
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let done = run(Path::new("-")).stdout(full).output().unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(
        said,
        "split-tasks: standard output: No space left on device (os error 28)\n"
    );
    // Nothing else was left: no unfinished file, and none that is called as standard output is.
    let mut left: Vec<_> = fs::read_dir(folder.path())
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["far", "file", "link", "pipe"]);
}

#[test]
fn two_classes_of_one_name_are_told_apart_by_number() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("data"), folder.path().join("tasks.parquet"));
    let names = Names {
        classes: ["crane", "heron", "crane"].map(str::to_owned).to_vec(),
        coarse: Vec::new(),
    };
    let provenance = Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: Default::default(),
        seed: None,
        inputs: BTreeMap::new(),
    };
    fs::create_dir(&data).unwrap();
    let image = |_| {
        let bytes = png(&[0], 1, 1, 1)?;
        Ok(Encoded { bytes, path: None })
    };
    let rows = batches(&names, vec![0, 0, 1, 1, 2, 2], None, image);
    write(&data.join("train.parquet"), &names, &provenance, rows).unwrap();
    let order = folder.path().join("order.txt");
    let run = |text: &str| {
        fs::write(&order, text).unwrap();
        let flags = [
            "--tasks",
            "2",
            "--classes-per-task",
            "1",
            "--quiet",
            "--class-order",
            order.to_str().unwrap(),
        ];
        split(&data, &out, &flags)
    };
    let (code, said) = run("heron\ncrane\n");
    assert_eq!(code, 2);
    let expected = "split-tasks: class order: crane is the name of the classes 0 and 2; give one's number in its place";
    assert_eq!(said, expected);
    // With the mark that some editors put first.
    assert_eq!(run("\u{feff}heron\n2\n"), (0, String::new()));
    let rows = TaskTable::read(&out).unwrap().rows;
    assert_eq!(rows.iter().map(|row| row.class).collect::<Vec<_>>(), [1, 1, 2, 2]);
}

#[test]
fn a_split_without_labels_is_left_out_by_flag() {
    let folder = tempfile::tempdir().unwrap();
    let (data, out) = (folder.path().join("data"), folder.path().join("tasks.parquet"));
    fs::create_dir(&data).unwrap();
    let write = |name: &str, labels: Vec<i64>| {
        let image: ArrayRef = Arc::new(BinaryArray::from_iter_values(labels.iter().map(|_| b"no image")));
        let label: ArrayRef = Arc::new(Int64Array::from(labels));
        let batch = RecordBatch::try_from_iter([("image", image), ("label", label)]).unwrap();
        write_batches(&data.join(name), batch.schema(), std::iter::once(Ok(batch))).unwrap();
    };
    write("train.parquet", vec![0, 1, 0, 1]);
    write("test.parquet", vec![-1]);
    let flags = ["--tasks", "2", "--classes-per-task", "1", "--quiet"];
    let (code, said) = split(&data, &out, &flags);
    assert!(code == 1 && said.contains("--without test of split-tasks"), "{said}");
    let flags = [&flags[..], &["--without", "test"]].concat();
    assert_eq!(split(&data, &out, &flags), (0, String::new()));
    assert!(
        TaskTable::read(&out)
            .unwrap()
            .rows
            .iter()
            .all(|row| row.split != "test")
    );
}

#[test]
fn listed_classes_are_dealt_out_by_seed_or_as_they_stand() {
    let folder = tempfile::tempdir().unwrap();
    let (classes, out) = (folder.path().join("classes.txt"), folder.path().join("tasks.parquet"));
    fs::write(&classes, "Bag\n1\nSandal\nCoat\n").unwrap();
    let file = classes.to_str().unwrap();
    let run = |count: &str, more: &[&str]| {
        let mut flags = vec![
            "--quiet",
            "--tasks",
            "1",
            "--classes-per-task",
            count,
            "--classes",
            file,
        ];
        flags.extend(more);
        let done = split(&sample(), &out, &flags);
        (done, TaskTable::read(&out).map(|table| table.classes[0].clone()))
    };
    let (_, listed) = run("3", &["--class-order", "listed"]);
    assert_eq!(listed.unwrap(), ["Bag", "Trouser", "Sandal"]);
    let drawn: Vec<_> = ["1", "2", "3", "4"]
        .map(|seed| run("2", &["--seed", seed]).1.unwrap())
        .to_vec();
    let known = ["Bag", "Trouser", "Sandal", "Coat"];
    assert!(drawn.iter().flatten().all(|class| known.contains(&class.as_str())));
    assert!(drawn.iter().any(|classes| *classes != drawn[0]));
    // The order of the file does not matter to the seed.
    fs::write(&classes, "Coat\nTrouser\nBag\nSandal\n").unwrap();
    assert_eq!(run("2", &["--seed", "1"]).1.unwrap(), drawn[0]);
    let ((code, said), _) = run("5", &[]);
    assert_eq!(
        (code, said.as_str()),
        (2, "split-tasks: 1 tasks of 5 classes: expected 5 classes, found 4")
    );
    let ((code, said), _) = run("2", &["--class-order", file]);
    assert_eq!(code, 2);
    assert!(
        said.ends_with("--classes: expected --class-order seed or listed with it"),
        "{said}"
    );
}

#[test]
fn superclasses_of_a_file_share_a_head() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("super.toml"), folder.path().join("tasks.parquet"));
    let run = |text: &str, more: &[&str]| {
        fs::write(&file, text).unwrap();
        let mut flags = vec!["--by", "shift", "--superclasses", file.to_str().unwrap()];
        flags.extend(more);
        split(&sample(), &out, &flags)
    };
    let text = "shoes = ['Sandal', 'Sneaker', 9]\n'upper body' = [2, 'Coat', 'Shirt', 'T-shirt/top']\n";
    let (code, said) = run(text, &["--class-order", "listed", "--tasks", "3"]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("task 2: 2160 train, 240 valid, 400 test: shoes (Ankle boot), upper body (Shirt)"),
        "{said}"
    );
    let table = TaskTable::read(&out).unwrap();
    assert!(table.shared_head);
    assert_eq!(table.heads, [2, 2, 2]);
    for row in &table.rows {
        let expected = [[5, 7, 9], [2, 4, 6]][row.label as usize][row.task as usize];
        assert_eq!(row.class, expected);
    }
    for (text, more, expected) in [
        (
            text,
            &["--tasks", "4"][..],
            "4 tasks of 1 subclasses: expected 4 of each superclass, found 3 of shoes",
        ),
        (
            "shoes = ['Hat']",
            &[],
            "superclass shoes: Hat is none of the data set's 10 classes",
        ),
        ("shoes = 3", &[], "invalid type: integer `3`, expected a sequence"),
        ("shoes = [-1]", &[], "expected a list of class names or numbers"),
        (
            text,
            &["--classes-per-task", "2"],
            "--classes-per-task: only with --by class or data-set",
        ),
        (
            text,
            &["--class-order", "order.txt"],
            "--class-order: expected seed or listed with --by shift, found order.txt",
        ),
    ] {
        let (code, said) = run(text, more);
        assert_eq!((code, said.lines().count()), (2, 1), "{said}");
        assert!(said.starts_with("split-tasks: ") && said.ends_with(expected), "{said}");
    }
    let (code, said) = split(&sample(), &out, &["--by", "shift"]);
    assert_eq!(code, 1);
    assert!(said.contains("expected a column coarse_label, found none"), "{said}");
}

#[test]
fn two_tasks_of_each_data_set() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("tasks.parquet");
    let digits = sample().with_file_name("mnist");
    let clothes = format!("clothes={}", sample().display());
    let digits = digits.to_str().unwrap();
    let more = [
        "--data",
        digits,
        "--by",
        "data-set",
        "--class-order",
        "listed",
        "--fraction",
        "1/10",
    ];
    let (code, said) = split(Path::new(&clothes), &out, &more);
    assert_eq!(code, 0, "{said}");
    let table = TaskTable::read(&out).unwrap();
    assert_eq!(table.names, ["clothes 0", "clothes 1", "mnist 0", "mnist 1"]);
    assert_eq!(
        table.classes[2],
        ["mnist/0", "mnist/1", "mnist/2", "mnist/3", "mnist/4"]
    );
    let set = DataSet::open_all(&[clothes.clone().into(), digits.into()]).unwrap();
    table.check(&set).unwrap();
    // Over several data sets, classes can also be dealt out of all of them.
    let (code, said) = split(
        Path::new(&clothes),
        &out,
        &[
            "--data",
            digits,
            "--tasks",
            "2",
            "--classes-per-task",
            "10",
            "--class-order",
            "listed",
        ],
    );
    assert_eq!(code, 0, "{said}");
    assert_eq!(TaskTable::read(&out).unwrap().classes[1][9], "mnist/9");
    let (code, said) = split(
        Path::new(&clothes),
        &out,
        &["--data", digits, "--by", "data-set", "--tasks", "2"],
    );
    assert_eq!(
        (code, said.as_str()),
        (2, "split-tasks: --tasks: only with --by class or shift")
    );
}

/// A token data set of ten blocks to train on and one to test on.
fn tokens(folder: &Path) {
    let info = TokenInfo {
        tokenizer: "a".repeat(64),
        vocabulary: 10,
        length: 2,
        end: 0,
        begin: None,
    };
    let provenance = Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: Default::default(),
        seed: None,
        inputs: BTreeMap::new(),
    };
    fs::create_dir(folder).unwrap();
    for (split, blocks) in [("train", 10), ("test", 1)] {
        let rows = Rows {
            tokens: [0, 1, 2].repeat(blocks),
            lengths: vec![3; blocks],
            bytes: vec![5; blocks],
            documents: vec![0; blocks],
        };
        let path = folder.join(format!("{split}.parquet"));
        let rows = std::iter::once(Ok(rows));
        write_tokens(&path, &info, &provenance, rows, || Ok(Counts::default())).unwrap();
    }
}

#[test]
fn of_tokenized_text_a_task_is_a_data_set() {
    let folder = tempfile::tempdir().unwrap();
    let (news, mail) = (folder.path().join("news"), folder.path().join("mail"));
    tokens(&news);
    tokens(&mail);
    let out = folder.path().join("tasks.parquet");
    let both = format!("post={}", mail.display());
    let by = ["--data", &both, "--by", "data-set", "--fraction", "1/3"];
    let (code, said) = split(&news, &out, &by);
    let lines: Vec<_> = said.lines().map(|line| line.trim_start_matches(" INFO ")).collect();
    let expected = [
        "news: 3 train, 1 valid, 1 test: news",
        "post: 3 train, 1 valid, 1 test: post",
    ];
    assert_eq!((code, lines.as_slice()), (0, &expected[..]));
    let table = TaskTable::read(&out).unwrap();
    assert!(table.shared_head && table.heads == [1, 1]);
    assert!(table.rows.iter().all(|row| row.label == 0 && row.class == row.task));
    table
        .check(&DataSet::open_all(&[news.clone(), both.clone().into()]).unwrap())
        .unwrap();

    let (code, said) = split(&news, &out, &["--by", "data-set", "--test-rows", "4"]);
    assert_eq!((code, said.as_str()), (0, " INFO text: 9 train, 1 valid, 1 test: text"));

    let none = "tokens have no classes, and each data set of them is one task";
    for (flags, expected) in [
        (
            &[][..],
            "--by class: expected classes to deal out, found tokens; --by data-set makes a task of each data set",
        ),
        (
            &["--by", "shift"],
            "--by shift: expected classes to deal out, found tokens; --by data-set makes a task of each data set",
        ),
        (
            &["--by", "data-set", "--tasks", "2"],
            "--tasks: only with --by class or shift",
        ),
        (
            &["--by", "data-set", "--tasks-per-set", "1"],
            &format!("--tasks-per-set: {none}"),
        ),
        (
            &["--by", "data-set", "--classes-per-task", "1"],
            &format!("--classes-per-task: {none}"),
        ),
        (
            &["--by", "data-set", "--class-order", "listed"],
            &format!("--class-order: {none}"),
        ),
    ] {
        let (code, said) = split(&news, &folder.path().join("none"), flags);
        assert_eq!((code, said), (2, format!("split-tasks: {expected}")));
    }
    assert!(!folder.path().join("none").exists());
}
