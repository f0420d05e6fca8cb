//! Inputs that are wrong: one line that says what, exit code 1 or 2, and nothing written.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::{Command, Folder};
use lethe_artifacts::{Provenance, table};
use lethe_datasets::contract::{Encoded, Names, batches, png, write};
use lethe_datasets::tasks::{TaskRow, TaskTable};

lethe_artifacts::table! {
    /// A row of a data set of texts.
    pub struct TextRow: "text", version 1 {
        /// The text.
        pub text: String,
    }
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

/// A file of a data set of two classes, whose images `image` makes.
fn data_file(folder: &Folder, name: &str, labels: &[i64], image: impl Fn(usize) -> Vec<u8> + Sync) {
    folder.folder(name.split('/').next().unwrap());
    let names = Names {
        classes: vec!["a".to_owned(), "b".to_owned()],
        coarse: Vec::new(),
    };
    let rows = batches(&names, labels.to_vec(), None, |row| {
        Ok(Encoded {
            bytes: image(row),
            path: None,
        })
    });
    write(&folder.path(name), &names, &provenance(), rows).unwrap();
}

fn square(row: usize) -> Vec<u8> {
    png(&[(row * 20) as u8; 256], 16, 16, 1).unwrap()
}

/// `pretrain` on other data than the study's.
fn pretrain_on<'a>(folder: &'a Folder, data: &str) -> Command<'a> {
    folder
        .tool("pretrain")
        .args("--config resnet.toml --config pretrain.toml --device cpu --out p.safetensors --data")
        .arg(data)
}

/// `finetune` on other data or another table than the study's.
fn finetune_on<'a>(folder: &'a Folder, data: &str, table: &str) -> Command<'a> {
    folder
        .tool("finetune")
        .args("--config resnet.toml --config finetune.toml --device cpu --task 0 --out a.safetensors --data")
        .arg(data)
        .arg("--table")
        .arg(table)
}

#[test]
fn files_that_are_missing() {
    let folder = Folder::study();
    let none = "No such file";
    pretrain_on(&folder, "nothing").refuse(1, &["nothing: ", none]);
    pretrain_on(&folder, "nothing/*.parquet").refuse(1, &["nothing/*.parquet: ", "found none"]);
    folder.folder("empty");
    pretrain_on(&folder, "empty").refuse(
        1,
        &["empty: ", "expected *train*.parquet or *test*.parquet", "found neither"],
    );
    finetune_on(&folder, "nothing", "tasks.parquet").refuse(1, &["nothing: ", none]);
    finetune_on(&folder, "data", "nothing.parquet").refuse(1, &["nothing.parquet: ", none]);
    folder
        .finetune("--from nothing.safetensors --task 0 --out a.safetensors")
        .refuse(1, &["nothing.safetensors: ", none]);
    folder
        .pretrain("nothing", "--out p.safetensors")
        .refuse(2, &["nothing.toml: ", none]);
    folder
        .finetune("--config nothing.toml --task 0 --out a.safetensors")
        .refuse(2, &["nothing.toml: ", none]);
    folder
        .tool("split-tasks")
        .args("--data nothing --out t.parquet")
        .refuse(1, &["nothing: ", none]);
    folder
        .tool("split-tasks")
        .args("--data data --tasks 1 --class-order nothing.txt --out t.parquet")
        .refuse(1, &["nothing.txt: ", none]);
    folder
        .tool("dataset")
        .args("info nothing")
        .refuse(1, &["nothing: ", none]);
    folder
        .tool("dataset")
        .args("import nothing --out imported")
        .refuse(1, &["nothing: "]);
    folder
        .tool("report")
        .args("nothing.history.parquet --out r.html")
        .refuse(1, &["nothing.history.parquet: ", none]);
}

