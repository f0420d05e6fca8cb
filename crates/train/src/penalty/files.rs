//! The files that a penalty is made of: importances, and the checkpoints at which they were measured.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, HeadRange};
use lethe_artifacts::importance::{Estimator, Importance};
use lethe_artifacts::{Error as FileError, Tensors};
use lethe_models::{Model, read_checkpoint};
use lethe_penalties::Named;
use lethe_torch::from_data;
use serde_json::Value;
use tch::{Device, Tensor};

use super::PenaltyName;
use crate::Result;

/// Importances of earlier tasks, and where they were measured.
#[derive(Clone, Debug, Default)]
pub struct PenaltyFiles {
    /// Importances, the oldest task's first.
    pub importances: Vec<PathBuf>,
    /// Checkpoints at which they were measured, beside the one that the task starts from and the one that is watched.
    pub anchors: Vec<PathBuf>,
    /// Where SI's importances go.
    pub importance_out: Option<PathBuf>,
}

/// A checkpoint at which importances may have been measured.
pub(super) struct Anchor<'a> {
    path: &'a Path,
    hash: String,
    checkpoint: Checkpoint,
    model: Model,
}

impl<'a> Anchor<'a> {
    pub(super) fn read(path: &'a Path, device: Device) -> Result<Self> {
        let (checkpoint, hash) = read_checkpoint(path)?;
        let model = Model::load(&checkpoint, path, device)?;
        Ok(Self {
            path,
            hash,
            checkpoint,
            model,
        })
    }

    /// What a penalty can act on, by name: the network's parameters, and the head where all tasks have one.
    pub(super) fn penalised(&self) -> Named {
        penalised(&self.model, self.checkpoint.metadata.shared_head)
    }

    /// Names and shapes of all parameters, the whole head among them, which has so many rows.
    fn parameters(&self, rows: Option<usize>) -> Vec<(String, Vec<usize>)> {
        let heads = self.model.head_tensors();
        let names = self.model.network.parameters().keys().chain(&heads);
        let shapes = names.filter_map(|name| {
            let mut shape = self.checkpoint.tensors.get(name)?.shape.clone();
            if let (true, Some(rows), Some(first)) = (heads.contains(name), rows, shape.first_mut()) {
                *first = rows;
            }
            Some((name.clone(), shape))
        });
        shapes.collect()
    }
}

/// The parameters of a network that a penalty can act on; they share storage with it. A task's own head is new.
pub(super) fn penalised(model: &Model, shared_head: bool) -> Named {
    model.trained(if shared_head { 0 } else { NOBODYS })
}

/// No task's number.
const NOBODYS: i32 = i32::MIN;

/// A file of importances.
pub(super) struct Measured<'a> {
    pub(super) path: &'a Path,
    pub(super) hash: String,
    importance: Importance,
    /// Where they were measured by another task table than is trained by, whose tasks have numbers of their own: of which data.
    other_table: Option<String>,
}

impl<'a> Measured<'a> {
    /// Reads a file, and refuses importances of another kind than the penalty's; `trained` are the hashes of the table and of the
    /// data by which is trained.
    pub(super) fn read(path: &'a Path, penalty: PenaltyName, trained: &[String; 2]) -> Result<Self> {
        let (importance, hash) = Importance::read(path)?;
        let found = importance.metadata.estimator;
        let fitting = match penalty {
            PenaltyName::Si => found == Estimator::Si,
            PenaltyName::Mas => found == Estimator::Mas,
            _ => matches!(found, Estimator::Exact | Estimator::Sampled | Estimator::Empirical),
        };
        if !fitting {
            let expected = match penalty {
                PenaltyName::Si => "importances of si",
                PenaltyName::Mas => "importances of mas",
                _ => "Fisher information (exact, sampled or empirical)",
            };
            let what = format!("penalty {}: expected {expected}, found {found}", penalty.name());
            return Err(FileError::file(path, what).into());
        }
        let [table, data] = trained;
        let measured = |role: &str| importance.metadata.provenance.inputs.get(role);
        let is_other = measured("tasks").is_some_and(|measured| measured != table);
        let other_table = is_other.then(|| match measured("data") {
            Some(other) if other != data => format!("data {}", other.get(..12).unwrap_or(other)),
            _ => "another table".to_owned(),
        });
        Ok(Self {
            path,
            hash,
            importance,
            other_table,
        })
    }

    /// Refuses files of which some are means over blocks of text and others over tokens: they are as far apart as a block is
    /// long.
    pub(super) fn require_alike(all: &[Self]) -> Result<()> {
        let unit = |one: &Self| {
            if one.importance.metadata.per_token {
                "token"
            } else {
                "sequence"
            }
        };
        let Some((first, others)) = all.split_first() else {
            return Ok(());
        };
        match others.iter().find(|other| unit(other) != unit(first)) {
            None => Ok(()),
            Some(other) => {
                let (path, expected, found) = (first.path.display(), unit(first), unit(other));
                let what = format!("expected importances per {expected}, as in {path}, found such per {found}");
                Err(FileError::file(other.path, what).into())
            }
        }
    }

