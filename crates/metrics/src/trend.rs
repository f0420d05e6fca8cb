//! The slope of a measure over the logarithm of what was spent: parameters, steps, examples.

use std::collections::BTreeMap;

use crate::interval::{Deviation, Estimate, Method};

/// Straight lines of one slope, each group at a height of its own: the change of the measure when x grows tenfold.
///
/// Networks of one x share what is peculiar to that x, such as how well that size learns. Taking each as independent makes
/// the interval too narrow where several networks share an x; taking their mean as one point throws away how well it is
/// known. Both are given; a verdict takes the [wider](Trend::wider).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Each network is a point.
    pub by_unit: Estimate,
    /// The mean of all networks of a group and x is a point.
    pub by_level: Estimate,
    /// Different x in the group that has most of them.
    pub levels: usize,
}

impl Trend {
    /// The estimate with the wider interval; one without an interval is the widest.
    pub fn wider(&self) -> &Estimate {
        let width = |e: &Estimate| e.interval.map_or(f64::INFINITY, |i| i.width());
        match width(&self.by_level) > width(&self.by_unit) {
            true => &self.by_level,
            false => &self.by_unit,
        }
    }

    /// Whether the two differ: some x of a group has several networks.
    pub fn has_repeats(&self) -> bool {
        self.by_unit.n != self.by_level.n
    }
}

/// Least squares of `value = height of the group + slope · log10(x)` over groups of `(x, value)`.
///
/// Each point is one independent unit, such as one pretrained network; several may share an x. The interval is
/// `slope ± t(0.975, N−G−1) · sqrt(SSE / (N−G−1) / Sxx)` for N points in G groups, both sums taken within the groups:
/// textbook regression with one group, analysis of covariance with several. How far the points lie from a straight
/// line is part of SSE. It is `None` where there are no more points than heights and slope. `None` where no group has two
/// different x, a number is not finite, or an x is not positive.
pub fn over_log10(groups: &[Vec<(f64, f64)>]) -> Option<Trend> {
    let usable = |&(x, value): &(f64, f64)| x > 0.0 && x.is_finite() && value.is_finite();
    if !groups.iter().flatten().all(usable) {
        return None;
    }
    let mut logs: Vec<Vec<(f64, f64)>> = Vec::new();
    for group in groups.iter().filter(|g| !g.is_empty()) {
        let mut points: Vec<_> = group.iter().map(|(x, v)| (x.log10(), *v)).collect();
        // Sorted, so that the order of files never changes the last bit of a sum.
        points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        logs.push(points);
    }
    let means: Vec<_> = logs.iter().map(|points| level_means(points)).collect();
    let levels = means.iter().map(Vec::len).max()?;
    if levels < 2 {
        return None;
    }
    Some(Trend {
        by_unit: line(&logs),
        by_level: line(&means),
        levels,
    })
}

/// The mean at each x, ascending.
fn level_means(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut levels: BTreeMap<u64, (f64, Vec<f64>)> = BTreeMap::new();
    for (x, value) in points {
        levels.entry(x.to_bits()).or_insert((*x, Vec::new())).1.push(*value);
    }
    let mean = |values: Vec<f64>| values.iter().sum::<f64>() / values.len() as f64;
    let mut means: Vec<_> = levels.into_values().map(|(x, values)| (x, mean(values))).collect();
    means.sort_by(|a, b| a.0.total_cmp(&b.0));
    means
}

