//! Classification: cross-entropy through the head of each example's task.

use lethe_models::{Mode, Model};
use lethe_torch::{Batch, Source, at_once, autocast, index};
use tch::{Kind, Reduction, Tensor};

use super::{Compute, Objective, Scores, Share};
use crate::Result;

/// Every class counts the same.
const NO_WEIGHTS: Option<&Tensor> = None;

/// How a task's head is found: each its own, or one for all.
pub(crate) fn head_of(shared: bool, task: i32) -> i32 {
    if shared { 0 } else { task }
}

/// One task's labels, or those of several tasks at once, each example through its own task's head.
pub(crate) struct Classification {
    shared_head: bool,
    /// The head that is trained.
    head: i32,
    /// The head of each training row, where they are not all the same.
    heads: Option<Vec<i32>>,
}

impl Classification {
    /// The labels of one task.
    pub(crate) fn of_task(task: i32, shared_head: bool) -> Self {
        Self {
            shared_head,
            head: head_of(shared_head, task),
            heads: None,
        }
    }

    /// The same on rows of several tasks; `heads` is that of each training row.
    pub(crate) fn of_rows(self, heads: Option<Vec<i32>>) -> Self {
        Self { heads, ..self }
    }

    /// All heads that are trained, in ascending order.
    pub(crate) fn trained_heads(&self) -> Vec<i32> {
        let mut heads = self.heads.clone().unwrap_or_else(|| vec![self.head]);
        heads.sort_unstable();
        heads.dedup();
        heads
    }

    /// Float32 logits `[b, classes]` of the features of the examples of one head.
    fn logits(model: &Model, head: i32, features: &Tensor, how: Compute) -> Result<Tensor> {
        let found = model.head(head);
        let found = found.ok_or_else(|| lethe_torch::Error(format!("head of task {head}: missing")))?;
        Ok(autocast(how.precision, how.device, || found.logits(features))?.f_to_kind(Kind::Float)?)
    }

    /// The mean loss of a batch in training; `numbers` are its examples' among the training rows.
    ///
    /// One forward pass of the network gives all features. A head that none of the examples belongs to adds 0, so that it has a
    /// gradient in every step.
    fn loss(&self, model: &Model, batch: &Batch, numbers: &[i64], mode: Mode, how: Compute) -> Result<Learned> {
        let features = autocast(how.precision, how.device, || model.network.features(&batch.input, mode))?;
        let entropy = |logits: &Tensor, labels: &Tensor, reduction| {
            logits.f_cross_entropy_loss(labels, NO_WEIGHTS, reduction, -100, 0.0)
        };
        let Some(heads) = &self.heads else {
            let logits = Self::logits(model, self.head, &features, how)?;
            let loss = entropy(&logits, &batch.target, Reduction::Mean)?;
            return Ok(Learned { loss, features });
        };
        let mut sum = Tensor::f_zeros([], (Kind::Float, how.device))?;
        for head in self.trained_heads() {
            let own = (0..).zip(numbers).filter(|(_, row)| heads[**row as usize] == head);
            let own: Vec<i64> = own.map(|(at, _)| at).collect();
            let own = index(&own, how.device)?;
            let logits = Self::logits(model, head, &features.f_index_select(0, &own)?, how)?; // [own, classes]
            let labels = batch.target.f_index_select(0, &own)?;
            sum = sum.f_add(&entropy(&logits, &labels, Reduction::Sum)?)?;
        }
        let loss = sum.f_div_scalar(numbers.len() as f64)?;
        Ok(Learned { loss, features })
    }

    /// What a network says of a batch of a task's rows in evaluation mode.
    pub(crate) fn answers(&self, model: &Model, batch: &Batch, task: i32, how: Compute) -> Result<Answers> {
        let head = head_of(self.shared_head, task);
        let each = autocast(how.precision, how.device, || {
            let features = model.network.features(&batch.input, Mode::Evaluate);
            let heads = model.tasks().filter_map(|task| Some((task, model.head(task)?)));
            heads
                .map(|(task, head)| (task, head.logits(&features)))
                .collect::<Vec<_>>()
        })?;
        let every: Vec<&Tensor> = each.iter().map(|(_, logits)| logits).collect();
        let among_all = Tensor::f_cat(&every, 1)?.f_argmax(1, false)?;
        let own = each.iter().find(|(task, _)| *task == head);
        let (_, logits) = own.ok_or_else(|| lethe_torch::Error(format!("head of task {head}: missing")))?;
        Ok(Answers {
            logits: logits.f_to_kind(Kind::Float)?,
            among_all,
        })
    }
}

