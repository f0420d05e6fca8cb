//! Language models from text to forgetting: every tool, in a study of two made-up languages.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::BTreeMap;

use end_to_end::{Folder, root};
use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::history::{BlockLossRow, HistoryRow, SampleRow};
use lethe_artifacts::overlap::OverlapRow;
use lethe_artifacts::table;
use lethe_datasets::tasks::TaskTable;

fn chain(folder: &Folder) {
    folder.pretrain_text("--out p.safetensors").succeed();
    folder
        .finetune_text("--from p.safetensors --task 0 --out a.safetensors --watch-data general")
        .succeed();
    folder
        .finetune_text("--from a.safetensors --task 1 --out b.safetensors --watch-data general")
        .succeed();
}

/// The row of a task's test blocks, or of a data set beside them, at a step.
fn row<'a>(rows: &'a [HistoryRow], step: i64, task: i32, data: Option<&str>) -> &'a HistoryRow {
    rows.iter()
        .find(|row| row.step == step && row.task == task && row.split == "test" && row.data.as_deref() == data)
        .unwrap()
}

#[test]
fn a_history_says_what_is_lost_in_bits_per_byte() {
    let folder = Folder::text();
    chain(&folder);
    let [p, a, b] = ["p", "a", "b"].map(|name| folder.history(name));
    for row in p.iter().chain(&a).chain(&b) {
        let (tokens, bytes) = (row.tokens.unwrap(), row.bytes.unwrap());
        let bits = row.loss * tokens as f64 / bytes as f64 / std::f64::consts::LN_2;
        assert!((row.bits_per_byte.unwrap() / bits - 1.0).abs() < 1e-12);
        assert!((row.accuracy.unwrap() - row.correct.unwrap() as f64 / tokens as f64).abs() < 1e-12);
        assert_eq!(row.class_incremental_accuracy, None);
        // 12 · 16² + 13 · 16 numbers a block and 2 · 16 in the last norm: no embedding.
        assert_eq!(row.parameters, 2 * (12 * 256 + 13 * 16) + 32);
    }
    // Every byte of the test text is behind a token that is predicted, once.
    let bytes = |name: &str| folder.read(&format!("text/{name}/test.txt")).len() as i64;
    let lines = 30;
    assert_eq!(
        row(&a, 0, 0, None).bytes,
        Some(bytes("one") - lines),
        "without the ends of lines"
    );
    assert_eq!(row(&a, 0, -1, Some("general")).bytes, Some(bytes("general") - lines));
    let end = |rows: &[HistoryRow], task, data| row(rows, 20, task, data).bits_per_byte.unwrap();
    assert!(
        end(&a, 0, None)
            < end(
                &p.iter()
                    .cloned()
                    .map(|r| HistoryRow { step: 20, task: 0, ..r })
                    .collect::<Vec<_>>(),
                0,
                None
            )
    );
    assert!(end(&b, 1, None) < end(&a, 1, None), "the second task is learned");
    assert!(end(&b, 0, None) > end(&a, 0, None), "the first is forgotten");
    // What was evaluated at the end of A is what is evaluated before B's first step.
    assert_eq!(row(&a, 20, 0, None).loss, row(&b, 0, 0, None).loss);
    assert_eq!(
        row(&a, 20, -1, Some("general")).loss,
        row(&b, 0, -1, Some("general")).loss
    );

    folder
        .tool("report")
        .args("p.history.parquet a.history.parquet b.history.parquet --out page.html")
        .succeed();
    let page = String::from_utf8(folder.read("page.html")).unwrap();
    assert!(page.contains("bits per byte") && page.contains("general"));
}

