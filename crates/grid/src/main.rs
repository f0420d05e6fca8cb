//! Writes a study's runs, as its TOML file describes them: as rules of Make, or as a list.

mod arguments;
mod list;
mod pattern;
mod rules;
mod runs;
mod study;
mod template;
mod words;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use lethe_artifacts::{Error, commit, require_apart};
use lethe_cli::{anyhow, stdout};

use crate::arguments::{Args, Command, StudyArgs};

fn main() -> ExitCode {
    lethe_cli::run("grid", |args: Args| match args.command {
        Command::Rules { study, out } => write_rules(&study, &out),
        Command::List {
            study,
            page,
            left,
            json,
            set,
            bin,
        } => {
            let defaults = [("OUT", "out"), ("DATA", "data"), ("PRECISION", "auto")]
                .map(|(name, value)| (name.to_owned(), value.to_owned()));
            let variables = defaults.into_iter().chain(set).collect();
            let here = list::Here { variables };
            let lines = list::list(&study.read()?, &here, &bin, page.as_deref(), left);
            for line in lines.map_err(|e| study.wrong(&e))? {
                match json {
                    true => writeln!(stdout(), "{}", serde_json::to_string(&line)?)?,
                    false => writeln!(stdout(), "{}\t{}\t{}", line.stage, line.run, line.command)?,
                }
            }
            Ok(())
        }
    })
}

fn write_rules(study: &StudyArgs, out: &Path) -> anyhow::Result<()> {
    let read = study.read()?;
    let files: Vec<_> = read
        .files
        .iter()
        .map(|path| ("a file of the study", path.clone()))
        .collect();
    require_apart(&[("--out", out.to_owned())], &files)?;
    let rules = rules::rules(&read).map_err(|e| study.wrong(&e))?;
    let before = std::fs::read_to_string(out).unwrap_or_default();
    let changed = rules::changed(&before, &rules);
    if !changed.is_empty() {
        // Under OUT, which only make knows.
        let here = format!("$({})/", read.name);
        let names: Vec<String> = changed
            .iter()
            .map(|file| {
                file.strip_prefix(&here)
                    .map_or((*file).to_owned(), |file| format!("{}/{file}", read.folder))
            })
            .collect();
        tracing::warn!(
            "{} runs have another command than before. make does not run them again where their files are there: remove these under OUT: {}",
            changed.len(),
            names.join(" ")
        );
    }
    commit(out, |file| {
        file.write_all(rules.as_bytes()).map_err(|e| Error::file(out, e))
    })?;
    Ok(())
}
