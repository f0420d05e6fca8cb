//! Chains and matrices from history rows, in any order, with parts missing, doubled or contradictory.
#![allow(clippy::unwrap_used, missing_docs)]

use lethe_metrics::{Histories, HistoryRow, Lineage, Matrix, Score, average, forgetting, frontier};

fn row(run: &str, parent: Option<&str>, trained: i32, step: i64, task: i32, accuracy: f64) -> HistoryRow {
    HistoryRow {
        run: run.into(),
        study: "test".into(),
        family: "resnet".into(),
        size: "8".into(),
        model: "main".into(),
        parameters: 1000,
        init: "pretrained".into(),
        parent: parent.map(Into::into),
        checkpoint: Some(format!("{run}-out-{trained}")),
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
        examples: 1000,
        correct: Some((accuracy * 1000.0) as i64),
        accuracy: Some(accuracy),
        loss: 1.0 - accuracy,
        penalty_value: None,
        train_examples: None,
        class_incremental_correct: None,
        class_incremental_accuracy: None,
        tokens: None,
        bytes: None,
        bits_per_byte: None,
        data: None,
    }
}

fn training_a() -> Vec<HistoryRow> {
    vec![
        row("a", Some("net"), 0, 0, 0, 0.2),
        row("a", Some("net"), 0, 40, 0, 0.9),
    ]
}

fn training_b(run: &str, kept: f64) -> Vec<HistoryRow> {
    let parent = Some("a-out-0");
    vec![
        row(run, parent, 1, 0, 0, 0.9),
        row(run, parent, 1, 20, 0, 0.8),
        row(run, parent, 1, 20, 1, 0.5),
        row(run, parent, 1, 40, 0, kept),
        row(run, parent, 1, 40, 1, 0.85),
    ]
}

fn runs(lineage: &Lineage) -> Vec<String> {
    lineage.segments().map(|s| s.head().run.clone()).collect()
}

#[test]
fn many_second_tasks_hang_on_one_first() {
    let mut rows = [training_b("b2", 0.6), training_a(), training_b("b1", 0.7)].concat();
    rows.push(row("pre", None, -1, 10, -1, 0.99));
    rows.reverse();
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(
        lineages.iter().map(runs).collect::<Vec<_>>(),
        [["a", "b1"], ["a", "b2"]]
    );
    assert_eq!(histories.pretrainings().count(), 1);
    assert!(histories.conflicts.is_empty());
    let matrix = Matrix::of(&lineages[0], Score::Accuracy, "test");
    assert_eq!(
        (matrix.get(0, 0), matrix.get(1, 0), matrix.get(1, 1), matrix.get(0, 1)),
        (Some(0.9), Some(0.7), Some(0.85), None)
    );
    assert!((forgetting::since_learned(&matrix).unwrap() - 0.2).abs() < 1e-12);
    assert_eq!(lineages[0].network(), Some("net"));
    assert_eq!(lineages[0].last().steps(), 40);
    // Images have no bits per byte.
    assert_eq!(
        average::accuracy(&Matrix::of(&lineages[0], Score::BitsPerByte, "test")),
        None
    );
    assert_eq!(
        average::accuracy(&Matrix::of(&lineages[0], Score::Accuracy, "valid")),
        None
    );
}

/// EWC and online EWC write one network after the first of the earlier tasks; each goes on from its own.
#[test]
fn of_two_trainings_that_wrote_one_network_each_is_continued_under_its_penalty() {
    let mut rows = training_a();
    for (name, penalty) in [("e", "ewc"), ("o", "ewc-online")] {
        let mut own = vec![
            row(&format!("{name}1"), Some("a-out-0"), 1, 40, 0, 0.8),
            row(&format!("{name}1"), Some("a-out-0"), 1, 40, 1, 0.9),
            row(&format!("{name}2"), Some("same"), 2, 40, 0, 0.7),
        ];
        for row in &mut own {
            row.penalty = penalty.into();
            row.strength = 1.0;
            if row.task_trained == 1 {
                row.checkpoint = Some("same".into());
            }
        }
        rows.extend(own);
    }
    let histories = Histories::new(&rows);
    assert_eq!(
        histories.lineages().iter().map(runs).collect::<Vec<_>>(),
        [["a", "e1", "e2"], ["a", "o1", "o2"]]
    );
}

