"""Loads a checkpoint of ours into timm, strictly: every tensor of timm's network is there, and none besides.

    python tests/timm/load_ours.py CHECKPOINT...

If CHECKPOINT.io lies beside it (images and logits, see crates/models/examples/export.rs), timm's logits are compared too.
Exits 1 on a mismatch. timm needs four stages of a ResNet.
"""

import json
import pathlib
import sys

import torch
from nets import build
from safetensors import safe_open
from safetensors.torch import load_file

HEADS = {"resnet": "fc", "resnetv2": "head.fc", "vit": "head", "mlp": "head", "lenet": "head"}
HEADS |= {"nas_bench_201": "head", "enas_cnn": "head"}


def check(path):
    with safe_open(path, "pt") as file:
        about = json.loads(file.metadata()["lethe"])
    spec, image = about["model"], about["input"]
    state = load_file(path)
    classes = state[HEADS[spec["architecture"]] + ".weight"].shape[0]
    assert classes == max(head["end"] for head in about["heads"]), "rows of the head"
    net = build(spec, image["channels"], image["size"], classes)
    net.load_state_dict(state, strict=True)
    net.eval()
    line = f"{path}: {len(state)} tensors, {classes} classes"
    io = pathlib.Path(f"{path}.io")
    if io.exists():
        io = load_file(io)
        with torch.no_grad():
            found = net(io["images"])
        difference = (found - io["logits"]).abs().max().item()
        scale = io["logits"].abs().max().item()
        line += f", largest difference of the logits {difference:.2e} (largest logit {scale:.2f})"
        assert difference < 1e-5 * (1 + scale), line
    print(line)


if __name__ == "__main__":
    for path in sys.argv[1:]:
        check(path)
