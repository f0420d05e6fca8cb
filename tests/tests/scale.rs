//! The scale study's smoke preset, through make: every target ends in a page, again there is nothing to do, and every
//! preset's graph is whole.
#![allow(clippy::unwrap_used)]

use std::fs;

use end_to_end::{Command, Folder, root};

/// Every target of `make scale` at this size.
const TARGETS: [&str; 11] = [
    "size",
    "cifar100-sequence",
    "cifar100-halves",
    "shift",
    "datasets",
    "scratch",
    "pretrain-steps",
    "pretrain-data",
    "finetune-steps",
    "overlap",
    "precision",
];

/// `make` of a preset.
fn make<'a>(folder: &'a Folder, preset: &str) -> Command<'a> {
    folder.preset(preset, "overlap")
}

#[test]
fn the_smoke_preset() {
    let folder = Folder::empty();
    let ran = make(&folder, "smoke").arg("scale").succeed();
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    for target in TARGETS {
        let name = format!("out/scale-smoke/{target}.html");
        let page = String::from_utf8(folder.read(&name)).unwrap();
        assert!(
            page.contains("<svg") && page.trim_end().ends_with("</html>"),
            "{target}: expected a page with a figure"
        );
    }
    let left: Vec<_> = folder
        .names("out")
        .into_iter()
        .filter(|n| n.ends_with(".resume"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    folder.is_made("scale", "overlap", TARGETS.len());
}

/// The tables and weights that the graph of a preset needs are files of the user's; empty ones serve to look at the graph.
#[test]
fn every_preset_has_a_whole_graph() {
    let folder = Folder::empty();
    for name in fs::read_dir(root().join("pipelines/scale")).unwrap() {
        let name = name.unwrap();
        if !name.path().is_dir() || name.file_name() == "smoke" {
            continue;
        }
        let preset = name.file_name().into_string().unwrap();
        for set in ["cifar10", "tiny-imagenet32"] {
            folder.write(&format!("data/{set}-train.parquet"), "");
        }
        for weights in weights() {
            folder.write(&format!("data/weights/{weights}.safetensors"), "");
        }
        let ran = make(&folder, &preset)
            .arg(format!("DATA={}", folder.path("data").display()))
            .args("-n scale")
            .succeed();
        ran.expect(
            ran.stdout.contains("/finetune ") && ran.stdout.contains("--task 1"),
            "expected trainings",
        );
        ran.expect(!ran.stderr.contains("warning"), "expected no warning of make's");
    }
}

/// The names of the weights in `paper/grid.mk`.
fn weights() -> Vec<String> {
    let grid = fs::read_to_string(root().join("pipelines/scale/paper/grid.mk")).unwrap();
    let lines = grid.lines().filter(|line| line.starts_with("S_WEIGHTS_"));
    lines
        .filter_map(|line| Some(line.split_once(":= ")?.1.to_owned()))
        .collect()
}
