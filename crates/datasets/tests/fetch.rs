//! Downloads from a small server on 127.0.0.1 that does as it is told, also the wrong thing.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, Mutex};

use lethe_datasets::fetch::{Checksum, Download, Remote, Sources};

/// SHA-256 and MD5 of "abc": FIPS 180-4's and RFC 1321's test values.
const ABC_SHA256: &str = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const ABC_MD5: &str = "md5:900150983cd24fb0d6963f7d28e17f72";

/// What the server does with one request.
#[derive(Clone, Copy)]
enum Reply {
    /// The body, from where a range asks, cut after so many bytes.
    Range {
        cut: Option<usize>,
    },
    /// The whole body whatever is asked, with or without its length.
    Whole {
        length: bool,
    },
    Status(&'static str),
}

/// The path and the range of every request.
type Log = Mutex<Vec<(String, Option<String>)>>;

struct Server {
    address: String,
    asked: Arc<Log>,
}

impl Server {
    /// Answers the n-th request with the n-th reply, and with the last one from then on.
    fn start(body: &[u8], replies: &[Reply]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Log::default());
        let (body, replies, log) = (body.to_vec(), replies.to_vec(), asked.clone());
        std::thread::spawn(move || {
            for (n, stream) in listener.incoming().enumerate() {
                let reply = replies[n.min(replies.len() - 1)];
                // A client that gave up is no failure of the server.
                let _ = answer(stream.unwrap(), &body, reply, &log);
            }
        });
        Self { address, asked }
    }

    fn asked(&self) -> Vec<(String, Option<String>)> {
        self.asked.lock().unwrap().clone()
    }
}

fn answer(stream: TcpStream, body: &[u8], reply: Reply, log: &Log) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let path = lines.next().unwrap()?.split(' ').nth(1).unwrap().to_owned();
    let mut range = None;
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        let (name, value) = line.split_once(": ").unwrap();
        if name.eq_ignore_ascii_case("range") {
            range = Some(value.to_owned());
        }
    }
    log.lock().unwrap().push((path, range.clone()));
    let start = range.map_or(0, |r| r["bytes=".len()..].trim_end_matches('-').parse().unwrap());
    let (total, mut stream) = (body.len(), stream);
    match reply {
        Reply::Status(status) => {
            write!(
                stream,
                "HTTP/1.1 {status}\r\nContent-Length: 4\r\nConnection: close\r\n\r\nsad\n"
            )
        }
        Reply::Whole { length } => {
            let length = if length {
                format!("Content-Length: {total}\r\n")
            } else {
                String::new()
            };
            write!(stream, "HTTP/1.1 200 OK\r\n{length}Connection: close\r\n\r\n")?;
            stream.write_all(body)
        }
        Reply::Range { cut } => {
            let part = &body[start..];
            if start == 0 {
                write!(stream, "HTTP/1.1 200 OK\r\n")?;
            } else {
                write!(
                    stream,
                    "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes {start}-{}/{total}\r\n",
                    total - 1
                )?;
            }
            write!(stream, "Content-Length: {}\r\nConnection: close\r\n\r\n", part.len())?;
            stream.write_all(&part[..cut.unwrap_or(part.len()).min(part.len())])
        }
    }
}

fn remote(urls: &[impl ToString], size: Option<u64>, checksum: Option<&str>) -> Remote {
    Remote {
        name: "file".to_owned(),
        split: None,
        urls: urls.iter().map(ToString::to_string).collect(),
        size,
        checksum: checksum.map(|c| c.parse().unwrap()),
        members: Vec::new(),
    }
}

fn get(folder: &Path, remote: &Remote) -> Result<(), String> {
    let mut on = |_| ControlFlow::Continue(());
    Download::new(folder, None)
        .get(remote, &mut on)
        .map(|_| ())
        .map_err(|e| e.to_string())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A body of 300,000 bytes, and its SHA-256 as computed by this crate from a file (whose code the vector of "abc" checks).
fn large(folder: &Path) -> (Vec<u8>, String) {
    let body: Vec<u8> = (0..300_000_u32)
        .map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8)
        .collect();
    let path = folder.join("reference");
    fs::write(&path, &body).unwrap();
    let checksum = Checksum::sha256(&path).unwrap().to_string();
    fs::remove_file(&path).unwrap();
    (body, checksum)
}

#[test]
fn checksums_are_those_of_the_standards() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("abc");
    fs::write(&path, "abc").unwrap();
    for text in [ABC_SHA256, ABC_MD5] {
        let expected: Checksum = text.parse().unwrap();
        assert_eq!(expected.of(&path).unwrap(), expected);
        assert_eq!(expected.to_string(), text);
    }
    for bad in [
        "",
        "sha256:",
        "md5:xyz",
        "crc32:00000000",
        "sha256:900150983cd24fb0d6963f7d28e17f72",
    ] {
        assert!(bad.parse::<Checksum>().is_err(), "{bad}");
    }
}

