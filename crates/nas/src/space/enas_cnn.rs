//! ENAS's micro search space (Pham et al. 2018, <https://arxiv.org/abs/1802.03268>, section 2.4): a normal and a reduction cell,
//! in each node two edges from anything before it, five operations.

use lethe_models::enas_cnn::{Cell, Cells, Edge, Operation};

use super::{Architecture, Decision, Space};

/// Pairs of cells with so many nodes each. A text such as
/// `|identity~0|sep_conv_3x3~1|+|avg_pool_3x3~2|sep_conv_5x5~0| ; |max_pool_3x3~1|identity~0|+|sep_conv_3x3~0|identity~2|` is
/// a [`Cells`]'. Decisions: for each cell, the normal one first, for each node, for each of its two edges the input and then the
/// operation. The first node has two inputs to choose from, every other one more than the node before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnasCnn {
    /// Nodes of a cell, 1 or more; 5 in the paper.
    pub nodes: usize,
}

/// Cells, and edges into a node.
const TWO: usize = 2;
/// Inputs of a cell.
const INPUTS: usize = 2;

impl EnasCnn {
    /// The options of one cell as its text's parts; those that are not there are taken for the first.
    fn cell(&self, options: &mut impl Iterator<Item = usize>) -> Cell {
        let mut edge = || {
            let (input, operation) = (options.next().unwrap_or(0), options.next().unwrap_or(0));
            Edge {
                operation: Operation::ALL[operation],
                input,
            }
        };
        Cell {
            nodes: (0..self.nodes).map(|_| [edge(), edge()]).collect(),
        }
    }

    /// The architecture in which every edge has this input, or the newest that is there, and this operation.
    fn alike(&self, input: usize, operation: usize) -> Architecture {
        let edges = |node: usize| [input.min(node + INPUTS - 1), operation].repeat(TWO);
        let one: Vec<usize> = (0..self.nodes).flat_map(edges).collect();
        Architecture(one.repeat(TWO))
    }
}

