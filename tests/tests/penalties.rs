//! `finetune --penalty`: what it adds to the loss and what it does to a step, against the equations in float64; and what is refused.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::{Command, Folder};
use lethe_artifacts::Tensors;
use lethe_artifacts::importance::{Estimator, Importance};

/// Plain SGD, so that a step is one line.
const PLAIN: &str = "--set optimiser.clip=0 --set optimiser.momentum=0 --precision float32 --set augment.flip=false \
                     --set splits=[\"test\"]";

/// Networks after each of three tasks, `a`, `b`, `c`, with Fisher information and MAS's importances of the first two, `fa`,
/// `fb`, `ma`, `mb`.
fn study() -> Folder {
    let folder = Folder::study();
    let net = "--config mlp.toml";
    folder
        .finetune(&format!("{net} --task 0 --out a.safetensors"))
        .succeed();
    folder
        .finetune("--from a.safetensors --task 1 --set later.lr=0.1 --out b.safetensors")
        .succeed();
    for (name, task) in [("a", 0), ("b", 1)] {
        for (prefix, estimator) in [("f", "exact"), ("m", "mas")] {
            let more = format!(
                "{name}.safetensors --data data --table tasks.parquet --task {task} --estimator {estimator} --out \
                 {prefix}{name}.safetensors"
            );
            folder.tool("fisher").args(&more).succeed();
        }
    }
    folder
}

fn importance(folder: &Folder, name: &str) -> Importance {
    Importance::read(&folder.path(&format!("{name}.safetensors")))
        .unwrap()
        .0
}

type Values = BTreeMap<String, Vec<f64>>;

/// The tensors of the network, without heads and whatever else.
fn network(tensors: &Tensors) -> Values {
    let own = tensors.iter().filter(|(name, _)| name.starts_with("layers."));
    own.map(|(name, tensor)| (name.clone(), tensor.floats().map(f64::from).collect()))
        .collect()
}

fn weights(folder: &Folder, name: &str) -> Values {
    network(&folder.checkpoint(name).tensors)
}

fn importances(folder: &Folder, name: &str) -> Values {
    network(&importance(folder, name).tensors)
}

/// Σ w (θ − θ*)²
fn quadratic(weight: &Values, at: &Values, anchor: &Values) -> f64 {
    let each = weight.iter().flat_map(|(name, weight)| {
        let (at, anchor) = (&at[name], &anchor[name]);
        weight
            .iter()
            .zip(at.iter().zip(anchor))
            .map(|(w, (t, a))| w * (t - a) * (t - a))
    });
    each.sum()
}

fn near(found: f64, expected: f64) {
    assert!((found / expected - 1.0).abs() < 1e-4, "{found} {expected}");
}

/// The penalty's value at the end of a run, and what the history calls it.
fn told(folder: &Folder, name: &str) -> (String, f64, f64) {
    let rows = folder.history(name);
    let last = rows.iter().max_by_key(|row| row.step).unwrap();
    (last.penalty.clone(), last.strength, last.penalty_value.unwrap())
}

fn third<'a>(folder: &'a Folder, more: &str, out: &str) -> Command<'a> {
    let arguments = format!("--from b.safetensors --task 2 {PLAIN} {more} --out {out}.safetensors");
    folder.finetune(&arguments)
}

