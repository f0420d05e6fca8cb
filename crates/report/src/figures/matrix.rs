//! The matrix of the largest networks, and what each task costs the ones before: heat maps of means over runs.

use lethe_analysis::run_group::RunGroup;
use lethe_analysis::runs::{Run, Size};
use lethe_analysis::scale::{Scale, words};
use lethe_analysis::words;
use lethe_analysis::words::{size_name, sizes_and_starts, start};
use lethe_charts::axis::range;
use lethe_charts::heat::{self, Heat, Square};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group};
use lethe_metrics::claim::Claim;
use lethe_metrics::forgetting;
use lethe_metrics::number;
use maud::html;

/// The figure: one panel a family and start, for the largest size that has it.
pub fn figure(run_groups: &[RunGroup]) -> Figure {
    let all = |kind: Kind| -> Vec<Panel> {
        let starts = run_groups.iter().enumerate().flat_map(move |(i, run_group)| {
            let starts = run_group.starts().into_iter().enumerate();
            starts.filter_map(move |(k, init)| {
                let size = run_group
                    .sizes()
                    .into_iter()
                    .rfind(|s| !run_group.cell(s, init).is_empty())?;
                panel(run_group, size, init, kind, &format!("{}-{i}-{k}", kind.id()))
            })
        });
        starts.collect()
    };
    // Names take room.
    let columns = if run_groups.iter().any(|f| !f.names.is_empty()) {
        2
    } else {
        heat::columns(run_groups.iter().map(|f| f.sequence.len()).max().unwrap_or(0))
    };
    let group = |heading: &str, panels| Group {
        heading: heading.into(),
        legend: Vec::new(),
        columns,
        panels,
    };
    let (costs, open) = (all(Kind::Cost), all(Kind::ClassIncremental));
    let heading = match costs.is_empty() && open.is_empty() {
        true => "",
        false => "What is known",
    };
    Figure {
        id: "matrix",
        title: "Every task after every task".into(),
        caption: html! {
            "How well the largest networks do on each task (columns) after training each task (rows), mean over runs \
             in the main setting. The diagonal shows what was just learned; below it, what is left of it later. The \
             darker (in dark mode: the brighter), the better. "
            @if words::scales(run_groups).contains(&Scale::BitsPerByte) {
                "Of text, numbers are bits per byte, and lower is better. "
            }
            (words::rows(run_groups))
            @if !costs.is_empty() {
                " Below, what training each task (rows) costs each earlier one (columns): the darker, the more is lost."
            }
        },
        groups: vec![
            group(heading, all(Kind::Score)),
            group(
                "What is known among the classes of all heads so far (class-incremental)",
                open,
            ),
            group("What each task costs the ones before", costs),
        ],
        empty: "No run evaluated a task it had trained.".into(),
        tables: vec![table(run_groups)],
    }
}

/// What a square shows.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// `R[t, j]`.
    Score,
    /// `R[t, j]` among the classes of all heads at t.
    ClassIncremental,
    /// `R[t−1, j] − R[t, j]`, t a position.
    Cost,
}

impl Kind {
    fn id(self) -> &'static str {
        match self {
            Self::Score => "matrix",
            Self::ClassIncremental => "class-incremental",
            Self::Cost => "cost",
        }
    }

    /// The mean over runs.
    fn mean(self, run_group: &RunGroup, size: &Size, init: &str, t: usize, j: i32) -> Option<Claim> {
        let value = |run: &Run| match self {
            Self::Score => Some(run.scale.shown(run.matrix.get(t, j)?)),
            Self::ClassIncremental => run.class_incremental.get(t, j),
            Self::Cost => forgetting::while_training(&run.matrix, t, j),
        };
        let bounds = match self {
            Self::Score => run_group.scale.bounds(),
            Self::ClassIncremental => Scale::Accuracy.bounds(),
            Self::Cost => run_group.scale.differences(),
        };
        run_group.mean_of(&run_group.cell(size, init), bounds, value)
    }
}

