//! A data set: its files, classes and labels, read without touching an image.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::OnceLock;

use lethe_artifacts::{Error, Result, hash, table::Reader};

use crate::contract::{self, Columns};
use crate::discover::{self, Found};
use crate::text::TokenInfo;
use crate::text::tokens::{self, Counts};

/// The part of a data set that a row belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Split {
    /// To learn from.
    Train,
    /// To choose settings by.
    Valid,
    /// To report only.
    Test,
}

impl Split {
    /// Each of them, in their order.
    pub const ALL: [Self; 3] = [Self::Train, Self::Valid, Self::Test];
}

impl fmt::Display for Split {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::Train => "train",
            Self::Valid => "valid",
            Self::Test => "test",
        })
    }
}

impl FromStr for Split {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        [Self::Train, Self::Valid, Self::Test]
            .into_iter()
            .find(|split| split.to_string() == text)
            .ok_or_else(|| Error::config(format!("split: expected train, valid or test, found {text}")))
    }
}

/// What the rows of a data set hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// PNG or JPEG images, each with a label.
    Images,
    /// Documents as text, which `dataset tokenize` cuts into blocks.
    Text,
    /// Blocks of tokens, of texts that were tokenized.
    Tokens,
}

impl fmt::Display for Content {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::Images => "images",
            Self::Text => "text",
            Self::Tokens => "tokens",
        })
    }
}

/// One Parquet file of a data set.
#[derive(Clone, Debug)]
pub struct DataFile {
    /// Where it is.
    pub path: PathBuf,
    /// Its name within the data set's root, with `/` between folders.
    pub name: String,
    /// The split that its name tells; a file whose name tells none is read as train.
    pub split: Option<Split>,
    /// Number of rows.
    pub rows: i64,
    pub(crate) columns: Columns,
    /// What became of its text, where it holds tokens.
    pub counts: Option<Counts>,
    /// Position in [`DataSet::parts`].
    pub(crate) part: usize,
    hash: OnceLock<String>,
}

impl DataFile {
    /// The content hash, computed once.
    pub(crate) fn hash(&self) -> Result<&str> {
        if let Some(hash) = self.hash.get() {
            return Ok(hash);
        }
        let hash = hash::file(&self.path)?;
        Ok(self.hash.get_or_init(|| hash))
    }
}

/// One of the data sets that a data set is made of; most are made of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name among several, which its files' and classes' names begin with; empty for one alone.
    pub name: String,
    /// Which of [`DataSet::classes`] are its own.
    pub classes: Range<usize>,
    /// Which of [`DataSet::coarse_classes`] are its own.
    pub coarse_classes: Range<usize>,
}

/// One labelled row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// Position in [`DataSet::files`].
    pub file: u32,
    /// Row of that file, from 0.
    pub row: i64,
    /// Class, from 0.
    pub label: i32,
    /// Superclass, where the data set has them.
    pub coarse: Option<i32>,
}

/// A data set whose schemas have been read.
#[derive(Clone, Debug)]
pub struct DataSet {
    /// The folder that the files' names are relative to; of several data sets their folders, to name them in messages.
    pub root: PathBuf,
    /// The files, sorted by name within their part.
    pub files: Vec<DataFile>,
    /// Class names by label.
    pub classes: Vec<String>,
    /// Superclass names by coarse label; empty where no file has superclasses.
    pub coarse_classes: Vec<String>,
    /// What it is made of, at least one.
    pub parts: Vec<Part>,
    /// Images, text or tokens.
    pub content: Content,
    /// What its tokens are; none unless it holds tokens.
    pub tokens: Option<TokenInfo>,
    pub(crate) cache: Option<PathBuf>,
    /// Splits that are taken to have no rows.
    pub(crate) without: Vec<Split>,
}

