//! Which format lies at a path.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use lethe_artifacts::{Error, Result};

use super::{cifar, entries, file_name, folder, idx};

/// A form in which the field publishes images.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// MNIST's: an `idx3` file of images and an `idx1` file of labels a split, plain or gzip.
    Idx,
    /// CIFAR-10's and CIFAR-100's binary version.
    Cifar,
    /// A folder a class, in a folder a split.
    Folder,
    /// Hugging Face Parquet.
    Parquet,
}

const ALL: [Format; 4] = [Format::Idx, Format::Cifar, Format::Folder, Format::Parquet];

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::Idx => "idx",
            Self::Cifar => "cifar",
            Self::Folder => "folder",
            Self::Parquet => "parquet",
        })
    }
}

impl FromStr for Format {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        ALL.into_iter()
            .find(|format| format.to_string() == text)
            .ok_or_else(|| {
                let what = format!("expected idx, cifar, folder or parquet, found {text}");
                Error::config(what)
            })
    }
}

/// The format, and the paths it stands at: a folder that holds only another is looked through.
pub(super) fn detect(paths: &[PathBuf], format: Option<Format>) -> Result<(Format, Vec<PathBuf>)> {
    let Some(first) = paths.first() else {
        return Err(Error::config("expected a path to import, found none"));
    };
    let mut paths = paths.to_vec();
    loop {
        let mut found = Vec::new();
        for path in &paths {
            // A glob is Parquet's business.
            if path.exists() || !path.to_string_lossy().contains('*') {
                found.extend(entries(path)?);
            } else {
                return Ok((format.unwrap_or(Format::Parquet), paths));
            }
        }
        if let Some(pickled) = found.iter().find(|path| cifar::is_pickled(path)) {
            let what = "is the pickled (Python) version of CIFAR, which can run code when it is read; import takes the \
                        binary version, published beside it as cifar-10-binary.tar.gz and cifar-100-binary.tar.gz";
            return Err(Error::file(pickled, what));
        }
        let is = |format| match format {
            Format::Idx => found.iter().any(|path| idx::is_images(path)),
            Format::Cifar => found.iter().any(|path| cifar::variant(path).is_some()),
            Format::Parquet => found
                .iter()
                .any(|path| path.extension().is_some_and(|e| e == "parquet")),
            Format::Folder => paths.len() == 1 && folder::holds_images(&paths[0]),
        };
        if let Some(format) = format.into_iter().chain(ALL).find(|&format| is(format)) {
            return Ok((format, paths));
        }
        if let [inner] = found.as_slice()
            && inner.is_dir()
        {
            paths = vec![inner.clone()];
            continue;
        }
        return Err(unknown(first, &found, format));
    }
}

fn unknown(path: &Path, found: &[PathBuf], format: Option<Format>) -> Error {
    let archive = |path: &&PathBuf| {
        let name = file_name(path);
        [".tar", ".tgz", ".tar.gz", ".zip"]
            .iter()
            .any(|ending| name.ends_with(ending))
    };
    if let Some(archive) = found.iter().find(archive) {
        return Error::file(archive, "is an archive; unpack it first and import the folder");
    }
    let expected = match format {
        Some(Format::Idx) => "IDX files (*images*idx3-ubyte and *labels*idx1-ubyte, or .gz)",
        Some(Format::Cifar) => "CIFAR binary files (data_batch_*.bin, or train.bin and test.bin)",
        Some(Format::Folder) => "one folder with train/CLASS/*.png or .jpg",
        Some(Format::Parquet) => "Parquet files",
        None => "IDX files, CIFAR binary files, folders of images a class, or Parquet",
    };
    let found = match found {
        [] => "nothing".to_owned(),
        some => {
            let names: Vec<_> = some.iter().take(3).map(|p| file_name(p)).collect();
            let more = if some.len() > 3 { ", …" } else { "" };
            format!("{}{more}", names.join(", "))
        }
    };
    Error::file(path, format!("expected {expected}, found {found}"))
}
