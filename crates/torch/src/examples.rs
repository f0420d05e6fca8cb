//! Examples on the device: the images and labels of some rows of a data set.

use lethe_artifacts::checkpoint::Input;
use lethe_datasets::{Example, Images};
use tch::{Device, Tensor};

use crate::{ImageBlock, Result};

/// Images and labels of some rows, in the rows' order.
pub struct Examples {
    /// The images, as one block of bytes.
    pub images: ImageBlock,
    /// Labels `[n]`, int64, on the images' device.
    pub labels: Tensor,
    /// Where each came from.
    pub rows: Vec<Example>,
}

impl Examples {
    /// Moves the decoded images of `rows` to the device; `input` is what they were decoded for.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn new(images: &Images, rows: Vec<Example>, input: &Input, device: Device) -> Result<Self> {
        let (channels, size) = (images.channels as i64, images.size as i64);
        let block = ImageBlock::new(&images.pixels, channels, size, &input.mean, &input.std, device)?;
        Self::of(block, rows, device)
    }

    /// The images of `rows` on a device, and their labels.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn of(block: ImageBlock, rows: Vec<Example>, device: Device) -> Result<Self> {
        let labels: Vec<i64> = rows.iter().map(|e| e.label.into()).collect();
        let labels = Tensor::f_from_slice(&labels)?.f_to(device)?;
        Ok(Self {
            images: block,
            labels,
            rows,
        })
    }
}
