//! The runs of a study: names and values made into commands, each with the files that it reads and makes.

mod fill;

use std::collections::{BTreeMap, BTreeSet};

use fill::{Reads, Scope};

use crate::study::{Page, Runs, Stage, Study};
use crate::template::{Name, Node, Template};
use crate::words::{folder, quoted, require_plain, tidy};

/// A line that says what is wrong and where.
pub type Result<T> = std::result::Result<T, String>;

/// Values by axis.
type Values = BTreeMap<String, String>;

/// How commands name what is not the study's to say.
pub trait Outside {
    /// The value of a name in capitals, as `OUT` and `DATA`.
    fn variable(&self, name: &str) -> Result<String>;
    /// The folder or the files of a data set of DATA.
    fn set(&self, name: &str) -> Result<String>;
    /// The Parquet files of a folder, or those of a pattern.
    fn files(&self, paths: &str) -> Result<String>;
    /// A text, by whether DATA has a data set.
    fn if_set(&self, wanted: bool, name: &str, text: String) -> Result<String>;
    /// The folder of a study's files.
    fn folder(&self, study: &Study) -> Result<String>;
    /// Text as it stands.
    fn text(&self, text: &str) -> String;
}

/// One command, and what it makes.
#[derive(Debug)]
pub struct Run {
    /// Name of its stage in the study.
    pub stage: String,
    /// Path without an extension, in the study's folder.
    pub path: String,
    /// The files that it makes.
    pub makes: Vec<String>,
    /// Its command, from the tool's name on.
    pub command: String,
    /// Whether it stands behind `GPU`.
    pub gpu: bool,
    /// Other files that it reads.
    pub files: Vec<String>,
    /// The runs whose files it reads.
    pub after: Vec<usize>,
    /// Its values by axis.
    pub values: Values,
    /// Whether it makes several runs' files, one run after another.
    pub several: bool,
}

impl Run {
    /// The first and the last file that it makes, in the study's folder: those of which it is noted by which command they are.
    pub fn noted(&self, folder: &str) -> Vec<&str> {
        let mut noted: Vec<&str> = self
            .makes
            .first()
            .into_iter()
            .chain(self.makes.last())
            .map(String::as_str)
            .collect();
        noted.dedup();
        noted
            .into_iter()
            .map(|file| file.strip_prefix(folder).unwrap_or(file))
            .collect()
    }
}

/// A page with runs, and what its command needs.
#[derive(Debug)]
pub struct Shown<'a> {
    /// What the study says of it.
    pub page: &'a Page,
    /// What the study calls it, as in `[page.size]`.
    pub name: &'a str,
    /// Path without an extension.
    pub path: String,
    /// The files that it shows, in order.
    pub files: Vec<String>,
    /// Other files that its command names, which are none that it shows.
    pub reads: Vec<String>,
    /// What the report is told, behind the files.
    pub arguments: String,
    /// The same for a page of what is there by now, beside it.
    pub so_far: String,
    /// The files as the command has them, where it lists them by patterns.
    pub listed: Option<String>,
    /// Runs whose files it shows or whose runs go on from.
    pub runs: Vec<usize>,
}

/// All runs of a study, and its pages.
pub struct Plan<'a> {
    study: &'a Study,
    outside: &'a dyn Outside,
    /// Each before those that read its files.
    pub runs: Vec<Run>,
    /// Those with runs.
    pub pages: Vec<Shown<'a>>,
    /// Runs by stage and values.
    known: BTreeMap<(String, Values), (usize, String)>,
    /// Runs by path.
    paths: BTreeMap<String, usize>,
    /// Paths of the runs that are being made: one that reads itself is an error.
    making: BTreeSet<String>,
    /// Paths of trainings and measurements by their stage and their command without that path: each command has one.
    commands: BTreeMap<(String, String), String>,
    /// Axes with patterns that a value fits.
    fitting: BTreeSet<(String, String)>,
}

