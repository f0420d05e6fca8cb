//! Importances by layer, in the network's order as far as the names tell it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::Importance;

/// What the parameters of one layer have in common: all tensors whose names agree up to their last dot.
#[derive(Clone, Debug, PartialEq)]
pub struct Layer {
    /// The tensors' names without what follows the last dot; all of it where there is none.
    pub name: String,
    /// Parameters of the layer.
    pub parameters: usize,
    /// Sum of their importances.
    pub sum: f64,
    /// The largest of them.
    pub largest: f64,
}

impl Layer {
    /// Mean importance of a parameter; 0 of none.
    pub fn mean(&self) -> f64 {
        self.sum / self.parameters.max(1) as f64
    }

    /// The layer's share of the sum over `all` layers; 0 where no parameter matters.
    pub fn share(&self, all: &[Self]) -> f64 {
        let total: f64 = all.iter().map(|layer| layer.sum).sum();
        if total > 0.0 { self.sum / total } else { 0.0 }
    }
}

impl Importance {
    /// One entry a layer. The file holds tensors by name and not in the network's order, which is guessed: first what stands
    /// before the numbered blocks, then these by number (`layers.2` before `layers.10`), then what timm and Hugging Face call
    /// the last norm and the head.
    pub fn by_layer(&self) -> Vec<Layer> {
        let mut layers: BTreeMap<&str, Layer> = BTreeMap::new();
        for (name, tensor) in &self.tensors {
            let name = name.rsplit_once('.').map_or(name.as_str(), |(layer, _)| layer);
            let layer = layers.entry(name).or_insert_with(|| Layer {
                name: name.to_owned(),
                parameters: 0,
                sum: 0.0,
                largest: 0.0,
            });
            for value in tensor.floats().map(f64::from) {
                layer.parameters += 1;
                layer.sum += value;
                layer.largest = layer.largest.max(value);
            }
        }
        let mut layers: Vec<Layer> = layers.into_values().collect();
        layers.sort_by(|a, b| order(&a.name, &b.name));
        layers
    }
}

/// As [`Importance::by_layer`] has them.
fn order(a: &str, b: &str) -> Ordering {
    place(a)
        .cmp(&place(b))
        .then_with(|| natural(a, b))
        .then_with(|| a.cmp(b))
}

/// Before the blocks, a block, the norm after them, or the head.
fn place(layer: &str) -> u8 {
    let mut parts = layer.split('.');
    if parts.any(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return 1;
    }
    // GPT-2's have a prefix, ResNetV2's head a suffix.
    match layer.strip_prefix("transformer.").unwrap_or(layer) {
        "norm" | "fc_norm" | "ln_f" => 2,
        "fc" | "head" | "head.fc" | "lm_head" => 3,
        _ => 0,
    }
}

/// Names with their numbers in order of size.
fn natural(a: &str, b: &str) -> Ordering {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (mut a, mut b) = (a, b);
    while let (Some(x), Some(y)) = (a.chars().next(), b.chars().next()) {
        let lengths = (digits(a), digits(b));
        let (found, after) = if lengths.0 > 0 && lengths.1 > 0 {
            let (m, n) = (&a[..lengths.0], &b[..lengths.1]);
            let (m, n) = (m.trim_start_matches('0'), n.trim_start_matches('0'));
            (m.len().cmp(&n.len()).then_with(|| m.cmp(n)), lengths)
        } else {
            (x.cmp(&y), (x.len_utf8(), y.len_utf8()))
        };
        if found.is_ne() {
            return found;
        }
        (a, b) = (&a[after.0..], &b[after.1..]);
    }
    a.len().cmp(&b.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importance::tests::importance;

    #[test]
    fn a_layer_has_all_tensors_of_its_name_and_no_others() {
        let mut one = importance(&[0.5, 1.5]);
        let bias = one.tensors["fc.bias"].clone();
        // Between the two of `fc` in the order of the bytes.
        one.tensors.insert("fc.more.bias".into(), bias.clone());
        one.tensors.insert("token".into(), bias);
        let layer = |name: &str, parameters, sum, largest| Layer {
            name: name.to_owned(),
            parameters,
            sum,
            largest,
        };
        let layers = one.by_layer();
        let expected = [
            layer("fc.more", 1, 0.25, 0.25),
            layer("token", 1, 0.25, 0.25),
            layer("fc", 3, 2.25, 1.5),
        ];
        assert_eq!(layers, expected);
        assert!((layers[2].mean() - 0.75).abs() < 1e-12);
        assert!((layers[2].share(&layers) - 2.25 / 2.75).abs() < 1e-12);
        let zero = [layer("a", 0, 0.0, 0.0)];
        assert_eq!((zero[0].mean(), zero[0].share(&zero)), (0.0, 0.0));
    }

    #[test]
    fn layers_stand_in_the_networks_order() {
        let sorted = |names: &[&str]| {
            let mut sorted = names.to_vec();
            sorted.reverse();
            sorted.sort_by(|a, b| order(a, b));
            assert_eq!(sorted, names);
        };
        sorted(&[
            "bn1",
            "conv1",
            "layer1.0.bn1",
            "layer2.1.conv2",
            "layer10.0.conv1",
            "fc",
        ]);
        sorted(&[
            "cls_token",
            "patch_embed.proj",
            "pos_embed",
            "blocks.2.norm1",
            "blocks.11.attn.qkv",
            "norm",
            "head",
        ]);
        sorted(&["stem.conv", "stages.0.blocks.0.conv1", "norm", "head.fc"]);
        sorted(&[
            "transformer.wpe",
            "transformer.wte",
            "transformer.h.9.ln_1",
            "transformer.ln_f",
        ]);
        sorted(&["layers.0", "layers.2", "layers.10", "head"]);
        sorted(&[
            "layers.007",
            "layers.7",
            "layers.99999999999999999999998",
            "layers.99999999999999999999999",
        ]);
    }
}
