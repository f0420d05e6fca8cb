//! The columns that lead a table of penalties: of which study, which penalty, how strong, and what was counted.

use lethe_metrics::claim::Claim;

use crate::comparison::{Comparison, PenaltySetting};
use crate::number;
use crate::table::Cell;

/// The heads of these columns and of the `others` after them, each with its name in the CSV.
pub fn columns(others: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    let own = [
        ("study", "study"),
        ("penalty", "penalty"),
        ("strength", "strength"),
        ("counted", "counted"),
    ];
    let all = own.iter().chain(others);
    all.map(|(head, name)| ((*head).to_owned(), *name)).collect()
}

/// Columns among the classes of all heads so far, where some comparison has them.
pub fn class_incremental(comparisons: &[&Comparison]) -> Vec<(&'static str, &'static str)> {
    let columns = [
        ("average, class-incremental", "class_incremental_average"),
        (
            "forgetting since learned, class-incremental",
            "class_incremental_forgetting",
        ),
    ];
    let any = comparisons.iter().any(|c| c.has_class_incremental());
    columns.into_iter().filter(|_| any).collect()
}

/// The cells of these columns.
pub fn class_incremental_cells(comparisons: &[&Comparison], variant: &PenaltySetting) -> Vec<Cell> {
    let cells = [
        Cell::Claim(variant.claim(|o| o.class_incremental)),
        Cell::Claim(variant.fall(|o| o.class_incremental_lost)),
    ];
    let any = comparisons.iter().any(|c| c.has_class_incremental());
    cells.into_iter().filter(|_| any).collect()
}

/// A row: these cells and the `others` after them. `counted` is the claim whose seeds are counted.
pub fn row(
    comparison: &Comparison,
    variant: &PenaltySetting,
    counted: Option<&Claim>,
    others: impl IntoIterator<Item = Cell>,
) -> Vec<Cell> {
    let own = [
        Cell::text(&comparison.label),
        Cell::text(&variant.penalty),
        Cell::text(number::plain(variant.strength)),
        Cell::text(counted.map_or_else(String::new, number::units)),
    ];
    own.into_iter().chain(others).collect()
}
