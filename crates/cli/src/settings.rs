//! Configuration: TOML files and single keys that override them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::Args;
use lethe_artifacts::{Error, Result};
use serde::de::DeserializeOwned;
use toml::{Table, Value};

/// Where a tool's configuration comes from.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Configuration")]
pub struct Settings {
    /// Configuration (TOML); given more than once, the files are joined, and no key may be in two of them
    #[arg(long, value_name = "FILE", required = true)]
    pub config: Vec<PathBuf>,
    /// Overrides one key of the configuration, such as later.lr=0.01
    #[arg(long, value_name = "KEY=VALUE")]
    pub set: Vec<String>,
    /// Tables of which an argument gives the `name`: one of another name in the files is another thing, whose keys go.
    #[arg(skip)]
    pub named: Vec<(&'static str, String)>,
}

impl Settings {
    /// The whole configuration: the files joined, then the overrides. A number or a truth value that stands for a text is
    /// taken as one, so that labels need no quotes: an override's as it was written.
    ///
    /// # Errors
    /// A file that is missing or no TOML; a key that is unknown, missing, of the wrong type or given twice. Each names
    /// the file or the override.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        let (mut all, origins) = self.joined()?;
        loop {
            let error = match serde_path_to_error::deserialize(Value::Table(all.clone())) {
                Ok(read) => return Ok(read),
                Err(error) => error,
            };
            let (path, what) = (error.path().to_string(), error.inner().message().to_owned());
            // Each time one more value has become a text, so this ends.
            if !(what.ends_with(", expected a string") && self.as_text(&mut all, &path)) {
                return Err(Error::config(self.wrong(&origins, &path, &what)));
            }
        }
    }

    /// What is wrong, and where: of a key that is missing, in all the files.
    fn wrong(&self, origins: &BTreeMap<String, String>, path: &str, what: &str) -> String {
        let what = &without_types(what);
        let files: Vec<_> = self.config.iter().map(|p| p.display().to_string()).collect();
        let files = files.join(", ");
        match (what.strip_prefix("missing field `"), path) {
            (Some(key), ".") => format!("{files}: expected {}, found none", key.trim_end_matches('`')),
            (Some(key), path) => {
                let origin = origin(origins, path, what, &files);
                format!("{origin}: expected {path}.{}, found none", key.trim_end_matches('`'))
            }
            (None, path) => format!("{}: {path}: {what}", origin(origins, path, what, &files)),
        }
    }

    /// An error with the file or the override before it where it begins with a key of the configuration, such as a value out of
    /// its range, which is not known here.
    pub fn with_origin(&self, error: anyhow::Error) -> anyhow::Error {
        let text = error.to_string();
        let Some((key, what)) = text.split_once(": ") else {
            return error;
        };
        // A network's own message begins with the key: `width is 0`, `layers[1]: `.
        let inner = what.split([' ', ':', '[', ',']).next().unwrap_or_default();
        let origin = self.joined().ok().and_then(|(_, origins)| {
            let found = origins
                .get(key)
                .or_else(|| origins.get(&format!("{key}.{inner}")))
                .or_else(|| under(&origins, key));
            found.cloned()
        });
        match origin {
            Some(origin) => error.context(origin),
            None => error,
        }
    }

    /// The files joined, then the overrides; and where each key came from.
    fn joined(&self) -> Result<(Table, BTreeMap<String, String>)> {
        let mut all = Table::new();
        let mut origins = BTreeMap::new();
        for path in &self.config {
            let text = fs::read_to_string(path).map_err(|e| Error::config(format!("{}: {e}", path.display())))?;
            let table: Table = text.parse().map_err(|e: toml::de::Error| {
                let start = e.span().map_or(0, |s| s.start).min(text.len());
                let line = 1 + text.bytes().take(start).filter(|&b| b == b'\n').count();
                Error::config(format!("{} line {line}: {}", path.display(), e.message()))
            })?;
            join(&mut all, table, "", &path.display().to_string(), &mut origins)?;
        }
        for (table, name) in &self.named {
            let own = all.get(*table).and_then(|table| table.get("name"));
            if own.is_some_and(|own| own.as_str() != Some(name)) {
                all.remove(*table);
                let below = format!("{table}.");
                origins.retain(|key: &String, _| !key.starts_with(&below));
            }
            override_key(&mut all, &format!("{table}.name={name}"))?;
        }
        for set in &self.set {
            override_key(&mut all, set)?;
            let key = set.split('=').next().unwrap_or_default().trim();
            origins.insert(key.to_owned(), format!("--set {set}"));
            // Either says how long a training is: a file's one gives way to the other.
            for (one, other) in [("epochs", "steps"), ("steps", "epochs")] {
                let other = key
                    .strip_suffix(one)
                    .filter(|before| before.ends_with('.'))
                    .map(|before| format!("{before}{other}"));
                if let Some(other) =
                    other.filter(|other| origins.get(other).is_some_and(|from| !from.starts_with("--set ")))
                {
                    if let Some((table, key)) = table_of(&mut all, &other) {
                        table.remove(key);
                    }
                    origins.remove(&other);
                }
            }
        }
        Ok((all, origins))
    }

