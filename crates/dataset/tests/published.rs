//! `dataset import` of data sets in the forms that their authors publish, made in small. The MAT files are scipy's:
//! tests/published/write.py.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use assert_cmd::Command;
use lethe_datasets::artifacts::arrow::array::{
    ArrayRef, BinaryArray, Int32Array, Int64Array, RecordBatch, StringArray, StructArray,
};
use lethe_datasets::artifacts::arrow::datatypes::{DataType, Field, Schema};
use lethe_datasets::artifacts::checkpoint::{Filter, Fit, Input};
use lethe_datasets::artifacts::table::write_batches;
use lethe_datasets::contract::png;
use lethe_datasets::{DataSet, Split};

/// A folder to import, and one to import to.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("raw")).unwrap();
        Self { folder }
    }

    fn raw(&self) -> PathBuf {
        self.folder.path().join("raw")
    }

    /// A file of the raw folder, its folders made.
    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.raw().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// A gray image of one pixel of a shade, whatever its name says.
    fn shade(&self, name: &str, shade: u8) {
        self.put(name, png(&[shade], 1, 1, 1).unwrap());
    }

    fn fixture(&self, from: &str, to: &str) {
        self.put(to, fs::read(Path::new("tests/published").join(from)).unwrap());
    }

    fn import(&self, flags: &[&str]) -> Result<DataSet, String> {
        self.import_from(&[&self.raw()], flags)
    }

    fn import_from(&self, paths: &[&Path], flags: &[&str]) -> Result<DataSet, String> {
        let out = self.folder.path().join("out");
        let _ = fs::remove_dir_all(&out);
        let mut command = Command::cargo_bin("dataset").unwrap();
        let done = command
            .args(["import", "--quiet"])
            .args(paths)
            .args(flags)
            .arg("--out")
            .arg(&out);
        let done = done.output().unwrap();
        let said = String::from_utf8(done.stderr)
            .unwrap()
            .replace(&format!("{}/", self.raw().display()), "");
        match done.status.code().unwrap() {
            0 => Ok(DataSet::open(&out).unwrap()),
            code => {
                assert!(code <= 2 && said.lines().count() == 1, "{said}");
                assert!(!out.exists() || fs::read_dir(&out).unwrap().count() == 0);
                Err(said.trim_end().strip_prefix("dataset: ").unwrap().to_owned())
            }
        }
    }

    fn refused(&self, flags: &[&str], expected: &str) {
        assert_eq!(self.import(flags).unwrap_err(), expected);
    }
}

/// (label, first pixel) of each row of a split.
fn rows(set: &DataSet, split: Split) -> Vec<(i32, u8)> {
    let examples = set.examples(split).unwrap();
    let input = Input {
        size: 1,
        channels: 1,
        fit: Fit::Pad,
        filter: Filter::Bilinear,
        mean: vec![0.0],
        std: vec![1.0],
    };
    let places: Vec<_> = examples.iter().map(|e| (e.file, e.row)).collect();
    let pixels = set.decode(&places, &input).unwrap().pixels;
    examples.iter().map(|e| e.label).zip(pixels).collect()
}

