//! One image, decoded, brought to the size and channels that a network expects.

use fast_image_resize as fir;
use fast_image_resize::images::{TypedImage, TypedImageRef};
use image::DynamicImage;
use lethe_artifacts::checkpoint::{Filter, Fit, Input};

/// Beyond this ratio of the sides, resizing the shorter one would take memory out of proportion.
const MAX_ASPECT: u32 = 64;

/// A decoded image: rows from the top, the channels (1 or 3) of a pixel side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Raster {
    pub width: u32,
    pub height: u32,
    pub channels: usize,
    pub pixels: Vec<u8>,
}

/// Decodes PNG or JPEG to gray or RGB, 8 bits a channel; transparency is dropped, as PIL's `convert` does.
pub(crate) fn decode(bytes: &[u8]) -> Result<Raster, String> {
    let image = image::load_from_memory(bytes).map_err(|e| format!("expected a PNG or JPEG: {e}"))?;
    let (width, height) = (image.width(), image.height());
    let (channels, pixels) = match image {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLuma16(_) => (1, image.into_luma8().into_raw()),
        DynamicImage::ImageLumaA8(_) | DynamicImage::ImageLumaA16(_) => {
            (1, image.into_luma_alpha8().pixels().map(|p| p.0[0]).collect())
        }
        image => (3, image.into_rgb8().into_raw()),
    };
    Ok(Raster {
        width,
        height,
        channels,
        pixels,
    })
}

/// Fits images to one input; keeps the buffers of the resizer between images.
pub(crate) struct Fitter<'a> {
    input: &'a Input,
    resizer: fir::Resizer,
}

impl<'a> Fitter<'a> {
    pub fn new(input: &'a Input) -> Self {
        let resizer = fir::Resizer::new();
        Self { input, resizer }
    }

    /// Decodes, converts the channels, resizes and places into `out`, `[channels, size, size]`, which is all zeros.
    ///
    /// RGB becomes gray by Rec. 601's luma in PIL's integers, before resizing; gray becomes RGB by repeating.
    pub fn fit(&mut self, bytes: &[u8], out: &mut [u8]) -> Result<(), String> {
        let mut image = decode(bytes)?;
        if self.input.channels == 1 && image.channels == 3 {
            image.pixels = image.pixels.as_chunks::<3>().0.iter().map(luma).collect();
            image.channels = 1;
        }
        let size = self.input.size;
        let (width, height) = self.target(image.width, image.height)?;
        if (width, height) != (image.width, image.height) {
            image = self.resize(image, width, height)?;
        }
        place(&image, size as usize, out);
        Ok(())
    }

    /// The size to resize to before placing.
    fn target(&self, width: u32, height: u32) -> Result<(u32, u32), String> {
        let size = self.input.size;
        let (short, long) = (width.min(height), width.max(height));
        // In 64 bits: a side is below 2^32 and `size` is at most 4,096.
        let scaled = |side: u32, by: u32, rounding: u32| {
            ((u64::from(side) * u64::from(size) + u64::from(rounding)) / u64::from(by)) as u32
        };
        match self.input.fit {
            Fit::Pad if long <= size => Ok((width, height)),
            // Aspect kept, to the nearest pixel.
            Fit::Pad => Ok((
                scaled(width, long, long / 2).max(1),
                scaled(height, long, long / 2).max(1),
            )),
            Fit::Resize if short == size => Ok((width, height)),
            Fit::Resize if long / short > MAX_ASPECT => Err(format!(
                "expected sides of at most {MAX_ASPECT} to 1, found an image of {width}x{height}"
            )),
            // As torchvision's Resize: the longer side is rounded down.
            Fit::Resize => Ok((scaled(width, short, 0), scaled(height, short, 0))),
        }
    }

