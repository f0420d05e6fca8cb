//! What is said of the paper's claims, for a made-up study of every kind: with numbers that follow them, and with others.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::path::Path;

use crate::study::scale::{self, Chain};
use crate::study::written::Written;
use crate::study::{Training, report, write};

fn all(verdicts: &[String], expected: &str, count: usize) {
    assert_eq!(verdicts, vec![expected; count]);
}

#[test]
fn size_with_settings_of_their_own() {
    let written = Written::trainings(&scale::size());
    // Two families with three settings (two rates, and frozen statistics), one with two; the sampled rate has none.
    for letter in ["a", "b"] {
        all(&written.verdicts(letter), "holds", 8);
    }
    // Over all sizes, and in the largest.
    all(&written.verdicts("c1"), "holds", 16);
    all(&written.verdicts("c3"), "holds", 3);
    let rows = written.rows("claims");
    let resnet = rows.iter().find(|r| r["of"].starts_with("resnet, rate 0.01")).unwrap();
    // Three sizes with three pretrained networks, two with one: eleven networks, however many fine-tunings, of five sizes. The
    // verdict takes the wider interval, and the other stands beside it.
    assert_eq!((&*resnet["effect_n"], &*resnet["counted"]), ("5", "5 sizes"));
    assert!(
        resnet["why"].contains("over 11 pretrained networks: −0."),
        "{}",
        resnet["why"]
    );
    assert!(written.has("size") && written.has("frontier") && !written.has("sequence") && !written.has("overlap"));
    let pretrained = written
        .rows("runs")
        .into_iter()
        .filter(|row| row["start"] == "pretrained");
    for row in pretrained {
        assert_eq!(
            (&*row["pretraining_steps"], &*row["pretraining_examples"]),
            ("500", "3600")
        );
    }
    assert!(
        written
            .page
            .contains("Pretrained here: resnet: 11 networks of 77\u{a0}k to 1.23\u{a0}M parameters")
    );
    assert!(written.page.contains("batch-norm statistics frozen"));
}

/// How long a network was pretrained is known where its history is given, and decides nothing where all were pretrained alike.
#[test]
fn a_part_of_the_pretrainings_histories_leaves_no_run_out() {
    let (all, mut some) = (scale::size(), scale::size());
    some.retain(|t| t.task >= 0 || t.variant == "net0");
    let effects = |trainings: &[Training]| -> Vec<String> {
        let rows = Written::trainings(trainings).rows("claims");
        rows.iter()
            .map(|row| format!("{} {} {}", row["of"], row["effect"], row["counted"]))
            .collect()
    };
    assert_eq!(effects(&some), effects(&all));
}

/// Both modes of batch norm with as many runs: the usual one is the main setting, at the lower rate.
#[test]
fn frozen_statistics_are_the_ablation() {
    let mut trainings = scale::size();
    trainings.retain(|t| t.variant.starts_with("net0") && t.rate != 0.1 || t.task < 1);
    let frozen: Vec<Training> = trainings
        .iter()
        .filter(|t| t.batch_norm == Some("freeze"))
        .cloned()
        .collect();
    trainings.extend(frozen.into_iter().map(|t| Training { rate: 0.05, ..t }));
    let written = Written::trainings(&scale::once(trainings));
    let first = written.rows("claims").into_iter().next().unwrap();
    assert_eq!(first["of"], "resnet, rate 0.01, batch-norm statistics moving");
    assert!(written.page.contains("where a figure shows one setting, it is track."));
}

