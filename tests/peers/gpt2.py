"""Tokens a second that PyTorch trains a GPT-2 with, for a comparison with ours (bench.py); no test runs it.

    python tests/peers/gpt2.py --width 128 --layers 4 --heads 4 --vocabulary 4096

Written as a good user of PyTorch would: eager (--compile for the other way), nn.Linear, F.scaled_dot_product_attention, the output
matrix tied to the embedding, fused AdamW with decay on matrices only, gradients clipped to a norm of 1, set_to_none, no dropout, and
with --precision bf16 autocast over float32 weights. Tokens are random and in memory before the first step.

Prints one line of JSON: tokens a second of the median step, by the clock (`wall`) and by processor time (of all threads together,
`processor`), which other programs on the machine disturb less; the first steps are left out of both. Large buffers are given back
to the system at every free unless glibc is told otherwise: try MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=4294967296
MALLOC_TOP_PAD_=1073741824 in the environment too, and compare with the better.
"""

import argparse
import json
import os
import statistics
import time
from contextlib import nullcontext

import torch
from torch import nn
from torch.nn import functional as F

LEFT_OUT = 3


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.ln_1, self.ln_2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.c_attn, self.attn_proj = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.c_fc, self.mlp_proj = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        batch, length, width = x.shape
        qkv = self.c_attn(self.ln_1(x)).view(batch, length, 3, self.heads, width // self.heads)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.attn_proj(mixed.transpose(1, 2).reshape(batch, length, width))
        return x + self.mlp_proj(F.gelu(self.c_fc(self.ln_2(x)), approximate="tanh"))


class GPT2(nn.Module):
    def __init__(self, vocabulary, length, width, layers, heads):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocabulary, width), nn.Embedding(length, width)
        self.h = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.ln_f = nn.LayerNorm(width)
        for name, value in self.named_parameters():
            if value.dim() == 2:
                nn.init.normal_(value, std=0.02 / ((2 * layers) ** 0.5 if "proj" in name else 1))
            elif name.endswith("bias"):
                nn.init.zeros_(value)

    def forward(self, ids, targets):
        x = self.wte(ids) + self.wpe.weight[: ids.shape[1]]
        for block in self.h:
            x = block(x)
        logits = F.linear(self.ln_f(x), self.wte.weight)
        return F.cross_entropy(logits.flatten(0, 1), targets.flatten())


def optimiser_of(net, lr):
    matrices = [p for p in net.parameters() if p.dim() >= 2]
    others = [p for p in net.parameters() if p.dim() < 2]
    groups = [dict(params=matrices, weight_decay=0.1), dict(params=others, weight_decay=0.0)]
    return torch.optim.AdamW(groups, lr=lr, betas=(0.9, 0.95), eps=1e-8, fused=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    sizes = dict(width=128, layers=4, heads=4, vocabulary=4096, length=128, batch=32, steps=15, threads=1)
    for name, value in sizes.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--clip", type=float, default=1.0, help="0 for none")
    parser.add_argument("--precision", choices=["float32", "bf16"], default="float32")
    parser.add_argument("--compile", action="store_true")
    args = parser.parse_args()
    if args.steps <= LEFT_OUT:
        parser.error(f"--steps: expected more than {LEFT_OUT}, found {args.steps}")

    torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    net = GPT2(args.vocabulary, args.length, args.width, args.layers, args.heads)
    optimiser = optimiser_of(net, 1e-3)
    run = torch.compile(net) if args.compile else net
    ids = torch.randint(args.vocabulary, (args.steps, args.batch, args.length + 1))
    losses, wall, processor = [], [], []
    for batch in ids:
        began = time.perf_counter(), time.process_time()
        with torch.autocast("cpu", torch.bfloat16) if args.precision == "bf16" else nullcontext():
            loss = run(batch[:, :-1], batch[:, 1:])
        loss.backward()
        if args.clip:
            nn.utils.clip_grad_norm_(net.parameters(), args.clip)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        wall.append(time.perf_counter() - began[0])
        processor.append(time.process_time() - began[1])
        losses.append(loss.detach())
    assert torch.stack(losses).isfinite().all()
    wall, processor, tokens = wall[LEFT_OUT:], processor[LEFT_OUT:], args.batch * args.length
    figures = {
        **vars(args),
        "parameters": sum(p.numel() for p in net.parameters()),
        "wall": round(tokens / statistics.median(wall)),
        "processor": round(tokens / statistics.median(processor)),
        "fastest": round(tokens / min(wall)),
        "last_loss": round(losses[-1].item(), 4),
        "load": round(os.getloadavg()[0], 1),
        "torch": torch.__version__,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
