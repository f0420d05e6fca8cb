//! A study of language models: its page, its tables and its verdicts, against numbers computed here.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study;

use std::collections::BTreeMap;

use crate::study::language::{self, NAMES, PACES, SIZES, STEPS, Training, WATCHED, next_token};
use crate::study::written::Written;
use crate::study::{is_sound, report, scale, words};

type Row = BTreeMap<String, String>;

fn whole() -> (Vec<Training>, Written) {
    let trainings = language::study();
    let written = Written::of(|folder| language::files(folder, &trainings));
    is_sound(&written.page);
    (trainings, written)
}

/// The first and the last training of each seed of a cell without a penalty.
fn cell<'a>(all: &'a [Training], size: usize, init: &str, pace: (&str, f64)) -> Vec<(&'a Training, &'a Training)> {
    let of = |seed: i64, task: i32| {
        let mut found = all
            .iter()
            .filter(|t| (t.size, t.init, t.seed, t.task) == (size, init, seed, task));
        found
            .find(|t| task == 0 || t.pace == pace && t.penalty.0 == "none")
            .unwrap()
    };
    (0..3).map(|seed| (of(seed, 0), of(seed, 1))).collect()
}

fn mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let values: Vec<f64> = values.into_iter().collect();
    values.iter().sum::<f64>() / values.len() as f64
}

fn is(row: &Row, column: &str, expected: f64) {
    let found: f64 = row[column].parse().unwrap_or_else(|_| panic!("{column}: {row:?}"));
    assert!(
        (found - expected).abs() < 1e-9,
        "{column}: {found}, expected {expected}, {row:?}"
    );
}

fn find<'a>(rows: &'a [Row], keys: &[(&str, &str)]) -> &'a Row {
    let found: Vec<&Row> = rows.iter().filter(|r| keys.iter().all(|(k, v)| r[*k] == *v)).collect();
    assert_eq!(found.len(), 1, "{keys:?} among {rows:#?}");
    found[0]
}

fn name(init: &str) -> &str {
    if init == "scratch" { "from scratch" } else { init }
}

#[test]
fn forgetting_is_the_rise_and_levels_are_bits_per_byte() {
    let (all, written) = whole();
    let table = written.rows("forgetting");
    assert_eq!(table.len(), SIZES.len() * 2 * PACES.len());
    let matrix = written.rows("matrix");
    for (size, (size_name, parameters)) in SIZES.iter().enumerate() {
        for init in ["pretrained", "scratch"] {
            for pace in PACES {
                let runs = cell(&all, size, init, pace);
                let rates = format!("0.001, {}", pace.1);
                let row = find(&table, &[("size", size_name), ("start", name(init)), ("rates", &rates)]);
                let learned = mean(runs.iter().map(|(a, _)| a.bits(STEPS, 0)));
                let kept = mean(runs.iter().map(|(_, b)| b.bits(STEPS, 0)));
                let last = mean(runs.iter().map(|(_, b)| b.bits(STEPS, 1)));
                assert_eq!(row["parameters"], parameters.to_string());
                is(row, "earlier_when_learned", learned);
                is(row, "earlier_at_end", kept);
                is(row, "forgetting_since_learned", kept - learned);
                is(row, "backward_transfer", learned - kept);
                is(row, "last_task", last);
                is(row, "average", (kept + last) / 2.0);
                let next = mean(runs.iter().map(|(_, b)| next_token(b.bits(STEPS, 1))));
                is(row, "accuracy_last_task", next);
                // An interval of bits per byte does not end at 1.
                assert!(row["last_task_high"].parse::<f64>().unwrap() > 1.0);
                assert!(!row.contains_key("class_incremental_average"));
                if pace == PACES[0] {
                    let at = |after: usize, on: usize| {
                        let keys = [
                            ("size", *size_name),
                            ("start", name(init)),
                            ("after", NAMES[after]),
                            ("on", NAMES[on]),
                        ];
                        find(&matrix, &keys)
                    };
                    is(at(0, 0), "score", learned);
                    is(at(1, 0), "score", kept);
                    is(at(1, 0), "cost", kept - learned);
                    is(at(1, 1), "score", last);
                    // The output layer is shared: the second corpus is read before it is learned.
                    is(at(0, 1), "score", mean(runs.iter().map(|(a, _)| a.bits(STEPS, 1))));
                }
            }
        }
    }
    let points = written.rows("frontier");
    let run = &cell(&all, 2, "pretrained", PACES[1])[1].1;
    let point = find(
        &points,
        &[
            ("size", "96"),
            ("start", "pretrained"),
            ("seed", "1"),
            ("rate", "0.05"),
            ("step", "25"),
        ],
    );
    is(point, "earlier", run.bits(25, 0));
    is(point, "last", run.bits(25, 1));
}

