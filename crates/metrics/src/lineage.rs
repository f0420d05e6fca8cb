//! Which training continued which: from the rows of many files to chains of trainings, one a sequence of tasks.
//!
//! A [`Segment`] is one training of one task: the rows that share `run`, `model` and `task_trained`. It continues the
//! segment whose `checkpoint` is its `parent`; where no row names that checkpoint, the one before it in the same `run`, by
//! how many tasks were evaluated. One training may be continued by many (rates, penalties, seeds): each of them ends a
//! [`Lineage`] of its own, and all share what came before. Order of rows and files never matters, and neither does a task's
//! number: tasks come in any order, and may come twice. A row of a data set that is evaluated beside the tasks (`data`) is no
//! row of a task: see [`crate::watched_data`].

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::{HistoryRow, extent};

/// What a history calls training on all tasks at once, in the column of penalties.
pub const JOINT: &str = "joint";

/// One training of one task.
#[derive(Debug)]
pub struct Segment<'a> {
    /// Never empty; by step, task, split and data set beside the tasks.
    rows: Vec<&'a HistoryRow>,
    /// What files said of the same training that disagree with these rows, each in order.
    others: Vec<Vec<&'a HistoryRow>>,
}

impl<'a> Segment<'a> {
    /// The evaluations, by step, task, split and data set beside the tasks.
    pub fn rows(&self) -> impl DoubleEndedIterator<Item = &'a HistoryRow> {
        self.rows.iter().copied()
    }

    /// The evaluations of tasks, as [`Segment::rows`].
    pub fn task_rows(&self) -> impl DoubleEndedIterator<Item = &'a HistoryRow> {
        self.rows().filter(|r| r.task >= 0 && r.data.is_none())
    }

    /// Any row, for what is the same in all of them.
    pub fn head(&self) -> &'a HistoryRow {
        self.rows[0]
    }

    /// The task trained; −1 in pretraining.
    pub fn trained(&self) -> i32 {
        self.head().task_trained
    }

    /// Whether all tasks were trained at once.
    pub fn is_joint(&self) -> bool {
        self.head().penalty == JOINT
    }

    /// The tasks evaluated at a step: those with a head.
    fn evaluated_at(&self, step: i64) -> BTreeSet<i32> {
        let rows = self.task_rows().filter(|r| r.step == step);
        rows.map(|r| r.task).collect()
    }

    /// Hash of the checkpoint that the training started from; `None` from scratch.
    pub fn parent(&self) -> Option<&'a str> {
        self.rows.iter().find_map(|r| r.parent.as_deref())
    }

    /// Hash of the checkpoint that it wrote.
    pub fn checkpoint(&self) -> Option<&'a str> {
        wrote(&self.rows)
    }

    /// Other versions of the training than [`Segment::rows`], of files that disagree: two machines, or two numbers of threads, round
    /// differently and write different checkpoints of one run.
    pub fn other_versions(&self) -> impl Iterator<Item = &[&'a HistoryRow]> {
        self.others.iter().map(Vec::as_slice)
    }

    /// The checkpoints that all its versions wrote.
    pub fn checkpoints(&self) -> impl Iterator<Item = &'a str> {
        self.checkpoint()
            .into_iter()
            .chain(self.other_versions().filter_map(wrote))
    }

    /// Whether nothing was trained: a run of no steps that evaluates the checkpoint that it started from. It is no position of a chain.
    /// A training that was to end at an accuracy, and had it before its first step, is one.
    pub fn only_evaluates(&self) -> bool {
        let none = |row: &&HistoryRow| row.train_examples == Some(0);
        self.trained() >= 0 && self.parent().is_some() && self.steps() == 0 && self.rows.iter().all(none)
    }

    /// Whether a task was evaluated on other rows here than there, or no task on the same split: so far as rows tell.
    fn reads_other_rows(&self, other: &Self) -> bool {
        let splits = |segment: &Self| -> BTreeSet<(i32, &'a str)> {
            segment.task_rows().map(|row| (row.task, row.split.as_str())).collect()
        };
        splits(self).is_disjoint(&splits(other)) || !extent::differing(self.rows().chain(other.rows())).is_empty()
    }

    /// Whether the tasks are corpora of a language model, which share its one output layer.
    fn is_of_text(&self) -> bool {
        self.task_rows().any(|r| r.bits_per_byte.is_some())
    }

    /// Number of steps at the last evaluation.
    pub fn steps(&self) -> i64 {
        self.rows.iter().map(|r| r.step).max().unwrap_or(0)
    }
}