#[test]
fn pets() {
    let place = Place::new();
    let list = "#Image CLASS-ID SPECIES BREED ID\n#ID: 1:37 class ids\n";
    place.put(
        "annotations/trainval.txt",
        format!("{list}Maine_Coon_1 2 1 2\npug_10 3 2 1\nBengal_7 1 1 1\n"),
    );
    place.put("annotations/test.txt", "Maine_Coon_2 2 1 2\n");
    place.put("annotations/xmls/pug_10.xml", "");
    for (name, shade) in [
        ("Maine_Coon_1", 1),
        ("pug_10", 2),
        ("Bengal_7", 3),
        ("Maine_Coon_2", 4),
        ("pug_11", 5),
    ] {
        place.shade(&format!("images/{name}.jpg"), shade);
    }
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes, ["Bengal", "Maine Coon", "pug"]);
    assert_eq!(set.coarse_classes, ["cat", "dog"]);
    assert_eq!(rows(&set, Split::Train), [(1, 1), (2, 2), (0, 3)]);
    assert_eq!(rows(&set, Split::Test), [(1, 4)]);
    let coarse: Vec<_> = set.examples(Split::Train).unwrap().iter().map(|e| e.coarse).collect();
    assert_eq!(coarse, [Some(0), Some(1), Some(0)]);
    let shown = Command::cargo_bin("dataset")
        .unwrap()
        .arg("info")
        .arg(&set.root)
        .output()
        .unwrap();
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("\nsuper   2: cat, dog\n"), "{shown}");
    assert!(shown.ends_with("\n    2         1         0  pug (dog)\n"), "{shown}");

    for (line, expected) in [
        ("pug_10 3 2", "annotations/test.txt: line 1: expected 4 words, found 3"),
        ("pug_10 x 2 1", "annotations/test.txt: expected a whole number, found x"),
        (
            "pug_10 0 2 1",
            "annotations/test.txt: pug_10: expected a class from 1 on, found 0",
        ),
        (
            "pug_10 3 3 1",
            "annotations/test.txt: pug_10: expected a species of 1 (cat) or 2 (dog), found 3",
        ),
        (
            "pug_10 1 2 1",
            "annotations/test.txt: pug_10: expected an image of Bengal, as others of class 1",
        ),
        ("pug 3 2 1", "annotations/test.txt: pug: expected a name and a number"),
        (
            "pug_12 3 2 1",
            "images/pug_12.jpg: expected an image that the lists name, found none",
        ),
        ("Sphynx_1 5 1 1", "annotations: expected images of class 4, found none"),
    ] {
        place.put("annotations/test.txt", line);
        place.refused(&[], expected);
    }
    place.put("annotations/test.txt", "pug_11 3 2 1\n");
    place.put("images/pug_11.jpg", "no image");
    let error = place.import(&[]).unwrap_err();
    assert!(
        error.starts_with("images/pug_11.jpg: expected a PNG or JPEG"),
        "{error}"
    );
    fs::remove_file(place.raw().join("annotations/test.txt")).unwrap();
    place.refused(&[], "annotations/test.txt: No such file or directory (os error 2)");
}

#[test]
fn flowers() {
    let place = Place::new();
    place.fixture("imagelabels.mat", "imagelabels.mat");
    place.fixture("setid.mat", "setid.mat");
    for image in 1..=6 {
        place.shade(&format!("jpg/image_{image:05}.jpg"), image);
    }
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes, ["0", "1", "2"]);
    assert_eq!(rows(&set, Split::Train), [(2, 6), (1, 2)]);
    assert_eq!(rows(&set, Split::Valid), [(0, 4)]);
    assert_eq!(rows(&set, Split::Test), [(0, 1), (2, 3), (1, 5)]);
    fs::remove_file(place.raw().join("jpg/image_00004.jpg")).unwrap();
    place.refused(
        &[],
        "jpg/image_00004.jpg: expected an image that the lists name, found none",
    );
    place.fixture("imagelabels.mat", "setid.mat");
    place.refused(&[], "setid.mat: expected a variable trnid, found none");
    place.put("imagelabels.mat", "MATLAB 7.3 MAT-file, Platform: GLNXA64");
    place.refused(
        &[],
        "imagelabels.mat: expected a MAT file of version 5, found one of version 7.3; save it with -v7",
    );
    let path = place.raw().join("setid.mat");
    let error = place.import_from(&[&path], &["--format", "flowers"]).unwrap_err();
    assert!(
        error.starts_with("setid.mat: expected jpg/, imagelabels.mat and setid.mat"),
        "{error}"
    );
}

