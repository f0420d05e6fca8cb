//! One file over HTTP: mirrors in turn, resumed where it stopped, checked before it takes its name.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use lethe_artifacts::partial::Partial;
use lethe_artifacts::{Error, Result};
use ureq::http::header::{CONTENT_LENGTH, CONTENT_RANGE, ETAG, IF_RANGE, LAST_MODIFIED, RANGE};
use ureq::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{Checksum, Remote};

/// How often a server may cut a transfer without a byte of progress before the next mirror is tried.
const FRUITLESS: u32 = 3;

/// Is told how many bytes of a file are there; `Break` stops the download, which a later one resumes.
pub type Watch<'a> = dyn FnMut(u64) -> ControlFlow<()> + 'a;

/// Downloads into one folder.
pub struct Download {
    agent: ureq::Agent,
    folder: PathBuf,
    mirror: Option<String>,
    pause: Duration,
}

/// Why one URL gave no file.
enum Failure {
    /// The server's fault, or the way to it: try the next mirror. The line names the URL.
    Server(String),
    /// Ours, or we were asked to stop: no mirror helps.
    Local(Error),
}

/// What is wrong with a file, and whether its beginning is worth keeping.
struct Wrong {
    what: String,
    resumable: bool,
}

/// How one request ended.
enum Transfer {
    Whole,
    /// Cut short; what arrived is kept.
    Cut(String),
    /// The server will not send the rest of what we have: ask for the whole.
    Restart,
    /// It is not the file we want.
    Refused(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Local(error)
    }
}

impl Download {
    /// Into `folder`, which must be there. `mirror` is the address of a folder that is tried before a file's own URLs.
    pub fn new(folder: &Path, mirror: Option<&str>) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .user_agent(concat!("lethe/", env!("CARGO_PKG_VERSION")))
            .timeout_connect(Some(Duration::from_secs(30)))
            .timeout_recv_response(Some(Duration::from_secs(60)))
            .timeout_per_read(Some(Duration::from_secs(60)))
            .build()
            .into();
        Self {
            agent,
            folder: folder.to_owned(),
            mirror: mirror.map(|url| url.trim_end_matches('/').to_owned()),
            pause: Duration::from_millis(500),
        }
    }

    /// The file, downloaded unless it is there and as it should be.
    ///
    /// A file whose checksum nobody gives is held to the one that its first download recorded beside it.
    ///
    /// # Errors
    /// One line with every URL that was tried and what was wrong with it: not there, of the wrong size, or of the wrong
    /// checksum (expected and found; what was downloaded is removed then). Or names the file that cannot be written.
    pub fn get(&self, remote: &Remote, watch: &mut Watch) -> Result<PathBuf> {
        let target = self.folder.join(&remote.name);
        let recorded = Checksum::recorded(&target)?;
        let expected = remote.checksum.clone().or(recorded);
        if target.exists() {
            match verify(&target, remote.size, expected.as_ref())? {
                Ok(()) => {
                    self.remember(&target, remote, expected.is_some())?;
                    return Ok(target);
                }
                Err(what) => tracing::warn!("{}: {what}; downloading it again", target.display()),
            }
        }
        let mirror = self.mirror.iter().map(|base| format!("{base}/{}", remote.name));
        let mut failures = Vec::new();
        for url in mirror.chain(remote.urls.iter().cloned()) {
            match self.get_from(&url, &target, remote, expected.as_ref(), watch) {
                Ok(()) => {
                    self.remember(&target, remote, expected.is_some())?;
                    return Ok(target);
                }
                Err(Failure::Local(error)) => return Err(error),
                Err(Failure::Server(what)) => {
                    tracing::debug!("{what}");
                    failures.push(what);
                }
            }
        }
        Err(Error::file(&target, format!("not downloaded: {}", failures.join("; "))))
    }

    /// Leaves the checksum of a file that nobody gives one for, once.
    fn remember(&self, target: &Path, remote: &Remote, known: bool) -> Result<()> {
        if known {
            return Ok(());
        }
        let found = Checksum::sha256(target)?;
        tracing::info!(
            "{}: no checksum is known; recorded {found} for the next time",
            remote.name
        );
        found.record(target)
    }

    fn get_from(
        &self,
        url: &str,
        target: &Path,
        remote: &Remote,
        expected: Option<&Checksum>,
        watch: &mut Watch,
    ) -> std::result::Result<(), Failure> {
        let mut partial = Partial::open(target)?;
        // Only a checksum can tell whether the beginning that an earlier run, or another mirror, left is of this file.
        let too_long = remote.size.is_some_and(|size| partial.length() > size);
        if expected.is_none() || too_long {
            partial.restart()?;
        }
        match self.complete(url, &mut partial, remote.size, expected, watch)? {
            None => Ok(partial.commit()?),
            Some(Wrong { what, resumable }) => {
                if !resumable || expected.is_none() || partial.length() == 0 {
                    partial.discard()?;
                }
                Err(Failure::Server(format!("{url}: {what}")))
            }
        }
    }

    /// Requests the rest of a file until it is whole and as it should be; what is wrong otherwise.
    fn complete(
        &self,
        url: &str,
        partial: &mut Partial,
        size: Option<u64>,
        expected: Option<&Checksum>,
        watch: &mut Watch,
    ) -> Result<Option<Wrong>> {
        let mut resumed = partial.length() > 0;
        let mut fruitless = 0;
        let mut version = None;
        loop {
            let before = partial.length();
            let what = match self.transfer(url, partial, size, &mut version, watch)? {
                Transfer::Refused(what) => return Ok(Some(Wrong { what, resumable: true })),
                Transfer::Cut(what) => what,
                Transfer::Restart => {
                    partial.restart()?;
                    "expected the rest of the file, found no such range".to_owned()
                }
                Transfer::Whole => match verify(partial.path(), size, expected)? {
                    Ok(()) => return Ok(None),
                    Err(what) if !resumed => return Ok(Some(Wrong { what, resumable: false })),
                    // The old beginning may be what is wrong: once more, from the start.
                    Err(what) => {
                        partial.restart()?;
                        (resumed, version) = (false, None);
                        what
                    }
                },
            };
            if partial.length() > before {
                fruitless = 0;
                tracing::debug!("{url}: {what}; going on from byte {}", partial.length());
                continue;
            }
            fruitless += 1;
            if fruitless == FRUITLESS {
                return Ok(Some(Wrong { what, resumable: true }));
            }
            std::thread::sleep(self.pause * fruitless);
        }
    }

    /// One request, for what is missing. `version` is what the server called the content when it sent the beginning.
    fn transfer(
        &self,
        url: &str,
        partial: &mut Partial,
        size: Option<u64>,
        version: &mut Option<HeaderValue>,
        watch: &mut Watch,
    ) -> Result<Transfer> {
        let start = partial.length();
        if size == Some(start) {
            return Ok(Transfer::Whole);
        }
        let mut request = self.agent.get(url);
        if start > 0 {
            request = request.header(RANGE, format!("bytes={start}-"));
            if let Some(version) = version.as_ref() {
                request = request.header(IF_RANGE, version.clone());
            }
        }
        let mut response = match request.call() {
            Ok(response) => response,
            Err(ureq::Error::BadUri(what)) => return Ok(Transfer::Refused(format!("expected a URL: {what}"))),
            Err(e) => return Ok(Transfer::Cut(e.to_string())),
        };
        let headers = response.headers();
        let (first, total) = match response.status() {
            StatusCode::OK => (0, number(headers, CONTENT_LENGTH)),
            StatusCode::PARTIAL_CONTENT => range(headers),
            StatusCode::RANGE_NOT_SATISFIABLE => return Ok(Transfer::Restart),
            // The server is busy or broken: it may be better in a moment.
            status if status.is_server_error() => {
                return Ok(Transfer::Cut(format!("expected the file, found {status}")));
            }
            status => return Ok(Transfer::Refused(format!("expected the file, found {status}"))),
        };
        if let (Some(expected), Some(found)) = (size, total)
            && expected != found
        {
            return Ok(Transfer::Refused(format!("expected {expected} bytes, found {found}")));
        }
        match first {
            _ if first == start => {}
            0 => partial.restart()?,
            _ => return Ok(Transfer::Restart),
        }
        *version = strong(headers);
        receive(response.body_mut().as_reader(), partial, size.or(total), watch)
    }
}