/// Frontier points of a network at all paces: bits of the second corpus and of the first.
fn points(all: &[Training], size: usize, init: &str, seed: usize) -> Vec<(f64, f64)> {
    let runs = PACES.iter().map(|pace| cell(all, size, init, *pace)[seed].1);
    let steps = (0..=STEPS).step_by(25);
    runs.flat_map(|run| steps.clone().map(|step| (run.bits(step, 1), run.bits(step, 0))))
        .collect()
}

/// The fewest bits of the second corpus that both reach, and the fewest of the first there.
fn matched(left: &[(f64, f64)], right: &[(f64, f64)]) -> (f64, f64, f64) {
    let least = |points: &[(f64, f64)]| points.iter().map(|p| p.0).fold(f64::INFINITY, f64::min);
    let level = least(left).max(least(right));
    let there = |points: &[(f64, f64)]| {
        let reached = points.iter().filter(|p| p.0 <= level);
        reached.map(|p| p.1).fold(f64::INFINITY, f64::min)
    };
    (level, there(left), there(right))
}

#[test]
fn sizes_and_starts_are_compared_at_equal_bits_per_byte() {
    let (all, written) = whole();
    let sizes = written.rows("sizes-equal");
    assert_eq!(sizes.len(), 2 * 5);
    let claims = written.rows("claims");
    let l2: Vec<&Row> = claims.iter().filter(|r| r["claim"].starts_with("l2. ")).collect();
    assert_eq!(l2.len(), 4);
    for (k, init) in ["pretrained", "scratch"].into_iter().enumerate() {
        let pair = |small: usize, large: usize| {
            let found: Vec<_> = (0..3)
                .map(|seed| matched(&points(&all, large, init, seed), &points(&all, small, init, seed)))
                .collect();
            let better = mean(found.iter().map(|m| m.2 - m.1));
            let keys = [
                ("start", name(init)),
                ("smaller", SIZES[small].0),
                ("larger", SIZES[large].0),
            ];
            let row = find(&sizes, &keys);
            is(row, "matched_level", mean(found.iter().map(|m| m.0)));
            is(row, "larger_matched", mean(found.iter().map(|m| m.1)));
            is(row, "smaller_matched", mean(found.iter().map(|m| m.2)));
            is(row, "difference_matched", better);
            better
        };
        let neighbours = mean((0..4).map(|small| pair(small, small + 1)));
        is(l2[2 * k], "effect", neighbours);
        is(l2[2 * k + 1], "effect", pair(0, 4));
    }
    assert_eq!(written.verdicts("l2"), ["holds"; 4]);
    // Pretrained against from scratch, over sizes.
    let starts = (0..5).map(|size| {
        mean((0..3).map(|seed| {
            let (_, left, right) = matched(
                &points(&all, size, "pretrained", seed),
                &points(&all, size, "scratch", seed),
            );
            right - left
        }))
    });
    let c3 = claims
        .iter()
        .find(|r| r["claim"].starts_with("c3. At equal bits per byte"))
        .unwrap();
    is(c3, "effect", mean(starts));
}

