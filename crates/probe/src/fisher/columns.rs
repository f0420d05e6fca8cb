//! Outputs' gradients and inputs as matrices an example, so that a weight's gradient is one product an example.

use lethe_models::layers::Window;
use tch::{TchError, Tensor};

type Result<T> = std::result::Result<T, TchError>;

/// What multiplies a weight at each place: a token of a sequence, or a window of an image.
pub(crate) enum Inputs {
    /// [N, T, K] as it is.
    Rows(Tensor),
    /// Images [N, C, H, W], of which `count` places a side are windows.
    Windows {
        images: Tensor,
        window: Window,
        count: [i64; 2],
    },
}

impl Inputs {
    /// Of a linear layer: x [N, ..., K].
    pub(crate) fn rows(x: &Tensor) -> Result<Self> {
        let size = x.size();
        let shape = [size[0], -1, size[size.len() - 1]];
        Ok(Self::Rows(x.f_reshape(shape)?))
    }

    /// Of a convolution: x [N, C, H, W] and its output [N, outputs, H', W'].
    pub(crate) fn windows(x: &Tensor, window: Window, output: &Tensor) -> Result<Self> {
        let size = output.size();
        let whole = window.stride == 1 && window.padding == 0;
        if window.kernel == 1 && whole {
            return Ok(Self::Rows(places(x)?));
        }
        let images = x.shallow_clone();
        let count = [size[2], size[3]];
        Ok(Self::Windows { images, window, count })
    }

    /// Examples.
    pub(crate) fn len(&self) -> i64 {
        match self {
            Self::Rows(rows) => rows.size()[0],
            Self::Windows { images, .. } => images.size()[0],
        }
    }

    /// Values of one example: T·K.
    pub(crate) fn values(&self) -> i64 {
        match self {
            Self::Rows(rows) => rows.size()[1] * rows.size()[2],
            Self::Windows { images, window, count } => {
                count[0] * count[1] * images.size()[1] * window.kernel * window.kernel
            }
        }
    }

    /// The matrices [count, T, K] of some examples. A window's K values are in the order row, column, channel.
    pub(crate) fn some(&self, start: i64, length: i64) -> Result<Tensor> {
        match self {
            Self::Rows(rows) => rows.f_narrow(0, start, length),
            Self::Windows { images, window, count } => unfold(&images.f_narrow(0, start, length)?, *window, *count),
        }
    }
}

/// [N, C, H, W] as [N, H·W, C], a view in either memory format.
pub(crate) fn places(x: &Tensor) -> Result<Tensor> {
    let last = x.f_permute([0, 2, 3, 1])?;
    match last.is_contiguous() {
        true => last.f_flatten(1, 2),
        false => x.f_flatten(2, 3)?.f_transpose(1, 2),
    }
}

/// Windows as rows. With channels last in memory a row of a window is one run of kernel·C values, which copies fast.
fn unfold(images: &Tensor, window: Window, [height, width]: [i64; 2]) -> Result<Tensor> {
    let Window {
        kernel,
        stride,
        padding,
    } = window;
    let last = images.f_permute([0, 2, 3, 1])?;
    let padded = match padding {
        0 => last.f_contiguous()?,
        _ => {
            let border = [0, 0, padding, padding, padding, padding];
            last.f_contiguous()?.f_constant_pad_nd(border)?.f_contiguous()?
        }
    };
    let [n, h, w, c]: [i64; 4] = padded
        .size()
        .try_into()
        .map_err(|size| TchError::Shape(format!("expected images [N, C, H, W], found {size:?}")))?;
    let size = [n, height, width, kernel, kernel * c];
    let strides = [h * w * c, stride * w * c, stride * c, w * c, 1];
    let windows = padded.f_as_strided(size, strides, None)?;
    windows.f_reshape([n, height * width, kernel * kernel * c])
}
