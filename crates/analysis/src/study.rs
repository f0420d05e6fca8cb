//! All that was given, sorted into families and sequences of tasks.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::number;
use lethe_metrics::{Histories, Lineage, Segment};
use serde_json::Value;

use crate::comparison::{self, Comparison};
use crate::declared::Declared;
use crate::importances::{self, Peers};
use crate::inputs::Inputs;
use crate::notices;
use crate::orders::Orders;
use crate::overlaps::{self, Network};
use crate::pretrained::{self, Pretraining};
use crate::run_group::RunGroup;
use crate::runs::{About, Run};
use crate::scale::Scale;
use crate::searches::Searches;
use crate::settings;
use crate::watching::{self, Watching};

/// What a page is made of.
pub struct Study {
    /// The families, by name; a family that learned several sequences of tasks stands once for each.
    pub run_groups: Vec<RunGroup>,
    /// The families of another study that is drawn beside this one.
    pub beside: Vec<RunGroup>,
    /// Penalties against each other and against no penalty.
    pub comparisons: Vec<Comparison>,
    /// Ways of training that watched a data set beside the tasks, where there are several.
    pub watching: Vec<Watching>,
    /// The networks whose representations were looked at.
    pub networks: Vec<Network>,
    /// How much networks' parameters matter, files of the same layers together.
    pub importances: Vec<Peers>,
    /// Architecture searches, and how their shared weights rank.
    pub searches: Searches,
    /// What a reader must know before comparing anything.
    pub notices: Vec<String>,
    /// Trainings of tasks.
    pub trainings: usize,
    /// Pretrainings, by family, size and seed.
    pub pretrainings: Vec<Pretraining>,
    /// Names of the studies.
    pub studies: BTreeSet<String>,
    /// What was declared in advance.
    pub declared: Declared,
}

/// What runs of one run group share, but for their sequence of tasks: study, family, task table.
type Key<'a> = (&'a str, &'a str, Option<&'a str>);

/// What it takes to read a chain.
struct Reading<'a> {
    inputs: &'a Inputs,
    histories: &'a Histories<'a>,
    orders: &'a Orders<'a>,
}

impl Reading<'_> {
    fn config(&self, segment: &Segment) -> Option<&Value> {
        Some(&self.inputs.provenance(segment)?.config)
    }
}

impl About for Reading<'_> {
    fn pretraining(&self, network: &str) -> Option<&Segment<'_>> {
        self.histories.pretraining(network)
    }

    fn stopped(&self, segment: &Segment) -> bool {
        self.config(segment)
            .is_some_and(|c| c["phase"]["stop_at_accuracy"].is_number())
    }

    fn optimiser(&self, segment: &Segment) -> Option<String> {
        let name = self.config(segment)?["optimiser"]["name"].as_str()?;
        Some(name.to_owned())
    }

    fn order(&self, lineage: &Lineage) -> Option<i64> {
        self.orders.seed(self.inputs.table(lineage)?)
    }

    fn settings(&self, lineage: &Lineage) -> BTreeMap<String, BTreeSet<String>> {
        let mut settings = BTreeMap::new();
        for config in lineage.segments().filter_map(|segment| self.config(segment)) {
            settings::flatten(String::new(), config, &mut settings);
        }
        let pretraining = lineage
            .network()
            .and_then(|network| self.histories.pretraining(network));
        if let Some(provenance) = pretraining.and_then(|segment| self.inputs.provenance(segment)) {
            settings::flatten("pretraining".to_owned(), &provenance.config, &mut settings);
            if let Some(data) = provenance.inputs.get("data") {
                settings.insert("pretraining.data".to_owned(), [number::short(data)].into());
            }
        }
        settings
    }
}

