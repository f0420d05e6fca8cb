//! A table of numbers, as HTML and as CSV: the page rounds, the CSV does not.

use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use maud::{Markup, html};

use crate::markdown;

/// One value of a table.
pub enum Cell {
    /// Words.
    Text(String),
    /// A count or a step.
    Integer(i64),
    /// A number with three decimals on the page.
    Number(Option<f64>),
    /// A number of any size: three digits on the page, with a power of ten where it is small or large.
    Small(f64),
    /// A p: three decimals on the page, and never nought.
    P(Option<f64>),
    /// A mean with its interval; four columns of the CSV: mean, low, high, n; a fifth with the sign-flip p where differences
    /// pair.
    Claim(Option<Claim>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Empty where there are no words.
impl From<Option<&str>> for Cell {
    fn from(text: Option<&str>) -> Self {
        text.unwrap_or_default().into()
    }
}

/// Empty where there are no words.
impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.unwrap_or_default().into()
    }
}

impl From<i64> for Cell {
    fn from(count: i64) -> Self {
        Self::Integer(count)
    }
}

/// Empty where there is no count.
impl From<Option<i64>> for Cell {
    fn from(count: Option<i64>) -> Self {
        count.map_or_else(|| "".into(), Self::Integer)
    }
}

impl From<Option<f64>> for Cell {
    fn from(value: Option<f64>) -> Self {
        Self::Number(value)
    }
}

impl From<Claim> for Cell {
    fn from(claim: Claim) -> Self {
        Self::Claim(Some(claim))
    }
}

impl From<Option<Claim>> for Cell {
    fn from(claim: Option<Claim>) -> Self {
        Self::Claim(claim)
    }
}

impl Cell {
    fn shown(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(value) => value.to_string().replace('-', "−"),
            Self::Number(value) => value.map_or_else(|| number::NONE.to_owned(), number::score),
            Self::Small(value) => number::digits(*value),
            Self::P(value) => value.map_or_else(|| number::NONE.to_owned(), number::p),
            Self::Claim(claim) => claim.as_ref().map_or_else(|| number::NONE.to_owned(), number::estimate),
        }
    }
}

/// A [`Table`] with a row for each item, and a line for each column: its head, its name in the CSV, and its cell, which is
/// anything that a [`Cell`] can be made from.
///
/// ```text
/// table! {
///     name: "along";
///     caption: "Forgetting at every step";
///     folded: true;
///     for (size, step, runs) in rows;
///     let forgotten = mean(&runs);
///     columns {
///         "size", "size" => &size.name;
///         "forgotten by then", "forgetting" => forgotten;
///         @open "average, class-incremental", "class_incremental" => average(&runs);
///     }
/// }
/// ```
///
/// What several cells of a row need follows the `for`, a `let` each. A column marked `@open` is there where the
/// variable `open` is true.
#[macro_export]
macro_rules! table {
    (
        name: $name:expr;
        caption: $caption:expr;
        folded: $folded:expr;
        for $item:pat_param in $items:expr;
        $(let $value:pat_param = $of:expr;)*
        columns { $($(@$condition:ident)? $head:expr, $column:literal => $cell:expr;)+ }
    ) => {{
        // Built without the rows: a table that has none keeps its heads.
        let mut columns = Vec::new();
        $($(if $condition)? { columns.push((String::from($head), $column)); })+
        // The number of rows may decide it, and they are used up below.
        let folded = $folded;
        let rows = $items.into_iter().map(|$item| {
            $(let $value = $of;)*
            let mut cells = Vec::new();
            $($(if $condition)? { cells.push($crate::table::Cell::from($cell)); })+
            cells
        });
        $crate::table::Table {
            name: $name,
            caption: String::from($caption),
            columns,
            rows: rows.collect(),
            folded,
        }
    }};
}

pub use table;

