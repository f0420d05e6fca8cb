//! Vision transformer: Dosovitskiy et al. 2020, <https://arxiv.org/abs/2010.11929>, as timm's `VisionTransformer` class.
//!
//! Images [N, C, S, S] to features [N, dim]: (S/patch)² patch tokens, perhaps a class token before them, learned positions,
//! `depth` pre-norm blocks, then the class token (`norm`) or the mean of the patch tokens (`fc_norm`), normalised.

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, Image, ImageArchitecture};
use crate::captures::Captures;
use crate::init::Init;
use crate::layers::{Conv2d, LayerNorm, Linear, unpacked};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::positions::Positions;
use crate::record::broadcast;
use crate::store::Store;
use crate::window::Window;

/// A ViT's sizes. timm's ViT-S/16: `patch = 16`, `dim = 384`, `depth = 12`, `heads = 6`, the rest by default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vit {
    /// Side of a patch in pixels; divides the image's.
    pub patch: i64,
    /// Width of a token.
    pub dim: i64,
    /// Number of blocks.
    pub depth: i64,
    /// Attention heads; divides `dim`.
    pub heads: i64,
    /// Width of the hidden layer of a block's MLP, in units of `dim`; rounded down.
    #[serde(default = "four")]
    pub mlp_ratio: f64,
    /// What the features are.
    #[serde(default)]
    pub global_pool: GlobalPool,
    /// Whether there is a class token; `global_pool = "token"` needs one.
    #[serde(default = "crate::defaults::yes")]
    pub class_token: bool,
    /// Whether queries, keys and values have a bias.
    #[serde(default = "crate::defaults::yes")]
    pub qkv_bias: bool,
}

/// How tokens become features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum GlobalPool {
    /// The class token after `norm`.
    #[default]
    Token,
    /// `fc_norm` of the mean over the patch tokens, without the class token.
    Avg,
}

impl GlobalPool {
    /// As a specification has it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::Avg => "avg",
        }
    }
}

fn four() -> f64 {
    4.0
}

/// timm's distribution for the weights of every linear layer, the head's too, and for positions.
const WEIGHT: Init = Init::Truncated { std: 0.02 };
/// Added to the variance in timm's norms.
const NORM_EPS: f64 = 1e-6;
/// timm's distribution for the class token.
const CLASS_TOKEN: Init = Init::Normal { std: 1e-6 };

impl Vit {
    fn hidden(&self) -> i64 {
        (self.dim as f64 * self.mlp_ratio) as i64
    }
}

impl ImageArchitecture for Vit {
    fn family(&self) -> &'static str {
        "vit"
    }

    fn features(&self) -> i64 {
        self.dim
    }

    fn head_init(&self) -> [Init; 2] {
        [WEIGHT, Init::Constant(0.0)]
    }

    fn positions(&self) -> Option<Positions> {
        Some(Positions {
            tensor: "pos_embed",
            prefix: self.class_token.into(),
            patch: self.patch,
        })
    }

    fn validate(&self, image: Image) -> Result<()> {
        let Image { size, .. } = image;
        for (key, value) in [("patch", self.patch), ("dim", self.dim), ("heads", self.heads)] {
            within(key, value, LARGEST)?;
        }
        within("depth", self.depth, 1000)?;
        if !self.mlp_ratio.is_finite() {
            let ratio = self.mlp_ratio;
            return Err(Error::config(format!(
                "model: mlp_ratio is {ratio}, expected a finite number"
            )));
        }
        within("dim times mlp_ratio", self.hidden(), 4 * LARGEST)?;
        let Self { patch, dim, heads, .. } = self;
        let problem = if dim % heads != 0 {
            format!("heads is {heads}, expected a divisor of dim, which is {dim}")
        } else if size % patch != 0 {
            format!("patch is {patch}, expected a divisor of the image size, which is {size}")
        } else if self.global_pool == GlobalPool::Token && !self.class_token {
            "class_token is false, expected true with global_pool = \"token\"".to_owned()
        } else {
            return Ok(());
        };
        Err(Error::config(format!("model: {problem}")))
    }

    fn body(&self, store: &mut Store, image: Image) -> Box<dyn Body> {
        let Image { channels, size } = image;
        Box::new(Net::new(self, store, channels, size))
    }
}

/// The layers of a ViT without its head.
struct Net {
    dim: i64,
    tokens: i64,
    patch_embed: Conv2d,
    cls_token: Option<Tensor>,
    pos_embed: Tensor,
    blocks: Vec<Block>,
    pool: GlobalPool,
    norm: LayerNorm,
}

struct Block {
    name: String,
    heads: i64,
    norm1: LayerNorm,
    qkv: Linear,
    proj: Linear,
    norm2: LayerNorm,
    fc1: Linear,
    fc2: Linear,
}

