//! `dataset tokenizer`, `dataset tokenize` and `dataset info` on text, as a user runs them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::path::Path;

use assert_cmd::Command;

const TEXT: &str = "It's a river. Who drinks of it, forgets; they don't know what they forgot.\n";

/// Runs `dataset` and returns its exit code, standard output and standard error.
fn dataset(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let done = Command::cargo_bin("dataset")
        .unwrap()
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap().trim_end().to_owned();
    (done.status.code().unwrap(), text(done.stdout), text(done.stderr))
}

/// A folder with `text/train.txt`, `text/test.txt` and `tokenizer.json` of 270 tokens.
fn corpus() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("text")).unwrap();
    fs::write(folder.path().join("text/train.txt"), TEXT.repeat(20)).unwrap();
    fs::write(folder.path().join("text/test.txt"), TEXT.repeat(2)).unwrap();
    let train = ["tokenizer", "text", "--vocabulary", "270", "--out", "tokenizer.json"];
    let (code, _, said) = dataset(folder.path(), &train);
    assert_eq!(code, 0);
    let bytes = 20 * TEXT.len();
    let expected = format!(" INFO wrote 270 tokens, learned of 1 documents ({bytes} bytes), to tokenizer.json");
    assert_eq!(said, expected);
    folder
}

#[test]
fn from_text_to_blocks_and_what_they_come_to() {
    let folder = corpus();
    let at = |name: &str| folder.path().join(name);
    // Only training text teaches, and threads change nothing.
    fs::write(at("text/test.txt"), "Xyz. ".repeat(100)).unwrap();
    let again = [
        "tokenizer",
        "text",
        "--vocabulary",
        "270",
        "--threads",
        "3",
        "--out",
        "again.json",
    ];
    assert_eq!(dataset(folder.path(), &again).0, 0);
    assert_eq!(
        fs::read(at("again.json")).unwrap(),
        fs::read(at("tokenizer.json")).unwrap()
    );
    fs::write(at("text/test.txt"), TEXT.repeat(2)).unwrap();

    let flags = ["--tokenizer", "tokenizer.json", "--length", "16", "--documents", "line"];
    let tokenize = |out: &str, more: &[&str]| {
        let all = [&["tokenize", "text", "--out", out], &flags[..], more].concat();
        dataset(folder.path(), &all)
    };
    let (code, shown, said) = tokenize("tokens", &["--rest", "keep"]);
    assert_eq!((code, shown.as_str(), said.lines().count()), (0, "", 2), "{said}");
    let bytes = 20 * (TEXT.len() - 1);
    assert!(said.contains(" blocks of 20 documents ("), "{said}");
    assert!(said.contains(&format!(
        " tokens, {bytes} bytes; 0 tokens dropped) to tokens/train-00000-of-00001.parquet"
    )));
    assert_eq!(
        fs::read(at("tokens/tokenizer.json")).unwrap(),
        fs::read(at("tokenizer.json")).unwrap()
    );
    assert_eq!(tokenize("threads", &["--rest", "keep", "--threads", "4"]).0, 0);
    for name in ["train-00000-of-00001.parquet", "test-00000-of-00001.parquet"] {
        assert_eq!(
            fs::read(at("tokens").join(name)).unwrap(),
            fs::read(at("threads").join(name)).unwrap()
        );
    }
    let mut names: Vec<_> = fs::read_dir(at("tokens"))
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "test-00000-of-00001.parquet",
            "tokenizer.json",
            "train-00000-of-00001.parquet"
        ]
    );

    let (code, shown, said) = dataset(folder.path(), &["info", "tokens"]);
    assert_eq!((code, said.as_str()), (0, ""));
    let hash = blake3::hash(&fs::read(at("tokenizer.json")).unwrap())
        .to_hex()
        .to_string();
    assert!(shown.contains("\ncontent tokens\n"), "{shown}");
    assert!(
        shown.contains(&format!("\ntokens  270 of the tokenizer {hash}\n")),
        "{shown}"
    );
    assert!(
        shown.contains("\nblocks  16 tokens each; token 0 separates documents\n"),
        "{shown}"
    );
    let train: Vec<&str> = shown
        .lines()
        .find(|line| line.starts_with("train "))
        .unwrap()
        .split_whitespace()
        .collect();
    let number = |at: usize| train[at].parse::<f64>().unwrap();
    assert_eq!((number(1), number(2), number(6)), (20.0, bytes as f64, 0.0));
    assert_eq!(number(3), (number(4) / 16.0).ceil());
    assert_eq!(train[5], format!("{:.3}", number(2) / number(4)));
    // Two corpora as one.
    let (code, shown, _) = dataset(folder.path(), &["info", "tokens", "more=threads"]);
    assert_eq!(code, 0);
    assert_eq!(
        shown.lines().filter(|line| line.ends_with("  more")).count(),
        2,
        "{shown}"
    );
    // The blocks are no text, nor images.
    let (code, _, said) = tokenize("none", &["tokens"]);
    assert_eq!(code, 1);
    assert!(
        said.ends_with("expected text, found tokens, which already are"),
        "{said}"
    );
    let (code, _, said) = dataset(folder.path(), &["import", "tokens", "--out", "none"]);
    assert!(code == 1 && said.contains("expected images, found tokens"), "{said}");
    let (code, _, said) = dataset(folder.path(), &["info", "tokens", "--sheet", "a.png"]);
    assert_eq!(
        (code, said.as_str()),
        (2, "dataset: --sheet: expected images, found tokens")
    );
}

