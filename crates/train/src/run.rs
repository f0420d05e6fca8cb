//! One training of one task: the loop, its resume state, and the two files at its end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use lethe_artifacts::checkpoint::{Checkpoint, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Tensors, remove, resume, table};
use lethe_datasets::Split;
use lethe_models::{BatchNorm, Mode, Model};
use lethe_torch::{Examples, Precision, autocast, from_data, to_data};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tch::{Device, Kind, Reduction, Tensor};

use crate::config::Phase;
use crate::data::{Batches, Evaluated};
use crate::evaluate::{evaluate, head_of};
use crate::optimiser::Optimiser;
use crate::penalty::Penalty;
use crate::schedule::{evaluates, rate};
use crate::several::Several;
use crate::watched::{Watched, is_trained};
use crate::{Error, Job, Outcome, Result, Tick};

/// Steps between two looks at the losses, which cost a wait for the device.
const LOOK_EVERY: usize = 20;

/// Every class counts the same.
const NO_WEIGHTS: Option<&Tensor> = None;

/// Everything that one training needs.
pub(crate) struct Run<'a> {
    pub(crate) model: Model,
    /// Task being trained, −1 for pretraining.
    pub(crate) task: i32,
    pub(crate) shared_head: bool,
    pub(crate) train: &'a Examples,
    pub(crate) evaluated: &'a [Evaluated],
    pub(crate) batches: Batches,
    pub(crate) optimiser: Optimiser,
    pub(crate) phase: Phase,
    pub(crate) batch_norm: BatchNorm,
    /// Steps between evaluations; 0 for the two ends only.
    pub(crate) evaluate_every: i64,
    pub(crate) precision: Precision,
    /// The columns that are the same for all rows.
    pub(crate) template: HistoryRow,
    pub(crate) metadata: Metadata,
    /// Where rows of several tasks are trained on.
    pub(crate) several: Option<Several>,
    /// A network that shares weights with the model.
    pub(crate) watched: Option<Watched>,
    /// What holds the model back.
    pub(crate) penalty: Option<Penalty>,
}

/// What a resume state keeps beside tensors.
#[derive(Serialize, Deserialize)]
struct Rest {
    step: i64,
    rows: Vec<HistoryRow>,
}

const WEIGHTS: &str = "model.";
const MOMENTS: &str = "optimiser.";
const PENALTY: &str = "penalty.";

