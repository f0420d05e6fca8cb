//! Whether a network can read a data set.

use std::path::Path;

use lethe_artifacts::{Error, Result, hash};
use lethe_datasets::text::same_tokenizer;
use lethe_datasets::{Content, DataSet};

use crate::{Example, Model};

impl Model {
    /// Refuses what the network cannot read: images for a language model and tokens for a network of images; tokens of another
    /// tokenizer than the one that it was trained with, where that is known (one that is only written in another form is the same); a larger vocabulary, or blocks of more tokens than
    /// it has positions.
    ///
    /// # Errors
    /// Names the data set at `path`, what was expected and what was found.
    pub fn require_readable(&self, data: &DataSet, path: &Path) -> Result<()> {
        let wrong = |what: String| Err(Error::file(path, what));
        let Some(known) = self.spec.vocabulary() else {
            return match data.content {
                Content::Images => Ok(()),
                found => wrong(format!("expected images, which this network reads, found {found}")),
            };
        };
        let Some(tokens) = &data.tokens else {
            return wrong(format!(
                "expected tokens, which this network reads, found {}; dataset tokenize makes them of text",
                data.content
            ));
        };
        let unlike = |own: &&String| **own != tokens.tokenizer && !self.writes_it_otherwise(own, data);
        if let Some(expected) = self.tokenizer.as_ref().filter(unlike) {
            let found = &tokens.tokenizer;
            return wrong(format!(
                "expected tokens of the network's own tokenizer, of hash {expected}, found {found}; dataset tokenize \
                 takes its tokenizer.json"
            ));
        }
        if tokens.vocabulary > known.size {
            let (most, found) = (known.size, tokens.vocabulary);
            return wrong(format!(
                "expected a vocabulary of at most {most} tokens, the network's vocab_size, found {found}: take tokens that were added to the \
                 tokenizer out of its tokenizer.json, and tokenize again"
            ));
        }
        if tokens.length > known.positions {
            let (most, found) = (known.positions, tokens.length);
            return wrong(format!(
                "expected blocks of at most {most} tokens, the network's positions or its window, found {found}"
            ));
        }
        self.spec.validate(Example::Tokens(tokens.length))
    }

    /// Whether the network's own tokenizer, of hash `own`, is that of the tokens written in another form, as programs do that save a
    /// network again. Both files must be at hand.
    fn writes_it_otherwise(&self, own: &str, data: &DataSet) -> bool {
        let folder = data.files.first().and_then(|file| file.path.parent());
        let (Some(own_file), Some(folder), Some(tokens)) = (&self.tokenizer_file, folder, &data.tokens) else {
            return false;
        };
        let read = |path: &Path, expected: &str| {
            let json = std::fs::read(path).ok()?;
            (hash::bytes(&json) == expected).then_some(json)
        };
        let files = read(own_file, own).zip(read(&folder.join("tokenizer.json"), &tokens.tokenizer));
        files.is_some_and(|(own, theirs)| same_tokenizer(&own, &theirs))
    }
}
