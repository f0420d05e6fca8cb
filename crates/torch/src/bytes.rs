//! Tensors to and from the plain bytes of files.

use lethe_artifacts::{Dtype, TensorData};
use tch::{Device, Kind, Tensor};

use crate::{Error, Result};

const KINDS: [(Dtype, Kind); 10] = [
    (Dtype::F32, Kind::Float),
    (Dtype::F64, Kind::Double),
    (Dtype::F16, Kind::Half),
    (Dtype::BF16, Kind::BFloat16),
    (Dtype::I64, Kind::Int64),
    (Dtype::I32, Kind::Int),
    (Dtype::I16, Kind::Int16),
    (Dtype::I8, Kind::Int8),
    (Dtype::U8, Kind::Uint8),
    (Dtype::BOOL, Kind::Bool),
];

/// A copy of a tensor's elements in row-major order, whatever its device and memory layout.
///
/// # Errors
/// An element type that files do not have, or what libtorch reports.
pub fn to_data(tensor: &Tensor) -> Result<TensorData> {
    let kind = tensor.kind();
    let dtype = KINDS
        .iter()
        .find(|(_, k)| *k == kind)
        .map(|(d, _)| *d)
        .ok_or_else(|| Error(format!("a tensor of kind {kind:?} cannot be saved")))?;
    let tensor = tensor.detach().f_to(Device::Cpu)?.f_contiguous()?;
    let mut bytes = vec![0; tensor.numel() * kind.elt_size_in_bytes()];
    tensor.f_copy_data_u8(&mut bytes, tensor.numel())?;
    let shape = tensor.size().iter().map(|&s| usize::try_from(s).unwrap_or(0)).collect();
    Ok(TensorData { dtype, shape, bytes })
}

/// A tensor on the CPU with a copy of the elements.
///
/// # Errors
/// An element type that tensors do not have, or what libtorch reports.
pub fn from_data(data: &TensorData) -> Result<Tensor> {
    let kind = KINDS
        .iter()
        .find(|(d, _)| *d == data.dtype)
        .map(|(_, k)| *k)
        .ok_or_else(|| Error(format!("elements of type {:?} are not supported", data.dtype)))?;
    let shape: Vec<i64> = data
        .shape
        .iter()
        .map(|&s| i64::try_from(s).unwrap_or(i64::MAX))
        .collect();
    Ok(Tensor::f_from_data_size(&data.bytes, &shape, kind)?)
}

/// A tensor of bytes on the CPU that `write` fills in, and what it returned: decoded images are large, and need not stand in memory twice.
///
/// # Errors
/// No memory for it.
#[allow(unsafe_code)]
pub(crate) fn written<T>(shape: &[i64], write: impl FnOnce(&mut [u8]) -> T) -> Result<(Tensor, T)> {
    let mut tensor = Tensor::f_empty(shape, (Kind::Uint8, Device::Cpu))?;
    let length = tensor.numel();
    if length == 0 {
        return Ok((tensor, write(&mut [])));
    }
    let start = tensor.data_ptr().cast::<u8>();
    // On all of libtorch's threads: the system gives each page as it is touched.
    let _ = tensor.f_zero_()?;
    // SAFETY: the tensor is contiguous, of bytes that are set, and known to nobody else yet.
    let bytes = unsafe { std::slice::from_raw_parts_mut(start, length) };
    let done = write(bytes);
    Ok((tensor, done))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_round_trip_keeps_order_and_scalars() {
        let rows = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0]).view([2, 3]);
        let data = to_data(&rows.transpose(0, 1)).unwrap();
        assert_eq!(data.shape, [3, 2]);
        let floats: Vec<f32> = data
            .bytes
            .chunks(4)
            .map(|b| f32::from_le_bytes(b.try_into().unwrap()))
            .collect();
        assert_eq!(floats, [1.0, 4.0, 2.0, 5.0, 3.0, 6.0]);
        assert_eq!(from_data(&data).unwrap(), rows.transpose(0, 1));
        let count = Tensor::from(7i64);
        let data = to_data(&count).unwrap();
        assert_eq!((data.shape.len(), data.dtype), (0, Dtype::I64));
        assert_eq!(from_data(&data).unwrap().int64_value(&[]), 7);
    }
}