impl Run<'_> {
    /// Trains to the end, or until the job is to stop; writes history, then checkpoint, then removes the resume state.
    pub(crate) fn train(&mut self, job: &mut Job, out: &Path) -> Result<Outcome> {
        let resume_path = resume::path(out);
        let identity = self.identity(job);
        let total = self.phase.total_steps(self.batches.per_epoch());
        let found = resume::read(&resume_path, &identity);
        if let resume::Found::Unusable(why) = &found {
            tracing::warn!("resume state dropped: {why}");
        }
        let (mut done, mut rows) = if let resume::Found::State(state) = found {
            let (done, rows) = self.restore(*state, &resume_path)?;
            tracing::info!("{}: going on at step {done} of {total}", out.display());
            (done, rows)
        } else {
            let rows = self.evaluate(0, job)?;
            if total > 0 {
                self.save(&resume_path, &identity, 0, &rows)?;
            }
            (0, rows)
        };
        let mut saved = (done, Instant::now());
        let mut losses: Vec<Tensor> = Vec::with_capacity(LOOK_EVERY);
        while done < total && !self.reached(&rows) {
            if (job.stop)() {
                self.look(&mut losses, done, total, saved.0, &resume_path, job)?;
                self.save(&resume_path, &identity, done, &rows)?;
                return Ok(Outcome::Stopped);
            }
            losses.push(self.step(done, total, job)?);
            done += 1;
            let evaluation = evaluates(done, total, self.evaluate_every);
            let save = saved.1.elapsed() >= job.save_every;
            if evaluation || save || losses.len() == LOOK_EVERY {
                self.look(&mut losses, done, total, saved.0, &resume_path, job)?;
            }
            if evaluation {
                rows.extend(self.evaluate(done, job)?);
            }
            // The losses were finite before the last update, not after it: a step too far is not a state to keep.
            if save && self.model.is_finite()? {
                self.save(&resume_path, &identity, done, &rows)?;
                saved = (done, Instant::now());
            }
        }
        if let Some(accuracy) = self.phase.stop_at_accuracy.filter(|_| !self.reached(&rows)) {
            tracing::warn!(
                "{}: accuracy {accuracy} was not reached in {total} steps",
                out.display()
            );
        }
        self.write(out, done, rows)?;
        remove(&resume_path)?;
        Ok(Outcome::Done)
    }

    /// Whether the last evaluation saw the accuracy at which training ends early. It follows from the history alone, so
    /// that a resumed run ends where an undisturbed one does.
    fn reached(&self, rows: &[HistoryRow]) -> bool {
        let own = |row: &&HistoryRow| is_trained(row) && row.task == self.task && row.split == Split::Valid.to_string();
        let last = rows.iter().rev().find(own).and_then(|row| row.accuracy);
        last.zip(self.phase.stop_at_accuracy)
            .is_some_and(|(found, wanted)| found >= wanted)
    }

    /// One step; gives its loss, still on the device.
    pub(crate) fn step(&mut self, step: i64, total: i64, job: &Job) -> Result<Tensor> {
        let (rows, augment) = self.batches.at(step);
        let (mut rows, mut augment) = (rows.to_vec(), augment);
        if let Some(several) = &mut self.several {
            (rows, augment) = several.batch(step, rows, augment);
        }
        let images = self
            .train
            .images
            .batch(&rows, &augment, self.model.spec.channels_last())?;
        let labels = self
            .train
            .labels
            .f_index_select(0, &Tensor::f_from_slice(&rows)?.f_to(job.device)?)?;
        let mode = Mode::Train(self.batch_norm);
        let loss = if let Some(several) = &self.several {
            let how = (self.precision, job.device);
            several.loss(&self.model, (&images, &labels), &rows, mode, how)?
        } else {
            self.loss(&images, &labels, mode, job.device)?
        };
        loss.f_backward()?;
        let lr = rate(&self.phase, step, total);
        if let Some(penalty) = &mut self.penalty {
            penalty.before_step()?;
        }
        self.optimiser.step(lr)?;
        if let Some(penalty) = &mut self.penalty {
            penalty.after_step(&self.optimiser, lr)?;
        }
        Ok(loss.detach())
    }

    /// The mean cross-entropy of a batch through the task's head, nats an image, and what the old heads are held to.
    fn loss(&self, images: &Tensor, labels: &Tensor, mode: Mode, device: Device) -> Result<Tensor> {
        let head = head_of(self.shared_head, self.task);
        let own = |logits: &Tensor| -> Result<Tensor> {
            Ok(logits
                .f_to_kind(Kind::Float)?
                .f_cross_entropy_loss(labels, NO_WEIGHTS, Reduction::Mean, -100, 0.0)?)
        };
        let (precision, model) = (self.precision, &self.model);
        match (self.penalty.as_ref().and_then(Penalty::distilled), model.head(head)) {
            (Some(distilled), Some(head)) => {
                let features = autocast(precision, device, || model.network.features(images, mode))?;
                let logits = autocast(precision, device, || head.logits(&features))?;
                let kept = distilled.loss(model, &features, images, (precision, device))?;
                Ok(own(&logits)?.f_add(&kept)?)
            }
            _ => own(&autocast(precision, device, || model.logits(images, head, mode))?),
        }
    }

    /// Reads the last losses back, tells the mean, and stops the run at the first that is not finite.
    fn look(
        &self,
        losses: &mut Vec<Tensor>,
        done: i64,
        total: i64,
        saved: i64,
        resume_path: &Path,
        job: &mut Job,
    ) -> Result<()> {
        if losses.is_empty() {
            return Ok(());
        }
        let values: Vec<f64> = Vec::try_from(Tensor::f_stack(losses, 0)?.f_to_kind(Kind::Double)?)?;
        losses.clear();
        if let Some(bad) = values.iter().position(|v| !v.is_finite()) {
            let kept = format!(
                "the state of step {saved} is kept in {}; a smaller rate or gradient clipping may help",
                resume_path.display()
            );
            let step = done - values.len() as i64 + bad as i64;
            return Err(Error::NotFinite {
                step,
                task: self.task,
                loss: values[bad],
                kept,
            });
        }
        tracing::trace!("at step {done} of {total}");
        let size = self.batches.size();
        (job.progress)(&Tick {
            label: format!("{} {} task {}", self.template.family, self.template.size, self.task).replace("  ", " "),
            done: done.saturating_mul(size) as u64,
            total: total.saturating_mul(size) as u64,
            loss: values.iter().sum::<f64>() / values.len() as f64,
        });
        Ok(())
    }

    pub(crate) fn evaluate(&self, step: i64, job: &Job) -> Result<Vec<HistoryRow>> {
        let template = HistoryRow {
            step,
            ..self.template.clone()
        };
        let mut rows = evaluate(
            &self.model,
            self.evaluated,
            self.shared_head,
            &template,
            self.precision,
            job.device,
        )?;
        if let Some(penalty) = &self.penalty {
            let value = penalty.value(&self.model, self.train, self.precision, job.device)?;
            for row in &mut rows {
                row.penalty_value = value;
            }
        }
        if let Some(watched) = &self.watched {
            rows.extend(watched.evaluate(&template, self.shared_head, self.precision, job.device)?);
        }
        Ok(rows)
    }

    /// Another of these, and a resume state is of no use: the bytes would not be those of an undisturbed run.
    fn identity(&self, job: &Job) -> String {
        let text = format!("{} {} {:?} {}", self.template.run, job.version, job.device, job.threads);
        lethe_artifacts::hash::bytes(text.as_bytes())
    }

    fn save(&self, path: &Path, identity: &str, step: i64, rows: &[HistoryRow]) -> Result<()> {
        let (weights, _) = self.model.to_tensors()?;
        let mut tensors: Tensors = weights.into_iter().map(|(n, t)| (format!("{WEIGHTS}{n}"), t)).collect();
        for (name, moment) in self.optimiser.state() {
            tensors.insert(format!("{MOMENTS}{name}"), to_data(&moment)?);
        }
        for (name, own) in self.penalty.as_ref().map(Penalty::state).unwrap_or_default() {
            tensors.insert(format!("{PENALTY}{name}"), to_data(&own)?);
        }
        let rest = json!(Rest {
            step,
            rows: rows.to_vec()
        });
        resume::write(path, identity, &resume::State { tensors, rest })?;
        tracing::debug!("{}: saved at step {step}", path.display());
        Ok(())
    }

    fn restore(&mut self, state: resume::State, path: &Path) -> Result<(i64, Vec<HistoryRow>)> {
        let rest: Rest = serde_json::from_value(state.rest).map_err(|e| lethe_artifacts::Error::file(path, e))?;
        let part = |prefix: &str| -> Tensors {
            let own = state
                .tensors
                .iter()
                .filter_map(|(n, t)| Some((n.strip_prefix(prefix)?.to_owned(), t.clone())));
            own.collect()
        };
        self.model.restore(&part(WEIGHTS))?;
        let tensors = |prefix: &str| -> Result<BTreeMap<String, Tensor>> {
            let each = part(prefix)
                .into_iter()
                .map(|(name, data)| Ok((name, from_data(&data)?)));
            each.collect()
        };
        self.optimiser.load(&tensors(MOMENTS)?, rest.step)?;
        if let Some(penalty) = &mut self.penalty {
            penalty.load(&tensors(PENALTY)?)?;
        }
        Ok((rest.step, rest.rows))
    }

    fn write(&self, out: &Path, steps: i64, mut rows: Vec<HistoryRow>) -> Result<()> {
        let (tensors, heads) = self.model.to_tensors()?;
        let mut metadata = self.metadata.clone();
        metadata.heads = heads;
        metadata.steps = steps;
        let checkpoint = Checkpoint { tensors, metadata };
        let hash = checkpoint.hash();
        let provenance = &checkpoint.metadata.provenance;
        let watched = match &self.watched {
            Some(watched) => Some((watched.checkpoint(steps, provenance)?, &watched.out)),
            None => None,
        };
        let other = watched.as_ref().map(|(checkpoint, _)| checkpoint.hash());
        for row in &mut rows {
            row.checkpoint = if is_trained(row) {
                Some(hash.clone())
            } else {
                other.clone()
            };
        }
        let examples = self.template.train_examples.unwrap_or(0);
        let measured = match &self.penalty {
            Some(penalty) => penalty.write(&self.model, &checkpoint, examples)?,
            None => None,
        };
        let history = history_path(out);
        table::write(&history, &rows, &checkpoint.metadata.provenance, Value::Null)?;
        // A full disk: the history must not speak of a checkpoint that is not there.
        let first = watched
            .as_ref()
            .map_or(Ok(()), |(checkpoint, path)| checkpoint.write(path).map(|_| ()));
        if let Err(error) = first.and_then(|()| checkpoint.write(out).map(|_| ())) {
            remove(&history)?;
            for path in watched.iter().map(|(_, path)| path.as_path()).chain(measured) {
                remove(path)?;
            }
            return Err(error.into());
        }
        tracing::info!("wrote {} and {}", out.display(), history.display());
        Ok(())
    }
}

/// Asks whether a run's two files can be written, before there is anything to write. Without the extension the history's
/// name would not be the checkpoint's alone: `B.lr0.01` and `B.lr0.03` would share one.
pub(crate) fn require_writable(out: &Path) -> Result<()> {
    lethe_artifacts::require_writable(out)?;
    if out.extension().is_none_or(|extension| extension != "safetensors") {
        let what = format!(
            "--out: expected a name that ends in .safetensors, found {}",
            out.display()
        );
        return Err(lethe_artifacts::Error::config(what).into());
    }
    lethe_artifacts::require_writable(&history_path(out))?;
    Ok(())
}

/// The history beside a checkpoint: `B.safetensors` has `B.history.parquet`.
pub(crate) fn history_path(out: &Path) -> PathBuf {
    out.with_extension("history.parquet")
}