/// The slope in the table, from the numbers that went in: ordinary least squares over the networks' means, each size at the mean
/// of its networks.
#[test]
fn a_slope_is_over_networks_and_over_sizes() {
    let written = Written::trainings(&scale::size());
    let mut points = Vec::new();
    for row in written.rows("runs") {
        let main = row["rates"] == "0.1, 0.01" && row["batch_norm"] == "track";
        if row["family"] == "resnet" && row["start"] == "pretrained" && main {
            let x: f64 = row["parameters"].parse().unwrap();
            let y: f64 = row["forgetting_since_learned"].parse().unwrap();
            points.push((row["network"].clone(), x.log10(), y));
        }
    }
    // Eleven networks with three seeds each; a network's hash may be cut short, so take it with its size.
    assert_eq!(points.len(), 33);
    let mut means: std::collections::BTreeMap<_, Vec<f64>> = std::collections::BTreeMap::new();
    let mut order = scale::size();
    order.retain(|t| t.family == "resnet" && t.task == 1 && t.init == "pretrained" && t.rate == 0.01);
    order.retain(|t| t.batch_norm == Some("track"));
    for training in &order {
        let thousandths = |s: f64| (s * 1000.0).round() / 1000.0;
        let of_a = |step: i64| training.scores.iter().find(|s| s.0 == step && s.1 == 0).unwrap().2;
        let lost = thousandths(of_a(0)) - thousandths(of_a(100));
        let network = &training.variant[..4];
        means
            .entry((training.parameters, network.to_owned()))
            .or_default()
            .push(lost);
    }
    assert_eq!(means.len(), 11);
    let mut sizes: std::collections::BTreeMap<i64, Vec<f64>> = std::collections::BTreeMap::new();
    for ((parameters, _), v) in &means {
        let mean = v.iter().sum::<f64>() / v.len() as f64;
        sizes.entry(*parameters).or_default().push(mean);
    }
    let units: Vec<(f64, f64)> = sizes
        .iter()
        .map(|(p, v)| ((*p as f64).log10(), v.iter().sum::<f64>() / v.len() as f64))
        .collect();
    let n = units.len() as f64;
    let (x, y) = units.iter().fold((0.0, 0.0), |(a, b), (x, y)| (a + x / n, b + y / n));
    let slope = units.iter().map(|(a, b)| (a - x) * (b - y)).sum::<f64>()
        / units.iter().map(|(a, _)| (a - x).powi(2)).sum::<f64>();
    let rows = written.rows("claims");
    let found = rows
        .iter()
        .find(|r| r["claim"].starts_with("a. ") && r["of"].contains("0.01, batch-norm statistics moving"));
    let found: f64 = found.unwrap()["effect"].parse().unwrap();
    assert!((found - slope).abs() < 2e-3, "{found} {slope}");
}

#[test]
fn the_opposite_does_not_hold() {
    let mut trainings = Vec::new();
    for size in 0..5 {
        for seed in 0..3 {
            // Pretrained: more forgetting with size, and more than from scratch; from scratch: less with size.
            let mut pretrained = Chain::new("scale-size", 0, size, "pretrained", seed);
            pretrained.lost = 0.4 + 0.05 * size as f64;
            let mut scratch = Chain::new("scale-size", 0, size, "scratch", seed);
            scratch.lost = 0.3 - 0.04 * size as f64;
            trainings.push(pretrained.pretraining(500, 3600));
            trainings.extend([pretrained, scratch].iter().flat_map(Chain::trainings));
        }
    }
    let written = Written::trainings(&scale::once(trainings));
    all(&written.verdicts("a"), "does not hold", 1);
    all(&written.verdicts("b"), "does not hold", 1);
    all(&written.verdicts("c1"), "does not hold", 2);
    all(&written.verdicts("c3"), "does not hold", 1);
}

#[test]
fn four_sizes_are_undecided() {
    let mut trainings = scale::handicapped();
    trainings.retain(|t| t.size != 32);
    let written = Written::trainings(&trainings);
    all(&written.verdicts("a"), "undecided here", 1);
    all(&written.verdicts("b"), "undecided here", 1);
    let why = &written.rows("claims")[0]["why"];
    assert!(
        why.contains("a trend needs 5 points along its axis, and here there are 4"),
        "{why}"
    );
}

#[test]
fn a_sequence_of_ten_tasks() {
    let written = Written::trainings(&scale::sequence());
    // Mean and largest loss.
    all(&written.verdicts("h1"), "holds", 2);
    all(&written.verdicts("b"), "holds", 2);
    assert!(written.verdicts("a").is_empty());
    assert!(written.has("sequence") && written.has("matrix") && written.page.contains("id=\"cost-0-0-d\""));
    let largest = |row: &std::collections::BTreeMap<String, String>| -> (f64, f64) {
        (
            row["largest_forgetting"].parse().unwrap(),
            row["forgetting_since_learned"].parse().unwrap(),
        )
    };
    assert!(
        written
            .rows("forgetting")
            .iter()
            .map(largest)
            .all(|(largest, mean)| largest > mean)
    );
}

