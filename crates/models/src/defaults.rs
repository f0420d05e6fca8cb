//! What a specification leaves out, as timm and Hugging Face have it.

pub(crate) fn yes() -> bool {
    true
}

/// Standard deviation of a language model's initial weights.
pub(crate) fn initializer_range() -> f64 {
    0.02
}

/// Base of rotary wavelengths.
pub(crate) fn rotary_base() -> f64 {
    10_000.0
}
