//! What was run: counts, settings, seeds, tools and their versions, and every configuration key with its values.

use std::collections::{BTreeMap, BTreeSet};

use lethe_analysis::comparison;
use lethe_analysis::inputs::Inputs;
use lethe_analysis::searches;
use lethe_analysis::settings;
use lethe_analysis::study::Study;
use lethe_analysis::words;
use lethe_metrics::number;
use maud::{Markup, html};

/// The section at the page's end.
pub fn html(study: &Study, inputs: &Inputs) -> Markup {
    html! {
        section id="origin" {
            h2 { "What was run" }
            div.scroll tabindex="0" role="region" aria-label="What was run" {
                table.facts { tbody {
                    @for (name, value) in facts(study, inputs) { tr { th scope="row" { (name) } td { (value) } } }
                } }
            }
            @for (tool, table) in configurations(inputs) {
                details {
                    summary { "Configuration of " (tool) ": every key with the values it had" }
                    div.scroll tabindex="0" role="region" aria-label={ "Configuration of " (tool) } {
                        table.facts { tbody {
                            @for (key, values) in table { tr { th scope="row" { code { (key) } } td
                            { (shorten(&values)) } } }
                        } }
                    }
                }
            }
        }
    }
}

fn facts(study: &Study, inputs: &Inputs) -> Vec<(String, String)> {
    let rows = || inputs.rows.iter();
    let distinct = |value: &dyn Fn(&lethe_metrics::HistoryRow) -> Option<String>| -> String {
        let values: BTreeSet<String> = rows().filter_map(value).collect();
        shorten(&values)
    };
    let mut facts = vec![(
        "studies".to_owned(),
        study.studies.iter().cloned().collect::<Vec<_>>().join(", "),
    )];
    facts.extend(searches::facts::of(&study.searches));
    if study.only_searches() {
        facts.extend(tools(inputs));
        facts.push(("report".into(), format!("version {}", lethe_cli::VERSION)));
        return facts;
    }
    facts.extend([
        (
            "histories".to_owned(),
            format!("{}, {} rows", inputs.sources.len(), inputs.rows.len()),
        ),
        ("trainings of a task".to_owned(), study.trainings.to_string()),
        ("pretrainings".to_owned(), study.pretrainings.len().to_string()),
    ]);
    if !inputs.importances.is_empty() {
        facts.push(("importances".into(), format!("{} files", inputs.importances.len())));
    }
    for run_group in &study.run_groups {
        for (size, init) in run_group.sizes_and_starts() {
            let runs = run_group
                .runs
                .iter()
                .filter(|r| r.condition.size == *size && r.condition.init == init);
            let mut by_rate: BTreeMap<_, BTreeSet<i64>> = BTreeMap::new();
            let mut networks = BTreeSet::new();
            for run in runs {
                by_rate.entry(run.condition.setting.rate).or_default().insert(run.seed);
                networks.extend(run.network.as_deref());
            }
            if by_rate.is_empty() {
                continue;
            }
            let mut parts: Vec<String> = by_rate
                .into_iter()
                .map(|(rate, seeds)| format!("rate {}: {}", rate.0, number::seeds(seeds)))
                .collect();
            if networks.len() == 1 {
                parts.push("pretrained once".to_owned());
            } else if networks.len() > 1 {
                parts.push(format!("{} pretrained networks", networks.len()));
            }
            facts.push((
                format!("{}, size {}, {}", run_group.label, size.name, words::start(init)),
                parts.join("; "),
            ));
        }
    }
    for comparison in &study.comparisons {
        let runs = comparison.variants.iter().map(|v| {
            let seeds = number::seeds(v.runs.iter().map(|t| t.seed));
            format!("{}: {seeds}", words::variant(v))
        });
        let runs = runs.collect::<Vec<_>>().join("; ");
        facts.push((format!("{}, penalties", comparison.label), runs));
    }
    let families: BTreeSet<&str> = rows().map(|r| r.family.as_str()).collect();
    // A later task starts from what another task's training wrote.
    let tasks = rows().filter(|r| r.task_trained >= 0);
    let written: BTreeSet<&str> = tasks.filter_map(|r| r.checkpoint.as_deref()).collect();
    let later = |r: &lethe_metrics::HistoryRow| r.parent.as_deref().is_some_and(|p| written.contains(p));
    for family in families {
        let precision = distinct(&|r| (r.family == family).then(|| r.precision.clone()));
        let mode = distinct(&|r| r.batch_norm.clone().filter(|_| r.family == family && later(r)));
        let mode = if mode.is_empty() {
            String::new()
        } else {
            format!("; batch-norm statistics in later tasks: {mode}")
        };
        facts.push((family.to_owned(), format!("{precision}{mode}")));
    }
    facts.push((
        "penalties".into(),
        distinct(&|r| {
            Some(match comparison::base(&r.penalty) {
                comparison::NONE | comparison::JOINT => r.penalty.clone(),
                _ => format!("{} at {}", r.penalty, r.strength),
            })
        }),
    ));
    let tasks: BTreeSet<(i32, &str)> = rows()
        .filter(|r| r.task >= 0)
        .map(|r| (r.task, r.split.as_str()))
        .collect();
    for (task, split) in tasks {
        let examples = distinct(&|r| (r.task == task && r.split == split).then(|| r.examples.to_string()));
        facts.push((format!("task {task}, {split} rows"), examples));
    }
    facts.extend(tools(inputs));
    facts.push(("report".into(), format!("version {}", lethe_cli::VERSION)));
    facts
}

