//! A network without its head: named tensors, and the map from images, or tokens, to features.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use lethe_artifacts::Error;
use tch::{Kind, Tensor};

use crate::architecture::Body;
use crate::captures::{Captures, FEATURES};
use crate::mode::Mode;
use crate::store::Store;

/// Built by [`crate::Spec::build`]. The layers and the two maps share storage: a step on a parameter is a step of the
/// network.
pub struct Network {
    parameters: BTreeMap<String, Tensor>,
    buffers: BTreeMap<String, Tensor>,
    body: Box<dyn Body>,
}

/// Why named tensors are not this network's.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Mismatch {
    /// The network needs a tensor that is not there.
    #[error("tensor {name}: missing, expected shape {expected:?}")]
    Missing {
        /// The tensor.
        name: String,
        /// Its shape in the network.
        expected: Vec<i64>,
    },
    /// A tensor is there that the network does not have.
    #[error("tensor {name}: the network has none of this name, found shape {found:?}")]
    Extra {
        /// The tensor.
        name: String,
        /// Its shape.
        found: Vec<i64>,
    },
    /// A tensor has another shape.
    #[error("tensor {name}: expected shape {expected:?}, found {found:?}")]
    Shape {
        /// The tensor.
        name: String,
        /// Its shape in the network.
        expected: Vec<i64>,
        /// Its shape.
        found: Vec<i64>,
    },
    /// A floating-point tensor where a count belongs, or the reverse.
    #[error("tensor {name}: expected element type {expected:?}, found {found:?}")]
    Kind {
        /// The tensor.
        name: String,
        /// Its element type in the network.
        expected: Kind,
        /// Its element type.
        found: Kind,
    },
    /// libtorch could not copy the values.
    #[error("tensor {name}: {what}")]
    Copy {
        /// The tensor.
        name: String,
        /// libtorch's reason, its first line.
        what: String,
    },
}

impl Network {
    pub(crate) fn new(body: Box<dyn Body>, store: Store) -> Self {
        let (declared, made) = (store.declared, store.made);
        let trainable = |name: &str| declared.get(name).is_some_and(|tensor| tensor.trainable);
        let (parameters, buffers) = made.into_iter().partition(|(name, _)| trainable(name));
        Self {
            parameters,
            buffers,
            body,
        }
    }

    /// Images [N, channels, size, size], floating point, normalised, on the network's device, to features [N, features]; or
    /// tokens [N, T], int64, where a shorter block ends in −1s, to features [N, T, features].
    ///
    /// Tracks gradients unless the caller switched them off. Updates buffers in `Mode::Train(BatchNorm::Track)` and in no
    /// other mode. Panics as `tch` does when the images have another shape or device than the network was built for.
    pub fn features(&self, images: &Tensor, mode: Mode) -> Tensor {
        let (ControlFlow::Continue(features) | ControlFlow::Break(features)) =
            self.body.forward(images, mode, &mut Captures::new(&[]));
        features
    }

    /// [`Network::features`] of tokens [N, T] that go on after others, which left `state` [N, width], and the state after the last
    /// of them; a text begins without one. None for a network that keeps no state.
    pub fn features_after(&self, tokens: &Tensor, state: Option<&Tensor>, mode: Mode) -> Option<(Tensor, Tensor)> {
        self.body.go_on(tokens, state, mode)
    }

    /// The names that [`Network::activations`] knows, from the images on, under timm's module names: a ResNet's `act1` (and
    /// `maxpool`), a ResNetV2's `stem`, a ViT's `patch_embed`; each block (`layer1.0`, `stages.0.blocks.0`, `blocks.3`); each
    /// stage (`layer1`, `stages.0`, the same output as its last block's); the `layers.0`, … of an MLP or a LeNet, after ReLU and
    /// pooling; a network of cells' `stem`, and its `stages.0.cells.0` and `stages.1.reduction`, or its `layers.0`; and last `features`, which is what the head sees. A language model has two of each block (`h.0`, `layers.0`): the
    /// mean over the tokens under the block's name, and the last token as `h.0.last`; likewise of the features.
    pub fn layers(&self) -> Vec<String> {
        let mut layers = self.body.layers();
        layers.push(FEATURES.to_owned());
        layers
    }

