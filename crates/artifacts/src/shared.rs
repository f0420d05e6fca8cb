//! Weights that many architectures share, and the sampler that a search left, in a safetensors file.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sealed::{self, KEY, digest};
use crate::{Error, Provenance, Result, Tensors, tensors};

/// What `kind` says in the metadata.
const KIND: &str = "shared weights";

/// The version of the metadata that this code writes, and the latest that it reads.
pub const FORMAT_VERSION: u32 = 1;

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// [`FORMAT_VERSION`] of the writer.
    pub format_version: u32,
    /// The space whose architectures share the weights.
    pub space: String,
    /// The search's configuration, from which the networks are built.
    pub config: Value,
    /// Epochs that were searched.
    pub epochs: i64,
    /// What the sampler keeps beside its tensors.
    pub sampler: Value,
    /// Hash of the tokenizer of the text, where it was text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokenizer: Option<String>,
    /// Tool, version, configuration, seed, and hashes of the inputs.
    pub provenance: Provenance,
}

/// Tensors by name (the networks' own under `model.`, the sampler's under `sampler.`) and what they are.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedWeights {
    /// By name.
    pub tensors: Tensors,
    /// What the file says about itself.
    pub metadata: Metadata,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    kind: String,
    checksum: String,
    #[serde(flatten)]
    metadata: Metadata,
}

impl SharedWeights {
    /// Reads a file and checks it to the last bit; also returns its hash, which is its identity.
    ///
    /// # Errors
    /// Names the file and what is wrong: not safetensors, not shared weights, a later format, a checksum that differs.
    pub fn read(path: &Path) -> Result<(Self, String)> {
        let (tensors, mut metadata) = tensors::read(path)?;
        let value = match metadata.remove(KEY) {
            Some(text) => sealed::parse(path, &text)?,
            None => Value::Null,
        };
        if value.get("kind").and_then(Value::as_str) != Some(KIND) {
            let found = match value {
                Value::Null => "a safetensors file without metadata `lethe`",
                _ => "another file of Lethe's",
            };
            let what = format!("expected shared weights, as search shared writes them, found {found}");
            return Err(Error::file(path, what));
        }
        let Sealed { checksum, metadata, .. } = sealed::open(path, value, FORMAT_VERSION)?;
        let shared = Self { tensors, metadata };
        let found = shared.checksum(path)?;
        sealed::check(path, "checksum", &checksum, &found)?;
        Ok((shared, found))
    }

    /// Writes the file atomically. `before` is called once all bytes have found room on the disk.
    ///
    /// # Errors
    /// Names the file when it cannot be written; what `before` returns.
    pub fn write_after(&self, path: &Path, before: impl FnOnce() -> Result<()>) -> Result<()> {
        let sealed = Sealed {
            kind: KIND.to_owned(),
            checksum: self.checksum(path)?,
            metadata: self.metadata.clone(),
        };
        sealed::write(path, &self.tensors, KEY, &sealed, before)
    }

    fn checksum(&self, path: &Path) -> Result<String> {
        Ok(digest(&self.tensors, &sealed::value_of(path, &self.metadata)?))
    }
}
