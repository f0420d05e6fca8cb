//! What architectures forget while others train the weights that they share.

use lethe_metrics::verdict::Verdict;
use maud::html;

use super::over::Over;
use super::{Figure, drawn, key};
use crate::figures::Group as Panels;
use crate::number;
use crate::searches::forgotten::{CURVES, Forgotten};
use crate::searches::{Group, Line, Searches, unit};
use crate::table::{Cell, Table};

/// What the three curves are called.
const TITLES: [&str; 3] = ["Mean of all architectures", "Mean of the five best", "Largest"];

/// The verdict in words.
pub fn words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "forgets less",
        Verdict::DoesNotHold => "forgets more",
        Verdict::Undecided(_) => "undecided",
    }
}

/// A share in per cent, such as `75 %`.
pub fn share(share: f64) -> String {
    let text = format!("{:.0}", 100.0 * share);
    let text = if text == "-0" { "0" } else { &text };
    format!("{}\u{a0}%", text.replace('-', "−"))
}

/// The figure; `None` where no architecture was judged twice.
pub fn figure(searches: &Searches) -> Option<Figure> {
    let shown = |group: &&Group| group.lines.iter().any(|l| l.values(|e| e.forgotten).next().is_some());
    let groups: Vec<&Group> = searches.groups.iter().filter(shown).collect();
    if groups.is_empty() {
        return None;
    }
    Some(Figure {
        id: "search-forgetting",
        title: "What architectures forget during a search".into(),
        caption: html! {
            "All architectures of a search share weights. Right after one was trained, its error on fixed validation rows is err1; \
             once all architectures of the epoch were trained, it is err2. err2 − err1 is what it forgot: above zero, the others \
             have overwritten its weights. Of each epoch the mean over all architectures is shown, that over the five best by err1, and the largest. The error is the perplexity of text, the share of wrong answers of images. Lines are \
             means over seeds at each epoch that all searches reached, shades 95 % intervals; without a penalty the line is dashed. \
             The share that a penalty removes is 1 − the ratio of the peaks: of the lines, and of each seed's own curve, which gives \
             the interval. A penalty " strong { "forgets less" } " where that interval lies above zero, and " strong { "forgets more" }
            " where it lies below; below two seeds nothing is said. Benyahia et al. 2019 (figure 4) report that the weight plasticity loss \
             removes up to 75 to 80 % of the mean."
        },
        groups: groups
            .iter()
            .enumerate()
            .map(|(i, group)| panels(group, &groups, i))
            .collect(),
        empty: String::new(),
        tables: vec![table(&groups)],
    })
}

fn panels(group: &Group, groups: &[&Group], i: usize) -> Panels {
    let lines = drawn(group);
    let peers: Vec<&Group> = groups
        .iter()
        .copied()
        .filter(|g| (&g.study, &g.space) == (&group.study, &group.space))
        .collect();
    let panel = |(k, (name, measure)): (usize, (&str, _))| {
        Over {
            id: format!("search-forgetting-{i}-{name}"),
            title: TITLES[k],
            y: format!("err2 − err1, {}", unit(&group.space)),
            bounds: (f64::NEG_INFINITY, f64::INFINITY),
            may_be_log: false,
            measure,
        }
        .panel(group, &lines, &peers)
    };
    Panels {
        heading: group.label.clone(),
        legend: lines.iter().map(|(line, look)| key(line, look)).collect(),
        columns: 3,
        panels: CURVES.into_iter().enumerate().filter_map(panel).collect(),
    }
}

fn row(group: &Group, line: &Line, found: &Forgotten) -> Vec<Cell> {
    let judged = found.judged.as_ref();
    let peak = |i: usize| Cell::Number(found.peaks[i].map(|(_, value)| value));
    let verdict = |verdict: Option<Verdict>| Cell::text(verdict.map_or("", words));
    vec![
        Cell::text(&group.space),
        Cell::text(line.variant.penalty_and_options()),
        Cell::text(number::plain(line.variant.strength.0)),
        Cell::Integer(line.runs.len() as i64),
        peak(0),
        Cell::text(found.peaks[0].map_or_else(String::new, |(at, _)| at.to_string())),
        Cell::Number(found.shares[0]),
        Cell::Claim(found.by_seed),
        verdict(judged.map(|j| j.alone.verdict)),
        Cell::P(judged.and_then(|j| j.alone.p)),
        verdict(judged.map(|j| j.among.verdict)),
        Cell::P(judged.and_then(|j| j.among.p)),
        peak(1),
        Cell::Number(found.shares[1]),
        peak(2),
        Cell::Number(found.shares[2]),
        Cell::Claim(found.peak),
        Cell::text(unit(&group.space)),
        Cell::text(&group.sampler),
        Cell::text(&group.study),
    ]
}

fn table(groups: &[&Group]) -> Table {
    let columns = [
        ("space", "space"),
        ("penalty", "penalty"),
        ("strength", "strength"),
        ("searches", "searches"),
        ("peak of the mean", "peak"),
        ("in epoch", "peak_epoch"),
        ("share of it removed", "removed"),
        ("share removed, by seed", "removed_by_seed"),
        ("verdict by itself", "verdict"),
        ("p", "p"),
        ("after Holm", "verdict_holm"),
        ("p after Holm", "p_holm"),
        ("peak of the five best", "best_peak"),
        ("share removed", "best_removed"),
        ("peak of the largest", "most_peak"),
        ("share removed", "most_removed"),
        ("each seed's own peak of the mean", "peak_by_seed"),
        ("unit", "unit"),
        ("sampler", "sampler"),
        ("study", "study"),
    ];
    let rows = groups.iter().flat_map(|group| {
        let both = group.lines.iter().zip(&group.forgotten);
        both.map(|(line, found)| row(group, line, found))
    });
    Table {
        name: "search-forgetting",
        caption: "What architectures forget at the peak, and the share of it that a penalty removes".into(),
        columns: columns.map(|(head, name)| (head.to_owned(), name)).to_vec(),
        rows: rows.collect(),
        folded: false,
    }
}
