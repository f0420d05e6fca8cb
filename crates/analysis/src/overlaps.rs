//! The networks whose class representations were compared, and how they came about.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::overlap::OverlapRow;
use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::overlap::{Class, Overlaps};
use lethe_metrics::trend::{self, Trend};
use lethe_metrics::{Histories, Lineage, Segment, number};

use crate::comparison::NONE;
use crate::runs::{Size, size_name};
use crate::words::rows_of;

/// One layer of one network, seen in one way.
pub struct Network {
    /// Study and family.
    pub family: (String, String),
    /// The network's size within its family.
    pub size: Size,
    /// `pretrained` or `scratch`.
    pub init: String,
    /// The pretrained network that it came from.
    pub network: Option<String>,
    /// Seed of its last training.
    pub seed: i64,
    /// The task trained last, −1 for pretraining.
    pub trained: i32,
    /// Name of the layer whose features were compared.
    pub layer: String,
    /// Whether class means were subtracted.
    pub centered: bool,
    /// Which rows were read: `train`, `valid` or `test`.
    pub split: String,
    /// Examples of the class that has most.
    pub examples: i64,
    /// The penalty of the training that wrote it, in words; empty without one, and where its history is not at hand.
    pub penalty: String,
    /// That training's task table; empty where its history is not at hand.
    pub table: String,
    /// Trace overlap of each pair of classes, 0 (orthogonal) to 1 (the same subspace).
    pub overlaps: Overlaps,
}

/// A mean over pairs of classes.
pub type Mean = fn(&Overlaps) -> Option<f64>;

/// Sorts rows into networks; the histories say which pretrained network each came from, and with which penalty and on which task
/// table, named by `table`, it was trained.
pub fn networks(
    rows: &[OverlapRow],
    histories: &Histories,
    lineages: &[Lineage],
    table: impl Fn(&Lineage) -> Option<String>,
) -> Vec<Network> {
    let mut origins: BTreeMap<&str, (Option<&str>, (String, String))> = BTreeMap::new();
    for lineage in lineages {
        let table = table(lineage).unwrap_or_default();
        for segment in lineage.segments() {
            let head = segment.head();
            let penalty = match head.penalty.as_str() {
                NONE => String::new(),
                name => format!("{name} at {}", number::strength(head.strength)),
            };
            for checkpoint in segment.checkpoints() {
                origins.insert(checkpoint, (lineage.network(), (penalty.clone(), table.clone())));
            }
        }
    }
    let mut groups: BTreeMap<_, Vec<&OverlapRow>> = BTreeMap::new();
    for row in rows {
        let family = (
            row.study.as_str(),
            row.family.as_str(),
            row.parameters,
            row.size.as_str(),
        );
        let network = (row.init.as_str(), row.seed, row.checkpoint.as_str(), row.task_trained);
        let view = (row.layer.as_str(), row.centered, row.split.as_str());
        groups.entry((family, network, view)).or_default().push(row);
    }
    let network = |((family, network, view), rows): (_, Vec<&OverlapRow>)| {
        let ((study, name, parameters, size), (init, seed, checkpoint, trained)) = (family, network);
        let (layer, centered, split): (&str, bool, &str) = view;
        let pretrained = histories.pretraining(checkpoint).and_then(Segment::checkpoint);
        let origin = origins.get(checkpoint);
        let known = origin.and_then(|(network, _)| *network).or(pretrained);
        let (penalty, table) = origin.map(|(_, training)| training.clone()).unwrap_or_default();
        let examples = rows.iter().map(|r| r.examples_a.max(r.examples_b)).max();
        let pairs = rows
            .iter()
            .map(|r| ((r.task_a, r.class_a), (r.task_b, r.class_b), r.overlap));
        Network {
            family: (str::to_owned(study), str::to_owned(name)),
            size: Size {
                parameters,
                name: size_name(size, parameters),
            },
            init: str::to_owned(init),
            // One name for all unknown ones, so that they are never taken for several networks.
            network: (init != "scratch").then(|| known.unwrap_or("unknown").to_owned()),
            seed: Option::unwrap_or(seed, 0),
            trained,
            layer: layer.to_owned(),
            centered,
            split: split.to_owned(),
            examples: examples.unwrap_or(0),
            penalty,
            table,
            overlaps: Overlaps::new(pairs),
        }
    };
    groups.into_iter().map(network).collect()
}

/// Networks of one family, at one moment, seen in one way: what may be compared.
pub struct View<'a> {
    /// In words: family, and the task trained last; where there are several, also study, layer, rows, penalty, task table.
    pub label: String,
    /// Whether class means were subtracted.
    pub centered: bool,
    networks: Vec<&'a Network>,
}

