//! Tasks one after another: a chain in one process is its calls, to the byte, also when it is killed or evaluated more often.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

/// Trains tasks 0 to 2 in one process, the first two in another, and each in its own; all leave the same bytes.
fn assert_chain_is_its_calls(folder: &Folder, start: &str, more: &str) {
    ["chain", "two", "calls"].iter().for_each(|name| folder.folder(name));
    for (tasks, out) in [("0..3", "chain"), ("0..2", "two")] {
        folder
            .finetune(&format!(
                "--tasks {tasks} --out {out}/{{task}}.safetensors {start} {more}"
            ))
            .succeed();
    }
    for task in 0..3 {
        let from = match task {
            0 => start.to_owned(),
            _ => format!("--from calls/{}.safetensors", task - 1),
        };
        folder
            .finetune(&format!("--task {task} --out calls/{task}.safetensors {from} {more}"))
            .succeed();
    }
    let (chain, mut calls) = (folder.files("chain"), folder.files("calls"));
    assert_eq!(chain.len(), 6, "{:?}", chain.keys());
    assert!(chain == calls, "a chain of three differs from its calls");
    calls.retain(|name, _| !name.starts_with('2'));
    assert!(folder.files("two") == calls, "a chain of two differs from its calls");
}

#[test]
fn a_chain_of_resnets_is_its_calls() {
    let folder = Folder::study();
    assert_chain_is_its_calls(&folder, "--config resnet.toml", "--precision float32");
    let folder = Folder::study();
    assert_chain_is_its_calls(&folder, "--config resnet.toml", "--precision bf16");
}

#[test]
fn a_chain_of_vits_is_its_calls() {
    let folder = Folder::study();
    assert_chain_is_its_calls(&folder, "--config vit.toml", "--precision float32");
    let folder = Folder::study();
    assert_chain_is_its_calls(&folder, "--config vit.toml", "--precision bf16");
}

#[test]
fn a_chain_from_a_checkpoint_with_frozen_statistics_is_its_calls() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    assert_chain_is_its_calls(&folder, "--from p.safetensors", "--set batch_norm=freeze");
}

#[test]
fn the_same_command_gives_the_same_bytes_twice() {
    for (family, precision) in [("resnet", "bf16"), ("vit", "float32")] {
        let folder = Folder::study();
        for out in ["one", "two"] {
            folder.folder(out);
            folder
                .pretrain(family, &format!("--out {out}/p.safetensors --precision {precision}"))
                .succeed();
            folder
                .finetune(&format!(
                    "--from {out}/p.safetensors --task 0 --out {out}/a.safetensors --predictions {out}/logits.parquet \
                     --precision {precision}"
                ))
                .succeed();
        }
        let one = folder.files("one");
        assert_eq!(one.len(), 5);
        assert!(
            one == folder.files("two"),
            "{family} {precision}: other bytes the second time"
        );
    }
}

