//! Each layer type by itself, in float64, against autograd one example at a time: also what no network of ours has yet,
//! grouped convolutions and parameters that are used more than once.
#![allow(clippy::unwrap_used)]

use lethe_models::layers::Window;
use lethe_models::record::{Layer, Normalise, Standardised, Use};
use tch::{Device, Kind, Tensor};

use super::Wanted;
use crate::fisher::sums::{Power, Sums};

const DOUBLE: (Kind, Device) = (Kind::Double, Device::Cpu);
const COUNT: i64 = 5;

/// One use: its layer, its input [N, ...], and the forward pass for the parameters by position.
type Forward<'a> = Box<dyn Fn(&Tensor, &[Tensor]) -> Tensor + 'a>;
struct Case<'a> {
    layer: Box<dyn Fn() -> Layer + 'a>,
    input: Tensor,
    forward: Forward<'a>,
}

/// Compares the sums over the uses with a loop over examples. The loss is a random linear function of a square of the
/// outputs, so that no two examples have the same gradient at them.
fn compare(names: &[&str], parameters: &[Tensor], cases: &[Case]) {
    let losses: Vec<Tensor> = cases
        .iter()
        .map(|case| Tensor::randn_like(&(case.forward)(&case.input, parameters)))
        .collect();
    let loss = |output: &Tensor, weights: &Tensor| (output.square() * weights + output).sum(None);
    for power in [Power::Square, Power::Magnitude] {
        let mut expected: Vec<Tensor> = parameters.iter().map(Tensor::zeros_like).collect();
        for n in 0..COUNT {
            let each = cases.iter().zip(&losses).map(|(case, weights)| {
                let output = (case.forward)(&case.input.narrow(0, n, 1), parameters);
                loss(&output, &weights.narrow(0, n, 1))
            });
            let total = each.fold(Tensor::zeros([], DOUBLE), |a, b| a + b);
            let gradients = Tensor::run_backward(&[total], parameters, false, false);
            for (sum, g) in expected.iter_mut().zip(gradients) {
                *sum += if power == Power::Square { g.square() } else { g.abs() };
            }
        }
        let frozen: Vec<Tensor> = parameters.iter().map(Tensor::detach).collect();
        let uses: Vec<Use> = cases
            .iter()
            .map(|case| Use {
                layer: (case.layer)(),
                input: case.input.shallow_clone(),
                output: (case.forward)(&case.input, &frozen).set_requires_grad(true),
            })
            .collect();
        let each = uses
            .iter()
            .zip(&losses)
            .map(|(used, weights)| loss(&used.output, weights));
        let total = each.fold(Tensor::zeros([], DOUBLE), |a, b| a + b);
        let outputs: Vec<&Tensor> = uses.iter().map(|used| &used.output).collect();
        let gradients = Tensor::run_backward(&[total], &outputs, false, false);
        let mut sums = Sums::new(power);
        let all = Wanted { subset: None };
        all.add(&uses.iter().collect::<Vec<_>>(), gradients, &mut sums).unwrap();
        sums.counted(COUNT).unwrap();
        let found = sums.means(1).unwrap();
        assert_eq!(found.len(), names.len());
        for (name, expected) in names.iter().zip(expected) {
            let found = crate::fisher::shaped(&found[*name], &expected.size()).unwrap();
            let norm = |t: Tensor| t.square().sum(None).double_value(&[]).sqrt();
            let error = norm(&found - &expected) / norm(expected);
            assert!(error < 1e-12, "{name}, {power:?}: {error:e}");
        }
    }
}

fn random(size: &[i64]) -> Tensor {
    Tensor::randn(size, DOUBLE)
}

fn parameter(size: &[i64]) -> Tensor {
    random(size).set_requires_grad(true)
}

fn linear() -> Layer {
    let (weight, bias) = ("w".to_owned(), Some("b".to_owned()));
    Layer::Linear { weight, bias }
}

fn linear_case<'a>(input: &[i64]) -> Case<'a> {
    Case {
        layer: Box::new(linear),
        input: random(input),
        forward: Box::new(|x, p| x.linear(&p[0], Some(&p[1]))),
    }
}

#[test]
fn linear_layers_on_vectors_sequences_and_grids() {
    for input in [&[COUNT, 3][..], &[COUNT, 1, 3], &[COUNT, 6, 3], &[COUNT, 2, 4, 3]] {
        compare(
            &["w", "b"],
            &[parameter(&[4, 3]), parameter(&[4])],
            &[linear_case(input)],
        );
    }
}

