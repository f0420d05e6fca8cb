//! The outputs of a network's layers for some examples.

use lethe_models::{Mode, Model};
use lethe_torch::{Precision, Source, at_once, autocast, for_batches};
use tch::{Device, Kind, Tensor};

use crate::Result;

/// The outputs of some layers for all examples, one tensor `[n, d]` a layer, float32 on the CPU, from one pass in evaluation
/// mode without augmentation. `tick` hears the number of images done, and stops the pass with an error of its own.
///
/// # Errors
/// A layer that the network does not have, as a configuration error that lists those it has; what libtorch reports; the
/// error of `tick`.
pub fn features(
    model: &Model,
    examples: &dyn Source,
    layers: &[&str],
    precision: Precision,
    tick: &mut dyn FnMut(usize) -> Result<()>,
) -> Result<Vec<Tensor>> {
    let count = examples.len();
    let mut all: Vec<Tensor> = Vec::new();
    // A token is as wide as its features from the first layer on.
    let width = if model.is_language() { model.spec.features() } else { 1 };
    let size = at_once(examples.input_numbers() * width, 0);
    for_batches(examples, size, model.spec.channels_last(), |start, batch| {
        let (length, device) = (batch.input.size()[0], batch.input.device());
        let forward = || model.network.activations_of(&batch.input, Mode::Evaluate, layers);
        let outputs = autocast(precision, device, forward)??;
        if all.is_empty() {
            let empty = |t: &Tensor| Tensor::f_zeros([count, t.size()[1]], (Kind::Float, Device::Cpu));
            all = outputs.iter().map(empty).collect::<std::result::Result<_, _>>()?;
        }
        for (all, output) in all.iter().zip(&outputs) {
            all.f_narrow(0, start, length)?.f_copy_(output)?;
        }
        tick((start + length) as usize)
    })?;
    Ok(all)
}
