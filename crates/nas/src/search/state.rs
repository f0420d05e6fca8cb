//! Where a search stands between two architectures, to and from its resume file.

use lethe_artifacts::search::SearchRow;
use lethe_artifacts::{Tensors, resume};
use lethe_penalties::Named;
use lethe_torch::{from_data, to_data};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Result;

/// What a resume state keeps beside tensors.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stand {
    /// Pieces that are done: an architecture, the second look at an epoch's, an update of the sampler.
    pub(crate) step: i64,
    /// Batches trained on.
    pub(crate) batches: i64,
    /// Times that the sampler has learned.
    pub(crate) updates: i64,
    pub(crate) rows: Vec<SearchRow>,
    /// What the sampler keeps beside tensors.
    pub(crate) sampler: Value,
}

/// Tensors under a prefix each, and the stand.
pub(crate) struct Parts {
    pub(crate) weights: Named,
    pub(crate) optimiser: Named,
    pub(crate) sampler: Named,
    pub(crate) guard: Named,
    pub(crate) training_set: Named,
    pub(crate) stand: Stand,
}

const PREFIXES: [&str; 5] = ["model.", "optimiser.", "sampler.", "penalty.", "material."];

impl Parts {
    pub(crate) fn pack(&self) -> Result<resume::State> {
        let parts = [
            &self.weights,
            &self.optimiser,
            &self.sampler,
            &self.guard,
            &self.training_set,
        ];
        let mut tensors = Tensors::new();
        for (prefix, part) in PREFIXES.into_iter().zip(parts) {
            for (name, tensor) in part {
                tensors.insert(format!("{prefix}{name}"), to_data(tensor)?);
            }
        }
        Ok(resume::State::new(tensors, &self.stand)?)
    }

    pub(crate) fn unpack(state: resume::State) -> Result<Self> {
        let mut parts: [Named; 5] = Default::default();
        for (name, data) in &state.tensors {
            let known = PREFIXES.iter().zip(&mut parts);
            for (prefix, part) in known {
                if let Some(own) = name.strip_prefix(prefix) {
                    part.insert(own.to_owned(), from_data(data)?);
                }
            }
        }
        let [weights, optimiser, sampler, guard, training_set] = parts;
        let stand = state.rest();
        let stand = stand.map_err(|e| crate::Error::Failed(format!("resume state: {e}")))?;
        Ok(Self {
            weights,
            optimiser,
            sampler,
            guard,
            training_set,
            stand,
        })
    }
}
