//! What a reader must know before comparing anything: what is missing, and what is not alike.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::number;
use lethe_metrics::{Histories, HistoryRow, Lineage, Matrix, Score, extent};

use crate::declared::Declared;
use crate::inputs::{Inputs, Source};
use crate::orders::Orders;
use crate::run_group::{PRETRAINED, RunGroup, SCRATCH};
use crate::runs::{self, Condition, Run, Size};
use crate::words::{rows_of, start};
use crate::x_axis::XAxis;

/// What concerns all families.
pub fn general(sources: &[Source], histories: &Histories) -> Vec<String> {
    let mut notices = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for provenance in sources.iter().filter_map(|s| s.provenance.as_ref()) {
        versions
            .entry(&provenance.tool)
            .or_default()
            .insert(&provenance.version);
    }
    for (tool, versions) in versions.iter().filter(|(_, v)| v.len() > 1) {
        let versions: Vec<String> = versions.iter().map(|v| (*v).to_owned()).collect();
        notices.push(format!(
            "The histories were written by several versions of {tool}: {}. Differences may come from that.",
            number::list(&versions)
        ));
    }
    let schemas: BTreeSet<_> = sources.iter().filter_map(|s| s.schema_version).collect();
    if schemas.len() > 1 {
        let schemas: Vec<String> = schemas.iter().map(u64::to_string).collect();
        notices.push(format!(
            "The histories have several schema versions: {}.",
            number::list(&schemas)
        ));
    }
    let nameless = sources.iter().filter(|s| s.provenance.is_none()).count();
    if nameless > 0 {
        notices.push(format!(
            "{nameless} of {} histories do not say what wrote them.",
            sources.len()
        ));
    }
    if !histories.conflicts.is_empty() {
        notices.push(format!(
            "{} runs were given more than once with different numbers; of each training the longest version is shown, of equally long \
             ones the first by its numbers: {}.",
            histories.conflicts.len(),
            number::list(&histories.conflicts.iter().map(|c| number::short(c)).collect::<Vec<_>>()),
        ));
    }
    let evaluations = histories.segments().iter().filter(|s| s.only_evaluates()).count();
    if evaluations > 0 {
        notices.push(format!(
            "{} of no steps only evaluated a checkpoint: no task is learned in {}, and no figure shows {}.",
            number::plural(evaluations, "run"),
            if evaluations == 1 { "it" } else { "them" },
            if evaluations == 1 { "it" } else { "them" },
        ));
    }
    notices
}

/// Data sets that were watched under one name and are not one: their rows stand under that name together.
pub fn watched(inputs: &Inputs, histories: &Histories) -> Vec<String> {
    let mut contents: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    for segment in histories.segments() {
        let beside = inputs
            .provenance(segment)
            .into_iter()
            .flat_map(|provenance| &provenance.inputs);
        for (name, hash) in beside.filter_map(|(role, hash)| Some((role.strip_prefix("beside.")?, hash))) {
            let study = segment.head().study.as_str();
            contents.entry((study, name)).or_default().insert(hash);
        }
    }
    let several = contents.into_iter().filter(|(_, hashes)| hashes.len() > 1);
    let notice = |((study, name), hashes): ((&str, &str), BTreeSet<&str>)| {
        let study = if study.is_empty() {
            String::new()
        } else {
            format!("{study}: ")
        };
        format!(
            "{study}{} different data sets were watched as {name}, and what is said of {name} is of all of them: NAME=PATH gives each its own \
             name.",
            hashes.len()
        )
    };
    several.map(notice).collect()
}

/// What became of orders as replicates.
pub fn orders(declared: &Declared, inputs: &Inputs, orders: &Orders) -> Vec<String> {
    if !declared.orders_as_replicates {
        return Vec::new();
    }
    let notice = match (inputs.tables.len(), orders.is_empty()) {
        (0, _) => {
            "--orders-as-replicates was given, but no task table is among the inputs. No runs were averaged over orders."
        }
        (_, true) => {
            "--orders-as-replicates was given, but no two task tables differ in their seed only. No runs were averaged over orders."
        }
        _ => {
            "Task tables that differ in the seed of their order count as replicates: runs of one order are averaged first, and \
             differences pair by order."
        }
    };
    vec![notice.to_owned()]
}

