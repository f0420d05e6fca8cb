//! Forgetting by sequence of tasks, where a family learned several: which tasks drive out which.

use std::collections::BTreeMap;

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs;
use lethe_analysis::words::{sizes_and_starts, start};
use lethe_charts::axis::range;
use lethe_charts::heat::{Heat, Square};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use maud::html;

/// The figure; `None` where every family learned one sequence.
pub fn figure(run_groups: &[RunGroup]) -> Option<Figure> {
    let mut families: BTreeMap<&str, Vec<&RunGroup>> = BTreeMap::new();
    for run_group in run_groups.iter().filter(|f| !f.tasks.is_empty()) {
        let family = run_group
            .label
            .strip_suffix(&run_group.tasks)
            .unwrap_or(&run_group.label);
        families
            .entry(family.trim_end_matches(", "))
            .or_default()
            .push(run_group);
    }
    families.retain(|_, run_groups| run_groups.len() > 1);
    if families.is_empty() {
        return None;
    }
    let groups = families.iter().enumerate().map(|(i, (family, run_groups))| {
        let mut starts: Vec<&str> = run_groups.iter().flat_map(|f| f.starts()).collect();
        starts.sort_unstable();
        starts.dedup();
        let panels = starts.iter().enumerate();
        let panels = panels.filter_map(|(k, init)| panel(family, run_groups, init, &format!("pairs-{i}-{k}")));
        Group {
            heading: (*family).to_owned(),
            legend: Vec::new(),
            columns: 2,
            panels: panels.collect(),
        }
    });
    Some(Figure {
        id: "pairs",
        title: "Forgetting by tasks".into(),
        caption: html! {
            "What is lost of the earlier tasks (since learned) for each sequence of tasks (rows) and size (columns, in \
             parameters), mean over runs in the main setting; the darker, the more. The table has the last task's score \
             beside it: a network that learns it badly forgets little."
        },
        groups: groups.collect(),
        empty: "No run trained a second task.".into(),
        tables: vec![table(families.values().flatten().copied())],
    })
}

fn panel(family: &str, run_groups: &[&RunGroup], init: &str, id: &str) -> Option<Panel> {
    let mut sizes: Vec<i64> = run_groups
        .iter()
        .flat_map(|f| f.sizes())
        .map(|s| s.parameters)
        .collect();
    sizes.sort_unstable();
    sizes.dedup();
    let mut found: Vec<(usize, usize, Claim)> = Vec::new();
    for (row, run_group) in run_groups.iter().enumerate() {
        for size in run_group.sizes() {
            let column = sizes.iter().position(|s| *s == size.parameters)?;
            found.extend(
                run_group
                    .claim(size, init, runs::SINCE_LEARNED)
                    .map(|claim| (row, column, claim)),
            );
        }
    }
    if found.is_empty() {
        return None;
    }
    // One scale for all starts, so that the eye may compare them.
    let all = run_groups
        .iter()
        .flat_map(|f| f.sizes().into_iter().map(move |s| (f, s)));
    let all = all.flat_map(|(f, s)| {
        f.starts()
            .into_iter()
            .filter_map(move |i| f.claim(s, i, runs::SINCE_LEARNED))
    });
    let (_, high) = range(all.map(|c| c.estimate.mean))?;
    let square = |(row, column, claim): &(usize, usize, Claim)| Square {
        row: *row,
        column: *column,
        value: claim.estimate.mean,
        strength: if high > 0.0 { claim.estimate.mean / high } else { 0.0 },
        title: format!("{}, {}", number::estimate(claim), number::units(claim)),
    };
    let count = |s: &i64| number::count(*s as f64);
    let words = found.iter().map(|(row, column, claim)| {
        let (tasks, size) = (&run_groups[*row].tasks, count(&sizes[*column]));
        format!("{tasks} at {size}: {}", number::score(claim.estimate.mean))
    });
    let heat = Heat {
        id: id.to_owned(),
        title: number::capital(&start(init)),
        alt: format!(
            "Forgetting, {family}, {}: {}.",
            start(init),
            words.collect::<Vec<_>>().join("; ")
        ),
        rows: run_groups.iter().map(|f| f.tasks.clone()).collect(),
        columns: sizes.iter().map(count).collect(),
        squares: found.iter().map(square).collect(),
        borders: Vec::new(),
    };
    Some(heat.panel())
}

fn table<'a>(run_groups: impl Iterator<Item = &'a RunGroup>) -> Table {
    let rows = sizes_and_starts(run_groups).filter_map(|(run_group, size, init)| {
        let forgetting = run_group.claim(size, init, runs::SINCE_LEARNED)?;
        Some((run_group, size, init, forgetting))
    });
    table! {
        name: "pairs";
        caption: "Forgetting and the last task's score, by sequence of tasks";
        folded: true;
        for (run_group, size, init, forgetting) in rows;
        columns {
            "family", "family" => &run_group.label;
            "tasks", "tasks" => &run_group.tasks;
            "size", "size" => &size.name;
            "parameters", "parameters" => size.parameters;
            "start", "start" => start(init);
            "counted", "counted" => number::units(&forgetting);
            "forgetting since learned", "forgetting_since_learned" => forgetting;
            "last task", "last_task" => run_group.claim(size, init, runs::LAST_TASK);
        }
    }
}
