//! Forgetting against the number of parameters, and the last task's accuracy beside it.

use std::iter::once;

use lethe_metrics::claim::Unit;
use maud::{Markup, html};

use super::{Figure, class, key, names, shape, size_name, start, starts};
use crate::facet::{Facet, PRETRAINED};
use crate::number;
use crate::runs::{self, Exact, Measure};
use crate::svg::{Axis, Frame, range};
use crate::table::{Cell, Table};

/// The figure; empty where no sequence has two tasks.
pub fn figure(facets: &[Facet]) -> Figure {
    let with_two: Vec<&Facet> = facets
        .iter()
        .filter(|f| f.runs.iter().any(|r| runs::since_learned(r).is_some()))
        .collect();
    let groups = with_two.iter().enumerate().map(|(i, facet)| {
        let last = facet.task(facet.last);
        let noun = facet.noun();
        let peers: Vec<&Facet> = with_two.iter().copied().filter(|f| f.score == facet.score).collect();
        let unit = if noun == "loss" {
            "rise in loss, nats"
        } else {
            "accuracy lost"
        };
        let forgetting = panel(
            &peers,
            facet,
            true,
            &format!("size-{i}-f"),
            "Forgetting since learned",
            unit,
        );
        let learned = panel(
            &peers,
            facet,
            false,
            &format!("size-{i}-b"),
            &format!("{} of {last} after training it", number::capital(noun)),
            &format!("{noun}, {last}"),
        );
        let heading = format!("{} (rate of {last}: {})", facet.label, facet.main.rate.0);
        (heading, vec![forgetting, learned])
    });
    let caption = html! {
        "Left, what is lost of " (with_two.first().map_or("the earlier tasks", |f| f.earlier()))
        " by the end (since learned: " i { "R" } "[j,j] − " i { "R" } "[T,j]; below zero it improved). Right, how \
         well the last task was learned: a network that learns it badly also forgets little. Large marks are means, \
         bars their 95 % intervals, small dots single runs; an \
         interval without a cap goes on beyond the frame."
    };
    let once = with_two.iter().any(|facet| {
        let units = facet
            .sizes()
            .into_iter()
            .filter_map(|s| facet.claim(s, PRETRAINED, runs::since_learned));
        units.into_iter().any(|c| c.unit == Unit::FineTuningSeeds)
    });
    let caption = html! {
        (caption)
        @if once {
            " Intervals of pretrained networks cover fine-tuning seeds only where a size was pretrained once: they say \
             nothing of what another pretraining would give."
        }
    };
    Figure {
        id: "size",
        title: "Forgetting against size".into(),
        caption,
        legend: starts(facets).into_iter().map(key).collect(),
        groups: groups.collect(),
        columns: 2,
        empty: "No run trained a second task: there is no forgetting to show.".into(),
        tables: vec![means(facets), all_runs(facets)],
    }
}

fn panel(peers: &[&Facet], facet: &Facet, forgetting: bool, id: &str, title: &str, unit: &str) -> Markup {
    let measure: Measure = if forgetting {
        runs::since_learned
    } else {
        runs::last_task
    };
    // One scale for all families, so that the eye may compare them.
    let sizes = peers.iter().flat_map(|f| f.sizes()).map(|s| s.parameters as f64);
    let (singles, ends): (Vec<f64>, Vec<f64>) = extent(peers, measure);
    let span = range(singles.iter().copied()).map_or((0.0, 1.0), |(low, high)| {
        let room = (0.75 * (high - low)).max(0.05);
        (low - room, high + room)
    });
    let clipped = ends.into_iter().map(|v| v.clamp(span.0, span.1));
    let (bounds, origin) = if forgetting {
        // No forgetting at all is what every value is read against.
        ((f64::NEG_INFINITY, f64::INFINITY), Some(0.0))
    } else {
        (facet.bounds(), None)
    };
    let frame = Frame {
        x: Axis::log("parameters, without heads", sizes, number::parameters),
        y: Axis::linear(unit, singles.iter().copied().chain(clipped).chain(origin), bounds),
    };
    let mut marks = vec![frame.zero()];
    let mut words = Vec::new();
    for (k, init) in facet.starts().into_iter().enumerate() {
        let shift = k as f64 * 7.0 - 3.5;
        let class = class(init);
        let means: Vec<_> = facet
            .sizes()
            .into_iter()
            .filter_map(|s| Some((s, facet.claim(s, init, measure)?)))
            .collect();
        marks.push(frame.line(means.iter().map(|(s, c)| (s.parameters as f64, c.estimate.mean)), class));
        for (size, claim) in &means {
            let x = size.parameters as f64;
            for run in facet.cell(size, init) {
                if let Some(value) = measure(run) {
                    let about = format!(
                        "{}, {}, seed {}: {}",
                        size_name(size),
                        start(init),
                        run.seed,
                        number::score(value)
                    );
                    marks.push(shape(init).mark(
                        frame.x(x) + 2.4 * shift,
                        frame.y(value),
                        2.4,
                        &format!("{class} single"),
                        &about,
                    ));
                }
            }
            if let Some(i) = claim.estimate.interval {
                marks.push(frame.whisker(x, i.low, i.high, shift, class));
            }
            let about = format!(
                "{}, {}: {}, {}",
                size_name(size),
                start(init),
                number::estimate(claim),
                number::units(claim)
            );
            marks.push(shape(init).mark(frame.x(x) + shift, frame.y(claim.estimate.mean), 5.5, class, &about));
            words.push(about);
        }
    }
    let about = format!(
        "{title}, {}, over the number of parameters. {}.",
        facet.label,
        words.join("; ")
    );
    frame.panel(id, title, &about, &html! { @for mark in &marks { (mark) } })
}

