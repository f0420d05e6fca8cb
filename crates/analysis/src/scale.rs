//! What scores are, and the words, signs and ranges that follow: accuracies of images, bits per byte of text.
//!
//! Inside, a score is higher where it is better, so a measure has one sign: bits per byte are stored as their negative. On
//! the page they stand as they are, and forgetting is their rise.

use std::collections::BTreeSet;

use lethe_metrics::{HistoryRow, Score};

/// What the scores of a family, or of a comparison of penalties, are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scale {
    /// Share of correct examples, 0 to 1.
    Accuracy,
    /// Bits per byte of text; lower is better.
    BitsPerByte,
}

impl Scale {
    /// Of rows: a language model has an accuracy too, that of the next token, but is judged by bits per byte.
    pub fn of<'a>(mut rows: impl Iterator<Item = &'a HistoryRow>) -> Self {
        match rows.any(|r| r.bits_per_byte.is_some()) {
            true => Self::BitsPerByte,
            false => Self::Accuracy,
        }
    }

    /// What is read off an evaluation.
    pub fn score(self) -> Score {
        match self {
            Self::Accuracy => Score::Accuracy,
            Self::BitsPerByte => Score::BitsPerByte,
        }
    }

    /// A score as it is shown.
    pub fn shown(self, score: f64) -> f64 {
        match self {
            Self::Accuracy => score,
            Self::BitsPerByte => -score,
        }
    }

    /// Whether less is better, as it is shown.
    pub fn lower_is_better(self) -> bool {
        self == Self::BitsPerByte
    }

    /// Where a score can lie, as it is shown.
    pub fn bounds(self) -> (f64, f64) {
        match self {
            Self::Accuracy => (0.0, 1.0),
            Self::BitsPerByte => (0.0, f64::INFINITY),
        }
    }

    /// Where a difference of two scores can lie.
    pub fn differences(self) -> (f64, f64) {
        match self {
            Self::Accuracy => (-1.0, 1.0),
            Self::BitsPerByte => (f64::NEG_INFINITY, f64::INFINITY),
        }
    }

    /// What is shown.
    pub fn noun(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy",
            Self::BitsPerByte => "bits per byte",
        }
    }

    /// The axis of the scores of any task.
    pub fn axis(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy",
            Self::BitsPerByte => "bits per byte (lower is better)",
        }
    }

    /// The axis of the scores on one task. A line break is a place to break it where there is no room.
    pub fn axis_of(self, task: &str) -> String {
        match self {
            Self::Accuracy => format!("accuracy, {task}"),
            Self::BitsPerByte => format!("bits per byte of {task}\n(lower is better)"),
        }
    }

    /// The axis of forgetting.
    pub fn lost(self) -> &'static str {
        match self {
            Self::Accuracy => "accuracy lost",
            Self::BitsPerByte => "rise in bits per byte",
        }
    }

    /// What is added to the word forgetting where it might not be understood.
    pub fn of_forgetting(self) -> &'static str {
        match self {
            Self::Accuracy => "",
            Self::BitsPerByte => " (rise in bits per byte)",
        }
    }

    /// How a level is reached.
    pub fn reached(self) -> &'static str {
        match self {
            Self::Accuracy => "at least",
            Self::BitsPerByte => "at most",
        }
    }

    /// What the number of parameters leaves out.
    pub fn parameters(self) -> &'static str {
        match self {
            Self::Accuracy => "parameters, without heads",
            Self::BitsPerByte => "parameters, without embeddings",
        }
    }
}

/// The words for scores of one kind, or for both where a page shows both.
pub fn words(scales: &BTreeSet<Scale>, accuracy: &str, bits: &str) -> String {
    match (scales.contains(&Scale::Accuracy), scales.contains(&Scale::BitsPerByte)) {
        (true, true) => format!("{accuracy} (of text: {bits})"),
        (false, true) => bits.to_owned(),
        (_, false) => accuracy.to_owned(),
    }
}
