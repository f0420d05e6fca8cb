//! How long trainings take, from a measurement of the networks that they train.

use std::time::Duration;

use lethe_artifacts::Error;
use lethe_cli::anyhow;
use lethe_train::cost::Stage;
use lethe_train::speed::{Machine, Speed, Workload};
use lethe_train::{device, precision};

use crate::study::Run;

/// Below this a measurement is mostly preparation; of more networks than fit, some stand for all.
const LEAST: f64 = 0.5;

/// Time of all runs, for idle cores or GPUs.
#[derive(Clone, Debug, PartialEq)]
pub struct Time {
    /// Of each run.
    pub seconds: Vec<f64>,
    /// Runs at a time.
    pub jobs: usize,
    /// From start to end: all runs shared out, or the longest chain of runs that wait for each other.
    pub wall: f64,
    /// Different networks, and how many of them were measured.
    pub networks: (usize, usize),
    /// Time of all runs with trainings in bf16, for one as they are; none where the runs say a format, or have a GPU.
    pub bf16: Option<f64>,
}

/// A network with what it does, and its operations an image.
struct Kind {
    work: Workload,
    flops: f64,
    speed: Option<Speed>,
    /// In bf16, where it is left open and would be float32.
    bf16: Option<Speed>,
}

impl Kind {
    /// Its work in bf16, where the runs leave it open on a CPU.
    fn in_bf16(&self) -> Option<Workload> {
        let machine = self.work.machine;
        let mut work = self.work.clone();
        work.machine.precision = precision("bf16");
        (machine.precision.is_none() && !machine.device.is_cuda()).then_some(work)
    }

    /// Whether the speed of one can be told from that of the other.
    fn akin(&self, other: &Self) -> bool {
        let (a, b) = (&self.work, &other.work);
        a.spec.family() == b.spec.family() && a.machine == b.machine
    }
}

/// How fast all networks of some runs are.
pub struct Speeds {
    kinds: Vec<Kind>,
    measured: usize,
}

impl Speeds {
    /// Measures the runs' networks for so long in all, and tells how many are done.
    ///
    /// # Errors
    /// A device that cannot be used; a network that it cannot hold.
    pub fn measure<'a>(
        runs: impl Iterator<Item = &'a Run>,
        time: Duration,
        mut progress: impl FnMut(u64, u64),
    ) -> anyhow::Result<Self> {
        let mut kinds: Vec<Kind> = Vec::new();
        for run in runs {
            let work = Workload::new(&run.cost, machine(run)?);
            if !kinds.iter().any(|kind| kind.work.like(&work)) {
                let flops = run.cost.network.flops()? as f64;
                kinds.push(Kind {
                    work,
                    flops,
                    speed: None,
                    bf16: None,
                });
            }
        }
        let formats = if kinds.iter().any(|kind| kind.in_bf16().is_some()) {
            2.0
        } else {
            1.0
        };
        let chosen = spread(&kinds, (time.as_secs_f64() / LEAST / formats) as usize);
        let each = time.div_f64(chosen.len() as f64 * formats);
        for (done, &at) in chosen.iter().enumerate() {
            progress(done as u64, chosen.len() as u64);
            let kind = &mut kinds[at];
            kind.speed = Some(kind.work.measure(each)?);
            kind.bf16 = kind.in_bf16().map(|work| work.measure(each)).transpose()?;
        }
        let measured = chosen.len();
        Ok(Self { kinds, measured })
    }

    /// The speed of a network in one of the formats, measured or told from those akin to it.
    fn of(&self, kind: &Kind, format: fn(&Kind) -> Option<Speed>) -> Speed {
        let akin = self.kinds.iter().filter(|other| other.akin(kind));
        let measured: Vec<(f64, Speed)> = akin.filter_map(|other| Some((other.flops, format(other)?))).collect();
        let of = |pick: fn(&Speed) -> f64| {
            let points: Vec<(f64, f64)> = measured.iter().map(|(flops, speed)| (*flops, pick(speed))).collect();
            interpolate(&points, kind.flops)
        };
        format(kind).unwrap_or_else(|| Speed {
            training: of(|speed| speed.training),
            evaluation: of(|speed| speed.evaluation),
        })
    }

    /// Adds up the time of some of the runs, so many of them at a time.
    ///
    /// # Errors
    /// As [`Speeds::measure`].
    pub fn time(&self, runs: &[Run], jobs: Option<u32>) -> anyhow::Result<Time> {
        let (mut seconds, mut in_bf16) = (Vec::with_capacity(runs.len()), 0.0);
        for run in runs {
            let work = Workload::new(&run.cost, machine(run)?);
            let kind = self.kinds.iter().find(|kind| kind.work.like(&work));
            let of = |format| kind.map_or(f64::NAN, |kind| self.of(kind, format).seconds(&run.cost));
            let own = of(|kind| kind.speed);
            seconds.push(own);
            // Importances are float32 always.
            in_bf16 += if run.cost.stage == Stage::Importances {
                own
            } else {
                of(|kind| kind.bf16)
            };
        }
        let ratio = in_bf16 / seconds.iter().sum::<f64>();
        let jobs = jobs.map_or_else(|| at_a_time(&self.kinds), |jobs| jobs as usize);
        Ok(Time {
            wall: (seconds.iter().sum::<f64>() / jobs as f64)
                .max(longest(runs.iter().map(|run| run.after.as_slice()), &seconds)),
            seconds,
            jobs,
            networks: (self.kinds.len(), self.measured),
            bf16: ratio.is_finite().then_some(ratio),
        })
    }
}

