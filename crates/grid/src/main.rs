//! Writes a study's runs, as its TOML file describes them: as rules of Make, or as a list.

mod arguments;
mod list;
mod outdated;
mod pattern;
mod record;
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
use crate::outdated::{Ask, outdated};

fn main() -> ExitCode {
    lethe_cli::run("grid", |args: Args| match args.command {
        Command::Rules { study, out } => write_rules(&study, &out),
        Command::List {
            study,
            page,
            left,
            json,
            settings,
            bin,
        } => {
            let here = list::Here::new(settings.variables());
            let lines = list::list(&study.read()?, &here, &bin, page.as_deref(), left);
            for line in lines.map_err(|e| study.wrong(&e))? {
                match json {
                    true => writeln!(stdout(), "{}", serde_json::to_string(&line)?)?,
                    false => writeln!(stdout(), "{}\t{}\t{}", line.stage, line.run, line.command)?,
                }
            }
            Ok(())
        }
        Command::Made { folder, key, files } => Ok(record::note(&folder, &key, files.iter().map(String::as_str))?),
        Command::Outdated {
            rules,
            goals,
            with,
            keep,
            settings,
        } => {
            let variables = settings.variables();
            let (goals, with) = (goals.as_str(), with.as_str());
            let ask = if keep { Ask::Keep } else { Ask::Outdated { goals, with } };
            for path in rules {
                let text = std::fs::read_to_string(&path).map_err(|e| Error::file(&path, e))?;
                let files = outdated(&text, &variables, ask);
                files.iter().try_for_each(|file| writeln!(stdout(), "{file}"))?;
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
    commit(out, |file| {
        file.write_all(rules.as_bytes()).map_err(|e| Error::file(out, e))
    })?;
    Ok(())
}
