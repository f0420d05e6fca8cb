//! Overlaps against their definition, computed plainly in float64, and against NumPy's; and what has to hold for any.
#![allow(clippy::unwrap_used)]

use lethe_probe::Error;
use lethe_probe::traces::{Form, Overlaps, overlaps};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use tch::{Kind, Tensor};

/// Features by class and example.
type Classes = Vec<Vec<Vec<f64>>>;
type Matrix = Vec<Option<f64>>;

const FORMS: [Form; 2] = [Form::Gram, Form::Covariance];

/// What the crate says of float32 features.
fn measured(classes: &Classes, form: Form) -> Overlaps {
    let counts: Vec<usize> = classes.iter().map(Vec::len).collect();
    let width = classes[0][0].len() as i64;
    let flat: Vec<f32> = classes.iter().flatten().flatten().map(|&v| v as f32).collect();
    let features = Tensor::from_slice(&flat).view([-1, width]);
    let before = features.copy();
    let overlaps = overlaps(&features, &counts, form, &mut |_, _| Ok(())).unwrap();
    assert_eq!(features, before, "the caller's features are left alone");
    overlaps
}

/// The definition, pair by pair.
fn defined(classes: &Classes) -> Matrix {
    let sigma = |class: &Vec<Vec<f64>>| -> Vec<f64> {
        let width = class[0].len();
        let entry = |k: usize, l: usize| class.iter().map(|x| x[k] * x[l]).sum::<f64>() / class.len() as f64;
        (0..width * width).map(|kl| entry(kl / width, kl % width)).collect()
    };
    // Both are symmetric, so the trace of their product is the sum of their entries' products.
    let trace = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let sigmas: Vec<Vec<f64>> = classes.iter().map(sigma).collect();
    let mut matrix = Vec::new();
    for a in &sigmas {
        for b in &sigmas {
            let (aa, bb) = (trace(a, a), trace(b, b));
            matrix.push((aa > 0.0 && bb > 0.0).then(|| trace(a, b) / aa.sqrt() / bb.sqrt()));
        }
    }
    matrix
}

fn centered(classes: &Classes) -> Classes {
    let center = |class: &Vec<Vec<f64>>| -> Vec<Vec<f64>> {
        if class.iter().all(|x| *x == class[0]) {
            return vec![vec![0.0; class[0].len()]; class.len()];
        }
        let mean = |k: usize| class.iter().map(|x| x[k]).sum::<f64>() / class.len() as f64;
        let means: Vec<f64> = (0..class[0].len()).map(mean).collect();
        let shifted = class.iter().map(|x| x.iter().zip(&means).map(|(v, m)| v - m).collect());
        shifted.collect()
    };
    classes.iter().map(center).collect()
}

/// Whether two matrices agree to `relative` in every entry; below 1e-12, where a sum of products that cancel has no digits
/// left, to that.
fn agree(found: &Matrix, expected: &Matrix, relative: f64) -> TestCaseResult {
    prop_assert_eq!(found.len(), expected.len());
    for (i, (found, expected)) in found.iter().zip(expected).enumerate() {
        prop_assert_eq!(found.is_some(), expected.is_some(), "entry {}", i);
        if let (Some(found), Some(expected)) = (found, expected) {
            let apart = (found - expected).abs();
            prop_assert!(
                apart <= relative * expected + 1e-12,
                "entry {}: {} and {}",
                i,
                found,
                expected
            );
        }
    }
    Ok(())
}

/// In [0, 1], symmetric and 1 on the diagonal, to the last bit.
fn well_formed(matrix: &Matrix) -> TestCaseResult {
    let count = matrix.len().isqrt();
    for a in 0..count {
        prop_assert!(matrix[a * count + a].is_none_or(|own| own == 1.0));
        for b in 0..count {
            prop_assert_eq!(matrix[a * count + b], matrix[b * count + a]);
            prop_assert!(matrix[a * count + b].is_none_or(|overlap| (0.0..=1.0).contains(&overlap)));
        }
    }
    Ok(())
}

/// Two to five classes of one to seven examples, some of them dead, shifted or of one example said twice; float32 values.
fn classes() -> impl Strategy<Value = Classes> {
    (1usize..6).prop_flat_map(|width| {
        let example = prop::collection::vec(-1.0f32..1.0, width);
        let class = (prop::collection::vec(example, 1..8), 0u8..8, -3.0f32..3.0);
        let class = class.prop_map(|(mut class, kind, shift)| {
            match kind {
                0 => class.iter_mut().flatten().for_each(|v| *v = 0.0),
                1 => class = vec![class[0].clone(); 2],
                2 | 3 => class.iter_mut().flatten().for_each(|v| *v += shift),
                4 => class.iter_mut().flatten().for_each(|v| *v = v.max(0.0)),
                _ => {}
            }
            let wide = |x: Vec<f32>| x.into_iter().map(f64::from).collect();
            class.into_iter().map(wide).collect()
        });
        prop::collection::vec(class, 2..6)
    })
}

#[test]
fn numpys_overlaps_of_the_same_features() {
    let fixture: serde_json::Value = serde_json::from_str(include_str!("overlaps.json")).unwrap();
    let classes: Classes = serde_json::from_value(fixture["features"].clone()).unwrap();
    for form in FORMS {
        let found = measured(&classes, form);
        for (name, found) in [("raw", found.raw), ("centered", found.centered)] {
            let expected: Vec<Matrix> = serde_json::from_value(fixture[name].clone()).unwrap();
            agree(&found, &expected.concat(), 1e-9).unwrap();
            well_formed(&found).unwrap();
        }
    }
}

