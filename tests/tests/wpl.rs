//! The smoke preset of the study of penalties, through make: every target ends in a page with its figures, and again there
//! is nothing to do.
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

#[test]
fn a_preset_that_only_other_studies_have_is_named() {
    let folder = Folder::empty();
    let ran = make(&folder, "paper").arg("wpl-strict").run();
    let told = ran.stderr.contains("wpl: there is no preset paper, only ");
    ran.expect(ran.code() == Some(2) && told, "expected to be told of it");
}
