//! One image, decoded, brought to the size and channels that a network expects.

use std::io::Cursor;

use fast_image_resize as fir;
use fast_image_resize::images::TypedImage;
use image::metadata::Orientation;
use image::{DynamicImage, GenericImageView, GrayImage, ImageDecoder, ImageReader};
use lethe_artifacts::checkpoint::{Filter, Fit, Input};
use lethe_artifacts::file_kind;

use crate::jpeg::{self, MOST, Segments};

/// Beyond this ratio of the sides, resizing the shorter one would take memory out of proportion.
const MAX_ASPECT: u32 = 64;

/// A decoded image: rows from the top, the channels (1 or 3) of a pixel side by side.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Raster {
    pub width: u32,
    pub height: u32,
    pub channels: usize,
    pub pixels: Vec<u8>,
    /// Of a JPEG: its end marker is missing, and nothing else.
    pub unended: bool,
}

/// What is said of an image of which only the end marker is missing.
pub(crate) const UNENDED: &str = "a JPEG without its end marker, with all its pixels";

/// Decodes PNG or JPEG to gray or RGB, 8 bits a channel, turned as its Exif orientation says; transparency is dropped, as
/// PIL's `convert` does.
///
/// # Errors
/// Says what was found instead; also of a JPEG that was cut off, which the decoder would complete with gray.
pub(crate) fn decode(bytes: &[u8]) -> Result<Raster, String> {
    let mut orientation = Orientation::NoTransforms;
    let mut unended = false;
    let image = if jpeg::is(bytes) {
        let segments = Segments::of(bytes);
        orientation = turned(segments.exif, segments.xmp);
        if !segments.ended {
            if jpeg::is_cut_off(bytes, &segments) {
                return Err("expected a whole JPEG, found one that is cut off".to_owned());
            }
            unended = true;
        }
        jpeg::decode(bytes).map_err(not_an_image)?
    } else {
        let mut decoder = decoder(bytes)?;
        if let (Ok(exif), Ok(xmp)) = (decoder.exif_metadata(), decoder.xmp_metadata()) {
            orientation = turned(exif.as_deref(), xmp.as_deref());
        }
        DynamicImage::from_decoder(decoder).map_err(not_an_image)?
    };
    let mut image = match image {
        DynamicImage::ImageLumaA8(_) | DynamicImage::ImageLumaA16(_) => {
            let (width, height) = image.dimensions();
            let gray = image.into_luma_alpha8().pixels().map(|p| p.0[0]).collect();
            let gray = GrayImage::from_raw(width, height, gray);
            gray.map(DynamicImage::ImageLuma8)
                .ok_or("expected a gray value a pixel")?
        }
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageLuma16(_) => DynamicImage::ImageLuma8(image.into_luma8()),
        image => DynamicImage::ImageRgb8(image.into_rgb8()),
    };
    image.apply_orientation(orientation);
    Ok(Raster {
        width: image.width(),
        height: image.height(),
        channels: usize::from(image.color().channel_count()),
        pixels: image.into_bytes(),
        unended,
    })
}

/// The width and height of an image as [`decode`] gives it, and whether that is turned, from its header.
pub(crate) fn header(bytes: &[u8]) -> Result<((u32, u32), bool), String> {
    let mut decoder = decoder(bytes)?;
    let (width, height) = decoder.dimensions();
    let orientation = if jpeg::is(bytes) {
        let segments = Segments::of(bytes);
        turned(segments.exif, segments.xmp)
    } else {
        let (exif, xmp) = (decoder.exif_metadata(), decoder.xmp_metadata());
        turned(exif.unwrap_or_default().as_deref(), xmp.unwrap_or_default().as_deref())
    };
    // Exif numbers the orientations from 1, as it is; from 5 on the sides are swapped.
    let size = match orientation.to_exif() {
        ..5 => (width, height),
        _ => (height, width),
    };
    Ok((size, orientation != Orientation::NoTransforms))
}

fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder, String> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let decoder = reader.map_err(not_an_image)?.into_decoder();
    let decoder = decoder.map_err(|e| match file_kind::of(bytes) {
        Some(found) => format!("expected a PNG or JPEG, found {found}"),
        None => not_an_image(e),
    })?;
    if decoder.total_bytes() > MOST as u64 {
        let (width, height) = decoder.dimensions();
        return Err(not_an_image(format!(
            "{width} x {height} pixels are more than {MOST} bytes"
        )));
    }
    Ok(decoder)
}

fn not_an_image(error: impl std::fmt::Display) -> String {
    format!("expected a PNG or JPEG: {error}")
}