#[test]
fn points_need_both_tasks() {
    let rows = training_b("b", 0.7);
    let histories = Histories::new(&rows);
    let points = frontier::points(&histories.segments()[0], &[0], Score::Accuracy, "test");
    let expected = [(20, 0.8, 0.5), (40, 0.7, 0.85)].map(|(step, a, b)| frontier::Point { step, a, b });
    assert_eq!(points, expected);
}

#[test]
fn the_first_tasks_end_is_read_at_step_0_of_the_second() {
    let rows = training_b("b", 0.7);
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(Matrix::of(&lineages[0], Score::Accuracy, "test").get(0, 0), Some(0.9));
    // Its parent is the first task's checkpoint, no pretrained network: unknown ones are one.
    assert_eq!(lineages[0].network(), Some("unknown"));
}

#[test]
fn only_the_last_step_counts_as_the_end() {
    // Task 1 shares the head and was evaluated before training only: R[0, 1] was not measured.
    let mut rows = training_a();
    rows.push(row("a", Some("net"), 0, 0, 1, 0.3));
    rows.extend(training_b("b", 0.7));
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
    assert_eq!((matrix.get(0, 0), matrix.get(0, 1)), (Some(0.9), None));
}

#[test]
fn a_chain_of_one_process_links_by_its_run() {
    let mut rows = training_a();
    rows.extend(training_b("a", 0.7));
    for row in &mut rows {
        row.parent = Some("net".into());
        row.checkpoint = Some("end".into());
    }
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(lineages.len(), 1);
    assert_eq!(lineages[0].segments().map(|s| s.trained()).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(lineages[0].network(), Some("net"));
}

#[test]
fn rows_given_twice_count_once_and_contradictions_are_told() {
    let mut rows = [training_a(), training_a(), training_b("b", 0.7)].concat();
    assert!(Histories::new(&rows).conflicts.is_empty());
    assert_eq!(Histories::new(&rows).segments()[0].rows().count(), 2);
    rows.push(row("b", Some("a-out-0"), 1, 40, 0, 0.1));
    let histories = Histories::new(&rows);
    assert_eq!(histories.conflicts.iter().collect::<Vec<_>>(), ["b"]);
    // Whatever the order of files, the same one is taken.
    let first = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
    let turned: Vec<_> = rows.iter().rev().cloned().collect();
    let histories = Histories::new(&turned);
    assert_eq!(first, Matrix::of(&histories.lineages()[0], Score::Accuracy, "test"));
}

/// A file from before some columns says what the newer file says, and less; it is no other version, and never wins.
#[test]
fn a_file_from_before_a_column_takes_nothing_away() {
    let old = [training_a(), training_b("b", 0.7)].concat();
    let mut new = old.clone();
    for row in &mut new {
        row.class_incremental_accuracy = Some(0.25);
        row.train_examples = Some(7);
    }
    for rows in [[old.clone(), new.clone()].concat(), [new.clone(), old].concat()] {
        let histories = Histories::new(&rows);
        assert!(histories.conflicts.is_empty());
        let mut all = histories.segments().iter().flat_map(|segment| segment.rows());
        assert!(all.all(|row| (row.class_incremental_accuracy, row.train_examples) == (Some(0.25), Some(7))));
    }
    // Two numbers are a contradiction.
    let mut other = new.clone();
    other[1].class_incremental_accuracy = Some(0.5);
    assert_eq!(Histories::new(&[new, other].concat()).conflicts.len(), 1);
}

/// Two files of one run, of which one keeps A and the other learns B: no run has both, and none is made of both.
#[test]
fn of_a_run_whose_files_disagree_one_is_taken_as_a_whole() {
    let version = |kept: f64, learned: f64| {
        let mut rows = training_b("b", kept);
        let last = rows.last_mut().unwrap();
        *last = row("b", Some("a-out-0"), 1, 40, 1, learned);
        rows
    };
    let ends = |rows: &[HistoryRow]| {
        let histories = Histories::new(rows);
        assert_eq!(histories.conflicts.len(), 1);
        let matrix = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
        [0, 1].map(|task| matrix.at_end(task).unwrap())
    };
    let (one, other) = (version(0.5, 0.7), version(0.3, 0.9));
    assert_eq!(ends(&[training_a(), one.clone(), other.clone()].concat()), [0.3, 0.9]);
    assert_eq!(ends(&[other.clone(), training_a(), one.clone()].concat()), [0.3, 0.9]);
    // The longer one, whatever its numbers; what the shorter one alone evaluated is there too.
    let mut longer = version(0.8, 0.6);
    longer.push(row("b", Some("a-out-0"), 1, 30, 0, 0.75));
    assert_eq!(ends(&[training_a(), one.clone(), longer.clone()].concat()), [0.8, 0.6]);
    assert_eq!(ends(&[training_a(), longer, other].concat()), [0.8, 0.6]);
}

/// Two machines round differently: one run, two checkpoints, and a second task that goes on from each.
#[test]
fn what_goes_on_from_the_version_not_taken_has_its_first_task() {
    let mut other = training_a();
    for row in &mut other {
        row.checkpoint = Some("elsewhere".into());
        row.loss += 1e-7;
    }
    let mut elsewhere = training_b("c", 0.65);
    for row in &mut elsewhere {
        row.parent = Some("elsewhere".into());
    }
    let mut rows = [training_a(), training_b("b", 0.7), elsewhere, other].concat();
    let found = |rows: &[HistoryRow]| {
        let histories = Histories::new(rows);
        let lineages = histories.lineages();
        assert!(lineages.iter().all(|l| !l.begins_late() && l.network() == Some("net")));
        let versions: usize = histories.segments().iter().map(|s| s.other_versions().count()).sum();
        assert_eq!((histories.conflicts.len(), versions), (1, 1));
        lineages.iter().map(runs).collect::<Vec<_>>()
    };
    assert_eq!(found(&rows), [["a", "b"], ["a", "c"]]);
    rows.reverse();
    assert_eq!(found(&rows), [["a", "b"], ["a", "c"]]);
}

/// Each version is whole by its checkpoint, also where one lacks what another has, and stands once, whatever the order of files.
#[test]
fn versions_are_told_apart_by_their_checkpoints() {
    let version = |checkpoint: &str, loss: f64, from: usize| {
        let mut rows = training_a().split_off(from);
        for row in &mut rows {
            row.checkpoint = Some(checkpoint.into());
            row.loss = loss;
        }
        rows
    };
    let files = [
        version("x", 0.3, 1),
        version("y", 0.2, 0),
        version("y", 0.2, 0),
        version("z", 0.1, 0),
    ];
    let found = |order: [usize; 4]| {
        let rows: Vec<HistoryRow> = order.into_iter().flat_map(|at| files[at].clone()).collect();
        let histories = Histories::new(&rows);
        let segment = &histories.segments()[0];
        let others: Vec<Vec<f64>> = segment
            .other_versions()
            .map(|rows| rows.iter().map(|row| row.loss).collect())
            .collect();
        (segment.checkpoints().map(str::to_owned).collect::<Vec<_>>(), others)
    };
    let expected = (
        ["z", "y", "x"].map(str::to_owned).to_vec(),
        vec![vec![0.2, 0.2], vec![0.3]],
    );
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 0, 3, 2], [2, 3, 0, 1]] {
        assert_eq!(found(order), expected, "{order:?}");
    }
}

