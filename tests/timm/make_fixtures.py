"""Writes crates/models/tests/fixtures: what timm computes, for the tests of crates/models to compare with.

    pip install torch==2.11.0 timm==1.0.22 && python tests/timm/make_fixtures.py

Only needed when a fixture is added; the tests need no Python. Each NAME.safetensors holds, for one small network with random
weights (norms and statistics too, so that nothing is 0 or 1 by chance):

    state.*      the state before, head included         input, input2   two batches of images
    features     evaluation mode, before the head        logits          evaluation mode
    activation.* evaluation mode, the outputs of named modules on the first batch as a vector an image: maps averaged over
                 their pixels, tokens over the patches, or the class token where the network pools by token
    train_logits training mode, first batch              cotangent       random, of the logits' shape
    grad.*       of sum(train_logits * cotangent)        after.*         buffers after two training steps on input, input2,
                                                                         with plain SGD of rate 0.1 on that sum between
    metadata: spec (JSON), channels, size, classes

foreign/NAME/ is laid out as the Hugging Face hub has a network of timm's: model.safetensors (no metadata) and config.json;
beside them io.safetensors: `input` and `logits`, and for each other size S of a ViT, its positions resized by timm, `input.S`
and `logits.S`.

reference.json holds parameters (head of 1000 classes included), and the floating-point operations of the trunk for one image
as torch.utils.flop_counter counts them, of timm's own networks at 224 pixels.
"""

import json
import pathlib
import re
from functools import partial

import timm
import torch
from nets import build
from safetensors.torch import save_file
from timm.layers import GroupNormAct, StdConv2d, resample_abs_pos_embed
from timm.models.resnetv2 import ResNetV2
from torch.nn import Identity
from torch.utils.flop_counter import FlopCounterMode

OUT = pathlib.Path(__file__).parents[2] / "crates/models/tests/fixtures"
CLASSES = 5
LAYERS = re.compile(r"act1|maxpool|layer\d+(\.\d+)?|stem|stages\.\d+(\.(blocks|cells)\.\d+|\.reduction)?|patch_embed|blocks\.\d+|layers\.\d+")

NETS = {
    # timm's own stem
    "resnet_bottleneck": (1, 32, dict(
        architecture="resnet", block="bottleneck", layers=[1, 2, 1, 1], width=2, stem=dict(width=64))),
    # ours for small images
    "resnet_basic": (3, 16, dict(
        architecture="resnet", block="basic", layers=[1, 2, 1, 1], width=3,
        stem=dict(kernel=3, stride=1, pool=False, width=4))),
    # BiT's stem
    "resnetv2_bottleneck": (1, 32, dict(
        architecture="resnetv2", block="bottleneck", layers=[1, 2], width=8, groups=4, stem=dict(width=16))),
    "resnetv2_basic": (3, 16, dict(
        architecture="resnetv2", block="basic", layers=[1, 2, 1], width=8, groups=2,
        stem=dict(kernel=3, stride=1, pool=False))),
    "vit_token": (3, 16, dict(architecture="vit", patch=4, dim=16, depth=2, heads=2)),
    "vit_avg": (1, 16, dict(
        architecture="vit", patch=8, dim=24, depth=1, heads=3, mlp_ratio=2.0, global_pool="avg", class_token=False)),
    "vit_avg_with_token": (1, 12, dict(
        architecture="vit", patch=4, dim=16, depth=1, heads=4, global_pool="avg", qkv_bias=False)),
    "mlp": (3, 8, dict(architecture="mlp", hidden=[24, 12, 8])),
    # an odd map of 13 pixels, whose last row and column go
    "lenet": (3, 17, dict(architecture="lenet", convolutions=[4, 6], hidden=[10, 7])),
    # a cell of the benchmark's own, and one with edges that give zeros, of which one node has nothing else
    "nas_bench_201": (1, 8, dict(
        architecture="nas_bench_201", width=2, cells=1,
        cell="|avg_pool_3x3~0|+|nor_conv_1x1~0|skip_connect~1|+|nor_conv_3x3~0|skip_connect~1|skip_connect~2|")),
    "nas_bench_201_none": (3, 8, dict(
        architecture="nas_bench_201", width=2, cells=2,
        cell="|none~0|+|nor_conv_1x1~0|none~1|+|none~0|nor_conv_1x1~1|avg_pool_3x3~2|")),
    # all operations; node 0 twice an input of node 1, and all inputs used
    "enas_cnn": (3, 9, dict(
        architecture="enas_cnn", width=2, layers=3,
        cell="|sep_conv_3x3~0|avg_pool_3x3~1|+|identity~2|max_pool_3x3~2| ; "
        "|max_pool_3x3~0|identity~1|+|sep_conv_5x5~1|avg_pool_3x3~1|")),
    # both inputs can be loose ends
    "enas_cnn_ends": (1, 8, dict(
        architecture="enas_cnn", width=4, layers=1,
        cell="|identity~1|sep_conv_5x5~1| ; |avg_pool_3x3~0|sep_conv_3x3~0|")),
}  # fmt: skip