    fn resize(&mut self, image: Raster, width: u32, height: u32) -> Result<Raster, String> {
        let filter = match self.input.filter {
            Filter::Bilinear => fir::FilterType::Bilinear,
            Filter::Bicubic => fir::FilterType::CatmullRom,
        };
        let options = fir::ResizeOptions::new().resize_alg(fir::ResizeAlg::Convolution(filter));
        let Raster {
            width: w,
            height: h,
            channels,
            mut pixels,
        } = image;
        // Across and then down, in two calls, as Pillow does: in one call the library goes down first, and the rounding
        // in between makes one value in six differ by one from what the field's networks are trained on.
        for (from, to) in [((w, h), (width, h)), ((width, h), (width, height))] {
            if from == to {
                continue;
            }
            let made = match channels {
                1 => self.pass::<fir::pixels::U8>(&pixels, from, to, &options),
                _ => self.pass::<fir::pixels::U8x3>(&pixels, from, to, &options),
            };
            pixels = made.map_err(|e| format!("resizing {w}x{h}: {e}"))?;
        }
        Ok(Raster {
            width,
            height,
            channels,
            pixels,
        })
    }

    /// One call of the library, for one type of pixel: its own choice among all types at run time would compile them all,
    /// which takes minutes.
    fn pass<P: fir::PixelTrait>(
        &mut self,
        pixels: &[u8],
        from: (u32, u32),
        to: (u32, u32),
        options: &fir::ResizeOptions,
    ) -> Result<Vec<u8>, String> {
        let source = TypedImageRef::<P>::from_buffer(from.0, from.1, pixels).map_err(|e| e.to_string())?;
        let mut made = vec![0; to.0 as usize * to.1 as usize * size_of::<P>()];
        let mut target = TypedImage::<P>::from_buffer(to.0, to.1, &mut made).map_err(|e| e.to_string())?;
        self.resizer
            .resize_typed(&source, &mut target, options)
            .map_err(|e| e.to_string())?;
        Ok(made)
    }
}

/// PIL's `L`: `(19595 R + 38470 G + 7471 B + 2^15) >> 16`.
fn luma(&[r, g, b]: &[u8; 3]) -> u8 {
    ((u32::from(r) * 19595 + u32::from(g) * 38470 + u32::from(b) * 7471 + 0x8000) >> 16) as u8
}

/// Copies an image centred into `out`, `[channels, size, size]`: what is too large is cut, what is too small leaves
/// zeros around it.
fn place(image: &Raster, size: usize, out: &mut [u8]) {
    let (width, height, channels) = (image.width as usize, image.height as usize, image.channels);
    let (from_x, to_x, columns) = centre(width, size);
    let (from_y, to_y, rows) = centre(height, size);
    for (plane, out) in out.chunks_exact_mut(size * size).enumerate() {
        let channel = plane.min(channels - 1);
        for y in 0..rows {
            let source = &image.pixels[((from_y + y) * width + from_x) * channels..][..columns * channels];
            let target = &mut out[(to_y + y) * size + to_x..][..columns];
            let values = source.iter().skip(channel).step_by(channels);
            target.iter_mut().zip(values).for_each(|(t, s)| *t = *s);
        }
    }
}