fn tools(all: &Inputs) -> Vec<(String, String)> {
    let mut tools: BTreeMap<String, BTreeMap<(String, Option<u64>), usize>> = BTreeMap::new();
    let mut inputs: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (provenance, schema) in all.origins() {
        let version = (provenance.version.clone(), schema);
        *tools
            .entry(provenance.tool.clone())
            .or_default()
            .entry(version)
            .or_default() += 1;
        for (role, hash) in &provenance.inputs {
            let role = format!("{} of {}", role, provenance.tool);
            inputs.entry(role).or_default().insert(number::short(hash));
        }
    }
    let versions = tools.into_iter().map(|(tool, versions)| {
        let each = versions.into_iter().map(|((version, schema), runs)| {
            let schema = schema.map_or_else(String::new, |s| format!(", schema {s}"));
            format!("version {version}{schema} ({})", number::plural(runs, "run"))
        });
        (tool, number::list(&each.collect::<Vec<_>>()))
    });
    let hashes = inputs
        .into_iter()
        .map(|(role, hashes)| (format!("{role}, hash"), shorten(&hashes)));
    versions.chain(hashes).collect()
}

/// For each tool, every key of its configurations and the values that it had, rather than dozens of near-equal files.
fn configurations(inputs: &Inputs) -> BTreeMap<&str, BTreeMap<String, BTreeSet<String>>> {
    let mut tools: BTreeMap<&str, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
    for (provenance, _) in inputs.origins() {
        let keys = tools.entry(&provenance.tool).or_default();
        settings::flatten(String::new(), &provenance.config, keys);
    }
    tools.retain(|_, keys| !keys.is_empty());
    tools
}

/// Values in a row; where they are very many, the first ones and how many there are.
fn shorten(values: &BTreeSet<String>) -> String {
    const SHOWN: usize = 12;
    let mut values: Vec<&String> = values.iter().collect();
    // Numbers by value: 0.1 before 0.02 would be odd.
    values.sort_by(|a, b| match (a.parse::<f64>(), b.parse::<f64>()) {
        (Ok(x), Ok(y)) => x.total_cmp(&y),
        _ => a.cmp(b),
    });
    let shown: Vec<String> = values.iter().take(SHOWN).map(|v| (*v).clone()).collect();
    let more = values.len().saturating_sub(SHOWN);
    if more == 0 {
        shown.join(", ")
    } else {
        format!("{}, and {more} more", shown.join(", "))
    }
}
