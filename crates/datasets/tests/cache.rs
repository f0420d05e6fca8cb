//! The folder of decoded images: the same pixels as without it, whatever state it is in.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use lethe_datasets::artifacts::Provenance;
use lethe_datasets::artifacts::checkpoint::{Filter, Fit, Input};
use lethe_datasets::contract::{self, Encoded, Names, png};
use lethe_datasets::{DataSet, with_threads};

/// Sides of the images, so that some are made smaller and some are padded.
const SIDES: [u32; 3] = [12, 16, 21];

/// More rows than are read at a time: 1,365 of 16 by 16 in RGB.
const ROWS: usize = 1500;

fn input(size: u32, fit: Fit) -> Input {
    Input {
        size,
        channels: 3,
        fit,
        filter: Filter::Bilinear,
        mean: vec![0.5; 3],
        std: vec![0.5; 3],
    }
}

fn image(row: usize) -> Vec<u8> {
    let side = SIDES[row % SIDES.len()];
    let pixels: Vec<u8> = (0..(side * side) as usize)
        .map(|i| ((i * 7 + row * 13) % 251) as u8)
        .collect();
    png(&pixels, side, side, 1).unwrap()
}

fn write(path: &Path, images: Vec<Vec<u8>>) {
    let provenance = Provenance {
        tool: "test".to_owned(),
        version: "0".to_owned(),
        config: serde_json::Value::Null,
        seed: None,
        inputs: Default::default(),
    };
    let names = Names::numbered(1);
    let labels = vec![0; images.len()];
    let encoded = move |row: usize| {
        let bytes = images[row].clone();
        Ok(Encoded { bytes, path: None })
    };
    contract::write(
        path,
        &names,
        &provenance,
        contract::batches(&names, labels, None, encoded),
    )
    .unwrap();
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        write(
            &folder.path().join("data/train.parquet"),
            (0..ROWS).map(image).collect(),
        );
        Self { folder }
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data/train.parquet")
    }

    fn cache(&self) -> PathBuf {
        self.folder.path().join("made/cache")
    }

    fn cold(&self, rows: &[(u32, i64)], input: &Input) -> Vec<u8> {
        DataSet::open(&self.data()).unwrap().decode(rows, input).unwrap().pixels
    }

    fn warm(&self, rows: &[(u32, i64)], input: &Input) -> Vec<u8> {
        let set = DataSet::open(&self.data()).unwrap().cached(Some(self.cache()));
        with_threads(2, || set.decode(rows, input)).unwrap().unwrap().pixels
    }

    fn blocks(&self) -> Vec<PathBuf> {
        let mut all: Vec<_> = fs::read_dir(self.cache()).unwrap().map(|e| e.unwrap().path()).collect();
        all.sort();
        all
    }

    fn block(&self) -> PathBuf {
        let blocks = self.blocks();
        assert_eq!(blocks.len(), 1, "{blocks:?}");
        blocks[0].clone()
    }
}

/// Rows out of order, one of them twice, on both sides of the row where a second read begins.
fn some() -> Vec<(u32, i64)> {
    [1499, 0, 7, 1364, 1365, 7, 700].map(|row| (0, row)).to_vec()
}

fn all() -> Vec<(u32, i64)> {
    (0..ROWS as i64).map(|row| (0, row)).collect()
}

/// Spoils the images in the Parquet file, and makes the file look untouched, with the hash that is remembered of it.
fn spoil(path: &Path) {
    let stamp: SystemTime = fs::metadata(path).unwrap().modified().unwrap();
    let mut file = fs::File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(100)).unwrap();
    file.write_all(&[0x55; 5000]).unwrap();
    file.set_modified(stamp).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let remembered = path.with_file_name(format!(".{name}.blake3"));
    let mut hash: serde_json::Value = serde_json::from_slice(&fs::read(&remembered).unwrap()).unwrap();
    let after = fs::metadata(path).unwrap();
    hash["stamp"]["changed_ns"] = (after.ctime() * 1_000_000_000 + after.ctime_nsec()).into();
    fs::write(&remembered, hash.to_string()).unwrap();
}

#[test]
fn the_second_process_decodes_nothing_and_has_the_same_pixels() {
    let place = Place::new();
    let input = input(16, Fit::Pad);
    let (few, every) = (place.cold(&some(), &input), place.cold(&all(), &input));
    assert_eq!(place.warm(&some(), &input), few);
    let block = place.block();
    let written = fs::metadata(&block).unwrap().modified().unwrap();
    // Images that nobody asked for are there too.
    spoil(&place.data());
    assert!(DataSet::open(&place.data()).unwrap().decode(&all(), &input).is_err());
    assert_eq!(place.warm(&all(), &input), every);
    assert_eq!(place.warm(&some(), &input), few);
    assert!(place.warm(&[], &input).is_empty());
    assert_eq!(fs::metadata(place.block()).unwrap().modified().unwrap(), written);
}

