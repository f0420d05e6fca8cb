//! One family of networks trained on one sequence of tasks: which of its runs are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lethe_metrics::frontier::Point;

use crate::runs::{self, Budget, Condition, Exact, Run, Setting, Size};
use crate::scale::Scale;
use crate::x_axis::XAxis;

/// Networks that started from pretrained weights.
pub const PRETRAINED: &str = "pretrained";
/// Networks that started from random weights.
pub const SCRATCH: &str = "scratch";
/// Pretrained networks whose earlier tasks were to end at a given accuracy.
pub const HANDICAPPED: &str = "pretrained, stopped early";

/// How fast the last task is learned.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pace {
    /// The optimiser, where a family has several.
    pub optimiser: Option<String>,
    /// The learning rate.
    pub rate: Exact,
}

impl Pace {
    /// Such as `rate 0.01`, or `sgd, rate 0.05`.
    pub fn words(&self) -> String {
        let optimiser = self.optimiser.as_ref().map(|name| format!("{name}, "));
        format!("{}rate {}", optimiser.unwrap_or_default(), self.rate.0)
    }
}

/// A family of networks, all trained on the same sequence of tasks.
#[derive(Clone)]
pub struct RunGroup {
    /// What it is called on the page.
    pub label: String,
    /// Runs that reached the last task, by condition, network and seed.
    pub runs: Rc<[Run]>,
    /// The setting that most runs have: the figures show it first.
    pub main: Setting,
    /// What the study varies.
    pub x_axis: XAxis,
    /// What the scores are.
    pub scale: Scale,
    /// The tasks in the order in which they were trained; one that was trained twice stands twice.
    pub sequence: Vec<i32>,
    /// What the task table calls the tasks, where it is among the inputs and there are more than two.
    pub names: BTreeMap<i32, String>,
    /// What the sequence is called among others of the study; empty where there is one.
    pub tasks: String,
}

impl RunGroup {
    /// Sorts runs and finds the main setting; `None` without runs.
    pub fn new(label: String, mut runs: Vec<Run>, scale: Scale, sequence: Vec<i32>) -> Option<Self> {
        let x_axis = XAxis::of(&runs);
        // Where a training was to stop at an accuracy, its steps are what it took, and not what was given.
        let varied = |run: &Run| x_axis == XAxis::Steps && !run.condition.setting.stopped;
        runs.iter_mut()
            .filter(|run| !varied(run))
            .for_each(|run| run.condition.budget.steps = None);
        // Known of those networks alone whose own histories are among the inputs.
        if !matches!(x_axis, XAxis::PretrainingSteps | XAxis::PretrainingExamples) {
            for run in &mut runs {
                let budget = &mut run.condition.budget;
                (budget.pretraining_steps, budget.pretraining_examples) = (None, None);
            }
        }
        runs.sort_by_cached_key(|r| (r.condition.clone(), r.network.clone(), r.seed));
        let counts = counts(&runs);
        let most = *counts.values().max()?;
        let mut tied: Vec<_> = counts.into_iter().filter(|(_, n)| *n == most).map(|(s, _)| s).collect();
        // A setting that was tried at several rates is the study's, one that was not an ablation.
        let rates = |a: &Setting| {
            let at_rate = |s: &Setting| {
                Setting {
                    rate: a.rate,
                    ..s.clone()
                } == *a
            };
            runs.iter().filter(|r| at_rate(&r.condition.setting)).count()
        };
        let widest = tied.iter().map(|s| rates(s)).max()?;
        tied.retain(|s| rates(s) == widest);
        // Of both modes of batch norm the usual one.
        if tied.iter().any(|s| s.batch_norm.as_deref() != Some("freeze")) {
            tied.retain(|s| s.batch_norm.as_deref() != Some("freeze"));
        }
        let main = (*tied.get((tied.len() - 1) / 2)?).clone();
        Some(Self {
            label,
            runs: runs.into(),
            main,
            x_axis,
            scale,
            sequence,
            names: BTreeMap::new(),
            tasks: String::new(),
        })
    }