/// One slope for groups of points, at least one of which has two different x.
fn line(groups: &[Vec<(f64, f64)>]) -> Estimate {
    let (mut sxx, mut sxy) = (0.0, 0.0);
    let mut centred = Vec::new();
    for points in groups {
        let n = points.len() as f64;
        let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / n;
        let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / n;
        for (x, y) in points {
            sxx += (x - mean_x).powi(2);
            sxy += (x - mean_x) * (y - mean_y);
            centred.push((x - mean_x, y - mean_y));
        }
    }
    let slope = sxy / sxx;
    let sse: f64 = centred.iter().map(|(x, y)| (y - slope * x).powi(2)).sum();
    let degrees = centred.len().saturating_sub(groups.len() + 1) as f64;
    let deviation = (degrees > 0.0).then(|| Deviation {
        error: (sse / degrees / sxx).sqrt(),
        degrees,
    });
    Estimate::new(slope, deviation, centred.len(), Method::StudentT)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_sizes_have_a_slope_and_no_interval() {
        let trend = over_log10(&[vec![(1e4, 0.3), (1e6, 0.1)]]).unwrap();
        assert!((trend.by_unit.mean + 0.1).abs() < 1e-12);
        assert_eq!((trend.by_unit.interval, trend.levels, trend.by_unit.n), (None, 2, 2));
        assert_eq!(trend.by_unit, trend.by_level);
    }

    #[test]
    fn several_units_of_a_size_are_one_level() {
        let trend = over_log10(&[vec![(1e4, 0.3), (1e6, 0.1), (1e4, 0.2)]]).unwrap();
        assert_eq!((trend.levels, trend.by_unit.n, trend.by_level.n), (2, 3, 2));
        // Means 0.25 and 0.1 over two decades; three points leave one degree of freedom, two none.
        assert!((trend.by_unit.mean + 0.075).abs() < 1e-12);
        assert!(trend.by_unit.interval.is_some() && trend.has_repeats());
        assert_eq!(trend.wider(), &trend.by_level);
    }

    #[test]
    fn groups_share_a_slope_and_not_a_height() {
        let low = vec![(1e2, 0.1), (1e3, 0.0)];
        let high = vec![(1e2, 0.9), (1e3, 0.8), (1e4, 0.7)];
        let trend = over_log10(&[low, high, vec![(5.0, 0.5)]]).unwrap();
        assert!((trend.by_unit.mean + 0.1).abs() < 1e-12);
        assert_eq!((trend.levels, trend.by_unit.n), (3, 6));
        assert!(trend.wider().interval.unwrap().high < 0.0);
    }

    /// Networks of one size agree, sizes do not: the size as the unit is the wider.
    #[test]
    fn what_a_size_shares_is_not_averaged_away() {
        let heights = [(1e4, 0.3), (1e5, 0.1), (1e6, 0.25), (1e7, 0.1)];
        let points = heights
            .iter()
            .flat_map(|&(x, y)| [(x, y - 0.001), (x, y), (x, y + 0.001)]);
        let trend = over_log10(&[points.collect()]).unwrap();
        assert!((trend.by_unit.mean - trend.by_level.mean).abs() < 1e-12);
        let width = |e: &Estimate| e.interval.unwrap().width();
        // The same line, with 12 points or 4: SSE and Sxx both grow threefold, so the error falls with √(10 / 2).
        let ratio = width(&trend.by_level) / width(&trend.by_unit);
        let t = |degrees| crate::student::two_sided_95(degrees).unwrap();
        assert!((ratio / (t(2.0) / t(10.0) * 5f64.sqrt()) - 1.0).abs() < 1e-3, "{ratio}");
        assert_eq!(trend.wider(), &trend.by_level);
        // Where networks of one size scatter and their means lie on a line, it is the other way round.
        let points = (0..4).flat_map(|i| {
            let (x, y) = (10f64.powi(4 + i), -0.1 * f64::from(i));
            [(x, y - 0.3), (x, y + 0.3)]
        });
        let trend = over_log10(&[points.collect()]).unwrap();
        assert_eq!(trend.wider(), &trend.by_unit);
    }

    #[test]
    fn degenerate_points_give_none() {
        assert_eq!(over_log10(&[]), None);
        for points in [
            vec![],
            vec![(1e4, 0.3)],
            vec![(1e4, 0.3), (1e4, 0.1)],
            vec![(0.0, 0.3), (1e4, 0.1)],
            vec![(1e3, f64::NAN), (1e4, 0.1)],
        ] {
            assert_eq!(over_log10(&[points]), None);
        }
    }
}