/// A table whose rows all have a cell for each column.
pub struct Table {
    /// Name of the CSV file, without ending.
    pub name: &'static str,
    /// What it shows, for those who cannot see the page's layout.
    pub caption: String,
    /// The head of each column, and its name in the CSV.
    pub columns: Vec<(String, &'static str)>,
    /// Rows, each with a cell a column.
    pub rows: Vec<Vec<Cell>>,
    /// Folded away on the page, because it is long.
    pub folded: bool,
}

impl Table {
    /// The table as CSV with a head line; numbers in full, empty where there is none.
    pub fn csv(&self) -> String {
        let mut lines = csv::Writer::from_writer(Vec::new());
        const PARTS: [&str; 5] = ["", "_low", "_high", "_n", "_p"];
        let parts = |i: usize| {
            let cells = self.rows.iter().filter_map(|row| row.get(i));
            let width = |cell: &Cell| match cell {
                Cell::Claim(Some(claim)) if claim.sign_flip.is_some() => 5,
                Cell::Claim(_) => 4,
                _ => 1,
            };
            cells.map(width).max().unwrap_or(1)
        };
        let widths: Vec<usize> = (0..self.columns.len()).map(parts).collect();
        let head = self
            .columns
            .iter()
            .zip(&widths)
            .flat_map(|((_, name), width)| PARTS[..*width].iter().map(move |part| format!("{name}{part}")));
        let number = |value: Option<f64>| {
            value
                .filter(|v| v.is_finite())
                .map_or_else(String::new, |v| v.to_string())
        };
        let rows = self.rows.iter().map(|row| {
            row.iter()
                .zip(&widths)
                .flat_map(|(cell, width)| match cell {
                    Cell::Text(text) => vec![text.clone()],
                    Cell::Integer(value) => vec![value.to_string()],
                    Cell::Number(value) | Cell::P(value) => vec![number(*value)],
                    Cell::Small(value) => vec![number(Some(*value))],
                    Cell::Claim(claim) => {
                        let interval = claim.and_then(|c| c.estimate.interval);
                        let mut parts = vec![
                            number(claim.map(|c| c.estimate.mean)),
                            number(interval.map(|i| i.low)),
                            number(interval.map(|i| i.high)),
                            claim.map_or_else(String::new, |c| c.estimate.n.to_string()),
                            number(claim.and_then(|c| c.sign_flip)),
                        ];
                        parts.truncate(*width);
                        parts
                    }
                })
                .collect::<Vec<_>>()
        });
        for line in std::iter::once(head.collect::<Vec<_>>()).chain(rows) {
            // Writing to memory fails only for rows of unequal length, of which there are none.
            let written = lines.write_record(&line);
            debug_assert!(written.is_ok(), "{}: {written:?}", self.name);
        }
        let bytes = lines.into_inner().unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The table as GitHub Markdown, rounded as on the page.
    pub fn markdown(&self) -> String {
        let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
        let heads = line(self.columns.iter().map(|(head, _)| markdown::cell(head)).collect());
        let rule = line(vec!["---".to_owned(); self.columns.len()]);
        let rows = self
            .rows
            .iter()
            .map(|row| line(row.iter().map(|cell| markdown::cell(&cell.shown())).collect()));
        [heads, rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
    }

    /// A link that holds the table as CSV.
    pub fn link(&self) -> Markup {
        html! { a.csv download={ (self.name) ".csv" } href=(data_uri(&self.csv())) { "CSV" } }
    }

    /// The table and a link to its CSV.
    pub fn html(&self) -> Markup {
        let link = self.link();
        let body = html! {
            // Focusable, so that the keyboard can scroll it.
            div.scroll tabindex="0" role="region" aria-label=(self.caption) {
                table {
                    thead { tr { @for (head, _) in &self.columns { th scope="col" { (head) } } } }
                    tbody {
                        @for row in &self.rows {
                            tr { @for cell in row {
                                @if let Cell::Text(_) = cell { td { (cell.shown()) } } @else
                                { td.number { (cell.shown()) } }
                            } }
                        }
                    }
                }
            }
        };
        html! {
            @if self.folded {
                div.numbers.folded {
                    details { summary { (self.caption) " (" (self.rows.len()) " rows)" } (body) }
                    (link)
                }
            } @else {
                div.numbers {
                    p.caption { (self.caption) " (" (link) ")" }
                    (body)
                }
            }
        }
    }
}

fn data_uri(text: &str) -> String {
    let mut uri = String::from("data:text/csv;charset=utf-8,");
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.,".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_quotes_and_keeps_all_digits() {
        let table = Table {
            name: "t",
            caption: "c".into(),
            columns: vec![("A".into(), "a"), ("B".into(), "b"), ("C".into(), "c")],
            rows: vec![
                vec!["x, \"y\"".into(), Cell::Number(Some(0.1 + 0.2)), Cell::Claim(None)],
                vec!["z".into(), Cell::Number(Some(f64::NAN)), Cell::Claim(None)],
            ],
            folded: false,
        };
        let expected = "a,b,c,c_low,c_high,c_n\n\"x, \"\"y\"\"\",0.30000000000000004,,,,\nz,,,,,\n";
        assert_eq!(table.csv(), expected);
        assert!(
            table
                .html()
                .into_string()
                .contains("data:text/csv;charset=utf-8,a,b,c,c_low,c_high,c_n%0A%22x,%20%22")
        );
        assert!(!table.html().into_string().contains("NaN"));
    }

    #[test]
    fn a_column_is_left_out_with_its_head_and_an_empty_table_keeps_its_heads() {
        let made = |rows: &[(&str, i64)], halved: bool| {
            let table = table! {
                name: "t";
                caption: "c";
                folded: false;
                for (name, count) in rows;
                let half = *count as f64 / 2.0;
                columns {
                    "Name", "name" => *name;
                    @halved "Half", "half" => Some(half);
                    "Count", "count" => *count;
                }
            };
            table.csv()
        };
        assert_eq!(made(&[("x", 3)], true), "name,half,count\nx,1.5,3\n");
        assert_eq!(made(&[("x", 3)], false), "name,count\nx,3\n");
        assert_eq!(made(&[], true), "name,half,count\n");
    }
}
