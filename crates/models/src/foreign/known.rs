//! Which of timm's networks some tensors are: known ones alone, since the tensors do not say how many heads attend, nor what is
//! pooled and how.

use lethe_artifacts::Tensors;

use crate::network::Mismatch;
use crate::positions::Positions;
use crate::{Spec, presets};

type Result<T> = std::result::Result<T, String>;

/// The side of an image in pixels where the tensors leave it open: timm's size of every family.
pub(super) const DEFAULT_SIZE: u32 = 224;

/// The shape of the images that tensors were made for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Image {
    pub(super) channels: u32,
    /// Side in pixels, where the tensors fix it.
    pub(super) size: Option<u32>,
}

/// The network of this name of timm's, without the tag of its weights; old names said the weights in another way.
pub(super) fn named(architecture: &str) -> Option<Spec> {
    let name = architecture.split('.').next().unwrap_or_default();
    let before = ["ssl_", "swsl_", "tv_"];
    let name = before.iter().find_map(|tag| name.strip_prefix(tag)).unwrap_or(name);
    let gluons = name.strip_prefix("gluon_").and_then(|name| name.strip_suffix("_v1b"));
    let name = gluons.unwrap_or(name);
    let behind = ["_in21k", "_dino", "_sam"];
    let name = behind.iter().find_map(|tag| name.strip_suffix(tag)).unwrap_or(name);
    // BiT's were called by their size: `bitm`.
    let name = if name.ends_with("_bitm") {
        name.trim_end_matches('m')
    } else {
        name
    };
    presets::timm().find(|(known, _)| *known == name).map(|(_, spec)| spec)
}

