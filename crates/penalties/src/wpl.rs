//! The weight plasticity loss, for a model B with parameters `(θ_s, θ_2)` that shares `θ_s` with an earlier model A, trained on the
//! same data: `ε/2 (‖θ_s‖² + ‖θ_2‖²) + α/2 Σ_{i∈s} F_i (θ_{s,i} − θ̂_{s,i})²`, with `F` and `θ̂_s` from A at its optimum. Private
//! parameters feel the decay alone.
//!
//! Benyahia et al. 2019, equation 8, <https://arxiv.org/abs/1902.08232>.

use crate::{Named, Result, Term, ewc};

/// The terms: the decay of all of B's `parameters` (none for an ε of 0), and the pull on those that `fisher` names.
///
/// # Errors
/// What libtorch reports.
pub fn terms(alpha: f64, epsilon: f64, parameters: &Named, fisher: &Named, anchor: Named) -> Result<Vec<Term>> {
    let mut terms = vec![ewc::term(alpha, fisher, anchor)?];
    if epsilon > 0.0 {
        let each = |value: f64| -> Result<Named> {
            let full = parameters.iter();
            full.map(|(name, p)| Ok((name.clone(), p.f_detach()?.f_full_like(value)?)))
                .collect()
        };
        let (weight, anchor) = (each(epsilon)?, each(0.0)?);
        terms.push(Term { weight, anchor });
    }
    Ok(terms)
}
