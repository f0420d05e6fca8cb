//! The tables beside forgetting: means over runs, and every run.

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{self, Measure, Run, Size};
use lethe_analysis::scale::Scale;
use lethe_analysis::words;
use lethe_analysis::words::{names, rates, start};
use lethe_analysis::x_axis::XAxis;
use lethe_charts::table::{Table, table};
use lethe_metrics::number;

/// Means over runs: a row a size, start, value of what varies, and setting that was studied.
pub fn table(x_axis: XAxis, run_groups: &[&RunGroup]) -> Table {
    let (earlier, last) = names(run_groups.iter().copied());
    let varies = x_axis != XAxis::Parameters;
    let class_incremental = run_groups.iter().any(|f| f.has_class_incremental());
    let text = words::scales(run_groups.iter().copied()).contains(&Scale::BitsPerByte);
    let studied: Vec<RunGroup> = run_groups.iter().flat_map(|f| f.studied()).collect();
    let mut rows = Vec::new();
    for run_group in &studied {
        for (size, init, amount, runs) in cells(run_group) {
            let first = runs.first().copied();
            rows.extend(first.map(|first| (run_group, size, init, amount, &first.condition, runs)));
        }
    }
    table! {
        name: name(x_axis, ["forgetting", "steps", "pretraining-steps", "pretraining-examples"]);
        caption: "Means over runs with 95 % intervals";
        folded: false;
        for (run_group, size, init, amount, condition, runs) in rows;
        let mean = |measure| run_group.mean(&runs, measure);
        let counted = mean(runs::SINCE_LEARNED).or_else(|| mean(runs::LAST_TASK));
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &size.name;
            "parameters", "parameters" => size.parameters;
            "start", "start" => start(init);
            "rates", "rates" => rates(&condition.rates);
            "batch norm", "batch_norm" => condition.setting.batch_norm.as_deref();
            "counted", "counted" => counted.as_ref().map(number::units);
            @varies x_axis.title(), "amount" => amount.map(|amount| amount as i64);
            format!("{earlier} when learned"), "earlier_when_learned" => mean(runs::WHEN_LEARNED);
            format!("{earlier} at the end"), "earlier_at_end" => mean(runs::AT_END);
            "forgetting since learned", "forgetting_since_learned" => mean(runs::SINCE_LEARNED);
            "largest of a task", "largest_forgetting" => mean(runs::LARGEST);
            "forgetting from best", "forgetting_from_best" => mean(runs::FROM_BEST);
            "backward transfer", "backward_transfer" => mean(runs::BACKWARD);
            last.as_str(), "last_task" => mean(runs::LAST_TASK);
            "average", "average" => mean(runs::AVERAGE);
            @class_incremental "average, class-incremental", "class_incremental_average" =>
                mean(runs::CLASS_INCREMENTAL);
            @class_incremental "forgetting since learned, class-incremental", "class_incremental_forgetting" =>
                mean(runs::CLASS_INCREMENTAL_LOST);
            @text format!("next-token accuracy, {earlier} at the end"), "accuracy_earlier_at_end" =>
                mean(runs::ACCURACY_AT_END);
            @text format!("next-token accuracy, {last}"), "accuracy_last_task" => mean(runs::ACCURACY_OF_LAST);
        }
    }
}

/// The runs of each size, start and value of what varies; a start on which nothing of it was spent has no value.
fn cells(run_group: &RunGroup) -> Vec<(&Size, &str, Option<f64>, Vec<&Run>)> {
    let mut all = Vec::new();
    for (size, init) in run_group.sizes_and_starts() {
        let cells = run_group.cells(size, init);
        if cells.is_empty() {
            all.push((size, init, None, run_group.cell(size, init)));
        }
        all.extend(cells.into_iter().map(|(x, runs)| (size, init, Some(x), runs)));
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
    let class_incremental = run_groups.iter().any(|f| f.has_class_incremental());
    // Heads of their own have no score before training: then there is no such column.
    let shared = run_groups.iter().any(|f| f.runs.iter().any(|r| f.forward(r).is_some()));
    let rows = run_groups
        .iter()
        .flat_map(|run_group| run_group.runs.iter().map(move |run| (run_group, run)));
    table! {
        name: name(x_axis, ["runs", "steps-runs", "pretraining-steps-runs", "pretraining-examples-runs"]);
        caption: "Every run";
        folded: true;
        for (run_group, run) in rows;
        let c = &run.condition;
        let value = |measure: Measure| (measure.of)(run);
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &c.size.name;
            "parameters", "parameters" => c.size.parameters;
            "start", "start" => start(&c.init);
            "seed", "seed" => run.seed;
            "pretrained network", "network" => run.network.as_deref().map(number::short);
            "pretraining steps", "pretraining_steps" => run.budget.pretraining_steps;
            "pretraining examples", "pretraining_examples" => run.budget.pretraining_examples;
            "steps on the last task", "steps" => run.steps;
            "rates", "rates" => rates(&c.rates);
            "batch norm", "batch_norm" => c.setting.batch_norm.as_deref();
            "penalty", "penalty" => &c.setting.penalty;
            "strength", "strength" => c.setting.strength.0.to_string();
            "precision", "precision" => &c.precision;
            "rows", "split" => &c.split;
            "read", "score" => run_group.scale.noun();
            "forgetting since learned", "forgetting_since_learned" => value(runs::SINCE_LEARNED);
            "forgetting from best", "forgetting_from_best" => value(runs::FROM_BEST);
            "backward transfer", "backward_transfer" => value(runs::BACKWARD);
            "last task", "last_task" => value(runs::LAST_TASK);
            "average", "average" => value(runs::AVERAGE);
            @class_incremental "average, class-incremental", "class_incremental_average" =>
                value(runs::CLASS_INCREMENTAL);
            @class_incremental "forgetting since learned, class-incremental", "class_incremental_forgetting" =>
                value(runs::CLASS_INCREMENTAL_LOST);
            @shared "forward transfer", "forward_transfer" => run_group.forward(run);
        }
    }
}
