//! The scale study's smoke preset, through make: every target ends in a page, again there is nothing to do.
#![allow(clippy::unwrap_used)]

use end_to_end::{Command, Folder};

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
