//! The slope of a measure over the logarithm of what was spent: parameters, steps, examples.

use crate::interval::{Interval, Method};
use crate::student;

/// Straight lines of one slope, each group at a height of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Change of the measure when x grows tenfold.
    pub slope: f64,
    /// 95 % interval of the slope; `None` where the lines fit exactly because there are no more points than heights
    /// and slope.
    pub interval: Option<Interval>,
    /// Different x in the group that has most of them.
    pub levels: usize,
    /// Number of points, each an independent unit.
    pub units: usize,
}

/// Least squares of `value = height of the group + slope · log10(x)` over groups of `(x, value)`.
///
/// Each point is one independent unit, such as one pretrained network; several may share an x. The interval is
/// `slope ± t(0.975, N−G−1) · sqrt(SSE / (N−G−1) / Sxx)` for N points in G groups, both sums taken within the groups:
/// textbook regression with one group, analysis of covariance with several. How far the points lie from a straight
/// line is part of SSE. `None` where no group has two different x, a number is not finite, or an x is not positive.
pub fn over_log10(groups: &[Vec<(f64, f64)>]) -> Option<Trend> {
    let usable = |&(x, value): &(f64, f64)| x > 0.0 && x.is_finite() && value.is_finite();
    if !groups.iter().flatten().all(usable) {
        return None;
    }
    let (mut sxx, mut sxy) = (0.0, 0.0);
    let (mut centred, mut levels, mut units, mut used) = (Vec::new(), 0, 0, 0);
    for group in groups.iter().filter(|g| !g.is_empty()) {
        let mut points: Vec<_> = group.iter().map(|(x, v)| (x.log10(), *v)).collect();
        // Sorted, so that the order of files never changes the last bit of a sum.
        points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let n = points.len() as f64;
        let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / n;
        let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / n;
        used += 1;
        units += points.len();
        levels = levels.max(1 + points.windows(2).filter(|w| w[0].0 != w[1].0).count());
        for (x, y) in points {
            sxx += (x - mean_x).powi(2);
            sxy += (x - mean_x) * (y - mean_y);
            centred.push((x - mean_x, y - mean_y));
        }
    }
    if levels < 2 {
        return None;
    }
    let slope = sxy / sxx;
    let sse: f64 = centred.iter().map(|(x, y)| (y - slope * x).powi(2)).sum();
    let degrees = units.saturating_sub(used + 1);
    let interval = student::two_sided_95(degrees).map(|t| {
        let half = t * (sse / degrees as f64 / sxx).sqrt();
        Interval {
            low: slope - half,
            high: slope + half,
            method: Method::StudentT,
        }
    });
    Some(Trend {
        slope,
        interval,
        levels,
        units,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_sizes_have_a_slope_and_no_interval() {
        let trend = over_log10(&[vec![(1e4, 0.3), (1e6, 0.1)]]).unwrap();
        assert!((trend.slope + 0.1).abs() < 1e-12);
        assert_eq!((trend.interval, trend.levels, trend.units), (None, 2, 2));
    }

    #[test]
    fn several_units_of_a_size_are_one_level() {
        let trend = over_log10(&[vec![(1e4, 0.3), (1e6, 0.1), (1e4, 0.2)]]).unwrap();
        assert_eq!((trend.levels, trend.units), (2, 3));
        // Means 0.25 and 0.1 over two decades; three points leave one degree of freedom.
        assert!((trend.slope + 0.075).abs() < 1e-12);
        assert!(trend.interval.is_some());
    }

    #[test]
    fn groups_share_a_slope_and_not_a_height() {
        let low = vec![(1e2, 0.1), (1e3, 0.0)];
        let high = vec![(1e2, 0.9), (1e3, 0.8), (1e4, 0.7)];
        let trend = over_log10(&[low, high, vec![(5.0, 0.5)]]).unwrap();
        assert!((trend.slope + 0.1).abs() < 1e-12);
        assert_eq!((trend.levels, trend.units), (3, 6));
        assert!(trend.interval.unwrap().high < 0.0);
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
