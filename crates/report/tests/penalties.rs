//! Penalties and watched models: the numbers of the tables recomputed by hand, the verdicts, and what must not leak.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study;

use crate::study::penalties::{Run, write};
use crate::study::written::{Pages, find, is};
use crate::study::{chain, quickstart, report};
use serde_json::json;

/// t(0.975, 2) / √3: half the width of an interval of three values, in standard deviations.
const HALF: f64 = 4.302_652_729_7 / 1.732_050_807_6;

fn watched() -> Vec<Run> {
    let mut runs = Vec::new();
    for (seed, (plain, kept)) in [(0.10, 0.01), (0.20, 0.01), (0.16, 0.04)].into_iter().enumerate() {
        let seed = seed as i64;
        runs.push(Run::watching(
            "strict",
            "none",
            0.0,
            seed,
            plain,
            0.94 + 0.01 * seed as f64,
        ));
        runs.push(Run::watching(
            "strict",
            "wpl",
            1e5,
            seed,
            kept,
            [0.95, 0.95, 0.96][seed as usize],
        ));
        runs.push(Run::watching("strict", "wpl", 10.0, seed, plain, 0.94));
    }
    runs
}

/// The penalty that saves most of A, also where another one leaves B better.
#[test]
fn the_headline_names_what_saves_most() {
    let mut runs = watched();
    // EWC keeps all of A, at a price that the choice of the best for both models does not pay.
    for seed in 0..3 {
        runs.push(Run::watching("strict", "ewc", 1e6, seed, 0.0, 0.5));
    }
    let pages = Pages::of(|folder| write(&runs, folder));
    let page = pages.text("page.html");
    assert!(page.contains("ewc at 10⁶ saves up to 100.0 %"), "{page}");
}

#[test]
fn a_watched_model_is_followed_while_the_other_trains() {
    let pages = Pages::of(|folder| write(&watched(), folder));
    let rows = pages.table("watched");
    assert_eq!(rows.len(), 3);
    let none = find(&rows, &[("penalty", "none")]);
    is(none, "a_before", 0.96);
    is(none, "a_fall", (0.10 + 0.20 + 0.16) / 3.0);
    is(none, "a_fall_end", (0.05 + 0.10 + 0.08) / 3.0);
    is(none, "b_end", 0.95);
    assert_eq!(
        (none["a_fall_removed"].as_str(), none["b_difference"].as_str()),
        ("", "")
    );
    assert_eq!(none["counted"], "3 seeds");

    // Shares 1 − 0.01/0.10, 1 − 0.01/0.20, 1 − 0.04/0.16: 0.9, 0.95, 0.75; s = 0.104083.
    let wpl = find(&rows, &[("strength", "100000")]);
    let mean = (0.9 + 0.95 + 0.75) / 3.0;
    let s = (((0.9f64 - mean).powi(2) + (0.95 - mean).powi(2) + (0.75 - mean).powi(2)) / 2.0).sqrt();
    is(wpl, "a_fall_removed", mean);
    is(wpl, "a_fall_removed_low", mean - HALF * s);
    is(wpl, "a_fall_removed_high", mean + HALF * s);
    is(wpl, "a_fall_removed_n", 3.0);
    // B: 0.95 − 0.94, 0.95 − 0.95, 0.96 − 0.96: mean 0.01/3, s = 0.01/√3.
    is(wpl, "b_difference", 0.01 / 3.0);
    is(wpl, "b_difference_high", 0.01 / 3.0 + HALF * 0.01 / 3f64.sqrt());
    is(wpl, "penalty_value", 0.01);
    is(find(&rows, &[("strength", "10")]), "a_fall_removed", 0.0);

    let page = pages.text("page.html");
    for id in ["watched", "strength"] {
        assert!(
            page.contains(&format!("<section id=\"{id}\"")) && pages.has(&format!("svg/{id}.svg")),
            "{id}"
        );
    }
    assert!(page.contains("Penalty wpl at 10⁵") && page.contains("the best of 2 strengths") && page.contains("86.7 %"));
    // No figure of sequences, and no family "mlp" that compares starts.
    for id in ["frontier", "matrix", "curves", "size", "penalties"] {
        assert!(!page.contains(&format!("<section id=\"{id}\"")), "{id}");
    }
    assert!(page.contains("9 trainings of a task"), "the watched model is none");
    let markdown = pages.text("page.md");
    assert!(
        markdown.contains("| strict: mlp, size 256, from scratch | wpl | 100000 | 3 seeds |"),
        "{markdown}"
    );
    assert!(markdown.contains("![Two models that share weights](svg/watched.svg)"));
}

