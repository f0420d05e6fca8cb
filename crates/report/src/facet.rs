//! One family of networks in one study: which of its runs are compared, and the comparisons.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::frontier::{self, Point};
use lethe_metrics::trend::{self, Trend};
use lethe_metrics::{Score, transfer};

use crate::runs::{Measure, Run, Setting, Size};

/// Networks that started from pretrained weights.
pub const PRETRAINED: &str = "pretrained";
/// Networks that started from random weights.
pub const SCRATCH: &str = "scratch";

/// A family of networks, all trained on the same sequence of tasks.
pub struct Facet {
    /// What it is called on the page.
    pub label: String,
    /// Runs that reached the last task, by condition, network and seed.
    pub runs: Vec<Run>,
    /// The setting that most runs have: the figures over sizes show it.
    pub main: Setting,
    /// What is read.
    pub score: Score,
    /// The last task.
    pub last: i32,
}

/// Two starts at equal accuracy on the last task.
pub struct Matched {
    /// The level, mean over seeds.
    pub level: Option<Claim>,
    /// The earlier tasks, pretrained.
    pub pretrained: Option<Claim>,
    /// The earlier tasks, from scratch.
    pub scratch: Option<Claim>,
    /// The earlier tasks, pretrained less scratch, paired by seed. Higher is better whatever the score.
    pub difference: Option<Claim>,
}

impl Facet {
    /// Sorts runs and finds the main setting; `None` without runs.
    pub fn new(label: String, mut runs: Vec<Run>, score: Score) -> Option<Self> {
        let key = |r: &Run| (r.condition.clone(), r.network.clone(), r.seed);
        runs.sort_by_cached_key(key);
        let last = runs.first()?.last;
        let mut counts: BTreeMap<&Setting, BTreeSet<_>> = BTreeMap::new();
        for run in &runs {
            let c = &run.condition;
            let seen = counts.entry(&c.setting).or_default();
            seen.insert((&c.size, &c.init, run.seed, &run.network));
        }
        let most = counts.values().map(BTreeSet::len).max()?;
        let mut tied: Vec<_> = counts
            .into_iter()
            .filter(|(_, seen)| seen.len() == most)
            .map(|(s, _)| s)
            .collect();
        if tied.iter().any(|s| s.penalty == "none") {
            tied.retain(|s| s.penalty == "none");
        }
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
        let main = (*tied.get((tied.len() - 1) / 2)?).clone();
        Some(Self {
            label,
            runs,
            main,
            score,
            last,
        })
    }

    /// The same runs, seen in each other setting at the main rate: ablations.
    pub fn ablations(&self) -> Vec<Self> {
        let settings = self.runs.iter().map(|r| &r.condition.setting);
        let others: BTreeSet<_> = settings
            .filter(|s| s.rate == self.main.rate && **s != self.main)
            .collect();
        let facet = |main: &Setting| Self {
            label: self.label.clone(),
            runs: self.runs.clone(),
            main: main.clone(),
            score: self.score,
            last: self.last,
        };
        others.into_iter().map(facet).collect()
    }