/// Where to read, where to write, and how much, along one side. A cut starts at half the surplus, halves rounded to the
/// even side as torchvision's `center_crop` (Python's `round`); a pad leaves the larger part behind.
fn centre(length: usize, size: usize) -> (usize, usize, usize) {
    if length <= size {
        return (0, (size - length) / 2, length);
    }
    let surplus = length - size;
    let half = surplus / 2;
    (half + (surplus % 2) * (half % 2), 0, size)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::contract::png;

    fn input(size: u32, channels: u32, fit: Fit, filter: Filter) -> Input {
        let values = vec![0.5; channels as usize];
        Input {
            size,
            channels,
            fit,
            filter,
            mean: values.clone(),
            std: values,
        }
    }

    fn fitted(input: &Input, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let mut out = vec![0; (input.channels * input.size * input.size) as usize];
        Fitter::new(input).fit(bytes, &mut out).map(|()| out)
    }

    #[test]
    fn small_images_are_centred_on_zeros() {
        // 3 wide, 2 high, into 4 by 4: one column and one row before, the rest behind; gray repeats to RGB.
        let image = png(&[1, 2, 3, 4, 5, 6], 3, 2, 1).unwrap();
        let out = fitted(&input(4, 3, Fit::Pad, Filter::Bicubic), &image).unwrap();
        let plane = [0, 0, 0, 0, 1, 2, 3, 0, 4, 5, 6, 0, 0, 0, 0, 0];
        assert_eq!(out, [plane, plane, plane].concat());
    }

    #[test]
    fn channels_go_to_planes() {
        let image = png(&[10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120], 2, 2, 3).unwrap();
        let out = fitted(&input(2, 3, Fit::Pad, Filter::Bicubic), &image).unwrap();
        assert_eq!(out, [10, 40, 70, 100, 20, 50, 80, 110, 30, 60, 90, 120]);
    }

    // PIL: Image.new("RGB", (1, 1), colour).convert("L").getpixel((0, 0))
    #[test]
    fn gray_is_pils_luma() {
        let known = [
            ([255, 0, 0], 76),
            ([0, 255, 0], 150),
            ([0, 0, 255], 29),
            ([255, 255, 255], 255),
            ([12, 200, 77], 130),
            ([1, 1, 2], 1),
            ([250, 3, 129], 91),
        ];
        for (colour, gray) in known {
            assert_eq!(luma(&colour), gray, "{colour:?}");
        }
    }

    #[test]
    fn crops_are_where_torchvision_cuts() {
        // int(round((length - size) / 2.0)) for surpluses 0 to 7.
        let starts: Vec<_> = (0..8).map(|surplus| centre(10 + surplus, 10).0).collect();
        assert_eq!(starts, [0, 0, 1, 2, 2, 2, 3, 4]);
    }

    #[test]
    fn extreme_and_broken_images_are_errors() {
        let long = png(&vec![0; 2000], 2000, 1, 1).unwrap();
        let resize = input(32, 1, Fit::Resize, Filter::Bilinear);
        assert!(fitted(&resize, &long).unwrap_err().contains("2000x1"));
        assert!(fitted(&input(32, 1, Fit::Pad, Filter::Bilinear), &long).is_ok());
        assert!(
            fitted(&resize, b"no image")
                .unwrap_err()
                .starts_with("expected a PNG or JPEG")
        );
        assert!(fitted(&resize, &long[..long.len() / 2]).is_err());
    }

    // tests/resize.py writes an image and what Pillow makes of it.
    #[test]
    fn resizing_is_pillows() {
        let source = include_bytes!("../tests/resize/source.png");
        let cases: [(&str, &[u8], Input); 4] = [
            (
                "bilinear",
                include_bytes!("../tests/resize/bilinear.png"),
                input(12, 3, Fit::Resize, Filter::Bilinear),
            ),
            (
                "bicubic",
                include_bytes!("../tests/resize/bicubic.png"),
                input(12, 3, Fit::Resize, Filter::Bicubic),
            ),
            (
                "larger",
                include_bytes!("../tests/resize/larger.png"),
                input(40, 1, Fit::Resize, Filter::Bicubic),
            ),
            (
                "padded",
                include_bytes!("../tests/resize/padded.png"),
                input(16, 3, Fit::Pad, Filter::Bilinear),
            ),
        ];
        for (name, expected, input) in cases {
            let ours = fitted(&input, source).unwrap();
            let theirs = fitted(&Input { fit: Fit::Pad, ..input }, expected).unwrap();
            let off: Vec<u8> = ours.iter().zip(&theirs).map(|(a, b)| a.abs_diff(*b)).collect();
            // Our weights have 16 bits, Pillow's 22: a value close to a half may round the other way, rarely.
            let differ = off.iter().filter(|&&d| d > 0).count();
            assert!(off.iter().all(|&d| d <= 1), "{name}");
            assert!(differ * 50 <= off.len(), "{name}: {differ} of {}", off.len());
        }
    }
}