#[test]
fn the_value_in_the_history_is_the_equations() {
    let folder = study();
    let [a, b] = ["a", "b"].map(|name| weights(&folder, name));
    let [fa, fb, ma, mb] = ["fa", "fb", "ma", "mb"].map(|name| importances(&folder, name));
    let sum = |old: &Values, new: &Values, decay: f64| -> Values {
        let each = new.iter().map(|(name, new)| {
            let both = new.iter().zip(&old[name]).map(|(new, old)| decay * old + new);
            (name.clone(), both.collect())
        });
        each.collect()
    };
    let ones = b.iter().map(|(n, v)| (n.clone(), vec![1.0; v.len()])).collect();
    let two = "--fisher fa.safetensors --fisher fb.safetensors";
    let masses = "--fisher ma.safetensors --fisher mb.safetensors";
    for (name, strength, more, terms) in [
        ("l2sp", 0.5, String::new(), vec![(ones, &b)]),
        (
            "ewc",
            30.0,
            format!("{two} --anchor a.safetensors"),
            vec![(fa.clone(), &a), (fb.clone(), &b)],
        ),
        (
            "ewc-online",
            30.0,
            format!("{two} --decay 0.5"),
            vec![(sum(&fa, &fb, 0.5), &b)],
        ),
        ("mas", 2.0, masses.to_owned(), vec![(sum(&ma, &mb, 1.0), &b)]),
    ] {
        for form in ["implicit", "term"] {
            let more = format!("--penalty {name} --strength {strength} {more} --penalty-form {form}");
            third(&folder, &more, "c").succeed();
            let (told_name, told_strength, value) = told(&folder, "c");
            assert_eq!((told_name.as_str(), told_strength), (name, strength));
            let at = weights(&folder, "c");
            let each = terms.iter().map(|(weight, anchor)| quadratic(weight, &at, anchor));
            near(value, strength / 2.0 * each.sum::<f64>());
        }
    }
    // In units of the mean over what it acts on.
    third(
        &folder,
        "--penalty ewc --strength 0.5 --relative --fisher fb.safetensors",
        "c",
    )
    .succeed();
    let all: Vec<f64> = fb.values().flatten().copied().collect();
    let mean = all.iter().sum::<f64>() / all.len() as f64;
    near(
        told(&folder, "c").2,
        0.25 * quadratic(&fb, &weights(&folder, "c"), &b) / mean,
    );
}

#[test]
fn a_step_is_the_optimisers_and_the_penaltys() {
    let folder = study();
    let start = weights(&folder, "b");
    let fisher = importances(&folder, "fb");
    let ewc = "--penalty ewc --strength 900 --fisher fb.safetensors --set later.lr=0.1";
    let run = |steps: i64, more: &str| {
        third(
            &folder,
            &format!("--set later.steps={steps} --set later.lr=0.1 {more}"),
            "c",
        )
        .succeed();
        weights(&folder, "c")
    };
    // As a term: nothing in the first step, and then lr·λ·F·(θ − θ*) less than without.
    let first = run(1, "");
    assert_eq!(run(1, &format!("{ewc} --penalty-form term")), first);
    let [without, with] = ["", &format!("{ewc} --penalty-form term")].map(|more| run(2, more));
    let (mut error, mut size) = (0.0, 0.0);
    for (name, weight) in &fisher {
        for (i, weight) in weight.iter().enumerate() {
            let expected = -0.1 * 900.0 * weight * (first[name][i] - start[name][i]);
            error += (with[name][i] - without[name][i] - expected).powi(2);
            size += expected.powi(2);
        }
    }
    assert!(size > 0.0 && (error / size).sqrt() < 1e-3, "{error:e} {size:e}");
    // As a step: after the optimiser's, with its rate in the long run.
    for momentum in [0.0, 0.9] {
        let momentum = format!("--set optimiser.momentum={momentum}");
        let [without, with] = ["", ewc].map(|more| run(1, &format!("{momentum} {more}")));
        let s = if momentum.ends_with("0.9") { 1.0 } else { 0.1 };
        for (name, weight) in &fisher {
            for (i, weight) in weight.iter().enumerate() {
                let expected = start[name][i] + (without[name][i] - start[name][i]) / (1.0 + s * 900.0 * weight);
                let found = with[name][i];
                assert!((found - expected).abs() < 1e-6, "{name} {i}: {found} {expected}");
            }
        }
    }
}

