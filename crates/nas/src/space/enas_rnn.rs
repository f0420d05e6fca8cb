//! The recurrent cells of ENAS (Pham et al. 2018, <https://arxiv.org/abs/1802.03268>, section 2.1): for each node a function, and
//! from the third node on which earlier node it takes in. The second has no choice.

use lethe_models::{Function, RnnCell, RnnNode};

use super::{Architecture, Decision, Space};

/// Cells of so many nodes, written as `tanh+relu~0+identity~1`.
#[derive(Clone, Copy, Debug)]
pub struct EnasRnn {
    /// At least 1.
    pub nodes: usize,
}

/// The kind of the decisions about functions; those about nodes have the number of earlier nodes.
const FUNCTION: usize = 0;

impl EnasRnn {
    fn cell(&self, architecture: &Architecture) -> Result<RnnCell, String> {
        let mut options = architecture.0.iter().copied();
        let function = |option: Option<usize>| {
            let known = option.and_then(|at| Function::ALL.get(at).copied());
            known.ok_or_else(|| format!("expected a function of {}, found {option:?}", Function::ALL.len()))
        };
        let first = function(options.next())?;
        let mut others = Vec::new();
        for to in 1..self.nodes {
            let from = if to == 1 { 0 } else { options.next().unwrap_or(0) };
            let function = function(options.next())?;
            others.push(RnnNode { from, function });
        }
        RnnCell::new(first, others)
    }
}

impl Space for EnasRnn {
    fn name(&self) -> &'static str {
        "enas_rnn"
    }

    fn decisions(&self) -> Vec<Decision> {
        let function = Decision {
            options: Function::ALL.len(),
            kind: FUNCTION,
        };
        let mut all = vec![function];
        for to in 1..self.nodes {
            if to > 1 {
                all.push(Decision { options: to, kind: to });
            }
            all.push(function);
        }
        all
    }

    fn write(&self, architecture: &Architecture) -> String {
        // A sampler's options are within their ranges.
        self.cell(architecture).map(|cell| cell.to_string()).unwrap_or_default()
    }

    fn parse(&self, text: &str) -> Result<Architecture, String> {
        let cell: RnnCell = text.parse()?;
        let found = cell.nodes().count();
        if found != self.nodes {
            return Err(format!("expected {} nodes, found {found}: {text}", self.nodes));
        }
        let mut options = Vec::new();
        for (to, node) in cell.nodes().enumerate() {
            if to > 1 {
                options.push(node.from);
            }
            let function = Function::ALL.iter().position(|known| *known == node.function);
            options.push(function.unwrap_or_default());
        }
        Ok(Architecture(options))
    }

    fn covering(&self) -> Vec<Architecture> {
        let functions = 0..Function::ALL.len();
        let nodes = 0..self.nodes.saturating_sub(1).max(1);
        // Every node takes in node `from`, or the one before it where that comes earlier.
        let one = |(from, function): (usize, usize)| {
            let decide = |decision: &Decision| match decision.kind {
                FUNCTION => function,
                earlier => from.min(earlier - 1),
            };
            Architecture(self.decisions().iter().map(decide).collect())
        };
        let both = nodes.flat_map(|from| functions.clone().map(move |function| (from, function)));
        both.map(one).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    /// All 4³ · 2 cells of three nodes, by counting.
    fn all() -> Vec<Architecture> {
        let numbers = 0..128usize;
        let digits = |n: usize| vec![n % 4, n / 4 % 4, n / 16 % 2, n / 32];
        numbers.map(|n| Architecture(digits(n))).collect()
    }

    #[test]
    fn every_cell_has_one_text() {
        let space = EnasRnn { nodes: 3 };
        let texts: BTreeSet<String> = all().iter().map(|one| space.write(one)).collect();
        assert_eq!(texts.len(), 128);
        for one in all() {
            assert_eq!(space.parse(&space.write(&one)).unwrap(), one);
        }
        assert_eq!(space.write(&Architecture(vec![0, 1, 1, 2])), "tanh+relu~0+identity~1");
        let error = space.parse("tanh+relu~0").unwrap_err();
        assert_eq!(error, "expected 3 nodes, found 2: tanh+relu~0");
        assert!(EnasRnn { nodes: 1 }.parse("tanh").is_ok());
    }

    #[test]
    fn the_covering_has_every_edge_with_every_function() {
        let space = EnasRnn { nodes: 3 };
        let edges = |all: &[Architecture]| {
            let cells = all.iter().map(|one| space.write(one).parse::<RnnCell>().unwrap());
            let of = |cell: RnnCell| {
                let nodes = cell.nodes().enumerate().skip(1);
                nodes
                    .map(|(to, node)| (node.from, to, node.function))
                    .collect::<Vec<_>>()
            };
            cells.flat_map(of).collect::<BTreeSet<_>>()
        };
        assert_eq!(edges(&space.covering()), edges(&all()));
        assert!(space.covering().len() <= 8);
    }
}
