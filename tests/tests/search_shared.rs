//! The tool `search` with shared weights: what it records, what penalties of no and of any strength do, what it refuses.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::Folder;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::shared::SharedWeights;
use lethe_artifacts::{Tensors, table};

fn rows(folder: &Folder, name: &str) -> Vec<SearchRow> {
    table::read::<SearchRow>(&folder.path(name)).unwrap().rows
}

fn tensors(folder: &Folder, name: &str) -> Tensors {
    SharedWeights::read(&folder.path(name)).unwrap().0.tensors
}

/// The values of the tensors whose names begin so.
fn values(tensors: &Tensors, prefix: &str) -> BTreeMap<String, Vec<f32>> {
    let own = tensors.iter().filter(|(name, _)| name.starts_with(prefix));
    own.map(|(name, data)| (name.clone(), data.floats().collect()))
        .collect()
}

const NAO: &str = "--set sampler=\"nao\" --set nao.seeds=8 --set nao.every=4 --set nao.epochs=3";

#[test]
fn proposals_along_a_predicted_reward_are_searched_and_judged_beginning_with_the_best_seen() {
    let folder = Folder::text();
    folder.search_text(&format!("{NAO} --out s.safetensors")).succeed();
    let all = rows(&folder, "s.search.parquet");
    assert!(all.iter().any(|row| row.entropy == 0.0) && all.iter().all(|row| row.sampler == "nao"));
    let mut rewards: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
    for row in all.iter().filter(|row| row.phase == "sampler") {
        rewards.entry(&row.architecture).or_default().push(row.reward);
    }
    let mean = |cell: &str| rewards[cell].iter().sum::<f64>() / rewards[cell].len() as f64;
    let mut means: Vec<f64> = rewards.keys().copied().map(mean).collect();
    means.sort_by(f64::total_cmp);
    folder
        .tool("search")
        .args("derive --from s.safetensors --data one --data two --table tasks.parquet --device cpu --samples 5 --out r.parquet")
        .succeed();
    let ranked = table::read::<RankingRow>(&folder.path("r.parquet")).unwrap().rows;
    assert_eq!(ranked.len(), 5);
    // Of its latest rewards, which are not all that the table has.
    assert!(mean(&ranked[0].architecture) > means[means.len() * 3 / 4]);
}

/// One cell, as `search derive` writes it.
fn architecture(space: &str, version: u32, cell: &str) -> String {
    format!(
        r#"{{"kind":"architecture","schema_version":{version},"space":"{space}","cell":"{cell}","provenance":{{"tool":"test","version":"0","config":null,"seed":null,"inputs":{{}}}}}}"#
    )
}

/// The rows of [`Folder::text`].
const TEXT: &str = "--data one --data two --table tasks.parquet";

const CELL: &str = "tanh+relu~0+identity~1+sigmoid~0";

#[test]
fn a_row_is_an_architecture_and_the_last_of_an_epoch_has_forgotten_nothing() {
    let folder = Folder::text();
    folder.search_text("--out s.safetensors").succeed();
    let all = rows(&folder, "s.search.parquet");
    assert_eq!(all.len(), 6 * (6 + 4 * 2));
    for (at, row) in all.iter().enumerate() {
        assert_eq!((row.sample, row.epoch), (at as i64, Some(at as i64 / 14)));
        let trained = at % 14 < 6;
        assert_eq!(row.phase, if trained { "weights" } else { "sampler" });
        assert_eq!((row.err1.is_some(), row.err2.is_some()), (trained, trained));
        assert_eq!(row.updates, at as i64 / 14 * 4 + (at as i64 % 14 - 6).max(0) / 2);
        if let Some(err1) = row.err1 {
            assert!((row.reward - 80.0 / err1).abs() < 1e-12 * row.reward);
        }
        // Of rewards on the same rows.
        let fixed = all[..=at].iter().filter(|row| row.phase == "weights");
        let best = fixed.map(|row| row.reward).fold(f64::MIN, f64::max);
        assert_eq!(row.best_reward, best);
        // 4 functions, of which each has 4 options, and nodes 2 and 3 have 2 and 3 before them.
        let most = 4.0 * 4f64.ln() + 6f64.ln();
        assert!(row.entropy <= most + 1e-6 && row.log_probability < 0.0);
    }
    // Nothing was trained between its two looks.
    let last: Vec<&SearchRow> = all.iter().filter(|row| row.sample % 14 == 5).collect();
    assert!(last.iter().all(|row| row.err1 == row.err2));
    let others = all.iter().filter(|row| row.sample % 14 < 5);
    assert!(others.clone().count() == 30 && others.clone().any(|row| row.err1 != row.err2));
    // It learns: better than equal probabilities for 300 tokens, by far.
    let end = all.iter().filter(|row| row.epoch == Some(5)).filter_map(|row| row.err2);
    let end: Vec<f64> = end.collect();
    assert!(end.iter().sum::<f64>() / (end.len() as f64) < 100.0, "{end:?}");
}

