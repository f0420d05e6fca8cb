//! What to measure: data, task, estimator, and the file to write.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use lethe_cli::Data;
use lethe_probe::fisher::{Inputs, Unit};
use lethe_probe::{Estimator, Globs, Split};

/// Arguments of a measurement.
#[derive(Clone, Debug, Args)]
pub struct Measure {
    /// Network to read (safetensors)
    #[arg(value_name = "CHECKPOINT", required = true)]
    checkpoint: Option<PathBuf>,
    #[command(flatten)]
    data: Data,
    /// Task table (Parquet), as split-tasks writes it
    #[arg(long, value_name = "FILE", required = true)]
    table: Option<PathBuf>,
    /// File of importances to write (safetensors)
    #[arg(long, value_name = "FILE", required = true)]
    out: Option<PathBuf>,
    /// Task whose rows and head are used
    #[arg(long, value_name = "N", required = true)]
    task: Option<i32>,
    /// Fisher information: the expectation over the network's own prediction (exact), with labels drawn from it (sampled),
    /// or with the data's labels (empirical); or mas: how fast the squared length of the logits changes
    #[arg(long, default_value = "sampled", value_parser = estimators())]
    estimator: Estimator,
    /// What an example of a language model is: a block of tokens, or each of its tokens, which takes a backward pass a place
    #[arg(long, value_name = "sequence|token", default_value = "sequence", value_parser = units())]
    per: Unit,
    /// Rows that are read: a random subset of so many, or all
    #[arg(long, value_name = "N|all", default_value = "all", value_parser = examples)]
    examples: Examples,
    /// Images, or blocks of tokens, in one pass: changes memory and time, and results in the last digits [default: by memory]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    batch: Option<u32>,
    /// Parameters to measure: patterns of names such as 'layer1.*,*.bias' [default: all]
    #[arg(long, value_name = "GLOB,...", value_parser = |text: &str| Globs::parse(text))]
    subset: Option<Globs>,
    /// Which of the task's rows are read: train, valid or test
    #[arg(long, default_value = "train")]
    split: Split,
    /// Seed of the draws of rows and of sampled classes
    #[arg(long, default_value_t = 0, allow_negative_numbers = true, value_parser = clap::value_parser!(u64).range(..=i64::MAX as u64))]
    pub seed: u64,
}

/// How many rows are read.
#[derive(Clone, Copy, Debug)]
struct Examples(Option<u32>);

fn examples(text: &str) -> Result<Examples, String> {
    match (text, text.parse()) {
        ("all", _) => Ok(Examples(None)),
        (_, Ok(count)) if count > 0 => Ok(Examples(Some(count))),
        _ => Err(format!("expected a number from 1, or all, found {text}")),
    }
}

fn estimators() -> impl TypedValueParser<Value = Estimator> {
    PossibleValuesParser::new(["exact", "sampled", "empirical", "mas"]).try_map(|name| name.parse::<Estimator>())
}

fn units() -> impl TypedValueParser<Value = Unit> {
    PossibleValuesParser::new(["sequence", "token"]).map(|name| match name.as_str() {
        "token" => Unit::Token,
        _ => Unit::Sequence,
    })
}

impl Measure {
    /// Whether each token of a language model's block is an example of its own.
    pub fn is_per_token(&self) -> bool {
        self.per == Unit::Token
    }

    /// What to measure; nothing where there is another command.
    pub fn inputs(&self) -> Option<Inputs> {
        Some(Inputs {
            checkpoint: self.checkpoint.clone()?,
            data: self.data.paths.clone(),
            cache: self.data.cache(),
            table: self.table.clone()?,
            task: self.task?,
            split: self.split,
            estimator: self.estimator,
            unit: self.per,
            examples: self.examples.0,
            batch: self.batch,
            subset: self.subset.clone(),
            out: self.out.clone()?,
        })
    }
}