#[test]
fn a_whole_download_is_asked_for_once() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(b"abc", &[Reply::Range { cut: None }]);
    for checksum in [ABC_SHA256, ABC_MD5] {
        let remote = remote(&[format!("{}/a", server.address)], Some(3), Some(checksum));
        get(folder.path(), &remote).unwrap();
    }
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"abc");
    assert_eq!(names(folder.path()), ["file"]);
    assert_eq!(server.asked(), [("/a".to_owned(), None)]);
}

#[test]
fn a_cut_transfer_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let (body, checksum) = large(folder.path());
    let server = Server::start(
        &body,
        &[Reply::Range { cut: Some(100_000) }, Reply::Range { cut: None }],
    );
    let remote = remote(&[format!("{}/a", server.address)], None, Some(&checksum));
    get(folder.path(), &remote).unwrap();
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), body);
    assert_eq!(names(folder.path()), ["file"]);
    let ranges: Vec<_> = server.asked().into_iter().map(|(_, range)| range).collect();
    assert_eq!(ranges, [None, Some("bytes=100000-".to_owned())]);
}

#[test]
fn a_later_run_resumes_what_an_earlier_one_left() {
    let folder = tempfile::tempdir().unwrap();
    let (body, checksum) = large(folder.path());
    let server = Server::start(&body, &[Reply::Range { cut: None }]);
    let remote = remote(&[format!("{}/a", server.address)], Some(300_000), Some(&checksum));
    let mut seen = 0;
    let mut stop = |bytes| {
        seen = bytes;
        if bytes > 0 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    Download::new(folder.path(), None).get(&remote, &mut stop).unwrap_err();
    assert_eq!(names(folder.path()), ["file.part"]);
    assert_eq!(
        fs::read(folder.path().join("file.part")).unwrap(),
        body[..seen as usize]
    );

    get(folder.path(), &remote).unwrap();
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), body);
    assert_eq!(server.asked()[1].1, Some(format!("bytes={seen}-")));
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn a_server_without_ranges_starts_again() {
    let folder = tempfile::tempdir().unwrap();
    let (body, checksum) = large(folder.path());
    for length in [true, false] {
        fs::write(folder.path().join("file.part"), &body[..1000]).unwrap();
        let server = Server::start(&body, &[Reply::Whole { length }]);
        get(folder.path(), &remote(&[&server.address], None, Some(&checksum))).unwrap();
        assert_eq!(server.asked()[0].1.as_deref(), Some("bytes=1000-"));
        assert_eq!(fs::read(folder.path().join("file")).unwrap(), body);
        fs::remove_file(folder.path().join("file")).unwrap();
    }
}

#[test]
fn a_wrong_beginning_is_thrown_away_and_a_range_refused_asked_anew() {
    let folder = tempfile::tempdir().unwrap();
    let (body, checksum) = large(folder.path());
    for first in [Reply::Range { cut: None }, Reply::Status("416 Range Not Satisfiable")] {
        fs::write(folder.path().join("file.part"), "of another file").unwrap();
        let server = Server::start(&body, &[first, Reply::Range { cut: None }]);
        get(folder.path(), &remote(&[&server.address], None, Some(&checksum))).unwrap();
        assert_eq!(fs::read(folder.path().join("file")).unwrap(), body);
        assert_eq!(server.asked().len(), 2);
        fs::remove_file(folder.path().join("file")).unwrap();
    }
}

#[test]
fn without_a_checksum_nothing_old_is_built_upon() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file.part"), "x").unwrap();
    let server = Server::start(b"abc", &[Reply::Range { cut: None }]);
    get(folder.path(), &remote(&[&server.address], None, None)).unwrap();
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"abc");
}

#[test]
fn a_wrong_checksum_names_url_expected_and_found_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(b"abd", &[Reply::Range { cut: None }]);
    let url = format!("{}/a", server.address);
    let error = get(folder.path(), &remote(&[&url], Some(3), Some(ABC_MD5))).unwrap_err();
    // From `printf abd | md5sum`.
    let found = "md5:4911e516e5aa21d327512e0c8b197616";
    assert!(
        error.ends_with(&format!("not downloaded: {url}: expected {ABC_MD5}, found {found}")),
        "{error}"
    );
    assert!(!error.contains('\n'));
    assert!(names(folder.path()).is_empty());
}

#[test]
fn a_wrong_size_names_url_expected_and_found_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    // Shorter and longer than expected, and told before or found afterwards.
    for (body, length) in [("ab", true), ("abcd", true), ("ab", false), ("abcd", false)] {
        let server = Server::start(body.as_bytes(), &[Reply::Whole { length }]);
        let url = server.address.clone();
        let error = get(folder.path(), &remote(&[&url], Some(3), None)).unwrap_err();
        let expected = format!("{url}: expected 3 bytes, ");
        assert!(
            error.contains(&expected) && error.ends_with(&body.len().to_string()),
            "{error}"
        );
        assert!(names(folder.path()).is_empty(), "{:?}", names(folder.path()));
    }
}