/// The first of timm's networks here that has exactly these tensors, and its name.
pub(super) fn with_tensors(tensors: &Tensors) -> Result<(&'static str, Spec)> {
    let marked = presets::timm().any(|(_, spec)| first(&spec).is_ok_and(|name| tensors.contains_key(name)));
    let found = tensors.keys().next().map_or("none", String::as_str);
    let embeds = |name: &String| {
        ["wte.weight", "embed_in.weight", "embed_tokens.weight"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    if let Some(found) = tensors.keys().find(|name| embeds(name)) {
        return Err(format!(
            "expected a config.json with model_type beside the tensors of a language model ({found}), found none"
        ));
    }
    if !marked {
        let expected = "conv1.weight (resnet), stem.conv.weight (resnetv2) or patch_embed.proj.weight (vit)";
        let count = tensors.len();
        return Err(format!(
            "expected timm's tensors, one of them {expected}, found {count} such as {found}"
        ));
    }
    presets::timm()
        .find(|(_, spec)| image(tensors, spec).is_ok())
        .ok_or_else(|| {
            "expected the tensors of a network of timm's that is known here (docs/formats.md lists them), found others; \
             where its config.json says how it differs, put that beside the file"
                .to_owned()
        })
}

/// Without the prefix that all names have before timm's, as wrappers of a network leave it; also returns that prefix.
pub(super) fn unwrapped(mut tensors: Tensors) -> (Tensors, Option<String>) {
    // What torch's AveragedModel counts beside the network.
    tensors.remove("n_averaged");
    let marks = [
        "conv1.weight",
        "stem.conv.weight",
        "patch_embed.proj.weight",
        "transformer.wte.weight",
        "gpt_neox.embed_in.weight",
        "model.embed_tokens.weight",
    ];
    let prefixes = tensors
        .keys()
        .filter_map(|name| marks.iter().find_map(|mark| name.strip_suffix(mark)));
    let all = |prefix: &&str| prefix.ends_with('.') && tensors.keys().all(|name| name.starts_with(*prefix));
    match prefixes.into_iter().find(all).map(str::to_owned) {
        None => (tensors, None),
        Some(prefix) => {
            let names = tensors
                .into_iter()
                .map(|(name, data)| (name[prefix.len()..].to_owned(), data));
            (names.collect(), Some(prefix))
        }
    }
}

/// The images of these tensors, which have to be a network's of this specification: all of them, with or without a
/// classifier, and none besides.
pub(super) fn image(tensors: &Tensors, spec: &Spec) -> Result<Image> {
    let image = Image {
        channels: shape::<4>(tensors, first(spec)?)?[1] as u32,
        size: size(tensors, spec)?,
    };
    let size = image.size.unwrap_or(DEFAULT_SIZE);
    let declared = spec.tensors((image.channels.into(), size.into()));
    let declared = declared.map_err(|e| e.to_string())?;
    let mut expected: Vec<_> = declared.into_iter().map(|(name, t)| (name, t.shape)).collect();
    let [weight, bias] = ["weight", "bias"].map(|part| format!("{}.{part}", spec.head_name()));
    if let Some(&rows) = tensors.get(&weight).and_then(|head| head.shape.first()) {
        expected.push((weight, spec.head_shape(rows as i64)));
        expected.push((bias, vec![rows as i64]));
    }
    let shape_of = |name: &str| Some(tensors.get(name)?.shape.iter().map(|&n| n as i64).collect::<Vec<_>>());
    for (name, expected) in &expected {
        let (name, expected) = (name.clone(), expected.clone());
        match shape_of(&name) {
            None => return Err(Mismatch::Missing { name, expected }.to_string()),
            Some(found) if found != expected => return Err(Mismatch::Shape { name, expected, found }.to_string()),
            Some(_) => {}
        }
    }
    let extra = |name: &&String| !expected.iter().any(|(known, _)| known == *name);
    match tensors.keys().find(extra).cloned() {
        Some(name) => {
            let found = shape_of(&name).unwrap_or_default();
            Err(Mismatch::Extra { name, found }.to_string())
        }
        None => Ok(image),
    }
}

/// The tensor that sees the image.
fn first(spec: &Spec) -> Result<&'static str> {
    Ok(match spec {
        Spec::Resnet(_) => "conv1.weight",
        Spec::Resnetv2(_) | Spec::NasBench201(_) | Spec::EnasCnn(_) => "stem.conv.weight",
        Spec::Vit(_) => "patch_embed.proj.weight",
        Spec::Mlp(_) | Spec::Lenet(_) => "layers.0.weight",
        Spec::Gpt2(_) | Spec::GptNeox(_) | Spec::Llama(_) | Spec::EnasRnn(_) => {
            return Err(format!("expected a network of images, found {}", spec.family()));
        }
    })
}

/// The side of the images, where positions fix it.
fn size(tensors: &Tensors, spec: &Spec) -> Result<Option<u32>> {
    let Some(Positions { tensor, prefix, patch }) = spec.positions() else {
        return Ok(None);
    };
    let [_, tokens, _] = shape(tensors, tensor)?;
    let patches = tokens.saturating_sub(prefix as usize);
    let side = patches.isqrt();
    if side * side != patches || side == 0 {
        return Err(format!(
            "tensor {tensor}: expected a square of patches, found {patches}"
        ));
    }
    let size = u32::try_from(side as i64 * patch);
    size.map(Some)
        .map_err(|_| format!("tensor {tensor}: found {patches} patches, too many"))
}

/// A tensor's shape, which has `N` axes.
fn shape<const N: usize>(tensors: &Tensors, name: &str) -> Result<[usize; N]> {
    let tensor = tensors.get(name).ok_or_else(|| format!("tensor {name}: missing"))?;
    let shape = tensor.shape.as_slice().try_into();
    shape.map_err(|_| format!("tensor {name}: expected {N} axes, found shape {:?}", tensor.shape))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use lethe_artifacts::{Dtype, TensorData};

    /// Names and shapes say everything; no values are needed.
    fn tensors(spec: &Spec, channels: i64, size: i64, classes: Option<i64>) -> Tensors {
        let declared = spec.tensors((channels, size)).unwrap();
        let mut shapes: Vec<_> = declared.into_iter().map(|(name, t)| (name, t.shape)).collect();
        if let Some(classes) = classes {
            let name = spec.head_name();
            shapes.push((format!("{name}.weight"), spec.head_shape(classes)));
            shapes.push((format!("{name}.bias"), vec![classes]));
        }
        let data = |shape: Vec<i64>| TensorData {
            dtype: Dtype::F32,
            shape: shape.into_iter().map(|n| n as usize).collect(),
            bytes: Vec::new(),
        };
        shapes.into_iter().map(|(name, shape)| (name, data(shape))).collect()
    }

    #[test]
    fn every_known_network_is_known_by_its_name_and_by_its_tensors() {
        for (name, spec) in presets::timm() {
            assert_eq!(named(name), Some(spec.clone()), "{name}");
            for (channels, factor, classes) in [(3, 14, Some(1000)), (1, 4, None)] {
                let size = match &spec {
                    Spec::Vit(vit) => factor * vit.patch,
                    _ => 224,
                };
                let tensors = tensors(&spec, channels, size, classes);
                let (_, found) = with_tensors(&tensors).unwrap();
                assert_eq!(found, spec, "{name}");
                let fixed = matches!(spec, Spec::Vit(_)).then_some(size as u32);
                let channels = channels as u32;
                assert_eq!(image(&tensors, &spec), Ok(Image { channels, size: fixed }), "{name}");
            }
        }
    }

    #[test]
    fn tags_and_old_names_are_dropped() {
        for (given, name) in [
            ("resnet50.a1_in1k", "resnet50"),
            ("vit_base_patch16_224_in21k", "vit_base_patch16_224"),
            ("vit_small_patch8_224_dino", "vit_small_patch8_224"),
            ("vit_base_patch16_224_miil_in21k", "vit_base_patch16_224_miil"),
            ("ssl_resnet18", "resnet18"),
            ("swsl_resnet50", "resnet50"),
            ("tv_resnet34", "resnet34"),
            ("gluon_resnet101_v1b", "resnet101"),
            ("resnetv2_50x1_bitm", "resnetv2_50x1_bit"),
            ("resnetv2_152x4_bitm_in21k", "resnetv2_152x4_bit"),
        ] {
            assert_eq!(named(given), Spec::named(name), "{given}");
        }
        for unknown in [
            "",
            "vit",
            "resnet5",
            "resnet50d",
            "gluon_resnet50_v1c",
            "vit_nano_32",
            "mlp",
        ] {
            assert_eq!(named(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn one_tensor_more_less_or_of_another_shape_is_another_network() {
        let spec = Spec::named("resnet18").unwrap();
        let change = |change: fn(&mut Tensors)| {
            let mut tensors = tensors(&spec, 3, 224, Some(10));
            change(&mut tensors);
            assert!(with_tensors(&tensors).is_err());
            image(&tensors, &spec).unwrap_err()
        };
        let less = change(|tensors| drop(tensors.remove("bn1.bias")));
        assert_eq!(less, "tensor bn1.bias: missing, expected shape [64]");
        let more = change(|tensors| {
            let other = tensors["bn1.bias"].clone();
            tensors.insert("layer1.0.se.fc".into(), other);
        });
        let expected = "tensor layer1.0.se.fc: the network has none of this name, found shape [64]";
        assert_eq!(more, expected);
        let other = change(|tensors| tensors.get_mut("fc.bias").unwrap().shape = vec![11]);
        assert_eq!(other, "tensor fc.bias: expected shape [10], found [11]");
    }
}
