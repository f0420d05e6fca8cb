//! What holds a network back while it learns a task: penalties on weights or on outputs, and importances that are measured along
//! the way.
//!
//! The equations are `lethe-penalties`'; here they meet a network, its files and the loop. A quadratic penalty acts after the
//! loss's gradient is there ([`Form::Term`]) or after the optimiser's step ([`Form::Implicit`]); LwF is a loss of its own; SI also
//! looks at every step.

mod build;
mod config;
mod distilled;
mod files;
mod path_integral;

use std::collections::BTreeSet;
use std::path::Path;

use lethe_artifacts::Error as FileError;
use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::importance::Importance;
use lethe_models::Model;
use lethe_penalties::{Named, Quadratic};
use lethe_torch::Source;

use crate::Result;
use crate::objective::{Beside, Compute};
use crate::optimiser::Optimiser;
use crate::record::Method;

pub(crate) use build::{Given, check};
pub use config::{Form, PenaltyChange, PenaltyConfig, PenaltyName};
pub(crate) use distilled::{Distilled, looked_at};
pub use files::PenaltyFiles;
use path_integral::Measuring;

/// The penalty of one task.
pub(crate) struct Penalty {
    config: PenaltyConfig,
    acts: Acts,
    measuring: Option<Measuring>,
    /// Hashes of the importances that it is made of, in the order of the files.
    pub(crate) hashes: Vec<String>,
    /// What there is to say of tasks without importances.
    pub(crate) missing: Option<String>,
    /// These tasks: runs that hold others are not averaged.
    pub(crate) not_held: Option<String>,
    /// By what the importances were measured: runs that differ in that alone are not averaged.
    pub(crate) estimators: BTreeSet<String>,
    /// Of which rows and parameters.
    pub(crate) parts: BTreeSet<String>,
}

/// How it acts.
enum Acts {
    /// Not at all: the first task of SI, which is only measured, and one before which nothing was learned.
    Not,
    Weights(Quadratic),
    Outputs(Box<Distilled>),
}

impl Penalty {
    /// What the configuration says, where the penalty makes this run another one.
    pub(crate) fn noted(&self) -> Option<&PenaltyConfig> {
        (!matches!(self.acts, Acts::Not)).then_some(&self.config)
    }

    /// What the columns `penalty` and `strength` say.
    pub(crate) fn method(&self) -> Option<Method> {
        let config = self.noted()?;
        Some(Method {
            name: config.name.name(),
            strength: config.strength.unwrap_or(0.0),
        })
    }

    /// The old answers to be kept, where the penalty is a loss.
    pub(crate) fn distilled(&self) -> Option<&Distilled> {
        match &self.acts {
            Acts::Outputs(distilled) => Some(distilled),
            _ => None,
        }
    }

    /// The same as a loss.
    pub(crate) fn beside(&self) -> Option<&dyn Beside> {
        self.distilled().map(|distilled| distilled as &dyn Beside)
    }

    /// Refuses a term of the loss that makes SGD diverge at the largest rate of a schedule, as far as one can tell: the bound is
    /// the penalty's alone.
    pub(crate) fn check_stable(&self, lr: f64, optimiser: &Optimiser) -> Result<()> {
        let (Acts::Weights(quadratic), Form::Term, Some(bound)) = (&self.acts, self.config.form, optimiser.stable())
        else {
            return Ok(());
        };
        let found = lr * quadratic.largest();
        if found > bound {
            let strength = self.config.strength.unwrap_or(0.0);
            let what = format!(
                "penalty.form: as a term of the loss {} diverges at rate {lr} above a strength of {:.3e}, found \
                 {strength}; expected a smaller one, or the form implicit",
                self.config.name.name(),
                strength * bound / found
            );
            return Err(FileError::config(what).into());
        }
        Ok(())
    }

    /// Between the loss's backward pass and the optimiser's step.
    pub(crate) fn before_step(&mut self) -> Result<()> {
        if let Some(measuring) = &mut self.measuring {
            measuring.path.before_step()?;
        }
        if let (Acts::Weights(quadratic), Form::Term) = (&self.acts, self.config.form) {
            quadratic.add_gradient()?;
        }
        Ok(())
    }

    /// After the optimiser's step at rate `lr`.
    pub(crate) fn after_step(&mut self, optimiser: &Optimiser, lr: f64) -> Result<()> {
        if let (Acts::Weights(quadratic), Form::Implicit) = (&self.acts, self.config.form) {
            quadratic.implicit_step(|name| optimiser.effective_step(name, lr))?;
        }
        if let Some(measuring) = &mut self.measuring {
            measuring.path.after_step()?;
        }
        Ok(())
    }

    /// Its part of the training loss now; none where it does not act. LwF's is that of some training rows.
    pub(crate) fn value(&self, model: &Model, rows: &dyn Source, how: Compute) -> Result<Option<f64>> {
        match &self.acts {
            Acts::Not => Ok(None),
            Acts::Weights(quadratic) => Ok(Some(quadratic.value()?)),
            Acts::Outputs(distilled) => distilled.value(model, rows, how).map(Some),
        }
    }

    /// What a resume state has to keep, by name; they share storage.
    pub(crate) fn state(&self) -> Named {
        self.measuring.as_ref().map(|m| m.path.state()).unwrap_or_default()
    }

    /// Whether importances are measured along the way.
    pub(crate) fn measures(&self) -> bool {
        self.measuring.is_some()
    }

    /// Takes a saved state over.
    pub(crate) fn load(&mut self, saved: &Named) -> Result<()> {
        match &mut self.measuring {
            Some(measuring) => Ok(measuring.path.load(saved)?),
            None => Ok(()),
        }
    }

    /// The importances that were measured along the way, and their file; `checkpoint` is the network at the end.
    pub(crate) fn importance(
        &self,
        model: &Model,
        checkpoint: &Checkpoint,
        examples: i64,
    ) -> Result<Option<(Importance, &Path)>> {
        let measuring = self.measuring.as_ref();
        let found = measuring.map(|m| Ok((m.importance(model, checkpoint, examples)?, m.out.as_path())));
        found.transpose()
    }
}
