//! A study as its TOML file has it.

mod file;
mod names;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use file::{PageFile, StageFile};
use lethe_artifacts::{Error, Result};
use lethe_cli::without_types;
use names::{FOLDERS, is_reserved};
use sha2::{Digest, Sha256};
use toml::{Table, Value};

use crate::pattern::Pattern;
use crate::template::Template;
use crate::words::{is_word, require_plain};

/// A whole study: what its file says, over the files that this one includes, under its preset's.
#[derive(Debug)]
pub struct Study {
    /// Its file's name without `.toml`.
    pub name: String,
    /// Its file and its preset, as arguments of `grid`.
    pub arguments: String,
    /// The files that it was read from, in the order in which the later ones win.
    pub files: Vec<PathBuf>,
    /// SHA-256 of these files' bytes, one after another.
    pub sha256: String,
    /// What its pages are called.
    pub title: String,
    /// What it is about, for `make help`.
    pub about: String,
    /// Its folder in OUT.
    pub folder: String,
    /// Single values by name.
    pub values: BTreeMap<String, Template>,
    /// Lists of values by name.
    pub lists: BTreeMap<String, Vec<String>>,
    /// What is said of an axis's values, the closest pattern first.
    pub axes: BTreeMap<String, Vec<Said>>,
    /// Kinds of runs by name, each in one or more ways: the first whose `where` fits is taken.
    pub stages: BTreeMap<String, Vec<Stage>>,
    /// Pages in the order of the file.
    pub pages: Vec<(String, Page)>,
    /// Every name that its pages ask for, those too that `pages` leaves out.
    asked: BTreeSet<String>,
    /// Axes with patterns that its preset adds.
    added: BTreeSet<(String, String)>,
    /// Axes with the values that its pages give them, those too that `pages` leaves out.
    given: BTreeSet<(String, String)>,
}

/// What is said of the values that fit a pattern.
#[derive(Debug)]
pub struct Said {
    /// Of which values.
    pub pattern: Pattern,
    /// Texts by name.
    pub texts: BTreeMap<String, Template>,
    /// Lists by name.
    pub lists: BTreeMap<String, Vec<String>>,
}

/// One way to make a kind of run.
#[derive(Debug)]
pub struct Stage {
    /// The values that it is for, by axis; all where an axis is not named.
    pub on: BTreeMap<String, Vec<Pattern>>,
    /// Path of what it makes, in the study's folder, without an extension.
    pub out: Template,
    /// The files that it makes: extensions of `out`, or paths of their own. Unless they are given, those of a training.
    pub makes: Vec<Template>,
    /// Whether they are given.
    pub says_makes: bool,
    /// Files that it reads and that its command does not name.
    pub needs: Vec<Template>,
    /// An axis whose values one command makes together, and the list of them.
    pub together: Option<(String, String)>,
    /// The tool with its arguments; a line break is a space.
    pub command: Template,
    /// Whether it stands behind `GPU` rather than behind `CPU`, where its tool does not say it.
    pub gpu: Option<bool>,
}

/// A page of the report.
#[derive(Debug)]
pub struct Page {
    /// What it shows, for `make help`.
    pub about: String,
    /// The target of `make` that it belongs to.
    pub target: String,
    /// Name of its file, without an extension.
    pub out: Template,
    /// What the report is called.
    pub title: Template,
    /// The data set without which `make STUDY` leaves it out.
    pub set: Option<String>,
    /// The runs that it shows.
    pub runs: Vec<Runs>,
    /// Which files of these, and of the runs that they go on from: ends of names.
    pub shows: Vec<String>,
    /// What the report is told besides.
    pub arguments: Template,
    /// The files as the command has them, where it lists them by patterns.
    pub listed: Option<Template>,
    /// Whether figures, words and joined histories are written beside it.
    pub figures: bool,
}

/// Runs of one stage: every combination of the values.
#[derive(Clone, Debug)]
pub struct Runs {
    /// Of which stage.
    pub stage: String,
    /// Which files of these, where it is not what the page says: ends of names.
    pub shows: Option<Vec<String>>,
    /// Whether they are shown without the runs that they go on from.
    pub alone: bool,
    /// Values by axis. A value is a template, which may name other axes.
    pub values: Vec<(String, Vec<String>)>,
}

