//! Architectures judged with the weights that a search left, on all rows of a split: to take the best, and to compare the order
//! with the true one.
//!
//! The search's own sampler draws them, or uniform draws do, or they are given. Validation rows choose; test rows are for the
//! architectures that were chosen.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_artifacts::architecture::ArchitectureFile;
use lethe_artifacts::ranking::RankingRow;
use lethe_artifacts::shared::SharedWeights;
use lethe_artifacts::{Error as FileError, Provenance, hash, remove, require_apart, require_writable, table};
use lethe_datasets::Split;
use lethe_penalties::Named;
use lethe_torch::{Precision, from_data};
use serde_json::{Value, json};

use crate::benchmark::Measured;
use crate::sampler::State;
use crate::search::{Config, Ground, Place, in_provenance, parse};
use crate::{Architecture, Error, Job, Result, SamplerName, Space};

/// Draws beyond those asked for, before different architectures are given up.
const MOST_DRAWS: usize = 10_000;

/// What is judged, and the files to write.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The shared weights (safetensors).
    pub from: PathBuf,
    /// The rows, as for the search.
    pub place: Place,
    /// Split whose rows the architectures are judged on.
    pub split: Split,
    /// What draws the architectures; the search's own sampler unless given.
    pub sampler: Option<SamplerName>,
    /// How many are drawn; equal ones count once.
    pub samples: usize,
    /// Architectures that are given, and then none is drawn.
    pub architectures: Vec<PathBuf>,
    /// A table of measured architectures, the column that is their true quality, and what it is divided by.
    pub truth: Option<(PathBuf, String, f64)>,
    /// The table to write.
    pub out: PathBuf,
    /// Where the best goes.
    pub best: Option<PathBuf>,
    /// A folder for all of them, `0.json` the first.
    pub each: Option<PathBuf>,
}