#[test]
fn what_makes_no_sense_is_said_in_one_line_and_leaves_nothing() {
    let folder = corpus();
    let at = |name: &str| folder.path().join(name);
    fs::write(at("latin.txt"), b"caf\xc3\xa9 caf\xe9").unwrap();
    fs::write(
        at("pointer.txt"),
        "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n",
    )
    .unwrap();
    fs::write(at("packed.txt"), b"\xfd7zXZ\0\0\x04").unwrap();
    fs::write(at("empty.txt"), "").unwrap();
    fs::write(at("broken.json"), "{}").unwrap();
    fs::create_dir(at("bare")).unwrap();
    let images = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    let images = images.to_str().unwrap();
    let flags = ["--tokenizer", "tokenizer.json", "--length", "16", "--out", "out"];
    let plain = |path: &'static str| [&["tokenize", path][..], &flags].concat();
    let with = |name: &'static str, value: &'static str| {
        let mut all = plain("text");
        match all.iter().position(|flag| *flag == name) {
            Some(at) => all[at + 1] = value,
            None => all.extend([name, value]),
        }
        all
    };
    let train = |path: &'static str, vocabulary: &'static str| {
        vec![
            "tokenizer",
            path,
            "--vocabulary",
            vocabulary,
            "--out",
            "out/tokenizer.json",
        ]
    };
    fs::create_dir(at("out")).unwrap();
    for (arguments, code, expected) in [
        (plain("nowhere"), 1, "nowhere: No such file"),
        (
            plain("bare"),
            1,
            "bare: expected *train*.txt or *test*.txt in this folder, found neither",
        ),
        (
            plain("latin.txt"),
            1,
            "latin.txt: expected UTF-8: found the byte 0xE9 at 9",
        ),
        (
            plain("pointer.txt"),
            1,
            "pointer.txt: expected text, found a pointer of Git LFS",
        ),
        (
            plain("packed.txt"),
            1,
            "packed.txt: expected UTF-8, found a file that xz has packed",
        ),
        (
            plain("empty.txt"),
            1,
            "empty.txt: expected text, found 1 documents without any",
        ),
        (
            with("--length", "100000"),
            1,
            "expected 100000 tokens for a block at least, found ",
        ),
        (with("--length", "0"), 2, "0 is not in 1..=16777216"),
        (
            with("--tokenizer", "broken.json"),
            1,
            "broken.json: expected a tokenizer.json, as transformers' ",
        ),
        (with("--tokenizer", "none.json"), 1, "none.json: No such file"),
        (
            with("--end", "<stop>"),
            2,
            "--end: expected a token of tokenizer.json, found <stop>",
        ),
        (
            with("--out", "text"),
            1,
            "text: has text/train.txt, which is tokenized; write to another folder",
        ),
        (
            with("--documents", "word"),
            2,
            "expected file, line or blank-line, found word",
        ),
        (
            train("text", "256"),
            2,
            "vocabulary: expected 257 to 16777216 tokens, found 256",
        ),
        (
            [&train("text", "2")[..], &["--kind", "words"]].concat(),
            2,
            "vocabulary: expected 3 to 16777216 tokens, found 2",
        ),
        (
            [&train("text", "300")[..], &["--kind", "bytes"]].concat(),
            2,
            "expected bpe or words, found bytes",
        ),
        (
            [&train("empty.txt", "300")[..], &["--kind", "words"]].concat(),
            1,
            "empty.txt: expected text to learn a tokenizer of, found 1 documents",
        ),
        (
            train("empty.txt", "300"),
            1,
            "empty.txt: expected text to learn a tokenizer of, found 1 documents",
        ),
        (
            ["tokenizer", "text", "--vocabulary", "300", "--out", "text/train.txt"].to_vec(),
            2,
            "--out: expected another file than the text, found text/train.txt",
        ),
        (
            train("text/test.txt", "300"),
            1,
            "text/test.txt: expected a training split, found none",
        ),
    ] {
        let (found, _, said) = dataset(folder.path(), &arguments);
        assert_eq!(found, code, "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
        // Of an argument clap says more than one line.
        assert!(code == 2 || said.lines().count() == 1, "{said}");
        assert_eq!(fs::read_dir(at("out")).unwrap().count(), 0, "{arguments:?}");
    }
    let (code, _, said) = dataset(folder.path(), &[&["tokenize", images][..], &flags].concat());
    assert!(
        code == 1 && said.ends_with("expected a column text, found images"),
        "{said}"
    );
    // Another data set's file in the folder would be read with these.
    fs::write(at("out/validation.parquet"), "").unwrap();
    let (code, _, said) = dataset(folder.path(), &plain("text"));
    assert!(
        code == 1 && said.contains("out/validation.parquet: is another data set's"),
        "{said}"
    );
}

#[test]
fn a_small_text_teaches_fewer_tokens_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.txt"), "aaaa").unwrap();
    let (code, shown, said) = dataset(
        folder.path(),
        &["tokenizer", "a.txt", "--vocabulary", "1000", "--out", "-"],
    );
    assert_eq!(code, 0);
    // The bytes, the end, aa and aaaa.
    let warning = "the text has no more than 259 tokens to learn, fewer than the 1000 of --vocabulary";
    assert!(said.contains(warning), "{said}");
    assert!(shown.starts_with('{') && shown.contains("\"aaaa\": 258"), "{shown}");
}