    /// The output of one layer as a vector an image, [N, d]; `features` gives what [`Network::features`] does.
    ///
    /// A convolutional layer's map [N, d, H, W] is averaged over its pixels (a ResNetV2's before the next norm and ReLU). Of a layer of tokens [N, tokens, d], not
    /// normalised, the class token is taken where the network pools by token, else the mean of the patch tokens;
    /// `patch_embed` has no class token yet and gives the mean always. Later layers are not computed. Otherwise as
    /// [`Network::features`].
    ///
    /// # Errors
    /// A name that [`Network::layers`] does not have.
    pub fn activations(&self, images: &Tensor, mode: Mode, layer: &str) -> lethe_artifacts::Result<Tensor> {
        let mut one = self.activations_of(images, mode, &[layer])?;
        Ok(one.remove(0))
    }

    /// [`Network::activations`] of several layers in one forward pass, in the order asked for.
    ///
    /// # Errors
    /// A name that [`Network::layers`] does not have.
    pub fn activations_of(&self, images: &Tensor, mode: Mode, layers: &[&str]) -> lethe_artifacts::Result<Vec<Tensor>> {
        let known = self.layers();
        if let Some(unknown) = layers.iter().find(|layer| !known.iter().any(|name| name == *layer)) {
            let known = known.join(", ");
            return Err(Error::config(format!(
                "layer: expected one of {known}, found {unknown}"
            )));
        }
        let mut captures = Captures::new(layers);
        if let ControlFlow::Continue(features) = self.body.forward(images, mode, &mut captures) {
            // Continues where nothing is asked for, or the features are.
            let _ = captures.see(FEATURES, || features);
        }
        Ok(captures.kept())
    }

    /// The trainable tensors under timm's names, without heads: float32 leaves that require gradients.
    pub fn parameters(&self) -> &BTreeMap<String, Tensor> {
        &self.parameters
    }

    /// Batch normalisation's `running_mean`, `running_var` (float32) and `num_batches_tracked` (int64 scalar).
    pub fn buffers(&self) -> &BTreeMap<String, Tensor> {
        &self.buffers
    }

    /// Copies values in place into parameters and buffers, without gradients, onto the network's device.
    ///
    /// `named` holds exactly the parameters and buffers. Any floating-point type is rounded to float32.
    ///
    /// # Errors
    /// The first name, in byte order, that is missing, extra, misshapen or of the wrong element type; then nothing is
    /// copied.
    pub fn load(&mut self, named: &BTreeMap<String, Tensor>) -> Result<(), Mismatch> {
        let own = self.parameters.iter().chain(&self.buffers);
        let mut own: BTreeMap<&String, Tensor> = own.map(|(n, t)| (n, t.shallow_clone())).collect();
        let names: std::collections::BTreeSet<&String> = own.keys().copied().chain(named.keys()).collect();
        for name in names {
            check(name, own.get(name), named.get(name))?;
        }
        tch::no_grad(|| {
            for (name, target) in &mut own {
                if let Some(source) = named.get(*name) {
                    target.f_copy_(source).map_err(|e| Mismatch::Copy {
                        name: (*name).clone(),
                        what: e.to_string().lines().next().unwrap_or_default().to_owned(),
                    })?;
                }
            }
            Ok(())
        })
    }
}

fn check(name: &str, own: Option<&Tensor>, given: Option<&Tensor>) -> Result<(), Mismatch> {
    let name = name.to_owned();
    match (own, given) {
        (None, None) => Ok(()),
        (Some(own), None) => Err(Mismatch::Missing {
            name,
            expected: own.size(),
        }),
        (None, Some(given)) => Err(Mismatch::Extra {
            name,
            found: given.size(),
        }),
        (Some(own), Some(given)) if own.size() != given.size() => Err(Mismatch::Shape {
            name,
            expected: own.size(),
            found: given.size(),
        }),
        (Some(own), Some(given)) if floats(own.kind()) != floats(given.kind()) => Err(Mismatch::Kind {
            name,
            expected: own.kind(),
            found: given.kind(),
        }),
        (Some(_), Some(_)) => Ok(()),
    }
}

fn floats(kind: Kind) -> bool {
    matches!(kind, Kind::Float | Kind::Double | Kind::Half | Kind::BFloat16)
}
