//! One training of one task from its first step to its files: evaluations, the resume state, history and checkpoint.
//!
//! A session is begun, advanced some steps at a time, and finished, so that several can take turns in one process.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use lethe_artifacts::checkpoint::{Checkpoint, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Tensors, remove, resume, table};
use lethe_datasets::Split;
use lethe_models::Model;
use lethe_torch::{from_data, to_data};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tch::{Device, Kind, Tensor};

use crate::evaluate::{Evaluated, evaluate};
use crate::penalty::Penalty;
use crate::record::{is_trained, name_checkpoints, row_at};
use crate::schedule::evaluates;
use crate::trainer::Trainer;
use crate::watched::Watched;
use crate::{Error, Job, Outcome, Result, Tick};

/// Steps between two looks at the losses, which cost a wait for the device.
const LOOK_EVERY: usize = 20;

/// Steps after which a step's buffers are all there, and steps that are worth copying them once into large pages.
const SETTLED: i64 = 10;
const MANY: i64 = 250;

/// What a training is besides its steps.
pub(crate) struct Plan<'a> {
    /// Task being trained, −1 for pretraining.
    pub(crate) task: i32,
    pub(crate) evaluated: &'a [Evaluated],
    /// Steps between evaluations; 0 for the two ends only.
    pub(crate) evaluate_every: i64,
    /// The columns that are the same for all rows.
    pub(crate) template: HistoryRow,
    pub(crate) metadata: Metadata,
    /// A network that shares weights with the model.
    pub(crate) watched: Option<Watched>,
    /// The checkpoint to write; history and resume state go beside it.
    pub(crate) out: &'a Path,
    /// How often the resume state is saved.
    pub(crate) save_every: Duration,
}

/// A training that has begun.
pub(crate) struct Session<'a> {
    trainer: Trainer,
    plan: Plan<'a>,
    identity: String,
    resume_path: PathBuf,
    /// Steps done, and those that there are.
    done: i64,
    total: i64,
    rows: Vec<HistoryRow>,
    /// Losses that nobody has looked at.
    losses: Vec<Tensor>,
    /// The step of the last saved state, and when that was.
    saved: (i64, Instant),
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stand {
    /// There are steps to do.
    Open,
    /// All steps are done.
    Ended,
    /// It was asked to stop, and has saved its state.
    Stopped,
}

/// What a resume state keeps beside tensors.
#[derive(Serialize, Deserialize)]
struct Rest {
    step: i64,
    rows: Vec<HistoryRow>,
}

const WEIGHTS: &str = "model.";

impl<'a> Session<'a> {
    /// Trains to the end, or until the job is to stop; gives the network that was trained.
    pub(crate) fn train(trainer: Trainer, plan: Plan<'a>, job: &mut Job) -> Result<(Outcome, Model)> {
        let mut session = Self::begin(trainer, plan, job)?;
        match session.advance(session.total, job)? {
            Stand::Stopped => Ok((Outcome::Stopped, session.trainer.model)),
            _ => Ok((Outcome::Done, session.finish()?)),
        }
    }

    /// Takes over the state of a training that was cut off, or evaluates the network as it is.
    pub(crate) fn begin(trainer: Trainer, plan: Plan<'a>, job: &Job) -> Result<Self> {
        let resume_path = resume::path(plan.out);
        // Another of these, and a resume state is of no use: the bytes would not be those of an undisturbed run.
        let measures = trainer.penalty.as_ref().is_some_and(Penalty::measures);
        let mut text = format!("{} {} {:?} {}", plan.template.run, job.version, job.device, job.threads);
        // Importances grow with every step, and are no part of what is trained.
        if measures {
            text += " measures importances";
        }
        let mut session = Self {
            identity: lethe_artifacts::hash::bytes(text.as_bytes()),
            resume_path,
            done: 0,
            total: trainer.total(),
            rows: Vec::new(),
            losses: Vec::with_capacity(LOOK_EVERY),
            saved: (0, Instant::now()),
            trainer,
            plan,
        };
        let warnings = [session.trainer.batches.shortage(), session.trainer.splits_norms()];
        for warning in warnings.into_iter().flatten() {
            tracing::warn!("{warning}");
        }
        let found = resume::read(&session.resume_path, &session.identity);
        if let resume::Found::Unusable(why) = &found {
            tracing::warn!("resume state dropped: {why}");
        }
        if let resume::Found::State(state) = found {
            session.restore(*state)?;
            let (out, done, total) = (session.plan.out.display(), session.done, session.total);
            tracing::info!("{out}: going on at step {done} of {total}");
        } else {
            session.evaluate()?;
            if session.total > 0 {
                session.save()?;
            }
        }
        session.saved = (session.done, Instant::now());
        Ok(session)
    }