/// Number formats of runs that no notice so far speaks of: families, or comparisons of penalties, beside each other.
pub fn formats(rows: &[HistoryRow], notices: &[String]) -> Option<String> {
    let mut families: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for row in rows {
        families.entry(&row.family).or_default().insert(row.precision.clone());
    }
    let formats: BTreeSet<&String> = families.values().flatten().collect();
    if formats.len() < 2 || notices.iter().any(|n| n.contains(DIFFER)) {
        return None;
    }
    let each = families.iter().map(|(family, formats)| {
        let formats: Vec<String> = formats.iter().cloned().collect();
        format!("{family} in {}", number::list(&formats))
    });
    Some(format!(
        "Runs differ in number format: {}. Runs of different formats are never averaged, but a difference between them may \
         come from the format.",
        number::list(&each.collect::<Vec<_>>())
    ))
}

/// How a notice says that the runs of a family have several number formats.
const DIFFER: &str = "runs differ in precision";

/// Chains of a family that stop before one of those that are shown, or begin late.
pub fn unfinished(label: &str, lineages: &[&Lineage], shown: &[Vec<i32>]) -> Vec<String> {
    let early = lineages.iter().filter(|l| !shown.contains(&l.sequence())).count();
    let late = lineages.iter().filter(|l| l.begins_late()).count();
    let ends = |l: &Lineage| {
        let last = l.last();
        let mut rows = last.rows().filter(|r| r.step == last.steps());
        rows.all(|r| r.bits_per_byte.or(r.accuracy).unwrap_or(r.loss).is_finite())
    };
    let broken = lineages.iter().filter(|l| !ends(l)).count();
    let lacking = lineages
        .iter()
        .filter(|l| lacks_the_end(l) || lacks_the_beginning(l))
        .count();
    let mut notices = Vec::new();
    if early > 0 {
        notices.push(format!(
            "{label}: {early} of {} runs stop before the last task and are left out.",
            lineages.len()
        ));
    }
    if broken > 0 {
        notices.push(format!(
            "{label}: {broken} of {} runs ended with scores that are not numbers. They are left out of every mean of what runs end with.",
            lineages.len()
        ));
    }
    if lacking > 0 {
        notices.push(format!(
            "{label}: {lacking} of {} runs have no score of a task that they learned, at their last step or when they had learned it. They are \
             left out of what such scores make, such as forgetting.",
            lineages.len()
        ));
    }
    if late > 0 {
        notices.push(format!(
            "{label}: for {late} of {} runs the history of an earlier task is not among the inputs. Its score is read at step 0 of \
             the next task, and the pretrained network is unknown.",
            lineages.len(),
        ));
    }
    notices
}

/// Whether a task that was learned, and evaluated after it was learned, was not evaluated at the last step.
fn lacks_the_end(lineage: &Lineage) -> bool {
    let (last, learned) = (lineage.last(), lineage.sequence());
    let of_last = || {
        last.task_rows()
            .filter(|row| learned.contains(&row.task) && row.bits_per_byte.or(row.accuracy).is_some())
    };
    let at = |step: Option<i64>| -> BTreeSet<(i32, &str)> {
        let rows = of_last().filter(|row| step.is_none_or(|step| row.step == step));
        rows.map(|row| (row.task, row.split.as_str())).collect()
    };
    at(None) != at(Some(last.steps()))
}

/// Whether a task that has a score at the end has none, on the same rows, of when it was learned. Other rows are told of otherwise.
fn lacks_the_beginning(lineage: &Lineage) -> bool {
    let splits: BTreeSet<&str> = lineage.last().task_rows().map(|row| row.split.as_str()).collect();
    let lacks = |(score, split): (Score, &str)| {
        let matrix = Matrix::of(lineage, score, split);
        let mut earlier = matrix.earlier().into_iter();
        earlier.any(|task| matrix.at_end(task).is_some() && matrix.when_learned(task).is_none())
    };
    let scores = [Score::Accuracy, Score::BitsPerByte];
    let mut each = scores
        .into_iter()
        .flat_map(|score| splits.iter().map(move |split| (score, *split)));
    !lineage.begins_late() && each.any(lacks) && extent::changes(lineage).is_empty()
}

/// Tasks and data sets beside them of which one training of a chain read other rows than another: there is no before and after.
pub fn changed_rows(label: &str, lineages: &[&Lineage]) -> Option<String> {
    let changes = lineages.iter().map(|lineage| extent::changes(lineage));
    let changes: Vec<BTreeSet<_>> = changes.filter(|changes| !changes.is_empty()).collect();
    let all: BTreeSet<&(i32, Option<&str>)> = changes.iter().flatten().collect();
    let names = all.into_iter().map(|(task, data)| match data {
        Some(data) => (*data).to_owned(),
        None => format!("task {task}"),
    });
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| {
        format!(
            "{label}: in {} of {} runs one training evaluated other rows of {} than another: another task table, number of test rows \
             or length of blocks. Such scores are not compared, and no forgetting is given where they would have to be.",
            changes.len(),
            lineages.len(),
            number::list(&names)
        )
    })
}