/// The tools that a command may begin with: what stands in their folder.
const TOOLS: [&str; 9] = [
    "dataset",
    "split-tasks",
    "pretrain",
    "finetune",
    "fisher",
    "overlap",
    "search",
    "report",
    "plan",
];

/// Tools that make a history and a checkpoint.
const TRAINERS: [&str; 2] = ["pretrain", "finetune"];

/// Tools that compute with libtorch.
const ON_GPU: [&str; 5] = ["pretrain", "finetune", "fisher", "overlap", "search"];

impl<'a> Plan<'a> {
    /// The pages that show a run, or runs that go on from it.
    pub fn pages_of(&self, run: usize) -> impl Iterator<Item = &Shown<'a>> {
        self.pages.iter().filter(move |shown| shown.runs.contains(&run))
    }

    /// All pages of a study and the runs that they need.
    ///
    /// # Errors
    /// A value, a stage or a list that is not there; two different commands that make one file; a run that reads itself; a name
    /// that nothing asks for.
    pub fn new(study: &'a Study, outside: &'a dyn Outside) -> Result<Self> {
        let mut plan = Self {
            study,
            outside,
            runs: Vec::new(),
            pages: Vec::new(),
            known: BTreeMap::new(),
            paths: BTreeMap::new(),
            making: BTreeSet::new(),
            commands: BTreeMap::new(),
            fitting: BTreeSet::new(),
        };
        for (name, page) in &study.pages {
            let shown = plan.page(name, page).map_err(|e| format!("page.{name}: {e}"))?;
            if !shown.runs.is_empty() {
                plan.pages.push(shown);
            }
        }
        if plan.pages.is_empty() {
            return Err("expected a page with a run at least, found lists without values".to_owned());
        }
        study.require_used(&plan.fitting)?;
        plan.require_makers()?;
        Ok(plan)
    }

    /// Asks that one command makes each file.
    fn require_makers(&self) -> Result<()> {
        let mut makers: BTreeMap<String, String> = BTreeMap::new();
        let mut claim = |file: String, maker: String| match makers.insert(file.clone(), maker.clone()) {
            Some(other) => Err(format!(
                "{maker}: expected files that nothing else makes, found {file}, which {other} makes too"
            )),
            None => Ok(()),
        };
        for run in &self.runs {
            for file in &run.makes {
                claim(file.clone(), format!("stage.{}", run.stage))?;
            }
        }
        for shown in &self.pages {
            claim(
                format!("{}.html", self.file(&shown.path)?),
                format!("page.{}", shown.name),
            )?;
        }
        Ok(())
    }

    /// Path of a file of the study.
    pub fn file(&self, path: &str) -> Result<String> {
        Ok(format!("{}/{path}", self.outside.folder(self.study)?))
    }

    fn page(&mut self, name: &'a str, page: &'a Page) -> Result<Shown<'a>> {
        let mut listed: Vec<(usize, &[String], bool)> = Vec::new();
        for runs in &page.runs {
            let shows = runs.shows.as_ref().unwrap_or(&page.shows);
            for values in combinations(runs) {
                let (run, _) = self.run(&runs.stage, values)?;
                listed.push((run, shows, runs.alone));
            }
        }
        let mut runs: Vec<usize> = Vec::new();
        let mut files = Vec::new();
        let add = |files: &mut Vec<String>, run: &Run, shows: &[String]| {
            for file in run
                .makes
                .iter()
                .filter(|file| shows.iter().any(|end| file.ends_with(end)))
            {
                if !files.contains(file) {
                    files.push(file.clone());
                }
            }
        };
        for &(run, shows, _) in &listed {
            add(&mut files, &self.runs[run], shows);
            runs.push(run);
        }
        let shown = self.before(listed.iter().filter(|(_, _, alone)| !alone).map(|(run, _, _)| *run));
        for run in shown.into_iter().filter(|run| !runs.contains(run)) {
            add(&mut files, &self.runs[run], &page.shows);
        }
        let runs = self.before(runs.into_iter());
        let mut scope = Scope::new(Values::new());
        let mut reads = Reads::default();
        let path = self.fill(&page.out, &scope, &mut reads)?;
        require_plain("out", &path)?;
        let out = self.file(&path)?;
        scope.place(&out, &self.outside.folder(self.study)?);
        let title = self.fill(&page.title, &scope, &mut reads)?;
        let told = self.fill(&page.arguments, &scope, &mut reads)?;
        let told = |title: &str, out: &str| tidy(&format!("{told} --title {} --out {out}.html", quoted(title)));
        let so_far = told(&format!("{title}, so far"), &format!("{out}.so-far"))?;
        let mut arguments = told(&title, &out)?;
        if page.figures {
            let figures = format!("{out}.figures");
            arguments += &format!("\n--joined {figures} --svg {figures} --markdown {figures}/README.md");
        }
        let given = page
            .listed
            .as_ref()
            .map(|listed| self.fill(listed, &scope, &mut reads).and_then(|text| tidy(&text)))
            .transpose()?;
        let before = reads.runs.iter().flat_map(|&run| self.runs[run].makes.clone());
        Ok(Shown {
            page,
            name,
            path,
            files,
            reads: unique(reads.files.into_iter().chain(before).collect()),
            arguments,
            so_far,
            listed: given,
            runs: runs.into_iter().collect(),
        })
    }

    /// These runs, those that they go on from, and so on.
    fn before(&self, runs: impl Iterator<Item = usize>) -> BTreeSet<usize> {
        let mut left: Vec<usize> = runs.collect();
        let mut seen: BTreeSet<usize> = left.iter().copied().collect();
        while let Some(run) = left.pop() {
            let new = self.runs[run].after.iter().filter(|after| seen.insert(**after));
            left.extend(new.copied());
        }
        seen
    }

    /// The run of a stage with these values, and its path without an extension.
    fn run(&mut self, stage: &str, values: Values) -> Result<(usize, String)> {
        let key = (stage.to_owned(), values);
        if let Some(found) = self.known.get(&key) {
            return Ok(found.clone());
        }
        let values = key.1.clone();
        let found = self.make(stage, values).map_err(|e| match e.starts_with("stage.") {
            true => e,
            false => format!("stage.{stage}: {e}"),
        })?;
        self.known.insert(key, found.clone());
        Ok(found)
    }

    fn make(&mut self, stage: &str, values: Values) -> Result<(usize, String)> {
        let study = self.study;
        let ways = study.stages.get(stage).ok_or("there is no such stage")?;
        let scope = Scope::new(self.settled(&values)?);
        let way = ways.iter().find(|way| fits(way, &scope.values)).ok_or_else(|| {
            let given: Vec<_> = scope
                .values
                .iter()
                .map(|(axis, value)| format!("{axis} = {value}"))
                .collect();
            format!("no [[stage.{stage}]] is for {}", given.join(", "))
        })?;
        let mut reads = Reads::default();
        let path = self.fill(&way.out, &scope, &mut reads)?;
        require_plain("out", &path)?;
        let mut all = vec![(path.clone(), scope.clone())];
        if let Some((axis, list)) = &way.together {
            let (name, attribute) = list
                .split_once('.')
                .map_or((list.as_str(), None), |(a, b)| (a, Some(b.to_owned())));
            let name = Name {
                axis: name.to_owned(),
                attribute,
            };
            all.clear();
            for value in self.list(&name, &scope)? {
                let mut scope = scope.clone();
                scope.values.insert(axis.clone(), value);
                all.push((self.fill(&way.out, &scope, &mut reads)?, scope));
            }
            let first = all
                .first()
                .ok_or("together: expected a list with values")?
                .1
                .values
                .clone();
            let known = all.iter().any(|(_, one)| one.values == scope.values);
            if let (Some(value), false) = (scope.values.get(axis), known) {
                return Err(format!("expected {axis} to be a value of {list}, found {value}"));
            }
            if first != scope.values {
                let (run, _) = self.run(stage, first)?;
                return Ok((run, path));
            }
        }
        if !self.making.insert(path.clone()) {
            return Err(format!("{path} reads itself"));
        }
        let mut makes = Vec::new();
        for (path, scope) in &all {
            for end in &way.makes {
                let ends = self.fill(end, scope, &mut reads)?;
                for end in ends.split_whitespace() {
                    require_plain("makes", &format!("{path}{end}"))?;
                    makes.push(self.file(&format!("{path}{end}"))?);
                }
            }
        }
        let mut inside = scope.clone();
        let full = self.file(&path)?;
        inside.place(&full, folder(&full));
        for need in &way.needs {
            let files = self.fill(need, &inside, &mut reads)?;
            if !files.is_empty() {
                reads.files.push(files);
            }
        }
        if makes.is_empty() {
            return Err("makes: expected a file at least, found none".to_owned());
        }
        let command = tidy(&self.fill(&way.command, &inside, &mut reads)?)?;
        self.making.remove(&path);
        if let Some(&before) = self.paths.get(&path) {
            let run = &self.runs[before];
            return match run.command == command && run.makes == makes {
                true => Ok((before, path)),
                false => Err(format!("{path} is made in two ways: {} and {command}", run.command)),
            };
        }
        let tool = command.split_whitespace().next().unwrap_or_default();
        if !TOOLS.contains(&tool) {
            return Err(format!(
                "command: expected one of the tools {}, found {}",
                TOOLS.join(", "),
                if tool.is_empty() { "none" } else { tool }
            ));
        }
        if !way.says_makes && !TRAINERS.contains(&tool) {
            return Err(format!(
                "makes: expected the ends of the names of what {tool} makes, such as [\".parquet\"], found none"
            ));
        }
        let gpu = way.gpu.unwrap_or(ON_GPU.contains(&tool));
        if gpu {
            // The same training but for where it writes: two names for one result, which would count as two seeds.
            inside.place("{out}", folder(&full));
            let alike = self.fill(&way.command, &inside, &mut Reads::default())?;
            if let Some(other) = self.commands.insert((stage.to_owned(), alike), path.clone()) {
                return Err(format!(
                    "expected a command that names what its runs differ in, found the same one for {other} and {path}"
                ));
            }
        }
        let run = self.runs.len();
        self.paths.extend(all.iter().map(|(path, _)| (path.clone(), run)));
        self.runs.push(Run {
            stage: stage.to_owned(),
            path: path.clone(),
            makes,
            command,
            gpu,
            files: unique(reads.files),
            after: unique(reads.runs),
            values: named(&way.out, &scope.values),
            several: way.together.is_some(),
        });
        Ok((run, path))
    }
}

