//! What a network is, as a stage's TOML and a checkpoint's metadata say it; every other fact follows from it.

use std::collections::BTreeMap;

use lethe_artifacts::{Error, Result};
use rand::Rng;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use tch::{Device, TchError, Tensor};
use toml::Table;

use crate::architecture::{Architecture, Example};
use crate::lenet::Lenet;
use crate::limits::{LARGEST, within};
use crate::mlp::Mlp;
use crate::positions::Positions;
use crate::resnet::Resnet;
use crate::resnetv2::Resnetv2;
use crate::store::{Declared, Store};
use crate::vit::Vit;
use crate::{Head, Network};

/// An architecture with its sizes, without image size, channels and classes. Unknown keys are refused.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "architecture", rename_all = "lowercase")]
pub enum Spec {
    /// `architecture = "resnet"`
    Resnet(Resnet),
    /// `architecture = "resnetv2"`
    Resnetv2(Resnetv2),
    /// `architecture = "vit"`
    Vit(Vit),
    /// `architecture = "mlp"`
    Mlp(Mlp),
    /// `architecture = "lenet"`
    Lenet(Lenet),
}

/// What serde derives for a tagged enum forgets which key an error is about.
impl<'de> Deserialize<'de> for Spec {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let mut keys = Table::deserialize(deserializer)?;
        let architecture = keys
            .remove("architecture")
            .ok_or_else(|| D::Error::missing_field("architecture"))?;
        let known = readers::<D::Error>();
        let named = architecture.as_str();
        match known.iter().find(|(name, _)| Some(*name) == named) {
            Some((_, read)) => read(keys),
            None => {
                let names = known.map(|(name, _)| name);
                let [others @ .., last] = &names;
                let what = format!(
                    "architecture: expected {} or {last}, found {architecture}",
                    others.join(", ")
                );
                Err(D::Error::custom(what))
            }
        }
    }
}

/// Reads an architecture's own keys.
type Reader<E> = fn(Table) -> std::result::Result<Spec, E>;

