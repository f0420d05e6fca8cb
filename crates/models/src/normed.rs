//! A convolution with its batch norm.

use tch::Tensor;

use crate::init::Init;
use crate::layers::{BatchNorm2d, Conv2d};
use crate::mode::Mode;
use crate::store::Store;
use crate::window::Window;

/// A convolution without bias and its norm.
pub(crate) struct Normed {
    pub(crate) conv: Conv2d,
    norm: BatchNorm2d,
}

impl Normed {
    /// Under these two names; `gain` is what the norm's starts at.
    pub(crate) fn new(
        store: &mut Store,
        [conv, norm]: [&str; 2],
        (inputs, outputs): (i64, i64),
        window: Window,
        init: Init,
        gain: f64,
    ) -> Self {
        Self {
            conv: Conv2d::new(store, conv, (inputs, outputs), window, init, None),
            norm: BatchNorm2d::new(store, norm, outputs, gain),
        }
    }

    /// [N, inputs, H, W] to [N, outputs, H', W'].
    pub(crate) fn forward(&self, x: &Tensor, mode: Mode) -> Tensor {
        self.norm.forward(&self.conv.forward(x), mode)
    }
}