impl Space for EnasCnn {
    fn name(&self) -> &'static str {
        "enas_cnn"
    }

    fn decisions(&self) -> Vec<Decision> {
        let mut decisions = Vec::new();
        for cell in 0..TWO {
            for node in 0..self.nodes {
                let input = Decision {
                    options: node + INPUTS,
                    // A choice among so many inputs is one kind in both cells: theirs is the same graph.
                    kind: node,
                };
                let operation = Decision {
                    options: Operation::ALL.len(),
                    // What is best in one cell says little of the other.
                    kind: self.nodes + cell,
                };
                decisions.extend([input, operation].repeat(TWO));
            }
        }
        decisions
    }

    fn write(&self, architecture: &Architecture) -> String {
        let mut options = architecture.0.iter().copied();
        let normal = self.cell(&mut options);
        let reduction = self.cell(&mut options);
        Cells { normal, reduction }.to_string()
    }

    fn parse(&self, text: &str) -> Result<Architecture, String> {
        let cells: Cells = text.parse().map_err(|what| format!("{what}: {text}"))?;
        let (expected, found) = (self.nodes, cells.normal.nodes.len());
        if found != expected {
            return Err(format!("expected {expected} nodes in each cell, found {found}: {text}"));
        }
        let edges = [&cells.normal, &cells.reduction]
            .into_iter()
            .flat_map(|cell| cell.nodes.iter().flatten());
        let option = |operation| Operation::ALL.iter().position(|known| *known == operation);
        let options = edges.flat_map(|edge| [Some(edge.input), option(edge.operation)]);
        Ok(Architecture(options.flatten().collect()))
    }

    /// For each input and each operation, an architecture with that input, where it is there, and that operation on all edges.
    /// Where all edges come from input 0, all else is a loose end, and where none does, input 0 is one.
    fn covering(&self) -> Vec<Architecture> {
        let inputs = 0..self.nodes + INPUTS - 1;
        let of = |input| (0..Operation::ALL.len()).map(move |operation| self.alike(input, operation));
        inputs.flat_map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use lethe_models::Spec;
    use lethe_models::enas_cnn::EnasCnn as Network;

    use super::*;
    use crate::{Sampler, Uniform};

    /// The tensors of a network of one normal layer and two reductions, by name, with their shapes.
    fn tensors(space: EnasCnn, architecture: &Architecture) -> Vec<(String, Vec<i64>)> {
        let cell = space.write(architecture).parse().unwrap();
        let (width, layers) = (2, 1);
        let spec = Spec::EnasCnn(Network { cell, width, layers });
        let tensors = spec.tensors((1, 8)).unwrap();
        tensors.into_iter().map(|(name, tensor)| (name, tensor.shape)).collect()
    }

    fn covered(space: EnasCnn) -> BTreeSet<(String, Vec<i64>)> {
        let covering = space.covering();
        covering.iter().flat_map(|one| tensors(space, one)).collect()
    }

    #[test]
    fn the_covering_architectures_use_every_weight_of_all_cells() {
        let space = EnasCnn { nodes: 1 };
        let decisions = space.decisions();
        let all: usize = decisions.iter().map(|d| d.options).product();
        let all = (0..all).map(|mut number| {
            let option = |d: &Decision| {
                let option = number % d.options;
                number /= d.options;
                option
            };
            Architecture(decisions.iter().map(option).collect())
        });
        let brute: BTreeSet<_> = all.flat_map(|one| tensors(space, &one)).collect();
        assert_eq!(covered(space), brute);
    }

    #[test]
    fn larger_cells_are_covered_too_and_a_name_has_one_shape() {
        let space = EnasCnn { nodes: 3 };
        let covered = covered(space);
        let drawn = Uniform::new(&space, 0).draw(500).unwrap();
        for one in drawn {
            let extra = tensors(space, &one.architecture)
                .into_iter()
                .find(|t| !covered.contains(t));
            assert_eq!(extra, None, "{}", space.write(&one.architecture));
        }
        let names: BTreeSet<_> = covered.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), covered.len());
        // Each node's two edges, each input that there is, two separable convolutions of 14 tensors in each of three layers.
        let separable = covered.iter().filter(|(name, _)| name.contains(".sep_conv_")).count();
        assert_eq!(separable, 3 * 2 * (2 + 3 + 4) * 2 * 14);
        let ends = covered.iter().filter(|(name, _)| name.contains(".ends.")).count();
        assert_eq!(ends, 3 * (3 + 2));
        // And every option of each decision.
        for (at, decision) in space.decisions().iter().enumerate() {
            let found: BTreeSet<usize> = space.covering().iter().map(|one| one.0[at]).collect();
            assert_eq!(found, (0..decision.options).collect());
        }
    }

    #[test]
    fn every_architecture_has_one_text() {
        let space = EnasCnn { nodes: 5 };
        let drawn = Uniform::new(&space, 1).draw(300).unwrap();
        let all: BTreeSet<Architecture> = drawn.into_iter().map(|one| one.architecture).collect();
        let texts: BTreeSet<String> = all.iter().map(|one| space.write(one)).collect();
        assert_eq!(texts.len(), all.len());
        for one in &all {
            assert_eq!(space.parse(&space.write(one)).unwrap(), *one);
        }
        let two = EnasCnn { nodes: 2 };
        let text = "|identity~0|sep_conv_3x3~1|+|avg_pool_3x3~2|sep_conv_5x5~0| ; \
                    |max_pool_3x3~1|identity~0|+|sep_conv_3x3~0|identity~2|";
        let expected = vec![0, 0, 1, 1, 2, 3, 0, 2, 1, 4, 0, 0, 0, 1, 2, 0];
        assert_eq!(two.parse(text).unwrap(), Architecture(expected));
        assert_eq!(two.write(&two.parse(text).unwrap()), text);
        let error = space.parse(text).unwrap_err();
        assert!(
            error.starts_with("expected 5 nodes in each cell, found 2: |"),
            "{error}"
        );
    }

    #[test]
    fn a_kind_of_decision_has_one_number_of_options() {
        let decisions = EnasCnn { nodes: 5 }.decisions();
        assert_eq!(decisions.len(), 40);
        let kinds: BTreeSet<(usize, usize)> = decisions.iter().map(|d| (d.kind, d.options)).collect();
        let expected = [(0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 5), (6, 5)];
        assert_eq!(kinds, expected.into());
    }
}
