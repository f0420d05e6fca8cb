"""Recurrent cells of ENAS's in plain PyTorch, written from the equations: makes crates/models/tests/fixtures/enas_rnn.safetensors.

Needs torch and safetensors. Run: python tests/nas/rnn.py
"""

from pathlib import Path

import torch
from safetensors.torch import save_file

# Cell, whether weights belong to edge and function, whether the output layer is tied, the largest length of a state.
CASES = [
    ("tanh", False, True, 0.0),
    ("relu+tanh~0+sigmoid~1", False, True, 0.0),
    ("sigmoid+identity~0+relu~0+tanh~1+relu~1", True, False, 0.4),
    ("identity+identity~0+identity~1+relu~0", False, False, 0.7),
]
VOCABULARY, WIDTH, BLOCKS, LENGTH = 11, 6, 3, 7
FUNCTIONS = {"tanh": torch.tanh, "relu": torch.relu, "identity": lambda x: x, "sigmoid": torch.sigmoid}


def parse(cell):
    first, *others = cell.split("+")
    nodes = [(first, 0)]
    for other in others:
        function, source = other.split("~")
        nodes.append((function, int(source)))
    return nodes


class Rnn(torch.nn.Module):
    """Weights under the names of Lethe's checkpoints; what a step computes, spelled out."""

    def __init__(self, cell, width, vocabulary, by_operation=False, tied=True, clip=0.0):
        super().__init__()
        self.cell, self.width, self.clip = parse(cell), width, clip
        self.names = {"input": "cell.input", "hidden": "cell.hidden"}
        for to, (function, source) in enumerate(self.cell[1:], 1):
            name = f"cell.edges.{source}-{to}"
            self.names[to] = f"{name}.{function}" if by_operation else name
        self.weights = {"embedding.weight": torch.randn(vocabulary, width)}
        for name in self.names.values():
            self.weights[f"{name}.weight"] = torch.randn(2 * width, width)
        if not tied:
            self.weights["output.weight"] = torch.randn(vocabulary, width)
        self.output = "embedding.weight" if tied else "output.weight"

    def weight(self, what):
        return self.weights[f"{self.names[what]}.weight"]

    def node(self, before, sums, function):
        gate, new = sums[:, : self.width], sums[:, self.width :]
        gate = torch.sigmoid(gate)
        return gate * FUNCTIONS[function](new) + (1 - gate) * before

    def step(self, x, h):
        values = [self.node(h, x @ self.weight("input").T + h @ self.weight("hidden").T, self.cell[0][0])]
        for to, (function, source) in enumerate(self.cell[1:], 1):
            values.append(self.node(values[source], values[source] @ self.weight(to).T, function))
        used = {source for _, source in self.cell[1:]}
        ends = [value for at, value in enumerate(values) if at not in used]
        h = torch.stack(ends).mean(0)
        if self.clip:
            length = h.norm(dim=1, keepdim=True)
            h = torch.where(length > self.clip, h * self.clip / length, h)
        return h

    def forward(self, tokens, h=None):
        if h is None:
            h = torch.zeros(len(tokens), self.width, dtype=self.weights["embedding.weight"].dtype)
        out = []
        for t in range(tokens.shape[1]):
            h = self.step(self.weights["embedding.weight"][tokens[:, t]], h)
            out.append(h)
        return torch.stack(out, 1) @ self.weights[self.output].T, h


def main():
    torch.manual_seed(0)
    kept = {}
    for at, (cell, by_operation, tied, clip) in enumerate(CASES):
        net = Rnn(cell, WIDTH, VOCABULARY, by_operation, tied, clip)
        ids = torch.randint(VOCABULARY, (BLOCKS, LENGTH))
        wide = {name: weight.double() for name, weight in net.weights.items()}
        kept |= {f"{at}.{name}": weight for name, weight in net.weights.items()}
        net.weights = wide
        logits, state = net(ids)
        kept |= {f"{at}.ids": ids, f"{at}.logits": logits.float(), f"{at}.state": state.float()}
    folder = Path(__file__).parents[2] / "crates/models/tests/fixtures"
    save_file(kept, folder / "enas_rnn.safetensors")


if __name__ == "__main__":
    main()