#[test]
fn a_parameter_of_several_uses_is_summed_before_it_is_squared() {
    // Vectors, as in a recurrent network, and a vector with a sequence.
    for inputs in [
        &[&[COUNT, 3][..], &[COUNT, 3], &[COUNT, 3]][..],
        &[&[COUNT, 3], &[COUNT, 5, 3]],
    ] {
        let cases: Vec<Case> = inputs.iter().map(|input| linear_case(input)).collect();
        compare(&["w", "b"], &[parameter(&[4, 3]), parameter(&[4])], &cases);
    }
    let window = Window::same(3, 1);
    let cases = [7, 4].map(|side| convolution(&[COUNT, 2, side, side], window, 1));
    compare(&["w", "b"], &[parameter(&[4, 2, 3, 3]), parameter(&[4])], &cases);
    let cases = [7, 4].map(|side| standardised(&[COUNT, 2, side, side], window));
    compare(&["w"], &[parameter(&[4, 2, 3, 3])], &cases);
    let cases = [3, 4].map(|rows| norm(&[COUNT, rows, 6], || Normalise::Layer { width: 6, eps: 1e-6 }));
    compare(&["w", "b"], &[parameter(&[6]), parameter(&[6])], &cases);
}

fn convolution<'a>(input: &[i64], window: Window, groups: i64) -> Case<'a> {
    let [stride, padding] = [window.stride, window.padding].map(|n| [n, n]);
    Case {
        layer: Box::new(move || Layer::Conv2d {
            weight: "w".to_owned(),
            bias: Some("b".to_owned()),
            window,
            groups,
            standardised: None,
        }),
        input: random(input),
        forward: Box::new(move |x, p| x.conv2d(&p[0], Some(&p[1]), stride, padding, [1, 1], groups)),
    }
}

#[test]
fn convolutions_of_all_windows_and_groups() {
    for (kernel, stride, padding) in [
        (1, 1, 0),
        (1, 2, 0),
        (3, 1, 1),
        (3, 2, 1),
        (2, 2, 0),
        (7, 1, 0),
        (1, 1, 1),
    ] {
        let window = Window {
            kernel,
            stride,
            padding,
        };
        for groups in [1, 2, 4] {
            let parameters = [parameter(&[8, 4 / groups, kernel, kernel]), parameter(&[8])];
            let mut case = convolution(&[COUNT, 4, 7, 7], window, groups);
            compare(&["w", "b"], &parameters, &[case]);
            // Channels last in memory.
            case = convolution(&[COUNT, 4, 7, 7], window, groups);
            case.input = case.input.permute([0, 2, 3, 1]).contiguous().permute([0, 3, 1, 2]);
            compare(&["w", "b"], &parameters, &[case]);
        }
    }
}

/// A sum that is too large to be made at once, in pieces of its rows.
#[test]
fn a_weight_that_is_large_is_done_in_pieces() {
    let window = Window {
        kernel: 1,
        stride: 1,
        padding: 0,
    };
    let case = convolution(&[COUNT, 600, 2, 2], window, 1);
    compare(&["w", "b"], &[parameter(&[500, 600, 1, 1]), parameter(&[500])], &[case]);
    let case = standardised(&[COUNT, 600, 2, 2], window);
    compare(&["w"], &[parameter(&[500, 600, 1, 1])], &[case]);
}

const EPS: f64 = 0.1;

fn prepared(w: &Tensor) -> Standardised {
    let rows = w.flatten(1, -1);
    let deviation = (rows.var_dim(1, false, false) + EPS).sqrt();
    let weight = (&rows - rows.mean_dim(1, true, None)) / deviation.unsqueeze(1);
    let weight = weight.reshape(w.size());
    Standardised { weight, deviation }
}

fn standardised<'a>(input: &[i64], window: Window) -> Case<'a> {
    // The layer holds what was made of the weight; the test's weight is only known in its forward pass.
    let made: std::rc::Rc<std::cell::RefCell<Option<Standardised>>> = std::rc::Rc::default();
    let seen = made.clone();
    let [stride, padding] = [window.stride, window.padding].map(|n| [n, n]);
    Case {
        layer: Box::new(move || Layer::Conv2d {
            weight: "w".to_owned(),
            bias: None,
            window,
            groups: 1,
            standardised: seen.take(),
        }),
        input: random(input),
        forward: Box::new(move |x, p| {
            let Standardised { weight, deviation } = prepared(&p[0]);
            let y = x.conv2d(&weight, None::<&Tensor>, stride, padding, [1, 1], 1);
            let (weight, deviation) = (weight.detach(), deviation.detach());
            made.replace(Some(Standardised { weight, deviation }));
            y
        }),
    }
}

