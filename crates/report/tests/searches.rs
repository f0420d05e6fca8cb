//! Architecture searches: what the page shows of them, against the numbers that went in.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study;

use std::collections::BTreeMap;

use crate::study::searches::{self, PENALTIES, Search};
use crate::study::written::Written;
use crate::study::{is_sound, quickstart, words, write};

type Row = BTreeMap<String, String>;

fn number(row: &Row, column: &str) -> f64 {
    row[column].parse().unwrap_or_else(|_| panic!("{column}: {row:?}"))
}

fn of<'a>(rows: &'a [Row], penalty: &str) -> &'a Row {
    rows.iter().find(|r| r["penalty"] == penalty).unwrap()
}

#[test]
fn a_page_of_searches_alone() {
    let written = Written::of(|folder| searches::language(folder, 3));
    is_sound(&written.page);
    for figure in [
        "search-forgetting",
        "search-progress",
        "search-ranks",
        "search-architectures",
    ] {
        assert!(written.has(figure), "{figure}");
    }
    let text = words(&written.page);
    for phrase in [
        "9 architecture searches, 33 rankings of architectures; study words",
        "in enas_rnn with l2-sp at 1 3",
        "with wpl at 10 7",
        "less (3 seeds: it forgets less), the reward at the end",
        "than without a penalty",
        "Kendall's τ",
        "trained alone, 100 epochs, test rows",
        "seeds 0, 1, 2",
        "ln err2 − ln err1, nats a token",
        "err2 − err1, perplexity",
    ] {
        assert!(text.contains(phrase), "{phrase}");
    }
    for absent in [
        "id=\"claims\"",
        "id=\"frontier\"",
        "there is no forgetting to show",
        "trainings of a task",
    ] {
        assert!(!written.page.contains(absent), "{absent}");
    }
}

/// Peaks, shares and their interval recomputed from the table of epochs and from single searches.
#[test]
fn shares_removed_at_the_peak() {
    let written = Written::of(|folder| searches::language(folder, 3));
    let epochs = written.rows("search-epochs");
    let peak = |penalty: &str| {
        let own = epochs.iter().filter(|r| r["penalty"] == penalty);
        own.map(|r| number(r, "forgotten")).fold(f64::NEG_INFINITY, f64::max)
    };
    // But the first epoch.
    let average = |penalty: &str| {
        let own = epochs.iter().filter(|r| r["penalty"] == penalty && r["epoch"] != "0");
        let own: Vec<f64> = own.map(|r| number(r, "forgotten")).collect();
        own.iter().sum::<f64>() / own.len() as f64
    };
    let rows = written.rows("search-forgetting");
    assert_eq!(rows.len(), 3);
    for (penalty, strength, _) in PENALTIES {
        let row = of(&rows, penalty);
        assert!((number(row, "peak") - peak(penalty)).abs() < 1e-9, "{row:?}");
        // The one that was set, though the penalty begins later.
        assert_eq!(number(row, "strength"), strength);
        if penalty == "none" {
            assert_eq!((row["removed"].as_str(), row["verdict"].as_str()), ("", ""));
            continue;
        }
        assert!((number(row, "removed") - (1.0 - average(penalty) / average("none"))).abs() < 1e-9);
        assert!((number(row, "peak_removed") - (1.0 - peak(penalty) / peak("none"))).abs() < 1e-9);
        assert_eq!((row["less_n"].as_str(), row["verdict"].as_str()), ("3", "forgets less"));
        assert!(
            (number(row, "less") - (average("none") - average(penalty))).abs() < 1e-9,
            "{row:?}"
        );
        // What was learned stands beside it.
        assert!(number(row, "reward_difference") > 0.05 && !row["error_difference"].is_empty());
    }
    let wpl = of(&rows, "wpl");
    assert!(number(wpl, "best_removed") > 0.5 && number(wpl, "most_removed") > 0.5);
    assert_eq!(wpl["unit"], "nats a token");
}

#[test]
fn one_seed_has_no_verdict() {
    let written = Written::of(|folder| searches::language(folder, 1));
    for row in written.rows("search-forgetting") {
        assert_eq!((row["verdict"].as_str(), row["p"].as_str()), ("", ""), "{row:?}");
    }
    let text = words(&written.page);
    assert!(
        text.contains("one seed: no verdict")
            && !text.contains("it forgets less")
            && text.contains("than without a penalty")
    );
}