/// All views, raw before centred.
pub fn views<'n>(networks: &'n [Network]) -> Vec<View<'n>> {
    let known = networks
        .iter()
        .map(|n| n.table.as_str())
        .filter(|table| !table.is_empty());
    let tables = known.collect::<BTreeSet<_>>().len() > 1;
    let mut groups: BTreeMap<_, Vec<&Network>> = BTreeMap::new();
    for network in networks {
        let how = (&network.layer, network.centered, &network.split);
        let trained = (network.trained, &network.penalty, network.table.as_str());
        let trained = if tables { trained } else { (trained.0, trained.1, "") };
        groups.entry((&network.family, trained, how)).or_default().push(network);
    }
    let several = |part: fn(&Network) -> &str| networks.iter().any(|n| part(n) != part(&networks[0]));
    let (studies, layers, splits) = (several(|n| &n.family.0), several(|n| &n.layer), several(|n| &n.split));
    let view = |networks: Vec<&'n Network>| {
        let first = networks.first()?;
        let study = studies.then(|| format!(" ({})", first.family.0));
        let mut label = format!("{}{}", first.family.1, study.unwrap_or_default());
        label += &match first.trained {
            ..0 => ", after pretraining".to_owned(),
            task => format!(", after task {task}"),
        };
        let named = |what: &str, name: &str, shown: bool| match shown && !name.is_empty() {
            true => format!(", {what}{name}"),
            false => String::new(),
        };
        label += &named("with ", &first.penalty, true);
        label += &named("layer ", &first.layer, layers);
        label += &named("", &rows_of(&first.split), splits);
        label += &named("task table ", &first.table, tables);
        Some(View {
            label,
            centered: first.centered,
            networks,
        })
    };
    groups.into_values().filter_map(view).collect()
}

/// Networks that are averaged though another number of examples a class was read of each.
pub fn notices(networks: &[Network]) -> Vec<String> {
    let differ = views(networks).into_iter().filter_map(|view| {
        let examples: BTreeSet<i64> = view.networks.iter().map(|n| n.examples).collect();
        let all: Vec<String> = examples.iter().map(i64::to_string).collect();
        (all.len() > 1).then(|| {
            format!(
                "{}: overlaps were measured with {} examples a class; fewer make them smaller.",
                view.label,
                number::list(&all)
            )
        })
    });
    differ.collect::<BTreeSet<_>>().into_iter().collect()
}

impl View<'_> {
    /// The form in words.
    pub fn form(&self) -> &'static str {
        if self.centered {
            "class means subtracted"
        } else {
            "raw features"
        }
    }

    /// The sizes, smallest first.
    pub fn sizes(&self) -> Vec<&Size> {
        let mut sizes: Vec<&Size> = self.networks.iter().map(|n| &n.size).collect();
        sizes.sort_unstable();
        sizes.dedup();
        sizes
    }

    /// The starts, by name.
    pub fn starts(&self) -> Vec<&str> {
        let mut starts: Vec<&str> = self.networks.iter().map(|n| n.init.as_str()).collect();
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// Number of classes.
    pub fn classes(&self) -> usize {
        self.networks
            .iter()
            .map(|n| n.overlaps.classes().len())
            .max()
            .unwrap_or(0)
    }

    fn of(&self, size: &Size, init: &str) -> impl Iterator<Item = &Network> {
        self.networks
            .iter()
            .copied()
            .filter(move |n| n.size == *size && n.init == init)
    }

    fn observations(&self, size: &Size, init: &str, mean: Mean) -> Vec<Observation> {
        let note = |n: &Network| {
            Some(Observation {
                network: n.network.clone(),
                seed: n.seed,
                value: mean(&n.overlaps)?,
            })
        };
        self.of(size, init).filter_map(note).collect()
    }

    /// The mean over networks.
    pub fn claim(&self, size: &Size, init: &str, mean: Mean) -> Option<Claim> {
        Some(claim::mean(&self.observations(size, init, mean))?.within((0.0, 1.0)))
    }

    /// The trend over sizes: one point a pretrained network, or a seed from scratch.
    pub fn trend(&self, init: &str, mean: Mean) -> Option<Trend> {
        let sizes = self.sizes().into_iter();
        let points = sizes.flat_map(|size| {
            let units = claim::units(&self.observations(size, init, mean)).into_iter();
            units.map(|value| (size.parameters as f64, value)).collect::<Vec<_>>()
        });
        trend::over_log10(&[points.collect()])
    }

    /// The classes, by task, and the mean overlap of each pair over networks, both orders.
    pub fn matrix(&self, size: &Size, init: &str) -> (Vec<Class>, Vec<(usize, usize, f64)>) {
        let networks: Vec<&Network> = self.of(size, init).collect();
        let mut classes: Vec<Class> = networks.iter().flat_map(|n| n.overlaps.classes()).copied().collect();
        classes.sort_unstable();
        classes.dedup();
        let mut cells = Vec::new();
        for (i, a) in classes.iter().enumerate() {
            for (j, b) in classes.iter().enumerate() {
                let values: Vec<f64> = networks.iter().filter_map(|n| n.overlaps.get(*a, *b)).collect();
                if !values.is_empty() {
                    cells.push((i, j, values.iter().sum::<f64>() / values.len() as f64));
                }
            }
        }
        (classes, cells)
    }
}