    /// Up to so many more steps, with the evaluations that are due.
    pub(crate) fn advance(&mut self, steps: i64, job: &mut Job) -> Result<Stand> {
        let first = self.done;
        let until = first.saturating_add(steps).min(self.total);
        while self.done < until && !self.reached() {
            if (job.stop)() {
                self.look(job)?;
                // As below: the state of before stays.
                if self.trainer.model.is_finite()? {
                    self.save()?;
                }
                return Ok(Stand::Stopped);
            }
            let loss = self.trainer.step(self.done, self.total)?;
            self.losses.push(loss);
            self.done += 1;
            let on_cpu = self.trainer.how.device == Device::Cpu;
            if on_cpu && self.done - first == SETTLED && self.total - self.done >= MANY {
                lethe_torch::use_large_pages();
            }
            let evaluation = evaluates(self.done, self.total, self.plan.evaluate_every);
            let save = self.saved.1.elapsed() >= self.plan.save_every;
            if evaluation || save || self.losses.len() == LOOK_EVERY {
                self.look(job)?;
            }
            if evaluation {
                self.evaluate()?;
            }
            // The losses were finite before the last update, not after it: a step too far is not a state to keep.
            if save && self.trainer.model.is_finite()? {
                self.save()?;
                self.saved = (self.done, Instant::now());
            }
        }
        match self.done == self.total || self.reached() {
            true => Ok(Stand::Ended),
            false => Ok(Stand::Open),
        }
    }

    /// Writes history, then checkpoint, then removes the resume state.
    pub(crate) fn finish(self) -> Result<Model> {
        if let Some(accuracy) = self.trainer.phase.stop_at_accuracy.filter(|_| !self.reached()) {
            let (out, total) = (self.plan.out.display(), self.total);
            tracing::warn!("{out}: accuracy {accuracy} was not reached in {total} steps");
        }
        if !self.trainer.model.is_finite()? {
            return Err(Error::WeightsNotFinite {
                step: self.done,
                task: self.plan.task,
                kept: self.kept(),
            });
        }
        let resume_path = self.resume_path.clone();
        let model = self.write()?;
        remove(&resume_path)?;
        Ok(model)
    }

    /// Where the last good state is.
    fn kept(&self) -> String {
        let (step, path) = (self.saved.0, self.resume_path.display());
        format!("the state of step {step} is kept in {path}")
    }

    /// Whether the last evaluation saw the accuracy at which training ends early. It follows from the history alone, so
    /// that a resumed run ends where an undisturbed one does.
    fn reached(&self) -> bool {
        let (task, valid) = (self.plan.task, Split::Valid.to_string());
        let own = |row: &&HistoryRow| is_trained(row) && row.task == task && row.split == valid;
        let last = self.rows.iter().rev().find(own).and_then(|row| row.accuracy);
        last.zip(self.trainer.phase.stop_at_accuracy)
            .is_some_and(|(found, wanted)| found >= wanted)
    }

    /// Reads the last losses back, tells the mean, and stops the run at the first that is not finite.
    fn look(&mut self, job: &mut Job) -> Result<()> {
        if self.losses.is_empty() {
            return Ok(());
        }
        let values: Vec<f64> = Vec::try_from(Tensor::f_stack(&self.losses, 0)?.f_to_kind(Kind::Double)?)?;
        self.losses.clear();
        if let Some(bad) = values.iter().position(|v| !v.is_finite()) {
            return Err(Error::NotFinite {
                step: self.done - values.len() as i64 + bad as i64,
                task: self.plan.task,
                loss: values[bad],
                kept: format!("{}; a smaller rate or gradient clipping may help", self.kept()),
            });
        }
        tracing::trace!("at step {} of {}", self.done, self.total);
        let (template, size) = (&self.plan.template, self.trainer.batches.size());
        (job.progress)(&Tick {
            label: format!("{} {} task {}", template.family, template.size, self.plan.task).replace("  ", " "),
            done: self.done.saturating_mul(size) as u64,
            total: self.total.saturating_mul(size) as u64,
            loss: Some(values.iter().sum::<f64>() / values.len() as f64),
        });
        Ok(())
    }

    fn evaluate(&mut self) -> Result<()> {
        let Trainer {
            model, objective, how, ..
        } = &self.trainer;
        let template = row_at(&self.plan.template, self.done, self.trainer.penalty_value()?);
        let mut rows = evaluate(model, self.plan.evaluated, objective.as_ref(), &template, *how)?;
        if let Some(watched) = &self.plan.watched {
            rows.extend(watched.evaluate(&template, objective.as_ref(), *how)?);
        }
        self.rows.extend(rows);
        Ok(())
    }

