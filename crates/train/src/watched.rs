//! Two networks that share weights: one is trained, the other watched as its shared part moves.
//!
//! The setting of Benyahia et al. 2019, <https://arxiv.org/abs/1902.08232>: a model A with parameters (θ_s, θ_1) has been
//! trained; a model B with (θ_s, θ_2) starts from A's θ_s and trains on the same data, and A forgets. The shared tensors are
//! one storage in both: whatever moves B's moves A's.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Error as FileError, Globs, Provenance};
use lethe_models::{Model, Network, read_checkpoint};
use tch::{Device, Tensor, no_grad};

use crate::Result;
use crate::evaluate::{Evaluated, evaluate};
use crate::objective::{Compute, Objective};
use crate::record::watched_row;

/// Which weights are shared with which network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Names of the shared tensors, without heads.
    pub names: Globs,
    /// The checkpoint of the network to watch.
    pub watch: PathBuf,
    /// Where that network is written, with its shared parameters as training left them; beside the trained one unless given.
    pub out: Option<PathBuf>,
}

impl Share {
    /// Where the watched network goes: `B.safetensors` has `B.watched.safetensors`.
    pub fn out(&self, trained: &Path) -> PathBuf {
        let beside = || trained.with_extension("watched.safetensors");
        self.out.clone().unwrap_or_else(beside)
    }
}

/// A network that shares weights with the one being trained.
pub(crate) struct Watched {
    pub(crate) model: Model,
    /// Names of the shared parameters.
    pub(crate) shared: Vec<String>,
    /// Where it goes.
    pub(crate) out: PathBuf,
    /// Its hash before.
    pub(crate) hash: String,
    pub(crate) evaluated: Vec<Evaluated>,
    /// Its own, as they were read.
    metadata: Metadata,
}

impl Watched {
    /// Reads the network to watch, and makes its shared tensors those of `trained`, which takes over their values.
    ///
    /// # Errors
    /// A damaged file; another input than the trained network's; a pattern that names no parameter; a shared tensor that one
    /// of the two networks lacks, or has in another shape.
    pub(crate) fn new(share: &Share, trained: &Model, out: &Path, device: Device) -> Result<Self> {
        let path = &share.watch;
        let (checkpoint, hash) = read_checkpoint(path)?;
        let model = Model::load(&checkpoint, path, device)?;
        if model.input != trained.input {
            let [expected, found] = [&trained.input, &model.input].map(|input| serde_json::json!(input));
            let what = format!("input: expected that of the network to train, {expected}, found {found}");
            return Err(FileError::file(path, what).into());
        }
        let names = shared(&share.names, &trained.network, &model.network, path)?;
        for name in &names {
            let (Some(mut own), Some(mut other)) = (tensor(&model.network, name), tensor(&trained.network, name))
            else {
                continue;
            };
            no_grad(|| other.f_copy_(&own))?;
            own.f_set_data(&other.detach())?;
        }
        let parameters = names.into_iter().filter(|n| model.network.parameters().contains_key(n));
        let shared: Vec<String> = parameters.collect();
        Ok(Self {
            shared,
            model,
            out: share.out(out),
            hash,
            evaluated: Vec::new(),
            metadata: checkpoint.metadata,
        })
    }

    /// What its file says of it.
    pub(crate) fn metadata(&self) -> &Metadata {
        &self.metadata
    }

    /// One row a split of a task that the network has a head for; `template` is a row of the trained network.
    pub(crate) fn evaluate(
        &self,
        template: &HistoryRow,
        objective: &dyn Objective,
        how: Compute,
    ) -> Result<Vec<HistoryRow>> {
        let template = watched_row(template, &self.model, &self.metadata, &self.hash);
        evaluate(&self.model, &self.evaluated, objective, &template, how)
    }

    /// The network as it is now, after so many steps of the other one.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn checkpoint(&self, steps: i64, provenance: &Provenance) -> Result<Checkpoint> {
        let (tensors, heads) = self.model.to_tensors()?;
        let mut metadata = self.metadata.clone();
        metadata.heads = heads;
        metadata.steps = steps;
        metadata.parents.push(self.hash.clone());
        metadata.provenance = provenance.clone();
        Ok(Checkpoint { tensors, metadata })
    }
}

/// The names of the shared tensors: parameters, and batch-norm statistics where a pattern names them.
fn shared(globs: &Globs, trained: &Network, watched: &Network, path: &Path) -> Result<BTreeSet<String>> {
    let known = trained.parameters().keys().chain(trained.buffers().keys());
    if let Some(idle) = globs.unmatched(known.map(String::as_str)) {
        let some: Vec<&str> = trained.parameters().keys().take(3).map(String::as_str).collect();
        let what = format!(
            "--share: expected patterns of parameters such as {}, found '{idle}', which matches none",
            some.join(", ")
        );
        return Err(FileError::config(what).into());
    }
    let all = [trained, watched]
        .into_iter()
        .flat_map(|n| n.parameters().keys().chain(n.buffers().keys()));
    let names: BTreeSet<String> = all.filter(|name| globs.matches(name)).cloned().collect();
    for name in &names {
        let [expected, found] = [trained, watched].map(|network| tensor(network, name).map(|t| t.size()));
        let what = match (&expected, &found) {
            (Some(expected), Some(found)) if expected == found => continue,
            (Some(expected), Some(found)) => format!("expected shape {expected:?} to share it, found {found:?}"),
            (Some(expected), None) => format!("missing, expected shape {expected:?} to share it"),
            (None, _) => "expected in the network to train too, to share it, found only here".to_owned(),
        };
        return Err(FileError::file(path, format!("tensor {name}: {what}")).into());
    }
    Ok(names)
}

fn tensor(network: &Network, name: &str) -> Option<Tensor> {
    let found = network.parameters().get(name).or_else(|| network.buffers().get(name));
    found.map(Tensor::shallow_clone)
}