impl Study {
    /// Reads `NAME.toml` and, if there is a preset, `NAME/PRESET/study.toml` over it.
    ///
    /// # Errors
    /// A file that cannot be read or is no TOML, a key that is unknown, a template that cannot be read: with the file and the
    /// place.
    pub fn read(path: &Path, preset: Option<&str>) -> Result<Self> {
        let wrong = |what: String| Error::config(format!("{}: {what}", path.display()));
        let read = file::read(path, preset)?;
        let file = read.file;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if !is_word(&name) {
            return Err(wrong(format!(
                "expected a study's file to be named with letters, digits and ._-, found {name:?}"
            )));
        }
        // Names in capitals are settings of the Makefile.
        let capitals = name.chars().all(|c| c.is_ascii_uppercase() || c == '_');
        if is_reserved(&name) || capitals {
            return Err(wrong(format!(
                "expected a study's file to have a name that the Makefile has no use for, found {name}"
            )));
        }
        let sha256 = Sha256::digest(&read.bytes).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let folder = file
            .folder
            .unwrap_or_else(|| preset.map_or(name.clone(), |preset| format!("{name}-{preset}")));
        require_plain("folder", &folder).map_err(wrong)?;
        let top = folder.split('/').next();
        if let Some(found) = top.filter(|top| FOLDERS.contains(top)) {
            return Err(wrong(format!(
                "expected a folder of its own, as by the study's name or its key folder, found {found}, where others keep files"
            )));
        }
        let mut study = Self {
            folder,
            name,
            arguments: preset.map_or_else(
                || path.display().to_string(),
                |preset| format!("{} --preset {preset}", path.display()),
            ),
            files: read.files,
            sha256,
            title: file.title,
            about: comment(&file.about),
            values: BTreeMap::new(),
            lists: BTreeMap::new(),
            axes: BTreeMap::new(),
            stages: BTreeMap::new(),
            pages: Vec::new(),
            asked: unused::of_pages(&file.page).map_err(wrong)?,
            added: read.added,
            given: BTreeSet::new(),
        };
        if let Some(preset) = preset {
            study
                .values
                .insert("preset".to_owned(), template("preset", preset).map_err(wrong)?);
        }
        for (name, value) in file.values {
            let text = text(&value).ok_or_else(|| wrong(format!("values.{name}: expected a text or a number")))?;
            study
                .values
                .insert(name.clone(), template(&name, &text).map_err(wrong)?);
        }
        for (name, list) in file.lists {
            let list = texts(&list).ok_or_else(|| wrong(format!("lists.{name}: expected texts and numbers")))?;
            if let Some(other) = list.iter().find(|value| value.starts_with('@')) {
                return Err(wrong(format!(
                    "lists.{name}: expected values, found {other}: lists do not name lists"
                )));
            }
            require_no_dollar(&list).map_err(|e| wrong(format!("lists.{name}: {e}")))?;
            study.lists.insert(name, list);
        }
        for (axis, said) in file.axis {
            let mut all = Vec::new();
            for (pattern, attributes) in said {
                let place = format!("axis.{axis}.{pattern}");
                all.push(Said::new(&pattern, attributes).map_err(|e| wrong(format!("{place}: {e}")))?);
            }
            all.sort_by_key(|said| std::cmp::Reverse(said.pattern.closeness()));
            study.axes.insert(axis, all);
        }
        for (name, ways) in file.stage {
            // [stage.NAME] once, or [[stage.NAME]] several times.
            let ways = match ways {
                Value::Array(ways) => ways,
                way => vec![way],
            };
            let read = |way: Value| Stage::new(way.try_into().map_err(|e: toml::de::Error| one_line(&e.to_string()))?);
            let ways: std::result::Result<Vec<Stage>, String> = ways.into_iter().map(read).collect();
            let ways = ways.map_err(|e| wrong(format!("stage.{name}: {e}")))?;
            study.stages.insert(name, ways);
        }
        study.given = unused::values_of_pages(&file.page, &study.lists);
        let mut pages = file.page;
        let names = file.pages.unwrap_or_else(|| pages.keys().cloned().collect());
        if names.is_empty() {
            return Err(wrong(
                "expected a page at least, as [page.report], found none".to_owned(),
            ));
        }
        if let Some(twice) = (1..names.len()).find(|at| names[..*at].contains(&names[*at])) {
            return Err(wrong(format!(
                "pages: expected each page once, found {} twice",
                names[twice]
            )));
        }
        let axes = study.named();
        for name in names {
            let page = pages
                .remove(&name)
                .ok_or_else(|| format!("expected [page.{name}], which pages names, found none"));
            let page = page.and_then(|page| Page::new(&name, page, &study));
            let page = page.and_then(|page| page.of_axes(&axes));
            study
                .pages
                .push((name.clone(), page.map_err(|e| wrong(format!("page.{name}: {e}")))?));
        }
        Ok(study)
    }
}

