//! Text to blocks of tokens, against the library's own encoding and against numbers counted by hand.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use crate::text;

use crate::text::{Case, byte_level, json, parquet, words};
use arrow::array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use lethe_datasets::artifacts::table::write_batches;
use lethe_datasets::text::{Corpus, Separator, Tokenize, Tokenizer, tokenize};
use lethe_datasets::{DataSet, Split, with_threads};
use proptest::prelude::*;

/// What `documents` come to by the library alone: the blocks, the bytes behind each and its ENDs.
fn expected(json: &[u8], documents: &[String], length: usize, keep: bool) -> Vec<(Vec<i32>, i64, i64)> {
    let mut tokenizer = tokenizers::Tokenizer::from_bytes(json).unwrap();
    tokenizer.set_encode_special_tokens(true);
    let end = tokenizer.token_to_id("<|endoftext|>").unwrap() as i32;
    // Each token with its bytes: a byte-level token has one character a byte.
    let mut stream = vec![(end, 0)];
    for document in documents {
        let encoded = tokenizer.encode(document.as_str(), false).unwrap();
        let tokens = encoded.get_tokens().iter().map(|token| token.chars().count() as i64);
        stream.extend(encoded.get_ids().iter().map(|id| *id as i32).zip(tokens));
        stream.push((end, 0));
    }
    let starts = (0..stream.len() - 1).step_by(length);
    let blocks = starts.map(|start| &stream[start..(start + length + 1).min(stream.len())]);
    let whole = blocks.filter(|block| keep || block.len() == length + 1);
    whole
        .map(|block| {
            let predicted = &block[1..];
            (
                block.iter().map(|(token, _)| *token).collect(),
                predicted.iter().map(|(_, bytes)| bytes).sum(),
                predicted.iter().filter(|(token, _)| *token == end).count() as i64,
            )
        })
        .collect()
}

fn document() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        4 => "[a-zA-Z ]{0,12}",
        2 => Just("  the quick don't they'll we'RE '".to_owned()),
        2 => any::<String>(),
        1 => "\\PC{0,8}",
        1 => "[\u{0}-\u{1f}\u{85}\u{a0}\u{2028}\u{3000}]{0,6}",
        1 => Just("<|endoftext|>".to_owned()),
        1 => Just("日本語 テキスト、한국어 👩‍👩‍👧‍👦 é e\u{301} ١٢٣".to_owned()),
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Blocks tile the stream, every byte is behind one token, and the tokens are the library's.
    #[test]
    fn blocks_are_those_of_the_library(
        documents in prop::collection::vec(document(), 1..8),
        length in 1usize..12,
        keep in any::<bool>(),
    ) {
        let case = Case::new(&byte_level());
        parquet(&case.source("train.parquet"), &documents);
        let blocks = expected(&byte_level(), &documents, length, keep);
        let made = case.tokenize(length as i64, keep);
        let bytes: usize = documents.iter().map(String::len).sum();
        if bytes == 0 || blocks.is_empty() {
            prop_assert!(made.is_err());
            return Ok(());
        }
        let counts = made.unwrap()[0].counts;
        let found = case.rows(Split::Train);
        prop_assert_eq!(&found, &blocks);
        let sum = |of: fn(&(Vec<i32>, i64, i64)) -> i64| found.iter().map(of).sum::<i64>();
        prop_assert_eq!(sum(|row| row.1) + counts.dropped_bytes, bytes as i64);
        prop_assert_eq!(sum(|row| row.0.len() as i64 - 1) + counts.dropped_tokens, counts.tokens);
        prop_assert_eq!((counts.bytes, counts.documents), (bytes as i64, documents.len() as i64));
        prop_assert!(!keep || counts.dropped_tokens == 0);
    }
}

#[test]
fn the_same_bytes_with_one_thread_and_with_four() {
    let documents: Vec<String> = (0..3000)
        .map(|n| format!("Document {n}: it's {}.", "word ".repeat(n % 90)))
        .collect();
    // Long enough to be encoded in pieces.
    let long = std::iter::repeat_n(documents.concat(), 3).collect::<Vec<_>>().join(" ");
    let documents = [documents, vec![long]].concat();
    let files = |threads: usize| {
        let case = Case::new(&byte_level());
        parquet(&case.source("train.parquet"), &documents);
        parquet(&case.source("test.parquet"), &documents[..10]);
        with_threads(threads, || case.tokenize(64, false)).unwrap().unwrap();
        [
            "train-00000-of-00001.parquet",
            "test-00000-of-00001.parquet",
            "tokenizer.json",
        ]
        .map(|name| std::fs::read(case.out().join(name)).unwrap())
    };
    let one = files(1);
    assert!(one == files(4));
    assert_eq!(one[2], byte_level());
    let blocks = expected(&byte_level(), &documents, 64, false);
    let case = Case::new(&byte_level());
    parquet(&case.source("train.parquet"), &documents);
    case.tokenize(64, false).unwrap();
    assert!(case.rows(Split::Train) == blocks);
}

