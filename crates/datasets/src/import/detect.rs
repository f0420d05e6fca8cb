//! Which format lies at a path.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use lethe_artifacts::{Error, Result};

use crate::discover;

use super::{cars, cifar, cub, domainnet, entries, file_name, flowers, folder, idx, pets, svhn};

/// A form in which the field publishes images.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// MNIST's: an `idx3` file of images and an `idx1` file of labels a split, plain or gzip.
    Idx,
    /// CIFAR-10's and CIFAR-100's binary version.
    Cifar,
    /// The Oxford-IIIT Pet Dataset's: `images/` and `annotations/*.txt`.
    Pets,
    /// The 102 Category Flower Dataset's: `jpg/`, `imagelabels.mat` and `setid.mat`.
    Flowers,
    /// Street View House Numbers', cropped digits: `train_32x32.mat` and `test_32x32.mat`.
    Svhn,
    /// Caltech-UCSD Birds': `images/` and `images.txt`, `image_class_labels.txt`, `train_test_split.txt`,
    /// `classes.txt`.
    Cub,
    /// Stanford Cars': `cars_annos.mat` and `car_ims/`, or `devkit/`, `cars_train/` and `cars_test/`.
    Cars,
    /// A domain of DomainNet's: `DOMAIN/` and `DOMAIN_train.txt`, `DOMAIN_test.txt`.
    Domainnet,
    /// A folder a class, in a folder a split.
    Folder,
    /// Hugging Face Parquet.
    Parquet,
}

// In this order they are looked for: those with files of their own names before folders of images.
const ALL: [Format; 10] = [
    Format::Idx,
    Format::Cifar,
    Format::Pets,
    Format::Flowers,
    Format::Svhn,
    Format::Cub,
    Format::Cars,
    Format::Domainnet,
    Format::Folder,
    Format::Parquet,
];

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::Idx => "idx",
            Self::Cifar => "cifar",
            Self::Pets => "pets",
            Self::Flowers => "flowers",
            Self::Svhn => "svhn",
            Self::Cub => "cub",
            Self::Cars => "cars",
            Self::Domainnet => "domainnet",
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
                let names = ALL.map(|format| format.to_string()).join(", ");
                Error::config(format!("format: expected one of {names}, found {text}"))
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
            if path.exists() || !discover::is_glob(path) {
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
            Format::Pets => pets::is(&found),
            Format::Flowers => flowers::is(&found),
            Format::Svhn => svhn::is(&found),
            Format::Cub => cub::is(&found),
            Format::Cars => cars::is(&found),
            Format::Domainnet => domainnet::is(&found),
            Format::Parquet => {
                let parquet = |path: &PathBuf| discover::has_extension(path, "parquet");
                found.iter().any(parquet) || paths.iter().any(|path| discover::is_data_set(path))
            }
            Format::Folder => paths.len() == 1 && folder::holds_images(&paths[0]),
        };
        if let (None, true, [path]) = (format, is(Format::Folder), paths.as_slice())
            && discover::is_data_set(path)
            && !ALL
                .into_iter()
                .any(|format| ![Format::Folder, Format::Parquet].contains(&format) && is(format))
        {
            let what = "holds Parquet and folders of images; --format parquet or --format folder says which is meant";
            return Err(Error::file(path, what));
        }
        let fits = match format {
            Some(format) => is(format).then_some(format),
            None => ALL.into_iter().find(|&format| is(format)),
        };
        if let Some(format) = fits {
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
        Some(Format::Pets) => "images/ and annotations/ with trainval.txt and test.txt",
        Some(Format::Flowers) => "jpg/, imagelabels.mat and setid.mat",
        Some(Format::Svhn) => "train_32x32.mat and test_32x32.mat",
        Some(Format::Cub) => "images/, images.txt and image_class_labels.txt",
        Some(Format::Cars) => "cars_annos.mat and car_ims/, or devkit/ with cars_train_annos.mat",
        Some(Format::Domainnet) => "DOMAIN_train.txt and DOMAIN_test.txt with the folder DOMAIN beside them",
        Some(Format::Folder) => "one folder with train/CLASS/*.png or .jpg",
        Some(Format::Parquet) => "Parquet files",
        None => "a data set in one of the forms that dataset import --help names",
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
