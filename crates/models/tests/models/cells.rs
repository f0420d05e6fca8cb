//! Networks of searched cells: their texts, what names their tensors have, and what they cost.

use std::collections::BTreeSet;

use lethe_models::enas_cnn::{Cells, EnasCnn};
use lethe_models::init::Init;
use lethe_models::nas_bench_201::{Cell, NasBench201};
use lethe_models::{BatchNorm, Mode, Spec};
use tch::{Device, Kind, Tensor};

use crate::{rng, spec};

const NODES: &str = "|sep_conv_3x3~0|identity~1|+|max_pool_3x3~2|avg_pool_3x3~0|";

fn bench(cell: &str) -> Spec {
    let (cell, width, cells) = (cell.parse().unwrap(), 4, 1);
    Spec::NasBench201(NasBench201 { cell, width, cells })
}

fn enas(cell: &str) -> Spec {
    let (cell, width, layers) = (cell.parse().unwrap(), 4, 1);
    Spec::EnasCnn(EnasCnn { cell, width, layers })
}

/// A cell of one operation.
fn uniform(operation: &str) -> String {
    let node = |to| (0..to).map(|from| format!("{operation}~{from}|")).collect::<String>();
    format!("|{}+|{}+|{}", node(1), node(2), node(3))
}

#[test]
fn what_is_left_out_is_the_authors() {
    let cell = uniform("none");
    let short = spec(&format!("architecture = 'nas_bench_201'\ncell = '{cell}'"));
    let (width, cells) = (16, 5);
    let full = NasBench201 {
        cell: cell.parse().unwrap(),
        width,
        cells,
    };
    assert_eq!((short.features(), short), (64, Spec::NasBench201(full)));
    let short = spec(&format!("architecture = 'enas_cnn'\ncell = '{NODES} ; {NODES}'"));
    let (cell, width, layers) = (format!("{NODES} ; {NODES}").parse().unwrap(), 20, 6);
    assert_eq!(short.features(), 80);
    assert_eq!(short, Spec::EnasCnn(EnasCnn { cell, width, layers }));
    for spec in [short, bench(&uniform("avg_pool_3x3"))] {
        let json = serde_json::to_value(&spec).unwrap();
        assert_eq!(json["architecture"], spec.family());
        assert_eq!(serde_json::from_value::<Spec>(json).unwrap(), spec);
        assert_eq!(toml::from_str::<Spec>(&toml::to_string(&spec).unwrap()).unwrap(), spec);
    }
}

#[test]
fn a_cell_has_one_text() {
    let text = "|nor_conv_3x3~0|+|none~0|skip_connect~1|+|none~0|none~1|avg_pool_3x3~2|";
    assert_eq!(format!(" {text}\n").parse::<Cell>().unwrap().to_string(), text);
    let text = format!("{NODES};  {NODES} ");
    assert_eq!(text.parse::<Cells>().unwrap().to_string(), format!("{NODES} ; {NODES}"));
}