impl Study {
    /// A name that its files say something of and that nothing in them asks for, or a pattern of its preset that is none of those that
    /// fit a value.
    ///
    /// # Errors
    /// Says which, and what was expected.
    pub fn require_used(&self, fitting: &BTreeSet<(String, String)>) -> std::result::Result<(), String> {
        let fits = |axis: &String, pattern: &String| {
            let pattern = Pattern::new(pattern).ok();
            let mut values = self.given.iter().filter(|(of, _)| of == axis);
            values.any(|(_, value)| pattern.as_ref().is_some_and(|pattern| pattern.parts(value).is_some()))
        };
        let mut others = self.added.difference(fitting);
        if let Some((axis, pattern)) = others.find(|(axis, pattern)| !fits(axis, pattern)) {
            return Err(format!(
                "axis.{axis}.{pattern:?}: expected a pattern that fits a value of {axis}, found one that fits none"
            ));
        }
        let mut asked = self.named();
        asked.extend(self.asked.iter().cloned());
        unused::first(self, &asked).map_or(Ok(()), Err)
    }

    /// Every name that a template of a stage asks for, or that a stage is for.
    fn named(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for way in self.stages.values().flatten() {
            names.extend(way.on.keys().cloned());
            if let Some((axis, list)) = &way.together {
                let of = list.split('.').next().unwrap_or_default();
                names.extend([axis.clone(), of.to_owned(), list.clone()]);
            }
            let all = [&way.out, &way.command].into_iter();
            for template in all.chain(&way.makes).chain(&way.needs) {
                template.names(&mut names);
            }
        }
        let said = self.axes.values().flatten().flat_map(|said| said.texts.values());
        for template in said.chain(self.values.values()) {
            template.names(&mut names);
        }
        names
    }
}

impl Said {
    fn new(pattern: &str, attributes: BTreeMap<String, Value>) -> std::result::Result<Self, String> {
        let mut said = Self {
            pattern: Pattern::new(pattern)?,
            texts: BTreeMap::new(),
            lists: BTreeMap::new(),
        };
        for (name, value) in attributes {
            if let Some(list) = value.as_array() {
                let list = texts(list).ok_or_else(|| format!("{name}: expected texts and numbers"))?;
                require_no_dollar(&list).map_err(|e| format!("{name}: {e}"))?;
                said.lists.insert(name, list);
            } else {
                let text =
                    text(&value).ok_or_else(|| format!("{name}: expected a text, a number or a list of them"))?;
                said.texts.insert(name.clone(), template(&name, &text)?);
            }
        }
        Ok(said)
    }
}

/// What a training makes.
const TRAINING: [&str; 2] = [".history.parquet", ".safetensors"];

impl Stage {
    fn new(file: StageFile) -> std::result::Result<Self, String> {
        let many = |name: &str, all: &[String]| -> std::result::Result<Vec<_>, String> {
            all.iter().map(|text| template(name, text)).collect()
        };
        let on = file.r#where.into_iter().map(|(axis, values)| {
            let patterns = values
                .iter()
                .map(|value| Pattern::new(value))
                .collect::<std::result::Result<_, _>>()?;
            Ok((axis, patterns))
        });
        Ok(Self {
            on: on.collect::<std::result::Result<_, String>>()?,
            gpu: file.gpu,
            out: template("out", &file.out)?,
            says_makes: file.makes.is_some(),
            makes: many(
                "makes",
                &file.makes.unwrap_or_else(|| TRAINING.map(str::to_owned).to_vec()),
            )?,
            needs: many("needs", &file.needs)?,
            together: file.together,
            command: template("command", file.command.trim())?,
        })
    }
}

