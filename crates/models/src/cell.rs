//! What spaces of cells share: a cell's text, which has its nodes between `+` and each node's edges between `|`, an edge being
//! `operation~from`; and the operation that several of them have.

use std::ops::RangeInclusive;

use tch::Tensor;

/// What a cell may do on an edge.
pub(crate) trait Named: Copy + 'static {
    /// All of them.
    const ALL: &'static [Self];

    /// Its name in a text.
    fn name(self) -> &'static str;
}

/// The texts of the edges into each node, of a node that is not between `|` none.
pub(crate) fn nodes(text: &str) -> Vec<Vec<&str>> {
    text.trim().split('+').map(edges).collect()
}

fn edges(node: &str) -> Vec<&str> {
    let inside = node.strip_prefix('|').and_then(|rest| rest.strip_suffix('|'));
    inside.map(|edges| edges.split('|').collect()).unwrap_or_default()
}

/// Refuses another number of edges.
pub(crate) fn count(edges: &[&str], expected: usize) -> Result<(), String> {
    match edges.len() {
        found if found == expected => Ok(()),
        found => Err(format!("expected {expected} edges between |, found {found}")),
    }
}

/// An edge of a text, which may come from these.
pub(crate) fn edge<O: Named>(text: &str, from: RangeInclusive<usize>) -> Result<(O, usize), String> {
    let parts = text.split_once('~');
    let found = parts.and_then(|(name, at)| Some((name, from.clone().find(|from| at == from.to_string())?)));
    let Some((name, from)) = found else {
        let (first, last) = (from.start(), from.end());
        let one = if first == last {
            String::new()
        } else {
            format!(" to operation~{last}")
        };
        return Err(format!("expected operation~{first}{one}, found {text}"));
    };
    match O::ALL.iter().find(|known| known.name() == name) {
        Some(operation) => Ok((*operation, from)),
        None => {
            let known: Vec<&str> = O::ALL.iter().map(|known| known.name()).collect();
            Err(format!("expected an operation of {}, found {name}", known.join(", ")))
        }
    }
}

/// Means over 3×3 pixels with stride 1, [N, C, H, W] to the same; what lies outside of the image does not count.
pub(crate) fn mean_of_neighbours(x: &Tensor) -> Tensor {
    let [kernel, stride, padding] = [3, 1, 1].map(|n| [n, n]);
    // On a GPU the gradient of padded means is wrong with channels last, by pixels that are off by the padding (pytorch#188344).
    let x = if x.device().is_cuda() {
        x.contiguous()
    } else {
        x.shallow_clone()
    };
    x.avg_pool2d(kernel, stride, padding, false, false, None)
}