/// The same of pretraining: a network that two machines pretrained is one network.
#[test]
fn a_network_of_two_versions_is_one() {
    let pretrained = |wrote: &str, loss: f64| {
        let mut row = row("pre", None, -1, 500, -1, 0.5);
        (row.checkpoint, row.loss) = (Some(wrote.into()), loss);
        row
    };
    let tasks = |run: &str, net: &str| vec![row(run, Some(net), 0, 0, 0, 0.2), row(run, Some(net), 0, 40, 0, 0.9)];
    let mut rows = [tasks("a", "net"), tasks("b", "net'")].concat();
    rows.extend([pretrained("net'", 0.51), pretrained("net", 0.5)]);
    let histories = Histories::new(&rows);
    let networks: Vec<_> = histories.lineages().iter().map(|l| l.network()).collect();
    assert_eq!(networks.len(), 2);
    assert_eq!(networks[0], networks[1]);
    assert_eq!(histories.pretraining("net").map(|s| s.steps()), Some(500));
    assert_eq!(histories.pretraining("net'").map(|s| s.steps()), Some(500));
}

#[test]
fn what_only_evaluates_is_no_position_of_a_chain() {
    let evaluation = |run: &str, parent: &str, task: i32| {
        let mut rows = vec![
            row(run, Some(parent), task, 0, 0, 0.9),
            row(run, Some(parent), task, 0, 1, 0.4),
        ];
        for row in &mut rows {
            row.train_examples = Some(0);
        }
        rows
    };
    let chains = |more: Vec<HistoryRow>| {
        let rows = [training_a(), training_b("b", 0.7), more].concat();
        let histories = Histories::new(&rows);
        let all: Vec<Vec<String>> = histories.lineages().iter().map(runs).collect();
        all
    };
    // Of the end, of the middle, and with a head for a task that nobody learned.
    assert_eq!(chains(evaluation("end", "b-out-1", 1)), [["a", "b"]]);
    assert_eq!(chains(evaluation("more", "b-out-1", 2)), [["a", "b"]]);
    assert_eq!(chains(evaluation("middle", "a-out-0", 0)), [["a", "b"]]);
    // What goes on from what it wrote goes on from what it read.
    let mut on = training_b("c", 0.6);
    for row in &mut on {
        row.parent = Some("middle-out-1".into());
    }
    assert_eq!(
        chains([evaluation("middle", "a-out-0", 1), on].concat()),
        [["a", "b"], ["a", "c"]]
    );
    // A training that had its accuracy before the first step is a training.
    let mut at_once = training_b("d", 0.6);
    at_once.retain(|row| row.step == 0);
    for row in &mut at_once {
        row.train_examples = Some(500);
    }
    assert_eq!(chains(at_once), [["a", "b"], ["a", "d"]]);
}