#[test]
fn losses_of_blocks_add_up_to_the_historys() {
    let folder = Folder::text();
    folder
        .finetune_text("--config gpt2.toml --tasks 0..2 --out n.{task}.safetensors --predictions losses.parquet")
        .succeed();
    let rows = table::read::<BlockLossRow>(&folder.path("losses.parquet"))
        .unwrap()
        .rows;
    for trained in 0..2 {
        let history = folder.history(&format!("n.{trained}"));
        for task in 0..2 {
            let own = rows.iter().filter(|r| (r.task_trained, r.task) == (trained, task));
            let (mut sums, mut correct, mut count) = ((0.0, 0, 0), 0, 0);
            for row in own {
                sums = (sums.0 + row.loss, sums.1 + row.tokens, sums.2 + row.bytes);
                correct += row.correct;
                count += 1;
            }
            let said = row(&history, 20, task, None);
            assert_eq!(
                (Some(sums.1), Some(sums.2), Some(correct), count),
                (said.tokens, said.bytes, said.correct, said.examples)
            );
            assert!((sums.0 / sums.1 as f64 - said.loss).abs() < 1e-6);
        }
    }
}

/// The same step to rounding, also where the last block is shorter than the others.
#[test]
fn a_batch_in_parts_is_the_whole_one() {
    let folder = Folder::text();
    for (name, more) in [("whole", ""), ("parts", "--set micro_batch=3")] {
        let arguments = format!("--config gpt2.toml --task 0 --out {name}.safetensors {more}");
        folder.finetune_text(&arguments).succeed();
    }
    let [whole, parts] = ["whole", "parts"].map(|name| folder.history(name));
    for (a, b) in whole.iter().zip(&parts) {
        assert!((a.loss - b.loss).abs() < 1e-4 * a.loss, "{} {}", a.loss, b.loss);
    }
}

/// Each method against forgetting runs, says what it is, and leaves less forgotten at a high strength than none does.
#[test]
fn methods_against_forgetting_work_on_text() {
    let folder = Folder::text();
    chain(&folder);
    folder
        .tool("fisher")
        .args("a.safetensors --data one --data two --table tasks.parquet --task 0 --estimator empirical --device cpu --out f.safetensors")
        .succeed();
    folder
        .tool("fisher")
        .args("a.safetensors --data one --data two --table tasks.parquet --task 0 --per token --examples 6 --device cpu --out t.safetensors")
        .succeed();
    let both = "--from a.safetensors --task 1 --out x.safetensors --penalty ewc --strength 1 --fisher f.safetensors --fisher t.safetensors";
    folder.finetune_text(both).refuse(
        1,
        &["t.safetensors: expected importances per sequence, as in f.safetensors, found such per token"],
    );
    let end = |name: &str| row(&folder.history(name), 20, 0, None).bits_per_byte.unwrap();
    let (learned, lost) = (end("a"), end("b"));
    for (name, strength, more) in [
        ("l2sp", 30.0, "--penalty l2sp --strength 30"),
        ("ewc", 3e4, "--penalty ewc --strength 3e4 --fisher f.safetensors"),
        ("lwf", 3.0, "--penalty lwf --strength 3"),
        ("replay", 4.0, "--replay 4"),
        ("replay", 0.5, "--replay-data one --replay-share 0.5"),
        ("joint", 0.0, "--joint"),
    ] {
        let arguments = format!("--from a.safetensors --task 1 --out {name}.safetensors {more}");
        folder.finetune_text(&arguments).succeed();
        let history = folder.history(name);
        assert_eq!((history[0].penalty.as_str(), history[0].strength), (name, strength));
        assert!(
            end(name) < learned + 0.9 * (lost - learned),
            "{name}: {} of {learned} to {lost}",
            end(name)
        );
    }
}

