//! The search study's smoke preset, through make: every target ends in a page, and again there is nothing to do.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

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
