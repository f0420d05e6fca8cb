//! Brings data sets into Parquet files that all tools read, makes some, and shows what they hold.

mod fetch;
mod fractal;
mod import;
mod info;
mod tokenize;
mod tokenizer;

use std::process::ExitCode;

use lethe_cli::{Tool, Verbosity};

/// Data sets: Parquet files with the Hugging Face columns
///
/// A data set is a file, a glob, or a folder with *train*.parquet and *test*.parquet:
/// image or img (PNG or JPEG), label or fine_label, optional coarse_label; or text;
/// or input_ids, the tokens that dataset tokenize makes of text.
/// Files from the Hugging Face hub work as they are, and so do Spark's folders.
/// train and test must be words of the name: latest.parquet is no test split.
#[derive(Debug, clap::Parser)]
#[command(name = "dataset", version = lethe_cli::VERSION, max_term_width = 100, verbatim_doc_comment)]
struct Args {
    #[command(subcommand)]
    verb: Verb,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Debug, clap::Subcommand)]
enum Verb {
    /// Convert what the field publishes: IDX, CIFAR, SVHN, Pets, folders of images and more
    Import(import::Args),
    /// Download a public data set by name and convert it
    Fetch(fetch::Args),
    /// Draw formula-driven images (iterated function systems) to pretrain on
    Fractal(fractal::Args),
    /// Learn a tokenizer of text: byte-level BPE or words, as Hugging Face's tokenizer.json
    Tokenizer(tokenizer::Args),
    /// Turn text into blocks of tokens, to train language models on
    Tokenize(tokenize::Args),
    /// Show splits, classes, image sizes, what text and tokens come to, and the content hash
    Info(info::Args),
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn main() -> ExitCode {
    lethe_cli::run("dataset", |args: Args| match &args.verb {
        Verb::Import(verb) => import::run(verb, &args.verbosity),
        Verb::Fetch(verb) => fetch::run(verb, &args.verbosity),
        Verb::Fractal(verb) => fractal::run(verb, &args.verbosity),
        Verb::Tokenizer(verb) => tokenizer::run(verb, &args.verbosity),
        Verb::Tokenize(verb) => tokenize::run(verb, &args.verbosity),
        Verb::Info(verb) => info::run(verb),
    })
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn arguments_are_consistent() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
