//! The runs of a study, one a line.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::Serialize;

use crate::record::{Made, Record, SETTING, filled, key};
use crate::rules::Make;
use crate::runs::{Outside, Plan, Result, Run};
use crate::study::Study;
use crate::words::folder;

/// How the files of a set go on after its name, as in the Makefile: with train, val, dev, test or eval.
const SPLITS: &str = "[tvdeTVDE][raevRAEV][asvlASVL]*.parquet";

const OUT: &str = "OUT";
const DATA: &str = "DATA";

/// Names in capitals, and the folder of data sets.
pub struct Here {
    /// `OUT`, `DATA` and others.
    variables: BTreeMap<String, String>,
    /// Those of them that the study reads.
    read: RefCell<BTreeSet<String>>,
}

impl Here {
    /// With values by name; of those that the Makefile always gives a study need not read any.
    pub fn new(variables: BTreeMap<String, String>) -> Self {
        let read = RefCell::new([OUT, DATA, "MODELS", SETTING].map(str::to_owned).into());
        Self { variables, read }
    }

    /// Refuses a value that nothing reads, once all has been filled.
    fn require_all_read(&self) -> Result<()> {
        let read = self.read.borrow();
        let Some(unread) = self.variables.keys().find(|name| !read.contains(*name)) else {
            return Ok(());
        };
        let known: Vec<&str> = read.iter().map(String::as_str).collect();
        Err(format!(
            "--set: expected a name that the study reads, of {}, found {unread}",
            known.join(", ")
        ))
    }

    fn data(&self) -> PathBuf {
        self.variables.get(DATA).map_or_else(|| "data".into(), PathBuf::from)
    }

    fn at_hand(&self, name: &str) -> bool {
        let data = glob::Pattern::escape(&self.data().to_string_lossy());
        self.data().join(name).is_dir() || !matches(&format!("{data}/{name}-{SPLITS}")).is_empty()
    }
}

impl Outside for Here {
    fn variable(&self, name: &str) -> Result<String> {
        self.read.borrow_mut().insert(name.to_owned());
        let value = self.variables.get(name).cloned();
        value.ok_or_else(|| format!("there is no value {{{name}}}: give one with --set {name}=..."))
    }

    fn set(&self, name: &str) -> Result<String> {
        let folder = self.data().join(name);
        let path = if folder.is_dir() {
            folder
        } else {
            self.data().join(format!("{name}-{SPLITS}"))
        };
        Ok(path.display().to_string())
    }

    fn files(&self, paths: &str) -> Result<String> {
        Ok(paths.to_owned())
    }

    fn if_set(&self, wanted: bool, name: &str, text: String) -> Result<String> {
        Ok(if self.at_hand(name) == wanted {
            text
        } else {
            String::new()
        })
    }

    fn folder(&self, study: &Study) -> Result<String> {
        Ok(format!("{}/{}", self.variable(OUT)?, study.folder))
    }

    fn text(&self, text: &str) -> String {
        text.to_owned()
    }
}

/// A run, as it is listed.
#[derive(Debug, Serialize)]
pub struct Line {
    /// Name of its stage in the study.
    pub stage: String,
    /// The first file that it makes, without its extension.
    pub run: String,
    /// Its values by axis.
    pub values: BTreeMap<String, String>,
    /// The runs whose files it reads.
    pub after: Vec<String>,
    /// The files that it makes.
    pub makes: Vec<String>,
    /// The pages that show it, or runs that go on from it.
    pub pages: Vec<String>,
    /// The folders of its files made, and the tool with its arguments, in one line of shell.
    pub command: String,
    /// The tool and its arguments.
    pub words: Vec<String>,
    /// Whether make would run it: a file of it is missing, older than one that it reads, or another command's, or a run is left that it
    /// goes on from.
    pub left: bool,
    /// Its place in an order by waves: 1 without such a run, or one more than the largest of those.
    pub wave: usize,
}

