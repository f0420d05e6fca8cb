//! Architectures trained alone, on test rows.

use lethe_metrics::claim::Claim;
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
            "Architectures that were trained alone, judged on all test rows. A ranking does not say where an architecture came from, so the names of \
             files do, without the seed that a name may end with. The first table takes those of one name together, each architecture as a \
             unit, with 95 % intervals, and compares them with those called random that were trained for as many epochs (Welch); the best on validation rows is what a search that ended \
             there would hand on. In the second each row is an architecture: the mean over its seeds, the best first."
        },
        groups: Vec::new(),
        empty: String::new(),
        tables: vec![origins(searches), table(searches)],
    })
}

fn origins(searches: &Searches) -> Table {
    let columns = [
        ("study", "study"),
        ("space", "space"),
        ("file", "file"),
        ("error on test rows, mean over architectures", "error"),
        ("difference to random", "to_random"),
        ("error of the best on validation rows", "chosen"),
        ("unit", "unit"),
        ("epochs", "epochs"),
    ];
    let rows = searches.origins.iter().map(|one| {
        let difference = one.to_random.map(|estimate| Claim::new(estimate, one.error.unit));
        vec![
            Cell::text(&one.study),
            Cell::text(&one.space),
            Cell::text(&one.file),
            Cell::Claim(Some(one.error)),
            Cell::Claim(difference),
            Cell::Number(one.chosen),
            Cell::text(unit(&one.space)),
            Cell::Integer(one.epochs),
        ]
    });
    Table {
        name: "search-origins",
        caption: "What was found beside what was drawn at random".into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows: rows.collect(),
        folded: false,
    }
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
