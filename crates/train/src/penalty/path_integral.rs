//! SI's importances of a task, measured as it is trained, and their file.

use std::path::PathBuf;

use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::importance::{Estimator, FORMAT_VERSION, Importance, Metadata};
use lethe_artifacts::{Dtype, TensorData, Tensors};
use lethe_datasets::Split;
use lethe_models::Model;
use lethe_penalties::{Named, si};
use lethe_torch::to_data;
use tch::Kind;

use crate::Result;

/// A path integral, and where it goes.
pub(super) struct Measuring {
    pub(super) path: si::Path,
    /// Importances of the tasks before.
    earlier: Named,
    damping: f64,
    /// Where they go.
    pub(super) out: PathBuf,
}

impl Measuring {
    pub(super) fn new(parameters: &Named, earlier: Named, damping: f64, out: PathBuf) -> Result<Self> {
        let path = si::Path::new(parameters)?;
        Ok(Self {
            path,
            earlier,
            damping,
            out,
        })
    }

    /// The importances of all tasks so far. The head is whole: rows that no penalty acts on are 0.
    pub(super) fn importance(&self, model: &Model, checkpoint: &Checkpoint, examples: i64) -> Result<Importance> {
        let mut tensors = Tensors::new();
        for (name, value) in self.path.importance(&self.earlier, self.damping)? {
            let mut data = to_data(&value.f_to_kind(Kind::Float)?)?;
            if let Some(stored) = checkpoint.tensors.get(&name) {
                data.shape.clone_from(&stored.shape);
            }
            tensors.insert(name, data);
        }
        for name in model.head_tensors() {
            if let Some(stored) = checkpoint.tensors.get(&name) {
                tensors.entry(name).or_insert_with(|| TensorData {
                    dtype: Dtype::F32,
                    shape: stored.shape.clone(),
                    bytes: vec![0; 4 * stored.shape.iter().product::<usize>()],
                });
            }
        }
        let about = &checkpoint.metadata;
        Ok(Importance {
            tensors,
            metadata: Metadata {
                format_version: FORMAT_VERSION,
                estimator: Estimator::Si,
                examples: examples.unsigned_abs(),
                task: about.task,
                split: Split::Train.to_string(),
                per_token: false,
                subset: None,
                checkpoint: checkpoint.hash(),
                heads: about.heads.clone(),
                provenance: about.provenance.clone(),
            },
        })
    }
}
