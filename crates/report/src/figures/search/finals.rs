//! Architectures trained alone, on test rows.

use maud::html;

use super::Figure;
use crate::number;
use crate::searches::{Searches, unit};
use crate::table::{Cell, Table};

/// The table as a section; `None` where no architecture was trained alone and judged on test rows.
pub fn figure(searches: &Searches) -> Option<Figure> {
    if searches.finals.is_empty() {
        return None;
    }
    Some(Figure {
        id: "search-finals",
        title: "What the architectures are worth, trained alone".into(),
        caption: html! {
            "Each row is an architecture that was trained alone, judged on all test rows: the mean over its seeds with its 95 % \
             interval, the best first. A ranking does not say where an architecture came from, so the names of files tell rows \
             apart, without the seed that a name may end with."
        },
        groups: Vec::new(),
        empty: String::new(),
        tables: vec![table(searches)],
    })
}

fn table(searches: &Searches) -> Table {
    let columns = [
        ("study", "study"),
        ("space", "space"),
        ("file", "file"),
        ("error on test rows", "error"),
        ("unit", "unit"),
        ("seeds", "seeds"),
        ("counted", "counted"),
        ("epochs", "epochs"),
        ("architecture", "architecture"),
    ];
    let rows = searches.finals.iter().map(|one| {
        let seeds: Vec<String> = one.seeds.iter().map(i64::to_string).collect();
        vec![
            Cell::text(&one.study),
            Cell::text(&one.space),
            Cell::text(&one.file),
            Cell::Claim(Some(one.error)),
            Cell::text(unit(&one.space)),
            Cell::text(seeds.join(" ")),
            Cell::text(number::units(&one.error)),
            Cell::Integer(one.epochs),
            Cell::text(&one.architecture),
        ]
    });
    Table {
        name: "search-finals",
        caption: "Architectures trained alone, on test rows".into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows: rows.collect(),
        folded: false,
    }
}
