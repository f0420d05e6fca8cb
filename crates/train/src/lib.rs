//! Training: the loop, optimisers, schedules, precision, resume; and the two stages that use it.
//!
//! A stage reads its configuration and inputs, trains one task, evaluates as it goes, and leaves a history and then a
//! checkpoint ([`pretrain`], [`finetune`]). On the CPU the bytes depend on inputs, configuration, seed, threads and
//! precision only; a run that was killed goes on from its resume state to the same bytes.

mod config;
pub mod cost;
mod data;
mod error;
mod evaluate;
pub mod finetune;
mod number_format;
mod objective;
mod optimiser;
mod output;
mod penalty;
pub mod pretrain;
mod record;
mod replay;
mod schedule;
mod session;
pub mod speed;
mod text;
mod trainer;
mod watched;

pub use config::{AugmentConfig, InputConfig, OptimiserConfig, OptimiserName, Phase, ScheduleShape};
pub use data::Batches;
pub use error::{Error, Result};
pub use lethe_torch::job::{Job, Tick, device, precision};
pub use objective::{Compute, descend, summed_entropy};
pub use optimiser::Optimiser;
pub use output::{Outcome, Output};
pub use schedule::rate;