/// Judges the architectures and writes what they are worth.
///
/// # Errors
/// A file that is wrong or of another space, data that the weights were not trained on, a split without rows; a file that
/// cannot be written. Nothing is written then.
pub fn run(inputs: &Inputs, job: &mut Job) -> Result<()> {
    let written: Vec<_> = [("--out", Some(&inputs.out)), ("--best", inputs.best.as_ref())]
        .into_iter()
        .filter_map(|(flag, path)| Some((flag, path?.clone())))
        .collect();
    let mut read = vec![("--from", inputs.from.clone())];
    read.extend(inputs.architectures.iter().map(|path| ("--architecture", path.clone())));
    read.extend(inputs.truth.iter().map(|(path, ..)| ("--truth", path.clone())));
    for (_, path) in &written {
        require_writable(path)?;
    }
    let chooses = [("--best", inputs.best.is_some()), ("--each", inputs.each.is_some())];
    let chooses = chooses.iter().find(|(_, given)| *given);
    if let Some((flag, _)) = chooses.filter(|_| inputs.split == Split::Test) {
        let what = format!("{flag}: expected with --split valid, as test rows choose nothing, found --split test");
        return Err(FileError::config(what).into());
    }
    if let Some(folder) = inputs.each.as_ref().filter(|folder| !folder.is_dir()) {
        let what = format!("--each: expected a folder, found none: {}", folder.display());
        return Err(FileError::config(what).into());
    }
    if let Some(scale) = inputs
        .truth
        .as_ref()
        .map(|(_, _, scale)| *scale)
        .filter(|s| !(*s > 0.0 && s.is_finite()))
    {
        return Err(FileError::config(format!("--truth-scale: expected a number above 0, found {scale}")).into());
    }
    let (shared, weights) = SharedWeights::read(&inputs.from)?;
    let wrong = |what: String| FileError::file(&inputs.from, what);
    let config: Config = serde_json::from_value(shared.metadata.config.clone()).map_err(|e| wrong(e.to_string()))?;
    let mut ground = Ground::read(&config, &inputs.place, Some(inputs.split), job)?;
    read.extend(ground.files.clone());
    require_apart(&written, &read)?;
    if ground.tokenizer != shared.metadata.tokenizer {
        let [expected, found] = [&shared.metadata.tokenizer, &ground.tokenizer]
            .map(|hash| hash.clone().unwrap_or_else(|| "none".to_owned()));
        let what =
            format!("expected tokens of the tokenizer {expected}, as the weights were trained on, found {found}");
        return Err(FileError::file(inputs.place.data.first().unwrap_or(&inputs.from), what).into());
    }
    let trained = &shared.metadata.provenance.inputs;
    let roles: BTreeSet<&String> = ground.hashes.keys().chain(trained.keys()).collect();
    for role in roles.into_iter().filter(|role| *role != "architecture") {
        let (expected, found) = (trained.get(role), ground.hashes.get(role));
        if expected != found {
            let at = match (role.as_str(), &inputs.place.table) {
                ("tasks" | "task", Some((table, _))) => table,
                _ => inputs.place.data.first().unwrap_or(&inputs.from),
            };
            let [expected, found] = [expected, found].map(|hash| hash.map_or("none", String::as_str));
            let what = format!("{role}: expected {expected}, as the weights were trained on, found {found}");
            return Err(FileError::file(at, what).into());
        }
    }
    let part = |prefix: &str| -> Result<Named> {
        let own = shared
            .tensors
            .iter()
            .filter_map(|(name, data)| Some((name.strip_prefix(prefix)?, data)));
        own.map(|(name, data)| Ok((name.to_owned(), from_data(data)?)))
            .collect()
    };
    let loaded = ground.weights.load(&part("model.")?);
    loaded.map_err(|e| wrong(e.to_string()))?;
    let saved = State {
        tensors: part("sampler.")?,
        rest: shared.metadata.sampler.clone(),
    };
    if config.sampler == SamplerName::Fixed {
        let trained = shared.metadata.provenance.inputs.get("architecture");
        require_trained_alone(inputs, trained.map_or("none", String::as_str), ground.weights.space())?;
    }
    let all = chosen(inputs, &config, &ground, &saved, job)?;
    if let Some(folder) = &inputs.each {
        require_no_others(folder, all.len())?;
    }
    let of_each = |at: usize| Some(("--each", inputs.each.as_ref()?.join(format!("{at}.json"))));
    let mut all_written = written.clone();
    all_written.extend((0..all.len()).filter_map(of_each));
    require_apart(&all_written, &read)?;
    let truth = match &inputs.truth {
        None => None,
        Some((path, column, scale)) => Some(Measured::read(path, ground.weights.space(), column, None, *scale)?),
    };
    let penalty = config.penalty.as_ref();
    let drawn_by = match inputs.architectures.is_empty() {
        true => inputs.sampler.unwrap_or(config.sampler).name(),
        false => "given",
    };
    let mut rows = Vec::with_capacity(all.len());
    for (at, one) in all.iter().enumerate() {
        job.tick("architectures", at, all.len())?;
        let model = ground.weights.model(one)?;
        let quality = ground.judge_all(&model)?;
        rows.push(RankingRow {
            weights: weights.clone(),
            study: config.study.clone(),
            space: ground.weights.space().name().to_owned(),
            sampler: config.sampler.name().to_owned(),
            penalty: penalty.map_or("none", |penalty| penalty.name.name()).to_owned(),
            strength: penalty.map_or(0.0, |penalty| penalty.strength),
            seed: shared.metadata.provenance.seed.unwrap_or_default() as i64,
            epochs: shared.metadata.epochs,
            drawn_by: drawn_by.to_owned(),
            split: inputs.split.to_string(),
            architecture: ground.weights.space().write(one),
            error: quality.error,
            truth: truth.as_ref().and_then(|truth| truth.reward(one)),
        });
    }
    let mut hashes = ground.hashes.clone();
    hashes.insert("weights".to_owned(), weights);
    if let Some((path, _, _)) = &inputs.truth {
        hashes.insert("truth".to_owned(), hash::file(path)?);
    }
    if !inputs.architectures.is_empty() {
        let cells: Vec<String> = all.iter().map(|one| ground.weights.space().write(one)).collect();
        hashes.insert("architectures".to_owned(), hash::bytes(cells.join("\n").as_bytes()));
    }
    let provenance = Provenance {
        tool: job.tool.to_owned(),
        version: job.version.to_owned(),
        config: json!({
            "samples": inputs.samples,
            "sampler": inputs.sampler.map(SamplerName::name),
            "split": inputs.split.to_string(),
            "given": inputs.architectures.len(),
            "precision": job.precision.unwrap_or(Precision::Float32).name(),
            "truth_column": inputs.truth.as_ref().map(|(_, column, _)| column),
            "truth_scale": inputs.truth.as_ref().map(|(_, _, scale)| scale),
        }),
        seed: Some(job.seed),
        inputs: hashes,
    };
    let file = |row: &RankingRow| ArchitectureFile::new(&row.space, &row.architecture, provenance.clone());
    let mut done = Vec::new();
    let write = |done: &mut Vec<PathBuf>| -> lethe_artifacts::Result<()> {
        for (at, row) in rows.iter().enumerate() {
            let Some((_, path)) = of_each(at) else { break };
            file(row).write(&path)?;
            done.push(path);
        }
        if let (Some(path), Some(best)) = (&inputs.best, best(&rows)) {
            file(best).write(path)?;
            done.push(path.clone());
        }
        table::write(&inputs.out, &rows, &provenance, Value::Null)
    };
    if let Err(error) = write(&mut done) {
        // Files of architectures may not speak of a ranking that is not there.
        done.iter()
            .filter(|path| *path != Path::new("-"))
            .try_for_each(|path| remove(path))?;
        return Err(error.into());
    }
    for path in std::iter::once(&inputs.out)
        .chain(&done)
        .filter(|path| *path != Path::new("-"))
    {
        tracing::info!("wrote {}", path.display());
    }
    Ok(())
}