impl Page {
    fn new(name: &str, file: PageFile, study: &Study) -> std::result::Result<Self, String> {
        let target = file.target.unwrap_or_else(|| format!("{}-{name}", study.name));
        if !is_word(&target) || target.contains('/') || is_reserved(&target) {
            return Err(format!(
                "expected a target of letters, digits and ._-, and none of the Makefile's own, found {target:?}"
            ));
        }
        for (own, about) in [
            ("plan", "says what is left to run"),
            ("so-far", "makes pages of what is there by now"),
        ] {
            if target == format!("{}-{own}", study.name) {
                return Err(format!("expected another target than {target}, which {about}"));
            }
        }
        if file.runs.is_empty() {
            return Err("runs: expected a table at least, found none".to_owned());
        }
        let runs = file.runs.into_iter().map(|runs| Runs::new(runs, &study.lists));
        Ok(Self {
            about: comment(&file.about),
            target,
            out: template("out", &file.out.unwrap_or_else(|| name.to_owned()))?,
            title: template(
                "title",
                &file.title.unwrap_or_else(|| format!("{}: {name}", study.title)),
            )?,
            set: file.set,
            runs: runs.collect::<std::result::Result<_, _>>()?,
            shows: file.shows,
            arguments: template("arguments", file.arguments.trim())?,
            listed: file.listed.map(|text| template("listed", text.trim())).transpose()?,
            figures: file.figures,
        })
    }
}

impl Page {
    /// The page, whose runs have values of these axes or of such as their own values name.
    fn of_axes(self, known: &BTreeSet<String>) -> std::result::Result<Self, String> {
        for runs in &self.runs {
            let mut names = known.clone();
            for text in runs.values.iter().flat_map(|(_, values)| values) {
                template("runs", text)?.names(&mut names);
            }
            if let Some((axis, _)) = runs.values.iter().find(|(axis, _)| !names.contains(axis)) {
                return Err(format!("runs: expected axes that a stage names, found {axis}"));
            }
        }
        Ok(self)
    }
}

impl Runs {
    fn new(table: Table, lists: &BTreeMap<String, Vec<String>>) -> std::result::Result<Self, String> {
        let mut stage = None;
        let mut shows = None;
        let mut alone = false;
        let mut values = Vec::new();
        for (axis, value) in table {
            if axis == "stage" {
                let wrong = || format!("stage: expected the name of a stage, found {value}");
                stage = Some(value.as_str().ok_or_else(wrong)?.to_owned());
                continue;
            }
            if axis == "shows" {
                let wrong = || format!("shows: expected a list of ends of files' names, found {value}");
                shows = Some(value.as_array().and_then(|list| texts(list)).ok_or_else(wrong)?);
                continue;
            }
            if axis == "alone" {
                let wrong = || format!("alone: expected true or false, found {value}");
                alone = value.as_bool().ok_or_else(wrong)?;
                continue;
            }
            let wrong = || format!("{axis}: expected a value or a list of values, found {value}");
            let given = match &value {
                Value::Array(list) => texts(list),
                one => text(one).map(|text| vec![text]),
            };
            let mut all = Vec::new();
            for value in given.ok_or_else(wrong)? {
                match value.strip_prefix('@') {
                    Some(list) => {
                        let missing = || format!("{axis}: there is no list {list:?} under [lists]");
                        all.extend(lists.get(list).ok_or_else(missing)?.iter().cloned());
                    }
                    None => all.push(value),
                }
            }
            // A list of [lists] may be emptied by a preset, which leaves these runs out.
            if value.as_array().is_some_and(Vec::is_empty) {
                return Err(format!("{axis}: expected a value at least, found none"));
            }
            require_no_dollar(&all).map_err(|e| format!("{axis}: {e}"))?;
            values.push((axis, all));
        }
        let stage = stage.ok_or("runs: expected the name of a stage, as stage = \"...\"")?;
        Ok(Self {
            stage,
            shows,
            alone,
            values,
        })
    }
}

/// A text in one line, which does not go on in the next line of a rule.
fn comment(text: &str) -> String {
    one_line(text).trim_end_matches('\\').to_owned()
}

fn template(name: &str, text: &str) -> std::result::Result<Template, String> {
    Template::new(text).map_err(|e| format!("{name}: {e}"))
}

/// A text, or a number as it is written.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        _ => None,
    }
}

fn texts(list: &[Value]) -> Option<Vec<String>> {
    list.iter().map(text).collect()
}

/// Asks for values without a dollar: they name files, and Make would read something into it.
fn require_no_dollar(values: &[String]) -> std::result::Result<(), String> {
    match values.iter().find(|value| value.contains('$')) {
        Some(value) => Err(format!("expected values without $, found {value:?}")),
        None => Ok(()),
    }
}

/// What TOML's reader says, in one line and without the names of our types.
pub fn one_line(text: &str) -> String {
    without_types(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}
