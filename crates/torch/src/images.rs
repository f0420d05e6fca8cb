//! A data set's images as one block of bytes on the device, and batches cut from it.
//!
//! No tensor is made for a single image: crops, flips and normalisation are one gather and one affine map a batch.

use std::ops::Range;

use tch::{Device, Kind, Tensor};

use crate::Result;

/// Augmentation of one batch, drawn by the caller from its own random stream.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Augment {
    /// Zero padding on each side before cutting, pixels.
    pub padding: i64,
    /// First row and column of each image's cut in the padded image, 0 to `2 * padding`; empty without cropping.
    pub offsets: Vec<(i64, i64)>,
    /// Whether each image is mirrored left to right; empty without.
    pub flips: Vec<bool>,
}

impl Augment {
    /// That of a part of the batch.
    #[must_use]
    pub fn part(&self, range: Range<usize>) -> Self {
        Self {
            padding: self.padding,
            offsets: self.offsets.get(range.clone()).unwrap_or_default().to_vec(),
            flips: self.flips.get(range).unwrap_or_default().to_vec(),
        }
    }
}

/// Images `[n, channels, size, size]` of bytes on a device, with the constants that normalise them.
pub struct ImageBlock {
    pixels: Tensor,
    /// `1 / (255·std)` and `−mean / std`, each `[1, channels, 1, 1]`.
    scale: Tensor,
    shift: Tensor,
    channels: i64,
    size: i64,
}

impl ImageBlock {
    /// A block from row-major bytes `[n, channels, size, size]`; `mean` and `std` are a channel's, of values in [0, 1].
    ///
    /// # Errors
    /// A number of bytes that does not fit, or what libtorch reports.
    pub fn new(pixels: &[u8], channels: i64, size: i64, mean: &[f64], std: &[f64], device: Device) -> Result<Self> {
        let image = usize::try_from(channels * size * size).unwrap_or(0).max(1);
        let count = i64::try_from(pixels.len() / image).unwrap_or(0);
        let pixels = Tensor::f_from_data_size(pixels, &[count, channels, size, size], Kind::Uint8)?;
        Self::of(&pixels, mean, std, device)
    }

    /// A block from bytes `[n, channels, size, size]` in a tensor.
    ///
    /// # Errors
    /// A tensor of other dimensions, or what libtorch reports.
    pub fn of(pixels: &Tensor, mean: &[f64], std: &[f64], device: Device) -> Result<Self> {
        let (_, channels, size, _) = pixels.size4()?;
        let pixels = pixels.f_to(device)?;
        let constants = |values: Vec<f64>| -> Result<Tensor> {
            Ok(Tensor::f_from_slice(&values)?
                .f_to_kind(Kind::Float)?
                .f_view([1, channels, 1, 1])?
                .f_to(device)?)
        };
        let scale = constants(std.iter().map(|s| 1.0 / (255.0 * s)).collect())?;
        let shift = constants(mean.iter().zip(std).map(|(m, s)| -m / s).collect())?;
        Ok(Self {
            pixels,
            scale,
            shift,
            channels,
            size,
        })
    }

    /// The number of images.
    pub fn len(&self) -> i64 {
        self.pixels.size().first().copied().unwrap_or(0)
    }