#[test]
fn si_is_measured_along_the_way_and_its_files_add_up() {
    let folder = study();
    let first = "--config mlp.toml --task 0";
    folder
        .finetune(&format!(
            "{first} --penalty si --importance-out sa.safetensors --out again.safetensors"
        ))
        .succeed();
    assert!(
        folder.read("again.safetensors") == folder.read("a.safetensors"),
        "measuring changes nothing"
    );
    assert!(folder.read("again.history.parquet") == folder.read("a.history.parquet"));
    // A training that is there already is made again where importances are wanted of it, also beside what does not need that.
    let more =
        format!("{first} --penalty si --importance-out si.safetensors --predictions p.parquet --out again.safetensors");
    folder.finetune(&more).succeed();
    assert!(folder.read("si.safetensors") == folder.read("sa.safetensors"));
    let sa = importance(&folder, "sa");
    let about = (sa.metadata.estimator, sa.metadata.task, sa.metadata.checkpoint.clone());
    assert_eq!(about, (Estimator::Si, 0, folder.checkpoint("a").hash()));
    let more = "--from a.safetensors --task 1 --penalty si --strength 0.5 --fisher sa.safetensors --importance-out sb.safetensors \
                --out c.safetensors --precision float32";
    folder.finetune(more).succeed();
    let (a, c) = (weights(&folder, "a"), weights(&folder, "c"));
    let (name, strength, value) = told(&folder, "c");
    assert_eq!((name.as_str(), strength), ("si", 0.5));
    near(value, 0.25 * quadratic(&network(&sa.tensors), &c, &a));
    let sb = importance(&folder, "sb");
    let (before, after) = (network(&sa.tensors), network(&sb.tensors));
    let pairs = || before.values().flatten().zip(after.values().flatten());
    assert!(pairs().any(|(before, after)| after > before));
    assert_eq!(
        sb.tensors["head.weight"].shape,
        folder.checkpoint("c").tensors["head.weight"].shape
    );

    // What ended before its first step moved nothing, and holds nothing of it later: the training is that without a penalty.
    let still = format!(
        "{first} {PLAIN} --set splits=[\"valid\"] --set first.stop_at_accuracy=0 --penalty si --importance-out zero.safetensors --out still.safetensors"
    );
    folder.finetune(&still).succeed();
    assert!(
        importances(&folder, "zero")
            .values()
            .flatten()
            .all(|value| *value == 0.0)
    );
    let later = format!("--from still.safetensors --task 1 {PLAIN}");
    folder.finetune(&format!("{later} --out free.safetensors")).succeed();
    for more in ["", "--relative"] {
        let held = format!("{later} --penalty si --strength 2 --fisher zero.safetensors {more} --out held.safetensors");
        let ran = folder.finetune(&held).succeed();
        ran.expect(
            ran.stderr.contains("zero.safetensors: adds nothing to penalty si"),
            "expected to be told",
        );
        assert_eq!(weights(&folder, "held"), weights(&folder, "free"));
        folder.remove("held.safetensors");
    }

    // One step of plain SGD: ω = lr·g², and Δθ = −lr·g.
    let one = format!(
        "--from a.safetensors --task 1 {PLAIN} --set later.steps=1 --set later.lr=0.1 --penalty si --importance-out s.safetensors \
         --out one.safetensors"
    );
    folder.finetune(&one).succeed();
    let one = weights(&folder, "one");
    for (name, found) in importances(&folder, "s") {
        for (i, found) in found.iter().enumerate() {
            let way = one[&name][i] - a[&name][i];
            let expected = way * way / 0.1 / (way * way + 1e-3);
            assert!(
                (found - expected).abs() < 1e-3 * expected + 1e-5,
                "{name} {i}: {found} {expected}"
            );
        }
    }
}