#[test]
fn rankings_and_what_is_trained_alone() {
    let written = Written::of(|folder| searches::language(folder, 3));
    let rows = written.rows("search-ranks");
    let tau = |penalty: &str| number(of(&rows, penalty), "tau");
    assert!(tau("wpl") > tau("none"), "{} {}", tau("wpl"), tau("none"));
    assert_eq!(of(&rows, "wpl")["architectures"], "12");
    assert!(!of(&rows, "wpl")["tau_difference"].is_empty() && of(&rows, "none")["tau_difference"].is_empty());
    assert_eq!(written.rows("rankings").len(), 9);
    let finals = written.rows("search-finals");
    assert_eq!(finals.len(), 12);
    assert_eq!(
        (finals[0]["file"].as_str(), finals[0]["seeds"].as_str()),
        ("cell0", "0 1")
    );
    assert_eq!(finals[0]["architecture"], searches::CELLS[0]);
    assert!((number(&finals[0], "error") - 60.0).abs() < 0.3 && finals[0]["error_n"] == "2");
}

#[test]
fn spaces_and_studies_stand_apart() {
    let written = Written::of(|folder| {
        let mut files = searches::language(folder, 2);
        files.extend(searches::images(folder, 2));
        files
    });
    is_sound(&written.page);
    for label in ["enas_rnn (words)", "nas_bench_201 (cells)", "enas_cnn (cells)"] {
        assert!(written.page.contains(&format!("<h3>{label}</h3>")), "{label}");
    }
    let ranks = written.rows("search-ranks");
    let tables = ranks
        .iter()
        .filter(|r| r["truth"] == "a table of measured architectures");
    assert_eq!(tables.count(), 3);
    let best = written.rows("search-architectures");
    assert_eq!(best.len(), 6 + 6 + 3);
    let chosen = |space: &str| best.iter().find(|r| r["space"] == space).unwrap()["chosen_by"].clone();
    assert_eq!(
        (chosen("enas_rnn").as_str(), chosen("enas_cnn").as_str()),
        ("validation rows", "reward")
    );
    assert!(best.iter().all(|r| r["not_drawn"].is_empty()), "{best:?}");
    let text = words(&written.page);
    assert!(text.contains("normal cell") && text.contains("share of wrong answers"));
}

/// Two searches of one penalty and seed that differ in an option are no repetition.
#[test]
fn options_that_no_column_holds_tell_searches_apart() {
    let written = Written::of(|folder| {
        let of = |form| {
            let all = searches::space("s", "enas_rnn", 100.0, 2).into_iter();
            all.filter(move |s| s.penalty.0 == "wpl")
                .map(move |s| Search { form, ..s })
        };
        of("step").chain(of("loss")).map(|s| s.write(folder)).collect()
    });
    let rows = written.rows("search-forgetting");
    let found: Vec<&str> = rows.iter().map(|r| r["penalty"].as_str()).collect();
    assert_eq!(found, ["wpl (form loss)", "wpl (form step)"]);
    assert!(rows.iter().all(|r| r["searches"] == "2"));
    // Rankings do not say which option, but that there are two weights of one seed.
    let written = Written::of(|folder| {
        let all = searches::space("s", "nas_bench_201", 0.3, 2).into_iter();
        let all = all.filter(|s| s.penalty.0 == "wpl");
        all.flat_map(|s| ["step", "loss"].map(|form| Search { form, ..s }))
            .map(|s| s.ranking(folder, true))
            .collect()
    });
    assert_eq!(written.rows("search-ranks").len(), 4);
}

/// A penalty is compared with none of the same epochs, rates and number format, and with no other.
#[test]
fn searches_of_other_conditions_are_not_compared() {
    let written = Written::of(|folder| {
        let all = searches::space("s", "enas_rnn", 100.0, 2).into_iter();
        let all = all.filter(|s| s.penalty.0 != "l2-sp");
        let shorter = all.map(|s| match s.penalty.0 {
            "none" => Search { epochs: 20, ..s },
            _ => s,
        });
        shorter.map(|s| s.write(folder)).collect()
    });
    let rows = written.rows("search-forgetting");
    let found: Vec<&str> = rows.iter().map(|r| r["penalty"].as_str()).collect();
    assert_eq!(found, ["none (epochs 20)", "wpl (epochs 40)"]);
    assert!(
        rows.iter().all(|r| r["less"].is_empty() && r["verdict"].is_empty()),
        "{rows:?}"
    );
    let text = words(&written.page);
    assert!(
        text.contains("differ in more than their penalty and seed (epochs 20; epochs 40)"),
        "{text}"
    );
}

