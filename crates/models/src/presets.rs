//! Networks by name: timm's standard sizes, and nano sizes that a laptop trains in seconds.

use crate::Spec;
use crate::residual::{Block, Stem};
use crate::resnet::Resnet;
use crate::resnetv2::Resnetv2;
use crate::vit::{GlobalPool, Vit};

/// timm's name, block, blocks a stage. Counts at 224 pixels and 1000 classes: 11.7 M, 16.0 M, 21.8 M, 25.6 M, 44.5 M,
/// 60.2 M parameters.
const RESNETS: [(&str, Block, [i64; 4]); 6] = [
    ("resnet18", Block::Basic, [2, 2, 2, 2]),
    ("resnet26", Block::Bottleneck, [2, 2, 2, 2]),
    ("resnet34", Block::Basic, [3, 4, 6, 3]),
    ("resnet50", Block::Bottleneck, [3, 4, 6, 3]),
    ("resnet101", Block::Bottleneck, [3, 4, 23, 3]),
    ("resnet152", Block::Bottleneck, [3, 8, 36, 3]),
];

/// timm's name, blocks a stage, width in units of 64. At 224 pixels and 1000 classes: 25.5 M, 217.3 M, 44.5 M, 387.9 M,
/// 236.3 M, 936.5 M parameters.
const BITS: [(&str, [i64; 4], i64); 6] = [
    ("resnetv2_50x1_bit", [3, 4, 6, 3], 1),
    ("resnetv2_50x3_bit", [3, 4, 6, 3], 3),
    ("resnetv2_101x1_bit", [3, 4, 23, 3], 1),
    ("resnetv2_101x3_bit", [3, 4, 23, 3], 3),
    ("resnetv2_152x2_bit", [3, 8, 36, 3], 2),
    ("resnetv2_152x4_bit", [3, 8, 36, 3], 4),
];

/// timm's name, dim, depth, heads; the patch is 16. 5.7 M, 22.1 M, 86.6 M, 304.3 M parameters.
const VITS: [(&str, i64, i64, i64); 4] = [
    ("vit_tiny_patch16_224", 192, 12, 3),
    ("vit_small_patch16_224", 384, 12, 6),
    ("vit_base_patch16_224", 768, 12, 12),
    ("vit_large_patch16_224", 1024, 24, 16),
];

/// Name, width: basic blocks [1, 1, 1, 1], 3×3 stem of stride 2. 77 k, 307 k, 1.23 M parameters for 32×32 gray images.
const NANO_RESNETS: [(&str, i64); 3] = [("resnet_nano_8", 8), ("resnet_nano_16", 16), ("resnet_nano_32", 32)];

/// Name, dim, heads: patch 8, depth 4, mean of tokens. 53 k, 205 k, 804 k parameters for 32×32 gray images.
const NANO_VITS: [(&str, i64, i64); 3] = [("vit_nano_32", 32, 2), ("vit_nano_64", 64, 4), ("vit_nano_128", 128, 4)];

impl Spec {
    /// The network of this name, if [`Spec::names`] has it.
    pub fn named(name: &str) -> Option<Self> {
        all().find(|(known, _)| *known == name).map(|(_, spec)| spec)
    }

    /// Every name that [`Spec::named`] knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        all().map(|(name, _)| name)
    }
}

fn all() -> impl Iterator<Item = (&'static str, Spec)> {
    let resnets = RESNETS.map(|(name, block, layers)| (name, resnet(block, layers, 64, (7, true))));
    let nano_resnets = NANO_RESNETS.map(|(name, width)| (name, resnet(Block::Basic, [1; 4], width, (3, false))));
    let bits = BITS.map(|(name, layers, factor)| (name, bit(layers, 64 * factor)));
    let vits = VITS.map(|(name, dim, depth, heads)| {
        let (global_pool, class_token) = (GlobalPool::Token, true);
        (name, vit(16, [dim, depth, heads], global_pool, class_token))
    });
    let nano_vits = NANO_VITS.map(|(name, dim, heads)| (name, vit(8, [dim, 4, heads], GlobalPool::Avg, false)));
    let resnets = resnets.into_iter().chain(nano_resnets);
    resnets.chain(bits).chain(vits).chain(nano_vits)
}

fn resnet(block: Block, layers: [i64; 4], width: i64, (kernel, pool): (i64, bool)) -> Spec {
    Spec::Resnet(Resnet {
        block,
        layers: layers.to_vec(),
        width,
        zero_init_last: true,
        stem: Stem {
            kernel,
            stride: 2,
            pool,
            width,
        },
    })
}

fn bit(layers: [i64; 4], width: i64) -> Spec {
    Spec::Resnetv2(Resnetv2 {
        block: Block::Bottleneck,
        layers: layers.to_vec(),
        width,
        groups: 32,
        stem: Stem {
            kernel: 7,
            stride: 2,
            pool: true,
            width,
        },
    })
}

fn vit(patch: i64, [dim, depth, heads]: [i64; 3], global_pool: GlobalPool, class_token: bool) -> Spec {
    Spec::Vit(Vit {
        patch,
        dim,
        depth,
        heads,
        mlp_ratio: 4.0,
        global_pool,
        class_token,
        qkv_bias: true,
    })
}
