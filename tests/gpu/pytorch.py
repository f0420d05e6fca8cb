"""Images or tokens a second of training steps in PyTorch, eager and compiled, and the rate of a large matrix product: what run.sh compares with.

bfloat16 autocast over float32 weights, channels-last for the ResNets, fused SGD with momentum, cuDNN's search for the fastest
algorithm, and one batch that is on the GPU already: nothing is decoded, cropped or copied. GPT-2s with fused AdamW and clipped
gradients. Needs torch and timm.
"""

import argparse
import json
import pathlib
import sys
import time
from contextlib import nullcontext

import timm
import torch
from torch import nn
from torch.nn.attention import SDPBackend, sdpa_kernel

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "peers"))
import gpt2

# As in speed/gpt2_*.toml.
GPT2 = {"gpt2_small": (768, 12, 12), "gpt2_medium": (1024, 24, 16)}
VOCABULARY, LENGTH = 50257, 1024


def network(name):
    """The network of speed/NAME.toml, its images' size, and whether it likes channels-last."""
    if name == "resnet18":
        net = timm.create_model("resnet18", num_classes=10)
        net.conv1, net.maxpool = nn.Conv2d(3, 64, 3, 1, 1, bias=False), nn.Identity()
        return net, 32, True
    if name == "resnet50":
        return timm.create_model("resnet50", num_classes=10), 224, True
    return timm.create_model(f"{name}_patch16_224", num_classes=10), 224, False


class Training:
    def __init__(self, name, batch, compiled):
        if name in GPT2:
            self.net, self.clipped = gpt2.GPT2(VOCABULARY, LENGTH, *GPT2[name]).cuda(), True
            tokens = torch.randint(VOCABULARY, (batch, LENGTH + 1), device="cuda")
            self.given, self.each, self.unit = (tokens[:, :-1], tokens[:, 1:]), LENGTH, "tokens"
            self.optimiser = gpt2.optimiser_of(self.net, 1e-4)
        else:
            net, size, channels_last = network(name)
            layout = torch.channels_last if channels_last else torch.contiguous_format
            self.net, self.clipped = net.cuda().train().to(memory_format=layout), False
            images = torch.randn(batch, 3, size, size, device="cuda").to(memory_format=layout)
            self.given, self.each, self.unit = (images, torch.randint(10, (batch,), device="cuda")), 1, "images"
            self.optimiser = torch.optim.SGD(self.net.parameters(), lr=1e-3, momentum=0.9, weight_decay=1e-4, fused=True)
        self.run = torch.compile(self.net) if compiled else self.net

    def loss(self):
        if self.unit == "tokens":
            return self.run(*self.given)
        images, labels = self.given
        return nn.functional.cross_entropy(self.run(images), labels)

    def step(self):
        with torch.autocast("cuda", dtype=torch.bfloat16):
            loss = self.loss()
        loss.backward()
        if self.clipped:
            nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)

    def a_second(self, steps):
        for _ in range(5):
            self.step()
        torch.cuda.synchronize()
        began = time.perf_counter()
        for _ in range(steps):
            self.step()
        torch.cuda.synchronize()
        return len(self.given[0]) * self.each * steps / (time.perf_counter() - began)


def forward_flops(name):
    """Operations of a forward pass of one image or one token, two a multiply-add; attention as if it were not causal."""
    from torch.utils.flop_counter import FlopCounterMode

    counter = FlopCounterMode(display=False)
    with counter, torch.no_grad(), sdpa_kernel(SDPBackend.MATH) if name in GPT2 else nullcontext():
        if name in GPT2:
            tokens = torch.zeros(1, LENGTH, dtype=torch.int64)
            gpt2.GPT2(VOCABULARY, LENGTH, *GPT2[name])(tokens, tokens)
        else:
            net, size, _ = network(name)
            net.eval()(torch.zeros(1, 3, size, size))
    return counter.get_total_flops() / (LENGTH if name in GPT2 else 1)


def matrix_peak(size=8192, products=20):
    """Operations a second of a bfloat16 product of random square matrices."""
    a, b = (torch.randn(size, size, device="cuda", dtype=torch.bfloat16) for _ in range(2))
    for _ in range(3):
        a @ b
    torch.cuda.synchronize()
    began = time.perf_counter()
    for _ in range(products):
        a @ b
    torch.cuda.synchronize()
    return 2 * size**3 * products / (time.perf_counter() - began)


def tell(**figure):
    print(json.dumps(figure), flush=True)


def main():
    parser = argparse.ArgumentParser()
    for name in ("network", "batch", "ready", "go"):
        parser.add_argument(f"--{name}", required=True)
    args = parser.parse_args()
    case, batch = f"speed.{args.network}", int(args.batch)
    torch.backends.cudnn.benchmark = True
    trainings = {}
    for by in ("pytorch", "pytorch compiled"):
        try:
            trainings[by] = Training(args.network, batch, by != "pytorch")
            trainings[by].step()
        except Exception as error:
            trainings.pop(by, None)
            tell(case=case, by=by, error=str(error).splitlines()[0][:300])
    tell(case=f"flops.{args.network}", forward_flops=forward_flops(args.network))
    torch.cuda.synchronize()
    torch.cuda.empty_cache()
    pathlib.Path(args.ready).touch()
    while not pathlib.Path(args.go).exists():
        time.sleep(0.1)
    tell(case="device", name=torch.cuda.get_device_name(), torch=torch.__version__, matrix_flops_per_second=matrix_peak())
    for by, training in trainings.items():
        tell(case=case, by=by, batch=batch, **{f"{training.unit}_per_second": round(training.a_second(60), 1)})


if __name__ == "__main__":
    main()
