//! Tasks in another order than that of their numbers, networks of another task table, and what there is to evaluate.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::Folder;
use lethe_artifacts::history::PredictionRow;
use lethe_artifacts::overlap::FeatureRow;
use lethe_artifacts::table;

/// The study with an MLP trained on tasks in this order: `c0`, `c1`, …
fn chain(tasks: &[i32], more: &str) -> Folder {
    let folder = Folder::study();
    let mut start = "--config mlp.toml".to_owned();
    for (position, task) in tasks.iter().enumerate() {
        folder
            .finetune(&format!("{start} --task {task} --out c{position}.safetensors {more}"))
            .succeed();
        start = format!("--from c{position}.safetensors");
    }
    folder
}

#[test]
fn a_checkpoint_says_in_which_order_its_tasks_were_trained() {
    let folder = chain(&[2, 0, 2], "");
    assert_eq!(folder.checkpoint("c2").metadata.chain, [2, 0, 2]);
    // A run without steps trains nothing.
    folder
        .finetune("--from c1.safetensors --task 1 --set later.steps=0 --out same.safetensors")
        .succeed();
    assert_eq!(folder.checkpoint("same").metadata.chain, [2, 0]);
    // Joint training of a fresh network takes all tasks of smaller numbers along; later, what was trained before.
    folder
        .finetune("--config mlp.toml --task 1 --joint --out joint.safetensors")
        .succeed();
    assert_eq!(folder.checkpoint("joint").metadata.chain, [0, 1]);
    folder
        .finetune("--from c0.safetensors --task 1 --joint --out later.safetensors")
        .succeed();
    assert_eq!(folder.checkpoint("later").metadata.chain, [2, 1]);
}

#[test]
fn replay_is_of_the_tasks_trained_before_whatever_their_numbers() {
    let folder = chain(&[1], "");
    for (name, more) in [("plain", ""), ("replay", "--replay 3")] {
        folder
            .finetune(&format!(
                "--from c0.safetensors --task 0 --out {name}.safetensors {more}"
            ))
            .succeed();
    }
    // Task 1's rows of the head come first, and only replay moves them.
    let head = |name: &str| folder.checkpoint(name).tensors["head.weight"].bytes[..2 * 8 * 4].to_vec();
    assert_eq!(head("plain"), head("c0"));
    assert_ne!(head("replay"), head("c0"));
    assert_eq!(folder.history("replay")[0].penalty, "replay");

    // A task that is learned again is not its own memory.
    folder
        .finetune("--from c0.safetensors --task 1 --replay 3 --out again.safetensors")
        .succeed();
    assert_eq!(folder.history("again")[0].penalty, "none");
}

#[test]
fn replay_with_one_head_for_all_tasks_remembers_tasks_of_larger_numbers() {
    let folder = Folder::study();
    folder.write("super.toml", "one = [0, 1, 2]\ntwo = [3, 4, 5]\n");
    folder
        .tool("split-tasks")
        .args("--data data --by shift --tasks 3 --superclasses super.toml --out shift.parquet")
        .succeed();
    let train = |more: &str| {
        folder
            .tool("finetune")
            .args("--data data --table shift.parquet --config finetune.toml --device cpu --threads 1")
            .args(more)
            .succeed();
    };
    train("--config mlp.toml --task 2 --out first.safetensors");
    train("--from first.safetensors --task 0 --replay 3 --out second.safetensors");
    let rows = folder.history("second");
    assert_eq!((rows[0].penalty.as_str(), rows[0].strength), ("replay", 3.0));
    assert_eq!(folder.checkpoint("second").metadata.chain, [2, 0]);
    // One head: among the classes of all heads is among its own.
    assert!(
        rows.iter()
            .all(|row| row.class_incremental_correct == row.correct && row.class_incremental_accuracy == row.accuracy)
    );
}

#[test]
fn a_network_of_another_task_table_is_refused_by_every_tool() {
    let folder = chain(&[0], "");
    folder
        .tool("split-tasks")
        .args("--data data --tasks 3 --classes-per-task 2 --class-order seed --seed 1 --out other.parquet")
        .succeed();
    folder
        .tool("split-tasks")
        .args("--data data --tasks 3 --classes-per-task 2 --class-order listed --fraction 0.5 --out half.parquet")
        .succeed();
    let parts = [
        "c0.safetensors: head of task 0: expected the classes",
        "(task table), found",
    ];
    for (table, refused) in [("other.parquet", true), ("half.parquet", false)] {
        let commands = [
            format!("finetune --config finetune.toml --from c0.safetensors --task 1 --out {table}.safetensors"),
            format!("fisher c0.safetensors --task 0 --out {table}.fisher.safetensors"),
            format!("overlap c0.safetensors --out {table}.overlap.parquet"),
        ];
        for command in commands {
            let (tool, arguments) = command.split_once(' ').unwrap();
            let command = folder
                .tool(tool)
                .args(&format!("{arguments} --data data --table {table} --device cpu"));
            if refused {
                command.refuse(1, &parts);
            } else {
                command.succeed();
            }
        }
    }
}