impl Net {
    fn new(spec: &Vit, store: &mut Store, channels: i64, size: i64) -> Self {
        let Vit {
            patch,
            dim,
            global_pool: pool,
            ..
        } = *spec;
        let tokens = (size / patch) * (size / patch) + i64::from(spec.class_token);
        let window = Window {
            kernel: patch,
            stride: patch,
            padding: 0,
        };
        // timm leaves PyTorch's default here: only linear layers are drawn anew.
        let init = Init::pytorch_default(channels * patch * patch);
        let name = "patch_embed.proj";
        let mut token = || store.parameter("cls_token".into(), &[1, 1, dim], CLASS_TOKEN);
        let cls_token = spec.class_token.then(&mut token);
        let norm = match pool {
            GlobalPool::Token => "norm",
            GlobalPool::Avg => "fc_norm",
        };
        Self {
            dim,
            tokens,
            patch_embed: Conv2d::new(store, name, (channels, dim), window, init, Some(init)),
            cls_token,
            pos_embed: store.parameter("pos_embed".into(), &[1, tokens, dim], WEIGHT),
            blocks: (0..spec.depth).map(|i| Block::new(spec, store, i)).collect(),
            pool,
            norm: LayerNorm::new(store, norm, dim, NORM_EPS),
        }
    }

    /// [N, tokens, dim] to [N, dim].
    fn pooled(&self, x: &Tensor) -> Tensor {
        match (self.pool, &self.cls_token) {
            (GlobalPool::Token, _) => x.select(1, 0),
            (GlobalPool::Avg, None) => x.mean_dim(1, false, None),
            (GlobalPool::Avg, Some(_)) => x.narrow(1, 1, self.tokens - 1).mean_dim(1, false, None),
        }
    }
}

impl Body for Net {
    fn forward(&self, images: &Tensor, _mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let patches = self.patch_embed.forward(images); // [N, dim, S/patch, S/patch]
        let mut x = patches.flatten(2, 3).transpose(1, 2); // [N, patches, dim]
        captures.see("patch_embed", || x.mean_dim(1, false, None))?;
        if let Some(token) = &self.cls_token {
            let token = broadcast(token, x.size()[0], "cls_token").expand([x.size()[0], 1, self.dim], false);
            x = Tensor::cat(&[token, x], 1); // [N, tokens, dim]
        }
        let positions = broadcast(&self.pos_embed, x.size()[0], "pos_embed");
        x = &x + positions; // not in place: under autocast x may be bf16, the sum is float32
        for block in &self.blocks {
            x = block.forward(&x); // [N, tokens, dim]
            captures.see(&block.name, || self.pooled(&x))?;
        }
        // A norm looks at one token at a time: timm's `norm` of all tokens, then the first, is this.
        ControlFlow::Continue(self.norm.forward(&self.pooled(&x))) // [N, dim]
    }

    fn layers(&self) -> Vec<String> {
        let blocks = self.blocks.iter().map(|block| block.name.clone());
        std::iter::once("patch_embed".to_owned()).chain(blocks).collect()
    }

    fn flops(&self, size: i64) -> u64 {
        let (tokens, dim) = (self.tokens as u64, self.dim as u64);
        let blocks: u64 = self.blocks.iter().map(|b| b.flops(tokens, dim)).sum();
        self.patch_embed.flops(size).0 + blocks
    }
}

impl Block {
    fn new(spec: &Vit, store: &mut Store, index: i64) -> Self {
        let (dim, hidden) = (spec.dim, spec.hidden());
        let name = |part: &str| format!("blocks.{index}.{part}");
        let init = (WEIGHT, Init::Constant(0.0));
        let (qkv, proj) = (name("attn.qkv"), name("attn.proj"));
        let (fc1, fc2) = (name("mlp.fc1"), name("mlp.fc2"));
        Self {
            name: format!("blocks.{index}"),
            heads: spec.heads,
            norm1: LayerNorm::new(store, &name("norm1"), dim, NORM_EPS),
            qkv: Linear::new(store, &qkv, dim, 3 * dim, spec.qkv_bias, init),
            proj: Linear::new(store, &proj, dim, dim, true, init),
            norm2: LayerNorm::new(store, &name("norm2"), dim, NORM_EPS),
            fc1: Linear::new(store, &fc1, dim, hidden, true, init),
            fc2: Linear::new(store, &fc2, hidden, dim, true, init),
        }
    }

    fn forward(&self, x: &Tensor) -> Tensor {
        let x = x + self.attention(&self.norm1.forward(x));
        let hidden = self.fc1.forward(&self.norm2.forward(&x)).gelu("none"); // [N, tokens, hidden]
        x + self.fc2.forward(&hidden)
    }

    /// softmax(q kᵀ / sqrt(dim / heads)) v in each head, then a linear map of the heads side by side.
    fn attention(&self, x: &Tensor) -> Tensor {
        let shape = x.size3();
        let (n, tokens, dim) = shape.expect("features() made x with three axes");
        let split = [n, tokens, 3, self.heads, dim / self.heads];
        let qkv = self.qkv.forward(x).reshape(split).permute([2, 0, 3, 1, 4]);
        let [q, k, v] = unpacked(&qkv); // [N, heads, tokens, dim/heads]
        let no_mask: Option<&Tensor> = None;
        let mixed = Tensor::scaled_dot_product_attention(&q, &k, &v, no_mask, 0.0, false, None, false);
        let joined = mixed.transpose(1, 2).reshape([n, tokens, dim]);
        self.proj.forward(&joined)
    }

    fn flops(&self, tokens: u64, dim: u64) -> u64 {
        let linear = [&self.qkv, &self.proj, &self.fc1, &self.fc2];
        let linear: u64 = linear.iter().map(|layer| layer.flops()).sum();
        tokens * linear + 2 * 2 * tokens * tokens * dim
    }
}
