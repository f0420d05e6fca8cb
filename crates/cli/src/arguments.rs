//! Arguments that mean the same in every tool.

use clap::{Args, ValueEnum};

/// What a tool tells people on standard error.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Messages")]
pub struct Verbosity {
    /// Only warnings and errors
    #[arg(long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// More detail; twice for all
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Progress: a bar on a terminal and a line every few seconds elsewhere, or nothing
    #[arg(long, global = true, value_enum, default_value_t = When::Auto)]
    pub progress: When,
}

/// Whether progress is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// A bar on a terminal, a line every few seconds elsewhere
    #[default]
    Auto,
    /// Nothing
    Never,
}

/// Where and how a network is computed.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Computation")]
pub struct Compute {
    /// auto, cpu, cuda or cuda:N; cuda without a usable GPU is an error, auto takes one if it is there
    #[arg(long, default_value = "auto")]
    pub device: String,
    /// Threads of this process; results on the CPU depend on it in the last digits
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: u16,
    /// Number format of convolutions and matrix products; weights and optimiser state stay float32
    #[arg(long, value_enum, default_value_t = Precision::Auto)]
    pub precision: Precision,
}

/// Number format of the heavy operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Precision {
    /// 32-bit floats throughout
    Float32,
    /// Autocast to bfloat16
    Bf16,
    /// bf16 where it is known to be faster, else float32
    Auto,
}
