//! The smoke preset of the study of penalties, through make: every target ends in a page with its figures, again there is
//! nothing to do, and the other preset's graph is whole.
#![allow(clippy::unwrap_used)]

use end_to_end::{Command, Folder};

/// Each page, and figures that must be on it.
const PAGES: [(&str, &[&str]); 5] = [
    ("strict", &["watched"]),
    ("loose", &["watched", "importance"]),
    ("shared-layers", &["watched"]),
    ("strength", &["watched", "strength"]),
    ("ewc-mnist", &["penalties", "strength", "sequence"]),
];

/// `make` of a preset.
fn make<'a>(folder: &'a Folder, preset: &str) -> Command<'a> {
    folder.preset(preset, "fisher")
}

#[test]
fn the_smoke_preset() {
    let folder = Folder::empty();
    let ran = make(&folder, "smoke").arg("wpl").succeed();
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    let text = |name: &str| String::from_utf8(folder.read(&format!("out/wpl-smoke/{name}"))).unwrap();
    for (name, figures) in PAGES {
        let page = text(&format!("{name}.html"));
        assert!(page.trim_end().ends_with("</html>"), "{name}: expected a whole page");
        for figure in figures {
            assert!(page.contains(&format!("<section id=\"{figure}\">")), "{name}: {figure}");
            assert!(
                text(&format!("{name}.figures/{figure}.svg")).contains("<svg"),
                "{name}: {figure}"
            );
        }
    }
    // Every penalty was run, and is compared with none.
    let words = text("ewc-mnist.figures/README.md");
    for penalty in ["l2sp", "ewc", "ewc-online", "si", "mas", "lwf", "replay", "joint"] {
        let row = format!("| ewc-mnist | mlp 16 | from scratch | {penalty} ");
        assert!(words.contains(&row), "{penalty}");
    }
    folder.is_made("wpl", "fisher", PAGES.len());
}

/// The tables that the graph needs are files of the user's; empty ones serve to look at the graph.
#[test]
fn the_cpu_preset_has_a_whole_graph() {
    let folder = Folder::empty();
    for set in ["cifar10", "tiny-imagenet32"] {
        folder.write(&format!("data/{set}-train.parquet"), "");
    }
    let ran = make(&folder, "cpu")
        .arg(format!("DATA={}", folder.path("data").display()))
        .args("-n wpl")
        .succeed();
    for part in [
        "--penalty wpl",
        "--penalty ewc --relative",
        "--joint",
        "/ewc-cifar10.html",
    ] {
        ran.expect(ran.stdout.contains(part), part);
    }
    ran.expect(!ran.stderr.contains("warning"), "expected no warning of make's");
}

#[test]
fn a_preset_that_only_other_studies_have_is_named() {
    let folder = Folder::empty();
    let ran = make(&folder, "paper").arg("wpl-strict").run();
    let told = ran.stderr.contains("wpl-strict: there is no preset paper");
    ran.expect(ran.code() == Some(2) && told, "expected to be told of it");
}
