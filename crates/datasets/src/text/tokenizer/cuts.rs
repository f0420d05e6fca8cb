//! Where a text may be cut before it is tokenized, so that the tokens of the pieces, one after another, are those of the whole.

use tokenizers::pre_tokenizers::split::SplitPattern;
use tokenizers::{ModelWrapper, NormalizerWrapper, PreTokenizerWrapper};

/// What Llama 3 and Qwen2 split texts by. No match has a blank after a character that prints, or depends on what is before it.
const SPLITS: [&str; 2] = [
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
];

/// Whether the tokenizer does no more than to cut texts into GPT-2's words and those into tokens.
pub(super) fn into_words(inner: &tokenizers::Tokenizer) -> bool {
    let plain = match inner.get_pre_tokenizer() {
        Some(PreTokenizerWrapper::ByteLevel(level)) => level.use_regex && !level.add_prefix_space,
        _ => false,
    };
    // Other added tokens are found in texts before these are cut.
    let added = inner.get_added_tokens_decoder();
    let special = added.values().all(|token| token.special && !token.content.is_empty());
    plain && special && matches!(inner.get_model(), ModelWrapper::BPE(_))
}

/// Whether a text may be cut before any blank that follows a printing ASCII character, and its tokens are still the same: nothing
/// that the tokenizer does looks across such a place.
pub(super) fn before_blanks(inner: &tokenizers::Tokenizer) -> bool {
    // A blank composes with nothing.
    let normalizer = matches!(inner.get_normalizer(), None | Some(NormalizerWrapper::NFC(_)));
    let bytes = |one: &PreTokenizerWrapper, regex: bool| match one {
        PreTokenizerWrapper::ByteLevel(level) => level.use_regex == regex && !level.add_prefix_space,
        _ => false,
    };
    let known = |pattern: &SplitPattern| match pattern {
        SplitPattern::Regex(regex) => SPLITS.contains(&regex.as_str()),
        SplitPattern::String(_) => false,
    };
    let words = match inner.get_pre_tokenizer() {
        Some(PreTokenizerWrapper::Sequence(all)) => match all.as_ref() {
            [PreTokenizerWrapper::Digits(_), last] => bytes(last, true),
            [PreTokenizerWrapper::Split(split), last] => known(&split.pattern) && !split.invert && bytes(last, false),
            _ => false,
        },
        Some(one) => bytes(one, true),
        None => false,
    };
    // Those that are not special are found in texts before these are cut: one may have no such place, nor take blanks along.
    let added = inner.get_added_tokens_decoder();
    let apart = added.values().filter(|token| !token.special).all(|token| {
        let content = token.content.as_bytes();
        !token.rstrip
            && !content.is_empty()
            && !content
                .windows(2)
                .any(|two| two[0].is_ascii_graphic() && two[1] == b' ')
    });
    normalizer && words && apart
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::text::byte_level;
    use crate::text::tokenizer::{Encoded, Tokenizer};
    use crate::text::{Corpus, Kind, Separator, train};

    /// A byte-level tokenizer with another normalizer, with words cut in another way, and with tokens that are added.
    fn tokenizer(normalizer: Value, pre_tokenizer: Option<Value>, added: &[&str]) -> Tokenizer {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("train.txt");
        let text = "The quick brown fox doesn't jump over the lazy dog; they'll see. 1234 日本語 é  e\u{301} ";
        std::fs::write(&path, text.repeat(3)).unwrap();
        let corpus = Corpus::open(&[path], Separator::File).unwrap();
        let mut all: Value = serde_json::from_slice(&train(&corpus, Kind::Bpe, 320, &|| {}).unwrap().json).unwrap();
        all["normalizer"] = normalizer;
        if let Some(pre_tokenizer) = pre_tokenizer {
            all["pre_tokenizer"] = pre_tokenizer;
        }
        for (at, content) in added.iter().enumerate() {
            let token = json!({"id": 1000 + at, "content": content, "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": true, "special": false});
            all["added_tokens"].as_array_mut().unwrap().push(token);
        }
        let path = folder.path().join("tokenizer.json");
        std::fs::write(&path, all.to_string()).unwrap();
        Tokenizer::open(&path, None).unwrap()
    }

    fn bytes(use_regex: bool) -> Value {
        json!({"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": use_regex})
    }

    fn split(pattern: &str) -> Value {
        let split = json!({"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": false});
        json!({"type": "Sequence", "pretokenizers": [split, bytes(false)]})
    }

    fn digits() -> Value {
        let digits = json!({"type": "Digits", "individual_digits": true});
        json!({"type": "Sequence", "pretokenizers": [digits, bytes(true)]})
    }

    /// Each token with the bytes behind it.
    fn encoded<'a>(tokenizer: &Tokenizer, texts: impl Iterator<Item = &'a str>) -> Vec<(i32, u32)> {
        let all = tokenizer.encode(texts).into_iter().flat_map(|one| {
            let Encoded { tokens, bytes, .. } = one.unwrap();
            let known = |bytes: Option<Vec<u32>>| {
                bytes.unwrap_or_else(|| tokens.iter().map(|token| tokenizer.length(*token).unwrap()).collect())
            };
            tokens.clone().into_iter().zip(known(bytes))
        });
        all.collect()
    }

    fn text() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            3 => "[a-zA-Z0-9 .']{0,12}",
            2 => "[ \\n\\t]{0,6}",
            2 => any::<String>(),
            1 => Just("they'll  see 12 345   e\u{301} \u{301}a  \r\n  b".to_owned()),
        ];
        prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(100))]

        #[test]
        fn the_tokens_of_pieces_are_those_of_the_whole(text in text(), size in 1usize..20) {
            let nfc = || json!({"type": "NFC"});
            for tokenizer in [
                tokenizer(nfc(), None, &["  ", "    "]),
                tokenizer(Value::Null, Some(digits()), &[]),
                tokenizer(nfc(), Some(split(SPLITS[0])), &[]),
                tokenizer(nfc(), Some(split(SPLITS[1])), &["<tool>"]),
            ] {
                prop_assert!(tokenizer.by_pieces());
                let whole = encoded(&tokenizer, std::iter::once(text.as_str()));
                prop_assert_eq!(encoded(&tokenizer, byte_level::pieces(&text, size)), whole);
            }
        }
    }

    #[test]
    fn a_tokenizer_that_looks_across_a_blank_takes_texts_whole() {
        for tokenizer in [
            tokenizer(json!({"type": "NFKC"}), None, &[]),
            tokenizer(Value::Null, Some(split(r"\\w+ \\w+|.")), &[]),
            tokenizer(Value::Null, None, &["New York"]),
        ] {
            assert!(!tokenizer.by_pieces());
        }
    }
}