#[test]
fn a_penalty_of_no_strength_is_the_plain_search_to_the_bit() {
    let folder = Folder::text();
    folder.search_text("--out plain.safetensors").succeed();
    let plain = tensors(&folder, "plain.safetensors");
    for rule in ["drawn", "example", "authors"] {
        for form in ["step", "loss"] {
            let penalty = format!(
                "--set penalty.name=\"wpl\" --set penalty.strength=0 --set penalty.rule=\"{rule}\" --set penalty.form=\"{form}\" \
                 --out none.safetensors"
            );
            folder.search_text(&penalty).succeed();
            assert!(tensors(&folder, "none.safetensors") == plain, "{rule} {form}");
            let two = [
                rows(&folder, "plain.search.parquet"),
                rows(&folder, "none.search.parquet"),
            ];
            for (a, b) in two[0].iter().zip(&two[1]) {
                assert_eq!((a.err1, a.err2, &a.architecture), (b.err1, b.err2, &b.architecture));
            }
        }
    }
    // One of some strength is another search.
    let penalty = "--set penalty.name=\"wpl\" --set penalty.strength=100 --out some.safetensors";
    folder.search_text(penalty).succeed();
    assert!(tensors(&folder, "some.safetensors") != plain);
}

/// Where every gradient is clipped, half the norm at twice the rate moves weights as far, and the penalty has to hold against as much.
#[test]
fn the_implicit_step_counts_what_clipping_leaves() {
    let folder = Folder::text();
    for (name, strength) in [("wpl", 100.0), ("l2-sp", 0.1)] {
        let run = |clip: f64, lr: f64| {
            let settings = format!(
                "--set penalty.name=\"{name}\" --set penalty.strength={strength} --set optimiser.clip={clip} --set rate.lr={lr} \
                 --out {lr}.safetensors"
            );
            folder.search_text(&settings).succeed();
            tensors(&folder, &format!("{lr}.safetensors"))
        };
        let (shorter, longer) = (run(1.0 / 8192.0, 1024.0), run(1.0 / 4096.0, 512.0));
        assert!(shorter == longer, "{name}");
    }
}

#[test]
fn a_penalty_of_any_strength_freezes_what_was_trained() {
    let folder = Folder::text();
    folder.write("cell.json", architecture("enas_rnn", 1, CELL));
    for name in ["wpl", "l2-sp"] {
        let run = |architectures: usize| {
            let out = format!("{name}-{architectures}.safetensors");
            let fixed = format!(
                "--architecture cell.json --set sampler=\"fixed\" --set epochs=1 --set updates=0 --set penalty.name=\"{name}\" \
                 --set penalty.strength=1e30 --set penalty.subset=\"cell.edges.*\" --set architectures={architectures} --out {out}"
            );
            folder.search_text(&fixed).succeed();
            tensors(&folder, &out)
        };
        // Nothing holds the first; the edges that it has trained then stay, and nothing else does.
        let (one, many) = (run(1), run(5));
        let (first, last) = (values(&one, "model.cell.edges."), values(&many, "model.cell.edges."));
        // Edges from each of three nodes to those after it.
        assert_eq!(first.len(), 6);
        for (edge, values) in &first {
            for (a, b) in values.iter().zip(&last[edge]) {
                // Of a weight that hardly matters the square of the gradient is as small as 1e-30.
                assert!((a - b).abs() <= 1e-5, "{name} {edge}: {a} {b}");
            }
        }
        for free in ["model.embedding.", "model.cell.input.", "model.cell.hidden."] {
            assert_ne!(values(&one, free), values(&many, free), "{name} {free}");
        }
        // Edges that the cell does not have were never touched.
        let cell = ["0-1", "1-2", "0-3"].map(|edge| format!("model.cell.edges.{edge}.weight"));
        let others = first.iter().filter(|(edge, _)| !cell.contains(edge));
        for (edge, values) in others {
            assert_eq!(values, &last[edge], "{name} {edge}");
        }
    }
}

