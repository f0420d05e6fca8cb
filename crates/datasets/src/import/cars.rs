//! Stanford Cars (Cars196), in either form: `cars_annos.mat` with `car_ims/`; or `devkit/cars_meta.mat`,
//! `devkit/cars_train_annos.mat` and `cars_test_annos_withlabels.mat` (there or in `devkit`) with `cars_train/` and
//! `cars_test/`. After <https://ai.stanford.edu/~jkrause/cars/car_dataset.html>.

use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use super::listed::{self, Listed};
use super::mat::{self, Matrix};
use super::{Part, file_name};
use crate::Split;
use crate::contract::Names;

const TEST: &str = "cars_test_annos_withlabels.mat";

/// Whether these are the entries of its folder.
pub(super) fn is(found: &[PathBuf]) -> bool {
    let either = |path: &PathBuf| match file_name(path).as_str() {
        "cars_annos.mat" => true,
        "devkit" => path.join("cars_train_annos.mat").is_file(),
        _ => false,
    };
    found.iter().any(either)
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let root = listed::folder(paths)?;
    let all = root.join("cars_annos.mat");
    let (classes, images) = if all.is_file() {
        let [classes, annotations] = mat::read(&all, ["class_names", "annotations"])?;
        let tests = field(&all, &annotations, "test", Matrix::integer)?;
        let paths = field(&all, &annotations, "relative_im_path", text)?;
        let labels = field(&all, &annotations, "class", Matrix::integer)?;
        let images = tests
            .into_iter()
            .zip(paths)
            .zip(labels)
            .map(|((test, path), class)| Listed {
                split: if test == 0 { Split::Train } else { Split::Test },
                path: path.into(),
                label: class - 1,
                coarse: None,
            });
        (names(&all, &classes)?, images.collect())
    } else {
        let devkit = root.join("devkit");
        let meta = devkit.join("cars_meta.mat");
        let [classes] = mat::read(&meta, ["class_names"])?;
        let beside = [root.join(TEST), devkit.join(TEST)];
        let test = beside.iter().find(|path| path.is_file()).ok_or_else(|| {
            let what = format!("expected {TEST} in this folder or in devkit, found none; it is published apart");
            Error::file(root, what)
        })?;
        let mut images = part(&devkit.join("cars_train_annos.mat"), Split::Train, "cars_train")?;
        images.extend(part(test, Split::Test, "cars_test")?);
        (names(&meta, &classes)?, images)
    };
    let names = Names {
        classes,
        coarse: Vec::new(),
    };
    let parts = listed::parts(root, images, &names)?;
    Ok((names, parts))
}

/// The images of one split, which lie in a folder of their own.
fn part(file: &Path, split: Split, folder: &str) -> Result<Vec<Listed>> {
    let [annotations] = mat::read(file, ["annotations"])?;
    let names = field(file, &annotations, "fname", text)?;
    let labels = field(file, &annotations, "class", Matrix::integer)?;
    let images = names.into_iter().zip(labels).map(|(name, class)| Listed {
        split,
        path: Path::new(folder).join(name),
        label: class - 1,
        coarse: None,
    });
    Ok(images.collect())
}

fn names(file: &Path, classes: &Matrix) -> Result<Vec<String>> {
    let classes = classes.texts();
    classes.ok_or_else(|| Error::file(file, "class_names: expected cells of texts, found others"))
}

fn text(matrix: &Matrix) -> Option<String> {
    matrix.text().map(str::to_owned)
}

/// One field of all annotations.
fn field<T>(file: &Path, annotations: &Matrix, name: &str, read: impl Fn(&Matrix) -> Option<T>) -> Result<Vec<T>> {
    let values = annotations.field(name);
    let values =
        values.ok_or_else(|| Error::file(file, format!("annotations: expected a field {name}, found none")))?;
    let read = values.iter().map(read).collect::<Option<Vec<T>>>();
    read.ok_or_else(|| Error::file(file, format!("annotations: {name}: expected one a car, found others")))
}