#[test]
fn parquet_that_is_cut_off_or_something_else() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    for name in ["data/train.parquet", "tasks.parquet", "p.history.parquet"] {
        let whole = folder.read(name);
        let half = whole.len() / 2;
        let mut middle_gone = whole.clone();
        middle_gone.drain(half / 2..half);
        for bytes in [
            Vec::new(),
            b"PAR1".to_vec(),
            whole[..half].to_vec(),
            whole[..whole.len() - 1].to_vec(),
            middle_gone,
            b"not a Parquet file at all".to_vec(),
        ] {
            folder.write(name, bytes);
            match name {
                "data/train.parquet" => {
                    pretrain_on(&folder, "data").refuse(1, &["data/train.parquet: "]);
                    finetune_on(&folder, "data", "tasks.parquet").refuse(1, &["data"]);
                    folder
                        .tool("split-tasks")
                        .args("--data data --classes-per-task 2 --out t.parquet")
                        .refuse(1, &["data/train.parquet: "]);
                    folder
                        .tool("dataset")
                        .args("info data")
                        .refuse(1, &["data/train.parquet: "]);
                }
                "tasks.parquet" => finetune_on(&folder, "data", name).refuse(1, &["tasks.parquet: "]),
                _ => folder
                    .tool("report")
                    .args(&format!("{name} --out r.html"))
                    .refuse(1, &["p.history.parquet: "]),
            }
        }
        folder.write(name, whole);
    }
    // A whole file, but of another kind.
    finetune_on(&folder, "data", "p.history.parquet")
        .refuse(1, &["p.history.parquet: ", "kind tasks", "found history"]);
    finetune_on(&folder, "data", "data/train.parquet")
        .refuse(1, &["data/train.parquet: ", "kind tasks", "found images"]);
    pretrain_on(&folder, "tasks.parquet").refuse(
        1,
        &["tasks.parquet: ", "expected a column image, img, text or input_ids"],
    );
    folder.tool("report").args("data/train.parquet --out r.html").refuse(
        1,
        &[
            "data/train.parquet: ",
            "kind history, samples, overlap, tasks, search or ranking",
            "found images",
        ],
    );
}

#[test]
fn labels_that_are_no_class() {
    let folder = Folder::study();
    for (data, labels, said) in [
        ("high", [0, 1, 2, 0], "row 2: expected a label from 0 to 1, found 2"),
        ("low", [0, 1, 0, -1], "row 3: expected a label from 0 to 1, found -1"),
        (
            "huge",
            [i64::MAX, 1, 0, 1],
            "row 0: expected a label from 0 to 1, found 9223372036854775807",
        ),
    ] {
        data_file(&folder, &format!("{data}/train.parquet"), &labels, square);
        let file = format!("{data}/train.parquet: ");
        pretrain_on(&folder, data).refuse(1, &[&file, said]);
        folder
            .tool("split-tasks")
            .args(&format!("--data {data} --tasks 1 --classes-per-task 2 --out t.parquet"))
            .refuse(1, &[&file, said]);
        folder
            .tool("dataset")
            .args(&format!("info {data}"))
            .refuse(1, &[&file, said]);
        // Pretraining reads its test rows too.
        data_file(&folder, &format!("{data}/train.parquet"), &[0, 1], square);
        data_file(&folder, &format!("{data}/test.parquet"), &labels, square);
        pretrain_on(&folder, data).refuse(1, &[&format!("{data}/test.parquet: "), said]);
    }
}

#[test]
fn task_tables_that_point_nowhere() {
    let folder = Folder::study();
    let good = TaskTable::read(&folder.path("tasks.parquet")).unwrap();
    let last = good
        .rows
        .iter()
        .position(|r| (r.task, r.split.as_str()) == (0, "test"))
        .unwrap();
    let row = format!("bad.parquet: row {last}: ");
    type Change = fn(&mut TaskRow);
    let changes: [(Change, &str, &str); 8] = [
        (|r| r.label = 2, &row, "expected a label from 0 to 1, found 2"),
        (|r| r.label = -1, &row, "expected a label from 0 to 1, found -1"),
        (|r| r.task = 3, &row, "expected a task from 0 to 2, found 3"),
        (|r| r.task = -1, &row, "expected a task from 0 to 2, found -1"),
        (
            |r| r.split = "dev".to_owned(),
            &row,
            "expected train, valid or test, found dev",
        ),
        (
            |r| r.row = 24,
            "data/test.parquet: ",
            "expected row 24 of the task table, found 24 rows",
        ),
        (
            |r| r.row = -1,
            "data/test.parquet: ",
            "expected row -1 of the task table",
        ),
        (
            |r| r.file = "other.parquet".to_owned(),
            "data: ",
            "expected the file other.parquet of the task table, found none",
        ),
    ];
    for (change, place, said) in changes {
        let mut bad = good.clone();
        change(&mut bad.rows[last]);
        bad.write(&folder.path("bad.parquet"), &provenance()).unwrap();
        finetune_on(&folder, "data", "bad.parquet").refuse(1, &[place, said]);
    }
    // A task without training rows, and heads that do not fit the names.
    let mut bad = good.clone();
    bad.rows.retain(|r| (r.task, r.split.as_str()) != (0, "train"));
    bad.write(&folder.path("bad.parquet"), &provenance()).unwrap();
    finetune_on(&folder, "data", "bad.parquet").refuse(1, &["data: ", "expected training rows of task 0, found none"]);
    // Of a later task of one call too, before the first is trained: without training rows, without any that are evaluated, and without
    // those at whose accuracy it ends.
    let later = |keep: fn(&str) -> bool, more: &str, code: i32, said: &str| {
        let mut bad = good.clone();
        bad.rows.retain(|r| r.task != 1 || keep(&r.split));
        bad.write(&folder.path("bad.parquet"), &provenance()).unwrap();
        let tool = folder
            .tool("finetune")
            .args("--data data --table bad.parquet --config finetune.toml --config mlp.toml");
        tool.args("--device cpu --tasks 0..2 --out n.{task}.safetensors")
            .args(more)
            .refuse(code, &[said]);
        assert!(!folder.has("n.0.safetensors"));
    };
    later(
        |split| split != "train",
        "",
        1,
        "expected training rows of task 1, found none",
    );
    later(
        |split| split == "train",
        "",
        2,
        "splits: expected valid or test rows of task 1",
    );
    later(
        |split| split != "valid",
        "--stop-at-accuracy 0.9",
        2,
        "expected validation rows of task 1",
    );
    let mut bad = good;
    bad.heads.push(2);
    bad.write(&folder.path("bad.parquet"), &provenance()).unwrap();
    finetune_on(&folder, "data", "bad.parquet").refuse(1, &["bad.parquet: ", "expected 4 tasks, found 3 names"]);
}