/// Three seeds: what is kept of two of three tasks by each penalty, and what validation rows say beyond it.
fn sequences(study: &'static str, init: &'static str, base: f64) -> Vec<Run> {
    let mut runs = Vec::new();
    for seed in 0..3 {
        let shake = 0.003 * seed as f64;
        let mut push = |penalty, strength, kept: f64, last, valid| {
            runs.push(Run::sequence(study, init, (penalty, strength), seed, kept, last, valid));
        };
        push("none", 0.0, base + shake, 0.9, 0.0);
        push("ewc", 10.0, base + 0.03 + shake, 0.9, 0.0);
        push("ewc", 100.0, base + 0.15 + shake + 0.003 * (seed - 1) as f64, 0.87, 0.0);
        // The best on test rows, but not on validation rows.
        push("ewc", 1000.0, base + 0.24 + shake, 0.87, -0.18);
        push("si", 1.0, base + [0.003, -0.003, 0.0][seed as usize] + shake, 0.9, 0.0);
        push("si", 10.0, base - 0.03 + shake, 0.9, 0.0);
        push("mas", 1.0, base + [0.09, 0.0, -0.03][seed as usize] + shake, 0.9, 0.0);
        push("replay", 50.0, 0.8, 0.9, 0.0);
        runs.push(Run::joint(study, init, seed, 0.93));
    }
    runs
}

#[test]
fn strengths_are_chosen_on_validation_rows_and_judged_on_test_rows() {
    let pages = Pages::of(|folder| write(&sequences("split", "scratch", 0.6), folder));
    let rows = pages.table("penalties");
    let order: Vec<&str> = rows.iter().map(|r| r["penalty"].as_str()).collect();
    assert_eq!(order, ["none", "si", "mas", "ewc", "replay", "joint"]);

    // Seeds 0.6, 0.603, 0.606 on two tasks and 0.9 on the last: (2·0.603 + 0.9)/3.
    let none = find(&rows, &[("penalty", "none")]);
    is(none, "average", (2.0 * 0.603 + 0.9) / 3.0);
    is(none, "forgetting", 0.9 - 0.603);
    is(none, "last_task", 0.9);
    assert_eq!(none["difference"], "");

    let ewc = find(&rows, &[("penalty", "ewc")]);
    assert_eq!((ewc["strength"].as_str(), ewc["strengths"].as_str()), ("100", "3"));
    is(ewc, "average", (2.0 * 0.753 + 0.87) / 3.0);
    is(ewc, "forgetting", 0.9 - 0.753);
    is(ewc, "difference", (2.0 * 0.15 - 0.03) / 3.0);
    is(ewc, "difference_n", 3.0);
    // Three differences of one sign: 2 of 8 patterns of signs are as far from zero.
    is(ewc, "difference_p", 0.25);
    assert_eq!(
        (ewc["counted"].as_str(), ewc["verdict"].as_str()),
        ("3 seeds", "improves on no penalty")
    );

    let si = find(&rows, &[("penalty", "si")]);
    is(si, "difference", 0.0);
    assert_eq!(
        (si["strength"].as_str(), si["verdict"].as_str()),
        ("1", "does not improve on no penalty")
    );

    // Differences 0.06, 0, −0.02: mean 0.04/3, s = 0.041633; the interval holds zero and 0.01.
    let mas = find(&rows, &[("penalty", "mas")]);
    let mean: f64 = 0.04 / 3.0;
    let s = (((0.06 - mean).powi(2) + mean.powi(2) + (0.02 + mean).powi(2)) / 2.0).sqrt();
    is(mas, "difference", mean);
    is(mas, "difference_low", mean - HALF * s);
    assert_eq!(mas["verdict"], "undecided");

    // Trained at another rate, and on all tasks at once: it has no forgetting, and is an end of the scale.
    let joint = find(&rows, &[("penalty", "joint")]);
    is(joint, "average", 0.93);
    assert_eq!(joint["forgetting"], "");
    assert!(joint["verdict"].starts_with("end of the scale"));
    is(
        find(&rows, &[("penalty", "replay")]),
        "average",
        (2.0 * 0.8 + 0.9) / 3.0,
    );

    let strengths = pages.table("strengths");
    is(
        find(&strengths, &[("penalty", "ewc"), ("strength", "1000")]),
        "validation",
        (2.0 * 0.663 + 0.87) / 3.0,
    );
    is(
        find(&strengths, &[("penalty", "ewc"), ("strength", "1000")]),
        "average",
        (2.0 * 0.843 + 0.87) / 3.0,
    );

    let page = pages.text("page.html");
    assert!(page.contains("a penalty improves on no penalty in 1 of 3 comparisons and does not in 1; 1 is undecided."));
    assert!(
        page.contains("Does not improve on no penalty") && page.contains("si at 1 "),
        "named with its strength"
    );
    assert!(page.contains("si: does not improve on no penalty"), "and at its curve");
    assert!(pages.has("svg/penalties.svg") && pages.has("svg/strength.svg") && !pages.has("svg/watched.svg"));
    assert!(pages.text("page.md").contains("| does not improve on no penalty |"));
}