/// How an image is to be turned, as PIL's `exif_transpose` reads it: by Exif, or else by XMP.
fn turned(exif: Option<&[u8]>, xmp: Option<&[u8]>) -> Orientation {
    let by_exif = || Orientation::from_exif(exif_orientation(exif?)?);
    let by_xmp = || {
        const KEY: &[u8] = b"tiff:Orientation";
        let xmp = xmp?;
        let at = xmp.windows(KEY.len()).position(|bytes| bytes == KEY)? + KEY.len();
        let value = xmp[at..]
            .strip_prefix(b"=\"")
            .or_else(|| xmp[at..].strip_prefix(b">"))?;
        Orientation::from_exif(value.first()?.checked_sub(b'0')?)
    };
    by_exif().or_else(by_xmp).unwrap_or(Orientation::NoTransforms)
}

/// The orientation that Exif names, 1 to 8: tag 0x0112 of the first directory of a TIFF file, as SHORT or LONG (Exif 2.3, section
/// 4.6). The `image` crate reads a single SHORT alone, and no Exif that keeps the mark of JPEG's segment.
fn exif_orientation(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
    let little = match tiff.get(..4)? {
        b"II*\0" => true,
        b"MM\0*" => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let long = |at: usize| {
        let (first, second) = (u32::from(short(at)?), u32::from(short(at + 2)?));
        Some(if little {
            (second << 16) | first
        } else {
            (first << 16) | second
        })
    };
    let directory = long(4)? as usize;
    let entries = (0..usize::from(short(directory)?)).map(|entry| directory + 2 + 12 * entry);
    let orientation = |at: usize| {
        let value = match (short(at)?, short(at + 2)?) {
            (0x0112, 3) => u32::from(short(at + 8)?),
            (0x0112, 4) => long(at + 8)?,
            _ => return None,
        };
        u8::try_from(value).ok()
    };
    entries.filter_map(orientation).next()
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

    /// Decodes, converts the channels, resizes and places into `out`, `[channels, size, size]`.
    ///
    /// RGB becomes gray by Rec. 601's luma in PIL's integers, before resizing; gray becomes RGB by repeating. Returns
    /// whether the image lacks its end marker.
    pub fn fit(&mut self, bytes: &[u8], out: &mut [u8]) -> Result<bool, String> {
        let mut image = decode(bytes)?;
        let unended = image.unended;
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
        Ok(unended)
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
            unended,
        } = image;
        // Across and then down, in two calls, as Pillow does before its version 13: in one call the library goes down first, and the rounding
        // in between makes one value in six differ by one from what the field's networks are trained on.
        for (from, to) in [((w, h), (width, h)), ((width, h), (width, height))] {
            if from == to {
                continue;
            }
            let made = match channels {
                1 => self.pass::<fir::pixels::U8>(&mut pixels, from, to, &options),
                _ => self.pass::<fir::pixels::U8x3>(&mut pixels, from, to, &options),
            };
            pixels = made.map_err(|e| format!("resizing {w}x{h}: {e}"))?;
        }
        Ok(Raster {
            width,
            height,
            channels,
            pixels,
            unended,
        })
    }

    /// One call of the library, for one type of pixel: its own choice among all types at run time would compile them all,
    /// which takes minutes.
    fn pass<P: fir::PixelTrait>(
        &mut self,
        pixels: &mut [u8],
        from: (u32, u32),
        to: (u32, u32),
        options: &fir::ResizeOptions,
    ) -> Result<Vec<u8>, String> {
        let source = TypedImage::<P>::from_buffer(from.0, from.1, pixels).map_err(|e| e.to_string())?;
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
    if columns < size || rows < size {
        out.fill(0);
    }
    let mut planes: Vec<&mut [u8]> = out.chunks_exact_mut(size * size).collect();
    for y in 0..rows {
        let source = &image.pixels[((from_y + y) * width + from_x) * channels..][..columns * channels];
        let to = (to_y + y) * size + to_x;
        let mut targets = planes.iter_mut().map(|plane| &mut plane[to..][..columns]);
        match (channels, targets.next(), targets.next(), targets.next()) {
            // One pass over the colours of a row takes a third of the time of one for each colour.
            (3, Some(red), Some(green), Some(blue)) => {
                let pixels = source.as_chunks::<3>().0;
                for (((pixel, red), green), blue) in pixels.iter().zip(red).zip(green).zip(blue) {
                    [*red, *green, *blue] = *pixel;
                }
            }
            // Gray, in one plane or in each of three.
            (_, red, green, blue) => {
                let targets = [red, green, blue].into_iter().flatten();
                targets.for_each(|target| target.copy_from_slice(source));
            }
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
mod tests;
