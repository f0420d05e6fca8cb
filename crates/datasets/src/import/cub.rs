//! Caltech-UCSD Birds 200-2011: `images/NNN.Class/*.jpg`, and the lists `images.txt`, `image_class_labels.txt`,
//! `train_test_split.txt` (1 for training) and `classes.txt`, whose lines begin with the number of an image or a class.
//! After <https://www.vision.caltech.edu/datasets/cub_200_2011/>.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::listed::{self, Listed, number, spaced, words};
use super::{Part, file_name};
use crate::Split;
use crate::contract::Names;

/// Whether these are the entries of its folder.
pub(super) fn is(found: &[PathBuf]) -> bool {
    let known = |name: &str| found.iter().any(|path| file_name(path) == name);
    known("images.txt") && known("image_class_labels.txt")
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let root = listed::folder(paths)?;
    let list = root.join("classes.txt");
    let mut classes = Vec::new();
    for [class, name] in words(&list)? {
        if number(&list, &class)? != classes.len() as i64 + 1 {
            let what = format!("expected class {}, found {class}", classes.len() + 1);
            return Err(Error::file(&list, what));
        }
        // The number stands before the name once more.
        classes.push(spaced(name.split_once('.').map_or(&name, |(_, name)| name)));
    }
    let names = Names {
        classes,
        coarse: Vec::new(),
    };
    let classes = numbers(&root.join("image_class_labels.txt"))?;
    let splits = numbers(&root.join("train_test_split.txt"))?;
    let list = root.join("images.txt");
    let mut images = Vec::new();
    for [image, path] in words(&list)? {
        let id = number(&list, &image)?;
        let missing = |what: &str| Error::file(&list, format!("image {image}: expected its {what}, found none"));
        let label = classes
            .get(&id)
            .ok_or_else(|| missing("class in image_class_labels.txt"))?
            - 1;
        let split = match splits
            .get(&id)
            .ok_or_else(|| missing("split in train_test_split.txt"))?
        {
            0 => Split::Test,
            _ => Split::Train,
        };
        let path = Path::new("images").join(path);
        images.push(Listed {
            split,
            path,
            label,
            coarse: None,
        });
    }
    let parts = listed::parts(root, images, &names)?;
    Ok((names, parts))
}

/// A list of pairs of numbers.
fn numbers(list: &Path) -> Result<BTreeMap<i64, i64>> {
    let pairs = words(list)?.into_iter();
    pairs
        .map(|[key, value]| Ok((number(list, &key)?, number(list, &value)?)))
        .collect()
}
