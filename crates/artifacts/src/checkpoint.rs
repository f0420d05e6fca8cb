//! Checkpoints: a network's tensors in a safetensors file, and what is known about them.
//!
//! Parameter names and shapes are timm's (vision) or Hugging Face's (GPT-2). The heads of all tasks so far are the rows
//! of one head, concatenated; [`Metadata::heads`] says which rows are whose.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sealed::{self, KEY};
use crate::{Error, Provenance, Result, Tensors, json::canonical, tensors};

/// The version of the metadata that this code writes, and the latest that it reads.
pub const FORMAT_VERSION: u32 = 1;

/// How an image that is not of the network's size is brought to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fit {
    /// Centred on zeros when no larger than the target, else first made smaller with its aspect kept.
    Pad,
    /// The shorter side to the target's size, then the centre cut out.
    #[default]
    Resize,
}

/// Interpolation of a resized image; both are antialiased.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Filter {
    /// Triangle.
    Bilinear,
    /// Catmull-Rom.
    #[default]
    Bicubic,
}

/// What a network expects of an image. Set at pretraining, inherited by every later checkpoint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// Height and width, pixels.
    pub size: u32,
    /// 1 (gray) or 3 (RGB).
    pub channels: u32,
    /// How other sizes are brought to this one.
    #[serde(default)]
    pub fit: Fit,
    /// Interpolation where an image is resized.
    #[serde(default)]
    pub filter: Filter,
    /// Subtracted from each channel, which lies in [0, 1].
    pub mean: Vec<f64>,
    /// Divides each channel after that.
    pub std: Vec<f64>,
}

impl Input {
    /// Checks the parts against each other.
    ///
    /// # Errors
    /// Says which key is wrong, what was expected and found.
    pub fn validate(&self) -> Result<()> {
        let wrong = |what: String| Err(Error::config(format!("input.{what}")));
        if self.size == 0 || self.size > 4096 {
            return wrong(format!("size: expected 1 to 4096 pixels, found {}", self.size));
        }
        if self.channels != 1 && self.channels != 3 {
            return wrong(format!("channels: expected 1 or 3, found {}", self.channels));
        }
        for (name, values) in [("mean", &self.mean), ("std", &self.std)] {
            if values.len() != self.channels as usize {
                let (expected, found) = (self.channels, values.len());
                return wrong(format!("{name}: expected {expected} values (channels), found {found}"));
            }
            if values.iter().any(|v| !v.is_finite()) {
                return wrong(format!("{name}: expected finite values, found {values:?}"));
            }
        }
        // Of 0 to 255, as some programs have them, they would leave an image of one shade.
        if self.mean.iter().any(|v| !(0.0..=1.0).contains(v)) {
            return wrong(format!(
                "mean: expected values from 0 (black) to 1 (white), found {:?}",
                self.mean
            ));
        }
        if self.std.iter().any(|&v| v <= 0.0 || v > 1.0) {
            return wrong(format!(
                "std: expected values above 0 and up to 1, found {:?}",
                self.std
            ));
        }
        Ok(())
    }
}

/// The rows of the head that belong to one task.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HeadRange {
    /// The task; −1 for pretraining's.
    pub task: i32,
    /// The task's name.
    pub name: String,
    /// First row of the head.
    pub start: usize,
    /// One past the last row.
    pub end: usize,
    /// The names of its classes, by row; empty in files from before this was written, and for pretraining.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<String>,
}

/// What a study calls a network.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Labels {
    /// Name of the study.
    #[serde(default)]
    pub study: String,
    /// Family of networks; the architecture's name where left empty.
    #[serde(default)]
    pub family: String,
    /// Size within the family.
    #[serde(default)]
    pub size: String,
}

/// What a checkpoint says about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Metadata {
    /// [`FORMAT_VERSION`] of the writer.
    pub format_version: u32,
    /// The model specification, as its crate writes it.
    pub model: Value,
    /// What the network expects of an image; null for text.
    pub input: Option<Input>,
    /// Hash of the tokenizer whose tokens the network was trained on; null for images, and where nobody says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tokenizer: Option<String>,
    /// Whose rows of the head are which, by first row.
    pub heads: Vec<HeadRange>,
    /// Whether all tasks share one head.
    pub shared_head: bool,
    /// What the study calls the network.
    pub labels: Labels,
    /// `pretrained` or `scratch`.
    pub init: String,
    /// Task trained last, −1 for pretraining.
    pub task: i32,
    /// Tasks trained so far, in the order of their training, one that was trained twice twice; see
    /// [`Metadata::trained_tasks`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chain: Vec<i32>,
    /// What each of these was, where all share a head whose classes do not tell: a corpus's name, or the subclasses behind each
    /// class. Empty where each has a head of its own, and in files from before this was written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub learned: Vec<String>,
    /// Optimiser steps of the run that wrote this.
    pub steps: i64,
    /// Hashes of the checkpoints it came from, the nearest last.
    pub parents: Vec<String>,
    /// Tool, version, configuration, seed, and hashes of the inputs.
    pub provenance: Provenance,
}

