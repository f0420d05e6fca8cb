//! The checkpoint that a task starts from.

use std::path::Path;

use lethe_artifacts::checkpoint::Checkpoint;
use lethe_models::{Model, read_checkpoint};
use tch::Device;

use crate::Result;
use crate::config::InputConfig;

/// A checkpoint of ours, or weights of timm's.
pub(super) struct Parent<'a> {
    pub(super) path: &'a Path,
    pub(super) checkpoint: Checkpoint,
    pub(super) hash: String,
}

impl<'a> Parent<'a> {
    pub(super) fn read(path: &'a Path) -> Result<Self> {
        let (checkpoint, hash) = read_checkpoint(path)?;
        Ok(Self { path, checkpoint, hash })
    }

    /// Its network, for images as the configuration changes them.
    pub(super) fn model(&self, change: Option<&InputConfig>, device: Device) -> Result<Model> {
        let Some((own, change)) = self.checkpoint.metadata.input.as_ref().zip(change) else {
            return Ok(Model::load(&self.checkpoint, self.path, device)?);
        };
        let input = change.over(own);
        input.validate()?;
        Ok(Model::load_with_input(
            &self.checkpoint,
            self.path,
            Some(&input),
            device,
        )?)
    }
}