#[test]
fn pretraining_is_weighed_against_the_best_penalty() {
    let mut runs = sequences("split", "scratch", 0.6);
    runs.extend(sequences("split", "pretrained", 0.66));
    let pages = Pages::of(|folder| write(&runs, folder));
    let rows = pages.table("pretraining-or-penalty");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["penalty"], "ewc at 100");
    is(&rows[0], "of_penalty", 0.09);
    // 2·0.06/3, and that less 0.09.
    is(&rows[0], "of_pretraining", 0.04);
    is(&rows[0], "difference", -0.05);
    let page = pages.text("page.html");
    assert!(page.contains("the best penalty does more than pretraining"));
}

/// A mean over one lucky seed is not comparable with one over all.
#[test]
fn the_best_penalty_has_all_seeds() {
    let mut runs = sequences("split", "scratch", 0.6);
    runs.retain(|run| run.penalty != "ewc" || run.strength != 100.0 || run.seed == 0);
    runs.retain(|run| run.penalty != "ewc" || run.strength == 100.0);
    runs.retain(|run| run.penalty != "replay");
    runs.extend(sequences("split", "pretrained", 0.66));
    let pages = Pages::of(|folder| write(&runs, folder));
    assert_eq!(pages.table("pretraining-or-penalty")[0]["penalty"], "mas at 1");
}

#[test]
fn without_validation_rows_or_a_baseline_the_page_says_so() {
    let mut runs = sequences("split", "scratch", 0.6);
    for run in &mut runs {
        run.evaluations.retain(|l| l.4 == "test");
    }
    let pages = Pages::of(|folder| write(&runs, folder));
    assert_eq!(
        find(&pages.table("penalties"), &[("penalty", "ewc")])["strength"],
        "1000"
    );
    assert!(
        pages
            .text("page.html")
            .contains("strengths were chosen on the test rows that are reported")
    );
    // Nowhere does a figure say otherwise.
    let text = study::words(&pages.text("page.html"));
    assert!(!text.contains("on validation rows"), "{text}");
    assert!(text.contains("the best mean on the test rows that are shown, which makes it look better than it is"));

    runs.retain(|r| r.penalty != "none");
    let pages = Pages::of(|folder| write(&runs, folder));
    assert!(
        pages
            .text("page.html")
            .contains("there is no run without a penalty to compare with")
    );
    assert_eq!(find(&pages.table("penalties"), &[("penalty", "ewc")])["verdict"], "");
}