#[test]
fn a_table_of_another_data_set() {
    let folder = Folder::study();
    folder
        .tool("dataset")
        .args("fractal --classes 6 --per-class 16 --test-per-class 4 --size 16 --seed 1 --out other")
        .succeed();
    finetune_on(&folder, "other", "tasks.parquet").refuse(1, &["other: expected the data set of hash ", ", found "]);
}

#[test]
fn images_that_are_none() {
    let folder = Folder::study();
    let cut = |row| {
        let mut bytes = square(row);
        bytes.truncate(bytes.len() / 2);
        bytes
    };
    for (data, image) in [
        (
            "noise",
            &(|_| b"neither PNG nor JPEG".to_vec()) as &(dyn Fn(usize) -> Vec<u8> + Sync),
        ),
        ("void", &|_| Vec::new()),
        ("cut", &cut),
        // A JPEG's first bytes, and then nothing.
        ("stub", &|_| vec![0xff, 0xd8, 0xff, 0xe0]),
    ] {
        let labels = [0, 1, 0, 1, 0, 1];
        let third = |row| if row == 2 { image(row) } else { square(row) };
        data_file(&folder, &format!("{data}/train.parquet"), &labels, third);
        pretrain_on(&folder, data).refuse(1, &[&format!("{data}/train.parquet: "), "row 2"]);
        data_file(&folder, &format!("{data}/train.parquet"), &labels, square);
        data_file(&folder, &format!("{data}/test.parquet"), &labels, third);
        pretrain_on(&folder, data).refuse(1, &[&format!("{data}/test.parquet: "), "row 2"]);
        // A task table is cut without a look at the images.
        folder
            .tool("split-tasks")
            .args(&format!(
                "--data {data} --tasks 1 --classes-per-task 2 --out {data}.tasks.parquet"
            ))
            .succeed();
        finetune_on(&folder, data, &format!("{data}.tasks.parquet"))
            .refuse(1, &[&format!("{data}/test.parquet: "), "row 2"]);
    }
}

#[test]
fn data_sets_without_what_is_needed() {
    let folder = Folder::study();
    data_file(&folder, "empty/train.parquet", &[], square);
    pretrain_on(&folder, "empty").refuse(1, &["empty: expected training rows of pretraining, found none"]);
    data_file(&folder, "test-only/test.parquet", &[0, 1], square);
    pretrain_on(&folder, "test-only").refuse(1, &["test-only: expected training rows of pretraining, found none"]);
    for data in ["empty", "test-only"] {
        folder
            .tool("split-tasks")
            .args(&format!("--data {data} --tasks 1 --classes-per-task 2 --out t.parquet"))
            .refuse(1, &[data]);
    }
    folder.folder("text");
    let rows = ["one", "two"].map(|text| TextRow { text: text.to_owned() });
    table::write(
        &folder.path("text/train.parquet"),
        &rows,
        &provenance(),
        serde_json::Value::Null,
    )
    .unwrap();
    pretrain_on(&folder, "text").refuse(1, &["text/train.parquet: "]);
    folder
        .tool("split-tasks")
        .args("--data text --tasks 1 --classes-per-task 1 --out t.parquet")
        .refuse(1, &["text: expected images or tokens, found text"]);
    folder
        .tool("split-tasks")
        .args("--data data --tasks 4 --classes-per-task 2 --out t.parquet")
        .refuse(2, &["expected 8 classes, found 6"]);
}
