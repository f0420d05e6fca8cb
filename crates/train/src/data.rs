//! In which batches to train.

use lethe_artifacts::Error as FileError;
use lethe_datasets::random::{below, shuffle, stream};
use lethe_datasets::{DataSet, Example};
use lethe_torch::Augment;

use crate::Result;
use crate::config::AugmentConfig;

/// The order and augmentation of training batches: each epoch's permutation and each step's draws come from streams of
/// their own, so that a resumed run needs no more than the number of its step.
pub struct Batches {
    seed: u64,
    task: i32,
    batch: i64,
    /// What was asked for, which may be more than there are rows.
    asked: i64,
    augment: AugmentConfig,
    order: Vec<i64>,
    epoch: i64,
    /// Before the purposes of its random streams.
    prefix: &'static str,
    /// A second source of rows, that join the batches.
    memory: Option<Memory>,
}

/// Rows that are trained on again.
struct Memory {
    /// Where they begin among the training rows.
    first: i64,
    /// In which order they come.
    order: Box<Batches>,
    /// How many join a batch of new rows, for each of these; none for a batch of their own with each.
    share: Option<f64>,
}

impl Batches {
    /// Batches of `batch` of so many rows, or of all where they are fewer.
    pub fn new(seed: u64, task: i32, rows: i64, batch: i64, augment: AugmentConfig) -> Self {
        Self {
            seed,
            task,
            batch: batch.min(rows).max(1),
            asked: batch,
            augment,
            order: (0..rows).collect(),
            epoch: -1,
            prefix: "",
            memory: None,
        }
    }

    /// The same with `count` rows of a memory, from row `first` on, of which `batch` join each batch; their order and
    /// augmentation come from random streams of their own.
    pub(crate) fn with_memory(mut self, first: i64, count: i64, batch: i64) -> Self {
        let mut memory = Self::new(self.seed, self.task, count, batch, self.augment);
        memory.prefix = "replay ";
        let order = Box::new(memory);
        let share = None;
        self.memory = Some(Memory { first, order, share });
        self
    }

    /// The same with `count` rows, from row `first` on, of which so many join the batches as are this share of the new rows: one
    /// in some batches and none in others where that is less than one a batch.
    pub(crate) fn with_share(self, first: i64, count: i64, share: f64) -> Self {
        let mut with = self.with_memory(first, count, 1);
        if let Some(memory) = &mut with.memory {
            memory.share = Some(share);
        }
        with
    }

    /// Refuses a share of so many steps' rows that is less than one: nothing would be remembered, under its name.
    pub(crate) fn require_share(&self, steps: i64) -> Result<()> {
        let Some(share) = self.memory.as_ref().and_then(|memory| memory.share) else {
            return Ok(());
        };
        let rows = steps * self.batch;
        match (rows as f64 * share) as i64 {
            0 if rows > 0 => {
                let what = format!(
                    "replay_share: expected one row at least of the {rows} that are trained on, found {share} of them"
                );
                Err(FileError::config(what).into())
            }
            _ => Ok(()),
        }
    }

    /// Steps of one pass; the rows that are left over wait for the next permutation.
    pub fn per_epoch(&self) -> i64 {
        (self.order.len() as i64 / self.batch).max(1)
    }

    /// Rows of a batch.
    pub fn size(&self) -> i64 {
        self.batch
    }

    /// What to say where there are fewer rows than a batch was to have.
    pub(crate) fn shortage(&self) -> Option<String> {
        let (rows, asked) = (self.order.len() as i64, self.asked);
        (0 < rows && rows < asked).then(|| {
            format!("batch: expected at most the {rows} training rows, found {asked}: each step takes all of them")
        })
    }

    /// A seed for the numbers that a step drops.
    pub(crate) fn dropout_seed(&self, step: i64) -> i64 {
        let mut draws = stream(self.seed, self.task.into(), &format!("dropout {step}"));
        below(&mut draws, 1 << 62) as i64
    }

    /// The rows and the augmentation of a step; those from memory come last.
    pub fn at(&mut self, step: i64) -> (Vec<i64>, Augment) {
        let (rows, mut augment) = self.own_at(step);
        let mut rows = rows.to_vec();
        let batch = self.batch as f64;
        if let Some(Memory { first, order, share }) = &mut self.memory {
            let steps = match share {
                None => step..step + 1,
                // So many by now, and by the next step.
                Some(share) => {
                    let until = |step: i64| (step as f64 * batch * *share) as i64;
                    until(step)..until(step + 1)
                }
            };
            for step in steps {
                let (remembered, drawn) = order.own_at(step);
                rows.extend(remembered.iter().map(|row| *first + row));
                augment.offsets.extend(drawn.offsets);
                augment.flips.extend(drawn.flips);
            }
        }
        (rows, augment)
    }

