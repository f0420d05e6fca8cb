//! The runs of a study: names and values made into commands, each with the files that it reads and makes.

use std::collections::{BTreeMap, BTreeSet};

use crate::study::{Page, Runs, Stage, Study, one_line};
use crate::template::{Name, Node, Template};

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
    /// What the report is told, behind the files.
    pub arguments: String,
    /// The files as the command has them, where they are too many to be listed.
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
}

/// What a template names: runs and files.
#[derive(Default)]
struct Reads {
    runs: Vec<usize>,
    files: Vec<String>,
}

/// The values that a template sees.
#[derive(Clone)]
struct Scope {
    values: Values,
    /// Parts of a name, `out` and `dir`: not seen by the runs that the template names.
    parts: Values,
    depth: usize,
}

/// Tools that compute with libtorch.
const ON_GPU: [&str; 5] = ["pretrain", "finetune", "fisher", "overlap", "search"];

/// More than this deep a template names itself.
const DEEPEST: usize = 50;

impl Scope {
    fn new(values: Values) -> Self {
        let (parts, depth) = (Values::new(), 0);
        Self { values, parts, depth }
    }

    /// Says where the run or the page is: `out` without an extension, `dir` its folder.
    fn place(&mut self, out: &str, dir: &str) {
        for (name, path) in [("out", out), ("dir", dir)] {
            self.parts.insert(name.to_owned(), path.to_owned());
        }
    }

    /// The scope of what is said of a value, with the parts of its name; `out` and `dir` are the run's there too.
    fn deeper(&self, mut parts: Values) -> Result<Self> {
        if self.depth >= DEEPEST {
            return Err("expected values that do not name themselves".to_owned());
        }
        for path in ["out", "dir"] {
            parts.extend(self.parts.get(path).map(|text| (path.to_owned(), text.clone())));
        }
        let depth = self.depth + 1;
        let values = self.values.clone();
        Ok(Self { values, parts, depth })
    }
}

