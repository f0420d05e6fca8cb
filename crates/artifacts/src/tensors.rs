//! Named tensors as plain bytes, to and from safetensors files.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use safetensors::tensor::{SafeTensors, TensorView, serialize};

pub use safetensors::tensor::Dtype;

use crate::{Error, Result, file_kind};

/// A dense tensor in row-major order, little-endian.
#[derive(Clone, Debug, PartialEq)]
pub struct TensorData {
    /// Element type.
    pub dtype: Dtype,
    /// Sizes of the dimensions; empty for a scalar.
    pub shape: Vec<usize>,
    /// The elements' bytes.
    pub bytes: Vec<u8>,
}

impl TensorData {
    /// The elements, read as float32.
    pub fn floats(&self) -> impl Iterator<Item = f32> {
        let each = self.bytes.chunks_exact(4);
        each.map(|b| f32::from_le_bytes([b[0], b[1], b[2], b[3]]))
    }
}

/// Tensors by name, in the order of their names.
pub type Tensors = BTreeMap<String, TensorData>;

/// The tensors and the `lethe` metadata of a safetensors file, with whatever other metadata it has.
pub(crate) fn read(path: &Path) -> Result<(Tensors, HashMap<String, String>)> {
    let bytes = fs::read(path).map_err(|e| Error::file(path, e))?;
    let damaged = |e| {
        let begin = if file_kind::is_safetensors(&bytes) {
            &[]
        } else {
            bytes.as_slice()
        };
        file_kind::unexpected(path, "a whole safetensors file", begin, e)
    };
    let (_, header) = SafeTensors::read_metadata(&bytes).map_err(damaged)?;
    let file = SafeTensors::deserialize(&bytes).map_err(damaged)?;
    let tensors = file
        .iter()
        .map(|(name, view)| {
            let data = TensorData {
                dtype: view.dtype(),
                shape: view.shape().to_vec(),
                bytes: view.data().to_vec(),
            };
            (name.to_owned(), data)
        })
        .collect();
    Ok((tensors, header.metadata().clone().unwrap_or_default()))
}

/// A safetensors file of the tensors, with one metadata entry.
pub(crate) fn to_bytes(path: &Path, tensors: &Tensors, key: &str, value: String) -> Result<Vec<u8>> {
    let views = tensors
        .iter()
        .map(|(name, t)| Ok((name, TensorView::new(t.dtype, t.shape.clone(), &t.bytes)?)))
        .collect::<std::result::Result<Vec<_>, safetensors::SafeTensorError>>()
        .map_err(|e| Error::file(path, e))?;
    let metadata = HashMap::from([(key.to_owned(), value)]);
    serialize(views, Some(metadata)).map_err(|e| Error::file(path, e))
}

/// BLAKE3 over names, element types, shapes and elements.
pub(crate) fn update(hasher: &mut blake3::Hasher, tensors: &Tensors) {
    for (name, tensor) in tensors {
        hasher.update(&(name.len() as u64).to_le_bytes());
        hasher.update(name.as_bytes());
        hasher.update(format!("{:?}{:?}", tensor.dtype, tensor.shape).as_bytes());
        hasher.update(&(tensor.bytes.len() as u64).to_le_bytes());
        hasher.update(&tensor.bytes);
    }
}
