//! Networks: a spec (serde) in, a network without a head out, under timm's names, shapes and initial distributions, or
//! PyTorch's for the plain ones that timm does not have; networks of searched cells; language models under Hugging Face's.
//!
//! A [`Spec`] says which network; with one [`Example`] of what it reads it names every tensor ([`Spec::tensors`]), counts
//! ([`Spec::parameter_count`], [`Spec::flops`]) and builds a [`Network`], which maps images, or tokens, to features. A [`Head`] maps features to logits; each task has its own, or all share one. A [`Model`] is a network
//! with the heads of its tasks, or a language model with its output layer, to and from a checkpoint: ours, or weights of timm's
//! or Hugging Face's ([`read_checkpoint`]). This crate knows
//! no loss and no optimiser, and every random number comes from the generator that the caller passes in.

mod architecture;
mod captures;
mod cell;
mod decoder;
mod defaults;
pub mod enas_cnn;
pub mod enas_rnn;
mod foreign;
pub mod gpt2;
pub mod gpt_neox;
mod head;
mod hugging_face;
pub mod init;
pub mod layers;
pub mod lenet;
mod limits;
pub mod llama;
pub mod mlp;
mod mode;
mod model;
pub mod nas_bench_201;
mod network;
mod normed;
mod positions;
mod presets;
mod reads;
pub mod record;
pub mod residual;
pub mod resnet;
pub mod resnetv2;
mod rnn_cell;
mod rotary;
mod spec;
mod store;
mod tokens;
pub mod vit;
mod window;

pub use architecture::{Example, Image, Vocabulary};
pub use enas_rnn::EnasRnn;
pub use foreign::{network_files, read_checkpoint};
pub use gpt_neox::GptNeox;
pub use gpt2::Gpt2;
pub use head::Head;
pub use llama::Llama;
pub use mode::{BatchNorm, Mode};
pub use model::Model;
pub use network::{Mismatch, Network};
pub use rnn_cell::{Function, RnnCell, RnnNode};
pub use spec::Spec;
pub use store::Declared;
