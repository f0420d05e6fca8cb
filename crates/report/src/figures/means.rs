//! The tables beside forgetting: means over runs, and every run.

use std::iter::once;

use super::{names, start};
use crate::number;
use crate::run_group::RunGroup;
use crate::runs::{self, Exact, Measure, Run, Size};
use crate::scale::Scale;
use crate::table::{Cell, Table};
use crate::x_axis::XAxis;

/// Means over runs: a row a size, start, value of what varies, and setting that was studied.
pub fn table(x_axis: XAxis, run_groups: &[&RunGroup]) -> Table {
    let (earlier, last) = names(run_groups.iter().copied());
    let (learned, kept) = (format!("{earlier} when learned"), format!("{earlier} at the end"));
    let mut columns = vec![
        ("family", "family"),
        ("size", "size"),
        ("parameters", "parameters"),
        ("start", "start"),
        ("rates", "rates"),
        ("batch norm", "batch_norm"),
        ("counted", "counted"),
    ];
    if x_axis != XAxis::Parameters {
        columns.push((x_axis.title(), "amount"));
    }
    columns.extend([
        (learned.as_str(), "earlier_when_learned"),
        (kept.as_str(), "earlier_at_end"),
        ("forgetting since learned", "forgetting_since_learned"),
        ("largest of a task", "largest_forgetting"),
        ("forgetting from best", "forgetting_from_best"),
        ("backward transfer", "backward_transfer"),
        (last.as_str(), "last_task"),
        ("average", "average"),
    ]);
    let mut measures = vec![
        runs::WHEN_LEARNED,
        runs::AT_END,
        runs::SINCE_LEARNED,
        runs::LARGEST,
        runs::FROM_BEST,
        runs::BACKWARD,
        runs::LAST_TASK,
        runs::AVERAGE,
    ];
    columns.extend(class_incremental(run_groups, &mut measures));
    let next_token = [
        format!("next-token accuracy, {earlier} at the end"),
        format!("next-token accuracy, {last}"),
    ];
    if super::scales(run_groups.iter().copied()).contains(&Scale::BitsPerByte) {
        let names = ["accuracy_earlier_at_end", "accuracy_last_task"];
        columns.extend(next_token.iter().map(String::as_str).zip(names));
        measures.extend([runs::ACCURACY_AT_END, runs::ACCURACY_OF_LAST]);
    }
    let mut rows = Vec::new();
    for run_group in run_groups.iter().flat_map(|f| f.studied()) {
        for (size, init, amount, cell) in cells(&run_group) {
            let Some(first) = cell.first() else { continue };
            let mean = |measure| run_group.mean(&cell, measure);
            let counted = mean(runs::SINCE_LEARNED).or_else(|| mean(runs::LAST_TASK));
            let mut row = vec![
                Cell::text(&run_group.label),
                Cell::text(&size.name),
                Cell::Integer(size.parameters),
                Cell::text(start(init)),
                Cell::text(rates(&first.condition.rates)),
                Cell::text(first.condition.setting.batch_norm.as_deref().unwrap_or_default()),
                Cell::text(counted.as_ref().map_or_else(String::new, number::units)),
            ];
            if x_axis != XAxis::Parameters {
                row.push(amount.map_or_else(|| Cell::text(""), |a| Cell::Integer(a as i64)));
            }
            row.extend(measures.iter().map(|m| Cell::Claim(mean(*m))));
            rows.push(row);
        }
    }
    Table {
        name: name(
            x_axis,
            ["forgetting", "steps", "pretraining-steps", "pretraining-examples"],
        ),
        caption: "Means over runs with 95 % intervals".into(),
        columns: columns
            .into_iter()
            .map(|(head, name)| (head.to_owned(), name))
            .collect(),
        rows,
        folded: false,
    }
}

/// Columns among the classes of all heads so far, with their measures: where some run has them.
fn class_incremental(run_groups: &[&RunGroup], measures: &mut Vec<Measure>) -> Vec<(&'static str, &'static str)> {
    if !run_groups.iter().any(|f| f.has_class_incremental()) {
        return Vec::new();
    }
    measures.extend([runs::CLASS_INCREMENTAL, runs::CLASS_INCREMENTAL_LOST]);
    vec![
        ("average, class-incremental", "class_incremental_average"),
        (
            "forgetting since learned, class-incremental",
            "class_incremental_forgetting",
        ),
    ]
}

