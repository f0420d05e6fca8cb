//! Byte-level BPE with GPT-2's words.

use std::sync::{Mutex, PoisonError};

use lethe_artifacts::Result;
use tokenizers::models::bpe::{BPE, BpeTrainer};
use tokenizers::pre_tokenizers::byte_level::ByteLevel;
use tokenizers::utils::ProgressFormat;
use tokenizers::{AddedToken, Model, Trainer};

use super::super::Corpus;
use super::super::byte_level::{Splitter, alphabet};
use super::{Texts, Trained, json, wrap};

/// The special token, which separates documents.
pub(super) const END: &str = "<|endoftext|>";

/// The fewest tokens: the bytes and END.
pub(super) const FEWEST: usize = 257;

/// The most bytes of text: the library counts pairs in 31 bits, and none is that common in so much text.
const MOST: u64 = 16 << 30;

/// Learns the tokens: END, the bytes, and what is merged.
pub(super) fn train(corpus: &Corpus, vocabulary: usize, made: &(dyn Fn() + Sync)) -> Result<Trained> {
    let mut trainer = BpeTrainer::builder()
        .vocab_size(vocabulary)
        .min_frequency(0)
        .show_progress(false)
        .progress_format(ProgressFormat::Silent)
        .special_tokens(vec![AddedToken::from(END, true)])
        .initial_alphabet(alphabet().iter().copied().collect())
        .build();
    let texts = Texts {
        corpus,
        most: MOST,
        without: None,
    };
    let idle = Mutex::new(Vec::new());
    let read = texts.feed(&mut trainer, made, |text| words(text, &idle))?;
    let mut model = BPE::default();
    let special = trainer.train(&mut model).map_err(wrap)?;
    let found = model.get_vocab_size();
    let mut tokenizer = tokenizers::Tokenizer::new(model);
    tokenizer.add_special_tokens(special).map_err(wrap)?;
    tokenizer.with_pre_tokenizer(Some(ByteLevel::new(false, true, true)));
    tokenizer.with_post_processor(Some(ByteLevel::new(false, false, true)));
    tokenizer.with_decoder(Some(ByteLevel::new(false, true, true)));
    Ok(Trained {
        json: json(&tokenizer)?,
        vocabulary: found,
        documents: read.documents,
        bytes: read.bytes,
    })
}

/// The words of a text, in GPT-2's alphabet.
fn words(text: &str, idle: &Mutex<Vec<Splitter>>) -> tokenizers::Result<Vec<String>> {
    let idle = || idle.lock().unwrap_or_else(PoisonError::into_inner);
    let known = idle().pop();
    let mut splitter = match known {
        Some(splitter) => splitter,
        None => Splitter::new()?,
    };
    let mut words = Vec::with_capacity(text.len() / 5);
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = rest.split_at(splitter.word(rest));
        words.push(word.bytes().map(|byte| alphabet()[usize::from(byte)]).collect());
        rest = after;
    }
    idle().push(splitter);
    Ok(words)
}