#[test]
fn a_run_that_would_measure_nothing_is_refused() {
    let folder = Folder::study();
    folder
        .tool("split-tasks")
        .args("--data data/train*.parquet --tasks 3 --classes-per-task 2 --class-order listed --out untested.parquet")
        .succeed();
    let train = |more: &str| {
        folder
            .tool("finetune")
            .args("--data data/train*.parquet --table untested.parquet --config finetune.toml --config mlp.toml --device cpu")
            .args(more)
    };
    train("--task 0 --out a.safetensors")
        .arg("--set")
        .arg(r#"splits=["test"]"#)
        .refuse(
            2,
            &["splits: expected test rows of task 0 in the task table, found none; it has valid rows"],
        );
    train("--task 0 --out a.safetensors").succeed();
    assert!(folder.history("a").iter().all(|row| row.split == "valid"));

    // Nothing to train, and a head that is pretraining's.
    folder.pretrain("mlp", "--out p.safetensors").succeed();
    folder
        .finetune("--from p.safetensors --task 0 --set first.steps=0 --out b.safetensors")
        .refuse(2, &["steps: expected at least 1 for a network without a head"]);
}

/// A large first task and small ones behind it, the usual form of class-incremental learning; one class alone is always right among its
/// own task's.
#[test]
fn tasks_of_different_sizes_are_a_sequence() {
    let folder = Folder::study();
    folder
        .tool("split-tasks")
        .args("--data data --classes-per-task 3,2,1 --class-order listed --out tasks.parquet")
        .succeed();
    folder
        .finetune("--config mlp.toml --tasks 0..3 --out c.{task}.safetensors")
        .succeed();
    let heads = folder.checkpoint("c.2").metadata.heads;
    let ranges: Vec<_> = heads.iter().map(|head| (head.task, head.start, head.end)).collect();
    assert_eq!(ranges, [(0, 0, 3), (1, 3, 5), (2, 5, 6)]);
    let rows = folder.history("c.2");
    let last = rows.iter().map(|row| row.step).max();
    let of_one = rows.iter().filter(|row| row.task == 2 && row.split == "test");
    assert!(of_one.clone().count() > 0 && of_one.clone().all(|row| row.accuracy == Some(1.0)));
    assert!(
        rows.iter()
            .any(|row| Some(row.step) == last && row.task == 0 && row.class_incremental_accuracy.is_some())
    );
    folder
        .tool("report")
        .args("c.0.history.parquet c.1.history.parquet c.2.history.parquet tasks.parquet --out r.html")
        .succeed();
    folder
        .tool("split-tasks")
        .args("--data data --classes-per-task 3,2,1 --tasks 2 --out no.parquet")
        .refuse(
            2,
            &["2 tasks: expected one number of classes for all of them or one for each, found 3"],
        );
}

/// The class-incremental scores once more, in float64 from features, the head's rows and its bias.
#[test]
fn class_incremental_accuracy_is_the_largest_logit_of_all_heads() {
    let folder = chain(&[1, 2, 0], "--set first.steps=40 --predictions p.parquet");
    folder
        .tool("overlap")
        .args("c2.safetensors --data data --table tasks.parquet --out o.parquet --features f.parquet --device cpu")
        .succeed();
    let checkpoint = folder.checkpoint("c2");
    let floats = |name: &str| -> Vec<f64> {
        let bytes = checkpoint.tensors[name].bytes.chunks_exact(4);
        bytes
            .map(|b| f32::from_le_bytes(b.try_into().unwrap()).into())
            .collect()
    };
    let (weight, bias) = (floats("head.weight"), floats("head.bias"));
    assert_eq!(bias.len(), 6);
    let features: Vec<FeatureRow> = table::read(&folder.path("f.parquet")).unwrap().rows;
    let mut correct: BTreeMap<i32, i64> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for row in &features {
        let logit = |class: usize| {
            let products = row.feature.iter().zip(&weight[class * 8..]);
            bias[class] + products.map(|(x, w)| f64::from(*x) * w).sum::<f64>()
        };
        let largest = (0..6).max_by(|a, b| logit(*a).total_cmp(&logit(*b))).unwrap();
        // Heads lie in the order of their training; classes are listed, two a task.
        let (task, label) = ([1, 2, 0][largest / 2], (largest % 2) as i32);
        places.insert((row.file.clone(), row.row), (task, label));
        *correct.entry(row.task).or_default() += i64::from(row.class == 2 * task + label);
    }
    assert_eq!(features.len(), 24);
    let rows = folder.history("c2");
    for task in 0..3 {
        let told = rows.iter().rev().find(|r| r.task == task && r.split == "test").unwrap();
        assert_eq!(told.class_incremental_correct, Some(correct[&task]), "task {task}");
        assert_eq!(told.class_incremental_accuracy, Some(correct[&task] as f64 / 8.0));
        assert!(
            told.class_incremental_correct <= told.correct,
            "more classes are no easier"
        );
    }
    let predictions: Vec<PredictionRow> = table::read(&folder.path("p.parquet")).unwrap().rows;
    for row in predictions {
        let found = (row.predicted_task.unwrap(), row.predicted_label.unwrap());
        assert_eq!(places[&(row.file.clone(), row.row)], found);
    }
}

#[test]
fn infinite_statistics_are_not_written() {
    let folder = Folder::study();
    let ran = folder
        .pretrain("resnet", "--precision float32 --out p.safetensors --set optimiser.name=sgd --set schedule.lr=1e4 --set schedule.steps=30")
        .run();
    ran.expect(ran.code() == Some(1), "expected exit code 1");
    ran.expect(
        ran.stderr.contains("expected") && ran.stderr.contains("finite"),
        "expected the reason",
    );
    assert!(!folder.has("p.safetensors") && !folder.has("p.history.parquet"));
}
