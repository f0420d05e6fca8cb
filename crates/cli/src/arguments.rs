//! Arguments that mean the same in every tool.

use std::ops::Range;
use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser};
use clap::{Args, ValueEnum};

use crate::Settings;

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

/// Which examples a network gets.
#[derive(Clone, Debug, Args)]
pub struct Data {
    /// Data set: a Parquet file, a glob, or a folder with *train*.parquet and *test*.parquet; given more than once, the
    /// data sets are joined, each PATH or NAME=PATH, as split-tasks joins them
    #[arg(id = "data", long, value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Folder of decoded images: the first process that decodes a data set stores it there for all others
    #[arg(long, value_name = "FOLDER", env = "LETHE_CACHE", hide_env_values = true)]
    #[arg(default_value = "", hide_default_value = true, value_parser = OsStringValueParser::new().map(PathBuf::from))]
    cache: PathBuf,
}

impl Data {
    /// The folder of decoded images; none where none is given, or an empty name.
    pub fn cache(&self) -> Option<PathBuf> {
        (!self.cache.as_os_str().is_empty()).then(|| self.cache.clone())
    }
}

/// What the tools that train a network have in common.
#[derive(Clone, Debug, Args)]
pub struct Training {
    /// What to learn from.
    #[command(flatten)]
    pub data: Data,
    /// Token data set that a language model is evaluated on too, PATH or NAME=PATH: its test rows, or all; may be given more
    /// than once
    #[arg(long, value_name = "PATH")]
    pub watch_data: Vec<PathBuf>,
    /// Checkpoint to write (safetensors); its history (.history.parquet) is written beside it
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Also write a language model as transformers loads it: config.json, model.safetensors and tokenizer.json
    #[arg(long, value_name = "FOLDER")]
    pub hugging_face: Option<PathBuf>,
    /// Seed of all random streams
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    pub seed: u64,
    /// Seconds between two saves of OUT.resume, from which a run that was killed goes on
    #[arg(long, value_name = "SECONDS", default_value_t = 30)]
    pub save_every: u64,
    /// Where the configuration is.
    #[command(flatten)]
    pub settings: Settings,
    /// Where and how to compute.
    #[command(flatten)]
    pub compute: Compute,
    /// What to tell people.
    #[command(flatten)]
    pub verbosity: Verbosity,
}

/// Tasks from one to another, the end not included, such as `0..10`: a parser for an argument's values.
///
/// # Errors
/// A text that is none, or a range without a task in it.
pub fn parse_range(text: &str) -> Result<Range<i32>, String> {
    let range = text
        .split_once("..")
        .and_then(|(a, b)| Some(a.trim().parse().ok()?..b.trim().parse().ok()?));
    range
        .filter(|range: &Range<i32>| !range.is_empty())
        .ok_or_else(|| format!("expected A..B with A below B, such as 0..10, found {text}"))
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
    /// For training bf16 on a GPU and float32 on a CPU; for searches and measurements float32
    Auto,
}

impl Precision {
    /// `float32`, `bf16` or `auto`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Float32 => "float32",
            Self::Bf16 => "bf16",
            Self::Auto => "auto",
        }
    }
}