#[test]
fn lwf_keeps_the_old_answers() {
    let folder = study();
    let fast = "--set later.lr=0.1 --set later.steps=60";
    third(&folder, fast, "c").succeed();
    // Of no strength it is nothing, to the bit.
    let weights_without = folder.checkpoint("c").tensors;
    third(&folder, &format!("{fast} --penalty lwf --strength 0"), "c").succeed();
    assert!(folder.checkpoint("c").tensors == weights_without);
    let (name, strength, value) = told(&folder, "c");
    assert_eq!((name.as_str(), strength, value), ("lwf", 0.0, 0.0));
    // What is lost above the entropy of the old answers, which stays.
    let lost = |strength: f64| {
        third(&folder, &format!("{fast} --penalty lwf --strength {strength}"), "c").succeed();
        let rows = folder.history("c");
        let at = |step: i64| rows.iter().find(|row| row.step == step).unwrap().penalty_value.unwrap();
        (at(60) - at(0)) / strength
    };
    let (without, with) = (lost(1e-6), lost(4.0));
    assert!(with > 0.0 && with < without / 4.0, "{with} {without}");
    // The old heads learn too.
    let head = |name: &str| {
        folder.checkpoint(name).tensors["head.weight"]
            .floats()
            .collect::<Vec<f32>>()
    };
    assert_ne!(head("c")[..8], head("b")[..8]);
    // A sequence in one process, the first task without.
    folder
        .finetune("--config mlp.toml --tasks 0..3 --penalty lwf --strength 1 --out chain.{task}.safetensors")
        .succeed();
    assert!(
        folder
            .history("chain.0")
            .iter()
            .all(|row| row.penalty == "none" && row.penalty_value.is_none())
    );
    assert!(folder.history("chain.2").iter().all(|row| row.penalty == "lwf"));
    assert!(folder.read("chain.0.safetensors") == folder.read("a.safetensors"));
}

#[test]
fn wpl_pulls_the_shared_weights_to_those_of_the_watched_network() {
    let folder = study();
    let b = format!(
        "--config mlp.toml --set model.hidden=[12,10,6] --set first.lr=0.3 --task 0 --seed 1 --share layers.0.*,layers.1.* \
         --watch a.safetensors {PLAIN} --out w.safetensors"
    );
    let wpl = "--penalty wpl --fisher fa.safetensors";
    folder.finetune(&format!("{b} {wpl} --strength 100")).succeed();
    let shared = |values: Values| -> Values {
        let own = values.into_iter().filter(|(name, _)| !name.starts_with("layers.2."));
        own.collect()
    };
    let (fisher, a) = (shared(importances(&folder, "fa")), weights(&folder, "a"));
    let value = |name: &str| {
        let rows = folder.history(name);
        let last = rows.iter().filter(|row| row.model == "main").max_by_key(|row| row.step);
        last.and_then(|row| row.penalty_value).unwrap()
    };
    let far = quadratic(&fisher, &weights(&folder, "w"), &a);
    near(value("w"), 50.0 * far);
    assert!(
        folder
            .history("w")
            .iter()
            .any(|row| row.model == "watched" && row.penalty == "wpl")
    );
    // ε is the decay of all weights, private ones and the head's aside.
    folder
        .finetune(&format!(
            "{b} {wpl} --strength 100 --set penalty.weight_decay=0.01 --set penalty.name=\"wpl\""
        ))
        .succeed();
    let at = weights(&folder, "w");
    let decay: f64 = at.values().flatten().map(|v| v * v).sum();
    near(value("w"), 50.0 * quadratic(&fisher, &at, &a) + 0.005 * decay);
    folder.finetune(&format!("{b} {wpl} --strength 1e9")).succeed();
    assert!(
        quadratic(&fisher, &weights(&folder, "w"), &a) < 1e-6 * far,
        "in the limit it stays where it was"
    );
}