impl Study {
    /// Sorts rows into runs, and runs into families.
    pub fn new(inputs: &Inputs, declared: Declared) -> Self {
        let histories = Histories::new(&inputs.rows);
        let lineages = histories.lineages();
        let used = lineages.iter().filter_map(|l| inputs.table(l)).collect();
        let orders = Orders::new(inputs, &used);
        let (comparisons, told) = comparison::all(inputs, &histories, &lineages, &orders, &declared);
        // Starts and sizes are compared without a penalty, and for the network that trains.
        let watchers = comparison::watchers(&inputs.rows);
        let plain = |l: &&Lineage| !comparison::penalised(l) && !watchers.contains(l.last().head().run.as_str());
        let mut groups: BTreeMap<Key, Vec<&Lineage>> = BTreeMap::new();
        for lineage in lineages.iter().filter(plain) {
            let row = lineage.last().head();
            let tasks = inputs.table(lineage).map(|table| orders.key(table));
            let key = (&*row.study, &*row.family, tasks);
            groups.entry(key).or_default().push(lineage);
        }
        let count = |part: fn(&Key) -> String| groups.keys().map(part).collect::<BTreeSet<_>>().len();
        let studies = count(|k| k.0.to_owned());
        let tables = count(|k| k.2.unwrap_or_default().to_owned());
        let mut notices = notices::general(&inputs.sources, &histories);
        notices.extend(notices::watched(inputs, &histories));
        notices.extend(told);
        notices.extend(notices::orders(&declared, inputs, &orders));
        let mut run_groups: Vec<RunGroup> = Vec::new();
        let mut tables_of = Vec::new();
        for ((study, family, table), lineages) in &groups {
            let mut label = (*family).to_owned();
            if studies > 1 {
                let study = if study.is_empty() {
                    "a study without a name"
                } else {
                    study
                };
                label.push_str(&format!(" ({study})"));
            }
            let sequences = whole(lineages.iter().map(|l| l.sequence()));
            notices.extend(notices::unfinished(&label, lineages, &sequences));
            notices.extend(notices::changed_rows(&label, lineages));
            for sequence in &sequences {
                let chosen: Vec<_> = lineages.iter().copied().filter(|l| l.sequence() == *sequence).collect();
                let table = table.filter(|_| tables > 1);
                let names = names(inputs, &chosen, sequence);
                let tasks = tasks(&names, sequence, table, sequences.len() > 1);
                let label = if tasks.is_empty() {
                    label.clone()
                } else {
                    format!("{label}, {tasks}")
                };
                let reading = Reading {
                    inputs,
                    histories: &histories,
                    orders: &orders,
                };
                if let Some(run_group) = run_group(label, &chosen, sequence, &reading) {
                    tables_of.push(table);
                    run_groups.push(RunGroup {
                        names,
                        tasks,
                        ..run_group
                    });
                }
            }
        }
        name_tables(&mut run_groups, &tables_of);
        notices.extend(run_groups.iter().flat_map(notices::mixed));
        notices.extend(notices::formats(&inputs.rows, &notices));
        let table = |lineage: &Lineage| Some(number::short(orders.key(inputs.table(lineage)?)));
        let reading = Reading {
            inputs,
            histories: &histories,
            orders: &orders,
        };
        let networks = overlaps::networks(&inputs.overlaps, &histories, &lineages, (table, &reading));
        notices.extend(overlaps::notices(&networks));
        let searches = Searches::new(&inputs.searches, &inputs.rankings, &declared);
        notices.extend(searches.notices.iter().cloned());
        Self {
            run_groups,
            beside: Vec::new(),
            comparisons,
            watching: watching::all(inputs, &lineages, &orders),
            networks,
            importances: importances::peers(inputs),
            searches,
            notices,
            trainings: histories
                .segments()
                .iter()
                .filter(|s| s.trained() >= 0 && !s.only_evaluates() && s.head().model == comparison::MAIN)
                .count(),
            pretrainings: pretrained::all(&histories, inputs),
            studies: studies_of(inputs),
            declared,
        }
    }

    /// Whether all that was given are architecture searches: nothing was trained that could forget a task.
    pub fn only_searches(&self) -> bool {
        let trained = self.trainings + self.pretrainings.len() + self.comparisons.len();
        let others = trained + self.networks.len() + self.importances.len();
        others == 0 && !self.searches.is_empty()
    }
}

/// Adds the table to the labels that several have: tables may call their tasks the same.
fn name_tables(run_groups: &mut [RunGroup], tables: &[Option<&str>]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for group in run_groups.iter() {
        *seen.entry(group.label.clone()).or_default() += 1;
    }
    for (group, table) in run_groups.iter_mut().zip(tables) {
        if let Some(table) = table.filter(|_| seen[&group.label] > 1) {
            let words = format!(" of table {}", number::short(table));
            group.label.push_str(&words);
            group.tasks.push_str(&words);
        }
    }
}

/// The names of all studies; a search without a name has none.
fn studies_of(inputs: &Inputs) -> BTreeSet<String> {
    let searches = inputs.searches.iter().flat_map(|s| s.rows.iter().map(|r| &r.study));
    let rankings = inputs.rankings.iter().flat_map(|r| r.rows.iter().map(|r| &r.study));
    let named = searches.chain(rankings).filter(|name| !name.is_empty());
    named.chain(inputs.rows.iter().map(|r| &r.study)).cloned().collect()
}

/// The sequences of tasks that no other one continues.
pub fn whole(sequences: impl Iterator<Item = Vec<i32>>) -> Vec<Vec<i32>> {
    let all: BTreeSet<Vec<i32>> = sequences.collect();
    let continued = |s: &Vec<i32>| all.iter().any(|other| other.len() > s.len() && other.starts_with(s));
    all.iter().filter(|s| !continued(s)).cloned().collect()
}

/// What the task table calls the tasks of a sequence, where it is among the inputs.
fn names(inputs: &Inputs, lineages: &[&Lineage], sequence: &[i32]) -> BTreeMap<i32, String> {
    let provenance = lineages.first().and_then(|l| inputs.provenance(l.last()));
    let data = provenance.and_then(|p| p.inputs.get("data"));
    let names = data.and_then(|d| inputs.names.get(d)).and_then(Option::as_ref);
    let name = |task: &i32| Some((*task, names?.get(usize::try_from(*task).ok()?)?.clone()));
    sequence.iter().filter_map(name).collect()
}

/// What tells a sequence of tasks from others: the tasks' names where a task table gives them, else their numbers and
/// the table's hash; empty where there is nothing to tell apart.
fn tasks(names: &BTreeMap<i32, String>, sequence: &[i32], table: Option<&str>, several: bool) -> String {
    if table.is_none() && !several {
        return String::new();
    }
    let name = |task: &i32| names.get(task).cloned().unwrap_or_else(|| format!("task {task}"));
    let words = sequence.iter().map(name).collect::<Vec<_>>().join(" → ");
    match table.filter(|_| names.is_empty()) {
        Some(table) => format!("{words} of table {}", number::short(table)),
        None => words,
    }
}

fn run_group(label: String, lineages: &[&Lineage], sequence: &[i32], reading: &Reading) -> Option<RunGroup> {
    let segments = lineages.iter().flat_map(|l| l.segments());
    let scale = Scale::of(segments.flat_map(Segment::task_rows));
    let run = |lineage: &&Lineage| Run::new(lineage, scale, reading);
    RunGroup::new(label, lineages.iter().map(run).collect(), scale, sequence.to_vec())
}
