//! What files of importances show: where the importance lies, and how it differs between files of the same layers.

use lethe_analysis::importances::{One, Peers};
use lethe_metrics::number;
use maud::{Markup, html};

/// Files of the same layers that are spoken of one by one; of more, the first ones.
const SPOKEN: usize = 6;

/// What they are, in a sentence; empty without any.
pub fn headline(all: &[Peers]) -> String {
    let files: usize = all.iter().map(|peers| peers.files.len()).sum();
    match files {
        0 => String::new(),
        1 => "How much the parameters of one network matter.".to_owned(),
        n => format!("How much the parameters of networks matter, in {n} files."),
    }
}

/// A sentence a file: the mean, and the layer with the largest share.
pub fn lines(all: &[Peers]) -> Vec<Markup> {
    let mut lines = Vec::new();
    for peers in all {
        lines.extend(peers.files.iter().take(SPOKEN).map(|one| line(peers, one)));
        if peers.files.len() > SPOKEN {
            let more = peers.files.len() - SPOKEN;
            lines.push(html! { "And " (more) " more with the same layers: the table has them." });
        }
    }
    lines
}

fn line(peers: &Peers, one: &One) -> Markup {
    let layers = &one.measured.layers;
    let parameters: usize = layers.iter().map(|l| l.parameters).sum();
    let sum: f64 = layers.iter().map(|l| l.sum).sum();
    let most = layers.iter().max_by(|a, b| a.sum.total_cmp(&b.sum));
    html! {
        strong { (peers.name(one)) } ": "
        @if sum > 0.0 {
            "mean importance " (number::digits(sum / parameters.max(1) as f64))
            @if let Some(most) = most {
                "; the layer with the largest share is " (most.name) " with " (number::score(most.share(layers)))
                " of the sum and " (number::digits(most.parameters as f64 / parameters.max(1) as f64)) " of the parameters"
            }
            "."
        } @else { "no parameter matters: all importances are zero." }
    }
}