#[test]
fn verdicts_follow_the_numbers() {
    let (all, written) = whole();
    // With AdamW larger networks forget more, with SGD less; all are better on both corpora.
    assert_eq!(written.verdicts("a"), ["does not hold", "holds"]);
    // How well the first corpus was learned is the same at both rates of the second: once a start and optimiser.
    assert_eq!(written.verdicts("l1"), ["holds"; 6]);
    assert_eq!(written.verdicts("h2"), Vec::<String>::new());
    // Those from scratch learn little, and forget little: it is said beside the verdict.
    let claims = written.rows("claims");
    let c1 = claims.iter().find(|r| r["claim"].starts_with("c1. ")).unwrap();
    assert_eq!(c1["verdict"], "does not hold");
    assert!(
        c1["why"].contains("loss on WikiText, in bits per byte (who learns it badly forgets little), differs by −0.4")
    );
    let rise = |init: &str| {
        let sizes = (0..5).map(|size| {
            mean(
                cell(&all, size, init, PACES[0])
                    .iter()
                    .map(|(a, b)| b.bits(STEPS, 0) - a.bits(STEPS, 0)),
            )
        });
        mean(sizes)
    };
    is(c1, "effect", rise("pretrained") - rise("scratch"));
}

#[test]
fn what_is_watched_beside_the_tasks_is_shown() {
    let (all, written) = whole();
    assert!(written.has("watched-data"));
    let table = written.rows("watched-data");
    let bits = |t: &Training, step: i64| {
        t.evaluations
            .iter()
            .find(|l| l.0 == step && l.2 == Some(WATCHED))
            .unwrap()
            .3
    };
    for (size, init, pace) in [(0, "pretrained", PACES[0]), (3, "scratch", PACES[1])] {
        let runs = cell(&all, size, init, pace);
        let rate = pace.1.to_string();
        let row = |training: &str| {
            let keys = [
                ("data", WATCHED),
                ("size", SIZES[size].0),
                ("start", name(init)),
                ("rate", &rate),
                ("training", training),
            ];
            find(&table, &keys)
        };
        let (first, last, both) = (row("IMDb"), row("WikiText"), row("all trainings"));
        is(first, "before", mean(runs.iter().map(|(a, _)| bits(a, 0))));
        is(
            first,
            "rise",
            mean(runs.iter().map(|(a, _)| bits(a, STEPS) - bits(a, 0))),
        );
        is(last, "after", mean(runs.iter().map(|(_, b)| bits(b, STEPS))));
        is(
            last,
            "rise",
            mean(runs.iter().map(|(_, b)| bits(b, STEPS) - bits(b, 0))),
        );
        is(
            both,
            "rise",
            mean(runs.iter().map(|(a, b)| bits(b, STEPS) - bits(a, 0))),
        );
    }
    assert!(words(&written.page).contains("The largest pretrained network forgets general English"));
    // It is none of the tasks.
    assert!(written.rows("curves").iter().all(|r| NAMES.contains(&&*r["task"])));

    // After one training alone it is all that can be forgotten.
    let first: Vec<Training> = all.into_iter().filter(|t| t.task == 0).collect();
    let page = Written::of(|folder| language::files(folder, &first)).page;
    let text = words(&page);
    assert!(
        text.contains("the largest pretrained network forgets general English, which is watched"),
        "{text}"
    );
    assert!(!text.contains("trained: there is no forgetting") && !text.contains("Forgetting is not compared"));
}

