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

/// What a network says of one batch of a task's rows.
struct Answers {
    /// Float32 logits `[b, classes]` of the task's own head.
    logits: Tensor,
    /// Labels `[b]`, int64, within that head.
    labels: Tensor,
    /// Places `[b]`, int64, of the largest logit of all heads, one head after another.
    among_all: Tensor,
}

/// Where a task's head begins among the logits of all heads, one after another.
fn first_of(model: &Model, head: i32) -> i64 {
    let before = model.tasks().take_while(|task| *task != head);
    before
        .filter_map(|task| model.head(task))
        .map(|head| head.bias.numel() as i64)
        .sum()
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
    // Three sums a split, all read back together.
    let mut sums = Vec::with_capacity(evaluated.len());
    for part in evaluated {
        let mut sum = Tensor::f_zeros([3], (Kind::Double, device))?; // correct, correct among all heads, loss
        let head = head_of(shared_head, part.task);
        let first = first_of(model, head);
        for_batches(model, &part.examples, head, precision, device, |answers| {
            let Answers {
                logits,
                labels,
                among_all,
            } = answers;
            let correct = logits.f_argmax(1, false)?.f_eq_tensor(&labels)?.f_sum(Kind::Double)?;
            let among_all = among_all
                .f_eq_tensor(&labels.f_add_scalar(first)?)?
                .f_sum(Kind::Double)?;
            let log = logits.f_log_softmax(1, Kind::Double)?;
            let loss = log
                .f_gather(1, &labels.f_unsqueeze(1)?, false)?
                .f_sum(Kind::Double)?
                .f_neg()?;
            sum = sum.f_add(&Tensor::f_stack(&[correct, among_all, loss], 0)?)?;
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
        let (correct, among_all, loss) = (sum[0] as i64, sum[1] as i64, sum[2] / examples as f64);
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
            class_incremental_correct: Some(among_all),
            class_incremental_accuracy: Some(among_all as f64 / examples as f64),
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
    // The task and the class within its head of each place among the logits of all heads.
    let classes: Vec<(i32, i32)> = model
        .tasks()
        .filter_map(|task| Some((task, model.head(task)?.bias.numel() as i32)))
        .flat_map(|(task, count)| (0..count).map(move |label| (task, label)))
        .collect();
    let mut rows = Vec::new();
    for part in evaluated.iter().filter(|part| part.split == Split::Test) {
        let mut all: Vec<(Vec<f32>, i64)> = Vec::new();
        let head = head_of(shared_head, part.task);
        for_batches(model, &part.examples, head, precision, device, |answers| {
            let logits = Vec::<Vec<f32>>::try_from(answers.logits.f_to(Device::Cpu)?)?;
            all.extend(logits.into_iter().zip(Vec::<i64>::try_from(answers.among_all)?));
            Ok(())
        })?;
        let examples = part.examples.rows.iter().zip(all);
        rows.extend(examples.map(|(example, (logits, place))| {
            let (predicted_task, predicted_label) = classes[place as usize];
            PredictionRow {
                task_trained,
                task: part.task,
                file: data.files[example.file as usize].name.clone(),
                row: example.row,
                label: example.label,
                logits,
                predicted_task: Some(if shared_head { part.task } else { predicted_task }),
                predicted_label: Some(predicted_label),
            }
        }));
    }
    Ok(rows)
}

/// Calls `body` with what a network says of one batch after another.
fn for_batches(
    model: &Model,
    examples: &Examples,
    head: i32,
    precision: Precision,
    device: Device,
    mut body: impl FnMut(Answers) -> Result<()>,
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
            let each = autocast(precision, device, || {
                let features = model.network.features(&images, Mode::Evaluate);
                let heads = model.tasks().filter_map(|task| Some((task, model.head(task)?)));
                heads
                    .map(|(task, head)| (task, head.logits(&features)))
                    .collect::<Vec<_>>()
            })?;
            let every: Vec<&Tensor> = each.iter().map(|(_, logits)| logits).collect();
            let among_all = Tensor::f_cat(&every, 1)?.f_argmax(1, false)?;
            let own = each.iter().find(|(task, _)| *task == head);
            let (_, logits) = own.ok_or_else(|| lethe_torch::Error(format!("head of task {head}: missing")))?;
            body(Answers {
                logits: logits.f_to_kind(Kind::Float)?,
                labels: examples.labels.f_narrow(0, start, end - start)?,
                among_all,
            })?;
            start = end;
        }
        Ok(())
    })
}
