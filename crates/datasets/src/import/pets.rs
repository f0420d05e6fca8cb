//! The Oxford-IIIT Pet Dataset: `images/NAME_N.jpg`, and the lists `annotations/trainval.txt` and
//! `annotations/test.txt`, a line an image: its name, class (from 1), species (1 cat, 2 dog) and breed. The species
//! become superclasses. After <https://www.robots.ox.ac.uk/~vgg/data/pets/>.

use std::path::PathBuf;

use lethe_artifacts::{Error, Result};

use super::listed::{self, Listed, number, spaced, words};
use super::{Part, file_name};
use crate::Split;
use crate::contract::Names;

/// Whether these are the entries of its folder.
pub(super) fn is(found: &[PathBuf]) -> bool {
    let list = |path: &PathBuf| file_name(path) == "annotations" && path.join("trainval.txt").is_file();
    found.iter().any(list)
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let root = listed::folder(paths)?;
    let mut images = Vec::new();
    let mut classes: Vec<String> = Vec::new();
    for (split, name) in [(Split::Train, "trainval.txt"), (Split::Test, "test.txt")] {
        let list = root.join("annotations").join(name);
        for [image, class, species, _] in words(&list)? {
            let wrong = |what: String| Err(Error::file(&list, format!("{image}: {what}")));
            let (class, species) = (number(&list, &class)?, number(&list, &species)?);
            let Some(label) = usize::try_from(class - 1).ok().filter(|&label| label < 1 << 16) else {
                return wrong(format!("expected a class from 1 on, found {class}"));
            };
            if species != 1 && species != 2 {
                return wrong(format!("expected a species of 1 (cat) or 2 (dog), found {species}"));
            }
            let Some((breed, _)) = image.rsplit_once('_') else {
                return wrong("expected a name and a number".to_owned());
            };
            let breed = spaced(breed);
            classes.resize(classes.len().max(label + 1), String::new());
            if classes[label].is_empty() {
                classes[label] = breed;
            } else if classes[label] != breed {
                return wrong(format!(
                    "expected an image of {}, as others of class {class}",
                    classes[label]
                ));
            }
            images.push(Listed {
                split,
                path: PathBuf::from(format!("images/{image}.jpg")),
                label: label as i64,
                coarse: Some(species - 1),
            });
        }
    }
    if let Some(missing) = classes.iter().position(String::is_empty) {
        let what = format!("expected images of class {}, found none", missing + 1);
        return Err(Error::file(&root.join("annotations"), what));
    }
    let coarse = vec!["cat".to_owned(), "dog".to_owned()];
    let names = Names { classes, coarse };
    let parts = listed::parts(root, images, &names)?;
    Ok((names, parts))
}