#[test]
fn svhn() {
    let place = Place::new();
    place.fixture("train_32x32.mat", "train_32x32.mat");
    place.fixture("test_32x32.mat", "test_32x32.mat");
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes.len(), 10);
    let labels = |split| -> Vec<i32> { set.examples(split).unwrap().iter().map(|e| e.label).collect() };
    // 10 is the digit 0.
    assert_eq!(labels(Split::Train), [0, 1, 9, 0]);
    assert_eq!(labels(Split::Test), [7]);
    let input = Input {
        size: 3,
        channels: 3,
        fit: Fit::Pad,
        filter: Filter::Bilinear,
        mean: vec![0.0; 3],
        std: vec![1.0; 3],
    };
    let decoded = |name: &str, row| {
        let file = set.file(name).unwrap();
        set.decode(&[(file, row)], &input).unwrap().pixels
    };
    // 3 wide and 2 high, padded below: 100 a channel, 20 a row, 4 a column, and the image's number.
    let expected = |image: u8| -> Vec<u8> {
        let plane = |channel: u8| [0, 4, 8, 20, 24, 28].map(|value| 100 * channel + value + image);
        (0..3)
            .flat_map(|channel| [plane(channel).as_slice(), &[0; 3]].concat())
            .collect()
    };
    assert_eq!(decoded("train.parquet", 3), expected(3));
    assert_eq!(decoded("test.parquet", 0), expected(1));

    // Damage anywhere is an error of one line.
    let whole = fs::read(place.raw().join("train_32x32.mat")).unwrap();
    for length in [0, 100, 127, 128, 133, 136, 150, whole.len() - 1] {
        place.put("train_32x32.mat", &whole[..length]);
        let error = place.import(&[]).unwrap_err();
        assert!(error.starts_with("train_32x32.mat: "), "{length}: {error}");
    }
    for at in (128..whole.len()).step_by(3) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x10;
        place.put("train_32x32.mat", bytes);
        if let Err(error) = place.import(&[]) {
            assert!(error.starts_with("train_32x32.mat: "), "{at}: {error}");
        }
    }
}

#[test]
fn cub() {
    let place = Place::new();
    place.put("classes.txt", "1 001.Black_footed_Albatross\n2 002.Laysan_Albatross\n");
    place.put(
        "images.txt",
        "1 001.Black_footed_Albatross/B_1.jpg\n2 002.Laysan_Albatross/L_1.jpg\n3 002.Laysan_Albatross/L_2.jpg\n",
    );
    place.put("image_class_labels.txt", "1 1\n2 2\n3 2\n");
    place.put("train_test_split.txt", "1 0\n2 1\n3 1\n");
    place.shade("images/001.Black_footed_Albatross/B_1.jpg", 1);
    place.shade("images/002.Laysan_Albatross/L_1.jpg", 2);
    place.shade("images/002.Laysan_Albatross/L_2.jpg", 3);
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes, ["Black footed Albatross", "Laysan Albatross"]);
    assert_eq!(rows(&set, Split::Train), [(1, 2), (1, 3)]);
    assert_eq!(rows(&set, Split::Test), [(0, 1)]);
    place.put("image_class_labels.txt", "1 1\n2 3\n3 2\n");
    place.refused(
        &[],
        "images/002.Laysan_Albatross/L_1.jpg: expected a class from 1 to 2, found 3",
    );
    place.put("image_class_labels.txt", "1 1\n2 2\n");
    place.refused(
        &[],
        "images.txt: image 3: expected its class in image_class_labels.txt, found none",
    );
    place.put("classes.txt", "1 001.Black_footed_Albatross\n3 002.Laysan_Albatross\n");
    place.refused(&[], "classes.txt: expected class 2, found 3");
}

