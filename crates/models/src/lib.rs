//! Networks: a spec (serde) in, a network without a head out, under timm's names, shapes and initial distributions, or
//! PyTorch's for the plain ones that timm does not have.
//!
//! A [`Spec`] says which network; with the number of image channels and the image size it names every tensor
//! ([`Spec::tensors`]), counts ([`Spec::parameter_count`], [`Spec::flops_per_image`]) and builds a [`Network`], which maps
//! images to features. A [`Head`] maps features to logits; each task has its own, or all share one. A [`Model`] is a network
//! with the heads of its tasks, to and from a checkpoint: ours, or weights of timm's ([`read_checkpoint`]). This crate knows
//! no loss and no optimiser, and every random number comes from the generator that the caller passes in.

mod architecture;
mod foreign;
mod head;
pub mod init;
pub mod layers;
pub mod lenet;
mod limits;
pub mod mlp;
mod mode;
mod model;
mod network;
mod positions;
mod presets;
pub mod record;
pub mod residual;
pub mod resnet;
pub mod resnetv2;
mod spec;
mod store;
mod taps;
pub mod vit;
mod window;

pub use foreign::read_checkpoint;
pub use head::Head;
pub use mode::{BatchNorm, Mode};
pub use model::Model;
pub use network::{Mismatch, Network};
pub use spec::Spec;
pub use store::Declared;
