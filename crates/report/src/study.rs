//! All that was given, sorted into families, with notices about what cannot be compared.

use std::collections::{BTreeMap, BTreeSet};

use lethe_metrics::{Histories, Lineage, Score};

use crate::facet::Facet;
use crate::inputs::{Inputs, Source};
use crate::number;
use crate::runs::Run;

/// What a page is made of.
pub struct Study {
    /// The families, by name.
    pub facets: Vec<Facet>,
    /// What a reader must know before comparing anything.
    pub notices: Vec<String>,
    /// Trainings of tasks.
    pub trainings: usize,
    /// Pretrainings: family, size, seed.
    pub pretrainings: BTreeSet<(String, String, i64)>,
    /// Names of the studies.
    pub studies: BTreeSet<String>,
}

type Key<'a> = (&'a str, &'a str, &'a str);

impl Study {
    /// Sorts rows into runs, and runs into families.
    pub fn new(inputs: &Inputs) -> Self {
        let histories = Histories::new(&inputs.rows);
        let lineages = histories.lineages();
        let mut groups: BTreeMap<Key, Vec<&Lineage>> = BTreeMap::new();
        for lineage in &lineages {
            let row = lineage.last().head();
            groups
                .entry((&row.study, &row.family, &row.model))
                .or_default()
                .push(lineage);
        }
        let count = |part: fn(&Key) -> String| groups.keys().map(part).collect::<BTreeSet<_>>().len();
        let (studies, models) = (count(|k| k.0.to_owned()), count(|k| k.2.to_owned()));
        let label = |(study, family, model): &Key| {
            let mut label = (*family).to_owned();
            if models > 1 {
                label.push_str(&format!(", {model}"));
            }
            if studies > 1 {
                label.push_str(&format!(" ({study})"));
            }
            label
        };
        let mut notices = general(&inputs.sources, &histories);
        let mut facets = Vec::new();
        for (key, lineages) in &groups {
            let label = label(key);
            notices.extend(unfinished(&label, lineages));
            if let Some(facet) = facet(label, lineages) {
                notices.extend(mixed(&facet));
                facets.push(facet);
            }
        }
        let pretraining = |s: &lethe_metrics::Segment| {
            let row = s.head();
            (row.family.clone(), row.size.clone(), row.seed)
        };
        let pretrainings = histories.pretrainings().map(pretraining).collect();
        let trainings = histories.segments().iter().filter(|s| s.trained() >= 0).count();
        let studies = inputs.rows.iter().map(|r| r.study.clone()).collect();
        Self {
            facets,
            notices,
            trainings,
            pretrainings,
            studies,
        }
    }
}

fn facet(label: String, lineages: &[&Lineage]) -> Option<Facet> {
    let last = lineages.iter().map(|l| l.last().trained()).max()?;
    let rows = || lineages.iter().flat_map(|l| l.segments()).flat_map(|s| s.rows());
    let score = if rows().any(|r| r.accuracy.is_some()) {
        Score::Accuracy
    } else {
        Score::Loss
    };
    let finished = lineages.iter().filter(|l| l.last().trained() == last);
    Facet::new(label, finished.map(|l| Run::new(l, score)).collect(), score)
}

/// What concerns all families.
fn general(sources: &[Source], histories: &Histories) -> Vec<String> {
    let mut notices = Vec::new();
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for provenance in sources.iter().filter_map(|s| s.provenance.as_ref()) {
        versions
            .entry(&provenance.tool)
            .or_default()
            .insert(&provenance.version);
    }
    for (tool, versions) in versions.iter().filter(|(_, v)| v.len() > 1) {
        let versions: Vec<String> = versions.iter().map(|v| (*v).to_owned()).collect();
        notices.push(format!(
            "The histories were written by several versions of {tool}: {}. Differences may come from that.",
            number::list(&versions)
        ));
    }
    let schemas: BTreeSet<_> = sources.iter().filter_map(|s| s.schema_version).collect();
    if schemas.len() > 1 {
        let schemas: Vec<String> = schemas.iter().map(u64::to_string).collect();
        notices.push(format!(
            "The histories have several schema versions: {}.",
            number::list(&schemas)
        ));
    }
    let nameless = sources.iter().filter(|s| s.provenance.is_none()).count();
    if nameless > 0 {
        notices.push(format!(
            "{nameless} of {} files do not say what wrote them.",
            sources.len()
        ));
    }
    if !histories.conflicts.is_empty() {
        notices.push(format!(
            "{} runs were given more than once with different numbers; one version of each is shown: {}.",
            histories.conflicts.len(),
            number::list(
                &histories
                    .conflicts
                    .iter()
                    .map(|c| c.chars().take(12).collect())
                    .collect::<Vec<_>>()
            ),
        ));
    }
    notices
}