    /// Pixels of an image, over all channels.
    pub fn numbers(&self) -> i64 {
        self.channels * self.size * self.size
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The images of `rows`, normalised: float32 `[rows, channels, size, size]`, in channels-last memory where asked for.
    ///
    /// # Errors
    /// A row that is not there, or what libtorch reports.
    pub fn batch(&self, rows: &[i64], augment: &Augment, channels_last: bool) -> Result<Tensor> {
        let device = self.pixels.device();
        let mut images = self.pixels.f_index_select(0, &index(rows, device)?)?; // [b, c, h, w], bytes
        if !augment.offsets.is_empty() || augment.flips.iter().any(|&f| f) {
            images = self.cut(&images, rows.len(), augment)?;
        }
        if channels_last {
            images = images
                .f_permute([0, 2, 3, 1])?
                .f_contiguous()?
                .f_permute([0, 3, 1, 2])?;
        }
        Ok(images
            .f_to_kind(Kind::Float)?
            .f_mul_(&self.scale)?
            .f_add_(&self.shift)?)
    }

    /// Cuts `size × size` windows out of the zero-padded images and mirrors some.
    fn cut(&self, images: &Tensor, count: usize, augment: &Augment) -> Result<Tensor> {
        let (c, s, p, device) = (self.channels, self.size, augment.padding, images.device());
        let side = s + 2 * p;
        let padded = images.f_constant_pad_nd([p, p, p, p])?;
        // Three numbers an image go to the device; the place of each output pixel in its padded plane is worked out there.
        let at = |i: usize| augment.offsets.get(i).copied().unwrap_or((p, p));
        let flip = |i: usize| i64::from(augment.flips.get(i).copied().unwrap_or(false));
        let tops = (0..count).map(|i| at(i).0);
        let lefts = (0..count).map(|i| at(i).1);
        let draws: Vec<i64> = tops.chain(lefts).chain((0..count).map(flip)).collect();
        let count = i64::try_from(count).unwrap_or(0);
        let draws = index(&draws, device)?.f_view([3, count, 1, 1])?;
        let [top, left, flip] = [0, 1, 2].map(|i| draws.f_select(0, i));
        let pixel = Tensor::f_arange(s, (Kind::Int64, device))?;
        let mirrored = pixel.f_mul_scalar(-2)?.f_add_scalar(s - 1)?.f_view([1, 1, s])?; // what a mirror adds to a column
        let columns = mirrored
            .f_mul(&flip?)?
            .f_add(&pixel.f_view([1, 1, s])?)?
            .f_add(&left?)?; // [b, 1, s]
        let rows = pixel.f_view([1, s, 1])?.f_add(&top?)?.f_mul_scalar(side)?; // [b, s, 1]
        let places = rows.f_add(&columns)?.f_view([count, 1, s * s])?;
        let planes = padded.f_view([count, c, side * side])?;
        let cut = planes.f_gather(2, &places.f_expand([count, c, s * s], false)?, false)?;
        Ok(cut.f_view([count, c, s, s])?)
    }
}

/// Whole numbers `[n]`, int64, on a device. A GPU is not waited for: the numbers are staged when this returns.
///
/// # Errors
/// What libtorch reports.
pub fn index(numbers: &[i64], device: Device) -> Result<Tensor> {
    let here = Tensor::f_from_slice(numbers)?;
    Ok(match device {
        Device::Cpu => here,
        _ => here.f_to_device_(device, Kind::Int64, true, false)?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_batch_is_what_loops_give(
            channels in 1i64..3, padding in 0i64..3, last in any::<bool>(),
            draws in prop::collection::vec((0i64..5, 0i64..5, 0i64..5, any::<bool>()), 1..4),
        ) {
            let (n, s) = (5, 4);
            let pixels: Vec<u8> = (0..n * channels * s * s).map(|i| (i * 37 % 251) as u8).collect();
            let (mean, std) = (vec![0.4, 0.2], vec![0.5, 2.0]);
            let c = channels as usize;
            let block = ImageBlock::new(&pixels, channels, s, &mean[..c], &std[..c], Device::Cpu).unwrap();
            let rows: Vec<i64> = draws.iter().map(|d| d.0).collect();
            let augment = Augment {
                padding,
                offsets: draws.iter().map(|d| (d.1.min(2 * padding), d.2.min(2 * padding))).collect(),
                flips: draws.iter().map(|d| d.3).collect(),
            };
            let batch = block.batch(&rows, &augment, last).unwrap();
            prop_assert_eq!(batch.is_contiguous(), !last || channels == 1);
            for (i, &row) in rows.iter().enumerate() {
                for ch in 0..channels { for y in 0..s { for x in 0..s {
                    let (top, left) = augment.offsets[i];
                    let source_x = if augment.flips[i] { s - 1 - x } else { x };
                    let (py, px) = (top + y - padding, left + source_x - padding);
                    let inside = (0..s).contains(&py) && (0..s).contains(&px);
                    let byte = if inside { pixels[(((row * channels + ch) * s + py) * s + px) as usize] } else { 0 };
                    let expected = (f64::from(byte) / 255.0 - mean[ch as usize]) / std[ch as usize];
                    let found = batch.double_value(&[i as i64, ch, y, x]);
                    prop_assert!((found - expected).abs() < 1e-5, "expected {}, found {}", expected, found);
                }}}
            }
        }
    }
}
