//! What `tch` lacks, behind a safe face: devices, CUDA loaded on demand, autocast, fused optimiser steps, examples on the
//! device, tensors as bytes.
//!
//! The only crate that names a device and that holds `unsafe`.

mod autocast;
mod blocks;
mod bytes;
mod device;
mod examples;
mod fused;
mod images;
pub mod job;
mod memory;
mod shim;
mod source;

pub use autocast::{Precision, autocast};
pub use blocks::TokenBlocks;
pub use bytes::{from_data, to_data};
pub use device::{parse_device, prepare_cpu};
pub use examples::Examples;
pub use fused::{AdamConstants, Moments, adam, adamw, clip_gradients, sgd, zero_gradients};
pub use images::{Augment, ImageBlock, index};
pub use memory::use_large_pages;
pub use source::{Amount, Batch, Joined, Source, Subset, at_once, for_batches, load};
pub use tch;

/// What libtorch reported, or why a device is not to be had; one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error(pub String);

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl From<tch::TchError> for Error {
    fn from(error: tch::TchError) -> Self {
        // libtorch adds a C++ stack after the first line.
        let text = error.to_string();
        Self(text.lines().next().unwrap_or_default().to_owned())
    }
}

/// Short for a result of this crate.
pub type Result<T> = std::result::Result<T, Error>;
