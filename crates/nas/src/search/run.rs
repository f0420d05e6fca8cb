//! The search itself, a piece at a time.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use lethe_artifacts::search::SearchRow;
use lethe_artifacts::shared::{FORMAT_VERSION, Metadata, SharedWeights};
use lethe_artifacts::{Error as FileError, Provenance, Tensors, hash, remove, resume, table};
use lethe_torch::{Precision, to_data};
use lethe_train::{Optimiser, Outcome, rate};
use serde_json::{Value, json};
use tch::{Kind, Tensor};

use super::config::Config;
use super::guard::Guard;
use super::inputs::{Ground, Inputs, fixed, table_path};
use super::state::{Parts, Stand};
use crate::sampler::State;
use crate::shared::Window;
use crate::{Architecture, Drawn, Job, Result, Sampler};

/// Searches, and writes the shared weights with the sampler, and a table of the architectures.
///
/// # Errors
/// A configuration or a file that is wrong, before anything is computed; a loss that is not finite; a full disk.
pub fn run(config: &Config, inputs: &Inputs, job: &mut Job) -> Result<Outcome> {
    let mut search = Search::begin(config, inputs, job)?;
    while search.stand.step < search.pieces() {
        // It fails when a signal came.
        if job
            .tick("search", search.stand.step as usize, search.pieces() as usize)
            .is_err()
        {
            search.save()?;
            return Ok(Outcome::Stopped);
        }
        search.advance()?;
        if search.saved.elapsed() >= inputs.save_every {
            search.save()?;
            search.saved = Instant::now();
        }
    }
    search.finish()?;
    Ok(Outcome::Done)
}

/// What a row is about: an architecture that trains weights, or one that the sampler learns from.
const WEIGHTS: &str = "weights";
const SAMPLER: &str = "sampler";

struct Search<'a> {
    config: &'a Config,
    inputs: &'a Inputs,
    ground: Ground,
    sampler: Box<dyn Sampler>,
    optimiser: Optimiser,
    guard: Option<Guard>,
    provenance: Provenance,
    run: String,
    identity: String,
    resume_path: PathBuf,
    stand: Stand,
    saved: Instant,
    /// Time of this process in batches, and in measuring Fisher information.
    spent: [Duration; 2],
}

