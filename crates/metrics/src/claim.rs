//! Means and differences where several runs start from one pretrained network.
//!
//! The unit of a claim about pretrained networks is a pretrained network: several fine-tunings of one checkpoint are
//! averaged first and count once. Where there is only one such network, the spread over its fine-tuning seeds is all
//! there is; it says nothing about pretraining again, and [`Unit::FineTuningSeeds`] says so wherever it is shown.
//! From scratch each seed is a network of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::interval::{self, Estimate};

/// One measured value of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Hash of the pretrained network that the run started from; `None` from scratch.
    pub network: Option<String>,
    /// Seed of the run.
    pub seed: i64,
    /// What was measured.
    pub value: f64,
}

/// What was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Networks trained from scratch, one a seed.
    Seeds,
    /// Pretrained networks, at least two.
    PretrainedNetworks,
    /// Fine-tunings of one pretrained network.
    FineTuningSeeds,
}

/// A mean over the right units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Mean, interval and number of units.
    pub estimate: Estimate,
    /// What the number counts.
    pub unit: Unit,
}

/// The mean of a condition's observations; `None` without any.
pub fn mean(observations: &[Observation]) -> Option<Claim> {
    let networks: BTreeSet<&str> = observations.iter().filter_map(|o| o.network.as_deref()).collect();
    let scratch = observations.iter().any(|o| o.network.is_none());
    let (unit, values) = match (networks.len(), scratch) {
        (0, _) => (Unit::Seeds, units(observations)),
        (1, false) => {
            let runs = by_network_and_seed(observations);
            (Unit::FineTuningSeeds, runs.into_values().collect())
        }
        _ => (Unit::PretrainedNetworks, units(observations)),
    };
    let estimate = interval::of_mean(&values)?;
    Some(Claim { estimate, unit })
}

/// The mean of `left − right`, paired by seed; `None` where no seed is on both sides. See [`differences`].
pub fn paired_difference(left: &[Observation], right: &[Observation]) -> Option<Claim> {
    mean(&differences(left, right))
}

/// `left − right`, one a network and seed of the left side that has a partner on the right.
///
/// A run on the left is paired with the run of the same pretrained network and seed on the right where there is one, else
/// with the mean of that seed's runs. The differences count by the left side's network, or by the right's where the
/// left is from scratch.
pub fn differences(left: &[Observation], right: &[Observation]) -> Vec<Observation> {
    let right = by_network_and_seed(right);
    let mut differences = BTreeMap::new();
    for ((network, seed), value) in by_network_and_seed(left) {
        let same_seed: Vec<_> = right.iter().filter(|((_, s), _)| *s == seed).collect();
        let partners: Vec<_> = match right.get_key_value(&(network.clone(), seed)) {
            Some(partner) => vec![partner],
            None => same_seed,
        };
        if partners.is_empty() {
            continue;
        }
        let mean = partners.iter().map(|(_, v)| **v).sum::<f64>() / partners.len() as f64;
        let unit = match (&network, partners.as_slice()) {
            (None, [((theirs, _), _)]) => theirs.clone(),
            _ => network,
        };
        differences.insert((unit, seed), value - mean);
    }
    let observation = |((network, seed), value)| Observation { network, seed, value };
    differences.into_iter().map(observation).collect()
}

/// One value an independent unit: the mean of each pretrained network's runs, and of each seed's from scratch.
pub fn units(observations: &[Observation]) -> Vec<f64> {
    let mut networks: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    let mut scratch = Vec::new();
    for ((network, _), value) in by_network_and_seed(observations) {
        match network {
            Some(network) => networks.entry(network).or_default().push(value),
            None => scratch.push(value),
        }
    }
    networks.into_values().map(average).chain(scratch).collect()
}

type BySeed = BTreeMap<(Option<String>, i64), f64>;

/// Runs that repeat a network and a seed are no independent evidence: they are averaged.
fn by_network_and_seed(observations: &[Observation]) -> BySeed {
    let mut groups: BTreeMap<_, Vec<f64>> = BTreeMap::new();
    for Observation { network, seed, value } in observations {
        groups.entry((network.clone(), *seed)).or_default().push(*value);
    }
    groups.into_iter().map(|(key, values)| (key, average(values))).collect()
}

fn average(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.iter().sum::<f64>() / values.len() as f64
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn run(network: Option<&str>, seed: i64, value: f64) -> Observation {
        Observation {
            network: network.map(Into::into),
            seed,
            value,
        }
    }

    #[test]
    fn fine_tunings_of_one_network_count_once() {
        let claim = mean(&[run(Some("p"), 0, 0.1), run(Some("p"), 1, 0.3), run(Some("q"), 0, 0.6)]).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::PretrainedNetworks, 2));
        // (0.1 + 0.3) / 2 = 0.2 and 0.6, not the mean of three.
        assert!((claim.estimate.mean - 0.4).abs() < 1e-12);
    }

    #[test]
    fn one_network_is_fine_tuning_seeds_only() {
        let claim = mean(&[run(Some("p"), 0, 0.1), run(Some("p"), 1, 0.3)]).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::FineTuningSeeds, 2));
    }

    #[test]
    fn repeats_of_a_seed_are_averaged() {
        let claim = mean(&[run(None, 0, 0.1), run(None, 0, 0.3), run(None, 1, 0.4)]).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::Seeds, 2));
        assert!((claim.estimate.mean - 0.3).abs() < 1e-12);
    }

    #[test]
    fn differences_pair_by_seed() {
        // Seeds shift both sides by 0.5: the paired difference is exact, its interval has no width.
        let left = [run(Some("p"), 0, 0.1), run(Some("p"), 1, 0.6), run(Some("p"), 9, 0.9)];
        let right = [run(None, 0, 0.3), run(None, 1, 0.8), run(None, 5, 0.0)];
        let claim = paired_difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::FineTuningSeeds, 2));
        assert!((claim.estimate.mean + 0.2).abs() < 1e-12);
        let interval = claim.estimate.interval.unwrap();
        assert!((interval.high - interval.low).abs() < 1e-12);
        // The other way round the sign turns, and the unit stays the pretrained network.
        let turned = paired_difference(&right, &left).unwrap();
        assert_eq!(turned.unit, Unit::FineTuningSeeds);
        assert!((turned.estimate.mean - 0.2).abs() < 1e-12);
    }

    #[test]
    fn units_are_networks_and_seeds() {
        let runs = [
            run(Some("p"), 0, 0.1),
            run(Some("p"), 1, 0.3),
            run(None, 0, 0.4),
            run(None, 0, 0.6),
            run(None, 1, 0.9),
        ];
        assert_eq!(units(&runs), [0.2, 0.5, 0.9]);
    }

    #[test]
    fn no_common_seed_is_no_difference() {
        assert_eq!(paired_difference(&[run(None, 0, 0.1)], &[run(None, 1, 0.1)]), None);
    }

    #[test]
    fn a_network_pairs_with_itself_first() {
        let left = [run(Some("p"), 0, 1.0), run(Some("q"), 0, 5.0)];
        let right = [run(Some("p"), 0, 0.0), run(Some("q"), 0, 3.0)];
        let claim = paired_difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::PretrainedNetworks, 2));
        assert!((claim.estimate.mean - 1.5).abs() < 1e-12);
    }
}
