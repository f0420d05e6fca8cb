//! Options that tell runs apart which their history's columns do not: found in the runs' configurations.
//!
//! Two runs with one study, network, start, rate, penalty, strength and seed that are not the same run differ in some
//! option. Such options are looked for rather than listed, so that one which nobody thought of is not averaged away.
//! Options of a penalty tell its runs apart at different strengths too: absolute and relative ones have grids of their own.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::Provenance;
use lethe_metrics::{HistoryRow, Lineage, number};
use serde_json::Value;

use crate::inputs::Inputs;
use crate::settings;

/// A run, and its configuration as keys with values.
pub struct Origin {
    run: String,
    /// What must be the same for two runs to be one.
    twins: String,
    /// Study and penalty; `None` without a penalty.
    penalty: Option<(String, String)>,
    keys: BTreeMap<String, String>,
}

impl Origin {
    /// Of a chain of trainings.
    pub fn of_chain(lineage: &Lineage, inputs: &Inputs) -> Self {
        let before = lineage.begins_late().then_some(None);
        let known = lineage.segments().map(|segment| inputs.provenance(segment));
        Self::new(lineage.last().head(), before.into_iter().chain(known))
    }

    /// Of a run's row and what the files of its trainings say, the first task's first; `None` of one that is not at hand,
    /// or whose file says nothing.
    pub fn new<'p>(row: &HistoryRow, trainings: impl Iterator<Item = Option<&'p Provenance>>) -> Self {
        let mut values = BTreeMap::new();
        let trainings: Vec<Option<&Provenance>> = trainings.collect();
        for training in trainings.iter().copied().flatten() {
            settings::flatten(String::new(), &training.config, &mut values);
            // Other text than that of earlier tasks, which replay of these has not.
            if let Some(text) = training.inputs.get("replay") {
                let of = values.entry(REPLAYED.to_owned()).or_default();
                of.insert(number::short(text));
            }
        }
        if let [Some(first), .., Some(last)] = trainings.as_slice()
            && keeps_what_was_before(last)
        {
            let from_the_first = keeps_what_was_before(first).to_string();
            values.insert(FROM_THE_FIRST.to_owned(), [from_the_first].into());
        }
        // Each training has another task to hold: the last one's are all.
        let last = trainings.last().copied().flatten();
        if let Some(tasks) = last.and_then(|last| last.config.pointer("/penalty/not_held")?.as_str()) {
            values.insert(NOT_HELD.to_owned(), [tasks.to_owned()].into());
        }
        let keys = values
            .into_iter()
            .map(|(key, set)| (key, set.into_iter().collect::<Vec<_>>().join(" ")))
            .collect();
        let labels = [
            &row.study,
            &row.family,
            &row.size,
            &row.init,
            &row.penalty,
            &row.precision,
        ];
        let labels: Vec<&str> = labels.into_iter().map(String::as_str).collect();
        let mode = row.batch_norm.as_deref().unwrap_or_default();
        let numbers = (row.lr.to_bits(), row.strength.to_bits(), row.seed, row.task_trained);
        Self {
            run: row.run.clone(),
            twins: format!("{labels:?} {mode} {numbers:?} {:?}", row.parent),
            penalty: (row.penalty != super::NONE).then(|| (row.study.clone(), row.penalty.clone())),
            keys,
        }
    }
}

/// The options of each run that tell it from its twins.
pub struct Options {
    /// By run: what is added to the method's name, and what else tells it apart.
    runs: BTreeMap<String, (String, Vec<String>)>,
    /// By run: its options that are no method's.
    settings: BTreeMap<String, BTreeMap<String, String>>,
}