#[test]
fn penalties_save_bits_per_byte() {
    let (all, written) = whole();
    let table = written.rows("penalties");
    let average = |penalty: (&str, f64)| {
        let runs = all
            .iter()
            .filter(|t| t.size == 1 && t.init == "pretrained" && t.task == 1 && t.pace == PACES[0]);
        mean(
            runs.filter(|t| t.penalty == penalty)
                .map(|t| (t.bits(STEPS, 0) + t.bits(STEPS, 1)) / 2.0),
        )
    };
    let (plain, ewc) = (average(("none", 0.0)), average(("ewc", 1000.0)));
    is(find(&table, &[("penalty", "none")]), "average", plain);
    let row = find(&table, &[("penalty", "ewc")]);
    // The stronger of two saves more.
    assert_eq!(
        (&*row["strength"], &*row["verdict"]),
        ("1000", "improves on no penalty")
    );
    is(row, "average", ewc);
    is(row, "difference", plain - ewc);
    let strengths = written.rows("strengths");
    let weak = find(&strengths, &[("penalty", "ewc"), ("strength", "10")]);
    is(weak, "difference", plain - average(("ewc", 10.0)));
    assert!(weak["last"].parse::<f64>().unwrap() > 2.0);
    assert!(words(&written.page).contains("no gain of 0.01 bits per byte or more (the declared margin)"));
}

#[test]
fn the_words_are_those_of_bits_per_byte() {
    let (_, written) = whole();
    let text = words(&written.page);
    for phrase in [
        "bits per byte of IMDb",
        "(lower is better)",
        "rise in bits per byte",
        "parameters, without embeddings",
        "the lower left corner is the best",
        "its bits per byte on IMDb rise by 0.2",
        "At equal bits per byte of WikiText, larger pretrained networks are better on IMDb: gpt",
        "Bits per byte",
        "WikiText at most",
        "sgd, rate 0.05",
    ] {
        assert!(text.contains(phrase), "{phrase}");
    }
    // Every accuracy is that of the next token, but for one rule about intervals.
    let rest = text
        .replace("next-token accuracy", "")
        .replace("Intervals of accuracies", "");
    let at = rest.find("accurac");
    assert!(
        at.is_none(),
        "{}",
        &rest[at.unwrap().saturating_sub(200)..at.unwrap() + 50]
    );
    for word in [
        "task A",
        "task B",
        "Class-incremental",
        "class-incremental",
        "without heads",
        "nats an",
    ] {
        assert!(!text.contains(word), "{word}");
    }
    // Without the task table corpora have letters.
    let trainings = language::chain(0, "pretrained", 0, &[]);
    let page = Written::of(|folder| trainings.iter().map(|t| t.write(folder)).collect()).page;
    assert!(words(&page).contains("bits per byte of task A"));
}

/// A run that ends in no number is left out of its size's line, and does not take the others with it.
#[test]
fn forgetting_along_the_last_task_is_of_runs_that_end_in_numbers() {
    let (mut all, written) = whole();
    let rows = written.rows("along").len();
    assert!(rows > 0);
    let bad = all
        .iter_mut()
        .find(|t| t.task == 1 && t.seed == 1 && t.penalty.0 == "none")
        .unwrap();
    for evaluation in bad.evaluations.iter_mut().filter(|e| e.0 == STEPS) {
        evaluation.3 = f64::INFINITY;
    }
    let written = Written::of(|folder| language::files(folder, &all));
    assert_eq!(written.rows("along").len(), rows);
}

