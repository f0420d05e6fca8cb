//! Another study beside this one, such as one of images beside one of language: does forgetting change with size in the same
//! direction?
//!
//! Accuracy lost and bits per byte gained have no common unit. So what is drawn is forgetting relative to what the smallest
//! network of the same family and start forgets, and what is judged are the signs of the slopes, each in its own unit.

use lethe_metrics::claim::{Claim, Unit};
use lethe_metrics::trend::Trend;
use lethe_metrics::verdict::SIZES_NEEDED;
use maud::{Markup, html};

use crate::compare::of_trend;
use crate::facet::{Facet, PRETRAINED, SCRATCH};
use crate::figures::{scales, start};
use crate::number;
use crate::runs::{self, Run, Size};
use crate::scale::Scale;
use crate::study::Study;
use crate::varied::Varied;

/// The families of a study that have several sizes: this one's at every rate that was studied.
pub fn own(study: &Study) -> Vec<Facet> {
    several(&study.facets).flat_map(Facet::at_rates).collect()
}

/// Those of the other study, in their main setting.
pub fn other(study: &Study) -> Vec<Facet> {
    several(&study.beside).cloned().collect()
}

fn several(facets: &[Facet]) -> impl Iterator<Item = &Facet> {
    let compared = |f: &&Facet| f.varied == Varied::Parameters && f.sequence.len() > 1 && f.sizes().len() > 1;
    facets.iter().filter(compared)
}

/// What the other study is called.
pub fn title(study: &Study) -> &'static str {
    match scales(&study.beside) == [Scale::Accuracy].into() {
        true => "The image study beside it",
        false => "The study beside it",
    }
}

/// A family in its setting, in words.
pub fn name(facet: &Facet) -> String {
    match facet.setting() {
        setting if setting.is_empty() => facet.label.clone(),
        setting => format!("{} ({setting})", facet.label),
    }
}

/// What the smallest network of a start forgets, by which the others' forgetting is divided; `None` where it is not above
/// zero beyond its interval: a share of nothing is nothing.
pub fn divisor(facet: &Facet, init: &str) -> Option<f64> {
    let mut sizes = facet.sizes().into_iter();
    let smallest = sizes
        .find_map(|size| facet.claim(size, init, runs::SINCE_LEARNED))?
        .estimate;
    let low = smallest.interval.map_or(smallest.mean, |i| i.low);
    (low > 0.0).then_some(smallest.mean)
}

/// Forgetting of a size, relative to the smallest's.
pub fn relative(facet: &Facet, size: &Size, init: &str) -> Option<Claim> {
    let divisor = divisor(facet, init)?;
    let share = |run: &Run| Some((runs::SINCE_LEARNED.of)(run)? / divisor);
    facet.mean_of(&facet.cell(size, init), (f64::NEG_INFINITY, f64::INFINITY), share)
}

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

fn line(init: &str, left: (&Facet, &Trend), right: (&Facet, &Trend)) -> Markup {
    let few = [left, right].into_iter().any(|(_, trend)| trend.levels < SIZES_NEEDED);
    let words = match (direction(left.1), direction(right.1)) {
        (Some(a), Some(b)) if a != b => "the slopes differ in sign".to_owned(),
        (Some(_), Some(_)) => "the slopes have the same sign".to_owned(),
        _ if few => format!("it is undecided whether the slopes differ in sign: a trend needs {SIZES_NEEDED} sizes"),
        _ => "it is undecided whether the slopes differ in sign: zero lies in an interval".to_owned(),
    };
    let slope = |(facet, trend): (&Facet, &Trend)| {
        let unit = match facet.scale {
            Scale::Accuracy => "of accuracy",
            Scale::BitsPerByte => "bits per byte",
        };
        let claim = of_trend(trend, init, Unit::Sizes);
        format!(
            "{} {unit} in {} ({})",
            number::effect(&claim),
            name(facet),
            number::units(&claim)
        )
    };
    html! {
        (number::capital(&start(init))) ", " strong { (words) } ". For ten times the parameters, forgetting changes by "
        (slope(left)) " and by " (slope(right)) "."
    }
}