/// Every architecture by its name.
fn readers<E: serde::de::Error>() -> [(&'static str, Reader<E>); 5] {
    [
        ("resnet", |keys| keyed(keys).map(Spec::Resnet)),
        ("resnetv2", |keys| keyed(keys).map(Spec::Resnetv2)),
        ("vit", |keys| keyed(keys).map(Spec::Vit)),
        ("mlp", |keys| keyed(keys).map(Spec::Mlp)),
        ("lenet", |keys| keyed(keys).map(Spec::Lenet)),
    ]
}

/// An architecture from its keys; an error begins with the key.
fn keyed<T: DeserializeOwned, E: serde::de::Error>(keys: Table) -> std::result::Result<T, E> {
    serde_path_to_error::deserialize(toml::Value::Table(keys)).map_err(|e| match e.path().to_string().as_str() {
        "." => E::custom(e.inner().message()),
        path => E::custom(format!("{path}: {}", e.inner().message())),
    })
}

/// Float32 weights alone would take 40 GB.
const MOST_PARAMETERS: i64 = 10_000_000_000;

impl Spec {
    /// `resnet`, `resnetv2`, `vit`, `mlp` or `lenet`: the `family` of a history.
    pub fn family(&self) -> &'static str {
        self.architecture().family()
    }

    /// The classifier's name, timm's where it has the family: `fc`, `head.fc` or `head`.
    pub fn head_name(&self) -> &'static str {
        self.architecture().head_name()
    }

    /// The shape of the classifier's weight in a checkpoint: [classes, features], and timm's 1×1 convolution [classes,
    /// features, 1, 1] for `resnetv2`.
    pub fn head_shape(&self, classes: i64) -> Vec<i64> {
        self.architecture().head_shape(classes)
    }

    /// Whether images and convolution weights are best in channels-last memory. A ResNet's are; group norm and its gradient
    /// lose there more than convolutions win (on one core, bf16, a narrow ResNetV2 trains at 1,000 images a second without and
    /// at 400 with it, BiT-50×1 at 3.2 and 2.5), and a GPU's group norm knows no such layout.
    pub fn channels_last(&self) -> bool {
        self.architecture().channels_last()
    }

    /// The length of the feature vector before the head.
    pub fn features(&self) -> i64 {
        self.architecture().features()
    }

    /// Whether such a network can exist for square images of `size` pixels a side with `channels` channels.
    ///
    /// # Errors
    /// One line that names the key, its value and what was expected (a configuration error).
    pub fn validate(&self, channels: i64, size: i64) -> Result<()> {
        within("channels", channels, LARGEST)?;
        within("size", size, LARGEST)?;
        let example = Example::Image { channels, size };
        self.architecture().validate(example)?;
        let count = count(&self.declare(example)?);
        if count > MOST_PARAMETERS {
            return Err(Error::config(format!(
                "model: {count} parameters, expected at most {MOST_PARAMETERS}"
            )));
        }
        Ok(())
    }

    /// Every tensor of the network by name, parameters and buffers, without the head; nothing is allocated.
    ///
    /// # Errors
    /// As [`Spec::validate`].
    pub fn tensors(&self, channels: i64, size: i64) -> Result<BTreeMap<String, Declared>> {
        self.validate(channels, size)?;
        self.declare(Example::Image { channels, size })
    }

    /// The number of trainable values without the head.
    ///
    /// # Errors
    /// As [`Spec::validate`].
    pub fn parameter_count(&self, channels: i64, size: i64) -> Result<i64> {
        Ok(count(&self.tensors(channels, size)?))
    }

    /// Floating-point operations of the forward pass of one image, without the head.
    ///
    /// Two for each multiply-add of a convolution (`k²·in·out` an output pixel), of a linear layer (`in·out` a token) and
    /// of attention (`tokens²·dim` for the scores and again for the mix, a block). Norms, activations, biases, softmax
    /// and pooling are not counted; zeros of the padding are. A training step costs about three times this.
    ///
    /// # Errors
    /// As [`Spec::validate`].
    pub fn flops_per_image(&self, channels: i64, size: i64) -> Result<u64> {
        self.validate(channels, size)?;
        let example = Example::Image { channels, size };
        let body = self.architecture().body(&mut Store::default(), example);
        Ok(body.flops(example))
    }

    /// A network with fresh weights, float32, on `device`.
    ///
    /// Values are drawn tensor by tensor in the order of their names (byte order), each in row-major order as
    /// [`Init::draw`] says: the same generator state gives the same bytes, also with `channels_last`, which changes the
    /// strides of convolution weights only (the caller converts the images).
    ///
    /// # Errors
    /// As [`Spec::validate`], and when the device cannot hold the network.
    pub fn build(
        &self,
        channels: i64,
        size: i64,
        rng: &mut (impl Rng + ?Sized),
        device: Device,
        channels_last: bool,
    ) -> Result<Network> {
        self.network(channels, size, device, |tensor| tensor.make(rng, device, channels_last))
    }

    /// The network of [`Spec::build`] with all tensors zero, for [`Network::load`]: nothing is drawn.
    ///
    /// # Errors
    /// As [`Spec::build`].
    pub fn zeros(&self, channels: i64, size: i64, device: Device, channels_last: bool) -> Result<Network> {
        self.network(channels, size, device, |tensor| tensor.zeros(device, channels_last))
    }

    fn network(
        &self,
        channels: i64,
        size: i64,
        device: Device,
        mut make: impl FnMut(&Declared) -> std::result::Result<Tensor, TchError>,
    ) -> Result<Network> {
        let mut made = BTreeMap::new();
        for (name, tensor) in self.tensors(channels, size)? {
            made.insert(name, make(&tensor).map_err(|e| unplaced(device, &e))?);
        }
        let mut store = Store::with(made);
        let body = self.architecture().body(&mut store, Example::Image { channels, size });
        Ok(Network::new(body, store))
    }

    /// A head of `classes` rows with timm's initial values for this family: ResNet PyTorch's `Linear` default for weight
    /// and bias, as MLP and LeNet have; ResNetV2 a normal of standard deviation 0.01, ViT a truncated one of 0.02, both with
    /// bias 0. The weight is drawn first.
    ///
    /// # Errors
    /// A size out of range, or a device that cannot hold the head.
    pub fn new_head(&self, classes: i64, rng: &mut (impl Rng + ?Sized), device: Device) -> Result<Head> {
        // A vocabulary or ImageNet-21k has more classes than a layer may have channels.
        within("classes", classes, LARGEST * LARGEST)?;
        within("features", self.features(), LARGEST)?;
        let [weight, bias] = self.architecture().head_init();
        let mut make = |shape: Vec<i64>, init| {
            let trainable = true;
            let declared = Declared { shape, init, trainable };
            declared.make(rng, device, false).map_err(|e| unplaced(device, &e))
        };
        let weight = make(vec![classes, self.features()], weight)?;
        let bias = make(vec![classes], bias)?;
        Ok(Head { weight, bias })
    }

    /// Where positions fix the size of an image.
    pub(crate) fn positions(&self) -> Option<Positions> {
        self.architecture().positions()
    }

    fn declare(&self, example: Example) -> Result<BTreeMap<String, Declared>> {
        let mut store = Store::default();
        self.architecture().body(&mut store, example);
        store.declared()
    }

    fn architecture(&self) -> &dyn Architecture {
        match self {
            Self::Resnet(spec) => spec,
            Self::Resnetv2(spec) => spec,
            Self::Vit(spec) => spec,
            Self::Mlp(spec) => spec,
            Self::Lenet(spec) => spec,
        }
    }
}

fn count(declared: &BTreeMap<String, Declared>) -> i64 {
    let trainable = declared.values().filter(|tensor| tensor.trainable);
    trainable.map(Declared::count).sum()
}

fn unplaced(device: Device, error: &TchError) -> Error {
    let first = error.to_string();
    let first = first.lines().next().unwrap_or_default();
    Error::config(format!("model: cannot be placed on {device:?}: {first}"))
}
