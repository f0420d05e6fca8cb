//! Means and differences where several runs start from one pretrained network.
//!
//! The unit of a claim about pretrained networks is a pretrained network: several fine-tunings of one checkpoint are
//! averaged first and count once. Where there is only one such network, the spread over its fine-tuning seeds is all
//! there is; it says nothing about pretraining again, and [`Unit::FineTuningSeeds`] says so wherever it is shown.
//! From scratch each seed is a network of its own.
//!
//! Two sides pair one to one where each run has one partner: the same network and seed, or the same seed where one side is
//! from scratch. Several pretrained networks that would share the partners' seeds do not: the partners' own error would cancel
//! in every pair. There the difference is that of the two means, with Welch's interval.

use std::collections::{BTreeMap, BTreeSet};

use crate::interval::{self, Deviation, Estimate, Method};
use crate::permutation;

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
    /// Sizes of a family, the networks of each averaged first.
    Sizes,
    /// Points along an axis, the networks at each averaged first.
    Points,
}

/// A mean over the right units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Mean, interval and number of units.
    pub estimate: Estimate,
    /// What the number counts.
    pub unit: Unit,
    /// Of a difference that does not pair: units on the other side, and what they are.
    pub against: Option<(usize, Unit)>,
    /// Of a difference that pairs one to one: the p of its sign-flip permutation, see [`permutation::sign_flip`].
    pub sign_flip: Option<f64>,
}

impl Claim {
    /// A mean of so many units.
    pub fn new(estimate: Estimate, unit: Unit) -> Self {
        Self {
            estimate,
            unit,
            against: None,
            sign_flip: None,
        }
    }

    /// The same with an interval that ends where values can lie.
    #[must_use]
    pub fn within(mut self, bounds: (f64, f64)) -> Self {
        self.estimate.interval = self.estimate.interval.map(|i| i.within(bounds));
        self
    }
}

/// The mean of a condition's observations; `None` without any.
pub fn mean(observations: &[Observation]) -> Option<Claim> {
    let (unit, values) = units_of(observations);
    Some(Claim::new(interval::of_mean(&values)?, unit))
}

/// The mean of `left − right`; `None` where no seed is on both sides. See the [module](self) for when runs pair.
pub fn difference(left: &[Observation], right: &[Observation]) -> Option<Claim> {
    if let Some(pairs) = pairs(left, right) {
        let (unit, values) = units_of(&pairs);
        let claim = Claim::new(interval::of_mean(&values)?, unit);
        return Some(Claim {
            sign_flip: permutation::sign_flip(&values),
            ..claim
        });
    }
    let ((unit, left), (other, right)) = (units_of(left), units_of(right));
    let claim = Claim::new(interval::of_difference(&left, &right)?, unit);
    // One network's fine-tunings are no sample of networks.
    let once = [unit, other].contains(&Unit::FineTuningSeeds);
    Some(Claim {
        estimate: Estimate {
            interval: claim.estimate.interval.filter(|_| !once),
            deviation: claim.estimate.deviation.filter(|_| !once),
            ..claim.estimate
        },
        against: Some((right.len(), other)),
        ..claim
    })
}

/// `left − right` where runs pair one to one; `None` where one has several partners. A run without a partner is left out.
///
/// A run is paired with the run of the same pretrained network and seed where there is one. Where the two sides have no network in
/// common, it is paired with those of the same seed. The differences count by the left side's network, or by the
/// right's where the left is from scratch, or where the right side has one network for all: its error is in every difference.
fn pairs(left: &[Observation], right: &[Observation]) -> Option<Vec<Observation>> {
    let (left, right) = (by_network_and_seed(left), by_network_and_seed(right));
    let networks: BTreeSet<&Option<String>> = right.keys().map(|(network, _)| network).collect();
    let in_common = left
        .keys()
        .any(|(network, _)| network.is_some() && networks.contains(network));
    let once = networks.len() == 1 && !networks.contains(&None::<String>);
    let mut taken = BTreeSet::new();
    let mut differences = Vec::new();
    for ((network, seed), value) in left {
        let own = (network, seed);
        let same_seed = || right.keys().filter(|(_, s)| *s == seed);
        let partner = match right.get_key_value(&own) {
            Some((partner, _)) => partner,
            // Its partner is missing, and another network's run is none.
            None if own.0.is_some() && in_common => continue,
            None if same_seed().count() > 1 => return None,
            None => match same_seed().next() {
                Some(partner) => partner,
                None => continue,
            },
        };
        if !taken.insert(partner) {
            return None;
        }
        differences.push(Observation {
            value: value - right[partner],
            network: match once {
                true => partner.0.clone(),
                false => own.0.or_else(|| partner.0.clone()),
            },
            seed,
        });
    }
    Some(differences)
}

