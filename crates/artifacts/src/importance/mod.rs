//! How much each parameter of a network matters to a task: the diagonal of the Fisher information, or MAS's or SI's
//! importances, in a safetensors file.
//!
//! One float32 tensor a parameter, under the checkpoint's names and in its shapes. The head is whole: rows of tasks that
//! were not measured are 0. No value is negative or other than finite; [`Importance::read`] and [`Importance::write`] refuse
//! such files.

mod layers;
#[cfg(test)]
mod tests;

pub use layers::Layer;

use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::checkpoint::HeadRange;
use crate::sealed::{self, KEY};
use crate::{Dtype, Error, Globs, Provenance, Result, Tensors, tensors};

/// What `kind` says in the metadata, so that no other safetensors file of ours is taken for one of these.
const KIND: &str = "importance";

/// The version of the metadata that this code writes, and the latest that it reads.
pub const FORMAT_VERSION: u32 = 1;

/// What the importances are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Estimator {
    /// Fisher diagonal, the expectation over the network's own prediction taken in full.
    Exact,
    /// Fisher diagonal, one class an example drawn from the network's own prediction.
    Sampled,
    /// Empirical Fisher diagonal: the data's own labels.
    Empirical,
    /// Memory aware synapses; Aljundi et al. 2018, <https://arxiv.org/abs/1711.09601>.
    Mas,
    /// Synaptic intelligence; Zenke et al. 2017, <https://arxiv.org/abs/1703.04200>.
    Si,
}

impl Estimator {
    /// As the file and the command line spell it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Sampled => "sampled",
            Self::Empirical => "empirical",
            Self::Mas => "mas",
            Self::Si => "si",
        }
    }
}

impl std::str::FromStr for Estimator {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let all = [Self::Exact, Self::Sampled, Self::Empirical, Self::Mas, Self::Si];
        let found = all.into_iter().find(|estimator| estimator.name() == text);
        found.ok_or_else(|| format!("expected exact, sampled, empirical, mas or si, found {text}"))
    }
}

impl fmt::Display for Estimator {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// [`FORMAT_VERSION`] of the writer.
    pub format_version: u32,
    /// What the importances are.
    pub estimator: Estimator,
    /// Examples that were read: the N of the mean over them; of a language model blocks of tokens.
    pub examples: u64,
    /// Whether each token of a block was an example of its own: then the mean is over the blocks' tokens.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_token: bool,
    /// The task whose rows and head were used.
    pub task: i32,
    /// `train`, `valid` or `test`.
    pub split: String,
    /// Patterns of the parameters that were measured, as [`Globs`] reads them; none for all. Only these are in the file.
    pub subset: Option<String>,
    /// Hash of the checkpoint at which they were measured: the anchor of a penalty.
    pub checkpoint: String,
    /// That checkpoint's rows of the head.
    pub heads: Vec<HeadRange>,
    /// Tool, version, configuration, seed, and hashes of the inputs: `checkpoint`, `data`, `tasks`.
    pub provenance: Provenance,
}

/// One importance a parameter, and where they come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Importance {
    /// Float32, by the parameters' names.
    pub tensors: Tensors,
    /// What the file says about itself.
    pub metadata: Metadata,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    kind: String,
    /// Over names, shapes, tensors and the rest, so that damage anywhere is seen.
    checksum: String,
    #[serde(flatten)]
    metadata: Metadata,
}

impl Importance {
    /// Reads a file of importances and checks it to the last bit; also returns its hash, which is its identity.
    ///
    /// # Errors
    /// Names the file and what is wrong: not safetensors, not importances, a later format, a checksum that differs, a value
    /// that is negative or not finite.
    pub fn read(path: &Path) -> Result<(Self, String)> {
        let (tensors, mut metadata) = tensors::read(path)?;
        let wrong = |what: String| Error::file(path, what);
        let value = match metadata.remove(KEY) {
            Some(text) => sealed::parse(path, &text)?,
            None => Value::Null,
        };
        if value.get("kind").and_then(Value::as_str) != Some(KIND) {
            let found = match value {
                Value::Null => "a safetensors file without metadata `lethe`",
                _ => "a checkpoint",
            };
            return Err(wrong(format!(
                "expected importances, as fisher writes them, found {found}"
            )));
        }
        let sealed: Sealed = sealed::open(path, value, FORMAT_VERSION)?;
        let importance = Self {
            tensors,
            metadata: sealed.metadata,
        };
        let found = importance.checksum(path)?;
        sealed::check(path, "checksum", &sealed.checksum, &found)?;
        importance.check_finite_nonnegative(path)?;
        Ok((importance, found))
    }