#[test]
fn what_a_network_writes_and_its_folder_for_transformers() {
    let folder = Folder::text();
    let more = "--sample der --sample river --hugging-face hub.{task}";
    let arguments = format!("--config gpt2.toml --tasks 0..2 --out n.{{task}}.safetensors {more}");
    folder.finetune_text(&arguments).succeed();
    let rows = table::read::<SampleRow>(&folder.path("n.1.samples.parquet"))
        .unwrap()
        .rows;
    assert_eq!(
        rows.iter().map(|r| r.prompt.as_str()).collect::<Vec<_>>(),
        ["der", "river"]
    );
    assert!(
        rows.iter()
            .all(|r| !r.continuation.is_empty() && r.task_name == "two" && r.task_trained == 1)
    );
    let config: serde_json::Value = serde_json::from_slice(&folder.read("hub.1/config.json")).unwrap();
    assert_eq!((&config["model_type"], &config["n_embd"]), (&"gpt2".into(), &16.into()));
    assert_eq!(folder.read("hub.1/tokenizer.json"), folder.read("tokenizer.json"));
    // What was asked for in addition is written by the same command again, which does not train again.
    let one = "--from n.0.safetensors --task 1 --out single.safetensors --sample der --hugging-face single";
    folder.finetune_text(one).succeed();
    folder.remove("single.samples.parquet");
    let ran = folder.finetune_text(one).succeed();
    ran.expect(
        ran.stderr.contains("there already"),
        "expected nothing to be trained again",
    );
    assert!(folder.has("single.samples.parquet"));
    // It is the very network: another run from it begins where this one ended.
    folder
        .finetune_text("--from hub.1 --task 0 --out again.safetensors --set first.steps=0")
        .succeed();
    let [end, begun] = ["n.1", "again"].map(|name| folder.history(name));
    for task in 0..2 {
        assert_eq!(row(&end, 20, task, None).loss, row(&begun, 0, task, None).loss);
    }
    // Saved again by another program, its tokenizer has other bytes and is the same; a task later too, when the network is ours again.
    let mut tokenizer: serde_json::Value = serde_json::from_slice(&folder.read("tokenizer.json")).unwrap();
    folder.write(
        "hub.1/tokenizer.json",
        serde_json::to_string(&tokenizer).unwrap() + "\n",
    );
    let again = "--from hub.1 --tasks 0..2 --out saved.{task}.safetensors --set first.steps=0 --set later.steps=1";
    folder.finetune_text(again).succeed();
    assert_eq!(folder.history("saved.0"), begun);
    tokenizer["normalizer"] = serde_json::json!({"type": "NFC"});
    folder.write("hub.1/tokenizer.json", tokenizer.to_string());
    folder
        .finetune_text("--from hub.1 --task 0 --out other.safetensors")
        .refuse(1, &["expected tokens of the network's own tokenizer, of hash"]);
    // A chain that is there already gets what was not asked for before, and all of it after an interruption.
    let more = "--config gpt2.toml --tasks 0..2 --out n.{task}.safetensors --sample der --hugging-face again.{task}";
    folder.remove("n.0.samples.parquet");
    let network = folder.read("n.1.safetensors");
    let ran = folder.finetune_text(more).succeed();
    ran.expect(
        ran.stderr.contains("there already"),
        "expected nothing to be trained again",
    );
    assert!(folder.read("n.1.safetensors") == network && folder.has("again.1/model.safetensors"));
    for task in 0..2 {
        let rows = table::read::<SampleRow>(&folder.path(&format!("n.{task}.samples.parquet")))
            .unwrap()
            .rows;
        assert_eq!(
            rows.iter().map(|r| r.prompt.as_str()).collect::<Vec<_>>(),
            ["der"],
            "{task}"
        );
    }
    folder
        .finetune_text("--config gpt2.toml --tasks 0..2 --out m.{task}.safetensors --hugging-face one")
        .refuse(2, &["--hugging-face: expected {task} in the name for several tasks"]);
    let page = "report n.0.history.parquet n.1.history.parquet n.0.samples.parquet n.1.samples.parquet --out page.html";
    folder
        .tool("report")
        .args(page.strip_prefix("report ").unwrap())
        .succeed();
    assert!(String::from_utf8(folder.read("page.html")).unwrap().contains("river"));
}

