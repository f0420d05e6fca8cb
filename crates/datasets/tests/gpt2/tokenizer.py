"""Writes GPT-2's tokenizer.json, as the Hugging Face hub has it, from the merges in vocab.bpe. Needs Python alone.

    python crates/datasets/tests/gpt2/tokenizer.py OUT.json [--pairs]

A token's number follows from the merges: the 256 bytes come first, those that print before the others, then what each merge makes,
then <|endoftext|>, 50256. Merges are written as "a b", the way of most files; with --pairs as ["a", "b"], the way of newer ones.
"""

import argparse
import json
import pathlib

END = "<|endoftext|>"


def byte_characters():
    """The character that stands for each byte in a token's spelling, in the order of the tokens: {byte: character}."""
    shown = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    hidden = [byte for byte in range(256) if byte not in shown]
    return {byte: chr(byte) for byte in shown} | {byte: chr(256 + place) for place, byte in enumerate(hidden)}


def merges():
    """Pairs of spellings, the first to be merged first."""
    lines = pathlib.Path(__file__).with_name("vocab.bpe").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split(" ")) for line in lines[1:]]


def vocabulary():
    """{spelling: token}"""
    spellings = [*byte_characters().values(), *(a + b for a, b in merges()), END]
    return {spelling: token for token, spelling in enumerate(spellings)}


def tokenizer_json(pairs=False):
    def byte_level(add_prefix_space, trim_offsets):
        return {
            "type": "ByteLevel", "add_prefix_space": add_prefix_space, "trim_offsets": trim_offsets, "use_regex": True}  # fmt: skip

    end = {
        "id": vocabulary()[END], "content": END, "single_word": False, "lstrip": False, "rstrip": False, "normalized": False,
        "special": True}  # fmt: skip
    model = {
        "type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": "", "end_of_word_suffix": "",
        "fuse_unk": False, "byte_fallback": False, "ignore_merges": False, "vocab": vocabulary(),
        "merges": [list(pair) if pairs else " ".join(pair) for pair in merges()]}  # fmt: skip
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": [end], "normalizer": None,
        "pre_tokenizer": byte_level(False, True), "post_processor": byte_level(True, False), "decoder": byte_level(True, True),
        "model": model}  # fmt: skip


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--pairs", action="store_true")
    args = parser.parse_args()
    args.out.write_text(json.dumps(tokenizer_json(args.pairs), ensure_ascii=False), encoding="utf-8")
