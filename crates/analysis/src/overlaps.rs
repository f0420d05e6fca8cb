//! The networks whose class representations were compared, and how they came about.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::overlap::OverlapRow;
use lethe_metrics::claim::{self, Claim, Observation};
use lethe_metrics::overlap::{Class, Overlaps};
use lethe_metrics::trend::{self, Trend};
use lethe_metrics::{Histories, Lineage, Segment, number};

use crate::chains;
use crate::comparison::{NONE, batch_norm};
use crate::runs::{About, STOPPED, Size, size_name};
use crate::words::rows_of;
use crate::x_axis;

/// One layer of one network, seen in one way.
pub struct Network {
    /// Study and family.
    pub family: (String, String),
    /// The network's size within its family.
    pub size: Size,
    /// `pretrained` or `scratch`, with [`STOPPED`] where an earlier task was to end at a given accuracy.
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
    /// What else it may be told apart by, in words, as far as histories say: see [`SETTINGS`].
    pub settings: Settings,
    /// Steps of its pretraining, where its history is at hand.
    pub pretraining_steps: Option<i64>,
    /// Whether it was measured more than once, with other results.
    pub repeated: bool,
    /// Trace overlap of each pair of classes, 0 (orthogonal) to 1 (the same subspace).
    pub overlaps: Overlaps,
}

/// A mean over pairs of classes.
pub type Mean = fn(&Overlaps) -> Option<f64>;

/// The tasks in their order, the rate, the mode of batch norm, the number format.
pub const SETTINGS: usize = 4;

/// One of each; `None` where nothing is known of it.
pub type Settings = [Option<String>; SETTINGS];

/// What histories say of the training that wrote a checkpoint.
#[derive(Clone, Default)]
struct Trained {
    network: Option<String>,
    penalty: String,
    table: String,
    /// By which it pairs with others, where orders of tasks are replicates.
    order: Option<i64>,
    /// Whether an earlier task was to end at a given accuracy.
    stopped: bool,
    pretraining_steps: Option<i64>,
    settings: Settings,
}

impl Trained {
    /// The position `at` of a chain whose task table is named `table`.
    fn of(lineage: &Lineage, at: usize, table: String, about: &impl About) -> Self {
        let segments = || lineage.segments().take(at + 1);
        let row = segments().next_back().map(Segment::head);
        let late = lineage.positions().len() - lineage.segments().len();
        let tasks: Vec<String> = lineage
            .positions()
            .iter()
            .take(late + at + 1)
            .flatten()
            .map(i32::to_string)
            .collect();
        let settings = [
            (tasks.len() > 1).then(|| format!("tasks {}", tasks.join(" → "))),
            row.map(|row| format!("rate {}", row.lr)),
            chains::batch_norm_of(segments()).map(|mode| batch_norm(&mode)),
            Some(chains::precision_of(segments())),
        ];
        let pretraining = lineage.network().and_then(|network| about.pretraining(network));
        Self {
            network: lineage.network().map(str::to_owned),
            penalty: match row {
                Some(row) if row.penalty != NONE => format!("{} at {}", row.penalty, number::strength(row.strength)),
                _ => String::new(),
            },
            table,
            order: about.order(lineage),
            stopped: segments().rev().skip(1).any(|segment| about.stopped(segment)),
            pretraining_steps: pretraining.map(Segment::steps),
            settings,
        }
    }

    /// What a pretraining's history says of the network that it wrote: it has no task, rate of a task or penalty.
    fn pretrained(segment: &Segment) -> Self {
        Self {
            network: segment.checkpoint().map(str::to_owned),
            pretraining_steps: Some(segment.steps()),
            settings: [None, None, None, Some(segment.head().precision.clone())],
            ..Self::default()
        }
    }
}

