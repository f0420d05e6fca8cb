//! Hugging Face's tokenizers: read from `tokenizer.json`, made strict, and asked for the bytes behind each token.

mod cuts;
mod same;
mod words;

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use aho_corasick::AhoCorasick;
use lethe_artifacts::{Error, Result, file_kind, hash};
use tokenizers::{Encoding, ModelWrapper, PostProcessor, PreTokenizerWrapper};
use words::Words;

use super::byte_level;

pub use same::same;

/// What the library answers, or why it does not: it panics at some files that are no tokenizer, and at texts whose added tokens a
/// normalizer takes away.
fn contained<T>(ask: impl FnOnce() -> tokenizers::Result<T>) -> std::result::Result<T, String> {
    match std::panic::catch_unwind(AssertUnwindSafe(ask)) {
        Ok(done) => done.map_err(|e| e.to_string()),
        Err(panic) => {
            let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
            let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
            let said = said.unwrap_or_default();
            Err(format!("the tokenizers library fails at it: {said}"))
        }
    }
}

/// The tokens that are looked for to separate documents, in this order, special ones first: a word of the text may read
/// like one.
const ENDS: [&str; 4] = ["<|endoftext|>", "</s>", "<|end_of_text|>", "<eos>"];

/// Token ids are below this: more is no vocabulary, and memory is asked for by the largest.
const LARGEST: u32 = 1 << 24;

/// Bytes of a piece of a long document, about.
const PIECE: usize = 128 << 10;

/// What one text became.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Encoded {
    pub tokens: Vec<i32>,
    /// The bytes behind each token, where the token alone does not tell.
    pub bytes: Option<Vec<u32>>,
    /// Bytes behind no token, of a text that became none.
    pub rest: u32,
}

/// A tokenizer that turns text into tokens, and into no special ones.
pub struct Tokenizer {
    path: PathBuf,
    json: Vec<u8>,
    hash: String,
    inner: tokenizers::Tokenizer,
    vocabulary: i64,
    end: (String, i32),
    begin: Option<i32>,
    /// Special tokens as a text may spell them, and what finds them.
    special: (Vec<String>, AhoCorasick),
    /// Bytes of each token by its id, where every text is the bytes of its tokens; [`u32::MAX`] of a special one.
    lengths: Option<Vec<u32>>,
    /// Whether texts are cut into GPT-2's words before anything else, and nothing is done to them but that.
    by_words: bool,
    /// Whether the tokens of a text are those of its pieces, one after another.
    by_pieces: bool,
    /// What threads remember between texts.
    idle: Mutex<Vec<Words>>,
}

impl Tokenizer {
    /// Reads a `tokenizer.json`. Documents are separated by the token `end`, or else by the first of `<|endoftext|>`,
    /// `</s>`, `<|end_of_text|>` and `<eos>` that there is, as a special token if possible. Each begins with the token that the
    /// tokenizer itself puts before texts, if any, such as `<s>`: see [`Tokenizer::begin`].
    ///
    /// # Errors
    /// Names the file and what is wrong: not a tokenizer, no such token, tokens drawn at random. A configuration error
    /// for a token `end` that is not in the vocabulary.
    pub fn open(path: &Path, end: Option<&str>) -> Result<Self> {
        let mut tokenizer = Self::read(path, |inner, vocabulary| find_end(path, inner, vocabulary, end))?;
        tokenizer.begin = tokenizer.own_begin()?;
        Ok(tokenizer)
    }

    /// With documents that begin with a token, or with none.
    ///
    /// # Errors
    /// A configuration error for a token that is not in the vocabulary.
    pub fn with_begin(mut self, begin: Option<&str>) -> Result<Self> {
        self.begin = match begin {
            None => None,
            Some(text) => {
                let missing = || {
                    let path = self.path.display();
                    Error::config(format!("--begin: expected a token of {path}, found {text}"))
                };
                let id = self.inner.token_to_id(text).ok_or_else(missing)?;
                Some(id as i32)
            }
        };
        Ok(self)
    }

