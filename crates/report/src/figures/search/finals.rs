//! Architectures trained alone, on test rows.

use lethe_analysis::searches::{Searches, unit};
use lethe_charts::Figure;
use lethe_charts::table::{Table, table};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use maud::html;

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
    table! {
        name: "search-origins";
        caption: "What was found beside what was drawn at random";
        folded: false;
        for one in &searches.origins;
        columns {
            "study", "study" => &one.study;
            "space", "space" => &one.space;
            "file", "file" => &one.file;
            "error on test rows, mean over architectures", "error" => one.error;
            "difference to random", "to_random" => one.to_random.map(|estimate| Claim::new(estimate, one.error.unit));
            "error of the best on validation rows", "chosen" => one.chosen;
            "unit", "unit" => unit(&one.space);
            "epochs", "epochs" => one.epochs;
        }
    }
}

fn table(searches: &Searches) -> Table {
    table! {
        name: "search-finals";
        caption: "Architectures trained alone, on test rows";
        folded: false;
        for one in &searches.finals;
        columns {
            "study", "study" => &one.study;
            "space", "space" => &one.space;
            "file", "file" => &one.file;
            "error on test rows", "error" => one.error;
            "unit", "unit" => unit(&one.space);
            "seeds", "seeds" => one.seeds.iter().map(i64::to_string).collect::<Vec<_>>().join(" ");
            "counted", "counted" => number::units(&one.error);
            "epochs", "epochs" => one.epochs;
            "architecture", "architecture" => &one.architecture;
        }
    }
}
