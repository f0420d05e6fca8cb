//! Evaluation: sums over whole splits, divided once; and the logits behind them.

use std::rc::Rc;

use lethe_artifacts::history::{BlockLossRow, HistoryRow, PredictionRow};
use lethe_datasets::{DataSet, Split};
use lethe_models::Model;
use lethe_torch::{Source, at_once, for_batches};
use tch::{Device, Kind, Tensor};

use crate::objective::{Classification, Compute, NextToken, Objective};
use crate::record::evaluated_row;
use crate::{Error, Result};

/// What a run evaluates: one split of one task, or of a data set beside the tasks.
pub(crate) struct Evaluated {
    pub(crate) task: i32,
    /// The name of a data set that is no task.
    pub(crate) data: Option<String>,
    pub(crate) split: Split,
    pub(crate) source: Rc<dyn Source>,
}

impl Evaluated {
    /// What it is called in messages.
    fn name(&self) -> String {
        match &self.data {
            Some(name) => format!("data set {name}"),
            None => format!("task {}", self.task),
        }
    }
}

/// Evaluates a model and gives one row a split of a task, made from `template`.
pub(crate) fn evaluate(
    model: &Model,
    evaluated: &[Evaluated],
    objective: &dyn Objective,
    template: &HistoryRow,
    how: Compute,
) -> Result<Vec<HistoryRow>> {
    // A few sums a split, all read back together.
    let mut all = Vec::with_capacity(evaluated.len());
    for part in evaluated {
        let source = part.source.as_ref();
        let size = objective.at_once(model, source);
        let mut sum: Option<Tensor> = None;
        for_batches(source, size, model.spec.channels_last(), |_, batch| {
            let own = objective.sums(model, &batch, part.task, how)?;
            let zero = || own.f_zeros_like();
            sum = Some(sum.take().map_or_else(zero, Ok)?.f_add(&own)?);
            Ok::<_, Error>(())
        })?;
        all.extend(sum.map(|sum| (part, sum)));
    }
    if all.is_empty() {
        return Ok(Vec::new());
    }
    let sums: Vec<&Tensor> = all.iter().map(|(_, sum)| sum).collect();
    let sums: Vec<Vec<f64>> = Vec::try_from(Tensor::f_stack(&sums, 0)?.f_to_kind(Kind::Double)?.f_to(Device::Cpu)?)?;
    let rows = all.iter().zip(sums).map(|((part, _), sums)| {
        let scores = objective.scores(&sums, part.source.as_ref());
        if !scores.loss.is_finite() {
            return Err(Error::NotFinite {
                step: template.step,
                task: template.task_trained,
                loss: scores.loss,
                kept: format!("found when {} was evaluated; a smaller rate may help", part.name()),
            });
        }
        Ok(HistoryRow {
            data: part.data.clone(),
            ..evaluated_row(template, part.task, part.split, scores)
        })
    });
    rows.collect()
}

/// The losses of all test blocks of tokens, in the order of tasks and rows.
pub(crate) fn block_losses(
    model: &Model,
    data: &DataSet,
    evaluated: &[Evaluated],
    task_trained: i32,
    how: Compute,
) -> Result<Vec<BlockLossRow>> {
    let mut rows = Vec::new();
    let tests = evaluated
        .iter()
        .filter(|part| part.split == Split::Test && part.data.is_none());
    for part in tests {
        let source = part.source.as_ref();
        let (mut losses, mut correct): (Vec<f64>, Vec<i64>) = (Vec::new(), Vec::new());
        for_batches(source, NextToken.at_once(model, source), false, |_, batch| {
            let predicted = NextToken::predict(model, &batch, how)?;
            let last = [1i64];
            let sums = predicted
                .losses
                .f_sum_dim_intlist(last.as_slice(), false, Kind::Double)?;
            losses.extend(Vec::<f64>::try_from(sums)?);
            let right = predicted
                .correct
                .f_sum_dim_intlist(last.as_slice(), false, Kind::Int64)?;
            correct.extend(Vec::<i64>::try_from(right)?);
            Ok::<_, Error>(())
        })?;
        let bytes = source.bytes();
        for (at, example) in source.rows().iter().enumerate() {
            rows.push(BlockLossRow {
                task_trained,
                task: part.task,
                file: data.files[example.file as usize].name.clone(),
                row: example.row,
                tokens: source.predictions(&[at as i64]),
                bytes: bytes[at],
                loss: losses[at],
                correct: correct[at],
            });
        }
    }
    Ok(rows)
}

/// The logits of all test rows, in the order of tasks and rows.
pub(crate) fn predict(
    model: &Model,
    data: &DataSet,
    evaluated: &[Evaluated],
    shared_head: bool,
    task_trained: i32,
    how: Compute,
) -> Result<Vec<PredictionRow>> {
    // The task and the class within its head of each place among the logits of all heads.
    let classes: Vec<(i32, i32)> = model
        .tasks()
        .filter_map(|task| Some((task, model.head(task)?.bias.numel() as i32)))
        .flat_map(|(task, count)| (0..count).map(move |label| (task, label)))
        .collect();
    let objective = Classification::of_task(task_trained, shared_head);
    let mut rows = Vec::new();
    for part in evaluated.iter().filter(|part| part.split == Split::Test) {
        let source = part.source.as_ref();
        let size = at_once(source.input_numbers(), classes.len() as i64);
        let mut all: Vec<(Vec<f32>, i64)> = Vec::new();
        for_batches(source, size, model.spec.channels_last(), |_, batch| {
            let answers = objective.answers(model, &batch, part.task, how)?;
            let logits = Vec::<Vec<f32>>::try_from(answers.logits.f_to(Device::Cpu)?)?;
            all.extend(logits.into_iter().zip(Vec::<i64>::try_from(answers.among_all)?));
            Ok::<_, Error>(())
        })?;
        rows.extend(source.rows().iter().zip(all).map(|(example, (logits, place))| {
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