    /// The token that the tokenizer puts before every text, where it is one, and not the one that separates documents. What it puts after
    /// texts, END does.
    fn own_begin(&self) -> Result<Option<i32>> {
        let Some(processor) = self.inner.get_post_processor() else {
            return Ok(None);
        };
        // A token that a text might have: any that is not special, so that no text has to be cut for it.
        let special = self.inner.get_added_tokens_decoder();
        let mut known = (0..)
            .take(self.vocabulary as usize)
            .filter(|id| !special.contains_key(id));
        let Some(token) = known.find_map(|id| Some((id, self.inner.id_to_token(id)?))) else {
            return Ok(None);
        };
        let token = tokenizers::Token::new(token.0, token.1, (0, 1));
        let text = Encoding::from_tokens(vec![token], 0);
        let text = contained(|| processor.process(text, None, true));
        let text = text.map_err(|e| Error::file(&self.path, e))?;
        // 1 where the tokenizer added a token, 0 at the text's own.
        Ok(match (text.get_special_tokens_mask(), text.get_ids()) {
            ([1, 0, ..], [id, ..]) => Some(*id as i32).filter(|id| *id != self.end.1),
            _ => None,
        })
    }

    /// Reads a `tokenizer.json` whose documents are separated by the token of an id, as those of tokens that it made are.
    ///
    /// # Errors
    /// As [`Tokenizer::open`]; names the file without a token of this id.
    pub fn with_end(path: &Path, end: i64) -> Result<Self> {
        Self::read(path, |_, vocabulary| {
            let found = vocabulary.iter().find(|(_, id)| i64::from(**id) == end);
            let none = || {
                Error::file(
                    path,
                    format!("expected a token of id {end}, which separates documents, found none"),
                )
            };
            found.map(|(text, id)| (text.clone(), *id as i32)).ok_or_else(none)
        })
    }

    fn read(
        path: &Path,
        end: impl FnOnce(&tokenizers::Tokenizer, &HashMap<String, u32>) -> Result<(String, i32)>,
    ) -> Result<Self> {
        // A folder of a network's is taken for its tokenizer, as `--from` takes it for its weights.
        let path = &match path.is_dir() {
            true => path.join("tokenizer.json"),
            false => path.to_owned(),
        };
        let json = std::fs::read(path).map_err(|e| Error::file(path, e))?;
        let wrong = |what: String| Error::file(path, what);
        let inner = contained(|| tokenizers::Tokenizer::from_bytes(&json));
        let expected =
            "a tokenizer.json, as transformers' AutoTokenizer.from_pretrained(...).save_pretrained(...) writes it";
        let mut inner = inner.map_err(|e| file_kind::unexpected(path, expected, &json, e))?;
        // A text is never cut off, filled up, or taken for a token that says something about texts.
        inner.with_truncation(None).map_err(|e| wrong(e.to_string()))?;
        inner.with_padding(None);
        inner.set_encode_special_tokens(true);
        if let ModelWrapper::BPE(model) = inner.get_model()
            && model.dropout.is_some_and(|share| share > 0.0)
        {
            let what = "expected a tokenizer that gives the same tokens each time, found one with dropout; set \
                        model.dropout to null in it";
            return Err(wrong(what.to_owned()));
        }
        let vocabulary = inner.get_vocab(true);
        let largest = vocabulary.values().copied().max();
        let Some(largest) = largest.filter(|largest| *largest < LARGEST) else {
            let found = largest.map_or_else(|| "none".to_owned(), |id| id.to_string());
            return Err(wrong(format!("expected token ids below {LARGEST}, found {found}")));
        };
        let end = end(&inner, &vocabulary)?;
        let lengths = lengths(&inner, &vocabulary, largest);
        let by_words = lengths.is_some() && cuts::into_words(&inner);
        let by_pieces = by_words || cuts::before_blanks(&inner);
        let added = inner.get_added_tokens_decoder();
        let special = added
            .values()
            .filter(|token| token.special && !token.content.is_empty());
        let special: Vec<String> = special.map(|token| token.content.clone()).collect();
        let finder = AhoCorasick::new(&special).map_err(|e| wrong(e.to_string()))?;
        Ok(Self {
            path: path.to_owned(),
            hash: hash::bytes(&json),
            json,
            inner,
            vocabulary: i64::from(largest) + 1,
            end,
            begin: None,
            special: (special, finder),
            lengths,
            by_words,
            by_pieces,
            idle: Mutex::new(Vec::new()),
        })
    }

