//! Files of importances: what the page shows of them, alone and beside histories, and which files it refuses.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::path::{Path, PathBuf};

use crate::study::importances::{importance, layers, stages};
use crate::study::{chain, is_sound, report, words, write};
use lethe_artifacts::checkpoint::{self, Checkpoint, Labels};
use lethe_artifacts::importance::Estimator;

fn page(files: &[PathBuf], more: &[&str]) -> String {
    let done = report(files, &[&["--out", "-"], more].concat());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let page = String::from_utf8(done.stdout).unwrap();
    is_sound(&page);
    page
}

fn refused(file: &Path, why: &str) {
    let done = report(&[file.to_owned()], &["--out", "-"]);
    let said = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(1), "{said}");
    assert!(done.stdout.is_empty() && said.contains(why), "{said}");
    assert!(said.contains(file.to_str().unwrap()), "{said}");
}

/// A table as records of its CSV, by the names of the columns.
fn table(path: &Path) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().map(Result::unwrap).collect()
}

fn figure(page: &str) -> &str {
    let from = page.find("<section id=\"importance\"").unwrap();
    &page[from..from + page[from..].find("</section>").unwrap()]
}

/// Sums recomputed from the values that went in, against the CSV.
#[test]
fn the_tables_hold_the_numbers_by_layer() {
    let folder = tempfile::tempdir().unwrap();
    let files = stages(folder.path(), &["early", "late"]);
    page(&files, &["--csv", folder.path().to_str().unwrap()]);
    let rows = table(&folder.path().join("importance-layers.csv"));
    let found: Vec<(&str, &str)> = rows.iter().map(|r| (r["file"].as_str(), r["layer"].as_str())).collect();
    let network = ["layers.2", "layers.10", "head"];
    let expected: Vec<_> = ["early", "late"]
        .iter()
        .flat_map(|f| network.map(|l| (*f, l)))
        .collect();
    assert_eq!(found, expected, "layers in the network's order");
    for (k, file) in ["early", "late"].into_iter().enumerate() {
        let tensors = layers(1.0 + k as f32);
        let values = |layer: &str| -> Vec<f64> {
            let own = tensors.iter().filter(|(n, _)| n.rsplit_once('.').unwrap().0 == layer);
            own.flat_map(|(_, v)| v.iter().map(|v| f64::from(*v))).collect()
        };
        let total: f64 = tensors.iter().flat_map(|(_, v)| v).map(|v| f64::from(*v)).sum();
        for row in rows.iter().filter(|row| row["file"] == file) {
            let values = values(&row["layer"]);
            let sum: f64 = values.iter().sum();
            let largest = values.iter().copied().fold(0.0, f64::max);
            let expected = [
                ("parameters", values.len() as f64),
                ("sum", sum),
                ("mean", sum / values.len() as f64),
                ("largest", largest),
                ("share", sum / total),
            ];
            for (column, expected) in expected {
                let found: f64 = row[column].parse().unwrap();
                assert!((found - expected).abs() < 1e-12 * total, "{row:?} {column}: {expected}");
            }
        }
        let file = table(&folder.path().join("importances.csv")).remove(k);
        assert_eq!((file["layer"].as_str(), file["parameters"].as_str()), ("head", "10"));
        assert!((file["sum"].parse::<f64>().unwrap() - total).abs() < 1e-12 * total);
        assert_eq!(file["accuracy"], "", "no history is among the inputs");
    }
}

#[test]
fn files_of_the_same_layers_share_a_panel_and_others_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = stages(folder.path(), &["early", "late"]);
    let other = |name: &str, tensors: &[(&str, Vec<f32>)], estimator, task| {
        let path = folder.path().join(format!("{name}.safetensors"));
        importance(tensors, estimator, task, "n").write(&path).unwrap();
        path
    };
    files.push(other("replayed", &layers(3.0), Estimator::Mas, 1));
    files.push(other(
        "small",
        &[("head.bias", vec![0.125, 0.5])],
        Estimator::Sampled,
        2,
    ));
    files.push(other("nothing", &[("fc.bias", vec![0.0; 3])], Estimator::Empirical, 0));
    let all = page(&files, &[]);
    let drawn = figure(&all);
    let text = words(&format!("</style>{drawn}"));
    assert_eq!(
        drawn.matches("role=\"img\"").count(),
        4,
        "mean and share of two networks"
    );
    for name in [
        "512 train examples",
        "early (exact Fisher information, task 0)",
        "replayed (MAS importances, task 1)",
        "small: sampled Fisher information, task 2, 512 train examples",
    ] {
        assert!(text.contains(name), "{name}: {text}");
    }
    // A mark says whose it is, of which layer, and how much.
    assert!(drawn.contains("<title>late, layers.2: 8.00×10⁻³</title>"), "{drawn}");
    assert!(drawn.contains("<title>small, head: 1.000</title>"), "{drawn}");
    // Three files and three layers on the left, but none where the mean is zero.
    let left = drawn.split("importance-0-0-share-t").next().unwrap();
    let left = left.split("importance-0-0-mean-t").last().unwrap();
    assert_eq!(left.matches("class=\"mark ").count(), 9);
    let said = words(&all);
    assert!(
        said.contains("nothing: no parameter matters: all importances are zero."),
        "{said}"
    );
    assert!(said.contains("early (exact Fisher information, task 0): mean importance 0.202; the layer with the largest share is head with 0.992"), "{said}");
    // In any order, and one named twice once: the same bytes.
    let mut turned = files.clone();
    turned.reverse();
    turned.push(files[1].clone());
    assert!(page(&turned, &[]) == all, "another order, another page");
}