#[test]
fn a_chain_that_is_killed_goes_on_where_it_was() {
    let folder = Folder::study();
    let chain = |out: &str, more: &str| {
        folder.folder(out);
        let out = format!("--out {out}/{{task}}.safetensors --predictions {out}/logits.parquet");
        folder.finetune(&format!(
            "--config resnet.toml --tasks 0..3 --set later.steps=40 {out} {more}"
        ))
    };
    chain("calm", "").succeed();
    let killed = (0..20).any(|_| {
        let mut run = chain("killed", "--save-every 0").start();
        run.until(|_| folder.has("killed/1.safetensors.resume"));
        run.kill();
        let ran = run.wait();
        let within = ran.signal() == Some(9) && !folder.has("killed/1.safetensors");
        if !within {
            // Over before: once more.
            folder
                .names("killed")
                .iter()
                .for_each(|name| folder.remove(&format!("killed/{name}")));
        }
        within
    });
    assert!(
        killed && folder.has("killed/0.safetensors"),
        "it was never killed within the second task"
    );

    let ran = chain("killed", "").succeed();
    ran.expect(
        ran.stderr.contains("killed/0.safetensors: there already"),
        "expected the first task skipped",
    );
    ran.expect(ran.resumed_at().is_some(), "expected the second task resumed");
    let calm = folder.files("calm");
    assert!(folder.files("killed") == calm, "other bytes\n{ran}");

    // All there: nothing is trained again, and the predictions are read off the checkpoints.
    let ran = chain("killed", "").succeed();
    assert_eq!(ran.stderr.matches("there already").count(), 3, "{ran}");
    assert!(folder.files("killed") == calm, "other bytes\n{ran}");

    // A file that is damaged, or of another run, is none.
    let mut bytes = folder.read("killed/1.safetensors");
    *bytes.last_mut().unwrap() ^= 1;
    folder.write("killed/1.safetensors", bytes);
    folder.copy("killed/0.history.parquet", "killed/2.history.parquet");
    let ran = chain("killed", "").succeed();
    assert_eq!(ran.stderr.matches("there already").count(), 1, "{ran}");
    assert!(folder.files("killed") == calm, "other bytes\n{ran}");
}

#[test]
fn how_often_it_is_evaluated_does_not_matter_to_a_network() {
    for family in ["resnet", "vit"] {
        let folder = Folder::study();
        let tensors = ["0", "1", "5"].map(|every| {
            folder
                .pretrain(
                    family,
                    &format!("--set evaluate_every={every} --out p{every}.safetensors"),
                )
                .succeed();
            folder
                .finetune(&format!(
                    "--from p0.safetensors --task 0 --set evaluate_every={every} --out a{every}.safetensors"
                ))
                .succeed();
            ["p", "a"].map(|n| folder.checkpoint(&format!("{n}{every}")).tensors)
        });
        assert!(tensors[0] == tensors[1] && tensors[0] == tensors[2]);
        let steps = |every| -> Vec<i64> { folder.history(&format!("p{every}")).iter().map(|r| r.step).collect() };
        assert_eq!(steps(0), [0, 20]);
        assert_eq!(steps(1), (0..=20).collect::<Vec<_>>());
    }
}

#[test]
fn a_loss_that_is_not_finite_stops_the_run_and_keeps_the_last_good_state() {
    for family in ["resnet", "vit"] {
        let folder = Folder::study();
        let pretrain = || {
            folder
                .pretrain(family, "--set schedule.lr=1e30 --out p.safetensors")
                .run()
        };
        let finetune = || {
            let more = format!("--config {family}.toml --task 0 --set first.lr=1e30 --out a.safetensors");
            folder.finetune(&more).run()
        };
        for (name, task, run) in [("p", "-1", &pretrain as &dyn Fn() -> _), ("a", "0", &finetune)] {
            let ran = run();
            ran.expect(ran.code() == Some(1), "expected it to fail");
            let said = ran.stderr.lines().last().unwrap().to_owned();
            let step = said.split_once(": step ").unwrap().1;
            let (step, rest) = step.split_once(' ').unwrap();
            let step: i64 = step.parse().unwrap();
            ran.expect((1..20).contains(&step), "expected the step at which it happened");
            ran.expect(
                rest.starts_with(&format!("of task {task}: the loss is ")),
                "expected task and loss",
            );
            ran.expect(
                rest.contains(&format!("the state of step 0 is kept in {name}.safetensors.resume")),
                "expected the state",
            );
            ran.expect(folder.has(&format!("{name}.safetensors.resume")), "the state is gone");
            for output in ["safetensors", "history.parquet"] {
                ran.expect(!folder.has(&format!("{name}.{output}")), "an output is there");
            }
            // It goes on from the good state, to the same end.
            let again = run();
            assert_eq!(again.stderr.lines().last(), Some(said.as_str()));
            assert_eq!(again.resumed_at(), Some(0));
        }
    }
}
