//! The cell of NAS-Bench-201 (Dong and Yang 2020, <https://arxiv.org/abs/2001.00326>): four nodes, an operation on each of the
//! six edges from an earlier node to a later one, five operations, 15,625 cells.

use super::{Architecture, Decision, Space};

/// The cell. A text such as `|nor_conv_3x3~0|+|none~0|skip_connect~1|+|none~0|none~1|avg_pool_3x3~2|` has the edges into
/// nodes 1, 2 and 3, each `operation~from`.
#[derive(Clone, Copy, Debug, Default)]
pub struct NasBench201;

/// The operations, in the benchmark's order.
const OPERATIONS: [&str; 5] = ["none", "skip_connect", "nor_conv_1x1", "nor_conv_3x3", "avg_pool_3x3"];
const NODES: usize = 4;

/// From and to of each edge, in the order of the text.
fn edges() -> impl Iterator<Item = (usize, usize)> {
    (1..NODES).flat_map(|to| (0..to).map(move |from| (from, to)))
}

impl Space for NasBench201 {
    fn name(&self) -> &'static str {
        "nas-bench-201"
    }

    fn decisions(&self) -> Vec<Decision> {
        // What is best on one edge says little of another, so each has its own kind.
        let decision = |kind| Decision {
            options: OPERATIONS.len(),
            kind,
        };
        (0..edges().count()).map(decision).collect()
    }

    fn write(&self, architecture: &Architecture) -> String {
        let mut text = String::new();
        for ((from, to), operation) in edges().zip(&architecture.0) {
            if from == 0 {
                text.push_str(if to == 1 { "|" } else { "+|" });
            }
            text.push_str(&format!("{}~{from}|", OPERATIONS[*operation]));
        }
        text
    }

    fn parse(&self, text: &str) -> Result<Architecture, String> {
        let wrong = |what: String| format!("{what}: {text}");
        let nodes: Vec<&str> = text.trim().split('+').collect();
        if nodes.len() != NODES - 1 {
            return Err(wrong(format!(
                "expected {} nodes with +, found {}",
                NODES - 1,
                nodes.len()
            )));
        }
        let mut chosen = Vec::new();
        for (to, node) in (1..).zip(nodes) {
            let inside = node.strip_prefix('|').and_then(|rest| rest.strip_suffix('|'));
            let edges: Vec<&str> = inside.map(|edges| edges.split('|').collect()).unwrap_or_default();
            if edges.len() != to {
                return Err(wrong(format!(
                    "node {to}: expected {to} edges between |, found {}",
                    edges.len()
                )));
            }
            for (from, edge) in edges.into_iter().enumerate() {
                let found = edge.split_once('~').filter(|(_, at)| *at == from.to_string());
                let Some((operation, _)) = found else {
                    return Err(wrong(format!("node {to}: expected operation~{from}, found {edge}")));
                };
                let Some(number) = OPERATIONS.iter().position(|known| *known == operation) else {
                    return Err(wrong(format!(
                        "node {to}: expected an operation of {}, found {operation}",
                        OPERATIONS.join(", ")
                    )));
                };
                chosen.push(number);
            }
        }
        Ok(Architecture(chosen))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_cell_has_one_text() {
        let mut texts = BTreeSet::new();
        for number in 0..5usize.pow(6) {
            let cell = Architecture((0..6).map(|edge| number / 5usize.pow(edge) % 5).collect());
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
