//! What a task is trained on: its own rows; all rows of the tasks so far (joint training); its own and a few of earlier
//! tasks' (replay).
//!
//! Joint training is what forgetting is measured against from above: nothing has to be remembered, as all is there.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lethe_artifacts::Error as FileError;
use lethe_datasets::{DataSet, Example, Split};
use lethe_models::Model;
use lethe_torch::{Joined, Source, load};
use serde_json::{Value, json};
use tch::Tensor;

use super::Config;
use super::stage::Stage;
use crate::data::{Batches, require_rows};
use crate::record::Method;
use crate::text::require_same_end;
use crate::{Job, Result, replay};

/// Training rows.
pub(super) struct TrainingSet {
    pub(super) rows: Rc<dyn Source>,
    pub(super) batches: Batches,
    /// The head of each row, where several tasks' are among them.
    pub(super) heads: Option<Vec<i32>>,
}

/// Other tasks that a task's training sees again, and how.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rehearsal {
    /// In ascending order, all trained before the task.
    pub(crate) tasks: Vec<i32>,
    /// All of their rows, rather than a few.
    joint: bool,
}

impl Rehearsal {
    /// What the configuration asks for, before a task is trained on a network that was trained on the tasks of `chain`.
    ///
    /// The earlier tasks are those, in whatever order their numbers are. Joint training of a network that has learned none
    /// yet takes those of smaller numbers for the earlier ones.
    pub(crate) fn new(config: &Config, task: i32, chain: &[i32]) -> Self {
        let joint = config.joint;
        let earlier: BTreeSet<i32> = match (joint, &config.replay) {
            (true, _) if chain.is_empty() => (0..task).collect(),
            (true, _) | (false, Some(_)) => chain.iter().copied().filter(|&t| t != task).collect(),
            (false, None) => BTreeSet::new(),
        };
        Self {
            tasks: earlier.into_iter().collect(),
            joint,
        }
    }

    /// Those of its tasks that were never trained before.
    pub(crate) fn new_to(&self, chain: &[i32]) -> Vec<i32> {
        self.tasks
            .iter()
            .copied()
            .filter(|task| !chain.contains(task))
            .collect()
    }

    /// Rows from memory in each step, where `kept` says how many there are of a task at so many a class.
    pub(crate) fn remembered(&self, config: &Config, kept: impl Fn(i32, i64) -> i64) -> i64 {
        let Some(replay) = config.replay.as_ref().filter(|_| !self.joint) else {
            return 0;
        };
        let all: i64 = self.tasks.iter().map(|t| kept(*t, replay.per_class)).sum();
        all.min(replay.batch.unwrap_or(config.batch))
    }

    /// Adds what is used to a run's configuration: where there is no other task, the run is one without.
    pub(super) fn note(&self, config: &Config, noted: &mut Value) {
        if self.tasks.is_empty() {
        } else if self.joint {
            noted["joint"] = json!(true);
        } else {
            noted["replay"] = json!(config.replay);
        }
    }

    /// What the columns `penalty` and `strength` say.
    pub(super) fn method(&self, config: &Config) -> Option<Method> {
        let per_class = config.replay.as_ref().map_or(0, |replay| replay.per_class);
        let (name, strength) = match (self.tasks.is_empty(), self.joint) {
            (true, _) => return None,
            (false, true) => ("joint", 0.0),
            (false, false) => ("replay", per_class as f64),
        };
        Some(Method { name, strength })
    }

    /// The tasks whose rows a pass goes over, `own` and in joint training all others.
    pub(crate) fn pass(&self, own: i32) -> impl Iterator<Item = i32> {
        let others = self.tasks.iter().filter(|_| self.joint);
        others.copied().chain([own])
    }
}

/// `other_text` tells whether there is text beside the tasks to replay.
pub(super) fn validate(config: &Config, other_text: bool) -> Result<()> {
    match (config.replay_share, other_text) {
        (None, false) => {}
        (Some(share), true) if share > 0.0 && share <= 1.0 => {
            if config.joint || config.replay.is_some() || config.penalty.is_some() {
                let what = "replay_share: expected it without joint training, replay and penalty, found one of them";
                return Err(FileError::config(what).into());
            }
        }
        (Some(share), true) => {
            let what = format!("replay_share: expected above 0 to 1, found {share}");
            return Err(FileError::config(what).into());
        }
        (Some(_), false) => {
            return Err(FileError::config("replay_share: expected --replay-data beside it, found none").into());
        }
        (None, true) => {
            return Err(FileError::config("--replay-data: expected --replay-share beside it, found none").into());
        }
    }
    if let Some(replay) = &config.replay {
        replay.validate()?;
        if config.joint {
            let what = "replay: expected either joint training or replay, found both";
            return Err(FileError::config(what).into());
        }
    }
    if config.penalty.is_some() && (config.joint || config.replay.is_some()) {
        let what = "penalty: expected it without joint training and replay, found both";
        return Err(FileError::config(what).into());
    }
    Ok(())
}