#[test]
fn parents_that_name_each_other_do_not_loop() {
    let mut rows = [training_a(), training_b("b", 0.7)].concat();
    for row in &mut rows {
        row.parent = Some("x".into());
        row.checkpoint = Some("x".into());
    }
    assert_eq!(Histories::new(&rows).lineages().len(), 1);
}

#[test]
fn a_network_is_linked_to_the_pretraining_that_wrote_it() {
    let pretraining = |run: &str, last: i64| {
        let mut rows = vec![row(run, None, -1, 0, -1, 0.1), row(run, None, -1, last, -1, 0.6)];
        rows.iter_mut().for_each(|r| r.checkpoint = Some("net".into()));
        rows
    };
    // The second only looks at the first's network: it ends in the same one after no step.
    let mut looked = pretraining("look", 0);
    looked.truncate(1);
    let rows = [pretraining("pre", 500), looked, training_a()].concat();
    let histories = Histories::new(&rows);
    assert_eq!(histories.pretraining("net").unwrap().steps(), 500);
    assert!(histories.pretraining("other").is_none());
}

#[test]
fn scratch_has_no_network() {
    let mut rows = training_a();
    for row in &mut rows {
        row.init = "scratch".into();
        row.parent = None;
    }
    let histories = Histories::new(&rows);
    assert_eq!(histories.lineages()[0].network(), None);
    assert!(Histories::new(&[]).lineages().is_empty());
}

