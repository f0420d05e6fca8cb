//! The command line.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use lethe_artifacts::Error;
use lethe_cli::{Tool, Verbosity};

use crate::record::{SETTING, USUAL};
use crate::study::Study;

/// Turn a study, which is a TOML file, into the runs that it is made of
#[derive(Debug, Parser)]
#[command(name = "grid", version = lethe_cli::VERSION, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    /// What to write.
    pub command: Command,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write rules of Make: one a run, with its command
    Rules {
        #[command(flatten)]
        study: StudyArgs,
        /// The rules
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Print a run a line: stage, run, command, parted by tabs
    List {
        #[command(flatten)]
        study: StudyArgs,
        /// Only the runs of this page
        #[arg(long, value_name = "NAME")]
        page: Option<String>,
        /// Only runs of which a file is missing, or that go on from such a run
        #[arg(long)]
        left: bool,
        /// A JSON object a line instead, with values, the runs before and the files that it makes
        #[arg(long)]
        json: bool,
        #[command(flatten)]
        settings: Settings,
        /// Folder of the tools in commands
        #[arg(long, value_name = "FOLDER", default_value = "target/release", value_parser = without_blanks)]
        bin: PathBuf,
    },
    /// Note that a command made files of a study's folder: what every rule does at its end
    Made {
        /// The study's folder
        folder: PathBuf,
        /// The command's key
        key: String,
        /// Files, as the folder has them
        #[arg(required = true)]
        files: Vec<String>,
    },
    /// Print the files that another command made than the rules have now, which make makes again; those that nobody has told of are
    /// noted as made by the rules' commands
    Outdated {
        /// Rules that `grid rules` wrote
        #[arg(required = true, value_name = "FILE")]
        rules: Vec<PathBuf>,
        /// Only for these targets, parted by blanks
        #[arg(long, default_value = "")]
        goals: String,
        /// Settings that make was given, for the message
        #[arg(long, default_value = "")]
        with: String,
        /// Print none, and take what is there for results of the commands as they are now
        #[arg(long)]
        keep: bool,
        #[command(flatten)]
        settings: Settings,
    },
}

/// Names in capitals.
#[derive(Debug, clap::Args)]
pub struct Settings {
    /// What OUT, DATA and other names in capitals stand for [default: OUT=out, DATA=data, PRECISION=auto]
    #[arg(long, value_name = "NAME=VALUE", value_parser = variable)]
    set: Vec<(String, String)>,
}

impl Settings {
    /// Values by name.
    pub fn variables(self) -> BTreeMap<String, String> {
        let defaults = [("OUT", "out"), ("DATA", "data"), (SETTING, USUAL)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        defaults.into_iter().chain(self.set).collect()
    }
}

#[derive(Debug, clap::Args)]
/// Which study.
pub struct StudyArgs {
    /// The study: NAME.toml
    pub study: PathBuf,
    /// Lay NAME/PRESET/study.toml over it
    #[arg(long, value_name = "NAME")]
    pub preset: Option<String>,
}

impl StudyArgs {
    /// Reads the study, with its preset over it.
    ///
    /// # Errors
    /// As [`Study::read`].
    pub fn read(&self) -> lethe_artifacts::Result<Study> {
        Study::read(&self.study, self.preset.as_deref())
    }

    /// An error in a study, with its file.
    pub fn wrong(&self, what: &str) -> Error {
        Error::config(format!("{}: {what}", self.study.display()))
    }
}

impl Tool for Args {
    fn verbosity(&self) -> &Verbosity {
        &self.verbosity
    }
}

fn variable(text: &str) -> Result<(String, String), String> {
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| format!("expected NAME=VALUE, found {text}"))?;
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
        return Err(format!("expected a NAME in capitals, found {name}"));
    }
    if value.is_empty() && ["OUT", "DATA"].contains(&name) {
        return Err(format!("{name}: expected a folder, found none"));
    }
    if ["OUT", "DATA", "MODELS"].contains(&name) {
        without_blanks(value).map_err(|e| format!("{name}: {e}"))?;
    }
    Ok((name.to_owned(), value.to_owned()))
}

/// Commands name folders without quotes, and Make parts names at blanks.
fn without_blanks(path: &str) -> Result<PathBuf, String> {
    match path.contains(char::is_whitespace) {
        true => Err(format!("expected a path without blanks, found {path}")),
        false => Ok(path.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    #[test]
    fn arguments_are_consistent() {
        <Args as clap::CommandFactory>::command().debug_assert();
    }
}
