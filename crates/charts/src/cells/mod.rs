//! Cells of architectures as graphs: read from their text, laid out from left to right, and drawn.
//!
//! The text is read here, rather than by the crates that build networks, so that a page needs no libtorch. A text that is not
//! understood is shown as it is.

mod draw;
mod layout;
mod parse;

pub use draw::{panel, size};
pub use parse::read;

/// What an item of a graph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An input or the output.
    End,
    /// A node that sums.
    Node,
    /// A function or an operation, with its step of the ramp of colours where it is known.
    Operation(Option<usize>),
}

/// One box of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What stands in it.
    pub label: String,
    /// What it is.
    pub kind: Kind,
}

/// A directed graph without cycles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Graph {
    /// What it is, where there are several, such as `normal cell`.
    pub title: &'static str,
    /// Its items; an edge goes from an earlier one to a later one.
    pub items: Vec<Item>,
    /// Edges between places in `items`.
    pub edges: Vec<(usize, usize)>,
}

impl Graph {
    fn add(&mut self, label: impl Into<String>, kind: Kind) -> usize {
        let label = label.into();
        self.items.push(Item { label, kind });
        self.items.len() - 1
    }

    /// Those of `nodes` from which nothing goes on.
    fn loose(&self, nodes: &[usize]) -> Vec<usize> {
        let goes_on = |node: &usize| self.edges.iter().any(|(from, _)| from == node);
        nodes.iter().copied().filter(|node| !goes_on(node)).collect()
    }
}
