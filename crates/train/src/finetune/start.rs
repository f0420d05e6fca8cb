//! What a task begins with: its network, what holds it back, and what there is to say of the run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use lethe_artifacts::{Error as FileError, Provenance};
use lethe_datasets::random::stream;
use lethe_datasets::{DataSet, Split};
use lethe_models::{BatchNorm, Model};
use serde_json::json;

use super::parent::Parent;
use super::stage::Stage;
use super::training_set::Rehearsal;
use super::{PenaltyConfig, PenaltyName, Share};
use crate::config::{InputConfig, Phase, require_for_text};
use crate::evaluate::Evaluated;
use crate::penalty::{Given, Penalty};
use crate::record::{About, inherited, with_family};
use crate::text;
use crate::watched::Watched;
use crate::{Job, Result, number_format};

/// What a task begins with.
pub(super) struct Start {
    pub(super) model: Model,
    pub(super) about: About,
    pub(super) phase: Phase,
    pub(super) rehearsal: Rehearsal,
    pub(super) watched: Option<Watched>,
    pub(super) penalty: Option<Penalty>,
    /// Data sets that are evaluated beside the tasks.
    pub(super) beside: Vec<Evaluated>,
}

impl Stage<'_> {
    /// The network before the task, with a head for it, and what there is to say of the run.
    pub(super) fn start(&self, task: i32, from: Option<&Path>, out: &Path, job: &Job) -> Result<Start> {
        let parent = from.map(Parent::read).transpose()?;
        let mut model = match (&parent, &self.config.model, &self.config.input) {
            (Some(parent), ..) => parent.model(self.config.input.as_ref(), job.device)?,
            (None, Some(spec), input) => {
                let input = input.as_ref().map(InputConfig::complete).transpose()?;
                Model::new(spec, input.as_ref(), &mut stream(job.seed, -1, "init"), job.device)?
            }
            (None, ..) => return Err(FileError::config("expected a checkpoint or a model to start from").into()),
        };
        self.check_text(&model)?;
        if model.is_language() {
            model.tokenizer = text::tokenizer(&self.data);
        }
        model.drop_pretraining_head();
        let mut chain = parent
            .as_ref()
            .map_or_else(Vec::new, |p| p.checkpoint.metadata.trained_tasks());
        // A language model answers for all tasks from the beginning on.
        let first = match model.is_language() {
            true => chain.is_empty(),
            false => model.tasks().next().is_none(),
        };
        let phase = self.phase(task, if first { &self.config.first } else { &self.config.later })?;
        self.check_stop(task, &phase)?;
        let batch_norm = if first {
            BatchNorm::Track
        } else {
            self.config.batch_norm
        };
        if let Some(parent) = &parent {
            let metadata = &parent.checkpoint.metadata;
            self.tasks.check_network(&model.head_ranges(), metadata, parent.path)?;
        }
        let mut rehearsal = Rehearsal::default();
        if phase.trains() {
            rehearsal = Rehearsal::new(self.config, task, &chain);
            for &task in rehearsal.tasks.iter().chain([&task]) {
                self.add_head(&mut model, task, job.seed)?;
            }
            chain.extend(rehearsal.new_to(&chain));
            chain.push(task);
        }
        self.check_splits(&model)?;
        let watched = self
            .share
            .as_ref()
            .map(|share| self.watched(share, &model, task, out, job));
        let watched = watched.transpose()?;
        if let Some(path) = self.penalty.importance_out.as_ref().filter(|_| !phase.trains()) {
            let what = format!(
                "--importance-out: expected a task that trains, found 0 steps: {}",
                path.display()
            );
            return Err(FileError::config(what).into());
        }
        let penalty = match &self.config.penalty {
            Some(config) if phase.trains() => {
                Some(self.penalty(config, from, parent.as_ref(), &model, watched.as_ref(), job)?)
            }
            _ => None,
        };

        let before = parent.as_ref().map(|parent| &parent.checkpoint.metadata.labels);
        let labels = with_family(inherited(&self.config.labels, before), &model.spec);
        let mut inputs = BTreeMap::from([
            ("data".to_owned(), self.tasks.data_hash.clone()),
            ("tasks".to_owned(), self.tasks.hash()),
        ]);
        if let Some(parent) = &parent {
            inputs.insert("parent".to_owned(), parent.hash.clone());
        }
        if let Some(watched) = &watched {
            inputs.insert("watched".to_owned(), watched.hash.clone());
        }
        let beside = text::beside(
            &self.beside,
            self.config.watch_rows,
            (&model, &self.data, &self.tasks.names, self.replay.as_deref()),
            &mut inputs,
            job,
        )?;
        // Only what this task uses: another rate for later tasks does not make the first another run.
        let mut noted = json!({
                "model": model.spec, "input": model.input, "labels": labels, "batch": self.config.batch,
                "augment": self.config.augment, "optimiser": self.config.optimiser, "phase": phase,
                "batch_norm": batch_norm, "evaluate_every": self.config.evaluate_every, "splits": self.config.splits,
        });
        if let Some(size) = self.config.micro_batch {
            noted["micro_batch"] = json!(size);
        }
        if let Some(rows) = self.config.watch_rows.filter(|_| !self.beside.is_empty()) {
            noted["watch_rows"] = json!(rows);
        }
        rehearsal.note(self.config, &mut noted);
        if let (Some(path), Some(share)) = (&self.replay, self.config.replay_share) {
            noted["replay_share"] = json!(share);
            inputs.insert("replay".to_owned(), DataSet::open(path)?.hash()?);
        }
        if let Some(share) = &self.share {
            noted["share"] = json!(share.names.to_string());
        }
        if let Some((penalty, config)) = penalty.as_ref().and_then(|p| p.noted().map(|config| (p, config))) {
            noted["penalty"] = json!(config);
            let list = |all: &BTreeSet<String>| json!(all.iter().cloned().collect::<Vec<_>>().join(", "));
            if !penalty.estimators.is_empty() {
                noted["penalty"]["importances"] = list(&penalty.estimators);
            }
            if !penalty.parts.is_empty() {
                noted["penalty"]["importances_of"] = list(&penalty.parts);
            }
            if let Some(tasks) = &penalty.not_held {
                noted["penalty"]["not_held"] = json!(tasks);
            }
            for (at, hash) in penalty.hashes.iter().enumerate() {
                inputs.insert(format!("importances.{at}"), hash.clone());
            }
        }
        let provenance = Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: noted,
            seed: Some(job.seed),
            inputs,
        };
        let (init, before, parents) = match parent {
            Some(Parent { checkpoint, hash, .. }) => {
                let metadata = checkpoint.metadata;
                let parents = metadata.parents.into_iter().chain([hash]).collect();
                (metadata.init, metadata.task, parents)
            }
            None => ("scratch".to_owned(), -1, Vec::new()),
        };
        let learned = self.tasks.learned(&chain);
        let about = About {
            task,
            task_trained: if phase.trains() { task } else { before },
            chain,
            learned,
            labels,
            init,
            parents,
            shared_head: self.tasks.shared_head,
            lr: phase.lr,
            batch_norm,
            precision: number_format::chosen(job),
            train_examples: if phase.trains() {
                let pass = rehearsal.pass(task);
                pass.map(|t| self.tasks.rows(t, Split::Train).count() as i64).sum()
            } else {
                0
            },
            provenance,
        };
        Ok(Start {
            model,
            about,
            phase,
            rehearsal,
            watched,
            penalty,
            beside,
        })
    }

    /// What holds the model back from here on.
    fn penalty(
        &self,
        config: &PenaltyConfig,
        from: Option<&Path>,
        parent: Option<&Parent>,
        model: &Model,
        watched: Option<&Watched>,
        job: &Job,
    ) -> Result<Penalty> {
        let learned = parent.map_or(0, |parent| parent.checkpoint.metadata.trained_tasks().len());
        let measures_alone = config.name == PenaltyName::Si && self.penalty.importances.is_empty();
        if measures_alone && learned > 0 && config.strength.is_some_and(|strength| strength > 0.0) {
            let what = format!(
                "penalty si: expected --fisher with the importances of the {learned} tasks learned before, found a strength alone"
            );
            return Err(FileError::config(what).into());
        }
        if measures_alone && learned > 0 {
            tracing::warn!(
                "penalty si: without --fisher --importance-out holds nothing of the {learned} tasks learned before: a penalty by it keeps \
                 this task alone"
            );
        }
        let old = match (config.name, parent) {
            (PenaltyName::Lwf, Some(parent)) => {
                let mut old = parent.model(self.config.input.as_ref(), job.device)?;
                old.drop_pretraining_head();
                Some(old)
            }
            _ => None,
        };
        Penalty::new(Given {
            config,
            files: &self.penalty,
            model,
            shared_head: self.tasks.shared_head,
            learned_head: self.tasks.shared_head && learned > 0,
            from,
            old,
            watched: self.share.as_ref().map(|share| share.watch.as_path()).zip(watched),
            device: job.device,
            trained: [self.tasks.hash(), self.tasks.data_hash.clone()],
        })
    }

    /// The network that shares weights with the model, which takes its own of them over.
    fn watched(&self, share: &Share, model: &Model, task: i32, out: &Path, job: &Job) -> Result<Watched> {
        let watched = Watched::new(share, model, out, job.device)?;
        watched.model.require_readable(&self.data, &share.watch)?;
        self.tasks
            .check_network(&watched.model.head_ranges(), watched.metadata(), &share.watch)?;
        if !watched.model.answers_for(self.tasks.head_of(task)) {
            let what = format!("expected a head of task {task}, found none");
            return Err(FileError::file(&share.watch, what).into());
        }
        tracing::info!(
            "{} parameters shared with {}",
            watched.shared.len(),
            share.watch.display()
        );
        Ok(watched)
    }

    /// Refuses to stop at an accuracy that nothing measures.
    fn check_stop(&self, task: i32, phase: &Phase) -> Result<()> {
        if phase.stop_at_accuracy.is_none() {
            return Ok(());
        }
        let what = if !self.splits.contains(&Split::Valid) {
            "expected valid among the splits that are evaluated, found only test".to_owned()
        } else if self.tasks.rows(task, Split::Valid).next().is_none() {
            format!("expected validation rows of task {task} in the table, found none")
        } else {
            return Ok(());
        };
        Err(FileError::config(format!("stop_at_accuracy: {what}")).into())
    }

    /// Makes sure that the task has a head.
    fn add_head(&self, model: &mut Model, task: i32, seed: u64) -> Result<()> {
        let head = self.tasks.head_of(task);
        if model.answers_for(head) {
            return Ok(());
        }
        let name = match self.tasks.shared_head {
            true => "shared",
            false => &self.tasks.names[task as usize],
        };
        let mut rng = stream(seed, head.into(), "head");
        model.add_head(head, name, self.tasks.heads[task as usize], &mut rng)?;
        model.name_classes(head, &self.tasks.classes[task as usize]);
        Ok(())
    }

    /// Refuses a run of which nothing would be measured, and one of whose tasks would not be.
    fn check_splits(&self, model: &Model) -> Result<()> {
        // A network that shares its weights is measured all the same.
        if model.tasks().next().is_none() && !model.is_language() && self.share.is_none() {
            let what =
                "steps: expected at least 1 for a network without a head, of which nothing can be measured, found 0";
            return Err(FileError::config(what).into());
        }
        let mut known = (0..self.tasks.heads.len() as i32).filter(|&task| model.answers_for(self.tasks.head_of(task)));
        known.try_for_each(|task| self.check_measured(task))
    }

    /// Refuses a task of which no rows are evaluated.
    fn check_measured(&self, task: i32) -> Result<()> {
        let has = |split: Split| self.tasks.rows(task, split).next().is_some();
        if self.splits.iter().any(|&split| has(split)) {
            return Ok(());
        }
        let asked: Vec<String> = self.splits.iter().map(ToString::to_string).collect();
        let others = [Split::Valid, Split::Test].into_iter().filter(|&split| has(split));
        let advice = match others.map(|split| split.to_string()).next() {
            Some(other) => format!("it has {other} rows: --set 'splits=[\"{other}\"]'"),
            None => "cut some off with split-tasks --valid".to_owned(),
        };
        let what = format!(
            "splits: expected {} rows of task {task} in the task table, found none; {advice}",
            asked.join(" or ")
        );
        Err(FileError::config(what).into())
    }

    /// Refuses tasks that come after others in one call and cannot be trained or measured, before the others are trained.
    pub(super) fn check_later(&self, tasks: impl Iterator<Item = i32>) -> Result<()> {
        for task in tasks.filter(|_| self.config.later.trains()) {
            self.check_measured(task)?;
            self.check_stop(task, &self.phase(task, &self.config.later)?)?;
            self.of_task(task)?;
        }
        Ok(())
    }

    /// How a task is trained, with the accuracy at which it ends where an argument says one.
    fn phase(&self, task: i32, configured: &Phase) -> Result<Phase> {
        let mut phase = configured.clone();
        if let Some(stop_at) = &self.stop_at {
            phase.stop_at_accuracy = Some(stop_at.accuracy(task, &self.tasks.hash())?);
        }
        Ok(phase)
    }

    /// Refuses tasks of text for a network of images, the reverse, and blocks of tokens that a language model cannot read.
    fn check_text(&self, model: &Model) -> Result<()> {
        model.require_readable(&self.data, &self.data.root)?;
        match model.is_language() {
            true => Ok(require_for_text(self.config.augment, self.config.input.is_some())?),
            false => Ok(()),
        }
    }
}
