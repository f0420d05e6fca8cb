//! What can be wrong with a penalty's tensors.

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a penalty cannot be formed; one line.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A tensor that a penalty speaks of is not there.
    #[error("tensor {name}: missing, expected {expected}")]
    Missing {
        /// The tensor.
        name: String,
        /// What it would be.
        expected: &'static str,
    },
    /// Two tensors of one name differ in shape.
    #[error("tensor {name}: expected shape {expected:?}, found {found:?}")]
    Shape {
        /// The tensor.
        name: String,
        /// The parameter's shape.
        expected: Vec<i64>,
        /// Its shape.
        found: Vec<i64>,
    },
    /// A strength relative to the mean importance, where that mean is zero.
    #[error("expected importances above 0 for a strength relative to their mean, found a mean of {0}")]
    Mean(f64),
    /// Importances, times a strength that is one, are no numbers.
    #[error("expected importances that are numbers, found {0}: those of a loss that is none")]
    NoNumber(f64),
    /// Strength times importance is no float32.
    #[error("strength times the largest importance: expected a float32, at most 3.4e38, found {0}")]
    Large(f64),
    /// libtorch refused.
    #[error("libtorch: {0}")]
    Torch(#[from] lethe_torch::Error),
}

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        Self::Torch(error.into())
    }
}
