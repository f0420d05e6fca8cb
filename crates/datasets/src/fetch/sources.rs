//! The list of public data sets.

use std::collections::BTreeMap;
use std::path::Path;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Deserializer, de};

use super::Checksum;
use crate::Split;

/// `data/sources.toml` as it was when this was built.
const BUILT_IN: &str = include_str!("../../../../data/sources.toml");

/// Data sets by name.
#[derive(Clone, Debug, Deserialize)]
#[serde(transparent)]
pub struct Sources(pub BTreeMap<String, Source>);

/// A public data set.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What is in it, in one line.
    pub about: String,
    /// The terms that it comes under.
    pub licence: String,
    /// What to cite.
    pub citation: String,
    /// The form of its files.
    pub form: Form,
    /// Class names by label, where the files do not tell.
    #[serde(default)]
    pub classes: Vec<String>,
    /// Its files.
    #[serde(rename = "file")]
    pub files: Vec<Remote>,
}

/// The form of a data set's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Pairs of IDX files, images before labels.
    Idx,
    /// A tar.gz of CIFAR's binary files.
    Cifar,
    /// MAT files of Street View House Numbers.
    Svhn,
    /// The tar.gz files of the Oxford-IIIT Pet Dataset.
    Pets,
    /// A tar.gz of images and the MAT files of the 102 Category Flower Dataset.
    Flowers,
    /// Hugging Face Parquet.
    Parquet,
    /// Text, a row a line.
    Text,
}

/// A file to download.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remote {
    /// Its name on disk, without a folder.
    pub name: String,
    /// The split that it holds; none for an archive and what goes with it.
    #[serde(default, deserialize_with = "split")]
    pub split: Option<Split>,
    /// Where it is, to be tried in this order.
    pub urls: Vec<String>,
    /// Bytes, where known.
    pub size: Option<u64>,
    /// What it must hash to, where known (`none known` in the file).
    #[serde(deserialize_with = "checksum")]
    pub checksum: Option<Checksum>,
    /// What is needed of an archive, by file name.
    #[serde(default)]
    pub members: Vec<String>,
}

impl Sources {
    /// The list that is built in.
    ///
    /// # Errors
    /// None that a test does not find.
    pub fn built_in() -> Result<Self> {
        Self::parse(BUILT_IN, Path::new("data/sources.toml"))
    }

    /// A list in a file of the same form.
    ///
    /// # Errors
    /// Names the file and what is wrong with it: not there, not TOML, unknown keys, a file name with a folder in it.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).map_err(|e| Error::file(path, e))?;
        Self::parse(&text, path)
    }

    fn parse(text: &str, path: &Path) -> Result<Self> {
        let sources: Self = toml::from_str(text).map_err(|e| Error::config(format!("{}: {e}", path.display())))?;
        for (name, source) in &sources.0 {
            let refuse = |what: String| Err(Error::config(format!("{}: {name}: {what}", path.display())));
            for remote in &source.files {
                let names = std::iter::once(&remote.name).chain(&remote.members);
                // A list from elsewhere must not write outside the folder it was told.
                if let Some(bad) = names.into_iter().find(|name| !plain(name)) {
                    return refuse(format!("expected a file name without a folder, found {bad}"));
                }
                if remote.urls.is_empty() {
                    return refuse(format!("{}: expected at least one URL, found none", remote.name));
                }
                let archived = matches!(source.form, Form::Cifar | Form::Pets | Form::Flowers);
                if remote.split.is_none() != archived {
                    let what = "expected a split, and none for an archive and what goes with it";
                    return refuse(format!("{}: {what}", remote.name));
                }
            }
        }
        Ok(sources)
    }

    /// A data set by its name.
    ///
    /// # Errors
    /// Lists the names when this is not one of them.
    pub fn get(&self, name: &str) -> Result<&Source> {
        self.0.get(name).ok_or_else(|| {
            let names: Vec<&str> = self.0.keys().map(String::as_str).collect();
            Error::config(format!("data set: expected one of {}, found {name}", names.join(", ")))
        })
    }
}

fn plain(name: &str) -> bool {
    let mut parts = Path::new(name).components();
    let one = matches!(
        (parts.next(), parts.next()),
        (Some(std::path::Component::Normal(_)), None)
    );
    one && !name.contains(['/', '\\']) && !name.starts_with('.')
}

fn split<'de, D: Deserializer<'de>>(value: D) -> std::result::Result<Option<Split>, D::Error> {
    let text = String::deserialize(value)?;
    text.parse().map(Some).map_err(de::Error::custom)
}

fn checksum<'de, D: Deserializer<'de>>(value: D) -> std::result::Result<Option<Checksum>, D::Error> {
    let text = String::deserialize(value)?;
    match text.as_str() {
        "none known" => Ok(None),
        _ => text.parse().map(Some).map_err(de::Error::custom),
    }
}
