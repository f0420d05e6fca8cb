//! The comparisons within a run group: means, differences between starts, trends, and starts at equal accuracy.

use std::collections::BTreeSet;

use lethe_metrics::claim::{self, Claim, Observation, Unit};
use lethe_metrics::frontier::{self, Point};
use lethe_metrics::number;
use lethe_metrics::transfer;
use lethe_metrics::trend::{self, Trend};

use crate::run_group::{PRETRAINED, RunGroup, SCRATCH};
use crate::runs::{Measure, Run, Size};

/// Two starts at equal accuracy on the last task.
pub struct Matched {
    /// The level, mean over networks.
    pub level: Option<Claim>,
    /// The earlier tasks, pretrained.
    pub pretrained: Option<Claim>,
    /// The earlier tasks, from scratch.
    pub scratch: Option<Claim>,
    /// The earlier tasks, pretrained less scratch. Higher is better whatever the score.
    pub difference: Option<Claim>,
}

impl RunGroup {
    /// The mean of a measure over runs, with an interval that ends where the measure can lie.
    pub fn mean(&self, runs: &[&Run], measure: Measure) -> Option<Claim> {
        self.mean_of(runs, (measure.bounds)(self.scale), measure.of)
    }

    /// The mean of what is read off each run that has it, with an interval that ends where it can lie.
    pub fn mean_of(&self, runs: &[&Run], bounds: (f64, f64), value: impl Fn(&Run) -> Option<f64>) -> Option<Claim> {
        let values: Vec<Observation> = runs.iter().filter_map(|r| Some(r.observation(value(r)?))).collect();
        Some(claim::mean(&values)?.within(bounds))
    }

    /// A measure's mean over a cell.
    pub fn claim(&self, size: &Size, init: &str, measure: Measure) -> Option<Claim> {
        self.mean(&self.cell(size, init), measure)
    }

    /// A measure of the pretrained networks less that from scratch.
    pub fn difference(&self, size: &Size, measure: Measure) -> Option<Claim> {
        self.difference_between(size, PRETRAINED, SCRATCH, measure)
    }

    /// A measure of one start less that of another.
    pub fn difference_between(&self, size: &Size, left: &str, right: &str, measure: Measure) -> Option<Claim> {
        let side = |init| observations(&self.cell(size, init), measure);
        let claim = claim::difference(&side(left), &side(right))?;
        Some(claim.within(self.scale.differences()))
    }

    /// A measure of the pretrained networks and of those from scratch, of the runs that [`RunGroup::difference`] is of.
    pub fn sides(&self, size: &Size, measure: Measure) -> Option<[Claim; 2]> {
        let sides = [PRETRAINED, SCRATCH].map(|init| observations(&self.cell(size, init), measure));
        let seeds = |side: &[Observation]| side.iter().map(|o| o.seed).collect::<BTreeSet<_>>();
        let [left, right] = [seeds(&sides[0]), seeds(&sides[1])];
        let paired = self.difference(size, measure)?.against.is_none();
        let bounds = (measure.bounds)(self.scale);
        let [left, right] = sides.map(|mut side| {
            side.retain(|o| !paired || (left.contains(&o.seed) && right.contains(&o.seed)));
            Some(claim::mean(&side)?.within(bounds))
        });
        Some([left?, right?])
    }

    /// The mean difference over all sizes.
    pub fn difference_of_all(&self, left: &str, right: &str, measure: Measure) -> Option<Claim> {
        let sizes = self.sizes().into_iter();
        let found = sizes.filter_map(|size| self.difference_between(size, left, right, measure));
        let claim = claim::over_groups(&found.collect::<Vec<_>>())?;
        Some(claim.within(self.scale.differences()))
    }

    /// The trend of a measure over the sizes of one start: one point a pretrained network, or a seed from scratch.
    pub fn trend(&self, init: &str, measure: Measure) -> Option<Trend> {
        let mut points = Vec::new();
        for size in self.sizes() {
            let units = claim::units(&observations(&self.cell(size, init), measure));
            points.extend(units.into_iter().map(|value| (size.parameters as f64, value)));
        }
        trend::over_log10(&[points])
    }

    /// The trend of a measure over what varies, within sizes: one slope for all, each size at its own height. The points
    /// are networks, so what varies must differ between networks.
    pub fn trend_within_sizes(&self, init: &str, measure: Measure) -> Option<Trend> {
        let points = |size: &&Size| -> Vec<(f64, f64)> {
            let cells = self.cells(size, init).into_iter();
            let units = |(x, runs): (f64, Vec<&Run>)| {
                let units = claim::units(&observations(&runs, measure)).into_iter();
                units.map(|value| (x, value)).collect::<Vec<_>>()
            };
            cells.flat_map(units).collect()
        };
        trend::over_log10(&self.sizes().iter().map(points).collect::<Vec<_>>())
    }