fn machine(run: &Run) -> anyhow::Result<Machine> {
    let compute = &run.compute;
    let unusable = |e| Error::config(format!("{e}; --measure-seconds 0 counts without a device"));
    Ok(Machine {
        device: device(&compute.device).map_err(unusable)?,
        threads: compute.threads,
        precision: precision(compute.precision.name()),
    })
}

/// Processes that do not wait for each other's cores; one where there is a GPU to share.
fn at_a_time(kinds: &[Kind]) -> usize {
    let threads = kinds.iter().map(|kind| usize::from(kind.work.machine.threads)).max();
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    match kinds.iter().any(|kind| kind.work.machine.device.is_cuda()) {
        true => 1,
        false => (cores / threads.unwrap_or(1).max(1)).max(1),
    }
}

/// The longest chain of runs of which each waits for one before: `after` has the positions that each waits for.
fn longest<'a>(after: impl Iterator<Item = &'a [usize]>, seconds: &[f64]) -> f64 {
    let mut ends: Vec<f64> = Vec::with_capacity(seconds.len());
    for (after, own) in after.zip(seconds) {
        // A run waits for earlier ones only.
        let before = after.iter().filter_map(|&before| ends.get(before));
        let start = before.copied().fold(0.0, f64::max);
        ends.push(start + own);
    }
    ends.into_iter().fold(0.0, f64::max)
}

/// Which networks to measure: all, or of each family's, by operations, evenly spread ones with the two ends.
fn spread(kinds: &[Kind], most: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..kinds.len()).collect();
    let mut chosen = Vec::new();
    while let Some(&first) = left.first() {
        let (mut akin, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|&kind| kinds[kind].akin(&kinds[first]));
        akin.sort_by(|&a, &b| kinds[a].flops.total_cmp(&kinds[b].flops));
        let share = (most * akin.len() / kinds.len()).max(2);
        chosen.extend(evenly(akin.len(), share).map(|at| akin[at]));
        left = others;
    }
    chosen
}

/// At most `most` (two or more) of `count` positions, evenly spread, with both ends.
fn evenly(count: usize, most: usize) -> impl Iterator<Item = usize> {
    let kept = count.min(most);
    (0..kept).map(move |i| if kept < 2 { 0 } else { i * (count - 1) / (kept - 1) })
}

/// Seconds an image of a network of `flops`: linear between the neighbours' logarithms, and as many operations a second as the
/// nearest one's beyond the ends.
fn interpolate(measured: &[(f64, f64)], flops: f64) -> f64 {
    let below = measured
        .iter()
        .filter(|(x, _)| *x <= flops)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let above = measured
        .iter()
        .filter(|(x, _)| *x > flops)
        .min_by(|a, b| a.0.total_cmp(&b.0));
    match (below, above) {
        (Some(&(x0, y0)), Some(&(x1, y1))) => {
            let part = (flops / x0).ln() / (x1 / x0).ln();
            (y0.ln() + part * (y1 / y0).ln()).exp()
        }
        (Some(&(x, y)), None) | (None, Some(&(x, y))) => y * flops / x,
        (None, None) => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_measured_lies_between_its_neighbours() {
        let measured = [(1e6, 1e-4), (1e8, 1e-2)];
        for (flops, expected) in [(1e6, 1e-4), (1e7, 1e-3), (1e9, 1e-1), (1e5, 1e-5)] {
            let found = interpolate(&measured, flops);
            assert!((found / expected - 1.0).abs() < 1e-9, "{flops}: {found}");
        }
    }

    #[test]
    fn a_run_waits_for_the_last_of_all_that_it_reads() {
        let longest = |after: &[&[usize]], seconds: &[f64]| longest(after.iter().copied(), seconds);
        assert_eq!(longest(&[], &[]), 0.0);
        assert_eq!(longest(&[&[], &[], &[]], &[3.0, 5.0, 1.0]), 5.0);
        // The last one waits for the second, which takes longer than the first.
        assert_eq!(longest(&[&[], &[], &[0, 1]], &[3.0, 5.0, 1.0]), 6.0);
        assert_eq!(longest(&[&[], &[0], &[0, 1]], &[3.0, 5.0, 1.0]), 9.0);
    }

    #[test]
    fn a_spread_keeps_both_ends() {
        let all = |count, most| evenly(count, most).collect::<Vec<_>>();
        assert_eq!(all(9, 3), [0, 4, 8]);
        assert_eq!(all(2, 5), [0, 1]);
        assert_eq!(all(1, 5), [0]);
    }
}
