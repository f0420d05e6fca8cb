"""Writes fixtures/language.json and .safetensors: ten steps of AdamW by PyTorch on two small language networks of transformers.

    pip install torch==2.11.0 transformers==5.24.0 safetensors==0.8.0 && python crates/train/tests/language.py

Only needed when a training is added; the test needs no Python. Trainings start from the networks of the same name in
crates/models/tests/fixtures/language, in float32 on one thread, without dropout. A batch holds 4 rows of 9 tokens: the first 8 go in, the
last 8 are predicted; the loss is the mean of -log p in nats over the 32. Gradients are clipped to a norm of 1 over all tensors
(torch.nn.utils.clip_grad_norm_); weight decay is decoupled, and only of tensors with two dimensions or more, embeddings too.

language.json: `optimiser`, and for each network its `losses` (before each of the ten steps on that step's batch; the eleventh after
them all on the first batch), the gradients' `norms` before clipping, and of each tensor at the end `[sum, sum of squares]`, summed in
float64. language.safetensors: `ids` [10, 4, 9], and NAME.end.* for a few tensors.

Rounding alone (this in float32 against this in float64) moves losses by 1e-6, and weights by 6e-6 of 1 + their tensor's largest.

The keys' part of gpt2's attn.c_attn.bias (the second third) changes nothing that the network computes, so its gradient is rounding
alone, which Adam blows up to whole steps: leave it out of a comparison. Its sums are left out of language.json.
"""

import json
import pathlib

import torch
from safetensors.torch import save_file
from torch.nn import functional as F
from transformers import AutoModelForCausalLM
from transformers.utils import logging

ROOT = pathlib.Path(__file__).parents[3]
NETS, OUT = ROOT / "crates/models/tests/fixtures/language", ROOT / "crates/train/tests/fixtures/language"
ADAMW, CLIP, DECAY, STEPS = dict(lr=1e-3, betas=(0.9, 0.95), eps=1e-8), 1.0, 0.1, 10
KEPT = {
    "gpt2": [
        "transformer.wte.weight", "transformer.wpe.weight", "transformer.h.0.attn.c_attn.weight", "transformer.h.1.attn.c_proj.weight",
        "transformer.h.0.ln_1.weight", "transformer.h.1.mlp.c_fc.bias", "transformer.ln_f.bias"],
    "llama": [
        "model.embed_tokens.weight", "lm_head.weight", "model.layers.0.self_attn.k_proj.weight", "model.layers.1.mlp.gate_proj.weight",
        "model.layers.0.input_layernorm.weight", "model.norm.weight"],
}  # fmt: skip


def train(name, ids, dtype, fused=False):
    net = AutoModelForCausalLM.from_pretrained(NETS / name, dtype=dtype, attn_implementation="eager").train()
    named = dict(net.named_parameters())
    decayed = [p for p in named.values() if p.dim() >= 2]
    others = [p for p in named.values() if p.dim() < 2]
    groups = [dict(params=decayed, weight_decay=DECAY), dict(params=others, weight_decay=0.0)]
    optimiser = torch.optim.AdamW(groups, **ADAMW, foreach=False, fused=fused)

    def loss_of(batch):
        logits = net(batch[:, :-1], use_cache=False).logits
        return F.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten())

    losses, norms = [], []
    for batch in ids:
        optimiser.zero_grad()
        loss = loss_of(batch)
        loss.backward()
        norms.append(torch.nn.utils.clip_grad_norm_(net.parameters(), CLIP).item())
        optimiser.step()
        losses.append(loss.item())
    losses.append(loss_of(ids[0]).item())
    return losses, norms, {key: value.detach() for key, value in named.items()}


def compared(key, value):
    """A tensor without the keys' part of gpt2's bias."""
    if not key.endswith("attn.c_attn.bias"):
        return value
    third = len(value) // 3
    return torch.cat([value[:third], value[2 * third :]])


def apart(ours, theirs):
    """Largest difference of any tensor, in units of 1 + its largest number."""
    pairs = ((compared(key, ours[key]).double(), compared(key, theirs[key]).double()) for key in ours)
    return max(((a - b).abs().max() / (1 + b.abs().max())).item() for a, b in pairs)


def main():
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    ids = torch.randint(61, (STEPS, 4, 9), generator=torch.Generator().manual_seed(17))
    about = {"optimiser": dict(ADAMW, weight_decay=DECAY, clip=CLIP), "networks": {}}
    tensors = {"ids": ids}
    for name, kept in KEPT.items():
        losses, norms, end = train(name, ids, torch.float32)
        wide, _, wide_end = train(name, ids, torch.float64)
        _, _, fused_end = train(name, ids, torch.float32, fused=True)
        print(
            f"{name}: losses {losses[0]:.4f} to {losses[-1]:.4f}, norms {min(norms):.2f} to {max(norms):.2f}; against float64, losses "
            f"within {max(abs(a - b) for a, b in zip(losses, wide)):.1e}, weights {apart(end, wide_end):.1e}; the fused step's weights "
            f"within {apart(end, fused_end):.1e}"
        )
        sums = {}
        for key, value in end.items():
            value = compared(key, value).double()
            sums[key] = [value.sum().item(), value.square().sum().item()]
        about["networks"][name] = dict(losses=losses, norms=norms, end=sums)
        tensors |= {f"{name}.end.{key}": end[key].clone() for key in kept}
    OUT.with_suffix(".json").write_text(json.dumps(about, indent=1) + "\n")
    save_file(tensors, OUT.with_suffix(".safetensors"))
    OUT.with_suffix(".safetensors").chmod(0o644)


if __name__ == "__main__":
    main()