impl DataSet {
    /// Opens a file, a glob, or a folder with `*train*.parquet` and `*test*.parquet`.
    ///
    /// Reads the schemas; labels too, where no file names the classes or superclasses: they are then called `0` to the
    /// largest label.
    ///
    /// # Errors
    /// Names the file and what is wrong: not there, not whole Parquet, a column missing or of another type, files that
    /// contradict each other.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_without(path, &[])
    }

    /// [`DataSet::open`], with some splits left out: no row of theirs is read, such as labels of -1 of a test split whose
    /// labels are kept secret. The content hash stays that of all files.
    ///
    /// # Errors
    /// As [`DataSet::open`].
    pub fn open_without(path: &Path, without: &[Split]) -> Result<Self> {
        Self::from_found(discover::find(path)?, without)
    }

    /// With a folder in which decoded images are kept, so that of many processes that need them one decodes; none keeps
    /// nothing. The folder is made when it is first needed.
    pub fn cached(self, folder: Option<PathBuf>) -> Self {
        Self { cache: folder, ..self }
    }

    pub(crate) fn from_found(found: Found, without: &[Split]) -> Result<Self> {
        let mut set = Self {
            root: found.root,
            files: Vec::with_capacity(found.files.len()),
            classes: Vec::new(),
            coarse_classes: Vec::new(),
            parts: Vec::new(),
            content: Content::Images,
            tokens: None,
            cache: None,
            without: without.to_owned(),
        };
        for (path, name, split) in found.files {
            let reader = Reader::open(&path)?;
            let columns = Columns::find(&path, reader.schema())?;
            let content = columns.content();
            if set.files.is_empty() {
                set.content = content;
            } else if set.content != content {
                let first = set.files[0].path.display();
                let what = format!("expected {} as in {first}, found {content}", set.content);
                return Err(Error::file(&path, what));
            }
            let metadata = reader.metadata();
            let mut counts = None;
            if content == Content::Tokens {
                let (info, found) = tokens::read(&path, &metadata)?;
                counts = Some(found);
                match &set.tokens {
                    None => set.tokens = Some(info),
                    Some(known) => agree(known, &set.files[0].path, &info, &path)?,
                }
            }
            let hub = metadata.get("huggingface");
            for (column, known) in [
                (&columns.label, &mut set.classes),
                (&columns.coarse, &mut set.coarse_classes),
            ] {
                let Some(column) = column else { continue };
                let names = contract::class_names(&path, hub, column)?;
                if known.is_empty() {
                    *known = names;
                } else if !names.is_empty() && *known != names {
                    let other = known.iter().zip(&names).position(|(known, name)| known != name);
                    let what = match other {
                        Some(at) => format!("class {at} called {}, found {}", known[at], names[at]),
                        None => format!("{} class names, found {}", known.len(), names.len()),
                    };
                    let what = format!("{column}: expected, as in the files before it, {what}");
                    return Err(Error::file(&path, what));
                }
            }
            let rows = reader.num_rows() as i64;
            set.files.push(DataFile {
                path,
                name,
                split,
                rows,
                columns,
                counts,
                part: 0,
                hash: OnceLock::new(),
            });
        }
        let mut labels = set.files.iter().filter_map(|file| file.columns.label.as_ref());
        if let (Content::Images, None, Some(first)) = (set.content, labels.next(), set.files.first()) {
            let reader = Reader::open(&first.path)?;
            let found: Vec<&str> = reader.schema().fields().iter().map(|f| f.name().as_str()).collect();
            let what = format!("expected a column label or fine_label, found {}", found.join(", "));
            return Err(Error::file(&first.path, what));
        }
        if set.content == Content::Text && !set.labelled() {
            // Nothing needs them: a text is one task.
            set.files.iter_mut().for_each(|file| file.columns.label = None);
        }
        if set.content == Content::Tokens {
            // One class a data set: what a task of text is made of.
            set.classes = vec!["text".to_owned()];
        } else if set.classes.is_empty() {
            set.classes = set.numbered(|columns| columns.label.as_deref())?;
        }
        if set.coarse_classes.is_empty() {
            set.coarse_classes = set.numbered(|columns| columns.coarse.as_deref())?;
        }
        set.parts.push(Part {
            name: String::new(),
            classes: 0..set.classes.len(),
            coarse_classes: 0..set.coarse_classes.len(),
        });
        Ok(set)
    }

    /// Whether the rows of a file are read.
    pub(crate) fn reads(&self, file: &DataFile) -> bool {
        !self.without.contains(&file.split.unwrap_or(Split::Train))
    }

    /// Whether all rows have labels that can be numbers of classes.
    fn labelled(&self) -> bool {
        let labels = |file: &DataFile| integers(file, file.columns.label.as_deref()?).ok();
        let mut read = self.files.iter().filter(|file| self.reads(file));
        let classes = 0..MOST_CLASSES as i64;
        read.all(|file| labels(file).is_some_and(|all| all.iter().all(|label| classes.contains(label))))
    }

    /// Names for the labels in a column.
    fn numbered(&self, column: impl Fn(&Columns) -> Option<&str>) -> Result<Vec<String>> {
        let mut count = 0;
        for file in self.files.iter().filter(|file| self.reads(file)) {
            let Some(column) = column(&file.columns) else { continue };
            let labels = integers(file, column)?;
            for (row, label) in labels.into_iter().enumerate() {
                // Of a split whose labels are hidden; whoever reads its rows is told.
                if label == NO_LABEL {
                    continue;
                }
                count = count.max(check(file, row, label, &(0..MOST_CLASSES))? + 1);
            }
        }
        Ok((0..count).map(|i| i.to_string()).collect())
    }

    /// The content hash: BLAKE3 over each file's name and content hash, in the order of names. It does not depend on
    /// where the data set lies. A file's hash is computed once and remembered beside it.
    ///
    /// # Errors
    /// Names a file that cannot be read.
    pub fn hash(&self) -> Result<String> {
        let mut text = String::new();
        for file in &self.files {
            text.push_str(&format!("{}\t{}\n", file.name, file.hash()?));
        }
        Ok(hash::bytes(text.as_bytes()))
    }

    /// Refuses two files of one split with the same bytes: their rows would be read twice, and some validate what others train. Of two
    /// splits it is told.
    ///
    /// # Errors
    /// Names the second file; one that cannot be read.
    pub fn require_each_once(&self) -> Result<()> {
        let mut seen: HashMap<(i64, &str), Vec<&DataFile>> = HashMap::new();
        for two in &self.files {
            // Files of a length of their own are not read.
            if two.rows == 0 || self.files.iter().filter(|file| file.rows == two.rows).count() < 2 {
                continue;
            }
            let others = seen.entry((two.rows, two.hash()?)).or_default();
            if let Some(one) = others.iter().find(|one| one.split == two.split) {
                let what = format!(
                    "expected other rows than those of {}, found the same bytes: remove one",
                    one.name
                );
                return Err(Error::file(&two.path, what));
            }
            if let Some(one) = others.first() {
                let path = two.path.display();
                tracing::warn!("{path}: the same bytes as {}, which is of another split", one.name);
            }
            others.push(two);
        }
        Ok(())
    }

    /// Where files of this data set and of another have the same bytes, whatever their names: both positions.
    ///
    /// # Errors
    /// Names a file that cannot be read.
    pub fn same_files(&self, other: &Self) -> Result<Vec<(u32, u32)>> {
        let mut same = Vec::new();
        for (own, file) in (0..).zip(&self.files) {
            for (theirs, found) in (0..).zip(&other.files) {
                // Files of other lengths are not read.
                if file.rows == found.rows && file.hash()? == found.hash()? {
                    same.push((own, theirs));
                }
            }
        }
        Ok(same)
    }

    /// A position in [`DataSet::files`] and a row of that file, as far as its footer tells whether they are there.
    pub(crate) fn row(&self, file: u32, row: i64) -> Result<(usize, usize)> {
        let position = file as usize;
        let Some(found) = self.files.get(position) else {
            let (last, root) = (self.files.len().saturating_sub(1), self.root.display());
            return Err(Error::config(format!(
                "{root}: expected a file from 0 to {last}, found {file}"
            )));
        };
        match usize::try_from(row).ok().filter(|_| row < found.rows) {
            Some(row) => Ok((position, row)),
            None => {
                let what = format!("expected a row from 0 to {}, found {row}", found.rows - 1);
                Err(Error::file(&found.path, what))
            }
        }
    }

    /// The position of a file by its name within the root.
    pub fn file(&self, name: &str) -> Option<u32> {
        self.files.iter().position(|f| f.name == name).map(|i| i as u32)
    }

    /// The rows of a split in the order of files and rows; none where the data set has no such split. All blocks of
    /// tokens of one part have its one class.
    ///
    /// # Errors
    /// Names the file, the row and a label that is not one of the classes.
    pub fn examples(&self, split: Split) -> Result<Vec<Example>> {
        let mut examples = Vec::new();
        for (position, file) in self.files.iter().enumerate() {
            if file.split.unwrap_or(Split::Train) != split || !self.reads(file) {
                continue;
            }
            let labels = match (&file.columns.label, self.content) {
                // The column is read for its number of rows: the footer's may lie.
                (_, Content::Tokens) => vec![0; integers(file, tokens::BYTES)?.len()],
                (Some(column), _) => integers(file, column)?,
                (None, Content::Text) => {
                    let what = "expected images or tokens, found text; dataset tokenize makes tokens of text";
                    return Err(Error::file(&file.path, what));
                }
                (None, Content::Images) => {
                    let what = format!("expected a column label or fine_label, found none{}", leave_out(split));
                    return Err(Error::file(&file.path, what));
                }
            };
            let coarse = match &file.columns.coarse {
                Some(column) => Some(integers(file, column)?),
                None => None,
            };
            let part = &self.parts[file.part];
            for (row, &label) in labels.iter().enumerate() {
                let coarse = match &coarse {
                    Some(all) => Some(check(file, row, all[row], &part.coarse_classes)? as i32),
                    None => None,
                };
                examples.push(Example {
                    file: position as u32,
                    row: row as i64,
                    label: check(file, row, label, &part.classes)? as i32,
                    coarse,
                });
            }
        }
        Ok(examples)
    }
}

