//! What the page says and does not say, for whole, partial, odd and contrary inputs.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::path::PathBuf;

use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::table;

use crate::study::{Training, chain, is_sound, language, page, quickstart, report, words, write};

fn summary(page: &str) -> String {
    let from = page.find("id=\"summary\"").unwrap();
    words(&format!(
        "</style><p{}",
        &page[from..from + page[from..].find("</section>").unwrap()]
    ))
}

#[test]
fn the_quickstart_says_what_was_found() {
    let page = page(&quickstart());
    is_sound(&page);
    let summary = summary(&page);
    for phrase in [
        "Pretrained, the largest network forgets less than from scratch",
        "fine-tuning seeds only: this size was pretrained once",
        "it is undecided whether forgetting falls with size: 3 sizes, and a trend needs 5",
        "It learns task B better",
        "since learned",
        "main rate",
        "the pretrained network remembers more",
    ] {
        assert!(summary.contains(phrase), "{phrase}: {summary}");
    }
    // ResNets run in bf16 there, ViTs in float32: that alone is to be known before comparing.
    let notices = summary.split("Before comparing").nth(1).unwrap();
    assert!(
        notices.starts_with("Runs differ in number format: resnet in bf16 and vit in float32."),
        "{notices}"
    );
    assert_eq!(
        page.split("class=\"notices\"")
            .nth(1)
            .unwrap()
            .split("</div>")
            .next()
            .unwrap()
            .matches("<li>")
            .count(),
        1
    );
    assert!(page.contains("prefers-color-scheme:dark") && page.contains("width=device-width"));
    assert!(words(&page).contains("cover fine-tuning seeds only where a size was pretrained once"));
    for id in ["size", "frontier", "matrix", "curves", "origin"] {
        assert!(page.contains(&format!("<section id=\"{id}\"")), "{id}");
    }
    let text = words(&page);
    for fact in [
        "96 trainings of a task",
        "rate 0.003: seed 0; rate 0.01: seeds 0, 1, 2; rate 0.03: seed 0; pretrained once",
        "version 0.1.0, schema 1 (96 runs)",
        "schedule.rate",
    ] {
        assert!(text.contains(fact), "{fact}");
    }
}

/// Forgetting recomputed from the numbers that went in, against the CSV.
#[test]
fn the_tables_hold_the_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let trainings = quickstart();
    let histories = write(&trainings, folder.path());
    let out = folder.path().join("report.html");
    let csv = folder.path().join("csv");
    std::fs::create_dir(&csv).unwrap();
    let done = report(
        &histories,
        &["--out", out.to_str().unwrap(), "--csv", csv.to_str().unwrap()],
    );
    assert!(
        done.status.success() && done.stdout.is_empty() && done.stderr.is_empty(),
        "{done:?}"
    );
    let mut names: Vec<_> = std::fs::read_dir(&csv)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "along.csv",
            "claims.csv",
            "curves.csv",
            "equal.csv",
            "forgetting.csv",
            "frontier.csv",
            "matrix.csv",
            "runs.csv"
        ]
    );
    let thousandths = |score: f64| (score * 1000.0).round() / 1000.0;
    let mut reader = csv::Reader::from_path(csv.join("forgetting.csv")).unwrap();
    let head = reader.headers().unwrap().clone();
    let column = |name: &str| head.iter().position(|h| h == name).unwrap();
    let mut seen = 0;
    for record in reader.records().map(Result::unwrap) {
        let init = if &record[column("start")] == "pretrained" {
            "pretrained"
        } else {
            "scratch"
        };
        let of = |t: &&Training| {
            t.family == &record[column("family")] && t.size.to_string() == record[column("size")] && t.init == init
        };
        let forgotten: Vec<f64> = trainings
            .iter()
            .filter(of)
            .filter(|t| t.task == 1 && t.rate == 0.01)
            .map(|b| {
                let a = trainings.iter().find(|t| Some(t.checkpoint()) == b.parent).unwrap();
                let end = b.scores.iter().rfind(|s| s.1 == 0).unwrap().2;
                thousandths(a.scores.last().unwrap().2) - thousandths(end)
            })
            .collect();
        assert_eq!(forgotten.len(), 3);
        let mean = forgotten.iter().sum::<f64>() / 3.0;
        let spread = (forgotten.iter().map(|f| (f - mean).powi(2)).sum::<f64>() / 2.0).sqrt();
        // t(0.975, 2) = 4.302653.
        let half = 4.302_652_729_749_462 * spread / 3f64.sqrt();
        let expected = [("", mean), ("_low", mean - half), ("_high", mean + half), ("_n", 3.0)];
        for (part, expected) in expected {
            let found: f64 = record[column(&format!("forgetting_since_learned{part}"))]
                .parse()
                .unwrap();
            assert!((found - expected).abs() < 1e-9, "{record:?} {part}: {expected}");
        }
        seen += 1;
    }
    assert_eq!(seen, 12);
}