#[test]
fn a_shift_under_one_head() {
    let written = Written::trainings(&scale::shift());
    all(&written.verdicts("h2"), "holds", 1);
    assert!(written.verdicts("a").is_empty() && written.verdicts("h1").is_empty());
    // One head: the second task is known before it is trained.
    assert!(written.rows("runs").iter().all(|r| !r["forward_transfer"].is_empty()));
}

#[test]
fn tasks_of_several_data_sets() {
    let written = Written::trainings(&scale::datasets());
    assert!(written.has("pairs"));
    let rows = written.rows("pairs");
    // Three pairs of tasks, three sizes, two starts; never averaged with each other.
    assert_eq!(rows.len(), 18);
    let lost = |tasks: &str| -> f64 {
        let row = rows
            .iter()
            .find(|r| r["tasks"] == tasks && r["size"] == "8" && r["start"] == "from scratch");
        row.unwrap()["forgetting_since_learned"].parse().unwrap()
    };
    assert!((lost("task 0 → task 1") - 0.15).abs() < 0.02 && (lost("task 4 → task 5") - 0.45).abs() < 0.02);
    assert!(!written.page.contains("stop before"), "every pair is whole");
}

#[test]
fn a_handicap_makes_a_start_of_its_own() {
    let written = Written::trainings(&scale::handicapped());
    all(&written.verdicts("c1"), "holds", 2);
    all(&written.verdicts("c2"), "holds", 2);
    let rows = written.rows("claims");
    let row = rows.iter().find(|r| r["claim"].starts_with("c2")).unwrap();
    assert!(row["why"].contains("task A when learned differs by"), "{}", row["why"]);
    // The handicapped lose 0.01 more than the others, and are not averaged with them.
    let mean = |start: &str| -> f64 {
        let rows = written.rows("forgetting");
        let row = rows.iter().find(|r| r["size"] == "8" && r["start"] == start).unwrap();
        row["forgetting_since_learned"].parse().unwrap()
    };
    assert!((mean("pretrained, stopped early") - mean("pretrained") - 0.01).abs() < 0.008);
    assert!(
        written.page.contains("id=\"size-0-a0-t\""),
        "the panel of the accuracy at which they are equal"
    );
}

#[test]
fn amounts_of_pretraining() {
    for (study, letter, figure) in [
        ("scale-pretrain-steps", "d", "pretraining-steps"),
        ("scale-pretrain-data", "e", "pretraining-examples"),
    ] {
        let written = Written::trainings(&scale::pretraining(study));
        all(&written.verdicts(letter), "holds", 1);
        assert!(
            written.has(figure) && !written.page.contains("<section id=\"size\""),
            "{figure}"
        );
        let claim = written
            .rows("claims")
            .into_iter()
            .find(|r| r["claim"].starts_with(letter))
            .unwrap();
        // Three sizes with four networks each: the unit is a network.
        assert_eq!(claim["counted"], "12 pretrained networks");
        // 0.03 less for four times as much.
        let slope: f64 = claim["effect"].parse().unwrap();
        assert!((slope + 0.03 / 4f64.log10()).abs() < 0.005, "{slope}");
        // Networks pretrained for another time are never averaged: four rows a size, and one from scratch.
        assert_eq!(written.rows(figure).len(), 15);
    }
}

#[test]
fn steps_of_the_last_task() {
    let written = Written::trainings(&scale::finetuning());
    // Pretrained, and from scratch.
    all(&written.verdicts("f1"), "holds", 2);
    all(&written.verdicts("f2"), "holds", 1);
    assert!(written.has("steps"));
    assert_eq!(written.rows("steps").len(), 5 * 2 * 4);
}

