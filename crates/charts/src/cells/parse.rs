//! From an architecture's text to its graphs.

use super::{Graph, Kind};

/// Functions and operations that are known, with the step of the colours' ramp that each has: far apart within a space.
const KNOWN: [(&str, usize); 11] = [
    ("tanh", 0),
    ("relu", 3),
    ("sigmoid", 6),
    ("identity", 9),
    ("skip_connect", 9),
    ("nor_conv_1x1", 0),
    ("nor_conv_3x3", 2),
    ("avg_pool_3x3", 5),
    ("max_pool_3x3", 7),
    ("sep_conv_3x3", 0),
    ("sep_conv_5x5", 2),
];

/// The operation of NAS-Bench-201 that passes nothing on: such an edge is not there.
const NOTHING: &str = "none";

/// The graphs of an architecture: one, or one a cell.
///
/// # Errors
/// What was not understood, in one line.
pub fn read(space: &str, text: &str) -> Result<Vec<Graph>, String> {
    match space {
        "enas_rnn" => Ok(vec![recurrent(text)?]),
        "nas_bench_201" => Ok(vec![summed(text)?]),
        "enas_cnn" => {
            let parts: Vec<&str> = text.split(';').collect();
            let [normal, reduction] = parts[..] else {
                return Err(format!("expected two cells with ; between, found {}", parts.len()));
            };
            Ok(vec![pairs("normal cell", normal)?, pairs("reduction cell", reduction)?])
        }
        _ => Err(format!("no drawing is known for the space {space}")),
    }
}

fn operation(name: &str) -> (String, Kind) {
    let name = name.trim();
    let short = name
        .trim_start_matches("nor_")
        .replace("_connect", "")
        .replace("_pool", "")
        .replace("sep_conv", "sep")
        .replace('_', " ");
    // Sizes of windows: 3x3 with a proper sign between.
    let short = short.replace("1x1", "1×1").replace("3x3", "3×3").replace("5x5", "5×5");
    let known = KNOWN.iter().find(|known| known.0 == name);
    (short, Kind::Operation(known.map(|known| known.1)))
}

/// A name and the number behind its `~`, which must be below `until`.
fn edge(text: &str, until: usize) -> Result<(&str, usize), String> {
    let (name, from) = text.rsplit_once('~').ok_or_else(|| format!("expected ~ in {text}"))?;
    let number = from.trim().parse().ok().filter(|from| *from < until);
    let from = number.ok_or_else(|| format!("expected a number below {until} after ~, found {from}"))?;
    Ok((name, from))
}

/// The parts between `|`.
fn edges(text: &str) -> impl Iterator<Item = &str> {
    text.trim().trim_matches('|').split('|')
}

/// A recurrent cell of ENAS: `tanh+relu~0+identity~1`.
fn recurrent(text: &str) -> Result<Graph, String> {
    let mut graph = Graph::default();
    let input = graph.add("x[t], h[t−1]", Kind::End);
    let mut nodes: Vec<usize> = Vec::new();
    for (at, part) in text.split('+').enumerate() {
        let (name, from) = match at {
            0 => (part, input),
            _ => {
                let (name, from) = edge(part, at)?;
                (name, nodes[from])
            }
        };
        if name.trim().is_empty() {
            return Err(format!("expected a function at node {at}"));
        }
        let (label, kind) = operation(name);
        let node = graph.add(format!("{at} {label}"), kind);
        graph.edges.push((from, node));
        nodes.push(node);
    }
    let loose = graph.loose(&nodes);
    // What nothing takes in is averaged.
    let mean = (loose.len() != 1).then(|| graph.add("mean", Kind::Node));
    let output = graph.add("h[t]", Kind::End);
    graph.edges.extend(mean.map(|mean| (mean, output)));
    let into = mean.unwrap_or(output);
    graph.edges.extend(loose.into_iter().map(|from| (from, into)));
    Ok(graph)
}

