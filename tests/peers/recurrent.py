"""How long a training step of a recurrent cell takes here and in plain PyTorch (tests/nas/rnn.py's network, eager), turn and turn about.

Needs torch and a token data set with validation rows (dataset tokenizer --kind words, dataset tokenize). Prints processor seconds a batch.
Run: python tests/peers/recurrent.py TOKENS VOCABULARY WIDTH BATCH [ROUNDS]
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

import torch

sys.path.append(str(Path(__file__).resolve().parents[1] / "nas"))
from rnn import Rnn

CELL = "tanh+relu~0+identity~1+sigmoid~1+tanh~2+relu~0"
BATCHES = 40
LENGTH = 35
SEARCH = Path(__file__).parents[2] / "target/release/search"


def ours(folder, tokens, vocabulary, width, batch):
    keys = {"kind": "architecture", "schema_version": 1, "space": "enas_rnn", "cell": CELL}
    origin = {"tool": "speed", "version": "0", "config": None, "seed": None, "inputs": {}}
    (folder / "cell.json").write_text(json.dumps(keys | {"provenance": origin}))
    (folder / "search.toml").write_text(
        f"""epochs = 1
architectures = 1
steps = 1
batch = {batch}
nodes = {CELL.count("+") + 1}
sampler = "fixed"
model = {{ architecture = "enas_rnn", vocab_size = {vocabulary}, width = {width}, initializer_range = 0.1 }}
optimiser = {{ name = "sgd", clip = 0.25 }}
rate = {{ lr = 1 }}
judge = {{ rows = 1, scale = 80 }}
"""
    )

    def seconds(batches):
        command = [SEARCH, "shared", "--data", tokens, "--config", folder / "search.toml"]
        command += ["--set", f"steps={batches}", "--architecture", folder / "cell.json", "--device", "cpu", "--quiet"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*command, "--out", folder / "s.safetensors"], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    # What a start costs is not a batch's.
    return (seconds(2 * BATCHES) - seconds(BATCHES)) / BATCHES


def plain(vocabulary, width, batch):
    torch.manual_seed(0)
    torch.set_num_threads(1)
    net = Rnn(CELL, width, vocabulary, clip=25.0)
    net.weights = {name: (0.1 * w).requires_grad_() for name, w in net.weights.items()}
    weights = list(net.weights.values())
    optimiser = torch.optim.SGD(weights, lr=1)
    tokens = torch.randint(vocabulary, (BATCHES + 5, batch, LENGTH + 1))
    state, began = None, 0.0
    for at, block in enumerate(tokens):
        if at == 5:
            began = time.process_time()
        logits, state = net(block[:, :-1], state)
        state = state.detach()
        loss = torch.nn.functional.cross_entropy(logits.flatten(0, 1), block[:, 1:].flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 0.25)
        optimiser.step()
        optimiser.zero_grad()
    return (time.process_time() - began) / BATCHES


def main():
    tokens, *numbers = sys.argv[1:]
    vocabulary, width, batch, rounds = (*map(int, numbers), 3)[:4]
    with tempfile.TemporaryDirectory() as folder:
        times = [(ours(Path(folder), tokens, vocabulary, width, batch), plain(vocabulary, width, batch)) for _ in range(rounds)]
    for own, other in times:
        print(f"{1000 * own:.1f} ms here, {1000 * other:.1f} ms in plain PyTorch: {other / own:.2f} times as fast")
    print(f"median {median(other / own for own, other in times):.2f}")


if __name__ == "__main__":
    main()
