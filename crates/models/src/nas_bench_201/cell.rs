//! A cell of NAS-Bench-201 and its text.

use std::fmt::{Display, Formatter};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::cell::{Named, count, edge, nodes};

/// From and to of each edge, in the order of a text: from every node to every later one.
pub const EDGES: [(usize, usize); 6] = [(0, 1), (0, 2), (1, 2), (0, 3), (1, 3), (2, 3)];
/// Nodes that edges lead to.
const NODES: usize = 3;

/// What an edge does to the output of its first node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// `none`: zeros of the shape of the output.
    None,
    /// What it is given.
    SkipConnect,
    /// ReLU, 1×1 convolution, norm.
    NorConv1x1,
    /// ReLU, 3×3 convolution, norm.
    NorConv3x3,
    /// Means over 3×3 pixels.
    AvgPool3x3,
}

impl Operation {
    /// All, in the benchmark's order.
    pub const ALL: [Self; 5] = [
        Self::None,
        Self::SkipConnect,
        Self::NorConv1x1,
        Self::NorConv3x3,
        Self::AvgPool3x3,
    ];

    /// The benchmark's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::SkipConnect => "skip_connect",
            Self::NorConv1x1 => "nor_conv_1x1",
            Self::NorConv3x3 => "nor_conv_3x3",
            Self::AvgPool3x3 => "avg_pool_3x3",
        }
    }
}

impl Named for Operation {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        self.name()
    }
}

/// A cell of four nodes: node 0 is what the cell is given, every other the sum of its edges from all nodes before it, and the
/// last is the cell's output.
///
/// A text such as `|nor_conv_3x3~0|+|none~0|skip_connect~1|+|none~0|none~1|avg_pool_3x3~2|`, the benchmark's own, has the
/// edges into nodes 1, 2 and 3, each `operation~from`; each cell has one text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cell {
    /// The operation of each of [`EDGES`].
    pub operations: [Operation; EDGES.len()],
}

impl Display for Cell {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        for ((from, to), operation) in EDGES.into_iter().zip(self.operations) {
            if from == 0 {
                f.write_str(if to == 1 { "|" } else { "+|" })?;
            }
            write!(f, "{}~{from}|", operation.name())?;
        }
        Ok(())
    }
}

impl FromStr for Cell {
    type Err = String;

    /// # Errors
    /// Names the node, what was expected and what was found, in one line.
    fn from_str(text: &str) -> Result<Self, String> {
        let nodes = nodes(text);
        if nodes.len() != NODES {
            return Err(format!("expected {NODES} nodes with + between, found {}", nodes.len()));
        }
        let mut operations = [Operation::None; EDGES.len()];
        let mut places = operations.iter_mut();
        for (to, edges) in (1..).zip(&nodes) {
            let at = |what: String| format!("node {to}: {what}");
            count(edges, to).map_err(at)?;
            for ((from, text), place) in edges.iter().enumerate().zip(&mut places) {
                (*place, _) = edge(text, from..=from).map_err(at)?;
            }
        }
        Ok(Self { operations })
    }
}

impl TryFrom<String> for Cell {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Cell> for String {
    fn from(cell: Cell) -> Self {
        cell.to_string()
    }
}
