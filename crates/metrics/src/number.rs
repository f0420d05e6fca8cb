//! Numbers as a reader wants them: few digits, a real minus sign, never `NaN`.

use std::collections::BTreeSet;

use crate::claim::{Claim, Unit};
use crate::interval::{Interval, Method};

/// What stands where there is no number.
pub const NONE: &str = "–";

/// Three decimals, such as `−0.243`; a number that rounds to zero has no sign.
pub fn score(value: f64) -> String {
    if !value.is_finite() {
        return NONE.to_owned();
    }
    let text = format!("{value:.3}");
    match text.strip_prefix('-') {
        Some("0.000") => "0.000".to_owned(),
        Some(digits) => format!("−{digits}"),
        None => text,
    }
}

/// As [`score`], with a plus sign: for differences.
pub fn signed(value: f64) -> String {
    let text = score(value);
    if value > 0.0 && text != "0.000" && text != NONE {
        format!("+{text}")
    } else {
        text
    }
}

/// The interval in brackets, such as `[0.061, 0.109]`.
pub fn interval(interval: &Interval) -> String {
    // A no-break space: a line that ends inside an interval is hard to read.
    format!("[{},\u{a0}{}]", end(interval.low), end(interval.high))
}

/// As [`score`], with more decimals where those three would make it zero: on which side of zero an end lies decides.
fn end(value: f64) -> String {
    let short = score(value);
    if short != "0.000" || value.abs() < 1e-9 {
        return short;
    }
    let decimals = (-value.abs().log10()).ceil() as usize;
    format!("{value:.decimals$}").replace('-', "−")
}

/// A mean with its interval where it has one, and the sign-flip p of a paired difference.
pub fn estimate(claim: &Claim) -> String {
    with_interval(score(claim.estimate.mean), claim)
}

/// A difference with its interval where it has one.
pub fn effect(claim: &Claim) -> String {
    let range = claim.estimate.interval.map(|i| format!(" {}", interval(&i)));
    format!("{}{}", signed(claim.estimate.mean), range.unwrap_or_default())
}

/// As [`effect`], without a plus sign: after words such as `lower by`.
pub fn amount(claim: &Claim) -> String {
    let range = claim.estimate.interval.map(|i| format!(" {}", interval(&i)));
    format!("{}{}", score(claim.estimate.mean), range.unwrap_or_default())
}

/// A difference with its interval where it has one, and the sign-flip p where it pairs.
pub fn difference(claim: &Claim) -> String {
    with_interval(signed(claim.estimate.mean), claim)
}

fn with_interval(mean: String, claim: &Claim) -> String {
    let range = claim.estimate.interval.map(|i| format!(" {}", interval(&i)));
    // One pair says nothing.
    let flips = claim.sign_flip.filter(|_| claim.estimate.n > 1);
    let flips = flips.map(|value| format!(", sign-flip p\u{a0}{}", p(value)));
    format!("{mean}{}{}", range.unwrap_or_default(), flips.unwrap_or_default())
}

/// A p in three decimals; a smaller one is said to be smaller.
pub fn p(value: f64) -> String {
    match value < 0.000_5 {
        true => "<0.001".to_owned(),
        false => score(value),
    }
}

/// How many of what stand behind a number, such as `3 seeds`, and how its interval was made where that is no Student t.
pub fn units(claim: &Claim) -> String {
    let made = match claim.estimate.interval.map(|i| i.method) {
        Some(Method::Bootstrap) => ", bootstrap",
        Some(Method::Welch) => ", Welch",
        Some(Method::StudentT) | None => "",
    };
    let against = claim.against.map(|(n, unit)| format!(" against {}", counted(n, unit)));
    format!(
        "{}{}{made}",
        counted(claim.estimate.n, claim.unit),
        against.unwrap_or_default()
    )
}

fn counted(n: usize, unit: Unit) -> String {
    let one = match unit {
        Unit::Seeds => "seed",
        Unit::PretrainedNetworks => "pretrained network",
        Unit::FineTuningSeeds => "fine-tuning seed",
        Unit::Sizes => "size",
        Unit::Points => "point",
    };
    plural(n, one)
}

/// How many there are of something, such as `1 seed` or `3 seeds`.
pub fn plural(n: usize, one: &str) -> String {
    format!("{n} {}", noun(n, one))
}

fn noun(n: usize, one: &str) -> String {
    match n {
        1 => one.to_owned(),
        _ if one.ends_with("ch") => format!("{one}es"),
        _ => format!("{one}s"),
    }
}

/// Which seeds there are, each once, such as `seed 3` or `seeds 0, 1, 2`.
pub fn seeds(all: impl IntoIterator<Item = i64>) -> String {
    let seeds: BTreeSet<i64> = all.into_iter().collect();
    let words: Vec<String> = seeds.iter().map(i64::to_string).collect();
    format!("{} {}", noun(seeds.len(), "seed"), words.join(", "))
}

