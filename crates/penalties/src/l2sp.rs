//! L2-SP: `λ/2 ‖θ − θ*‖²`, the same pull back to the start on every weight.
//!
//! Li, Grandvalet and Davoine 2018, equation 3, <https://arxiv.org/abs/1802.01483>; the new head is free here (its own weight
//! decay, β in the paper, is the optimiser's).

use crate::named::copies;
use crate::{Named, Result, Term};

/// The term that pulls to a copy of `anchor`.
///
/// # Errors
/// What libtorch reports.
pub fn term(strength: f64, anchor: &Named) -> Result<Term> {
    let anchor = copies(anchor)?;
    let weight = anchor
        .iter()
        .map(|(name, t)| Ok((name.clone(), t.f_full_like(strength)?)));
    let weight = weight.collect::<Result<Named>>()?;
    Ok(Term { weight, anchor })
}
