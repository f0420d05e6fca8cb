//! The process: exit codes, logging, progress, signals, and the arguments that all tools share.
//!
//! A tool's `main` is one call of [`run`]. Standard output carries data and only data; everything for people goes to
//! standard error.

mod arguments;
mod interrupt;
mod output;
mod process;
mod progress;
mod settings;

pub use anyhow;
pub use arguments::{Compute, Data, Precision, Training, Verbosity, parse_range};
pub use interrupt::{Interrupted, Stop};
pub use output::stdout;
pub use process::{Tool, run};
pub use progress::Progress;
pub use settings::{Settings, without_types};

/// The version that every tool reports and writes into its files.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