/// Sizes of which some have not run as long yet: they are compared at the longest that all have, and not each at its own.
#[test]
fn sizes_are_compared_after_the_steps_that_all_have() {
    let mut trainings = scale::finetuning();
    trainings.retain(|t| !t.variant.ends_with("-1600") || t.size < 24 || t.init == "scratch");
    let some = Written::trainings(&trainings);
    assert!(!some.page.contains("come from the amount of training"));
    trainings.retain(|t| !t.variant.ends_with("-1600"));
    let all = Written::trainings(&trainings);
    let effects = |written: &Written| -> Vec<_> {
        let rows = written.rows("claims").into_iter();
        let judged = rows.filter(|row| {
            ["a. ", "b. ", "c1. ", "f2. "]
                .iter()
                .any(|letter| row["claim"].starts_with(letter))
        });
        judged.map(|row| (row["of"].clone(), row["effect"].clone())).collect()
    };
    assert!(!effects(&all).is_empty());
    assert_eq!(effects(&some), effects(&all));
    // One length of the largest alone: there is none in common, and the page says so.
    trainings.retain(|t| t.task < 1 || (t.size == 32) == t.variant.ends_with("-100"));
    let written = Written::trainings(&trainings);
    assert!(
        written
            .page
            .contains("come from the amount of training, of which they have none in common")
    );
}

/// Where some sizes were evaluated at the end only, all are compared there: a mean over steps would be of others' early ones.
#[test]
fn larger_networks_are_compared_at_the_steps_that_all_have() {
    let mut trainings = scale::finetuning();
    trainings.retain(|t| t.task < 1 || t.variant.ends_with("-1600"));
    let all = Written::trainings(&trainings);
    for training in trainings.iter_mut().filter(|t| t.task == 1 && t.size < 16) {
        training.scores.retain(|(step, ..)| [0, 1600].contains(step));
    }
    let some = Written::trainings(&trainings);
    let effect = |written: &Written, letter: &str| -> f64 {
        let rows = written.rows("claims");
        rows.iter().find(|r| r["claim"].starts_with(letter)).unwrap()["effect"]
            .parse()
            .unwrap()
    };
    // At the end alone, the mean over steps is claim a's.
    assert!((effect(&some, "f2.") - effect(&all, "a.")).abs() < 1e-9);
    assert!((effect(&some, "f2.") - effect(&all, "f2.")).abs() > 0.01);
}

/// Of larger sizes some networks have not run as long yet: over shorter runs they forget less, and say nothing of size.
#[test]
fn a_network_that_lacks_a_length_is_in_no_mean_over_lengths() {
    let effect = |lacks: &dyn Fn(&Training) -> bool| -> f64 {
        let mut trainings = scale::finetuning();
        let young = |t: &Training| t.task == 1 && t.size >= 24 && t.seed == 1 && t.init == "pretrained";
        trainings.retain(|t| !(young(t) && lacks(t)));
        let rows = Written::trainings(&trainings).rows("claims");
        let row = rows.iter().find(|r| r["claim"].starts_with("f2.")).unwrap();
        row["effect"].parse().unwrap()
    };
    let expected = effect(&|_| true);
    assert!((effect(&|t| t.variant.ends_with("-1600")) - expected).abs() < 1e-12);
}

/// Where all trainings have one length, steps are read within each.
#[test]
fn steps_within_one_training() {
    let mut trainings = scale::finetuning();
    // The longest second task, and what comes before it.
    trainings.retain(|t| t.task < 1 || t.variant.ends_with("-1600"));
    let written = Written::trainings(&trainings);
    all(&written.verdicts("f1"), "holds", 2);
    all(&written.verdicts("f2"), "holds", 1);
    assert!(written.has("along") && written.has("size"));
    let rows = written.rows("along");
    // Five sizes, two starts, five evaluations after the first.
    assert_eq!(rows.len(), 50);
    let end = rows
        .iter()
        .find(|r| r["size"] == "8" && r["start"] == "from scratch" && r["step"] == "1600")
        .unwrap();
    let lost: f64 = end["forgetting"].parse().unwrap();
    // 1.25 times what others lose: the longest of four.
    assert!((lost - 1.25 * 0.3).abs() < 0.02, "{lost}");
}

