//! Documents: the texts of a corpus, read in order and a few megabytes at a time.

use std::fmt;
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;

use arrow::array::{Array, AsArray};
use arrow::compute::cast;
use arrow::datatypes::DataType;
use lethe_artifacts::{Error, Result, file_kind, hash, table::Reader};

use crate::contract::{Columns, is_text};
use crate::discover::{self, Found, has_extension};
use crate::{Content, Split};

/// Bytes of text that are read at a time, about, of a file of plain text.
const AT_ONCE: usize = 8 << 20;

/// What a document of a plain text file is. In Parquet it is a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// The whole file.
    File,
    /// A line, without its line break. Blank ones are none.
    Line,
    /// Lines up to the next blank one, without the last one's line break.
    BlankLine,
}

const SEPARATORS: [Separator; 3] = [Separator::File, Separator::Line, Separator::BlankLine];

impl fmt::Display for Separator {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(match self {
            Self::File => "file",
            Self::Line => "line",
            Self::BlankLine => "blank-line",
        })
    }
}

impl FromStr for Separator {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let found = SEPARATORS.into_iter().find(|separator| separator.to_string() == text);
        found.ok_or_else(|| Error::config(format!("expected file, line or blank-line, found {text}")))
    }
}

/// Files of text, sorted by split and name.
#[derive(Clone, Debug)]
pub struct Corpus {
    files: Vec<TextFile>,
    separator: Separator,
    column: String,
}

/// The column of Parquet that holds text unless another is named.
pub const TEXT: &str = "text";

#[derive(Clone, Debug)]
struct TextFile {
    path: PathBuf,
    name: String,
    split: Split,
    /// Rows, where it is Parquet.
    rows: Option<u64>,
}

/// Some documents of one file.
#[derive(Debug, Default)]
pub(super) struct Batch {
    pub path: PathBuf,
    /// The texts with where each stands, such as `row 7`.
    pub documents: Vec<Document>,
    /// Rows of Parquet that hold null.
    pub nulls: Vec<u64>,
}

/// A text and the number of its row or its first line, from 0 and from 1.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Document {
    pub text: String,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Row(u64),
    Line(u64),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Row(row) => write!(f, "row {row}"),
            Self::Line(line) => write!(f, "line {line}"),
        }
    }
}

impl Corpus {
    /// Opens what lies at some paths: Parquet with a column `text`, or plain text in UTF-8. Each path is a file, a glob,
    /// or a folder whose files tell their splits by their names, Parquet before `.txt`. A file whose name tells none is
    /// read as train.
    ///
    /// # Errors
    /// Names the path and what is wrong: nothing there, Parquet without text.
    pub fn open(paths: &[PathBuf], separator: Separator) -> Result<Self> {
        Self::of_column(paths, separator, TEXT)
    }

    /// [`Corpus::open`] of Parquet whose text stands in a column of another name.
    ///
    /// # Errors
    /// As there. A configuration error for a column other than [`TEXT`] where there is no Parquet.
    pub fn of_column(paths: &[PathBuf], separator: Separator, column: &str) -> Result<Self> {
        let plain = |path: &PathBuf| path.is_file();
        let found = match paths {
            [_, _, ..] if paths.iter().all(plain) => vec![discover::several(paths.to_owned())?],
            _ => paths.iter().map(|path| find(path)).collect::<Result<_>>()?,
        };
        let mut files = Vec::new();
        for found in found {
            for (path, name, split) in found.files {
                let rows = match is_parquet(&path)? {
                    true => Some(rows(&path, column)?),
                    false => None,
                };
                let split = split.unwrap_or(Split::Train);
                files.push(TextFile {
                    path,
                    name,
                    split,
                    rows,
                });
            }
        }
        if let Some(twice) = (1..files.len()).find(|at| files[..*at].iter().any(|file| file.path == files[*at].path)) {
            return Err(Error::file(
                &files[twice].path,
                "expected each file of text once, found it twice",
            ));
        }
        if column != TEXT && files.iter().all(|file| file.rows.is_none()) {
            return Err(Error::config(format!(
                "--column {column}: expected Parquet, found plain text alone"
            )));
        }
        // Stable: the paths' own order within a split.
        files.sort_by_key(|file| file.split);
        let column = column.to_owned();
        Ok(Self {
            files,
            separator,
            column,
        })
    }

    /// The same corpus with the files of one split alone.
    pub fn only(&self, split: Split) -> Self {
        let files = self.files.iter().filter(|file| file.split == split);
        Self {
            files: files.cloned().collect(),
            separator: self.separator,
            column: self.column.clone(),
        }
    }

    /// The splits that have files.
    pub fn splits(&self) -> Vec<Split> {
        let mut splits: Vec<_> = self.files.iter().map(|file| file.split).collect();
        splits.dedup();
        splits
    }

