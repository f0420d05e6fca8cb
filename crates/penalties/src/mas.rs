//! Memory aware synapses: `λ/2 Σ_i Ω_i (θ_i − θ*_i)²`, `Ω` being how far the outputs' squared length moves with each weight, summed
//! over the earlier tasks, `θ*` the newest weights.
//!
//! Aljundi et al. 2018, equation 4, <https://arxiv.org/abs/1711.09601>, where the factor is λ: ours is twice theirs. The
//! importances are measured elsewhere.

use crate::{Named, Result, Term, ewc};

/// The term. `importances` in the order of the tasks; `decay` 1 sums them.
///
/// # Errors
/// Two shapes under one name, or what libtorch reports.
pub fn term(strength: f64, importances: &[Named], decay: f64, anchor: Named) -> Result<Term> {
    ewc::online(strength, importances, decay, anchor)
}
