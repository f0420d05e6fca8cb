//! What a training's files say is what the contract says: rows and columns of a history, rows of a head, names of runs.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use end_to_end::Folder;
use lethe_artifacts::checkpoint::{Checkpoint, HeadRange};
use lethe_artifacts::history::{HistoryRow, PredictionRow};
use lethe_artifacts::table::{self, Reader};
use lethe_datasets::Split;
use lethe_datasets::tasks::TaskTable;

/// The bytes of a task's rows of the head, weight and bias.
fn head(checkpoint: &Checkpoint, task: i32) -> Vec<Vec<u8>> {
    let range = checkpoint.metadata.heads.iter().find(|h| h.task == task).unwrap();
    let heads = checkpoint.tensors.iter().filter(|(name, _)| is_head(name));
    heads
        .map(|(_, t)| {
            let row = t.bytes.len() / t.shape[0];
            t.bytes[range.start * row..range.end * row].to_vec()
        })
        .collect()
}

fn is_head(name: &str) -> bool {
    name.starts_with("fc.") || name.starts_with("head.")
}

fn is_statistic(name: &str) -> bool {
    ["running_mean", "running_var", "num_batches_tracked"]
        .iter()
        .any(|end| name.ends_with(end))
}

#[test]
fn no_steps_only_evaluate() {
    for family in ["resnet", "vit"] {
        let folder = Folder::trained(family, "");
        let ran = folder
            .finetune("--from b.safetensors --task 1 --set later.steps=0 --out same.safetensors")
            .succeed();
        let (before, after) = (folder.checkpoint("b"), folder.checkpoint("same"));
        assert!(
            before.tensors == after.tensors && before.hash() == after.hash(),
            "{ran}"
        );
        assert_eq!(before.metadata.heads, after.metadata.heads);
        assert_eq!(after.metadata.steps, 0);
        let (trained, only) = (folder.history("b"), folder.history("same"));
        let results = |rows: &[HistoryRow]| -> Vec<_> {
            rows.iter()
                .map(|r| (r.task, r.split.clone(), r.correct, r.loss.to_bits()))
                .collect()
        };
        assert_eq!(
            results(&only),
            results(&trained[trained.len() - 4..]),
            "the last evaluation again"
        );
        assert!(only.iter().all(|r| r.step == 0 && r.task_trained == 1));

        // Task 2 has no head yet, and without training it gets none.
        folder
            .finetune("--from b.safetensors --task 2 --set later.steps=0 --out two.safetensors")
            .succeed();
        let tasks: BTreeSet<i32> = folder.history("two").iter().map(|r| r.task).collect();
        assert_eq!(tasks, BTreeSet::from([0, 1]));
        assert_eq!(folder.checkpoint("two").tensors, before.tensors);
    }
}

/// A network's logits say what its history says: how many are right, and the loss.
#[test]
fn predictions_agree_with_the_history() {
    for (family, precision) in [("resnet", "float32"), ("resnet", "bf16"), ("vit", "float32")] {
        let folder = Folder::study();
        folder
            .finetune(&format!(
                "--config {family}.toml --tasks 0..3 --out {{task}}.safetensors --predictions logits.parquet \
                 --precision {precision}"
            ))
            .succeed();
        let predictions: Vec<PredictionRow> = table::read(&folder.path("logits.parquet")).unwrap().rows;
        let tasks = TaskTable::read(&folder.path("tasks.parquet")).unwrap();
        // After task t, the tests of tasks 0 to t: 8 rows each.
        assert_eq!(predictions.len(), 8 * (1 + 2 + 3));
        for trained in 0..3 {
            let rows = folder.history(&format!("{trained}"));
            for task in 0..=trained {
                let own: Vec<_> = predictions
                    .iter()
                    .filter(|p| p.task_trained == trained && p.task == task)
                    .collect();
                let places = own.iter().map(|p| (p.file.clone(), p.row, p.label));
                let listed = tasks.rows(task, Split::Test).map(|r| (r.file.clone(), r.row, r.label));
                assert!(places.eq(listed), "the rows of the task table, in its order");
                let (mut right, mut ties, mut loss) = (0, 0, 0.0);
                for prediction in &own {
                    let logits: Vec<f64> = prediction.logits.iter().map(|&l| l.into()).collect();
                    assert_eq!(logits.len(), 2);
                    let label = prediction.label as usize;
                    ties += i64::from(logits[0] == logits[1]);
                    right += i64::from(logits[label] > logits[1 - label]);
                    loss += logits.iter().map(|l| (l - logits[label]).exp()).sum::<f64>().ln() / own.len() as f64;
                }
                let told = rows.iter().rev().find(|r| r.task == task && r.split == "test").unwrap();
                assert_eq!(told.step, 12);
                if precision == "float32" {
                    assert_eq!(ties, 0, "float32 logits do not tie");
                }
                let correct = told.correct.unwrap();
                assert!(
                    (right..=right + ties).contains(&correct),
                    "{right} and {ties} ties, told {correct}"
                );
                assert_eq!(told.accuracy, Some(correct as f64 / 8.0));
                assert!((loss - told.loss).abs() < 1e-5, "{loss}, told {}", told.loss);
            }
        }
    }
}