impl<'a> Plan<'a> {
    /// All pages of a study and the runs that they need.
    ///
    /// # Errors
    /// A value, a stage or a list that is not there; two different commands that make one file; a run that reads itself.
    pub fn new(study: &'a Study, outside: &'a dyn Outside) -> Result<Self> {
        let mut plan = Self {
            study,
            outside,
            runs: Vec::new(),
            pages: Vec::new(),
            known: BTreeMap::new(),
            paths: BTreeMap::new(),
            making: BTreeSet::new(),
        };
        for (name, page) in &study.pages {
            let shown = plan.page(name, page).map_err(|e| format!("page.{name}: {e}"))?;
            if !shown.runs.is_empty() {
                plan.pages.push(shown);
            }
        }
        Ok(plan)
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
        let title = quoted(&self.fill(&page.title, &scope, &mut reads)?);
        let arguments = self.fill(&page.arguments, &scope, &mut reads)?;
        let mut arguments = tidy(&format!("{arguments} --title {title} --out {out}.html"))?;
        if page.figures {
            let figures = format!("{out}.figures");
            arguments += &format!("\n--joined {figures} --svg {figures} --markdown {figures}/README.md");
        }
        let given = page
            .listed
            .as_ref()
            .map(|listed| self.fill(listed, &scope, &mut reads).and_then(|text| tidy(&text)))
            .transpose()?;
        files.extend(reads.files);
        Ok(Shown {
            page,
            name,
            path,
            files,
            arguments,
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
        for file in &reads.files {
            require_word("a file that it reads", file)?;
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
        let gpu = way.gpu.unwrap_or(ON_GPU.contains(&tool));
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
        });
        Ok((run, path))
    }

    /// Values that name other values, filled in.
    fn settled(&mut self, values: &Values) -> Result<Values> {
        let mut settled = Values::new();
        for (axis, value) in values {
            let text = match value.contains(['{', '\\']) {
                true => {
                    let mut others = values.clone();
                    others.remove(axis);
                    let template = Template::new(value)?;
                    self.fill(&template, &Scope::new(others), &mut Reads::default())?
                }
                false => value.clone(),
            };
            settled.insert(axis.clone(), text);
        }
        Ok(settled)
    }

    fn fill(&mut self, template: &Template, scope: &Scope, reads: &mut Reads) -> Result<String> {
        let mut text = String::new();
        for node in &template.0 {
            text += &self.node(node, scope, reads)?;
        }
        Ok(text)
    }

    fn node(&mut self, node: &Node, scope: &Scope, reads: &mut Reads) -> Result<String> {
        match node {
            Node::Text(text) => Ok(self.outside.text(text)),
            Node::Value(name) => self.value(name, scope, reads),
            Node::Run(stage, differ) => {
                let mut values = scope.values.clone();
                for (axis, template) in differ {
                    let value = self.fill(template, scope, reads)?;
                    values.insert(axis.clone(), value);
                }
                let (run, path) = self.run(stage, values)?;
                reads.runs.push(run);
                self.file(&path)
            }
            Node::Each(variable, list, body) => {
                let mut texts = Vec::new();
                for value in self.list(list, scope)? {
                    let mut scope = scope.clone();
                    scope.values.insert(variable.clone(), value);
                    texts.push(self.fill(body, &scope, reads)?);
                }
                Ok(texts.join(" "))
            }
            Node::File(path) => {
                let path = self.fill(path, scope, reads)?;
                reads.files.push(path.clone());
                Ok(path)
            }
            Node::Files(paths) => {
                let paths = self.fill(paths, scope, reads)?;
                self.outside.files(&paths)
            }
            Node::Set(name) => {
                let name = self.fill(name, scope, reads)?;
                self.outside.set(&name)
            }
            Node::IfSet(wanted, name, body) => {
                let body = self.fill(body, scope, reads)?;
                self.outside.if_set(*wanted, name, body)
            }
        }
    }

    /// The value of an axis, a value of the study, or what is said of it.
    fn value(&mut self, name: &Name, scope: &Scope, reads: &mut Reads) -> Result<String> {
        let study = self.study;
        let plain = |axis: &str| scope.parts.get(axis).or_else(|| scope.values.get(axis)).cloned();
        let Some(attribute) = &name.attribute else {
            if let Some(value) = plain(&name.axis) {
                return Ok(value);
            }
            if let Some(template) = study.values.get(&name.axis) {
                return self.fill(template, &scope.deeper(Values::new())?, reads);
            }
            return match name.axis.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
                true => self.outside.variable(&name.axis),
                false => Err(format!("there is no value {{{}}}", name.axis)),
            };
        };
        let value = plain(&name.axis).ok_or_else(|| format!("there is no value {{{}}}", name.axis))?;
        for said in study.axes.get(&name.axis).into_iter().flatten() {
            let Some(parts) = said.pattern.parts(&value) else {
                continue;
            };
            let parts: Values = parts
                .into_iter()
                .map(|(part, text)| (part.to_owned(), text.to_owned()))
                .collect();
            if let Some(template) = said.texts.get(attribute) {
                return self.fill(template, &scope.deeper(parts)?, reads);
            }
            if let Some(part) = parts.get(attribute) {
                return Ok(part.clone());
            }
        }
        Err(format!("[axis.{}] says no {attribute:?} of {value:?}", name.axis))
    }

    /// A list of the study, or of one of its values.
    fn list(&self, name: &Name, scope: &Scope) -> Result<Vec<String>> {
        let Some(attribute) = &name.attribute else {
            let list = self.study.lists.get(&name.axis);
            return list
                .cloned()
                .ok_or_else(|| format!("there is no list {:?} under [lists]", name.axis));
        };
        let value = scope.parts.get(&name.axis).or_else(|| scope.values.get(&name.axis));
        let value = value.ok_or_else(|| format!("there is no value {{{}}}", name.axis))?;
        let said = self.study.axes.get(&name.axis).into_iter().flatten();
        let mut fitting = said.filter(|said| said.pattern.parts(value).is_some());
        let list = fitting.find_map(|said| said.lists.get(attribute));
        list.cloned()
            .ok_or_else(|| format!("[axis.{}] says no list {attribute:?} of {value:?}", name.axis))
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

/// Asks for a path that Make and the shell take as it stands, and that stays in its folder.
pub fn require_plain(what: &str, path: &str) -> Result<()> {
    let inside = |part: &str| !["", "..", "."].contains(&part) && !part.starts_with('-');
    // A stage's may be a folder, with a slash at its end, for files that are named after nothing.
    let parts = path.strip_suffix('/').unwrap_or(path);
    match is_word(path) && parts.split('/').all(inside) {
        true => Ok(()),
        false => Err(format!(
            "{what}: expected a path of letters, digits and ._-+,@/ within the study's folder, found {path:?}"
        )),
    }
}

/// Asks for a path that Make and the shell take as it stands; what Make puts in the place of a call is its own affair.
fn require_word(what: &str, path: &str) -> Result<()> {
    match path.contains("$(") || path.split_whitespace().all(is_word) {
        true => Ok(()),
        false => Err(format!(
            "{what}: expected paths of letters, digits and ._-+,@/, found {path:?}"
        )),
    }
}

/// Whether neither Make nor the shell reads anything into a text: an equals sign makes an assignment of a rule.
pub fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "._-+,@/".contains(c))
}