/// A chain of trainings, first task first; never empty. Time is the position in it.
#[derive(Clone, Debug)]
pub struct Lineage<'h, 'a> {
    segments: Vec<&'h Segment<'a>>,
    /// The checkpoint that the first training started from, see [`Histories::origin`].
    origin: Option<&'a str>,
    /// Tasks learned before the first training at hand, ascending: in which order is not known.
    before: Vec<i32>,
    /// Whether a task is evaluated from its training on, with a head of its own.
    own_heads: bool,
}

impl<'h, 'a> Lineage<'h, 'a> {
    /// The trainings, first task first.
    pub fn segments(&self) -> impl DoubleEndedIterator<Item = &'h Segment<'a>> + ExactSizeIterator {
        self.segments.iter().copied()
    }

    /// The first training.
    pub fn first(&self) -> &'h Segment<'a> {
        self.segments[0]
    }

    /// The last training.
    pub fn last(&self) -> &'h Segment<'a> {
        self.segments[self.segments.len() - 1]
    }

    /// Hash of the pretrained network at the chain's beginning; `None` from scratch.
    ///
    /// Where the chain's first task is not at hand, or no parent is noted, that network is unknown: one name stands for
    /// all unknown ones, so that they are never taken for several networks.
    pub fn network(&self) -> Option<&'a str> {
        let first = self.first();
        if first.head().init != "pretrained" {
            return None;
        }
        let known = self.origin.filter(|_| !self.begins_late());
        Some(known.unwrap_or("unknown"))
    }

    /// The seed that tells the chain from others as evidence. From scratch it is that of its first training, which made the network:
    /// several trainings of a later task that go on from one network are no independent runs. Of a pretrained network, and where
    /// the first training is not at hand, it is the last training's.
    pub fn seed(&self) -> i64 {
        let from_scratch = self.first().head().init == "scratch" && !self.begins_late();
        let head = if from_scratch {
            self.first().head()
        } else {
            self.last().head()
        };
        head.seed
    }

    /// The tasks learned at each position: one, or in joint training several at once. Tasks from before the first training
    /// at hand stand in front, by number.
    ///
    /// Joint training learns its own task and those that were learned before it, or that come before it where it is the first. With
    /// heads of their own these are all that it evaluates; where tasks share one, also those are evaluated that nobody has trained.
    pub fn positions(&self) -> Vec<BTreeSet<i32>> {
        let mut positions: Vec<BTreeSet<i32>> = self.before.iter().map(|t| BTreeSet::from([*t])).collect();
        for segment in &self.segments {
            let own = segment.trained();
            let before: BTreeSet<i32> = positions.iter().flatten().copied().collect();
            let learned = |task: &i32| match before.is_empty() {
                true => self.own_heads || *task < own,
                false => before.contains(task),
            };
            let evaluated = segment.task_rows().map(|row| row.task);
            let mut now: BTreeSet<i32> = evaluated.filter(|task| segment.is_joint() && learned(task)).collect();
            now.insert(own);
            positions.push(now);
        }
        positions
    }

    /// The tasks in the order in which they were learned; one that was learned twice stands twice.
    pub fn sequence(&self) -> Vec<i32> {
        self.positions().into_iter().flatten().collect()
    }

    /// Whether a task was learned before the first training at hand, as far as rows tell: one that starts from another
    /// checkpoint than a pretraining's and evaluates other tasks than its own. Where tasks share a head, all are evaluated
    /// from the beginning on, and only the parent of a network from scratch tells.
    pub fn begins_late(&self) -> bool {
        !self.before.is_empty()
    }

    /// Number of positions before the first training at hand.
    pub(crate) fn late_by(&self) -> usize {
        self.before.len()
    }
}

/// All trainings of a set of histories.
#[derive(Debug)]
pub struct Histories<'a> {
    segments: Vec<Segment<'a>>,
    /// Runs of which two differing evaluations of the same step, task, split and data set were given; of each training one
    /// version was taken as a whole.
    pub conflicts: BTreeSet<String>,
    /// Checkpoints that stand for others: of a version that was not taken that of the one that was, and of a run that only evaluates
    /// the one that it started from.
    stand_ins: BTreeMap<&'a str, &'a str>,
}

