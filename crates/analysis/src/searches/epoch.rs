//! What one epoch of a search shows: errors, what is forgotten, rewards, and how much the sampler still tries.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::search::SearchRow;

use super::is_text;

/// The architectures with the smallest err1 that are looked at apart, as Benyahia et al. 2019 do.
pub const BEST: usize = 5;

/// Means over an epoch's architectures.
///
/// Of text, what is forgotten is the rise of the loss, nats a token: one architecture whose perplexity has exploded would be the whole mean of
/// perplexities. An architecture that was trained several times in an epoch counts once, the last time: before that it was trained again
/// itself. Those without an error, as their numbers are none any more, are left out and counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Epoch {
    /// Of err1; of perplexities the geometric mean.
    pub error: Option<f64>,
    /// Of err2 − err1, of text of the logarithms' difference.
    pub forgotten: Option<f64>,
    /// The same of the five with the smallest err1; none where there are fewer than five.
    pub best_forgotten: Option<f64>,
    /// What the architecture that forgot most has forgotten.
    pub most_forgotten: Option<f64>,
    /// The median of err2 − err1 itself, which is in perplexity for text.
    pub median_rise: Option<f64>,
    /// Architectures without an error.
    pub left_out: usize,
    /// Of the rewards.
    pub reward: Option<f64>,
    /// Of the entropies, nats.
    pub entropy: Option<f64>,
    /// Different architectures per architecture drawn.
    pub different: Option<f64>,
    /// The largest reward so far; none where weights are trained, as rewards of other weights do not compare.
    pub best_reward: Option<f64>,
    /// The test measure of that architecture.
    pub best_test: Option<f64>,
}

impl Epoch {
    /// Whether architectures were trained in it, those too that are without an error.
    pub fn trained(&self) -> bool {
        self.error.is_some() || self.left_out > 0
    }

    /// Whether all that were trained in it are without an error: the network gives no numbers any more.
    pub fn broke(&self) -> bool {
        self.error.is_none() && self.left_out > 0
    }
}

/// Parts of a search that trains no weights, which stand for epochs.
const PARTS: i64 = 20;

/// By epoch; where no weights are trained, by the architectures drawn at the end of each part. Samplers learn at different times, and
/// some never.
fn times(rows: &[&SearchRow]) -> impl Fn(&SearchRow) -> i64 + use<> {
    let drawn = rows.iter().map(|r| r.sample.saturating_add(1)).max().unwrap_or(0);
    let part = (drawn / PARTS + i64::from(drawn % PARTS > 0)).max(1);
    move |row| {
        row.epoch
            .unwrap_or_else(|| (row.sample / part + 1).saturating_mul(part).min(drawn))
    }
}

/// Whose rewards are looked at: those that the sampler learns from, else of the architectures that train weights.
fn rewarded<'a>(rows: &[&'a SearchRow]) -> Vec<&'a SearchRow> {
    let phase = match rows.iter().any(|r| r.phase == "sampler") {
        true => "sampler",
        false => "weights",
    };
    rows.iter().copied().filter(|r| r.phase == phase).collect()
}

/// All epochs of a search.
pub(super) fn all(rows: &[&SearchRow]) -> BTreeMap<i64, Epoch> {
    let time = times(rows);
    let mut epochs: BTreeMap<i64, (Vec<&SearchRow>, Vec<&SearchRow>)> = BTreeMap::new();
    for row in rows.iter().filter(|r| r.phase == "weights") {
        epochs.entry(time(row)).or_default().0.push(row);
    }
    for row in rewarded(rows) {
        epochs.entry(time(row)).or_default().1.push(row);
    }
    let epoch = |(at, (weights, rewarded)): (i64, (Vec<&SearchRow>, Vec<&SearchRow>))| (at, of(&weights, &rewarded));
    epochs.into_iter().map(epoch).collect()
}

