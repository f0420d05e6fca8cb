//! A contact sheet: one row a class, its first images side by side.

use std::io::Write;
use std::path::Path;

use lethe_artifacts::checkpoint::{Filter, Fit, Input};
use lethe_artifacts::{Error, Result, commit};

use crate::contract::png;
use crate::{DataSet, Split};

/// Images of each class.
pub const COLUMNS: usize = 10;
/// More classes than this are thinned out evenly.
pub const MAX_CLASSES: usize = 100;
/// Pixels between images.
const GAP: usize = 2;

/// Writes a PNG with the first images of each class, in the order of classes; of the training rows, or else of the test
/// rows. `cell` is the height and width that an image gets, pixels; larger ones are made smaller. Returns the classes
/// shown.
///
/// # Errors
/// When an image cannot be decoded or the sheet not be written.
pub fn write(data: &DataSet, cell: u32, path: &Path) -> Result<Vec<usize>> {
    let mut examples = Vec::new();
    for split in Split::ALL {
        if examples.is_empty() {
            examples = data.examples(split)?;
        }
    }
    let classes = data.classes.len();
    let step = classes.div_ceil(MAX_CLASSES).max(1);
    let shown: Vec<usize> = (0..classes).step_by(step).collect();
    let mut columns = vec![0; classes];
    // Where each image goes: (row of the sheet, column).
    let (mut rows, mut places) = (Vec::new(), Vec::new());
    for example in examples {
        let class = example.label as usize;
        if class.is_multiple_of(step) && columns[class] < COLUMNS {
            places.push((class / step, columns[class]));
            rows.push((example.file, example.row));
            columns[class] += 1;
        }
    }
    let (mean, std) = (vec![0.0; 3], vec![1.0; 3]);
    let (fit, filter) = (Fit::Pad, Filter::Bicubic);
    let images = data.decode(
        &rows,
        &Input {
            size: cell,
            channels: 3,
            fit,
            filter,
            mean,
            std,
        },
    )?;
    let side = cell as usize;
    let width = COLUMNS * (side + GAP) + GAP;
    let height = shown.len() * (side + GAP) + GAP;
    let mut sheet = vec![255u8; width * height * 3];
    let planes = images.pixels.chunks_exact(3 * side * side);
    for ((row, column), planes) in places.into_iter().zip(planes) {
        let (top, left) = (GAP + row * (side + GAP), GAP + column * (side + GAP));
        for y in 0..side {
            for x in 0..side {
                let at = ((top + y) * width + left + x) * 3;
                for channel in 0..3 {
                    sheet[at + channel] = planes[(channel * side + y) * side + x];
                }
            }
        }
    }
    let bytes = png(&sheet, width as u32, height as u32, 3)?;
    commit(path, |file| file.write_all(&bytes).map_err(|e| Error::file(path, e)))?;
    Ok(shown)
}
