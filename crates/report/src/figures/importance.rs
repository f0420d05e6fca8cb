//! How much the parameters of each layer matter: mean importance, and the layer's share of the whole.

use lethe_analysis::importances::{One, Peers, estimator};
use lethe_analysis::scale::Scale;
use lethe_charts::axis::Axis;
use lethe_charts::palette;
use lethe_charts::profile::{Profile, Series};
use lethe_charts::svg::{Panel, Shape};
use lethe_charts::table::{Cell, Table, table};
use lethe_charts::{Figure, Group, Key};
use lethe_metrics::number;
use maud::html;

/// At most this many files are lines of one panel.
const LINES: usize = 6;
/// Tables of more rows are folded.
const FOLDED: usize = 40;

/// The figure; `None` without importances.
pub fn figure(peers: &[Peers]) -> Option<Figure> {
    if peers.is_empty() {
        return None;
    }
    let groups = peers.iter().enumerate().flat_map(|(i, peers)| groups(peers, i));
    Some(Figure {
        id: "importance",
        title: "How much each layer matters".into(),
        caption: html! {
            "On the left the mean importance of a layer's parameters, on a logarithmic axis, where a layer whose \
             parameters do not matter at all has no mark; on the right the layer's share of the sum over all parameters. \
             Files with the same layers, such as those of one network at several moments of its training, are drawn \
             together, by the networks' accuracy where histories tell it. Layers run from the input at the top to the head at the bottom, as far as their names tell. \
             Importances of several estimators have units of their own: compare their shares."
        },
        groups: groups.collect(),
        empty: String::new(),
        tables: vec![files(peers), layers(peers)],
    })
}

/// One group, or several where there are many files.
fn groups(peers: &Peers, i: usize) -> Vec<Group> {
    let names = peers.layers();
    let group = |(k, files): (usize, &[One])| {
        let series = |value: fn(&One) -> Vec<Option<f64>>| -> Vec<Series> {
            let one = |(j, one): (usize, &One)| Series {
                class: palette::ramp(j, files.len()),
                shape: Shape::nth(j),
                name: one.label.clone(),
                values: value(one),
            };
            files.iter().enumerate().map(one).collect()
        };
        let heading = heading(peers, files);
        let entry = |(s, one): (&Series, &One)| Key::series(&s.class, s.shape, peers.name(one));
        let means = series(means);
        let legend: Vec<_> = means.iter().zip(files).map(entry).collect();
        Group {
            // One file stands in the heading.
            legend: if peers.files.len() > 1 { legend } else { Vec::new() },
            columns: 2,
            panels: panels(
                peers,
                &names,
                &heading,
                [means, series(shares)],
                &format!("importance-{i}-{k}"),
            ),
            heading,
        }
    };
    peers.files.chunks(LINES).enumerate().map(group).collect()
}

/// What all files of a group are: the file itself where there is one.
fn heading(peers: &Peers, files: &[One]) -> String {
    let common = peers.common.join(", ");
    match (files, common.is_empty()) {
        ([one], _) if peers.files.len() == 1 => format!("{}: {common}", peers.name(one)),
        ([first, .., last], true) => format!("{} to {}", first.label, last.label),
        _ => number::capital(&common),
    }
}

fn means(one: &One) -> Vec<Option<f64>> {
    let layers = one.measured.layers.iter();
    layers.map(|l| Some(l.mean()).filter(|mean| *mean > 0.0)).collect()
}

fn shares(one: &One) -> Vec<Option<f64>> {
    let layers = &one.measured.layers;
    layers.iter().map(|l| Some(l.share(layers))).collect()
}