#[test]
fn what_a_text_spells_is_no_special_token() {
    let case = Case::new(&byte_level());
    parquet(
        &case.source("train.parquet"),
        &["a<|endoftext|>b".to_owned(), "<|endoftext|>".to_owned()],
    );
    let counts = case.tokenize(1, false).unwrap()[0].counts;
    assert_eq!((counts.documents, counts.bytes), (2, 28));
    let end = Tokenizer::open(&case.tokenizer(), None).unwrap().end();
    let ends = case.rows(Split::Train).iter().filter(|row| row.0[1] == end).count();
    assert_eq!(ends, 2);
}

/// A vocabulary of words: 0 `<eos>`, 1 `<unk>`, 2 `a`, 3 `b`, 4 `ccc`. White space belongs to the word after it, and at
/// the end of a text to the last.
#[test]
fn bytes_of_words_are_counted_by_hand() {
    let case = Case::new(&words(""));
    let documents = ["a b ", "", "  ", "é\tccc"].map(str::to_owned);
    parquet(&case.source("train.parquet"), &documents);
    // 0 | a b 0 | 0 | 0 | unk ccc 0, and 1 3 0, 0, 2 (of blanks alone), 2 4 0 bytes.
    let made = case.tokenize(3, true).unwrap();
    let rows = case.rows(Split::Train);
    assert_eq!(
        rows,
        [
            (vec![0, 2, 3, 0], 4, 1),
            (vec![0, 0, 0, 1], 4, 2),
            (vec![1, 4, 0], 4, 1)
        ]
    );
    let counts = made[0].counts;
    assert_eq!(
        (counts.documents, counts.bytes, counts.tokens, counts.dropped_tokens),
        (4, 12, 8, 0)
    );

    let case = Case::new(&words(""));
    parquet(&case.source("train.parquet"), &documents);
    let counts = case.tokenize(3, false).unwrap()[0].counts;
    assert_eq!((counts.tokens, counts.dropped_tokens, counts.dropped_bytes), (8, 2, 4));
    let set = DataSet::open(&case.out()).unwrap();
    assert_eq!(set.files[0].counts, Some(counts));
    let info = set.tokens.unwrap();
    let hash = blake3::hash(&words("")).to_hex().to_string();
    assert_eq!(
        (info.vocabulary, info.length, info.end, info.tokenizer),
        (5, 3, 0, hash)
    );
}

