//! Formula-driven images: the definition, the filter, the contract, and that a seed means the same pictures.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::path::Path;

use lethe_artifacts::checkpoint::Input;
use lethe_artifacts::table::Reader;
use lethe_datasets::fractal::{Fractals, GRID, Map, Recipe, Renderer, System};
use lethe_datasets::{DataSet, Split, random, with_threads};

fn fractals(classes: u32, size: u32, colour: bool) -> Fractals {
    Fractals {
        classes,
        size,
        colour,
        seed: 3,
        recipe: Recipe::default(),
    }
}

fn write(fractals: &Fractals, folder: &Path, per_class: u32, threads: usize) {
    let path = folder.join("train.parquet");
    with_threads(threads, || fractals.write(&path, Split::Train, per_class, || true))
        .unwrap()
        .unwrap();
}

/// Pixels of every image, planes one after another, and labels, read the way training reads them.
fn read(folder: &Path, size: u32, channels: u32) -> (Vec<Vec<u8>>, Vec<i32>) {
    let set = DataSet::open(folder).unwrap();
    let examples = set.examples(Split::Train).unwrap();
    let rows: Vec<(u32, i64)> = examples.iter().map(|e| (e.file, e.row)).collect();
    let plain = vec![0.5; channels as usize];
    let input = Input {
        size,
        channels,
        fit: Default::default(),
        filter: Default::default(),
        mean: plain.clone(),
        std: plain,
    };
    let block = set.decode(&rows, &input).unwrap().pixels;
    let images = block
        .chunks((size * size * channels) as usize)
        .map(<[u8]>::to_vec)
        .collect();
    (images, examples.iter().map(|e| e.label).collect())
}

fn made(of: &Fractals, per_class: u32) -> (Vec<Vec<u8>>, Vec<i32>) {
    let folder = tempfile::tempdir().unwrap();
    write(of, folder.path(), per_class, 2);
    read(folder.path(), of.size, if of.colour { 3 } else { 1 })
}

/// The largest stretch of a unit vector, by trying 100,000 directions.
fn stretch(map: &Map) -> f64 {
    let [a, b, c, d, ..] = map.entries;
    let around = (0..100_000).map(|i| f64::from(i) / 1e5 * std::f64::consts::PI);
    around
        .map(|t| (a * t.cos() + b * t.sin()).hypot(c * t.cos() + d * t.sin()))
        .fold(0.0, f64::max)
}

#[test]
fn every_map_contracts() {
    let recipe = Recipe::default();
    let mut renderer = Renderer::new(&recipe, GRID);
    for class in 0..20 {
        let system = System::class(&recipe, 0, class).unwrap();
        assert!((2..=8).contains(&system.maps.len()));
        let mut rng = random::stream(0, i64::from(class), "test");
        let instance = system.instance(&recipe, &mut rng, &mut renderer).unwrap();
        assert_eq!(instance.maps.len(), system.maps.len());
        for (map, perturbed) in system.maps.iter().zip(&instance.maps) {
            assert!((map.norm() - stretch(map)).abs() < 1e-6, "{map:?}");
            assert!(map.norm() < 1.0);
            assert!(map.entries.iter().all(|e| e.abs() <= 1.0));
            assert!(perturbed.norm() <= 0.98 + 1e-12);
            // Each entry within a fifth, unless the whole linear part was capped.
            for (i, (old, new)) in map.entries.iter().zip(perturbed.entries).enumerate() {
                let ratio = new / old;
                let capped = i < 4 && perturbed.norm() > 0.98 - 1e-9;
                assert!(ratio < 1.2 + 1e-9 && (capped || ratio > 0.8 - 1e-9), "{ratio}");
            }
        }
    }
}

// Four half-size maps into the corners of a square: their attractor is the whole square, evenly. 9,600 points on 1,024
// pixels leave each empty with probability exp(-9.4), and a pixel's hits are Poisson.
#[test]
fn the_square_is_filled_evenly() {
    let corners = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5), (0.5, 0.5)];
    let maps = corners
        .map(|(e, f)| Map {
            entries: [0.5, 0.0, 0.0, 0.5, e, f],
        })
        .to_vec();
    let mut renderer = Renderer::new(&Recipe::default(), GRID);
    let filled = renderer.walk(&System { maps }, &mut random::stream(0, 0, "test"));
    assert!(filled > 0.99, "{filled}");
    let gray = renderer.gray();
    // log(1 + 9.4 ± 3) over its 95 % point log(1 + 15): the middle grays, nowhere dark over an area.
    let mean = gray.iter().map(|&g| f64::from(g)).sum::<f64>() / gray.len() as f64;
    assert!((mean / 255.0 - 10.4_f64.ln() / 16.0_f64.ln()).abs() < 0.03, "{mean}");
}