/// Refuses tokens of another tokenizer, or in blocks of another length; `first` and `second` are where each was found.
pub(crate) fn agree(known: &TokenInfo, first: &Path, found: &TokenInfo, second: &Path) -> Result<()> {
    match known.difference(found) {
        None => Ok(()),
        Some((name, expected, found)) => {
            let options = match name {
                "begin" => "--begin",
                "end" => "--end",
                _ => "--tokenizer and --length",
            };
            let what = format!(
                "{name} of its tokens: expected {expected} as in {}, found {found}; dataset tokenize with the same {options} makes them alike",
                first.display()
            );
            Err(Error::file(second, what))
        }
    }
}

/// More classes without names than that are numbers of something else, such as of species in a catalogue.
const MOST_CLASSES: usize = 100_000;

/// What Hugging Face's data sets write for no label.
const NO_LABEL: i64 = -1;

/// A label as an index into the classes of all, if it is one of its own part's.
fn check(file: &DataFile, row: usize, label: i64, classes: &Range<usize>) -> Result<usize> {
    match usize::try_from(label) {
        Ok(index) if index < classes.len() => Ok(classes.start + index),
        _ => {
            let last = classes.len().saturating_sub(1);
            let mut what = format!("row {row}: expected a label from 0 to {last}, found {label}");
            if label == NO_LABEL {
                let split = file.split.unwrap_or(Split::Train);
                what += &format!(", which stands for none{}", leave_out(split));
            }
            Err(Error::file(&file.path, what))
        }
    }
}

/// The way out where a split's labels are kept secret.
fn leave_out(split: Split) -> String {
    format!("; --without {split} of split-tasks, dataset info and dataset import leaves this split out")
}

fn integers(file: &DataFile, column: &str) -> Result<Vec<i64>> {
    // Not with the footer's number of rows as capacity: it may lie.
    let mut all = Vec::new();
    for batch in Reader::open(&file.path)?.batches(&[column])? {
        all.extend(contract::integers(&file.path, &batch?, column, all.len())?);
    }
    Ok(all)
}
