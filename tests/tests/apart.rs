//! An output that is an input: refused for each flag of each tool, and nothing is touched.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

#[test]
fn trainings_keep_what_they_read() {
    let folder = Folder::trained("mlp", "");
    folder
        .tool("fisher")
        .args("a.safetensors --data data --table tasks.parquet --task 0 --out f.safetensors")
        .succeed();
    let finetune = |more: &str| folder.finetune(&format!("--task 1 --from a.safetensors {more}"));
    let ewc = "--penalty ewc --strength 1 --fisher f.safetensors --out n.safetensors --predictions";
    for read in [
        "tasks.parquet",
        "a.safetensors",
        "f.safetensors",
        "finetune.toml",
        "data/train.parquet",
        "./data/../finetune.toml",
    ] {
        finetune(&format!("{ewc} {read}")).refuse(2, &["--predictions: expected another file than ", read]);
    }
    // Of several importances, each brings its own anchor.
    folder.copy("a.safetensors", "anchor.safetensors");
    folder
        .finetune("--task 2 --from b.safetensors --out n.safetensors --penalty ewc --strength 1 --fisher f.safetensors")
        .args("--anchor anchor.safetensors --predictions anchor.safetensors")
        .refuse(
            2,
            &["--predictions: expected another file than --anchor, found anchor.safetensors"],
        );
    folder
        .finetune("--task 0 --from p.safetensors --stop-at-accuracy a.history.parquet --out a.safetensors")
        .refuse(
            2,
            &["the history: expected another file than --stop-at-accuracy, found a.history.parquet"],
        );
    let state = "the resume state, found n.safetensors.resume";
    finetune("--out n.safetensors --predictions n.safetensors.resume").refuse(2, &["--predictions: ", state]);
    folder.write("odd.safetensors", "micro_batch = 8\n");
    folder
        .pretrain("mlp", "--config odd.safetensors --out odd.safetensors")
        .refuse(
            2,
            &["--out: expected another file than --config, found odd.safetensors"],
        );
}

#[test]
fn a_network_of_several_files_is_kept_whole() {
    let folder = Folder::text();
    folder
        .finetune_text("--config gpt2.toml --task 0 --out n.safetensors --hugging-face hub")
        .succeed();
    let index = r#"{"weight_map": {"transformer.wte.weight": "part.safetensors"}}"#;
    folder.write("shards/model.safetensors.index.json", index);
    for (from, outputs, found) in [
        ("hub", "--out hub/model.safetensors", "hub/model.safetensors"),
        (
            "hub/config.json",
            "--out hub/model.safetensors",
            "hub/model.safetensors",
        ),
        (
            "hub/model.safetensors",
            "--out n.safetensors --hugging-face hub",
            "hub/",
        ),
        (
            "shards/model.safetensors.index.json",
            "--out n.safetensors --hugging-face shards",
            "shards/",
        ),
        ("shards", "--out shards/part.safetensors", "shards/part.safetensors"),
    ] {
        folder
            .finetune_text(&format!("--from {from} --task 1 {outputs}"))
            .refuse(2, &["expected another file than --from, found ", found]);
    }
    let rows = "--data one --data two --table tasks.parquet --device cpu";
    for (tool, outputs) in [
        ("fisher", "--task 0 --out hub/model.safetensors"),
        ("overlap", "--out o.parquet --features hub/model.safetensors"),
    ] {
        folder.tool(tool).args(&format!("hub {rows} {outputs}")).refuse(
            2,
            &["expected another file than the checkpoint, found hub/model.safetensors"],
        );
    }
}

#[test]
fn other_tools_keep_what_they_read() {
    let folder = Folder::trained("mlp", "");
    folder
        .tool("dataset")
        .args("info data --sheet data/train.parquet")
        .refuse(
            2,
            &["--sheet: expected another file than the data set, found data/train.parquet"],
        );
    folder.write("classes.txt", "0\n1\n2\n3\n");
    folder.write("more.toml", "a = [0, 1]\nb = [2, 3]\n");
    for (flag, file) in [
        ("--class-order", "classes.txt"),
        ("--classes", "classes.txt"),
        ("--by shift --superclasses", "more.toml"),
    ] {
        folder
            .tool("split-tasks")
            .args(&format!("--data data --tasks 2 {flag} {file} --out {file}"))
            .refuse(2, &["--out: expected another file than --", file]);
    }
    folder.folder("old");
    let report = |files: &str| folder.tool("report").args(files).args("--joined old --out page.html");
    report("a.history.parquet").succeed();
    report("old/histories.parquet b.history.parquet").refuse(
        2,
        &["--joined: expected another file than an input, found old/histories.parquet"],
    );
    report("b.history.parquet --beside old/histories.parquet").refuse(
        2,
        &["--joined: expected another file than --beside, found old/histories.parquet"],
    );
    folder.write(
        "s.toml",
        "title = \"t\"\nabout = \"a\"\n[stage.a]\nout = \"a\"\ncommand = \"finetune --out {out}.safetensors\"\n[page.p]\nruns = [{ stage = \"a\" }]\n",
    );
    folder.tool("grid").args("rules s.toml --out s.toml").refuse(
        2,
        &["--out: expected another file than a file of the study, found s.toml"],
    );
}
