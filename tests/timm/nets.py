"""timm networks from our specs (`architecture = "resnet" | "vit"`), for the scripts beside this file.

timm's `ResNet` fixes the stem at 7x7, stride 2, 64 channels, with pooling. Another stem is put in its place, and where its
width is not 64 the stages are made again by timm's own `make_blocks` for that width.
"""

from timm.models.resnet import BasicBlock, Bottleneck, ResNet, make_blocks
from timm.models.vision_transformer import VisionTransformer
from torch import nn


def build(spec, channels, size, classes):
    """The timm module for `spec` (a dict, complete or with our defaults left out), in training mode."""
    spec = dict(spec)
    kind = spec.pop("architecture")
    return {"resnet": resnet, "vit": vit}[kind](spec, channels, size, classes)


def resnet(spec, channels, size, classes):
    block = {"basic": BasicBlock, "bottleneck": Bottleneck}[spec["block"]]
    base = spec.get("width", 64)
    widths = tuple(base * 2**i for i in range(len(spec["layers"])))
    net = ResNet(
        block,
        tuple(spec["layers"]),
        num_classes=classes,
        in_chans=channels,
        channels=widths,
        zero_init_last=spec.get("zero_init_last", True),
    )
    stem = spec.get("stem", {})
    kernel, stride, width = stem.get("kernel", 7), stem.get("stride", 2), stem.get("width", base)
    if (kernel, stride, width) != (7, 2, 64):
        net.conv1 = nn.Conv2d(channels, width, kernel, stride, (kernel - 1) // 2, bias=False)
        net.bn1 = nn.BatchNorm2d(width)
    if not stem.get("pool", True):
        net.maxpool = nn.Identity()
    if width != 64:
        stages, _ = make_blocks(
            (block,) * len(widths), widths, tuple(spec["layers"]), width, base_width=64,
            act_layer=nn.ReLU, norm_layer=nn.BatchNorm2d,
        )  # fmt: skip
        for name, stage in stages:
            setattr(net, name, stage)
    return net


def vit(spec, channels, size, classes):
    return VisionTransformer(
        img_size=size,
        patch_size=spec["patch"],
        in_chans=channels,
        num_classes=classes,
        global_pool=spec.get("global_pool", "token"),
        embed_dim=spec["dim"],
        depth=spec["depth"],
        num_heads=spec["heads"],
        mlp_ratio=spec.get("mlp_ratio", 4.0),
        qkv_bias=spec.get("qkv_bias", True),
        class_token=spec.get("class_token", True),
    )