#[test]
fn standardised_convolutions() {
    for window in [
        Window::same(3, 1),
        Window::same(3, 2),
        Window::same(1, 1),
        Window::same(7, 1),
    ] {
        let case = standardised(&[COUNT, 3, 7, 7], window);
        compare(&["w"], &[parameter(&[4, 3, window.kernel, window.kernel])], &[case]);
    }
}

fn norm<'a>(input: &[i64], normalise: impl Fn() -> Normalise + Clone + 'a) -> Case<'a> {
    let how = normalise.clone();
    Case {
        layer: Box::new(move || Layer::Norm {
            weight: "w".to_owned(),
            bias: match how() {
                Normalise::RootMeanSquare { .. } => None,
                _ => Some("b".to_owned()),
            },
            normalise: how(),
        }),
        input: random(input),
        forward: Box::new(move |x, p| match normalise() {
            Normalise::Batch { mean, variance, eps } => x.batch_norm(
                Some(&p[0]),
                Some(&p[1]),
                Some(&mean),
                Some(&variance),
                false,
                0.0,
                eps,
                true,
            ),
            Normalise::Layer { width, eps } => x.layer_norm([width], Some(&p[0]), Some(&p[1]), eps, true),
            Normalise::RootMeanSquare { width, eps } => x.rms_norm([width], Some(&p[0]), eps),
            Normalise::Group { groups, eps } => x.group_norm(groups, Some(&p[0]), Some(&p[1]), eps, true),
        }),
    }
}

#[test]
fn affine_terms_of_norms() {
    let (mean, variance) = (random(&[6]), random(&[6]).abs() + 0.1);
    let batch = || Normalise::Batch {
        mean: mean.shallow_clone(),
        variance: variance.shallow_clone(),
        eps: 1e-5,
    };
    let parameters = || [parameter(&[6]), parameter(&[6])];
    compare(&["w", "b"], &parameters(), &[norm(&[COUNT, 6, 4, 4], batch)]);
    let group = || Normalise::Group { groups: 3, eps: 1e-5 };
    compare(&["w", "b"], &parameters(), &[norm(&[COUNT, 6, 4, 4], group)]);
    for input in [&[COUNT, 6][..], &[COUNT, 5, 6]] {
        let layer = || Normalise::Layer { width: 6, eps: 1e-6 };
        compare(&["w", "b"], &parameters(), &[norm(input, layer)]);
        let no_mean = || Normalise::RootMeanSquare { width: 6, eps: 1e-6 };
        compare(&["w"], &[parameter(&[6])], &[norm(input, no_mean)]);
    }
}

#[test]
fn linear_layers_stored_the_other_way_round() {
    for input in [&[COUNT, 4][..], &[COUNT, 3, 4]] {
        let case = Case {
            layer: Box::new(|| Layer::Transposed {
                weight: "w".to_owned(),
                bias: "b".to_owned(),
            }),
            input: random(input),
            forward: Box::new(|x, p| x.matmul(&p[0]) + &p[1]),
        };
        compare(&["w", "b"], &[parameter(&[4, 6]), parameter(&[6])], &[case]);
    }
}

/// Numbers of rows, of which some come more than once in an example.
fn embedding<'a>(length: i64) -> Case<'a> {
    Case {
        layer: Box::new(|| Layer::Embedding {
            weight: "w".to_owned(),
            rows: 4,
        }),
        input: Tensor::randint(4, [COUNT, length], (Kind::Int64, Device::Cpu)),
        forward: Box::new(|x, p| Tensor::embedding(&p[0], x, -1, false, false)),
    }
}

#[test]
fn rows_of_tables() {
    compare(&["w"], &[parameter(&[4, 3])], &[embedding(7)]);
    compare(&["w"], &[parameter(&[4, 3])], &[embedding(5), embedding(2)]);
}

#[test]
fn a_table_that_is_an_output_layer_too() {
    let linear = |input: &[i64]| Case {
        layer: Box::new(|| Layer::Linear {
            weight: "w".to_owned(),
            bias: None,
        }),
        input: random(input),
        forward: Box::new(|x, p| x.linear(&p[0], None::<&Tensor>)),
    };
    compare(&["w"], &[parameter(&[4, 3])], &[embedding(7), linear(&[COUNT, 7, 3])]);
    compare(&["w"], &[parameter(&[4, 3])], &[linear(&[COUNT, 3]), embedding(5)]);
}

#[test]
fn parameters_that_every_example_is_given() {
    let case = Case {
        layer: Box::new(|| Layer::Broadcast {
            parameter: "p".to_owned(),
        }),
        input: random(&[COUNT]),
        forward: Box::new(|x, p| p[0].expand([x.size()[0], 3, 2], false)),
    };
    compare(&["p"], &[parameter(&[1, 3, 2])], &[case]);
}
