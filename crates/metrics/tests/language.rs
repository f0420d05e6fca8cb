//! Language: bits per byte as the score, corpora that share an output layer, and data sets beside the tasks.
#![allow(clippy::unwrap_used, missing_docs)]

use lethe_metrics::{
    Histories, HistoryRow, Lineage, Matrix, Score, average, extent, forgetting, frontier, transfer, watched_data,
};

fn row(run: &str, parent: Option<&str>, trained: i32, step: i64, task: i32, bits: f64) -> HistoryRow {
    HistoryRow {
        run: run.into(),
        study: "text".into(),
        family: "gpt".into(),
        size: "64".into(),
        model: "main".into(),
        parameters: 1000,
        init: "pretrained".into(),
        parent: parent.map(Into::into),
        checkpoint: Some(format!("{run}-out")),
        penalty: "none".into(),
        strength: 0.0,
        lr: 0.1,
        batch_norm: None,
        precision: "float32".into(),
        seed: 0,
        task_trained: trained,
        step,
        task,
        split: "test".into(),
        examples: 10,
        correct: Some(3),
        accuracy: Some(0.3),
        loss: bits * std::f64::consts::LN_2 * 3.5,
        penalty_value: None,
        train_examples: None,
        class_incremental_correct: None,
        class_incremental_accuracy: None,
        tokens: Some(1000),
        bytes: Some(3500),
        bits_per_byte: Some(bits),
        data: None,
    }
}

/// A row of a data set beside the tasks.
fn beside(name: &str, run: &str, parent: Option<&str>, trained: i32, step: i64, bits: f64) -> HistoryRow {
    HistoryRow {
        data: Some(name.into()),
        ..row(run, parent, trained, step, -1, bits)
    }
}

/// A, then B: both corpora are evaluated from step 0 on.
fn chain() -> Vec<HistoryRow> {
    let (net, a) = (Some("net"), Some("a-out"));
    vec![
        row("a", net, 0, 0, 0, 2.9),
        row("a", net, 0, 0, 1, 3.0),
        row("a", net, 0, 100, 0, 2.3),
        row("a", net, 0, 100, 1, 2.95),
        row("b", a, 1, 0, 0, 2.3),
        row("b", a, 1, 0, 1, 2.95),
        row("b", a, 1, 25, 0, 2.4),
        row("b", a, 1, 25, 1, 2.6),
        row("b", a, 1, 50, 0, 2.55),
        row("b", a, 1, 50, 1, 2.35),
    ]
}

/// General English along the same chain.
fn general() -> Vec<HistoryRow> {
    let (net, a) = (Some("net"), Some("a-out"));
    vec![
        beside("general", "a", net, 0, 0, 2.2),
        beside("general", "a", net, 0, 100, 2.45),
        beside("general", "b", a, 1, 0, 2.45),
        beside("general", "b", a, 1, 50, 2.6),
    ]
}

fn pretraining() -> Vec<HistoryRow> {
    let own = |step, bits| HistoryRow {
        checkpoint: Some("net".into()),
        ..row("pre", None, -1, step, -1, bits)
    };
    let mut rows = vec![own(0, 6.0), own(400, 2.2)];
    rows.extend([0, 400].map(|step| HistoryRow {
        data: Some("general".into()),
        ..own(step, 3.0)
    }));
    rows
}

fn close(found: Option<f64>, expected: f64) {
    assert!(
        found.is_some_and(|v| (v - expected).abs() < 1e-12),
        "{found:?}, expected {expected}"
    );
}

/// R[A, A] = −2.3, R[B, A] = −2.55: forgetting is the rise, 0.25; the average is −(2.55 + 2.35) / 2.
#[test]
fn forgetting_is_the_rise_of_bits_per_byte() {
    let rows = chain();
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::BitsPerByte, "test");
    close(forgetting::since_learned(&matrix), 0.25);
    close(transfer::backward(&matrix), -0.25);
    close(average::accuracy(&matrix), -2.45);
    // B before it was trained: −2.95, against a network of random weights at −6.
    close(transfer::forward(&matrix, |_| Some(-6.0)), 3.05);
    let points = frontier::points(&histories.segments()[1], &[0], Score::BitsPerByte, "test");
    let expected = [(0, -2.3, -2.95), (25, -2.4, -2.6), (50, -2.55, -2.35)];
    assert_eq!(points, expected.map(|(step, a, b)| frontier::Point { step, a, b }));
    // At B of 2.6 bits or less the best A is 2.4; nothing reaches 2.3.
    assert_eq!(
        (frontier::a_at(&points, -2.6), frontier::a_at(&points, -2.3)),
        (Some(-2.4), None)
    );
}

#[test]
fn a_row_without_bits_per_byte_has_no_such_score() {
    let mut rows = chain();
    rows[8].bits_per_byte = None;
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::BitsPerByte, "test");
    assert_eq!(
        (forgetting::since_learned(&matrix), matrix.get(1, 1)),
        (None, Some(-2.35))
    );
}