#[test]
fn what_makes_no_penalty_is_one_line() {
    let folder = study();
    let refuse = |more: &str, code: i32, part: &str| {
        third(&folder, more, "c").refuse(code, &[part]);
        assert!(!folder.has("c.safetensors") && !folder.has("c.history.parquet"));
    };
    let ewc = "--penalty ewc --strength 1";
    for (more, part) in [
        ("--strength 1", "--strength: expected a penalty beside it, found none"),
        (
            "--fisher fb.safetensors",
            "--fisher: expected a penalty beside it, found none",
        ),
        ("--relative", "--relative: expected a penalty beside it, found none"),
        ("--penalty l2sp", "penalty.strength: expected a number, found none"),
        (
            "--penalty l2sp --strength -1",
            "penalty.strength: expected 0 to 3.4e38, found -1",
        ),
        (
            "--penalty l2sp --strength 1 --relative",
            "penalty.relative: expected only for penalties with importances, found for l2sp",
        ),
        (
            "--penalty lwf --strength 1 --penalty-form term",
            "penalty.form: expected only for penalties on weights, found for lwf",
        ),
        (
            "--penalty lwf --strength 1 --penalty-form implicit",
            "penalty.form: expected only for penalties on weights, found for lwf",
        ),
        (
            "--penalty ewc --strength 1 --decay 0.5",
            "penalty.decay: expected only for ewc-online and mas, found for ewc",
        ),
        (
            "--penalty mas --strength 1 --decay 2",
            "penalty.decay: expected 0 to 1, found 2",
        ),
        (ewc, "penalty ewc: expected --fisher, found none"),
        (
            "--penalty si --strength 1",
            "penalty si: expected --fisher with the importances of earlier tasks",
        ),
        (
            "--penalty l2sp --strength 1 --fisher fb.safetensors",
            "--fisher: penalty l2sp takes none, found 1",
        ),
        (
            "--penalty l2sp --strength 1 --importance-out s.safetensors",
            "--importance-out: expected only with penalty si, found l2sp",
        ),
        (
            "--penalty wpl --strength 1 --fisher fb.safetensors",
            "penalty wpl: expected --share and --watch beside it, found none",
        ),
        (
            "--penalty l2sp --strength 1 --replay 2",
            "penalty: expected it without joint training and replay, found both",
        ),
        (
            "--penalty si --importance-out c.safetensors",
            "--importance-out: expected another file than --out, found c.safetensors",
        ),
        (
            "--penalty ewc --strength 1e7 --fisher fb.safetensors --penalty-form term",
            "penalty.form: as a term of the loss ewc diverges at rate 0.01 above a strength of",
        ),
    ] {
        refuse(more, 2, part);
    }
    let many =
        "--config mlp.toml --tasks 0..2 --out n.{task}.safetensors --penalty ewc --strength 1 --fisher fa.safetensors";
    folder
        .finetune(many)
        .refuse(2, &["--tasks: expected one task with penalty ewc"]);

    // Measured at another checkpoint, or another kind.
    let a = folder.checkpoint("a").hash();
    refuse(
        &format!("{ewc} --fisher fa.safetensors"),
        1,
        "fa.safetensors: expected importances measured at a checkpoint of --from, --watch or --anchor",
    );
    refuse(&format!("{ewc} --fisher fa.safetensors"), 1, &format!("found {a}"));
    refuse(
        &format!("{ewc} --fisher mb.safetensors"),
        1,
        "mb.safetensors: penalty ewc: expected Fisher information (exact, sampled or empirical), found mas",
    );
    refuse(
        "--penalty mas --strength 1 --fisher fb.safetensors",
        1,
        "fb.safetensors: penalty mas: expected importances of mas",
    );
    refuse(
        &format!("{ewc} --fisher b.safetensors"),
        1,
        "b.safetensors: expected importances, as fisher writes them",
    );
    refuse(&format!("{ewc} --fisher none"), 1, "none: No such file");

    // Tensors that are missing, misshapen or another network's; values that are no importances.
    let whole = importance(&folder, "fb");
    let changed = |change: &dyn Fn(&mut Tensors), part: &str| {
        let mut other = whole.clone();
        change(&mut other.tensors);
        other.write(&folder.path("x.safetensors")).unwrap();
        refuse(&format!("{ewc} --fisher x.safetensors"), 1, part);
    };
    changed(
        &|tensors| drop(tensors.remove("layers.1.bias")),
        "x.safetensors: tensor layers.1.bias: missing, expected shape [10]",
    );
    changed(
        &|tensors| tensors.get_mut("layers.0.weight").unwrap().shape.reverse(),
        "x.safetensors: tensor layers.0.weight: expected shape [12, 256], found [256, 12]",
    );
    changed(
        &|tensors| {
            let copy = tensors["layers.0.bias"].clone();
            tensors.insert("layers.9.bias".to_owned(), copy);
        },
        "x.safetensors: tensor layers.9.bias: the network has no parameter of this name",
    );
    // Another network than the one to train, with its own Fisher information.
    let other = "--config mlp.toml --set model.hidden=[12,9,8] --task 1 --out o.safetensors";
    folder.finetune(other).succeed();
    let measure = "o.safetensors --data data --table tasks.parquet --task 1 --out fo.safetensors";
    folder.tool("fisher").args(measure).succeed();
    refuse(
        &format!("{ewc} --fisher fo.safetensors --anchor o.safetensors"),
        1,
        "fo.safetensors: expected importances measured at --from or before it in its chain",
    );
}

