//! One domain of DomainNet: `DOMAIN/CLASS/*.jpg`, and the lists `DOMAIN_train.txt` and `DOMAIN_test.txt`, a line an
//! image: its path and its class, from 0. After <https://ai.bu.edu/M3SDA/>.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::listed::{self, Listed, number, spaced, words};
use super::{Part, entries, file_name};
use crate::Split;
use crate::contract::Names;

/// The domain and split of a list, where the images' folder lies beside it.
fn list(path: &Path) -> Option<(String, Split)> {
    let name = file_name(path);
    let (domain, split) = match (name.strip_suffix("_train.txt"), name.strip_suffix("_test.txt")) {
        (Some(domain), _) => (domain, Split::Train),
        (_, Some(domain)) => (domain, Split::Test),
        _ => return None,
    };
    (path.is_file() && path.with_file_name(domain).is_dir()).then(|| (domain.to_owned(), split))
}

/// Whether one of these is a list of a domain.
pub(super) fn is(found: &[PathBuf]) -> bool {
    found.iter().any(|path| list(path).is_some())
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let mut lists = BTreeMap::new();
    let mut first: Option<(String, PathBuf)> = None;
    for path in paths {
        for file in entries(path)? {
            let Some((domain, split)) = list(&file) else { continue };
            let root = file.parent().unwrap_or(Path::new("")).to_owned();
            let (known, folder) = first.get_or_insert((domain.clone(), root.clone()));
            if (&*known, &*folder) != (&domain, &root) || lists.contains_key(&split) {
                let what = format!("expected lists of one domain, found {known} too; give the two files of one");
                return Err(Error::file(&file, what));
            }
            lists.insert(split, file);
        }
    }
    let Some((_, root)) = first else {
        return Err(Error::config(
            "DomainNet: expected DOMAIN_train.txt and DOMAIN_test.txt, found neither",
        ));
    };
    let mut images = Vec::new();
    let mut classes: BTreeMap<i64, String> = BTreeMap::new();
    for (split, list) in lists {
        for [image, class] in words(&list)? {
            let label = number(&list, &class)?;
            let path = PathBuf::from(&image);
            let Some(folder) = path.parent().filter(|folder| folder.components().count() > 1) else {
                return Err(Error::file(
                    &list,
                    format!("expected DOMAIN/CLASS/IMAGE, found {image}"),
                ));
            };
            let name = spaced(&file_name(folder));
            let known = classes.entry(label).or_insert_with(|| name.clone());
            if *known != name {
                return Err(Error::file(
                    &list,
                    format!("{image}: expected an image of {known}, class {label}"),
                ));
            }
            images.push(Listed {
                split,
                path,
                label,
                coarse: None,
            });
        }
    }
    if let Some((place, label)) = (0..).zip(classes.keys()).find(|(place, label)| place != *label) {
        return Err(Error::file(
            &root,
            format!("expected images of class {place}, found none but of {label}"),
        ));
    }
    let names = Names {
        classes: classes.into_values().collect(),
        coarse: Vec::new(),
    };
    let parts = listed::parts(&root, images, &names)?;
    Ok((names, parts))
}