#[test]
fn a_history_has_the_columns_of_the_contract() {
    let folder = Folder::trained("resnet", "");
    let columns = [
        ("run", "Utf8", false),
        ("study", "Utf8", false),
        ("family", "Utf8", false),
        ("size", "Utf8", false),
        ("model", "Utf8", false),
        ("parameters", "Int64", false),
        ("init", "Utf8", false),
        ("parent", "Utf8", true),
        ("checkpoint", "Utf8", true),
        ("penalty", "Utf8", false),
        ("strength", "Float64", false),
        ("lr", "Float64", false),
        ("batch_norm", "Utf8", true),
        ("precision", "Utf8", false),
        ("seed", "Int64", false),
        ("task_trained", "Int32", false),
        ("step", "Int64", false),
        ("task", "Int32", false),
        ("split", "Utf8", false),
        ("examples", "Int64", false),
        ("correct", "Int64", true),
        ("accuracy", "Float64", true),
        ("loss", "Float64", false),
        ("penalty_value", "Float64", true),
        ("train_examples", "Int64", true),
        ("class_incremental_correct", "Int64", true),
        ("class_incremental_accuracy", "Float64", true),
        ("tokens", "Int64", true),
        ("bytes", "Int64", true),
        ("bits_per_byte", "Float64", true),
        ("data", "Utf8", true),
    ];
    for name in ["p", "a", "b"] {
        let reader = Reader::open(&folder.path(&format!("{name}.history.parquet"))).unwrap();
        let fields = reader.schema().fields().iter();
        let found: Vec<_> = fields
            .map(|f| (f.name().clone(), f.data_type().to_string(), f.is_nullable()))
            .collect();
        let expected = columns.map(|(name, kind, null)| (name.to_owned(), kind.to_owned(), null));
        assert_eq!(found, expected, "{name}");
        let about: serde_json::Value = serde_json::from_str(&reader.metadata()["lethe"]).unwrap();
        assert_eq!(
            (&about["kind"], &about["schema_version"]),
            (&"history".into(), &1.into())
        );
    }
}