#[test]
fn cars_in_both_forms() {
    let place = Place::new();
    place.fixture("cars_annos.mat", "cars_annos.mat");
    for car in 1..=3 {
        place.shade(&format!("car_ims/00000{car}.jpg"), car);
    }
    let set = place.import(&[]).unwrap();
    let classes = ["AM General Hummer SUV 2000", "Ram C-V Cargo Van Minivan 2012"];
    assert_eq!(set.classes, classes);
    assert_eq!(rows(&set, Split::Train), [(1, 1), (0, 3)]);
    assert_eq!(rows(&set, Split::Test), [(0, 2)]);

    let place = Place::new();
    place.fixture("cars_meta.mat", "devkit/cars_meta.mat");
    place.fixture("cars_train_annos.mat", "devkit/cars_train_annos.mat");
    place.shade("cars_train/00001.jpg", 11);
    place.shade("cars_train/00002.jpg", 12);
    place.shade("cars_test/00001.jpg", 13);
    let error = place.import(&[]).unwrap_err();
    assert!(
        error.contains("expected cars_test_annos_withlabels.mat in this folder or in devkit"),
        "{error}"
    );
    place.fixture("cars_test_annos_withlabels.mat", "cars_test_annos_withlabels.mat");
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes, classes);
    assert_eq!(rows(&set, Split::Train), [(0, 11), (1, 12)]);
    assert_eq!(rows(&set, Split::Test), [(1, 13)]);
    // Damage is an error of one line, or goes unseen where nothing is checked; it never ends otherwise.
    let whole = fs::read(place.raw().join("cars_test_annos_withlabels.mat")).unwrap();
    for at in (124..whole.len() - 8).step_by(5) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        place.put("cars_test_annos_withlabels.mat", &bytes);
        let _ = place.import(&[]);
        place.put("cars_test_annos_withlabels.mat", &whole[..at]);
        place.import(&[]).unwrap_err();
    }
    place.put("cars_test_annos_withlabels.mat", &whole);
    place.fixture("cars_meta.mat", "devkit/cars_train_annos.mat");
    place.refused(
        &[],
        "devkit/cars_train_annos.mat: expected a variable annotations, found none",
    );
    place.fixture("imagelabels.mat", "devkit/cars_meta.mat");
    place.refused(&[], "devkit/cars_meta.mat: expected a variable class_names, found none");
}

#[test]
fn a_domain() {
    let place = Place::new();
    place.put(
        "clipart_train.txt",
        "clipart/The_Eiffel_Tower/c_1.jpg 1\nclipart/aircraft_carrier/c_2.jpg 0\n",
    );
    place.put("clipart_test.txt", "clipart/aircraft_carrier/c_3.jpg 0\n");
    place.shade("clipart/The_Eiffel_Tower/c_1.jpg", 1);
    place.shade("clipart/aircraft_carrier/c_2.jpg", 2);
    place.shade("clipart/aircraft_carrier/c_3.jpg", 3);
    let set = place.import(&[]).unwrap();
    assert_eq!(set.classes, ["aircraft carrier", "The Eiffel Tower"]);
    assert_eq!(rows(&set, Split::Train), [(1, 1), (0, 2)]);
    assert_eq!(rows(&set, Split::Test), [(0, 3)]);

    // A second domain beside it: the lists say which is meant.
    place.put("sketch_train.txt", "sketch/aircraft_carrier/s_1.jpg 0\n");
    place.shade("sketch/aircraft_carrier/s_1.jpg", 4);
    place.refused(
        &[],
        "sketch_train.txt: expected lists of one domain, found clipart too; give the two files of one",
    );
    let lists = [
        place.raw().join("clipart_test.txt"),
        place.raw().join("clipart_train.txt"),
    ];
    let set = place.import_from(&[&lists[0], &lists[1]], &[]).unwrap();
    assert_eq!(rows(&set, Split::Train), [(1, 1), (0, 2)]);
    let set = place
        .import_from(&[&place.raw().join("sketch_train.txt")], &[])
        .unwrap();
    assert_eq!((set.files.len(), rows(&set, Split::Train)), (1, vec![(0, 4)]));

    fs::remove_file(place.raw().join("sketch_train.txt")).unwrap();
    for (line, expected) in [
        (
            "clipart/aircraft_carrier/c_3.jpg 1",
            "clipart_test.txt: clipart/aircraft_carrier/c_3.jpg: expected an image of The Eiffel Tower, class 1",
        ),
        (
            "clipart/c_3.jpg 0",
            "clipart_test.txt: expected DOMAIN/CLASS/IMAGE, found clipart/c_3.jpg",
        ),
        (
            "clipart/bird/c_3.jpg 3",
            ": expected images of class 2, found none but of 3",
        ),
        (
            "clipart/aircraft_carrier/c_3.jpg",
            "clipart_test.txt: line 1: expected 2 words, found 1",
        ),
    ] {
        place.put("clipart_test.txt", line);
        let error = place.import(&[]).unwrap_err();
        assert!(error.ends_with(expected), "{error}");
    }
}

