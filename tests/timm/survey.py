"""Writes crates/models/tests/fixtures/survey.json: which of timm's networks `Spec` can say, and which only look like one.

    pip install torch==2.11.0 timm==1.0.22 && python tests/timm/survey.py

Every network that timm can make is made without memory. Where the names and shapes of its tensors are those of a ResNet,
ResNetV2 or VisionTransformer as `nets.build` makes it, both are made again (with one block a stage where timm lets us), given
the same random tensors, and compared on random images. `same`: name to specification, attention heads as timm has them;
`others`: names of those whose logits differ; `names`: how many networks were asked.
"""

import itertools
import json

import timm
import torch
from make_fixtures import OUT, scramble
from nets import build

HEADS = {"resnet": "fc.", "resnetv2": "head.fc.", "vit": "head."}


def count(names, prefix):
    return next(i for i in itertools.count() if not any(name.startswith(f"{prefix}{i}.") for name in names))


def guess(shapes):
    """The specification and image size that tensors look like, heads left open; none where they look like no network of ours."""
    if len(patch := shapes.get("patch_embed.proj.weight", ())) == 4:
        positions, hidden = shapes.get("pos_embed", ()), shapes.get("blocks.0.mlp.fc1.weight")
        token, average = "cls_token" in shapes, "fc_norm.weight" in shapes
        if len(positions) != 3 or hidden is None or not (token or average):
            return None
        return dict(
            architecture="vit", patch=patch[2], dim=patch[0], depth=count(shapes, "blocks."), heads=1,
            mlp_ratio=hidden[0] / patch[0], global_pool="avg" if average else "token", class_token=token,
            qkv_bias="blocks.0.attn.qkv.bias" in shapes), round((positions[1] - token) ** 0.5) * patch[2]  # fmt: skip
    for architecture, stem, stage in [
        ("resnet", "conv1.weight", lambda i: f"layer{i + 1}."),
        ("resnetv2", "stem.conv.weight", lambda i: f"stages.{i}.blocks."),
    ]:
        first = f"{stage(0)}0.conv1.weight"
        if shapes.get(stem, ())[2:] == (7, 7) and first in shapes:
            layers = list(itertools.takewhile(bool, (count(shapes, stage(i)) for i in itertools.count())))
            block = "bottleneck" if f"{stage(0)}0.conv3.weight" in shapes else "basic"
            stem = dict(kernel=7, stride=2, pool=True, width=shapes[stem][0])
            return dict(architecture=architecture, block=block, layers=layers, width=shapes[first][0], stem=stem), 224
    return None


def shapes_of(net, spec=None):
    shapes = {name: tuple(tensor.shape) for name, tensor in net.state_dict().items()}
    return {name: shape for name, shape in shapes.items() if spec is None or not name.startswith(HEADS[spec["architecture"]])}


def candidate(name):
    """The specification whose tensors are exactly this network's, but for the classifier."""
    try:
        with torch.device("meta"):
            net = timm.create_model(name)
            if (found := guess(shapes_of(net))) is None:
                return None
            spec, size = found
            ours = build(spec, 3, size, 1)
    except (RuntimeError, AssertionError, ArithmeticError):  # RegNets, which are not made without memory; no such network
        return None
    return spec if shapes_of(net, spec) == shapes_of(ours, spec) else None


def difference(name, spec):
    torch.manual_seed(0)
    if spec["architecture"] == "vit":
        size, fewer = 2 * spec["patch"], dict(depth=1)
        net = timm.create_model(name, num_classes=5, img_size=size, **fewer)
        spec["heads"] = net.blocks[0].attn.num_heads
    else:
        # BiT's entry points fix their layers.
        size, fewer = 64, {} if spec["architecture"] == "resnetv2" else dict(layers=[1] * len(spec["layers"]))
        net = timm.create_model(name, num_classes=5, **fewer)
    ours = build({**spec, **fewer}, 3, size, 5)
    with torch.no_grad():
        scramble(net)
        ours.load_state_dict(net.state_dict(), strict=True)
        images = torch.randn(2, 3, size, size)
        return (net.eval()(images) - ours.eval()(images)).abs().max().item()


if __name__ == "__main__":
    same, others = {}, []
    names = timm.list_models()
    for name in names:
        if (spec := candidate(name)) is not None:
            far = difference(name, spec)
            print(name, far, spec, flush=True)
            if far < 1e-4:
                same[name] = spec
            else:
                others.append(name)
    table = dict(names=len(names), same=same, others=others)
    (OUT / "survey.json").write_text(json.dumps(table, indent=1) + "\n")
