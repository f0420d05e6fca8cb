//! The tool `overlap`: its table against the features that it measured, and what it refuses.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::{Command, Folder, root};
use lethe_artifacts::overlap::{FeatureRow, OverlapRow};
use lethe_artifacts::table;

const SETTINGS: &str = "--data data --table tasks.parquet --device cpu";

/// `overlap` of a checkpoint on the study's data and tasks.
fn overlap<'a>(folder: &'a Folder, more: &str) -> Command<'a> {
    folder.tool("overlap").args(SETTINGS).args(more)
}

fn rows(folder: &Folder, name: &str) -> Vec<OverlapRow> {
    table::read(&folder.path(name)).unwrap().rows
}

/// The definition on features as they were written, in float64.
fn defined(a: &[Vec<f64>], b: &[Vec<f64>], centered: bool) -> f64 {
    let prepared = |x: &[Vec<f64>]| -> Vec<Vec<f64>> {
        let mean = |k: usize| x.iter().map(|x| x[k]).sum::<f64>() / x.len() as f64;
        let means: Vec<f64> = (0..x[0].len()).map(|k| if centered { mean(k) } else { 0.0 }).collect();
        let shifted = x.iter().map(|x| x.iter().zip(&means).map(|(x, m)| x - m).collect());
        shifted.collect()
    };
    // Tr(Σ_aΣ_b) without the factors 1/n, which cancel in the overlap.
    let trace = |a: &[Vec<f64>], b: &[Vec<f64>]| -> f64 {
        let dot = |x: &[f64], y: &[f64]| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
        a.iter().flat_map(|x| b.iter().map(move |y| dot(x, y).powi(2))).sum()
    };
    let (a, b) = (prepared(a), prepared(b));
    trace(&a, &b) / (trace(&a, &a) * trace(&b, &b)).sqrt()
}

#[test]
fn the_overlaps_are_those_of_the_features_beside_them() {
    let folder = Folder::study();
    let data = root().join("data/fashion-mnist");
    folder
        .tool("split-tasks")
        .args("--classes-per-task 5 --class-order listed --out halves.parquet --data")
        .arg(&data)
        .succeed();
    // A network that has hardly been trained.
    folder
        .tool("finetune")
        .args("--config resnet.toml --config finetune.toml --set first.steps=1 --device cpu --seed 3")
        .args("--table halves.parquet --task 0 --out a.safetensors --data")
        .arg(&data)
        .succeed();
    let measure = |more: &str| {
        let command = folder
            .tool("overlap")
            .args("a.safetensors --table halves.parquet --device cpu");
        command
            .args("--layer layer2 --layer layer1.0 --data")
            .arg(&data)
            .args(more)
    };
    measure("--per-class 20 --features f.parquet --out o.parquet").succeed();

    let mut features: BTreeMap<(String, i32, i32), Vec<Vec<f64>>> = BTreeMap::new();
    let table: table::Table<FeatureRow> = table::read(&folder.path("f.parquet")).unwrap();
    assert_eq!(table.metadata["classes"][9], "Ankle boot");
    let mut seen = std::collections::BTreeSet::new();
    for row in table.rows {
        assert!(row.file == "test.parquet" && seen.insert((row.layer.clone(), row.row)));
        let feature = row.feature.iter().map(|&v| v.into()).collect();
        features
            .entry((row.layer, row.task, row.class))
            .or_default()
            .push(feature);
    }
    assert!(features.len() == 20 && features.values().all(|class| class.len() == 20));
    assert_eq!(features[&("layer1.0".to_owned(), 0, 0)][0].len(), 4);
    assert_eq!(features[&("layer2".to_owned(), 0, 0)][0].len(), 8);

    let overlaps = rows(&folder, "o.parquet");
    assert_eq!(overlaps.len(), 2 * 2 * 10 * 10);
    let hash = folder.checkpoint("a").hash();
    for row in &overlaps {
        let class = |task, class| &features[&(row.layer.clone(), task, class)];
        let (a, b) = (class(row.task_a, row.class_a), class(row.task_b, row.class_b));
        let (expected, found) = (defined(a, b, row.centered), row.overlap.unwrap());
        assert!(
            (found - expected).abs() <= 1e-5 * expected,
            "expected {expected}, {row:?}"
        );
        assert!(row.class_a != row.class_b || found == 1.0);
        assert_eq!((row.task_a, row.examples_b), (row.class_a / 5, 20));
        assert_eq!(
            (row.study.as_str(), row.family.as_str(), row.size.as_str()),
            ("small", "resnet", "4")
        );
        assert_eq!((row.init.as_str(), row.seed, row.task_trained), ("scratch", Some(3), 0));
        assert_eq!((row.split.as_str(), &row.checkpoint), ("test", &hash));
    }

    let first = folder.read("o.parquet");
    measure("--per-class 20 --out o.parquet").succeed();
    assert_eq!(folder.read("o.parquet"), first, "the same bytes again");
    measure("--per-class 20 --seed 1 --out other.parquet").succeed();
    let other = rows(&folder, "other.parquet");
    assert!(
        overlaps.iter().zip(&other).any(|(a, b)| a.overlap != b.overlap),
        "another subset"
    );
    measure("--per-class 20 --threads 2 --out two.parquet").succeed();
    for (one, two) in overlaps.iter().zip(rows(&folder, "two.parquet")) {
        assert!((one.overlap.unwrap() - two.overlap.unwrap()).abs() < 1e-4);
    }
}

