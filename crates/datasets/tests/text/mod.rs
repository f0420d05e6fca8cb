//! Texts and tokenizers for tests, and a place to tokenize in.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use arrow::array::{ArrayRef, AsArray, RecordBatch, StringArray};
use arrow::datatypes::{Int32Type, Int64Type};
use lethe_datasets::artifacts::Result;
use lethe_datasets::artifacts::table::{Reader, write_batches};
use lethe_datasets::text::{Corpus, Kind, Separator, Tokenize, Tokenizer, Written, tokenize, train};
use lethe_datasets::{DataSet, Split};

/// What the byte-level tokenizer is learned of.
const TEXT: &str = "The quick brown fox doesn't jump over the lazy dog; they'll see, and we've seen. 1234 日本語 ";

/// A byte-level tokenizer of 300 tokens.
pub fn byte_level() -> Vec<u8> {
    static JSON: OnceLock<Vec<u8>> = OnceLock::new();
    let json = JSON.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("train.txt");
        std::fs::write(&path, TEXT.repeat(3)).unwrap();
        let corpus = Corpus::open(&[path], Separator::File).unwrap();
        train(&corpus, Kind::Bpe, 300, &|| {}).unwrap().json
    });
    json.clone()
}

/// A tokenizer of whole words, with more entries of its JSON.
pub fn words(more: &str) -> Vec<u8> {
    let json = r#"{"version": "1.0", MORE
        "added_tokens": [{"id": 0, "content": "<eos>", "single_word": false, "lstrip": false, "rstrip": false,
            "normalized": false, "special": true}],
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "model": {"type": "WordLevel", "unk_token": "<unk>",
            "vocab": {"<eos>": 0, "<unk>": 1, "a": 2, "b": 3, "ccc": 4}}}"#;
    json.replace("MORE", more).into_bytes()
}

/// A file's bytes, if it is there.
pub fn json(path: &Path) -> Option<Vec<u8>> {
    std::fs::read(path).ok()
}

/// A Parquet file of these texts.
pub fn parquet(path: &Path, texts: &[String]) {
    column(path, Arc::new(StringArray::from_iter_values(texts)));
}

/// A Parquet file of this column `text`.
pub fn column(path: &Path, texts: ArrayRef) {
    let batch = RecordBatch::try_from_iter([("text", texts)]).unwrap();
    write_batches(path, batch.schema(), std::iter::once(Ok(batch))).unwrap();
}

/// A folder with text, a tokenizer, and what becomes of both.
pub struct Case {
    folder: tempfile::TempDir,
    separator: Separator,
}

impl Case {
    pub fn new(json: &[u8]) -> Self {
        let case = Self {
            folder: tempfile::tempdir().unwrap(),
            separator: Separator::File,
        };
        std::fs::create_dir(case.source("")).unwrap();
        std::fs::write(case.tokenizer(), json).unwrap();
        case
    }

    pub fn by(self, separator: Separator) -> Self {
        Self { separator, ..self }
    }

    /// A file of text.
    pub fn source(&self, name: &str) -> PathBuf {
        self.folder.path().join("text").join(name)
    }

    pub fn tokenizer(&self) -> PathBuf {
        self.folder.path().join("tokenizer.json")
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("tokens")
    }

    pub fn tokenize(&self, length: i64, keep: bool) -> Result<Vec<Written>> {
        let corpus = Corpus::open(&[self.source("")], self.separator)?;
        let tokenizer = Tokenizer::open(&self.tokenizer(), None)?;
        tokenize(&corpus, &tokenizer, &Tokenize { length, keep }, &self.out(), &|_| {})
    }

    /// The blocks of a split: tokens, bytes and documents of each, as the file has them. Those that `DataSet::blocks`
    /// reads must be the same.
    pub fn rows(&self, split: Split) -> Vec<(Vec<i32>, i64, i64)> {
        let path = self.out().join(format!("{split}-00000-of-00001.parquet"));
        let mut rows = Vec::new();
        for batch in Reader::open(&path)
            .unwrap()
            .batches(&["input_ids", "bytes", "documents"])
            .unwrap()
        {
            let batch = batch.unwrap();
            let number = |name: &str, row| {
                batch
                    .column_by_name(name)
                    .unwrap()
                    .as_primitive::<Int64Type>()
                    .value(row)
            };
            for row in 0..batch.num_rows() {
                let tokens = batch.column_by_name("input_ids").unwrap().as_list::<i32>().value(row);
                let tokens = tokens.as_primitive::<Int32Type>().values().to_vec();
                rows.push((tokens, number("bytes", row), number("documents", row)));
            }
        }
        let set = DataSet::open(&self.out()).unwrap();
        let places: Vec<_> = set.examples(split).unwrap().iter().map(|e| (e.file, e.row)).collect();
        let blocks = set.blocks(&places).unwrap();
        assert_eq!(blocks.bytes, rows.iter().map(|row| row.1).collect::<Vec<_>>());
        let width = blocks.width as usize;
        for (row, (tokens, length)) in rows.iter().zip(blocks.tokens.chunks(width).zip(&blocks.lengths)) {
            let (whole, padding) = tokens.split_at(*length as usize + 1);
            assert_eq!(row.0, whole);
            assert!(padding.iter().all(|token| *token == -1));
        }
        rows
    }
}
