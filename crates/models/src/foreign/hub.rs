//! `config.json` as the Hugging Face hub has it beside weights of timm's: which network they are, and what it expects of an
//! image.

use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Filter, Fit, Input};
use lethe_artifacts::{Error, Result, file_kind};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::known::{DEFAULT_SIZE, Image, named};
use crate::{Spec, vit::GlobalPool};

/// The parts that matter here. Old files have the keys of `pretrained_cfg` at the top.
#[derive(Default, Deserialize)]
struct Written {
    architecture: Option<String>,
    model_args: Option<Map<String, Value>>,
    pretrained_cfg: Option<Pretrained>,
    #[serde(flatten)]
    top: Pretrained,
}

#[derive(Default, Deserialize)]
struct Pretrained {
    /// Channels, height, width.
    input_size: Option<[u32; 3]>,
    interpolation: Option<String>,
    mean: Option<Vec<f64>>,
    std: Option<Vec<f64>>,
    /// At the top it says what the network had, here what it is made with.
    global_pool: Option<String>,
    /// Which weights of the architecture these are.
    tag: Option<String>,
}

/// What is beside a file of weights, or that nothing is.
pub(super) struct Hub {
    pub(super) path: PathBuf,
    /// The file as it is; null where there is none.
    pub(super) value: Value,
    written: Written,
}

/// A ViT's arguments in timm, by the key of ours.
const VIT: [(&str, &str); 7] = [
    ("patch_size", "patch"),
    ("embed_dim", "dim"),
    ("depth", "depth"),
    ("num_heads", "heads"),
    ("mlp_ratio", "mlp_ratio"),
    ("qkv_bias", "qkv_bias"),
    ("class_token", "class_token"),
];
/// Arguments that the tensors, or nothing, answer.
const READ_ELSEWHERE: [&str; 3] = ["num_classes", "in_chans", "img_size"];
/// Arguments that change no output of a network with its weights at its size: how weights were drawn, and which sizes else it takes.
const WITHOUT_EFFECT: [&str; 5] = [
    "weight_init",
    "fix_init",
    "zero_init_last",
    "dynamic_img_size",
    "strict_img_size",
];
/// Arguments that every network here has with this value, timm's default.
const USUAL: [(&str, Usual); 13] = [
    ("no_embed_class", Usual::Switch(false)),
    ("pre_norm", Usual::Switch(false)),
    ("qk_norm", Usual::Switch(false)),
    ("dynamic_img_pad", Usual::Switch(false)),
    ("proj_bias", Usual::Switch(true)),
    ("final_norm", Usual::Switch(true)),
    ("reg_tokens", Usual::Number(0)),
    ("output_stride", Usual::Number(32)),
    ("cardinality", Usual::Number(1)),
    ("base_width", Usual::Number(64)),
    ("avg_down", Usual::Switch(false)),
    ("replace_stem_pool", Usual::Switch(false)),
    ("conv_padding_same", Usual::Switch(false)),
];
/// Shares of what timm drops in trainings.
const DROPPED: [&str; 7] = [
    "drop_rate",
    "pos_drop_rate",
    "patch_drop_rate",
    "proj_drop_rate",
    "attn_drop_rate",
    "drop_path_rate",
    "drop_block_rate",
];

/// A value of an argument.
#[derive(Clone, Copy)]
enum Usual {
    Switch(bool),
    Number(u64),
}

impl Usual {
    /// Whether a value says the same.
    fn is(self, value: &Value) -> bool {
        match self {
            Self::Switch(usual) => value.as_bool() == Some(usual),
            Self::Number(usual) => value.as_u64() == Some(usual),
        }
    }
}

type Wrong<T> = std::result::Result<T, String>;

impl Hub {
    /// The file beside the weights.
    pub(super) fn beside(weights: &Path) -> Result<Self> {
        let path = weights.with_file_name("config.json");
        let (value, written) = match std::fs::read(&path) {
            Ok(text) => {
                let wrong = |e| file_kind::unexpected(&path, "the hub's configuration of a network", &text, e);
                let value: Value = serde_json::from_slice(&text).map_err(wrong)?;
                if !value.is_object() {
                    let what = "expected the hub's configuration of a network, found no object of keys";
                    return Err(Error::file(&path, what));
                }
                let written = serde_json::from_value(value.clone()).map_err(wrong)?;
                (value, written)
            }
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => (Value::Null, Written::default()),
            Err(e) => return Err(Error::file(&path, e)),
        };
        Ok(Self { path, value, written })
    }

    /// The network that it names, with its own sizes; none where it names none.
    ///
    /// # Errors
    /// Names the file and what of the network is not computed here as timm does.
    pub(super) fn spec(&self) -> Result<Option<Spec>> {
        let Some(name) = &self.written.architecture else {
            return Ok(None);
        };
        let spec = named(name).ok_or_else(|| {
            let expected = "expected a network of timm's that is known here (docs/formats.md lists them)";
            Error::file(&self.path, format!("architecture: {expected}, found {name}"))
        })?;
        let spec = self.with_arguments(spec).and_then(|spec| self.with_pool(spec));
        let spec = spec.and_then(|spec| self.with_norm(spec));
        spec.map(Some).map_err(|what| Error::file(&self.path, what))
    }