    /// The same runs, seen in another setting.
    fn seen_in(&self, setting: &Setting) -> Self {
        Self {
            main: setting.clone(),
            ..self.clone()
        }
    }

    /// The same runs, seen in each other setting at the main rate: ablations.
    pub fn ablations(&self) -> Vec<Self> {
        let settings: BTreeSet<_> = self.runs.iter().map(|r| &r.condition.setting).collect();
        let others = settings
            .into_iter()
            .filter(|s| s.rate == self.main.rate && **s != self.main);
        others.map(|s| self.seen_in(s)).collect()
    }

    /// The same runs in the main setting, then in each other one that at least half as many runs have: those that were
    /// only sampled, as more rates for a frontier are, are left out.
    pub fn studied(&self) -> Vec<Self> {
        let counts = counts(&self.runs);
        let most = counts.get(&self.main).copied().unwrap_or(0);
        let others = counts.into_iter().filter(|(s, n)| **s != self.main && 2 * n >= most);
        let others = others.map(|(s, _)| self.seen_in(s));
        std::iter::once(self.clone()).chain(others).collect()
    }

    /// Those of the settings studied that differ from the main one in the rate and the optimiser only.
    pub fn at_rates(&self) -> Vec<Self> {
        let mut studied = self.studied();
        studied.retain(|f| self.on_frontier(&f.main));
        studied
    }

    /// What distinguishes the main setting from the others of the family, in words; empty where there are none.
    pub fn setting(&self) -> String {
        let all: BTreeSet<&Setting> = self.runs.iter().map(|r| &r.condition.setting).collect();
        let differ = |part: fn(&Setting) -> String| all.iter().map(|s| part(s)).collect::<BTreeSet<_>>().len() > 1;
        let mut parts = Vec::new();
        if differ(|s| s.rate.0.to_string()) {
            parts.push(format!("rate {}", self.main.rate.0));
        }
        if differ(|s| format!("{:?}", s.optimiser)) {
            parts.push(format!(
                "optimiser {}",
                self.main.optimiser.as_deref().unwrap_or("unknown")
            ));
        }
        if differ(|s| format!("{:?}", s.batch_norm)) {
            parts.push(match self.main.batch_norm.as_deref() {
                Some("track") => "batch-norm statistics moving".to_owned(),
                Some("freeze") => "batch-norm statistics frozen".to_owned(),
                other => format!("batch-norm statistics: {}", other.unwrap_or("none")),
            });
        }
        if self.main.stopped {
            parts.push(format!("{} stopped at an accuracy", self.task(self.last())));
        }
        parts.join(", ")
    }

    /// Whether two settings differ in the rate and the optimiser only: such runs are points of one frontier.
    fn on_frontier(&self, setting: &Setting) -> bool {
        Setting {
            rate: self.main.rate,
            optimiser: self.main.optimiser.clone(),
            ..setting.clone()
        } == self.main
    }

    /// The sizes, smallest first.
    pub fn sizes(&self) -> Vec<&Size> {
        let sizes: BTreeSet<_> = self.runs.iter().map(|r| &r.condition.size).collect();
        sizes.into_iter().collect()
    }

    /// The starts, by name.
    pub fn starts(&self) -> BTreeSet<&str> {
        self.runs.iter().map(|r| r.condition.init.as_str()).collect()
    }

    /// Every size with every start: the starts of the first size, then those of the next.
    pub fn sizes_and_starts(&self) -> impl Iterator<Item = (&Size, &str)> {
        let sizes = self.sizes().into_iter();
        sizes.flat_map(move |size| self.starts().into_iter().map(move |init| (size, init)))
    }

    /// The runs of a size and start in the main setting; where they differ in something else, those in the number format, on the rows
    /// and of the amount of training that most sizes and starts have, so that these may be compared; then those with the condition
    /// that most share.
    pub fn cell(&self, size: &Size, init: &str) -> Vec<&Run> {
        let all = self.runs_of(size, init).into_iter();
        let all: Vec<&Run> = all.filter(|r| r.condition.setting == self.main).collect();
        most_shared(self.in_one_view(all).into_iter())
    }