    /// The number of documents, where it is known without reading them.
    pub fn documents(&self) -> Option<u64> {
        let one = (self.separator == Separator::File).then_some(1);
        self.files.iter().map(|file| file.rows.or(one)).sum()
    }

    /// What a document of its plain text files is.
    pub fn separator(&self) -> Separator {
        self.separator
    }

    /// The column of its Parquet files.
    pub fn column(&self) -> &str {
        &self.column
    }

    /// Where the files are.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        self.files.iter().map(|file| file.path.as_path())
    }

    /// BLAKE3 over each file's name and content hash, as a data set's.
    ///
    /// # Errors
    /// Names a file that cannot be read.
    pub fn hash(&self) -> Result<String> {
        let mut text = String::new();
        for file in &self.files {
            text.push_str(&format!("{}\t{}\n", file.name, hash::file(&file.path)?));
        }
        Ok(hash::bytes(text.as_bytes()))
    }

    /// The documents, in the order of files and rows.
    pub(super) fn read(&self) -> impl Iterator<Item = Result<Batch>> + Send + use<> {
        let (separator, column) = (self.separator, self.column.clone());
        self.files.clone().into_iter().flat_map(move |file| {
            let opened = match file.rows {
                Some(_) => parquet(file.path, &column),
                None => plain(file.path, separator),
            };
            opened.unwrap_or_else(|e| Box::new(std::iter::once(Err(e))))
        })
    }
}

type Batches = Box<dyn Iterator<Item = Result<Batch>> + Send>;

/// The files that a path means.
fn find(path: &Path) -> Result<Found> {
    if !path.is_dir() {
        return discover::find(path);
    }
    let found = discover::find(path).or_else(|error| {
        // Of a folder with files of one kind, what is said of that.
        discover::find_kind(path, "txt").map_err(|plain| match discover::holds(path, "parquet") {
            true => error,
            false => plain,
        })
    })?;
    // A table by itself is not all that lies beside it.
    let others = match found.root.starts_with(path) {
        true => discover::left_out(&found, &TEXTS)?,
        false => Vec::new(),
    };
    if let Some(first) = others.first() {
        let count = others.len();
        tracing::warn!(
            "{}: {count} other files that are called after splits are left out (first of all {}): a folder's files are read in one form, Parquet \
             or else .txt",
            path.display(),
            first.display()
        );
    }
    Ok(found)
}

/// Extensions of files that may hold text.
const TEXTS: [&str; 16] = [
    "parquet", "txt", "md", "text", "json", "jsonl", "ndjson", "csv", "tsv", "arrow", "html", "xml", "gz", "bz2", "xz",
    "zst",
];

/// Extensions of files that hold texts among marks: read as plain text, a network would learn the marks.
const MARKED_UP: [&str; 6] = ["json", "jsonl", "ndjson", "csv", "tsv", "arrow"];

/// Whether a file is Parquet: by its name, or else by its first bytes.
fn is_parquet(path: &Path) -> Result<bool> {
    let wrap = |e| Error::file(path, e);
    let named = |extension: &str| has_extension(path, extension);
    if named("parquet") || named("txt") {
        return Ok(named("parquet"));
    }
    if let Some(kind) = MARKED_UP.into_iter().find(|kind| named(kind)) {
        let what = format!("expected plain text or Parquet with a column text, found {kind} by its name");
        return Err(Error::file(path, what));
    }
    let mut start = Vec::new();
    File::open(path)
        .map_err(wrap)?
        .take(4)
        .read_to_end(&mut start)
        .map_err(wrap)?;
    Ok(start == b"PAR1")
}

/// The number of rows of Parquet with text in `column`.
fn rows(path: &Path, column: &str) -> Result<u64> {
    let reader = Reader::open(path)?;
    let schema = reader.schema();
    let wrong = |what: String| Error::file(path, what);
    let missing = || {
        let found: Vec<&str> = schema.fields().iter().map(|field| field.name().as_str()).collect();
        let found = found.join(", ");
        wrong(format!(
            "expected a column {column}, found {found}; --column names another"
        ))
    };
    if column == TEXT {
        // Beside images it is a caption or the like.
        match Columns::find(path, schema).map(|columns| columns.content()) {
            Ok(Content::Text) => {}
            Ok(Content::Tokens) => return Err(wrong("expected text, found tokens, which already are".to_owned())),
            Ok(Content::Images) => return Err(wrong("expected a column text, found images".to_owned())),
            Err(_) if schema.field_with_name(TEXT).is_err() => return Err(missing()),
            Err(error) => return Err(error),
        }
    } else {
        let field = schema.field_with_name(column).map_err(|_| missing())?;
        if !is_text(field.data_type()) {
            let found = field.data_type();
            return Err(wrong(format!("column {column}: expected a string, found {found}")));
        }
    }
    Ok(reader.num_rows() as u64)
}