#[test]
fn what_is_no_cell_is_refused_in_one_line() {
    let operations = "none, skip_connect, nor_conv_1x1, nor_conv_3x3, avg_pool_3x3";
    for (text, expected) in [
        ("", "expected 3 nodes with + between, found 1"),
        (
            "|none~0|+|none~0|+|none~0|none~1|none~2|",
            "node 2: expected 2 edges between |, found 1",
        ),
        (
            "|none~0|none~0|+|none~0|none~1|+|none~0|none~1|none~2|",
            "node 1: expected 1 edges between |, found 2",
        ),
        (
            "|none~0|+|none~0|none~2|+|none~0|none~1|none~2|",
            "node 2: expected operation~1, found none~2",
        ),
        (
            "|none~0|+|none~0|none~1|+|none~0|sep~1|none~2|",
            &format!("node 3: expected an operation of {operations}, found sep"),
        ),
    ] {
        let error = text.parse::<Cell>().unwrap_err();
        assert_eq!(error, expected);
        let error = toml::from_str::<Spec>(&format!("architecture = 'nas_bench_201'\ncell = '{text}'")).unwrap_err();
        assert!(error.to_string().contains(&format!("cell: {expected}")), "{error}");
    }
    let operations = "identity, sep_conv_3x3, sep_conv_5x5, avg_pool_3x3, max_pool_3x3";
    let one = "|identity~0|identity~1|";
    for (text, expected) in [
        (
            one.to_owned(),
            "expected a normal and a reduction cell with ; between, found 1 cells".to_owned(),
        ),
        (
            format!("{one};"),
            "reduction cell: node 0: expected 2 edges between |, found 0".to_owned(),
        ),
        (
            format!("{one}+|identity~0|identity~3| ; {one}"),
            "normal cell: node 1: expected operation~0 to operation~2, found identity~3".to_owned(),
        ),
        (
            format!("{one}+{one}identity~1| ; {one}+{one}"),
            "normal cell: node 1: expected 2 edges between |, found 3".to_owned(),
        ),
        (
            format!("{one} ; |identity~0|none~1|"),
            format!("reduction cell: node 0: expected an operation of {operations}, found none"),
        ),
        (
            format!("{one}+{one} ; {one}"),
            "reduction cell: expected as many nodes as in the normal cell, 2, found 1".to_owned(),
        ),
    ] {
        let error = text.parse::<Cells>().unwrap_err();
        assert_eq!(error, expected);
        let error = toml::from_str::<Spec>(&format!("architecture = 'enas_cnn'\ncell = '{text}'")).unwrap_err();
        assert!(error.to_string().contains(&format!("cell: {expected}")), "{error}");
    }
}

#[test]
fn networks_that_cannot_be_are_refused_in_one_line() {
    let refused = |spec: Spec, size: i64, expected: &str| {
        let error = spec.validate((3, size)).unwrap_err().to_string();
        assert_eq!(error, format!("model: {expected}"));
    };
    let of = |width, cells| {
        let cell = uniform("none").parse().unwrap();
        Spec::NasBench201(NasBench201 { cell, width, cells })
    };
    let multiple = "nas_bench_201 sees images of 30 pixels a side, expected a multiple of 4";
    refused(of(4, 1), 30, multiple);
    refused(of(4, 0), 32, "cells is 0, expected 1 to 1000");
    refused(
        of(i64::MAX, 1),
        32,
        &format!("width is {}, expected 1 to 65536", i64::MAX),
    );
    refused(
        of(20_000, 1),
        32,
        "width of the last stage is 80000, expected 1 to 65536",
    );
    let of = |change: &dyn Fn(&mut EnasCnn)| {
        let cell = format!("{NODES} ; {NODES}").parse().unwrap();
        let (width, layers) = (4, 1);
        let mut spec = EnasCnn { cell, width, layers };
        change(&mut spec);
        Spec::EnasCnn(spec)
    };
    refused(of(&|s| s.layers = -1), 32, "layers is -1, expected 1 to 1000");
    refused(
        of(&|s| s.width = 20_000),
        32,
        "width of the last layer is 80000, expected 1 to 65536",
    );
    // Cells that no text says.
    refused(
        of(&|s| s.cell.normal.nodes[1][0].input = 3),
        32,
        "cell: normal cell: node 1: expected inputs of 0 to 2, found 3",
    );
    refused(
        of(&|s| s.cell.reduction.nodes.clear()),
        32,
        "cell: reduction cell: expected 1 node or more, found 0",
    );
    let cell = format!(
        "{}{}",
        "|identity~0|identity~0|+".repeat(100),
        "|identity~0|identity~0|"
    );
    refused(
        enas(&format!("{cell} ; {cell}")),
        32,
        "number of nodes in cell is 101, expected 1 to 100",
    );
}