    /// Whether the configuration has a key, or a table, of this name.
    ///
    /// # Errors
    /// A file that is missing or no TOML, or an override that is none.
    pub fn names(&self, key: &str) -> Result<bool> {
        Ok(self.joined()?.0.contains_key(key))
    }

    /// The files of the configuration, each with what the user calls it, for [`lethe_artifacts::require_apart`].
    pub fn files(&self) -> Vec<(&'static str, PathBuf)> {
        self.config.iter().map(|path| ("--config", path.clone())).collect()
    }

    /// Makes a text of the number, truth value or date at a path; says whether there was one.
    fn as_text(&self, all: &mut Table, path: &str) -> bool {
        let Some(value) = table_of(all, path).and_then(|(table, key)| table.get_mut(key)) else {
            return false;
        };
        if !(value.is_integer() || value.is_float() || value.is_bool() || value.is_datetime()) {
            return false;
        }
        let written = |set: &String| {
            let (key, text) = set.split_once('=')?;
            (key.trim() == path).then(|| text.trim().to_owned())
        };
        let given = self.set.iter().rev().find_map(written);
        *value = Value::String(given.unwrap_or_else(|| value.to_string()));
        true
    }
}

/// A message without the names of our types, which are tables to those who write a configuration.
pub fn without_types(what: &str) -> String {
    let plain = match what.split_once("expected struct ") {
        Some((before, after)) => {
            let after = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
            format!("{before}expected a table{after}")
        }
        None => what.to_owned(),
    };
    plain.replace("expected a map", "expected a table")
}

/// The table that a path's last key stands in, and that key; none where a table on the way is missing.
fn table_of<'a, 'p>(all: &'a mut Table, path: &'p str) -> Option<(&'a mut Table, &'p str)> {
    let (tables, key) = path.rsplit_once('.').unwrap_or(("", path));
    let mut tables = tables.split('.').filter(|table| !table.is_empty());
    let table = tables.try_fold(all, |table, key| table.get_mut(key)?.as_table_mut())?;
    Some((table, key))
}

/// The file or override that a faulty key came from: the key itself, one that the message names below it, or all files.
fn origin(origins: &BTreeMap<String, String>, path: &str, what: &str, files: &str) -> String {
    let named = what.split('`').nth(1).unwrap_or_default();
    let below = if path == "." {
        named.to_owned()
    } else {
        format!("{path}.{named}")
    };
    // A network's own message begins with the key below it, such as `stem.kernel: ` or `layers[1]: `.
    let inner = what.split([':', '[']).next().unwrap_or_default();
    let found = origins
        .get(path)
        .or_else(|| origins.get(&format!("{path}.{inner}")))
        .or_else(|| origins.get(&below))
        .or_else(|| under(origins, &below))
        .or_else(|| under(origins, path));
    found.cloned().unwrap_or_else(|| files.to_owned())
}

/// Where the first key of a table came from.
fn under<'a>(origins: &'a BTreeMap<String, String>, table: &str) -> Option<&'a String> {
    let table = format!("{table}.");
    let first = origins.iter().find(|(key, _)| key.starts_with(&table));
    first.map(|(_, origin)| origin)
}

fn join(all: &mut Table, more: Table, prefix: &str, file: &str, origins: &mut BTreeMap<String, String>) -> Result<()> {
    for (key, value) in more {
        let path = if prefix.is_empty() {
            key.clone()
        } else {
            format!("{prefix}.{key}")
        };
        match (all.get_mut(&key), value) {
            (Some(Value::Table(have)), Value::Table(more)) => join(have, more, &path, file, origins)?,
            (None, Value::Table(more)) => {
                let mut table = Table::new();
                join(&mut table, more, &path, file, origins)?;
                all.insert(key, Value::Table(table));
            }
            (Some(_), _) => {
                let first = origins.get(&path).or_else(|| under(origins, &path));
                let first = first.cloned().unwrap_or_default();
                return Err(Error::config(format!("{file}: {path}: stands in {first} already")));
            }
            (None, value) => {
                origins.insert(path, file.to_owned());
                all.insert(key, value);
            }
        }
    }
    Ok(())
}