#[test]
fn many_examples_and_features_take_several_blocks() {
    // 5,000 examples are more than a block of products holds, and 4 classes of 1,700 features more than one of
    // covariances; the classes' ends fall within blocks.
    let _guard = tch::no_grad_guard();
    for (counts, width, form) in [
        (vec![2100, 1, 2400, 499], 3, Form::Gram),
        (vec![7, 2, 2, 40], 1700, Form::Covariance),
    ] {
        let total: i64 = counts.iter().sum::<usize>() as i64;
        // Numbers without a pattern, the same in every run.
        let index = Tensor::arange(total * width, (Kind::Double, tch::Device::Cpu));
        let features = ((index * 12.9898).sin() * 43_758.547)
            .frac()
            .view([total, width])
            .to_kind(Kind::Float);
        let mut heard = 0;
        let tick = &mut |done, all| {
            heard += 1;
            assert!(done <= all);
            Ok(())
        };
        let found = overlaps(&features, &counts, form, tick).unwrap();
        assert!(heard > 1, "one block: {form:?}");
        let other = if form == Form::Gram {
            Form::Covariance
        } else {
            Form::Gram
        };
        let same = overlaps(&features, &counts, other, &mut |_, _| Ok(())).unwrap();
        agree(&found.raw, &same.raw, 1e-9).unwrap();
        agree(&found.centered, &same.centered, 1e-9).unwrap();
        assert_eq!(found.centered[1].is_none(), counts[1] == 1);
    }
}

#[test]
fn small_overlaps_keep_their_digits() {
    // Nearly orthogonal classes of large features: the products are 1e-6 of their terms, the overlap is 1e-12.
    let classes: Classes = vec![
        vec![vec![1e6, 1.0], vec![-2e6, 3.0]],
        vec![vec![-1.0, 1e6], vec![1.0, 1.5e6]],
    ];
    let exact = |classes: &Classes| defined(classes)[1].unwrap();
    for form in FORMS {
        let found = measured(&classes, form);
        let (raw, expected) = (found.raw[1].unwrap(), exact(&classes));
        assert!(
            expected < 1e-10 && (raw / expected - 1.0).abs() < 1e-5,
            "{raw} {expected}"
        );
        let (centered, expected) = (found.centered[1].unwrap(), exact(&centered(&classes)));
        assert!((centered / expected - 1.0).abs() < 1e-5, "{centered} {expected}");
    }
}

#[test]
fn the_form_follows_from_the_sizes() {
    assert_eq!(Form::cheaper(10_000, 100, 2048), Form::Covariance);
    assert_eq!(Form::cheaper(1000, 10, 2048), Form::Gram);
    assert_eq!(Form::cheaper(1_000_000, 10, 64), Form::Covariance);
}

#[test]
fn wrong_sizes_are_refused_and_a_stop_is_passed_on() {
    let features = Tensor::ones([5, 2], (Kind::Float, tch::Device::Cpu));
    for counts in [vec![2, 2], vec![5, 0], vec![]] {
        let error = overlaps(&features, &counts, Form::Gram, &mut |_, _| Ok(())).unwrap_err();
        assert!(error.to_string().contains("found [5, 2]"), "{error}");
    }
    for form in FORMS {
        let stopped = overlaps(&features, &[2, 3], form, &mut |_, _| Err(Error::Stopped));
        assert!(matches!(stopped, Err(Error::Stopped)));
    }
}

proptest! {
    #[test]
    fn both_forms_are_the_definition(classes in classes()) {
        for form in FORMS {
            let found = measured(&classes, form);
            agree(&found.raw, &defined(&classes), 1e-5)?;
            agree(&found.centered, &defined(&centered(&classes)), 1e-5)?;
            well_formed(&found.raw)?;
            well_formed(&found.centered)?;
        }
    }

    #[test]
    fn order_rotation_and_scale_do_not_matter(classes in classes(), angle in 0.0..6.3f64, seed in 0usize..7) {
        let found = measured(&classes, Form::Gram);
        // Rows in another order, and each class in a scale of its own: powers of two, so that float32 stays exact.
        let moved = classes.iter().enumerate().map(|(i, class)| {
            let scale = 2f64.powi(10 * i as i32 - 20);
            let mut class = class.clone();
            let by = seed % class.len();
            class.rotate_left(by);
            class.into_iter().map(|x| x.into_iter().map(|v| v * scale).collect()).collect()
        });
        let moved: Classes = moved.collect();
        for form in FORMS {
            let again = measured(&moved, form);
            agree(&again.raw, &found.raw, 1e-9)?;
            agree(&again.centered, &found.centered, 1e-9)?;
        }
        // The first and the last feature turned into each other; float64 features, or rounding would show.
        let (sin, cos) = angle.sin_cos();
        let turned: Vec<f64> = classes.iter().flatten().flat_map(|x| {
            let mut y = x.clone();
            if x.len() > 1 {
                let last = x.len() - 1;
                (y[0], y[last]) = (cos * x[0] - sin * x[last], sin * x[0] + cos * x[last]);
            }
            y
        }).collect();
        let counts: Vec<usize> = classes.iter().map(Vec::len).collect();
        let features = Tensor::from_slice(&turned).view([-1, classes[0][0].len() as i64]);
        for form in FORMS {
            let again = overlaps(&features, &counts, form, &mut |_, _| Ok(())).unwrap();
            agree(&again.raw, &found.raw, 1e-9)?;
            agree(&again.centered, &found.centered, 1e-9)?;
        }
    }
}