#[test]
fn files_that_would_act_on_nothing_or_twice_are_refused() {
    let folder = study();
    let refuse = |more: &str, code: i32, part: &str| {
        third(&folder, more, "c").refuse(code, &[part]);
        assert!(!folder.has("c.safetensors") && !folder.has("c.history.parquet"));
    };
    let whole = importance(&folder, "fb");
    let mut nothing = whole.clone();
    for (name, tensor) in &mut nothing.tensors {
        if !name.starts_with("head.") {
            tensor.bytes.fill(0);
        }
    }
    nothing.write(&folder.path("none.safetensors")).unwrap();
    let ewc = "--penalty ewc --strength 1";
    refuse(
        &format!("{ewc} --fisher none.safetensors"),
        1,
        "none.safetensors: expected importances above 0 of parameters that penalty ewc acts on, found none",
    );
    refuse(
        &format!("{ewc} --fisher fb.safetensors --fisher fb.safetensors"),
        2,
        "--fisher: expected each task's file once, found fb.safetensors twice",
    );
    refuse(
        &format!("{ewc} --fisher fb.safetensors --fisher ./fb.safetensors"),
        1,
        "fb.safetensors: --fisher: expected each task's file once, found its content twice",
    );
    // What has one place to be pulled to is measured last at --from, and before that at its ancestors.
    let online = "--penalty ewc-online --strength 1";
    refuse(
        &format!("{online} --fisher fb.safetensors --fisher fa.safetensors --anchor a.safetensors"),
        1,
        "fa.safetensors: expected the last file's importances measured at --from",
    );
    // Two measurements of one task at one checkpoint would count double; those of two sets of parameters do not.
    let measure = |more: &str| {
        let measure = format!("b.safetensors --data data --table tasks.parquet {more}");
        folder.tool("fisher").args(&measure).succeed();
    };
    measure("--task 1 --estimator empirical --out fb2.safetensors");
    refuse(
        &format!("{ewc} --fisher fb.safetensors --fisher fb2.safetensors"),
        1,
        "fb2.safetensors: --fisher: expected each task's importances once, found those of task 1 at one checkpoint in fb.safetensors too",
    );
    measure("--task 1 --subset layers.0.* --out f0.safetensors");
    measure("--task 1 --subset layers.1.* --out f1.safetensors");
    third(
        &folder,
        &format!("{ewc} --fisher f0.safetensors --fisher f1.safetensors"),
        "parts",
    )
    .succeed();
    let parts = "--decay 0.5 --fisher f0.safetensors --fisher f1.safetensors";
    refuse(
        &format!("{online} {parts}"),
        1,
        "f1.safetensors: --fisher: expected each task's importances once",
    );
    // A task that was learned twice stands where it was measured.
    folder
        .finetune(&format!(
            "--from b.safetensors --task 0 {PLAIN} --out again.safetensors"
        ))
        .succeed();
    let measure_again = "again.safetensors --data data --table tasks.parquet --task 0 --out fagain.safetensors";
    folder.tool("fisher").args(measure_again).succeed();
    for (order, fits) in [("fa fb fagain", true), ("fb fa fagain", false)] {
        let files: String = order
            .split(' ')
            .map(|name| format!(" --fisher {name}.safetensors"))
            .collect();
        let more =
            format!("--from again.safetensors --task 2 {PLAIN} --out twice.safetensors {online} --decay 0.5{files}");
        match fits {
            true => drop(folder.finetune(&more).succeed()),
            false => folder.finetune(&more).refuse(
                2,
                &["--fisher: expected the tasks in the order in which they were learned"],
            ),
        }
    }
    // Measured at one checkpoint, the order is still that in which the tasks were learned.
    measure("--task 0 --out fa2.safetensors");
    for (order, fits) in [("fb fa2", false), ("fa2 fb", true)] {
        let files: String = order
            .split(' ')
            .map(|name| format!(" --fisher {name}.safetensors"))
            .collect();
        let more = format!("{online} --decay 0.5{files}");
        match fits {
            true => drop(third(&folder, &more, "order").succeed()),
            false => refuse(
                &more,
                2,
                "--fisher: expected the tasks in the order in which they were learned",
            ),
        }
    }
    folder
        .finetune("--config mlp.toml --task 0 --seed 7 --out z.safetensors")
        .succeed();
    let measure = "z.safetensors --data data --table tasks.parquet --task 0 --out fz.safetensors";
    folder.tool("fisher").args(measure).succeed();
    refuse(
        &format!("{online} --fisher fz.safetensors --fisher fb.safetensors"),
        1,
        "fz.safetensors: expected importances measured at --from or before it in its chain",
    );
    // EWC goes to where each was measured, which is no other seed's network.
    refuse(
        &format!("{ewc} --fisher fz.safetensors --fisher fb.safetensors --anchor z.safetensors"),
        1,
        "fz.safetensors: expected importances measured at --from or before it in its chain",
    );
    refuse(
        &format!("{ewc} --fisher fb.safetensors --anchor z.safetensors"),
        1,
        "z.safetensors: --anchor: expected a checkpoint at which importances of --fisher were measured, found another",
    );
    refuse(
        "--penalty si --strength 1 --importance-out s.safetensors --anchor a.safetensors",
        2,
        "--anchor: expected --fisher beside it, found none",
    );
    refuse(
        "--penalty l2sp --strength 1 --anchor a.safetensors",
        2,
        "--anchor: penalty l2sp takes none, found 1",
    );
    refuse(
        "--penalty si --strength 1 --importance-out s.safetensors",
        2,
        "penalty si: expected --fisher with the importances of the 2 tasks learned before, found a strength alone",
    );
}