#[test]
fn corpora_are_compared_in_any_layer() {
    let folder = Folder::text();
    chain(&folder);
    folder
        .tool("overlap")
        .args("b.safetensors --data one --data two --table tasks.parquet --layer h.0 --layer h.1.last --layer features")
        .args("--device cpu --out o.parquet")
        .succeed();
    let rows = table::read::<OverlapRow>(&folder.path("o.parquet")).unwrap().rows;
    let mut own: BTreeMap<(String, bool), Vec<f64>> = BTreeMap::new();
    for row in &rows {
        let overlap = row.overlap.unwrap();
        assert!((0.0..=1.0 + 1e-9).contains(&overlap));
        if row.class_a == row.class_b {
            assert!((overlap - 1.0).abs() < 1e-9);
        } else {
            own.entry((row.layer.clone(), row.centered)).or_default().push(overlap);
        }
    }
    assert_eq!(own.len(), 6, "three layers, raw and centred");
}

#[test]
fn a_killed_training_of_text_goes_on_with_the_same_draws() {
    let folder = Folder::text();
    // Dropout draws numbers in every step.
    let more =
        "--config gpt2.toml --task 0 --set model.resid_pdrop=0.1 --set model.attn_pdrop=0.1 --set first.steps=60";
    folder
        .finetune_text(&format!("{more} --out whole.safetensors"))
        .succeed();
    let mut run = folder
        .finetune_text(&format!("{more} --out cut.safetensors --save-every 0 -vv"))
        .start();
    run.until(|run| run.saved_at() >= 7);
    run.kill();
    run.wait();
    let again = folder.finetune_text(&format!("{more} --out cut.safetensors")).succeed();
    again.expect(again.resumed_at().is_some_and(|step| step >= 7), "expected it to go on");
    assert!(folder.read("whole.safetensors") == folder.read("cut.safetensors"));
    assert!(folder.read("whole.history.parquet") == folder.read("cut.history.parquet"));
}

/// Corpora share one output layer, so that no classes tell which of them a network has learned: their names do.
#[test]
fn a_network_of_other_corpora_is_refused_by_every_tool() {
    let folder = Folder::text();
    folder
        .finetune_text("--config gpt2.toml --task 0 --out a.safetensors")
        .succeed();
    assert_eq!(folder.checkpoint("a").metadata.learned, ["one"]);
    let other = "--data two --data general --table other.parquet";
    let more = "--data one --data two --data general --table more.parquet";
    for sets in [other, more] {
        folder
            .tool("split-tasks")
            .args(&format!(
                "--by data-set --valid 0.1 {}",
                sets.replace("--table", "--out")
            ))
            .succeed();
    }
    let expected =
        ["a.safetensors: task 0: expected two (task table), found one; the network learned another table's task"];
    let finetune = "--from a.safetensors --config finetune.toml --device cpu --precision float32";
    for (tool, arguments) in [
        ("finetune", format!("{finetune} {other} --task 1 --out b.safetensors")),
        ("fisher", format!("a.safetensors {other} --task 0 --out f.safetensors")),
        ("overlap", format!("a.safetensors {other} --out o.parquet")),
    ] {
        folder.tool(tool).args(&arguments).refuse(1, &expected);
    }
    // With a table of the same corpora and another one it goes on.
    folder
        .tool("finetune")
        .args(&format!("{finetune} {more} --task 2 --out b.safetensors"))
        .succeed();
    assert_eq!(folder.checkpoint("b").metadata.learned, ["one", "general"]);
}

