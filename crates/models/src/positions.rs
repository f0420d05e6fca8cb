//! Position embeddings for another grid of patches.

use tch::{TchError, Tensor};

/// Where a network keeps a position for each patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Positions {
    /// The tensor, [1, prefix + patches, dim].
    pub(crate) tensor: &'static str,
    /// Tokens before the patches'.
    pub(crate) prefix: i64,
    /// Side of a patch in pixels.
    pub(crate) patch: i64,
}

/// Position embeddings [1, prefix + old², dim] for a grid of `side`² patches, as timm's `resample_abs_pos_embed`: a bicubic,
/// antialiased resize of each channel's map in float32; the `prefix` tokens before the patches stay as they are.
///
/// Embeddings that are of that grid already, or of none, come back unchanged.
pub(crate) fn resample(positions: &Tensor, prefix: i64, side: i64) -> Result<Tensor, TchError> {
    let size = positions.size();
    let [1, tokens, dim] = size[..] else {
        return Ok(positions.shallow_clone());
    };
    let patches = (tokens - prefix).max(0);
    let old = patches.isqrt();
    if old == side || old == 0 || old * old != patches {
        return Ok(positions.shallow_clone());
    }
    let before = positions.f_narrow(1, 0, prefix)?;
    let map = positions.f_narrow(1, prefix, patches)?.f_reshape([1, old, old, dim])?;
    let map = map.f_permute([0, 3, 1, 2])?; // [1, dim, old, old]
    let map = map.f_internal_upsample_bicubic2d_aa([side, side], false, None, None)?;
    let after = map.f_permute([0, 2, 3, 1])?.f_reshape([1, side * side, dim])?;
    Tensor::f_cat(&[before, after], 1)
}