#[test]
fn a_flag_and_a_key_of_its_table_are_one_setting() {
    let folder = study();
    let both = [
        ("--penalty lwf --strength 1 --set penalty.temperature=3", "lwf"),
        ("--replay 2 --set replay.batch=2", "replay"),
    ];
    for (more, name) in both {
        third(&folder, more, "c").succeed();
        assert!(folder.history("c").iter().all(|row| row.penalty == name), "{name}");
    }
}

/// The constants of the configuration's penalty are not those of another one that an argument names.
#[test]
fn another_penalty_than_the_configurations_has_its_own_constants() {
    let folder = study();
    folder.write(
        "ewc.toml",
        "[penalty]\nname = \"ewc\"\nstrength = 1000\nform = \"term\"\n",
    );
    let config = |name: &str| {
        let checkpoint = folder.checkpoint(name);
        checkpoint.metadata.provenance.config["penalty"].clone()
    };
    third(&folder, "--config ewc.toml --penalty l2sp --strength 0.5", "c").succeed();
    let found = config("c");
    assert_eq!(
        (&found["name"], &found["strength"], &found["form"]),
        (&"l2sp".into(), &0.5.into(), &"implicit".into())
    );
    // Its strength is not taken over either.
    third(&folder, "--config ewc.toml --penalty l2sp", "d")
        .refuse(2, &["penalty.strength: expected a number, found none"]);
    // The same penalty is changed.
    third(
        &folder,
        "--config ewc.toml --penalty ewc --strength 1 --fisher fb.safetensors",
        "e",
    )
    .succeed();
    assert_eq!(
        (&config("e")["strength"], &config("e")["form"]),
        (&1.0.into(), &"term".into())
    );
}

/// Importances of other rows or of other parameters make another penalty: a run says which, unless they are of all.
#[test]
fn a_run_says_of_what_its_importances_are() {
    let folder = study();
    let fisher = "b.safetensors --data data --table tasks.parquet --task 1 --estimator exact --out f.safetensors";
    for (more, said) in [
        ("", "all"),
        ("--examples 3", "3 examples"),
        ("--split valid", "valid examples"),
        (
            "--split test --examples 3 --subset layers.0.*",
            "3 test examples in layers.0.*",
        ),
    ] {
        folder.tool("fisher").args(&format!("{fisher} {more}")).succeed();
        third(&folder, "--penalty ewc --strength 1 --fisher f.safetensors", "n").succeed();
        let config = folder.checkpoint("n").metadata.provenance.config;
        assert_eq!(config["penalty"]["importances"], "exact");
        assert_eq!(config["penalty"]["importances_of"], said);
    }
}

