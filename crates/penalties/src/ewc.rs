//! Elastic weight consolidation: `λ/2 Σ_t Σ_i F_{t,i} (θ_i − θ*_{t,i})²`, one term an earlier task `t`, `F_t` the Fisher diagonal of
//! that task at the weights `θ*_t` that it ended with.
//!
//! Kirkpatrick et al. 2017, equation 3, <https://arxiv.org/abs/1612.00796>. Online EWC keeps one term, with the newest weights as
//! the anchor and `F ← γ F + F_new`: Schwarz et al. 2018, section 3.2, <https://arxiv.org/abs/1805.06370>.

use crate::{Named, Result, Term, accumulated};

/// The term of one task. `fisher` and `anchor` have the parameters' names and shapes.
///
/// # Errors
/// What libtorch reports.
pub fn term(strength: f64, fisher: &Named, anchor: Named) -> Result<Term> {
    let weight = fisher
        .iter()
        .map(|(name, f)| Ok((name.clone(), f.f_mul_scalar(strength)?)));
    let weight = weight.collect::<Result<Named>>()?;
    Ok(Term { weight, anchor })
}

/// The one term of online EWC: `fishers` in the order of the tasks, the newest last; `anchor` is the newest.
///
/// # Errors
/// Two shapes under one name, or what libtorch reports.
pub fn online(strength: f64, fishers: &[Named], decay: f64, anchor: Named) -> Result<Term> {
    term(strength, &accumulated(fishers, decay)?, anchor)
}
