//! What the networks write: how each prompt is continued after each task, by each network, as escaped text.

use std::collections::BTreeMap;

use lethe_analysis::runs::{Exact, size_name};
use lethe_analysis::words::start;
use lethe_artifacts::history::SampleRow;
use lethe_charts::markdown::escape;
use lethe_charts::table::{Table, table};
use lethe_metrics::number;
use maud::{Markup, html};

/// Letters of a continuation that Markdown shows.
const LETTERS: usize = 160;

/// One network along its tasks: what tells it from others. Rows of its pretraining and of a first task that several second
/// ones share have rates of their own, so a rate is part of the time.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Network<'a> {
    study: &'a str,
    family: &'a str,
    parameters: i64,
    size: &'a str,
    init: &'a str,
    seed: i64,
}

impl<'a> Network<'a> {
    fn of(row: &'a SampleRow) -> Self {
        Self {
            study: &row.study,
            family: &row.family,
            parameters: row.parameters,
            size: &row.size,
            init: &row.init,
            seed: row.seed,
        }
    }

    fn words(&self, several_studies: bool) -> String {
        let study = if several_studies && !self.study.is_empty() {
            format!("{}: ", self.study)
        } else {
            String::new()
        };
        format!(
            "{study}{}, size {}, {} parameters, {}, seed {}",
            self.family,
            size_name(self.size, self.parameters),
            number::count(self.parameters as f64),
            start(self.init),
            self.seed
        )
    }
}

/// When something was written: the task trained last, how, and in which run: two may share all else, such as two orders of tasks.
type Time<'a> = (i32, &'a str, &'a str, Exact, Exact, &'a str);

fn time(row: &SampleRow) -> Time<'_> {
    let held = (&*row.penalty, Exact(row.strength), Exact(row.lr));
    (row.task_trained, &row.task_name, held.0, held.1, held.2, &row.run)
}

/// By network, then by prompt in the order of the files, then by time.
type Written<'a> = BTreeMap<Network<'a>, Vec<(&'a str, BTreeMap<Time<'a>, &'a str>)>>;

fn written(rows: &[SampleRow]) -> Written<'_> {
    let mut all: Written = BTreeMap::new();
    for row in rows {
        let prompts = all.entry(Network::of(row)).or_default();
        let at = match prompts.iter().position(|(prompt, _)| *prompt == row.prompt) {
            Some(at) => at,
            None => {
                prompts.push((&row.prompt, BTreeMap::new()));
                prompts.len() - 1
            }
        };
        prompts[at].1.insert(time(row), &row.continuation);
    }
    all
}

/// A time in words, such as `after IMDb`; with penalty and rate where the same task was trained in several ways.
fn words(time: &Time, all: &BTreeMap<Time, &str>) -> String {
    let (task, name, penalty, strength, rate, run) = time;
    let after = match (*task, *name) {
        (..0, _) => "after pretraining".to_owned(),
        (task, "") => format!("after task {task}"),
        (_, name) => format!("after {name}"),
    };
    let differ = |part: fn(&Time) -> String| {
        let mut same_task = all.keys().filter(|t| t.0 == *task);
        same_task.any(|t| part(t) != part(time))
    };
    let mut parts = vec![after];
    if *penalty != lethe_analysis::comparison::NONE {
        parts.push(format!("{penalty} at {}", number::strength(strength.0)));
    } else if differ(|t| t.2.to_owned()) {
        parts.push("no penalty".to_owned());
    }
    if differ(|t| t.4.0.to_string()) {
        parts.push(format!("rate {}", rate.0));
    }
    let alike = |t: &&Time| (t.0, t.1, t.2, t.3, t.4) == (*task, *name, *penalty, *strength, *rate);
    if all.keys().filter(alike).count() > 1 {
        parts.push(format!("run {}", number::short(run)));
    }
    parts.join(", ")
}

/// Text in which no letter acts: control letters, and those that turn the direction of writing, are spelled.
fn spelled(text: &str) -> String {
    let acts = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spell = |c: char| match acts(c) {
        true => c.escape_unicode().collect(),
        false => c.to_string(),
    };
    text.chars().map(spell).collect()
}

/// The networks that are shown unfolded: of each family and start the smallest and the largest, the first seed of each.
fn shown<'a>(all: &'a Written<'a>) -> Vec<&'a Network<'a>> {
    let mut kinds: BTreeMap<_, Vec<&Network>> = BTreeMap::new();
    for network in all.keys() {
        kinds
            .entry((network.study, network.family, network.init))
            .or_default()
            .push(network);
    }
    let ends = kinds.into_values().flat_map(|networks| {
        let first = |parameters: i64| networks.iter().copied().find(|n| n.parameters == parameters);
        let ends = [networks.first(), networks.last()].map(|n| n.and_then(|n| first(n.parameters)));
        ends.into_iter().flatten().collect::<Vec<_>>()
    });
    let mut ends: Vec<&Network> = ends.collect();
    ends.dedup();
    ends
}