HALF, IMAGENET = dict(mean=[0.5, 0.5, 0.5], std=[0.5, 0.5, 0.5]), dict(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])

FOREIGN = {
    # name: (type of the file's tensors, images' channels and size, other sizes, architecture, its arguments, of pretrained_cfg)
    "vit": (torch.float16, 3, 32, [16, 48], "vit_tiny_patch16_224", dict(
        patch_size=8, embed_dim=64, depth=1, num_heads=1, mlp_ratio=1.0), dict(
        tag="augreg_in21k", input_size=[3, 32, 32], interpolation="bicubic", crop_pct=0.9, **HALF, classifier="head")),
    # 16 heads by its name, and the mean of the patches for all that there is a class token
    "vit_huge": (torch.float16, 3, 8, [], "vit_huge_patch14_224", dict(
        patch_size=4, embed_dim=32, depth=1, mlp_ratio=1.0, global_pool="avg"), dict(
        tag="orig_in21k", input_size=[3, 8, 8], interpolation="bicubic", crop_pct=0.9, **HALF, classifier="head")),
    "resnet": (torch.float32, 3, 32, [], "resnet18", dict(
        layers=[1, 1, 1, 1], channels=[2, 4, 8, 16]), dict(
        tag="a1_in1k", input_size=[3, 32, 32], interpolation="bicubic", crop_pct=0.95, **IMAGENET, classifier="fc")),
    # made for one channel, which timm's pretrained_cfg does not know
    "gray": (torch.float16, 1, 32, [], "resnet18", dict(
        layers=[1, 1, 1, 1], channels=[1, 2, 4, 8]), dict(
        tag="a1_in1k", input_size=[3, 32, 32], interpolation="bilinear", crop_pct=0.95, **IMAGENET, classifier="fc")),
    # timm's entry points for BiT fix the layers: made from its class
    "resnetv2": (torch.float32, 3, 32, [], "resnetv2_50x1_bit", dict(
        layers=[1], channels=[128], stem_chs=32), dict(
        tag="goog_in21k", input_size=[3, 32, 32], interpolation="bilinear", crop_pct=0.875, **HALF, classifier="head.fc")),
}  # fmt: skip

FULL = [
    "vit_tiny_patch16_224", "vit_tiny_patch16_384", "vit_small_patch8_224", "vit_small_patch16_224", "vit_small_patch16_384",
    "vit_small_patch32_224", "vit_small_patch32_384", "vit_base_patch8_224", "vit_base_patch16_224", "vit_base_patch16_384",
    "vit_base_patch16_224_miil", "vit_base_patch32_224", "vit_base_patch32_384", "vit_large_patch14_224",
    "vit_large_patch16_224", "vit_large_patch16_384", "vit_large_patch32_224", "vit_large_patch32_384",
    "vit_huge_patch14_224", "vit_giant_patch14_224", "vit_gigantic_patch14_224", "deit_tiny_patch16_224",
    "deit_small_patch16_224", "deit_base_patch16_224", "deit_base_patch16_384", "eva_large_patch14_196",
    "eva_large_patch14_336", "test_vit",
    "resnet18", "resnet26", "resnet34", "resnet50", "resnet101", "resnet152", "resnet200",
    "resnetv2_50x1_bit", "resnetv2_50x3_bit", "resnetv2_101x1_bit", "resnetv2_101x3_bit", "resnetv2_152x2_bit",
    "resnetv2_152x4_bit",
]  # fmt: skip


def scramble(net):
    for name, tensor in net.state_dict().items():
        if name.endswith("running_var"):
            tensor.uniform_(0.5, 2.0)
        elif tensor.is_floating_point() and tensor.dim() == 1:
            tensor.uniform_(-0.5, 0.5).add_(1.0 if name.endswith("weight") else 0.0)
        elif tensor.is_floating_point():
            tensor.normal_(0, tensor[0].numel() ** -0.5)


def activations(net, spec, images):
    """Outputs of stem, blocks and stages in evaluation mode, under timm's module names."""
    out = {}

    def keep(name):
        def hook(_module, _inputs, x):
            if spec["architecture"] in ("mlp", "lenet"):
                x = x.relu()
                if x.dim() == 4:
                    x = torch.nn.functional.max_pool2d(x, 2).mean((2, 3))
            elif x.dim() == 4:
                x = x.mean((2, 3))
            elif name != "patch_embed" and spec.get("global_pool", "token") == "token":
                x = x[:, 0]
            elif name != "patch_embed" and spec.get("class_token", True):
                x = x[:, 1:].mean(1)
            else:
                x = x.mean(1)
            out[name] = x.clone()

        return hook

    names = [name for name, module in net.named_modules() if LAYERS.fullmatch(name) and not isinstance(module, Identity)]
    hooks = [net.get_submodule(name).register_forward_hook(keep(name)) for name in names]
    net(images)
    for hook in hooks:
        hook.remove()
    return out