impl<'a> Histories<'a> {
    /// Sorts rows into trainings. Rows given twice (a file named twice, a chain and its parts) count once. Of a training whose files
    /// disagree, the version with the most rows is taken, else the first by their numbers; the rows of one version stand together.
    pub fn new(rows: impl IntoIterator<Item = &'a HistoryRow>) -> Self {
        let mut groups: BTreeMap<_, Vec<&HistoryRow>> = BTreeMap::new();
        for row in rows {
            let key = (row.run.as_str(), row.model.as_str(), row.task_trained);
            groups.entry(key).or_default().push(row);
        }
        let mut conflicts = BTreeSet::new();
        let segments = groups.into_iter().map(|((run, ..), given)| {
            let mut rows = given.clone();
            rows.sort_by(|a, b| order(a, b));
            rows.dedup_by(|b, a| adds_nothing(b, a));
            let mut others = Vec::new();
            let agree = rows.windows(2).all(|pair| evaluation(pair[0]) != evaluation(pair[1]));
            if !agree {
                conflicts.insert(run.to_owned());
                let versions = versions(&given);
                let chosen = versions.iter().cloned().reduce(better).unwrap_or_default();
                let more = versions.into_iter().filter(|version| !repeats(version, &chosen));
                others = more.collect();
                others.sort_by(|a, b| whole_order(a, b));
                others.dedup_by(|b, a| whole_order(a, b).is_eq());
                let known: BTreeMap<_, _> = chosen.into_iter().map(|row| (evaluation(row), row)).collect();
                // What only others evaluated stays.
                rows.dedup_by(|b, a| evaluation(a) == evaluation(b));
                let of_chosen = |row: &'a HistoryRow| known.get(&evaluation(row)).copied().unwrap_or(row);
                rows = rows.into_iter().map(of_chosen).collect();
            }
            Segment { rows, others }
        });
        let segments: Vec<Segment> = segments.collect();
        Self {
            stand_ins: stand_ins(&segments),
            segments,
            conflicts,
        }
    }

    /// The checkpoint that a training started from, of the version of the training before it that was taken; where a run only evaluated
    /// that network before, as that one started. `None` from scratch.
    pub fn origin(&self, segment: &Segment<'a>) -> Option<&'a str> {
        let parent = segment.parent()?;
        let steps = std::iter::successors(Some(parent), |at| self.stand_ins.get(at).copied());
        // No further than there are names, should they form a circle.
        steps.take(self.stand_ins.len() + 1).last()
    }

    /// All trainings, by run, model and task.
    pub fn segments(&self) -> &[Segment<'a>] {
        &self.segments
    }

    /// The pretrainings: those that train no task of the sequence.
    pub fn pretrainings(&self) -> impl Iterator<Item = &Segment<'a>> {
        self.segments.iter().filter(|s| s.trained() < 0)
    }

