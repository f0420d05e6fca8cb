//! The two cells of ENAS's micro search space and their text.

use std::fmt::{Display, Formatter};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::cell::{Named, count, edge, nodes};

/// Edges into a node.
const EDGES: usize = 2;
/// What a cell is given: the outputs of two layers.
pub(super) const INPUTS: usize = 2;

/// What an edge does to its input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operation {
    /// Passes its input on unchanged.
    Identity,
    /// Twice ReLU, depthwise 3×3 convolution, 1×1 convolution, norm.
    SepConv3x3,
    /// The same with 5×5.
    SepConv5x5,
    /// Means over 3×3 pixels.
    AvgPool3x3,
    /// Maxima of 3×3 pixels.
    MaxPool3x3,
}

impl Operation {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Identity,
        Self::SepConv3x3,
        Self::SepConv5x5,
        Self::AvgPool3x3,
        Self::MaxPool3x3,
    ];

    /// Its name in a text.
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::SepConv3x3 => "sep_conv_3x3",
            Self::SepConv5x5 => "sep_conv_5x5",
            Self::AvgPool3x3 => "avg_pool_3x3",
            Self::MaxPool3x3 => "max_pool_3x3",
        }
    }
}

impl Named for Operation {
    const ALL: &'static [Self] = &Self::ALL;

    fn name(self) -> &'static str {
        self.name()
    }
}

/// One of the two edges into a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edge {
    /// What is done.
    pub operation: Operation,
    /// To what: 0 and 1 are the outputs of the older and the newer of the two layers before, i + 2 is node i.
    pub input: usize,
}

/// A cell: each node is the sum of its two edges.
///
/// A text such as `|identity~0|sep_conv_3x3~1|+|avg_pool_3x3~2|sep_conv_5x5~0|` has the two edges into nodes 0, 1, …, each
/// `operation~input`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The edges into each node; an edge into node i has an input of 0 to i + 1.
    pub nodes: Vec<[Edge; EDGES]>,
}

impl Cell {
    /// The loose ends: inputs and nodes that no node uses, by the numbers that edges have for them. The last node is always one.
    pub fn ends(&self) -> Vec<usize> {
        let used = |end: &usize| self.nodes.iter().flatten().any(|edge| edge.input == *end);
        (0..self.nodes.len() + INPUTS).filter(|end| !used(end)).collect()
    }

    /// Refuses a cell without nodes, or with an edge from where nothing is yet.
    fn check(&self) -> Result<(), String> {
        if self.nodes.is_empty() {
            return Err("expected 1 node or more, found 0".to_owned());
        }
        for (node, edges) in self.nodes.iter().enumerate() {
            let last = node + INPUTS - 1;
            if let Some(Edge { input, .. }) = edges.iter().find(|edge| edge.input > last) {
                return Err(format!("node {node}: expected inputs of 0 to {last}, found {input}"));
            }
        }
        Ok(())
    }
}

impl Display for Cell {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        for (node, edges) in self.nodes.iter().enumerate() {
            f.write_str(if node == 0 { "|" } else { "+|" })?;
            for Edge { operation, input } in edges {
                write!(f, "{}~{input}|", operation.name())?;
            }
        }
        Ok(())
    }
}

impl FromStr for Cell {
    type Err = String;

    /// # Errors
    /// Names the node, what was expected and what was found, in one line.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut cell = Self { nodes: Vec::new() };
        for (node, edges) in nodes(text).iter().enumerate() {
            let at = |what: String| format!("node {node}: {what}");
            count(edges, EDGES).map_err(at)?;
            let one = |text: &str| {
                let (operation, input) = edge(text, 0..=node + INPUTS - 1).map_err(at)?;
                Ok::<_, String>(Edge { operation, input })
            };
            cell.nodes.push([one(edges[0])?, one(edges[1])?]);
        }
        Ok(cell)
    }
}

/// The two cells of a network, with as many nodes each; their texts stand in one with ` ; ` between, the normal cell's first.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Cells {
    /// Of the layers that keep the image's size.
    pub normal: Cell,
    /// Of the layers that halve it.
    pub reduction: Cell,
}

impl Cells {
    /// Refuses cells that cannot be, alone or together; says why in one line.
    pub(super) fn check(&self) -> Result<(), String> {
        self.normal.check().map_err(|what| format!("normal cell: {what}"))?;
        self.reduction
            .check()
            .map_err(|what| format!("reduction cell: {what}"))?;
        let [expected, found] = [&self.normal, &self.reduction].map(|cell| cell.nodes.len());
        if expected != found {
            return Err(format!(
                "reduction cell: expected as many nodes as in the normal cell, {expected}, found {found}"
            ));
        }
        Ok(())
    }
}

impl Display for Cells {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ; {}", self.normal, self.reduction)
    }
}

impl FromStr for Cells {
    type Err = String;

    /// # Errors
    /// Names the cell, the node, what was expected and what was found, in one line.
    fn from_str(text: &str) -> Result<Self, String> {
        let parts: Vec<&str> = text.split(';').collect();
        let [normal, reduction] = parts[..] else {
            return Err(format!(
                "expected a normal and a reduction cell with ; between, found {} cells",
                parts.len()
            ));
        };
        let cells = Self {
            normal: normal.parse().map_err(|what| format!("normal cell: {what}"))?,
            reduction: reduction.parse().map_err(|what| format!("reduction cell: {what}"))?,
        };
        cells.check()?;
        Ok(cells)
    }
}

impl TryFrom<String> for Cells {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Cells> for String {
    fn from(cells: Cells) -> Self {
        cells.to_string()
    }
}