def fixture(name, channels, size, spec):
    torch.manual_seed(0)
    net = build(spec, channels, size, CLASSES)
    with torch.no_grad():
        scramble(net)
    out = {f"state.{k}": v.clone() for k, v in net.state_dict().items()}
    for key in ("input", "input2"):
        out[key] = torch.randn(4, channels, size, size)
    with torch.no_grad():
        net.eval()
        out["features"] = net.forward_head(net.forward_features(out["input"]), pre_logits=True)
        out["logits"] = net(out["input"])
        out.update({f"activation.{k}": v for k, v in activations(net, spec, out["input"]).items()})
    net.train()
    out["cotangent"] = torch.randn(4, CLASSES)
    for key in ("input", "input2"):
        net.zero_grad()
        logits = net(out[key])
        (logits * out["cotangent"]).sum().backward()
        if key == "input":
            out["train_logits"] = logits.detach().clone()
            out.update({f"grad.{k}": p.grad.clone() for k, p in net.named_parameters()})
            with torch.no_grad():
                for p in net.parameters():
                    p -= 0.1 * p.grad
    out.update({f"after.{k}": v.clone() for k, v in net.named_buffers()})
    metadata = dict(spec=json.dumps(spec), channels=str(channels), size=str(size), classes=str(CLASSES))
    path = OUT / f"{name}.safetensors"
    save_file({k: v.contiguous() for k, v in out.items()}, path, metadata)
    print(path.name, path.stat().st_size, "bytes")


def timms(architecture, channels, size, arguments):
    """The network as timm makes it by its name."""
    if architecture.startswith("resnetv2"):
        conv, norm = partial(StdConv2d, eps=1e-8), partial(GroupNormAct, num_groups=32)
        return ResNetV2(num_classes=CLASSES, in_chans=channels, stem_type="fixed", conv_layer=conv, norm_layer=norm, **arguments)
    size = dict(img_size=size) if "vit" in architecture else {}
    return timm.create_model(architecture, num_classes=CLASSES, in_chans=channels, **size, **arguments)


def foreign(name, dtype, channels, size, others, architecture, arguments, pretrained):
    torch.manual_seed(1)
    net = timms(architecture, channels, size, arguments).eval()
    out = {}
    with torch.no_grad():
        scramble(net)
        for tensor in net.state_dict().values():
            if tensor.is_floating_point():
                tensor.copy_(tensor.to(dtype))
        out["input"] = torch.randn(2, channels, size, size)
        out["logits"] = net(out["input"])
        for other in others:
            grid = other // arguments["patch_size"]
            resized = timms(architecture, channels, other, arguments).eval()
            state = net.state_dict()
            state["pos_embed"] = resample_abs_pos_embed(state["pos_embed"], [grid, grid])
            resized.load_state_dict(state)
            out[f"pos_embed.{other}"] = state["pos_embed"]
            out[f"input.{other}"] = torch.randn(2, channels, other, other)
            out[f"logits.{other}"] = resized(out[f"input.{other}"])
    folder = OUT / "foreign" / name
    folder.mkdir(parents=True, exist_ok=True)
    state = {k: v.to(dtype) if v.is_floating_point() else v for k, v in net.state_dict().items()}
    save_file(state, folder / "model.safetensors")
    save_file(out, folder / "io.safetensors")
    pool = {} if architecture.startswith("resnet") else dict(global_pool=net.global_pool)
    config = dict(architecture=architecture, num_classes=CLASSES, **pool, model_args=arguments, pretrained_cfg=pretrained)
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n")
    print(name, sum(path.stat().st_size for path in folder.iterdir()), "bytes")


def reference(name):
    with torch.device("meta"):
        # Of another size of image only the positions differ.
        size = {} if name.startswith("resnet") else dict(img_size=224)
        net = timm.create_model(name, num_classes=1000, **size).eval()
        images = torch.empty(1, 3, 224, 224)
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        net.forward_head(net.forward_features(images), pre_logits=True)
    parameters = sum(p.numel() for p in net.parameters())
    return dict(parameters=parameters, flops=counter.get_total_flops(), tensors=len(net.state_dict()))


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    for name, (channels, size, spec) in NETS.items():
        fixture(name, channels, size, spec)
    for name, parts in FOREIGN.items():
        foreign(name, *parts)
    table = {name: reference(name) for name in FULL}
    (OUT / "reference.json").write_text(json.dumps(table, indent=2) + "\n")
    print(json.dumps(table))
