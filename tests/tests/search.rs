//! The tool `search` on a table of measured architectures: what it records, that it never sees test measures, that the
//! controller and proposals along a predicted reward beat uniform draws, and what it refuses.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use end_to_end::{Command, Folder};
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::{Provenance, table};

lethe_artifacts::table! {
    /// A measured cell, as the benchmark's files have them: single floats, in percent.
    pub struct Measure: "measures", version 1 {
        /// The cell.
        pub cell: String,
        /// Accuracy on validation rows.
        pub valid: Option<f32>,
        /// Accuracy on test rows.
        pub test: Option<f32>,
    }
}

lethe_artifacts::table! {
    /// The same in whole numbers, as a data frame without fractions is written.
    pub struct WholeMeasure: "measures", version 1 {
        /// The cell.
        pub cell: String,
        /// Accuracy on validation rows.
        pub valid: Option<i64>,
        /// Accuracy on test rows.
        pub test: Option<i32>,
    }
}

const OPERATIONS: [&str; 5] = ["none", "skip_connect", "nor_conv_1x1", "nor_conv_3x3", "avg_pool_3x3"];

/// All 15,625 cells, each worth 10 a convolution and 3 a skip, on which edge ever, less what odd neighbours cost.
fn measures() -> Vec<Measure> {
    let worth = |operation: usize| [0.0, 3.0, 8.0, 10.0, 1.0][operation];
    let cell = |number: usize| {
        let o: Vec<usize> = (0..6).map(|edge| number / 5usize.pow(edge) % 5).collect();
        let valid: f64 = o.iter().map(|o| worth(*o)).sum::<f64>() - 5.0 * f64::from(u8::from(o[0] == o[5]));
        let n: Vec<&str> = o.iter().map(|o| OPERATIONS[*o]).collect();
        Measure {
            cell: format!(
                "|{}~0|+|{}~0|{}~1|+|{}~0|{}~1|{}~2|",
                n[0], n[1], n[2], n[3], n[4], n[5]
            ),
            valid: Some(valid as f32),
            test: Some(valid as f32 + 1.0),
        }
    };
    (0..15_625).map(cell).collect()
}

fn write<R: table::Row>(folder: &Folder, name: &str, rows: &[R]) {
    let provenance = Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: BTreeMap::new(),
    };
    table::write(&folder.path(name), rows, &provenance, serde_json::Value::Null).unwrap();
}

const CONFIG: &str = r#"
sampler = "controller"
samples = 600
batch = 10
reward = "valid"
test = "test"
scale = 100
"#;

fn with_table() -> Folder {
    let folder = Folder::empty();
    folder.write("search.toml", CONFIG);
    write(&folder, "cells.parquet", &measures());
    folder
}

fn search<'a>(folder: &'a Folder, more: &str) -> Command<'a> {
    folder
        .tool("search")
        .args("benchmark --table cells.parquet --config search.toml")
        .args(more)
}

fn rows(folder: &Folder, name: &str) -> Vec<SearchRow> {
    table::read::<SearchRow>(&folder.path(name)).unwrap().rows
}

fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let n = numbers.len() as f64;
    numbers.sum::<f64>() / n
}

#[test]
fn the_controller_beats_uniform_draws() {
    let folder = with_table();
    for seed in 0..3 {
        let [learned, random] = ["controller", "uniform"].map(|sampler| {
            search(
                &folder,
                &format!("--set sampler={sampler} --seed {seed} --out {sampler}.parquet"),
            )
            .succeed();
            rows(&folder, &format!("{sampler}.parquet"))
        });
        assert_eq!((learned.len(), random.len()), (600, 600));
        let last = |rows: &[SearchRow]| mean(rows[500..].iter().map(|row| row.reward));
        assert!(
            last(&learned) > last(&random) + 0.1,
            "{} {}",
            last(&learned),
            last(&random)
        );
        // A uniform policy keeps its entropy and each cell its probability; what learns becomes surer.
        let all = 6.0 * 5f64.ln();
        assert!(
            random
                .iter()
                .all(|row| (row.entropy - all).abs() < 1e-9 && row.baseline.is_none())
        );
        assert!(learned[599].entropy < all - 1.0);
        assert_eq!(
            (learned[0].updates, learned[599].updates, random[599].updates),
            (0, 59, 0)
        );
    }
}

#[test]
fn proposals_along_a_predicted_reward_beat_uniform_draws() {
    let folder = with_table();
    for seed in 0..2 {
        let [learned, random] = ["nao", "uniform"].map(|sampler| {
            let more = format!("--set sampler={sampler} --set samples=300 --set nao.seeds=60 --seed {seed}");
            search(&folder, &format!("{more} --out {sampler}.parquet")).succeed();
            rows(&folder, &format!("{sampler}.parquet"))
        });
        let after = |rows: &[SearchRow]| mean(rows[100..].iter().map(|row| row.reward));
        let (found, uniform) = (after(&learned), after(&random));
        assert!(found > uniform + 0.05, "{found} {uniform}");
        assert!(learned[299].best_reward >= random[299].best_reward);
        // The first draws are those of the uniform sampler; a proposal is certain, and new.
        assert!(
            learned[..60]
                .iter()
                .zip(&random)
                .all(|(a, b)| a.architecture == b.architecture)
        );
        let all = 6.0 * 5f64.ln();
        for (at, row) in learned.iter().enumerate() {
            assert_eq!(row.log_probability, 0.0 - row.entropy);
            assert!(row.baseline.is_none() && (row.entropy == 0.0 || (row.entropy - all).abs() < 1e-9));
            let new = learned[..at].iter().all(|other| other.architecture != row.architecture);
            assert!(new || row.entropy > 0.0);
        }
        assert!(learned.iter().filter(|row| row.entropy == 0.0).count() > 100);
        assert_eq!((learned[59].updates, learned[99].updates), (0, 1));
        assert!(learned[299].updates >= 4, "{}", learned[299].updates);
    }
}