#[test]
fn tables_that_disagree_about_a_search_are_told() {
    let written = Written::of(|folder| {
        let other = folder.join("other");
        std::fs::create_dir(&other).unwrap();
        let mut files: Vec<_> = Vec::new();
        for search in searches::space("s", "enas_rnn", 100.0, 1) {
            files.push(search.write(folder));
            let penalty = (search.penalty.0, search.penalty.1, 0.9);
            files.push(Search { penalty, ..search }.write(&other));
        }
        files
    });
    let text = words(&written.page);
    assert!(
        text.contains("Searches that were given more than once with different numbers"),
        "{text}"
    );
    assert!(text.contains("3 architecture searches"));
}

/// The same weights ranked twice, of which the first ranking has no truth.
#[test]
fn a_truth_is_taken_from_the_ranking_that_has_it() {
    let written = Written::of(|folder| {
        let without = folder.join("a");
        std::fs::create_dir(&without).unwrap();
        let all = searches::space("s", "nas_bench_201", 0.3, 2);
        let both = all
            .iter()
            .flat_map(|s| [s.ranking(&without, false), s.ranking(folder, true)]);
        both.collect()
    });
    let rows = written.rows("search-ranks");
    assert_eq!(rows.len(), 3);
    assert!(
        rows.iter().all(|r| r["searches"] == "2" && !r["tau"].is_empty()),
        "{rows:?}"
    );
}

#[test]
fn joined_tables_make_the_same_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = searches::language(folder.path(), 2);
    files.extend(searches::images(folder.path(), 2));
    let page = |files: &[std::path::PathBuf], joined: &str| {
        let joined = folder.path().join(joined);
        std::fs::create_dir(&joined).unwrap();
        let done = study::report(files, &["--out", "-", "--joined", joined.to_str().unwrap()]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let tables = |joined: &str| ["searches.parquet", "rankings.parquet"].map(|t| folder.path().join(joined).join(t));
    let bytes = |joined: &str| tables(joined).map(|t| std::fs::read(t).unwrap());
    let apart = page(&files, "first");
    let tables_of_first = tables("first");
    assert!(
        page(&tables_of_first, "second") == apart,
        "the page of the joined tables"
    );
    assert!(bytes("second") == bytes("first"), "joined once more");
    // With files that they hold already.
    let [searches, rankings] = tables_of_first;
    page(&[searches, rankings, files[0].clone()], "third");
    assert!(
        bytes("third") == bytes("first"),
        "joined with a file that stands in them"
    );
}

#[test]
fn without_forgetting_there_is_no_share_to_remove() {
    let made = |penalty| searches::Search {
        study: "words",
        space: "enas_rnn",
        penalty,
        seed: 0,
        epochs: 6,
        scale: 100.0,
        form: "",
    };
    // Without a penalty the others improve what was trained before.
    let written = Written::of(|folder| {
        vec![
            made(("none", 0.0, -1.0)).write(folder),
            made(("wpl", 10.0, 0.5)).write(folder),
        ]
    });
    let text = words(&written.page);
    assert!(
        text.contains("with wpl at 10 nothing sure to remove (one seed: no verdict)"),
        "{text}"
    );
    assert!(
        text.contains("without a penalty there is nothing sure to remove (one seed"),
        "{text}"
    );
}

#[test]
fn a_file_twice_in_any_order_changes_nothing_and_histories_stand_beside() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = searches::language(folder.path(), 2);
    let copy = folder.path().join("copy.search.parquet");
    std::fs::copy(&files[0], &copy).unwrap();
    let page = |files: &[std::path::PathBuf]| {
        let done = study::report(files, &["--out", "-"]);
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let once = page(&files);
    files.reverse();
    assert!(page(&files) == once, "another order, another page");
    files.push(copy);
    let counted = |page: &str| words(page).contains("6 architecture searches");
    assert!(counted(&once) && counted(&page(&files)));
    files.extend(write(&quickstart(), folder.path()));
    let both = page(&files);
    is_sound(&both);
    for id in [
        "claims",
        "size",
        "frontier",
        "search-forgetting",
        "search-architectures",
    ] {
        assert!(both.contains(&format!("<section id=\"{id}\"")), "{id}");
    }
}