/// A chain of own heads in any order: each training evaluates what was learned so far, and at step 0 the fresh head too.
fn chain(name: &str, order: &[i32], ends: &[&[f64]]) -> Vec<HistoryRow> {
    let mut rows = Vec::new();
    for (t, &trained) in order.iter().enumerate() {
        let mut seen = order[..=t].to_vec();
        seen.sort_unstable();
        seen.dedup();
        let run = format!("{name}{t}");
        let parent = if t == 0 {
            "net".to_owned()
        } else {
            format!("{name}{}-out-{}", t - 1, order[t - 1])
        };
        for j in seen {
            let before = t.checked_sub(1).map_or(0.2, |b| ends[b][j as usize]);
            rows.push(row(&run, Some(&parent), trained, 0, j, before));
            rows.push(row(&run, Some(&parent), trained, 40, j, ends[t][j as usize]));
        }
    }
    rows
}

/// 2 → 0 → 1: R[2, 2] = 0.9 and R[T, 2] = 0.85; R[0, 0] = 0.8 and R[T, 0] = 0.735. Forgetting (0.05 + 0.065) / 2.
#[test]
fn time_is_the_position_in_the_chain() {
    let ends: [&[f64]; 3] = [&[0.1, 0.1, 0.9], &[0.8, 0.1, 0.88], &[0.735, 0.7, 0.85]];
    let rows = chain("c", &[2, 0, 1], &ends);
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(lineages.len(), 1);
    assert_eq!(lineages[0].sequence(), [2, 0, 1]);
    assert!(!lineages[0].begins_late());
    assert_eq!(lineages[0].network(), Some("net"));
    let matrix = Matrix::of(&lineages[0], Score::Accuracy, "test");
    assert_eq!(matrix.earlier(), [2, 0]);
    assert!((forgetting::since_learned(&matrix).unwrap() - 0.0575).abs() < 1e-12);
    assert!((average::accuracy(&matrix).unwrap() - (0.735 + 0.7 + 0.85) / 3.0).abs() < 1e-12);
}

#[test]
fn chains_go_down_skip_tasks_and_come_back() {
    let ends: [&[f64]; 3] = [&[0.9, 0.9, 0.9], &[0.8, 0.8, 0.8], &[0.95, 0.6, 0.7]];
    for (order, forgotten) in [(&[1, 0][..], 0.1), (&[0, 2], 0.1), (&[0, 1, 0], 0.2)] {
        let rows = chain("c", order, &ends);
        let histories = Histories::new(&rows);
        let lineages = histories.lineages();
        assert_eq!(lineages.iter().map(Lineage::sequence).collect::<Vec<_>>(), [order]);
        let matrix = Matrix::of(&lineages[0], Score::Accuracy, "test");
        let found = forgetting::since_learned(&matrix).unwrap();
        assert!((found - forgotten).abs() < 1e-12, "{order:?}: {found}");
    }
}

/// 1 → 0 without the first training: what is left of task 1 is read at step 0 of the second.
#[test]
fn a_chain_that_begins_late_may_go_down() {
    let ends: [&[f64]; 2] = [&[0.1, 0.9], &[0.8, 0.7]];
    let mut rows = chain("c", &[1, 0], &ends);
    // That heads are the tasks' own shows in another chain of the study.
    let mut other = chain("d", &[1, 0], &ends);
    rows.retain(|r| r.run == "c1");
    other.retain(|r| r.run == "d0");
    rows.extend(other);
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    let late = lineages.iter().find(|l| l.begins_late()).unwrap();
    assert_eq!((late.sequence(), late.network()), (vec![1, 0], Some("unknown")));
    let found = forgetting::since_learned(&Matrix::of(late, Score::Accuracy, "test")).unwrap();
    assert!((found - 0.2).abs() < 1e-12, "{found}");
}

/// Tasks that share a head are all evaluated from the beginning on: none of them was learned before.
#[test]
fn shared_heads_are_no_late_beginning() {
    let mut rows = Vec::new();
    for (run, parent, trained) in [("s1", "net", 1), ("s0", "s1-out-1", 0)] {
        for (step, scores) in [(0, [0.1, 0.2]), (40, [0.5, 0.6])] {
            rows.extend((0..2).map(|j| row(run, Some(parent), trained, step, j, scores[j as usize])));
        }
    }
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(lineages[0].sequence(), [1, 0]);
    assert_eq!(lineages[0].network(), Some("net"));
}

