//! Training that ends at an accuracy, and pretraining on the rows of a task.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::table;

const EVERY_STEP: &str = "--config vit.toml --task 0 --set first.steps=40 --set evaluate_every=1 --set first.lr=0.2";

/// Step and accuracy on the validation rows of task 0.
fn valid(rows: &[HistoryRow]) -> Vec<(i64, f64)> {
    let valid = rows.iter().filter(|row| row.task == 0 && row.split == "valid");
    valid.map(|row| (row.step, row.accuracy.unwrap())).collect()
}

#[test]
fn training_ends_at_the_first_evaluation_that_reaches_the_accuracy() {
    let folder = Folder::study();
    folder
        .finetune(&format!("{EVERY_STEP} --out whole.safetensors"))
        .succeed();
    let whole = valid(&folder.history("whole"));
    assert_eq!(whole.len(), 41);
    let best = whole.iter().map(|(_, accuracy)| *accuracy).fold(0.0, f64::max);
    let first = whole.iter().position(|(_, accuracy)| *accuracy >= best).unwrap();
    assert!((1..40).contains(&first), "a study in which it is told apart: {whole:?}");

    let stop = format!("{EVERY_STEP} --stop-at-accuracy {best}");
    folder.finetune(&format!("{stop} --out stopped.safetensors")).succeed();
    // The rows before the end are those of the whole run: stopping changes nothing but the end.
    assert_eq!(valid(&folder.history("stopped")), whole[..=first]);
    assert_eq!(folder.checkpoint("stopped").metadata.steps, first as i64);
    let config = &folder.checkpoint("stopped").metadata.provenance.config;
    assert_eq!(config["phase"]["stop_at_accuracy"], best);

    // Killed on its way, it ends with the same bytes; also where the state saved is the one that had reached it.
    for step in [0, first as i64] {
        let again = || folder.finetune(&format!("{stop} --out again.safetensors --save-every 0 -v"));
        let mut started = again().start();
        started.until(|started| started.saved_at() >= step);
        started.kill();
        started.wait();
        again().succeed();
        assert!(folder.read("again.safetensors") == folder.read("stopped.safetensors"));
        assert!(folder.read("again.history.parquet") == folder.read("stopped.history.parquet"));
    }

    // As accurate as another network was in the end: a history says how accurate that is.
    let end = whole.last().unwrap().1;
    let like = format!("{EVERY_STEP} --stop-at-accuracy whole.history.parquet --out like.safetensors");
    folder.finetune(&like).succeed();
    let like = valid(&folder.history("like"));
    assert!(like.last().unwrap().1 >= end);
    assert!(like[..like.len() - 1].iter().all(|(_, accuracy)| *accuracy < end));
}

#[test]
fn an_accuracy_that_is_not_reached_is_told() {
    let folder = Folder::study();
    let more =
        "--config resnet.toml --task 0 --set first.steps=1 --set first.lr=0 --stop-at-accuracy 1 --out a.safetensors";
    let ran = folder.finetune(more).succeed();
    let reached = valid(&folder.history("a")).iter().any(|(_, accuracy)| *accuracy >= 1.0);
    ran.expect(
        reached || ran.stderr.contains("accuracy 1 was not reached in 1 steps"),
        "expected to be told",
    );
}

#[test]
fn what_cannot_be_stopped_at_is_refused() {
    let folder = Folder::study();
    let from = "--config resnet.toml --task 0 --out a.safetensors --stop-at-accuracy";
    folder
        .finetune(&format!("{from} 2"))
        .misuse("expected 0 to 1, or a history");
    folder
        .finetune(&format!("{from} 0.5 --set splits=[\"test\"]"))
        .refuse(2, &["stop_at_accuracy: expected valid among the splits"]);
    folder
        .finetune(&format!("{from} no.parquet"))
        .refuse(1, &["no.parquet"]);
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    folder.finetune(&format!("{from} p.history.parquet")).refuse(
        1,
        &["p.history.parquet: expected the accuracy of task 0 on its validation rows"],
    );
    // Which of two runs is meant cannot be told; of another table the task is another one.
    for seed in [0, 1] {
        let run = format!("--config resnet.toml --task 0 --seed {seed} --set first.steps=1 --out r{seed}.safetensors");
        folder.finetune(&run).succeed();
    }
    let rows = ["r0", "r1"].map(|name| folder.history(name)).concat();
    let origin = folder.checkpoint("r0").metadata.provenance;
    table::write(&folder.path("both.parquet"), &rows, &origin, serde_json::Value::Null).unwrap();
    folder
        .finetune(&format!("{from} both.parquet"))
        .refuse(1, &["both.parquet: expected one training of task 0, found 2"]);
    folder.remove("tasks.parquet");
    folder
        .tool("split-tasks")
        .args("--data data --tasks 2 --classes-per-task 2 --seed 7 --valid 0.1 --out tasks.parquet")
        .succeed();
    folder
        .finetune(&format!("{from} r0.history.parquet"))
        .refuse(1, &["r0.history.parquet: expected a history by the task table of hash"]);
    folder
        .pretrain("resnet", "--out q.safetensors --set schedule.stop_at_accuracy=0.5")
        .refuse(2, &["schedule.stop_at_accuracy"]);
    folder
        .tool("split-tasks")
        .args("--data data --tasks 3 --classes-per-task 2 --class-order listed --valid 0 --out tasks.parquet")
        .succeed();
    folder
        .finetune(&format!("{from} 0.5"))
        .refuse(2, &["stop_at_accuracy: expected validation rows of task 0"]);
}

#[test]
fn pretraining_on_a_task_sees_its_rows_alone() {
    let folder = Folder::study();
    folder
        .pretrain("resnet", "--table tasks.parquet --task 1 --out p.safetensors")
        .succeed();
    let rows = folder.history("p");
    // 16 training images of each of two classes, less two for validation; 4 test images each.
    assert!(
        rows.iter()
            .all(|row| row.train_examples == Some(28) && row.examples == 8)
    );
    let head = &folder.checkpoint("p").tensors["fc.weight"];
    assert_eq!(head.shape[0], 2);
    let inputs = &folder.checkpoint("p").metadata.provenance.inputs;
    assert!(inputs.contains_key("data") && inputs.contains_key("tasks"));
    // Another task of the table is another training.
    assert_eq!(inputs["task"], "1");

    folder.pretrain("resnet", "--out all.safetensors").succeed();
    assert!(folder.history("all").iter().all(|row| row.train_examples == Some(96)));
    folder
        .pretrain("resnet", "--table tasks.parquet --task 3 --out q.safetensors")
        .refuse(2, &["--task: expected a task from 0 to 2, found 3"]);
    folder
        .pretrain("resnet", "--table no.parquet --out q.safetensors")
        .refuse(1, &["no.parquet"]);
    folder
        .pretrain("resnet", "--task 1 --out q.safetensors")
        .misuse("--table");
}