/// The runs of some pages of a study, or of all; those before which none has to be made first.
///
/// # Errors
/// As [`Plan::new`]; a page that is not there; a value for a name that the study does not read.
pub fn list(study: &Study, here: &Here, bin: &Path, page: Option<&str>, left: bool) -> Result<Vec<Line>> {
    let plan = Plan::new(study, here)?;
    here.require_all_read()?;
    let names: Vec<&str> = plan.pages.iter().map(|page| page.name).collect();
    if let Some(page) = page.filter(|page| !names.contains(page)) {
        return Err(format!("expected a page, one of {}, found {page}", names.join(", ")));
    }
    // As Make does without its name: a page whose data set is not there is left out.
    let at_hand = |set: &Option<String>| set.as_ref().is_none_or(|set| page.is_some() || here.at_hand(set));
    let pages_of = |run: &usize| {
        let pages = plan.pages_of(*run).filter(|shown| at_hand(&shown.page.set));
        pages.map(|shown| shown.name.to_owned()).collect::<Vec<_>>()
    };
    let name = |run: &usize| plan.file(&plan.runs[*run].path);
    let own = plan.file("")?;
    let record = Record::read(Path::new(&own));
    // Keys are of commands as rules have them.
    let rules = Plan::new(study, &Make)?;
    let keys = rules.runs.iter().map(|run| (run.path.as_str(), key(&run.command)));
    let keys: BTreeMap<&str, String> = keys.collect();
    let setting = here.variables.get(SETTING).map_or("", String::as_str);
    let by_another = |run: &Run| {
        let key = keys.get(run.path.as_str()).map(|key| filled(key, setting));
        let made = |key: String| record.made(Path::new(&own), run.noted(&own), &key);
        key.map(made) == Some(Made::ByAnother)
    };
    let mut times = Times::default();
    let mut lines = Vec::new();
    let mut missing: Vec<bool> = Vec::new();
    let mut waves: Vec<usize> = Vec::new();
    for (number, run) in plan.runs.iter().enumerate() {
        let before = run.after.iter().flat_map(|&before| &plan.runs[before].makes);
        let reads: Vec<&String> = run.files.iter().chain(before).collect();
        missing.push(
            !times.made(&run.makes, &reads) || by_another(run) || run.after.iter().any(|&before| missing[before]),
        );
        waves.push(1 + run.after.iter().map(|&before| waves[before]).max().unwrap_or(0));
        let mut pages = pages_of(&number);
        if let Some(page) = page {
            pages.retain(|name| name == page);
        }
        if pages.is_empty() || (left && !missing[number]) {
            continue;
        }
        let tool = format!("{}/{}", bin.display(), run.command.replace('\n', " "));
        let folders: BTreeSet<&str> = run.makes.iter().map(|file| folder(file)).collect();
        let folders: Vec<&str> = folders.into_iter().collect();
        let command = format!("mkdir -p {} && {tool}", folders.join(" "));
        let open = || {
            format!(
                "{}: expected a command, found a quote that is not closed: {tool}",
                run.path
            )
        };
        lines.push(Line {
            stage: run.stage.clone(),
            run: name(&number)?,
            values: run.values.clone(),
            after: run.after.iter().map(name).collect::<Result<_>>()?,
            makes: run.makes.clone(),
            pages,
            words: shlex::split(&tool).ok_or_else(open)?,
            left: missing[number],
            wave: waves[number],
            command,
        });
    }
    Ok(lines)
}

/// When files were written. Thousands of runs read one data set: its folder is looked into once.
#[derive(Default)]
struct Times(BTreeMap<String, Option<SystemTime>>);

impl Times {
    /// Whether all these files are there, and none is older than one that they were made from: what make goes by.
    fn made(&mut self, makes: &[String], reads: &[&String]) -> bool {
        let made: Option<Vec<_>> = makes.iter().map(time).collect();
        let oldest = made.and_then(|times| times.into_iter().min());
        let newest = reads.iter().filter_map(|path| self.newest(path)).max();
        oldest.is_some_and(|oldest| newest.is_none_or(|newest| newest <= oldest))
    }

    /// The newest of the files that a path means.
    fn newest(&mut self, path: &str) -> Option<SystemTime> {
        let newest = || paths(path).iter().filter_map(time).max();
        *self.0.entry(path.to_owned()).or_insert_with(newest)
    }
}

fn time(file: &String) -> Option<SystemTime> {
    std::fs::metadata(file).and_then(|found| found.modified()).ok()
}

/// The files that a path means to the rules' `files`: the Parquet and text in a folder and its folders, or what a pattern matches.
fn paths(path: &str) -> Vec<String> {
    let within = ["*.parquet", "*/*.parquet", "*.txt", "*/*.txt"].map(|files| matches(&format!("{path}/{files}")));
    match within.concat() {
        files if files.is_empty() => matches(path),
        files => files,
    }
}

/// The files that a pattern matches; none of what is no pattern.
fn matches(pattern: &str) -> Vec<String> {
    let found = glob::glob(pattern).into_iter().flatten().flatten();
    found.map(|path| path.to_string_lossy().into_owned()).collect()
}
