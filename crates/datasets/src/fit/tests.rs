//! Decoding, turning and resizing against Pillow's and torchvision's results.
#![allow(clippy::unwrap_used)]

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

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
    Fitter::new(input).fit(bytes, &mut out).map(|_| out)
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
    let source = include_bytes!("../../tests/resize/source.png");
    let cases: [(&str, &[u8], Input); 4] = [
        (
            "bilinear",
            include_bytes!("../../tests/resize/bilinear.png"),
            input(12, 3, Fit::Resize, Filter::Bilinear),
        ),
        (
            "bicubic",
            include_bytes!("../../tests/resize/bicubic.png"),
            input(12, 3, Fit::Resize, Filter::Bicubic),
        ),
        (
            "larger",
            include_bytes!("../../tests/resize/larger.png"),
            input(40, 1, Fit::Resize, Filter::Bicubic),
        ),
        (
            "padded",
            include_bytes!("../../tests/resize/padded.png"),
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

/// An Exif block that holds an orientation alone.
fn exif(orientation: u8) -> Vec<u8> {
    let header = *b"MM\0*\0\0\0\x08\0\x01";
    let entry = [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
    [&header[..], &entry, &[0; 4]].concat()
}

// tests/jpeg.py prints what Pillow makes of the image [1 2 3; 4 5 6] with each orientation, 0 and 9 being none.
const TURNED: [(u8, [u32; 2], [u8; 6]); 10] = [
    (0, [3, 2], [1, 2, 3, 4, 5, 6]),
    (1, [3, 2], [1, 2, 3, 4, 5, 6]),
    (2, [3, 2], [3, 2, 1, 6, 5, 4]),
    (3, [3, 2], [6, 5, 4, 3, 2, 1]),
    (4, [3, 2], [4, 5, 6, 1, 2, 3]),
    (5, [2, 3], [1, 4, 2, 5, 3, 6]),
    (6, [2, 3], [4, 1, 5, 2, 6, 3]),
    (7, [2, 3], [6, 3, 5, 2, 4, 1]),
    (8, [2, 3], [3, 6, 2, 5, 1, 4]),
    (9, [3, 2], [1, 2, 3, 4, 5, 6]),
];

#[test]
fn images_are_turned_as_pillow_turns_them() {
    for (orientation, [width, height], pixels) in TURNED {
        let mut file = Vec::new();
        let mut encoder = PngEncoder::new(&mut file);
        encoder.set_exif_metadata(exif(orientation)).unwrap();
        encoder
            .write_image(&[1, 2, 3, 4, 5, 6], 3, 2, ExtendedColorType::L8)
            .unwrap();
        let image = decode(&file).unwrap();
        assert_eq!(
            (image.width, image.height, &image.pixels[..]),
            (width, height, &pixels[..]),
            "{orientation}"
        );
        let turned = (2..=8).contains(&orientation);
        assert_eq!(header(&file).unwrap(), ((width, height), turned), "{orientation}");
    }
}

/// A JPEG whose 3 by 2 blocks are each of one gray, 40 times those of [`TURNED`].
fn blocks() -> Vec<u8> {
    let gray = |at: usize| 40 * (1 + (at % 24) / 8 + 3 * (at / 24 / 8)) as u8;
    let pixels: Vec<u8> = (0..24 * 16).map(gray).collect();
    let mut file = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut file, 100);
    encoder.write_image(&pixels, 24, 16, ExtendedColorType::L8).unwrap();
    file
}

/// A JPEG with one more segment behind its first marker.
fn with_segment(file: &[u8], data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len() + 2).unwrap().to_be_bytes();
    [&file[..2], &[0xff, 0xe1], &length, data, &file[2..]].concat()
}

#[test]
fn photographs_are_turned_by_exif_or_else_by_xmp() {
    let plain = blocks();
    for (orientation, [width, height], grays) in TURNED {
        let by_exif = with_segment(&plain, &[b"Exif\0\0", exif(orientation).as_slice()].concat());
        let xmp = format!("http://ns.adobe.com/xap/1.0/\0<rdf tiff:Orientation=\"{orientation}\"/>");
        for file in [by_exif, with_segment(&plain, xmp.as_bytes())] {
            let image = decode(&file).unwrap();
            assert_eq!((image.width, image.height), (8 * width, 8 * height), "{orientation}");
            assert_eq!(header(&file).unwrap().0, (8 * width, 8 * height), "{orientation}");
            for (at, pixel) in image.pixels.iter().enumerate() {
                let (x, y) = (at as u32 % image.width / 8, at as u32 / image.width / 8);
                let expected = 40 * grays[(y * width + x) as usize];
                assert!(pixel.abs_diff(expected) <= 2, "{orientation}: {pixel} at {x}, {y}");
            }
        }
    }
}

const JPEGS: [(&str, &[u8]); 4] = [
    ("baseline", include_bytes!("../../tests/jpeg/baseline.jpg")),
    ("progressive", include_bytes!("../../tests/jpeg/progressive.jpg")),
    ("restarts", include_bytes!("../../tests/jpeg/restarts.jpg")),
    ("gray", include_bytes!("../../tests/jpeg/gray.jpg")),
];

#[test]
fn a_jpeg_that_is_cut_off_is_refused_wherever_it_ends() {
    for (name, whole) in JPEGS {
        let expected = decode(whole).unwrap();
        assert!(!expected.unended, "{name}");
        // The end marker has two bytes, and the last codes may end in the byte before it.
        for length in 0..whole.len() - 4 {
            match decode(&whole[..length]) {
                Ok(_) => panic!("{name} of {}: cut at {length}, and decoded", whole.len()),
                Err(error) => assert!(error.starts_with("expected a "), "{name}, {length}: {error}"),
            }
        }
        for length in [whole.len() - 2, whole.len() - 1] {
            let image = decode(&whole[..length]).unwrap();
            assert!(image.unended, "{name}");
            assert_eq!(image.pixels, expected.pixels, "{name}");
        }
        // Room for the whole file that was not filled.
        for length in (0..whole.len() - 4).step_by(7) {
            let filled = [&whole[..length], &vec![0; whole.len() - length]].concat();
            assert!(
                decode(&filled).is_err(),
                "{name}: cut at {length} and filled with zeros"
            );
        }
        // What comes behind the end is not the image's.
        assert_eq!(decode(&[whole, &[0; 9]].concat()).unwrap(), expected, "{name}");
    }
}

#[test]
fn the_end_of_a_thumbnail_is_not_the_images() {
    let (_, whole) = JPEGS[0];
    let file = with_segment(whole, &[b"Exif\0\0", &exif(1)[..], whole].concat());
    assert_eq!(decode(&file).unwrap(), decode(whole).unwrap());
    let error = decode(&file[..file.len() - whole.len() / 2]).unwrap_err();
    assert_eq!(error, "expected a whole JPEG, found one that is cut off");
}

/// Every form in which the tag stands in files: of both byte orders, SHORT or LONG, behind another tag, with the mark of JPEG's segment.
#[test]
fn an_orientation_is_read_in_every_form() {
    let tiff = |little: bool, form: u16, count: u32, value: u16| {
        let short = |v: u16| if little { v.to_le_bytes() } else { v.to_be_bytes() };
        let long = |v: u32| if little { v.to_le_bytes() } else { v.to_be_bytes() };
        let mut bytes = if little { b"II*\0".to_vec() } else { b"MM\0*".to_vec() };
        bytes.extend(long(8));
        bytes.extend(short(2));
        for (tag, form, count, value) in [(0x0100, 3, 1, 7), (0x0112, form, count, value)] {
            bytes.extend(short(tag));
            bytes.extend(short(form));
            bytes.extend(long(count));
            match form {
                3 => bytes.extend([short(value), short(0)].concat()),
                _ => bytes.extend(long(u32::from(value))),
            }
        }
        bytes
    };
    for little in [true, false] {
        for (form, count) in [(3, 1), (3, 2), (4, 1)] {
            for value in 1..=8 {
                let bytes = tiff(little, form, count, value);
                assert_eq!(exif_orientation(&bytes), Some(value as u8), "{little} {form} {count}");
                assert_eq!(
                    exif_orientation(&[b"Exif\0\0", bytes.as_slice()].concat()),
                    Some(value as u8)
                );
                // Cut off anywhere, it is none, or the value where that still is there.
                for end in 0..bytes.len() {
                    let cut = exif_orientation(&bytes[..end]);
                    assert!(cut.is_none() || cut == Some(value as u8));
                }
            }
        }
        assert_eq!(exif_orientation(&tiff(little, 2, 1, 6)), None);
    }
}
