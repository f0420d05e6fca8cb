//! A tokenizer of whole words, learned and used: against counting by hand and the library's own encoding.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeMap;
use std::path::Path;

use crate::text::{Case, byte_level, json as bytes_of, parquet, words};
use lethe_datasets::artifacts::Result;
use lethe_datasets::text::{Corpus, Kind, Separator, Tokenizer, Trained, train};
use lethe_datasets::{Split, with_threads};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Learns words of these documents, in a Parquet file.
fn learn(documents: &[String], vocabulary: usize, threads: usize) -> Result<Trained> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    parquet(&path, documents);
    let corpus = Corpus::open(&[path], Separator::File)?;
    with_threads(threads, || train(&corpus, Kind::Words, vocabulary, &|| {}))?
}

fn documents(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn open(json: &[u8]) -> (Tokenizer, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    std::fs::write(&path, json).unwrap();
    (Tokenizer::open(&path, None).unwrap(), folder)
}

/// The words of a `tokenizer.json` by their numbers.
fn vocabulary(json: &[u8]) -> Vec<String> {
    let parsed: Value = serde_json::from_slice(json).unwrap();
    let mut all: Vec<(u64, String)> = parsed["model"]["vocab"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(word, id)| (id.as_u64().unwrap(), word.clone()))
        .collect();
    all.sort();
    assert!(all.iter().map(|(id, _)| *id).eq(0..all.len() as u64));
    all.into_iter().map(|(_, word)| word).collect()
}

#[test]
fn the_most_frequent_words_are_learned_and_ties_are_by_bytes() {
    let texts = documents(&["b b a é zz  <unk> z", "", "\tb\u{3000}a Z z\n<unk> "]);
    let trained = learn(&texts, 6, 1).unwrap();
    // b three times, a and z twice; Z, zz and é once, in the order of their bytes.
    assert_eq!(vocabulary(&trained.json), ["<eos>", "<unk>", "b", "a", "z", "Z"]);
    let all = learn(&texts, 100, 1).unwrap();
    assert_eq!(vocabulary(&all.json), ["<eos>", "<unk>", "b", "a", "z", "Z", "zz", "é"]);
    let bytes: usize = texts.iter().map(String::len).sum();
    assert_eq!((all.vocabulary, all.documents, all.bytes), (8, 3, bytes as u64));
}

#[test]
fn the_file_is_hugging_faces() {
    let json: Value = serde_json::from_slice(&learn(&documents(&["a"]), 10, 1).unwrap().json).unwrap();
    let end = json!({
        "id": 0, "content": "<eos>", "single_word": false, "lstrip": false, "rstrip": false, "normalized": false,
        "special": true
    });
    let expected = json!({
        "version": "1.0", "truncation": null, "padding": null, "added_tokens": [end], "normalizer": null,
        "pre_tokenizer": {"type": "WhitespaceSplit"}, "post_processor": null, "decoder": null,
        "model": {"type": "WordLevel", "vocab": {"<eos>": 0, "<unk>": 1, "a": 2}, "unk_token": "<unk>"}
    });
    assert_eq!(json, expected);
}

#[test]
fn text_comes_back_with_single_blanks_and_its_unknown_words() {
    let trained = learn(&documents(&["the cat 's <unk> is n't N"]), 100, 1).unwrap();
    let (tokenizer, _folder) = open(&trained.json);
    assert_eq!(
        (tokenizer.end(), tokenizer.end_text(), tokenizer.vocabulary()),
        (0, "<eos>", 8)
    );
    let tokens = tokenizer.tokens("  the dog 's\n<unk>  a<unk> is n't <eos>x").unwrap();
    assert_eq!(tokens.iter().filter(|token| **token == 1).count(), 4);
    let text = tokenizer.text(&[&[0], &tokens[..], &[0]].concat()).unwrap();
    assert_eq!(text, "the <unk> 's <unk> <unk> is n't <unk>");
}

#[test]
fn a_sentence_a_document_is_the_stream_of_the_penn_treebank() {
    let lines = "the cat <unk> N\n cat sat \nthe mat is on N\n";
    let case = Case::new(b"").by(Separator::Line);
    std::fs::write(case.source("train.txt"), lines).unwrap();
    let corpus = Corpus::open(&[case.source("train.txt")], Separator::Line).unwrap();
    let trained = train(&corpus, Kind::Words, 6, &|| {}).unwrap();
    std::fs::write(case.tokenizer(), &trained.json).unwrap();
    assert_eq!(vocabulary(&trained.json), ["<eos>", "<unk>", "N", "cat", "the", "is"]);
    let counts = case.tokenize(20, true).unwrap()[0].counts;
    let stream = vec![0, 4, 3, 1, 2, 0, 3, 1, 0, 4, 1, 5, 1, 2, 0];
    // All bytes but the line breaks.
    let bytes = lines.len() as i64 - 3;
    assert_eq!(case.rows(Split::Train), [(stream, bytes, 3)]);
    // Every word is a token, and so is every line's end.
    assert_eq!((counts.tokens, counts.bytes), (11 + 3, bytes));
}

#[test]
fn threads_change_nothing() {
    let texts: Vec<String> = (0..4000)
        .map(|n| format!("document {n} has {} words", "some more ".repeat(n % 40)))
        .collect();
    let texts = [texts.clone(), vec![texts.join(" ")]].concat();
    let one = learn(&texts, 700, 1).unwrap();
    assert_eq!(one.vocabulary, 700);
    for threads in [2, 4] {
        assert!(learn(&texts, 700, threads).unwrap() == one);
    }
}

#[test]
fn what_teaches_nothing_is_an_error_that_says_so() {
    let fails = |texts: &[&str], vocabulary| learn(&documents(texts), vocabulary, 2).unwrap_err().to_string();
    for (texts, expected) in [
        (
            &[""][..],
            "expected text to learn a tokenizer of, found 1 documents without any",
        ),
        (
            &[],
            "expected text to learn a tokenizer of, found 0 documents without any",
        ),
        (
            &[" ", "<unk> <unk>"],
            "expected words beside <unk> to learn a tokenizer of, found none in 2 documents",
        ),
        (
            &["a", "b<eos>", "a <eos> b"],
            "row 2: expected no word <eos> in a document, as it separates them, found one",
        ),
    ] {
        let said = fails(texts, 10);
        assert!(said.contains("train.parquet: ") && said.ends_with(expected), "{said}");
    }
    assert_eq!(fails(&["a"], 2), "vocabulary: expected 3 to 16777216 tokens, found 2");
}

#[test]
fn a_word_that_reads_like_a_separator_is_none() {
    let trained = learn(&documents(&["a </s> b <|endoftext|>"]), 100, 1).unwrap();
    let (tokenizer, _folder) = open(&trained.json);
    assert_eq!((tokenizer.end_text(), tokenizer.vocabulary()), ("<eos>", 6));
    // Where none is special, the first that there is.
    let plain = String::from_utf8(words(""))
        .unwrap()
        .replace(r#""special": true"#, r#""special": false"#);
    assert_eq!(
        open(plain.replace(r#""a": 2"#, r#""</s>": 2"#).as_bytes()).0.end_text(),
        "</s>"
    );
    assert_eq!(open(plain.as_bytes()).0.end_text(), "<eos>");
}

/// The vocabulary by its definition.
fn counted(documents: &[String], size: usize) -> Vec<String> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for word in documents.iter().flat_map(|text| text.split(char::is_whitespace)) {
        *counts.entry(word).or_default() += 1;
    }
    let mut ordered: Vec<_> = counts
        .into_iter()
        .filter(|(word, _)| !["", "<unk>"].contains(word))
        .collect();
    // Stable: the map is in the order of bytes.
    ordered.sort_by_key(|(_, count)| -count);
    let special = ["<eos>", "<unk>"].into_iter();
    special
        .chain(ordered.into_iter().map(|(word, _)| word))
        .take(size)
        .map(str::to_owned)
        .collect()
}

fn document() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[a-c]{1,2} ",
        2 => "[a-z ]{0,12}",
        1 => "[ \u{85}\u{a0}\u{2028}\u{3000}\n\t]{0,3}",
        1 => any::<String>(),
        1 => Just(" <unk> ".to_owned()),
        1 => Just("日本語 a<unk>b x<eos> <|endoftext|> </s> e\u{301}".to_owned()),
    ];
    prop::collection::vec(part, 0..8).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// The vocabulary is what counting gives, tokens are the library's and the words' own, and every byte is behind one.
    #[test]
    fn words_are_counted_and_encoded_as_defined(
        documents in prop::collection::vec(document(), 1..8),
        size in 3usize..20,
    ) {
        let Ok(trained) = learn(&documents, size, 2) else {
            prop_assert_eq!(counted(&documents, size).len(), 2);
            return Ok(());
        };
        let known = counted(&documents, size);
        prop_assert_eq!(vocabulary(&trained.json), known.clone());
        prop_assert_eq!(trained.vocabulary, known.len());

        let mut library = tokenizers::Tokenizer::from_bytes(&trained.json).unwrap();
        library.set_encode_special_tokens(true);
        let case = Case::new(&trained.json);
        parquet(&case.source("train.parquet"), &documents);
        let counts = case.tokenize(1, true).unwrap()[0].counts;
        let bytes: usize = documents.iter().map(String::len).sum();
        let rows = case.rows(Split::Train);
        prop_assert_eq!(counts.bytes, bytes as i64);
        prop_assert_eq!(rows.iter().map(|row| row.1).sum::<i64>(), bytes as i64);
        let mut expected = Vec::new();
        for document in &documents {
            let of_word = |word: &str| known.iter().position(|k| k == word).unwrap_or(1) as i32;
            let tokens: Vec<i32> = document.split_whitespace().map(of_word).collect();
            let encoded = library.encode(document.as_str(), false).unwrap();
            prop_assert_eq!(encoded.get_ids().iter().map(|id| *id as i32).collect::<Vec<_>>(), tokens.clone());
            expected.extend(tokens);
            expected.push(0);
        }
        prop_assert_eq!(rows.iter().map(|row| row.0[1]).collect::<Vec<_>>(), expected);
    }
}

#[test]
fn the_tokenizer_goes_along_with_its_tokens() {
    let trained = learn(&documents(&["a b c"]), 5, 1).unwrap();
    assert_ne!(trained.json, byte_level());
    let case = Case::new(&trained.json);
    parquet(&case.source("train.parquet"), &documents(&["c b a"]));
    case.tokenize(2, false).unwrap();
    let copy: &Path = &case.out().join("tokenizer.json");
    assert_eq!(bytes_of(copy), Some(trained.json));
    assert_eq!(case.rows(Split::Train), [(vec![0, 4, 3], 3, 0), (vec![3, 2, 0], 2, 1)]);
}