// Sierpinski's triangle in a right angle: the cells (column, row from below) of the level-5 square with column & row = 0
// and only those are hit. The box is cut at quantiles, so compare the great hole, and the three parts, not cells.
#[test]
fn the_triangle_has_its_hole_and_three_equal_parts() {
    let corners = [(0.0, 0.0), (0.5, 0.0), (0.0, 0.5)];
    let maps = corners
        .map(|(e, f)| Map {
            entries: [0.5, 0.0, 0.0, 0.5, e, f],
        })
        .to_vec();
    let mut renderer = Renderer::new(&Recipe::default(), GRID);
    renderer.walk(&System { maps }, &mut random::stream(1, 0, "test"));
    let gray = renderer.gray();
    let at = |column: usize, row_from_below: usize| gray[(GRID - 1 - row_from_below) * GRID + column];
    // The hole: the open triangle (1/2, 0+), (0+, 1/2), (1/2, 1/2), two pixels inside.
    for column in 3..14 {
        for row in 18 - column..14 {
            assert_eq!(at(column, row), 0, "{column} {row}");
        }
    }
    let part = |columns: std::ops::Range<usize>, rows: std::ops::Range<usize>| {
        columns
            .flat_map(|c| rows.clone().map(move |r| (c, r)))
            .filter(|&(c, r)| at(c, r) > 0)
            .count() as f64
    };
    let parts = [part(0..16, 0..16), part(16..32, 0..16), part(0..16, 16..32)];
    assert!(parts.iter().all(|p| (p / 81.0 - 1.0).abs() < 0.5), "{parts:?}");
    // Right of the hypotenuse there is nothing.
    assert_eq!(part(18..32, 18..32), 0.0);
}

#[test]
fn the_number_of_threads_and_what_else_is_asked_for_change_nothing() {
    let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
    write(&fractals(5, 32, false), folders[0].path(), 30, 1);
    write(&fractals(5, 32, false), folders[1].path(), 30, 4);
    let bytes = |i: usize| fs::read(folders[i].path().join("train.parquet")).unwrap();
    assert_eq!(bytes(0), bytes(1));
    write(&fractals(3, 32, false), folders[2].path(), 10, 2);
    let ((more, _), (less, _)) = (read(folders[0].path(), 32, 1), read(folders[2].path(), 32, 1));
    for class in 0..3 {
        assert_eq!(more[30 * class..][..10], less[10 * class..][..10]);
    }
}

#[test]
fn every_image_fills_more_than_a_fifth_and_uses_the_whole_range() {
    let (images, labels) = made(&fractals(30, 32, false), 20);
    assert_eq!(labels, (0..30).flat_map(|c| [c; 20]).collect::<Vec<i32>>());
    for image in &images {
        let filled = image.iter().filter(|&&p| p > 0).count();
        assert!(filled as f64 > 0.2 * 1024.0, "{filled}");
        // White from the 95 % quantile up.
        let white = image.iter().filter(|&&p| p == 255).count() as f64 / filled as f64;
        assert!((0.02..0.2).contains(&white), "{white}");
    }
    assert!(
        images
            .iter()
            .enumerate()
            .all(|(i, image)| images[..i].iter().all(|other| image != other))
    );
}

// The nearest other image, by Euclidean distance, has the same class far more often than the 19/599 of chance. Under
// chance 600 such votes have a standard deviation of 0.007.
#[test]
fn images_of_a_class_are_alike_and_of_two_classes_are_not() {
    let (images, labels) = made(&fractals(30, 32, false), 20);
    let distance = |a: &[u8], b: &[u8]| -> i64 {
        a.iter()
            .zip(b)
            .map(|(&a, &b)| (i64::from(a) - i64::from(b)).pow(2))
            .sum()
    };
    let right = (0..images.len()).filter(|&i| {
        let others = (0..images.len()).filter(|&j| j != i);
        let nearest = others.min_by_key(|&j| distance(&images[i], &images[j])).unwrap();
        labels[nearest] == labels[i]
    });
    let share = right.count() as f64 / images.len() as f64;
    assert!(share > 0.5, "{share}");
}