/// A file as the Hugging Face hub has it: these columns, and a list of class names for one of them.
fn hub(path: &Path, shades: &[u8], labels: ArrayRef, more: Vec<(&str, ArrayRef)>, classes: &[&str]) {
    let images: BinaryArray = shades.iter().map(|&s| Some(png(&[s], 1, 1, 1).unwrap())).collect();
    let paths: StringArray = shades.iter().map(|s| Some(format!("{s}.png"))).collect();
    let image: ArrayRef = Arc::new(StructArray::from(vec![
        (
            Arc::new(Field::new("bytes", DataType::Binary, true)),
            Arc::new(images) as ArrayRef,
        ),
        (
            Arc::new(Field::new("path", DataType::Utf8, true)),
            Arc::new(paths) as ArrayRef,
        ),
    ]));
    let mut columns = vec![("image", image), ("label", labels)];
    columns.extend(more);
    let fields: Vec<_> = columns
        .iter()
        .map(|(name, a)| Field::new(*name, a.data_type().clone(), true))
        .collect();
    let names: Vec<_> = classes.iter().map(|c| format!("\"{c}\"")).collect();
    let label = format!(r#"{{"names": [{}], "_type": "ClassLabel"}}"#, names.join(", "));
    let metadata = format!(r#"{{"info": {{"features": {{"image": {{"_type": "Image"}}, "label": {label}}}}}}}"#);
    let schema = Schema::new(fields).with_metadata(HashMap::from([("huggingface".to_owned(), metadata)]));
    let arrays = columns.into_iter().map(|(_, array)| array).collect();
    let batch = RecordBatch::try_new(Arc::new(schema), arrays).unwrap();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_batches(path, batch.schema(), std::iter::once(Ok(batch))).unwrap();
}

#[test]
fn the_hubs_forms_are_read_as_they_are() {
    let place = Place::new();
    let labels = |values: &[i64]| -> ArrayRef { Arc::new(Int64Array::from(values.to_vec())) };
    let texts = |values: &[&str]| -> ArrayRef { Arc::new(StringArray::from(values.to_vec())) };
    let number: ArrayRef = Arc::new(Int32Array::from(vec![0, 1]));
    // timm/oxford-iiit-pet, ufldl-stanford/svhn (cropped_digits), bentrevett/caltech-ucsd-birds-200-2011,
    // tanganke/stanford_cars: the columns beside image and label.
    type Columns = Vec<(&'static str, ArrayRef)>;
    let sets: [(&str, Columns, &[&str]); 4] = [
        (
            "pets",
            vec![("image_id", texts(&["a_1", "b_2"])), ("label_cat_dog", number.clone())],
            &["abyssinian", "pug"],
        ),
        ("svhn", vec![], &["0", "1"]),
        (
            "cub",
            vec![("bbox", number)],
            &["Black_footed_Albatross", "Laysan_Albatross"],
        ),
        ("cars", vec![], &["AM General Hummer SUV 2000", "Acura RL Sedan 2012"]),
    ];
    for (name, more, classes) in sets {
        let root = place.raw().join(name);
        for split in ["train", "test"] {
            let path = root.join(format!("data/{split}-00000-of-00001.parquet"));
            hub(&path, &[7, 8], labels(&[1, 0]), more.clone(), classes);
        }
        let direct = DataSet::open(&root).unwrap();
        let imported = place.import_from(&[&root.join("data")], &[]).unwrap();
        for set in [&direct, &imported] {
            assert_eq!(set.classes, classes, "{name}");
            assert_eq!(rows(set, Split::Train), [(1, 7), (0, 8)], "{name}");
            assert_eq!(rows(set, Split::Test), [(1, 7), (0, 8)], "{name}");
        }
    }
}
