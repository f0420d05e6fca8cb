//! Training on rows of several tasks at once, each example through its own task's head.

use lethe_models::{Mode, Model};
use lethe_torch::{Augment, Precision, autocast, index};
use tch::{Device, Kind, Reduction, Tensor};

use crate::Result;
use crate::data::Batches;

/// Whose head each training row goes through, and which rows come on top of each batch.
pub(crate) struct Several {
    /// The head of each training row.
    heads: Vec<i32>,
    /// Each head once, in ascending order.
    distinct: Vec<i32>,
    /// Rows of earlier tasks: where they begin among the training rows, and in which order they come.
    memory: Option<(i64, Batches)>,
}

impl Several {
    pub(crate) fn new(heads: Vec<i32>, memory: Option<(i64, Batches)>) -> Self {
        let mut distinct = heads.clone();
        distinct.sort_unstable();
        distinct.dedup();
        Self {
            heads,
            distinct,
            memory,
        }
    }

    /// All heads that are trained.
    pub(crate) fn trained_heads(&self) -> &[i32] {
        &self.distinct
    }

    /// A step's rows and augmentation, with those from memory after them.
    pub(crate) fn batch(&mut self, step: i64, mut rows: Vec<i64>, mut augment: Augment) -> (Vec<i64>, Augment) {
        if let Some((first, batches)) = &mut self.memory {
            let (remembered, drawn) = batches.at(step);
            rows.extend(remembered.iter().map(|row| *first + row));
            augment.offsets.extend(drawn.offsets);
            augment.flips.extend(drawn.flips);
        }
        (rows, augment)
    }

    /// The mean cross-entropy over the examples of a batch, nats, on the device; tracks gradients.
    ///
    /// `images` [b, channels, size, size] and `labels` [b] are those of `rows`. One forward pass of the network gives all
    /// features. A head that none of the examples belongs to adds 0, so that it has a gradient in every step.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn loss(
        &self,
        model: &Model,
        (images, labels): (&Tensor, &Tensor),
        rows: &[i64],
        mode: Mode,
        (precision, device): (Precision, Device),
    ) -> Result<Tensor> {
        let features = autocast(precision, device, || model.network.features(images, mode))?;
        let mut sum = Tensor::f_zeros([], (Kind::Float, device))?;
        for &task in &self.distinct {
            let own = (0..).zip(rows).filter(|(_, row)| self.heads[**row as usize] == task);
            let own: Vec<i64> = own.map(|(at, _)| at).collect();
            let own = index(&own, device)?;
            let Some(head) = model.head(task) else {
                return Err(lethe_torch::Error(format!("head of task {task}: missing")).into());
            };
            let features = features.f_index_select(0, &own)?; // [own, features]
            let logits = autocast(precision, device, || head.logits(&features))?.f_to_kind(Kind::Float)?;
            let labels = labels.f_index_select(0, &own)?;
            let none: Option<&Tensor> = None;
            sum = sum.f_add(&logits.f_cross_entropy_loss(&labels, none, Reduction::Sum, -100, 0.0)?)?;
        }
        Ok(sum.f_div_scalar(rows.len() as f64)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use lethe_artifacts::checkpoint::Input;
    use lethe_datasets::random::stream;
    use lethe_models::{BatchNorm, Spec};

    use crate::config::AugmentConfig;

    fn model() -> Model {
        let spec: Spec = serde_json::from_str(r#"{"architecture":"mlp","hidden":[5]}"#).unwrap();
        let input = Input {
            size: 4,
            channels: 1,
            fit: Default::default(),
            filter: Default::default(),
            mean: vec![0.0],
            std: vec![1.0],
        };
        let mut model = Model::new(&spec, &input, &mut stream(0, -1, "init"), Device::Cpu).unwrap();
        for (task, classes) in [(3, 2), (0, 3), (1, 2)] {
            let mut draws = stream(0, task.into(), "head");
            model.add_head(task, "", classes, &mut draws).unwrap();
        }
        model
    }

    #[test]
    fn the_loss_is_the_mean_over_examples_each_through_its_own_head() {
        let model = model();
        // Rows 0 to 5 are of tasks 3, 0, 3, 0, 0, 1; the batch has none of task 1.
        let several = Several::new(vec![3, 0, 3, 0, 0, 1], None);
        assert_eq!(several.trained_heads(), [0, 1, 3]);
        let rows = [4, 0, 1];
        let images = Tensor::arange(3 * 16, (Kind::Float, Device::Cpu))
            .sin()
            .view([3, 1, 4, 4]);
        let labels = [2, 1, 0];
        let mode = Mode::Train(BatchNorm::Track);
        let given = (&images, &Tensor::from_slice(&labels));
        let loss = several.loss(&model, given, &rows, mode, (Precision::Float32, Device::Cpu));
        let loss = loss.unwrap();
        loss.backward();
        let mut expected = 0.0;
        for (at, task) in [(0, 0), (1, 3), (2, 0)] {
            let logits = model.logits(&images.narrow(0, at, 1), task, mode).to_kind(Kind::Double);
            let log = logits.log_softmax(1, Kind::Double);
            expected -= log.double_value(&[0, labels[at as usize]]) / 3.0;
        }
        assert!((loss.double_value(&[]) - expected).abs() < 1e-6, "{loss:?} {expected}");
        let largest = |task| model.head(task).unwrap().weight.grad().abs().max().double_value(&[]);
        assert!(largest(0) > 0.0 && largest(3) > 0.0);
        assert_eq!(largest(1), 0.0, "a head without an example has a gradient of zeros");
    }

    #[test]
    fn remembered_rows_come_after_the_new_ones_with_draws_of_their_own() {
        let augment = AugmentConfig { crop: 2, flip: true };
        let memory = || Batches::new(1, 4, 6, 4, augment).of("replay ");
        let mut several = Several::new(vec![1; 16], Some((10, memory())));
        let mut seen = Vec::new();
        for step in 0..3 {
            let mut new = Batches::new(1, 4, 10, 4, augment);
            let (rows, drawn) = new.at(step);
            let (own, own_drawn) = (rows.to_vec(), drawn.clone());
            let (rows, augment) = several.batch(step, own.clone(), drawn);
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