    /// Those in the number format, on the rows and of the amount of training that most sizes and starts have, where there are some; of
    /// amounts that equally many have the largest.
    fn in_one_view<'a>(&self, runs: Vec<&'a Run>) -> Vec<&'a Run> {
        let views: BTreeSet<_> = runs.iter().map(|r| view(r)).collect();
        if views.len() < 2 {
            return runs;
        }
        let mut seen: BTreeMap<_, (BTreeSet<_>, usize)> = BTreeMap::new();
        for run in self.runs.iter().filter(|r| r.condition.setting == self.main) {
            let (cells, count) = seen.entry(view(run)).or_default();
            cells.insert((&run.condition.size, &run.condition.init));
            *count += 1;
        }
        // What nobody knows of is in no study of amounts.
        let known = |budget: &Budget| budget.pretraining_steps.or(budget.pretraining_examples).is_some();
        let extent = |view: &&View| {
            let found = seen.get(*view).map(|(cells, count)| (cells.len(), *count));
            (known(&view.2), found, view.2)
        };
        // Of several the first by name.
        let Some(shown) = views.iter().rev().max_by_key(extent).copied() else {
            return runs;
        };
        runs.into_iter().filter(|r| view(r) == shown).collect()
    }

    /// As [`RunGroup::cell`], one for each value of what varies, ascending.
    pub fn cells(&self, size: &Size, init: &str) -> Vec<(f64, Vec<&Run>)> {
        let mut values: BTreeMap<_, Vec<&Run>> = BTreeMap::new();
        for run in self.runs_of(size, init) {
            if run.condition.setting != self.main {
                continue;
            }
            if let Some(value) = self.x_axis.value(run) {
                // Counts of steps or examples: whole numbers.
                values.entry(value as i64).or_default().push(run);
            }
        }
        let cell = |(value, runs)| (value as f64, most_shared(self.in_one_view(runs).into_iter()));
        values.into_iter().map(cell).collect()
    }

    fn runs_of(&self, size: &Size, init: &str) -> Vec<&Run> {
        let belongs = |run: &&Run| run.condition.size == *size && run.condition.init == init;
        self.runs.iter().filter(belongs).collect()
    }

    /// The runs of a size and start at any rate, all else as in the main setting: what was spent, the number format, the rows.
    pub fn trajectories(&self, size: &Size, init: &str) -> Vec<&Run> {
        let cell = self.cell(size, init);
        let shown = cell.first().map(|r| view(r));
        let runs = self.runs_of(size, init).into_iter();
        let runs = runs.filter(|r| self.on_frontier(&r.condition.setting));
        let runs: Vec<&Run> = runs.filter(|r| shown.is_none_or(|shown| shown == view(r))).collect();
        match shown {
            Some(_) => runs,
            None => self.in_one_view(runs),
        }
    }

    /// The rates of the last task on the frontier, each with the optimiser where there are several.
    pub fn paces(&self) -> BTreeSet<Pace> {
        let settings = self.runs.iter().map(|r| &r.condition.setting);
        settings.filter(|s| self.on_frontier(s)).map(|s| self.pace(s)).collect()
    }

    /// The rate of a setting, with the optimiser where the family has several.
    pub fn pace(&self, setting: &Setting) -> Pace {
        let mut settings = self.runs.iter().map(|r| &r.condition.setting);
        let several = settings.any(|s| s.optimiser != self.main.optimiser);
        let optimiser = setting.optimiser.clone().filter(|_| several);
        Pace {
            optimiser,
            rate: setting.rate,
        }
    }

    /// How many rates, or optimisers and rates, were tried on the frontier.
    pub fn tried(&self) -> String {
        let paces = self.paces();
        match (paces.len(), paces.iter().any(|p| p.optimiser.is_some())) {
            (n, true) => format!("{n} optimisers and rates"),
            (1, false) => "1 rate".to_owned(),
            (n, false) => format!("{n} rates"),
        }
    }

    /// The frontier points of a size and start, of all rates, by network and seed.
    pub fn pools(&self, size: &Size, init: &str) -> BTreeMap<(Option<&str>, i64), Vec<Point>> {
        let mut pools: BTreeMap<_, Vec<Point>> = BTreeMap::new();
        let runs = self.trajectories(size, init).into_iter();
        // What did not end in numbers is in no mean.
        let ended = |run: &&Run| (runs::SINCE_LEARNED.of)(run).is_some() && !run.points.is_empty();
        for run in runs.filter(ended) {
            let pool = pools.entry((run.network.as_deref(), run.replicate)).or_default();
            pool.extend(&run.points);
        }
        pools
    }

    /// The last task.
    pub fn last(&self) -> i32 {
        self.sequence.last().copied().unwrap_or(0)
    }

    /// Whether some run evaluated a data set beside the tasks.
    pub fn is_watched(&self) -> bool {
        self.runs.iter().any(|r| !r.watched.is_empty())
    }

    /// Whether tasks share one head.
    pub fn shared(&self) -> bool {
        self.runs.iter().any(|r| r.shared)
    }

    /// Whether some run says how well it does among the classes of all heads so far.
    pub fn has_class_incremental(&self) -> bool {
        self.runs.iter().any(|r| (runs::CLASS_INCREMENTAL.of)(r).is_some())
    }

    /// The tasks, each once, in the order in which they were first trained.
    pub fn tasks_learned(&self) -> Vec<i32> {
        let mut tasks = Vec::new();
        for task in &self.sequence {
            if !tasks.contains(task) {
                tasks.push(*task);
            }
        }
        tasks
    }

    /// What was trained at a position of the sequence.
    pub fn trained_at(&self, position: usize) -> String {
        let Some(task) = self.sequence.get(position) else {
            return String::new();
        };
        let again = if self.sequence[..position].contains(task) {
            " again"
        } else {
            ""
        };
        format!("{}{again}", self.task(*task))
    }

    /// A task's name: letters where there are two tasks, as in the literature, else numbers; a corpus has its own name.
    pub fn task(&self, task: i32) -> String {
        let named = self.names.get(&task).cloned();
        if let (Some(name), Scale::BitsPerByte) = (&named, self.scale) {
            return name.clone();
        }
        match self.sequence.as_slice() {
            [a, _] if task == *a => "task A".to_owned(),
            [_, b] if task == *b => "task B".to_owned(),
            _ => named.unwrap_or_else(|| format!("task {task}")),
        }
    }

    /// What comes before the last task.
    pub fn earlier(&self) -> String {
        match self.sequence.as_slice() {
            [a, _] => self.task(*a),
            _ => "the earlier tasks".to_owned(),
        }
    }

    /// What the figures' horizontal axis is called.
    pub fn axis(&self) -> &'static str {
        match self.x_axis {
            XAxis::Parameters => self.scale.parameters(),
            other => other.title(),
        }
    }
}

