//! What tells tasks apart, and the arguments of each kind of split.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use lethe_cli::anyhow::{self, bail};
use lethe_datasets::Split as Part;
use lethe_datasets::artifacts::Error;
use lethe_datasets::import::{lines, read_text};
use lethe_datasets::tasks::{ClassOrder, Fraction, Superclasses};

/// A kind of split; each has its own arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum By {
    /// Each task has classes and a head of its own
    Class,
    /// All tasks have the same superclasses and share one head; each has other subclasses
    Shift,
    /// Tasks of one data set after those of another, each with a head of its own;
    /// of tokenized text a task a data set, all with one output layer
    DataSet,
}

/// What is cut, and how.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Tasks")]
pub struct Split {
    /// What tells the tasks apart
    #[arg(long, value_enum, default_value_t = By::Class)]
    pub by: By,
    /// Number of tasks, by class and by shift [default: 2, or as many as --classes-per-task has numbers]
    #[arg(long)]
    pub tasks: Option<usize>,
    /// Number of tasks of each data set, by data set [default: 2]
    #[arg(long, value_name = "TASKS")]
    pub tasks_per_set: Option<usize>,
    /// Classes of each task, by class [default: 5] and by data set
    /// [default: all, as many to each task]; by class also a number a task: 50,10,10
    #[arg(long, value_name = "CLASSES", verbatim_doc_comment, value_delimiter = ',')]
    pub classes_per_task: Vec<usize>,
    /// Subclasses of each superclass that a task has, by shift [default: 1]
    #[arg(long, value_name = "CLASSES")]
    pub subclasses_per_task: Option<usize>,
    /// The superclasses, by shift [default: all of the data set's column coarse_label].
    /// FILE.toml: NAME = [classes by name or number], labelled in the order of names;
    /// any other file: some of the data set's own, by name or number, one a line
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    superclasses: Option<PathBuf>,
    /// seed (drawn), listed (as the data set or a file lists them),
    /// or a file of class names or numbers, one a line (not by shift)
    #[arg(long, value_name = "ORDER", default_value = "seed", verbatim_doc_comment)]
    class_order: String,
    /// Deal out only these classes: names or numbers, one a line (not by shift)
    #[arg(long, value_name = "FILE")]
    classes: Option<PathBuf>,
    /// Leave out a split, such as a test split whose labels are -1; may be given more than once
    #[arg(long, value_name = "train|valid|test")]
    pub without: Vec<Part>,
    /// Share of each class's training rows (of tokens each data set's) that becomes
    /// validation rows; unused where the data set has its own
    #[arg(long, value_name = "SHARE", default_value = "0.1", verbatim_doc_comment)]
    pub valid: Fraction,
    /// Share of each class's remaining training rows to keep, such as 1/16 or 0.1;
    /// a smaller one's rows are among a larger one's
    #[arg(long, value_name = "SHARE", default_value = "1", verbatim_doc_comment)]
    pub fraction: Fraction,
    /// Test rows of each task, at most: a random draw where it has more, so that evaluations
    /// cost less; a smaller number's rows are among a larger one's
    #[arg(long, value_name = "N", verbatim_doc_comment, value_parser = clap::value_parser!(u64).range(1..))]
    pub test_rows: Option<u64>,
}

impl Split {
    /// Refuses arguments of another kind of split, which would be left unused.
    pub fn check(&self) -> anyhow::Result<()> {
        let (class, shift, set) = (By::Class, By::Shift, By::DataSet);
        for (flag, given, kinds) in [
            ("--tasks", self.tasks.is_some(), &[class, shift][..]),
            ("--tasks-per-set", self.tasks_per_set.is_some(), &[set]),
            ("--classes-per-task", !self.classes_per_task.is_empty(), &[class, set]),
            ("--subclasses-per-task", self.subclasses_per_task.is_some(), &[shift]),
            ("--superclasses", self.superclasses.is_some(), &[shift]),
            ("--classes", self.classes.is_some(), &[class, set]),
        ] {
            if given && !kinds.contains(&self.by) {
                let name = |kind: &By| kind.to_possible_value().map(|value| value.get_name().to_owned());
                let kinds: Vec<_> = kinds.iter().filter_map(name).collect();
                bail!(Error::config(format!("{flag}: only with --by {}", kinds.join(" or "))));
            }
        }
        if self.by == By::DataSet && self.classes_per_task.len() > 1 {
            bail!(Error::config(
                "--classes-per-task: expected one number for all tasks with --by data-set, found several"
            ));
        }
        Ok(())
    }