fn panels(peers: &Peers, names: &[&str], heading: &str, series: [Vec<Series>; 2], id: &str) -> Vec<Panel> {
    let [means, shares] = series;
    if means.iter().flat_map(|s| &s.values).all(Option::is_none) {
        return Vec::new();
    }
    // One scale for all files of the same layers, also where they are several groups.
    let all = |value: fn(&One) -> Vec<Option<f64>>| peers.files.iter().flat_map(value).flatten();
    let alt = |what: &str, series: &[Series], word: fn(f64) -> String| {
        let most = series.iter().filter_map(|s| {
            let (i, value) = largest(&s.values)?;
            Some(format!("{}: most in {}, {}", s.name, names.get(i)?, word(value)))
        });
        format!("{what} by layer, {heading}. {}.", most.collect::<Vec<_>>().join("; "))
    };
    let profile = |name: &str, title: &str, x: Axis, series: &[Series], word: fn(f64) -> String| {
        Profile {
            id: format!("{id}-{name}"),
            title: title.to_owned(),
            alt: alt(title, series, word),
            layers: names.iter().map(|name| (*name).to_owned()).collect(),
            x,
            word,
            series: series.to_vec(),
        }
        .panel()
    };
    vec![
        profile(
            "mean",
            "Mean importance of a parameter",
            Axis::log("mean importance", all(self::means), number::power),
            &means,
            number::digits,
        ),
        profile(
            "share",
            "Share of the sum",
            Axis::linear("share of the sum over all layers", all(self::shares), (0.0, 1.0)),
            &shares,
            number::score,
        ),
    ]
}

fn largest(values: &[Option<f64>]) -> Option<(usize, f64)> {
    let known = values.iter().enumerate().filter_map(|(i, v)| Some((i, (*v)?)));
    known.max_by(|a, b| a.1.total_cmp(&b.1))
}

/// What every file is, and what stands out in it.
fn files(peers: &[Peers]) -> Table {
    let mut scores = peers.iter().flat_map(|p| &p.files).filter_map(|one| one.score);
    let bits = scores.any(|(scale, _)| scale == Scale::BitsPerByte);
    let accuracy = !bits;
    let scale = if bits { Scale::BitsPerByte } else { Scale::Accuracy };
    table! {
        name: "importances";
        caption: format!(
            "Importances, and the {} of the network on the task's test rows where its history is among the inputs",
            scale.noun()
        );
        folded: false;
        for one in peers.iter().flat_map(|p| &p.files);
        let (about, layers) = (&one.measured.about, &one.measured.layers);
        let score = one.score.filter(|s| s.0 == scale).map(|(scale, score)| scale.shown(score));
        let parameters = layers.iter().map(|l| l.parameters).sum::<usize>();
        let sum = layers.iter().map(|l| l.sum).sum::<f64>();
        let most = layers.iter().max_by(|a, b| a.sum.total_cmp(&b.sum));
        columns {
            "file", "file" => &one.label;
            @accuracy "accuracy", "accuracy" => score;
            @bits "bits per byte", "bits_per_byte" => score;
            "mean", "mean" => Cell::Small(sum / parameters.max(1) as f64);
            "largest", "largest" => Cell::Small(layers.iter().map(|l| l.largest).fold(0.0, f64::max));
            "sum", "sum" => Cell::Small(sum);
            "parameters", "parameters" => parameters as i64;
            "most in layer", "layer" => most.map(|l| l.name.as_str());
            "its share of the sum", "share" => most.map(|l| l.share(layers));
            "estimator", "estimator" => estimator(about.estimator);
            "task", "task" => i64::from(about.task);
            "examples", "examples" => about.examples as i64;
            "split", "split" => &about.split;
            "checkpoint", "checkpoint" => number::short(&about.checkpoint);
        }
    }
}

/// Every layer of every file.
fn layers(peers: &[Peers]) -> Table {
    let files = peers.iter().flat_map(|p| &p.files);
    let rows: Vec<_> = files
        .flat_map(|one| one.measured.layers.iter().map(move |layer| (one, layer)))
        .collect();
    table! {
        name: "importance-layers";
        caption: "Importances by layer";
        folded: rows.len() > FOLDED;
        for (one, layer) in rows;
        columns {
            "file", "file" => &one.label;
            "layer", "layer" => &layer.name;
            "parameters", "parameters" => layer.parameters as i64;
            "sum", "sum" => Cell::Small(layer.sum);
            "mean", "mean" => Cell::Small(layer.mean());
            "largest", "largest" => Cell::Small(layer.largest);
            "share of the sum", "share" => Some(layer.share(&one.measured.layers));
        }
    }
}
