//! The sign-flip permutation of paired differences: without any assumption about their distribution but symmetry.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::interval::{SEED, rounded};

/// Below this many pairs no p can reach 0.05: five have 32 patterns of signs, of which the observed one and its mirror image
/// alone are 0.0625.
pub const PAIRS_NEEDED: usize = 6;

/// Up to this many pairs all patterns of signs are gone through, 65,536 of them; of more, as many are drawn.
const EXACT: usize = 16;

/// The share of all patterns of signs whose mean is as far from zero as the observed one, or farther: a two-sided p. `None`
/// without values, or where one is not finite.
///
/// Drawn patterns, above 16 pairs, come from a fixed seed, and the observed one counts as one of them.
pub fn sign_flip(differences: &[f64]) -> Option<f64> {
    if differences.is_empty() || differences.iter().any(|d| !d.is_finite()) {
        return None;
    }
    let mut values: Vec<f64> = differences.iter().copied().map(rounded).collect();
    values.sort_by(f64::total_cmp);
    let scale: f64 = values.iter().map(|v| v.abs()).sum();
    // A hair less, so that patterns which are equal but for rounding count as equal.
    let observed = values.iter().sum::<f64>().abs() - 1e-12 * scale;
    let patterns = 1u64 << values.len().min(EXACT);
    let sum = |bit: &mut dyn FnMut(usize) -> bool| -> f64 {
        let signed = values.iter().enumerate().map(|(i, v)| if bit(i) { *v } else { -v });
        signed.sum()
    };
    if values.len() <= EXACT {
        let far = (0..patterns).filter(|pattern| sum(&mut |i| pattern >> i & 1 == 1).abs() >= observed);
        return Some(far.count() as f64 / patterns as f64);
    }
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let far = (1..patterns).filter(|_| {
        let mut bits = 0;
        let mut bit = |i: usize| {
            if i.is_multiple_of(64) {
                bits = random.next_u64();
            }
            bits >> (i % 64) & 1 == 1
        };
        sum(&mut bit).abs() >= observed
    });
    Some((far.count() + 1) as f64 / patterns as f64)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn rounding_has_no_sign() {
        assert_eq!(sign_flip(&[1e-16, 2e-16, 3e-17, 1e-16, 1e-16, 1e-16]), Some(1.0));
    }

    #[test]
    fn by_hand() {
        // Of ±1 ±2 ±3 only the observed pattern and its mirror image reach 6: 2 of 8.
        assert_eq!(sign_flip(&[1.0, 2.0, 3.0]), Some(0.25));
        // −1 + 2 + 3 = 4: reached by ±4 (twice) and ±6 (twice).
        assert_eq!(sign_flip(&[-1.0, 2.0, 3.0]), Some(0.5));
        assert_eq!(sign_flip(&[0.0, 0.0]), Some(1.0));
        assert_eq!((sign_flip(&[]), sign_flip(&[f64::NAN])), (None, None));
    }

    #[test]
    fn fewer_than_six_pairs_never_reach_a_twentieth() {
        for n in 1..10 {
            let p = sign_flip(&vec![0.1; n]).unwrap();
            assert_eq!(p, 2.0 / f64::from(1 << n));
            assert_eq!(p < 0.05, n >= PAIRS_NEEDED);
        }
    }

    #[test]
    fn order_and_sign_do_not_matter() {
        let values: Vec<f64> = (0..20).map(|i| f64::from(i * 7 % 20) / 10.0 - 0.6).collect();
        let turned: Vec<f64> = values.iter().rev().copied().collect();
        assert_eq!(sign_flip(&values), sign_flip(&turned));
        let p = sign_flip(&values).unwrap();
        assert!(p > 0.0 && p < 1.0);
    }
}