#[test]
fn a_row_says_what_the_table_says_and_the_best_so_far() {
    let folder = with_table();
    search(&folder, "--out a.parquet").succeed();
    let of: BTreeMap<String, Measure> = measures().into_iter().map(|m| (m.cell.clone(), m)).collect();
    let mut best = (f64::MIN, 0.0);
    for (at, row) in rows(&folder, "a.parquet").iter().enumerate() {
        let measure = &of[&row.architecture];
        let [valid, test] = [measure.valid, measure.test].map(|number| f64::from(number.unwrap()) / 100.0);
        assert_eq!((row.sample, row.reward, row.test), (at as i64, valid, Some(test)));
        if valid > best.0 {
            best = (valid, test);
        }
        assert_eq!((row.best_reward, row.best_test), (best.0, Some(best.1)));
    }
}

#[test]
fn the_same_search_is_the_same_bytes_and_test_measures_move_nothing() {
    let folder = with_table();
    search(&folder, "--out a.parquet").succeed();
    search(&folder, "--out b.parquet").succeed();
    assert_eq!(folder.read("a.parquet"), folder.read("b.parquet"));
    let mut others = measures();
    for measure in &mut others {
        measure.test = measure.test.map(|test| -test);
    }
    write(&folder, "cells.parquet", &others);
    search(&folder, "--out c.parquet").succeed();
    let drawn = |name: &str| -> Vec<String> { rows(&folder, name).into_iter().map(|row| row.architecture).collect() };
    assert_eq!(drawn("a.parquet"), drawn("c.parquet"));
}

#[test]
fn whole_numbers_are_numbers() {
    let folder = with_table();
    search(&folder, "--seed 1 --out single.parquet").succeed();
    let whole = measures().into_iter().map(|measure| WholeMeasure {
        cell: measure.cell,
        valid: measure.valid.map(|valid| valid as i64),
        test: measure.test.map(|test| test as i32),
    });
    write(&folder, "cells.parquet", &whole.collect::<Vec<_>>());
    search(&folder, "--seed 1 --out whole.parquet").succeed();
    let rewards = |name| rows(&folder, name).iter().map(|row| row.reward).collect::<Vec<_>>();
    assert_eq!(rewards("single.parquet"), rewards("whole.parquet"));
}

#[test]
fn what_cannot_be_searched_is_refused_in_one_line() {
    let folder = with_table();
    let all = measures();
    let mut gap = all.clone();
    gap[7].valid = None;
    let mut other = all.clone();
    other[3].cell = "|sep_conv~0|+|none~0|none~1|+|none~0|none~1|none~2|".to_owned();
    let mut twice = all.clone();
    twice[5] = twice[4].clone();
    for (name, rows) in [
        ("gap", &gap[..]),
        ("few", &all[1..]),
        ("other", &other[..]),
        ("twice", &twice[..]),
        ("none", &[]),
    ] {
        write(&folder, &format!("{name}.parquet"), rows);
    }
    folder.write("text.parquet", "no table");
    for (more, code, why) in [
        (
            "--table gap.parquet",
            1,
            "gap.parquet: row 7: valid: expected a number for |",
        ),
        (
            "--table few.parquet",
            1,
            "few.parquet: expected all 15625 architectures of nas_bench_201, found 15624",
        ),
        (
            "--table other.parquet",
            1,
            "other.parquet: row 3: node 1: expected an operation of none, skip_connect",
        ),
        (
            "--table twice.parquet",
            1,
            "twice.parquet: row 5: expected each architecture once",
        ),
        ("--table none.parquet", 1, "none.parquet: expected all 15625"),
        ("--table text.parquet", 1, "text.parquet: expected a whole Parquet file"),
        (
            "--table cells.parquet --set reward=loss",
            1,
            "cells.parquet: expected a column loss",
        ),
        (
            "--table cells.parquet --set reward=cell",
            1,
            "cells.parquet: column cell: expected numbers, found Utf8",
        ),
        (
            "--table cells.parquet --set samples=0",
            2,
            "samples: expected 1 to 1000000, found 0",
        ),
        (
            "--table cells.parquet --set scale=0",
            2,
            "scale: expected a number above 0, found 0",
        ),
        (
            "--table cells.parquet --set controller.lr=-1",
            2,
            "controller.lr: expected a number above 0, found -1",
        ),
        ("--table cells.parquet --set controller.width=3", 2, "controller"),
        (
            "--table cells.parquet --set sampler=nao --set nao.trade_off=2",
            2,
            "nao.trade_off: expected 0 to 1, found 2",
        ),
        ("--table cells.parquet --set nao.width=wide", 2, "width"),
        ("--table cells.parquet --set sampler=evolution", 2, "sampler"),
    ] {
        let ran = folder
            .tool("search")
            .args("benchmark --config search.toml --out new.parquet")
            .args(more)
            .run();
        ran.expect(ran.code() == Some(code), &format!("expected exit code {code}: {more}"));
        ran.expect(
            ran.stderr.lines().count() == 1 && ran.stderr.contains(why),
            &format!("expected one line with {why}"),
        );
        ran.expect(!folder.has("new.parquet"), "expected nothing to be written");
    }
}
