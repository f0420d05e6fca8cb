//! The trainings of a list of commands, each with what it starts from and what it costs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use lethe_artifacts::Error;
use lethe_cli::{Compute, anyhow};
use lethe_train::cost::{Cost, Outline, Rows, finetuning, pretraining};

use crate::call::{Call, find};
use crate::shell::commands;

/// One training of one task.
#[derive(Clone, Debug)]
pub struct Run {
    /// What it computes.
    pub cost: Cost,
    /// Where and how, as its command says.
    pub compute: Compute,
    /// Its seed.
    pub seed: u64,
    /// Position of the run that it waits for.
    pub after: Option<usize>,
}

/// All trainings, in the order of the commands.
#[derive(Debug, Default)]
pub struct Study {
    /// Each checkpoint once, also where two commands write it.
    pub runs: Vec<Run>,
    /// Commands that are no trainings.
    pub others: usize,
}

/// The commands under a heading, a line that begins with `# `; what comes before the first has none. Each part keeps its
/// place among the lines, as empty lines before it. A text without headings is one part.
pub fn parts(text: &str) -> Vec<(Option<&str>, String)> {
    let mut parts: Vec<(Option<&str>, String)> = vec![(None, String::new())];
    for (number, line) in text.lines().enumerate() {
        if let Some(heading) = line.strip_prefix("# ") {
            parts.push((Some(heading), "\n".repeat(number)));
        }
        if let Some((_, part)) = parts.last_mut() {
            part.push_str(if line.starts_with("# ") { "" } else { line });
            part.push('\n');
        }
    }
    let headed = parts.len() > 1;
    parts.retain(|(heading, part)| heading.is_some() || !headed || !part.trim().is_empty());
    parts
}

impl Study {
    /// Reads shell commands, and the configurations, tables and checkpoints that they name.
    ///
    /// # Errors
    /// Names the line, and what is wrong with it or with a file of it.
    pub fn read(text: &str) -> anyhow::Result<Self> {
        let mut reader = Reader::default();
        for command in commands(text)? {
            let line = command.line;
            let told = |e: anyhow::Error| e.context(format!("line {line}"));
            match find(&command.words).map_err(|e| told(e.into()))? {
                Some(call) => reader.training(call).map_err(told)?,
                None => {
                    reader.study.others += 1;
                    let out = command.words.iter().skip_while(|word| *word != "--out").nth(1);
                    reader.others.extend(out.map(|out| (PathBuf::from(out), line)));
                }
            }
        }
        Ok(reader.study)
    }
}

#[derive(Default)]
struct Reader {
    study: Study,
    /// The run that writes a checkpoint.
    made: BTreeMap<PathBuf, usize>,
    /// Lines of the other commands by what they write.
    others: BTreeMap<PathBuf, usize>,
    rows: BTreeMap<Vec<PathBuf>, Rc<Rows>>,
    files: BTreeMap<PathBuf, Rc<Outline>>,
}

impl Reader {
    fn training(&mut self, call: Call) -> anyhow::Result<()> {
        match call {
            Call::Pretrain(arguments) => self.pretraining(*arguments),
            Call::Finetune(arguments) => self.finetuning(*arguments),
        }
    }

    fn pretraining(&mut self, arguments: pretrain::Args) -> anyhow::Result<()> {
        let training = arguments.training;
        let config = training.settings.read()?;
        let rows = match &arguments.table {
            Some(table) => self.table(table)?,
            None => self.data(&training.data.paths)?,
        };
        let cost = pretraining(&config, &training.out, &rows, arguments.task)?;
        self.chain(vec![cost], &training.compute, training.seed, None);
        Ok(())
    }

    fn finetuning(&mut self, finetune::Args { files, training }: finetune::Args) -> anyhow::Result<()> {
        let config = files.over(training.settings.read()?)?;
        let inputs = files.inputs(training.data.paths, None);
        let rows = self.table(&inputs.table)?;
        let parent = inputs.from.as_deref().map(|from| self.network(from)).transpose()?;
        let costs = finetuning(&config, &inputs, &training.out, &rows, parent.as_deref())?;
        let after = inputs.from.and_then(|from| self.made.get(&from).copied());
        self.chain(costs, &training.compute, training.seed, after);
        Ok(())
    }

    /// Adds runs of which each waits for the one before.
    fn chain(&mut self, costs: Vec<Cost>, compute: &Compute, seed: u64, mut after: Option<usize>) {
        for cost in costs {
            let next = self.study.runs.len();
            let run = *self.made.entry(cost.out.clone()).or_insert(next);
            if run == next {
                let compute = compute.clone();
                self.study.runs.push(Run {
                    cost,
                    compute,
                    seed,
                    after,
                });
            }
            after = Some(run);
        }
    }

    /// The network that an earlier command leaves, or else that of a file.
    fn network(&mut self, path: &Path) -> anyhow::Result<Rc<Outline>> {
        if let Some(&run) = self.made.get(path) {
            return Ok(Rc::new(self.study.runs[run].cost.network.clone()));
        }
        if let Some(read) = self.files.get(path) {
            return Ok(read.clone());
        }
        self.require("--from", path)?;
        let read = Rc::new(Outline::read(path)?);
        self.files.insert(path.to_owned(), read.clone());
        Ok(read)
    }

    fn table(&mut self, path: &Path) -> anyhow::Result<Rc<Rows>> {
        self.require("--table", path)?;
        self.remembered(&[path.to_owned()], |paths| Rows::of_table(&paths[0]))
    }

    fn data(&mut self, paths: &[PathBuf]) -> anyhow::Result<Rc<Rows>> {
        if let [path] = paths
            && self.others.contains_key(path)
        {
            self.require("--data", path)?;
        }
        self.remembered(paths, Rows::of_data)
    }

    fn remembered(
        &mut self,
        paths: &[PathBuf],
        read: impl FnOnce(&[PathBuf]) -> lethe_train::Result<Rows>,
    ) -> anyhow::Result<Rc<Rows>> {
        if let Some(rows) = self.rows.get(paths) {
            return Ok(rows.clone());
        }
        let rows = Rc::new(read(paths)?);
        self.rows.insert(paths.to_owned(), rows.clone());
        Ok(rows)
    }

    /// A file that is not there yet is an error, which says what makes it.
    fn require(&self, flag: &str, path: &Path) -> lethe_artifacts::Result<()> {
        if path.exists() {
            return Ok(());
        }
        let made = match self.others.get(path) {
            Some(line) => format!("expected it to be there, but line {line} has yet to make it: run that first"),
            None => "expected a file, or an earlier command that makes it, found neither".to_owned(),
        };
        Err(Error::config(format!("{flag} {}: {made}", path.display())))
    }
}
