//! Where the items of a graph stand: in columns from left to right, after Sugiyama et al. 1981
//! (<https://doi.org/10.1109/TSMC.1981.4308636>).
//!
//! A column is the longest way from an input; an operation stands as far right as what it leads to allows. An edge over several
//! columns has a point in each, so that it passes between items rather than through them. Within a column places are ordered by
//! the mean place of their neighbours, a few times in either direction.

use super::{Graph, Kind};

/// Times that all columns are ordered anew, to the right and back.
const SWEEPS: usize = 12;

/// A place in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// The column, from 0.
    pub column: usize,
    /// Rows below the middle of the drawing; above it below zero.
    pub row: f64,
}

/// A graph laid out.
pub struct Layout {
    /// Of each item.
    pub items: Vec<Place>,
    /// Of each edge: where it begins, its points between, where it ends.
    pub edges: Vec<Vec<Place>>,
    /// Number of columns of nodes.
    pub columns: usize,
    /// Places of the fullest column.
    pub rows: usize,
}

impl Layout {
    /// Lays out a graph whose edges go from earlier to later items.
    pub fn new(graph: &Graph) -> Self {
        let columns = columns(graph);
        let items = graph.items.len();
        // Items first, then the points of long edges.
        let mut column: Vec<usize> = columns.clone();
        let mut links: Vec<(usize, usize)> = Vec::new();
        let mut ways: Vec<Vec<usize>> = Vec::new();
        for (from, to) in &graph.edges {
            let mut way = vec![*from];
            for between in columns[*from] + 1..columns[*to] {
                column.push(between);
                way.push(column.len() - 1);
            }
            way.push(*to);
            links.extend(way.windows(2).map(|pair| (pair[0], pair[1])));
            ways.push(way);
        }
        let count = column.iter().max().map_or(0, |last| last + 1);
        let mut order: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (vertex, at) in column.iter().enumerate() {
            order[*at].push(vertex);
        }
        let mut row = vec![0.0; column.len()];
        order.iter().for_each(|one| spread(one, &mut row));
        for sweep in 0..SWEEPS {
            for step in 0..count {
                let right = sweep % 2 == 0;
                let at = if right { step } else { count - 1 - step };
                let mean = |vertex: usize| {
                    let near = links.iter().filter_map(|(from, to)| match right {
                        true => (*to == vertex).then_some(row[*from]),
                        false => (*from == vertex).then_some(row[*to]),
                    });
                    let near: Vec<f64> = near.collect();
                    match near.is_empty() {
                        true => row[vertex],
                        false => near.iter().sum::<f64>() / near.len() as f64,
                    }
                };
                let mut keyed: Vec<(f64, usize)> = order[at].iter().map(|v| (mean(*v), *v)).collect();
                // Stable: of equal ones the order stays, and with it the drawing.
                keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
                order[at] = keyed.into_iter().map(|(_, vertex)| vertex).collect();
                spread(&order[at], &mut row);
            }
        }
        let place = |vertex: usize| Place {
            column: column[vertex],
            row: row[vertex],
        };
        Self {
            items: (0..items).map(place).collect(),
            edges: ways.iter().map(|way| way.iter().map(|v| place(*v)).collect()).collect(),
            columns: count,
            rows: order.iter().map(Vec::len).max().unwrap_or(0),
        }
    }
}

/// Rows around the middle, in this order.
fn spread(order: &[usize], row: &mut [f64]) {
    let middle = (order.len() as f64 - 1.0) / 2.0;
    for (at, vertex) in order.iter().enumerate() {
        row[*vertex] = at as f64 - middle;
    }
}

fn columns(graph: &Graph) -> Vec<usize> {
    let mut columns = vec![0usize; graph.items.len()];
    // Items are in an order in which every edge goes forward.
    for to in 0..columns.len() {
        let before = graph.edges.iter().filter(|edge| edge.1 == to);
        columns[to] = before.map(|(from, _)| columns[*from] + 1).max().unwrap_or(0);
    }
    for from in (0..columns.len()).rev() {
        if matches!(graph.items[from].kind, Kind::Operation(_)) {
            let after = graph.edges.iter().filter(|edge| edge.0 == from);
            let latest = after.map(|(_, to)| columns[*to].saturating_sub(1)).min();
            columns[from] = latest.unwrap_or(columns[from]);
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::cells::read;

    #[test]
    fn edges_go_to_the_right_and_no_two_places_are_one() {
        for (space, text) in [
            ("enas_rnn", "tanh+relu~0+identity~0+sigmoid~1+tanh~3+relu~0"),
            (
                "nas_bench_201",
                "|nor_conv_3x3~0|+|nor_conv_3x3~0|skip_connect~1|+|avg_pool_3x3~0|skip_connect~1|nor_conv_1x1~2|",
            ),
        ] {
            let graph = read(space, text).unwrap().remove(0);
            let layout = Layout::new(&graph);
            for way in &layout.edges {
                assert!(
                    way.windows(2).all(|pair| pair[0].column + 1 == pair[1].column),
                    "{way:?}"
                );
            }
            let mut places: Vec<(usize, i64)> = layout.items.iter().map(|p| (p.column, (p.row * 2.0) as i64)).collect();
            places.sort_unstable();
            places.dedup();
            assert_eq!(places.len(), graph.items.len());
        }
    }

    #[test]
    fn a_chain_is_a_line() {
        let graph = read("enas_rnn", "tanh+relu~0+identity~1").unwrap().remove(0);
        let layout = Layout::new(&graph);
        assert_eq!((layout.columns, layout.rows), (5, 1));
        assert!(layout.items.iter().all(|place| place.row == 0.0));
    }
}
