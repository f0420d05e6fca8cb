//! The arguments of `pretrain`: one definition for the tool and for whoever reads its commands.

use std::path::PathBuf;

use clap::Parser;
use lethe_artifacts::architecture::ArchitectureFile;
use lethe_artifacts::{Error, Result};
use lethe_cli::{Tool, Training, Verbosity};
use lethe_train::pretrain::Config;

/// Pretrain a network on a labelled data set, or a language model on tokens
///
/// Trains on the train rows of a data set, or of one task of a table, evaluates on the test rows if there are any, and
/// writes a checkpoint with timm's or Hugging Face's names and its history, one row an evaluation.
#[derive(Clone, Debug, Parser)]
#[command(name = "pretrain", version = lethe_cli::VERSION, max_term_width = 100)]
pub struct Args {
    /// Task table (Parquet), as split-tasks writes it, that says which classes and rows to train on
    #[arg(long, value_name = "FILE")]
    pub table: Option<PathBuf>,
    /// The table's task to train on
    #[arg(long, value_name = "T", default_value_t = 0, requires = "table")]
    pub task: i32,
    /// Architecture (JSON), as search derive writes it: the cell of the configured model, which then names none
    #[arg(long, value_name = "FILE")]
    pub architecture: Option<PathBuf>,
    /// What all trainings have in common.
    #[command(flatten)]
    pub training: Training,
}

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

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.training.verbosity
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn arguments_are_consistent() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
