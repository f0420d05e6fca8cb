//! The files of a study as they are written: TOML with what each includes, the preset's over the study's.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};
use serde::Deserialize;
use toml::{Table, Value};

use super::{one_line, texts};

/// A study as it is written, its files joined.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) folder: Option<String>,
    #[serde(default)]
    pub(super) values: BTreeMap<String, Value>,
    #[serde(default)]
    pub(super) lists: BTreeMap<String, Vec<Value>>,
    #[serde(default)]
    pub(super) axis: BTreeMap<String, BTreeMap<String, BTreeMap<String, Value>>>,
    pub(super) stage: BTreeMap<String, Value>,
    /// Names of pages, in the order of `make help`; all of them unless it says so.
    pub(super) pages: Option<Vec<String>>,
    pub(super) page: BTreeMap<String, PageFile>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StageFile {
    #[serde(default)]
    pub(super) r#where: BTreeMap<String, Vec<String>>,
    pub(super) out: String,
    pub(super) makes: Option<Vec<String>>,
    #[serde(default)]
    pub(super) needs: Vec<String>,
    pub(super) together: Option<(String, String)>,
    pub(super) command: String,
    pub(super) gpu: Option<bool>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PageFile {
    #[serde(default)]
    pub(super) about: String,
    pub(super) target: Option<String>,
    pub(super) out: Option<String>,
    pub(super) title: Option<String>,
    pub(super) set: Option<String>,
    pub(super) runs: Vec<Table>,
    #[serde(default = "histories")]
    pub(super) shows: Vec<String>,
    #[serde(default)]
    pub(super) arguments: String,
    pub(super) listed: Option<String>,
    #[serde(default = "yes")]
    pub(super) figures: bool,
}

fn histories() -> Vec<String> {
    vec![".history.parquet".to_owned()]
}

fn yes() -> bool {
    true
}

/// What was read, and of which files.
pub(super) struct Read {
    pub(super) file: File,
    /// In the order in which the later ones win.
    pub(super) files: Vec<PathBuf>,
    /// The files' bytes, one after another.
    pub(super) bytes: Vec<u8>,
    /// Axes with patterns that the preset's own file has and no file below it.
    pub(super) added: BTreeSet<(String, String)>,
}

/// Reads `NAME.toml` and, if there is a preset, `NAME/PRESET/study.toml` over it.
pub(super) fn read(path: &Path, preset: Option<&str>) -> Result<Read> {
    let mut read = Reader::default();
    read.file(path)?;
    if let Some(preset) = preset {
        let overlay = path.with_extension("").join(preset).join("study.toml");
        read.file(&overlay)?;
    }
    let wrong = |e: toml::de::Error| {
        let presets = presets(path);
        let what = match preset.is_none() && !presets.is_empty() {
            true => format!(
                "expected one of its presets with --preset ({}), found none",
                presets.join(", ")
            ),
            false => one_line(&e.to_string()),
        };
        Error::config(format!("{}: {what}", path.display()))
    };
    Ok(Read {
        file: read.table.try_into().map_err(wrong)?,
        files: read.files,
        bytes: read.bytes,
        added: if preset.is_some() { read.added } else { BTreeSet::new() },
    })
}

/// The names of a study's presets.
fn presets(path: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(path.with_extension(""))
        .into_iter()
        .flatten()
        .flatten();
    let presets = entries.filter(|entry| entry.path().join("study.toml").is_file());
    let mut names: Vec<String> = presets
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Files that include each other deeper than this include themselves.
const DEEPEST: usize = 20;

/// The files of a study, joined.
#[derive(Default)]
struct Reader {
    table: Table,
    files: Vec<PathBuf>,
    bytes: Vec<u8>,
    /// What the file that was read last adds to those below it: see [`Read::added`].
    added: BTreeSet<(String, String)>,
    /// Files that are being read, each included by the one before.
    depth: usize,
}

impl Reader {
    /// Lays a file over what was read, after those that it includes.
    fn file(&mut self, path: &Path) -> Result<()> {
        let wrong = |what: String| Error::config(format!("{}: {what}", path.display()));
        let text = std::fs::read_to_string(path).map_err(|e| Error::config(format!("{}: {e}", path.display())))?;
        let mut table: Table = text
            .parse()
            .map_err(|e: toml::de::Error| wrong(one_line(&e.to_string())))?;
        let include = table.remove("include").unwrap_or_else(|| Value::Array(Vec::new()));
        let include = include.as_array().and_then(|list| texts(list));
        for other in include.ok_or_else(|| wrong("include: expected a list of files".to_owned()))? {
            if self.depth > DEEPEST {
                return Err(wrong(
                    "include: expected files that do not include themselves".to_owned(),
                ));
            }
            self.depth += 1;
            self.file(&path.parent().unwrap_or(Path::new("")).join(other))?;
            self.depth -= 1;
        }
        self.added = patterns(&table).difference(&patterns(&self.table)).cloned().collect();
        overlay(&mut self.table, table);
        self.files.push(path.to_owned());
        self.bytes.extend(text.as_bytes());
        Ok(())
    }
}

/// Every axis with the patterns of which something is said.
fn patterns(table: &Table) -> BTreeSet<(String, String)> {
    let axes = table.get("axis").and_then(Value::as_table).into_iter().flatten();
    let said = axes.filter_map(|(axis, said)| Some((axis, said.as_table()?)));
    said.flat_map(|(axis, said)| said.keys().map(|pattern| (axis.clone(), pattern.clone())))
        .collect()
}

/// Tables are joined, all else is replaced.
fn overlay(below: &mut Table, above: Table) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(Value::Table(below)), Value::Table(above)) => overlay(below, above),
            (_, value) => drop(below.insert(key, value)),
        }
    }
}