/// Whatever penalties there are beside it, a study of starts and sizes shows what it shows alone.
#[test]
fn penalised_runs_do_not_leak_into_other_figures() {
    let alone = Pages::of(|folder| study::write(&quickstart(), folder));
    let beside = Pages::of(|folder| {
        let mut files = study::write(&quickstart(), folder);
        files.extend(write(&watched(), folder));
        let mut trainings = quickstart();
        trainings.retain(|t| t.task == 1 && t.seed < 2);
        for training in &mut trainings {
            training.penalty = ("ewc", 100.0);
            training.variant = "-ewc".into();
            for score in &mut training.scores {
                score.2 *= 0.5;
            }
        }
        files.extend(study::write(&trainings, folder));
        files
    });
    for name in [
        "claims",
        "forgetting",
        "runs",
        "equal",
        "frontier",
        "matrix",
        "curves",
        "along",
    ] {
        let plain = |pages: &Pages| pages.text(&format!("csv/{name}.csv")).replace(" (quickstart)", "");
        assert_eq!(plain(&alone), plain(&beside), "{name}");
    }
    assert!(beside.table("penalties").iter().any(|r| r["penalty"] == "ewc"));
    assert!(!alone.has("csv/penalties.csv") && !alone.has("csv/watched.csv"));
}

/// A penalty as a term of the loss and the same as a step of its own are two, though no column tells them apart.
#[test]
fn options_without_a_column_are_never_averaged_away() {
    let mut runs = watched();
    for run in &mut runs {
        run.config = json!({"optimizer": {"momentum": 0.9}, "penalty": {"form": "implicit"}});
    }
    let mut term = runs.clone();
    term.retain(|r| r.penalty == "wpl");
    for run in &mut term {
        run.config["penalty"]["form"] = json!("loss");
    }
    runs.extend(term);
    let pages = Pages::of(|folder| write(&runs, folder));
    let rows = pages.table("watched");
    let names: std::collections::BTreeSet<&str> = rows.iter().map(|r| r["penalty"].as_str()).collect();
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["none", "wpl (form implicit)", "wpl (form loss)"]
    );

    // Another optimiser makes another comparison.
    let mut plain = watched();
    for run in &mut plain {
        run.config = json!({"optimizer": {"momentum": 0.0}, "penalty": {"form": "implicit"}});
    }
    runs.extend(plain);
    let pages = Pages::of(|folder| write(&runs, folder));
    let studies: std::collections::BTreeSet<String> = pages
        .table("watched")
        .into_iter()
        .map(|mut r| r.remove("study").unwrap())
        .collect();
    assert_eq!(studies.len(), 2, "{studies:?}");
}

/// Absolute and relative strengths have grids of their own: they are two penalties, though no two runs share a strength.
#[test]
fn options_of_a_penalty_tell_it_apart_at_other_strengths_too() {
    let mut runs = sequences("split-mnist", "scratch", 0.6);
    for run in runs.iter_mut().filter(|r| r.penalty == "ewc") {
        let relative = run.strength < 50.0;
        run.config = json!({"penalty": {"name": "ewc", "strength": run.strength, "relative": relative}});
    }
    let pages = Pages::of(|folder| write(&runs, folder));
    let rows = pages.table("penalties");
    let names: std::collections::BTreeSet<&str> = rows.iter().map(|r| r["penalty"].as_str()).collect();
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        [
            "ewc (not relative)",
            "ewc (relative)",
            "joint",
            "mas",
            "none",
            "replay",
            "si"
        ]
    );
}

/// Rows from memory in each step are an option of replay, as a penalty's form is: two sizes are two methods, each beside no method, at one
/// seed and at several.
#[test]
fn options_of_replay_tell_it_apart_from_itself() {
    let batch = |seed: i64| if seed == 0 { 6 } else { 1 };
    let mut runs = sequences("split-mnist", "scratch", 0.6);
    for run in runs.iter_mut().filter(|r| r.penalty == "replay") {
        run.config = json!({"replay": {"per_class": 50, "batch": batch(run.seed)}});
    }
    let mut twins: Vec<_> = runs.iter().filter(|r| r.penalty == "replay").cloned().collect();
    let said = |runs: &[Run]| {
        let pages = Pages::of(|folder| write(runs, folder));
        let rows = pages.table("penalties");
        let of_replay = rows.iter().filter(|r| r["penalty"].starts_with("replay"));
        let said = |r: &std::collections::BTreeMap<String, String>| format!("{} {}", r["penalty"], r["difference_n"]);
        of_replay.map(said).collect::<Vec<_>>()
    };
    assert_eq!(said(&runs), ["replay (batch 1) 2", "replay (batch 6) 1"]);
    for run in &mut twins {
        run.config["replay"]["batch"] = json!(7 - batch(run.seed));
    }
    runs.extend(twins);
    assert_eq!(said(&runs), ["replay (batch 1) 3", "replay (batch 6) 3"]);
}