/// Chains that stop early, or begin late.
fn unfinished(label: &str, lineages: &[&Lineage]) -> Vec<String> {
    let last = lineages.iter().map(|l| l.last().trained()).max().unwrap_or(0);
    let early = lineages.iter().filter(|l| l.last().trained() < last).count();
    let late = lineages.iter().filter(|l| l.first().trained() > 0).count();
    let mut notices = Vec::new();
    if early > 0 {
        notices.push(format!(
            "{label}: {early} of {} runs stop before task {last} and are left out.",
            lineages.len()
        ));
    }
    if late > 0 {
        notices.push(format!(
            "{label}: for {late} of {} runs the history of the first task is not among the inputs; its score is read \
             at \
             step 0 of the task after it, and its pretrained network is unknown.",
            lineages.len(),
        ));
    }
    notices
}

/// Settings that are not compared with each other.
fn mixed(facet: &Facet) -> Vec<String> {
    let label = &facet.label;
    let values = |value: fn(&Run) -> Option<String>| facet.runs.iter().filter_map(value).collect::<BTreeSet<_>>();
    let words = |values: BTreeSet<String>| number::list(&values.into_iter().collect::<Vec<_>>());
    let mut notices = Vec::new();
    let modes = values(|r| r.condition.setting.batch_norm.clone());
    if modes.len() > 1 {
        let shown = facet.main.batch_norm.as_deref().unwrap_or("none");
        notices.push(format!(
            "{label}: batch-norm statistics differ between runs ({}). They are never averaged; the \
         figures show {shown}.",
            words(modes)
        ));
    }
    let precisions = values(|r| Some(r.condition.precision.clone()));
    if precisions.len() > 1 {
        notices.push(format!(
            "{label}: runs differ in precision ({}). They are never averaged.",
            words(precisions)
        ));
    }
    let penalties = values(|r| {
        Some(format!(
            "{} at {}",
            r.condition.setting.penalty, r.condition.setting.strength.0
        ))
    });
    if penalties.len() > 1 {
        let shown = &facet.main;
        notices.push(format!(
            "{label}: runs differ in penalty ({}). They are never averaged; the figures show {} at {}.",
            words(penalties),
            shown.penalty,
            shown.strength.0
        ));
    }
    if values(|r| Some(r.condition.split.clone())).contains("valid") {
        notices.push(format!(
            "{label}: some runs have no test rows; their validation rows are shown instead."
        ));
    }
    for size in facet.sizes() {
        for init in facet.starts() {
            let all = facet.runs.iter().filter(|r| {
                let c = &r.condition;
                c.size == *size && c.init == init && c.setting == facet.main
            });
            let shown = facet.cell(size, init);
            if let Some(c) = shown.first().map(|r| &r.condition)
                && all.count() > shown.len()
            {
                let rates: Vec<String> = c.rates.iter().map(|r| r.0.to_string()).collect();
                notices.push(format!(
                    "{label}, size {}, {init}: runs differ in more than their seed; the figures show rates {} in {}.",
                    size.name,
                    rates.join(" then "),
                    c.precision
                ));
            } else if shown.is_empty() && !facet.trajectories(size, init).is_empty() {
                notices.push(format!(
                    "{label}, size {}, {init}: no run at the main rate {}.",
                    size.name, facet.main.rate.0
                ));
            }
        }
    }
    notices
}