/// Joint training evaluates all tasks from fresh heads on: its network is the one that it started from.
#[test]
fn joint_training_is_no_late_beginning() {
    let joint = |run: &str, net: &str| -> Vec<HistoryRow> {
        let at = |step, score| (0..3).map(move |j| (step, j, score));
        let rows = at(0, 0.3).chain(at(60, 0.9));
        rows.map(|(step, j, score)| HistoryRow {
            penalty: "joint".into(),
            ..row(run, Some(net), 2, step, j, score)
        })
        .collect()
    };
    let chain = chain("c", &[0, 1], &[&[0.9, 0.1], &[0.8, 0.9]]);
    let rows = [joint("j", "net"), joint("k", "other"), chain].concat();
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    let joint: Vec<_> = lineages.iter().filter(|l| l.last().is_joint()).collect();
    assert_eq!(
        joint.iter().map(|l| l.network()).collect::<Vec<_>>(),
        [Some("net"), Some("other")]
    );
    assert_eq!(joint[0].sequence(), [0, 1, 2]);
    let matrix = Matrix::of(joint[0], Score::Accuracy, "test");
    assert!((average::accuracy(&matrix).unwrap() - 0.9).abs() < 1e-12);
    assert_eq!(forgetting::since_learned(&matrix), None);
}

/// Where tasks share a head, joint training evaluates tasks that nobody has trained: it has learned its own and those before it.
#[test]
fn joint_training_with_a_shared_head_learns_what_was_trained() {
    let at = |run: &str, parent: &str, trained: i32, penalty: &str| -> Vec<HistoryRow> {
        let rows = (0..4).flat_map(|task| [(0, task, 0.2), (40, task, 0.6)]);
        rows.map(|(step, task, score)| HistoryRow {
            penalty: penalty.into(),
            ..row(run, Some(parent), trained, step, task, score)
        })
        .collect()
    };
    let learned = |rows: &[HistoryRow]| {
        let histories = Histories::new(rows);
        let lineages = histories.lineages();
        let positions = lineages[0].positions();
        positions.into_iter().map(Vec::from_iter).collect::<Vec<_>>()
    };
    // Of four tasks, after one; first of all; and with a task behind it.
    let (first, joint) = (at("a", "net", 0, "none"), at("j", "a-out-0", 1, "joint"));
    assert_eq!(learned(&[first.clone(), joint.clone()].concat()), [vec![0], vec![0, 1]]);
    assert_eq!(learned(&at("j", "net", 2, "joint")), [[0, 1, 2]]);
    let behind = at("b", "j-out-1", 3, "none");
    assert_eq!(
        learned(&[first, joint, behind].concat()),
        [vec![0], vec![0, 1], vec![3]]
    );
}

/// A chain whose last scores are not numbers, or missing, is not measured at an earlier task.
#[test]
fn what_did_not_end_in_numbers_is_not_measured() {
    let whole = chain("c", &[0, 1, 2], &[&[0.9, 0.1, 0.1], &[0.8, 0.9, 0.1], &[0.7, 0.6, 0.9]]);
    let without = |change: &dyn Fn(&mut HistoryRow)| {
        let mut rows = whole.clone();
        rows.iter_mut()
            .filter(|r| r.task_trained == 2 && r.step == 40)
            .for_each(change);
        let histories = Histories::new(&rows);
        let matrix = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
        (
            average::accuracy(&matrix),
            forgetting::since_learned(&matrix),
            forgetting::from_best(&matrix),
        )
    };
    assert!(without(&|_| ()).1.is_some());
    assert_eq!(without(&|r| r.accuracy = Some(f64::NAN)), (None, None, None));
    assert_eq!(without(&|r| r.accuracy = None), (None, None, None));
    // Test rows that stop before the last step say nothing of the end.
    let early = |r: &mut HistoryRow| r.split = "valid".into();
    assert_eq!(without(&early), (None, None, None));
}