    /// Where it was read from.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes of its `tokenizer.json`.
    pub fn json(&self) -> &[u8] {
        &self.json
    }

    /// BLAKE3 of these, 64 hexadecimal digits.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The largest token id plus one, added tokens included.
    pub fn vocabulary(&self) -> i64 {
        self.vocabulary
    }

    /// The token that separates documents.
    pub fn end(&self) -> i32 {
        self.end.1
    }

    /// That token's text.
    pub fn end_text(&self) -> &str {
        &self.end.0
    }

    /// The token that each document begins with, if any.
    pub fn begin(&self) -> Option<i32> {
        self.begin
    }

    /// The text of a token.
    pub fn token(&self, id: i64) -> Option<String> {
        u32::try_from(id).ok().and_then(|id| self.inner.id_to_token(id))
    }

    /// The token that stands for any text that the tokenizer does not know, if it has one: as its model names it, by text or by
    /// id. Reads its JSON once more.
    pub(super) fn unknown(&self) -> Option<i32> {
        let all: serde_json::Value = serde_json::from_slice(&self.json).ok()?;
        let model = &all["model"];
        let id = match model["unk_token"].as_str() {
            Some(text) => self.inner.token_to_id(text),
            None => model["unk_id"].as_u64().and_then(|id| u32::try_from(id).ok()),
        };
        id.map(|id| id as i32)
    }

    /// The first special token that a text spells out, which is text here like any other.
    pub(super) fn spelled(&self, text: &str) -> Option<&str> {
        let (tokens, finder) = &self.special;
        let found = finder.find(text)?;
        tokens.get(found.pattern().as_usize()).map(String::as_str)
    }

    /// Whether a long text is tokenized in pieces; else it takes about 140 times its own memory.
    pub(super) fn by_pieces(&self) -> bool {
        self.by_pieces
    }

    /// The tokens of a text, no special ones among them.
    ///
    /// # Errors
    /// Names the file and what the tokenizer reports.
    pub fn tokens(&self, text: &str) -> Result<Vec<i64>> {
        let encoded = self.inner.encode_fast(text, false);
        let encoded = encoded.map_err(|e| Error::file(&self.path, e.to_string()))?;
        Ok(encoded.get_ids().iter().map(|id| i64::from(*id)).collect())
    }

    /// The text of tokens, without special ones; bytes that are no UTF-8 become U+FFFD.
    ///
    /// # Errors
    /// Names the file and what the tokenizer reports.
    pub fn text(&self, tokens: &[i64]) -> Result<String> {
        let ids: Vec<u32> = tokens.iter().filter_map(|token| u32::try_from(*token).ok()).collect();
        self.inner
            .decode(&ids, true)
            .map_err(|e| Error::file(&self.path, e.to_string()))
    }

    /// The bytes that a token stands for; none where its text does not tell.
    pub(super) fn length(&self, token: i32) -> Option<u32> {
        let lengths = self.lengths.as_ref()?;
        lengths
            .get(token as usize)
            .copied()
            .filter(|length| *length != u32::MAX)
    }

