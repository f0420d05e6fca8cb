//! The tool `fisher`: its file against the network that it is of, its table, and what it refuses.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::{Command, Folder};
use lethe_artifacts::importance::{Estimator, Importance};

const SETTINGS: &str = "--data data --table tasks.parquet --device cpu";

fn fisher<'a>(folder: &'a Folder, more: &str) -> Command<'a> {
    folder.tool("fisher").args(SETTINGS).args(more)
}

fn read(folder: &Folder, name: &str) -> Importance {
    Importance::read(&folder.path(name)).unwrap().0
}

fn values(importance: &Importance) -> Vec<f64> {
    let all = importance.tensors.values();
    all.flat_map(|tensor| tensor.floats().map(f64::from)).collect()
}

fn distance(a: &Importance, b: &Importance) -> f64 {
    let norm = |values: &mut dyn Iterator<Item = f64>| values.map(|v| v * v).sum::<f64>().sqrt();
    let (a, b) = (values(a), values(b));
    norm(&mut a.iter().zip(&b).map(|(a, b)| a - b)) / norm(&mut b.iter().copied())
}

#[test]
fn a_file_has_the_parameters_of_its_checkpoint_and_says_where_it_comes_from() {
    for family in ["resnet", "vit"] {
        let folder = Folder::trained(family, "");
        let (checkpoint, hash) = (folder.checkpoint("b"), folder.checkpoint("b").hash());
        for estimator in [
            Estimator::Exact,
            Estimator::Sampled,
            Estimator::Empirical,
            Estimator::Mas,
        ] {
            let measure = |more: &str, out: &str| {
                let all = format!("b.safetensors --task 1 --estimator {estimator} {more} --out {out}");
                fisher(&folder, &all).succeed();
                read(&folder, out)
            };
            let found = measure("", "f.safetensors");
            let about = &found.metadata;
            assert_eq!((about.estimator, about.examples, about.task), (estimator, 28, 1));
            assert_eq!((about.split.as_str(), &about.checkpoint), ("train", &hash));
            assert_eq!(about.provenance.inputs["checkpoint"], hash);
            assert_eq!(about.heads, checkpoint.metadata.heads);
            let names = checkpoint.tensors.iter();
            let parameters = names.filter(|(n, _)| !n.contains("running_") && !n.contains("num_batches"));
            let shapes: BTreeMap<&str, _> = parameters.map(|(n, t)| (n.as_str(), t.shape.clone())).collect();
            assert_eq!(found.tensors.len(), shapes.len());
            found.check_parameters(&folder.path("f.safetensors"), shapes).unwrap();
            // The head's first two rows are task 0's.
            let head = found
                .tensors
                .iter()
                .filter(|(n, _)| n.starts_with("fc.") || n.starts_with("head."));
            for (name, tensor) in head {
                let values: Vec<f32> = tensor.floats().collect();
                let (other, own) = values.split_at(values.len() / 2);
                assert!(
                    other.iter().all(|v| *v == 0.0) && own.iter().any(|v| *v > 0.0),
                    "{name}"
                );
            }
            for batch in ["--batch 1", "--batch 7", "--batch 64", "--threads 2"] {
                let again = measure(batch, "g.safetensors");
                assert!(distance(&again, &found) < 1e-3, "{family}, {estimator}, {batch}");
            }
            let bytes = folder.read("f.safetensors");
            measure("", "f.safetensors");
            assert!(folder.read("f.safetensors") == bytes, "the same bytes again");
        }
    }
}

