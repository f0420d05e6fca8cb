//! The slope of a measure over the logarithm of the parameter count.

use crate::interval::{Interval, Method};
use crate::student;

/// A straight line through one point a size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trend {
    /// Change of the measure when the parameter count grows tenfold.
    pub slope: f64,
    /// Value of the line at one parameter (`log10` = 0).
    pub intercept: f64,
    /// 95 % interval of the slope; `None` below three sizes, where the line fits exactly.
    pub interval: Option<Interval>,
    /// Number of sizes.
    pub sizes: usize,
}

/// Least squares of `value = intercept + slope · log10(parameters)` over one `(parameters, value)` a size.
///
/// The interval is `slope ± t(0.975, k−2) · sqrt(SSE / (k−2) / Sxx)` for k sizes, of which each counts once however
/// many seeds stand behind it. `None` below two different parameter counts, and where a number is not finite or a count
/// is not positive.
pub fn over_log_parameters(points: &[(f64, f64)]) -> Option<Trend> {
    let usable = |&(parameters, value): &(f64, f64)| parameters > 0.0 && parameters.is_finite() && value.is_finite();
    if !points.iter().all(usable) {
        return None;
    }
    let mut points: Vec<_> = points.iter().map(|(p, v)| (p.log10(), *v)).collect();
    points.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let k = points.len() as f64;
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / k;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / k;
    let sxx: f64 = points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum();
    if points.first()?.0 == points.last()?.0 {
        return None;
    }
    let sxy: f64 = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    let slope = sxy / sxx;
    let intercept = mean_y - slope * mean_x;
    let sse: f64 = points.iter().map(|(x, y)| (y - intercept - slope * x).powi(2)).sum();
    let degrees = points.len() - 2;
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
        intercept,
        interval,
        sizes: points.len(),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn two_sizes_have_a_slope_and_no_interval() {
        let trend = over_log_parameters(&[(1e4, 0.3), (1e6, 0.1)]).unwrap();
        assert!((trend.slope + 0.1).abs() < 1e-12);
        assert_eq!((trend.interval, trend.sizes), (None, 2));
    }

    #[test]
    fn degenerate_points_give_none() {
        assert_eq!(over_log_parameters(&[]), None);
        assert_eq!(over_log_parameters(&[(1e4, 0.3)]), None);
        assert_eq!(over_log_parameters(&[(1e4, 0.3), (1e4, 0.1)]), None);
        assert_eq!(over_log_parameters(&[(0.0, 0.3), (1e4, 0.1)]), None);
        assert_eq!(over_log_parameters(&[(1e3, f64::NAN), (1e4, 0.1)]), None);
    }
}