/// A cell of NAS-Bench-201: `|op~0|+|op~0|op~1|+|op~0|op~1|op~2|`; each node is the sum of what comes in.
fn summed(text: &str) -> Result<Graph, String> {
    let mut graph = Graph::default();
    let mut nodes = vec![graph.add("input", Kind::End)];
    let parts: Vec<&str> = text.split('+').collect();
    for (at, part) in parts.iter().enumerate() {
        let mut into = Vec::new();
        for text in edges(part) {
            let (name, from) = edge(text, nodes.len())?;
            if name.trim() == NOTHING {
                continue;
            }
            let (label, kind) = operation(name);
            let operation = graph.add(label, kind);
            graph.edges.push((nodes[from], operation));
            into.push(operation);
        }
        let node = match at + 1 == parts.len() {
            true => graph.add("output", Kind::End),
            false => graph.add((at + 1).to_string(), Kind::Node),
        };
        graph.edges.extend(into.into_iter().map(|from| (from, node)));
        nodes.push(node);
    }
    Ok(graph)
}

/// A cell of ENAS's micro space: `|op~0|op~1|+|op~2|op~0|`; what nothing takes in, an input too, goes into the output.
fn pairs(title: &'static str, text: &str) -> Result<Graph, String> {
    let mut graph = Graph {
        title,
        ..Graph::default()
    };
    let mut nodes = vec![graph.add("input 0", Kind::End), graph.add("input 1", Kind::End)];
    for part in text.split('+') {
        let mut into = Vec::new();
        for text in edges(part) {
            let (name, from) = edge(text, nodes.len())?;
            let (label, kind) = operation(name);
            let operation = graph.add(label, kind);
            graph.edges.push((nodes[from], operation));
            into.push(operation);
        }
        let node = graph.add(nodes.len().to_string(), Kind::Node);
        graph.edges.extend(into.into_iter().map(|from| (from, node)));
        nodes.push(node);
    }
    let loose = graph.loose(&nodes);
    let output = graph.add("output", Kind::End);
    graph.edges.extend(loose.into_iter().map(|from| (from, output)));
    Ok(graph)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Edges by labels.
    fn named(graph: &Graph) -> Vec<(&str, &str)> {
        let name = |at: usize| graph.items[at].label.as_str();
        graph.edges.iter().map(|(from, to)| (name(*from), name(*to))).collect()
    }

    #[test]
    fn a_recurrent_cell() {
        let all = read("enas_rnn", "tanh+relu~0+identity~0").unwrap();
        let expected = [
            ("x[t], h[t−1]", "0 tanh"),
            ("0 tanh", "1 relu"),
            ("0 tanh", "2 identity"),
            ("mean", "h[t]"),
            ("1 relu", "mean"),
            ("2 identity", "mean"),
        ];
        assert_eq!(named(&all[0]), expected);
        // A single loose end is the next state.
        let chain = read("enas_rnn", "tanh+relu~0").unwrap();
        assert_eq!(named(&chain[0]).last(), Some(&("1 relu", "h[t]")));
    }

    #[test]
    fn cells_of_images() {
        let text = "|nor_conv_3x3~0|+|none~0|skip_connect~1|+|avg_pool_3x3~0|none~1|nor_conv_1x1~2|";
        let all = read("nas_bench_201", text).unwrap();
        let expected = [
            ("input", "conv 3×3"),
            ("conv 3×3", "1"),
            ("1", "skip"),
            ("skip", "2"),
            ("input", "avg 3×3"),
            ("2", "conv 1×1"),
            ("avg 3×3", "output"),
            ("conv 1×1", "output"),
        ];
        assert_eq!(named(&all[0]), expected);
        let text = "|identity~0|sep_conv_3x3~1|+|avg_pool_3x3~2|sep_conv_5x5~0| ; |max_pool_3x3~1|identity~0|";
        let all = read("enas_cnn", text).unwrap();
        assert_eq!((all[0].title, all[1].title), ("normal cell", "reduction cell"));
        assert!(named(&all[0]).contains(&("2", "avg 3×3")) && named(&all[0]).contains(&("3", "output")));
        assert!(!named(&all[0]).contains(&("2", "output")));
        assert!(named(&all[1]).contains(&("2", "output")));
    }

    #[test]
    fn other_texts_are_refused_in_a_line() {
        for (space, text) in [
            ("enas_rnn", "tanh+relu~1"),
            ("enas_rnn", ""),
            ("enas_rnn", "tanh+relu"),
            ("nas_bench_201", "|a~0|+|b~7|"),
            ("nas_bench_201", "no"),
            ("enas_cnn", "|a~0|b~1|"),
            ("nas_bench_macro", "012"),
        ] {
            let why = read(space, text).unwrap_err();
            assert!(!why.is_empty() && !why.contains('\n'), "{why}");
        }
    }
}
