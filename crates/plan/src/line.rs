//! The runs of a study, as `grid list --json` prints them.

use lethe_artifacts::{Error, Result};
use serde::Deserialize;

/// One run.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// What it is called: the path of what it makes, without an extension.
    pub run: String,
    /// The pages that show it or go on from it.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Its command: the program and its arguments.
    pub words: Vec<String>,
    /// Whether it is still to be run.
    #[serde(default = "yes")]
    pub left: bool,
}

fn yes() -> bool {
    true
}

/// The runs of a text, one a line; empty lines say nothing.
///
/// # Errors
/// Names the line that is none.
pub fn lines(text: &str) -> Result<Vec<Line>> {
    let numbered = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read = |(at, line): (usize, &str)| {
        let wrong = |e| {
            format!(
                "line {}: expected a run as grid list --json prints it, found {line:.40}: {e}",
                at + 1
            )
        };
        serde_json::from_str(line).map_err(|e| Error::config(wrong(e)))
    };
    numbered.map(read).collect()
}

/// The runs of each page under its name, if some are left, and all under the last; without names where there is one page.
pub fn parts(lines: &[Line]) -> Vec<(Option<&str>, Vec<&Line>)> {
    let mut names: Vec<&str> = Vec::new();
    for name in lines.iter().filter(|line| line.left).flat_map(|line| &line.pages) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let all = || lines.iter().collect::<Vec<_>>();
    if names.len() < 2 {
        return vec![(None, all())];
    }
    let of = |name: &str| {
        lines
            .iter()
            .filter(|line| line.pages.iter().any(|page| page == name))
            .collect()
    };
    let mut parts: Vec<_> = names.into_iter().map(|name| (Some(name), of(name))).collect();
    parts.push((Some("all pages, each run once"), all()));
    parts
}
