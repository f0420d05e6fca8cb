//! The page's first screen: the main figure, a sentence under it, and then all other words.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use crate::study::{page, penalties, quickstart, report, scale, words};

/// The ids of the panels before the summary's heading, and the words under them.
fn first(page: &str) -> (Vec<String>, String) {
    let from = page.find("<section id=\"summary\"").unwrap();
    let screen = &page[from..from + page[from..].find("<nav").unwrap()];
    let id = |part: &str| part.split('"').next().unwrap().trim_end_matches("-t").to_owned();
    let panels = screen.split("<title id=\"").skip(1).map(id).collect();
    let lede = screen.split("<p class=\"lede\">").nth(1).unwrap();
    (panels, words(&format!("</style><p>{lede}")))
}

#[test]
fn a_study_of_sizes_opens_with_forgetting_and_the_last_task_of_each_family() {
    let page = page(&quickstart());
    let (panels, words) = first(&page);
    assert_eq!(
        panels,
        [
            "first-size-0-f0",
            "first-size-1-f0",
            "first-size-0-b0",
            "first-size-1-b0"
        ]
    );
    assert!(
        words.contains("Pretraining reduces forgetting since learned in the largest"),
        "{words}"
    );
    // The picture stands before the links and the words.
    let place = |what: &str| page.find(what).unwrap();
    assert!(place("first-size-0-f0") < place("<nav") && place("<nav") < place("What it shows"));
}

#[test]
fn a_study_of_penalties_opens_with_what_is_kept_and_what_is_learned() {
    let folder = tempfile::tempdir().unwrap();
    let mut runs = penalties::all();
    runs.retain(|r| r.study == "split-mnist" && r.init == "scratch");
    let page = report(&penalties::write(&runs, folder.path()), &["--out", "-"]).stdout;
    let (panels, words) = first(std::str::from_utf8(&page).unwrap());
    assert_eq!(panels, ["first-strength-0-frontier"]);
    assert!(words.contains("a penalty improves on no penalty in"), "{words}");
}

#[test]
fn a_sequence_of_one_size_opens_with_its_accuracy_matrix() {
    let mut trainings = scale::sequence();
    let one = trainings.iter().map(|t| t.size).max().unwrap();
    trainings.retain(|t| t.size == one);
    let (panels, _) = first(&page(&trainings));
    assert!(
        !panels.is_empty() && panels.iter().all(|p| p.starts_with("first-matrix-")),
        "{panels:?}"
    );
}

#[test]
fn one_task_opens_with_its_training_curve() {
    let mut trainings = quickstart();
    trainings.retain(|t| t.task == 0);
    let (panels, words) = first(&page(&trainings));
    assert!(
        !panels.is_empty() && panels.iter().all(|p| p.starts_with("first-curves-")),
        "{panels:?}"
    );
    assert!(!words.is_empty());
}

/// Families in different number formats are not compared without a word, and neither are penalties.
#[test]
fn different_number_formats_are_said_before_comparing() {
    let notice = "Runs differ in number format: resnet in bf16 and vit in float32.";
    let mut trainings = quickstart();
    let text = words(&page(&trainings));
    assert!(text.contains("Before comparing") && text.contains(notice), "{text}");
    for training in &mut trainings {
        training.precision = "float32";
    }
    assert!(!words(&page(&trainings)).contains("number format:"));
}

/// Over one strength there is no curve, and nothing was chosen.
#[test]
fn one_strength_is_a_point_and_not_a_choice() {
    let mut runs = penalties::all();
    runs.retain(|r| r.study == "split-mnist" && r.init == "scratch" && (r.penalty != "ewc" || r.strength == 100.0));
    let mut seen = std::collections::BTreeMap::new();
    runs.retain(|r| *seen.entry(r.penalty).or_insert(r.strength) == r.strength);
    let folder = tempfile::tempdir().unwrap();
    let page = report(&penalties::write(&runs, folder.path()), &["--out", "-"]).stdout;
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("\"strength-0-frontier-t\"") && !page.contains("\"strength-0-average-t\""));
    let text = words(&page);
    assert!(
        text.contains("Each penalty is shown at the one strength that was run"),
        "{text}"
    );
    assert!(!text.contains("on validation rows"), "{text}");
    assert!(text.contains(" none, ") && !text.contains("none at"), "{text}");
}