impl Options {
    /// Compares runs with their twins.
    pub fn new(origins: Vec<Origin>) -> Self {
        let mut twins: BTreeMap<&str, Vec<&Origin>> = BTreeMap::new();
        for origin in &origins {
            twins.entry(&origin.twins).or_default().push(origin);
        }
        let differing_twins: BTreeSet<&str> = twins.values().flat_map(|group| differing(group)).collect();
        let mut penalties: BTreeMap<_, Vec<&Origin>> = BTreeMap::new();
        for origin in origins.iter().filter(|o| o.penalty.is_some()) {
            penalties.entry(&origin.penalty).or_default().push(origin);
        }
        let forms: BTreeMap<_, BTreeSet<&str>> = penalties
            .into_iter()
            .map(|(penalty, group)| (penalty, differing(&group).into_iter().filter(|k| is_form(k)).collect()))
            .collect();
        let of = |origin: &Origin| {
            let own = forms.get(&origin.penalty).into_iter().flatten();
            let keys: BTreeSet<&str> = differing_twins.iter().chain(own).copied().collect();
            // A strength is told as such.
            let keys = keys.into_iter().filter(|key| is_form(key) || !is_methods(key));
            let told = keys.filter_map(|key| Some((key, origin.keys.get(key)?)));
            let (form, other): (Vec<_>, Vec<_>) = told.partition(|(key, _)| is_methods(key));
            let words = |(key, value): (&str, &String)| {
                let key = key.rsplit('.').next().unwrap_or(key);
                match value.as_str() {
                    _ if key == "importances_of" => format!("importances of {value}"),
                    "" if key == "not_held" => "all tasks held".to_owned(),
                    _ if key == "not_held" => format!("task {value} not held"),
                    "true" if key == "from_the_first" => "from the first task on".to_owned(),
                    "false" if key == "from_the_first" => "in later tasks only".to_owned(),
                    "true" => key.to_owned(),
                    "false" => format!("not {key}"),
                    _ => format!("{key} {value}"),
                }
            };
            let form: Vec<String> = form.into_iter().map(words).collect();
            let form = if form.is_empty() || origin.penalty.is_none() {
                String::new()
            } else {
                format!(" ({})", form.join(", "))
            };
            (origin.run.clone(), (form, other.into_iter().map(words).collect()))
        };
        let runs = origins.iter().map(of).collect();
        let rest = |origin: Origin| {
            let plain = origin.keys.into_iter().filter(|(key, _)| !is_methods(key));
            (origin.run, plain.collect())
        };
        Self {
            runs,
            settings: origins.into_iter().map(rest).collect(),
        }
    }

    /// The options in which runs differ that are compared, each with its values, such as `phase.steps (3 and 60)`: not those of
    /// penalties, nor `told` ones.
    pub fn differing<'r>(&self, runs: impl Iterator<Item = &'r str>, told: impl Fn(&str) -> bool) -> Vec<String> {
        let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (key, value) in runs.filter_map(|run| self.settings.get(run)).flatten() {
            values.entry(key).or_default().insert(value);
        }
        let several = values.into_iter().filter(|(key, all)| all.len() > 1 && !told(key));
        let words = |(key, all): (&str, BTreeSet<&str>)| {
            let all: Vec<String> = all.into_iter().map(str::to_owned).collect();
            format!("{key} ({})", number::list(&all))
        };
        several.map(words).collect()
    }

    /// What is added to the name of a run's penalty, and the other options that tell it from its twins.
    pub fn of(&self, run: &str) -> (String, Vec<String>) {
        self.runs.get(run).cloned().unwrap_or_default()
    }
}

/// Whether a method acts that needs no earlier task: it keeps a pretrained network's weights, its answers, or its text.
fn keeps_what_was_before(training: &Provenance) -> bool {
    let penalty = training.config.pointer("/penalty/name").and_then(Value::as_str);
    penalty.is_some_and(|name| ["l2sp", "lwf"].contains(&name)) || training.config.get("replay_share").is_some()
}

/// Whether such a method acts in a chain's first task too: another treatment than in later tasks only.
const FROM_THE_FIRST: &str = "penalty.from_the_first";

/// The text that was replayed, beside the keys of configurations.
const REPLAYED: &str = "replay.of text";

/// Whether a key belongs to a method against forgetting.
fn is_methods(key: &str) -> bool {
    key.contains("penalty") || key.starts_with("replay")
}

/// Whether a key is one of such a method's options: neither its name nor its strength, which of replay is the rows of a
/// class, or the share of other text.
fn is_form(key: &str) -> bool {
    match key.split_once('.') {
        Some(("penalty", option)) => !["name", "strength"].contains(&option),
        Some(("replay", option)) => option != "per_class",
        _ => false,
    }
}

/// The tasks that importances do not hold.
const NOT_HELD: &str = "penalty.not_held";

/// Keys that histories from before them lack, and all others have, or that take all trainings of a chain to know: one
/// without it may be of any value.
const LATER: [&str; 3] = ["penalty.importances_of", NOT_HELD, FROM_THE_FIRST];

