//! Two networks that share weights: what moves, what stays, what is told of both, and what is refused.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;
use lethe_artifacts::history::HistoryRow;

/// A, trained on task 0, and the arguments of a B that shares its first two layers and has a narrower third.
fn study() -> (Folder, String) {
    let folder = Folder::study();
    folder
        .finetune("--config mlp.toml --task 0 --out a.safetensors --set evaluate_every=3")
        .succeed();
    let b = "--config mlp.toml --set model.hidden=[12,10,6] --set first.lr=0.3 --task 0 --seed 1 \
             --share layers.0.*,layers.1.* --watch a.safetensors --out b.safetensors";
    (folder, b.to_owned())
}

/// Step, task, split, correct and loss of a model's rows.
fn told(rows: &[HistoryRow], model: &str) -> Vec<(i64, i32, String, Option<i64>, f64)> {
    let own = rows.iter().filter(|row| row.model == model);
    own.map(|row| (row.step, row.task, row.split.clone(), row.correct, row.loss))
        .collect()
}

#[test]
fn the_shared_part_moves_in_both_and_the_private_ones_in_one() {
    let (folder, b) = study();
    folder.finetune(&b).succeed();
    let [before, trained, after] = ["a", "b", "b.watched"].map(|name| folder.checkpoint(name));
    for (name, tensor) in &before.tensors {
        let moved = *tensor != after.tensors[name];
        let shared = name.starts_with("layers.0.") || name.starts_with("layers.1.");
        assert_eq!(moved, shared, "{name}");
        if shared {
            assert!(after.tensors[name] == trained.tensors[name], "{name}");
        }
    }
    assert_eq!(trained.tensors["layers.2.weight"].shape, [6, 10]);
    assert_eq!(after.metadata.model, before.metadata.model);
    assert_eq!(after.metadata.parents.last(), Some(&before.hash()));
    assert_eq!(after.metadata.provenance.inputs["watched"], before.hash());

    let rows = folder.history("b");
    for row in &rows {
        let (checkpoint, parent, parameters) = match row.model.as_str() {
            "main" => (trained.hash(), None, 256 * 12 + 12 + 12 * 10 + 10 + 10 * 6 + 6),
            "watched" => (
                after.hash(),
                Some(before.hash()),
                256 * 12 + 12 + 12 * 10 + 10 + 10 * 8 + 8,
            ),
            other => panic!("{other}"),
        };
        assert_eq!((&row.checkpoint, &row.parent), (&Some(checkpoint), &parent));
        assert_eq!(row.parameters, parameters);
    }
    let steps = |model| {
        told(&rows, model)
            .into_iter()
            .map(|(step, task, split, ..)| (step, task, split))
    };
    assert!(
        steps("main").eq(steps("watched")),
        "both are evaluated on the same rows at the same steps"
    );
    assert_eq!(told(&rows, "watched").len(), 4 * 2);
}

#[test]
fn the_watched_network_is_evaluated_as_it_is_by_itself() {
    let (folder, b) = study();
    folder.finetune(&b).succeed();
    let rows = folder.history("b");
    let watched = told(&rows, "watched");
    for (name, step) in [("a", 0), ("b.watched", 12)] {
        let alone = format!("--from {name}.safetensors --task 0 --out alone.safetensors --set later.steps=0");
        folder.finetune(&alone).succeed();
        let expected = told(&folder.history("alone"), "main");
        let found = watched.iter().filter(|row| row.0 == step);
        let found: Vec<_> = found.map(|row| (0, row.1, row.2.clone(), row.3, row.4)).collect();
        assert!(
            !found.is_empty() && found == expected,
            "{name}: {found:?}, alone {expected:?}"
        );
    }
    let last = watched.last().unwrap();
    assert!(
        watched[1].4 != last.4,
        "the watched network did not change: {watched:?}"
    );
}

#[test]
fn without_a_step_nothing_changes() {
    let (folder, b) = study();
    folder
        .finetune(&format!("{b} --set first.steps=0 --watch-out w.safetensors"))
        .succeed();
    let (before, after) = (folder.checkpoint("a"), folder.checkpoint("w"));
    assert!(before.tensors == after.tensors && before.hash() == after.hash());
    let rows = folder.history("b");
    assert!(rows.iter().all(|row| row.model == "watched" && row.step == 0) && !rows.is_empty());
    // B itself begins with A's shared part, and with a private one of its own.
    let b = folder.checkpoint("b");
    assert!(b.tensors["layers.1.weight"] == before.tensors["layers.1.weight"]);
    assert!(b.tensors["layers.2.weight"] != before.tensors["layers.2.weight"]);
    assert!(!folder.has("b.watched.safetensors"));
}

