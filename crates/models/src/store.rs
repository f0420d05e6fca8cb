//! The tensors of a network by name: first declared, then made, then handed to the layers.
//!
//! An architecture is described once, by a function that builds its layers from a [`Store`]. Run over an empty store it
//! only declares names, shapes and distributions, and the layers hold undefined tensors: enough to count. Run over a
//! store with values, the layers share them.

use std::collections::BTreeMap;

use lethe_artifacts::Error;
use rand::Rng;
use tch::{Device, Kind, TchError, Tensor};

use crate::init::Init;

/// A tensor's place in a network, without values.
#[derive(Clone, Debug, PartialEq)]
pub struct Declared {
    /// Its shape; empty for a scalar.
    pub shape: Vec<i64>,
    /// Where its first values come from.
    pub init: Init,
    /// True for a parameter (float32, gradients), false for a buffer (statistics float32, counters int64).
    pub trainable: bool,
}

impl Declared {
    /// The number of elements.
    pub fn count(&self) -> i64 {
        self.shape.iter().product()
    }

    /// The element type it is kept in.
    pub fn kind(&self) -> Kind {
        match self.init {
            Init::Counter => Kind::Int64,
            _ => Kind::Float,
        }
    }

    /// A leaf tensor with drawn values on `device`. With `channels_last`, a convolution's weight has NHWC strides.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn make(&self, rng: &mut (impl Rng + ?Sized), device: Device, channels_last: bool) -> Result<Tensor, TchError> {
        let count = usize::try_from(self.count()).map_err(|e| TchError::Shape(e.to_string()))?;
        let drawn = self.init.draw(count, rng).map_err(|e| TchError::Shape(e.to_string()))?;
        self.place(
            Tensor::f_from_slice(&drawn)?.f_reshape(&self.shape)?,
            device,
            channels_last,
        )
    }

    /// The same leaf tensor filled with zeros, for values that come from elsewhere.
    pub(crate) fn zeros(&self, device: Device, channels_last: bool) -> Result<Tensor, TchError> {
        let zeros = Tensor::f_zeros(&self.shape, (self.kind(), device))?;
        self.place(zeros, device, channels_last)
    }

    fn place(&self, values: Tensor, device: Device, channels_last: bool) -> Result<Tensor, TchError> {
        let mut tensor = values.f_to_kind(self.kind())?.f_to_device(device)?;
        if channels_last && self.shape.len() == 4 {
            // [O, H, W, I] in memory under the shape [O, I, H, W]: tch shows no memory format to ask for.
            tensor = tensor
                .f_permute([0, 2, 3, 1])?
                .f_contiguous()?
                .f_permute([0, 3, 1, 2])?;
        }
        if self.trainable {
            tensor = tensor.f_set_requires_grad(true)?;
        }
        Ok(tensor)
    }
}

/// What layers are built from.
#[derive(Default)]
pub(crate) struct Store {
    /// Everything asked for so far.
    pub declared: BTreeMap<String, Declared>,
    /// Values by name; empty when only declaring.
    pub made: BTreeMap<String, Tensor>,
    /// A name that was asked for again, where one was: two layers would share a tensor that neither knows of.
    twice: Option<String>,
}

impl Store {
    /// A store that hands out `made`.
    pub fn with(made: BTreeMap<String, Tensor>) -> Self {
        Self {
            made,
            ..Self::default()
        }
    }

    /// Everything that was asked for, by name.
    ///
    /// # Errors
    /// A name that was asked for twice (a configuration error).
    pub fn declared(self) -> lethe_artifacts::Result<BTreeMap<String, Declared>> {
        match self.twice {
            None => Ok(self.declared),
            Some(name) => Err(Error::config(format!(
                "model: expected tensors of different names, found two called {name}"
            ))),
        }
    }

    /// The trainable tensor `name`.
    pub fn parameter(&mut self, name: String, shape: &[i64], init: Init) -> Tensor {
        self.take(name, shape, init, true)
    }

    /// The tensor `name` that is kept but not trained.
    pub fn buffer(&mut self, name: String, shape: &[i64], init: Init) -> Tensor {
        self.take(name, shape, init, false)
    }

    fn take(&mut self, name: String, shape: &[i64], init: Init, trainable: bool) -> Tensor {
        let tensor = self.made.get(&name).map(Tensor::shallow_clone);
        let shape = shape.to_vec();
        let declared = Declared { shape, init, trainable };
        if self.declared.insert(name.clone(), declared).is_some() {
            self.twice.get_or_insert(name);
        }
        tensor.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The names of a store that was asked for each of these, in this order.
    fn names(asked: &[(&str, &[i64])]) -> lethe_artifacts::Result<Vec<String>> {
        let mut store = Store::default();
        for (name, shape) in asked {
            let _undefined = match name.ends_with("mean") {
                true => store.buffer((*name).to_owned(), shape, Init::Constant(0.0)),
                false => store.parameter((*name).to_owned(), shape, Init::Constant(0.0)),
            };
        }
        Ok(store.declared()?.into_keys().collect())
    }

    #[test]
    fn a_name_is_one_tensors() {
        assert_eq!(names(&[("b", &[2]), ("a.mean", &[2])]).unwrap(), ["a.mean", "b"]);
        // Of another shape and of the same, parameter and buffer; the first that came back is named.
        for (name, again) in [("a", [3, 3]), ("a", [2, 3]), ("a.mean", [2, 3])] {
            let error = names(&[("b", &[1]), (name, &[2, 3]), (name, &again), ("b", &[1])]).unwrap_err();
            let expected = "model: expected tensors of different names, found two called";
            assert_eq!(error.to_string(), format!("{expected} {name}"));
        }
    }
}
