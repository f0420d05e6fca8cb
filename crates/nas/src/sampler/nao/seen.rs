//! The architectures that have rewards.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::Architecture;

/// Different architectures with their mean rewards, in the order in which they were first seen.
#[derive(Default)]
pub(super) struct Seen {
    all: Vec<One>,
    places: HashMap<Architecture, usize>,
}

/// An architecture's rewards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct One {
    pub(super) options: Vec<usize>,
    /// Sum of its rewards.
    sum: f64,
    /// How many there are.
    rewards: u64,
}

impl One {
    fn mean(&self) -> f64 {
        self.sum / self.rewards.max(1) as f64
    }
}

impl Seen {
    pub(super) fn add(&mut self, architecture: &Architecture, reward: f64) {
        let place = *self.places.entry(architecture.clone()).or_insert(self.all.len());
        if place == self.all.len() {
            self.all.push(One {
                options: architecture.0.clone(),
                sum: 0.0,
                rewards: 0,
            });
        }
        self.all[place].sum += reward;
        self.all[place].rewards += 1;
    }

    /// A reward in the place of all that an architecture had.
    pub(super) fn set(&mut self, architecture: &Architecture, reward: f64) {
        if let Some(place) = self.places.get(architecture) {
            (self.all[*place].sum, self.all[*place].rewards) = (reward, 1);
        }
    }

    /// How many different architectures there are.
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn has(&self, architecture: &Architecture) -> bool {
        self.places.contains_key(architecture)
    }

    pub(super) fn architectures(&self) -> impl Iterator<Item = &[usize]> {
        self.all.iter().map(|one| one.options.as_slice())
    }

    /// Mean rewards, the smallest of which is 0 and the largest 1; all 0.5 where they are equal.
    pub(super) fn scaled(&self) -> Vec<f32> {
        let means = || self.all.iter().map(One::mean);
        let smallest = means().fold(f64::INFINITY, f64::min);
        let range = means().fold(f64::NEG_INFINITY, f64::max) - smallest;
        let scaled = |mean| if range > 0.0 { (mean - smallest) / range } else { 0.5 };
        means().map(|mean| scaled(mean) as f32).collect()
    }

    /// So many of those with the largest mean rewards, the first seen of equal ones first, without the first `from`.
    pub(super) fn best(&self, from: usize, count: usize) -> Vec<Architecture> {
        let mut sorted: Vec<&One> = self.all.iter().collect();
        sorted.sort_by(|a, b| b.mean().total_cmp(&a.mean()));
        let best = sorted.into_iter().skip(from).take(count);
        best.map(|one| Architecture(one.options.clone())).collect()
    }

    /// Forgets all but so many with the largest mean rewards; of equal ones, the first seen stay.
    pub(super) fn keep_best(&mut self, count: usize) {
        if self.len() <= count {
            return;
        }
        let best: HashSet<Architecture> = self.best(0, count).into_iter().collect();
        let mut all = std::mem::take(&mut self.all);
        all.retain(|one| best.contains(&Architecture(one.options.clone())));
        *self = Self::of(all);
    }

    pub(super) fn saved(&self) -> &[One] {
        &self.all
    }

    pub(super) fn of(all: Vec<One>) -> Self {
        let places = all.iter().enumerate();
        let places = places.map(|(place, one)| (Architecture(one.options.clone()), place));
        Self {
            places: places.collect(),
            all,
        }
    }
}
