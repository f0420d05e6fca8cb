//! A network's specification from the names and shapes of its tensors, under timm's names.

use lethe_artifacts::Tensors;

use crate::Spec;
use crate::residual::{Block, Stem};
use crate::resnet::Resnet;
use crate::resnetv2::Resnetv2;
use crate::vit::{GlobalPool, Vit};

/// What tensors say of their network.
pub(crate) struct Layout {
    pub(crate) spec: Spec,
    /// Channels of an image.
    pub(crate) channels: u32,
    /// Side of an image in pixels, where the tensors fix it.
    pub(crate) size: Option<u32>,
}

type Result<T> = std::result::Result<T, String>;

/// Channels of an attention head in every ViT of timm's that is known here.
const HEAD: usize = 64;

/// The network of these tensors. What the first tensors of each kind promise is not checked on all others: that is for
/// whoever loads them.
pub(crate) fn layout(tensors: &Tensors) -> Result<Layout> {
    let shapes = Shapes(tensors);
    if shapes.has("patch_embed.proj.weight") {
        shapes.vit()
    } else if shapes.has("stem.conv.weight") {
        shapes.resnetv2()
    } else if shapes.has("conv1.weight") {
        shapes.resnet()
    } else {
        let found = tensors.keys().next().map_or("none", String::as_str);
        let expected = "conv1.weight (resnet), stem.conv.weight (resnetv2) or patch_embed.proj.weight (vit)";
        Err(format!(
            "expected timm's tensors, one of them {expected}, found {} such as {found}",
            tensors.len()
        ))
    }
}

struct Shapes<'a>(&'a Tensors);

impl Shapes<'_> {
    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A tensor's shape, which has `N` axes.
    fn shape<const N: usize>(&self, name: &str) -> Result<[usize; N]> {
        let tensor = self.0.get(name).ok_or_else(|| format!("tensor {name}: missing"))?;
        let shape = tensor.shape.as_slice().try_into();
        shape.map_err(|_| format!("tensor {name}: expected {N} axes, found shape {:?}", tensor.shape))
    }

    /// How many of `prefix` followed by 0, 1, 2, … there are.
    fn count(&self, prefix: &str) -> usize {
        let there = |i: &usize| {
            let start = format!("{prefix}{i}.");
            let next = self.0.range(start.clone()..).next();
            next.is_some_and(|(name, _)| name.starts_with(&start))
        };
        (0..).take_while(there).count()
    }

    /// Blocks of each stage, whose prefix `stage` makes of its number.
    fn layers(&self, stage: impl Fn(usize) -> String) -> Vec<i64> {
        let counts = (0..).map(|i| self.count(&stage(i)) as i64);
        counts.take_while(|count| *count > 0).collect()
    }

    /// The stem's channels of an image and its own, where it is timm's 7×7 of stride 2 with pooling.
    fn stem(&self, name: &str) -> Result<(u32, Stem)> {
        let [width, channels, height, side] = self.shape(name)?;
        if (height, side) != (7, 7) {
            return Err(format!(
                "tensor {name}: expected a kernel of 7x7, found {height}x{side}"
            ));
        }
        let stem = Stem {
            kernel: 7,
            stride: 2,
            pool: true,
            width: width as i64,
        };
        Ok((channels as u32, stem))
    }

    /// The kind of block, and the channels of the first one's 3×3 convolutions.
    fn block(&self, first: &str) -> Result<(Block, i64)> {
        let [width, ..] = self.shape::<4>(&format!("{first}.conv1.weight"))?;
        let block = match self.has(&format!("{first}.conv3.weight")) {
            true => Block::Bottleneck,
            false => Block::Basic,
        };
        Ok((block, width as i64))
    }

    fn resnet(&self) -> Result<Layout> {
        let (channels, stem) = self.stem("conv1.weight")?;
        let (block, width) = self.block("layer1.0")?;
        let spec = Spec::Resnet(Resnet {
            block,
            layers: self.layers(|i| format!("layer{}.", i + 1)),
            width,
            zero_init_last: true,
            stem,
        });
        let size = None;
        Ok(Layout { spec, channels, size })
    }

    fn resnetv2(&self) -> Result<Layout> {
        let (channels, stem) = self.stem("stem.conv.weight")?;
        let (block, width) = self.block("stages.0.blocks.0")?;
        let spec = Spec::Resnetv2(Resnetv2 {
            block,
            layers: self.layers(|i| format!("stages.{i}.blocks.")),
            width,
            groups: 32,
            stem,
        });
        let size = None;
        Ok(Layout { spec, channels, size })
    }

    fn vit(&self) -> Result<Layout> {
        let name = "patch_embed.proj.weight";
        let [dim, channels, patch, _] = self.shape(name)?;
        if dim == 0 || dim % HEAD != 0 {
            return Err(format!(
                "tensor {name}: expected a multiple of {HEAD} outputs, found {dim}"
            ));
        }
        let [_, tokens, _] = self.shape("pos_embed")?;
        let class_token = self.has("cls_token");
        let patches = tokens.saturating_sub(usize::from(class_token));
        let side = patches.isqrt();
        if side * side != patches {
            return Err(format!(
                "tensor pos_embed: expected a square of patches, found {patches}"
            ));
        }
        let [hidden, _] = self.shape("blocks.0.mlp.fc1.weight")?;
        let global_pool = match self.has("fc_norm.weight") {
            true => GlobalPool::Avg,
            false => GlobalPool::Token,
        };
        let spec = Spec::Vit(Vit {
            patch: patch as i64,
            dim: dim as i64,
            depth: self.count("blocks.") as i64,
            heads: (dim / HEAD) as i64,
            mlp_ratio: hidden as f64 / dim as f64,
            global_pool,
            class_token,
            qkv_bias: self.has("blocks.0.attn.qkv.bias"),
        });
        Ok(Layout {
            spec,
            channels: channels as u32,
            size: Some((side * patch) as u32),
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use lethe_artifacts::{Dtype, TensorData};

    #[test]
    fn named_networks_are_known_by_their_tensors() {
        for name in Spec::names().filter(|name| !name.contains("nano")) {
            for size in [224, 384] {
                let spec = Spec::named(name).unwrap();
                // Names and shapes say everything; no values are needed.
                let named = spec.tensors(3, size).unwrap().into_iter().map(|(name, declared)| {
                    let shape = declared.shape.iter().map(|&n| n as usize).collect();
                    let (dtype, bytes) = (Dtype::F32, Vec::new());
                    (name, TensorData { dtype, shape, bytes })
                });
                let found = layout(&named.collect()).unwrap();
                assert_eq!((&found.spec, found.channels), (&spec, 3), "{name}");
                let fixed = (spec.family() == "vit").then_some(size as u32);
                assert_eq!(found.size, fixed, "{name}");
            }
        }
    }
}
