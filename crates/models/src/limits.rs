//! How large a size may be.

use lethe_artifacts::{Error, Result};

/// No size in a spec may exceed this: products of a few of them then fit an i64.
pub(crate) const LARGEST: i64 = 65_536;

/// Refuses a value outside 1..=largest.
pub(crate) fn within(key: &str, value: i64, largest: i64) -> Result<()> {
    if (1..=largest).contains(&value) {
        return Ok(());
    }
    Err(Error::config(format!(
        "model: {key} is {value}, expected 1 to {largest}"
    )))
}
