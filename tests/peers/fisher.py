"""Seconds that PyTorch needs for an empirical Fisher diagonal of 512 images, beside `cargo bench --bench fisher`; no test runs it.

    python tests/peers/fisher.py [NETWORK [CHECKPOINT]]

One thread; prints processor and wall seconds.

Networks, images and labels are those of benches/fisher.rs. Parameters have timm's names, so that a checkpoint of ours can
be loaded; without one they are random, which does not change the time.
"""

import json
import resource
import sys
import time

import torch
from images import CLASSES, NETWORKS, SIDE, Attention
from torch.func import functional_call, grad, vmap
from torch.nn.functional import cross_entropy

EXAMPLES = 512


def load(model, path):
    """The float32 tensors of a safetensors file, read by hand: all but the counts of batches."""
    with open(path, "rb") as file:
        content = file.read()
    start = 8 + int.from_bytes(content[:8], "little")
    header = json.loads(content[8:start])
    header.pop("__metadata__", None)
    tensors = {}
    for name, about in header.items():
        if about["dtype"] != "F32":
            continue
        low, high = about["data_offsets"]
        values = torch.frombuffer(bytearray(content[start + low : start + high]), dtype=torch.float32)
        tensors[name] = values.reshape(about["shape"])
    missing, unexpected = model.load_state_dict(tensors, strict=False)
    missing = [name for name in missing if not name.endswith("num_batches_tracked")]
    assert not missing and not unexpected, (missing, unexpected)


def loop(model, images, labels):
    model.eval()
    sums = [torch.zeros_like(p) for p in model.parameters()]
    for n in range(len(images)):
        loss = cross_entropy(model(images[n : n + 1]), labels[n : n + 1])
        for total, gradient in zip(sums, torch.autograd.grad(loss, list(model.parameters()))):
            total.addcmul_(gradient, gradient)
    return sums


def by_vmap(batch):
    def run(model, images, labels):
        model.eval()
        Attention.fused = False
        parameters = {name: p.detach() for name, p in model.named_parameters()}
        buffers = dict(model.named_buffers())

        def loss(parameters, image, label):
            return cross_entropy(functional_call(model, (parameters, buffers), (image[None],)), label[None])

        each = vmap(grad(loss), in_dims=(None, 0, 0))
        sums = {name: torch.zeros_like(p) for name, p in parameters.items()}
        for start in range(0, len(images), batch):
            gradients = each(parameters, images[start : start + batch], labels[start : start + batch])
            for name, gradient in gradients.items():
                # Not in place: gradients of different parameters may share memory.
                sums[name] += gradient.square().sum(0)
        Attention.fused = True
        return list(sums.values())

    return run


def training(model, images, labels):
    model.train()
    for start in range(0, len(images), 32):
        loss = cross_entropy(model(images[start : start + 32]), labels[start : start + 32])
        torch.autograd.grad(loss, list(model.parameters()))


WHAT = {"loop": loop, "vmap 8": by_vmap(8), "vmap 16": by_vmap(16), "vmap 32": by_vmap(32), "training": training}


def main():
    torch.set_num_threads(1)
    chosen = sys.argv[1:2] or [name for name in NETWORKS if name not in ("vit_xs_8", "vit_micro")]
    pixels = (torch.arange(EXAMPLES * 3 * SIDE * SIDE) * 7919 % 251).reshape(EXAMPLES, 3, SIDE, SIDE)
    images = (pixels / 255 - 0.5) / 0.25
    labels = torch.arange(EXAMPLES) % CLASSES
    print(f"PyTorch {torch.__version__}, {EXAMPLES} examples, one thread")
    print(f"{'network':<10} {'what':<9} {'processor':>9} {'wall':>7} {'/training':>9}")
    for network in chosen:
        torch.manual_seed(0)
        model = NETWORKS[network]()
        if sys.argv[2:]:
            load(model, sys.argv[2])
        # The ways must agree before their times mean anything.
        one, other = (run(model, images[:16], labels[:16]) for run in (loop, by_vmap(8)))
        error = sum((a - b).square().sum() for a, b in zip(one, other)).sqrt() / sum(a.square().sum() for a in one).sqrt()
        assert error < 1e-3, f"{network}: loop and vmap differ by {error}"
        seconds = {}
        for what, run in WHAT.items():
            run(model, images[:32], labels[:32])
            processor, wall = time.process_time(), time.perf_counter()
            run(model, images, labels)
            seconds[what] = time.process_time() - processor, time.perf_counter() - wall
        for what, (processor, wall) in seconds.items():
            ratio = processor / seconds["training"][0]
            print(f"{network:<10} {what:<9} {processor:>9.2f} {wall:>7.2f} {ratio:>9.2f}", flush=True)
    print(f"largest memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB")


if __name__ == "__main__":
    main()
