//! How well shared weights rank architectures.

use lethe_analysis::searches::Searches;
use lethe_analysis::searches::ranks::{FEWEST, Ranks, TOP};
use lethe_charts::axis::Axis;
use lethe_charts::marks::Mark;
use lethe_charts::svg::{Frame, Panel};
use lethe_charts::table::{Table, table};
use lethe_charts::{Figure, Group as Panels, Key};
use lethe_metrics::claim::Claim;
use lethe_metrics::number;
use maud::html;

use super::looks;
use super::strip::{self, Row};

/// Units between the marks of two lines at one place.
const APART: f64 = 9.0;

/// The figure; `None` without a ranking whose truth is known.
pub fn figure(searches: &Searches) -> Option<Figure> {
    let all = &searches.ranks;
    if all.is_empty() {
        return None;
    }
    Some(Figure {
        id: "search-ranks",
        title: "Whether shared weights rank architectures".into(),
        caption: html! {
            "Architectures judged with shared weights, against their true quality: that of a table of measured architectures, or of each \
             trained alone, the mean over its seeds. Kendall's τ is 1 where both have the same order, −1 where one is the reverse, \
             and about 0 where shared weights say nothing. The regret of the first k is what it costs to trust the shared weights: \
             the best true quality of all, less the best among the k that the shared weights put first. A search is the unit: means over seeds \
             with 95 % intervals, small marks are single searches. The searches rank the same architectures: an interval is of other searches of these \
             architectures, and with few of them another draw would change τ by more. Rankings of fewer than " (FEWEST) " architectures are left out."
        },
        groups: all.iter().enumerate().map(|(i, ranks)| panels(ranks, i)).collect(),
        empty: String::new(),
        tables: vec![table(all), searches_of(all)],
    })
}

fn panels(ranks: &Ranks, i: usize) -> Panels {
    let mut looks = looks(ranks.lines.iter().map(|l| l.variant.penalised));
    let entries = ranks.lines.iter().zip(&looks);
    let legend = entries.map(|(line, look)| Key::series(&look.class, look.shape, ranks.name(line)));
    let legend = legend.collect();
    let regret = regret(ranks, &looks, i);
    let rows = ranks.lines.iter().zip(looks.drain(..)).filter_map(|(line, look)| {
        Some(Row {
            name: ranks.name(line),
            look,
            claim: line.tau()?,
            singles: line.rankings.iter().filter_map(|one| one.tau).collect(),
        })
    });
    let rows: Vec<Row> = rows.collect();
    let id = format!("search-ranks-{i}-tau");
    let subject = format!("{}, against {}", ranks.label, ranks.truth);
    let tau = (!rows.is_empty()).then(|| strip::panel(&id, "Kendall's τ", "Kendall's τ", (-1.0, 1.0), &subject, &rows));
    Panels {
        heading: format!("{}, against {}", ranks.label, ranks.truth),
        legend,
        columns: 2,
        panels: tau.into_iter().chain(regret).collect(),
    }
}

