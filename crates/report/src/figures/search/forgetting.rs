//! What architectures forget while others train the weights that they share.

use lethe_analysis::searches::forgotten::CURVES;
use lethe_analysis::searches::{Group, Measure, Searches, is_text, unit, unit_of_rise};
use lethe_charts::table::{Cell, Table, table};
use lethe_charts::{Figure, Group as Panels};
use lethe_metrics::number;
use lethe_metrics::verdict::Verdict;
use maud::html;

use super::over::Over;
use super::{drawn, key};

/// What the curves are called.
const TITLES: [&str; 4] = [
    "Mean of all architectures",
    "Mean of the five best",
    "Largest",
    "Median, in perplexity",
];

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
             once all architectures of the epoch were trained, it is err2. What it forgot is err2 − err1 for images, in the share of wrong \
             answers, and ln err2 − ln err1 for text, the rise of its loss in nats a token: one network whose perplexity has exploded would be \
             the whole mean of perplexities. Above zero, the others have overwritten its weights. Of each epoch the mean over all \
             architectures is shown, that over the five best by err1, and the largest; for text also the median of err2 − err1 in perplexity. \
             An architecture that was trained several times in an epoch counts once, the last time. Lines are \
             means over seeds at each epoch that all searches reached, shades 95 % intervals; without a penalty the line is dashed. \
             In the table, a search forgets the mean over its epochs but the first. A penalty " strong { "forgets less" }
            " where the interval of the differences to no penalty, paired by seed, lies on that side of zero, and " strong { "forgets more" }
            " where it lies on the other; below two seeds nothing is said. Weights that stand still forget nothing: the differences of err1 and of the \
             reward in the last epoch say what less forgetting has cost. Benyahia et al. 2019 (figure 4) report that the weight plasticity loss \
             removes up to 75 to 80 % of the peak of the mean of err2 − err1, in perplexity."
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
    let text = is_text(&group.space);
    let rise = if text { "ln err2 − ln err1" } else { "err2 − err1" };
    let mut curves = CURVES
        .map(|(name, measure)| (name, measure, format!("{rise}, {}", unit_of_rise(&group.space))))
        .to_vec();
    if text {
        curves.push((
            "median",
            |e| e.median_rise,
            format!("err2 − err1, {}", unit(&group.space)),
        ));
    }
    let panel = |(k, (name, measure, y)): (usize, (&str, Measure, String))| {
        Over {
            id: format!("search-forgetting-{i}-{name}"),
            title: TITLES[k],
            y,
            bounds: (f64::NEG_INFINITY, f64::INFINITY),
            may_be_log: false,
            measure,
        }
        .panel(group, &lines, &peers)
    };
    Panels {
        heading: group.label.clone(),
        legend: lines.iter().map(|(line, look)| key(line, look)).collect(),
        columns: if text { 2 } else { 3 },
        panels: curves.into_iter().enumerate().filter_map(panel).collect(),
    }
}

fn table(groups: &[&Group]) -> Table {
    let rows = groups.iter().flat_map(|group| {
        let both = group.lines.iter().zip(&group.forgotten);
        both.map(move |(line, found)| (group, line, found))
    });
    table! {
        name: "search-forgetting";
        caption: "What architectures forget, by how much less with a penalty, and what that costs";
        folded: false;
        for (group, line, found) in rows;
        let judged = found.judged.as_ref();
        columns {
            "space", "space" => &group.space;
            "penalty", "penalty" => line.variant.penalty_and_options();
            "strength", "strength" => number::plain(line.variant.strength.0);
            "searches", "searches" => line.runs.len() as i64;
            "forgotten, mean over epochs", "forgotten" => found.average;
            "share of it removed", "removed" => found.share;
            "less than without", "less" => found.less;
            "verdict by itself", "verdict" => judged.map(|j| words(j.alone.verdict));
            "p", "p" => Cell::P(judged.and_then(|j| j.alone.p));
            "after Holm", "verdict_holm" => judged.map(|j| words(j.among.verdict));
            "p after Holm", "p_holm" => Cell::P(judged.and_then(|j| j.among.p));
            "err1 at the end, difference", "error_difference" => found.error;
            "reward at the end, difference", "reward_difference" => found.reward;
            "peak of the mean", "peak" => found.peaks[0].map(|(_, value)| value);
            "in epoch", "peak_epoch" => found.peaks[0].map(|(at, _)| at.to_string());
            "share removed", "peak_removed" => found.shares[0];
            "peak of the five best", "best_peak" => found.peaks[1].map(|(_, value)| value);
            "share removed", "best_removed" => found.shares[1];
            "peak of the largest", "most_peak" => found.peaks[2].map(|(_, value)| value);
            "share removed", "most_removed" => found.shares[2];
            "unit", "unit" => unit_of_rise(&group.space);
            "sampler", "sampler" => &group.sampler;
            "study", "study" => &group.study;
        }
    }
}