#[test]
fn a_history_has_a_row_an_evaluation() {
    for (family, size, norm) in [("resnet", "4", Some("track")), ("vit", "16", None)] {
        let folder = Folder::trained(family, "--seed 3 --precision float32");
        let [p, a, b] = ["p", "a", "b"].map(|n| {
            let (checkpoint, hash) = Checkpoint::read(&folder.path(&format!("{n}.safetensors"))).unwrap();
            (folder.history(n), checkpoint, hash)
        });
        // (step, task, split) in order: the first step, every few, the last; task by task; validation before test.
        let order =
            |rows: &[HistoryRow]| -> Vec<_> { rows.iter().map(|r| (r.step, r.task, r.split.clone())).collect() };
        let expected = |steps: &[i64], tasks: &[i32], splits: &[&str]| -> Vec<_> {
            let mut all = Vec::new();
            for step in steps {
                for task in tasks {
                    all.extend(splits.iter().map(|split| (*step, *task, (*split).to_owned())));
                }
            }
            all
        };
        assert_eq!(order(&p.0), expected(&[0, 7, 14, 20], &[-1], &["test"]));
        assert_eq!(order(&a.0), expected(&[0, 5, 10, 12], &[0], &["valid", "test"]));
        assert_eq!(order(&b.0), expected(&[0, 5, 10, 12], &[0, 1], &["valid", "test"]));

        let parameters: usize =
            p.1.tensors
                .iter()
                .filter(|(n, _)| !is_head(n) && !is_statistic(n))
                .map(|(_, t)| t.bytes.len() / 4)
                .sum();
        for (rows, own, parent, task, lr) in [
            (&p.0, &p.2, None, -1, 3e-3),
            (&a.0, &a.2, Some(&p.2), 0, 0.05),
            (&b.0, &b.2, Some(&a.2), 1, 0.01),
        ] {
            for row in rows {
                assert_eq!(
                    (row.study.as_str(), row.family.as_str(), row.size.as_str()),
                    ("small", family, size)
                );
                assert_eq!(
                    (row.model.as_str(), row.init.as_str(), row.seed),
                    ("main", "pretrained", 3)
                );
                assert_eq!(row.parameters, parameters as i64);
                assert_eq!((row.parent.as_ref(), row.checkpoint.as_ref()), (parent, Some(own)));
                assert_eq!(
                    (row.penalty.as_str(), row.strength, row.penalty_value),
                    ("none", 0.0, None)
                );
                assert_eq!(
                    (row.batch_norm.as_deref(), row.precision.as_str(), row.lr),
                    (norm, "float32", lr)
                );
                assert_eq!(row.task_trained, task);
                // Of 16 training images of each class, a tenth are for validation: 1.6, so 2.
                let examples = match (row.task, row.split.as_str()) {
                    (-1, _) => 24,
                    (_, "valid") => 4,
                    _ => 8,
                };
                assert_eq!(row.examples, examples);
                let correct = row.correct.unwrap();
                assert!((0..=examples).contains(&correct) && row.loss.is_finite() && row.loss > 0.0);
                assert_eq!(row.accuracy, Some(correct as f64 / examples as f64));
                assert_eq!(row.run, rows[0].run);
            }
        }
        // What a task begins with is what the one before ended with.
        let at = |rows: &[HistoryRow], step, task| -> Vec<_> {
            rows.iter()
                .filter(|r| (r.step, r.task) == (step, task))
                .map(|r| (r.correct, r.loss.to_bits()))
                .collect()
        };
        assert_eq!(at(&b.0, 0, 0), at(&a.0, 12, 0));
        assert_eq!(b.1.metadata.parents, [p.2, a.2]);
    }
}

#[test]
fn a_head_has_the_rows_of_all_tasks_and_only_the_trained_ones_move() {
    let range = |task, name: &str, start, end, classes: &[String]| HeadRange {
        task,
        name: name.to_owned(),
        start,
        end,
        classes: classes.to_vec(),
    };
    for family in ["resnet", "vit"] {
        let folder = Folder::trained(family, "");
        folder
            .finetune("--from b.safetensors --task 2 --out c.safetensors")
            .succeed();
        let [p, a, b, c] = ["p", "a", "b", "c"].map(|n| folder.checkpoint(n));
        assert_eq!(p.metadata.heads, [range(-1, "pretraining", 0, 6, &[])]);
        let classes = TaskTable::read(&folder.path("tasks.parquet")).unwrap().classes;
        let ranges = [
            range(0, "task 0", 0, 2, &classes[0]),
            range(1, "task 1", 2, 4, &classes[1]),
            range(2, "task 2", 4, 6, &classes[2]),
        ];
        assert_eq!(a.metadata.heads, ranges[..1], "the head of pretraining goes");
        assert_eq!(b.metadata.heads, ranges[..2]);
        assert_eq!(c.metadata.heads, ranges);
        for (checkpoint, rows) in [(&p, 6), (&a, 2), (&b, 4), (&c, 6)] {
            let heads: Vec<_> = checkpoint.tensors.iter().filter(|(n, _)| is_head(n)).collect();
            assert_eq!(heads.len(), 2, "weight and bias");
            assert!(heads.iter().all(|(_, t)| t.shape[0] == rows));
        }
        assert_eq!(head(&a, 0), head(&b, 0));
        assert_eq!(head(&a, 0), head(&c, 0));
        assert_eq!(head(&b, 1), head(&c, 1));

        // Trained again, task 0's rows move and no others.
        folder
            .finetune("--from b.safetensors --task 0 --out d.safetensors")
            .succeed();
        let d = folder.checkpoint("d");
        assert_eq!(d.metadata.heads, ranges[..2]);
        assert_ne!(head(&d, 0), head(&b, 0));
        assert_eq!(head(&d, 1), head(&b, 1));

        // A task may be the first of all, whatever its number.
        folder
            .finetune(&format!("--config {family}.toml --task 2 --out e.safetensors"))
            .succeed();
        assert_eq!(
            folder.checkpoint("e").metadata.heads,
            [range(2, "task 2", 0, 2, &classes[2])]
        );
        assert!(
            folder
                .history("e")
                .iter()
                .all(|r| r.task == 2 && r.parent.is_none() && r.init == "scratch")
        );
    }
}

