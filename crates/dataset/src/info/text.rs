//! What `dataset info` says of text and of tokens.

use std::io::{self, Write};

use lethe_datasets::summary::Summary;
use lethe_datasets::{DataSet, printable};

/// Writes what the tokens are.
pub fn tokens(out: &mut dyn Write, data: &DataSet) -> io::Result<()> {
    let Some(info) = &data.tokens else {
        return Ok(());
    };
    writeln!(out, "tokens  {} of the tokenizer {}", info.vocabulary, info.tokenizer)?;
    writeln!(
        out,
        "blocks  {} tokens each; token {} separates documents",
        info.length, info.end
    )
}

/// Writes the counts, a line each split of each data set.
pub fn counts(out: &mut dyn Write, data: &DataSet, summary: &Summary) -> io::Result<()> {
    let tokens = data.tokens.is_some();
    // Of tokens, those documents count whose end is predicted: a last one may end in what was dropped.
    let documents = if tokens { "end tokens" } else { " documents" };
    write!(out, "\nsplit   {documents}         bytes")?;
    if tokens {
        write!(out, "    blocks        tokens  bytes/token  dropped")?;
    }
    writeln!(out, "{}", if data.parts.len() > 1 { "  name" } else { "" })?;
    for (position, part) in data.parts.iter().enumerate() {
        for (split, parts) in &summary.texts {
            let Some(counts) = parts
                .get(position)
                .filter(|counts| counts.documents + counts.blocks > 0)
            else {
                continue;
            };
            write!(out, "{split:<5}  {:>11}  {:>12}", counts.documents, counts.bytes)?;
            if tokens {
                let each = counts.bytes as f64 / counts.tokens as f64;
                let (blocks, tokens, dropped) = (counts.blocks, counts.tokens, counts.dropped_tokens);
                write!(out, "  {blocks:>8}  {tokens:>12}  {each:>11.3}  {dropped:>7}")?;
            }
            if data.parts.len() > 1 {
                write!(out, "  {}", printable(&part.name))?;
            }
            writeln!(out)?;
        }
    }
    let nulls: i64 = summary.texts.values().flatten().map(|counts| counts.nulls).sum();
    if nulls > 0 {
        writeln!(out, "nulls {nulls}: rows without text")?;
    }
    Ok(())
}