    /// The pretraining that wrote this network; of several that did (one that only evaluates writes what it read), the
    /// longest.
    pub fn pretraining(&self, network: &str) -> Option<&Segment<'a>> {
        let wrote = self.pretrainings().filter(|s| s.checkpoints().any(|c| c == network));
        // Of equally long ones the first: the order of segments is fixed.
        wrote.min_by_key(|s| std::cmp::Reverse(s.steps()))
    }

    /// The chains that end in a training which no other continues. Neither a pretraining nor a run that only evaluates is part of a chain.
    pub fn lineages(&self) -> Vec<Lineage<'_, 'a>> {
        let before = self.links();
        let continued: BTreeSet<usize> = before.values().copied().collect();
        let ends = (0..self.segments.len()).filter(|i| is_training(&self.segments[*i]) && !continued.contains(i));
        let own_heads = self.own_heads(&before);
        ends.map(|end| {
            let chain = std::iter::successors(Some(end), |i| before.get(i).copied());
            let mut segments: Vec<_> = chain.map(|i| &self.segments[i]).collect();
            segments.reverse();
            let first = segments[0];
            let own_heads = !first.is_of_text() && own_heads.contains(first.head().study.as_str());
            Lineage {
                origin: self.origin(first),
                before: self.before(first, own_heads),
                segments,
                own_heads,
            }
        })
        .collect()
    }

    /// The training that each one continues. No chain of links is a circle.
    fn links(&self) -> BTreeMap<usize, usize> {
        let mut by_checkpoint: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        let mut by_run: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
        for (i, segment) in self.segments.iter().enumerate().filter(|(_, s)| is_training(s)) {
            let row = segment.head();
            by_run.entry((&row.run, &row.model)).or_default().push(i);
            if let Some(checkpoint) = segment.checkpoint() {
                by_checkpoint.entry((checkpoint, &row.model)).or_default().push(i);
            }
        }
        // Heads of their own are evaluated once they are trained: their number is the only time within a run.
        for run in by_run.values_mut() {
            run.sort_by_cached_key(|i| {
                let tasks: BTreeSet<i32> = self.segments[*i].task_rows().map(|r| r.task).collect();
                (tasks.len(), self.segments[*i].trained())
            });
        }
        let mut links: BTreeMap<usize, usize> = BTreeMap::new();
        for run in by_run.values() {
            for (place, &i) in run.iter().enumerate() {
                let row = self.segments[i].head();
                let parent = self.origin(&self.segments[i]);
                let wrote = parent.and_then(|parent| by_checkpoint.get(&(parent, row.model.as_str())));
                let mut found = wrote.cloned().unwrap_or_default();
                // Several trainings may have written one network: two studies that begin alike, each with rows of its own, and two
                // penalties, as EWC and online EWC do after the first of earlier tasks. Then the one of the same study, of the same
                // rows and with the same penalty, else the first, as the order of segments is fixed. A run of several tasks may
                // name one checkpoint for all of them: the last one's.
                found.sort_by_key(|&k| {
                    let before = self.segments[k].head();
                    let alike = before.penalty == row.penalty && before.strength == row.strength;
                    let other_rows = self.segments[i].reads_other_rows(&self.segments[k]);
                    let place = by_run.get(&(before.run.as_str(), before.model.as_str()));
                    let place = place.and_then(|run| run.iter().position(|j| *j == k));
                    (before.study != row.study, other_rows, !alike, std::cmp::Reverse(place))
                });
                let within = place.checked_sub(1).map(|place| run[place]);
                // A run that names one parent for all of its tasks started from it with the first.
                let same = within.is_some_and(|before| self.origin(&self.segments[before]) == parent);
                let candidates = match same {
                    true => within.into_iter().collect(),
                    false => found.into_iter().chain(within).collect::<Vec<_>>(),
                };
                let circle = |k: usize| std::iter::successors(Some(k), |j| links.get(j).copied()).any(|j| j == i);
                if let Some(before) = candidates.into_iter().find(|&k| !circle(k)) {
                    links.insert(i, before);
                }
            }
        }
        links
    }

    /// The studies whose tasks have heads of their own: some training begins without a head that another has, and where some goes on
    /// from another, one of these evaluates a task that the other did not. Tables of two and of three tasks that share a head differ as
    /// well, but no chain of them comes by a head. The corpora of language models share one output layer, whatever else of the study
    /// evaluates.
    fn own_heads(&self, links: &BTreeMap<usize, usize>) -> BTreeSet<&'a str> {
        let evaluated = |segment: &Segment<'a>| -> BTreeSet<i32> { segment.task_rows().map(|r| r.task).collect() };
        let study = |segment: &Segment<'a>| segment.head().study.as_str();
        let mut tasks: BTreeMap<&'a str, BTreeSet<i32>> = BTreeMap::new();
        let trained = || self.segments.iter().filter(|s| is_training(s) && !s.is_of_text());
        for segment in trained() {
            tasks.entry(study(segment)).or_default().extend(evaluated(segment));
        }
        // By study, whether one of its chains came by a head.
        let mut grown: BTreeMap<&'a str, bool> = BTreeMap::new();
        for (after, before) in links
            .iter()
            .map(|(after, before)| (&self.segments[*after], &self.segments[*before]))
        {
            *grown.entry(study(after)).or_default() |= !evaluated(after).is_subset(&evaluated(before));
        }
        let fewer = |s: &&Segment<'a>| {
            let begun = s.evaluated_at(0);
            let without = tasks.get(study(s)).is_some_and(|all| *all != begun);
            !begun.is_empty() && without && grown.get(study(s)) != Some(&false)
        };
        trained().filter(fewer).map(study).collect()
    }

    /// What was learned before a training that no other at hand comes before.
    fn before(&self, first: &Segment<'a>, own_heads: bool) -> Vec<i32> {
        let row = first.head();
        let known = self
            .origin(first)
            .is_none_or(|parent| self.pretraining(parent).is_some());
        if known || first.is_joint() || !(row.init == "scratch" || own_heads) {
            return Vec::new();
        }
        let mut others = first.evaluated_at(0);
        others.remove(&first.trained());
        let end = first.evaluated_at(first.steps());
        others.intersection(&end).copied().collect()
    }
}

/// Whether a training may be a position of a chain.
fn is_training(segment: &Segment) -> bool {
    segment.trained() >= 0 && !segment.only_evaluates()
}

/// Hash of the checkpoint that a training wrote.
fn wrote<'a>(rows: &[&'a HistoryRow]) -> Option<&'a str> {
    rows.iter().find_map(|r| r.checkpoint.as_deref())
}

