//! Rows of earlier tasks trained on again: all of them at once, or a few from memory.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;
use lethe_artifacts::history::HistoryRow;

/// The first and the last loss on a task's test rows.
fn losses(rows: &[HistoryRow], task: i32) -> (f64, f64) {
    let own: Vec<f64> = rows
        .iter()
        .filter(|row| row.task == task && row.split == "test")
        .map(|row| row.loss)
        .collect();
    (own[0], own[own.len() - 1])
}

/// What a history says of the method.
fn method(rows: &[HistoryRow]) -> (&str, f64) {
    assert!(
        rows.iter()
            .all(|row| row.penalty == rows[0].penalty && row.strength == rows[0].strength)
    );
    (&rows[0].penalty, rows[0].strength)
}

#[test]
fn joint_training_learns_all_tasks_so_far() {
    let folder = Folder::study();
    let start = "--config mlp.toml --set first.steps=60 --set batch=16";
    folder
        .finetune(&format!("{start} --joint --task 1 --out j.safetensors"))
        .succeed();
    let rows = folder.history("j");
    assert_eq!(method(&rows), ("joint", 0.0));
    for task in [0, 1] {
        let (first, last) = losses(&rows, task);
        assert!(last < 0.8 * first, "task {task}: {first} to {last}");
    }
    assert!(rows.iter().all(|row| row.task_trained == 1 && row.task < 2));
    let both = rows[0].train_examples.unwrap();
    let heads = folder.checkpoint("j").metadata.heads;
    assert_eq!(
        heads.iter().map(|h| (h.task, h.start, h.end)).collect::<Vec<_>>(),
        [(0, 0, 2), (1, 2, 4)]
    );
    // One task at a time, from one to the next, the same network forgets; and each pass goes over half the rows.
    folder
        .finetune(&format!("{start} --tasks 0..2 --out c{{task}}.safetensors"))
        .succeed();
    assert_eq!(folder.history("c1")[0].train_examples.unwrap(), both / 2);
}

#[test]
fn with_no_earlier_task_a_training_is_one_without() {
    let folder = Folder::study();
    for (out, more) in [("plain", ""), ("joint", "--joint"), ("replay", "--replay 3")] {
        folder.folder(out);
        folder
            .finetune(&format!("--config mlp.toml --task 0 --out {out}/a.safetensors {more}"))
            .succeed();
    }
    assert!(folder.files("plain") == folder.files("joint"));
    assert!(folder.files("plain") == folder.files("replay"));
}

#[test]
fn replay_moves_the_heads_of_earlier_tasks() {
    let folder = Folder::study();
    folder
        .finetune("--config mlp.toml --task 0 --out a.safetensors")
        .succeed();
    let old = |name: &str| folder.checkpoint(name).tensors["head.weight"].bytes[..2 * 8 * 4].to_vec();
    for (name, more, moves) in [
        ("plain", "", false),
        ("replay", "--replay 2", true),
        ("joint", "--joint", true),
    ] {
        folder
            .finetune(&format!(
                "--from a.safetensors --task 1 --out {name}.safetensors {more}"
            ))
            .succeed();
        assert_eq!(old(name) != old("a"), moves, "{name}");
    }
    assert_eq!(method(&folder.history("plain")), ("none", 0.0));
    assert_eq!(method(&folder.history("replay")), ("replay", 2.0));
    let rows = |name: &str| folder.history(name)[0].train_examples;
    assert_eq!(rows("replay"), rows("plain"), "a pass is over the new rows");
}

#[test]
fn a_chain_with_replay_is_its_calls_in_one_process_or_several() {
    let folder = Folder::study();
    folder.folder("chain");
    folder.folder("calls");
    let more = "--replay 3 --set replay.batch=5 --set augment.crop=1";
    let more = more.replace("--replay 3 ", "--set replay.per_class=3 ");
    folder
        .finetune(&format!(
            "--config vit.toml --tasks 0..3 --out chain/{{task}}.safetensors {more}"
        ))
        .succeed();
    for (task, start) in [
        (0, "--config vit.toml"),
        (1, "--from calls/0.safetensors"),
        (2, "--from calls/1.safetensors"),
    ] {
        folder
            .finetune(&format!("{start} --task {task} --out calls/{task}.safetensors {more}"))
            .succeed();
    }
    assert!(folder.files("chain") == folder.files("calls"));
}

#[test]
fn wrong_methods_are_one_line() {
    let folder = Folder::study();
    let start = "--config mlp.toml --task 0 --out a.safetensors";
    for (more, part) in [
        ("--replay 0", "replay.per_class: expected 1 to 1000000000, found 0"),
        (
            "--replay 3 --set replay.per_class=2 --set replay.batch=0",
            "replay.batch: expected 1 to 1048576, found 0",
        ),
        (
            "--set joint=true --replay 3",
            "expected either joint training or replay, found both",
        ),
        ("--set replay.size=3", "size"),
        ("--set joint=3", "joint"),
    ] {
        folder.finetune(&format!("{start} {more}")).refuse(2, &[part]);
    }
    folder
        .finetune(&format!("{start} --joint --replay 3"))
        .misuse("--replay");
}