/// A loss, and the features that it was made from.
struct Learned {
    /// Mean over the batch, nats, a scalar on the device; tracks gradients.
    loss: Tensor,
    /// What the heads saw, [b, features]; tracks gradients.
    features: Tensor,
}

/// What a network says of one batch of a task's rows.
pub(crate) struct Answers {
    /// Float32 logits `[b, classes]` of the task's own head.
    pub(crate) logits: Tensor,
    /// Places `[b]`, int64, of the largest logit of all heads, one head after another.
    pub(crate) among_all: Tensor,
}

impl Objective for Classification {
    fn backward(&self, model: &Model, share: &Share) -> Result<Tensor> {
        let Learned { mut loss, features } = self.loss(model, share.batch, share.numbers, share.mode, share.how)?;
        if let Some(beside) = share.beside {
            loss = loss.f_add(&beside.of_images(model, &features, &share.batch.input, share.how)?)?;
        }
        if share.part < 1.0 {
            loss = loss.f_mul_scalar(share.part)?;
        }
        loss.f_backward()?;
        Ok(loss.detach())
    }

    fn sums(&self, model: &Model, batch: &Batch, task: i32, how: Compute) -> Result<Tensor> {
        let Answers { logits, among_all } = self.answers(model, batch, task, how)?;
        let labels = &batch.target;
        // Where the task's head begins among the logits of all heads.
        let before = model.tasks().take_while(|t| *t != head_of(self.shared_head, task));
        let first: i64 = before
            .filter_map(|task| model.head(task))
            .map(|head| head.bias.numel() as i64)
            .sum();
        let correct = logits.f_argmax(1, false)?.f_eq_tensor(labels)?.f_sum(Kind::Double)?;
        let among_all = among_all
            .f_eq_tensor(&labels.f_add_scalar(first)?)?
            .f_sum(Kind::Double)?;
        let log = logits.f_log_softmax(1, Kind::Double)?;
        let loss = log
            .f_gather(1, &labels.f_unsqueeze(1)?, false)?
            .f_sum(Kind::Double)?
            .f_neg()?;
        Ok(Tensor::f_stack(&[correct, among_all, loss], 0)?)
    }

    fn scores(&self, sums: &[f64], source: &dyn Source) -> Scores {
        let examples = source.len();
        Scores {
            examples,
            correct: Some(sums[0] as i64),
            class_incremental_correct: Some(sums[1] as i64),
            loss: sums[2] / examples as f64,
            text: None,
        }
    }

    fn at_once(&self, model: &Model, source: &dyn Source) -> i64 {
        let heads = model.tasks().filter_map(|task| model.head(task));
        let outputs = heads.map(|head| head.bias.numel() as i64).sum();
        at_once(source.input_numbers(), outputs)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use lethe_artifacts::checkpoint::Input;
    use lethe_datasets::random::stream;
    use lethe_models::{BatchNorm, Spec};
    use lethe_torch::Precision;
    use tch::Device;

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
        let mut model = Model::new(&spec, Some(&input), &mut stream(0, -1, "init"), Device::Cpu).unwrap();
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
        let several = Classification::of_task(1, false).of_rows(Some(vec![3, 0, 3, 0, 0, 1]));
        assert_eq!(several.trained_heads(), [0, 1, 3]);
        let numbers = [4, 0, 1];
        let images = Tensor::arange(3 * 16, (Kind::Float, Device::Cpu))
            .sin()
            .view([3, 1, 4, 4]);
        let labels = [2, 1, 0];
        let mode = Mode::Train(BatchNorm::Track);
        let batch = Batch {
            input: images.shallow_clone(),
            target: Tensor::from_slice(&labels),
        };
        let how = Compute {
            precision: Precision::Float32,
            device: Device::Cpu,
        };
        let loss = several.loss(&model, &batch, &numbers, mode, how).unwrap().loss;
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
}