#[test]
fn what_networks_write_is_escaped_and_in_no_order() {
    let (trainings, written) = whole();
    assert!(written.page.contains("<section id=\"samples\""));
    assert!(written.page.contains(" &lt;b&gt;was&lt;/b&gt; &amp; is, written by"));
    assert!(
        !written.page.contains("<b>was") && !written.page.contains('\u{202e}') && written.page.contains("\\u{202e}")
    );
    let text = words(&written.page);
    assert!(
        text.contains("after pretraining") && text.contains("after IMDb") && text.contains("after WikiText, rate 0.05")
    );
    // Two sizes of three networks, four trainings, two prompts.
    assert_eq!(written.rows("samples").len(), 2 * 3 * 4 * 2);
    let markdown = written.read("page.md");
    assert!(markdown.contains("## What the networks write") && !markdown.contains("<b>was"));
    // Files in any order, and the joined ones, make the same tables.
    let turned = Written::of(|folder| {
        let mut files = language::files(folder, &trainings);
        files.reverse();
        files
    });
    assert_eq!(turned.page, written.page);
    // What is given twice, under another name too, counts once: samples as histories.
    let twice = Written::of(|folder| {
        let mut files = language::files(folder, &trainings);
        let samples = files
            .iter()
            .filter(|file| file.to_string_lossy().ends_with("samples.parquet"));
        let copies: Vec<_> = samples.cloned().collect();
        for (at, file) in copies.iter().enumerate() {
            let copy = folder.join(format!("copy{at}.parquet"));
            std::fs::copy(file, &copy).unwrap();
            files.push(copy);
        }
        assert!(!copies.is_empty());
        files
    });
    assert_eq!(twice.rows("samples"), written.rows("samples"));
    let folder = written.folder.path();
    let joined = folder.join("joined");
    std::fs::create_dir(&joined).unwrap();
    let mut files = language::files(&folder.join("in"), &trainings);
    let done = report(&files, &["--out", "-", "--joined", joined.to_str().unwrap()]);
    assert!(done.status.success(), "{done:?}");
    let tasks = files.pop().unwrap();
    let again = Written::of(|_| vec![joined.join("samples.parquet"), joined.join("histories.parquet"), tasks]);
    for table in [
        "forgetting",
        "watched-data",
        "sizes-equal",
        "samples",
        "penalties",
        "claims",
    ] {
        assert_eq!(again.rows(table), written.rows(table), "{table}");
    }
}

/// Bits per byte of what is watched.
fn beside(training: &Training, step: i64) -> f64 {
    let mut rows = training
        .evaluations
        .iter()
        .filter(|row| row.0 == step && row.2 == Some(WATCHED));
    rows.next().unwrap().3
}

