//! Weights of others: a safetensors file of timm's, as the Hugging Face hub has it, read as a checkpoint.
//!
//! Such a file says nothing of itself. The specification is read off the tensors' names and shapes, what the network expects
//! of an image off the hub's `config.json` beside it, or else timm's defaults of the family.

use std::path::Path;

use lethe_artifacts::checkpoint::{Checkpoint, FORMAT_VERSION, Filter, Fit, Found, HeadRange, Input, Labels, Metadata};
use lethe_artifacts::{Dtype, Error, Provenance, Result, Tensors};
use lethe_torch::{from_data, to_data};
use serde::Deserialize;
use serde_json::Value;
use tch::Kind;

use crate::infer::{Layout, layout};

/// Reads a checkpoint of ours, or a safetensors file of timm's; also returns its hash, for either over names, shapes,
/// tensors and specification.
///
/// timm's networks are known where [`crate::Spec`] can say them: `vit_*_patch*` (heads of 64 channels), `resnet*` with the
/// plain stem, `resnetv2_*_bit`. Their classifier becomes the head of task −1, pretraining's; a file without one has no
/// head. Floating-point tensors are rounded to float32. Without `config.json` images are resized to the size that timm's
/// networks of the family have, 224 pixels where the tensors leave it open. timm's crop of a larger image (`crop_pct`) is
/// not taken over: images are resized to the size itself.
///
/// # Errors
/// Names the file and what is wrong: as [`Checkpoint::read`], or names that are not timm's, a shape that is none of a
/// family's, a network of timm's with the same tensors that computes something else.
pub fn read_checkpoint(path: &Path) -> Result<(Checkpoint, String)> {
    match Found::read(path)? {
        Found::Ours(checkpoint, hash) => Ok((*checkpoint, hash)),
        Found::Foreign(tensors) => {
            let checkpoint = adopt(tensors, path)?;
            let hash = checkpoint.hash();
            Ok((checkpoint, hash))
        }
    }
}

/// A checkpoint of the tensors of a file without metadata.
fn adopt(mut tensors: Tensors, path: &Path) -> Result<Checkpoint> {
    let Layout { spec, channels, size } = layout(&tensors).map_err(|what| Error::file(path, what))?;
    let (config, hub) = Hub::beside(path)?;
    hub.require_same_computation(spec.family())
        .map_err(|what| Error::file(&path.with_file_name(CONFIG), what))?;
    let pretrained = hub.pretrained();
    let input = Input {
        // Positions fix the size of a ViT; its configuration may be that of the network it was tuned from.
        size: size
            .or(pretrained.input_size.map(|[_, height, _]| height))
            .unwrap_or(DEFAULT_SIZE),
        channels,
        ..pretrained
            .input(spec.family())
            .map_err(|what| Error::file(&path.with_file_name(CONFIG), what))?
    };
    for (name, data) in &mut tensors {
        if matches!(data.dtype, Dtype::F16 | Dtype::BF16 | Dtype::F64) {
            let rounded = from_data(data).and_then(|tensor| to_data(&tensor.f_to_kind(Kind::Float)?));
            *data = rounded.map_err(|e| Error::file(path, format!("tensor {name}: {e}")))?;
        }
    }
    let head = tensors.get(&format!("{}.weight", spec.head_name()));
    let rows = head.and_then(|weight| weight.shape.first()).copied().unwrap_or(0);
    let heads = (rows > 0).then(|| HeadRange {
        task: -1,
        name: "pretraining".to_owned(),
        start: 0,
        end: rows,
        classes: Vec::new(),
    });
    Ok(Checkpoint {
        tensors,
        metadata: Metadata {
            format_version: FORMAT_VERSION,
            model: serde_json::to_value(&spec).map_err(|e| Error::file(path, e))?,
            input: Some(input),
            heads: heads.into_iter().collect(),
            shared_head: false,
            labels: Labels {
                family: spec.family().to_owned(),
                ..Labels::default()
            },
            init: "pretrained".to_owned(),
            task: -1,
            chain: Vec::new(),
            steps: 0,
            parents: Vec::new(),
            provenance: Provenance {
                tool: "timm".to_owned(),
                version: String::new(),
                config,
                seed: None,
                inputs: Default::default(),
            },
        },
    })
}

/// The hub's description of a network of timm's.
const CONFIG: &str = "config.json";
/// timm's size of every family, pixels.
const DEFAULT_SIZE: u32 = 224;

/// `config.json`: its parts that matter here. Old files have the keys of `pretrained_cfg` at the top.
#[derive(Default, Deserialize)]
struct Hub {
    architecture: Option<String>,
    pretrained_cfg: Option<Pretrained>,
    #[serde(flatten)]
    old: Pretrained,
}

#[derive(Default, Deserialize)]
struct Pretrained {
    /// Channels, height, width.
    input_size: Option<[u32; 3]>,
    interpolation: Option<String>,
    mean: Option<Vec<f64>>,
    std: Option<Vec<f64>>,
}

impl Hub {
    /// The file beside the weights, as it is and read; nothing where there is none.
    fn beside(weights: &Path) -> Result<(Value, Self)> {
        let path = weights.with_file_name(CONFIG);
        let text = match std::fs::read(&path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok((Value::Null, Self::default())),
            Err(e) => return Err(Error::file(&path, e)),
        };
        let wrong = |e| {
            Error::file(
                &path,
                format!("expected the hub's configuration of a timm network: {e}"),
            )
        };
        let value: Value = serde_json::from_slice(&text).map_err(wrong)?;
        let hub = serde_json::from_value(value.clone()).map_err(wrong)?;
        Ok((value, hub))
    }

    fn pretrained(&self) -> &Pretrained {
        self.pretrained_cfg.as_ref().unwrap_or(&self.old)
    }

    /// Refuses names such as `resnetblur50`: the tensors are a ResNet-50's, what is done with them is not.
    fn require_same_computation(&self, family: &str) -> std::result::Result<(), String> {
        let Some(name) = &self.architecture else {
            return Ok(());
        };
        let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let (same, expected) = match family {
            "resnet" => (name.strip_prefix("resnet").is_some_and(digits), "resnet and its depth"),
            "resnetv2" => (
                name.starts_with("resnetv2_") && name.ends_with("_bit"),
                "resnetv2_..._bit",
            ),
            _ => (
                (name.starts_with("vit_") || name.starts_with("deit_")) && !name.contains("quickgelu"),
                "vit_... or deit_...",
            ),
        };
        if same {
            return Ok(());
        }
        Err(format!(
            "architecture: expected {expected} (tensors of a {family}), found {name}"
        ))
    }
}

impl Pretrained {
    /// What is given, else timm's defaults of the family; size and channels are still to be set.
    fn input(&self, family: &str) -> std::result::Result<Input, String> {
        let (mean, std, filter) = match family {
            "resnet" => ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225], Filter::Bilinear),
            "resnetv2" => ([0.5; 3], [0.5; 3], Filter::Bilinear),
            _ => ([0.5; 3], [0.5; 3], Filter::Bicubic),
        };
        let filter = match self.interpolation.as_deref() {
            None => filter,
            Some("bilinear") => Filter::Bilinear,
            Some("bicubic") => Filter::Bicubic,
            Some(other) => return Err(format!("interpolation: expected bilinear or bicubic, found {other}")),
        };
        Ok(Input {
            size: 0,
            channels: 0,
            fit: Fit::Resize,
            filter,
            mean: self.mean.clone().unwrap_or_else(|| mean.to_vec()),
            std: self.std.clone().unwrap_or_else(|| std.to_vec()),
        })
    }
}
