//! The tasks of one call, one after another.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use lethe_artifacts::checkpoint::{Checkpoint, Input};
use lethe_artifacts::history::{BlockLossRow, HistoryRow, PredictionRow};
use lethe_artifacts::{Error as FileError, remove, resume, table};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};
use lethe_models::Model;
use lethe_torch::{Source, load};

use super::sample;
use super::start::Start;
use super::training_set::{TrainingSet, trained};
use super::{Config, PenaltyFiles, Share, StopAt, place};
use crate::data::{Batches, require_rows};
use crate::evaluate::{Evaluated, block_losses, predict};
use crate::objective::{Classification, Compute, NextToken, Objective};
use crate::optimiser::Optimiser;
use crate::penalty::Penalty;
use crate::record::{Method, NO_METHOD};
use crate::session::{Plan, Session, finished, history_path};
use crate::text;
use crate::trainer::Trainer;
use crate::{Job, Outcome, Result};

/// What the tasks of one call share.
pub(super) struct Stage<'a> {
    pub(super) config: &'a Config,
    pub(super) stop_at: Option<StopAt>,
    pub(super) share: Option<Share>,
    pub(super) penalty: PenaltyFiles,
    pub(super) data: DataSet,
    pub(super) tasks: TaskTable,
    pub(super) splits: Vec<Split>,
    /// Decoded rows, kept for the tasks that evaluate them again.
    pub(super) loaded: BTreeMap<(i32, Split), Rc<dyn Source>>,
    /// Token data sets that are evaluated beside the tasks.
    pub(super) beside: Vec<PathBuf>,
    /// Text that is trained on beside the tasks'.
    pub(super) replay: Option<PathBuf>,
    /// What a language model is to go on with after each task.
    pub(super) prompts: Vec<String>,
    /// A folder for transformers, with the task's place in its name.
    pub(super) hugging_face: Option<PathBuf>,
    /// How often the resume state is saved.
    pub(super) save_every: Duration,
}

/// What networks say of all test rows.
pub(super) enum Predictions {
    /// Of images.
    Logits(Vec<PredictionRow>),
    /// Of blocks of tokens.
    Losses(Vec<BlockLossRow>),
}

impl Default for Predictions {
    fn default() -> Self {
        Self::Logits(Vec::new())
    }
}

impl Predictions {
    /// Adds those of another network.
    fn add(&mut self, more: Self) {
        match (&mut *self, more) {
            (Self::Losses(rows), Self::Losses(more)) => rows.extend(more),
            (Self::Logits(rows), Self::Logits(more)) => rows.extend(more),
            (_, more) => *self = more,
        }
    }
}

