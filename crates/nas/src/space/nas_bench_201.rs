//! The cells of NAS-Bench-201 (Dong and Yang 2020, <https://arxiv.org/abs/2001.00326>): four nodes, an operation on each of the
//! six edges from an earlier node to a later one, five operations, 15,625 cells.

use lethe_models::nas_bench_201::{Cell, EDGES, Operation};

use super::{Architecture, Decision, Space};

/// The cells. A text such as `|nor_conv_3x3~0|+|none~0|skip_connect~1|+|none~0|none~1|avg_pool_3x3~2|` is a [`Cell`]'s; a
/// decision is an edge's operation, in the order of the text.
#[derive(Clone, Copy, Debug, Default)]
pub struct NasBench201;

impl Space for NasBench201 {
    fn name(&self) -> &'static str {
        "nas_bench_201"
    }

    fn decisions(&self) -> Vec<Decision> {
        // What is best on one edge says little of another, so each has its own kind.
        let decision = |kind| Decision {
            options: Operation::ALL.len(),
            kind,
        };
        (0..EDGES.len()).map(decision).collect()
    }

    fn write(&self, architecture: &Architecture) -> String {
        let mut operations = [Operation::None; EDGES.len()];
        for (operation, option) in operations.iter_mut().zip(&architecture.0) {
            *operation = Operation::ALL[*option];
        }
        Cell { operations }.to_string()
    }

    fn parse(&self, text: &str) -> Result<Architecture, String> {
        let cell: Cell = text.parse().map_err(|what| format!("{what}: {text}"))?;
        let option = |operation| Operation::ALL.iter().position(|known| *known == operation);
        Ok(Architecture(cell.operations.into_iter().filter_map(option).collect()))
    }

    /// One architecture an operation, which all edges have.
    fn covering(&self) -> Vec<Architecture> {
        let all = |operation| Architecture(vec![operation; EDGES.len()]);
        (0..Operation::ALL.len()).map(all).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use lethe_models::Spec;
    use lethe_models::nas_bench_201::NasBench201 as Network;

    use super::*;

    /// The cell of each number below 15,625.
    fn cell(number: usize) -> Architecture {
        Architecture((0..6).map(|edge| number / 5usize.pow(edge) % 5).collect())
    }

    /// The tensors of a small network of this cell, by name, with their shapes.
    fn tensors(architecture: &Architecture) -> Vec<(String, Vec<i64>)> {
        let cell = NasBench201.write(architecture).parse().unwrap();
        let (width, cells) = (2, 1);
        let spec = Spec::NasBench201(Network { cell, width, cells });
        let tensors = spec.tensors((1, 4)).unwrap();
        tensors.into_iter().map(|(name, tensor)| (name, tensor.shape)).collect()
    }

    #[test]
    fn the_covering_architectures_use_every_weight_of_all_cells() {
        let covering: BTreeSet<_> = NasBench201.covering().iter().flat_map(tensors).collect();
        // Seven is no divisor of 15,625: every edge has every operation, with the others of all kinds.
        let all: BTreeSet<_> = (0..15_625)
            .step_by(7)
            .flat_map(|number| tensors(&cell(number)))
            .collect();
        assert_eq!(covering, all);
        // And a name has one shape.
        let names: BTreeSet<_> = all.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), all.len());
    }

    #[test]
    fn every_cell_has_one_text() {
        let mut texts = BTreeSet::new();
        for number in 0..5usize.pow(6) {
            let cell = cell(number);
            let text = NasBench201.write(&cell);
            assert_eq!(NasBench201.parse(&text).unwrap(), cell);
            texts.insert(text);
        }
        assert_eq!(texts.len(), 15_625);
        // A text of the benchmark's own.
        let text = "|avg_pool_3x3~0|+|nor_conv_1x1~0|skip_connect~1|+|nor_conv_1x1~0|skip_connect~1|skip_connect~2|";
        assert_eq!(NasBench201.parse(text).unwrap(), Architecture(vec![4, 2, 1, 2, 1, 1]));
        assert!(texts.contains(text));
    }

    #[test]
    fn what_is_no_cell_is_refused_with_its_reason() {
        for (text, why) in [
            ("", "expected 3 nodes"),
            ("|none~0|+|none~0|none~1|", "expected 3 nodes"),
            ("|none~0|+|none~0|+|none~0|none~1|none~2|", "node 2: expected 2 edges"),
            (
                "|none~0|+|none~0|none~2|+|none~0|none~1|none~2|",
                "node 2: expected operation~1, found none~2",
            ),
            ("|none~0|+|none~0|sep_conv~1|+|none~0|none~1|none~2|", "found sep_conv"),
            (
                "none~0|+|none~0|none~1|+|none~0|none~1|none~2|",
                "node 1: expected 1 edges",
            ),
        ] {
            let error = NasBench201.parse(text).unwrap_err();
            assert!(error.contains(why), "{error}");
        }
    }
}
