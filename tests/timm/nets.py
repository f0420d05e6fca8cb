"""timm networks from our specs (`architecture = "resnet" | "resnetv2" | "vit"`), for the scripts beside this file; and plain
PyTorch ones (`"mlp" | "lenet"`, and `"nas_bench_201" | "enas_cnn"` of cells.py), which timm does not have, with timm's methods.

timm's `ResNet` fixes the stem at 7x7, stride 2, 64 channels, with pooling. Another stem is put in its place, and where its
width is not 64 the stages are made again by timm's own `make_blocks` for that width. `ResNetV2` fixes kernel, stride and
pooling.
"""

from functools import partial

from cells import EnasCnn, NasBench201
from timm.layers import GroupNormAct, StdConv2d
from timm.models.resnet import BasicBlock, Bottleneck, ResNet, make_blocks
from timm.models.resnetv2 import ResNetV2
from timm.models.vision_transformer import VisionTransformer
from torch import nn


def build(spec, channels, size, classes):
    """The timm module for `spec` (a dict, complete or with our defaults left out), in training mode."""
    spec = dict(spec)
    kind = spec.pop("architecture")
    nets = {"resnet": resnet, "resnetv2": resnetv2, "vit": vit, "mlp": Plain, "lenet": Plain}
    nets |= {"nas_bench_201": NasBench201, "enas_cnn": EnasCnn}
    return nets[kind](spec, channels, size, classes)


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


def resnetv2(spec, channels, size, classes):
    base, basic = spec.get("width", 64), spec["block"] == "basic"
    stem = spec.get("stem", {})
    kernel, stride, width = stem.get("kernel", 7), stem.get("stride", 2), stem.get("width", base)
    conv = partial(StdConv2d, eps=1e-8)
    net = ResNetV2(
        spec["layers"],
        channels=tuple(base * (1 if basic else 4) * 2**i for i in range(len(spec["layers"]))),
        num_classes=classes,
        in_chans=channels,
        stem_chs=width,
        stem_type="fixed",
        basic=basic,
        bottle_ratio=1.0 if basic else 0.25,
        norm_layer=partial(GroupNormAct, num_groups=spec.get("groups", 32)),
        conv_layer=conv,
    )
    if (kernel, stride) != (7, 2):
        net.stem.conv = conv(channels, width, kernel, stride=stride, padding=(kernel - 1) // 2)
    if not stem.get("pool", True):
        net.stem.pad = net.stem.pool = nn.Identity()
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


class Plain(nn.Module):
    """Convolutions of 5x5 with ReLU and maxima of 2x2, if any; then linear layers with ReLU; PyTorch's own initial values."""

    def __init__(self, spec, channels, size, classes):
        super().__init__()
        self.layers = nn.ModuleList()
        for width in spec.get("convolutions", []):
            self.layers.append(nn.Conv2d(channels, width, 5))
            channels, size = width, (size - 4) // 2
        width = channels * size * size
        for outputs in spec["hidden"]:
            self.layers.append(nn.Linear(width, outputs))
            width = outputs
        self.head = nn.Linear(width, classes)

    def forward_features(self, x):
        for layer in self.layers:
            if isinstance(layer, nn.Conv2d):
                x = nn.functional.max_pool2d(layer(x).relu(), 2)
            else:
                x = layer(x.flatten(1)).relu()
        return x

    def forward_head(self, x, pre_logits):
        return x if pre_logits else self.head(x)

    def forward(self, x):
        return self.head(self.forward_features(x))
