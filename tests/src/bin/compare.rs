//! Compares a file with what was expected of it, number by number, and writes one line of JSON for each measure.
//!
//! `compare CASE LIMIT EXPECTED FOUND`: two checkpoints, two importances or two searches' weights (safetensors), two
//! histories, two overlaps, two searches or two rankings (Parquet). Exit code 0 whether or not they agree: the lines say it; 1 where a file cannot be read or has other rows.
#![allow(clippy::disallowed_methods)]

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::importance::Importance;
use lethe_artifacts::overlap::OverlapRow;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::shared::SharedWeights;
use lethe_artifacts::{Dtype, Tensors, table};
use serde_json::json;

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let written = match arguments.as_slice() {
        [case, limit, expected, found] => compare(case, limit, Path::new(expected), Path::new(found)),
        _ => Err("usage: compare CASE LIMIT EXPECTED FOUND".into()),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "compare: {error}");
            ExitCode::FAILURE
        }
    }
}

fn compare(case: &str, limit: &str, expected: &Path, found: &Path) -> Result<()> {
    let limit: f64 = limit.parse()?;
    let measures = if found.extension().is_some_and(|e| e == "parquet") {
        if let Ok(expected) = table::read::<HistoryRow>(expected) {
            histories(&expected.rows, &table::read::<HistoryRow>(found)?.rows)?
        } else if let Ok(expected) = table::read::<SearchRow>(expected) {
            searches(&expected.rows, &table::read::<SearchRow>(found)?.rows)?
        } else if let Ok(expected) = table::read::<RankingRow>(expected) {
            rankings(&expected.rows, &table::read::<RankingRow>(found)?.rows)?
        } else {
            overlaps(
                &table::read::<OverlapRow>(expected)?.rows,
                &table::read::<OverlapRow>(found)?.rows,
            )?
        }
    } else if let Ok((expected, _)) = Checkpoint::read(expected) {
        tensors("weights", &expected.tensors, &Checkpoint::read(found)?.0.tensors)?
    } else if let Ok((expected, _)) = SharedWeights::read(expected) {
        tensors("weights", &expected.tensors, &SharedWeights::read(found)?.0.tensors)?
    } else {
        let [expected, found] = [expected, found].map(Importance::read);
        tensors("importances", &expected?.0.tensors, &found?.0.tensors)?
    };
    for (measure, error) in measures {
        // A difference that is no number is no agreement.
        let ok = error <= limit;
        let line = json!({"case": case, "measure": measure, "relative_error": error, "limit": limit, "ok": ok});
        writeln!(std::io::stdout(), "{line}")?;
    }
    Ok(())
}

/// `‖found − expected‖ / ‖expected‖` over the numbers of all pairs.
fn relative(pairs: impl Iterator<Item = (f64, f64)>) -> f64 {
    let (mut difference, mut norm) = (0.0, 0.0);
    for (expected, found) in pairs {
        difference += (found - expected).powi(2);
        norm += expected * expected;
    }
    if difference == 0.0 {
        0.0
    } else {
        (difference / norm).sqrt()
    }
}

/// Over all tensors together.
fn tensors(what: &str, expected: &Tensors, found: &Tensors) -> Result<Vec<(String, f64)>> {
    if !expected.keys().eq(found.keys()) {
        return Err("expected tensors of the same names".into());
    }
    let mut pairs = Vec::new();
    for (name, expected) in expected {
        let found = &found[name];
        if (expected.dtype, &expected.shape) != (found.dtype, &found.shape) {
            return Err(format!("tensor {name}: expected the same type and shape").into());
        }
        if expected.dtype == Dtype::F32 {
            let [expected, found] = [expected, found].map(|data| {
                let numbers = data.bytes.chunks_exact(4);
                numbers.map(|b| f64::from(f32::from_le_bytes([b[0], b[1], b[2], b[3]])))
            });
            pairs.extend(expected.zip(found));
        }
    }
    Ok(vec![(what.to_owned(), relative(pairs.into_iter()))])
}

fn histories(expected: &[HistoryRow], found: &[HistoryRow]) -> Result<Vec<(String, f64)>> {
    let key = |row: &HistoryRow| (row.model.clone(), row.step, row.task, row.split.clone());
    if !expected.iter().map(key).eq(found.iter().map(key)) {
        return Err("expected histories of the same rows".into());
    }
    let pairs = || expected.iter().zip(found);
    let losses = relative(pairs().map(|(a, b)| (a.loss, b.loss)));
    // The first row comes before any step: the forward pass alone.
    let first = relative(pairs().filter(|(a, _)| a.step == 0).map(|(a, b)| (a.loss, b.loss)));
    let mut measures = vec![("forward".to_owned(), first), ("losses".to_owned(), losses)];
    if expected.iter().any(|row| row.penalty_value.is_some_and(|v| v > 0.0)) {
        let value = |row: &HistoryRow| row.penalty_value.unwrap_or(0.0);
        let values = relative(pairs().map(|(a, b)| (value(a), value(b))));
        measures.push(("penalty".to_owned(), values));
    }
    Ok(measures)
}

fn searches(expected: &[SearchRow], found: &[SearchRow]) -> Result<Vec<(String, f64)>> {
    let key = |row: &SearchRow| (row.epoch, row.phase.clone(), row.architecture.clone());
    if !expected.iter().map(key).eq(found.iter().map(key)) {
        return Err("expected searches of the same architectures".into());
    }
    let number = |each: Option<f64>| each.unwrap_or(0.0);
    let errors = [|row: &SearchRow| row.err1, |row: &SearchRow| row.err2];
    let [err1, err2] =
        errors.map(|of| relative(expected.iter().zip(found).map(|(a, b)| (number(of(a)), number(of(b))))));
    Ok(vec![("err1".to_owned(), err1), ("err2".to_owned(), err2)])
}

fn rankings(expected: &[RankingRow], found: &[RankingRow]) -> Result<Vec<(String, f64)>> {
    if !expected
        .iter()
        .map(|row| &row.architecture)
        .eq(found.iter().map(|row| &row.architecture))
    {
        return Err("expected rankings of the same architectures".into());
    }
    let errors = relative(expected.iter().zip(found).map(|(a, b)| (a.error, b.error)));
    Ok(vec![("errors".to_owned(), errors)])
}

fn overlaps(expected: &[OverlapRow], found: &[OverlapRow]) -> Result<Vec<(String, f64)>> {
    let key = |row: &OverlapRow| (row.layer.clone(), row.centered, row.class_a, row.class_b);
    if !expected.iter().map(key).eq(found.iter().map(key)) {
        return Err("expected overlaps of the same rows".into());
    }
    if expected.iter().all(|row| row.class_a == row.class_b) {
        return Err("expected overlaps of two classes, found those of classes with themselves, which are 1".into());
    }
    let value = |row: &OverlapRow| row.overlap.unwrap_or(f64::NAN);
    let pairs = expected.iter().zip(found).filter(|(a, b)| a.overlap != b.overlap);
    let each = expected
        .iter()
        .zip(found)
        .map(|(a, b)| (a.overlap.unwrap_or(0.0), b.overlap.unwrap_or(0.0)));
    let nulls = pairs.filter(|(a, b)| value(a).is_nan() != value(b).is_nan()).count();
    Ok(vec![
        ("overlaps".to_owned(), relative(each)),
        ("nulls that differ".to_owned(), nulls as f64),
    ])
}
