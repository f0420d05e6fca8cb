"""Makes language.safetensors: Fisher diagonals of small language networks by their definitions, in float64.

    pip install torch==2.11.0 transformers==5.24.0 safetensors==0.8.0 && python crates/probe/tests/language.py

The file is committed, so that no test needs Python. For each network NAME it holds, under the names of the Hugging Face hub,

    NAME.ids                  [3, 8]: three sequences, of which seven tokens each are predicted
    NAME.state.*              the weights, float32
    NAME.empirical_sequence.* the gradient of the sum of a sequence's log-probabilities, squared; mean over the sequences
    NAME.empirical_token.*    the gradient of one token's log-probability, squared; mean over all predicted tokens
    NAME.exact_token.*        for one token, sum over the vocabulary of probability x squared gradient; mean over all predicted tokens

and its metadata, under `networks`, JSON with config.json of each NAME. The exact diagonal by sequence is the sum of its tokens' exact
terms, mean over the sequences: here 7 x exact_token, since all sequences have 7. At fixed inputs the products of two positions'
gradients vanish on average, because the tokens are drawn independently and each gradient has mean 0. The script shows that by drawing
tokens.

The networks are written out below in float64: transformers' norms, softmax and rotary angles go through float32 whatever the type of
the weights. Their logits are compared with transformers'. Every gradient is one call of autograd; a tied matrix gets the gradients of
both its uses, added.
"""

import json
import pathlib
import sys

import torch
from safetensors.torch import save_file
from torch.nn import functional as F

sys.path.append(str(pathlib.Path(__file__).parents[3] / "tests/transformers"))
from nets import build, config  # noqa: E402

OUT = pathlib.Path(__file__).with_suffix(".safetensors")
VOCABULARY, LENGTH, SEQUENCES = 23, 7, 3
WIDTH, LAYERS, HEADS, KEYS = 16, 2, 4, 2
ROPE = dict(rope_theta=100.0, rope_type="default")

# name: (family, feed-forward width, its own keys); gpt_neox rotates one pair of a head's four numbers in the first, all in the second
NETS = {
    "gpt2": ("gpt2", 24, {}),
    "gpt_neox": ("gpt_neox", 24, dict(rope_parameters=dict(ROPE, partial_rotary_factor=0.5))),
    "gpt_neox_tied": ("gpt_neox", 24, dict(
        tie_word_embeddings=True, use_parallel_residual=False, rope_parameters=dict(ROPE, partial_rotary_factor=1.0))),
    "llama": ("llama", 20, dict(
        tie_word_embeddings=True, num_key_value_heads=KEYS, rms_norm_eps=1e-5, rope_parameters=ROPE)),
}  # fmt: skip


def attention(q, k, v):
    """Causal attention over [heads, length, width of a head], back to [length, width]."""
    scores = q @ k.transpose(1, 2) / q.shape[2] ** 0.5
    later = torch.ones(q.shape[1], q.shape[1]).triu(1).bool()
    mixed = scores.masked_fill(later, -torch.inf).softmax(2) @ v
    return mixed.transpose(0, 1).flatten(1)