/// As [`bytes_of_words_are_counted_by_hand`], where the tokenizer begins each text with `a`, as Llama's do with `<s>`.
#[test]
fn documents_begin_with_the_token_that_the_tokenizer_puts_before_texts() {
    let begin = r#""post_processor": {"type": "TemplateProcessing",
        "single": [{"SpecialToken": {"id": "a", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {"a": {"id": "a", "ids": [2], "tokens": ["a"]}}},"#;
    let case = Case::new(&words(begin));
    parquet(&case.source("train.parquet"), &["b ", "", "ccc"].map(str::to_owned));
    // 2 | b 0 | 2 0 | 2 ccc 0: the first is predicted by nothing, and no beginning has bytes.
    case.tokenize(3, true).unwrap();
    assert_eq!(
        case.rows(Split::Train),
        [(vec![2, 3, 0, 2], 2, 1), (vec![2, 0, 2, 4], 3, 1), (vec![4, 0], 0, 1)]
    );
    let info = DataSet::open(&case.out()).unwrap().tokens.unwrap();
    assert_eq!((info.end, info.begin), (0, Some(2)));
    // Unless it is told otherwise; and one that puts its separating token around texts begins with that as ever.
    let open = || Tokenizer::open(&case.tokenizer(), None).unwrap();
    assert_eq!(open().begin(), Some(2));
    assert_eq!(open().with_begin(None).unwrap().begin(), None);
    assert_eq!(open().with_begin(Some("b")).unwrap().begin(), Some(3));
    let error = open().with_begin(Some("zzz")).err().unwrap().to_string();
    assert!(
        error.contains("--begin: expected a token of") && error.contains("found zzz"),
        "{error}"
    );
    let end = begin.replace("\"a\"", "\"<eos>\"").replace("[2]", "[0]");
    let case = Case::new(&words(&end));
    assert_eq!(Tokenizer::open(&case.tokenizer(), None).unwrap().begin(), None);
    // What stands after texts is no beginning, and hides none.
    let alone = r#"{"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "a", "type_id": 0}}]"#;
    let first = r#"{"SpecialToken": {"id": "a", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}]"#;
    let both = first.replace("}]", r#"}, {"SpecialToken": {"id": "a", "type_id": 0}}]"#);
    for (template, expected) in [(alone.to_owned(), None), (both, Some(2))] {
        let case = Case::new(&words(&begin.replacen(first, &template, 1)));
        assert_eq!(
            Tokenizer::open(&case.tokenizer(), None).unwrap().begin(),
            expected,
            "{template}"
        );
    }
}

#[test]
fn a_tokenizer_that_changes_text_counts_all_bytes_of_the_text() {
    // Capital letters are made small, İ becomes two characters and a ligature three: bytes are those of the original.
    let documents = ["A B İ ﬃ CCC \u{1f600}".to_owned(), "ﬃ".to_owned()];
    let bytes: usize = documents.iter().map(String::len).sum();
    for change in [
        r#""normalizer": {"type": "Sequence", "normalizers": [{"type": "NFKC"}, {"type": "Lowercase"}]},"#,
        r#""normalizer": {"type": "Replace", "pattern": {"Regex": "."}, "content": ""},"#,
        r#""truncation": {"direction": "Right", "max_length": 1, "strategy": "LongestFirst", "stride": 0},"#,
    ] {
        let case = Case::new(&words(change));
        parquet(&case.source("train.parquet"), &documents);
        let counts = case.tokenize(1, true).unwrap()[0].counts;
        let rows = case.rows(Split::Train);
        assert_eq!(rows.iter().map(|row| row.1).sum::<i64>(), bytes as i64, "{change}");
        assert_eq!((counts.bytes, counts.documents), (bytes as i64, 2), "{change}");
    }
    // GPT-2's alphabet with a blank put before each text.
    let json = String::from_utf8(byte_level()).unwrap();
    let json = json.replace(r#""add_prefix_space": false"#, r#""add_prefix_space": true"#);
    let case = Case::new(json.as_bytes());
    parquet(&case.source("train.parquet"), &documents);
    case.tokenize(1, true).unwrap();
    let rows = case.rows(Split::Train);
    assert_eq!(rows.iter().map(|row| row.1).sum::<i64>(), bytes as i64);
}

#[test]
fn a_text_with_the_separating_token_is_refused() {
    // Words are looked up whole here, so that the text itself has the token.
    let case = Case::new(&words(""));
    parquet(&case.source("train.parquet"), &["a".to_owned(), "b <eos> a".to_owned()]);
    let error = case.tokenize(1, false).unwrap_err().to_string();
    let expected = "train.parquet: row 1: expected no token <eos> in a document, as it separates them, found one";
    assert!(error.contains(expected), "{error}");
    assert!(!case.out().exists());
}

#[test]
fn texts_of_all_kinds_and_files_are_read() {
    use arrow::array::{ArrayRef, DictionaryArray, LargeStringArray, StringArray, StringViewArray};
    use arrow::datatypes::Int32Type;
    use std::sync::Arc;
    let texts = ["a b", "ccc", "a b"];
    let dictionary: DictionaryArray<Int32Type> = texts.into_iter().collect();
    let columns: [ArrayRef; 4] = [
        Arc::new(StringArray::from_iter_values(texts)),
        Arc::new(LargeStringArray::from_iter_values(texts)),
        Arc::new(StringViewArray::from_iter_values(texts)),
        Arc::new(dictionary),
    ];
    let expected = vec![
        (vec![0, 2, 3], 3, 0),
        (vec![3, 0, 4], 3, 1),
        (vec![4, 0, 2], 1, 1),
        (vec![2, 3, 0], 2, 1),
    ];
    for column in columns {
        let case = Case::new(&words(""));
        text::column(&case.source("train.parquet"), column);
        case.tokenize(2, false).unwrap();
        assert_eq!(case.rows(Split::Train), expected);
    }
    // A null is no document.
    let case = Case::new(&words(""));
    let nulls = StringArray::from(vec![Some("a b"), None, Some("ccc"), None, Some("a b")]);
    text::column(&case.source("train.parquet"), Arc::new(nulls));
    case.tokenize(2, false).unwrap();
    assert_eq!(case.rows(Split::Train), expected);
    // Plain text, whole and in parts.
    for (plain, separator) in [
        ("\u{feff}a b\r\n\r\n  \nccc\na b", Separator::Line),
        ("a b\n\n\nccc\n \na b\n", Separator::BlankLine),
    ] {
        let case = Case::new(&words("")).by(separator);
        std::fs::write(case.source("train.txt"), plain).unwrap();
        case.tokenize(2, false).unwrap();
        assert_eq!(case.rows(Split::Train), expected, "{separator}");
    }
    let case = Case::new(&words(""));
    std::fs::write(case.source("train.txt"), "a\n\nb").unwrap();
    std::fs::write(case.source("valid.txt"), "ccc\n").unwrap();
    std::fs::write(case.source("notes.txt"), "of no split").unwrap();
    case.tokenize(1, false).unwrap();
    assert_eq!(
        case.rows(Split::Train),
        [(vec![0, 2], 1, 0), (vec![2, 3], 3, 0), (vec![3, 0], 0, 1)]
    );
    assert_eq!(case.rows(Split::Valid), [(vec![0, 4], 4, 0), (vec![4, 0], 0, 1)]);
}

/// Else a network learns the marks.
#[test]
fn texts_among_marks_are_no_plain_text() {
    let case = Case::new(&words(""));
    for name in ["train.jsonl", "train.JSON", "train.csv"] {
        let path = case.source(name);
        std::fs::write(&path, "{\"text\": \"a b\"}\n").unwrap();
        let error = Corpus::open(&[path], Separator::Line).err().unwrap().to_string();
        let kind = name[6..].to_lowercase();
        let told = format!("{name}: expected plain text or Parquet with a column text, found {kind} by its name");
        assert!(error.ends_with(&told), "{error}");
    }
}

#[test]
fn tokenizers_that_are_none_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    let error = |json: &[u8], end: Option<&str>| {
        std::fs::write(&path, json).unwrap();
        let error = Tokenizer::open(&path, end).err().unwrap().to_string();
        assert!(
            error.contains(&path.display().to_string()) && !error.contains('\n'),
            "{error}"
        );
        error
    };
    assert!(error(b"{", None).contains("writes it: "));
    assert!(error(b"", None).contains("writes it: "));
    // The library panics at these.
    let cut = String::from_utf8(byte_level()).unwrap();
    let cut = &cut[..cut.find("\"decoder\"").unwrap()];
    for decoder in ["", "None", "NaN"] {
        let broken = format!("{cut}\"decoder\": {decoder}");
        assert!(error(broken.as_bytes(), None).contains("writes it: "), "{decoder}");
    }
    assert!(error(b"\xff\xfe", None).contains("writes it: "));
    let said = error(&words(""), Some("</s>"));
    assert!(
        said.starts_with("--end: expected a token of ") && said.ends_with(", found </s>"),
        "{said}"
    );
    let other = String::from_utf8(words("")).unwrap().replace("<eos>", "<stop>");
    assert!(error(other.as_bytes(), None).contains("<eos>, found none; --end names another"));
    let large = String::from_utf8(words(""))
        .unwrap()
        .replace(r#""ccc": 4"#, r#""ccc": 4000000000"#);
    assert!(error(large.as_bytes(), None).contains("expected token ids below 16777216, found 4000000000"));
    let random = String::from_utf8(byte_level())
        .unwrap()
        .replace(r#""dropout": null"#, r#""dropout": 0.1"#);
    assert!(error(random.as_bytes(), None).contains("found one with dropout"));
    assert!(json(&path.with_file_name("none")).is_none());
}

/// Else a test split alone would be read of these two.
#[test]
fn an_extension_in_capitals_is_one_too() {
    let case = Case::new(&byte_level());
    std::fs::write(case.source("Train.TXT"), "the quick brown fox").unwrap();
    std::fs::write(case.source("TEST.txt"), "jumps over the lazy dog").unwrap();
    case.tokenize(4, true).unwrap();
    for split in [Split::Train, Split::Test] {
        assert!(!case.rows(split).is_empty(), "{split}");
    }
}

/// IMDb as it is unpacked: reviews in folders, and beside them lists of their addresses.
#[test]
fn files_beside_folders_of_files_are_not_taken_for_the_text() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    for (name, text) in [
        ("train/pos/0.txt", "good"),
        ("train/neg/1.txt", "bad"),
        ("test/pos/2.txt", "fine"),
    ] {
        std::fs::create_dir_all(root.join(name).parent().unwrap()).unwrap();
        std::fs::write(root.join(name), text).unwrap();
    }
    let open = |path: &str| Corpus::open(&[root.join(path)], Separator::File);
    let corpus = open("").unwrap();
    assert_eq!(
        (corpus.documents(), corpus.splits()),
        (Some(3), vec![Split::Train, Split::Test])
    );
    std::fs::write(root.join("train/urls_pos.txt"), "http").unwrap();
    let said = open("").err().unwrap().to_string();
    assert!(
        said.contains("found urls_pos.txt beside neg; name those that are meant"),
        "{said}"
    );
    assert_eq!(open("*/pos/*.txt").unwrap().documents(), Some(2));
    let given: Vec<_> = ["train/pos/0.txt", "test/pos/2.txt"]
        .map(|name| root.join(name))
        .to_vec();
    assert_eq!(
        Corpus::open(&given, Separator::File).unwrap().splits(),
        [Split::Train, Split::Test]
    );
}

/// The texts of `codeparrot` of the hub stand in `content`. The tokens are those of the same texts in a column `text`.
#[test]
fn a_column_of_another_name_holds_the_text_where_it_is_named() {
    let texts = || std::sync::Arc::new(StringArray::from(vec!["the fox", "a dog"])) as ArrayRef;
    let case = Case::new(&byte_level());
    text::column(&case.source("train.parquet"), texts());
    case.tokenize(4, true).unwrap();
    let expected = case.rows(Split::Train);
    let path = case.source("train.parquet");
    let stars: ArrayRef = std::sync::Arc::new(Int64Array::from(vec![3, 5]));
    let batch = RecordBatch::try_from_iter([("stars", stars), ("content", texts())]).unwrap();
    write_batches(&path, batch.schema(), std::iter::once(Ok(batch))).unwrap();
    let open = |column: &str| Corpus::of_column(&[case.source("")], Separator::File, column);
    let how = Tokenize { length: 4, keep: true };
    let tokenizer = Tokenizer::open(&case.tokenizer(), None).unwrap();
    tokenize(&open("content").unwrap(), &tokenizer, &how, &case.out(), &|_| {}).unwrap();
    assert_eq!(case.rows(Split::Train), expected);
    for (column, said) in [
        (
            "text",
            "expected a column text, found stars, content; --column names another",
        ),
        (
            "body",
            "expected a column body, found stars, content; --column names another",
        ),
        ("stars", "column stars: expected a string, found Int64"),
    ] {
        let error = open(column).err().unwrap().to_string();
        assert_eq!(error, format!("{}: {said}", path.display()));
    }
    std::fs::remove_file(path).unwrap();
    std::fs::write(case.source("train.txt"), "the fox").unwrap();
    let error = open("content").err().unwrap().to_string();
    assert_eq!(error, "--column content: expected Parquet, found plain text alone");
}

/// The library panics where a normalizer leaves nothing of an added token and a text has longer characters.
#[test]
fn a_tokenizer_that_breaks_at_a_text_is_named_with_it() {
    let mut tokenizer: serde_json::Value = serde_json::from_slice(&words("")).unwrap();
    tokenizer["normalizer"] = serde_json::json!({"type": "Replace", "pattern": {"String": "x"}, "content": ""});
    let mut added = tokenizer["added_tokens"][0].clone();
    for (key, value) in [
        ("id", 5.into()),
        ("content", "x".into()),
        ("special", false.into()),
        ("normalized", true.into()),
    ] {
        added[key] = value;
    }
    tokenizer["added_tokens"].as_array_mut().unwrap().push(added);
    let case = Case::new(tokenizer.to_string().as_bytes());
    parquet(&case.source("train.parquet"), &["a b".to_owned(), "a ▁".to_owned()]);
    let said = case.tokenize(2, true).err().unwrap().to_string();
    assert!(
        said.contains("train.parquet: row 1: the tokenizers library fails at it: "),
        "{said}"
    );
    assert!(!case.out().join("train-00000-of-00001.parquet").exists());
}