#[test]
fn only_what_a_cell_uses_has_tensors_and_a_name_says_where_it_is() {
    let names = |spec: &Spec| -> BTreeSet<String> { spec.tensors((1, 8)).unwrap().into_keys().collect() };
    let plain = names(&bench(&uniform("skip_connect")));
    assert_eq!(plain, names(&bench(&uniform("none"))));
    assert_eq!(plain, names(&bench(&uniform("avg_pool_3x3"))));
    assert!(!plain.iter().any(|name| name.contains("edges")));
    let one = names(&bench("|none~0|+|none~0|none~1|+|none~0|nor_conv_3x3~1|none~2|"));
    let more: Vec<&String> = one.difference(&plain).collect();
    assert_eq!(more.len(), 3 * 6);
    assert_eq!(
        more[1],
        "stages.0.cells.0.edges.1-3.nor_conv_3x3.bn.num_batches_tracked"
    );
    assert_eq!(more[5], "stages.0.cells.0.edges.1-3.nor_conv_3x3.conv.weight");

    // One normal layer comes after two reductions: `layers` is 1.
    let found = names(&enas("|identity~0|identity~0| ; |identity~0|sep_conv_5x5~1|"));
    let starts = |start: &str| found.iter().filter(|name| name.starts_with(start)).count();
    assert_eq!((starts("layers.0."), starts("layers.2.")), (2 * 7 + 14 + 1 + 5, 2 + 5));
    for name in [
        "layers.0.reduction.conv2.weight",
        "layers.0.inputs.0.conv1.weight",
        "layers.1.nodes.0.b.input1.sep_conv_5x5.1.depthwise.weight",
        // The unused input, and node 0.
        "layers.2.ends.1.weight",
        "layers.2.ends.2.weight",
        "layers.2.bn.running_var",
    ] {
        assert!(found.contains(name), "{name} of {found:?}");
    }
    let text = format!("architecture = 'enas_cnn'\nlayers = 6\nwidth = 2\ncell = '{NODES} ; {NODES}'");
    let found = names(&spec(&text));
    let all = |end: &str| -> Vec<usize> {
        (0..8)
            .filter(|layer| found.contains(&format!("layers.{layer}.{end}.weight")))
            .collect()
    };
    assert_eq!(all("reduction.conv1"), [2, 5]);
    assert_eq!(all("inputs.0.conv1"), [2, 5]);
    // The stem is wider than the layers that see it.
    assert_eq!((all("inputs.0.conv"), all("inputs.1.conv")), (vec![0, 1], vec![0]));
    // The first input's only use is not loose; the second node is.
    assert_eq!((all("ends.0"), all("ends.3")), (vec![], (0..8).collect()));
}

#[test]
fn weights_are_drawn_by_what_an_output_sees() {
    let tensors = enas("|identity~0|identity~0| ; |identity~0|sep_conv_5x5~1|")
        .tensors((3, 8))
        .unwrap();
    for (name, seen) in [
        ("stem.conv.weight", 3 * 9),
        ("layers.0.reduction.conv1.weight", 12),
        ("layers.1.nodes.0.b.input1.sep_conv_5x5.0.depthwise.weight", 25),
        ("layers.1.nodes.0.b.input1.sep_conv_5x5.0.pointwise.weight", 16),
        ("layers.2.ends.1.weight", 16),
    ] {
        assert_eq!(tensors[name].init, Init::kaiming_fan_in(seen), "{name}");
    }
    let depthwise = "layers.1.nodes.0.b.input1.sep_conv_5x5.1.depthwise.weight";
    assert_eq!(tensors[depthwise].shape, [16, 1, 5, 5]);
    let tensors = bench(&uniform("nor_conv_3x3")).tensors((3, 8)).unwrap();
    for (name, seen) in [
        ("stem.conv.weight", 3 * 9),
        ("stages.1.reduction.shortcut.weight", 4),
        ("stages.2.cells.0.edges.1-2.nor_conv_3x3.conv.weight", 16 * 9),
    ] {
        assert_eq!(tensors[name].init, Init::pytorch_default(seen), "{name}");
    }
}