#[test]
fn frozen_statistics_stay_to_the_bit_and_affine_weights_move() {
    let folder = Folder::trained("resnet", "");
    for mode in ["track", "freeze"] {
        folder
            .finetune(&format!(
                "--from a.safetensors --task 1 --set batch_norm={mode} --out {mode}.safetensors"
            ))
            .succeed();
        let (before, after) = (folder.checkpoint("a"), folder.checkpoint(mode));
        assert!(before.tensors.keys().eq(after.tensors.keys()));
        let mut seen = [0, 0];
        for (name, old) in &before.tensors {
            let new = &after.tensors[name];
            if is_statistic(name) {
                assert_eq!(old == new, mode == "freeze", "{mode}: {name}");
                seen[0] += 1;
            } else if name.contains("bn") {
                assert!(old != new, "{mode}: {name} stayed");
                seen[1] += 1;
            }
        }
        assert!(seen[0] >= 9 && seen[1] >= 6, "{seen:?}");
        let rows = folder.history(mode);
        assert!(rows.iter().all(|r| r.batch_norm.as_deref() == Some(mode)));
    }
    // The first task has no statistics worth keeping.
    folder
        .finetune("--config resnet.toml --task 0 --set batch_norm=freeze --out first.safetensors")
        .succeed();
    let rows = folder.history("first");
    assert!(rows.iter().all(|r| r.batch_norm.as_deref() == Some("track")));
}

#[test]
fn a_run_is_named_by_what_it_uses() {
    let folder = Folder::trained("vit", "");
    folder.write("other.toml", "[labels]\nfamily = \"other\"");
    let run = |more: &str| {
        let names: Vec<_> = folder.names(".").into_iter().filter(|n| n.starts_with("r.")).collect();
        names.iter().for_each(|n| folder.remove(n));
        folder
            .finetune(&format!("--task 0 --out r.safetensors {more}"))
            .succeed();
        let files = [folder.read("r.history.parquet"), folder.read("r.safetensors")];
        (folder.history("r")[0].run.clone(), files)
    };
    let scratch = run("--config vit.toml");
    // What only later tasks use does not matter, nor does where and how often a state is saved.
    assert!(run("--config vit.toml --set later.lr=0.5 --set later.steps=3 --save-every 0") == scratch);
    assert!(run("--config vit.toml --set batch_norm=freeze") == scratch);
    let mut all = vec![scratch];
    for other in [
        "--config vit.toml --seed 1",
        "--config vit.toml --set first.lr=0.04",
        "--config vit.toml --set batch=4",
        "--config vit.toml --set evaluate_every=4",
        "--config vit.toml --set labels.family=other",
        "--config vit.toml --precision bf16",
        "--config resnet.toml",
        "--from p.safetensors",
        "--from a.safetensors",
    ] {
        let found = run(other);
        assert!(
            all.iter().all(|(name, _)| *name != found.0),
            "{other}: the name of another run"
        );
        all.push(found);
    }
}