fn of(weights: &[&SearchRow], rewarded: &[&SearchRow]) -> Epoch {
    let last: BTreeMap<&str, &SearchRow> = weights.iter().map(|r| (r.architecture.as_str(), *r)).collect();
    let both = last.values().filter_map(|r| Some((r.err1?, r.err2?)));
    let (mut both, left_out): (Vec<(f64, f64)>, Vec<_>) =
        both.partition(|(one, two)| [one, two].iter().all(|e| e.is_finite() && **e < f64::MAX));
    both.sort_by(|a, b| a.0.total_cmp(&b.0));
    let text = weights.iter().any(|r| is_text(&r.space));
    let measured = |error: f64| if text { error.ln() } else { error };
    let forgotten: Vec<f64> = both.iter().map(|(one, two)| measured(*two) - measured(*one)).collect();
    let errors: Vec<f64> = both.iter().map(|(one, _)| measured(*one)).collect();
    let mut rises: Vec<f64> = both.iter().map(|(one, two)| two - one).collect();
    let different: BTreeSet<&str> = rewarded.iter().map(|r| r.architecture.as_str()).collect();
    let ended = rewarded.last().filter(|r| r.epoch.is_none());
    let of = |value: fn(&SearchRow) -> f64| mean(&rewarded.iter().map(|r| value(r)).collect::<Vec<_>>());
    Epoch {
        error: mean(&errors).map(|mean| if text { mean.exp() } else { mean }),
        forgotten: mean(&forgotten),
        best_forgotten: forgotten.get(..BEST).and_then(mean),
        most_forgotten: forgotten.iter().copied().reduce(f64::max),
        median_rise: median(&mut rises),
        left_out: left_out.len(),
        reward: of(|r| r.reward),
        entropy: of(|r| r.entropy),
        different: (!rewarded.is_empty()).then(|| different.len() as f64 / rewarded.len() as f64),
        best_reward: ended.map(|r| r.best_reward).filter(|reward| reward.is_finite()),
        best_test: ended.and_then(|r| r.best_test).filter(|test| test.is_finite()),
    }
}

/// `None` without values, or where one is no number.
fn mean(values: &[f64]) -> Option<f64> {
    let mean = values.iter().sum::<f64>() / values.len() as f64;
    Some(mean).filter(|mean| mean.is_finite())
}

/// The middle of the sorted values, or the mean of the two in the middle.
fn median(values: &mut [f64]) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let (low, high) = (
        values.get(values.len().checked_sub(1)? / 2)?,
        values.get(values.len() / 2)?,
    );
    Some((low + high) / 2.0)
}

