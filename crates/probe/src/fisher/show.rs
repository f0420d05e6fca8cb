//! A table of importances by layer.

use std::fmt::Write;
use std::path::Path;

use lethe_artifacts::importance::Importance;

use crate::Result;

/// A line that says what the importances are, then a row a layer in the order of [`Importance::by_layer`]: its parameters,
/// the sum, mean and largest of their importances, and its share of the sum over all. Columns stand apart by blanks.
///
/// # Errors
/// A file that cannot be read or holds no importances.
pub fn show(path: &Path) -> Result<String> {
    let (importance, _) = Importance::read(path)?;
    let layers = importance.by_layer();
    let about = &importance.metadata;
    let of = if about.per_token { "the tokens of " } else { "" };
    let mut text = format!(
        "# {} importances of task {}, mean over {of}{} {} examples, at checkpoint {}\n",
        about.estimator, about.task, about.examples, about.split, about.checkpoint
    );
    let names = layers.iter().map(|layer| layer.name.len());
    let width = names.max().unwrap_or(0).max("layer".len());
    let mut line = |cells: [String; 6]| {
        let [layer, parameters, sum, mean, largest, share] = cells;
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "{layer:<width$} {parameters:>10} {sum:>11} {mean:>11} {largest:>11} {share:>7}"
        );
    };
    line(["layer", "parameters", "sum", "mean", "largest", "share"].map(str::to_owned));
    for layer in &layers {
        let number = |value: f64| format!("{value:.4e}");
        line([
            layer.name.clone(),
            layer.parameters.to_string(),
            number(layer.sum),
            number(layer.mean()),
            number(layer.largest),
            format!("{:.4}", layer.share(&layers)),
        ]);
    }
    Ok(text)
}