#[test]
fn every_checkpoint_of_a_chain_has_overlaps() {
    for family in ["resnet", "vit"] {
        let folder = Folder::trained(family, "");
        for (name, task_trained) in [("p", -1), ("a", 0), ("b", 1)] {
            overlap(
                &folder,
                &format!("{name}.safetensors --tasks 0..2 --out {name}.parquet"),
            )
            .succeed();
            let found = rows(&folder, &format!("{name}.parquet"));
            assert_eq!(found.len(), 2 * 4 * 4);
            let about = |row: &OverlapRow| {
                (row.layer.as_str(), row.init.as_str(), row.task_trained) == ("features", "pretrained", task_trained)
            };
            assert!(found.iter().all(about), "{:?}", found[0]);
            assert!(found.iter().all(|row| row.overlap.is_some() && row.parameters > 1000));
        }
        let listed = folder.tool("overlap").args("b.safetensors --list-layers").succeed();
        let names: Vec<&str> = listed.stdout.lines().collect();
        listed.expect(names.len() > 3 && names.last() == Some(&"features"), "expected layers");
        let all: String = names.iter().map(|name| format!("--layer {name} ")).collect();
        let every = format!("b.safetensors --split train --per-class 3 {all} --out all.parquet");
        overlap(&folder, &every).succeed();
        assert_eq!(rows(&folder, "all.parquet").len(), names.len() * 2 * 6 * 6);
        overlap(&folder, "b.safetensors --precision bf16 --out b16.parquet").succeed();
    }
}

#[test]
fn a_network_of_other_channels_reads_the_same_images() {
    let folder = Folder::study();
    let colour = "--set input.channels=3 --set input.mean=[0.5,0.5,0.5] --set input.std=[0.5,0.5,0.5]";
    folder
        .pretrain("resnet", &format!("--out p.safetensors {colour}"))
        .succeed();
    overlap(&folder, "p.safetensors --out o.parquet").succeed();
    assert_eq!(rows(&folder, "o.parquet").len(), 2 * 6 * 6);
}

#[test]
fn what_makes_no_sense_is_refused_and_leaves_nothing() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    let out = "p.safetensors --out o.parquet";
    for (more, code, parts) in [
        (
            "--layer layer9",
            2,
            &["--layer: expected one of act1, ", ", features, found layer9"][..],
        ),
        ("--layer layer1 --layer layer1", 2, &["found layer1 twice"]),
        ("--tasks 1..4", 2, &["--tasks: expected tasks from 0 to 2, found 1..4"]),
        (
            "--features o.parquet",
            2,
            &["--features: expected another file than --out"],
        ),
        ("--features no/f.parquet", 1, &["no/f.parquet: expected the folder no"]),
    ] {
        overlap(&folder, &format!("{out} {more}")).refuse(code, parts);
    }
    overlap(&folder, "p.safetensors --out no/o.parquet").refuse(1, &["no/o.parquet: expected the folder no"]);
    overlap(&folder, "nothing.safetensors --out o.parquet").refuse(1, &["nothing.safetensors: No such file"]);
    overlap(&folder, "tasks.parquet --out o.parquet").refuse(1, &["tasks.parquet: "]);
    overlap(&folder, &format!("{out} --tasks 2..2")).misuse("expected A..B with A below B");
    overlap(&folder, &format!("{out} --split dev")).misuse("expected train, valid or test, found dev");
    overlap(&folder, &format!("{out} --per-class 0")).misuse("0 is not in 1..");
    folder.tool("overlap").args("p.safetensors").misuse("--data <PATH>");

    folder
        .tool("dataset")
        .args("fractal --classes 6 --per-class 16 --test-per-class 4 --size 16 --seed 1 --out other")
        .succeed();
    let other = folder
        .tool("overlap")
        .args(out)
        .args("--table tasks.parquet --data other");
    other.refuse(1, &["other: expected the data set of hash ", ", found "]);
    // No rows to read: a table without validation rows.
    folder
        .tool("split-tasks")
        .args("--data data --tasks 3 --classes-per-task 2 --valid 0 --out whole.parquet")
        .succeed();
    let empty = folder
        .tool("overlap")
        .args(out)
        .args("--table whole.parquet --data data --split valid");
    empty.refuse(1, &["whole.parquet: expected valid rows of tasks 0..3, found none"]);
}