#[test]
fn the_next_mirror_is_tried_and_all_failures_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let gone = Server::start(b"", &[Reply::Status("404 Not Found")]);
    let wrong = Server::start(b"xyz", &[Reply::Range { cut: None }]);
    let good = Server::start(b"abc", &[Reply::Range { cut: None }]);
    let urls = [&gone, &wrong].map(|server| server.address.clone());
    let error = get(folder.path(), &remote(&urls, None, Some(ABC_SHA256))).unwrap_err();
    assert!(
        error.contains(&format!(
            "{}: expected the file, found 404 Not Found; {}",
            urls[0], urls[1]
        )),
        "{error}"
    );
    assert!(names(folder.path()).is_empty());

    let mut urls = urls.to_vec();
    urls.push(good.address.clone());
    get(folder.path(), &remote(&urls, None, Some(ABC_SHA256))).unwrap();
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"abc");
    // A refusal is final; it is not asked again and again.
    assert_eq!(gone.asked().len(), 2);
}

#[test]
fn a_mirror_of_the_users_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = Server::start(b"abc", &[Reply::Range { cut: None }]);
    let listed = Server::start(b"abc", &[Reply::Range { cut: None }]);
    let download = Download::new(folder.path(), Some(&format!("{}/sets/", mirror.address)));
    let remote = remote(&[&listed.address], None, Some(ABC_MD5));
    download.get(&remote, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(mirror.asked(), [("/sets/file".to_owned(), None)]);
    assert!(listed.asked().is_empty());
}

#[test]
fn a_server_that_only_ever_fails_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let busy = Server::start(b"", &[Reply::Status("503 Service Unavailable")]);
    let silent = Server::start(b"abc", &[Reply::Range { cut: Some(0) }]);
    for server in [busy, silent] {
        get(folder.path(), &remote(&[&server.address], None, Some(ABC_MD5))).unwrap_err();
        assert_eq!(server.asked().len(), 3);
        assert!(names(folder.path()).is_empty());
    }
}

#[test]
fn the_first_download_records_a_checksum_and_later_ones_are_held_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::start(b"abc", &[Reply::Range { cut: None }]);
    get(folder.path(), &remote(&[&server.address], None, None)).unwrap();
    let record = fs::read_to_string(folder.path().join("file.sha256")).unwrap();
    assert_eq!(record, format!("{}  file\n", &ABC_SHA256["sha256:".len()..]));

    fs::remove_file(folder.path().join("file")).unwrap();
    let changed = Server::start(b"abd", &[Reply::Range { cut: None }]);
    let error = get(folder.path(), &remote(&[&changed.address], None, None)).unwrap_err();
    assert!(
        error.contains(&format!("{}: expected {ABC_SHA256}, found sha256:", changed.address)),
        "{error}"
    );
    assert_eq!(names(folder.path()), ["file.sha256"]);
}

#[test]
fn a_damaged_download_is_fetched_again() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "abX").unwrap();
    let server = Server::start(b"abc", &[Reply::Range { cut: None }]);
    get(folder.path(), &remote(&[&server.address], Some(3), Some(ABC_MD5))).unwrap();
    assert_eq!(fs::read(folder.path().join("file")).unwrap(), b"abc");
}

#[test]
fn the_built_in_list_has_the_sets_and_every_file_says_how_it_is_checked() {
    let sources = Sources::built_in().unwrap();
    for name in [
        "mnist",
        "fashion-mnist",
        "cifar10",
        "cifar100",
        "svhn",
        "oxford-pets",
        "flowers102",
        "imdb",
        "wikitext-2",
        "ptb",
    ] {
        let source = sources.get(name).unwrap();
        assert!(
            !source.licence.is_empty() && !source.citation.is_empty() && !source.files.is_empty(),
            "{name}"
        );
        assert!(source.files.iter().all(|file| file.checksum.is_some()), "{name}");
    }
    let error = sources.get("imagenet").unwrap_err().to_string();
    assert!(
        error.contains("cifar10, cifar100, fashion-mnist") && error.ends_with("found imagenet"),
        "{error}"
    );
}

#[test]
fn a_list_that_would_write_elsewhere_or_that_has_unknown_keys_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sources.toml");
    let list = |name: &str, more: &str| {
        format!(
            "[a]\nabout = ''\nlicence = ''\ncitation = ''\nform = 'text'\n[[a.file]]\nname = '{name}'\n\
             split = 'train'\nurls = ['http://a']\nchecksum = 'none known'\n{more}"
        )
    };
    fs::write(&path, list("a.txt", "")).unwrap();
    Sources::read(&path).unwrap();
    for (name, more) in [
        ("../a.txt", ""),
        ("/a.txt", ""),
        (".a", ""),
        ("..", ""),
        ("", ""),
        ("a.txt", "members = ['../b']"),
        ("a.txt", "colour = 1"),
    ] {
        fs::write(&path, list(name, more)).unwrap();
        let error = Sources::read(&path).unwrap_err().to_string();
        assert!(error.contains("sources.toml") && !error.contains('\n'), "{error}");
    }
}