    /// Cuts a text into parts whose tokens, one after another, are those of the whole: where that is known to hold.
    pub(super) fn pieces<'a>(&self, text: &'a str) -> impl Iterator<Item = &'a str> + use<'a> {
        let size = if self.by_pieces { PIECE } else { usize::MAX };
        byte_level::pieces(text, size)
    }

    /// The tokens of some texts, in their order; that of the text itself, whatever special token it may spell.
    pub(super) fn encode<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Vec<std::result::Result<Encoded, String>> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let words = idle().pop();
        let mut words = match words {
            None if self.by_words => Words::new().ok(),
            words => words,
        };
        let encoded = texts.map(|text| self.encode_one(text, words.as_mut())).collect();
        idle().extend(words);
        encoded
    }

    fn encode_one(&self, text: &str, words: Option<&mut Words>) -> std::result::Result<Encoded, String> {
        let mut encoded = Encoded::default();
        if let Some(lengths) = &self.lengths {
            encoded.tokens = contained(|| match words {
                Some(words) => words.encode(&self.inner, text),
                None => self.inner.encode_fast(text, false).map(|found| ids(found.get_ids())),
            })?;
            let known = |token: &i32| lengths.get(*token as usize).map(|length| u64::from(*length));
            let sum: Option<u64> = encoded.tokens.iter().map(known).sum();
            if sum != Some(text.len() as u64) {
                encoded = self.with_offsets(text)?;
            }
        } else {
            encoded = self.with_offsets(text)?;
        }
        if encoded.tokens.contains(&self.end.1) {
            return Err(format!(
                "expected no token {} in a document, as it separates them, found one; --end names another",
                self.end.0
            ));
        }
        Ok(encoded)
    }

    /// Counts the bytes of each token by where it ends in the text: what is new since the tokens before it. What is after
    /// the last token is the last one's.
    fn with_offsets(&self, text: &str) -> std::result::Result<Encoded, String> {
        let found = contained(|| self.inner.encode(text, false))?;
        let mut before = 0;
        let bytes = found.get_offsets().iter().map(|(_, end)| {
            let reached = (*end).min(text.len()).max(before);
            let new = reached - before;
            before = reached;
            new as u32
        });
        let mut bytes: Vec<u32> = bytes.collect();
        let rest = (text.len() - before) as u32;
        let encoded = match bytes.last_mut() {
            None => Encoded {
                rest,
                ..Encoded::default()
            },
            Some(last) => {
                *last += rest;
                Encoded {
                    tokens: ids(found.get_ids()),
                    bytes: Some(bytes),
                    rest: 0,
                }
            }
        };
        Ok(encoded)
    }
}

/// Ids as they are stored. None is larger than [`LARGEST`].
fn ids(ids: &[u32]) -> Vec<i32> {
    ids.iter().map(|id| *id as i32).collect()
}

fn find_end(
    path: &Path,
    inner: &tokenizers::Tokenizer,
    vocabulary: &HashMap<String, u32>,
    end: Option<&str>,
) -> Result<(String, i32)> {
    let added = inner.get_added_tokens_decoder();
    let special = |text: &&str| added.values().any(|token| token.special && token.content == **text);
    let ends = || ENDS.into_iter();
    let get = |text: &str| vocabulary.get(text).map(|id| (text.to_owned(), *id as i32));
    match end {
        Some(text) => get(text).ok_or_else(|| {
            let path = path.display();
            Error::config(format!("--end: expected a token of {path}, found {text}"))
        }),
        None => ends().filter(special).chain(ends()).find_map(get).ok_or_else(|| {
            let what = format!(
                "expected a token that separates documents, such as {}, found none; --end names another",
                ENDS.join(", ")
            );
            Error::file(path, what)
        }),
    }
}

/// The bytes of each token by id, where all tokens but special ones are written in GPT-2's alphabet and texts are not
/// changed before they are tokens.
fn lengths(inner: &tokenizers::Tokenizer, vocabulary: &HashMap<String, u32>, largest: u32) -> Option<Vec<u32>> {
    if inner.get_normalizer().is_some() || !inner.get_pre_tokenizer().is_some_and(is_byte_level) {
        return None;
    }
    let added = inner.get_added_tokens_decoder();
    let mut lengths = vec![u32::MAX; largest as usize + 1];
    for (token, id) in vocabulary {
        if added.contains_key(id) {
            continue;
        }
        *lengths.get_mut(*id as usize)? = byte_level::length(token)?;
    }
    Some(lengths)
}

/// Whether texts are written in GPT-2's alphabet before they are cut into tokens.
fn is_byte_level(pre_tokenizer: &PreTokenizerWrapper) -> bool {
    match pre_tokenizer {
        PreTokenizerWrapper::ByteLevel(_) => true,
        PreTokenizerWrapper::Sequence(all) => all.as_ref().iter().any(is_byte_level),
        _ => false,
    }
}
