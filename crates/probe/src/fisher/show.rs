//! A table of importances by layer.

use std::fmt::Write;
use std::path::Path;

use lethe_artifacts::importance::Importance;

use crate::Result;

/// A layer's row, a tensor added at a time.
struct Row<'a> {
    layer: &'a str,
    values: usize,
    sum: f64,
    largest: f64,
}

/// A line that says what the importances are, then a row a layer in order of the names: its values, their sum, mean and
/// largest, and its share of the sum over all. Columns stand apart by blanks. A layer is what the names of tensors have
/// before their last dot.
///
/// # Errors
/// A file that cannot be read or holds no importances.
pub fn show(path: &Path) -> Result<String> {
    let (importance, _) = Importance::read(path)?;
    let mut rows: Vec<Row> = Vec::new();
    for (name, tensor) in &importance.tensors {
        let layer = name.rsplit_once('.').map_or(name.as_str(), |(layer, _)| layer);
        if rows.last().is_none_or(|row| row.layer != layer) {
            rows.push(Row {
                layer,
                values: 0,
                sum: 0.0,
                largest: 0.0,
            });
        }
        if let Some(row) = rows.last_mut() {
            for value in tensor.floats().map(f64::from) {
                row.values += 1;
                row.sum += value;
                row.largest = row.largest.max(value);
            }
        }
    }
    let about = &importance.metadata;
    let mut text = format!(
        "# {} importances of task {}, mean over {} {} examples, at checkpoint {}\n",
        about.estimator, about.task, about.examples, about.split, about.checkpoint
    );
    let total: f64 = rows.iter().map(|row| row.sum).sum();
    let width = rows
        .iter()
        .map(|row| row.layer.len())
        .max()
        .unwrap_or(0)
        .max("layer".len());
    let mut line = |cells: [String; 6]| {
        let [layer, values, sum, mean, largest, share] = cells;
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "{layer:<width$} {values:>10} {sum:>11} {mean:>11} {largest:>11} {share:>7}"
        );
    };
    line(["layer", "parameters", "sum", "mean", "largest", "share"].map(str::to_owned));
    for row in &rows {
        let share = if total > 0.0 { row.sum / total } else { 0.0 };
        let number = |value: f64| format!("{value:.4e}");
        line([
            row.layer.to_owned(),
            row.values.to_string(),
            number(row.sum),
            number(row.sum / row.values.max(1) as f64),
            number(row.largest),
            format!("{share:.4}"),
        ]);
    }
    Ok(text)
}