#[test]
fn words_are_learned_and_used_the_same_way() {
    let folder = corpus();
    let at = |name: &str| folder.path().join(name);
    let learn = |out: &str, more: &[&str]| {
        let all = [&["tokenizer", "text", "--kind", "words", "--out", out], more].concat();
        dataset(folder.path(), &all)
    };
    // It's a river. Who drinks of it, forgets; they don't know what they forgot. Only `they` stands there twice.
    let (code, _, said) = learn("words.json", &["--vocabulary", "15"]);
    assert_eq!((code, said.lines().count()), (0, 1), "{said}");
    assert!(said.contains(" wrote 15 tokens, learned of 1 documents ("), "{said}");
    let shown = fs::read_to_string(at("words.json")).unwrap();
    assert!(
        shown.contains("\"they\": 2") && shown.contains("\"It's\": 3"),
        "{shown}"
    );
    assert_eq!(learn("again.json", &["--vocabulary", "15", "--threads", "3"]).0, 0);
    assert_eq!(fs::read(at("again.json")).unwrap(), fs::read(at("words.json")).unwrap());
    let (code, _, said) = learn("more.json", &["--vocabulary", "20"]);
    let warning = "the text has no more than 15 tokens to learn, fewer than the 20 of --vocabulary";
    assert!(code == 0 && said.contains(warning), "{said}");

    let flags = ["--tokenizer", "words.json", "--length", "5", "--documents", "line"];
    let more = ["--rest", "keep", "--out", "tokens"];
    let (code, _, said) = dataset(folder.path(), &[&["tokenize", "text"], &flags[..], &more].concat());
    assert_eq!(code, 0, "{said}");
    // 14 words and the end of each of 20 lines, whose breaks are no text.
    let expected = format!(
        "60 blocks of 20 documents (300 tokens, {} bytes; 0 tokens",
        20 * (TEXT.len() - 1)
    );
    assert!(said.contains(&expected), "{said}");
    let (code, shown, _) = dataset(folder.path(), &["info", "tokens"]);
    assert!(code == 0 && shown.contains("\ntokens  15 of the tokenizer "), "{shown}");
}