/// A cell of a file is the cell of a configuration: the same network to the bit, but for what the run is called.
#[test]
fn a_found_cell_is_trained_like_any_other_network() {
    let folder = Folder::study();
    let cell = "|nor_conv_3x3~0|+|skip_connect~0|nor_conv_1x1~1|+|none~0|avg_pool_3x3~1|nor_conv_3x3~2|";
    let model = "[model]\narchitecture = \"nas_bench_201\"\nwidth = 4\ncells = 1\n";
    let input = "[input]\nsize = 16\nchannels = 1\nmean = [0.5]\nstd = [0.5]\n";
    folder.write("open.toml", format!("{model}{input}"));
    folder.write("bench.toml", format!("{model}cell = \"{cell}\"\n{input}"));
    folder.write("cell.json", architecture("nas_bench_201", 1, cell));
    let whole = |name: &str| {
        let (checkpoint, _) = lethe_artifacts::checkpoint::Checkpoint::read(&folder.path(name)).unwrap();
        (checkpoint.tensors, checkpoint.metadata.model)
    };
    folder.pretrain("bench", "--out a.safetensors").succeed();
    folder
        .pretrain("open", "--architecture cell.json --out b.safetensors")
        .succeed();
    assert!(whole("a.safetensors") == whole("b.safetensors"));
    folder.write("cell.json", architecture("enas_rnn", 1, CELL));
    folder
        .pretrain("open", "--architecture cell.json --out c.safetensors")
        .refuse(
            1,
            &["cell.json: space: expected nas_bench_201, which the model is, found enas_rnn"],
        );
    folder.write("cell.json", architecture("nas_bench_201", 1, CELL));
    folder
        .pretrain("open", "--architecture cell.json --out c.safetensors")
        .refuse(1, &["cell.json: cell: "]);
    folder
        .pretrain("bench", "--architecture cell.json --out c.safetensors")
        .refuse(
            2,
            &["--architecture: expected a model without a cell, found model.cell"],
        );
    folder.pretrain("open", "--out c.safetensors").refuse(2, &["cell"]);
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_written() {
    let folder = Folder::text();
    let out = "--out s.safetensors";
    let fixed = format!("--set sampler=\"fixed\" --architecture cell.json {out}");
    for (text, why) in [
        (
            architecture("nas-bench-201", 1, CELL),
            "cell.json: space: expected enas_rnn, found nas-bench-201",
        ),
        (
            architecture("enas_rnn", 2, CELL),
            "cell.json: schema_version: expected 1, found 2",
        ),
        (
            architecture("enas_rnn", 1, "tanh+relu~0+identity~2+sigmoid~0"),
            "cell.json: cell: node 2: expected a node before it (0 to 1), found 2",
        ),
        (
            architecture("enas_rnn", 1, "tanh+relu~0"),
            "cell.json: cell: expected 4 nodes, found 2",
        ),
        ("[]".to_owned(), "cell.json: kind: expected architecture, found none"),
        (
            "nonsense".to_owned(),
            "cell.json: expected an architecture (JSON), found none",
        ),
    ] {
        folder.write("cell.json", text);
        folder.search_text(&fixed).refuse(1, &[why]);
    }
    for (more, why) in [
        (
            "--set sampler=\"fixed\"",
            "--architecture: expected a file for sampler fixed, found none",
        ),
        (
            "--architecture cell.json",
            "--architecture: expected only with sampler fixed",
        ),
        (
            "--set model.cell=\"tanh\"",
            "model.cell: expected none, as it is searched, found one",
        ),
        (
            "--set model.architecture=\"gpt2\"",
            "model.architecture: expected enas_rnn, enas_cnn or nas_bench_201, found gpt2",
        ),
        ("--set model.width=0", "width"),
        ("--set nodes=0", "nodes: expected 1 to 100, found 0"),
        ("--set epochs=0", "epochs: expected 1 to"),
        ("--set batch=100000", "batch: expected at most the"),
        (
            "--set penalty.name=\"wpl\" --set penalty.strength=-1",
            "penalty.strength: expected 0 to 3.4e38, found -1",
        ),
        ("--set penalty.name=\"ewc\" --set penalty.strength=1", "ewc"),
        (
            "--set penalty.name=\"wpl\" --set penalty.strength=1 --set penalty.subset=\"cell.edge.*\"",
            "penalty.subset: expected patterns of parameters such as cell.edges.0-1.weight, cell.edges.0-2.weight, \
             cell.edges.0-3.weight, found 'cell.edge.*', which is of none",
        ),
        (
            "--set penalty.name=\"l2-sp\" --set penalty.strength=1 --set penalty.rule=\"example\"",
            "penalty.rule: expected only for wpl, found for l2-sp, which measures no Fisher information",
        ),
        (
            "--set penalty.name=\"l2-sp\" --set penalty.strength=1 --set penalty.longest=2",
            "penalty.longest: expected only for wpl, found for l2-sp",
        ),
        (
            "--set penalty.name=\"wpl\" --set penalty.strength=1 --set penalty.start=6",
            "penalty.start: expected below the 6 epochs, or the penalty never acts, found 6",
        ),
        (
            "--set penalty.name=\"wpl\" --set penalty.strength=10 --set penalty.decay=10",
            "penalty.decay: expected something left of the strength 10 in epoch 0, the first, or the penalty never acts, found 10",
        ),
        (
            "--set penalty.name=\"wpl\" --set penalty.strength=10 --set penalty.decay_from=2",
            "penalty.decay_from: expected a penalty.decay beside it, found none",
        ),
        (
            "--set judge.statistics=\"reestimated\"",
            "judge.statistics: expected none for a language model, which has no batch normalisation, found reestimated",
        ),
        (
            "--set augment.flip=true",
            "augment: expected none for a language model, found crops or flips",
        ),
    ] {
        folder.search_text(&format!("{more} {out}")).refuse(2, &[why]);
    }
    folder.write("more.safetensors", "[nao]\nlayers = 2\n");
    for (out, why) in [
        (
            "--config more.safetensors --out more.safetensors",
            "--out: expected another file than --config, found more.safetensors",
        ),
        (
            "--out s.parquet",
            "--out: expected a name that ends in .safetensors, found s.parquet",
        ),
    ] {
        folder.search_text(out).refuse(2, &[why]);
    }
    // A controller whose numbers are none draws nothing.
    folder.search_text(&format!("--set controller.lr=1e30 {out}")).refuse(
        1,
        &["the controller: expected log-probabilities that are numbers, found NaN"],
    );
    folder
        .tool("search")
        .args("shared --data general --config search.toml --device cpu --out s.safetensors")
        .refuse(1, &["general", "expected validation rows, found none"]);
}

/// What may be judged with which weights, and where it may be written.
#[test]
fn judgements_are_of_the_weights_own_rows_and_architectures() {
    let folder = Folder::text();
    let short = "--set epochs=1 --set architectures=1 --set updates=0";
    folder.search_text(&format!("{short} --out s.safetensors")).succeed();
    folder.write("cell.json", architecture("enas_rnn", 1, CELL));
    folder.write("other.json", architecture("enas_rnn", 1, "tanh+relu~0+relu~0+relu~0"));
    folder
        .search_text(&format!(
            "{short} --set sampler=\"fixed\" --architecture cell.json --out alone.safetensors"
        ))
        .succeed();
    let derive = |more: &str| {
        let derive = folder.tool("search");
        derive.args(&format!("derive --device cpu --samples 3 {more}"))
    };
    for (code, more, why) in [
        (
            1,
            "--from alone.safetensors TEXT --architecture other.json --out r.parquet",
            "other.json: expected the architecture ",
        ),
        (
            1,
            "--from alone.safetensors TEXT --sampler uniform --out r.parquet",
            "alone.safetensors: the weights are of one architecture, trained alone: expected it by --architecture, found none",
        ),
        (
            1,
            "--from s.safetensors --data general --out r.parquet",
            "general: expected validation rows, found none",
        ),
        (
            2,
            "--from s.safetensors TEXT --split test --best b.json --out r.parquet",
            "--best: expected with --split valid, as test rows choose nothing, found --split test",
        ),
        (
            2,
            "--from s.safetensors TEXT --best - --out -",
            "--best: expected another place than --out, found standard output for both",
        ),
        (
            2,
            "--from s.safetensors TEXT --architecture cell.json --architecture cell.json --out cell.json",
            "--out: expected another file than --architecture, found cell.json",
        ),
    ] {
        derive(&more.replace("TEXT", TEXT)).refuse(code, &[why]);
    }
    // The same architecture from another file is the same.
    folder.write("same.json", architecture("enas_rnn", 1, CELL) + "\n");
    derive(&format!(
        "--from alone.safetensors {TEXT} --architecture same.json --out same.parquet"
    ))
    .succeed();
    // A cell of one node has one of four operations.
    std::fs::create_dir(folder.path("each")).unwrap();
    folder
        .search_text(&format!("{short} --set nodes=1 --out small.safetensors"))
        .succeed();
    let each = |samples: i64| {
        let derive = folder.tool("search");
        let more = format!("--samples {samples} --each each --sampler uniform --out each.parquet");
        derive.args(&format!("derive --device cpu --from small.safetensors {TEXT} {more}"))
    };
    each(4).succeed();
    assert_eq!(std::fs::read_dir(folder.path("each")).unwrap().count(), 4);
    each(5).refuse(2, &["--each: expected 5 different architectures, found 4"]);
    // Of a shorter ranking, what a longer one left would be taken for its own.
    each(3).refuse(
        2,
        &["--each: expected a folder for 3 architectures, found one of another ranking: each/3.json"],
    );
    // One architecture twice is one row.
    derive(&format!(
        "--from alone.safetensors {TEXT} --architecture cell.json --architecture cell.json --out r.parquet"
    ))
    .succeed();
    let rows = lethe_artifacts::table::read::<lethe_artifacts::ranking::RankingRow>(&folder.path("r.parquet")).unwrap();
    assert_eq!(rows.rows.len(), 1);
}