/// Settings that are not compared with each other.
pub fn mixed(run_group: &RunGroup) -> Vec<String> {
    let label = &run_group.label;
    let values = |value: fn(&Run) -> Option<String>| run_group.runs.iter().filter_map(value).collect::<BTreeSet<_>>();
    let words = |values: BTreeSet<String>| number::list(&values.into_iter().collect::<Vec<_>>());
    let mut notices = Vec::new();
    let modes = values(|r| r.condition.setting.batch_norm.clone());
    if modes.len() > 1 {
        let shown = run_group.main.batch_norm.as_deref().unwrap_or("none");
        notices.push(format!(
            "{label}: batch-norm statistics differ between runs ({}). They are never averaged; where \
             a figure shows one setting, it is {shown}.",
            words(modes)
        ));
    }
    let precisions = values(|r| Some(r.condition.precision.clone()));
    if precisions.len() > 1 {
        notices.push(format!(
            "{label}: {DIFFER} ({}). They are never averaged.",
            words(precisions)
        ));
    }
    notices.extend(without_test_rows(run_group));
    notices.extend(across(run_group));
    notices.extend(spent(run_group));
    notices.extend(repeated(run_group));
    notices.extend(
        run_group
            .sizes()
            .into_iter()
            .filter_map(|size| unpaired(run_group, size)),
    );
    let averaged = averaged(run_group);
    if !averaged.is_empty() {
        notices.push(format!(
            "{label}: runs that are averaged differ in {}. What differs needs a study of another name.",
            number::list(&averaged)
        ));
    }
    for (size, init) in run_group.sizes_and_starts() {
        let shown = run_group.cell(size, init);
        let Some(budget) = shown.first().map(|r| r.condition.budget) else {
            if !run_group.trajectories(size, init).is_empty() {
                notices.push(format!(
                    "{label}, size {}, {init}: no run at the main rate {}.",
                    size.name, run_group.main.rate.0
                ));
            }
            continue;
        };
        let all = run_group.runs.iter().filter(|r| {
            let c = &r.condition;
            c.size == *size && c.init == init && c.setting == run_group.main && c.budget == budget
        });
        if let Some(c) = shown.first().map(|r| &r.condition)
            && all.count() > shown.len()
        {
            let rates: Vec<String> = c.rates.iter().map(|r| r.0.to_string()).collect();
            notices.push(format!(
                "{label}, size {}, {init}: runs differ in more than their seed; the figures show rates {} in {} on {}.",
                size.name,
                rates.join(" then "),
                c.precision,
                rows_of(&c.split)
            ));
        }
    }
    notices
}

/// Sizes and starts that are shown in different number formats, or on different rows, since no one format or split has them all.
fn across(run_group: &RunGroup) -> Option<String> {
    let view = |run: &Run| Some((run.condition.precision.clone(), run.condition.split.clone()));
    let words = |(precision, split): &(String, String)| format!("in {precision} on {}", rows_of(split));
    let from = "the number format or the rows, as they have none in common";
    apart(run_group, view, words, from)
}

/// Sizes and starts that are shown after different amounts of training, since no one amount is all theirs.
fn spent(run_group: &RunGroup) -> Option<String> {
    let axis = run_group.x_axis;
    if axis == XAxis::Parameters || run_group.main.stopped {
        return None;
    }
    // A count.
    let amount = |run: &Run| axis.value(run).map(|amount| amount as i64);
    let words = |amount: &i64| format!("at {}", axis.words(*amount as f64));
    let from = "the amount of training, of which they have none in common";
    apart(run_group, amount, words, from)
}

/// Where the runs that are shown of sizes and starts are of several kinds: which are of which, and where a difference may come from.
fn apart<K: Ord>(
    run_group: &RunGroup,
    kind: impl Fn(&Run) -> Option<K>,
    words: impl Fn(&K) -> String,
    from: &str,
) -> Option<String> {
    let mut kinds: BTreeMap<K, Vec<String>> = BTreeMap::new();
    for (size, init) in run_group.sizes_and_starts() {
        if let Some(kind) = run_group.cell(size, init).first().and_then(|run| kind(run)) {
            let name = format!("size {} {}", size.name, start(init));
            kinds.entry(kind).or_default().push(name);
        }
    }
    let each = kinds
        .iter()
        .map(|(kind, names)| format!("{} {}", number::list(names), words(kind)));
    (kinds.len() > 1).then(|| {
        format!(
            "{}: differences between these may come from {from}: {}.",
            run_group.label,
            each.collect::<Vec<_>>().join("; ")
        )
    })
}