#[test]
fn the_same_bytes_in_any_order_of_arguments() {
    let folder = tempfile::tempdir().unwrap();
    let mut histories = write(&quickstart(), folder.path());
    let first = report(&histories, &["--out", "-"]).stdout;
    histories.reverse();
    histories.push(histories[3].clone());
    assert!(
        first == report(&histories, &["--out", "-"]).stdout,
        "another order, another page"
    );
    assert!(first.len() > 100_000);
}

#[test]
fn the_opposite_is_said_as_plainly() {
    let mut trainings = quickstart();
    for training in &mut trainings {
        training.init = match (training.init, training.task) {
            ("pretrained", 0..) => "scratch",
            ("scratch", _) => "pretrained",
            (other, _) => other,
        };
    }
    // Names carry the start: swap the links with them.
    for training in trainings.iter_mut().filter(|t| t.task == 1) {
        let parent = training.parent.clone().unwrap();
        let swapped = if parent.contains("scratch") {
            parent.replace("scratch", "pretrained")
        } else {
            parent.replace("pretrained", "scratch")
        };
        training.parent = Some(swapped);
    }
    let summary = summary(&page(&trainings));
    assert!(
        summary.contains("Pretraining increases forgetting since learned in the largest resnet"),
        "{summary}"
    );
    assert!(
        summary.contains("forgets more than from scratch") && summary.contains("the pretrained network remembers less"),
        "{summary}"
    );
    assert!(summary.contains("It learns task B worse when pretrained"), "{summary}");
}

#[test]
fn a_bad_learner_that_forgets_little_is_called_out() {
    let mut trainings = Vec::new();
    for seed in 0..3 {
        for init in ["pretrained", "scratch"] {
            let mut pair = chain("vit", 2, init, seed, &[0.01]);
            if init == "scratch" {
                for score in &mut pair[1].scores {
                    score.2 = if score.1 == 0 { 0.84 } else { 0.3 };
                }
            }
            trainings.extend(pair);
        }
    }
    let summary = summary(&page(&trainings));
    assert!(
        summary.contains("Read the forgetting with care")
            && summary.contains("(from scratch) is also the one that learns task B less well"),
        "{summary}"
    );
}

#[test]
fn five_sizes_decide_a_trend() {
    let mut trainings = Vec::new();
    for (k, parameters) in [10_000, 40_000, 160_000, 640_000, 2_560_000].into_iter().enumerate() {
        for seed in 0..2 {
            let mut pair = chain("resnet", 0, "scratch", seed, &[0.01]);
            for training in &mut pair {
                training.size = parameters;
                training.parameters = parameters;
            }
            let end = pair[1].scores.len() - 2;
            pair[1].scores[end].2 = 0.5 + 0.08 * k as f64 + 0.001 * seed as f64;
            pair[1].parent = Some(pair[0].checkpoint());
            trainings.extend(pair);
        }
    }
    let text = summary(&page(&trainings));
    assert!(text.contains("From scratch, forgetting falls with size"), "{text}");
    assert!(text.contains("cannot be compared"), "{text}");
}

