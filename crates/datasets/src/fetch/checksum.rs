//! Checksums of downloads: SHA-256 or MD5, whichever a data set's publisher or its usual loaders give.

use std::fmt;
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use lethe_artifacts::{Error, Result, commit};
use md5::Md5;
use sha2::{Digest, Sha256};

/// What a file's content must hash to; written as `sha256:...` or `md5:...`, lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// SHA-256.
    Sha256(String),
    /// MD5: good against damage, not against malice.
    Md5(String),
}

impl fmt::Display for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Sha256(digits) => write!(f, "sha256:{digits}"),
            Self::Md5(digits) => write!(f, "md5:{digits}"),
        }
    }
}

impl FromStr for Checksum {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let (kind, digits) = text.split_once(':').unwrap_or_default();
        let hexadecimal = digits.bytes().all(|b| b.is_ascii_hexdigit());
        match (kind, digits.len(), hexadecimal) {
            ("sha256", 64, true) => Ok(Self::Sha256(digits.to_ascii_lowercase())),
            ("md5", 32, true) => Ok(Self::Md5(digits.to_ascii_lowercase())),
            _ => Err(Error::config(format!(
                "checksum: expected sha256: and 64 digits, md5: and 32, or none known, found {text}"
            ))),
        }
    }
}

impl Checksum {
    /// The checksum of a file, of the same kind as this one.
    ///
    /// # Errors
    /// Names the file when it cannot be read.
    pub fn of(&self, path: &Path) -> Result<Self> {
        match self {
            Self::Sha256(_) => Self::sha256(path),
            Self::Md5(_) => Ok(Self::Md5(digest::<Md5>(path)?)),
        }
    }

    /// The SHA-256 of a file.
    ///
    /// # Errors
    /// Names the file when it cannot be read.
    pub fn sha256(path: &Path) -> Result<Self> {
        Ok(Self::Sha256(digest::<Sha256>(path)?))
    }

    /// The SHA-256 that an earlier download of `path` left in `<path>.sha256`, if one did.
    ///
    /// # Errors
    /// Names the record when it cannot be read or is not one.
    pub fn recorded(path: &Path) -> Result<Option<Self>> {
        let record = beside(path);
        let text = match std::fs::read_to_string(&record) {
            Ok(text) => text,
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(Error::file(&record, e)),
        };
        let digits = text.split_whitespace().next().unwrap_or_default();
        let checksum = format!("sha256:{digits}")
            .parse()
            .map_err(|e| Error::file(&record, e))?;
        Ok(Some(checksum))
    }

    /// Leaves this checksum in `<path>.sha256`, in the form that `sha256sum --check` reads.
    ///
    /// # Errors
    /// Names the record when it cannot be written.
    pub fn record(&self, path: &Path) -> Result<()> {
        let record = beside(path);
        let (Self::Sha256(digits) | Self::Md5(digits)) = self;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        commit(&record, |file| {
            writeln!(file, "{digits}  {name}").map_err(|e| Error::file(&record, e))
        })
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".sha256");
    path.with_file_name(name)
}

fn digest<D: Digest>(path: &Path) -> Result<String> {
    let wrap = |e| Error::file(path, e);
    let mut file = File::open(path).map_err(wrap)?;
    let mut hasher = D::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer).map_err(wrap)? {
            0 => break,
            length => hasher.update(&buffer[..length]),
        }
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}
