//! The summary, the claims and the figures as GitHub Markdown, for a project's own pages.

use std::path::{Component, Path, PathBuf};

use lethe_analysis::pretrained;
use lethe_analysis::study::Study;
use lethe_analysis::words::scales;
use lethe_charts::Figure;
use lethe_charts::markdown::{cell, escape, inline};
use lethe_charts::table::Table;
use lethe_metrics::number;

use crate::claims::{self, Statement};
use crate::summary;

/// Tables that stand in the text: they say what no picture does.
const TABLES: [&str; 7] = [
    "watched",
    "penalties",
    "pretraining-or-penalty",
    "importances",
    "search-forgetting",
    "search-ranks",
    "search-finals",
];

/// The page in Markdown; `pictures` is the folder of the SVG files as seen from it, `samples` the section of what networks
/// write.
pub fn page(
    title: &str,
    study: &Study,
    statements: &[Statement],
    figures: &[Figure],
    pictures: Option<&Path>,
    samples: &str,
) -> String {
    let mut parts = vec![format!("# {}", escape(title)), what_it_shows(study)];
    if !study.only_searches() {
        parts.extend(claim_by_claim(study, statements));
    }
    let shown = |f: &&Figure| f.drawn().next().is_some() || spelled(f).next().is_some();
    let drawn: Vec<&Figure> = figures.iter().filter(shown).collect();
    if !drawn.is_empty() {
        parts.push("## Figures".to_owned());
        parts.extend(drawn.iter().map(|f| picture(f, pictures)));
    }
    if !samples.is_empty() {
        parts.push(samples.to_owned());
    }
    parts.join("\n\n") + "\n"
}

fn claim_by_claim(study: &Study, statements: &[Statement]) -> Vec<String> {
    let mut parts = vec!["## Claim by claim".to_owned()];
    if statements.is_empty() {
        parts.push("No claim of the paper can be checked with these inputs.".to_owned());
    } else {
        parts.push(table(statements));
        let rules = claims::rules(study)
            .iter()
            .map(|r| format!("- {}\n", escape(r)))
            .collect::<String>();
        parts.push(format!(
            "<details><summary>By which rules</summary>\n\n{rules}\n</details>"
        ));
    }
    parts.push(escape(&pretrained::words(
        &study.pretrainings,
        &scales(&study.run_groups),
    )));
    parts
}

/// The tables of a figure that stand in the text.
fn spelled(figure: &Figure) -> impl Iterator<Item = &Table> {
    let tables = figure.tables.iter();
    tables.filter(|t| TABLES.contains(&t.name) && !t.rows.is_empty())
}

fn what_it_shows(study: &Study) -> String {
    let mut parts = vec![inline(&summary::lede(study))];
    for (label, lines) in summary::lists(study) {
        let items = lines
            .iter()
            .map(|line| format!("- {}", inline(line)))
            .collect::<Vec<_>>();
        parts.push(format!("**{}**\n\n{}", escape(&label), items.join("\n")));
    }
    if !study.notices.is_empty() {
        let items = study
            .notices
            .iter()
            .map(|n| format!("> - {}", escape(n)))
            .collect::<Vec<_>>();
        parts.push(format!("> Before comparing:\n>\n{}", items.join("\n")));
    }
    parts.join("\n\n")
}

fn table(statements: &[Statement]) -> String {
    let mut lines = vec![
        "| claim of [S] | of | measured | effect [95 %] | counted | verdict by itself | after Holm |".to_owned(),
        "| --- | --- | --- | --- | --- | --- | --- |".to_owned(),
    ];
    for statement in statements {
        for (i, finding) in statement.findings.iter().enumerate() {
            let claim = if i == 0 {
                format!("**{}** {}", statement.letter, cell(statement.words))
            } else {
                String::new()
            };
            let why = finding.why();
            let why = if why.is_empty() { why } else { format!(": {why}") };
            let cells = [
                claim,
                cell(&finding.of),
                cell(&finding.measured),
                cell(&number::difference(&finding.effect)),
                cell(&number::units(&finding.effect)),
                format!("**{}**{}", finding.fate(), cell(&why)),
                // A word and a number.
                finding.fate_among(),
            ];
            lines.push(format!("| {} |", cells.join(" | ")));
        }
    }
    lines.join("\n")
}

/// A path as the address of a picture: what ends or means something in one is spelled.
fn address(path: &str) -> String {
    let spelled = [
        ('%', "%25"),
        (' ', "%20"),
        ('#', "%23"),
        ('?', "%3F"),
        ('(', "%28"),
        (')', "%29"),
    ];
    spelled
        .iter()
        .fold(path.to_owned(), |path, (letter, code)| path.replace(*letter, code))
}

fn picture(figure: &Figure, pictures: Option<&Path>) -> String {
    let title = escape(&figure.title);
    let image = pictures.map(|folder| {
        let path = folder.join(format!("{}.svg", figure.id));
        format!("\n\n![{title}]({})", address(&path.display().to_string()))
    });
    let tables = spelled(figure).map(|t| format!("\n\n{}:\n\n{}", escape(&t.caption), t.markdown()));
    format!(
        "### {title}{}\n\n{}{}",
        image.filter(|_| figure.drawn().next().is_some()).unwrap_or_default(),
        inline(&figure.caption),
        tables.collect::<String>()
    )
}

/// A folder as seen from a file: both as they were given, so both relative or both absolute.
pub fn seen_from(file: &Path, folder: &Path) -> PathBuf {
    let parts = |path: &Path| -> Vec<PathBuf> {
        let kept = path.components().filter(|c| *c != Component::CurDir);
        kept.map(|c| PathBuf::from(c.as_os_str())).collect()
    };
    let (from, to) = (parts(file.parent().unwrap_or(Path::new(""))), parts(folder));
    if file.is_absolute() != folder.is_absolute() || from.iter().any(|p| p.as_os_str() == "..") {
        return folder.to_owned();
    }
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = from[common..].iter().map(|_| PathBuf::from(".."));
    up.chain(to[common..].iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_named_from_where_the_text_stands() {
        let seen = |file: &str, folder: &str| seen_from(Path::new(file), Path::new(folder)).display().to_string();
        assert_eq!(seen("docs/results/a.md", "docs/results/a"), "a");
        assert_eq!(seen("docs/results/a.md", "docs/pictures"), "../pictures");
        assert_eq!(seen("a.md", "./out/svg"), "out/svg");
        assert_eq!(seen("/x/a.md", "/y/svg"), "../y/svg");
        // One absolute, the other not: as it was given.
        assert_eq!(seen("a.md", "/y/svg"), "/y/svg");
        assert_eq!(seen("../a.md", "svg"), "svg");
    }
}
