//! What a network is, as a stage's TOML and a checkpoint's metadata say it; every other fact follows from it.

use std::collections::BTreeMap;

use lethe_artifacts::{Error, Result};
use rand::Rng;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use tch::{Device, TchError, Tensor};
use toml::Table;

use crate::architecture::{Body, Example, ImageArchitecture, LanguageArchitecture, Vocabulary};
use crate::enas_cnn::EnasCnn;
use crate::enas_rnn::EnasRnn;
use crate::gpt_neox::GptNeox;
use crate::gpt2::Gpt2;
use crate::lenet::Lenet;
use crate::limits::{LARGEST, within};
use crate::llama::Llama;
use crate::mlp::Mlp;
use crate::nas_bench_201::NasBench201;
use crate::positions::Positions;
use crate::resnet::Resnet;
use crate::resnetv2::Resnetv2;
use crate::store::{Declared, Store};
use crate::vit::Vit;
use crate::{Head, Network};

/// An architecture with its sizes; of a network of images without image size, channels and classes. Unknown keys are refused.
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
    /// `architecture = "nas_bench_201"`
    #[serde(rename = "nas_bench_201")]
    NasBench201(NasBench201),
    /// `architecture = "enas_cnn"`
    #[serde(rename = "enas_cnn")]
    EnasCnn(EnasCnn),
    /// `architecture = "gpt2"`
    Gpt2(Gpt2),
    /// `architecture = "gpt_neox"`
    #[serde(rename = "gpt_neox")]
    GptNeox(GptNeox),
    /// `architecture = "llama"`
    Llama(Llama),
    /// `architecture = "enas_rnn"`
    #[serde(rename = "enas_rnn")]
    EnasRnn(EnasRnn),
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
fn readers<E: serde::de::Error>() -> [(&'static str, Reader<E>); 11] {
    [
        ("resnet", |keys| keyed(keys).map(Spec::Resnet)),
        ("resnetv2", |keys| keyed(keys).map(Spec::Resnetv2)),
        ("vit", |keys| keyed(keys).map(Spec::Vit)),
        ("mlp", |keys| keyed(keys).map(Spec::Mlp)),
        ("lenet", |keys| keyed(keys).map(Spec::Lenet)),
        ("nas_bench_201", |keys| keyed(keys).map(Spec::NasBench201)),
        ("enas_cnn", |keys| keyed(keys).map(Spec::EnasCnn)),
        ("gpt2", |keys| keyed(keys).map(Gpt2::without_usual).map(Spec::Gpt2)),
        ("gpt_neox", |keys| keyed(keys).map(Spec::GptNeox)),
        ("llama", |keys| keyed(keys).map(Llama::without_usual).map(Spec::Llama)),
        ("enas_rnn", |keys| keyed(keys).map(Spec::EnasRnn)),
    ]
}

/// An architecture from its keys; an error begins with the key.
fn keyed<T: DeserializeOwned, E: serde::de::Error>(keys: Table) -> std::result::Result<T, E> {
    serde_path_to_error::deserialize(toml::Value::Table(keys)).map_err(|e| match e.path().to_string().as_str() {
        "." => E::custom(e.inner().message()),
        path => E::custom(format!("{path}: {}", e.inner().message())),
    })
}

/// Float32 weights alone would take 400 GB.
const MOST_PARAMETERS: i64 = 100_000_000_000;
/// Tokens of a vocabulary or of a block.
const MOST_TOKENS: i64 = 1 << 24;

impl Spec {
    /// The architecture's name in a specification: the `family` of a history.
    pub fn family(&self) -> &'static str {
        match self.architecture() {
            Architecture::Image(spec) => spec.family(),
            Architecture::Language(spec) => spec.family(),
        }
    }

    /// The tokens that a language model knows; none for a network of images.
    pub fn vocabulary(&self) -> Option<Vocabulary> {
        match self.architecture() {
            Architecture::Image(_) => None,
            Architecture::Language(spec) => Some(spec.vocabulary()),
        }
    }

    /// Whether training draws random numbers, for dropout.
    pub fn drops_out(&self) -> bool {
        match self.architecture() {
            Architecture::Image(_) => false,
            Architecture::Language(spec) => spec.drops_out(),
        }
    }

    /// The classifier's name, timm's where it has the family: `fc`, `head.fc` or `head`. A language model has none.
    pub fn head_name(&self) -> &'static str {
        self.image().map_or("head", |spec| spec.head_name())
    }

    /// The shape of the classifier's weight in a checkpoint: [classes, features], and timm's 1×1 convolution [classes,
    /// features, 1, 1] for `resnetv2`.
    pub fn head_shape(&self, classes: i64) -> Vec<i64> {
        let plain = || vec![classes, self.features()];
        self.image().map_or_else(plain, |spec| spec.head_shape(classes))
    }

    /// Whether images and convolution weights are best in channels-last memory. A ResNet's are; group norm and its gradient
    /// lose there more than convolutions win (on one core, bf16, a narrow ResNetV2 trains at 1,000 images a second without and
    /// at 400 with it, BiT-50×1 at 3.2 and 2.5), and a GPU's group norm knows no such layout.
    pub fn channels_last(&self) -> bool {
        self.image().is_some_and(|spec| spec.channels_last())
    }

    /// The length of the feature vector before the head, or of each token's before the output layer.
    pub fn features(&self) -> i64 {
        match self.architecture() {
            Architecture::Image(spec) => spec.features(),
            Architecture::Language(spec) => spec.features(),
        }
    }

    /// Whether such a network can exist for such examples.
    ///
    /// # Errors
    /// One line that names the key, its value and what was expected (a configuration error).
    pub fn validate(&self, example: impl Into<Example>) -> Result<()> {
        let example = example.into();
        match (self.architecture(), example) {
            (Architecture::Image(spec), Example::Image(image)) => {
                within("channels", image.channels, LARGEST)?;
                within("size", image.size, LARGEST)?;
                spec.validate(image)?;
            }
            (Architecture::Language(spec), Example::Tokens(length)) => {
                let Vocabulary { size, positions, .. } = spec.vocabulary();
                within("vocab_size", size, MOST_TOKENS)?;
                within("number of positions", positions, MOST_TOKENS)?;
                within("length of a block", length, positions)?;
                spec.validate()?;
            }
            (Architecture::Image(spec), Example::Tokens(_)) => {
                return Err(Error::config(format!(
                    "model: expected a language model for text, found {}",
                    spec.family()
                )));
            }
            (Architecture::Language(spec), Example::Image(_)) => {
                return Err(Error::config(format!(
                    "model: expected a network of images, found {}",
                    spec.family()
                )));
            }
        }
        let declared = self.declare(example)?;
        let count: i64 = declared
            .values()
            .filter(|tensor| tensor.trainable)
            .map(Declared::count)
            .sum();
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
    pub fn tensors(&self, example: impl Into<Example>) -> Result<BTreeMap<String, Declared>> {
        let example = example.into();
        self.validate(example)?;
        self.declare(example)
    }

    /// The number of trainable values without the head; of a language model without embeddings and output layer.
    ///
    /// # Errors
    /// As [`Spec::validate`].
    pub fn parameter_count(&self, example: impl Into<Example>) -> Result<i64> {
        let declared = self.tensors(example)?;
        let counted = declared
            .iter()
            .filter(|(name, tensor)| tensor.trainable && self.counts(name));
        Ok(counted.map(|(_, tensor)| tensor.count()).sum())
    }

    /// Whether a parameter of the network counts where networks are compared by their size: not one of a vocabulary's, nor
    /// learned positions.
    pub(crate) fn counts(&self, name: &str) -> bool {
        self.vocabulary()
            .is_none_or(|known| known.output != name && !known.embeddings.contains(&name))
    }

    /// Floating-point operations of the forward pass of one example: of an image without the head, of a block of tokens with
    /// the output layer.
    ///
    /// Two for each multiply-add of a convolution (`k²·in·out` an output pixel, `k²·out` where it is depthwise), of a linear
    /// layer (`in·out` a token) and of attention (`tokens²·dim` for the scores and again for the mix, a block; causal attention is counted in full).
    /// Norms, activations, biases, softmax, embeddings and pooling are not counted; zeros of the padding are. A training step
    /// costs about three times this.
    ///
    /// # Errors
    /// As [`Spec::validate`].
    pub fn flops(&self, example: impl Into<Example>) -> Result<u64> {
        let example = example.into();
        self.validate(example)?;
        let Some(body) = self.body(&mut Store::default(), example) else {
            return Ok(0);
        };
        Ok(match example {
            Example::Image(image) => body.flops(image.size),
            Example::Tokens(length) => {
                let output = self.vocabulary().map_or(0, |known| known.size * self.features());
                body.flops(length) + 2 * (length * output) as u64
            }
        })
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
        example: impl Into<Example>,
        rng: &mut (impl Rng + ?Sized),
        device: Device,
        channels_last: bool,
    ) -> Result<Network> {
        self.network(example.into(), device, |tensor| tensor.make(rng, device, channels_last))
    }

    /// The network of [`Spec::build`] with all tensors zero, for [`Network::load`]: nothing is drawn.
    ///
    /// # Errors
    /// As [`Spec::build`].
    pub fn zeros(&self, example: impl Into<Example>, device: Device, channels_last: bool) -> Result<Network> {
        self.network(example.into(), device, |tensor| tensor.zeros(device, channels_last))
    }

    /// The network that takes its tensors from others, by name, and shares their storage: a step on one is a step on both.
    /// Others may be more than it needs.
    ///
    /// # Errors
    /// As [`Spec::validate`]; a tensor that is not there or has another shape (a configuration error).
    pub fn share(&self, example: impl Into<Example>, others: &BTreeMap<String, Tensor>) -> Result<Network> {
        let example = example.into();
        let mut made = BTreeMap::new();
        for (name, declared) in self.tensors(example)? {
            let (expected, found) = (declared.shape, others.get(&name).map(Tensor::size));
            match others.get(&name).filter(|tensor| tensor.size() == expected) {
                Some(tensor) => made.insert(name, tensor.shallow_clone()),
                None => {
                    let found = found.map_or_else(|| "none".to_owned(), |shape| format!("{shape:?}"));
                    return Err(Error::config(format!(
                        "tensor {name}: expected shape {expected:?} among those to share, found {found}"
                    )));
                }
            };
        }
        self.of_tensors(example, made)
    }

    fn network(
        &self,
        example: Example,
        device: Device,
        mut make: impl FnMut(&Declared) -> std::result::Result<Tensor, TchError>,
    ) -> Result<Network> {
        let mut made = BTreeMap::new();
        for (name, tensor) in self.tensors(example)? {
            made.insert(name, make(&tensor).map_err(|e| unplaced(device, &e))?);
        }
        self.of_tensors(example, made)
    }

    fn of_tensors(&self, example: Example, made: BTreeMap<String, Tensor>) -> Result<Network> {
        let mut store = Store::with(made);
        let body = self.body(&mut store, example);
        let body = body.ok_or_else(|| Error::config(format!("model: {} reads no such examples", self.family())))?;
        Ok(Network::new(body, store))
    }

    /// A head of `classes` rows with timm's initial values for this family: ResNet PyTorch's `Linear` default for weight
    /// and bias, as MLP, LeNet and the networks of cells have; ResNetV2 a normal of standard deviation 0.01, ViT a truncated one of 0.02, both with
    /// bias 0. The weight is drawn first.
    ///
    /// # Errors
    /// A size out of range, or a device that cannot hold the head.
    pub fn new_head(&self, classes: i64, rng: &mut (impl Rng + ?Sized), device: Device) -> Result<Head> {
        // A vocabulary or ImageNet-21k has more classes than a layer may have channels.
        within("classes", classes, LARGEST * LARGEST)?;
        within("features", self.features(), LARGEST)?;
        let image = self.image().ok_or_else(|| {
            Error::config(format!(
                "model: {} has one output layer, expected a network of images for a head",
                self.family()
            ))
        })?;
        let [weight, bias] = image.head_init();
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
        self.image().and_then(|spec| spec.positions())
    }

    fn declare(&self, example: Example) -> Result<BTreeMap<String, Declared>> {
        let mut store = Store::default();
        self.body(&mut store, example);
        store.declared()
    }

    /// The layers; none where the network does not read such examples, which [`Spec::validate`] refuses.
    fn body(&self, store: &mut Store, example: Example) -> Option<Box<dyn Body>> {
        match (self.architecture(), example) {
            (Architecture::Image(spec), Example::Image(image)) => Some(spec.body(store, image)),
            (Architecture::Language(spec), Example::Tokens(_)) => Some(spec.body(store)),
            _ => None,
        }
    }

    fn image(&self) -> Option<&dyn ImageArchitecture> {
        match self.architecture() {
            Architecture::Image(spec) => Some(spec),
            Architecture::Language(_) => None,
        }
    }

    fn architecture(&self) -> Architecture<'_> {
        match self {
            Self::Resnet(spec) => Architecture::Image(spec),
            Self::Resnetv2(spec) => Architecture::Image(spec),
            Self::Vit(spec) => Architecture::Image(spec),
            Self::Mlp(spec) => Architecture::Image(spec),
            Self::Lenet(spec) => Architecture::Image(spec),
            Self::NasBench201(spec) => Architecture::Image(spec),
            Self::EnasCnn(spec) => Architecture::Image(spec),
            Self::Gpt2(spec) => Architecture::Language(spec),
            Self::GptNeox(spec) => Architecture::Language(spec),
            Self::Llama(spec) => Architecture::Language(spec),
            Self::EnasRnn(spec) => Architecture::Language(spec),
        }
    }
}

/// A specification by what it reads.
enum Architecture<'a> {
    Image(&'a dyn ImageArchitecture),
    Language(&'a dyn LanguageArchitecture),
}

fn unplaced(device: Device, error: &TchError) -> Error {
    let first = error.to_string();
    let first = first.lines().next().unwrap_or_default();
    Error::config(format!("model: cannot be placed on {device:?}: {first}"))
}