/// A text of which the table holds out every row has none left to replay, under whatever name it is given.
#[test]
fn what_is_held_out_is_not_replayed() {
    let folder = Folder::text();
    folder.pretrain_text("--out p.safetensors").succeed();
    let mut table = TaskTable::read(&folder.path("tasks.parquet")).unwrap();
    for row in table.rows.iter_mut().filter(|row| row.task == 1) {
        row.split = "valid".to_owned();
    }
    let provenance = Checkpoint::read(&folder.path("p.safetensors"))
        .unwrap()
        .0
        .metadata
        .provenance;
    table.write(&folder.path("held.parquet"), &provenance).unwrap();
    folder.copy("two/train-00000-of-00001.parquet", "other.parquet");
    let replay = |table: &str| {
        let more = format!(
            "--from p.safetensors --task 0 --replay-data other.parquet --replay-share 0.1 --table {table}.parquet"
        );
        folder
            .tool("finetune")
            .args("--data one --data two --config finetune.toml --device cpu --precision float32 --out x.safetensors")
            .args(&more)
    };
    replay("held").refuse(1, &["expected training rows of the text to replay, found none"]);
    replay("tasks").succeed();
}

#[test]
fn what_does_not_fit_is_refused_in_one_line() {
    let folder = Folder::text();
    chain(&folder);
    folder.write("short.txt", "der Fluß trägt alles fort");
    folder
        .tool("dataset")
        .args("tokenizer text/one --vocabulary 280 --documents line --out other.json")
        .succeed();
    for (name, tokenizer, length) in [
        ("other", "other.json", 16),
        ("long", "tokenizer.json", 17),
        ("short", "tokenizer.json", 8),
    ] {
        let arguments =
            format!("tokenize text/one --tokenizer {tokenizer} --length {length} --documents line --out {name}");
        folder.tool("dataset").args(&arguments).succeed();
    }
    let refuse = |arguments: &str, expected: &str| {
        let ran = folder
            .tool("finetune")
            .args("--config finetune.toml --device cpu --task 0 --out x.safetensors")
            .args(arguments)
            .run();
        let line = ran.stderr.trim_end();
        ran.expect(line.lines().count() == 1 && line.contains(expected), expected);
        ran.expect(
            !folder.has("x.safetensors") && !folder.has("x.history.parquet"),
            "expected nothing written",
        );
    };
    for set in ["other", "long"] {
        folder
            .tool("split-tasks")
            .args(&format!("--by data-set --data {set} --out {set}.parquet"))
            .succeed();
    }
    refuse(
        "--data other --table other.parquet --from p.safetensors",
        "expected tokens of the network's own tokenizer, of hash",
    );
    refuse(
        "--data long --table long.parquet --from p.safetensors",
        "expected blocks of at most 16 tokens, the network's positions or its window, found 17",
    );
    refuse(
        "--data one --data two --table tasks.parquet --config gpt2.toml --set model.vocab_size=299",
        "expected a vocabulary of at most 299 tokens, the network's vocab_size, found 300",
    );
    refuse(
        "--data one --data two --table tasks.parquet --config gpt2.toml --set augment.flip=true",
        "augment: expected none for a language model",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --watch-data text/one",
        "text/one: expected",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --watch-data two=general",
        "--watch-data two: expected a name of its own, found that of task 1; NAME=PATH gives another",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --replay-data general",
        "--replay-share",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --replay-data short --replay-share 0.0001",
        "short: expected blocks of 16 tokens, as the tasks have, found blocks of 8",
    );
    // A share of all that is trained on which is less than one block is none of it.
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --replay-data general --replay-share 0.000001",
        "replay_share: expected one row at least of the ",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --predictions p.{task}.parquet",
        "--predictions: expected one file for all tasks, without {task}, found p.{task}.parquet",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --set model.n_layer=1",
        "model is the checkpoint's: expected it in the configuration only without --from",
    );
    // A network's folder stands for its tokenizer, as it does for its weights.
    folder.write("net/tokenizer.json", folder.read("tokenizer.json"));
    for (tokenizer, out) in [("net", "by-folder"), ("tokenizer.json", "by-file")] {
        let inside = format!("tokenize text/one --tokenizer {tokenizer} --length 16 --documents line --out {out}");
        folder.tool("dataset").args(&inside).succeed();
    }
    assert!(folder.files("by-folder") == folder.files("by-file"));
    // The folder's only rows are those that it trains on.
    folder.write("alone/train.txt", folder.read("text/general/train.txt"));
    let alone = "tokenize alone --tokenizer tokenizer.json --length 16 --documents line --rest keep --out only";
    folder.tool("dataset").args(alone).succeed();
    let only = "only: expected test or validation rows to watch, or text that the run does not train on, found only train-00000-of-00001.parquet";
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --replay-data only --replay-share 0.1 --watch-data only",
        only,
    );
    folder
        .tool("pretrain")
        .args(
            "--data only --config pretrain.toml --config gpt2.toml --watch-data only --device cpu --out x.safetensors",
        )
        .refuse(1, &[only]);
    let ends = "tokenize text/one --tokenizer tokenizer.json --length 16 --documents line --end d --out ends";
    folder.tool("dataset").args(ends).succeed();
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --watch-data ends",
        "ends: expected documents that token ",
    );
    refuse(
        "--data one --data two --table tasks.parquet --from p.safetensors --replay-data ends --replay-share 0.1",
        "ends: expected documents that token ",
    );
    // Texts go on from the token that separates the data's documents.
    folder
        .tool("split-tasks")
        .args("--by data-set --data ends --out ends.parquet")
        .succeed();
    folder
        .tool("finetune")
        .args("--config finetune.toml --config gpt2.toml --device cpu --task 0 --data ends --table ends.parquet --out e.safetensors")
        .args("--sample der")
        .succeed();
    let text = root().join("data/emma");
    for arguments in ["--by data-set --out q.parquet", "--out q.parquet"] {
        let what = ["emma: expected images or tokens, found text; dataset tokenize makes tokens of text"];
        folder
            .tool("split-tasks")
            .args(arguments)
            .arg("--data")
            .arg(&text)
            .refuse(1, &what);
    }
    folder
        .tool("dataset")
        .args("tokenizer text/one --vocabulary 99999999999 --out huge.json")
        .refuse(2, &["vocabulary: expected 257 to 16777216 tokens, found 99999999999"]);
    let exact = "p.safetensors --data one --data two --table tasks.parquet --task 0 --estimator exact --device cpu --out f.safetensors";
    let ran = folder.tool("fisher").args(exact).run();
    ran.expect(
        ran.stderr
            .contains("--estimator exact: expected at most 256 tokens, found 300"),
        "expected it refused",
    );
    let (checkpoint, _) = Checkpoint::read(&folder.path("b.safetensors")).unwrap();
    assert_eq!(checkpoint.metadata.trained_tasks(), [0, 1]);
}