fn panel(run_group: &RunGroup, size: &Size, init: &str, kind: Kind, id: &str) -> Option<Panel> {
    let (tasks, places) = (run_group.tasks_learned(), 0..run_group.sequence.len());
    // Where tasks share a head the two accuracies are one. Of two tasks the one cost is the forgetting that stands above.
    if kind == Kind::ClassIncremental && run_group.shared() {
        return None;
    }
    if kind == Kind::Cost && places.len() < 3 {
        return None;
    }
    let mut found = Vec::new();
    for t in places.clone() {
        for (column, &j) in tasks.iter().enumerate() {
            if let Some(claim) = kind.mean(run_group, size, init, t, j) {
                found.push((t, column, claim));
            }
        }
    }
    // Bits per byte have no fixed scale: their panel has its own, and the lowest are the best.
    let (low, high) = range(found.iter().map(|c| c.2.estimate.mean))?;
    let strength = |value: f64| match (kind, run_group.scale) {
        // Where next to nothing is lost nothing is dark.
        (Kind::Cost, _) => value.max(0.0) / high.max(0.1),
        (_, Scale::BitsPerByte) if high > low => 1.0 - 0.9 * (value - low) / (high - low),
        (_, Scale::BitsPerByte) => 0.5,
        _ => value.clamp(0.0, 1.0),
    };
    let square = |(row, column, claim): &(usize, usize, Claim)| Square {
        row: *row,
        column: *column,
        value: claim.estimate.mean,
        strength: strength(claim.estimate.mean),
        title: format!("{}, {}", number::estimate(claim), number::units(claim)),
    };
    let words = found.iter().map(|(row, column, claim)| {
        let (t, j) = (run_group.trained_at(*row), run_group.task(tasks[*column]));
        format!("after {t} on {j}: {}", number::score(claim.estimate.mean))
    });
    // Names of corpora are short; two of them do not say which was trained and which is read.
    let named = !run_group.names.is_empty() && run_group.scale == Scale::Accuracy;
    let many = places.len() > 4 || named;
    let label = |word: &str, name: String| {
        let short = name.trim_start_matches("task ");
        if many {
            short.to_owned()
        } else {
            format!("{word} {short}")
        }
    };
    let heat = Heat {
        id: id.to_owned(),
        title: format!("{} {}, {}", run_group.label, size.name, start(init)),
        alt: format!(
            "{} of {}, {}, {}: {}.",
            match kind {
                Kind::Score => number::capital(run_group.scale.noun()),
                Kind::ClassIncremental => "Class-incremental accuracy".to_owned(),
                Kind::Cost => number::capital(run_group.scale.lost()),
            },
            run_group.label,
            size_name(size),
            start(init),
            words.collect::<Vec<_>>().join("; ")
        ),
        rows: places.map(|t| label("after", run_group.trained_at(t))).collect(),
        columns: tasks.iter().map(|j| label("on", run_group.task(*j))).collect(),
        squares: found.iter().map(square).collect(),
        borders: Vec::new(),
    };
    Some(heat.panel())
}

fn table(run_groups: &[RunGroup]) -> Table {
    let scales = words::scales(run_groups);
    // Of text there is none.
    let open = scales != [Scale::BitsPerByte].into();
    let score = words(&scales, "accuracy or loss", Scale::BitsPerByte.axis());
    let mut rows = Vec::new();
    for (run_group, size, init) in sizes_and_starts(run_groups) {
        for t in 0..run_group.sequence.len() {
            for j in run_group.tasks_learned() {
                let claim = Kind::Score.mean(run_group, size, init, t, j);
                rows.extend(claim.map(|claim| (run_group, size, init, t, j, claim)));
            }
        }
    }
    table! {
        name: "matrix";
        caption: "The matrix of every size";
        folded: true;
        for (run_group, size, init, t, j, claim) in rows;
        let mean = |kind: Kind| kind.mean(run_group, size, init, t, j);
        columns {
            "family", "family" => &run_group.label;
            "size", "size" => &size.name;
            "start", "start" => start(init);
            "after training", "after" => run_group.trained_at(t);
            "on", "on" => run_group.task(j);
            score, "score" => claim;
            @open "accuracy, class-incremental", "class_incremental" => mean(Kind::ClassIncremental);
            "lost while training it", "cost" => mean(Kind::Cost);
            "counted", "counted" => number::units(&claim);
        }
    }
}
