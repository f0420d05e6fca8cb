//! `dataset tokenize`: text to blocks of tokens.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use clap::ValueEnum;
use lethe_cli::{Progress, Verbosity, anyhow};
use lethe_datasets::text::{Corpus, Separator, TEXT, Tokenize, Tokenizer, tokenize};
use lethe_datasets::with_threads;

/// What is written, below the arguments.
const BLOCKS: &str = "\
Writes train-00000-of-00001.parquet and the like, one row a block, and a copy of tokenizer.json.
A split is one stream, END document END document ... END, with BEGIN before each document where
the tokenizer puts one before texts. A block has L + 1 tokens, the last of which is the first of
the next block: so each token but the first is predicted once. A special token that a text spells
out is text like any other.";

/// What becomes of the tokens at the end of a split that fill no block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Rest {
    /// They become a shorter block
    Keep,
    /// They are left out, and counted
    Drop,
}

/// Arguments of `dataset tokenize`.
#[derive(Debug, clap::Args)]
#[command(after_help = BLOCKS)]
pub struct Args {
    /// Texts that belong together: files, a glob, or a folder with *train* and *test* in the
    /// names of its Parquet files (column text) or .txt files
    #[arg(required = true, value_name = "PATH", verbatim_doc_comment)]
    paths: Vec<PathBuf>,
    /// Any tokenizer.json of Hugging Face's, or of dataset tokenizer; or the folder that it is in
    #[arg(long, value_name = "FILE")]
    tokenizer: PathBuf,
    /// Tokens predicted a block
    #[arg(long, value_name = "TOKENS", value_parser = clap::value_parser!(i64).range(1..=1 << 24))]
    length: i64,
    /// What becomes of the tokens at the end of a split that fill no block
    #[arg(long, value_enum, default_value_t = Rest::Drop)]
    rest: Rest,
    /// The token that separates documents
    /// [default: <|endoftext|>, </s>, <|end_of_text|> or <eos>, the first that there is, special
    /// ones before others]
    #[arg(long, value_name = "TOKEN", verbatim_doc_comment)]
    end: Option<String>,
    /// The token that each document begins with, or none [default: the one that the tokenizer
    /// itself puts before texts, such as <s>, or none]
    #[arg(long, value_name = "TOKEN|none", verbatim_doc_comment)]
    begin: Option<String>,
    /// What a document of a plain text file is; in Parquet it is a row
    #[arg(long, value_name = "file|line|blank-line", default_value = "file")]
    documents: Separator,
    /// The column of Parquet that holds the text
    #[arg(long, value_name = "NAME", default_value = TEXT)]
    column: String,
    /// Threads; the files are the same whatever their number
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
    /// Folder for the Parquet files and tokenizer.json
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Reads the text and writes a file a split.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    let mut tokenizer = Tokenizer::open(&args.tokenizer, args.end.as_deref())?;
    if let Some(begin) = args.begin.as_deref() {
        tokenizer = tokenizer.with_begin(Some(begin).filter(|begin| *begin != "none"))?;
    }
    let corpus = Corpus::of_column(&args.paths, args.documents, &args.column)?;
    let how = Tokenize {
        length: args.length,
        keep: args.rest == Rest::Keep,
    };
    let total = corpus.documents().unwrap_or(0);
    let progress = Mutex::new(Progress::new(verbosity, "documents", total, "documents"));
    let written = with_threads(args.threads.into(), || {
        tokenize(&corpus, &tokenizer, &how, &args.out, &|made| {
            let mut progress = progress.lock().unwrap_or_else(PoisonError::into_inner);
            progress.advance(made, "");
        })
    })?;
    progress.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
    for split in written? {
        let counts = split.counts;
        tracing::info!(
            "wrote {} blocks of {} documents ({} tokens, {} bytes; {} tokens dropped) to {}",
            split.blocks,
            counts.documents,
            counts.tokens - counts.dropped_tokens,
            counts.bytes - counts.dropped_bytes,
            counts.dropped_tokens,
            split.path.display()
        );
    }
    Ok(())
}