    /// Refuses a pooling that a network without a name in the file does not have.
    pub(super) fn agree(&self, spec: &Spec) -> Result<()> {
        let what = match (self.with_pool(spec.clone()), spec) {
            (Ok(pooled), _) if pooled == *spec => return Ok(()),
            (Ok(Spec::Vit(other)), Spec::Vit(vit)) => {
                let [expected, found] = [vit, &other].map(|vit| vit.global_pool.name());
                format!("global_pool: expected {expected}, as the tensors have it, found {found}")
            }
            (Ok(_), _) => return Ok(()),
            (Err(what), _) => what,
        };
        Err(Error::file(&self.path, what))
    }

    fn with_arguments(&self, spec: Spec) -> Wrong<Spec> {
        let Some(arguments) = &self.written.model_args else {
            return Ok(spec);
        };
        let family = spec.family();
        let mut keys = serde_json::to_value(&spec).map_err(|e| e.to_string())?;
        let read_over = [
            READ_ELSEWHERE.as_slice(),
            WITHOUT_EFFECT.as_slice(),
            &["global_pool", "fc_norm"],
        ]
        .concat();
        for (key, value) in arguments {
            if key == "img_size" {
                square("img_size", value)?;
            }
            // timm drops a null; the pooling is read with the others.
            let usual = USUAL.iter().any(|(name, usual)| name == key && usual.is(value));
            if value.is_null() || usual || read_over.contains(&key.as_str()) {
                continue;
            }
            if let (true, Some(share)) = (DROPPED.contains(&key.as_str()), value.as_f64()) {
                if share != 0.0 {
                    let path = self.path.display();
                    tracing::warn!(
                        "{path}: model_args.{key} is {share}; trainings here drop nothing, evaluation is the same"
                    );
                }
                continue;
            }
            let ours = VIT.iter().find(|(timms, _)| family == "vit" && timms == key);
            match (family, key.as_str(), ours) {
                (_, _, Some((_, ours))) => keys[ours] = square(key, value)?,
                ("resnet" | "resnetv2", "layers", _) => keys["layers"] = value.clone(),
                ("resnet" | "resnetv2", "channels", _) => keys["width"] = width(&spec, value)?.into(),
                ("resnetv2", "stem_chs", _) => keys["stem"]["width"] = value.clone(),
                _ => {
                    let expected = "expected no argument that Lethe does not know";
                    return Err(format!("model_args.{key}: {expected}, found {value}"));
                }
            }
        }
        serde_json::from_value(keys).map_err(|e| format!("model_args: {e}"))
    }

    /// The specification with the pooling that the file says, once or more often.
    fn with_pool(&self, mut spec: Spec) -> Wrong<Spec> {
        let Written {
            model_args,
            pretrained_cfg,
            top,
            ..
        } = &self.written;
        let argument = model_args.as_ref().and_then(|keys| keys.get("global_pool"));
        let argument = argument.filter(|value| !value.is_null());
        let argument = argument.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let others = [
            pretrained_cfg.as_ref().and_then(|cfg| cfg.global_pool.clone()),
            top.global_pool.clone(),
        ];
        let given: Vec<String> = argument.into_iter().chain(others.into_iter().flatten()).collect();
        let Some(pool) = given.first() else {
            return Ok(spec);
        };
        if let Some(other) = given.iter().find(|other| *other != pool) {
            return Err(format!("global_pool: expected one, found {pool:?} and {other:?}"));
        }
        let expected = match &mut spec {
            Spec::Vit(vit) => match serde_json::from_value(Value::from(pool.as_str())) {
                Ok(known) => {
                    vit.global_pool = known;
                    return Ok(spec);
                }
                Err(_) => "token or avg",
            },
            _ if pool == "avg" => return Ok(spec),
            _ => "avg",
        };
        Err(format!("global_pool: expected {expected}, found {pool:?}"))
    }

    /// Refuses a ViT that is not normalised where timm does it: behind the mean of the tokens, or before one is taken.
    fn with_norm(&self, spec: Spec) -> Wrong<Spec> {
        let given = self.written.model_args.as_ref().and_then(|keys| keys.get("fc_norm"));
        let found = given.and_then(Value::as_bool);
        match &spec {
            Spec::Vit(vit) if found.is_some_and(|found| found != (vit.global_pool == GlobalPool::Avg)) => Err(format!(
                "model_args.fc_norm: expected {} with global_pool {}, found {}",
                vit.global_pool == GlobalPool::Avg,
                vit.global_pool.name(),
                vit.global_pool != GlobalPool::Avg
            )),
            _ => Ok(spec),
        }
    }

    /// What the hub calls the network, with the tag of its weights: nothing else tells two recipes of one architecture apart.
    pub(super) fn name(&self) -> Option<String> {
        let name = self.written.architecture.as_ref()?;
        let tag = self.written.pretrained_cfg.as_ref().and_then(|cfg| cfg.tag.as_ref());
        Some(match tag.filter(|tag| !tag.is_empty() && !name.contains('.')) {
            Some(tag) => format!("{name}.{tag}"),
            None => name.clone(),
        })
    }