/// Neither a network of random weights nor a head that was drawn for the task has learned anything to be kept.
#[test]
fn l2sp_keeps_what_was_learned() {
    let folder = Folder::study();
    let first = |more: &str| {
        folder
            .finetune(&format!("--config mlp.toml --task 0 {PLAIN} {more}"))
            .succeed();
    };
    first("--out plain.safetensors");
    first("--penalty l2sp --strength 1e4 --out held.safetensors");
    let [plain, held] = ["plain", "held"].map(|name| folder.checkpoint(name).tensors);
    assert!(plain == held);
    let row = &folder.history("held")[0];
    assert_eq!((row.penalty.as_str(), row.strength), ("none", 0.0));

    // With one head for all tasks: new to the first of them, learned in the second.
    folder.write("super.toml", "even = [0, 2, 4]\nodd = [1, 3, 5]\n");
    folder
        .tool("split-tasks")
        .args("--data data --by shift --superclasses super.toml --tasks 3 --out tasks.parquet")
        .succeed();
    folder.pretrain("mlp", "--out p.safetensors").succeed();
    let all = |name: &str| -> Values {
        let tensors = folder.checkpoint(name).tensors;
        let own = tensors.iter().filter(|(name, _)| !name.starts_with("pretrain"));
        own.map(|(name, tensor)| (name.clone(), tensor.floats().map(f64::from).collect()))
            .collect()
    };
    let ones = |at: &Values| -> Values { at.iter().map(|(n, v)| (n.clone(), vec![1.0; v.len()])).collect() };
    let next = |from: &str, task: i32, out: &str| {
        let more = "--penalty l2sp --strength 0.5 --set later.lr=0.1 --set first.lr=0.1";
        folder
            .finetune(&format!(
                "--from {from}.safetensors --task {task} {PLAIN} {more} --out {out}.safetensors"
            ))
            .succeed();
        told(&folder, out).2
    };
    let value = next("p", 0, "s0");
    let [p, s0] = ["p", "s0"].map(|name| weights(&folder, name));
    near(value, 0.25 * quadratic(&ones(&p), &s0, &p));
    let value = next("s0", 1, "s1");
    let [s0, s1] = ["s0", "s1"].map(all);
    assert!(s0.contains_key("head.weight"), "{:?}", s0.keys());
    near(value, 0.25 * quadratic(&ones(&s0), &s1, &s0));
}

/// Clipped gradients move the network less, and so does the implicit step: both forms rest where the loss and the penalty cancel. As
/// against unclipped steps the penalty would be a hundred times too strong here.
#[test]
fn both_forms_rest_alike_under_clipping() {
    let folder = study();
    for optimiser in [
        "--set later.lr=0.3",
        "--set optimiser.name=\"adamw\" --set later.lr=0.01",
    ] {
        let value = |form: &str| {
            let clip = PLAIN.replace("optimiser.clip=0", "optimiser.clip=0.05");
            let more =
                format!("{clip} {optimiser} --set later.steps=150 --set batch=32 --set later.schedule=\"constant\"");
            let held = format!("--penalty l2sp --strength 0.3 --penalty-form {form} --out {form}.safetensors");
            folder
                .finetune(&format!("--from b.safetensors --task 2 {more} {held}"))
                .succeed();
            let found = told(&folder, form).2;
            ["safetensors", "history.parquet"]
                .iter()
                .for_each(|end| folder.remove(&format!("{form}.{end}")));
            found
        };
        let (implicit, term) = (value("implicit"), value("term"));
        assert!(
            (0.5..2.0).contains(&(implicit / term)),
            "{optimiser}: {implicit} {term}"
        );
    }
}
