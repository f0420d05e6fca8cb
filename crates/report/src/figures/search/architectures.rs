//! The best architecture of each search, as a graph.

use lethe_analysis::searches::best::Best;
use lethe_analysis::searches::{Searches, unit};
use lethe_charts::cells::{self, Graph};
use lethe_charts::svg::Panel;
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group as Panels};
use lethe_metrics::number;
use maud::html;

/// At most this many searches of a group are drawn.
const DRAWN: usize = 12;

/// A drawing wider than this takes the page's whole width.
const WIDE: f64 = 680.0;

/// The narrowest panel of two beside each other, and of one alone: letters have about the same size in both.
const NARROWEST: [f64; 2] = [460.0, 940.0];

/// The figure; `None` without searches.
pub fn figure(searches: &Searches) -> Option<Figure> {
    let all = &searches.best;
    if all.is_empty() {
        return None;
    }
    let mut labels: Vec<&str> = all.iter().map(|b| b.label.as_str()).collect();
    labels.dedup();
    let groups = labels.iter().enumerate().map(|(i, label)| {
        let own: Vec<&Best> = all.iter().filter(|b| b.label == *label).collect();
        panels(&own, label, i)
    });
    Some(Figure {
        id: "search-architectures",
        title: "The best architecture of each search".into(),
        caption: html! {
            "The architecture with the smallest error on all validation rows with the shared weights, where a ranking has it (of those that the \
             search's own sampler drew, where there are some), else that with the largest reward of the last epoch. Data flows from left to right. A recurrent cell applies a function at \
             each node and averages the nodes that no other takes in; in a cell of images a round node is the sum of what \
             comes in, and edges without an operation are not drawn. At most " (DRAWN) " searches of a kind are drawn; the table \
             has all."
        },
        groups: groups.collect(),
        empty: "No text of an architecture was understood: the table has them as they are.".into(),
        tables: vec![table(all)],
    })
}

fn panels(all: &[&Best], label: &str, i: usize) -> Panels {
    let graphs = all.iter().take(DRAWN).enumerate().flat_map(|(k, best)| {
        let graphs = cells::read(&best.space, &best.architecture).unwrap_or_default();
        let graphs = graphs.into_iter().enumerate();
        graphs.map(move |(n, graph)| (format!("search-architectures-{i}-{k}-{n}"), *best, graph))
    });
    let graphs: Vec<(String, &Best, Graph)> = graphs.collect();
    let widest = graphs
        .iter()
        .map(|(_, _, graph)| cells::size(graph).0)
        .fold(0.0, f64::max);
    let columns = if widest > WIDE { 1 } else { 2 };
    let width = widest.max(NARROWEST[2 - columns]);
    let panel = |(id, best, graph): &(String, &Best, Graph)| -> Panel {
        let title = title(best, graph);
        let alt = format!("{title}, {label}: {}", best.architecture);
        cells::panel(graph, id, &title, &alt, width)
    };
    Panels {
        heading: label.to_owned(),
        legend: Vec::new(),
        columns,
        panels: graphs.iter().map(panel).collect(),
    }
}

fn title(best: &Best, graph: &Graph) -> String {
    let of = format!("{}, seed {}", best.variant.words(), best.seed);
    let of = match best.error {
        Some(error) => format!("{of}, {} {}", unit(&best.space), number::digits(error)),
        None => of,
    };
    match graph.title {
        "" => of,
        title => format!("{of}: {title}"),
    }
}

fn table(all: &[Best]) -> Table {
    table! {
        name: "search-architectures";
        caption: "The best architecture of each search, as its space writes it";
        folded: false;
        for best in all;
        columns {
            "study", "study" => &best.study;
            "space", "space" => &best.space;
            "sampler", "sampler" => &best.sampler;
            "penalty", "penalty" => best.variant.penalty_and_options();
            "strength", "strength" => number::plain(best.variant.strength.0);
            "seed", "seed" => best.seed;
            "chosen by", "chosen_by" => if best.error.is_some() { "validation rows" } else { "reward" };
            "error with shared weights", "error" => best.error;
            "architecture", "architecture" => &best.architecture;
            "not drawn because", "not_drawn" => cells::read(&best.space, &best.architecture).err();
        }
    }
}