#[test]
fn a_training_without_a_second_network_is_the_same_to_the_byte() {
    let (folder, b) = study();
    // Sharing all of A is training A on.
    let all = b.replace("--config mlp.toml --set model.hidden=[12,10,6]", "--from a.safetensors");
    let all = all.replace("layers.0.*,layers.1.*", "layers.*");
    folder.finetune(&all).succeed();
    let alone = "--from a.safetensors --set first.lr=0.3 --task 0 --seed 1 --out c.safetensors";
    folder.finetune(alone).succeed();
    assert!(folder.checkpoint("b").tensors == folder.checkpoint("c").tensors);
    assert_eq!(told(&folder.history("b"), "main"), told(&folder.history("c"), "main"));
}

#[test]
fn batch_norm_statistics_are_shared_where_they_are_named() {
    let folder = Folder::study();
    folder
        .finetune("--config resnet.toml --task 0 --out a.safetensors")
        .succeed();
    let start = "--config resnet.toml --task 0 --seed 1 --watch a.safetensors";
    folder
        .finetune(&format!("{start} --share conv1.*,bn1.* --out b.safetensors"))
        .succeed();
    folder
        .finetune(&format!(
            "{start} --share conv1.*,bn1.weight,bn1.bias --out c.safetensors"
        ))
        .succeed();
    let a = folder.checkpoint("a").tensors;
    for (trained, shared) in [("b", true), ("c", false)] {
        let watched = folder.checkpoint(&format!("{trained}.watched")).tensors;
        let trained = folder.checkpoint(trained).tensors;
        for name in ["bn1.running_mean", "bn1.running_var", "bn1.num_batches_tracked"] {
            let expected = if shared { &trained[name] } else { &a[name] };
            assert!(watched[name] == *expected, "{name}");
        }
        assert!(watched["bn1.weight"] == trained["bn1.weight"]);
        assert!(watched["layer1.0.bn1.running_mean"] == a["layer1.0.bn1.running_mean"]);
    }
}

#[test]
fn what_cannot_be_shared_is_one_line() {
    let (folder, b) = study();
    folder
        .finetune("--config mlp.toml --task 1 --out other.safetensors")
        .succeed();
    folder
        .finetune("--config mlp.toml --task 0 --set input.mean=[0.4] --out input.safetensors")
        .succeed();
    folder
        .finetune("--config mlp.toml --task 0 --set model.hidden=[12] --out short.safetensors")
        .succeed();
    folder
        .finetune("--config mlp.toml --task 0 --set model.hidden=[9,10] --out narrow.safetensors")
        .succeed();
    let share = "layers.0.*,layers.1.*";
    for (old, new, code, part) in [
        (
            share,
            "layers.0.*,nothing",
            2,
            "--share: expected patterns of parameters such as layers.0.bias, ",
        ),
        (share, "head.*", 2, "found 'head.*', which matches none"),
        (
            share,
            "layers.*",
            1,
            "a.safetensors: tensor layers.2.bias: expected shape [6] to share it, found [8]",
        ),
        (
            "a.safetensors",
            "short.safetensors",
            1,
            "tensor layers.1.bias: missing, expected shape [10] to share it",
        ),
        (
            "a.safetensors",
            "narrow.safetensors",
            1,
            "tensor layers.0.bias: expected shape [12] to share it, found [9]",
        ),
        ("[12,10,6]", "[12]", 2, "found 'layers.1.*'"),
        ("a.safetensors", "none.safetensors", 1, "none.safetensors"),
        (
            "a.safetensors",
            "other.safetensors",
            1,
            "other.safetensors: expected a head of task 0, found none",
        ),
        (
            "a.safetensors",
            "input.safetensors",
            1,
            "input.safetensors: input: expected that of the network to train",
        ),
        (
            "--task 0",
            "--tasks 0..2",
            2,
            "--share: expected one task, given with --task",
        ),
        (
            "--out b",
            "--watch-out b.safetensors --out b",
            2,
            "--watch-out: expected another file than --out",
        ),
        (
            "--out b",
            "--watch-out a.safetensors --out b",
            2,
            "--watch-out: expected another file than --watch",
        ),
    ] {
        assert!(b.contains(old));
        let mut arguments = b.replace(old, new);
        if new.contains("--tasks") {
            arguments = arguments.replace("b.safetensors", "b.{task}.safetensors");
        }
        folder.finetune(&arguments).refuse(code, &[part]);
    }
    // A deeper A has a part under the pattern that B lacks.
    let deeper = b.replace("[12,10,6]", "[12,10]").replace(share, "layers.*");
    folder
        .finetune(&deeper)
        .refuse(1, &["a.safetensors: tensor layers.2.bias: ", "found only here"]);
    for (arguments, part) in [
        (b.replace("--watch a.safetensors", ""), "--watch"),
        (b.replace(&format!("--share {share}"), ""), "--share"),
        (b.replace(share, "a,,b"), "expected patterns of names"),
    ] {
        folder.finetune(&arguments).misuse(part);
    }
}