    fn own_at(&mut self, step: i64) -> (&[i64], Augment) {
        let (epoch, within) = (step / self.per_epoch(), step % self.per_epoch());
        if epoch != self.epoch {
            self.order.sort_unstable();
            shuffle(
                &mut stream(self.seed, self.task.into(), &format!("{}shuffle {epoch}", self.prefix)),
                &mut self.order,
            );
            self.epoch = epoch;
        }
        let from = (within * self.batch) as usize;
        let rows = &self.order[from..from + self.batch as usize];
        let AugmentConfig { crop, flip } = self.augment;
        let mut augment = Augment {
            padding: crop.into(),
            ..Augment::default()
        };
        if crop > 0 || flip {
            let mut draws = stream(self.seed, self.task.into(), &format!("{}augment {step}", self.prefix));
            let places = 2 * u64::from(crop) + 1;
            for _ in rows {
                if crop > 0 {
                    let (top, left) = (below(&mut draws, places), below(&mut draws, places));
                    augment.offsets.push((top as i64, left as i64));
                }
                if flip {
                    augment.flips.push(below(&mut draws, 2) == 1);
                }
            }
        }
        (rows, augment)
    }
}

/// Refuses a task without training rows.
pub(crate) fn require_rows(data: &DataSet, rows: &[Example], what: &str) -> Result<()> {
    if rows.is_empty() {
        return Err(FileError::file(&data.root, format!("expected training rows of {what}, found none")).into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_batch_of_more_rows_than_there_are_is_told() {
        let told = |rows, batch| Batches::new(1, 0, rows, batch, AugmentConfig::default()).shortage();
        let expected = "batch: expected at most the 10 training rows, found 16: each step takes all of them";
        assert_eq!(told(10, 16).unwrap(), expected);
        assert_eq!((told(10, 10), told(0, 16)), (None, None));
    }

    #[test]
    fn an_epoch_sees_each_row_once_and_any_step_can_be_taken_alone() {
        let augment = AugmentConfig { crop: 2, flip: true };
        let mut all = Batches::new(1, 0, 10, 3, augment);
        assert_eq!(all.per_epoch(), 3);
        let steps: Vec<_> = (0..6).map(|s| all.at(s)).collect();
        let mut seen: Vec<i64> = steps[..3].iter().flat_map(|(r, _)| r.clone()).collect();
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 9, "no row twice in an epoch");
        for step in [4, 1, 5] {
            let mut fresh = Batches::new(1, 0, 10, 3, augment);
            let (rows, drawn) = fresh.at(step);
            assert_eq!((rows, drawn), steps[step as usize]);
        }
        assert_ne!(steps[0].0, steps[3].0, "another epoch, another order");
        assert!(
            steps
                .iter()
                .all(|(_, a)| a.offsets.iter().all(|&(t, l)| t <= 4 && l <= 4))
        );
    }

    #[test]
    fn fewer_rows_than_a_batch_are_one_batch() {
        let mut few = Batches::new(1, 0, 5, 128, AugmentConfig::default());
        assert_eq!((few.per_epoch(), few.size()), (1, 5));
        assert_eq!(few.at(7).0.len(), 5);
    }

    #[test]
    fn a_share_of_remembered_rows_is_spread_over_the_steps() {
        let mut batches = Batches::new(1, 4, 64, 8, AugmentConfig::default()).with_share(64, 50, 0.05);
        let mut counts = Vec::new();
        let mut seen = Vec::new();
        for step in 0..100 {
            let (rows, _) = batches.at(step);
            counts.push(rows.len() - 8);
            seen.extend(rows[8..].to_vec());
        }
        assert_eq!(counts.iter().sum::<usize>(), 40, "5 % of 800");
        assert!(counts.iter().all(|count| *count <= 1), "{counts:?}");
        seen.sort_unstable();
        seen.dedup();
        assert_eq!(seen.len(), 40, "no row twice before all were there");
        let mut again = Batches::new(1, 4, 64, 8, AugmentConfig::default()).with_share(64, 50, 0.05);
        assert_eq!(again.at(57), batches.at(57), "any step can be taken alone");
    }

    #[test]
    fn remembered_rows_come_after_the_new_ones_with_draws_of_their_own() {
        let augment = AugmentConfig { crop: 2, flip: true };
        let plain = || Batches::new(1, 4, 10, 4, augment);
        let mut both = plain().with_memory(10, 6, 4);
        let mut seen = Vec::new();
        for step in 0..3 {
            let (own, own_drawn) = plain().at(step);
            let (rows, augment) = both.at(step);
            assert_eq!((rows.len(), augment.offsets.len(), augment.flips.len()), (8, 8, 8));
            assert_eq!((&rows[..4], &augment.offsets[..4]), (&own[..], &own_drawn.offsets[..]));
            assert!(rows[4..].iter().all(|row| (10..16).contains(row)), "{rows:?}");
            assert_ne!(augment.offsets[4..], own_drawn.offsets[..]);
            seen.extend(rows[4..].to_vec());
        }
        seen.sort_unstable();
        seen.dedup();
        assert!(seen.len() > 4, "other rows in other steps: {seen:?}");
    }
}
