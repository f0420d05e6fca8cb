"""Seconds that PyTorch needs for an empirical Fisher diagonal of 512 images, beside `cargo bench --bench fisher`; no test runs it.
Run with PyTorch: `python3 crates/probe/tests/fisher_speed.py [NETWORK [CHECKPOINT]]`, on one thread; prints processor and wall seconds.

Networks, images and labels are those of benches/fisher.rs. Parameters have timm's names, so that a checkpoint of ours can
be loaded; without one they are random, which does not change the time.
"""

import json
import resource
import sys
import time

import torch
from torch import nn
from torch.func import functional_call, grad, vmap
from torch.nn.functional import cross_entropy, scaled_dot_product_attention

EXAMPLES, CLASSES, SIDE = 512, 10, 32


class BasicBlock(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(outputs)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(outputs)
        self.downsample = None
        if stride != 1 or inputs != outputs:
            self.downsample = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride, bias=False), nn.BatchNorm2d(outputs))

    def forward(self, x):
        shortcut = x if self.downsample is None else self.downsample(x)
        x = self.bn1(self.conv1(x)).relu()
        return (self.bn2(self.conv2(x)) + shortcut).relu()


class ResNet(nn.Module):
    """Basic blocks after a 3x3 stem without pooling."""

    def __init__(self, layers, width):
        super().__init__()
        self.conv1 = nn.Conv2d(3, width, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        self.stages = [f"layer{i + 1}" for i in range(len(layers))]
        inputs = width
        for i, (name, blocks) in enumerate(zip(self.stages, layers)):
            outputs, stage = width * 2**i, []
            for k in range(blocks):
                stage.append(BasicBlock(inputs, outputs, 2 if i > 0 and k == 0 else 1))
                inputs = outputs
            self.add_module(name, nn.Sequential(*stage))
        self.fc = nn.Linear(inputs, CLASSES)

    def forward(self, x):
        x = self.bn1(self.conv1(x)).relu()
        for name in self.stages:
            x = getattr(self, name)(x)
        return self.fc(x.mean((2, 3)))


class Attention(nn.Module):
    # PyTorch 2.11 has no batching rule for the fused one on the CPU: under vmap it would go example by example.
    fused = True

    def __init__(self, dim, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(dim, 3 * dim)
        self.proj = nn.Linear(dim, dim)

    def forward(self, x):
        n, tokens, dim = x.shape
        qkv = self.qkv(x).reshape(n, tokens, 3, self.heads, dim // self.heads).permute(2, 0, 3, 1, 4)
        if Attention.fused:
            x = scaled_dot_product_attention(*qkv.unbind(0))
        else:
            q, k, v = qkv.unbind(0)
            x = (q @ k.transpose(-2, -1) * q.shape[-1] ** -0.5).softmax(-1) @ v
        return self.proj(x.transpose(1, 2).reshape(n, tokens, dim))


class Mlp(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.fc1 = nn.Linear(dim, 4 * dim)
        self.fc2 = nn.Linear(4 * dim, dim)

    def forward(self, x):
        return self.fc2(nn.functional.gelu(self.fc1(x)))


class Layer(nn.Module):
    def __init__(self, dim, heads):
        super().__init__()
        self.norm1 = nn.LayerNorm(dim, eps=1e-6)
        self.attn = Attention(dim, heads)
        self.norm2 = nn.LayerNorm(dim, eps=1e-6)
        self.mlp = Mlp(dim)

    def forward(self, x):
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class PatchEmbed(nn.Module):
    def __init__(self, patch, dim):
        super().__init__()
        self.proj = nn.Conv2d(3, dim, patch, patch)

    def forward(self, x):
        return self.proj(x).flatten(2).transpose(1, 2)


class ViT(nn.Module):
    """Features are the class token."""

    def __init__(self, patch, dim, depth, heads):
        super().__init__()
        self.patch_embed = PatchEmbed(patch, dim)
        self.cls_token = nn.Parameter(torch.randn(1, 1, dim) * 1e-6)
        self.pos_embed = nn.Parameter(torch.randn(1, (SIDE // patch) ** 2 + 1, dim) * 0.02)
        self.blocks = nn.Sequential(*(Layer(dim, heads) for _ in range(depth)))
        self.norm = nn.LayerNorm(dim, eps=1e-6)
        self.head = nn.Linear(dim, CLASSES)

    def forward(self, x):
        x = self.patch_embed(x)
        x = torch.cat([self.cls_token.expand(x.shape[0], -1, -1), x], 1) + self.pos_embed
        return self.head(self.norm(self.blocks(x))[:, 0])


NETWORKS = {
    "resnet18": lambda: ResNet([2, 2, 2, 2], 64),
    "vit_xs": lambda: ViT(4, 192, 12, 3),
    "vit_xs_8": lambda: ViT(8, 192, 12, 3),
    "resnet20": lambda: ResNet([3, 3, 3], 16),
}


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
    chosen = sys.argv[1:2] or [name for name in NETWORKS if name != "vit_xs_8"]
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