#[test]
fn one_run_one_task_and_nothing_at_all() {
    let one = chain("resnet", 0, "scratch", 0, &[0.01]);
    let run = page(&one);
    is_sound(&run);
    assert!(summary(&run).contains("1 seed, so no interval"), "{}", summary(&run));

    let single = page(&one[..1]);
    is_sound(&single);
    assert!(summary(&single).contains("Only one task was trained: there is no forgetting to show."));
    assert!(single.contains("there is no frontier to show") && single.contains("<section id=\"curves\""));

    let pretraining: Vec<Training> = quickstart().into_iter().filter(|t| t.task < 0).collect();
    let empty = page(&pretraining);
    is_sound(&empty);
    assert!(summary(&empty).contains("there is no forgetting to show"));

    // The second task's history alone: its step 0 tells what was known of the first.
    let alone = page(&one[1..]);
    is_sound(&alone);
    assert!(
        summary(&alone).contains("is not among the inputs") && summary(&alone).contains("forgets 0.2"),
        "{}",
        summary(&alone)
    );
}

#[test]
fn language_is_read_by_its_bits_per_byte() {
    let mut trainings: Vec<Training> = (0..3)
        .flat_map(|seed| chain("gpt", 0, "scratch", seed, &[0.01]))
        .collect();
    for training in &mut trainings {
        training.language = true;
    }
    let page = page(&trainings);
    is_sound(&page);
    assert!(page.contains("rise in bits per byte") && page.contains("bits per byte of task B"));
    assert!(!summary(&page).contains("accuracy"), "{}", summary(&page));
}

#[test]
fn mixtures_are_told_and_never_averaged() {
    let mut trainings = quickstart();
    let mut frozen = chain("resnet", 2, "pretrained", 1, &[0.01]);
    frozen[1].batch_norm = Some("freeze");
    frozen[1].version = "0.2.0";
    trainings.push(frozen.remove(1));
    let mixed = page(&trainings);
    is_sound(&mixed);
    let text = summary(&mixed);
    assert!(
        text.contains(
            "batch-norm statistics differ between runs (freeze and track). They are never averaged; \
     where a figure shows one setting, it is track."
        ),
        "{text}"
    );
    assert!(text.contains("several versions of finetune: 0.1.0 and 0.2.0"), "{text}");
    // The figures' numbers stay what they were.
    let table = |page: &str| {
        page[page.find("forgetting.csv").unwrap()..]
            .split('"')
            .nth(2)
            .unwrap()
            .to_owned()
    };
    assert!(table(&mixed).len() > 1000);
    assert_eq!(table(&mixed), table(&page(&quickstart())));

    // Runs of one start that lack a partner are in its mean and in no difference.
    let mut unpaired = quickstart();
    unpaired.retain(|t| !(t.family == "vit" && t.size == 128 && t.init == "scratch" && t.seed == 0));
    let said = "size 128: a difference between starts is of runs of the same seed; these have no partner and are in means only: \
                pretrained seed 0.";
    assert!(
        summary(&page(&unpaired)).contains(said),
        "{}",
        summary(&page(&unpaired))
    );

    let unfinished: Vec<Training> = quickstart()
        .into_iter()
        .filter(|t| !(t.family == "vit" && t.size == 128 && t.task == 1))
        .collect();
    assert!(
        summary(&page(&unfinished)).contains("vit: 6 of 26 runs stop before the last task and are left out."),
        "{}",
        summary(&page(&unfinished))
    );
}

#[test]
fn bad_input_is_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let good = write(&chain("resnet", 0, "scratch", 0, &[0.01]), folder.path());
    let bytes = std::fs::read(&good[0]).unwrap();
    let broken = folder.path().join("broken.parquet");
    std::fs::write(&broken, &bytes[..bytes.len() / 2]).unwrap();
    let out = folder.path().join("out.html");
    for bad in [PathBuf::from("missing.parquet"), broken] {
        let failed = report(&[good[0].clone(), bad.clone()], &["--out", out.to_str().unwrap()]);
        let message = String::from_utf8(failed.stderr).unwrap();
        assert_eq!(failed.status.code(), Some(1), "{message}");
        assert_eq!(message.lines().count(), 1, "{message}");
        assert!(
            message.starts_with("report: ") && message.contains(bad.to_str().unwrap()),
            "{message}"
        );
        assert!(!out.exists());
    }
    assert_eq!(
        report(
            &good,
            &["--out", folder.path().join("no/folder.html").to_str().unwrap()]
        )
        .status
        .code(),
        Some(1)
    );
    assert_eq!(report(&[], &["--out", "-"]).status.code(), Some(2));
    let help = report(&[], &["--help"]);
    assert!(help.status.success() && help.stderr.is_empty());
    assert!(
        String::from_utf8(help.stdout)
            .unwrap()
            .lines()
            .all(|l| l.chars().count() <= 100)
    );
}