/// See [`Histories::stand_ins`]. What a training at hand wrote stands for itself.
fn stand_ins<'a>(segments: &[Segment<'a>]) -> BTreeMap<&'a str, &'a str> {
    let (evaluate, train): (Vec<_>, Vec<_>) = segments.iter().partition(|s| s.only_evaluates());
    let written: BTreeSet<&str> = train.iter().filter_map(|s| s.checkpoint()).collect();
    let versions = train.iter().flat_map(|segment| {
        let taken = segment.checkpoint();
        segment.checkpoints().filter_map(move |other| Some((other, taken?)))
    });
    let evaluated = evaluate.iter().filter_map(|s| Some((s.checkpoint()?, s.parent()?)));
    let all = versions.chain(evaluated);
    all.filter(|(name, other)| name != other && !written.contains(name))
        .collect()
}

/// Whether one version says nothing that another does not.
fn repeats(version: &[&HistoryRow], other: &[&HistoryRow]) -> bool {
    let known: BTreeMap<_, _> = other.iter().map(|row| (evaluation(row), row)).collect();
    let said = |row: &&HistoryRow| {
        known
            .get(&evaluation(row))
            .is_some_and(|other| adds_nothing(row, other))
    };
    version.iter().all(said)
}

/// What a row is an evaluation of: one training has each once.
fn evaluation(row: &HistoryRow) -> (i64, i32, &str, Option<&str>) {
    (row.step, row.task, &row.split, row.data.as_deref())
}

/// The versions of a training that files brought, each in order. Each wrote a checkpoint of its own; of those of one checkpoint another
/// one begins where an evaluation comes again.
fn versions<'a>(rows: &[&'a HistoryRow]) -> Vec<Vec<&'a HistoryRow>> {
    let mut of: BTreeMap<Option<&str>, Vec<(BTreeSet<_>, Vec<&HistoryRow>)>> = BTreeMap::new();
    for row in rows {
        let versions = of.entry(row.checkpoint.as_deref()).or_default();
        if versions
            .last_mut()
            .is_none_or(|(seen, _)| !seen.insert(evaluation(row)))
        {
            versions.push((BTreeSet::from([evaluation(row)]), Vec::new()));
        }
        if let Some((_, version)) = versions.last_mut() {
            version.push(row);
        }
    }
    let mut versions: Vec<Vec<&HistoryRow>> = of.into_values().flatten().map(|(_, version)| version).collect();
    for version in &mut versions {
        version.sort_by(|a, b| order(a, b));
    }
    versions
}

/// A total order of versions in which equal ones say the same: the longest first.
fn whole_order(a: &[&HistoryRow], b: &[&HistoryRow]) -> Ordering {
    let orders = a.iter().zip(b).map(|(a, b)| order(a, b));
    orders.fold(b.len().cmp(&a.len()), Ordering::then)
}

/// The longer version; of equally long ones the first by its numbers, whatever the order of files.
fn better<'a>(a: Vec<&'a HistoryRow>, b: Vec<&'a HistoryRow>) -> Vec<&'a HistoryRow> {
    match whole_order(&a, &b) {
        Ordering::Greater => b,
        _ => a,
    }
}

/// The columns that files from before them lack.
fn later_columns(row: &HistoryRow) -> [Option<u64>; 3] {
    let accuracy = row.class_incremental_accuracy.map(f64::to_bits);
    let counts = [row.train_examples, row.class_incremental_correct].map(|count| count.map(|count| count as u64));
    [counts[0], counts[1], accuracy]
}

/// Whether row `b` says what `a` says, or less of the later columns.
fn adds_nothing(b: &HistoryRow, a: &HistoryRow) -> bool {
    let mut columns = later_columns(b).into_iter().zip(later_columns(a));
    evaluated(a, b).is_eq() && columns.all(|(b, a)| b.is_none() || b == a)
}

/// A total order in which equal means equal in all that is evaluated; of otherwise equal rows those that have later columns come first.
fn order(a: &HistoryRow, b: &HistoryRow) -> Ordering {
    evaluated(a, b).then_with(|| later_columns(b).cmp(&later_columns(a)))
}

/// The order by all but the later columns.
fn evaluated(a: &HistoryRow, b: &HistoryRow) -> Ordering {
    fn identity(r: &HistoryRow) -> (Option<&str>, Option<&str>, i64, u64) {
        (r.parent.as_deref(), r.checkpoint.as_deref(), r.seed, r.lr.to_bits())
    }
    let counts = |r: &HistoryRow| (r.examples, r.correct, r.loss.to_bits());
    let scores = |r: &HistoryRow| [r.accuracy, r.bits_per_byte].map(|score| score.map(f64::to_bits));
    let of_a = (evaluation(a), counts(a), scores(a), identity(a));
    of_a.cmp(&(evaluation(b), counts(b), scores(b), identity(b)))
}