/// Whether the pretraining's history is given or not, and whatever else the study evaluates: A is the first task.
#[test]
fn a_shared_output_layer_is_no_late_beginning() {
    let mut other = chain();
    for row in &mut other {
        row.run.push('2');
        row.checkpoint = Some(format!("{}-out", row.run));
        row.parent = Some(if row.task_trained == 0 { "net2" } else { "a2-out" }.into());
    }
    // A chain with a third corpus: without it in the others, heads are still not the tasks' own.
    other.push(row("b2", Some("a2-out"), 1, 50, 2, 3.0));
    for rows in [chain(), [chain(), pretraining()].concat(), [chain(), other].concat()] {
        let histories = Histories::new(&rows);
        for lineage in histories.lineages() {
            assert_eq!((lineage.sequence(), lineage.begins_late()), (vec![0, 1], false));
            assert!(lineage.network().is_some_and(|n| n.starts_with("net")));
        }
        let with = histories.pretraining("net").is_some();
        assert_eq!(with, histories.pretrainings().count() > 0);
    }
    // From scratch, B alone tells by its parent that something came before it.
    let mut late: Vec<HistoryRow> = chain().into_iter().filter(|r| r.task_trained == 1).collect();
    late.iter_mut().for_each(|r| r.init = "scratch".into());
    let histories = Histories::new(&late);
    let lineage = &histories.lineages()[0];
    assert_eq!((lineage.sequence(), lineage.begins_late()), (vec![0, 1], true));
    close(
        forgetting::since_learned(&Matrix::of(lineage, Score::BitsPerByte, "test")),
        0.25,
    );
}

#[test]
fn a_data_set_beside_the_tasks_is_none_of_them() {
    let plain = chain();
    let alone = Histories::new(&plain);
    let other = [
        beside("poems", "b", Some("a-out"), 1, 0, 4.0),
        beside("poems", "b", Some("a-out"), 1, 50, 4.5),
    ];
    let rows = [chain(), general(), other.to_vec(), general(), pretraining()].concat();
    let histories = Histories::new(&rows);
    assert!(histories.conflicts.is_empty(), "{:?}", histories.conflicts);
    let matrix = |h: &Histories| Matrix::of(&h.lineages()[0], Score::BitsPerByte, "test");
    assert_eq!(matrix(&alone), matrix(&histories));
    let lineages = histories.lineages();
    let lineage = &lineages[0];
    assert_eq!(lineages.iter().map(Lineage::sequence).collect::<Vec<_>>(), [[0, 1]]);
    let names: Vec<&str> = watched_data::names(lineage.last()).into_iter().collect();
    assert_eq!(names, ["general", "poems"]);
    // 2.2 → 2.45 while A is trained, 2.45 → 2.6 while B is: 0.25, 0.15 and together 0.4.
    close(
        watched_data::while_training(lineage.first(), "general", "test").map(|c| c.rise()),
        0.25,
    );
    close(
        watched_data::while_training(lineage.last(), "general", "test").map(|c| c.rise()),
        0.15,
    );
    close(
        watched_data::over_chain(lineage, "general", "test").map(|c| c.rise()),
        0.4,
    );
    close(
        watched_data::while_training(lineage.last(), "poems", "test").map(|c| c.rise()),
        0.5,
    );
    // Poems were not read before A, and nothing on validation rows.
    assert_eq!(watched_data::over_chain(lineage, "poems", "test"), None);
    assert_eq!(watched_data::over_chain(lineage, "general", "valid"), None);
    // Two numbers for one data set are a conflict, and only those.
    let rows = [rows, vec![beside("poems", "b", Some("a-out"), 1, 50, 4.6)]].concat();
    assert_eq!(Histories::new(&rows).conflicts.into_iter().collect::<Vec<_>>(), ["b"]);
}

/// A study's name is empty unless said, so histories of images may share it. Their heads say nothing of a language model's.
#[test]
fn scores_on_other_rows_are_not_compared() {
    let mut rows = [chain(), general()].concat();
    let changed = |rows: &[HistoryRow]| {
        let histories = Histories::new(rows);
        let lineages = histories.lineages();
        let changes = extent::changes(&lineages[0]);
        let changes = changes.into_iter().map(|(task, data)| (task, data.map(str::to_owned)));
        changes.collect::<Vec<_>>()
    };
    assert_eq!(changed(&rows), []);
    // While B was trained, half of A and other text of the same length were read.
    for row in rows.iter_mut().filter(|row| row.run == "b") {
        match row.data {
            Some(_) => row.bytes = row.bytes.map(|bytes| bytes + 1),
            None if row.task == 0 => row.examples /= 2,
            None => {}
        }
    }
    assert_eq!(changed(&rows), [(-1, Some("general".to_owned())), (0, None)]);
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    let matrix = Matrix::of(&lineages[0], Score::BitsPerByte, "test");
    // What A came to is known, and what it was is not; B is as it was.
    assert_eq!(forgetting::since_learned(&matrix), None);
    assert_eq!((matrix.get(0, 0), matrix.get(1, 0)), (None, Some(-2.55)));
    assert_eq!((matrix.get(0, 1), matrix.get(1, 1)), (Some(-2.95), Some(-2.35)));
    assert_eq!(watched_data::over_chain(&lineages[0], "general", "test"), None);
    close(
        watched_data::while_training(lineages[0].last(), "general", "test").map(|c| c.rise()),
        0.15,
    );
}

#[test]
fn images_of_the_same_study_change_no_chain_of_text() {
    let image = |run: &str, parent: Option<&str>, trained: i32, step: i64, task: i32| HistoryRow {
        family: "mlp".into(),
        init: "scratch".into(),
        tokens: None,
        bytes: None,
        bits_per_byte: None,
        ..row(run, parent, trained, step, task, 1.0)
    };
    let mut rows = chain();
    rows.extend([
        image("i", None, 0, 0, 0),
        image("i", None, 0, 9, 0),
        image("j", Some("i-out"), 1, 0, 0),
        image("j", Some("i-out"), 1, 0, 1),
        image("j", Some("i-out"), 1, 9, 0),
        image("j", Some("i-out"), 1, 9, 1),
    ]);
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    let of = |family: &str| lineages.iter().find(|l| l.first().head().family == family).unwrap();
    for family in ["gpt", "mlp"] {
        let found = of(family);
        assert_eq!((found.sequence(), found.begins_late()), (vec![0, 1], false), "{family}");
    }
    assert_eq!(of("gpt").network(), Some("net"));
}