#[test]
fn of_a_watched_data_set_a_few_blocks_can_be_evaluated() {
    let folder = Folder::text();
    folder.pretrain_text("--out p.safetensors").succeed();
    let run = |out: &str, more: &str| {
        let all = format!("--from p.safetensors --task 0 --watch-data general --out {out}.safetensors {more}");
        folder.finetune_text(&all).succeed();
        folder.history(out)
    };
    let (whole, few) = (run("whole", ""), run("few", "--set watch_rows=3"));
    let watched = |rows: &[HistoryRow]| row(rows, 0, -1, Some("general")).examples;
    assert!(watched(&few) == 3 && watched(&whole) > 3);
    // Another seed is evaluated on the same blocks; the tasks are what they were.
    let other = run("other", "--set watch_rows=3 --seed 1");
    let loss = |rows: &[HistoryRow]| row(rows, 0, -1, Some("general")).loss;
    assert_eq!(loss(&few), loss(&other));
    assert_eq!(row(&few, 20, 0, None).loss, row(&whole, 20, 0, None).loss);
    folder
        .finetune_text("--from p.safetensors --task 0 --watch-data general --out none.safetensors --set watch_rows=0")
        .refuse(2, &["watch_rows: expected 1 or more, found 0"]);
    folder
        .finetune_text("--from p.safetensors --task 0 --out none.safetensors --set watch_rows=3")
        .refuse(2, &["watch_rows: expected --watch-data beside it, found 3 alone"]);
}
