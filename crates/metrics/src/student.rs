//! Quantiles of Student's t distribution.
//!
//! `statrs` does the work; the tests hold it to SciPy's values, since an interval at three seeds stands on the
//! quantile at two degrees of freedom (4.303), where a normal quantile (1.960) would halve it.

use statrs::distribution::{ContinuousCDF, StudentsT};

/// The value below which a t-distributed variable with `degrees` of freedom lies with the given `probability`.
///
/// `None` for no degrees of freedom, or a probability outside (0, 1).
pub fn quantile(probability: f64, degrees: f64) -> Option<f64> {
    if !(degrees > 0.0 && probability > 0.0 && probability < 1.0) {
        return None;
    }
    let distribution = StudentsT::new(0.0, 1.0, degrees).ok()?;
    Some(distribution.inverse_cdf(probability))
}

/// Half the width of a two-sided 95 % interval, in standard errors: `t(0.975, degrees)`.
pub fn two_sided_95(degrees: f64) -> Option<f64> {
    quantile(0.975, degrees)
}

/// The probability that a t-distributed variable lies farther from zero than `t`, on either side.
pub fn two_sided_p(t: f64, degrees: f64) -> Option<f64> {
    let distribution = StudentsT::new(0.0, 1.0, degrees).ok()?;
    t.is_finite().then(|| 2.0 * distribution.sf(t.abs()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn impossible_arguments_give_none() {
        assert_eq!(quantile(0.975, 0.0), None);
        assert_eq!(quantile(1.0, 3.0), None);
        assert_eq!(quantile(f64::NAN, 3.0), None);
    }
}