/// Single values and the ends of intervals.
fn extent(facets: &[&Facet], measure: Measure) -> (Vec<f64>, Vec<f64>) {
    let (mut singles, mut ends) = (Vec::new(), Vec::new());
    for facet in facets {
        for size in facet.sizes() {
            for init in facet.starts() {
                singles.extend(facet.cell(size, init).into_iter().filter_map(measure));
                let interval = facet.claim(size, init, measure).and_then(|c| c.estimate.interval);
                ends.extend(interval.into_iter().flat_map(|i| [i.low, i.high]));
            }
        }
    }
    (singles, ends)
}

fn means(facets: &[Facet]) -> Table {
    let (earlier, last) = names(facets);
    let (learned, kept) = (format!("{earlier} when learned"), format!("{earlier} at the end"));
    let columns = [
        ("family", "family"),
        ("size", "size"),
        ("parameters", "parameters"),
        ("start", "start"),
        ("rates", "rates"),
        ("counted", "counted"),
        (learned.as_str(), "earlier_when_learned"),
        (kept.as_str(), "earlier_at_end"),
        ("forgetting since learned", "forgetting_since_learned"),
        ("forgetting from best", "forgetting_from_best"),
        ("backward transfer", "backward_transfer"),
        (last.as_str(), "last_task"),
        ("average", "average"),
    ];
    let measures: [Measure; 7] = [
        runs::when_learned,
        runs::at_end,
        runs::since_learned,
        runs::from_best,
        runs::backward,
        runs::last_task,
        runs::average,
    ];
    let mut rows = Vec::new();
    for facet in facets {
        for size in facet.sizes() {
            for init in facet.starts() {
                let cell = facet.cell(size, init);
                let Some(first) = cell.first() else { continue };
                let counted = facet.claim(size, init, runs::last_task);
                let mut row = vec![
                    Cell::text(&facet.label),
                    Cell::text(&size.name),
                    Cell::Integer(size.parameters),
                    Cell::text(start(init)),
                    Cell::text(rates(&first.condition.rates)),
                    Cell::text(counted.as_ref().map_or_else(String::new, number::units)),
                ];
                row.extend(measures.map(|m| Cell::Claim(facet.claim(size, init, m))));
                rows.push(row);
            }
        }
    }
    Table {
        name: "forgetting",
        caption: "Means over runs with 95 % intervals, at the main rate".into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows,
        folded: false,
    }
}

fn all_runs(facets: &[Facet]) -> Table {
    let mut columns = vec![
        ("family", "family"),
        ("size", "size"),
        ("parameters", "parameters"),
        ("start", "start"),
        ("seed", "seed"),
        ("pretrained network", "network"),
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
    // Heads of their own have no score before training: then there is no such column.
    let shared = facets.iter().any(|f| f.runs.iter().any(|r| f.forward(r).is_some()));
    columns.extend(shared.then_some(("forward transfer", "forward_transfer")));
    let measures: [Measure; 5] = [
        runs::since_learned,
        runs::from_best,
        runs::backward,
        runs::last_task,
        runs::average,
    ];
    let rows = facets
        .iter()
        .flat_map(|facet| facet.runs.iter().map(move |run| (facet, run)))
        .map(|(facet, run)| {
            let c = &run.condition;
            let mut row = vec![
                Cell::text(&facet.label),
                Cell::text(&c.size.name),
                Cell::Integer(c.size.parameters),
                Cell::text(start(&c.init)),
                Cell::Integer(run.seed),
                Cell::text(
                    run.network
                        .as_deref()
                        .unwrap_or_default()
                        .chars()
                        .take(12)
                        .collect::<String>(),
                ),
                Cell::text(rates(&c.rates)),
                Cell::text(c.setting.batch_norm.as_deref().unwrap_or_default()),
                Cell::text(&c.setting.penalty),
                Cell::text(c.setting.strength.0.to_string()),
                Cell::text(&c.precision),
                Cell::text(&c.split),
                Cell::text(facet.noun()),
            ];
            row.extend(measures.iter().map(|m| Cell::Number(m(run))));
            row.extend(once(facet.forward(run)).filter(|_| shared).map(Cell::Number));
            row
        });
    Table {
        name: "runs",
        caption: "Every run".into(),
        columns: columns.iter().map(|(head, name)| ((*head).to_owned(), *name)).collect(),
        rows: rows.collect(),
        folded: true,
    }
}

fn rates(rates: &[Exact]) -> String {
    rates.iter().map(|r| r.0.to_string()).collect::<Vec<_>>().join(", ")
}
