//! The summary, the claims and the figures as GitHub Markdown, for a project's own pages.

use std::path::{Component, Path, PathBuf};

use lethe_metrics::number;
use maud::Markup;

use crate::claims::{self, Statement};
use crate::figures::{Figure, scales};
use crate::pretrained;
use crate::study::Study;
use crate::summary;
use crate::table::Table;

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

fn picture(figure: &Figure, pictures: Option<&Path>) -> String {
    let title = escape(&figure.title);
    let image = pictures.map(|folder| {
        let path = folder.join(format!("{}.svg", figure.id));
        format!("\n\n![{title}]({})", path.display().to_string().replace(' ', "%20"))
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

/// Markdown of running text: bold and italics stay, other tags go; entities are Markdown's too.
fn inline(markup: &Markup) -> String {
    let mut text = String::new();
    let mut rest = markup.0.as_str();
    while !rest.is_empty() {
        let (before, tag) = rest.split_once('<').unwrap_or((rest, ""));
        text += &escape(&unescaped(before));
        let Some((tag, after)) = tag.split_once('>') else { break };
        match tag {
            "strong" | "/strong" => text += "**",
            "i" | "/i" => text += "*",
            other => text += &format!("<{other}>"),
        }
        rest = after;
    }
    text
}

/// Text with the characters that markup writes as entities.
fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    entities
        .into_iter()
        .fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}

/// Text in which Markdown finds no marks of its own.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().collect();
    let is_word = |at: usize| letters.get(at).is_some_and(|c| c.is_alphanumeric());
    for (at, &c) in letters.iter().enumerate() {
        // An underscore within a word, as in names, is no mark, and neither is a bracket before no address.
        let marks = match c {
            '\\' | '*' | '`' => true,
            '_' => !(at > 0 && is_word(at - 1) && is_word(at + 1)),
            '~' => letters.get(at + 1) == Some(&'~') || at > 0 && letters[at - 1] == '~',
            ']' => letters.get(at + 1) == Some(&'('),
            _ => false,
        };
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            _ if marks => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// [`escape`] for a cell of a table.
pub fn cell(text: &str) -> String {
    escape(text).replace('|', "\\|")
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

    #[test]
    fn names_are_read_as_they_stand() {
        assert_eq!(escape(r"a\*b* `<unk>` &lt;"), r"a\\\*b\* \`&lt;unk>\` &amp;lt;");
        assert_eq!(cell("p<x | y"), r"p&lt;x \| y");
        assert_eq!(
            escape("_mine_ enas_rnn ~~x~~ [a](b) [S]"),
            r"\_mine\_ enas_rnn \~\~x\~\~ [a\](b) [S]"
        );
    }

    #[test]
    fn markup_becomes_markdown() {
        let markup = maud::html! { strong { "a < b" } " " i { "R" } "[j]" };
        assert_eq!(inline(&markup), "**a &lt; b** *R*[j]");
        // Names are read as they stand.
        let markup = maud::html! { "with " strong { "*_x_`" } " & \"more\"" };
        assert_eq!(inline(&markup), r#"with **\*\_x\_\`** &amp; "more""#);
    }
}
