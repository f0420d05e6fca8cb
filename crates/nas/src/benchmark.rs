//! A search of a table of measured architectures, such as NAS-Bench-201's: the reward is looked up and nothing is trained, so
//! that what is left is how well a sampler searches.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use lethe_artifacts::arrow::array::AsArray;
use lethe_artifacts::arrow::compute::cast;
use lethe_artifacts::arrow::datatypes::{DataType, Float64Type};
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::table::{self, Reader, column};
use lethe_artifacts::{Error as FileError, Provenance, hash, require_apart, require_writable};
use serde::{Deserialize, Serialize};

use crate::{Architecture, ControllerConfig, Job, NaoConfig, NasBench201, Result, SamplerName, Space};

/// What is searched, and the file to write.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The table (Parquet).
    pub table: PathBuf,
    /// Settings of the search.
    pub config: Config,
    /// Where the rows go (Parquet).
    pub out: PathBuf,
    /// Files that the caller read, with what the user calls them: the output may be none of them.
    pub also_read: Vec<(&'static str, PathBuf)>,
}

/// A search of a table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Name of the study.
    #[serde(default)]
    pub study: String,
    /// What draws architectures.
    pub sampler: SamplerName,
    /// Architectures to draw.
    pub samples: usize,
    /// How many are drawn before the sampler learns from them.
    pub batch: usize,
    /// Column of the table with the rewards: validation rows, or the search is one of test rows.
    pub reward: String,
    /// Column with the measure on test rows, which is recorded beside and not searched by.
    #[serde(default)]
    pub test: Option<String>,
    /// Rewards are divided by it, such as 100 for percent.
    #[serde(default = "one")]
    pub scale: f64,
    /// The controller's settings, where it is one.
    #[serde(default)]
    pub controller: ControllerConfig,
    /// The settings of neural architecture optimisation, where it is that.
    #[serde(default)]
    pub nao: NaoConfig,
}

fn one() -> f64 {
    1.0
}

/// Column with the architectures.
const CELL: &str = "cell";

/// Every architecture of a space with its reward, and its measure on test rows.
pub(crate) struct Measured {
    all: HashMap<Architecture, (f64, Option<f64>)>,
}

impl Measured {
    /// Reads a table of all architectures; `scale` divides what its columns `reward` and `test` have.
    ///
    /// # Errors
    /// Names the file: a column that it lacks, an architecture that it lacks or has twice, one without a reward.
    pub(crate) fn read(path: &Path, space: &dyn Space, reward: &str, test: Option<&str>, scale: f64) -> Result<Self> {
        let mut columns = vec![CELL, reward];
        columns.extend(test.filter(|test| *test != reward));
        let wrong = |what: String| FileError::file(path, what);
        let mut all = HashMap::new();
        let mut row = 0;
        for batch in Reader::open(path)?.batches(&columns)? {
            let batch = batch?;
            let numbers = |name: &str| {
                let column = batch.column_by_name(name);
                let numeric = column.filter(|column| column.data_type().is_numeric());
                let doubles = numeric.and_then(|column| cast(column, &DataType::Float64).ok());
                let found = || column.map_or_else(|| "none".to_owned(), |column| column.data_type().to_string());
                let doubles =
                    doubles.ok_or_else(|| wrong(format!("column {name}: expected numbers, found {}", found())))?;
                Ok::<Vec<Option<f64>>, FileError>(doubles.as_primitive::<Float64Type>().iter().collect())
            };
            let cells = column::<String>(&batch, CELL).map_err(wrong)?;
            let rewards = numbers(reward)?;
            let has_test = test.is_some();
            let tests = match test {
                Some(name) => numbers(name)?,
                None => vec![None; cells.len()],
            };
            for ((cell, found), test) in cells.iter().zip(rewards).zip(tests) {
                let at = |what: String| wrong(format!("row {row}: {what}"));
                let architecture = space.parse(cell).map_err(at)?;
                let Some(found) = found.filter(|r| r.is_finite()) else {
                    return Err(at(format!("{reward}: expected a number for {cell}, found none")).into());
                };
                if has_test && !test.is_some_and(f64::is_finite) {
                    return Err(at(format!("the test column: expected a number for {cell}, found none")).into());
                }
                let (found, test) = (found / scale, test.map(|test| test / scale));
                let both = [Some(found), test].into_iter().flatten();
                if let Some(found) = both.into_iter().find(|number| !number.is_finite()) {
                    let what = format!("over the scale {scale:e}: expected a number for {cell}, found {found}");
                    return Err(at(what).into());
                }
                if all.insert(architecture, (found, test)).is_some() {
                    return Err(at(format!("expected each architecture once, found {cell} again")).into());
                }
                row += 1;
            }
        }
        // More than can be counted is more than any table has.
        let decisions = space.decisions();
        let expected = decisions.iter().try_fold(1usize, |all, d| all.checked_mul(d.options));
        if Some(all.len()) != expected {
            let (name, found) = (space.name(), all.len());
            let expected = expected.map_or_else(String::new, |expected| format!("{expected} "));
            let what = format!("expected all {expected}architectures of {name}, found {found}");
            return Err(wrong(what).into());
        }
        Ok(Self { all })
    }