impl<'a> Search<'a> {
    /// Takes over the state of a search that was cut off, or begins.
    fn begin(config: &'a Config, inputs: &'a Inputs, job: &Job) -> Result<Self> {
        config.validate()?;
        let fixed = fixed(config, inputs)?;
        let mut ground = Ground::of_search(config, inputs, job)?;
        if let Some((_, hash)) = &fixed {
            ground.hashes.insert("architecture".to_owned(), hash.clone());
        }
        let space = ground.weights.space();
        let (settings, one) = ((&config.controller, &config.nao), fixed.map(|(one, _)| one));
        let sampler = config.sampler.begin(space, settings, one, job.seed)?;
        config.warn();
        let precision = job.precision.unwrap_or(Precision::Float32).name();
        let mut settings = serde_json::to_value(config).map_err(FileError::config)?;
        settings["precision"] = json!(precision);
        let provenance = Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: settings,
            seed: Some(job.seed),
            inputs: ground.hashes.clone(),
        };
        let run = provenance.run(&[]);
        // Another of these, and a resume state is of no use: the bytes would not be those of an undisturbed search.
        let text = format!("{run} {} {:?} {}", job.version, job.device, job.threads);
        let names = ground.weights.parameters().keys().map(String::as_str);
        let guard = config
            .penalty
            .as_ref()
            .map(|penalty| Guard::new(penalty, names))
            .transpose()?;
        let mut search = Self {
            optimiser: Optimiser::new(&config.optimiser, ground.weights.parameters()),
            guard,
            resume_path: resume::path(&inputs.out),
            identity: hash::bytes(text.as_bytes()),
            stand: Stand::default(),
            saved: Instant::now(),
            spent: [Duration::ZERO; 2],
            config,
            inputs,
            ground,
            sampler,
            provenance,
            run,
        };
        match resume::read(&search.resume_path, &search.identity) {
            resume::Found::Unusable(why) => tracing::warn!("resume state dropped: {why}"),
            resume::Found::State(state) => search.restore(Parts::unpack(*state)?)?,
            resume::Found::Nothing => {}
        }
        Ok(search)
    }

    /// One architecture, their second look, or one update of the sampler.
    fn advance(&mut self) -> Result<()> {
        let (step, architectures) = (self.stand.step, self.config.architectures);
        let piece = step % self.an_epoch();
        let epoch = self.epoch();
        if let Some(guard) = self.guard.as_mut().filter(|_| piece == 0) {
            guard.epoch(epoch);
        }
        if piece < architectures {
            self.train(piece)?;
        } else if piece == architectures {
            self.look_again()?;
        } else {
            self.update(piece - architectures - 1)?;
        }
        self.stand.step += 1;
        tracing::trace!("at step {} of {}", self.stand.step, self.pieces());
        Ok(())
    }

    /// Pieces of an epoch.
    fn an_epoch(&self) -> i64 {
        self.config.architectures + 1 + self.config.updates
    }

    /// Pieces in all.
    fn pieces(&self) -> i64 {
        self.config.epochs.saturating_mul(self.an_epoch())
    }

    /// Epochs that have ended.
    fn epoch(&self) -> i64 {
        self.stand.step / self.an_epoch()
    }

    /// Draws an architecture, the `place`-th of the epoch, and trains its weights.
    fn train(&mut self, place: i64) -> Result<()> {
        let one = self.sampler.draw_to_train()?;
        let model = self.ground.weights.model(&one.architecture)?;
        let epoch = self.epoch();
        let hold = match &mut self.guard {
            Some(guard) => guard.hold(&model, epoch, self.config.stable())?,
            None => None,
        };
        let (phase, total) = (self.config.phase(), self.config.total());
        let began = Instant::now();
        let mut losses = Vec::new();
        for _ in 0..self.config.steps {
            losses.push(self.ground.training_set.backward(&model, self.stand.batches)?);
            let lr = rate(&phase, self.stand.batches, total);
            if let Some(hold) = &hold {
                hold.before()?;
            }
            self.optimiser.step(lr)?;
            if let Some(hold) = &hold {
                hold.after(&self.optimiser, lr)?;
            }
            self.stand.batches += 1;
        }
        let losses = Vec::<f64>::try_from(Tensor::f_stack(&losses, 0)?.f_to_kind(Kind::Double)?)?;
        self.spent[0] += began.elapsed();
        if let Some((at, bad)) = losses.iter().enumerate().find(|(_, loss)| !loss.is_finite()) {
            let (step, path) = (
                self.stand.batches - self.config.steps + at as i64 + 1,
                self.resume_path.display(),
            );
            let what = format!(
                "batch {step}: the loss is {bad}, expected a finite number; an earlier state may be in {path}; a smaller rate or \
                 gradient clipping may help"
            );
            return Err(crate::Error::Failed(what));
        }
        let quality = self.ground.training_set.judge(&model, Window::Fixed)?;
        if let Some(guard) = &mut self.guard {
            let began = Instant::now();
            let at = (epoch, epoch * self.config.architectures + place);
            let (training_set, parameters) = (self.ground.training_set.as_ref(), self.ground.weights.parameters());
            guard.observe(&model, training_set, parameters, at)?;
            self.spent[1] += began.elapsed();
        }
        let row = self.row(WEIGHTS, &one, quality.reward, None);
        let err1 = Some(quality.error);
        self.stand.rows.push(SearchRow { err1, ..row });
        Ok(())
    }

    /// Judges the epoch's architectures once more.
    fn look_again(&mut self) -> Result<()> {
        let count = self.config.architectures as usize;
        let from = self.stand.rows.len().saturating_sub(count);
        for row in &mut self.stand.rows[from..] {
            let parsed = self.ground.weights.space().parse(&row.architecture);
            let architecture = parsed.map_err(crate::Error::Failed)?;
            let model = self.ground.weights.model(&architecture)?;
            row.err2 = Some(self.ground.training_set.judge(&model, Window::Fixed)?.error);
        }
        Ok(())
    }

    /// Draws architectures and has the sampler learn from their rewards, the `place`-th time in the epoch.
    fn update(&mut self, place: i64) -> Result<()> {
        let drawn = self.sampler.draw(self.config.drawn as usize)?;
        let window = Window::Turn(self.epoch() * self.config.updates + place);
        let reward = |one: &Architecture| -> Result<f64> {
            let model = self.ground.weights.model(one)?;
            Ok(self.ground.training_set.judge(&model, window)?.reward)
        };
        let stale = self.sampler.stale(&drawn);
        let renewed = stale.iter().map(reward).collect::<Result<Vec<_>>>()?;
        self.sampler.renew(&stale, &renewed);
        let each = drawn.iter().map(|one| reward(&one.architecture));
        let rewards = each.collect::<Result<Vec<_>>>()?;
        let learned = self.sampler.learn(&drawn, &rewards)?;
        for (one, reward) in drawn.iter().zip(rewards) {
            let row = self.row(SAMPLER, one, reward, learned.baseline);
            self.stand.rows.push(row);
        }
        self.stand.updates += i64::from(learned.changed);
        Ok(())
    }

    fn row(&self, phase: &str, drawn: &Drawn, reward: f64, baseline: Option<f64>) -> SearchRow {
        let penalty = self.config.penalty.as_ref();
        // Of rewards on the same rows: those that a sampler learns from are on others each time.
        let before = self.stand.rows.last().map(|row| row.best_reward);
        let best_reward = match before {
            Some(before) if phase == SAMPLER => before,
            before => before.map_or(reward, |before| before.max(reward)),
        };
        SearchRow {
            run: self.run.clone(),
            study: self.config.study.clone(),
            space: self.ground.weights.space().name().to_owned(),
            sampler: self.sampler.name().to_owned(),
            penalty: penalty.map_or("none", |penalty| penalty.name.name()).to_owned(),
            strength: penalty.map_or(0.0, |penalty| penalty.factor(self.epoch())),
            seed: self.provenance.seed.unwrap_or_default() as i64,
            phase: phase.to_owned(),
            epoch: Some(self.epoch()),
            sample: self.stand.rows.len() as i64,
            updates: self.stand.updates,
            architecture: self.ground.weights.space().write(&drawn.architecture),
            err1: None,
            err2: None,
            reward,
            test: None,
            best_reward,
            best_test: None,
            log_probability: drawn.log_probability,
            entropy: drawn.entropy,
            baseline,
        }
    }

    fn parts(&self) -> Parts {
        let State { tensors, rest } = self.sampler.state();
        let weights = self.ground.weights.all().iter();
        Parts {
            weights: weights.map(|(name, t)| (name.clone(), t.shallow_clone())).collect(),
            optimiser: self.optimiser.state(),
            sampler: tensors,
            guard: self.guard.as_ref().map(Guard::state).unwrap_or_default(),
            training_set: self.ground.training_set.state(),
            stand: Stand {
                sampler: rest,
                ..self.stand.clone()
            },
        }
    }

    fn save(&self) -> Result<()> {
        resume::write(&self.resume_path, &self.identity, self.parts().pack()?)?;
        tracing::debug!("{}: saved at step {}", self.resume_path.display(), self.stand.step);
        Ok(())
    }

    fn restore(&mut self, parts: Parts) -> Result<()> {
        self.ground.weights.load(&parts.weights)?;
        self.optimiser.load(&parts.optimiser, parts.stand.batches)?;
        self.sampler.load(&State {
            tensors: parts.sampler,
            rest: parts.stand.sampler.clone(),
        })?;
        if let Some(guard) = &mut self.guard {
            guard.load(&parts.guard, self.ground.device)?;
        }
        self.ground.training_set.load(parts.training_set)?;
        self.stand = parts.stand;
        let (out, step, steps) = (self.inputs.out.display(), self.stand.step, self.pieces());
        tracing::info!("{out}: going on at step {step} of {steps}");
        Ok(())
    }

    /// Writes the table, then the weights, then removes the resume state.
    fn finish(self) -> Result<()> {
        let State { tensors, rest } = self.sampler.state();
        let mut all = Tensors::new();
        for (prefix, part) in [("model.", self.ground.weights.all()), ("sampler.", &tensors)] {
            for (name, tensor) in part {
                all.insert(format!("{prefix}{name}"), to_data(tensor)?);
            }
        }
        let shared = SharedWeights {
            tensors: all,
            metadata: Metadata {
                format_version: FORMAT_VERSION,
                space: self.ground.weights.space().name().to_owned(),
                config: serde_json::to_value(self.config).map_err(FileError::config)?,
                epochs: self.epoch(),
                sampler: rest,
                tokenizer: self.ground.tokenizer.clone(),
                provenance: self.provenance.clone(),
            },
        };
        let path = table_path(self.inputs);
        let mut appeared = false;
        let written = shared.write_after(&self.inputs.out, || {
            appeared = true;
            table::write(&path, &self.stand.rows, &self.provenance, Value::Null)
        });
        if let Err(error) = written {
            // A table may not speak of weights that are not there.
            if appeared {
                remove(&path)?;
            }
            return Err(error.into());
        }
        remove(&self.resume_path)?;
        let [batches, fisher] = self.spent.map(|spent| spent.as_secs_f64());
        tracing::info!("{batches:.1} s in batches, {fisher:.1} s in measuring Fisher information");
        tracing::info!("wrote {} and {}", self.inputs.out.display(), path.display());
        Ok(())
    }
}
