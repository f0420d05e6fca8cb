//! Which difference a study of so many seeds could detect.

use crate::student;

/// The power that is asked for: the share of studies that would find the difference.
pub const POWER: f64 = 0.8;

/// The smallest true difference that the 95 % interval of `pairs` paired differences excludes zero from in 8 of 10 studies:
/// `(t(0.975, n−1) + t(0.8, n−1)) · deviation / √n`.
///
/// `deviation` is the standard deviation of the differences, in the unit of the difference. Two quantiles stand for the
/// noncentral t: the power is then 0.77 for three pairs, 0.79 for five and 0.80 from eight on. `None` below two pairs.
pub fn paired(pairs: usize, deviation: f64) -> Option<f64> {
    let degrees = pairs.checked_sub(1)? as f64;
    let sum = student::two_sided_95(degrees)? + student::quantile(POWER, degrees)?;
    Some(sum * deviation / (pairs as f64).sqrt())
}