/// The architecture with the largest reward of the last epoch, the first of equal ones: rewards of other epochs are of other
/// weights.
pub(super) fn best(rows: &[&SearchRow]) -> Option<String> {
    let rows = rewarded(rows);
    let time = times(&rows);
    let trained = rows.iter().any(|r| r.epoch.is_some());
    let last = rows.iter().map(|r| time(r)).max()?;
    // A table of measured architectures gives the same reward at any time.
    let rows = rows.iter().filter(|r| !trained || time(r) == last);
    let better = |best: &'_ &&SearchRow, next: &&SearchRow| next.reward > best.reward;
    let best = rows.reduce(|best, next| if better(&best, next) { next } else { best });
    best.map(|row| row.architecture.clone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn row(phase: &str, epoch: i64, architecture: &str, errors: Option<(f64, f64)>, reward: f64) -> SearchRow {
        SearchRow {
            run: "r".into(),
            study: String::new(),
            space: "enas_rnn".into(),
            sampler: "controller".into(),
            penalty: "none".into(),
            strength: 0.0,
            seed: 0,
            phase: phase.into(),
            epoch: Some(epoch),
            sample: 0,
            updates: 0,
            architecture: architecture.into(),
            err1: errors.map(|e| e.0),
            err2: errors.map(|e| e.1),
            reward,
            test: None,
            best_reward: reward,
            best_test: None,
            log_probability: -1.0,
            entropy: 2.0,
            baseline: None,
        }
    }

    #[test]
    fn an_epoch_of_images_by_hand() {
        // err2 − err1: 1, 2, 3, 4, 5 for the five with the smallest err1, and 30 for the sixth.
        let weights = [
            (10.0, 11.0),
            (11.0, 13.0),
            (12.0, 15.0),
            (13.0, 17.0),
            (14.0, 19.0),
            (100.0, 130.0),
        ];
        let names = ["a", "b", "c", "d", "e", "f"];
        let mut rows: Vec<SearchRow> = weights
            .iter()
            .zip(names)
            .map(|(errors, name)| SearchRow {
                space: "enas_cnn".into(),
                ..row("weights", 0, name, Some(*errors), 0.125)
            })
            .collect();
        // Trained again afterwards: what it was before is not what it has forgotten.
        let before = SearchRow {
            err1: Some(1.0),
            err2: Some(15.0),
            ..rows[2].clone()
        };
        rows.insert(0, before);
        for (one, reward) in [("tanh", 0.25), ("relu", 0.5), ("tanh", 0.375), ("relu", 0.125)] {
            rows.push(row("sampler", 0, one, None, reward));
        }
        rows.push(row("sampler", 1, "sigmoid", None, 0.3));
        rows.push(row("sampler", 1, "identity", None, 0.3));
        let rows: Vec<&SearchRow> = rows.iter().collect();
        let epochs = all(&rows);
        let first = epochs[&0];
        assert_eq!(first.error, Some(160.0 / 6.0));
        assert_eq!((first.forgotten, first.best_forgotten), (Some(7.5), Some(3.0)));
        assert_eq!((first.most_forgotten, first.median_rise), (Some(30.0), Some(3.5)));
        assert_eq!((first.reward, first.entropy), (Some(0.3125), Some(2.0)));
        assert_eq!(first.different, Some(0.5));
        assert_eq!((epochs[&1].error, epochs[&1].different), (None, Some(1.0)));
        // Of the last epoch, though the first one's reward was larger; the first of equal ones.
        assert_eq!(best(&rows).unwrap(), "sigmoid");
        // Without a sampler that learns, the rewards are those of the architectures that train.
        let epochs = all(&rows[1..7]);
        assert_eq!((epochs[&0].reward, epochs[&0].different), (Some(0.125), Some(1.0)));
    }

    /// Without weights, forty architectures are twenty points of two, whenever the sampler learned.
    #[test]
    fn a_search_of_a_table_goes_by_the_architectures_drawn() {
        let one = |at: i64| SearchRow {
            epoch: None,
            sample: at,
            best_reward: at as f64,
            best_test: Some(0.5),
            ..row("sampler", 0, if at % 4 < 2 { "a" } else { "b" }, None, at as f64)
        };
        let rows: Vec<SearchRow> = (0..40).map(one).collect();
        let rows: Vec<&SearchRow> = rows.iter().collect();
        let epochs = all(&rows);
        assert_eq!(
            epochs.keys().copied().collect::<Vec<_>>(),
            (1..=20).map(|k| 2 * k).collect::<Vec<_>>()
        );
        let last = epochs[&40];
        assert_eq!(
            (last.reward, last.best_reward, last.best_test),
            (Some(38.5), Some(39.0), Some(0.5))
        );
        assert_eq!((last.different, best(&rows).as_deref()), (Some(0.5), Some("b")));
    }

    /// Of text the losses are compared, so that one network that exploded is not the whole mean.
    #[test]
    fn an_epoch_of_text_by_hand() {
        let e = std::f64::consts::E;
        let rows = [
            row("weights", 0, "a", Some((100.0, 100.0 * e)), 0.1),
            row("weights", 0, "b", Some((400.0, 400.0)), 0.1),
            row("weights", 0, "c", Some((1e20, 1e20 * e * e)), 0.1),
            row("weights", 0, "d", Some((50.0, f64::MAX)), 0.1),
            row("weights", 0, "e", Some((f64::INFINITY, f64::INFINITY)), 0.1),
        ];
        let rows: Vec<&SearchRow> = rows.iter().collect();
        let first = all(&rows)[&0];
        assert!((first.forgotten.unwrap() - 1.0).abs() < 1e-12);
        assert!((first.most_forgotten.unwrap() - 2.0).abs() < 1e-12);
        assert!((first.error.unwrap() / 4e24f64.cbrt() - 1.0).abs() < 1e-12);
        assert!((first.median_rise.unwrap() - 100.0 * (e - 1.0)).abs() < 1e-9);
        assert_eq!((first.left_out, first.best_forgotten), (2, None));
        assert!(first.trained() && !first.broke());
        // Where none has an error there is nothing but their number.
        let broken: Vec<&SearchRow> = rows[3..].to_vec();
        let first = all(&broken)[&0];
        assert_eq!((first.error, first.forgotten, first.left_out), (None, None, 2));
        assert!(first.trained() && first.broke());
    }
}