    /// The slope of a measure over what varies in one size, one a network and seed, where each was measured at several values.
    pub fn slopes(&self, size: &Size, init: &str, measure: Measure) -> Vec<Observation> {
        let mut lines: std::collections::BTreeMap<_, Vec<(f64, f64)>> = std::collections::BTreeMap::new();
        for (x, runs) in self.cells(size, init) {
            for run in runs {
                let line = lines.entry((run.network.clone(), run.replicate)).or_default();
                line.extend((measure.of)(run).map(|value| (x, value)));
            }
        }
        let slope = |((network, seed), line): (_, Vec<_>)| {
            let value = trend::over_log10(&[line])?.by_unit.mean;
            Some(Observation { network, seed, value })
        };
        lines.into_iter().filter_map(slope).collect()
    }

    /// Forward transfer of a run: against the mean of this size's networks of random weights.
    pub fn forward(&self, run: &Run) -> Option<f64> {
        if !run.shared {
            return None;
        }
        let random = |j: i32| {
            let scratch = self
                .runs
                .iter()
                .filter(|r| r.condition.size == run.condition.size && r.network.is_none());
            // A network counts once, however many runs go on from it.
            let observed = scratch.filter_map(|r| {
                Some(Observation {
                    network: None,
                    seed: r.seed,
                    value: *r.untrained.get(&j)?,
                })
            });
            let observed: Vec<Observation> = observed.collect();
            Some(claim::mean(&observed)?.estimate.mean)
        };
        transfer::forward(&run.matrix, random)
    }

    /// The highest multiple of 0.05 that at least half of the pools reach on the last task, as a score.
    pub fn level(&self) -> Option<f64> {
        let mut best: Vec<f64> = Vec::new();
        for (size, init) in self.sizes_and_starts() {
            let pools = self.pools(size, init);
            best.extend(pools.values().filter_map(|p| p.iter().map(|p| p.b).reduce(f64::max)));
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
                value: self.scale.shown(value),
            })
        });
        Some(claim::mean(&reached.collect::<Vec<_>>())?.within(self.scale.bounds()))
    }

    /// Both starts at equal accuracy on the last task, a network and seed: level, pretrained, scratch.
    fn matches(&self, size: &Size) -> Vec<(Option<&str>, i64, frontier::Matched)> {
        let scratch = self.pools(size, SCRATCH);
        let pretrained = self.pools(size, PRETRAINED).into_iter();
        let found = pretrained.filter_map(|((network, seed), points)| {
            let same_seed = scratch.iter().filter(|((_, s), _)| *s == seed);
            let other: Vec<Point> = same_seed.flat_map(|(_, p)| p.clone()).collect();
            Some((network, seed, frontier::matched(&points, &other)?))
        });
        found.collect()
    }

    /// Both starts at equal accuracy on the last task.
    pub fn matched(&self, size: &Size) -> Matched {
        let found = self.matches(size);
        let side = |value: &dyn Fn(&frontier::Matched) -> f64, networks: bool| -> Vec<Observation> {
            let note = |(network, seed, m): &(Option<&str>, i64, frontier::Matched)| Observation {
                network: network.filter(|_| networks).map(Into::into),
                seed: *seed,
                value: value(m),
            };
            found.iter().map(note).collect()
        };
        let mean = |side: &[Observation]| Some(claim::mean(side)?.within(self.scale.bounds()));
        let (left, right) = (side(&|m| m.left, true), side(&|m| m.right, false));
        Matched {
            level: mean(&side(&|m| self.scale.shown(m.b), true)),
            pretrained: mean(&side(&|m| self.scale.shown(m.left), true)),
            scratch: mean(&side(&|m| self.scale.shown(m.right), false)),
            difference: claim::difference(&left, &right).map(|c| c.within(self.scale.differences())),
        }
    }

    /// By how much the pretrained remember more at equal accuracy on the last task, over all sizes.
    pub fn matched_of_all(&self) -> Option<Claim> {
        let sizes = self.sizes().into_iter();
        let found = sizes.filter_map(|size| self.matched(size).difference);
        let claim = claim::over_groups(&found.collect::<Vec<_>>())?;
        Some(claim.within(self.scale.differences()))
    }
}

/// A measure of each run that has it.
pub fn observations(runs: &[&Run], measure: Measure) -> Vec<Observation> {
    runs.iter().filter_map(|r| r.observe(measure)).collect()
}

/// A slope as the estimate that a verdict is about, the one with the wider interval; the unit is that of the start, or
/// `levels` where the networks of one place on the axis are averaged first.
pub fn of_trend(trend: &Trend, init: &str, levels: Unit) -> Claim {
    let unit = match init {
        _ if trend.has_repeats() && trend.wider() == &trend.by_level => levels,
        _ if init.starts_with(SCRATCH) => Unit::Seeds,
        _ => Unit::PretrainedNetworks,
    };
    Claim::new(*trend.wider(), unit)
}

/// The slope with the other unit, in words; empty where both are one.
pub fn other_unit(trend: &Trend, init: &str, levels: Unit) -> String {
    if !trend.has_repeats() {
        return String::new();
    }
    let claims = match trend.wider() == &trend.by_level {
        true if init.starts_with(SCRATCH) => Claim::new(trend.by_unit, Unit::Seeds),
        true => Claim::new(trend.by_unit, Unit::PretrainedNetworks),
        false => Claim::new(trend.by_level, levels),
    };
    format!("over {}: {}", number::units(&claims), number::difference(&claims))
}
