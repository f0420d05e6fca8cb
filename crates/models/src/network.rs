//! A network without its head: named tensors, and the map from images to features.

use std::collections::BTreeMap;

use tch::{Kind, Tensor};

use crate::store::Store;
use crate::{Mode, resnet, vit};

/// Built by [`crate::Spec::build`]. The layers and the two maps share storage: a step on a parameter is a step of the
/// network.
pub struct Network {
    parameters: BTreeMap<String, Tensor>,
    buffers: BTreeMap<String, Tensor>,
    body: Body,
}

pub(crate) enum Body {
    Resnet(resnet::Net),
    Vit(vit::Net),
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
    pub(crate) fn new(body: Body, store: Store) -> Self {
        let (declared, made) = (store.declared, store.made);
        let trainable = |name: &str| declared.get(name).is_some_and(|tensor| tensor.trainable);
        let (parameters, buffers) = made.into_iter().partition(|(name, _)| trainable(name));
        Self {
            parameters,
            buffers,
            body,
        }
    }

    /// Images [N, channels, size, size], floating point, normalised, on the network's device, to features [N, features].
    ///
    /// Tracks gradients unless the caller switched them off. Updates buffers in `Mode::Train(BatchNorm::Track)` and in no
    /// other mode. Panics as `tch` does when the images have another shape or device than the network was built for.
    pub fn features(&self, images: &Tensor, mode: Mode) -> Tensor {
        match &self.body {
            Body::Resnet(net) => net.features(images, mode),
            Body::Vit(net) => net.features(images),
        }
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

    /// The number of trainable values, without heads.
    pub fn parameter_count(&self) -> i64 {
        self.parameters.values().map(|t| t.numel() as i64).sum()
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
