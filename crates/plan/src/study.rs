//! The trainings and the measurements of a list of runs, each with what it waits for and what it costs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use lethe_artifacts::Error;
use lethe_cli::{Compute, anyhow};
use lethe_train::cost::{Cost, Measurement, Outline, Rows, Text, finetuning, importances, pretraining};

use crate::call::{Call, find};
use crate::line::Line;

/// One training of one task, or one measurement of importances.
#[derive(Clone, Debug)]
pub struct Run {
    /// What it computes.
    pub cost: Cost,
    /// Where and how, as its command says.
    pub compute: Compute,
    /// Seed that its command gives.
    pub seed: u64,
    /// Position of the training that it goes on from.
    pub parent: Option<usize>,
    /// Positions of all runs whose files it reads.
    pub after: Vec<usize>,
}

/// All trainings and measurements, in the order of the list.
#[derive(Debug, Default)]
pub struct Study {
    /// Each file once, also where two commands write it.
    pub runs: Vec<Run>,
    /// How many commands of other kinds there are, which are not counted: by the tool, with its subcommand.
    pub others: BTreeMap<String, usize>,
}

impl Study {
    /// Reads runs, and the configurations, tables and checkpoints that their commands name.
    ///
    /// # Errors
    /// Names the run, and what is wrong with its command or with a file of it.
    pub fn read(lines: &[&Line]) -> anyhow::Result<Self> {
        let mut reader = Reader::default();
        for line in lines {
            let named = |e: anyhow::Error| e.context(line.run.clone());
            match find(&line.words).map_err(|e| named(e.into()))? {
                Some(call) => reader.command(call).map_err(named)?,
                None => {
                    *reader.study.others.entry(kind(&line.words)).or_default() += 1;
                    let out = line.words.iter().skip_while(|word| *word != "--out").nth(1);
                    reader
                        .others
                        .extend(out.map(|out| (PathBuf::from(out), line.run.clone())));
                }
            }
        }
        Ok(reader.study)
    }
}

/// The tool that a command calls, and its subcommand.
fn kind(words: &[String]) -> String {
    let tool = words.first().and_then(|program| program.rsplit('/').next());
    let verb = words.get(1).filter(|word| word.chars().all(|c| c.is_ascii_lowercase()));
    let words = tool.into_iter().chain(verb.map(String::as_str));
    words.collect::<Vec<_>>().join(" ")
}

/// Data sets of tasks, those beside them, and the most rows of each of these.
type Sets = (Vec<PathBuf>, Vec<PathBuf>, Option<i64>);

#[derive(Default)]
struct Reader {
    study: Study,
    /// The run that writes a checkpoint, or importances.
    made: BTreeMap<PathBuf, usize>,
    /// The run that writes a network that it watches.
    beside: BTreeMap<PathBuf, usize>,
    /// The other runs by what they write.
    others: BTreeMap<PathBuf, String>,
    rows: BTreeMap<Vec<PathBuf>, Rc<Rows>>,
    files: BTreeMap<PathBuf, Rc<Outline>>,
    texts: BTreeMap<Sets, Text>,
}

impl Reader {
    fn command(&mut self, call: Call) -> anyhow::Result<()> {
        match call {
            Call::Pretrain(arguments) => self.pretraining(*arguments),
            Call::Finetune(arguments) => self.finetuning(*arguments),
            Call::Fisher(arguments) => self.measurement(&arguments),
        }
    }

    fn pretraining(&mut self, arguments: pretrain::Args) -> anyhow::Result<()> {
        if let Some(path) = &arguments.architecture {
            self.require("--architecture", path)?;
        }
        let config = arguments.config()?;
        let training = arguments.training;
        let rows = match &arguments.table {
            Some(table) => self.table(table)?,
            None => self.data(&training.data.paths)?,
        };
        let text = self.text(&training.data.paths, &training.watch_data, config.watch_rows);
        let cost = pretraining(&config, &training.out, &rows, arguments.task, text)?;
        self.add(cost, &training.compute, training.seed, None, Vec::new());
        Ok(())
    }

