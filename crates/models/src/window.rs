//! Where a kernel stands on an image.

/// How a square kernel moves over an image, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Side of the kernel.
    pub kernel: i64,
    /// Step between two places.
    pub stride: i64,
    /// Zeros added on each side.
    pub padding: i64,
}

impl Window {
    /// A kernel of odd side, padded so that stride 1 keeps the image's size.
    pub fn same(kernel: i64, stride: i64) -> Self {
        let padding = (kernel - 1) / 2;
        Self {
            kernel,
            stride,
            padding,
        }
    }

    /// The side of the output for an input of side `size`.
    pub fn output(self, size: i64) -> i64 {
        (size + 2 * self.padding - self.kernel) / self.stride + 1
    }
}