    /// Refuses one file under two names, and two files of one task at one checkpoint: its importances would count twice. Those of
    /// other parameters may stand beside each other, but with a decay, which counts files.
    pub(super) fn require_different(all: &[Self], decay: f64) -> Result<()> {
        let twice = |one: &Self, other: &Self| {
            let (a, b) = (&one.importance, &other.importance);
            let parts = decay == 1.0 && a.tensors.keys().all(|name| !b.tensors.contains_key(name));
            let tasks = (a.metadata.task, &one.other_table) == (b.metadata.task, &other.other_table);
            let same = tasks && a.metadata.checkpoint == b.metadata.checkpoint;
            one.hash == other.hash || (same && !parts)
        };
        for (at, one) in all.iter().enumerate() {
            let Some(other) = all[..at].iter().find(|other| twice(one, other)) else {
                continue;
            };
            let what = match one.hash == other.hash {
                true => "--fisher: expected each task's file once, found its content twice".to_owned(),
                false => {
                    let (task, other) = (one.importance.metadata.task, other.path.display());
                    let decayed = if decay == 1.0 {
                        ""
                    } else {
                        ", which a decay counts apart"
                    };
                    format!(
                        "--fisher: expected each task's importances once, found those of task {task} at one checkpoint in {other} too{decayed}"
                    )
                }
            };
            return Err(FileError::file(one.path, what).into());
        }
        Ok(())
    }

    /// Refuses importances in another order than the tasks were learned in: with a decay, those that come later count more.
    pub(super) fn require_in_order(all: &[Self], own: &Anchor) -> Result<()> {
        let parents = &own.checkpoint.metadata.parents;
        let measured = |one: &Self| {
            let wanted = &one.importance.metadata.checkpoint;
            let before = parents.iter().position(|parent| parent == wanted);
            before.or((*wanted == own.hash).then_some(parents.len()))
        };
        let learned = own.checkpoint.metadata.trained_tasks();
        // Of those that were measured at one checkpoint: when the task was last learned before it.
        let place = |one: &Self| {
            let at = measured(one)?;
            let by_then = learned.len().saturating_sub(parents.len() - at);
            let task = learned[..by_then].iter().rposition(|task| one.is_of(*task));
            Some((at, task))
        };
        // Of what is no task of this table nobody can say when it was learned.
        let later_first = |((a, one), (b, other)): ((usize, Option<usize>), (usize, Option<usize>))| {
            b < a || (a == b && one.zip(other).is_some_and(|(one, other)| other < one))
        };
        let turned = all
            .windows(2)
            .find(|two| place(&two[0]).zip(place(&two[1])).is_some_and(later_first));
        match turned {
            None => Ok(()),
            Some(two) => {
                let (later, earlier) = (two[0].path.display(), two[1].path.display());
                let what = format!(
                    "--fisher: expected the tasks in the order in which they were learned, found {later} before {earlier}"
                );
                Err(FileError::config(what).into())
            }
        }
    }

    /// What there is to say where the network has learned tasks of which there are no importances, and these tasks: nothing holds what
    /// they need in place.
    pub(super) fn missing(all: &[Self], own: &Anchor) -> Option<(String, String)> {
        let learned: BTreeSet<i32> = own.checkpoint.metadata.trained_tasks().into_iter().collect();
        let missing = learned.iter().filter(|task| !all.iter().any(|one| one.is_of(**task)));
        let missing: Vec<String> = missing.map(i32::to_string).collect();
        let missing = missing.join(", ");
        (!missing.is_empty()).then(|| {
            let what = format!(
                "--fisher: no importances of task {missing} of this table, which {} has learned: the penalty does not hold it",
                own.path.display()
            );
            (what, missing)
        })
    }

    /// Whether they are of this task of the table by which is trained.
    fn is_of(&self, task: i32) -> bool {
        self.other_table.is_none() && self.importance.metadata.task == task
    }

    /// By what they were measured.
    pub(super) fn estimator(&self) -> String {
        let metadata = &self.importance.metadata;
        let unit = if metadata.per_token { " per token" } else { "" };
        format!("{}{unit}", metadata.estimator.name())
    }

