//! Specifications: that they hold the numbers of the tables, and that their views and their rows are each other's.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::study::{penalties, quickstart, report, scale, write};

fn specifications(folder: &Path) -> Vec<(String, Value)> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let read = |path: std::path::PathBuf| {
        let name = path.file_name()?.to_str()?.strip_suffix(".vl.json")?.to_owned();
        Some((name, serde_json::from_slice(&fs::read(path).unwrap()).unwrap()))
    };
    let mut all: Vec<_> = files.filter_map(read).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

/// The views of all panels.
fn views(specification: &Value) -> Vec<&Value> {
    let groups = specification["vconcat"].as_array().unwrap();
    groups.iter().flat_map(|g| g["concat"].as_array().unwrap()).collect()
}

fn panel(view: &Value) -> &str {
    view["transform"][0]["filter"]["equal"].as_str().unwrap()
}

fn rows(specification: &Value) -> &Vec<Value> {
    specification["datasets"]["marks"].as_array().unwrap()
}

/// Each view has rows of each of its layers, and each row is seen by one.
fn is_sound(name: &str, specification: &Value) {
    let layers: BTreeSet<(&str, &str)> = views(specification)
        .into_iter()
        .flat_map(|view| {
            let layers = view["layer"].as_array().unwrap().iter();
            layers.map(|layer| (panel(view), layer["transform"][0]["filter"]["equal"].as_str().unwrap()))
        })
        .collect();
    let all = rows(specification).iter();
    let marks: BTreeSet<(&str, &str)> = all
        .map(|row| (row["panel"].as_str().unwrap(), row["kind"].as_str().unwrap()))
        .collect();
    assert_eq!(layers, marks, "{name}");
    for row in rows(specification) {
        for field in ["x", "y", "low", "high", "value"] {
            assert!(row[field].is_number() || row.get(field).is_none(), "{name}: {row}");
        }
    }
}

#[test]
fn they_hold_the_numbers_of_the_tables() {
    let folder = tempfile::tempdir().unwrap();
    let histories = write(&quickstart(), folder.path());
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("out")).unwrap();
    let (page, out) = (path("page.html"), path("out"));
    let (page, out) = (page.to_str().unwrap(), out.to_str().unwrap());
    let done = report(&histories, &["--out", page, "--csv", out, "--specs", out]);
    assert!(done.status.success() && done.stderr.is_empty(), "{done:?}");

    let all = specifications(&path("out"));
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["along", "curves", "frontier", "matrix", "size"]);
    for (name, specification) in &all {
        is_sound(name, specification);
    }

    let mut reader = csv::Reader::from_path(path("out").join("forgetting.csv")).unwrap();
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|h| h == name).unwrap();
    let at = [
        "parameters",
        "forgetting_since_learned",
        "forgetting_since_learned_low",
        "forgetting_since_learned_high",
    ]
    .map(column);
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut expected: Vec<[f64; 4]> = records.iter().map(|r| at.map(|i| r[i].parse().unwrap())).collect();

    let size = &all[4].1;
    let shown: BTreeSet<&str> = views(size)
        .into_iter()
        .filter(|view| view["title"] == "Forgetting since learned")
        .map(panel)
        .collect();
    let of = |kind: &str| {
        let kind = kind.to_owned();
        rows(size)
            .iter()
            .filter(move |row| row["kind"] == kind.as_str())
            .filter(|row| shown.contains(row["panel"].as_str().unwrap()))
            .collect::<Vec<_>>()
    };
    // Means are larger marks than single runs, and each is followed by nothing but its interval.
    let largest = of("point")
        .iter()
        .map(|row| row["size"].as_f64().unwrap())
        .fold(0.0, f64::max);
    let means = of("point")
        .into_iter()
        .filter(|row| row["size"].as_f64() == Some(largest));
    let number = |row: &Value, field: &str| row[field].as_f64().unwrap();
    let mut found: Vec<[f64; 4]> = means
        .zip(of("interval"))
        .map(|(mean, interval)| {
            assert_eq!((&mean["series"], &mean["x"]), (&interval["series"], &interval["x"]));
            [
                number(mean, "x"),
                number(mean, "y"),
                number(interval, "low"),
                number(interval, "high"),
            ]
        })
        .collect();
    let by = |a: &[f64; 4], b: &[f64; 4]| a.partial_cmp(b).unwrap();
    expected.sort_by(by);
    found.sort_by(by);
    assert_eq!(found.len(), 12);
    assert_eq!(found, expected);
}

#[test]
fn every_kind_of_figure_has_a_sound_one() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap().to_owned();
    let page = format!("{out}/page.html");
    let specs = || specifications(folder.path());
    let trainings = scale::sequence();
    let mut files = write(&trainings, folder.path());
    files.extend(scale::overlaps(folder.path(), &trainings, 4));
    assert!(report(&files, &["--out", &page, "--specs", &out]).status.success());
    let files = penalties::write(&penalties::all(), folder.path());
    assert!(report(&files, &["--out", &page, "--specs", &out]).status.success());
    for (name, specification) in specs() {
        is_sound(&name, &specification);
    }
    let names: Vec<String> = specs().into_iter().map(|(name, _)| name).collect();
    for name in ["matrix", "overlap", "penalties", "sequence", "strength", "watched"] {
        assert!(names.iter().any(|n| n == name), "{name}: {names:?}");
    }
}
