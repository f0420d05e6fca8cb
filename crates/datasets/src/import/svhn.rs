//! Street View House Numbers, cropped digits: `train_32x32.mat` and `test_32x32.mat`, each `X` (height, width, 3 and a
//! number of images, bytes) and `y` (1 to 9, and 10 for the digit 0). After <http://ufldl.stanford.edu/housenumbers/>.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::mat::{self, Values};
use super::{Part, entries, file_name};
use crate::Split;
use crate::contract::{Encoded, Names, batches, png};

/// The split that a file's name tells. The third file, of extra images, is left out.
fn split(path: &Path) -> Option<Split> {
    match file_name(path).as_str() {
        "train_32x32.mat" => Some(Split::Train),
        "test_32x32.mat" => Some(Split::Test),
        _ => None,
    }
}

/// Whether one of these is a file of digits.
pub(super) fn is(found: &[PathBuf]) -> bool {
    found.iter().any(|path| split(path).is_some() && path.is_file())
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let names = Names::numbered(10);
    let mut parts: Vec<Part> = Vec::new();
    for path in paths {
        for file in entries(path)? {
            let Some(split) = split(&file) else { continue };
            if parts.iter().any(|known| known.split == split) {
                return Err(Error::file(&file, format!("a second file of {split} images")));
            }
            parts.push(part(&file, split, &names)?);
        }
    }
    Ok((names, parts))
}

fn part(file: &Path, split: Split, names: &Names) -> Result<Part> {
    let [images, digits] = mat::read(file, ["X", "y"])?;
    // A last dimension of one is not written.
    let (height, width, count) = match images.dimensions.as_slice() {
        [height, width, 3] => (*height, *width, 1),
        [height, width, 3, count] => (*height, *width, *count),
        other => {
            let what = format!("X: expected height, width, 3 and images, found {other:?}");
            return Err(Error::file(file, what));
        }
    };
    let Values::Bytes(pixels) = images.values else {
        return Err(Error::file(file, "X: expected bytes, found other numbers"));
    };
    let (Ok(tall), Ok(wide)) = (u32::try_from(height), u32::try_from(width)) else {
        return Err(Error::file(file, format!("X: expected images, found {width}x{height}")));
    };
    let digits = digits.integers().unwrap_or_default();
    if digits.len() != count {
        let what = format!("y: expected {count} digits, one an image, found {}", digits.len());
        return Err(Error::file(file, what));
    }
    if let Some(wrong) = digits.iter().find(|digit| !(0..=10).contains(*digit)) {
        return Err(Error::file(
            file,
            format!("y: expected digits from 1 to 10, found {wrong}"),
        ));
    }
    let labels = digits.into_iter().map(|digit| digit % 10).collect();
    let plane = height * width;
    let image = move |row: usize| {
        let columns = &pixels[row * 3 * plane..][..3 * plane];
        let mut rows = Vec::with_capacity(3 * plane);
        for y in 0..height {
            for x in 0..width {
                rows.extend((0..3).map(|channel| columns[channel * plane + x * height + y]));
            }
        }
        let bytes = png(&rows, wide, tall, 3)?;
        Ok(Encoded { bytes, path: None })
    };
    let batches = Box::new(batches(names, labels, None, image));
    Ok(Part {
        split,
        rows: count,
        batches,
    })
}