fn parquet(path: PathBuf, column: &str) -> Result<Batches> {
    let batches = Reader::open(&path)?.batches(&[column])?;
    let column = column.to_owned();
    let mut start = 0;
    Ok(Box::new(batches.map(move |batch| {
        let batch = batch?;
        // Whatever it was: a dictionary's values are shared, and so kept once here too.
        let texts = cast(batch.column(0), &DataType::Utf8View);
        let texts = texts.map_err(|e| Error::file(&path, format!("column {column}: {e}")))?;
        let texts = texts.as_string_view();
        let mut read = Batch {
            path: path.clone(),
            ..Batch::default()
        };
        for (text, row) in texts.iter().zip(start..) {
            match text {
                Some(text) => read.documents.push(Document {
                    text: text.to_owned(),
                    place: Place::Row(row),
                }),
                None => read.nulls.push(row),
            }
        }
        start += texts.len() as u64;
        Ok(read)
    })))
}

fn plain(path: PathBuf, separator: Separator) -> Result<Batches> {
    let file = File::open(&path).map_err(|e| Error::file(&path, e))?;
    let mut lines = Lines {
        from: BufReader::with_capacity(1 << 20, file),
        path,
        separator,
        offset: 0,
        line: 0,
        ended: false,
    };
    Ok(Box::new(std::iter::from_fn(move || lines.batch().transpose())))
}

/// A plain text file, read line by line.
struct Lines {
    from: BufReader<File>,
    path: PathBuf,
    separator: Separator,
    /// Bytes read so far.
    offset: usize,
    /// Lines read so far.
    line: u64,
    ended: bool,
}

impl Lines {
    /// The next documents; none at the end.
    fn batch(&mut self) -> Result<Option<Batch>> {
        let mut batch = Batch {
            path: self.path.clone(),
            ..Batch::default()
        };
        let mut bytes = 0;
        while bytes < AT_ONCE
            && let Some(document) = self.document()?
        {
            bytes += document.text.len();
            batch.documents.push(document);
        }
        Ok((!batch.documents.is_empty()).then_some(batch))
    }

    fn document(&mut self) -> Result<Option<Document>> {
        if self.ended {
            return Ok(None);
        }
        if self.separator == Separator::File {
            self.ended = true;
            let mut bytes = Vec::new();
            self.from
                .read_to_end(&mut bytes)
                .map_err(|e| Error::file(&self.path, e))?;
            let text = self.text(bytes)?;
            let place = Place::Line(1);
            return Ok(Some(Document { text, place }));
        }
        let mut document: Option<Document> = None;
        while let Some(line) = self.next()? {
            let blank = line.trim().is_empty();
            let place = Place::Line(self.line);
            let text = without_break(&line);
            match (&mut document, self.separator) {
                (None, _) if blank => {}
                (None, Separator::Line) => {
                    let text = text.to_owned();
                    return Ok(Some(Document { text, place }));
                }
                (None, _) => document = Some(Document { text: line, place }),
                (Some(_), _) if blank => break,
                (Some(document), _) => document.text.push_str(&line),
            }
        }
        self.ended = document.is_none();
        Ok(document.map(|mut document| {
            document.text.truncate(without_break(&document.text).len());
            document
        }))
    }

    /// The next line with its line break; none at the end.
    fn next(&mut self) -> Result<Option<String>> {
        let mut bytes = Vec::new();
        self.from
            .read_until(b'\n', &mut bytes)
            .map_err(|e| Error::file(&self.path, e))?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.line += 1;
        self.text(bytes).map(Some)
    }

    /// Bytes that were read as text. A byte order mark at the start of the file is none of it.
    fn text(&mut self, bytes: Vec<u8>) -> Result<String> {
        let start = self.offset;
        self.offset += bytes.len();
        if start == 0 && file_kind::is_pointer(&bytes) {
            return Err(file_kind::unexpected(&self.path, "text", &bytes, ""));
        }
        let text = String::from_utf8(bytes).map_err(|e| {
            let (at, byte) = (e.utf8_error().valid_up_to(), e.as_bytes()[e.utf8_error().valid_up_to()]);
            let as_in = match (start + at, byte) {
                (0, 0xfe | 0xff) => ", as UTF-16 begins",
                _ => "",
            };
            let why = format!("found the byte 0x{byte:02X} at {}{as_in}", start + at);
            let begin = if start == 0 { e.as_bytes() } else { &[] };
            file_kind::unexpected(&self.path, "UTF-8", begin, why)
        })?;
        match text.strip_prefix('\u{feff}') {
            Some(rest) if start == 0 => Ok(rest.to_owned()),
            _ => Ok(text),
        }
    }
}

/// A line without its line break.
fn without_break(line: &str) -> &str {
    let line = line.strip_suffix('\n').unwrap_or(line);
    line.strip_suffix('\r').unwrap_or(line)
}