#[test]
fn another_input_or_another_content_is_another_block() {
    let place = Place::new();
    for (count, input) in [
        (1, input(16, Fit::Pad)),
        (2, input(16, Fit::Resize)),
        (3, input(17, Fit::Pad)),
        (
            4,
            Input {
                channels: 1,
                mean: vec![0.0],
                std: vec![1.0],
                ..input(16, Fit::Pad)
            },
        ),
        (
            5,
            Input {
                filter: Filter::Bicubic,
                ..input(16, Fit::Pad)
            },
        ),
        // What comes after the pixels is no part of it.
        (
            5,
            Input {
                mean: vec![0.1; 3],
                ..input(16, Fit::Pad)
            },
        ),
    ] {
        assert_eq!(place.warm(&some(), &input), place.cold(&some(), &input));
        assert_eq!(place.blocks().len(), count);
    }
    let input = input(16, Fit::Pad);
    let before = place.warm(&some(), &input);
    write(&place.data(), (1..=ROWS).map(image).collect());
    assert_ne!(place.warm(&some(), &input), before);
    assert_eq!(place.warm(&some(), &input), place.cold(&some(), &input));
    assert_eq!(place.blocks().len(), 6);
    // The same content elsewhere is the same block.
    let elsewhere = place.folder.path().join("elsewhere.parquet");
    fs::copy(place.data(), &elsewhere).unwrap();
    let set = DataSet::open(&elsewhere).unwrap().cached(Some(place.cache()));
    assert_eq!(set.decode(&some(), &input).unwrap().pixels, place.cold(&some(), &input));
    assert_eq!(place.blocks().len(), 6);
}

#[test]
fn a_damaged_block_is_made_anew() {
    let place = Place::new();
    let input = input(16, Fit::Pad);
    let expected = place.warm(&some(), &input);
    let block = place.block();
    let whole = fs::read(&block).unwrap();
    let pixels = ROWS * 16 * 16 * 3;
    let flipped = |at: usize| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        bytes
    };
    let of_another = {
        let other = Place::new();
        write(&other.data(), (5..ROWS + 5).map(image).collect());
        other.warm(&some(), &input);
        fs::read(other.block()).unwrap()
    };
    let damaged = [
        vec![],
        whole[..20].to_vec(),
        whole[..pixels].to_vec(),
        whole[..whole.len() - 1].to_vec(),
        whole[1..].to_vec(),
        [whole.as_slice(), b"more"].concat(),
        flipped(0),
        flipped(pixels - 1),
        flipped(pixels + 10),
        flipped(whole.len() - 40),
        flipped(whole.len() - 33),
        flipped(whole.len() - 1),
        of_another,
    ];
    for (case, bytes) in damaged.into_iter().enumerate() {
        fs::write(&block, bytes).unwrap();
        assert_eq!(place.warm(&some(), &input), expected, "case {case}");
        assert!(fs::read(&block).unwrap() == whole, "case {case}");
        assert_eq!(place.blocks().len(), 1);
    }
    // What a killed process left half written.
    fs::remove_file(&block).unwrap();
    let name = block.file_name().unwrap().to_str().unwrap();
    fs::write(place.cache().join(format!(".{name}.tmp")), "half").unwrap();
    assert_eq!(place.warm(&some(), &input), expected);
    assert_eq!(place.block(), block);
}

#[test]
fn processes_that_race_agree() {
    let place = Place::new();
    let input = input(16, Fit::Resize);
    let expected = place.cold(&some(), &input);
    std::thread::scope(|scope| {
        let runs: Vec<_> = (0..8).map(|_| scope.spawn(|| place.warm(&some(), &input))).collect();
        for run in runs {
            assert_eq!(run.join().unwrap(), expected);
        }
    });
    place.block();
}

#[test]
fn a_cache_that_cannot_be_costs_nothing_but_time() {
    let place = Place::new();
    let input = input(16, Fit::Pad);
    let expected = place.cold(&some(), &input);
    fs::create_dir(place.folder.path().join("made")).unwrap();
    fs::write(place.cache(), "a file").unwrap();
    assert_eq!(place.warm(&some(), &input), expected);
    fs::remove_file(place.cache()).unwrap();

    // An image that is none matters to those who ask for it.
    let mut images: Vec<_> = (0..ROWS).map(image).collect();
    images[3] = b"none".to_vec();
    write(&place.data(), images);
    assert_eq!(place.warm(&some(), &input), expected);
    assert!(place.blocks().is_empty());
    let set = DataSet::open(&place.data()).unwrap();
    let plain = set.decode(&all(), &input).unwrap_err().to_string();
    let cached = set.cached(Some(place.cache())).decode(&all(), &input).unwrap_err();
    assert_eq!(cached.to_string(), plain);
}