fn override_key(all: &mut Table, set: &str) -> Result<()> {
    let wrong = |what: &str| Error::config(format!("--set {set}: {what}"));
    let (path, text) = set.split_once('=').ok_or_else(|| wrong("expected KEY=VALUE"))?;
    // What is no TOML value is a string: --set name=resnet needs no quotes in the shell.
    let value = format!("v = {}", text.trim())
        .parse::<Table>()
        .ok()
        .and_then(|mut t| t.remove("v"))
        .unwrap_or_else(|| Value::String(text.trim().to_owned()));
    let mut table = all;
    let mut keys = path.trim().split('.').peekable();
    while let Some(key) = keys.next() {
        if key.is_empty() {
            return Err(wrong("expected a key such as later.lr"));
        }
        if keys.peek().is_none() {
            table.insert(key.to_owned(), value);
            return Ok(());
        }
        table = table
            .entry(key)
            .or_insert_with(|| Value::Table(Table::new()))
            .as_table_mut()
            .ok_or_else(|| wrong(&format!("{key} is no table")))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Config {
        epochs: i64,
        later: Phase,
    }

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Phase {
        lr: f64,
        #[serde(default)]
        name: String,
    }

    fn read(files: &[&str], set: &[&str]) -> std::result::Result<Config, String> {
        let folder = tempfile::tempdir().unwrap();
        let config = files
            .iter()
            .enumerate()
            .map(|(i, text)| {
                let path = folder.path().join(format!("{i}.toml"));
                fs::write(&path, text).unwrap();
                path
            })
            .collect();
        let set = set.iter().map(|s| (*s).to_owned()).collect();
        let text = Settings {
            config,
            set,
            ..Settings::default()
        }
        .read()
        .map_err(|e| e.to_string());
        text.map_err(|e| e.replace(&format!("{}/", folder.path().display()), ""))
    }

    #[test]
    fn a_label_may_look_like_something_else() {
        for label in ["2024-05-01", "07:30", "1e5", "true", "2024-05-01T07:30:00Z"] {
            let set = [&format!("later.name={label}"), "epochs=1", "later.lr=1.0"].map(|s: &str| s.to_owned());
            let set: Vec<&str> = set.iter().map(String::as_str).collect();
            assert_eq!(read(&[], &set).unwrap().later.name, label);
        }
    }

    #[test]
    fn files_join_and_overrides_win() {
        let config = read(
            &["epochs = 3", "[later]\nlr = 0.1"],
            &["later.lr=3e-3", "later.name=x y"],
        )
        .unwrap();
        let later = Phase {
            lr: 3e-3,
            name: "x y".into(),
        };
        assert_eq!(config, Config { epochs: 3, later });
    }

    #[test]
    fn a_number_for_a_text_is_taken_as_one() {
        let name = |files: &[&str], set: &[&str]| read(files, set).map(|config| config.later.name);
        let file = "epochs = 3\nlater.lr = 0.1";
        for text in ["0.5", "0.50", "1e-3", "2024", "1_000", "true", "-1"] {
            assert_eq!(name(&[file], &[&format!("later.name={text}")]).unwrap(), text);
        }
        assert_eq!(
            name(&["epochs = 3\nlater = { lr = 0.1, name = 0.5 }"], &[]).unwrap(),
            "0.5"
        );
        assert_eq!(name(&["epochs = 3\nlater = { lr = 0.1, name = 8 }"], &[]).unwrap(), "8");
        assert_eq!(
            name(&[file], &["later.name=[1]"]).unwrap_err(),
            "--set later.name=[1]: later.name: invalid type: sequence, expected a string"
        );
    }

    #[test]
    fn no_message_names_a_type_of_ours() {
        let said = read(&["epochs = 3"], &["later=none"]).unwrap_err();
        assert_eq!(
            said,
            "--set later=none: later: invalid type: string \"none\", expected a table"
        );
    }

    #[test]
    fn errors_name_their_origin() {
        for (files, set, expected) in [
            (
                &["epochs = 3\nlater.lr = 1.0\nepoch = 4"][..],
                &[][..],
                "0.toml: epoch: unknown field `epoch`, expected `epochs` or `later`",
            ),
            (
                &["epochs = 3\nlater.lr = 1.0"],
                &["later.rate=1"],
                "--set later.rate=1: later.rate: unknown field `rate`, expected `lr` or `name`",
            ),
            (
                &["epochs = 3\nlater.lr = 1.0"],
                &["epochs=many"],
                "--set epochs=many: epochs: invalid type: string \"many\", expected i64",
            ),
            (
                &["epochs = 3", "epochs = 4"],
                &[],
                "1.toml: epochs: stands in 0.toml already",
            ),
            (
                &["later.lr = 1.0", "later = 4"],
                &[],
                "1.toml: later: stands in 0.toml already",
            ),
            (
                &["epochs = 3\nlater = {}"],
                &[],
                "0.toml: expected later.lr, found none",
            ),
            (
                &["epochs = \n"],
                &[],
                "0.toml line 1: string values must be quoted, expected literal string",
            ),
            (&["epochs = 3"], &["later"], "--set later: expected KEY=VALUE"),
            (&["epochs = 3"], &["epochs.x=1"], "--set epochs.x=1: epochs is no table"),
        ] {
            assert_eq!(read(files, set).unwrap_err(), expected);
        }
    }
}