    /// The reward of an architecture.
    pub(crate) fn reward(&self, architecture: &Architecture) -> Option<f64> {
        self.all.get(architecture).map(|(reward, _)| *reward)
    }
}

/// Searches the table and writes a row an architecture.
///
/// # Errors
/// A setting out of its range; a table that lacks a column or an architecture, or has one twice; a file that cannot be
/// written; a signal. Nothing is written then.
pub fn run(inputs: &Inputs, job: &mut Job) -> Result<()> {
    let config = &inputs.config;
    let (rules, scale) = ([("samples", config.samples), ("batch", config.batch)], config.scale);
    if let Some((key, found)) = rules.into_iter().find(|(_, n)| !(1..=1_000_000).contains(n)) {
        return Err(FileError::config(format!("{key}: expected 1 to 1000000, found {found}")).into());
    }
    if !(scale > 0.0 && scale.is_finite()) {
        return Err(FileError::config(format!("scale: expected a number above 0, found {scale}")).into());
    }
    require_writable(&inputs.out)?;
    let mut read = vec![("--table", inputs.table.clone())];
    read.extend(inputs.also_read.iter().cloned());
    require_apart(&[("--out", inputs.out.clone())], &read)?;
    lethe_torch::prepare_cpu(job.threads);
    let space = NasBench201;
    let settings = (&config.controller, &config.nao);
    let mut sampler = config.sampler.begin(&space, settings, None, job.seed)?;
    let measured = Measured::read(&inputs.table, &space, &config.reward, config.test.as_deref(), scale)?;
    config.sampler.warn_unused(&config.controller, &config.nao);
    if config.sampler == SamplerName::Controller && config.batch >= config.samples {
        let (batch, samples) = (config.batch, config.samples);
        tracing::warn!(
            "batch: {batch} of {samples} samples are drawn at once, so that nothing is drawn by a sampler that has learned"
        );
    }
    config.sampler.warn_of_seeds(&config.nao, config.samples as i64);
    let provenance = Provenance {
        tool: job.tool.to_owned(),
        version: job.version.to_owned(),
        config: serde_json::to_value(config).map_err(FileError::config)?,
        seed: Some(job.seed),
        inputs: BTreeMap::from([("table".to_owned(), hash::file(&inputs.table)?)]),
    };
    let run = provenance.run(&[]);

    let mut rows: Vec<SearchRow> = Vec::with_capacity(config.samples);
    let mut best: Option<(f64, Option<f64>)> = None;
    let mut updates = 0;
    while rows.len() < config.samples {
        job.tick("architectures", rows.len(), config.samples)?;
        let drawn = sampler.draw(config.batch.min(config.samples - rows.len()))?;
        let found: Vec<(f64, Option<f64>)> = drawn.iter().map(|d| measured.all[&d.architecture]).collect();
        let rewards: Vec<f64> = found.iter().map(|(reward, _)| *reward).collect();
        let learned = sampler.learn(&drawn, &rewards)?;
        for (one, (reward, test)) in drawn.iter().zip(found) {
            let (best_reward, best_test) = match best {
                Some(best) if best.0 >= reward => best,
                _ => (reward, test),
            };
            best = Some((best_reward, best_test));
            rows.push(SearchRow {
                run: run.clone(),
                study: config.study.clone(),
                space: space.name().to_owned(),
                sampler: sampler.name().to_owned(),
                penalty: "none".to_owned(),
                strength: 0.0,
                seed: job.seed as i64,
                phase: "sampler".to_owned(),
                epoch: None,
                sample: rows.len() as i64,
                updates,
                architecture: space.write(&one.architecture),
                err1: None,
                err2: None,
                reward,
                test,
                best_reward,
                best_test,
                log_probability: one.log_probability,
                entropy: one.entropy,
                baseline: learned.baseline,
            });
        }
        updates += i64::from(learned.changed);
    }
    Ok(table::write(&inputs.out, &rows, &provenance, serde_json::Value::Null)?)
}
