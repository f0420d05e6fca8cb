//! `dataset fetch` and `dataset fractal` as a person types them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;

use assert_cmd::Command;
use lethe_datasets::{DataSet, Split};

fn dataset(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = Command::cargo_bin("dataset")
        .unwrap()
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Answers every request with the file of that path's last part, 404 where there is none; returns its address.
fn serve(files: &'static [(&str, &str)]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap())
                .lines()
                .map_while(Result::ok);
            let first = lines.next().unwrap_or_default();
            lines.take_while(|line| !line.is_empty()).for_each(drop);
            let path = first.split(' ').nth(1).unwrap_or_default();
            let name = path.rsplit('/').next().unwrap_or_default();
            let (status, body) = match files.iter().find(|(known, _)| *known == name) {
                Some((_, body)) => ("200 OK", *body),
                None => ("404 Not Found", ""),
            };
            let length = body.len();
            let _ = write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            );
        }
    });
    address
}

#[test]
fn a_set_of_a_list_of_ones_own() {
    let address = serve(&[("a.train.txt", "one\ntwo\n"), ("a.test.txt", "three\n")]);
    let folder = tempfile::tempdir().unwrap();
    // Of the first file the MD5 (`printf 'one\ntwo\n' | md5sum`), of the second none.
    let list = "[a]\nabout = 'numbers'\nlicence = 'free'\ncitation = 'none'\nform = 'text'\n\
        [[a.file]]\nname = 'a.train.txt'\nsplit = 'train'\nurls = ['ADDRESS/gone/x', 'ADDRESS/a.train.txt']\n\
        checksum = 'md5:MD5SUM'\n\
        [[a.file]]\nname = 'a.test.txt'\nsplit = 'test'\nurls = ['ADDRESS/a.test.txt']\nchecksum = 'none known'\n";
    let list = list
        .replace("ADDRESS", &address)
        .replace("MD5SUM", "2094b601daac3d68f5aed51d3c20f7cd");
    fs::write(folder.path().join("list.toml"), &list).unwrap();
    let (code, out, _) = dataset(folder.path(), &["fetch", "--list", "--sources", "list.toml"]);
    assert_eq!((code, out.as_str()), (0, "a\t-\tfree\tnumbers\n"));
    for _ in 0..2 {
        let (code, out, error) = dataset(folder.path(), &["fetch", "a", "--sources", "list.toml"]);
        assert_eq!((code, out.as_str()), (0, ""), "{error}");
    }
    let set = DataSet::open(&folder.path().join("data/a")).unwrap();
    assert_eq!(set.files.iter().map(|f| (f.split, f.rows)).collect::<Vec<_>>().len(), 2);
    assert!(folder.path().join("data/a/download/a.test.txt.sha256").is_file());

    fs::remove_dir_all(folder.path().join("data")).unwrap();
    fs::write(folder.path().join("list.toml"), list.replace("md5:2", "md5:0")).unwrap();
    let (code, _, error) = dataset(folder.path(), &["fetch", "a", "--sources", "list.toml", "--quiet"]);
    assert_eq!((code, error.lines().count()), (1, 1), "{error}");
    assert!(
        error.contains("a.train.txt: expected md5:0") && error.contains(", found md5:2"),
        "{error}"
    );
}

#[test]
fn usage_that_makes_no_sense_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, error) = dataset(folder.path(), &["fetch", "imagenet"]);
    assert_eq!((code, error.lines().count()), (2, 1));
    assert!(
        error.contains("cifar10, cifar100, fashion-mnist, flowers102, imdb, mnist, oxford-pets, ptb, svhn, wikitext-2"),
        "{error}"
    );
    for arguments in [
        &["fetch"][..],
        &["fetch", "mnist", "--list"],
        &["fetch", "mnist", "--threads", "0"],
        &["fractal"],
        &["fractal", "--out", "x", "--classes", "0"],
        &["fractal", "--out", "x", "--size", "4"],
        &["fractal", "--out", "x", "--per-class", "-1"],
    ] {
        assert_eq!(dataset(folder.path(), arguments).0, 2, "{arguments:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn fractals_for_training_and_testing() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [
        "fractal",
        "--classes",
        "3",
        "--per-class",
        "4",
        "--test-per-class",
        "2",
        "--size",
        "16",
    ];
    for (out, threads) in [("one", "1"), ("two", "2")] {
        let more = ["--colour", "--seed", "5", "--threads", threads, "--out", out];
        let (code, stdout, error) = dataset(folder.path(), &[&arguments[..], &more[..]].concat());
        assert_eq!((code, stdout.as_str()), (0, ""), "{error}");
    }
    let set = DataSet::open(&folder.path().join("one")).unwrap();
    assert_eq!(set.examples(Split::Train).unwrap().len(), 12);
    assert_eq!(set.examples(Split::Test).unwrap().len(), 6);
    assert_eq!(
        set.hash().unwrap(),
        DataSet::open(&folder.path().join("two")).unwrap().hash().unwrap()
    );
    // Where a folder cannot be made, one line says so.
    let (code, _, error) = dataset(folder.path(), &["fractal", "--out", "one/train.parquet"]);
    assert_eq!((code, error.lines().count()), (1, 1), "{error}");
    assert!(error.contains("one/train.parquet"), "{error}");
}
