//! A recurrent cell of ENAS's as text: `tanh+relu~0+identity~1` is three nodes, each a function of an earlier node.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use tch::Tensor;

/// What a node computes of its sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Function {
    /// The hyperbolic tangent.
    Tanh,
    /// `max(x, 0)`
    Relu,
    /// `x`
    Identity,
    /// `1/(1 + exp(−x))`
    Sigmoid,
}

impl Function {
    /// All, in ENAS's order.
    pub const ALL: [Self; 4] = [Self::Tanh, Self::Relu, Self::Identity, Self::Sigmoid];

    pub(crate) fn of(self, x: &Tensor) -> Tensor {
        match self {
            Self::Tanh => x.tanh(),
            Self::Relu => x.relu(),
            Self::Identity => x.shallow_clone(),
            Self::Sigmoid => x.sigmoid(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Tanh => "tanh",
            Self::Relu => "relu",
            Self::Identity => "identity",
            Self::Sigmoid => "sigmoid",
        }
    }
}

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A node of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RnnNode {
    /// The node that it takes in, an earlier one; 0 for the first, which takes in the token and the state.
    pub from: usize,
    /// What it computes.
    pub function: Function,
}

/// Nodes of a recurrent cell: the first, and others that take in an earlier one each.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RnnCell {
    first: Function,
    others: Vec<RnnNode>,
}

/// Nodes of a cell, at most.
const MOST: usize = 1000;

impl RnnCell {
    /// A cell of a first node and others.
    ///
    /// # Errors
    /// Says which node takes in one that is not before it, or that there are too many.
    pub fn new(first: Function, others: Vec<RnnNode>) -> Result<Self, String> {
        if others.len() >= MOST {
            return Err(format!("expected at most {MOST} nodes, found {}", others.len() + 1));
        }
        for (to, node) in (1..).zip(&others) {
            if node.from >= to {
                let last = to - 1;
                return Err(format!(
                    "node {to}: expected a node before it (0 to {last}), found {}",
                    node.from
                ));
            }
        }
        Ok(Self { first, others })
    }

    /// The first node's function.
    pub fn first(&self) -> Function {
        self.first
    }

    /// All nodes, in order.
    pub fn nodes(&self) -> impl Iterator<Item = RnnNode> + '_ {
        let (from, function) = (0, self.first);
        [RnnNode { from, function }]
            .into_iter()
            .chain(self.others.iter().copied())
    }

    /// The nodes that no other takes in, in order; the last is one of them.
    pub fn loose_ends(&self) -> Vec<usize> {
        let taken = |at: &usize| self.others.iter().any(|node| node.from == *at);
        (0..=self.others.len()).filter(|at| !taken(at)).collect()
    }
}

impl fmt::Display for RnnCell {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}", self.first)?;
        self.others
            .iter()
            .try_for_each(|node| write!(f, "+{}~{}", node.function, node.from))
    }
}

impl FromStr for RnnCell {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut nodes = text.trim().split('+');
        let function = |to: usize, found: &str| {
            let known = Function::ALL.into_iter().find(|function| function.name() == found);
            known.ok_or_else(|| {
                let names = Function::ALL.map(Function::name).join(", ");
                format!("node {to}: expected a function of {names}, found '{found}'")
            })
        };
        let first = function(0, nodes.next().unwrap_or_default())?;
        let mut others = Vec::new();
        for (to, node) in (1..).zip(nodes) {
            let wrong = || format!("node {to}: expected function~node such as tanh~0, found '{node}'");
            let (name, from) = node.split_once('~').ok_or_else(wrong)?;
            let function = function(to, name)?;
            // Digits only: no sign, so that each cell has one text.
            let digits = !from.is_empty() && from.bytes().all(|byte| byte.is_ascii_digit());
            let from = digits.then(|| from.parse().ok()).flatten().ok_or_else(wrong)?;
            others.push(RnnNode { from, function });
        }
        Self::new(first, others)
    }
}

impl TryFrom<String> for RnnCell {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<RnnCell> for String {
    fn from(cell: RnnCell) -> Self {
        cell.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_cell_has_one_text() {
        let text = "tanh+relu~0+identity~0+sigmoid~2";
        let cell: RnnCell = text.parse().unwrap();
        assert_eq!(cell.to_string(), text);
        assert_eq!(cell.loose_ends(), [1, 3]);
        let from: Vec<usize> = cell.nodes().map(|node| node.from).collect();
        assert_eq!(from, [0, 0, 0, 2]);
        assert_eq!("sigmoid".parse::<RnnCell>().unwrap().loose_ends(), [0]);
    }

    #[test]
    fn what_is_no_cell_is_refused_with_its_reason() {
        let unknown = "expected a function of tanh, relu, identity, sigmoid, found";
        for (text, why) in [
            ("", format!("node 0: {unknown} ''")),
            ("tanh+gelu~0", format!("node 1: {unknown} 'gelu'")),
            (
                "tanh+relu",
                "node 1: expected function~node such as tanh~0, found 'relu'".to_owned(),
            ),
            (
                "tanh+relu~+0",
                "node 1: expected function~node such as tanh~0, found 'relu~'".to_owned(),
            ),
            (
                "tanh+relu~0+relu~2",
                "node 2: expected a node before it (0 to 1), found 2".to_owned(),
            ),
        ] {
            assert_eq!(text.parse::<RnnCell>().unwrap_err(), why, "{text}");
        }
    }
}
