//! `dataset tokenizer`: a tokenizer learned of text.

use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use lethe_cli::{Progress, Verbosity, anyhow};
use lethe_datasets::artifacts::{commit, require_apart, require_writable};
use lethe_datasets::text::{Corpus, Kind, Separator, TEXT, train};
use lethe_datasets::{Error, Split, with_threads};

/// Arguments of `dataset tokenizer`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Texts, one data set or several: each a file, a glob, or a folder with *train*.parquet
    /// (column text) or *train*.txt; only training splits are read
    #[arg(required = true, value_name = "PATH", verbatim_doc_comment)]
    paths: Vec<PathBuf>,
    /// What its tokens are: of bpe, byte-level BPE with GPT-2's words; of words, what stands between
    /// white space, for text that is cut into words already, such as the Penn Treebank's
    #[arg(long, value_name = "bpe|words", default_value = "bpe", verbatim_doc_comment)]
    kind: Kind,
    /// Tokens: of bpe the 256 bytes, <|endoftext|> and those learned; of words <eos>, <unk> and
    /// the most frequent words
    #[arg(long, value_name = "TOKENS", verbatim_doc_comment)]
    vocabulary: usize,
    /// What a document of a plain text file is
    #[arg(long, value_name = "file|line|blank-line", default_value = "file")]
    documents: Separator,
    /// The column of Parquet that holds the text
    #[arg(long, value_name = "NAME", default_value = TEXT)]
    column: String,
    /// Threads; the tokenizer is the same whatever their number
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    threads: u16,
    /// The tokenizer.json to write; - for standard output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// Learns the tokenizer and writes it.
pub fn run(args: &Args, verbosity: &Verbosity) -> anyhow::Result<()> {
    require_writable(&args.out)?;
    let all = Corpus::of_column(&args.paths, args.documents, &args.column)?;
    let read: Vec<_> = all.paths().map(|path| ("the text", path.to_owned())).collect();
    require_apart(&[("--out", args.out.clone())], &read)?;
    let corpus = all.only(Split::Train);
    if corpus.splits().is_empty() {
        let first = args.paths.first().cloned().unwrap_or_default();
        anyhow::bail!(Error::file(&first, "expected a training split, found none"));
    }
    let total = corpus.documents().unwrap_or(0);
    let progress = Mutex::new(Progress::new(verbosity, "documents", total, "documents"));
    let made = || {
        let mut progress = progress.lock().unwrap_or_else(PoisonError::into_inner);
        progress.advance(1, "");
    };
    let trained = with_threads(args.threads.into(), || {
        train(&corpus, args.kind, args.vocabulary, &made)
    })?;
    progress.into_inner().unwrap_or_else(PoisonError::into_inner).finish();
    let trained = trained?;
    commit(&args.out, |out| {
        out.write_all(&trained.json).map_err(|e| Error::file(&args.out, e))
    })?;
    if trained.vocabulary < args.vocabulary {
        let (found, wanted) = (trained.vocabulary, args.vocabulary);
        tracing::warn!("the text has no more than {found} tokens to learn, fewer than the {wanted} of --vocabulary");
    }
    tracing::info!(
        "wrote {} tokens, learned of {} documents ({} bytes), to {}",
        trained.vocabulary,
        trained.documents,
        trained.bytes,
        args.out.display()
    );
    Ok(())
}
