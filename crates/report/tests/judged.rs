//! How differences and verdicts are judged: which runs pair, and what is left of a verdict among many.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::path::Path;

use crate::study::scale::{self, Chain};
use crate::study::write;
use crate::study::written::Written;

/// Three pretrained networks whose fine-tunings have the seeds of the same three networks from scratch: six units, not nine pairs.
#[test]
fn networks_that_share_the_seeds_from_scratch_do_not_pair() {
    let mut trainings = Vec::new();
    for seed in 0..3 {
        for (k, network) in ["0", "1", "2"].into_iter().enumerate() {
            let mut chain = Chain::new("scale-size", 0, 0, "pretrained", seed);
            chain.network = network.into();
            chain.variant = format!("net{network}");
            chain.lost = 0.1 + 0.02 * k as f64;
            trainings.push(chain.pretraining(500, 3600));
            trainings.extend(chain.trainings());
        }
        trainings.extend(Chain::new("scale-size", 0, 0, "scratch", seed).trainings());
    }
    let written = Written::trainings(&scale::once(trainings));
    let rows = written.rows("claims");
    let row = rows.iter().find(|r| r["claim"].starts_with("c1. ")).unwrap();
    assert_eq!(row["counted"], "3 pretrained networks against 3 seeds, Welch");
    // Welch by hand, from every run.
    let of = |start: &str| -> Vec<f64> {
        let rows = written.rows("runs").into_iter().filter(|r| r["start"] == start);
        rows.map(|r| r["forgetting_since_learned"].parse().unwrap()).collect()
    };
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    // By network, then by seed.
    let left: Vec<f64> = of("pretrained").chunks(3).map(mean).collect();
    let right = of("from scratch");
    assert_eq!((left.len(), right.len()), (3, 3));
    let found: f64 = row["effect"].parse().unwrap();
    assert!((found - (mean(&left) - mean(&right))).abs() < 1e-12, "{found}");
    let expected = lethe_metrics::interval::of_difference(&left, &right)
        .unwrap()
        .interval
        .unwrap();
    let low: f64 = row["effect_low"].parse().unwrap();
    assert!((low - expected.low).abs() < 1e-12, "{low} {expected:?}");
}

/// The corrected p of every finding, from the p beside it.
#[test]
fn verdicts_are_corrected_over_the_table() {
    let written = Written::trainings(&scale::size());
    let rows = written.rows("claims");
    let p = |row: &std::collections::BTreeMap<String, String>, column: &str| row[column].parse::<f64>().unwrap();
    let tested: Vec<_> = rows.iter().filter(|r| !r["p"].is_empty()).collect();
    assert!(tested.len() > 20, "{}", tested.len());
    for row in &tested {
        // Holm: the largest of p·(m − k + 1) over all p that are not larger.
        let smaller = |x: f64| tested.iter().filter(|r| p(r, "p") < x).count();
        let products = tested.iter().map(|r| p(r, "p")).filter(|x| *x <= p(row, "p"));
        let expected = products
            .map(|x| (x * (tested.len() - smaller(x)) as f64).min(1.0))
            .fold(0.0, f64::max);
        assert!((p(row, "p_holm") - expected).abs() < 1e-12, "{row:?}: {expected}");
        let decided = row["verdict"] != "undecided here" && expected < 0.05;
        assert_eq!(row["verdict_holm"] == row["verdict"] && decided, decided, "{row:?}");
        assert!(decided || row["verdict_holm"].starts_with("undecided"), "{row:?}");
    }
    // Over the verdicts of one claim fewer are lost.
    let files = |folder: &Path| write(&scale::size(), folder);
    let by_claim = Written::with(files, &["--family", "claim"]).rows("claims");
    assert!(
        by_claim
            .iter()
            .zip(&rows)
            .all(|(a, b)| a["p_holm"].parse::<f64>().unwrap() <= p(b, "p_holm"))
    );
}