/// The section of the page; `None` without samples.
pub fn html(rows: &[SampleRow]) -> Option<Markup> {
    let all = written(rows);
    if all.is_empty() {
        return None;
    }
    let shown = shown(&all);
    let studies = several_studies(&all);
    Some(html! {
        section id="samples" {
            h2 { "What the networks write" }
            p {
                "How networks continue a prompt after each training. It is what one draw gives, and no measurement. Shown are the \
                 smallest and the largest network of each family and start, of the first seed; all others are folded away."
            }
            @for (network, prompts) in &all {
                details open[shown.contains(&network)] {
                    summary { (network.words(studies)) }
                    @for (prompt, times) in prompts { (one(prompt, times)) }
                }
            }
            p.sub { "All of them: " (table(rows).link()) }
        }
    })
}

fn several_studies(all: &Written) -> bool {
    let first = all.keys().next().map(|n| n.study);
    all.keys().any(|n| Some(n.study) != first)
}

fn one(prompt: &str, times: &BTreeMap<Time, &str>) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label="What a network writes" {
            table.written {
                caption { bdi { (spelled(prompt)) } " …" }
                tbody {
                    @for (time, text) in times {
                        tr { th scope="row" { (words(time, times)) } td { bdi { (spelled(text)) } } }
                    }
                }
            }
        }
    }
}

/// The section in Markdown, of the networks that the page shows unfolded; empty without samples.
pub fn markdown(rows: &[SampleRow]) -> String {
    let all = written(rows);
    let mut parts = Vec::new();
    for network in shown(&all) {
        parts.push(format!("**{}**", escape(&network.words(several_studies(&all)))));
        for (prompt, times) in all.get(network).into_iter().flatten() {
            let line = |text: &str| escape(&spelled(text).replace('\n', " "));
            let items = times.iter().map(|(time, text)| {
                let cut: String = text.chars().take(LETTERS).collect();
                let more = if cut.len() < text.len() { "…" } else { "" };
                format!("- {}: {}{more}", escape(&words(time, times)), line(cut.trim()))
            });
            let items: Vec<String> = items.collect();
            parts.push(format!("“{} …”\n\n{}", line(prompt), items.join("\n")));
        }
    }
    match parts.is_empty() {
        true => String::new(),
        false => format!("## What the networks write\n\n{}", parts.join("\n\n")),
    }
}

/// All samples as a table.
pub fn table(rows: &[SampleRow]) -> Table {
    let mut rows: Vec<&SampleRow> = rows.iter().collect();
    rows.sort_by(|a, b| (Network::of(a), &a.prompt, time(a)).cmp(&(Network::of(b), &b.prompt, time(b))));
    table! {
        name: "samples";
        caption: "What the networks write";
        folded: true;
        for row in rows;
        columns {
            "study", "study" => &row.study;
            "family", "family" => &row.family;
            "size", "size" => size_name(&row.size, row.parameters);
            "parameters", "parameters" => row.parameters;
            "start", "start" => start(&row.init);
            "seed", "seed" => row.seed;
            "penalty", "penalty" => &row.penalty;
            "strength", "strength" => number::plain(row.strength);
            "rate", "rate" => row.lr.to_string();
            "task_trained", "task_trained" => i64::from(row.task_trained);
            "task", "task" => &row.task_name;
            "run", "run" => number::short(&row.run);
            "prompt", "prompt" => &row.prompt;
            "continuation", "continuation" => &row.continuation;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn letters_that_act_are_spelled() {
        assert_eq!(spelled("a\nb\u{7}\u{202e}é"), "a\nb\\u{7}\\u{202e}é");
    }

    /// Two orders of two corpora end with the same one: both texts are shown, each with its run.
    #[test]
    fn texts_of_two_runs_stand_beside_each_other() {
        let row = |run: &str| SampleRow {
            run: run.into(),
            study: String::new(),
            family: "gpt2".into(),
            size: "64".into(),
            parameters: 1000,
            init: "pretrained".into(),
            penalty: "none".into(),
            strength: 0.0,
            lr: 0.1,
            seed: 0,
            task_trained: 1,
            task_name: "two".into(),
            prompt: "The".into(),
            continuation: format!(" {run}"),
        };
        let rows = [row("first"), row("second")];
        for rows in [&rows[..], &[rows[1].clone(), rows[0].clone()]] {
            let all = written(rows);
            let (_, prompts) = all.first_key_value().unwrap();
            let (_, times) = &prompts[0];
            let found: Vec<_> = times.iter().map(|(time, text)| (words(time, times), *text)).collect();
            let expected = [("after two, run first", " first"), ("after two, run second", " second")];
            assert_eq!(found, expected.map(|(time, text)| (time.to_owned(), text)));
        }
    }
}