/// Regret against how many of the first are taken.
fn regret(ranks: &Ranks, looks: &[super::Look], i: usize) -> Option<Panel> {
    let claims: Vec<Vec<(usize, Claim)>> = ranks
        .lines
        .iter()
        .map(|line| (0..TOP.len()).filter_map(|k| Some((k, line.regret(k)?))).collect())
        .collect();
    let all = || claims.iter().flatten().map(|(_, claim)| claim.estimate);
    all().next()?;
    let most = all().map(|e| e.mean).fold(0.0, f64::max);
    // An interval of two seeds may be wider than everything else: it goes on beyond the frame.
    let ends = all().filter_map(|e| e.interval).map(|i| i.high.min(2.0 * most));
    let frame = Frame {
        x: Axis::places("architectures taken, the first k", TOP.iter().map(usize::to_string)),
        y: Axis::linear(
            format!("regret, {}", ranks.unit),
            all().map(|e| e.mean).chain(ends).chain([0.0]),
            (0.0, f64::INFINITY),
        ),
    };
    let mut marks = Vec::new();
    let mut words = Vec::new();
    for (n, (line, claims)) in ranks.lines.iter().zip(&claims).enumerate() {
        let Some(look) = looks.get(n) else { continue };
        let shift = (n as f64 - (ranks.lines.len() as f64 - 1.0) / 2.0) * APART;
        let means = claims.iter().map(|(k, claim)| (*k as f64, claim.estimate.mean));
        marks.push(Mark::shifted(means, shift, &look.class));
        for (k, claim) in claims {
            let (x, mean) = (*k as f64, claim.estimate.mean);
            if let Some(interval) = claim.estimate.interval {
                marks.push(Mark::interval_up(x, interval.low, interval.high, shift, &look.class));
            }
            let alt = format!(
                "{}, the first {}: {}",
                ranks.name(line),
                TOP[*k],
                number::estimate(claim)
            );
            marks.push(Mark::point(look.shape, (x, mean), 5.0, &look.class, &alt).beside(shift));
            words.push(alt);
        }
    }
    let title = "Regret of the first k";
    let alt = format!(
        "{title}, {}, against {}. {}.",
        ranks.label,
        ranks.truth,
        words.join("; ")
    );
    Some(frame.panel(&format!("search-ranks-{i}-regret"), title, &alt, marks))
}

fn table(all: &[Ranks]) -> Table {
    let lines = all
        .iter()
        .flat_map(|ranks| ranks.lines.iter().map(move |line| (ranks, line)));
    table! {
        name: "search-ranks";
        caption: "How well shared weights rank architectures: means over searches; differences paired by seed";
        folded: false;
        for (ranks, line) in lines;
        let most = line.rankings.iter().map(|one| one.architectures).max().unwrap_or(0);
        columns {
            "space", "space" => &ranks.space;
            "penalty", "penalty" => line.variant.penalty_and_options();
            "strength", "strength" => number::plain(line.variant.strength.0);
            "searches", "searches" => line.rankings.len() as i64;
            "architectures", "architectures" => most as i64;
            "Kendall's τ", "tau" => line.tau();
            "τ, less that without penalty", "tau_difference" => ranks.gain(line);
            "regret of the first", "regret_1" => line.regret(0);
            "regret of the first 5", "regret_5" => line.regret(1);
            "regret of the first 10", "regret_10" => line.regret(2);
            "true quality", "truth" => &ranks.truth;
            "sampler", "sampler" => &line.sampler;
            "epochs", "epochs" => line.epochs;
            "study", "study" => &ranks.study;
        }
    }
}

/// Every search's own ranking.
fn searches_of(all: &[Ranks]) -> Table {
    let mut rankings = Vec::new();
    for ranks in all {
        for line in &ranks.lines {
            rankings.extend(line.rankings.iter().map(|one| (ranks, line, one)));
        }
    }
    table! {
        name: "rankings";
        caption: "Every search's ranking";
        folded: true;
        for (ranks, line, one) in rankings;
        columns {
            "space", "space" => &ranks.space;
            "penalty", "penalty" => line.variant.penalty_and_options();
            "strength", "strength" => number::plain(line.variant.strength.0);
            "seed", "seed" => one.seed;
            "rows", "split" => &one.split;
            "architectures", "architectures" => one.architectures as i64;
            "Kendall's τ", "tau" => one.tau;
            "regret of the first", "regret_1" => one.regrets[0];
            "regret of the first 5", "regret_5" => one.regrets[1];
            "regret of the first 10", "regret_10" => one.regrets[2];
            "true quality", "truth" => &ranks.truth;
            "sampler", "sampler" => &line.sampler;
            "epochs", "epochs" => line.epochs;
            "study", "study" => &ranks.study;
        }
    }
}