    /// Writes the file atomically and returns its hash.
    ///
    /// # Errors
    /// Names the file when it cannot be written, or the tensor that holds what cannot be an importance.
    pub fn write(&self, path: &Path) -> Result<String> {
        self.check_finite_nonnegative(path)?;
        let checksum = self.checksum(path)?;
        let sealed = Sealed {
            kind: KIND.to_owned(),
            checksum: checksum.clone(),
            metadata: self.metadata.clone(),
        };
        sealed::write(path, &self.tensors, KEY, &sealed, || Ok(()))?;
        Ok(checksum)
    }

    /// Whether all tensors are float32 and no value is negative or other than finite.
    ///
    /// # Errors
    /// Names the file and the first tensor that is not so.
    pub fn check_finite_nonnegative(&self, path: &Path) -> Result<()> {
        for (name, tensor) in &self.tensors {
            let wrong = |what: String| Err(Error::file(path, format!("tensor {name}: {what}")));
            if tensor.dtype != Dtype::F32 {
                return wrong(format!("expected element type F32, found {:?}", tensor.dtype));
            }
            if let Some(value) = tensor.floats().find(|v| !v.is_finite() || *v < 0.0) {
                return wrong(format!("expected finite values from 0, found {value}"));
            }
        }
        Ok(())
    }

    /// Whether these are importances of the parameters `expected` (names and shapes of a network's, its whole head among
    /// them): all that the file's subset chooses, and no others. `path` is the file's.
    ///
    /// # Errors
    /// Names the file and the first tensor, in byte order of the names, that is missing, extra or misshapen.
    pub fn check_parameters<'a>(
        &self,
        path: &Path,
        expected: impl IntoIterator<Item = (&'a str, Vec<usize>)>,
    ) -> Result<()> {
        let wrong = |name: &str, what: String| Err(Error::file(path, format!("tensor {name}: {what}")));
        let subset = self.metadata.subset.as_deref().map(Globs::parse).transpose();
        let subset = subset.map_err(|e| Error::file(path, format!("metadata subset: {e}")))?;
        let expected: std::collections::BTreeMap<&str, Vec<usize>> = expected.into_iter().collect();
        for (name, shape) in &expected {
            match self.tensors.get(*name) {
                Some(found) if found.shape == *shape => {}
                Some(found) => return wrong(name, format!("expected shape {shape:?}, found {:?}", found.shape)),
                None if subset.as_ref().is_some_and(|globs| !globs.matches(name)) => {}
                None => return wrong(name, format!("missing, expected shape {shape:?}")),
            }
        }
        match self.tensors.keys().find(|name| !expected.contains_key(name.as_str())) {
            Some(extra) => wrong(extra, "the network has no parameter of this name".to_owned()),
            None => Ok(()),
        }
    }

    /// Whether these were measured at the checkpoint of this hash. `path` is the file's.
    ///
    /// # Errors
    /// Names the file and both hashes.
    pub fn check_anchor(&self, path: &Path, checkpoint: &str) -> Result<()> {
        let found = &self.metadata.checkpoint;
        if found != checkpoint {
            let what = format!("expected importances measured at checkpoint {checkpoint}, found {found}");
            return Err(Error::file(path, what));
        }
        Ok(())
    }

    fn checksum(&self, path: &Path) -> Result<String> {
        Ok(sealed::digest(&self.tensors, &sealed::value_of(path, &self.metadata)?))
    }
}
