//! What a study declares before it looks at its numbers.

use std::collections::BTreeSet;

use lethe_metrics::verdict::{self, Judgement};

use crate::scale::{self, Scale};

/// Which verdicts are corrected together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Family {
    /// All verdicts of a table: claim by claim, or penalties
    Table,
    /// Those of one claim, or of one comparison of penalties
    Claim,
}

/// What a study declares in advance.
#[derive(Clone, Copy, Debug, clap::Args)]
pub struct Declared {
    /// A smaller difference in accuracy counts as none; declare it before looking at results
    #[arg(long, value_name = "ACCURACY", default_value_t = 0.01, value_parser = margin)]
    margin: f64,
    /// A smaller difference in bits per byte counts as none, for language
    #[arg(long, value_name = "BITS", default_value_t = 0.01, value_parser = margin)]
    margin_bits: f64,
    /// Which verdicts are corrected together, by Holm's method
    #[arg(long, value_name = "FAMILY", value_enum, default_value_t = Family::Table)]
    pub family: Family,
    /// Average over task tables that differ only in their seed; add those tables to the inputs
    #[arg(long)]
    pub orders_as_replicates: bool,
}

fn margin(text: &str) -> Result<f64, String> {
    let found = text.parse().ok().filter(|m: &f64| *m > 0.0 && *m < 1.0);
    found.ok_or_else(|| format!("expected a number between 0 and 1, found {text}"))
}

/// A verdict by itself, and among the others of its family.
#[derive(Clone, Copy, Debug)]
pub struct Judged {
    /// By its own 95 % interval.
    pub alone: Judgement,
    /// After Holm's correction; its p is multiplied.
    pub among: Judgement,
}

impl Declared {
    /// Which difference counts as none.
    pub fn margin_of(&self, scale: Scale) -> f64 {
        match scale {
            Scale::Accuracy => self.margin,
            Scale::BitsPerByte => self.margin_bits,
        }
    }

    /// The same in words, for scores of these kinds.
    pub fn margins(&self, scales: &BTreeSet<Scale>) -> String {
        let of = |scale| self.margin_of(scale).to_string();
        let bits = format!("{} bits per byte", of(Scale::BitsPerByte));
        scale::words(scales, &of(Scale::Accuracy), &bits)
    }

    /// Corrects the verdicts of a table, given by the claims that they belong to.
    pub fn judge(&self, claims: &[Vec<Judgement>]) -> Vec<Vec<Judged>> {
        let together = |family: &[Judgement]| -> Vec<Judged> {
            let corrected = verdict::holm(family).into_iter();
            let both = family.iter().zip(corrected);
            both.map(|(alone, among)| Judged { alone: *alone, among }).collect()
        };
        if self.family == Family::Claim {
            return claims.iter().map(|claim| together(claim)).collect();
        }
        let mut all = together(&claims.concat()).into_iter();
        claims
            .iter()
            .map(|claim| all.by_ref().take(claim.len()).collect())
            .collect()
    }

    /// The family in words, for a sentence such as "corrected over …".
    pub fn family(&self) -> &'static str {
        match self.family {
            Family::Table => "all verdicts of this table",
            Family::Claim => "the verdicts of one claim",
        }
    }
}
