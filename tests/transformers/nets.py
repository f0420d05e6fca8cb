"""Small language networks of transformers, with random weights that are nowhere at their default. For the scripts beside it.

Written with Python 3.11, torch 2.11.0, transformers 5.24.0 and safetensors 0.8.0.
"""

import torch
from transformers import AutoModelForCausalLM, GPT2Config, GPTNeoXConfig, LlamaConfig, MistralConfig, Qwen2Config

# What gpt2 calls n_embd, n_layer, n_head, n_inner and n_positions.
GPT2 = dict(width="n_embd", layers="n_layer", heads="n_head", inner="n_inner", positions="n_positions")
OTHERS = dict(
    width="hidden_size", layers="num_hidden_layers", heads="num_attention_heads", inner="intermediate_size",
    positions="max_position_embeddings")  # fmt: skip
CONFIGS = dict(gpt2=GPT2Config, gpt_neox=GPTNeoXConfig, llama=LlamaConfig, qwen2=Qwen2Config, mistral=MistralConfig)
NO_DROPOUT = dict(
    gpt2=dict(resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0), gpt_neox=dict(attention_dropout=0.0, hidden_dropout=0.0))  # fmt: skip


def config(family, vocabulary, width, layers, heads, inner, positions, **more):
    """A configuration of `family` without dropout; `more` holds its own keys."""
    sizes = dict(width=width, layers=layers, heads=heads, inner=inner, positions=positions)
    names = GPT2 if family == "gpt2" else OTHERS
    keys = {names[size]: value for size, value in sizes.items()} | NO_DROPOUT.get(family, {})
    # No token of a small vocabulary has a meaning of its own.
    return CONFIGS[family](vocab_size=vocabulary, bos_token_id=None, eos_token_id=None, **keys, **more)


def build(config, seed, dtype=torch.float32):
    """A network whose every tensor is random: matrices as wide as keeps activations near 1, gains around 1, biases around 0."""
    net = AutoModelForCausalLM.from_config(config, attn_implementation="eager").eval().to(dtype)
    random = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, value in sorted(net.named_parameters()):
            noise = torch.randn(value.shape, generator=random)
            if name.endswith(("wte.weight", "wpe.weight", "embed_in.weight", "embed_tokens.weight")):
                noise *= 0.5
            elif value.dim() == 2:
                noise /= value.shape[0 if inputs_first(name) else 1] ** 0.5
            elif "bias" in name:
                noise *= 0.3
            else:
                noise = 1 + 0.3 * noise
            value.copy_(noise)
    return net


def inputs_first(name):
    """Is it a matrix of gpt2's, which lies as [inputs, outputs]?"""
    return any(part in name for part in ("c_attn", "c_proj", "c_fc"))


def blocks(net):
    """The blocks of a network, and the norm after them."""
    base = net.base_model
    return (base.h if hasattr(base, "h") else base.layers), next(
        getattr(base, name) for name in ("ln_f", "final_layer_norm", "norm") if hasattr(base, name)
    )