/// Whatever method, rate and length: what was learned and what was lost of the watched data stand in one row, also where one task is all
/// that was trained, and where every run has a method.
#[test]
fn methods_stand_beside_each_other_by_what_they_lose_of_watched_data() {
    let (all, written) = whole();
    let table = written.rows("watched-methods");
    let last: Vec<&Training> = all.iter().filter(|t| t.task == 1).collect();
    let penalised = last
        .iter()
        .find(|t| t.penalty.0 != "none" && t.evaluations.iter().any(|row| row.2.is_some()));
    let way = |t: &Training| (t.size, t.init, t.pace, t.penalty);
    for chosen in penalised.into_iter().chain(&last[..1]) {
        let runs: Vec<&&Training> = last.iter().filter(|t| way(t) == way(chosen)).collect();
        let firsts: Vec<&Training> = runs
            .iter()
            .map(|t| all.iter().find(|first| Some(first.checkpoint()) == t.parent).unwrap())
            .collect();
        let keys = [
            ("size", SIZES[chosen.size].0),
            ("start", name(chosen.init)),
            ("rates", &format!("{}, {}", firsts[0].pace.1, chosen.pace.1)),
            ("method", chosen.penalty.0),
            ("strength", &chosen.penalty.1.to_string()),
            ("tasks", "0 → 1"),
        ];
        let row = find(&table, &keys);
        is(row, "learned", mean(runs.iter().map(|t| t.bits(STEPS, 1))));
        is(row, "before", mean(firsts.iter().map(|t| beside(t, 0))));
        is(row, "after", mean(runs.iter().map(|t| beside(t, STEPS))));
        let rises = runs
            .iter()
            .zip(&firsts)
            .map(|(t, first)| beside(t, STEPS) - beside(first, 0));
        is(row, "rise", mean(rises));
    }

    // A language model that is fine-tuned on one text, plain and with a penalty; and with penalties alone.
    let of_first: Vec<&Training> = all
        .iter()
        .filter(|t| t.task == 0 && t.init == "pretrained" && t.size == 0)
        .collect();
    let changed = |penalty: (&'static str, f64), optimiser: &'static str| -> Vec<Training> {
        let change = |t: &&Training| Training {
            penalty,
            pace: (optimiser, t.pace.1),
            ..(*t).clone()
        };
        of_first.iter().map(change).collect()
    };
    let one = |runs: [Vec<Training>; 2]| {
        let runs = runs.concat();
        let written = Written::of(|folder| language::files(folder, &runs));
        is_sound(&written.page);
        let text = words(&written.page);
        assert!(!text.contains("No task was learned after another"), "{text}");
        let table = written.rows("watched-methods");
        let said = |row: &Row| {
            format!(
                "{} {} {}{}",
                row["method"], row["strength"], row["rise_n"], row["options"]
            )
        };
        table.iter().map(said).collect::<Vec<_>>()
    };
    let plain = || changed(("none", 0.0), "adamw");
    let held = |strength| changed(("l2sp", strength), "adamw");
    assert_eq!(one([plain(), held(0.1)]), ["l2sp 0.1 3", "none 0 3"]);
    assert_eq!(one([held(0.1), held(1.0)]), ["l2sp 0.1 3", "l2sp 1 3"]);
    // Another optimiser at the same rate is another way.
    let other = one([plain(), changed(("none", 0.0), "sgd")]);
    assert_eq!(other, ["none 0 3name adamw", "none 0 3name sgd"]);
}

#[test]
fn an_image_study_stands_beside_it() {
    let images = Written::trainings(&scale::size());
    let joined = images.folder.path().join("joined");
    std::fs::create_dir(&joined).unwrap();
    let files = study::write(&scale::size(), &images.folder.path().join("in"));
    let done = report(&files, &["--out", "-", "--joined", joined.to_str().unwrap()]);
    assert!(done.status.success(), "{done:?}");
    let table = joined.join("histories.parquet");
    let trainings = language::study();
    let of = |folder: &std::path::Path| language::files(folder, &trainings);
    let written = Written::with(of, &["--beside", table.to_str().unwrap()]);
    is_sound(&written.page);
    assert!(written.has("beside"));
    let beside = written.rows("beside");
    for (own, study, family) in [
        (images.rows("forgetting"), "beside it", "vit"),
        (written.rows("forgetting"), "this", "gpt"),
    ] {
        let first = |rows: &[Row]| rows.iter().find(|r| r["family"].starts_with(family)).cloned().unwrap();
        let smallest: f64 = first(&own)["forgetting_since_learned"].parse().unwrap();
        for row in beside
            .iter()
            .filter(|r| r["study"] == study && r["family"].starts_with(family) && r["start"] == "pretrained")
        {
            if row["family"].contains("sgd") {
                continue;
            }
            let same = |r: &&Row| r["size"] == row["size"] && r["start"] == row["start"] && r["family"] == family;
            let forgetting: f64 = own.iter().find(same).unwrap()["forgetting_since_learned"]
                .parse()
                .unwrap();
            is(row, "forgetting_since_learned", forgetting);
            is(row, "relative", forgetting / smallest);
        }
    }
    let text = words(&written.page);
    // Image networks forget less with size; with AdamW these forget more, with SGD less.
    assert!(
        text.contains(
            "Pretrained, the slopes differ in sign. For ten times the parameters, forgetting changes by +0.06"
        ),
        "{text}"
    );
    assert!(text.contains(
        "Pretrained, the slopes have the same sign. For ten times the parameters, forgetting changes by −0.0"
    ));
    assert!(text.contains("The image study beside it") && text.contains("Intervals take that divisor as exact"));
    // What is beside changes nothing of this study.
    let alone = Written::of(of);
    assert_eq!(alone.rows("claims"), written.rows("claims"));
    // A missing table is one line.
    let failed = report(&files[..1], &["--out", "-", "--beside", "missing.parquet"]);
    let message = String::from_utf8(failed.stderr).unwrap();
    assert!(
        failed.status.code() == Some(1) && message.starts_with("report: ") && message.lines().count() == 1,
        "{message}"
    );
}
