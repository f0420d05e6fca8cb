//! Architecture search: spaces of architectures, what samples them, weights that they share, and searches.
//!
//! A [`Space`] says which decisions make an architecture, and writes one as text. A [`Sampler`] draws architectures and learns
//! from their rewards: at random ([`Uniform`]), with a recurrent controller and REINFORCE ([`Controller`]), along the
//! gradient of a predicted reward ([`Nao`]), or always the same ([`Fixed`]). [`search::run`] trains weights that all architectures of a space share, with or without a penalty on what each
//! changes, and records what each forgets; [`derive::run`] judges architectures with them. [`benchmark::run`] searches a table of measured architectures, where nothing is
//! trained.

pub mod benchmark;
pub mod derive;
mod error;
mod sampler;
pub mod search;
mod shared;
mod space;

pub use error::{Error, Result};
pub use lethe_datasets::Split;
pub use lethe_torch::job::{Job, device, precision};
pub use lethe_train::Outcome;
pub use sampler::{
    Controller, ControllerConfig, Drawn, Fixed, Learned, Nao, NaoConfig, Sampler, SamplerName, State, Uniform,
};
pub use space::{Architecture, Decision, EnasCnn, EnasRnn, NasBench201, Space};