/// The keys whose values differ within a group; a key that only some have differs too.
fn differing<'a>(group: &[&'a Origin]) -> BTreeSet<&'a str> {
    let keys: BTreeSet<&str> = group.iter().flat_map(|o| o.keys.keys().map(String::as_str)).collect();
    let differs = |key: &&str| {
        let values: BTreeSet<_> = group.iter().map(|o| o.keys.get(*key)).collect();
        let unknown = LATER.contains(key) && values.contains(&None);
        values.len() > 1 + usize::from(unknown)
    };
    keys.into_iter().filter(differs).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    pub fn row(run: &str, penalty: &str) -> HistoryRow {
        HistoryRow {
            run: run.into(),
            study: "s".into(),
            family: "gpt2".into(),
            size: "64".into(),
            model: "main".into(),
            parameters: 1000,
            init: "pretrained".into(),
            parent: Some("p".into()),
            checkpoint: Some(run.into()),
            penalty: penalty.into(),
            strength: 1.0,
            lr: 0.1,
            batch_norm: None,
            precision: "float32".into(),
            seed: 0,
            task_trained: 1,
            step: 10,
            task: 0,
            split: "test".into(),
            examples: 10,
            correct: None,
            accuracy: None,
            loss: 1.0,
            penalty_value: None,
            train_examples: None,
            class_incremental_correct: None,
            class_incremental_accuracy: None,
            tokens: None,
            bytes: None,
            bits_per_byte: None,
            data: None,
        }
    }

    fn training(config: Value, text: Option<&str>) -> Provenance {
        Provenance {
            tool: "finetune".into(),
            version: String::new(),
            config,
            seed: Some(0),
            inputs: text
                .map(|text| ("replay".to_owned(), text.repeat(64)))
                .into_iter()
                .collect(),
        }
    }

    /// What is added to the names of these runs of one penalty, and what else tells them apart.
    fn told(penalty: &str, runs: &[&[Provenance]]) -> Vec<(String, Vec<String>)> {
        let runs: Vec<Vec<Option<&Provenance>>> = runs
            .iter()
            .map(|trainings| trainings.iter().map(Some).collect())
            .collect();
        told_of(penalty, &runs)
    }

    fn told_of(penalty: &str, runs: &[Vec<Option<&Provenance>>]) -> Vec<(String, Vec<String>)> {
        let origin = |(at, trainings): (usize, &Vec<Option<&Provenance>>)| {
            Origin::new(&row(&at.to_string(), penalty), trainings.iter().copied())
        };
        let options = Options::new(runs.iter().enumerate().map(origin).collect());
        (0..runs.len()).map(|at| options.of(&at.to_string())).collect()
    }

    fn form(words: &str) -> (String, Vec<String>) {
        (words.to_owned(), Vec::new())
    }

    #[test]
    fn replay_of_other_text_is_told_from_replay_of_examples_and_of_another_text() {
        let stored = [training(json!({"replay": {"per_class": 1, "batch": 8}}), None)];
        let text = |text| [training(json!({"replay_share": 1.0}), Some(text))];
        let (a, b) = (text("a"), text("b"));
        assert_eq!(told("replay", &[&a, &a]), [form(""), form("")]);
        let expected = [form(" (of text aaaaaaaaaaaa)"), form(" (of text bbbbbbbbbbbb)")];
        assert_eq!(told("replay", &[&a, &b]), expected);
        // Their strengths, a class's examples and a share, are no settings that the runs without a penalty would have to share.
        assert_eq!(
            told("replay", &[&stored, &a]),
            [form(" (batch 8)"), form(" (of text aaaaaaaaaaaa)")]
        );
    }

    #[test]
    fn what_acts_from_the_first_task_on_is_told_from_what_acts_later() {
        let lwf = || training(json!({"penalty": {"name": "lwf", "strength": 1.0}}), None);
        let plain = || training(json!({}), None);
        let (all, later) = ([lwf(), lwf()], [plain(), lwf()]);
        assert_eq!(told("lwf", &[&all, &all]), [form(""), form("")]);
        assert_eq!(
            told("lwf", &[&all, &later]),
            [form(" (from the first task on)"), form(" (in later tasks only)")]
        );
        // Importances have nothing to be measured on before the first.
        let ewc = || training(json!({"penalty": {"name": "ewc", "strength": 1.0}}), None);
        assert_eq!(told("ewc", &[&[ewc(), ewc()], &[plain(), ewc()]]), [form(""), form("")]);
    }

    /// A first training that is not at hand, or that says nothing, may have been of either kind; so may what is of before a key.
    #[test]
    fn what_is_not_known_is_told_from_nothing() {
        let lwf = training(json!({"penalty": {"name": "lwf", "strength": 1.0}}), None);
        let plain = training(json!({}), None);
        let runs = [vec![Some(&plain), Some(&lwf)], vec![None, Some(&lwf)], vec![Some(&lwf)]];
        assert_eq!(told_of("lwf", &runs), [form(""), form(""), form("")]);
        let ewc = |held: Option<&str>| {
            let mut config = json!({"penalty": {"name": "ewc", "strength": 1.0}});
            if let Some(held) = held {
                config["penalty"]["not_held"] = json!(held);
            }
            training(config, None)
        };
        let (old, all, one) = (ewc(None), ewc(Some("")), ewc(Some("0")));
        assert_eq!(told("ewc", &[&[old], std::slice::from_ref(&all)]), [form(""), form("")]);
        assert_eq!(
            told("ewc", &[&[all], &[one]]),
            [form(" (all tasks held)"), form(" (task 0 not held)")]
        );
    }
}
