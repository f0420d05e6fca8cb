//! The store of tensors, and the networks that are built on it.

use std::collections::BTreeMap;

use lethe_artifacts::Error as FileError;
use lethe_artifacts::checkpoint::Input;
use lethe_models::{Declared, Example, Model, Spec};
use lethe_penalties::Named;
use rand_chacha::ChaCha8Rng;
use tch::Device;

use crate::{Architecture, Result, Space};

/// What the networks read.
#[derive(Clone, Debug)]
pub(crate) enum Reads {
    Tokens,
    Images { input: Input, classes: usize },
}

impl Reads {
    fn input(&self) -> Option<&Input> {
        match self {
            Self::Tokens => None,
            Self::Images { input, .. } => Some(input),
        }
    }
}

/// All tensors of a space's networks.
pub(crate) struct Weights {
    space: Box<dyn Space>,
    /// The networks' configuration without their cell.
    base: toml::Table,
    reads: Reads,
    device: Device,
    /// Parameters, and statistics of batch normalisation.
    all: Named,
    parameters: Named,
}

/// The key of a configuration under which an architecture stands.
const CELL: &str = "cell";

impl Weights {
    /// Fresh weights: of every name the distribution that a stand-alone network has, drawn in the order of names; a head, where
    /// there is one, after that.
    ///
    /// # Errors
    /// A configuration that is none of these networks'; a device that cannot hold them.
    pub(crate) fn new(
        space: Box<dyn Space>,
        base: &toml::Table,
        reads: Reads,
        draws: &mut ChaCha8Rng,
        device: Device,
    ) -> Result<Self> {
        if base.contains_key(CELL) {
            return Err(FileError::config("model.cell: expected none, as it is searched, found one").into());
        }
        let mut weights = Self {
            space,
            base: base.clone(),
            reads,
            device,
            all: Named::new(),
            parameters: Named::new(),
        };
        let mut declared: BTreeMap<String, Declared> = BTreeMap::new();
        let mut any = None;
        let example = weights.reads.input().map_or(Example::Tokens(1), Example::from);
        for architecture in weights.space.covering() {
            let spec = weights.spec(&architecture)?;
            declared.extend(spec.tensors(example)?);
            any = Some(spec);
        }
        let channels_last = any.as_ref().is_some_and(Spec::channels_last);
        for (name, tensor) in declared {
            let made = tensor.make(draws, device, channels_last);
            let made = made.map_err(lethe_torch::Error::from)?;
            if tensor.trainable {
                weights.parameters.insert(name.clone(), made.shallow_clone());
            }
            weights.all.insert(name, made);
        }
        if let (Reads::Images { classes, .. }, Some(spec)) = (&weights.reads, any) {
            let head = spec.new_head(*classes as i64, draws, device)?;
            for (part, tensor) in [("weight", head.weight), ("bias", head.bias)] {
                let name = format!("{}.{part}", spec.head_name());
                weights.parameters.insert(name.clone(), tensor.shallow_clone());
                weights.all.insert(name, tensor);
            }
        }
        Ok(weights)
    }

    /// The specification of an architecture's network.
    ///
    /// # Errors
    /// A configuration that is none.
    pub(crate) fn spec(&self, architecture: &Architecture) -> Result<Spec> {
        let mut keys = self.base.clone();
        keys.insert(CELL.to_owned(), self.space.write(architecture).into());
        let spec: Spec = keys.try_into().map_err(|e: toml::de::Error| {
            let what = e.message().lines().next().unwrap_or_default().to_owned();
            FileError::config(format!("model: {what}"))
        })?;
        Ok(spec)
    }

    /// The network of an architecture, which shares its tensors with all others.
    ///
    /// # Errors
    /// As [`Weights::spec`].
    pub(crate) fn model(&self, architecture: &Architecture) -> Result<Model> {
        let spec = self.spec(architecture)?;
        Ok(Model::share(&spec, self.reads.input(), &self.all, self.device)?)
    }

    pub(crate) fn space(&self) -> &dyn Space {
        self.space.as_ref()
    }

    /// Takes over values by name, in place.
    ///
    /// # Errors
    /// A name that is missing, or another shape.
    pub(crate) fn load(&mut self, values: &Named) -> Result<()> {
        for (name, own) in &self.all {
            let found = values.get(name);
            let other = || {
                let sizes = found.map_or_else(|| "none".to_owned(), |found| format!("{:?}", found.size()));
                crate::Error::Failed(format!("tensor {name}: expected shape {:?}, found {sizes}", own.size()))
            };
            let found = found.filter(|found| found.size() == own.size()).ok_or_else(other)?;
            tch::no_grad(|| own.shallow_clone().f_copy_(found))?;
        }
        Ok(())
    }

    /// Parameters and statistics by name.
    pub(crate) fn all(&self) -> &Named {
        &self.all
    }

    /// What is trained, by name.
    pub(crate) fn parameters(&self) -> &Named {
        &self.parameters
    }
}