    /// What the network expects of an image, and what of that is timm's default of the family because nothing says it.
    ///
    /// A network of one channel has the mean of the three channels' values where the file gives three: timm makes such
    /// a network from one of three and leaves the file as it was.
    ///
    /// # Errors
    /// Names the file and the key.
    pub(super) fn input(&self, spec: &Spec, image: Image) -> Result<(Input, Vec<String>)> {
        let mut assumed = Vec::new();
        let input = self.input_or_assume(spec, image, &mut assumed);
        let input = input.map_err(|what| Error::file(&self.path, what))?;
        Ok((input, assumed))
    }

    fn input_or_assume(&self, spec: &Spec, image: Image, assumed: &mut Vec<String>) -> Wrong<Input> {
        let given = self.written.pretrained_cfg.as_ref().unwrap_or(&self.written.top);
        let (mean, std, filter) = match spec {
            Spec::Resnet(_) => (vec![0.485, 0.456, 0.406], vec![0.229, 0.224, 0.225], Filter::Bilinear),
            Spec::Resnetv2(_) => (vec![0.5; 3], vec![0.5; 3], Filter::Bilinear),
            _ => (vec![0.5; 3], vec![0.5; 3], Filter::Bicubic),
        };
        let size = match (image.size, given.input_size) {
            (_, Some([channels, height, width])) if height != width => {
                let found = [channels, height, width];
                return Err(format!("input_size: expected a square image, found {found:?}"));
            }
            // Positions fix the size of a ViT; its configuration may be that of the network it was tuned from.
            (Some(size), _) => size,
            (None, Some([_, size, _])) => size,
            (None, None) => {
                assumed.push(format!("images of {DEFAULT_SIZE} pixels"));
                DEFAULT_SIZE
            }
        };
        let mut values = |key: &str, given: &Option<Vec<f64>>, default: Vec<f64>| {
            let values = channelwise(key, given.as_ref().unwrap_or(&default), image.channels)?;
            if given.is_none() {
                assumed.push(format!("{key} {values:?}"));
            }
            Ok::<_, String>(values)
        };
        let (mean, std) = (values("mean", &given.mean, mean)?, values("std", &given.std, std)?);
        let filter = match given.interpolation.as_deref() {
            Some("bilinear") => Filter::Bilinear,
            Some("bicubic") => Filter::Bicubic,
            Some(other) => return Err(format!("interpolation: expected bilinear or bicubic, found {other}")),
            None => {
                let name = match filter {
                    Filter::Bilinear => "bilinear",
                    Filter::Bicubic => "bicubic",
                };
                assumed.push(name.to_owned());
                filter
            }
        };
        Ok(Input {
            size,
            channels: image.channels,
            fit: Fit::Resize,
            filter,
            mean,
            std,
        })
    }

    /// Why something had to be assumed.
    pub(super) fn silent(&self) -> &'static str {
        match self.value {
            Value::Null => "there is no config.json beside it",
            _ => "the config.json beside it does not say",
        }
    }
}

/// A number that may be given for both sides, as `[8, 8]` is of a patch; whatever else it is, as it is.
fn square(key: &str, value: &Value) -> Wrong<Value> {
    match value.as_array().map(Vec::as_slice) {
        Some([height, width]) if height == width => Ok(height.clone()),
        Some(_) => Err(format!(
            "model_args.{key}: expected one number, or one for both sides, found {value}"
        )),
        None => Ok(value.clone()),
    }
}

/// The width of `spec` whose stages have these channels.
fn width(spec: &Spec, channels: &Value) -> Wrong<i64> {
    // ResNet counts a stage's 3×3 convolutions, ResNetV2 its outputs.
    let unit = match spec {
        Spec::Resnetv2(net) => net.block.expansion(),
        _ => 1,
    };
    let wrong = || format!("model_args.channels: expected numbers that double from stage to stage, found {channels}");
    let numbers: Vec<i64> = serde_json::from_value(channels.clone()).map_err(|_| wrong())?;
    let doubled = numbers.windows(2).all(|pair| pair[0].checked_mul(2) == Some(pair[1]));
    match numbers.first() {
        Some(first) if doubled && first % unit == 0 => Ok(first / unit),
        _ => Err(wrong()),
    }
}

/// A value for each channel: one value is everybody's, and gray is the mean of three colours.
fn channelwise(key: &str, values: &[f64], channels: u32) -> Wrong<Vec<f64>> {
    match (values, channels) {
        (_, channels) if values.len() == channels as usize => Ok(values.to_vec()),
        ([one], _) => Ok(vec![*one; channels as usize]),
        ([red, green, blue], 1) => Ok(vec![(red + green + blue) / 3.0]),
        _ => {
            let found = values.len();
            Err(format!("{key}: expected {channels} values (channels), found {found}"))
        }
    }
}