#[test]
fn alone_they_make_a_page_without_empty_figures() {
    let folder = tempfile::tempdir().unwrap();
    let all = page(
        &stages(folder.path(), &["early"]),
        &["--markdown", folder.path().join("a.md").to_str().unwrap()],
    );
    let text = words(&all);
    assert!(
        text.contains("How much the parameters of one network matter."),
        "{text}"
    );
    assert!(
        text.contains("0 pretrainings, 1 files of importances") && text.contains("version 0.1.0, schema 1 (1 run)")
    );
    assert!(!text.contains("there is no forgetting to show"), "{text}");
    for absent in ["frontier", "matrix", "curves"] {
        assert!(!all.contains(&format!("<section id=\"{absent}\"")), "{absent}");
    }
    let markdown = std::fs::read_to_string(folder.path().join("a.md")).unwrap();
    assert!(
        markdown.contains(
            "| early | – | 0.202 | 1.25 | 2.02 | 10 | head | 0.992 | exact Fisher information | 0 | 512 | train |"
        ),
        "{markdown}"
    );
}

#[test]
fn a_history_tells_how_good_the_network_was() {
    let folder = tempfile::tempdir().unwrap();
    let trainings = chain("vit", 0, "scratch", 0, &[0.01]);
    let mut files = write(&trainings, folder.path());
    // Task 0's accuracy after task 0 and after task 1: the last of the training that wrote the checkpoint.
    for (k, name) in ["second", "first"].into_iter().enumerate() {
        let path = folder.path().join(format!("{name}.safetensors"));
        let checkpoint = trainings[1 - k].checkpoint();
        importance(&layers(1.0), Estimator::Exact, 0, &checkpoint)
            .write(&path)
            .unwrap();
        files.push(path);
    }
    let all = page(&files, &["--csv", folder.path().to_str().unwrap()]);
    let rows = table(&folder.path().join("importances.csv"));
    let found: Vec<(&str, f64)> = rows
        .iter()
        .map(|r| (r["file"].as_str(), r["accuracy"].parse().unwrap()))
        .collect();
    let end = |task: usize| {
        let score = trainings[task].scores.iter().rfind(|s| s.1 == 0).unwrap().2;
        (score * 1000.0).round() / 1000.0
    };
    assert!(end(0) > end(1) + 0.05, "task 1 made it forget");
    assert_eq!(found, [("first", end(0)), ("second", end(1))], "the better one first");
    assert!(words(&all).contains(&format!("first (accuracy {:.3})", end(0))));
    // Beside all that histories show.
    for id in ["size", "frontier", "matrix", "importance", "curves"] {
        assert!(all.contains(&format!("<section id=\"{id}\"")), "{id}");
    }
}

#[test]
fn many_files_are_spread_over_panels_of_one_scale() {
    let folder = tempfile::tempdir().unwrap();
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    let all = page(&stages(folder.path(), &names), &[]);
    let drawn = figure(&all);
    assert_eq!(drawn.matches("role=\"img\"").count(), 4);
    let ticks = |panel: &str| -> Vec<String> {
        let from = drawn.find(panel).unwrap();
        let svg = &drawn[from..from + drawn[from..].find("</svg>").unwrap()];
        let all = svg.split("<text class=\"tick middle\"").skip(1);
        all.map(|t| t.split("</text>").next().unwrap().to_owned()).collect()
    };
    assert_eq!(ticks("importance-0-0-mean-t"), ticks("importance-0-1-mean-t"));
    assert!(ticks("importance-0-0-mean-t").len() >= 3);
    let said = words(&all);
    assert!(said.contains("And 2 more with the same layers"), "{said}");
}

#[test]
fn other_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("network.safetensors");
    let one = importance(&layers(1.0), Estimator::Exact, 0, "n");
    let network = Checkpoint {
        tensors: one.tensors.clone(),
        metadata: checkpoint::Metadata {
            format_version: checkpoint::FORMAT_VERSION,
            model: serde_json::json!({}),
            input: None,
            tokenizer: None,
            heads: vec![],
            shared_head: false,
            labels: Labels::default(),
            init: "scratch".into(),
            task: 0,
            chain: Vec::new(),
            learned: Vec::new(),
            steps: 1,
            parents: vec![],
            provenance: one.metadata.provenance.clone(),
        },
    };
    network.write(&path).unwrap();
    refused(&path, "expected importances, as fisher writes them, found a checkpoint");
    one.write(&path).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    *bytes.last_mut().unwrap() ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    refused(&path, "checksum: expected");
    std::fs::write(&path, "no").unwrap();
    refused(&path, "expected a whole safetensors file");
    std::fs::remove_file(&path).unwrap();
    refused(&path, "No such file");
}
