"""Writes crates/models/tests/fixtures/language: what transformers computes, for the tests of crates/models to compare with.

    pip install torch==2.11.0 transformers==5.24.0 safetensors==0.8.0 && python tests/transformers/make_fixtures.py

Only needed when a fixture is added; the tests need no Python. Each folder NAME/ is as save_pretrained lays it out: config.json, and
model.safetensors or its shards with model.safetensors.index.json. Beside them lie

    config-4.json    the same configuration in the words of transformers 4, in which most files of the hub are written
    io.safetensors   float32: `ids` [2, 11] (int64), `logits` [2, 11, 61]; [2, 11, 32]: `block.N` after each block, `norm` after the
                     last norm

gpt2_hub alone is not save_pretrained's: its names have no `transformer.` before them and its causal masks are there
(`h.N.attn.bias`), like the hub's file of gpt2.

Networks are small, with random weights (biases and norms too). Where the file holds half numbers, they are read into float32 and
computed with there. Attention is transformers' plain one (eager).
"""

import json
import pathlib
import shutil
import tempfile

import torch
from nets import blocks, build, config
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM
from transformers.utils import logging

OUT = pathlib.Path(__file__).parents[2] / "crates/models/tests/fixtures/language"
VOCABULARY, LENGTH = 61, 11

LLAMA3 = dict(
    rope_theta=500000.0, rope_type="llama3", factor=4.0, low_freq_factor=1.0, high_freq_factor=4.0,
    original_max_position_embeddings=256)  # fmt: skip

# name: (family, type of the file's tensors, largest shard, feed-forward width, its own keys)
NETS = {
    "gpt2": ("gpt2", torch.float32, None, 64, {}),
    "gpt2_hub": ("gpt2", torch.float16, None, None, {}),
    "gpt_neox": ("gpt_neox", torch.float32, None, 64, dict(
        use_parallel_residual=True, tie_word_embeddings=False,
        rope_parameters=dict(rope_theta=10000.0, rope_type="default", partial_rotary_factor=0.25))),
    "gpt_neox_sequential": ("gpt_neox", torch.float16, None, 64, dict(
        use_parallel_residual=False, tie_word_embeddings=True,
        rope_parameters=dict(rope_theta=10000.0, rope_type="default", partial_rotary_factor=1.0))),
    "llama": ("llama", torch.float32, "45KB", 48, dict(
        num_key_value_heads=2, tie_word_embeddings=False, rms_norm_eps=1e-5,
        rope_parameters=dict(rope_theta=10000.0, rope_type="default"))),
    # Of its wavelengths (6, 167, 4,443 and 118,142 positions) the first is below 256/4, the last two above 256/1, one between.
    "llama3": ("llama", torch.bfloat16, None, 48, dict(
        num_key_value_heads=2, tie_word_embeddings=True, rms_norm_eps=1e-5, rope_parameters=LLAMA3)),
    "qwen2": ("qwen2", torch.bfloat16, None, 48, dict(
        num_key_value_heads=2, tie_word_embeddings=True, use_sliding_window=False,
        rope_parameters=dict(rope_theta=1000000.0, rope_type="default"))),
    # Heads wider than width / heads, and one of keys and values.
    "mistral": ("mistral", torch.float16, None, 48, dict(
        num_key_value_heads=1, head_dim=12, tie_word_embeddings=False, sliding_window=None,
        rope_parameters=dict(rope_theta=10000.0, rope_type="default"))),
}  # fmt: skip


def of_transformers_4(keys):
    """A configuration as transformers 4 wrote it."""
    keys = dict(keys, transformers_version="4.40.0")
    keys["torch_dtype"] = keys.pop("dtype")
    rope = dict(keys.pop("rope_parameters", None) or {})
    if keys["model_type"] == "gpt2":
        keys["n_ctx"] = keys["n_positions"]
    elif keys["model_type"] == "gpt_neox":
        keys |= dict(rotary_emb_base=int(rope["rope_theta"]), rotary_pct=rope["partial_rotary_factor"], rope_scaling=None)
    else:
        keys["rope_theta"] = rope.pop("rope_theta")
        keys["rope_scaling"] = None if rope["rope_type"] == "default" else rope
        keys.pop("layer_types", None)
    return keys


def compute(net, ids):
    """Logits, and what each block and the last norm give."""
    found = {}

    def keep(name, value):
        found[name] = (value[0] if isinstance(value, tuple) else value).detach().clone()

    each, norm = blocks(net)
    hooks = [norm.register_forward_hook(lambda _, __, output: keep("norm", output))]
    for number, block in enumerate(each):
        hooks.append(block.register_forward_hook(lambda _, __, output, name=f"block.{number}": keep(name, output)))
    with torch.no_grad():
        found["logits"] = net(ids, use_cache=False).logits
    for hook in hooks:
        hook.remove()
    return found


def load(folder):
    net, about = AutoModelForCausalLM.from_pretrained(
        folder, dtype=torch.float32, attn_implementation="eager", output_loading_info=True)  # fmt: skip
    assert not any(about.values()), (folder, about)
    return net.eval()


def as_on_the_hub(path):
    """Names without their prefix, and the causal masks: what a network's file of 2019 holds."""
    state = {name.removeprefix("transformer."): value for name, value in load_file(path).items()}
    mask = torch.ones(16, 16, dtype=torch.uint8).tril().view(1, 1, 16, 16)
    state |= {f"h.{number}.attn.bias": mask.clone() for number in range(2)}
    save_file(state, path, {"format": "pt"})


def same_by_the_other_config(folder, ids, logits):
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        pathlib.Path(copy, "config-4.json").replace(pathlib.Path(copy, "config.json"))
        assert torch.equal(compute(load(copy), ids)["logits"], logits), f"{folder}: config-4.json means another network"


def write(name, number):
    family, dtype, shard, inner, keys = NETS[name]
    folder = OUT / name
    shutil.rmtree(folder, ignore_errors=True)
    net = build(config(family, VOCABULARY, 32, 2, 4, inner, 512 if family != "gpt2" else 16, **keys), 100 + number, dtype)
    net.save_pretrained(folder, **({"max_shard_size": shard} if shard else {}))
    (folder / "generation_config.json").unlink(missing_ok=True)
    if name == "gpt2_hub":
        as_on_the_hub(folder / "model.safetensors")
    written = json.loads((folder / "config.json").read_text())
    (folder / "config-4.json").write_text(json.dumps(of_transformers_4(written), indent=2, sort_keys=True) + "\n")
    ids = torch.randint(VOCABULARY, (2, LENGTH), generator=torch.Generator().manual_seed(number))
    net = load(folder)
    found = compute(net, ids)
    same_by_the_other_config(folder, ids, found["logits"])
    # The fused kernels that users run agree with the plain sums.
    fused = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="sdpa").eval()
    other = compute(fused, ids)["logits"]
    save_file({"ids": ids} | {key: value.contiguous() for key, value in found.items()}, folder / "io.safetensors")
    size = sum(path.stat().st_size for path in folder.iterdir())
    print(
        f"{name}: {sum(p.numel() for p in net.parameters())} parameters, {size} bytes, logits' deviation "
        f"{found['logits'].std():.2f}, eager and sdpa differ by {(other - found['logits']).abs().max():.1e}"
    )


if __name__ == "__main__":
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    OUT.mkdir(exist_ok=True)
    for number, name in enumerate(NETS):
        write(name, number)
