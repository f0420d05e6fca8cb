//! Costs against numbers that are worked out by hand.
#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;

/// Three tasks of two classes, each of so many training and 8 test rows.
fn rows(train: i64) -> Rows {
    let tasks = 0..3;
    let counts = tasks
        .clone()
        .flat_map(|t| [((t, Split::Train), train), ((t, Split::Test), 8)]);
    let classes = tasks.flat_map(|t| [0, 1].map(|c| ((t, 2 * t + c), train / 2)));
    Rows {
        counts: counts.collect(),
        classes: classes.collect(),
        heads: vec![2, 2, 3],
        tasks: 3,
        shared_head: false,
        length: None,
    }
}

/// 10 steps of 8 images a task, evaluated before the first, after 4 and 8, and at the end.
fn config(penalty: Option<&str>) -> finetune::Config {
    let phase = json!({"steps": 10, "lr": 0.1, "schedule": "constant"});
    let mut config = json!({
        "model": {"architecture": "mlp", "hidden": [5]},
        "input": {"size": 4, "channels": 1, "mean": [0.5], "std": [0.5]},
        "batch": 8, "evaluate_every": 4, "splits": ["test"],
        "optimiser": {"name": "sgd"}, "first": phase, "later": phase,
    });
    if let Some(name) = penalty {
        config["penalty"] = json!({"name": name, "strength": 1.0});
    }
    serde_json::from_value(config).unwrap()
}

fn inputs(tasks: std::ops::Range<i32>) -> finetune::Inputs {
    finetune::Inputs {
        data: Vec::new(),
        cache: None,
        table: PathBuf::new(),
        from: None,
        tasks,
        predictions: None,
        beside: Vec::new(),
        replay: None,
        prompts: Vec::new(),
        stop_at: None,
        share: None,
        penalty: finetune::PenaltyFiles::default(),
    }
}

fn chain(penalty: Option<&str>, train: i64) -> Vec<Cost> {
    finetuning(
        &config(penalty),
        &inputs(0..3),
        Path::new("{task}"),
        &rows(train),
        None,
        Text::default(),
    )
    .unwrap()
}

#[test]
fn the_old_network_of_lwf_counts_from_the_second_task_on() {
    let evaluated = |costs: &[Cost]| costs.iter().map(|cost| cost.evaluated).collect::<Vec<_>>();
    let plain = chain(None, 28);
    // 4 evaluations of 8 rows of each task so far.
    assert_eq!(evaluated(&plain), [32, 64, 96]);
    assert_eq!(evaluated(&chain(Some("l2sp"), 28)), [32, 64, 96]);
    let held = chain(Some("lwf"), 28);
    // The old network on 10 batches of 8, and with each of the 4 evaluations both on the 28 training rows.
    let more = 10 * 8 + 4 * 2 * 28;
    assert_eq!(evaluated(&held), [32, 64 + more, 96 + more]);
    // Of many rows the penalty's value is that of the first 512.
    assert_eq!(chain(Some("lwf"), 1000)[1].evaluated, 64 + 80 + 4 * 2 * 512);
    // A forward pass of 4 x 4 inputs by 5 outputs, two operations each; a step's image is worth three.
    let passes = 3 * 80 + 64 + more;
    assert_eq!(held[1].operations().unwrap(), (passes * 2 * 16 * 5) as f64);
    assert!(held.iter().all(|cost| cost.trained() == 80));
}

#[test]
fn a_penalty_without_its_files_is_refused() {
    let error = finetuning(
        &config(Some("ewc")),
        &inputs(0..1),
        Path::new("a"),
        &rows(28),
        None,
        Text::default(),
    )
    .unwrap_err();
    assert_eq!(error.to_string(), "penalty ewc: expected --fisher, found none");
}

