//! Several data sets as one: their files and classes one after another, each under its data set's name.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use crate::discover::is_glob;
use crate::set::agree;
use crate::{Content, DataSet, Part, Split};

impl DataSet {
    /// Opens one data set or several: each is a path as [`DataSet::open`] takes it, or `NAME=PATH`.
    ///
    /// A single path is that data set as it is. Otherwise the files are called `NAME/file.parquet` and the classes and
    /// superclasses `NAME/class`, numbered through in the order given; without a name, the folder's or the file's is
    /// taken. So the content hash depends on names and order.
    ///
    /// # Errors
    /// What [`DataSet::open`] returns; names that are missing or stand twice; images together with text; tokens of
    /// different tokenizers or lengths.
    pub fn open_all(paths: &[PathBuf]) -> Result<Self> {
        Self::open_all_without(paths, &[])
    }

    /// [`DataSet::open_all`], with some splits left out as [`DataSet::open_without`] leaves them out.
    ///
    /// # Errors
    /// As [`DataSet::open_all`].
    pub fn open_all_without(paths: &[PathBuf], without: &[Split]) -> Result<Self> {
        if let [path] = paths
            && split_name(path).is_none()
        {
            return Self::open_without(path, without);
        }
        let mut all: Option<Self> = None;
        for path in paths {
            let (name, path) = named(path)?;
            let set = Self::open_without(&path, without)?.called(&name);
            all = match all {
                None => Some(set),
                Some(before) => Some(before.joined(set)?),
            };
        }
        all.ok_or_else(|| Error::config("expected a data set, found none"))
    }

    /// This data set with its name before those of files and classes.
    fn called(mut self, name: &str) -> Self {
        let files = self.files.iter_mut().map(|file| &mut file.name);
        let classes = self.classes.iter_mut().chain(&mut self.coarse_classes);
        files.chain(classes).for_each(|own| *own = format!("{name}/{own}"));
        if self.content == Content::Tokens {
            // Its one class is the data set itself.
            self.classes = vec![name.to_owned()];
        }
        self.parts.iter_mut().for_each(|part| part.name = name.to_owned());
        self
    }

    /// Both data sets, the other's classes after these.
    fn joined(mut self, other: Self) -> Result<Self> {
        if let Some(part) = other
            .parts
            .iter()
            .find(|part| self.parts.iter().any(|known| known.name == part.name))
        {
            let what = format!(
                "data sets: {} is given twice; NAME=PATH gives one of them another name",
                part.name
            );
            return Err(Error::config(what));
        }
        if other.content != self.content {
            let what = format!(
                "expected {} as in {}, found {}",
                self.content,
                self.root.display(),
                other.content
            );
            return Err(Error::file(&other.root, what));
        }
        if let (Some(known), Some(found)) = (&self.tokens, &other.tokens) {
            agree(known, &self.root, found, &other.root)?;
        }
        let (parts, classes, coarse) = (self.parts.len(), self.classes.len(), self.coarse_classes.len());
        self.parts.extend(other.parts.into_iter().map(|part| Part {
            name: part.name,
            classes: part.classes.start + classes..part.classes.end + classes,
            coarse_classes: part.coarse_classes.start + coarse..part.coarse_classes.end + coarse,
        }));
        self.files.extend(other.files.into_iter().map(|mut file| {
            file.part += parts;
            file
        }));
        self.classes.extend(other.classes);
        self.coarse_classes.extend(other.coarse_classes);
        self.root = PathBuf::from(format!("{}, {}", self.root.display(), other.root.display()));
        Ok(self)
    }
}

/// The name and the path of a data set that is given as PATH or NAME=PATH; a path alone names it by its folder or file.
///
/// # Errors
/// A path that names no data set.
pub fn named(given: &Path) -> Result<(String, PathBuf)> {
    match split_name(given) {
        Some((name, path)) if path.as_os_str().is_empty() => {
            Err(Error::file(given, format!("expected {name}=PATH, found no path")))
        }
        Some(both) => Ok(both),
        None => Ok((own_name(given)?, given.to_owned())),
    }
}

/// The parts of `NAME=PATH`. What is there under its whole name is a path.
fn split_name(path: &Path) -> Option<(String, PathBuf)> {
    // Bytes: the path need not be UTF-8, only the name.
    let bytes = path.as_os_str().as_bytes();
    let at = bytes.iter().position(|byte| *byte == b'=')?;
    let name = std::str::from_utf8(&bytes[..at]).ok()?;
    let plain = !name.is_empty() && !name.contains('/');
    (plain && !path.exists()).then(|| (name.to_owned(), OsStr::from_bytes(&bytes[at + 1..]).into()))
}

/// What a path calls its data set: a folder's name, a file's without its extension, the folder's of a glob.
fn own_name(path: &Path) -> Result<String> {
    let named = match path.is_file() {
        true => path.file_stem(),
        false => path
            .ancestors()
            .find(|p| path.exists() || !is_glob(p))
            .and_then(Path::file_name),
    };
    let name = named.map(|name| name.to_string_lossy().into_owned());
    name.ok_or_else(|| Error::file(path, "expected NAME=PATH, as the path alone names no data set"))
}
