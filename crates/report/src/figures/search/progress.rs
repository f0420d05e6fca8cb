//! Whether a search learns: errors and rewards by epoch, and how much the sampler still tries.

use std::collections::BTreeSet;

use lethe_analysis::searches::{Group, Line, Measure, Searches, unit};
use lethe_charts::table::{Cell, Table};
use lethe_charts::{Figure, Group as Panels};
use lethe_metrics::number;
use maud::html;

use super::over::Over;
use super::{drawn, key};

/// All that is read off an epoch, with its names in the table.
const MEASURES: [(&str, &str, Measure); 11] = [
    ("mean err1", "err1", |e| e.error),
    ("forgotten, mean", "forgotten", |e| e.forgotten),
    ("mean of the five with the smallest err1", "best_forgotten", |e| {
        e.best_forgotten
    }),
    ("largest", "most_forgotten", |e| e.most_forgotten),
    ("median of err2 − err1", "median_rise", |e| e.median_rise),
    ("architectures without an error, left out", "left_out", |e| {
        Some(e.left_out as f64).filter(|_| e.trained())
    }),
    ("mean reward", "reward", |e| e.reward),
    ("mean entropy, nats", "entropy", |e| e.entropy),
    ("different architectures per drawn", "different", |e| e.different),
    ("largest reward so far", "best_reward", |e| e.best_reward),
    ("test measure of that architecture", "best_test", |e| e.best_test),
];

/// The figure; `None` without searches.
pub fn figure(searches: &Searches) -> Option<Figure> {
    let groups = &searches.groups;
    if groups.is_empty() {
        return None;
    }
    Some(Figure {
        id: "search-progress",
        title: "Whether the search learns".into(),
        caption: html! {
            "The mean err1 of an epoch's architectures, of perplexities the geometric mean, says whether the shared weights learn. The reward, entropy and diversity are of the \
             architectures whose rewards the sampler learns from, or, where it learns from none, of those that train the weights. \
             The reward is larger for better architectures; the entropy is that of the sampler's decisions, summed, and falls as \
             it settles; diversity is the number of different architectures per architecture drawn in an epoch. Lines are means over seeds, \
             shades 95 % intervals. Where a table gives the rewards and no weights are trained, each point is a twentieth of the search, and \
             the largest reward so far, with the test measure of its architecture, says what the search has found. A penalty may cost reward at first and gain it later: the whole curve counts."
        },
        groups: groups
            .iter()
            .enumerate()
            .map(|(i, group)| panels(group, groups, i))
            .collect(),
        empty: String::new(),
        tables: vec![table(groups)],
    })
}

fn panels(group: &Group, groups: &[Group], i: usize) -> Panels {
    let lines = drawn(group);
    let peer = |g: &&Group| (&g.study, &g.space, g.trains) == (&group.study, &group.space, group.trains);
    let peers: Vec<&Group> = groups.iter().filter(peer).collect();
    let over = |name: &str, title: &'static str, y: &str, bounds: (f64, f64), measure: Measure| {
        Over {
            id: format!("search-progress-{i}-{name}"),
            title,
            y: y.to_owned(),
            bounds,
            may_be_log: name == "err1",
            measure,
        }
        .panel(group, &lines, &peers)
    };
    let positive = (0.0, f64::INFINITY);
    let free = (f64::NEG_INFINITY, f64::INFINITY);
    let panels = [
        over(
            "err1",
            "Error right after training",
            &format!("err1, {}", unit(&group.space)),
            positive,
            |e| e.error,
        ),
        over("reward", "Mean reward", "reward", free, |e| e.reward),
        over("entropy", "Entropy of the sampler", "entropy, nats", positive, |e| {
            e.entropy
        }),
        over("different", "Diversity", "different per drawn", (0.0, 1.0), |e| {
            e.different
        }),
        over("best-reward", "Largest reward so far", "reward", free, |e| {
            e.best_reward
        }),
        over("best-test", "Its test measure", "test measure", free, |e| e.best_test),
    ];
    Panels {
        heading: group.label.clone(),
        legend: lines.iter().map(|(line, look)| key(line, look)).collect(),
        columns: 2,
        panels: panels.into_iter().flatten().collect(),
    }
}

fn rows(group: &Group, line: &Line) -> Vec<Vec<Cell>> {
    let means = MEASURES.map(|(_, _, measure)| line.means(measure));
    let times: BTreeSet<i64> = means.iter().flatten().map(|(at, _)| *at).collect();
    let row = |at: i64| {
        let claims = means
            .iter()
            .map(|all| all.iter().find(|(time, _)| *time == at).map(|(_, claim)| *claim));
        let own = [
            Cell::from(&group.study),
            Cell::from(&group.space),
            Cell::from(&group.sampler),
            Cell::from(line.variant.penalty_and_options()),
            Cell::from(number::plain(line.variant.strength.0)),
            Cell::from(at),
        ];
        own.into_iter().chain(claims.map(Cell::Claim)).collect()
    };
    times.into_iter().map(row).collect()
}

fn table(groups: &[Group]) -> Table {
    let own = [
        ("study", "study"),
        ("space", "space"),
        ("sampler", "sampler"),
        ("penalty", "penalty"),
        ("strength", "strength"),
        ("epoch, or architectures drawn", "epoch"),
    ];
    let measures = MEASURES.map(|(head, name, _)| (head, name));
    Table {
        name: "search-epochs",
        caption: "Every epoch: means over seeds".into(),
        columns: own
            .iter()
            .chain(&measures)
            .map(|(head, name)| ((*head).to_owned(), *name))
            .collect(),
        rows: groups
            .iter()
            .flat_map(|g| g.lines.iter().flat_map(move |line| rows(g, line)))
            .collect(),
        folded: true,
    }
}
