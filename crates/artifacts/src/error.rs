//! The one error of this crate: a line that names the file, the thing, expected and found.

use std::fmt::Display;
use std::path::{Path, PathBuf};

/// The name that stands for standard output where a file is to be written.
pub(crate) const STANDARD_OUTPUT: &str = "-";

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// What can go wrong with a file, or with what a user asked for.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A file is missing, damaged, of the wrong form, or cannot be written.
    #[error("{}: {what}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with it, in one line.
        what: String,
    },
    /// Another process is writing the file at this moment.
    #[error("{}: another process is writing it", path.display())]
    Busy {
        /// The file.
        path: PathBuf,
    },
    /// Whoever read standard output has gone, which is for the reader to judge.
    #[error("standard output: its reader has gone")]
    Closed,
    /// The user's arguments or configuration make no sense (exit code 2).
    #[error("{0}")]
    Config(String),
}

impl Error {
    /// An error about a file; line breaks of `what` become spaces.
    pub fn file(path: &Path, what: impl Display) -> Self {
        let standard = path == Path::new(STANDARD_OUTPUT);
        let path = if standard { Path::new("standard output") } else { path };
        Self::File {
            path: path.to_owned(),
            what: one_line(&what.to_string()),
        }
    }

    /// An error in usage or configuration; line breaks of `what` become spaces.
    pub fn config(what: impl Display) -> Self {
        Self::Config(one_line(&what.to_string()))
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