#[test]
fn operations_by_hand() {
    // Images of 1x8x8, width 4, one cell a stage of 1x1 convolutions on 6 edges: stem 64·9·4; blocks to 4x4 and 8 channels,
    // 16·9·(4·8 + 8·8) + 16·4·8, and to 2x2 and 16 channels, 4·9·(8·16 + 16·16) + 4·8·16.
    let blocks = 16 * 9 * (32 + 64) + 16 * 32 + 4 * 9 * (128 + 256) + 4 * 128;
    let cells = 6 * (64 * 16 + 16 * 64 + 4 * 256);
    let expected = 2 * (64 * 9 * 4 + blocks + cells);
    assert_eq!(bench(&uniform("nor_conv_1x1")).flops((1, 8)).unwrap(), expected);
    // The stem's 12 channels; to 8 at 4x4 and 16 at 2x2 by reductions, each twice; a separable convolution of 5x5 in each
    // reduction cell, twice 25 a channel and a 1x1 convolution; a loose end's convolution in each layer, two in the last.
    let reductions = 2 * (16 * 12 * 8 + 4 * 8 * 16);
    let separable = 2 * (16 * (25 * 8 + 64) + 4 * (25 * 16 + 256));
    let ends = 16 * 64 + 4 * 256 + 2 * 4 * 256;
    let expected = 2 * (64 * 9 * 12 + reductions + separable + ends);
    let spec = enas("|identity~0|identity~0| ; |identity~0|sep_conv_5x5~1|");
    assert_eq!(spec.flops((1, 8)).unwrap(), expected as u64);
}

/// The least and the most of the benchmark's own figures for CIFAR-10: 0.073306 and 1.531546 million parameters, 7.78305 and
/// 220.11969 million multiply-adds, with the classifier's weights and biases.
#[test]
fn the_benchmarks_parameters_and_operations() {
    let head = 10 * (64 + 1);
    for (operation, parameters, products) in [
        ("skip_connect", 73_306, 7_783_050),
        ("nor_conv_3x3", 1_531_546, 220_119_690),
    ] {
        let spec = spec(&format!(
            "architecture = 'nas_bench_201'\ncell = '{}'",
            uniform(operation)
        ));
        assert_eq!(spec.parameter_count((3, 32)).unwrap() + head, parameters);
        assert_eq!(spec.flops((3, 32)).unwrap() / 2 + head as u64, products);
    }
}

#[test]
fn small_and_odd_images_can_be_reduced() {
    let spec = enas(&format!("{NODES} ; {NODES}"));
    for size in [1, 2, 3, 7] {
        let network = spec.build((1, size), &mut rng(0), Device::Cpu, true).unwrap();
        let images = Tensor::ones([2, 1, size, size], (Kind::Float, Device::Cpu));
        let features = network.features(&images, Mode::Evaluate);
        assert_eq!(features.size(), [2, 16]);
        assert!(bool::try_from(features.isfinite().all()).unwrap());
    }
}

#[test]
fn every_weight_has_a_gradient_whatever_the_cell() {
    let images = Tensor::randn([4, 1, 8, 8], (Kind::Float, Device::Cpu));
    let dead = "|nor_conv_3x3~0|+|none~0|nor_conv_1x1~1|+|none~0|none~1|none~2|";
    let loose = "|identity~0|identity~0| ; |sep_conv_3x3~1|identity~1|";
    for spec in [bench(dead), bench(&uniform("none")), enas(loose)] {
        let network = spec.build((1, 8), &mut rng(0), Device::Cpu, false).unwrap();
        let features = network.features(&images, Mode::Train(BatchNorm::Track));
        features.square().sum(Kind::Float).backward();
        for (name, parameter) in network.parameters() {
            assert!(parameter.grad().defined(), "{name}");
        }
    }
}
