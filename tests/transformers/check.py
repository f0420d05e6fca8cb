"""Loads language networks that Lethe wrote into transformers, and compares the logits.

    python tests/transformers/check.py FOLDER...

A FOLDER holds config.json and model.safetensors (or shards), and io.safetensors with `ids` [batch, length] (int64) and Lethe's own
`logits` [batch, length, vocabulary]; without io.safetensors only the names are compared. Every tensor of the network has to be in the
file, none besides, and each of its shape. Prints one line a folder with the largest difference; exits 1 where anything differs, by
more than TOLERANCE (1e-4, or --tolerance) of 1 + the largest logit. Versions: see nets.py.
"""

import argparse
import pathlib
import sys

import torch
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM
from transformers.utils import logging


def check(folder, tolerance):
    """A line about a folder, and whether something is wrong with it."""
    net, about = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, output_loading_info=True)
    wrong = {kind: sorted(map(str, names)) for kind, names in about.items() if names}
    if wrong:
        return f"{folder}: {wrong}", True
    state = {name for name, _ in net.named_parameters()}
    line = f"{folder}: {net.config.model_type}, {len(state)} tensors, {sum(p.numel() for p in net.parameters())} parameters"
    io = pathlib.Path(folder, "io.safetensors")
    if not io.exists():
        return line, False
    io = load_file(io)
    with torch.no_grad():
        expected = net.eval()(io["ids"], use_cache=False).logits
    found = io["logits"].float()
    if found.shape != expected.shape:
        return f"{line}, logits {list(found.shape)}, expected {list(expected.shape)}", True
    difference, scale = (found - expected).abs().max().item(), expected.abs().max().item()
    # Not `difference > ...`, which no NaN is.
    bad = not difference <= tolerance * (1 + scale)
    return f"{line}, largest difference of the logits {difference:.2e} (largest logit {scale:.2f})", bad


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="+")
    parser.add_argument("--tolerance", type=float, default=1e-4)
    args = parser.parse_args()
    torch.set_num_threads(1)
    logging.disable_progress_bar()
    results = [check(folder, args.tolerance) for folder in args.folder]
    for line, bad in results:
        print(("WRONG " if bad else "") + line)
    sys.exit(any(bad for _, bad in results))


if __name__ == "__main__":
    main()