def rotate(x, theta, rotated):
    """Rotates the first `rotated` numbers of each head by their position's angles, halves against each other."""
    angles = torch.arange(x.shape[1])[:, None].double() / theta ** (torch.arange(0, rotated, 2).double() / rotated)
    cos, sin = angles.cos(), angles.sin()
    a, b, rest = x[..., : rotated // 2], x[..., rotated // 2 : rotated], x[..., rotated:]
    return torch.cat([a * cos - b * sin, b * cos + a * sin, rest], 2)


def heads(x):
    """[length, heads * width] to [heads, length, width]."""
    return x.unflatten(1, (-1, WIDTH // HEADS)).transpose(0, 1)


class Weights(dict):
    def linear(self, name, x):
        return F.linear(x, self[f"{name}.weight"], self.get(f"{name}.bias"))

    def inputs_first(self, name, x):
        return x @ self[f"{name}.weight"] + self[f"{name}.bias"]

    def norm(self, name, x):
        return F.layer_norm(x, [WIDTH], self[f"{name}.weight"], self[f"{name}.bias"], 1e-5)

    def rms_norm(self, name, x):
        return x / (x.square().mean(1, keepdim=True) + 1e-5).sqrt() * self[f"{name}.weight"]


def gpt2(w, ids, _):
    x = w["transformer.wte.weight"][ids] + w["transformer.wpe.weight"][: len(ids)]
    for layer in range(LAYERS):
        at = f"transformer.h.{layer}"
        q, k, v = map(heads, w.inputs_first(f"{at}.attn.c_attn", w.norm(f"{at}.ln_1", x)).chunk(3, 1))
        x = x + w.inputs_first(f"{at}.attn.c_proj", attention(q, k, v))
        inner = F.gelu(w.inputs_first(f"{at}.mlp.c_fc", w.norm(f"{at}.ln_2", x)), approximate="tanh")
        x = x + w.inputs_first(f"{at}.mlp.c_proj", inner)
    return w.norm("transformer.ln_f", x) @ w["transformer.wte.weight"].T


def gpt_neox(w, ids, about):
    rotated = int(WIDTH // HEADS * about["rope_parameters"]["partial_rotary_factor"])
    x = w["gpt_neox.embed_in.weight"][ids]
    for layer in range(LAYERS):
        at = f"gpt_neox.layers.{layer}"
        qkv = w.linear(f"{at}.attention.query_key_value", w.norm(f"{at}.input_layernorm", x))
        q, k, v = qkv.unflatten(1, (HEADS, 3, WIDTH // HEADS)).permute(2, 1, 0, 3)
        q, k = (rotate(each, ROPE["rope_theta"], rotated) for each in (q, k))
        attended = x + w.linear(f"{at}.attention.dense", attention(q, k, v))
        seen = w.norm(f"{at}.post_attention_layernorm", x if about["use_parallel_residual"] else attended)
        x = attended + w.linear(f"{at}.mlp.dense_4h_to_h", F.gelu(w.linear(f"{at}.mlp.dense_h_to_4h", seen)))
    x = w.norm("gpt_neox.final_layer_norm", x)
    return x @ w["gpt_neox.embed_in.weight" if about["tie_word_embeddings"] else "embed_out.weight"].T


def llama(w, ids, _):
    x = w["model.embed_tokens.weight"][ids]
    for layer in range(LAYERS):
        at = f"model.layers.{layer}"
        seen = w.rms_norm(f"{at}.input_layernorm", x)
        q, k, v = (heads(w.linear(f"{at}.self_attn.{name}_proj", seen)) for name in "qkv")
        q, k = (rotate(each, ROPE["rope_theta"], WIDTH // HEADS) for each in (q, k))
        # Query heads 0 and 1 read keys and values 0, heads 2 and 3 read 1.
        k, v = (each.repeat_interleave(HEADS // KEYS, 0) for each in (k, v))
        x = x + w.linear(f"{at}.self_attn.o_proj", attention(q, k, v))
        seen = w.rms_norm(f"{at}.post_attention_layernorm", x)
        gated = F.silu(w.linear(f"{at}.mlp.gate_proj", seen)) * w.linear(f"{at}.mlp.up_proj", seen)
        x = x + w.linear(f"{at}.mlp.down_proj", gated)
    return w.rms_norm("model.norm", x) @ w["model.embed_tokens.weight"].T


def score_gradients(forward, weights, sequence, about):
    """Log-probabilities [7, vocabulary] of a sequence's tokens, and the gradient of each by all weights [7, vocabulary, weights]."""
    logs = forward(weights, sequence[:-1], about).log_softmax(1)
    rows = [
        torch.cat([g.flatten() for g in torch.autograd.grad(log, list(weights.values()), retain_graph=True)])
        for log in logs.flatten()
    ]
    return logs.detach(), torch.stack(rows).view(*logs.shape, -1)


def by_drawing(logs, gradients, draws, random):
    """The exact diagonal by sequence, estimated by drawing all tokens of a sequence at once: (its sum, that sum's error)."""
    sums = []
    for log, gradient in zip(logs, gradients):
        drawn = torch.multinomial(log.exp(), draws, replacement=True, generator=random)
        products = torch.einsum("tvp,swp->tvsw", gradient, gradient)
        time = torch.arange(LENGTH)[:, None]
        # |sum of gradients|^2, from the products of any two tokens' gradients
        sums.append(products[time[:, None], drawn[:, None], time[None], drawn[None]].sum((0, 1)))
    sums = torch.stack(sums).mean(0)
    return sums.mean().item(), sums.std().item() / draws**0.5


def main():
    torch.set_num_threads(1)
    tensors, configs = {}, {}
    for number, (name, (family, inner, keys)) in enumerate(NETS.items()):
        net = build(config(family, VOCABULARY, WIDTH, LAYERS, HEADS, inner, LENGTH + 1, **keys), 200 + number)
        about = net.config.to_dict()
        state = {key.replace("lm_head", "embed_out"): value.detach() for key, value in net.named_parameters()}
        weights = Weights((key, value.double().requires_grad_()) for key, value in state.items())
        ids = torch.randint(VOCABULARY, (SEQUENCES, LENGTH + 1), generator=torch.Generator().manual_seed(300 + number))
        forward = dict(gpt2=gpt2, gpt_neox=gpt_neox, llama=llama)[family]
        with torch.no_grad():
            theirs = net(ids[:, :-1], use_cache=False).logits
            away = max((forward(weights, row[:-1], about) - other).abs().max() for row, other in zip(ids, theirs))
        assert away < 1e-5, (name, away)

        logs, gradients = map(torch.stack, zip(*(score_gradients(forward, weights, row, about) for row in ids)))
        targets = ids[:, 1:, None]
        own = gradients.gather(2, targets[..., None].expand(-1, -1, -1, gradients.shape[-1])).squeeze(2)
        diagonals = dict(
            empirical_sequence=own.sum(1).square().mean(0),
            empirical_token=own.square().mean((0, 1)),
            exact_token=torch.einsum("ntv,ntvp->p", logs.exp(), gradients.square()) / (SEQUENCES * LENGTH),
        )
        mean = torch.einsum("ntv,ntvp->ntp", logs.exp(), gradients).abs().max().item()
        exact = LENGTH * diagonals["exact_token"].sum().item()
        drawn, error = by_drawing(logs, gradients, 200_000, torch.Generator().manual_seed(number))
        print(
            f"{name}: {own.shape[-1]} weights, logits within {away:.1e} of transformers'; by sequence, the exact diagonal sums to "
            f"{exact:.4f}, by 200,000 draws {drawn:.4f} +- {error:.4f}; a gradient's mean is at most {mean:.1e}; the empirical "
            f"diagonals sum to {diagonals['empirical_sequence'].sum():.4f} a sequence, {diagonals['empirical_token'].sum():.4f} a token"
        )
        tensors[f"{name}.ids"] = ids
        sizes = [value.numel() for value in state.values()]
        for key, value in state.items():
            tensors[f"{name}.state.{key}"] = value.clone()
        for kind, diagonal in diagonals.items():
            for (key, value), part in zip(state.items(), diagonal.split(sizes)):
                tensors[f"{name}.{kind}.{key}"] = part.view(value.shape).clone()
        net.config.architectures = [type(net).__name__]
        configs[name] = net.config.to_diff_dict()
    # One key: several come in another order each time.
    save_file(tensors, OUT, {"networks": json.dumps(configs, sort_keys=True)})
    OUT.chmod(0o644)


if __name__ == "__main__":
    main()