impl Stage<'_> {
    /// Trains a task and writes its files. With `keep`, or where more is to be written than what a training leaves, a task whose files
    /// are there is not trained again.
    pub(super) fn train(
        &mut self,
        task: i32,
        from: Option<&Path>,
        out: &Path,
        keep: bool,
        predictions: Option<&mut Predictions>,
        job: &mut Job,
    ) -> Result<Outcome> {
        let Start {
            mut model,
            about,
            phase,
            rehearsal,
            mut watched,
            penalty,
            beside,
        } = self.start(task, from, out, job)?;
        let shared_head = self.tasks.shared_head;
        let folder = self.hugging_face.as_deref().map(|folder| place(folder, task));
        let _made = text::require_hugging_face(&model, folder.as_deref())?;
        if !self.prompts.is_empty() {
            self.require_prompts(&model, out)?;
        }
        let (precision, task_trained) = (about.precision, about.task_trained);
        // What is written after the checkpoint may have failed, or a signal come in between: the training is not done again for it.
        let more = !self.prompts.is_empty() || folder.is_some() || predictions.is_some();
        // Importances and a watched network are written with the checkpoint alone.
        let more = more && self.share.is_none() && self.penalty.importance_out.is_none();
        let kept = (keep || more) && finished(out, &about.run());
        if kept {
            tracing::info!("{}: there already", out.display());
            remove(&resume::path(out))?;
            let written = self.prompts.is_empty() || sample::finished(out, &about.run(), &self.prompts);
            if predictions.is_none() && written && folder.is_none() {
                return Ok(Outcome::Done);
            }
            let (checkpoint, _) = Checkpoint::read(out)?;
            model = Model::load(&checkpoint, out, job.device)?;
        }
        let mut evaluated = self.evaluated(&model, job)?;
        evaluated.extend(beside);
        let how = Compute {
            precision,
            device: job.device,
        };
        if !kept {
            let TrainingSet { rows, batches, heads } = if phase.trains() {
                self.training_set(task, &rehearsal, &model, job)?
            } else {
                let rows = load(&self.data, Vec::new(), model.input.as_ref(), job)?;
                let batches = Batches::new(job.seed, task, 0, self.config.batch, self.config.augment);
                let heads = None;
                TrainingSet { rows, batches, heads }
            };
            if let Some(watched) = &mut watched {
                watched.evaluated = self.evaluated(&watched.model, job)?;
            }
            let classification = Classification::of_task(task, shared_head).of_rows(heads);
            let distilled = penalty.as_ref().and_then(Penalty::distilled);
            let others = distilled.map_or_else(|| classification.trained_heads(), |distilled| distilled.heads.clone());
            let objective: Box<dyn Objective> = match model.is_language() {
                true => Box::new(NextToken),
                false => Box::new(classification),
            };
            let parameters = trained(&model, self.tasks.head_of(task), &others);
            let optimiser = Optimiser::new(&self.config.optimiser, &parameters);
            if let Some(penalty) = &penalty {
                penalty.check_stable(phase.lr, &optimiser)?;
                if let Some(missing) = &penalty.missing {
                    tracing::warn!("{missing}");
                }
            }
            let method = penalty.as_ref().and_then(Penalty::method);
            let replayed = self
                .config
                .replay_share
                .filter(|_| self.replay.is_some() && phase.trains());
            let replayed = replayed.map(|strength| Method {
                name: "replay",
                strength,
            });
            let method = method
                .or_else(|| rehearsal.method(self.config))
                .or(replayed)
                .unwrap_or(NO_METHOD);
            let batch_norm = about.batch_norm;
            let plan = Plan {
                task,
                evaluated: &evaluated,
                evaluate_every: self.config.evaluate_every,
                template: about.row(&model, &method),
                metadata: about.metadata(&model)?,
                watched,
                out,
                save_every: self.save_every,
            };
            let trainer = Trainer {
                objective,
                source: rows,
                batches,
                micro_batch: self.config.micro_batch,
                optimiser,
                phase,
                batch_norm,
                how,
                penalty,
                model,
            };
            trainer.batches.require_share(trainer.total())?;
            let (outcome, trained) = Session::train(trainer, plan, job)?;
            if outcome == Outcome::Stopped {
                return Ok(Outcome::Stopped);
            }
            model = trained;
        }
        if self.write_beside(&model, out, folder.as_deref(), job)? == Outcome::Stopped {
            return Ok(Outcome::Stopped);
        }
        if let Some(rows) = predictions {
            rows.add(match model.is_language() {
                true => Predictions::Losses(block_losses(&model, &self.data, &evaluated, task_trained, how)?),
                false => Predictions::Logits(predict(&model, &self.data, &evaluated, shared_head, task_trained, how)?),
            });
        }
        Ok(Outcome::Done)
    }

    /// Writes what else is asked for of a language model: its samples, unless they are there, and its folder for transformers.
    fn write_beside(&self, model: &Model, out: &Path, folder: Option<&Path>, job: &Job) -> Result<Outcome> {
        if let Some(folder) = folder {
            text::write_hugging_face(model, &self.data, folder)?;
        }
        if self.prompts.is_empty() {
            return Ok(Outcome::Done);
        }
        let rows = table::read::<HistoryRow>(&history_path(out))?.rows;
        match rows.first() {
            Some(about) if !sample::finished(out, &about.run, &self.prompts) => {
                // Of a run without steps the task that its network learned last, or none.
                let name = usize::try_from(about.task_trained)
                    .ok()
                    .and_then(|task| self.tasks.names.get(task));
                let name = name.map_or("", String::as_str);
                sample::write(model, &self.data, &self.prompts, (about, name), out, job)
            }
            _ => Ok(Outcome::Done),
        }
    }

    /// Every split of every task that has a head.
    fn evaluated(&mut self, model: &Model, job: &Job) -> Result<Vec<Evaluated>> {
        let mut evaluated = Vec::new();
        for task in 0..self.tasks.heads.len() as i32 {
            if !model.answers_for(self.tasks.head_of(task)) {
                continue;
            }
            for split in self.splits.clone() {
                if self.tasks.rows(task, split).next().is_some() {
                    let source = self.examples(task, split, model.input.as_ref(), job)?;
                    let data = None;
                    evaluated.push(Evaluated {
                        task,
                        data,
                        split,
                        source,
                    });
                }
            }
        }
        Ok(evaluated)
    }

    /// Asks whether prompts can be gone on with, and the file be written, before there is anything to write.
    fn require_prompts(&self, model: &Model, out: &Path) -> Result<()> {
        if !model.is_language() {
            let what = format!("--sample: expected a language model, found {}", model.spec.family());
            return Err(FileError::config(what).into());
        }
        text::tokenizer_of(&self.data)?;
        Ok(lethe_artifacts::require_writable(&sample::path(out))?)
    }

    pub(super) fn examples(
        &mut self,
        task: i32,
        split: Split,
        input: Option<&Input>,
        job: &Job,
    ) -> Result<Rc<dyn Source>> {
        if let Some(loaded) = self.loaded.get(&(task, split)) {
            return Ok(loaded.clone());
        }
        let rows = self.tasks.examples(&self.data, task, split)?;
        require_rows(&self.data, &rows, &format!("task {task}"))?;
        let examples = load(&self.data, rows, input, job)?;
        if split != Split::Train {
            self.loaded.insert((task, split), examples.clone());
        }
        Ok(examples)
    }
}
