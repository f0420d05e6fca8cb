//! Networks by name: timm's standard sizes, and nano sizes that a laptop trains in seconds.

use crate::Spec;
use crate::residual::{Block, Stem};
use crate::resnet::Resnet;
use crate::resnetv2::Resnetv2;
use crate::vit::{GlobalPool, Vit};

/// timm's name, block, blocks a stage. Counts at 224 pixels and 1000 classes: 11.7 M, 16.0 M, 21.8 M, 25.6 M, 44.5 M,
/// 60.2 M, 64.7 M parameters.
const RESNETS: [(&str, Block, [i64; 4]); 7] = [
    ("resnet18", Block::Basic, [2, 2, 2, 2]),
    ("resnet26", Block::Bottleneck, [2, 2, 2, 2]),
    ("resnet34", Block::Basic, [3, 4, 6, 3]),
    ("resnet50", Block::Bottleneck, [3, 4, 6, 3]),
    ("resnet101", Block::Bottleneck, [3, 4, 23, 3]),
    ("resnet152", Block::Bottleneck, [3, 8, 36, 3]),
    ("resnet200", Block::Bottleneck, [3, 24, 36, 3]),
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

/// Width of a token, blocks, attention heads, width of an MLP's hidden layer.
type Size = [i64; 4];
const TINY: Size = [192, 12, 3, 768];
const SMALL: Size = [384, 12, 6, 1536];
const BASE: Size = [768, 12, 12, 3072];
const LARGE: Size = [1024, 24, 16, 4096];
const HUGE: Size = [1280, 32, 16, 5120];
const GIANT: Size = [1408, 40, 16, 6144];
const GIGANTIC: Size = [1664, 48, 16, 8192];

/// timm's name, patch, size; with class token. The image's size is in the name alone.
const VITS: [(&str, i64, Size); 28] = [
    ("vit_tiny_patch16_224", 16, TINY),
    ("vit_tiny_patch16_384", 16, TINY),
    ("vit_small_patch8_224", 8, SMALL),
    ("vit_small_patch16_224", 16, SMALL),
    ("vit_small_patch16_384", 16, SMALL),
    ("vit_small_patch32_224", 32, SMALL),
    ("vit_small_patch32_384", 32, SMALL),
    ("vit_base_patch8_224", 8, BASE),
    ("vit_base_patch16_224", 16, BASE),
    ("vit_base_patch16_384", 16, BASE),
    ("vit_base_patch16_224_miil", 16, BASE),
    ("vit_base_patch32_224", 32, BASE),
    ("vit_base_patch32_384", 32, BASE),
    ("vit_large_patch14_224", 14, LARGE),
    ("vit_large_patch16_224", 16, LARGE),
    ("vit_large_patch16_384", 16, LARGE),
    ("vit_large_patch32_224", 32, LARGE),
    ("vit_large_patch32_384", 32, LARGE),
    ("vit_huge_patch14_224", 14, HUGE),
    ("vit_giant_patch14_224", 14, GIANT),
    ("vit_gigantic_patch14_224", 14, GIGANTIC),
    ("deit_tiny_patch16_224", 16, TINY),
    ("deit_small_patch16_224", 16, SMALL),
    ("deit_base_patch16_224", 16, BASE),
    ("deit_base_patch16_384", 16, BASE),
    ("eva_large_patch14_196", 14, LARGE),
    ("eva_large_patch14_336", 14, LARGE),
    ("test_vit", 16, [64, 6, 2, 192]),
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

/// timm's networks that compute what ours do, under timm's names. Where several have the same tensors, those that a file
/// without any other word is taken for come first.
pub(crate) fn timm() -> impl Iterator<Item = (&'static str, Spec)> {
    all().filter(|(name, _)| !name.contains("_nano_"))
}

fn all() -> impl Iterator<Item = (&'static str, Spec)> {
    let resnets = RESNETS.map(|(name, block, layers)| (name, resnet(block, layers, 64, (7, true))));
    let nano_resnets = NANO_RESNETS.map(|(name, width)| (name, resnet(Block::Basic, [1; 4], width, (3, false))));
    let bits = BITS.map(|(name, layers, factor)| (name, bit(layers, 64 * factor)));
    let vits = VITS.map(|(name, patch, [dim, depth, heads, hidden])| {
        let vit = Vit {
            patch,
            dim,
            depth,
            heads,
            mlp_ratio: hidden as f64 / dim as f64,
            // EVA's take the mean of the patches, for all that there is a class token.
            global_pool: match name.starts_with("eva_") {
                true => GlobalPool::Avg,
                false => GlobalPool::Token,
            },
            class_token: true,
            qkv_bias: !name.ends_with("_miil"),
        };
        (name, Spec::Vit(vit))
    });
    let nano_vits = NANO_VITS.map(|(name, dim, heads)| (name, nano_vit(dim, heads)));
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

fn nano_vit(dim: i64, heads: i64) -> Spec {
    Spec::Vit(Vit {
        patch: 8,
        dim,
        depth: 4,
        heads,
        mlp_ratio: 4.0,
        global_pool: GlobalPool::Avg,
        class_token: false,
        qkv_bias: true,
    })
}