#[test]
fn colour_has_the_brightness_of_gray_and_more_than_one_hue() {
    let (gray, _) = made(&fractals(4, 32, false), 3);
    let (colour, _) = made(&fractals(4, 32, true), 3);
    for (gray, colour) in gray.iter().zip(&colour) {
        let (red, rest) = colour.split_at(1024);
        let (green, blue) = rest.split_at(1024);
        let strongest: Vec<u8> = (0..1024).map(|i| red[i].max(green[i]).max(blue[i])).collect();
        assert_eq!(strongest, *gray);
        assert!((0..1024).any(|i| red[i] != green[i] || green[i] != blue[i]));
    }
}

#[test]
fn a_seed_names_the_same_classes_at_every_size() {
    let recipe = Recipe::default();
    // Points a pixel stay: 9,600 for 1,024 pixels.
    assert_eq!(recipe.walkers * recipe.steps_at(64), 4 * 9600);
    assert_eq!(recipe.walkers * recipe.steps_at(16), 9600);
    // An image of twice the side, summed over 2 x 2 pixels, is closer to its own small one than to any other.
    let ((small, _), (large, _)) = (made(&fractals(8, 32, false), 1), made(&fractals(8, 64, false), 1));
    for (class, large) in large.iter().enumerate() {
        let distance = |small: &Vec<u8>| -> i64 {
            let pixel = |i: usize| {
                let corner = 2 * (i / 32) * 64 + 2 * (i % 32);
                [0, 1, 64, 65]
                    .map(|step| i64::from(large[corner + step]))
                    .iter()
                    .sum::<i64>()
                    / 4
            };
            small
                .iter()
                .enumerate()
                .map(|(i, &s)| (i64::from(s) - pixel(i)).pow(2))
                .sum()
        };
        let nearest = (0..small.len()).min_by_key(|&other| distance(&small[other])).unwrap();
        assert_eq!(nearest, class);
    }
}

#[test]
fn the_file_is_to_the_contract() {
    let folder = tempfile::tempdir().unwrap();
    write(&fractals(3, 16, false), folder.path(), 2, 1);
    let set = DataSet::open(folder.path()).unwrap();
    assert_eq!(set.classes, ["fractal 0", "fractal 1", "fractal 2"]);
    let metadata = Reader::open(&folder.path().join("train.parquet")).unwrap().metadata();
    let hub: serde_json::Value = serde_json::from_str(&metadata["huggingface"]).unwrap();
    assert_eq!(hub["info"]["features"]["label"]["_type"], "ClassLabel");
    assert_eq!(hub["info"]["features"]["image"]["_type"], "Image");
    let ours: serde_json::Value = serde_json::from_str(&metadata["lethe"]).unwrap();
    assert_eq!(ours["schema_version"], 1);
    assert_eq!(ours["provenance"]["seed"], 3);
    assert_eq!(ours["provenance"]["config"]["recipe"]["walkers"], 200);
}

#[test]
fn what_makes_no_sense_is_refused_and_a_stop_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("train.parquet");
    let good = fractals(2, 32, false);
    let bad = [
        Fractals {
            classes: 0,
            ..good.clone()
        },
        Fractals {
            size: 7,
            ..good.clone()
        },
        Fractals {
            size: 1025,
            ..good.clone()
        },
        Fractals {
            recipe: Recipe {
                maps: (2, 9),
                ..Recipe::default()
            },
            ..good.clone()
        },
        Fractals {
            recipe: Recipe {
                maps: (3, 2),
                ..Recipe::default()
            },
            ..good.clone()
        },
        Fractals {
            recipe: Recipe {
                steps: 0,
                ..Recipe::default()
            },
            ..good.clone()
        },
        Fractals {
            recipe: Recipe {
                filled: f64::NAN,
                ..Recipe::default()
            },
            ..good.clone()
        },
        Fractals {
            recipe: Recipe {
                filled: 1.0,
                ..Recipe::default()
            },
            ..good.clone()
        },
    ];
    for fractals in bad {
        let error = fractals.write(&path, Split::Train, 2, || true).unwrap_err().to_string();
        assert!(
            error.starts_with("fractal: ") && error.contains("expected") && !error.contains('\n'),
            "{error}"
        );
    }
    good.write(&path, Split::Train, 2, || false).unwrap_err();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}
