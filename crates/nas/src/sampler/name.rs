//! Samplers by their names.

use lethe_artifacts::Error as FileError;
use serde::{Deserialize, Serialize};

use super::{Controller, ControllerConfig, Fixed, Nao, NaoConfig, Sampler, Uniform};
use crate::{Architecture, Result, Space};

/// A sampler's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SamplerName {
    /// [`Controller`]
    Controller,
    /// [`Nao`]
    Nao,
    /// [`Uniform`]
    Uniform,
    /// One architecture, [`Fixed`]
    Fixed,
}

impl SamplerName {
    /// As files have it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Controller => "controller",
            Self::Nao => "nao",
            Self::Uniform => "uniform",
            Self::Fixed => "fixed",
        }
    }

    /// Says which settings of other samplers nothing reads: one file may hold those of several.
    pub(crate) fn warn_unused(self, controller: &ControllerConfig, nao: &NaoConfig) {
        let set = [
            (Self::Controller, *controller != ControllerConfig::default()),
            (Self::Nao, *nao != NaoConfig::default()),
        ];
        for (other, _) in set.into_iter().filter(|(other, set)| *set && *other != self) {
            tracing::warn!("[{}]: not read, as the sampler is {}", other.name(), self.name());
        }
    }

    /// Says where NAO never learns: it has so many rewards in all.
    pub(crate) fn warn_of_seeds(self, nao: &NaoConfig, rewards: i64) {
        if self == Self::Nao && rewards <= nao.seeds as i64 {
            let seeds = nao.seeds;
            tracing::warn!(
                "nao.seeds: {seeds} architectures are drawn at random first, and the search draws {rewards} in all: it never learns"
            );
        }
    }

    /// A sampler over a space that has learned nothing yet; its draws follow from the seed. `one` is the architecture of a fixed one.
    ///
    /// # Errors
    /// A setting out of its range, a fixed sampler without an architecture, or what libtorch reports.
    pub(crate) fn begin(
        self,
        space: &dyn Space,
        (controller, nao): (&ControllerConfig, &NaoConfig),
        one: Option<Architecture>,
        seed: u64,
    ) -> Result<Box<dyn Sampler>> {
        match (self, one) {
            (Self::Controller, _) => Ok(Box::new(Controller::new(space, controller, seed)?)),
            (Self::Nao, _) => Ok(Box::new(Nao::new(space, nao, seed)?)),
            (Self::Uniform, _) => Ok(Box::new(Uniform::new(space, seed))),
            (Self::Fixed, Some(one)) => Ok(Box::new(Fixed(one))),
            (Self::Fixed, None) => {
                Err(FileError::config("sampler: expected controller, nao or uniform, found fixed").into())
            }
        }
    }
}