/// Reads a body to its end, or to the first byte too many.
fn receive(mut body: impl Read, partial: &mut Partial, total: Option<u64>, watch: &mut Watch) -> Result<Transfer> {
    let mut buffer = vec![0; 1 << 16];
    loop {
        if watch(partial.length()).is_break() {
            return Err(Error::config("the download was stopped; run it again to go on"));
        }
        if total.is_some_and(|total| partial.length() > total) {
            return Ok(Transfer::Whole);
        }
        match body.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => partial.append(&buffer[..length])?,
            Err(e) => return Ok(Transfer::Cut(e.to_string())),
        }
    }
    Ok(match total {
        Some(total) if partial.length() < total => {
            Transfer::Cut(format!("expected {total} bytes, the server sent {}", partial.length()))
        }
        _ => Transfer::Whole,
    })
}

/// Whether a file is what it should be; what is wrong otherwise.
fn verify(path: &Path, size: Option<u64>, expected: Option<&Checksum>) -> Result<std::result::Result<(), String>> {
    let found = std::fs::metadata(path).map_err(|e| Error::file(path, e))?.len();
    if let Some(size) = size
        && size != found
    {
        return Ok(Err(format!("expected {size} bytes, found {found}")));
    }
    if let Some(expected) = expected {
        let found = expected.of(path)?;
        if *expected != found {
            return Ok(Err(format!("expected {expected}, found {found}")));
        }
    }
    Ok(Ok(()))
}

fn number(headers: &HeaderMap, name: HeaderName) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

/// The first byte and the whole length that `Content-Range: bytes 10-19/20` tells; a range that tells nothing starts
/// nowhere.
fn range(headers: &HeaderMap) -> (u64, Option<u64>) {
    let parse = || {
        let text = headers.get(CONTENT_RANGE)?.to_str().ok()?;
        let (bytes, total) = text.trim().strip_prefix("bytes ")?.split_once('/')?;
        let first = bytes.split_once('-')?.0.trim().parse().ok()?;
        Some((first, total.trim().parse().ok()))
    };
    parse().unwrap_or((u64::MAX, None))
}

/// What names this version of the content: a strong ETag, else the time of its last change.
fn strong(headers: &HeaderMap) -> Option<HeaderValue> {
    let tag = headers.get(ETAG).filter(|tag| !tag.as_bytes().starts_with(b"W/"));
    tag.or_else(|| headers.get(LAST_MODIFIED)).cloned()
}