/// The number format, the rows that scores are of, and what was spent: across these nothing is compared that need not be.
type View<'a> = (&'a str, &'a str, Budget);

fn view(run: &Run) -> View<'_> {
    let c = &run.condition;
    (&c.precision, &c.split, c.budget)
}

/// How many runs of different networks and seeds each setting has.
fn counts(runs: &[Run]) -> BTreeMap<&Setting, usize> {
    let mut seen: BTreeMap<&Setting, BTreeSet<_>> = BTreeMap::new();
    for run in runs {
        let c = &run.condition;
        let run = (&c.size, &c.init, c.budget, run.replicate, &run.network);
        seen.entry(&c.setting).or_default().insert(run);
    }
    seen.into_iter().map(|(setting, runs)| (setting, runs.len())).collect()
}

/// The runs with the condition that most share; of equally many those on which most was spent, then the first.
fn most_shared<'a>(runs: impl Iterator<Item = &'a Run>) -> Vec<&'a Run> {
    let mut conditions: BTreeMap<&Condition, Vec<&Run>> = BTreeMap::new();
    for run in runs {
        conditions.entry(&run.condition).or_default().push(run);
    }
    let best = conditions
        .into_iter()
        .rev()
        .max_by_key(|(c, runs)| (runs.len(), c.budget));
    best.map(|(_, runs)| runs).unwrap_or_default()
}