/// A text as one word of the shell.
fn quoted(text: &str) -> String {
    let line = one_line(text);
    // A dollar is two in a rule of Make, which makes one of them before the shell reads it.
    match line.contains(['"', '`', '$', '\\']) {
        true => format!("'{}'", line.replace('\'', r"'\''")),
        false => format!("\"{line}\""),
    }
}

/// The values that a template names.
fn named(template: &Template, values: &Values) -> Values {
    let names =
        |node: &Node, axis: &str| matches!(node, Node::Value(name) if name.axis == axis && name.attribute.is_none());
    let named = |axis: &str| template.0.iter().any(|node| names(node, axis));
    let values = values.iter().filter(|(axis, _)| named(axis));
    values.map(|(axis, value)| (axis.clone(), value.clone())).collect()
}

/// The folder of a path.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

/// Without empty lines and doubled blanks, which places that are left empty leave; what stands in quotes is as it was.
///
/// # Errors
/// A line break in quotes: a recipe of Make has none.
fn tidy(command: &str) -> Result<String> {
    let mut lines: Vec<String> = vec![String::new()];
    let (mut quote, mut escaped, mut blank) = (None, false, false);
    for c in command.chars() {
        let line = lines.last_mut().ok_or("expected a line")?;
        if quote.is_none() && !escaped && c.is_whitespace() {
            match c {
                '\n' => lines.push(String::new()),
                _ => blank = true,
            }
            continue;
        }
        if c == '\n' {
            return Err(format!(
                "expected a command without line breaks in quotes, found {command:?}"
            ));
        }
        if std::mem::take(&mut blank) && !line.is_empty() {
            line.push(' ');
        }
        line.push(c);
        quote = match (quote, c) {
            _ if escaped => quote,
            (None, '"' | '\'') => Some(c),
            (Some(open), _) if open == c => None,
            _ => quote,
        };
        escaped = !escaped && c == '\\' && quote != Some('\'');
    }
    lines.retain(|line| !line.is_empty());
    Ok(lines.join("\n"))
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
mod tests {
    #![allow(clippy::disallowed_methods)]
    use super::*;
    use crate::list::Here;

    /// Two sizes and two seeds: a first task each, and a second one without a penalty and with EWC.
    const SMALL: &str = r#"
title = "Small"
about = "a study"
[lists]
seeds = [0, 1]
[axis.net."{family}-{size}"]
width = "--set model.width={size}"
[axis.penalty]
none.settings = ""
"ewc-{strength}".settings = "--penalty ewc --strength {strength} --fisher {@fisher}.safetensors"
[stage.table]
out = "table"
makes = [".parquet"]
needs = ["{files data/mine}"]
command = "split-tasks --data data/mine --out {out}.parquet"
[stage.a]
out = "a/{net}.s{seed}"
command = "finetune --table {@table}.parquet --config {file {net.family}.toml} {net.width} --seed {seed} --out {out}.safetensors"
[stage.fisher]
out = "a/{net}.s{seed}.fisher"
makes = [".safetensors"]
command = "fisher {@a}.safetensors --out {out}.safetensors"
[stage.b]
out = "b/{net}.{penalty}.s{seed}"
command = """
finetune --from {@a}.safetensors {penalty.settings}

--seed {seed} --out {out}.safetensors"""
[page.report]
runs = [{ stage = "b", net = ["vit-8", "resnet-16"], penalty = ["none", "ewc-10"], seed = "@seeds" }]
"#;

    fn study(text: &str) -> std::result::Result<Study, String> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("small.toml");
        std::fs::write(&path, text).unwrap();
        Study::read(&path, None).map_err(|e| e.to_string())
    }

    /// What is said of a study with these lines in place of those.
    fn said(changes: &[(&str, &str)]) -> String {
        let mut text = SMALL.to_owned();
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replace(from, to);
        }
        let here = here();
        match study(&text) {
            Ok(study) => Plan::new(&study, &here).err().unwrap_or_default(),
            Err(e) => e,
        }
    }

    fn here() -> Here {
        Here {
            variables: [("OUT".to_owned(), "out".to_owned())].into(),
        }
    }

    #[test]
    fn every_run_comes_once_after_those_that_it_goes_on_from() {
        let (study, here) = (study(SMALL).unwrap(), here());
        let plan = Plan::new(&study, &here).unwrap();
        let count = |stage: &str| plan.runs.iter().filter(|run| run.stage == stage).count();
        assert_eq!((count("table"), count("a"), count("fisher"), count("b")), (1, 4, 4, 8));
        let ordered = plan
            .runs
            .iter()
            .enumerate()
            .all(|(at, run)| run.after.iter().all(|&before| before < at));
        assert!(ordered);
        let run = plan
            .runs
            .iter()
            .find(|run| run.path == "b/resnet-16.ewc-10.s1")
            .unwrap();
        let expected = "finetune --from out/small/a/resnet-16.s1.safetensors --penalty ewc --strength 10 \
                        --fisher out/small/a/resnet-16.s1.fisher.safetensors\n--seed 1 --out out/small/b/resnet-16.ewc-10.s1.safetensors";
        assert_eq!(run.command, expected);
        assert_eq!(
            run.makes,
            [".history.parquet", ".safetensors"].map(|end| format!("out/small/b/resnet-16.ewc-10.s1{end}"))
        );
        let first = plan.runs.iter().find(|run| run.path == "a/vit-8.s0").unwrap();
        assert_eq!(first.files, ["vit.toml"]);
        let values: Vec<_> = run
            .values
            .iter()
            .map(|(axis, value)| format!("{axis}={value}"))
            .collect();
        assert_eq!(values, ["net=resnet-16", "penalty=ewc-10", "seed=1"]);
        // The page shows the histories of all trainings, those of its own runs first.
        let files = &plan.pages[0].files;
        assert_eq!(files.len(), 12);
        assert!(
            files[..8]
                .iter()
                .all(|file| file.starts_with("out/small/b/") && file.ends_with(".history.parquet"))
        );
    }

    #[test]
    fn tasks_of_a_chain_are_one_run() {
        let text = r#"
title = "Chain"
about = "a study"
[lists]
tasks = [0, 1, 2]
[stage.chain]
out = "{start}/t{task}"
together = ["task", "tasks"]
command = "finetune --tasks 0..3 --out '{dir}/t\\{task\\}.safetensors'"
[stage.overlap]
out = "{start}/t{task}.overlap"
makes = [".parquet"]
command = "overlap {@chain}.safetensors --out {out}.parquet"
[page.report]
runs = [{ stage = "overlap", start = "p0", task = "@tasks" }]
"#;
        let (study, here) = (study(text).unwrap(), here());
        let plan = Plan::new(&study, &here).unwrap();
        let chain: Vec<_> = plan.runs.iter().filter(|run| run.stage == "chain").collect();
        assert_eq!(chain.len(), 1);
        assert_eq!(
            chain[0].command,
            "finetune --tasks 0..3 --out 'out/small/p0/t{task}.safetensors'"
        );
        assert_eq!(chain[0].makes.len(), 6);
        let last = plan.runs.iter().find(|run| run.path == "p0/t2.overlap").unwrap();
        assert_eq!(
            last.command,
            "overlap out/small/p0/t2.safetensors --out out/small/p0/t2.overlap.parquet"
        );
    }

    #[test]
    fn blanks_that_nobody_quoted_are_one() {
        let tidied = |text: &str| tidy(text).unwrap();
        assert_eq!(tidied("  a\t\tb   c \n\n  d \t"), "a b c\nd");
        assert_eq!(tidied("a  'b  c'  \"d  \\\" e  f\"  g"), "a 'b  c' \"d  \\\" e  f\" g");
        assert_eq!(tidied("a\\ \\  b"), "a\\ \\  b");
        assert_eq!(tidied("it's  as  it  was"), "it's  as  it  was");
        assert!(tidy("a 'b\nc'").is_err());
    }

    #[test]
    fn a_title_is_one_word_of_the_shell() {
        for title in ["plain", "say \"hi\" $(touch x) `id` it's \\", "two\nlines"] {
            let words = shlex::split(&format!("report --title {}", quoted(title))).unwrap();
            assert_eq!(words, ["report", "--title", title.replace('\n', " ").as_str()]);
        }
        assert_eq!(quoted("Small: report"), "\"Small: report\"");
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        for (changes, expected) in [
            (
                &[("{net.width}", "{net.heads}")][..],
                "stage.a: [axis.net] says no \"heads\" of \"vit-8\"",
            ),
            (
                &[("{penalty.settings}", "{strength}")],
                "stage.b: there is no value {strength}",
            ),
            (
                &[("{@a}.safetensors {pen", "{@c}.safetensors {pen")],
                "stage.c: there is no such stage",
            ),
            (
                &[("\"@seeds\"", "\"@seed\"")],
                "there is no list \"seed\" under [lists]",
            ),
            (&[("a/{net}.s{seed}\"", "a/{net}\"")], "a/vit-8 is made in two ways"),
            (&[("fisher {@a}", "fisher {@b}")], "reads itself"),
            (
                &[("[stage.table]", "[stage.table]\nmake = 1")],
                "stage.table: unknown field `make`",
            ),
            (&[("title =", "titel =")], "unknown field `titel`"),
            (&[("\"none\", ", "\"si-1\", ")], "says no \"settings\" of \"si-1\""),
            (&[("{net}.{penalty}", "{net} {penalty}")], "expected a path of letters"),
            (&[("out = \"b/", "out = \"../b/")], "within the study's folder"),
            // An equals sign makes an assignment of a rule.
            (
                &[("a/{net}.s{seed}", "a/{net}.s={seed}")],
                "stage.a: out: expected a path of letters, digits and ._-+,@/ within the study's folder, found \"a/vit-8.s=0\"",
            ),
            (
                &[("about =", "folder = \"my folder\"\nabout =")],
                "folder: expected a path of letters",
            ),
            (&[("about =", "folder = \"../up\"\nabout =")], "folder: expected a path"),
            (
                &[("[page.report]", "[page.report]\ntarget = \"a b\"")],
                "page.report: expected a target of letters, digits and ._-, found \"a b\"",
            ),
            (
                &[("[page.report]", "[page.report]\nout = \"../r\"")],
                "page.report: out: expected a path",
            ),
            (
                &[("data/mine}\"]", "data/mine}\", \"a#b\"]")],
                "a file that it reads: expected paths of letters, digits and ._-+,@/, found \"a#b\"",
            ),
            (
                &[("makes = [\".parquet\"]", "makes = []")],
                "stage.table: makes: expected a file at least, found none",
            ),
            (
                &[("\"@seeds\"", "[]")],
                "page.report: seed: expected a value at least, found none",
            ),
            (
                &[("\"@seeds\"", "\"@seeds\", sede = [1, 2]")],
                "page.report: runs: expected axes that a stage names, found sede",
            ),
            (
                &[("\"@seeds\"", "\"@seeds\", shows = \".x\"")],
                "shows: expected a list of ends of files' names, found \".x\"",
            ),
            (
                &[("\"@seeds\"", "\"@seeds\", alone = \"yes\"")],
                "alone: expected true or false, found \"yes\"",
            ),
            (
                &[("seeds = [0, 1]", "seeds = [0, 1]\nall = [\"@seeds\", 2]")],
                "lists.all: expected values, found @seeds: lists do not name lists",
            ),
            (
                &[("[lists]", "pages = []\n[lists]")],
                "expected a page at least, as [page.report], found none",
            ),
            (
                &[("[lists]", "pages = [\"report\", \"report\"]\n[lists]")],
                "pages: expected each page once, found report twice",
            ),
            (
                &[("split-tasks --data", "split-tasks --note 'a\\nb' --data")],
                "expected a command without line breaks in quotes",
            ),
        ] {
            let found = said(changes);
            assert!(found.contains(expected), "{changes:?}: {found}");
            assert!(!found.contains('\n'), "{found}");
        }
    }
}
