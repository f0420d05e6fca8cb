//! The 102 Category Flower Dataset: `jpg/image_NNNNN.jpg`, `imagelabels.mat` (a class from 1 for each) and `setid.mat`
//! (the numbers of the images of each split). It names no classes. After
//! <https://www.robots.ox.ac.uk/~vgg/data/flowers/102/>.

use std::path::PathBuf;

use lethe_artifacts::{Error, Result};

use super::listed::{self, Listed};
use super::{Part, file_name, mat};
use crate::Split;
use crate::contract::Names;

/// Whether these are the entries of its folder.
pub(super) fn is(found: &[PathBuf]) -> bool {
    let known = |name: &str| found.iter().any(|path| file_name(path) == name);
    known("imagelabels.mat") && known("setid.mat")
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let root = listed::folder(paths)?;
    let path = root.join("imagelabels.mat");
    let [labels] = mat::read(&path, ["labels"])?;
    let labels = labels.integers();
    let labels = labels.ok_or_else(|| Error::file(&path, "labels: expected whole numbers, found others"))?;
    if let Some(wrong) = labels.iter().find(|&&label| !(1..=1 << 16).contains(&label)) {
        return Err(Error::file(
            &path,
            format!("labels: expected classes from 1 on, found {wrong}"),
        ));
    }
    let names = Names::numbered(labels.iter().max().map_or(0, |&largest| largest as usize));

    let path = root.join("setid.mat");
    let sets = mat::read(&path, ["trnid", "valid", "tstid"])?;
    let mut images = Vec::new();
    for (split, set) in Split::ALL.into_iter().zip(sets) {
        let numbers = set.integers();
        let numbers = numbers.ok_or_else(|| Error::file(&path, "expected numbers of images, found others"))?;
        for number in numbers {
            let label = usize::try_from(number - 1).ok().and_then(|place| labels.get(place));
            let label = label.ok_or_else(|| {
                let count = labels.len();
                Error::file(&path, format!("expected an image from 1 to {count}, found {number}"))
            })?;
            images.push(Listed {
                split,
                path: PathBuf::from(format!("jpg/image_{number:05}.jpg")),
                label: label - 1,
                coarse: None,
            });
        }
    }
    let parts = listed::parts(root, images, &names)?;
    Ok((names, parts))
}