    /// Of which rows and parameters they are, such as `3 examples in layers.0.*`; `all` of all training rows and all parameters. Those
    /// of a task of another table say which.
    pub(super) fn part(&self) -> String {
        let metadata = &self.importance.metadata;
        let mut part = Vec::new();
        // Those of a training, as SI's, are of what it saw.
        let asked = metadata.provenance.config.get("examples").and_then(Value::as_u64);
        let count = asked.map(|count| format!("{count} ")).unwrap_or_default();
        let split = match metadata.split.as_str() {
            "train" => String::new(),
            other => format!("{other} "),
        };
        if !count.is_empty() || !split.is_empty() {
            part.push(format!("{count}{split}examples"));
        }
        if let Some(subset) = &metadata.subset {
            part.push(subset.clone());
        }
        let part = match part.is_empty() {
            true => "all".to_owned(),
            false => part.join(" in "),
        };
        match &self.other_table {
            None => part,
            Some(of) => format!("{part} of task {} of {of}", metadata.task),
        }
    }

    /// Refuses importances that were measured neither at this checkpoint nor at one that it descends from: they are another network's.
    /// One of `anchors` may be that checkpoint before a program changed its numbers, as their type.
    pub(super) fn require_before(&self, anchor: &Anchor, anchors: &[Anchor]) -> Result<()> {
        let wanted = &self.importance.metadata.checkpoint;
        let changed = |other: &Anchor| other.hash == *wanted && other.checkpoint.metadata == anchor.checkpoint.metadata;
        let parents = &anchor.checkpoint.metadata.parents;
        if *wanted == anchor.hash || parents.contains(wanted) || anchors.iter().any(changed) {
            return Ok(());
        }
        let what = format!("expected importances measured at --from or before it in its chain, found {wanted}");
        Err(FileError::file(self.path, what).into())
    }

    /// Refuses importances that were not measured at this checkpoint, which is the one that is held.
    pub(super) fn require_at(&self, anchor: &Anchor) -> Result<()> {
        let (wanted, expected) = (&self.importance.metadata.checkpoint, &anchor.hash);
        if wanted == expected {
            return Ok(());
        }
        let what = format!("expected the last file's importances measured at --from ({expected}), found {wanted}");
        Err(FileError::file(self.path, what).into())
    }

    /// Refuses an anchor at which none of these were measured.
    pub(super) fn require_used(all: &[Self], anchor: &Anchor) -> Result<()> {
        if all.iter().any(|one| one.importance.metadata.checkpoint == anchor.hash) {
            return Ok(());
        }
        let what = "--anchor: expected a checkpoint at which importances of --fisher were measured, found another";
        Err(FileError::file(anchor.path, what).into())
    }

    /// The anchor at which they were measured.
    pub(super) fn anchor<'b>(&self, anchors: &'b [Anchor<'b>]) -> Result<&'b Anchor<'b>> {
        let wanted = &self.importance.metadata.checkpoint;
        let found = anchors.iter().find(|anchor| anchor.hash == *wanted);
        found.ok_or_else(|| {
            let hashes: Vec<&str> = anchors.iter().map(|anchor| anchor.hash.as_str()).collect();
            let what = format!(
                "expected importances measured at a checkpoint of --from, --watch or --anchor ({}), found {wanted}",
                if hashes.is_empty() {
                    "none given".to_owned()
                } else {
                    hashes.join(", ")
                }
            );
            FileError::file(self.path, what).into()
        })
    }

    /// The values of those of `parameters` that a penalty acts on, on their device; `anchor` is where they were measured, or a
    /// later checkpoint of the same network.
    pub(super) fn values(&self, anchor: &Anchor, parameters: &Named, acts_on: impl Fn(&str) -> bool) -> Result<Named> {
        let rows = self
            .importance
            .metadata
            .heads
            .iter()
            .map(|head: &HeadRange| head.end)
            .max();
        let shapes = anchor.parameters(rows);
        let expected = shapes.iter().map(|(name, shape)| (name.as_str(), shape.clone()));
        self.importance.check_parameters(self.path, expected)?;
        let able = anchor.penalised();
        let tensors: &Tensors = &self.importance.tensors;
        let mut values = Named::new();
        for (name, data) in tensors.iter().filter(|(name, _)| acts_on(name)) {
            let Some(found) = able.get(name).map(Tensor::size) else {
                continue;
            };
            let expected = parameters.get(name).map(Tensor::size);
            let Some(parameter) = parameters.get(name).filter(|own| own.size() == found) else {
                let expected = expected.map_or("no tensor of this name".to_owned(), |shape| format!("shape {shape:?}"));
                let what =
                    format!("tensor {name}: expected {expected}, as the network to train has it, found {found:?}");
                return Err(FileError::file(anchor.path, what).into());
            };
            // A head that is a convolution has two more dimensions in a file.
            let value = from_data(data)?.f_to(parameter.device())?.f_reshape(&found)?;
            values.insert(name.clone(), value);
        }
        Ok(values)
    }
}