impl Stage<'_> {
    /// Loads what a task is trained on.
    pub(super) fn training_set(
        &mut self,
        task: i32,
        rehearsal: &Rehearsal,
        model: &Model,
        job: &Job,
    ) -> Result<TrainingSet> {
        let (augment, batch) = (self.config.augment, self.config.batch);
        if rehearsal.tasks.is_empty() {
            let mut rows = self.examples(task, Split::Train, model.input.as_ref(), job)?;
            let mut batches = Batches::new(job.seed, task, rows.len(), batch, augment);
            if let Some((other, share)) = self.other_text(model, job)?.zip(self.config.replay_share) {
                batches = batches.with_share(rows.len(), other.len(), share);
                rows = Rc::new(Joined::new(rows, other));
            }
            let heads = None;
            return Ok(TrainingSet { rows, batches, heads });
        }
        let mut rows = self.of_task(task)?;
        let mut heads = vec![self.tasks.head_of(task); rows.len()];
        let own = rows.len() as i64;
        for &t in &rehearsal.tasks {
            let all = self.of_task(t)?;
            let chosen = match (&self.config.replay, rehearsal.joint) {
                (Some(replay), false) => replay::kept(&self.tasks, t, replay.per_class, job.seed),
                _ => (0..all.len()).collect(),
            };
            heads.extend(chosen.iter().map(|_| self.tasks.head_of(t)));
            rows.extend(chosen.into_iter().map(|at| all[at]));
        }
        let (new, remembered) = match rehearsal.joint {
            true => (rows.len() as i64, 0),
            false => (own, rows.len() as i64 - own),
        };
        let mut batches = Batches::new(job.seed, task, new, batch, augment);
        if !rehearsal.joint {
            let wanted = self.config.replay.as_ref().and_then(|replay| replay.batch);
            batches = batches.with_memory(own, remembered, wanted.unwrap_or(batch));
        }
        Ok(TrainingSet {
            rows: load(&self.data, rows, model.input.as_ref(), job)?,
            batches,
            heads: Some(heads),
        })
    }

    /// Training blocks of the text that is replayed, but those that the task table holds out.
    fn other_text(&self, model: &Model, job: &Job) -> Result<Option<Rc<dyn Source>>> {
        let Some(path) = &self.replay else { return Ok(None) };
        if !model.is_language() {
            let what = format!(
                "--replay-data: expected a language model, found {}",
                model.spec.family()
            );
            return Err(FileError::config(what).into());
        }
        let data = DataSet::open(path)?;
        model.require_readable(&data, path)?;
        require_same_end(&self.data, &data, path)?;
        let lengths = [&self.data, &data].map(|data| data.tokens.as_ref().map(|tokens| tokens.length));
        if let [Some(expected), Some(found)] = lengths
            && expected != found
        {
            let what = format!("expected blocks of {expected} tokens, as the tasks have, found blocks of {found}");
            return Err(FileError::file(path, what).into());
        }
        let mut rows = data.examples(Split::Train)?;
        self.tasks.leave_out_held_out(&self.data, &data, &mut rows)?;
        require_rows(&data, &rows, "the text to replay")?;
        Ok(Some(load(&data, rows, None, job)?))
    }

    /// The training rows of a task.
    ///
    /// # Errors
    /// There are none.
    pub(super) fn of_task(&self, task: i32) -> Result<Vec<Example>> {
        let rows = self.tasks.examples(&self.data, task, Split::Train)?;
        require_rows(&self.data, &rows, &format!("task {task}"))?;
        Ok(rows)
    }
}

/// What training moves, by name: the network, the task's head `own`, and as `heads.T.weight` those `others` that are trained
/// beside it.
pub(super) fn trained(model: &Model, own: i32, others: &[i32]) -> BTreeMap<String, Tensor> {
    let mut all = model.trained(own);
    for &task in others {
        if let Some(head) = model.head(task).filter(|_| task != own) {
            all.insert(format!("heads.{task}.weight"), head.weight.shallow_clone());
            all.insert(format!("heads.{task}.bias"), head.bias.shallow_clone());
        }
    }
    all
}
