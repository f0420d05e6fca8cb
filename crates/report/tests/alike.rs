//! Only what is alike is averaged, and only what is independent counts.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study::scale::{self, Chain};
use crate::study::written::Written;
use crate::study::{Training, write};

/// Two tasks of a network, of which the first ends at `learned` and at the end has lost `lost`.
fn two(init: &'static str, seed: i64, precision: &'static str, learned: f64, lost: f64) -> Vec<Training> {
    let mut chain = Chain::new("alike", 2, 0, init, seed).trainings();
    for training in &mut chain {
        training.precision = precision;
        training.variant = format!("{precision}{}", training.rate);
        training.scores = match training.task {
            0 => vec![(0, 0, 0.1), (10, 0, learned)],
            _ => vec![(0, 0, learned), (10, 0, learned - lost), (10, 1, 0.7)],
        };
    }
    linked(chain)
}

/// The second training goes on from the first, whatever that is called by now.
fn linked(mut chain: Vec<Training>) -> Vec<Training> {
    chain[1].parent = Some(chain[0].checkpoint());
    chain
}

fn number(text: &str) -> f64 {
    text.parse().unwrap()
}

/// float32 at two rates of the first task, bf16 at one: the effect of bf16 is of the rate that both have.
#[test]
fn a_number_format_is_checked_at_one_rate() {
    let mut trainings = Vec::new();
    for seed in 0..3 {
        let learned = 0.8 + 0.01 * seed as f64;
        trainings.extend(two("scratch", seed, "float32", learned, 0.3));
        trainings.extend(two("scratch", seed, "bf16", learned, 0.304));
        let mut other = two("scratch", seed, "float32", learned - 0.2, 0.1);
        other[0].rate = 0.05;
        other.iter_mut().for_each(|t| t.variant.push_str("slow"));
        trainings.extend(linked(other));
    }
    let rows = Written::trainings(&trainings).rows("precision");
    let learned = rows.iter().find(|r| r["measure"].contains("when learned")).unwrap();
    assert!(number(&learned["difference"]).abs() < 1e-9, "{learned:?}");
    let forgotten = rows.iter().find(|r| r["measure"].contains("forgetting")).unwrap();
    assert!((number(&forgotten["difference"]) - 0.004).abs() < 1e-9, "{forgotten:?}");
}

/// Pretrained in float32 alone, from scratch in both formats and more often in bf16: what both starts have is compared.
#[test]
fn starts_are_compared_in_one_number_format() {
    let mut trainings = Vec::new();
    for seed in 0..4 {
        let shake = 0.01 * seed as f64;
        if seed < 3 {
            trainings.extend(two("pretrained", seed, "float32", 0.9, 0.2 + shake));
            trainings.extend(two("scratch", seed, "float32", 0.9, 0.21 + shake));
        }
        trainings.extend(two("scratch", seed, "bf16", 0.9, 0.4 + shake));
    }
    let written = Written::trainings(&trainings);
    let claims = written.rows("claims");
    let first = claims.iter().find(|r| r["claim"].starts_with("c1. ")).unwrap();
    assert!((number(&first["effect"]) + 0.01).abs() < 1e-9, "{first:?}");
    let equal = &written.rows("equal")[0];
    // 0.9 − 0.22, the mean of float32 alone; with bf16 it would be less, or its best of both more.
    assert!((number(&equal["scratch_matched"]) - 0.68).abs() < 1e-9, "{equal:?}");
    assert!(!written.page.contains("as they have none in common"));

    trainings.retain(|t| t.init == "pretrained" || t.precision == "bf16");
    let apart = Written::trainings(&trainings);
    assert!(apart.page.contains(
        "differences between these may come from the number format or the rows, as they have none in common: size 8 from scratch in \
         bf16 on test rows; size 8 pretrained in float32 on test rows."
    ));
}

/// Networks from scratch are independent by their first training, whatever later ones drew.
#[test]
fn runs_from_scratch_count_by_their_first_training() {
    let chain = |first: i64, second: i64| {
        let mut chain = two("scratch", first, "float32", 0.8, 0.2 + 0.01 * (first + second) as f64);
        chain[1].seed = second;
        chain[1].variant = format!("after {first}");
        linked(chain)
    };
    let counted = |chains: &[Vec<Training>]| {
        let written = Written::trainings(&chains.concat());
        (written.rows("forgetting")[0]["counted"].clone(), written.page)
    };
    // One network with three second tasks is one network.
    let (units, page) = counted(&[chain(0, 0), chain(0, 1), chain(0, 2)]);
    assert_eq!(units, "1 seed");
    assert!(page.contains("are averaged before they count: size 8 from scratch (3 runs count as 1)."));
    // Three networks whose second tasks drew with one seed are three.
    let (units, page) = counted(&[chain(0, 0), chain(1, 0), chain(2, 0)]);
    assert_eq!(units, "3 seeds");
    assert!(!page.contains("are averaged before they count"));
}

/// Two values that tie are no proof, in the summary as in the table of claims.
#[test]
fn values_that_tie_are_undecided_everywhere() {
    let mut trainings = Vec::new();
    for seed in 0..2 {
        trainings.extend(two("pretrained", seed, "float32", 0.9, 0.1));
        trainings.extend(two("scratch", seed, "float32", 0.9, 0.2));
    }
    let page = Written::trainings(&trainings).page;
    assert!(!page.contains("the pretrained network remembers"));
    assert!(page.contains("it is undecided which start remembers more"));
}

/// Overlaps after a penalty, of other rows, or with fewer examples a class.
#[test]
fn overlaps_of_another_kind_are_no_replicates() {
    let mut plain = Vec::new();
    for seed in 0..2 {
        plain.extend(two("scratch", seed, "float32", 0.8, 0.2));
    }
    let mut held: Vec<Training> = two("scratch", 0, "float32", 0.8, 0.1);
    held[1].penalty = ("l2sp", 0.1);
    held[1].variant.push_str("held");
    let all = [plain.clone(), held].concat();
    let views = |trainings: &[Training]| {
        let written = Written::of(|folder| {
            let mut files = write(trainings, folder);
            files.extend(scale::overlaps(folder, trainings, 4));
            files
        });
        let of: std::collections::BTreeSet<_> = written.rows("overlap").iter().map(|r| r["networks"].clone()).collect();
        of.into_iter().collect::<Vec<_>>()
    };
    assert_eq!(views(&plain), ["vit, after task 1"]);
    assert_eq!(
        views(&all),
        ["vit, after task 1", "vit, after task 1, with l2sp at 0.1"]
    );
}