/// Runs with validation rows alone: shown where a size and start has no others, and else left out.
fn without_test_rows(run_group: &RunGroup) -> Option<String> {
    let (label, valid) = (&run_group.label, |run: &&Run| run.condition.split == "valid");
    let main = run_group
        .runs
        .iter()
        .filter(|run| run.condition.setting == run_group.main);
    let all = main.filter(valid).count();
    let cells = run_group
        .sizes_and_starts()
        .map(|(size, init)| run_group.cell(size, init));
    let shown = cells.flatten().filter(valid).count();
    match (all, shown) {
        (0, _) => None,
        (_, 0) => Some(format!(
            "{label}: {} without test rows; where figures show one kind of rows they are left out.",
            number::plural(all, "run")
        )),
        _ => Some(format!(
            "{label}: some runs have no test rows; their validation rows are shown instead."
        )),
    }
}

/// What is said of runs that are no evidence of their own.
pub(crate) const NOT_INDEPENDENT: &str =
    "runs of one seed, of one order of tasks as replicate, or from scratch of one network after its first task";

/// Runs that are no evidence of their own.
fn repeated(run_group: &RunGroup) -> Option<String> {
    let each = run_group.sizes_and_starts().filter_map(|(size, init)| {
        let cell = run_group.cell(size, init);
        let distinct: BTreeSet<_> = cell.iter().map(|run| (&run.network, run.replicate)).collect();
        let (all, init) = (cell.len(), start(init));
        (distinct.len() < all).then(|| format!("size {} {init} ({all} runs count as {})", size.name, distinct.len()))
    });
    let each: Vec<String> = each.collect();
    (!each.is_empty()).then(|| {
        format!(
            "{}: {NOT_INDEPENDENT} are averaged before they count: {}.",
            run_group.label,
            number::list(&each)
        )
    })
}

/// Seeds that one start of a size has and the other has not: such runs are in a mean, and in no difference that pairs.
fn unpaired(run_group: &RunGroup, size: &Size) -> Option<String> {
    let difference = run_group.difference(size, runs::SINCE_LEARNED)?;
    if difference.against.is_some() {
        return None;
    }
    let seeds = |init: &str| -> BTreeSet<i64> { run_group.cell(size, init).iter().map(|run| run.seed).collect() };
    let (pretrained, scratch) = (seeds(PRETRAINED), seeds(SCRATCH));
    let alone = [
        ("pretrained", pretrained.difference(&scratch)),
        ("from scratch", scratch.difference(&pretrained)),
    ];
    let alone = alone.map(|(start, seeds)| (start, seeds.copied().collect::<Vec<_>>()));
    let words = alone.into_iter().filter(|(_, seeds)| !seeds.is_empty());
    let words: Vec<String> = words
        .map(|(start, all)| format!("{start} {}", number::seeds(all)))
        .collect();
    (!words.is_empty()).then(|| {
        format!(
            "{}, size {}: a difference between starts is of runs of the same seed; these have no partner and are in means only: {}.",
            run_group.label,
            size.name,
            number::list(&words)
        )
    })
}

/// The settings in which runs of one condition differ, with their values: nothing that is shown tells them apart.
fn averaged(run_group: &RunGroup) -> Vec<String> {
    let mut conditions: BTreeMap<&Condition, Vec<&Run>> = BTreeMap::new();
    for run in run_group.runs.iter() {
        conditions.entry(&run.condition).or_default().push(run);
    }
    let mut differ: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for runs in conditions.values() {
        let keys: BTreeSet<&String> = runs.iter().flat_map(|run| run.settings.keys()).collect();
        // Where a training was to stop early, its start says so, and the accuracy may be its seed's own.
        let told = |key: &&String| *key != "study" && !key.ends_with("stop_at_accuracy");
        for key in keys.into_iter().filter(told) {
            // A key that only some have is of another version.
            let values = runs.iter().filter_map(|run| run.settings.get(key));
            let words = |set: &BTreeSet<String>| set.iter().map(String::as_str).collect::<Vec<_>>().join(" and ");
            let values: BTreeSet<String> = values.map(words).collect();
            if values.len() > 1 {
                differ.entry(key).or_default().extend(values);
            }
        }
    }
    let words = |(key, values): (&str, BTreeSet<String>)| {
        format!("{key} ({})", values.into_iter().collect::<Vec<_>>().join(", "))
    };
    differ.into_iter().map(words).collect()
}
