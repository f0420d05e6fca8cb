//! Queries, keys and values of one product.

use tch::Tensor;

/// Queries, keys and values that lie one after another along the first axis. Their gradients are put together in one pass; three views would
/// fill the whole with zeros three times and add it up.
pub(crate) fn unpacked(packed: &Tensor) -> [Tensor; 3] {
    let mut parts = packed.unbind(0).into_iter();
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}
