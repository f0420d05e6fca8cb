//! Evaluation: counts and sums over whole splits, divided once; and the logits behind them.

use lethe_artifacts::history::{HistoryRow, PredictionRow};
use lethe_datasets::{DataSet, Split};
use lethe_models::{Mode, Model};
use lethe_torch::{Augment, Examples, Precision, autocast};
use tch::{Device, Kind, Tensor, no_grad};

use crate::data::Evaluated;
use crate::{Error, Result};

/// Images a forward pass without gradients.
pub(crate) const BATCH: i64 = 500;

/// How a task's head is found: each its own, or one for all.
pub(crate) fn head_of(shared: bool, task: i32) -> i32 {
    if shared { 0 } else { task }
}

/// Evaluates a model and gives one row a split of a task, made from `template`.
pub(crate) fn evaluate(
    model: &Model,
    evaluated: &[Evaluated],
    shared_head: bool,
    template: &HistoryRow,
    precision: Precision,
    device: Device,
) -> Result<Vec<HistoryRow>> {
    // Two sums a split, all read back together.
    let mut sums = Vec::with_capacity(evaluated.len());
    for part in evaluated {
        let mut sum = Tensor::f_zeros([2], (Kind::Double, device))?; // correct, loss
        let head = head_of(shared_head, part.task);
        for_batches(model, &part.examples, head, precision, device, |logits, labels| {
            let correct = logits.f_argmax(1, false)?.f_eq_tensor(labels)?.f_sum(Kind::Double)?;
            let log = logits.f_log_softmax(1, Kind::Double)?;
            let loss = log
                .f_gather(1, &labels.f_unsqueeze(1)?, false)?
                .f_sum(Kind::Double)?
                .f_neg()?;
            sum = sum.f_add(&Tensor::f_stack(&[correct, loss], 0)?)?;
            Ok(())
        })?;
        sums.push(sum);
    }
    if sums.is_empty() {
        return Ok(Vec::new());
    }
    let sums: Vec<Vec<f64>> = Vec::try_from(Tensor::f_stack(&sums, 0)?.f_to(Device::Cpu)?)?;
    let rows = evaluated.iter().zip(sums).map(|(part, sum)| {
        let examples = part.examples.len();
        let (correct, loss) = (sum[0] as i64, sum[1] / examples as f64);
        if !loss.is_finite() {
            let (step, task) = (template.step, template.task_trained);
            let kept = format!("found when task {} was evaluated; a smaller rate may help", part.task);
            return Err(Error::NotFinite { step, task, loss, kept });
        }
        Ok(HistoryRow {
            task: part.task,
            split: part.split.to_string(),
            examples,
            correct: Some(correct),
            accuracy: Some(correct as f64 / examples as f64),
            loss,
            ..template.clone()
        })
    });
    rows.collect()
}

/// The logits of all test rows, in the order of tasks and rows.
pub(crate) fn predict(
    model: &Model,
    data: &DataSet,
    evaluated: &[Evaluated],
    shared_head: bool,
    task_trained: i32,
    precision: Precision,
    device: Device,
) -> Result<Vec<PredictionRow>> {
    let mut rows = Vec::new();
    for part in evaluated.iter().filter(|part| part.split == Split::Test) {
        let mut all: Vec<Vec<f32>> = Vec::new();
        let head = head_of(shared_head, part.task);
        for_batches(model, &part.examples, head, precision, device, |logits, _| {
            all.extend(Vec::<Vec<f32>>::try_from(logits.f_to(Device::Cpu)?)?);
            Ok(())
        })?;
        rows.extend(
            part.examples
                .rows
                .iter()
                .zip(all)
                .map(|(example, logits)| PredictionRow {
                    task_trained,
                    task: part.task,
                    file: data.files[example.file as usize].name.clone(),
                    row: example.row,
                    label: example.label,
                    logits,
                }),
        );
    }
    Ok(rows)
}

/// Calls `body` with the float32 logits `[b, classes]` and labels `[b]` of one batch after another.
fn for_batches(
    model: &Model,
    examples: &Examples,
    head: i32,
    precision: Precision,
    device: Device,
    mut body: impl FnMut(&Tensor, &Tensor) -> Result<()>,
) -> Result<()> {
    let count = examples.len();
    no_grad(|| {
        let mut start = 0;
        while start < count {
            let end = (start + BATCH).min(count);
            let rows: Vec<i64> = (start..end).collect();
            let images = examples
                .images
                .batch(&rows, &Augment::default(), model.spec.channels_last())?;
            let logits = autocast(precision, device, || model.logits(&images, head, Mode::Evaluate))?;
            let labels = examples.labels.f_narrow(0, start, end - start)?;
            body(&logits.f_to_kind(Kind::Float)?, &labels)?;
            start = end;
        }
        Ok(())
    })
}