#[test]
fn an_ablation_is_told_beside_the_main_setting() {
    let mut trainings = quickstart();
    for start in ["pretrained", "scratch"] {
        for seed in 0..3 {
            let mut frozen = chain("resnet", 2, start, seed, &[0.01]);
            frozen[1].batch_norm = Some("freeze");
            trainings.push(frozen.remove(1));
        }
    }
    let text = summary(&page(&trainings));
    // As many frozen runs of this size as others, but the others went over three rates: they are the study.
    assert!(text.contains("batch-norm statistics: track."), "{text}");
    let told = text
        .split("With batch-norm statistics: freeze instead, ")
        .nth(1)
        .expect("an ablation");
    assert!(told.contains("against") && told.contains("difference"), "{told}");
    assert!(!summary(&page(&quickstart())).contains("instead,"));
}

#[test]
fn a_joined_table_makes_the_same_page() {
    let (apart, together) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let files = write(&quickstart(), apart.path());
    let folder = together.path().to_str().unwrap();
    let first = report(&files, &["--out", "-", "--joined", folder]);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let joined = together.path().join("histories.parquet");
    let second = report(std::slice::from_ref(&joined), &["--out", "-"]);
    assert_eq!(second.stdout, first.stdout, "the page of the joined table");
    // Joined once more, with a file that it holds already: the same bytes.
    let before = std::fs::read(&joined).unwrap();
    let again = [joined.clone(), files[0].clone()];
    report(&again, &["--out", "-", "--joined", folder]);
    assert_eq!(std::fs::read(&joined).unwrap(), before);
}

/// What a task table calls the tasks goes with the joined rows.
#[test]
fn joined_tables_keep_the_names_of_tasks() {
    let (apart, together) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut files = write(&quickstart(), apart.path());
    files.push(language::tasks(apart.path()));
    let folder = together.path().to_str().unwrap();
    let first = report(&files, &["--out", "-", "--joined", folder]);
    assert!(first.status.success(), "{}", String::from_utf8_lossy(&first.stderr));
    let joined = together.path().join("histories.parquet");
    let kept = table::read::<HistoryRow>(&joined).unwrap().metadata["task_names"].clone();
    assert_eq!(kept, serde_json::json!({"d".repeat(64): language::NAMES}));
    assert_eq!(report(&[joined], &["--out", "-"]).stdout, first.stdout);
}

/// Seeds that were trained in other ways are averaged, for want of a name that tells them apart; the page says so.
#[test]
fn runs_that_are_averaged_and_differ_are_told() {
    let told = "runs that are averaged differ in batch (128, 512)";
    let mut trainings = quickstart();
    assert!(!words(&page(&trainings)).contains("runs that are averaged differ"));
    for training in trainings.iter_mut().filter(|t| t.seed == 2 && t.family == "vit") {
        training.batch = 512;
    }
    let text = words(&page(&trainings));
    assert!(
        text.contains(&format!("vit: {told}")) && !text.contains(&format!("resnet: {told}")),
        "{text}"
    );
}

#[test]
fn accuracies_in_per_cent_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut trainings = quickstart();
    trainings[0].scores.last_mut().unwrap().2 = 90.0;
    let done = report(&write(&trainings, folder.path()), &["--out", "-"]);
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(!done.status.success() && done.stdout.is_empty());
    assert!(said.contains("row 4: accuracy: expected 0 to 1, found 90"), "{said}");
}