    /// Whether two settings differ in the rate only: such runs are points of one frontier.
    fn on_frontier(&self, setting: &Setting) -> bool {
        Setting {
            rate: self.main.rate,
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

    /// The runs of a size and start in the main setting; where they differ in something else, those with the condition
    /// that most share.
    pub fn cell(&self, size: &Size, init: &str) -> Vec<&Run> {
        let mut conditions: BTreeMap<_, Vec<&Run>> = BTreeMap::new();
        for run in &self.runs {
            let c = &run.condition;
            if c.size == *size && c.init == init && c.setting == self.main {
                conditions.entry(c).or_default().push(run);
            }
        }
        // Of equally many the first: the order of conditions is fixed.
        let most = conditions.into_values().rev().max_by_key(Vec::len);
        most.unwrap_or_default()
    }

    /// The runs of a size and start at any rate, all else as in the main setting.
    pub fn trajectories(&self, size: &Size, init: &str) -> Vec<&Run> {
        let belongs = |run: &&Run| {
            let c = &run.condition;
            c.size == *size && c.init == init && self.on_frontier(&c.setting)
        };
        self.runs.iter().filter(belongs).collect()
    }

    /// The rates of the last task on the frontier.
    pub fn rates(&self) -> Vec<f64> {
        let settings = self.runs.iter().map(|r| &r.condition.setting);
        let rates: BTreeSet<_> = settings.filter(|s| self.on_frontier(s)).map(|s| s.rate).collect();
        rates.into_iter().map(|r| r.0).collect()
    }

    /// A measure's mean over a cell.
    pub fn claim(&self, size: &Size, init: &str, measure: Measure) -> Option<Claim> {
        claim::mean(&observations(&self.cell(size, init), measure))
    }

    /// A measure of the pretrained networks less that from scratch, paired by seed.
    pub fn difference(&self, size: &Size, measure: Measure) -> Option<Claim> {
        let side = |init| observations(&self.cell(size, init), measure);
        claim::paired_difference(&side(PRETRAINED), &side(SCRATCH))
    }

    /// The trend of a measure over the sizes of one start.
    pub fn trend(&self, init: &str, measure: Measure) -> Option<Trend> {
        let point = |size: &&Size| {
            let claim = self.claim(size, init, measure)?;
            Some((size.parameters as f64, claim.estimate.mean))
        };
        let points: Vec<_> = self.sizes().iter().filter_map(point).collect();
        trend::over_log_parameters(&points)
    }

    /// Forward transfer of a run: against the mean of this size's networks of random weights.
    pub fn forward(&self, run: &Run) -> Option<f64> {
        let random = |j: i32| {
            let scratch = self
                .runs
                .iter()
                .filter(|r| r.condition.size == run.condition.size && r.network.is_none());
            let scores: Vec<f64> = scratch.filter_map(|r| r.untrained.get(&j).copied()).collect();
            (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
        };
        transfer::forward(&run.matrix, random)
    }

    /// The frontier points of a size and start, of all rates, by network and seed.
    pub fn pools(&self, size: &Size, init: &str) -> BTreeMap<(Option<&str>, i64), Vec<Point>> {
        let mut pools: BTreeMap<_, Vec<Point>> = BTreeMap::new();
        for run in self
            .trajectories(size, init)
            .into_iter()
            .filter(|r| !r.points.is_empty())
        {
            let pool = pools.entry((run.network.as_deref(), run.seed)).or_default();
            pool.extend(&run.points);
        }
        pools
    }

    /// The highest multiple of 0.05 that at least half of the pools reach on the last task, as a score.
    pub fn level(&self) -> Option<f64> {
        let mut best: Vec<f64> = Vec::new();
        for size in self.sizes() {
            for init in self.starts() {
                let pools = self.pools(size, init);
                best.extend(pools.values().filter_map(|p| p.iter().map(|p| p.b).reduce(f64::max)));
            }
        }
        best.sort_by(|a, b| b.total_cmp(a));
        let median = best.get(best.len().checked_sub(1)? / 2)?;
        // A hair more, so that 0.85 itself is 17 steps whatever the last bit of the division.
        Some((median / 0.05 + 1e-9).floor() / 20.0)
    }

    /// The earlier tasks where the last one reaches `level`; only pools that reach it, best of all rates.
    pub fn at_level(&self, size: &Size, init: &str, level: f64) -> Option<Claim> {
        let pools = self.pools(size, init);
        let reached = pools.iter().filter_map(|((network, seed), points)| {
            let value = frontier::a_at(points, level)?;
            Some(Observation {
                network: network.map(Into::into),
                seed: *seed,
                value: self.shown(value),
            })
        });
        claim::mean(&reached.collect::<Vec<_>>())
    }

    /// Both starts at equal accuracy on the last task.
    pub fn matched(&self, size: &Size) -> Matched {
        let scratch = self.pools(size, SCRATCH);
        let (mut level, mut left, mut right, mut difference) = (vec![], vec![], vec![], vec![]);
        for ((network, seed), points) in self.pools(size, PRETRAINED) {
            let other: Vec<Point> = scratch
                .iter()
                .filter(|((_, s), _)| *s == seed)
                .flat_map(|(_, p)| p.clone())
                .collect();
            let Some(found) = frontier::matched(&points, &other) else {
                continue;
            };
            let note = |value| Observation {
                network: network.map(Into::into),
                seed,
                value,
            };
            level.push(note(self.shown(found.b)));
            left.push(note(self.shown(found.left)));
            right.push(Observation {
                network: None,
                seed,
                value: self.shown(found.right),
            });
            difference.push(note(found.left - found.right));
        }
        Matched {
            level: claim::mean(&level),
            pretrained: claim::mean(&left),
            scratch: claim::mean(&right),
            difference: claim::mean(&difference),
        }
    }

    /// A score as it is shown.
    pub fn shown(&self, score: f64) -> f64 {
        match self.score {
            Score::Accuracy => score,
            Score::Loss => -score,
        }
    }

    /// What is shown: `accuracy` or `loss`.
    pub fn noun(&self) -> &'static str {
        match self.score {
            Score::Accuracy => "accuracy",
            Score::Loss => "loss",
        }
    }

    /// Where a score can lie, as it is shown.
    pub fn bounds(&self) -> (f64, f64) {
        match self.score {
            Score::Accuracy => (0.0, 1.0),
            Score::Loss => (0.0, f64::INFINITY),
        }
    }

    /// A task's name: letters where there are two tasks, as in the literature, else numbers.
    pub fn task(&self, task: i32) -> String {
        match (self.last, task) {
            (1, 0) => "task A".to_owned(),
            (1, 1) => "task B".to_owned(),
            _ => format!("task {task}"),
        }
    }

    /// What comes before the last task.
    pub fn earlier(&self) -> &'static str {
        if self.last == 1 { "task A" } else { "the earlier tasks" }
    }
}

/// A measure of each run that has it.
pub fn observations(runs: &[&Run], measure: Measure) -> Vec<Observation> {
    runs.iter().filter_map(|r| r.observe(measure)).collect()
}
