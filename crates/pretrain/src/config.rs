//! The configuration of a pretraining, with the cell of an architecture's file in it.

use lethe_artifacts::architecture::ArchitectureFile;
use lethe_artifacts::{Error, Result};
use lethe_train::pretrain::Config;

use crate::Args;

impl Args {
    /// The configuration, with the architecture in it.
    ///
    /// # Errors
    /// Names the file or the override that is wrong; an architecture of another space than the model's.
    pub fn config(&self) -> Result<Config> {
        let Some(path) = &self.architecture else {
            return self.training.settings.read();
        };
        let file = ArchitectureFile::read(path)?;
        let mut settings = self.training.settings.clone();
        let keys: toml::Table = settings.read()?;
        let model = |key: &str| keys.get("model").and_then(|model| model.get(key));
        if model("cell").is_some() {
            let what = "--architecture: expected a model without a cell, found model.cell";
            return Err(Error::config(what));
        }
        let family = model("architecture").and_then(toml::Value::as_str);
        if let Some(family) = family.filter(|family| *family != file.space) {
            let what = format!("space: expected {family}, which the model is, found {}", file.space);
            return Err(Error::file(path, what));
        }
        settings.set.push(format!("model.cell={:?}", file.cell));
        settings
            .read()
            .map_err(|e| match e.to_string().rsplit_once(": cell: ") {
                Some((_, what)) => Error::file(path, format!("cell: {what}")),
                None => e,
            })
    }
}