#[test]
fn number_formats_within_a_declared_margin() {
    let written = Written::trainings(&scale::precision());
    let verdicts = written.verdicts("p");
    assert_eq!(verdicts.len(), 6);
    // Forgetting, of both starts: it differs by 0.001 to 0.005, and the margin is 0.01.
    all(&verdicts[..2], "holds", 2);
    // The difference is of one sign in every pair: beyond a margin that is smaller.
    let files = |folder: &Path| write(&scale::precision(), folder);
    let strict = Written::with(files, &["--margin", "0.0001"]);
    all(&strict.verdicts("p")[..2], "does not hold", 2);
    assert!(written.has("precision"));
    let rows = written.rows("precision");
    let forgetting = rows.iter().filter(|r| r["measure"] == "forgetting since learned");
    for row in forgetting {
        let difference: f64 = row["difference"].parse().unwrap();
        assert!(difference.abs() < 0.01, "{row:?}");
    }
    // Without float32 there is nothing to compare.
    let mut alone = scale::precision();
    alone.retain(|t| t.precision != "float32" || t.task < 0);
    assert!(!Written::trainings(&alone).page.contains("<section id=\"precision\""));
}

#[test]
fn overlaps_of_triangles_and_full_matrices() {
    let trainings = scale::handicapped();
    let written = Written::of(|folder| {
        let overlaps = scale::overlaps(folder, &trainings, 10);
        [write(&trainings, folder), overlaps].concat()
    });
    // Raw and without class means.
    all(&written.verdicts("g1"), "holds", 2);
    all(&written.verdicts("g2"), "holds", 2);
    assert!(written.has("overlap"));
    let rows = written.rows("overlap");
    let value = |size: &str, start: &str, column: &str| -> f64 {
        let of = |r: &&std::collections::BTreeMap<String, String>| {
            r["size"] == size && r["start"] == start && r["form"] == "class means subtracted"
        };
        rows.iter().find(of).unwrap()[column].parse().unwrap()
    };
    // 0.5 across tasks, less 0.25 a tenfold of parameters when pretrained.
    let expected = 0.5 - 0.25 * (1_228_800f64 / 77_040.0).log10();
    assert!((value("32", "pretrained", "across") - expected).abs() < 0.01);
    assert!((value("32", "from scratch", "across") - 0.5).abs() < 0.01);
    assert!((value("32", "pretrained", "within") - 0.6).abs() < 0.01);
    // Linked to the histories: the fine-tunings of one pretrained network count once.
    let row = rows
        .iter()
        .find(|r| r["size"] == "32" && r["start"] == "pretrained")
        .unwrap();
    assert!(row["counted"].contains("fine-tuning seeds"), "{}", row["counted"]);
    let maps = written.page.matches("class 0 and class 9").count();
    assert_eq!(
        maps,
        2 * 2 * 3,
        "two forms, two sizes, three starts with those that stopped early"
    );
}

/// Rates of one size are never averaged, and neither are modes of batch norm: each has its own overlaps, of as many networks as one
/// study alone would have.
#[test]
fn overlaps_of_networks_that_were_trained_otherwise_stand_apart() {
    let resnets: Vec<Training> = scale::size().into_iter().filter(|t| t.family == "resnet").collect();
    let written = Written::of(|folder| {
        let overlaps = scale::overlaps(folder, &resnets, 4);
        [write(&resnets, folder), overlaps].concat()
    });
    let rows = written.rows("overlap");
    for setting in ["rate 0.01", "rate 0.05", "rate 0.1", "freeze"] {
        let of = |row: &&std::collections::BTreeMap<String, String>| {
            row["networks"].contains(setting) && row["size"] == "32" && row["start"] == "from scratch"
        };
        let counted: Vec<&str> = rows.iter().filter(of).map(|row| row["counted"].as_str()).collect();
        let seeds = if setting == "rate 0.1" { "1 seed" } else { "3 seeds" };
        assert!(
            !counted.is_empty() && counted.iter().all(|found| *found == seeds),
            "{setting}: {counted:?}"
        );
    }
}

