//! GPT-2's own tokens of 200 strings, as two reference implementations give them (`gpt2/make_fixture.py`).
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::path::Path;

use lethe_datasets::text::Tokenizer;
use serde_json::{Map, Value, json};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/gpt2");

/// GPT-2's tokenizer.json: the numbers of its tokens follow from the merges.
fn tokenizer(folder: &Path) -> Tokenizer {
    let text = std::fs::read_to_string(Path::new(FOLDER).join("vocab.bpe")).unwrap();
    let merges: Vec<&str> = text.lines().skip(1).collect();
    let shown = |byte: &u32| matches!(byte, 33..=126 | 161..=172 | 174..=255);
    let hidden = (0..256).filter(|byte| !shown(byte)).count() as u32;
    let bytes = (0..256).filter(shown).chain(256..256 + hidden);
    let single = bytes.map(|byte| char::from_u32(byte).unwrap().to_string());
    let merged = merges.iter().map(|pair| pair.replace(' ', ""));
    let all = single.chain(merged).chain(["<|endoftext|>".to_owned()]);
    let vocabulary: Map<String, Value> = all.zip(0..).map(|(token, id)| (token, json!(id))).collect();
    assert_eq!(vocabulary.len(), 50_257);
    let byte_level = json!({"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": true});
    let end = json!({
        "id": 50256, "content": "<|endoftext|>", "single_word": false, "lstrip": false, "rstrip": false,
        "normalized": false, "special": true
    });
    let model = json!({
        "type": "BPE", "dropout": null, "unk_token": null, "continuing_subword_prefix": "", "end_of_word_suffix": "",
        "fuse_unk": false, "byte_fallback": false, "ignore_merges": false, "vocab": vocabulary, "merges": merges
    });
    let all = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [end], "normalizer": null,
        "pre_tokenizer": byte_level, "post_processor": byte_level, "decoder": byte_level, "model": model
    });
    let path = folder.join("tokenizer.json");
    std::fs::write(&path, all.to_string()).unwrap();
    Tokenizer::open(&path, None).unwrap()
}

#[test]
fn the_tokens_are_gpt2s() {
    let folder = tempfile::tempdir().unwrap();
    let tokenizer = tokenizer(folder.path());
    assert_eq!((tokenizer.vocabulary(), tokenizer.end()), (50_257, 50_256));
    let cases: Value = serde_json::from_slice(&std::fs::read(Path::new(FOLDER).join("tokens.json")).unwrap()).unwrap();
    let plain: Vec<(String, Vec<i64>)> = serde_json::from_value(cases["plain"].clone()).unwrap();
    assert!(plain.len() >= 190, "{}", plain.len());
    for (text, expected) in &plain {
        let found = tokenizer.tokens(text).unwrap();
        assert_eq!(found, *expected, "{text:?}");
        assert_eq!(tokenizer.text(&found).unwrap(), *text);
    }
}