/// A count with three digits, such as `77 k` or `1.23 M`.
pub fn count(count: f64) -> String {
    let (value, unit) = match count {
        c if c >= 1e9 => (c / 1e9, "\u{a0}G"),
        c if c >= 1e6 => (c / 1e6, "\u{a0}M"),
        c if c >= 1e3 => (c / 1e3, "\u{a0}k"),
        c => return format!("{c:.0}"),
    };
    let digits = if value >= 99.95 {
        0
    } else {
        1 + usize::from(value < 9.995)
    };
    let text = format!("{value:.digits$}");
    let text = if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.')
    } else {
        &text
    };
    format!("{text}{unit}")
}

/// A setting over many decades, such as `0.1`, `300` or `2×10⁵`.
pub fn strength(value: f64) -> String {
    let exponent = value.abs().log10().floor();
    if value == 0.0 || !value.is_finite() || (-3.0..4.0).contains(&exponent) {
        return value.to_string().replace('-', "−");
    }
    // Through text, whose digits are those that were set: a quotient may end in 0000001.
    times_ten(&format!("{value:e}"))
}

/// A value of any size in three digits, such as `26.8`, `0.0312` or `1.27×10⁻³`.
pub fn digits(value: f64) -> String {
    let exponent = value.abs().log10().floor();
    if value.is_finite() && (-2.0..3.0).contains(&exponent) {
        let decimals = (2.0 - exponent) as usize;
        return format!("{value:.decimals$}").replace('-', "−");
    }
    if value == 0.0 || !value.is_finite() {
        return power(value);
    }
    times_ten(&format!("{value:.2e}"))
}

/// A value in powers of ten with three digits at most, such as `3×10⁻⁵`, `1.27×10⁻³` or `10⁻⁴`.
pub fn power(value: f64) -> String {
    if value == 0.0 || !value.is_finite() {
        return score(value).replace("0.000", "0");
    }
    let text = format!("{value:.2e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let digits = digits.trim_end_matches('0').trim_end_matches('.');
    times_ten(&format!("{digits}e{exponent}"))
}

/// A number of the form `2.5e-5` as a reader wants it.
fn times_ten(text: &str) -> String {
    let (digits, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let raised: String = exponent
        .chars()
        .map(|c| {
            "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"
                .chars()
                .nth("-0123456789".find(c).unwrap_or(0))
                .unwrap_or(c)
        })
        .collect();
    match digits {
        "1" => format!("10{raised}"),
        digits => format!("{}×10{raised}", digits.replace('-', "−")),
    }
}

/// A setting as a program reads it: all digits, in powers of ten where there would be many.
pub fn plain(value: f64) -> String {
    if value == 0.0 || (1e-4..1e7).contains(&value.abs()) {
        value.to_string()
    } else {
        format!("{value:e}")
    }
}

/// The first digits of a hash, enough to tell two apart.
pub fn short(hash: &str) -> String {
    hash.chars().take(12).collect()
}

/// Words joined as in a sentence: `a, b and c`.
pub fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// The word with a capital letter.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!(score(-0.2434), "−0.243");
        assert_eq!(score(-0.0001), "0.000");
        assert_eq!(score(f64::NAN), NONE);
        assert_eq!(
            (signed(0.12), signed(0.0), signed(-0.5)),
            ("+0.120".into(), "0.000".into(), "−0.500".into())
        );
        let counts = [
            950.0,
            1e3,
            77_040.0,
            307_000.0,
            999_999.0,
            1_228_800.0,
            86_567_656.0,
            3.04e9,
        ];
        let texts = ["950", "1 k", "77 k", "307 k", "1000 k", "1.23 M", "86.6 M", "3.04 G"];
        assert_eq!(counts.map(count), texts.map(|t| t.replace(' ', "\u{a0}")));
        let strengths = [0.0, 0.003, 0.0001, 1.0, 300.0, 1e4, 2.5e5, 1e-10].map(strength);
        assert_eq!(strengths, ["0", "0.003", "10⁻⁴", "1", "300", "10⁴", "2.5×10⁵", "10⁻¹⁰"]);
        let powers = [0.0, 1e-4, 3.0 * 10f64.powi(-5), 1.266e-3, 2.5, 1e10].map(power);
        assert_eq!(powers, ["0", "10⁻⁴", "3×10⁻⁵", "1.27×10⁻³", "2.5×10⁰", "10¹⁰"]);
        let values = [0.0, 26.816, 0.03125, 100.0, 999.9, 1.7e-3, 26816.0, f64::NAN].map(digits);
        assert_eq!(
            values,
            ["0", "26.8", "0.0312", "100", "1000", "1.70×10⁻³", "2.68×10⁴", NONE]
        );
        assert_eq!(
            [0.024, 0.0, 0.0003, -0.00041, -1e-12].map(end),
            ["0.024", "0.000", "0.0003", "−0.0004", "0.000"]
        );
        assert_eq!(list(&["a".into(), "b".into(), "c".into()]), "a, b and c");
        assert_eq!([0, 1, 2].map(|n| plural(n, "seed")), ["0 seeds", "1 seed", "2 seeds"]);
        assert_eq!(plural(2, "search"), "2 searches");
        assert_eq!((seeds([3]), seeds([2, 0, 2])), ("seed 3".into(), "seeds 0, 2".into()));
    }
}
