//! The search study's smoke preset, through make: every target ends in a page, again there is nothing to do, and every preset's
//! graph is whole.
#![allow(clippy::unwrap_used)]

use std::fs;

use end_to_end::{Folder, root};

/// The targets, each a page: three spaces, and a second sampler.
const SPACES: [&str; 4] = ["rnn", "nao", "cnn", "bench"];

#[test]
fn the_smoke_preset() {
    let folder = Folder::empty();
    let ran = folder.preset("smoke", "search").arg("search").succeed();
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    for space in SPACES {
        let page = folder.read(&format!("out/search-smoke/{space}.html"));
        let page = String::from_utf8(page).unwrap();
        assert!(page.trim_end().ends_with("</html>"), "{space}: expected a whole page");
    }
    let left: Vec<_> = folder
        .names("out")
        .into_iter()
        .filter(|n| n.ends_with(".resume"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    folder.is_made("search", "search", SPACES.len());
}

/// The data sets that a preset needs are files of the user's; empty ones serve to look at the graph.
#[test]
fn every_preset_has_a_whole_graph() {
    let folder = Folder::empty();
    for name in fs::read_dir(root().join("pipelines/search")).unwrap() {
        let name = name.unwrap();
        if !name.path().is_dir() || name.file_name() == "smoke" {
            continue;
        }
        let preset = name.file_name().into_string().unwrap();
        for data in ["ptb-train", "ptb-valid", "ptb-test", "cifar10-train", "cifar10-test"] {
            folder.write(&format!("data/{data}.parquet"), "");
        }
        let ran = folder
            .preset(&preset, "search")
            .arg(format!("DATA={}", folder.path("data").display()))
            .args("-n search")
            .succeed();
        ran.expect(ran.stdout.contains("search shared"), "expected searches");
        ran.expect(!ran.stderr.contains("warning"), "expected no warning of make's");
    }
}