    /// Refuses what does not apply to tokenized text, which has no classes.
    pub fn check_tokens(&self) -> anyhow::Result<()> {
        let name = |by: By| {
            by.to_possible_value()
                .map(|value| value.get_name().to_owned())
                .unwrap_or_default()
        };
        if self.by != By::DataSet {
            bail!(Error::config(format!(
                "--by {}: expected classes to deal out, found tokens; --by data-set makes a task of each data set",
                name(self.by)
            )));
        }
        for (flag, given) in [
            ("--tasks-per-set", self.tasks_per_set.is_some()),
            ("--classes-per-task", !self.classes_per_task.is_empty()),
            ("--classes", self.classes.is_some()),
            ("--class-order", self.class_order != "seed"),
        ] {
            if given {
                let what = "tokens have no classes, and each data set of them is one task";
                bail!(Error::config(format!("{flag}: {what}")));
            }
        }
        Ok(())
    }

    /// The files that these arguments name, each with its flag.
    pub fn files(&self) -> Vec<(&'static str, PathBuf)> {
        let order = Some(&self.class_order).filter(|order| !["seed", "listed"].contains(&order.as_str()));
        let named = [
            ("--class-order", order.map(PathBuf::from)),
            ("--classes", self.classes.clone()),
            ("--superclasses", self.superclasses.clone()),
        ];
        named
            .into_iter()
            .filter_map(|(flag, path)| Some((flag, path?)))
            .collect()
    }

    /// The order in which classes are dealt out.
    pub fn order(&self) -> anyhow::Result<ClassOrder> {
        let among = self.classes.as_deref().map(lines).transpose()?;
        Ok(match (self.class_order.as_str(), among) {
            ("seed", None) => ClassOrder::Seed,
            ("seed", Some(classes)) => ClassOrder::Among(classes),
            ("listed", None) => ClassOrder::Listed,
            ("listed", Some(classes)) => ClassOrder::Named(classes),
            (file, None) => ClassOrder::Named(lines(Path::new(file))?),
            (_, Some(_)) => bail!(Error::config(
                "--classes: expected --class-order seed or listed with it"
            )),
        })
    }

    /// Whether the seed draws the order of subclasses.
    pub fn shuffled(&self) -> anyhow::Result<bool> {
        match self.class_order.as_str() {
            "seed" => Ok(true),
            "listed" => Ok(false),
            other => bail!(Error::config(format!(
                "--class-order: expected seed or listed with --by shift, found {other}"
            ))),
        }
    }

    /// Reads which classes belong to which superclass.
    pub fn superclasses(&self) -> anyhow::Result<Superclasses> {
        let Some(path) = &self.superclasses else {
            return Ok(Superclasses::All);
        };
        if path.extension().is_none_or(|extension| extension != "toml") {
            return Ok(Superclasses::Named(lines(path)?));
        }
        let text = read_text(path)?;
        let listed: BTreeMap<String, Vec<Class>> =
            toml::from_str(&text).map_err(|e| Error::config(format!("{}: {}", path.display(), e.message())))?;
        let names = |classes: Vec<Class>| classes.into_iter().map(Class::name).collect();
        let named = listed.into_iter().map(|(name, classes)| (name, names(classes)));
        Ok(Superclasses::Given(named.collect()))
    }
}

/// A class in a file of superclasses.
#[derive(serde::Deserialize)]
#[serde(untagged, expecting = "expected a list of class names or numbers")]
enum Class {
    Number(usize),
    Name(String),
}

impl Class {
    fn name(self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Name(name) => name,
        }
    }
}