/// A mean over several groups, such as sizes, of a mean in each: all groups weigh the same.
///
/// Where each group's mean has an error over networks, the error is that of their mean (Welch and Satterthwaite's degrees of
/// freedom). Where some group has one pretrained network, whose fine-tunings say nothing of other networks, each group is one
/// value: the unit is [`Unit::Sizes`]. So is it where all values of each group tie: what groups of no spread differ by is all the
/// spread there is. One group is itself; `None` without any.
pub fn over_groups(groups: &[Claim]) -> Option<Claim> {
    let (first, rest) = groups.split_first()?;
    if rest.is_empty() {
        return Some(*first);
    }
    let tied = groups.iter().all(|claim| claim.estimate.without_spread());
    let of_networks = |claim: &Claim| {
        let deviation = claim.estimate.deviation;
        deviation.filter(|_| claim.unit != Unit::FineTuningSeeds && !tied)
    };
    let deviations: Option<Vec<Deviation>> = groups.iter().map(of_networks).collect();
    let means: Vec<f64> = groups.iter().map(|c| c.estimate.mean).collect();
    let Some(deviations) = deviations else {
        let claim = Claim::new(interval::of_mean(&means)?, Unit::Sizes);
        return Some(Claim {
            sign_flip: permutation::sign_flip(&means).filter(|_| groups.iter().all(|g| g.sign_flip.is_some())),
            ..claim
        });
    };
    let k = groups.len() as f64;
    let sum = interval::combined(&deviations);
    let deviation = Deviation {
        error: sum.error / k,
        ..sum
    };
    let n = groups.iter().map(|c| c.estimate.n).sum();
    let mean = means.iter().sum::<f64>() / k;
    let against: Option<Vec<_>> = groups.iter().map(|c| c.against).collect();
    Some(Claim {
        estimate: Estimate::new(mean, Some(deviation), n, Method::Welch),
        unit: first.unit,
        against: against.and_then(|a| Some((a.iter().map(|a| a.0).sum(), a.first()?.1))),
        sign_flip: None,
    })
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

/// What is counted, and its values: of a single pretrained network its fine-tunings.
fn units_of(observations: &[Observation]) -> (Unit, Vec<f64>) {
    let networks: BTreeSet<&str> = observations.iter().filter_map(|o| o.network.as_deref()).collect();
    let scratch = observations.iter().any(|o| o.network.is_none());
    match (networks.len(), scratch) {
        (0, _) => (Unit::Seeds, units(observations)),
        (1, false) => {
            let runs = by_network_and_seed(observations);
            (Unit::FineTuningSeeds, runs.into_values().collect())
        }
        _ => (Unit::PretrainedNetworks, units(observations)),
    }
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
    fn groups_that_tie_within_and_disagree_are_values_themselves() {
        let tied = |value: f64| mean(&[0, 1, 2, 3].map(|seed| run(None, seed, value))).unwrap();
        let claim = over_groups(&[tied(-0.2), tied(0.15)]).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::Sizes, 2));
        // −0.025 ± 12.7062 · 0.175: Student's t with one degree of freedom.
        let interval = claim.estimate.interval.unwrap();
        assert!((interval.low + 2.248_59).abs() < 1e-4 && (interval.high - 2.198_59).abs() < 1e-4);
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
        let claim = difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::FineTuningSeeds, 2));
        assert!((claim.estimate.mean + 0.2).abs() < 1e-12);
        let interval = claim.estimate.interval.unwrap();
        assert!((interval.high - interval.low).abs() < 1e-12);
        // The other way round the sign turns, and the unit stays the pretrained network.
        let turned = difference(&right, &left).unwrap();
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
        assert_eq!(difference(&[run(None, 0, 0.1)], &[run(None, 1, 0.1)]), None);
    }

    #[test]
    fn a_network_pairs_with_itself_first() {
        let left = [run(Some("p"), 0, 1.0), run(Some("q"), 0, 5.0)];
        let right = [run(Some("p"), 0, 0.0), run(Some("q"), 0, 3.0)];
        let claim = difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::PretrainedNetworks, 2));
        assert!((claim.estimate.mean - 1.5).abs() < 1e-12);
    }

    /// Two pretrained networks against the same two scratch seeds: means 1.5 and 4.5 against 1 and 2.
    #[test]
    fn networks_that_share_the_other_sides_seeds_do_not_pair() {
        let left = [
            run(Some("p"), 0, 1.0),
            run(Some("p"), 1, 2.0),
            run(Some("q"), 0, 4.0),
            run(Some("q"), 1, 5.0),
        ];
        let right = [run(None, 0, 1.0), run(None, 1, 2.0)];
        let claim = difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::PretrainedNetworks, 2));
        assert_eq!((claim.against, claim.sign_flip), (Some((2, Unit::Seeds)), None));
        assert!((claim.estimate.mean - 1.5).abs() < 1e-12);
        // Variances 4.5 and 0.5 of two each: error² 2.25 + 0.25, degrees 2.5² / (2.25² + 0.25²) = 1.219512.
        let deviation = claim.estimate.deviation.unwrap();
        assert!((deviation.error - 2.5f64.sqrt()).abs() < 1e-12 && (deviation.degrees - 6.25 / 5.125).abs() < 1e-12);
        // The other way round the sign turns.
        let turned = difference(&right, &left).unwrap();
        assert_eq!(
            (turned.unit, turned.against),
            (Unit::Seeds, Some((2, Unit::PretrainedNetworks)))
        );
        assert!((turned.estimate.mean + 1.5).abs() < 1e-12);
    }

    /// Of q's three runs one has no partner of q: p's run of that seed, which has its own, does not stand in.
    #[test]
    fn a_run_without_its_own_networks_partner_is_left_out() {
        let runs = |network, add: f64| (0..3).map(move |seed| run(Some(network), seed, seed as f64 + add));
        let left: Vec<_> = runs("p", 0.1).chain(runs("q", 5.3)).collect();
        let right: Vec<_> = runs("p", 0.0).chain(runs("q", 5.0).take(2)).collect();
        let claim = difference(&left, &right).unwrap();
        assert_eq!(
            (claim.unit, claim.estimate.n, claim.against),
            (Unit::PretrainedNetworks, 2, None)
        );
        // 0.1 of p and 0.3 of q.
        assert!((claim.estimate.mean - 0.2).abs() < 1e-12);
    }

    /// Eight networks with one seed each, of which one has no partner: seven differences of 0.1 to 0.7.
    #[test]
    fn a_network_without_any_partner_is_left_out_where_others_have_theirs() {
        let names = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let left: Vec<_> = (0..8).map(|i| run(Some(names[i]), 0, i as f64 * 1.1)).collect();
        let right: Vec<_> = (0..8).map(|i| run(Some(names[i]), 0, i as f64)).collect();
        for (left, right, mean) in [(&left[..], &right[1..], 0.4), (&left[1..], &right[..], 0.4)] {
            let claim = difference(left, right).unwrap();
            assert_eq!(
                (claim.unit, claim.estimate.n, claim.against),
                (Unit::PretrainedNetworks, 7, None)
            );
            assert!((claim.estimate.mean - mean).abs() < 1e-12, "{}", claim.estimate.mean);
        }
    }

    #[test]
    fn a_network_that_all_differences_share_is_the_unit() {
        let left = [run(Some("p"), 0, 1.0), run(Some("q"), 1, 4.0), run(Some("r"), 2, 4.0)];
        let right = [0, 1, 2].map(|seed| run(Some("x"), seed, seed as f64));
        let claim = difference(&left, &right).unwrap();
        assert_eq!((claim.unit, claim.estimate.n), (Unit::FineTuningSeeds, 3));
        assert!((claim.estimate.mean - 2.0).abs() < 1e-12);
        let turned = difference(&right, &left).unwrap();
        assert_eq!((turned.unit, turned.estimate.n), (Unit::FineTuningSeeds, 3));
    }

    #[test]
    fn networks_with_a_seed_each_pair() {
        let left = [run(Some("p"), 0, 1.0), run(Some("q"), 1, 4.0)];
        let right = [run(None, 0, 0.5), run(None, 1, 3.0)];
        let claim = difference(&left, &right).unwrap();
        assert_eq!(
            (claim.unit, claim.estimate.n, claim.against),
            (Unit::PretrainedNetworks, 2, None)
        );
        assert_eq!((claim.estimate.mean, claim.sign_flip), (0.75, Some(0.5)));
    }

    #[test]
    fn groups_weigh_the_same_and_a_network_alone_makes_the_group_the_unit() {
        let of = |values: &[f64], network: Option<&str>| {
            let observation = |(seed, v): (usize, &f64)| run(network, seed as i64, *v);
            mean(&values.iter().enumerate().map(observation).collect::<Vec<_>>()).unwrap()
        };
        let (a, b) = (of(&[1.0, 3.0], None), of(&[5.0, 6.0, 7.0], None));
        let both = over_groups(&[a, b]).unwrap();
        // Means 2 and 6; errors 1 and 1/√3, over 2: (1 + 1/3)^½ / 2; degrees (4/3)² / (1/1 + (1/9)/2).
        assert_eq!((both.estimate.mean, both.estimate.n, both.unit), (4.0, 5, Unit::Seeds));
        let deviation = both.estimate.deviation.unwrap();
        assert!((deviation.error - (4.0f64 / 3.0).sqrt() / 2.0).abs() < 1e-12);
        assert!((deviation.degrees - (16.0 / 9.0) / (1.0 + 1.0 / 18.0)).abs() < 1e-12);
        let once = over_groups(&[of(&[1.0, 3.0], Some("p")), b]).unwrap();
        assert_eq!((once.estimate.mean, once.estimate.n, once.unit), (4.0, 2, Unit::Sizes));
        assert_eq!(over_groups(&[a]), Some(a));
        assert_eq!(over_groups(&[]), None);
    }
}