    fn save(&self) -> Result<()> {
        let (weights, _) = self.trainer.model.to_tensors()?;
        let mut tensors: Tensors = weights.into_iter().map(|(n, t)| (format!("{WEIGHTS}{n}"), t)).collect();
        for (name, own) in self.trainer.state() {
            tensors.insert(name, to_data(&own)?);
        }
        let rest = Rest {
            step: self.done,
            rows: self.rows.clone(),
        };
        resume::write(&self.resume_path, &self.identity, resume::State::new(tensors, &rest)?)?;
        tracing::debug!("{}: saved at step {}", self.resume_path.display(), self.done);
        Ok(())
    }

    fn restore(&mut self, state: resume::State) -> Result<()> {
        let path = &self.resume_path;
        let rest: Rest = state.rest().map_err(|e| lethe_artifacts::Error::file(path, e))?;
        let (mut weights, mut others) = (Tensors::new(), std::collections::BTreeMap::new());
        for (name, data) in state.tensors {
            match name.strip_prefix(WEIGHTS) {
                Some(own) => {
                    weights.insert(own.to_owned(), data);
                }
                None => {
                    others.insert(name, from_data(&data)?);
                }
            }
        }
        self.trainer.model.restore(&weights)?;
        self.trainer.load(&others, rest.step)?;
        (self.done, self.rows) = (rest.step, rest.rows);
        Ok(())
    }

    fn write(self) -> Result<Model> {
        let Self {
            trainer,
            plan,
            done,
            mut rows,
            ..
        } = self;
        let (tensors, heads) = trainer.model.to_tensors()?;
        let metadata = Metadata {
            heads,
            steps: done,
            ..plan.metadata
        };
        let checkpoint = Checkpoint { tensors, metadata };
        let provenance = &checkpoint.metadata.provenance;
        let watched = match &plan.watched {
            Some(watched) => Some((watched.checkpoint(done, provenance)?, &watched.out)),
            None => None,
        };
        let other = watched.as_ref().map(|(checkpoint, _)| checkpoint.hash());
        name_checkpoints(&mut rows, &checkpoint.hash(), other.as_deref());
        let examples = plan.template.train_examples.unwrap_or(0);
        let measured = match &trainer.penalty {
            Some(penalty) => penalty.importance(&trainer.model, &checkpoint, examples)?,
            None => None,
        };
        let history = history_path(plan.out);
        // A full disk shows before anything appears: the files of a run that is made again are all old or all new.
        let mut appeared = false;
        let mut others = || {
            appeared = true;
            if let Some((importance, path)) = &measured {
                importance.write(path)?;
            }
            table::write(&history, &rows, provenance, Value::Null)
        };
        let written = checkpoint.write_after(plan.out, || match &watched {
            Some((checkpoint, path)) => checkpoint.write_after(path, others).map(|_| ()),
            None => others(),
        });
        if let Err(error) = written {
            // Nor may a history speak of a checkpoint that is not there.
            let watched = watched.iter().map(|(_, path)| path.as_path());
            let measured = measured.iter().map(|(_, path)| *path);
            for path in watched.chain(measured).chain([history.as_path()]).filter(|_| appeared) {
                remove(path)?;
            }
            return Err(error.into());
        }
        if let Some((_, path)) = &measured {
            tracing::info!("wrote {}", path.display());
        }
        tracing::info!("wrote {} and {}", plan.out.display(), history.display());
        Ok(trainer.model)
    }
}

/// Asks whether a run's two files can be written, before there is anything to write.
pub(crate) fn require_writable(out: &Path) -> Result<()> {
    lethe_artifacts::require_named(out)?;
    lethe_artifacts::require_writable(&history_path(out))?;
    Ok(())
}

/// Whether a run's two files are there and whole.
pub(crate) fn finished(out: &Path, run: &str) -> bool {
    let Ok(history) = table::read::<HistoryRow>(&history_path(out)) else {
        return false;
    };
    let Some(row) = history.rows.first().filter(|row| row.run == run) else {
        return false;
    };
    Checkpoint::read(out).is_ok_and(|(_, hash)| row.checkpoint.as_deref() == Some(&hash))
}

/// The history beside a checkpoint: `B.safetensors` has `B.history.parquet`.
pub(crate) fn history_path(out: &Path) -> PathBuf {
    out.with_extension("history.parquet")
}
