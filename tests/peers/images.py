"""Images a second that PyTorch trains a ResNet or a vision transformer with, for a comparison with ours (bench.py); no test runs it.

    python tests/peers/images.py --network resnet20 --variant channels-last --threads 1

Written as a good user of PyTorch would: eager or compiled, in float32 or with bf16 autocast over float32 weights, convolutions
channels-last or not, fused SGD with momentum, set_to_none. One batch is in memory before the first step, so that nothing is decoded,
cropped, copied or normalised in the time. Prints one line of JSON: by the clock and by processor time (of all threads together), of the
median step; the first steps are left out of both.
"""

import argparse
import json
import statistics
import time
from contextlib import nullcontext

import torch
from torch import nn
from torch.nn.functional import cross_entropy, scaled_dot_product_attention

CLASSES, SIDE = 10, 32
LEFT_OUT = 3
VARIANTS = ["eager", "channels-last", "bf16", "bf16 channels-last", "compile", "compile channels-last", "compile bf16"]


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
    "vit_micro": lambda: ViT(4, 96, 6, 3),
    "vit_xs": lambda: ViT(4, 192, 12, 3),
    "vit_xs_8": lambda: ViT(8, 192, 12, 3),
    "resnet20": lambda: ResNet([3, 3, 3], 16),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", choices=NETWORKS, required=True)
    parser.add_argument("--variant", choices=VARIANTS, default="eager")
    for name, value in dict(batch=128, steps=10, threads=1).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    args = parser.parse_args()
    if args.steps <= LEFT_OUT:
        parser.error(f"--steps: expected more than {LEFT_OUT}, found {args.steps}")

    torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    layout = torch.channels_last if "channels-last" in args.variant else torch.contiguous_format
    net = NETWORKS[args.network]().train().to(memory_format=layout)
    optimiser = torch.optim.SGD(net.parameters(), lr=1e-3, momentum=0.9, weight_decay=1e-4, fused=True)
    run = torch.compile(net) if "compile" in args.variant else net
    images = torch.randn(args.batch, 3, SIDE, SIDE).to(memory_format=layout)
    labels = torch.arange(args.batch) % CLASSES
    wall, processor = [], []
    for _ in range(args.steps):
        began = time.perf_counter(), time.process_time()
        with torch.autocast("cpu", torch.bfloat16) if "bf16" in args.variant else nullcontext():
            loss = cross_entropy(run(images), labels)
        loss.backward()
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        wall.append(time.perf_counter() - began[0])
        processor.append(time.process_time() - began[1])
    assert loss.isfinite()
    figures = {
        **vars(args),
        "wall": args.batch / statistics.median(wall[LEFT_OUT:]),
        "processor": args.batch / statistics.median(processor[LEFT_OUT:]),
        "torch": torch.__version__,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