/// Sorts rows into networks; the histories say how each came about, and `table` what its task table is called.
pub fn networks(
    rows: &[OverlapRow],
    histories: &Histories,
    lineages: &[Lineage],
    (table, about): (impl Fn(&Lineage) -> Option<String>, &impl About),
) -> Vec<Network> {
    let wanted: BTreeSet<&str> = rows.iter().map(|row| row.checkpoint.as_str()).collect();
    let mut origins: BTreeMap<&str, Trained> = BTreeMap::new();
    for lineage in lineages {
        for (at, segment) in lineage.segments().enumerate() {
            for checkpoint in segment.checkpoints().filter(|checkpoint| wanted.contains(checkpoint)) {
                let table = table(lineage).unwrap_or_default();
                origins.insert(checkpoint, Trained::of(lineage, at, table, about));
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
        let known = origins.get(checkpoint).cloned();
        let known = known.or_else(|| histories.pretraining(checkpoint).map(Trained::pretrained));
        let known = known.unwrap_or_default();
        let examples = rows.iter().map(|r| r.examples_a.max(r.examples_b)).max();
        let (pairs, repeated) = measured(&rows);
        Network {
            family: (str::to_owned(study), str::to_owned(name)),
            size: Size {
                parameters,
                name: size_name(size, parameters),
            },
            init: format!("{init}{}", if known.stopped { STOPPED } else { "" }),
            // One name for all unknown ones, so that they are never taken for several networks.
            network: (init != "scratch").then(|| known.network.unwrap_or_else(|| "unknown".to_owned())),
            seed: known.order.or(seed).unwrap_or(0),
            trained,
            layer: layer.to_owned(),
            centered,
            split: split.to_owned(),
            examples: examples.unwrap_or(0),
            penalty: known.penalty,
            table: known.table,
            settings: known.settings,
            pretraining_steps: known.pretraining_steps,
            repeated,
            overlaps: Overlaps::new(pairs),
        }
    };
    groups.into_iter().map(network).collect()
}

/// Two classes, the smaller first, and their overlap.
type Pair = (Class, Class, Option<f64>);

/// Examples of both classes, and the overlap.
type Measurement = (i64, Option<f64>);

/// The overlap of each pair of classes of one network, and whether some pair was measured again with another result. Then that of the
/// most examples counts, of several such the mean: whatever the order of files.
fn measured(rows: &[&OverlapRow]) -> (Vec<Pair>, bool) {
    let mut pairs: BTreeMap<(Class, Class), Vec<Measurement>> = BTreeMap::new();
    for row in rows {
        let (a, b) = ((row.task_a, row.class_a), (row.task_b, row.class_b));
        let found = (row.examples_a + row.examples_b, row.overlap);
        pairs.entry((a.min(b), a.max(b))).or_default().push(found);
    }
    let mut repeated = false;
    let mut one = |((a, b), mut all): ((Class, Class), Vec<Measurement>)| {
        all.sort_by(|(n, a), (m, b)| m.cmp(n).then(a.unwrap_or(f64::NAN).total_cmp(&b.unwrap_or(f64::NAN))));
        // In float32 a pair and its mirror image may differ in the last bits.
        let same = |a: Option<f64>, b: Option<f64>| a.zip(b).map_or(a == b, |(a, b)| (a - b).abs() < 1e-6);
        all.dedup_by(|later, one| later.0 == one.0 && same(later.1, one.1));
        repeated |= all.len() > 1;
        let most = all.first().map(|(examples, _)| *examples);
        let values = all.iter().filter(|(examples, _)| Some(*examples) == most);
        let values: Vec<f64> = values.filter_map(|(_, overlap)| *overlap).collect();
        let mean = (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64);
        (a, b, mean)
    };
    (pairs.into_iter().map(&mut one).collect(), repeated)
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
    let kind = |network: &'n Network| {
        let how = (&network.layer, network.centered, &network.split);
        let table = if tables { network.table.as_str() } else { "" };
        (&network.family, (network.trained, &network.penalty, table), how)
    };
    let mut kinds: BTreeMap<_, Vec<&'n Network>> = BTreeMap::new();
    for network in networks {
        kinds.entry(kind(network)).or_default().push(network);
    }
    let several = |part: fn(&Network) -> &str| networks.iter().any(|n| part(n) != part(&networks[0]));
    let (studies, layers, splits) = (several(|n| &n.family.0), several(|n| &n.layer), several(|n| &n.split));
    let view = |(told, networks): (Vec<String>, Vec<&'n Network>)| {
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
        label += &named("", &told.join(", "), true);
        Some(View {
            label,
            centered: first.centered,
            networks,
        })
    };
    let apart = kinds.into_values().flat_map(by_settings);
    let apart = apart.flat_map(|(told, networks)| by_amount(&told, networks));
    apart.filter_map(view).collect()
}

/// Networks of one kind, those apart that differ in a setting which several networks of one size and start have been given: runs that
/// differ in it are never averaged. Where each size or start has its own, it goes with the size or start.
fn by_settings(networks: Vec<&Network>) -> Vec<(Vec<String>, Vec<&Network>)> {
    let varied = |setting: &usize| {
        let mut cells: BTreeMap<_, BTreeSet<&Option<String>>> = BTreeMap::new();
        for network in &networks {
            let cell = cells.entry((&network.size, &network.init)).or_default();
            cell.insert(&network.settings[*setting]);
        }
        cells.values().any(|values| values.len() > 1)
    };
    let varied: Vec<usize> = (0..SETTINGS).filter(varied).collect();
    let mut apart: BTreeMap<Vec<String>, Vec<&Network>> = BTreeMap::new();
    for network in networks {
        let told = varied.iter().filter_map(|setting| network.settings[*setting].clone());
        apart.entry(told.collect()).or_default().push(network);
    }
    apart.into_iter().collect()
}

/// Those apart that were pretrained for another time than others of their size, see [`x_axis::differ`]. Networks from scratch stand
/// beside those that were pretrained longest.
fn by_amount<'n>(told: &[String], networks: Vec<&'n Network>) -> Vec<(Vec<String>, Vec<&'n Network>)> {
    let mut cells: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
    for network in &networks {
        let cell = cells.entry((&network.size, &network.init)).or_default();
        cell.extend(network.pretraining_steps);
    }
    if !cells.values().any(x_axis::differ) {
        return vec![(told.to_vec(), networks)];
    }
    let (pretrained, scratch): (Vec<_>, Vec<_>) = networks.into_iter().partition(|n| n.network.is_some());
    let mut apart: BTreeMap<Option<i64>, Vec<&Network>> = BTreeMap::new();
    for network in pretrained {
        // Steps within a tenth of the fewest of an amount are of it.
        let steps = network.pretraining_steps;
        let known = apart
            .keys()
            .copied()
            .flatten()
            .find(|known| steps.is_some_and(|steps| !x_axis::differ(&[steps, *known].into())));
        apart.entry(known.or(steps)).or_default().push(network);
    }
    if let Some((_, longest)) = apart.iter_mut().next_back() {
        longest.extend(scratch);
    }
    let words = |(steps, networks): (Option<i64>, Vec<&'n Network>)| {
        let of = steps.map_or("pretrained for an unknown time".to_owned(), |steps| {
            format!("pretrained for {steps} steps")
        });
        ([told, &[of]].concat(), networks)
    };
    apart.into_iter().map(words).collect()
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
    let repeated = views(networks).into_iter().filter_map(|view| {
        let count = view.networks.iter().filter(|n| n.repeated).count();
        (count > 0).then(|| {
            format!(
                "{}: overlaps of {} were measured more than once, with other results; those of the most examples count, of several the mean.",
                view.label,
                number::plural(count, "network")
            )
        })
    });
    differ.chain(repeated).collect::<BTreeSet<_>>().into_iter().collect()
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