#[test]
fn parts_are_those_of_the_whole_and_subsets_follow_the_seed() {
    let folder = Folder::trained("resnet", "");
    let measure = |more: &str, out: &str| {
        fisher(
            &folder,
            &format!("a.safetensors --task 0 --estimator empirical {more} --out {out}"),
        )
        .succeed();
        read(&folder, out)
    };
    let whole = measure("", "whole.safetensors");
    let part = measure("--subset layer1.*,*.bias", "part.safetensors");
    assert!(part.tensors.len() > 5 && part.tensors.len() < whole.tensors.len());
    assert_eq!(part.metadata.subset.as_deref(), Some("layer1.*,*.bias"));
    for (name, tensor) in &part.tensors {
        assert!(name.starts_with("layer1.") || name.ends_with(".bias"), "{name}");
        assert_eq!(tensor, &whole.tensors[name], "{name}");
    }
    let some = measure("--examples 10", "some.safetensors");
    assert_eq!(some.metadata.examples, 10);
    assert!(distance(&some, &whole) > 1e-3);
    assert_eq!(measure("--examples 10", "again.safetensors"), some);
    assert!(distance(&measure("--examples 10 --seed 1", "other.safetensors"), &some) > 1e-3);
    assert_eq!(measure("--examples 28", "all.safetensors").tensors, whole.tensors);

    let shown = folder.tool("fisher").args("show whole.safetensors").succeed().stdout;
    let mut lines = shown.lines();
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("# empirical importances of task 0, mean over 28 train examples, at checkpoint")
    );
    let header: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["layer", "parameters", "sum", "mean", "largest", "share"]);
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split_whitespace().collect()).collect();
    let number = |text: &str| text.parse::<f64>().unwrap();
    let total: f64 = values(&whole).iter().sum();
    let layers: std::collections::BTreeSet<&str> =
        whole.tensors.keys().map(|n| n.rsplit_once('.').unwrap().0).collect();
    assert_eq!(rows.len(), layers.len());
    assert_eq!(
        rows.iter().map(|row| number(row[1])).sum::<f64>(),
        values(&whole).len() as f64
    );
    assert!((rows.iter().map(|row| number(row[2])).sum::<f64>() / total - 1.0).abs() < 1e-3);
    assert!((rows.iter().map(|row| number(row[5])).sum::<f64>() - 1.0).abs() < 1e-2);
    let fc = rows.iter().find(|row| row[0] == "fc").unwrap();
    let own: Vec<f32> = ["fc.weight", "fc.bias"]
        .iter()
        .flat_map(|n| whole.tensors[*n].floats())
        .collect();
    assert!((number(fc[2]) / own.iter().map(|v| f64::from(*v)).sum::<f64>() - 1.0).abs() < 1e-3);
    assert!((number(fc[4]) / f64::from(own.iter().copied().fold(0.0, f32::max)) - 1.0).abs() < 1e-3);
}

#[test]
fn what_makes_no_sense_is_refused_and_leaves_nothing() {
    let folder = Folder::trained("resnet", "");
    let a = "a.safetensors --out f.safetensors";
    for (more, code, parts) in [
        ("--task 3", 2, &["--task: expected a task from 0 to 2, found 3"][..]),
        (
            "--task 1",
            1,
            &["a.safetensors: expected a head of task 1, found heads of tasks: 0"],
        ),
        (
            "--task 0 --examples 29",
            2,
            &["--examples: expected at most 28 (train rows of task 0), found 29"],
        ),
        (
            "--task 0 --subset fc.*,conv9.*",
            2,
            &["--subset: expected patterns that match names of parameters, found conv9.*"],
        ),
        (
            "--task 0 --precision bf16",
            2,
            &["--precision: expected float32, found bf16"],
        ),
    ] {
        fisher(&folder, &format!("{a} {more}")).refuse(code, parts);
    }
    fisher(&folder, &format!("{a} --task 0 --estimator si")).misuse("invalid value 'si'");
    fisher(&folder, &format!("{a} --task 0 --examples none")).misuse("expected a number from 1, or all, found none");
    fisher(&folder, &format!("{a} --task 0 --batch 0")).misuse("0 is not in 1..");
    fisher(&folder, &format!("{a} --task 0 --subset a,,b")).misuse("expected patterns of names");
    fisher(&folder, a).misuse("--task <N>");
    fisher(&folder, "a.safetensors --task 0 --out no/f.safetensors")
        .refuse(1, &["no/f.safetensors: expected the folder no"]);
    fisher(&folder, "none.safetensors --task 0 --out f.safetensors").refuse(1, &["none.safetensors: No such file"]);
    assert!(!folder.has("f.safetensors"));

    fisher(&folder, "a.safetensors --task 0 --out i.safetensors").succeed();
    fisher(&folder, "i.safetensors --task 0 --out f.safetensors")
        .refuse(1, &["i.safetensors: expected a checkpoint, found importance"]);
    let show = |name: &str| folder.tool("fisher").args("show").arg(name);
    show("a.safetensors").refuse(
        1,
        &["a.safetensors: expected importances, as fisher writes them, found a checkpoint"],
    );
    show("tasks.parquet").refuse(1, &["tasks.parquet: expected a safetensors file, found a Parquet file"]);
    show("none").refuse(1, &["none: No such file"]);
}