/// A folder of joined tables is of one study: what an earlier run left is removed, and no other's file.
#[test]
fn joined_tables_of_an_earlier_run_go() {
    let folder = tempfile::tempdir().unwrap();
    let trainings = scale::precision();
    let histories = write(&trainings, folder.path());
    let overlaps = scale::overlaps(folder.path(), &trainings[..10], 4);
    let joined = folder.path().join("joined");
    std::fs::create_dir(&joined).unwrap();
    let run = |files: &[std::path::PathBuf]| {
        let done = report(files, &["--out", "-", "--joined", joined.to_str().unwrap()]);
        assert!(done.status.success());
    };
    run(&[histories.clone(), overlaps.clone()].concat());
    assert!(joined.join("overlaps.parquet").exists());
    run(&histories);
    assert!(!joined.join("overlaps.parquet").exists() && joined.join("histories.parquet").exists());
    // A measurement of that name is nobody's leftover, and neither is a link.
    std::fs::copy(&overlaps[0], joined.join("overlaps.parquet")).unwrap();
    run(&histories);
    assert!(joined.join("overlaps.parquet").exists());
}

#[test]
fn overlaps_alone_and_many_classes() {
    let trainings = scale::handicapped();
    let written = Written::of(|folder| scale::overlaps(folder, &trainings[..40], 100));
    assert!(written.has("overlap") && written.page.contains("there is no forgetting to show"));
    let lede = written.page.split("<p class=\"lede\">").nth(1).unwrap();
    assert!(lede.contains("overlap less in larger networks") && written.page.contains("first-overlap-0-across-t"));
    // A hundred classes are shades, not ten thousand squares with titles.
    assert!(written.page.len() < 3_000_000, "{}", written.page.len());
}

#[test]
fn pictures_stand_alone_and_the_text_shows_them() {
    let trainings = scale::handicapped();
    let written = Written::of(|folder| {
        let overlaps = scale::overlaps(folder, &trainings, 10);
        [write(&trainings, folder), overlaps].concat()
    });
    let mut pictures = 0;
    for entry in std::fs::read_dir(written.folder.path().join("svg")).unwrap() {
        let path = entry.unwrap().path();
        let svg = std::fs::read_to_string(&path).unwrap();
        assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""), "{path:?}");
        for word in ["var(", "<script", "href=", "NaN"] {
            assert!(!svg.contains(word), "{path:?}: {word}");
        }
        // No mark depends on the page's style: each class has a rule of its own.
        let style = svg.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        let classes = svg.split(" class=\"").skip(1).map(|s| s.split('"').next().unwrap());
        for class in classes.flat_map(str::split_whitespace) {
            assert!(style.contains(&format!(".{class}")), "{path:?}: no rule for {class}");
        }
        pictures += 1;
    }
    let text = written.read("page.md");
    let links: Vec<&str> = text
        .split("](svg/")
        .skip(1)
        .map(|s| s.split(')').next().unwrap())
        .collect();
    assert_eq!(links.len(), pictures);
    for link in links {
        assert!(written.folder.path().join("svg").join(link).exists(), "{link}");
    }
    assert!(text.contains("| **c2** They do so also") && text.contains("**holds**") && !text.contains("<strong>"));
    // In text every table row has the same number of cells.
    let cells: Vec<usize> = text
        .lines()
        .filter(|l| l.starts_with('|'))
        .map(|l| l.matches('|').count())
        .collect();
    assert!(cells.len() > 10 && cells.iter().all(|n| *n == 8), "{cells:?}");
}

#[test]
fn other_tables_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let trainings = scale::handicapped();
    let overlap = scale::overlaps(folder.path(), &trainings[..5], 4);
    let bytes = std::fs::read(&overlap[0]).unwrap();
    let cut = folder.path().join("cut.parquet");
    std::fs::write(&cut, &bytes[..bytes.len() / 2]).unwrap();
    let refused = report(std::slice::from_ref(&cut), &["--out", "-"]);
    let message = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(
        (refused.status.code(), message.lines().count()),
        (Some(1), 1),
        "{message}"
    );
    assert!(message.contains(cut.to_str().unwrap()), "{message}");
    // Folders must exist.
    let missing = folder.path().join("none");
    let failed = report(&overlap, &["--out", "-", "--svg", missing.to_str().unwrap()]);
    assert_eq!(failed.status.code(), Some(1), "{failed:?}");
}
