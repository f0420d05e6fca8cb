//! Named tensors as plain bytes, to and from safetensors files.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use safetensors::tensor::{SafeTensors, TensorView, serialize};

pub use safetensors::tensor::Dtype;

use crate::{Error, Result};

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
    let damaged = |e| match other(&bytes) {
        Some(found) => Error::file(path, format!("expected a safetensors file, found {found}")),
        None => Error::file(path, format!("expected a whole safetensors file: {e}")),
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

/// What bytes are that people take for safetensors, by how they begin.
fn other(bytes: &[u8]) -> Option<&'static str> {
    // A safetensors file begins with a length of 8 bytes, of which the last are zero.
    let text = bytes.iter().take(8).all(|byte| *byte != 0);
    match bytes {
        [b'P', b'K', 3, 4, ..] | [0x80, 2..=5, 1..=255, ..] => Some(
            "one of torch.save's or NumPy's, which may run code when it is read; safetensors.torch.save_file writes its tensors as \
             expected",
        ),
        _ if bytes.starts_with(b"version https://git-lfs") => {
            Some("a pointer of Git LFS, which stands for the file; `git lfs pull` fetches it")
        }
        _ if bytes.starts_with(b"PAR1") => Some("a Parquet file"),
        _ if bytes.starts_with(b"GGUF") => {
            Some("a GGUF file, llama.cpp's format; give the safetensors files that it was made from")
        }
        _ if text && bytes.trim_ascii_start().starts_with(b"<") => {
            Some("a page of HTML or XML, as a failed download leaves it")
        }
        _ => None,
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    /// A whole file that was cut is a damaged one, also where its header is as long as a pickle or a page begins: 0x280 and 0x3c bytes.
    #[test]
    fn what_is_no_safetensors_file_is_called_by_its_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        let said = |bytes: &[u8]| {
            fs::write(&path, bytes).unwrap();
            read(&path).unwrap_err().to_string()
        };
        for (bytes, found) in [
            (&b"PK\x03\x04rest"[..], "torch.save's or NumPy's"),
            (b"\x80\x02}q\x01X\x06\x00\x00", "torch.save's or NumPy's"),
            (b"\x80\x04\x95\x10\x00\x00\x00\x00\x00", "torch.save's or NumPy's"),
            (b"version https://git-lfs.github.com/spec/v1\n", "Git LFS"),
            (b"PAR1\x15\x04", "a Parquet file"),
            (b"GGUF\x03\x00\x00\x00", "a GGUF file"),
            (b"<!DOCTYPE html>\n", "a page of HTML"),
            (b"\n<?xml version='1.0'?>", "a page of HTML or XML"),
        ] {
            let said = said(bytes);
            assert!(
                said.contains("expected a safetensors file, found ") && said.contains(found),
                "{said}"
            );
        }
        for length in [0x280_u64, 0x3c, 8] {
            let said = said(&[&length.to_le_bytes()[..], b"{\"a\""].concat());
            assert!(said.contains("expected a whole safetensors file"), "{said}");
        }
    }
}
