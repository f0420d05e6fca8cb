//! JPEG: its pixels, and what its segments say: whether it is whole, and how it is to be turned.
//!
//! The decoder fills what is missing of a file that was cut off with gray and says nothing.

use std::ops::Range;

use image::{DynamicImage, GrayImage, RgbImage};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// Bytes of pixels that an image may have: a few bytes of header can ask for more than any machine has.
pub(crate) const MOST: usize = 512 << 20;

/// What was found on the way through a JPEG.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Segments<'a> {
    /// Whether the end marker is there.
    pub ended: bool,
    /// The Exif block, from its TIFF header on.
    pub exif: Option<&'a [u8]>,
    /// Adobe's XMP packet.
    pub xmp: Option<&'a [u8]>,
    /// The components, each with those of its 64 coefficients whose every bit a scan has brought.
    complete: Vec<(u8, u64)>,
}

/// Whether these are the first bytes of a JPEG.
pub(crate) fn is(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xd8, 0xff])
}

/// The pixels as they stand in the file: gray stays gray, whatever else becomes RGB. By the decoder itself: through the `image` crate it
/// reads the headers again and again, which takes as long as decoding 32 x 32 pixels does.
pub(crate) fn decode(bytes: &[u8]) -> Result<DynamicImage, String> {
    // The format's own limit is 65,535.
    let options = DecoderOptions::default()
        .set_strict_mode(false)
        .set_max_width(usize::MAX)
        .set_max_height(usize::MAX);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|e| e.to_string())?;
    let gray = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let colours = if gray { ColorSpace::Luma } else { ColorSpace::RGB };
    decoder.set_options(options.jpeg_set_out_colorspace(colours));
    let (width, height) = decoder.dimensions().ok_or("its size is not there")?;
    let length = width * height * colours.num_components();
    if length > MOST {
        return Err(format!("{width} x {height} pixels are more than {MOST} bytes"));
    }
    let mut pixels = vec![0; length];
    decoder.decode_into(&mut pixels).map_err(|e| e.to_string())?;
    let (width, height) = (width as u32, height as u32);
    let image = match gray {
        true => GrayImage::from_raw(width, height, pixels).map(DynamicImage::ImageLuma8),
        false => RgbImage::from_raw(width, height, pixels).map(DynamicImage::ImageRgb8),
    };
    image.ok_or_else(|| "its pixels are not those of its size".to_owned())
}

impl<'a> Segments<'a> {
    /// Goes from marker to marker, to the end marker or to where the bytes end.
    pub fn of(bytes: &'a [u8]) -> Self {
        let mut found = Self::default();
        let mut at = 2;
        while let Some(marker) = next_marker(bytes, &mut at) {
            match marker {
                0xd9 => {
                    found.ended = true;
                    break;
                }
                // Markers without a segment: TEM, restarts, and a second start.
                0x01 | 0xd0..=0xd8 => continue,
                _ => {}
            }
            let Some(segment) = segment(bytes, at) else { break };
            found.note(marker, &bytes[segment.clone()]);
            // After the segment of a scan come its data, which the search for the next marker skips.
            at = segment.end;
        }
        found
    }

    fn note(&mut self, marker: u8, segment: &'a [u8]) {
        match marker {
            // The frame: precision, height, width, number of components, and three bytes for each.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let components = segment.get(6..).unwrap_or_default();
                self.complete = components.chunks_exact(3).map(|c| (c[0], 0)).collect();
            }
            // The scan: number of components, two bytes for each, first and last coefficient, bits before and after.
            0xda => {
                let count = usize::from(segment.first().copied().unwrap_or(0));
                let (Some(ids), Some(&[first, last, bits])) =
                    (segment.get(1..1 + 2 * count), segment.get(1 + 2 * count..4 + 2 * count))
                else {
                    return;
                };
                if bits & 0x0f != 0 || first > last || last > 63 {
                    return;
                }
                let seen = (u64::MAX >> (63 - (last - first))) << first;
                for (id, complete) in &mut self.complete {
                    if ids.iter().step_by(2).any(|found| found == id) {
                        *complete |= seen;
                    }
                }
            }
            0xe1 => {
                if let Some(exif) = segment.strip_prefix(b"Exif\0\0") {
                    self.exif.get_or_insert(exif);
                } else if let Some(xmp) = segment.strip_prefix(b"http://ns.adobe.com/xap/1.0/\0") {
                    self.xmp.get_or_insert(xmp);
                }
            }
            _ => {}
        }
    }

    /// Whether a scan is missing as a whole: the others decode, to an image that is coarse or lacks its colours.
    fn lacks_scans(&self) -> bool {
        self.complete.iter().any(|(_, complete)| *complete != u64::MAX)
    }
}

/// The next marker from `at` on, which then stands behind it. A 0xff before 0x00 is data.
fn next_marker(bytes: &[u8], at: &mut usize) -> Option<u8> {
    loop {
        let start = bytes.get(*at..)?.iter().position(|&byte| byte == 0xff)?;
        *at += start + 1;
        match *bytes.get(*at)? {
            0x00 => *at += 1,
            // Any number of these may stand before a marker.
            0xff => {}
            marker => {
                *at += 1;
                return Some(marker);
            }
        }
    }
}

/// Where the bytes of a segment lie, after the length that stands at `at`; none where they are not all there.
fn segment(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let length = bytes.get(at..at + 2)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    let range = at + 2..at + length.max(2);
    (range.end <= bytes.len()).then_some(range)
}

/// Bytes put behind a JPEG without its end marker.
const BEHIND: usize = 4096;

/// Whether bytes are missing at the end of a JPEG that has no end marker, and not the marker alone: what `decode` makes of
/// it then depends on what is put behind.
pub(crate) fn is_cut_off(bytes: &[u8], segments: &Segments) -> bool {
    // A file whose room was there before its bytes ends in zeros, which most codes read as pixels.
    let zeros = bytes.iter().rev().take_while(|byte| **byte == 0).count();
    let bytes = &bytes[..bytes.len() - zeros];
    let continued = |(marker, behind): (&[u8], &[u8])| {
        let mut longer = bytes.to_vec();
        // A 0xff at the end would make a marker of what follows.
        if longer.last() == Some(&0xff) {
            longer.push(0);
        }
        longer.extend(marker);
        longer.extend(behind.iter().cycle().take(BEHIND));
        longer.extend([0xff, 0xd9]);
        decode(&longer).ok()
    };
    if segments.lacks_scans() {
        return true;
    }
    // Whatever codes the image has, these do not all stand for the same: nothing, which the decoder reads as zeros to the
    // end; bits of which some may be no code; and bits after the restart marker that may be due.
    const RESTART: &[u8] = &[0xff, 0xd0];
    let behind: [(&[u8], &[u8]); 5] = [
        (&[], &[]),
        (&[], &[0x00]),
        (&[], &[0x55]),
        (&[], &[0xa3]),
        (RESTART, &[0x55]),
    ];
    let pixels = behind.map(continued);
    pixels[0].is_none() || pixels.iter().any(|other| *other != pixels[0])
}