/// Every combination of the values, the first axis slowest.
fn combinations(runs: &Runs) -> Vec<Values> {
    let mut all = vec![Values::new()];
    for (axis, values) in &runs.values {
        let with = |before: &Values, value: &String| {
            let mut next = before.clone();
            next.insert(axis.clone(), value.clone());
            next
        };
        all = all
            .iter()
            .flat_map(|before| values.iter().map(move |value| with(before, value)))
            .collect();
    }
    all
}

fn fits(way: &Stage, values: &Values) -> bool {
    way.on.iter().all(|(axis, patterns)| {
        let value = values.get(axis);
        value.is_some_and(|value| patterns.iter().any(|pattern| pattern.parts(value).is_some()))
    })
}

/// The values that a template names.
fn named(template: &Template, values: &Values) -> Values {
    let names =
        |node: &Node, axis: &str| matches!(node, Node::Value(name) if name.axis == axis && name.attribute.is_none());
    let named = |axis: &str| template.0.iter().any(|node| names(node, axis));
    let values = values.iter().filter(|(axis, _)| named(axis));
    values.map(|(axis, value)| (axis.clone(), value.clone())).collect()
}

fn unique<T: Clone + PartialEq>(all: Vec<T>) -> Vec<T> {
    let mut unique = Vec::new();
    for one in all {
        if !unique.contains(&one) {
            unique.push(one);
        }
    }
    unique
}

#[cfg(test)]
mod tests;
