//! The language study's smoke preset, through make: every target ends in a page with its figures, and again there is
//! nothing to do.
#![allow(clippy::unwrap_used)]

use end_to_end::{Command, Folder};

/// Each page, and figures that must be on it.
const PAGES: [(&str, &[&str]); 6] = [
    ("size", &["size", "frontier", "watched-data", "samples"]),
    ("order", &["pairs"]),
    ("sgd", &["size"]),
    ("pretrain-steps", &["pretraining-steps"]),
    ("penalties", &["penalties", "strength"]),
    ("overlap", &["overlap"]),
];

/// `make` of a preset.
fn make<'a>(folder: &'a Folder, preset: &str) -> Command<'a> {
    folder.preset(preset, "overlap")
}

#[test]
fn the_smoke_preset() {
    let folder = Folder::empty();
    let ran = make(&folder, "smoke").arg("language").succeed();
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    let text = |name: &str| String::from_utf8(folder.read(&format!("out/language-smoke/{name}"))).unwrap();
    for (name, figures) in PAGES {
        let page = text(&format!("{name}.html"));
        assert!(page.trim_end().ends_with("</html>"), "{name}: expected a whole page");
        for figure in figures {
            assert!(page.contains(&format!("<section id=\"{figure}\">")), "{name}: {figure}");
        }
    }
    // Every penalty was run, and is compared with none.
    let words = text("penalties.figures/README.md");
    for penalty in ["ewc", "l2sp", "lwf", "replay"] {
        let row = format!("| language | gpt2 8 | pretrained | {penalty} ");
        assert!(words.contains(&row), "{penalty}");
    }
    let left: Vec<_> = folder
        .names("out")
        .into_iter()
        .filter(|n| n.ends_with(".resume"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
    folder.is_made("language", "overlap", PAGES.len());
}
