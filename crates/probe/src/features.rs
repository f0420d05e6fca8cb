//! The outputs of a network's layers for some examples.

use lethe_models::{Mode, Model};
use lethe_torch::{Augment, Examples, Precision, autocast};
use tch::{Device, Kind, Tensor, no_grad};

use crate::Result;

/// Images a forward pass.
const BATCH: i64 = 500;

/// The outputs of some layers for all examples, one tensor `[n, d]` a layer, float32 on the CPU, from one pass in evaluation
/// mode without augmentation. `tick` hears the number of images done, and stops the pass with an error of its own.
///
/// # Errors
/// A layer that the network does not have, as a configuration error that lists those it has; what libtorch reports; the
/// error of `tick`.
pub fn features(
    model: &Model,
    examples: &Examples,
    layers: &[&str],
    precision: Precision,
    tick: &mut dyn FnMut(usize) -> Result<()>,
) -> Result<Vec<Tensor>> {
    let (count, device) = (examples.len(), examples.labels.device());
    let mut all: Vec<Tensor> = Vec::new();
    no_grad(|| {
        let mut start = 0;
        while start < count {
            let length = BATCH.min(count - start);
            let rows: Vec<i64> = (start..start + length).collect();
            let images = examples
                .images
                .batch(&rows, &Augment::default(), model.spec.channels_last())?;
            let forward = || model.network.activations_of(&images, Mode::Evaluate, layers);
            let outputs = autocast(precision, device, forward)??;
            if all.is_empty() {
                let empty = |t: &Tensor| Tensor::f_zeros([count, t.size()[1]], (Kind::Float, Device::Cpu));
                all = outputs.iter().map(empty).collect::<std::result::Result<_, _>>()?;
            }
            for (all, output) in all.iter().zip(&outputs) {
                all.f_narrow(0, start, length)?.f_copy_(output)?;
            }
            start += length;
            tick(start as usize)?;
        }
        Ok(all)
    })
}
