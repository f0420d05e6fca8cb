//! Random streams: every draw of the project comes from one that is named by (seed, task, purpose).
//!
//! A stream is ChaCha with 8 rounds, 64-bit block counter from 0, stream id 0, under the key
//! `BLAKE3("lethe random stream 1" ‖ 0x00 ‖ seed ‖ task ‖ purpose)`: `seed` as 8 bytes and `task` as 8 bytes (two's
//! complement), both little endian, `purpose` in UTF-8. Words come out in the cipher's order, a `u64` being two words,
//! the low one first. Streams of other seeds, tasks or purposes are independent, so that no use of one moves another.
//! The derivation never changes: `tests/random_streams.py` computes the same values without this code.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// The stream of a seed, a task (−1 where there is none) and a purpose such as `shuffle`.
pub fn stream(seed: u64, task: i64, purpose: &str) -> ChaCha8Rng {
    let mut hasher = blake3::Hasher::new();
    hasher.update(b"lethe random stream 1\0");
    hasher.update(&seed.to_le_bytes());
    hasher.update(&task.to_le_bytes());
    hasher.update(purpose.as_bytes());
    ChaCha8Rng::from_seed(*hasher.finalize().as_bytes())
}

/// A uniform number in `0..bound`, from as many `u64` draws `x` as it takes: the high half of the 128-bit product
/// `x·bound`, drawn again where its low half is below `2^64 mod bound` (Lemire 2019, <https://arxiv.org/abs/1805.10941>).
///
/// A bound of 0 gives 0 and draws nothing.
pub fn below(stream: &mut impl Rng, bound: u64) -> u64 {
    if bound == 0 {
        return 0;
    }
    let refused = bound.wrapping_neg() % bound;
    loop {
        let product = u128::from(stream.next_u64()) * u128::from(bound);
        if product as u64 >= refused {
            return (product >> 64) as u64;
        }
    }
}

/// A uniform number in [0, 1), a multiple of 2⁻⁵³.
pub fn uniform(stream: &mut impl Rng) -> f64 {
    below(stream, 1 << 53) as f64 / (1u64 << 53) as f64
}

/// A uniform permutation in place: Fisher and Yates from the last element down, one [`below`] an element.
pub fn shuffle<T>(stream: &mut impl Rng, items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let other = below(stream, last as u64 + 1) as usize;
        items.swap(last, other);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    // From tests/random_streams.py, which has its own ChaCha8.
    #[test]
    fn streams_are_frozen() {
        let draws = |seed, task, purpose| {
            let mut s = stream(seed, task, purpose);
            [s.next_u64(), s.next_u64(), s.next_u64()]
        };
        assert_eq!(
            draws(0, 0, "shuffle"),
            [0x1c7c_c2cf_6a16_2cff, 0xfaac_1afa_d20a_24e6, 0x8b3d_8c33_5dee_7f0d]
        );
        assert_eq!(
            draws(7, -1, "class-order"),
            [0x1c02_58ad_7139_6da3, 0x9e9a_9f5e_964e_cce7, 0x8bf6_f38c_369f_a586]
        );
        let mut numbers: Vec<u32> = (0..10).collect();
        shuffle(&mut stream(0, 0, "shuffle"), &mut numbers);
        assert_eq!(numbers, [6, 3, 2, 7, 9, 5, 0, 4, 8, 1]);
    }

    #[test]
    fn purposes_tasks_and_seeds_differ() {
        let first = |seed, task, purpose: &str| stream(seed, task, purpose).next_u64();
        let all = [
            first(0, 0, "a"),
            first(1, 0, "a"),
            first(0, 1, "a"),
            first(0, 0, "b"),
            first(0, 0, ""),
        ];
        for (i, a) in all.iter().enumerate() {
            assert!(all[i + 1..].iter().all(|b| a != b));
        }
    }

    // A bound just above 2^63 refuses nearly half of all draws; a biased method would fill the lower half twice as
    // often. 4,000 draws: standard deviation of the share is 0.008.
    #[test]
    fn large_bounds_are_uniform() {
        let mut s = stream(1, 0, "test");
        let bound = (1u64 << 63) + (1 << 62);
        let low = (0..4000).filter(|_| below(&mut s, bound) < bound / 3).count();
        assert!((low as f64 / 4000.0 - 1.0 / 3.0).abs() < 0.035, "{low}");
        assert_eq!(below(&mut s, 1), 0);
        assert_eq!(below(&mut s, 0), 0);
    }

    // Chi-square over the 24 permutations of 4, 24,000 shuffles: 23 degrees of freedom, 99.99 % point 56.
    #[test]
    fn shuffles_are_uniform() {
        let mut s = stream(2, 0, "test");
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..24_000 {
            let mut items = [0u8, 1, 2, 3];
            shuffle(&mut s, &mut items);
            *counts.entry(items).or_insert(0u32) += 1;
        }
        let chi: f64 = counts.values().map(|&c| (f64::from(c) - 1000.0).powi(2) / 1000.0).sum();
        assert_eq!(counts.len(), 24);
        assert!(chi < 56.0, "{chi}");
    }
}