/// Weights that trained one architecture alone say nothing of another.
fn require_trained_alone(inputs: &Inputs, trained: &str, space: &dyn Space) -> Result<()> {
    if inputs.architectures.is_empty() {
        let what = "the weights are of one architecture, trained alone: expected it by --architecture, found none";
        return Err(FileError::file(&inputs.from, what).into());
    }
    for path in &inputs.architectures {
        let one = parse(path, space)?;
        if in_provenance(space, &one) != trained {
            let found = space.write(&one);
            let what = format!("expected the architecture that the weights trained alone, found another, {found}");
            return Err(FileError::file(path, what).into());
        }
    }
    Ok(())
}

/// The row with the smallest error, the first of equal ones.
fn best(rows: &[RankingRow]) -> Option<&RankingRow> {
    rows.iter().min_by(|a, b| a.error.total_cmp(&b.error))
}

/// The architectures to judge, each once.
fn chosen(inputs: &Inputs, config: &Config, ground: &Ground, saved: &State, job: &Job) -> Result<Vec<Architecture>> {
    let space = ground.weights.space();
    let mut seen = BTreeSet::new();
    if !inputs.architectures.is_empty() {
        let each = inputs.architectures.iter().map(|path| parse(path, space));
        let mut all = each.collect::<Result<Vec<_>>>()?;
        all.retain(|one| seen.insert(one.clone()));
        return Ok(all);
    }
    let (wanted, found) = (inputs.sampler.unwrap_or(config.sampler), config.sampler);
    if wanted == SamplerName::Fixed || (wanted != found && wanted != SamplerName::Uniform) {
        let (wanted, found) = (wanted.name(), found.name());
        let what = format!(
            "--sampler {wanted}: the weights were searched with {found}; give --architecture or --sampler uniform"
        );
        return Err(Error::from(FileError::config(what)));
    }
    let mut sampler = wanted.begin(space, (&config.controller, &config.nao), None, job.seed)?;
    if wanted == found {
        sampler.load(saved)?;
    }
    sampler.draw_from(job.seed);
    let drawn = sampler.draw(inputs.samples)?;
    let mut all: Vec<Architecture> = drawn.into_iter().map(|one| one.architecture).collect();
    all.retain(|one| seen.insert(one.clone()));
    // Their files are counted on: as many as were asked for, each another.
    let mut left = if inputs.each.is_some() { MOST_DRAWS } else { 0 };
    while all.len() < inputs.samples && left > 0 {
        let drawn = sampler.draw(1)?.into_iter().map(|one| one.architecture);
        all.extend(drawn.filter(|one| seen.insert(one.clone())));
        left -= 1;
    }
    if inputs.each.is_some() && all.len() < inputs.samples {
        let (expected, found) = (inputs.samples, all.len());
        let what =
            format!("--each: expected {expected} different architectures, found {found} in {MOST_DRAWS} draws more");
        return Err(FileError::config(what).into());
    }
    Ok(all)
}
/// Refuses a folder with architectures of another ranking, which whoever reads all of its files would take for this one's.
fn require_no_others(folder: &Path, count: usize) -> Result<()> {
    let files = std::fs::read_dir(folder).map_err(|e| FileError::file(folder, e))?;
    for file in files {
        let path = file.map_err(|e| FileError::file(folder, e))?.path();
        let number = path.extension().filter(|end| *end == "json").and(path.file_stem());
        let number = number.and_then(|stem| stem.to_str()?.parse::<usize>().ok());
        if number.is_some_and(|number| number >= count) {
            let what = format!(
                "--each: expected a folder for {count} architectures, found one of another ranking: {}",
                path.display()
            );
            return Err(FileError::config(what).into());
        }
    }
    Ok(())
}