#[test]
fn importances_take_a_backward_pass_or_one_a_class() {
    let network = chain(None, 28)[1].network.clone();
    let asked = |estimator, examples| Measurement {
        out: "f".into(),
        task: 1,
        split: Split::Train,
        estimator,
        per_token: false,
        examples,
        batch: None,
    };
    let of = |measurement: &Measurement| importances(measurement, &rows(28), &network, Text::default());
    let flops = (2 * 16 * 5) as f64;
    for estimator in [Estimator::Sampled, Estimator::Empirical, Estimator::Mas] {
        let cost = of(&asked(estimator, None)).unwrap();
        assert_eq!((cost.trained(), cost.evaluated, cost.backward), (0, 28, 28));
        // Forward once, and backward, which is worth two.
        assert_eq!(cost.operations().unwrap(), 28.0 * 3.0 * flops);
    }
    let cost = of(&asked(Estimator::Exact, Some(10))).unwrap();
    assert_eq!((cost.evaluated, cost.backward), (10, 20));
    assert_eq!(cost.operations().unwrap(), 10.0 * (1.0 + 2.0 * 2.0) * flops);
    // 20 backward passes of 3 - 1 seconds, and 10 forward passes of one.
    let speed = crate::speed::Speed {
        training: 3.0,
        evaluation: 1.0,
    };
    assert_eq!(speed.seconds(&cost), 20.0 * 2.0 + 10.0);

    let mut larger = asked(Estimator::Exact, None);
    larger.task = 2;
    let all = chain(None, 28)[2].network.clone();
    assert_eq!(
        importances(&larger, &rows(28), &all, Text::default()).unwrap().backward,
        3 * 28
    );
    for (measurement, expected) in [
        (
            larger,
            "--task: expected a task of which the network has a head ([0, 1]), found 2",
        ),
        (
            asked(Estimator::Mas, Some(29)),
            "--examples: expected at most 28 (train rows of task 1), found 29",
        ),
        (
            Measurement {
                split: Split::Valid,
                ..asked(Estimator::Mas, None)
            },
            "expected valid rows of task 1, found none",
        ),
        (
            Measurement {
                task: 3,
                ..asked(Estimator::Mas, None)
            },
            "--task: expected tasks from 0 to 2, found 3",
        ),
    ] {
        assert_eq!(of(&measurement).unwrap_err().to_string(), expected);
    }
}

#[test]
fn time_is_that_of_steps_and_of_the_old_networks_answers() {
    let speed = crate::speed::Speed {
        training: 3.0,
        evaluation: 1.0,
    };
    let held = chain(Some("lwf"), 28);
    assert_eq!(speed.seconds(&held[1]), 3.0 * 80.0 + (64 + 80 + 4 * 2 * 28) as f64);
}

/// A GPT-2 on three corpora with one output layer, in blocks of 16 tokens though it has 64 positions.
#[test]
fn text_counts_in_blocks_with_what_stands_beside_the_tasks() {
    let phase = json!({"steps": 10, "lr": 0.1, "schedule": "constant"});
    let config = |more: Value| -> finetune::Config {
        let mut config = json!({
            "model": {
                "architecture": "gpt2", "vocab_size": 100, "n_positions": 64, "n_embd": 8, "n_layer": 1, "n_head": 1
            },
            "batch": 8, "evaluate_every": 4, "splits": ["test"],
            "optimiser": {"name": "sgd"}, "first": phase, "later": phase,
        });
        for (key, value) in more.as_object().unwrap() {
            config[key] = value.clone();
        }
        serde_json::from_value(config).unwrap()
    };
    let mut rows = rows(28);
    rows.shared_head = true;
    let text = Text {
        length: Some(16),
        watched: 5,
    };
    let cost = |config: &finetune::Config, inputs: &finetune::Inputs| {
        finetuning(config, inputs, Path::new("{task}"), &rows, None, text).unwrap()
    };
    let plain = cost(&config(json!({})), &inputs(0..3));
    // All three corpora are evaluated from the beginning on, four times 8 test blocks each, and the five beside them.
    assert_eq!(plain.iter().map(|c| c.evaluated).collect::<Vec<_>>(), [4 * (24 + 5); 3]);
    let products = 16 * (12 * 64 + 100 * 8) + 2 * 16 * 16 * 8;
    assert_eq!(plain[0].network.flops().unwrap(), 2 * products);
    assert_eq!(
        plain.iter().map(|c| c.stage).collect::<Vec<_>>(),
        [Stage::First, Stage::Later, Stage::Later]
    );
    let mut with = inputs(0..1);
    with.replay = Some(PathBuf::from("general"));
    assert_eq!(cost(&config(json!({"replay_share": 0.5})), &with)[0].batch, 12);
    let held = cost(
        &config(json!({"penalty": {"name": "lwf", "strength": 1.0}})),
        &inputs(0..2),
    );
    // The old network on ten batches, and both on the 28 training blocks with each evaluation.
    assert_eq!(held[1].evaluated, 4 * (24 + 5) + 80 + 4 * 2 * 28);
    for (estimator, per_token, passes) in [
        (Estimator::Empirical, false, 1),
        (Estimator::Empirical, true, 16),
        (Estimator::Exact, false, 16 * 100),
    ] {
        let measurement = Measurement {
            out: PathBuf::new(),
            task: 0,
            split: Split::Train,
            estimator,
            per_token,
            examples: Some(3),
            batch: None,
        };
        let cost = importances(&measurement, &rows, &plain[0].network, text).unwrap();
        assert_eq!(cost.backward, 3 * passes, "{estimator:?} {per_token}");
    }
}
