//! Whole words, as Hugging Face's `WordLevel` has them.

use lethe_artifacts::{Error, Result};
use tokenizers::models::wordlevel::{WordLevel, WordLevelTrainer};
use tokenizers::pre_tokenizers::whitespace::WhitespaceSplit;
use tokenizers::{AddedToken, Model, Trainer};

use super::super::Corpus;
use super::{Texts, Trained, first, json, wrap};

/// The special token, which separates documents.
pub(super) const END: &str = "<eos>";

/// The token of every other word. No special one: a text that spells it, as that of the Penn Treebank does, means it, and
/// gets it back.
const UNKNOWN: &str = "<unk>";

/// The fewest tokens: END, UNKNOWN and a word.
pub(super) const FEWEST: usize = 3;

/// Learns the tokens: END, UNKNOWN, and the most frequent words, of equally frequent ones the first by their bytes.
pub(super) fn train(corpus: &Corpus, vocabulary: usize, made: &(dyn Fn() + Sync)) -> Result<Trained> {
    let trainer = WordLevelTrainer::builder()
        .vocab_size(vocabulary)
        .min_frequency(0)
        .show_progress(false)
        // Not all of them special, but the library has the first tokens under this name.
        .special_tokens([END, UNKNOWN].map(|token| AddedToken::from(token, true)).into())
        .build();
    let mut trainer = trainer.map_err(|e| wrap(e.into()))?;
    let texts = Texts {
        corpus,
        most: u64::MAX,
        without: Some(END),
    };
    // UNKNOWN has its token already; counted, it would have two.
    let read = texts.feed(&mut trainer, made, |text| {
        let words = text.split_whitespace().filter(|word| *word != UNKNOWN);
        Ok(words.map(str::to_owned).collect())
    })?;
    let mut model = WordLevel::default();
    trainer.train(&mut model).map_err(wrap)?;
    model.unk_token = UNKNOWN.to_owned();
    let found = model.get_vocab_size();
    if found < FEWEST {
        let documents = read.documents;
        let what =
            format!("expected words beside {UNKNOWN} to learn a tokenizer of, found none in {documents} documents");
        return Err(Error::file(&first(corpus), what));
    }
    // Without a decoder the words of tokens are joined by single blanks.
    let mut tokenizer = tokenizers::Tokenizer::new(model);
    let special = [AddedToken::from(END, true)];
    tokenizer.add_special_tokens(special).map_err(wrap)?;
    tokenizer.with_pre_tokenizer(Some(WhitespaceSplit));
    Ok(Trained {
        json: json(&tokenizer)?,
        vocabulary: found,
        documents: read.documents,
        bytes: read.bytes,
    })
}