/// The runs of each size, start and value of what varies; a start on which nothing of it was spent has no value.
fn cells(run_group: &RunGroup) -> Vec<(&Size, &str, Option<f64>, Vec<&Run>)> {
    let mut all = Vec::new();
    for size in run_group.sizes() {
        for init in run_group.starts() {
            let cells = run_group.cells(size, init);
            if cells.is_empty() {
                all.push((size, init, None, run_group.cell(size, init)));
            }
            all.extend(cells.into_iter().map(|(x, runs)| (size, init, Some(x), runs)));
        }
    }
    all
}

fn name(x_axis: XAxis, names: [&'static str; 4]) -> &'static str {
    match x_axis {
        XAxis::Parameters => names[0],
        XAxis::Steps => names[1],
        XAxis::PretrainingSteps => names[2],
        XAxis::PretrainingExamples => names[3],
    }
}

/// Every run.
pub fn every_run(x_axis: XAxis, run_groups: &[&RunGroup]) -> Table {
    let mut columns = vec![
        ("family", "family"),
        ("size", "size"),
        ("parameters", "parameters"),
        ("start", "start"),
        ("seed", "seed"),
        ("pretrained network", "network"),
        ("pretraining steps", "pretraining_steps"),
        ("pretraining examples", "pretraining_examples"),
        ("steps on the last task", "steps"),
        ("rates", "rates"),
        ("batch norm", "batch_norm"),
        ("penalty", "penalty"),
        ("strength", "strength"),
        ("precision", "precision"),
        ("rows", "split"),
        ("read", "score"),
        ("forgetting since learned", "forgetting_since_learned"),
        ("forgetting from best", "forgetting_from_best"),
        ("backward transfer", "backward_transfer"),
        ("last task", "last_task"),
        ("average", "average"),
    ];
    let mut measures = vec![
        runs::SINCE_LEARNED,
        runs::FROM_BEST,
        runs::BACKWARD,
        runs::LAST_TASK,
        runs::AVERAGE,
    ];
    columns.extend(class_incremental(run_groups, &mut measures));
    // Heads of their own have no score before training: then there is no such column.
    let shared = run_groups.iter().any(|f| f.runs.iter().any(|r| f.forward(r).is_some()));
    columns.extend(shared.then_some(("forward transfer", "forward_transfer")));
    let rows = run_groups
        .iter()
        .flat_map(|run_group| run_group.runs.iter().map(move |run| (run_group, run)))
        .map(|(run_group, run)| {
            let c = &run.condition;
            let mut row = vec![
                Cell::text(&run_group.label),
                Cell::text(&c.size.name),
                Cell::Integer(c.size.parameters),
                Cell::text(start(&c.init)),
                Cell::Integer(run.seed),
                Cell::text(run.network.as_deref().map_or_else(String::new, number::short)),
                count(run.budget.pretraining_steps),
                count(run.budget.pretraining_examples),
                Cell::Integer(run.steps),
                Cell::text(rates(&c.rates)),
                Cell::text(c.setting.batch_norm.as_deref().unwrap_or_default()),
                Cell::text(&c.setting.penalty),
                Cell::text(c.setting.strength.0.to_string()),
                Cell::text(&c.precision),
                Cell::text(&c.split),
                Cell::text(run_group.scale.noun()),
            ];
            row.extend(measures.iter().map(|m| Cell::Number((m.of)(run))));
            row.extend(once(run_group.forward(run)).filter(|_| shared).map(Cell::Number));
            row
        });
    Table {
        name: name(
            x_axis,
            [
                "runs",
                "steps-runs",
                "pretraining-steps-runs",
                "pretraining-examples-runs",
            ],
        ),
        caption: "Every run".into(),
        columns: columns.iter().map(|(head, name)| ((*head).to_owned(), *name)).collect(),
        rows: rows.collect(),
        folded: true,
    }
}

fn count(value: Option<i64>) -> Cell {
    value.map_or_else(|| Cell::text(""), Cell::Integer)
}

/// Learning rates of a chain, in order.
pub fn rates(rates: &[Exact]) -> String {
    rates.iter().map(|r| r.0.to_string()).collect::<Vec<_>>().join(", ")
}