impl Metadata {
    /// The tasks trained so far, in the order of their training. A file from before that was written is read as one whose
    /// tasks were trained in the order of its heads, or of their numbers where they share one.
    pub fn trained_tasks(&self) -> Vec<i32> {
        if !self.chain.is_empty() {
            return self.chain.clone();
        }
        let heads = self.heads.iter().map(|head| head.task);
        match self.shared_head {
            true => (0..=self.task).collect(),
            false => heads.filter(|&task| task >= 0).collect(),
        }
    }
}

/// A network's tensors and what is known about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkpoint {
    /// Parameters, buffers and the head by name.
    pub tensors: Tensors,
    /// What the file says about itself.
    pub metadata: Metadata,
}

/// What stands in a safetensors file.
pub enum Found {
    /// A checkpoint of ours, checked to the last bit, and its hash.
    Ours(Box<Checkpoint>, String),
    /// The tensors of a file without metadata `lethe`.
    Foreign(Tensors),
}

impl Found {
    /// Reads a safetensors file, whoever wrote it.
    ///
    /// # Errors
    /// As [`Checkpoint::read`], but for a file that is not ours.
    pub fn read(path: &Path) -> Result<Self> {
        let (tensors, mut metadata) = tensors::read(path)?;
        match metadata.remove(KEY) {
            Some(text) => {
                let (checkpoint, hash) = Checkpoint::unseal(path, tensors, &text)?;
                Ok(Self::Ours(Box::new(checkpoint), hash))
            }
            None => Ok(Self::Foreign(tensors)),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    /// Over names, shapes, tensors and the model: the checkpoint's identity.
    hash: String,
    /// Over `hash` and the rest, so that damage anywhere is seen.
    checksum: String,
    #[serde(flatten)]
    metadata: Metadata,
}

impl Checkpoint {
    /// The checkpoint's identity: BLAKE3 over names, element types, shapes, tensors and the model specification.
    pub fn hash(&self) -> String {
        sealed::digest(&self.tensors, &self.metadata.model)
    }

    /// Writes the checkpoint atomically and returns its hash.
    ///
    /// # Errors
    /// Names the file when it cannot be written.
    pub fn write(&self, path: &Path) -> Result<String> {
        self.write_after(path, || Ok(()))
    }

    /// The same, where other files are to appear before this one and not without it: `before` is called once all bytes have
    /// found room on the disk.
    ///
    /// # Errors
    /// As [`Checkpoint::write`], and what `before` returns; the checkpoint does not appear then.
    pub fn write_after(&self, path: &Path, before: impl FnOnce() -> Result<()>) -> Result<String> {
        let hash = self.hash();
        let sealed = Sealed {
            checksum: checksum(path, &hash, &self.metadata)?,
            hash: hash.clone(),
            metadata: self.metadata.clone(),
        };
        sealed::write(path, &self.tensors, KEY, &sealed, before)?;
        Ok(hash)
    }

    /// Reads a checkpoint of ours and checks it to the last bit; also returns its hash.
    ///
    /// # Errors
    /// Names the file and what is wrong: not safetensors, not ours, a later format, or a checksum that differs.
    pub fn read(path: &Path) -> Result<(Self, String)> {
        match Found::read(path)? {
            Found::Ours(checkpoint, hash) => Ok((*checkpoint, hash)),
            Found::Foreign(_) => Err(Error::file(
                path,
                "expected a checkpoint with metadata `lethe`, found a safetensors file without",
            )),
        }
    }

    fn unseal(path: &Path, tensors: Tensors, text: &str) -> Result<(Self, String)> {
        let mut value = sealed::parse(path, text)?;
        if let Some(kind) = value.get("kind").and_then(Value::as_str) {
            return Err(Error::file(path, format!("expected a checkpoint, found {kind}")));
        }
        let sums = [value.get("hash"), value.get("checksum")];
        // Of a program that has changed tensors and knows no sum of ours.
        if sums.iter().all(Option::is_none) && value.is_object() {
            let metadata: Metadata = sealed::open(path, value.take(), FORMAT_VERSION)?;
            let checkpoint = Self { tensors, metadata };
            let hash = checkpoint.hash();
            return Ok((checkpoint, hash));
        }
        let sealed: Sealed = sealed::open(path, value, FORMAT_VERSION)?;
        let checkpoint = Self {
            tensors,
            metadata: sealed.metadata,
        };
        let hash = checkpoint.hash();
        if sealed.hash != hash {
            let what = format!(
                "checksum of the tensors: expected {}, found {hash}; a program that changes tensors leaves hash and checksum out",
                sealed.hash
            );
            return Err(Error::file(path, what));
        }
        let found = checksum(path, &hash, &checkpoint.metadata)?;
        sealed::check(path, "checksum of the metadata", &sealed.checksum, &found)?;
        Ok((checkpoint, hash))
    }
}

fn checksum(path: &Path, hash: &str, metadata: &Metadata) -> Result<String> {
    let value = sealed::value_of(path, metadata)?;
    Ok(crate::hash::bytes((hash.to_owned() + &canonical(&value)).as_bytes()))
}
