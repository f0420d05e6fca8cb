//! Architecture search: spaces of architectures, what samples them, and searches.
//!
//! A [`Space`] says which decisions make an architecture, and writes one as text, in the words of its networks' specification. A [`Sampler`] draws architectures and learns
//! from their rewards: at random ([`Uniform`]) or with a recurrent controller and REINFORCE ([`Controller`]).
//! [`benchmark::run`] searches a table of measured architectures, where nothing is trained.

pub mod benchmark;
mod sampler;
mod space;

pub use lethe_torch::job::{Error, Job, Result, device};
pub use sampler::{Controller, ControllerConfig, Drawn, Sampler, Uniform};
pub use space::{Architecture, Decision, EnasCnn, NasBench201, Space};