/// Two studies of one seed whose first task is the same training: its checkpoint does not say whose it is. Each goes on from its own, which
/// was evaluated on its own rows: 0.9 − 0.7 of the one, 0.95 − 0.6 of the other.
#[test]
fn of_two_studies_that_begin_alike_each_goes_on_from_its_own() {
    let study = |name: &str, examples: i64, [learned, kept]: [f64; 2]| {
        let mut rows = vec![
            row(&format!("{name}a"), Some("net"), 0, 40, 0, learned),
            row(&format!("{name}b"), Some("same"), 1, 40, 0, kept),
            row(&format!("{name}b"), Some("same"), 1, 40, 1, 0.8),
        ];
        for row in &mut rows {
            (row.study, row.examples, row.correct) = (name.into(), examples, None);
            if row.task_trained == 0 {
                row.checkpoint = Some("same".into());
            }
        }
        rows
    };
    let rows = [study("x", 100, [0.9, 0.7]), study("y", 400, [0.95, 0.6])].concat();
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    assert_eq!(
        lineages.iter().map(runs).collect::<Vec<_>>(),
        [["xa", "xb"], ["ya", "yb"]]
    );
    for (lineage, expected) in lineages.iter().zip([0.2, 0.35]) {
        let found = forgetting::since_learned(&Matrix::of(lineage, Score::Accuracy, "test")).unwrap();
        assert!((found - expected).abs() < 1e-12, "{found}");
    }
    // Under one name of a study the rows tell: these were evaluated on 100 and on 400.
    let mut rows = rows;
    rows.iter_mut().for_each(|row| row.study = "one".into());
    let histories = Histories::new(&rows);
    let found: Vec<_> = histories.lineages().iter().map(runs).collect();
    assert_eq!(found, [["xa", "xb"], ["ya", "yb"]]);
}

/// Tables of two and of three tasks that share a head, under one name of a study: no task was learned before the first training.
#[test]
fn tables_of_other_lengths_that_share_a_head_begin_with_their_first_task() {
    let mut rows = Vec::new();
    for (name, tasks) in [("two", 2), ("three", 3)] {
        for trained in 0..tasks {
            let parent = match trained {
                0 => "net".to_owned(),
                _ => format!("{name}{}-out-{}", trained - 1, trained - 1),
            };
            let run = format!("{name}{trained}");
            for step in [0, 40] {
                rows.extend((0..tasks).map(|task| row(&run, Some(&parent), trained, step, task, 0.5)));
            }
        }
    }
    let histories = Histories::new(&rows);
    let lineages = histories.lineages();
    let found: Vec<_> = lineages.iter().map(|l| (l.sequence(), l.network())).collect();
    assert_eq!(found, [(vec![0, 1, 2], Some("net")), (vec![0, 1], Some("net"))]);
}

/// The first training was evaluated on validation rows alone; the second one reads the same weights at step 0.
#[test]
fn a_training_that_did_not_evaluate_a_task_is_read_at_step_0_of_the_next() {
    let mut rows = training_a();
    rows.iter_mut().for_each(|row| row.split = "valid".into());
    rows.extend(training_b("b", 0.7));
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
    assert_eq!((matrix.when_learned(0), matrix.at_end(0)), (Some(0.9), Some(0.7)));
    // Among all heads it is another number there: the next task's is one of them.
    rows.iter_mut()
        .for_each(|row| row.class_incremental_accuracy = row.accuracy);
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::ClassIncremental, "test");
    assert_eq!((matrix.when_learned(0), matrix.at_end(0)), (None, Some(0.7)));
    // What it did evaluate counts before that.
    let mut rows = training_a();
    rows[1].accuracy = Some(0.91);
    rows.extend(training_b("b", 0.7));
    let histories = Histories::new(&rows);
    let matrix = Matrix::of(&histories.lineages()[0], Score::Accuracy, "test");
    assert_eq!(matrix.when_learned(0), Some(0.91));
}