    fn finetuning(&mut self, finetune::Args { files, training }: finetune::Args) -> anyhow::Result<()> {
        let config = files.read(&training.settings)?;
        let inputs = files.inputs(training.data.paths, None, training.watch_data);
        let rows = self.table(&inputs.table)?;
        let from = inputs.from.as_deref();
        let network = from.map(|from| self.network("--from", from)).transpose()?;
        let text = self.text(&inputs.data, &inputs.beside, config.watch_rows);
        let costs = finetuning(&config, &inputs, &training.out, &rows, network.as_deref(), text)?;
        let mut parent = self.writer(from);
        let watched = inputs.share.iter().map(|share| &share.watch);
        let penalty = inputs.penalty.importances.iter().chain(&inputs.penalty.anchors);
        let others: Vec<usize> = watched
            .chain(penalty)
            .filter_map(|path| self.writer(Some(path)))
            .collect();
        for cost in costs {
            let after = parent.into_iter().chain(others.iter().copied()).collect();
            parent = Some(self.add(cost, &training.compute, training.seed, parent, after));
        }
        if let (Some(share), Some(run)) = (&inputs.share, parent) {
            let watched = share.out(&training.out);
            let network = self.network("--watch", &share.watch)?;
            self.files.entry(watched.clone()).or_insert(network);
            self.beside.entry(watched).or_insert(run);
        }
        if let Some((path, run)) = inputs.penalty.importance_out.zip(parent) {
            self.made.entry(path).or_insert(run);
        }
        Ok(())
    }

    fn measurement(&mut self, arguments: &fisher::Args) -> anyhow::Result<()> {
        let measure = &arguments.measure;
        let missing = || Error::config("fisher: expected a checkpoint, a table, a task and an output, found less");
        let inputs = measure.inputs().ok_or_else(missing)?;
        let rows = self.table(&inputs.table)?;
        let network = self.network("CHECKPOINT", &inputs.checkpoint)?;
        let measurement = Measurement {
            out: inputs.out,
            task: inputs.task,
            split: inputs.split,
            estimator: inputs.estimator,
            per_token: measure.is_per_token(),
            examples: inputs.examples,
            batch: inputs.batch,
        };
        let text = self.text(&inputs.data, &[], None);
        let cost = importances(&measurement, &rows, &network, text)?;
        let after = self.writer(Some(&inputs.checkpoint)).into_iter().collect();
        self.add(cost, &arguments.compute, measure.seed, None, after);
        Ok(())
    }

    /// What runs on these data sets take from them.
    fn text(&mut self, data: &[PathBuf], watched: &[PathBuf], most: Option<i64>) -> Text {
        let key = (data.to_owned(), watched.to_owned(), most);
        *self.texts.entry(key).or_insert_with(|| Text::of(data, watched, most))
    }

    /// The run that writes a file.
    fn writer(&self, path: Option<&Path>) -> Option<usize> {
        path.and_then(|path| self.made.get(path).or_else(|| self.beside.get(path)))
            .copied()
    }

    /// Adds a run, unless there is one already that writes the same; gives its position.
    fn add(&mut self, cost: Cost, compute: &Compute, seed: u64, parent: Option<usize>, after: Vec<usize>) -> usize {
        let next = self.study.runs.len();
        let run = *self.made.entry(cost.out.clone()).or_insert(next);
        if run == next {
            self.study.runs.push(Run {
                cost,
                compute: compute.clone(),
                seed,
                parent,
                after,
            });
        }
        run
    }

    /// The network that an earlier command leaves, or else that of a file.
    fn network(&mut self, flag: &str, path: &Path) -> anyhow::Result<Rc<Outline>> {
        if let Some(&run) = self.made.get(path) {
            return Ok(Rc::new(self.study.runs[run].cost.network.clone()));
        }
        if let Some(read) = self.files.get(path) {
            return Ok(read.clone());
        }
        self.require(flag, path)?;
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
            Some(run) => format!("expected it to be there, but {run} has yet to be made: run that first"),
            None => "expected a file, or an earlier run that makes it, found neither".to_owned(),
        };
        Err(Error::config(format!("{flag} {}: {made}", path.display())))
    }
}