/// One seed, one strength, models and rows that are missing: the page says less, and nothing wrong.
#[test]
fn odd_and_partial_histories_are_borne() {
    let one = watched()
        .into_iter()
        .filter(|r| r.seed == 0 && r.strength != 10.0)
        .collect::<Vec<_>>();
    let pages = Pages::of(|folder| write(&one, folder));
    let wpl = pages.table("watched").pop().unwrap();
    is(&wpl, "a_fall_removed", 0.9);
    assert_eq!(wpl["a_fall_removed_low"], "", "one seed has no interval");

    // A alone, B alone, and A without its step 0.
    for (model, first) in [("watched", 0), ("main", 0), ("watched", 10)] {
        let mut some = one.clone();
        for run in &mut some {
            run.evaluations
                .retain(|l| l.0 == model && l.2 >= first || l.0 == "main" && first > 0);
        }
        let pages = Pages::of(|folder| write(&some, folder));
        assert!(!pages.has("csv/watched.csv"), "{model} from {first}");
    }

    // A sequence that stops early is left out, and said to be.
    let mut short = sequences("split", "scratch", 0.6);
    for run in short.iter_mut().filter(|r| r.penalty == "si" && r.strength == 10.0) {
        run.evaluations.retain(|l| l.1 < 2);
    }
    let pages = Pages::of(|folder| write(&short, folder));
    assert_eq!(find(&pages.table("penalties"), &[("penalty", "si")])["strengths"], "1");
    assert!(
        pages
            .text("page.html")
            .contains("3 of 27 runs stop before the last task")
    );

    // Nothing but the end of the scale.
    let ends: Vec<Run> = (0..2).map(|seed| Run::joint("split", "scratch", seed, 0.9)).collect();
    Pages::of(|folder| write(&ends, folder));
}

/// A first task without a penalty, trained once for all that follow it.
#[test]
fn a_shared_first_task_belongs_to_every_penalty() {
    let pages = Pages::of(|folder| {
        let mut trainings: Vec<_> = (0..3)
            .flat_map(|seed| chain("vit", 0, "scratch", seed, &[0.01]))
            .collect();
        let later: Vec<_> = trainings.iter().filter(|t| t.task == 1).cloned().collect();
        for mut training in later {
            training.penalty = ("ewc", 100.0);
            training.variant = "-ewc".into();
            let end = training.scores.len() - 2;
            training.scores[end].2 += 0.1;
            trainings.push(training);
        }
        study::write(&trainings, folder)
    });
    let rows = pages.table("penalties");
    // Task A is better by 0.1 of two tasks, and was learned as well.
    is(find(&rows, &[("penalty", "ewc")]), "difference", 0.05);
    let lost = |penalty| {
        find(&rows, &[("penalty", penalty)])["forgetting"]
            .parse::<f64>()
            .unwrap()
    };
    assert!((lost("none") - lost("ewc") - 0.1).abs() < 1e-6);
}

#[test]
fn joined_histories_make_the_same_page() {
    let pages = Pages::of(|folder| {
        let mut runs = sequences("split", "scratch", 0.6);
        runs.extend(watched());
        write(&runs, folder)
    });
    let joined = pages.folder.path().join("joined/histories.parquet");
    let again = report(&[joined], &["--out", "-"]);
    assert!(again.status.success());
    let sections = |page: &str| {
        page[page.find("<section id=\"summary\"").unwrap()..page.find("<section id=\"origin\"").unwrap()].to_owned()
    };
    assert_eq!(
        sections(&String::from_utf8(again.stdout).unwrap()),
        sections(&pages.text("page.html"))
    );
}

