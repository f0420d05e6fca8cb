//! An exact share of a whole: `1/16` or `0.1`.

use std::fmt;
use std::str::FromStr;

use lethe_artifacts::Error;

/// A number from 0 to 1 as a ratio of integers, so that a share of a count never depends on rounding of floats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// 0: no row.
    pub const ZERO: Self = Self {
        numerator: 0,
        denominator: 1,
    };
    /// 1: every row.
    pub const ONE: Self = Self {
        numerator: 1,
        denominator: 1,
    };

    /// That share of a count, to the nearest integer, halves up.
    pub fn of(self, count: usize) -> usize {
        let (n, d) = (u128::from(self.numerator), u128::from(self.denominator));
        ((2 * n * count as u128 + d) / (2 * d)) as usize
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.denominator {
            1 => write!(f, "{}", self.numerator),
            d => write!(f, "{}/{d}", self.numerator),
        }
    }
}

impl FromStr for Fraction {
    type Err = Error;

    /// Reads `a/b` or a decimal number without exponent, exactly.
    fn from_str(text: &str) -> Result<Self, Error> {
        let parsed = match text.split_once('/') {
            Some((a, b)) => digits(a).zip(digits(b)),
            None => {
                let (whole, rest) = text.split_once('.').unwrap_or((text, "0"));
                // 15 places keep the sum below within 64 bits for any whole part that can pass.
                let scale = (rest.len() <= 15).then(|| 10u64.pow(rest.len() as u32));
                let sum = digits(whole).zip(digits(rest)).zip(scale);
                sum.and_then(|((w, r), s)| Some((w.checked_mul(s)?.checked_add(r)?, s)))
            }
        };
        match parsed {
            Some((a, b)) if b > 0 && a <= b => {
                let divisor = gcd(a, b);
                Ok(Self {
                    numerator: a / divisor,
                    denominator: b / divisor,
                })
            }
            _ => {
                let what = format!("expected a share from 0 to 1 in digits such as 1/16 or 0.1, found {text}");
                Err(Error::config(what))
            }
        }
    }
}

/// Digits alone: `parse` would let a sign pass.
fn digits(text: &str) -> Option<u64> {
    text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse().ok())?
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_forms_are_exact() {
        for (text, shown, of_1000) in [
            ("1/16", "1/16", 63), // 62.5, halves up
            ("2/32", "1/16", 63),
            ("0.0625", "1/16", 63),
            ("0.1", "1/10", 100),
            ("1", "1", 1000),
            ("1.0", "1", 1000),
            ("0", "0", 0),
            ("1/3", "1/3", 333),
            ("2/3", "2/3", 667),
        ] {
            let fraction: Fraction = text.parse().unwrap();
            assert_eq!(
                (fraction.to_string().as_str(), fraction.of(1000)),
                (shown, of_1000),
                "{text}"
            );
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "1/0",
            "2",
            "3/2",
            "-0.1",
            "+0.1",
            "1e-3",
            "a",
            "1/",
            "0.12345678901234567890",
            ".",
            "/",
        ] {
            assert!(text.parse::<Fraction>().is_err(), "{text}");
        }
    }
}
