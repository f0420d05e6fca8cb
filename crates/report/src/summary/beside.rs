//! Whether forgetting changes with size in the same direction as in the study beside it.

use lethe_analysis::beside::{name, other, own};
use lethe_analysis::compare::of_trend;
use lethe_analysis::run_group::{PRETRAINED, RunGroup, SCRATCH};
use lethe_analysis::runs;
use lethe_analysis::scale::Scale;
use lethe_analysis::study::Study;
use lethe_analysis::words::start;
use lethe_metrics::claim::Unit;
use lethe_metrics::number;
use lethe_metrics::trend::Trend;
use lethe_metrics::verdict::SIZES_NEEDED;
use maud::{Markup, html};

/// The direction of a slope; `None` where zero lies in its interval, or there are too few sizes.
fn direction(trend: &Trend) -> Option<bool> {
    let interval = trend.wider().interval.filter(|_| trend.levels >= SIZES_NEEDED)?;
    match () {
        () if interval.high < 0.0 => Some(false),
        () if interval.low > 0.0 => Some(true),
        () => None,
    }
}

/// Whether the slopes of both studies differ in sign, a sentence for each pair of families and start.
pub fn lines(study: &Study) -> Vec<Markup> {
    let (own, other) = (own(study), other(study));
    let mut lines = Vec::new();
    for init in [PRETRAINED, SCRATCH] {
        for a in &own {
            for b in &other {
                let trends = a
                    .trend(init, runs::SINCE_LEARNED)
                    .zip(b.trend(init, runs::SINCE_LEARNED));
                lines.extend(trends.map(|(left, right)| line(init, (a, &left), (b, &right))));
            }
        }
    }
    lines
}

fn line(init: &str, left: (&RunGroup, &Trend), right: (&RunGroup, &Trend)) -> Markup {
    let few = [left, right].into_iter().any(|(_, trend)| trend.levels < SIZES_NEEDED);
    let words = match (direction(left.1), direction(right.1)) {
        (Some(a), Some(b)) if a != b => "the slopes differ in sign".to_owned(),
        (Some(_), Some(_)) => "the slopes have the same sign".to_owned(),
        _ if few => format!("it is undecided whether the slopes differ in sign: a trend needs {SIZES_NEEDED} sizes"),
        _ => "it is undecided whether the slopes differ in sign: zero lies in an interval".to_owned(),
    };
    let slope = |(run_group, trend): (&RunGroup, &Trend)| {
        let unit = match run_group.scale {
            Scale::Accuracy => "of accuracy",
            Scale::BitsPerByte => "bits per byte",
        };
        let claim = of_trend(trend, init, Unit::Sizes);
        format!(
            "{} {unit} in {} ({})",
            number::effect(&claim),
            name(run_group),
            number::units(&claim)
        )
    };
    html! {
        (number::capital(&start(init))) ", " strong { (words) } ". For ten times the parameters, forgetting changes by "
        (slope(left)) " and by " (slope(right)) "."
    }
}