/// Of joint training at two rates each belongs to the sequences of its own; where its runs differ in something else, the page says so.
#[test]
fn joint_training_at_several_rates_stands_beside_its_own() {
    let mut runs = Vec::new();
    for (rate, score) in [(0.1, 0.93), (0.2, 0.8)] {
        for mut run in sequences("split", "scratch", 0.6) {
            run.rate = rate;
            run.config = serde_json::json!({"phase": {"lr": rate, "steps": 60}});
            if run.penalty == "joint" {
                run.evaluations.iter_mut().for_each(|evaluation| evaluation.5 = score);
                run.config["phase"]["steps"] = (60 + run.seed).into();
            }
            runs.push(run);
        }
    }
    let pages = Pages::of(|folder| write(&runs, folder));
    let rows = pages.table("penalties");
    let joint: Vec<_> = rows.iter().filter(|row| row["penalty"] == "joint").collect();
    assert_eq!(joint.len(), 2);
    for (row, score) in joint.into_iter().zip([0.93, 0.8]) {
        is(row, "average", score);
        assert_eq!(row["counted"], "3 seeds");
    }
    let said = "split, penalties: runs that are compared differ in phase.steps (60, 61 and 62)";
    assert!(crate::study::words(&pages.text("page.html")).contains(said));
}

/// Joint training in the published study starts from five pretrained networks, which are five.
#[test]
fn joint_training_counts_its_networks() {
    let results = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/results/wpl-cpu");
    for study in ["ewc-mnist", "ewc-fashion-mnist"] {
        let pages = Pages::of(|_| vec![results.join(study).join("histories.parquet")]);
        let rows = pages.table("penalties");
        let joint = find(&rows, &[("penalty", "joint"), ("start", "pretrained")]);
        assert_eq!(
            (joint["counted"].as_str(), joint["forgetting"].as_str()),
            ("5 pretrained networks", ""),
            "{study}"
        );
    }
}

/// Three tasks in another order are another experiment, and one order is judged by its own last task.
#[test]
fn orders_of_tasks_are_compared_apart() {
    let turned = |task: i32| [2, 0, 1][task as usize];
    let mut runs = sequences("split", "scratch", 0.6);
    runs.retain(|r| r.penalty != "joint");
    for run in &mut runs {
        for look in &mut run.evaluations {
            (look.1, look.3) = (turned(look.1), turned(look.3));
        }
    }
    let pages = Pages::of(|folder| write(&runs, folder));
    let rows = pages.table("penalties");
    // The same numbers as in the order 0, 1, 2.
    is(find(&rows, &[("penalty", "none")]), "forgetting", 0.9 - 0.603);
    is(find(&rows, &[("penalty", "ewc")]), "last_task", 0.87);
    let later = runs.into_iter().map(|r| Run { seed: r.seed + 10, ..r });
    let both: Vec<Run> = later.chain(sequences("split", "scratch", 0.5)).collect();
    let pages = Pages::of(|folder| write(&both, folder));
    let page = pages.text("page.html");
    assert!(page.contains("tasks 2 → 0 → 1") && page.contains("tasks 0 → 1 → 2"));
    let rows = pages.table("penalties");
    let forgotten: Vec<f64> = rows
        .iter()
        .filter(|r| r["penalty"] == "none")
        .map(|r| r["forgetting"].parse().unwrap())
        .collect();
    assert!(
        forgotten.len() == 2 && (forgotten[0] - forgotten[1]).abs() > 0.09,
        "{forgotten:?}"
    );
}

/// Differences are of runs of one seed: what has no partner is said.
#[test]
fn runs_without_a_partner_are_told() {
    let mut runs = watched();
    runs.push(Run::watching("strict", "ewc", 10.0, 7, 0.1, 0.94));
    let pages = Pages::of(|folder| write(&runs, folder));
    let text = pages.text("page.html");
    assert!(text.contains("these have no partner there: ewc at 10 (seed 7)."));
    // The other way round: runs of a strength that are missing.
    assert!(
        text.contains("in no difference where these have no run of that network and seed: ewc at 10 (seeds 0, 1, 2)."),
        "{}",
        study::words(&text)
    );
}
