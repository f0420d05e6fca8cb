"""Networks of searched cells in plain PyTorch, which timm does not have, with timm's methods: NAS-Bench-201's (Dong and Yang
2020, arXiv 2001.00326) and ENAS's micro search space (Pham et al. 2018, arXiv 1802.03268). Written from the papers' definitions
for nets.py; tensors are called as in crates/models.
"""

import torch
from torch import nn
from torch.nn import functional


class Headed(nn.Module):
    def forward_head(self, x, pre_logits):
        return x if pre_logits else self.head(x)

    def forward(self, x):
        return self.head(self.forward_features(x))


class ConvNorm(nn.Module):
    def __init__(self, inputs, outputs, kernel, relu=True):
        super().__init__()
        self.conv, self.bn = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False), nn.BatchNorm2d(outputs)
        self.relu = relu

    def forward(self, x):
        return self.bn(self.conv(x.relu() if self.relu else x))


class Zeros(nn.Module):
    def forward(self, x):
        return torch.zeros_like(x)


def mean_pool():
    return nn.AvgPool2d(3, 1, 1, count_include_pad=False)


class NasBench201(Headed):
    def __init__(self, spec, channels, size, classes):
        super().__init__()
        width = spec.get("width", 16)
        self.stem = ConvNorm(channels, width, 3, relu=False)
        self.stages = nn.ModuleList(Stage(spec, width, stage) for stage in range(3))
        self.bn, self.head = nn.BatchNorm2d(4 * width), nn.Linear(4 * width, classes)

    def forward_features(self, x):
        x = self.stem(x)
        for stage in self.stages:
            x = stage(x)
        return self.bn(x).relu().mean((2, 3))


class Stage(nn.Module):
    def __init__(self, spec, width, number):
        super().__init__()
        width = width * 2**number
        if number:
            self.reduction = Reduction(width // 2, width)
        self.cells = nn.ModuleList(Cell201(spec["cell"], width) for _ in range(spec.get("cells", 5)))

    def forward(self, x):
        if hasattr(self, "reduction"):
            x = self.reduction(x)
        for cell in self.cells:
            x = cell(x)
        return x


class Reduction(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(inputs, outputs, 3, 2, 1, bias=False), nn.BatchNorm2d(outputs)
        self.conv2, self.bn2 = nn.Conv2d(outputs, outputs, 3, 1, 1, bias=False), nn.BatchNorm2d(outputs)
        self.shortcut = nn.Conv2d(inputs, outputs, 1, bias=False)

    def forward(self, x):
        y = self.bn2(self.conv2(self.bn1(self.conv1(x.relu())).relu()))
        return self.shortcut(functional.avg_pool2d(x, 2)) + y


class Cell201(nn.Module):
    def __init__(self, text, width):
        super().__init__()
        make = {
            "none": Zeros,
            "skip_connect": nn.Identity,
            "nor_conv_1x1": lambda: ConvNorm(width, width, 1),
            "nor_conv_3x3": lambda: ConvNorm(width, width, 3),
            "avg_pool_3x3": mean_pool,
        }
        self.edges = nn.ModuleDict()
        for to, node in enumerate(text.split("+"), 1):
            for edge in node.strip("|").split("|"):
                operation, start = edge.split("~")
                self.edges[f"{start}-{to}"] = nn.ModuleDict({operation: make[operation]()})

    def forward(self, x):
        nodes = [x]
        for to in range(1, 4):
            each = [[*self.edges[f"{start}-{to}"].values()][0](nodes[start]) for start in range(to)]
            nodes.append(torch.stack(each).sum(0))
        return nodes[-1]


class EnasCnn(Headed):
    def __init__(self, spec, channels, size, classes):
        super().__init__()
        width, normal = spec.get("width", 20), spec.get("layers", 6)
        cells = [cell.strip() for cell in spec["cell"].split(";")]
        self.stem = ConvNorm(channels, 3 * width, 3, relu=False)
        self.layers, before, third = nn.ModuleList(), [3 * width, 3 * width], normal // 3
        for number in range(normal + 2):
            reduces = number in (third, 2 * third + 1)
            width *= 1 + reduces
            self.layers.append(Layer(cells[reduces], before, width, reduces))
            before = [width if reduces else before[1], width]
        self.head = nn.Linear(width, classes)

    def forward_features(self, x):
        older = newer = self.stem(x)
        for layer in self.layers:
            if hasattr(layer, "reduction"):
                older, newer = newer, layer.reduction(newer)
            older, newer = newer, layer(older, newer)
        return newer.relu().mean((2, 3))


class Layer(nn.Module):
    def __init__(self, text, before, width, reduces):
        super().__init__()
        self.inputs = nn.ModuleList(nn.Identity() if c == width else ConvNorm(c, width, 1) for c in before)
        if reduces:
            self.reduction = Factorised(before[1], width)
            self.inputs = nn.ModuleList([Factorised(before[1], width, relu=True), nn.Identity()])
        self.wires = [[edge.split("~") for edge in node.strip("|").split("|")] for node in text.split("+")]
        make = {
            "identity": nn.Identity,
            "sep_conv_3x3": lambda: nn.Sequential(Separable(width, 3), Separable(width, 3)),
            "sep_conv_5x5": lambda: nn.Sequential(Separable(width, 5), Separable(width, 5)),
            "avg_pool_3x3": mean_pool,
            "max_pool_3x3": lambda: nn.MaxPool2d(3, 1, 1),
        }
        self.nodes = nn.ModuleList(
            nn.ModuleDict({
                side: nn.ModuleDict({f"input{at}": nn.ModuleDict({operation: make[operation]()})})
                for side, (operation, at) in zip("ab", wires)
            })
            for wires in self.wires
        )  # fmt: skip
        used = {int(at) for wires in self.wires for _, at in wires}
        loose = [str(end) for end in range(len(self.wires) + 2) if end not in used]
        self.ends = nn.ModuleDict({end: nn.Conv2d(width, width, 1, bias=False) for end in loose})
        self.bn = nn.BatchNorm2d(width)

    def forward(self, older, newer):
        outputs = [self.inputs[0](older), self.inputs[1](newer)]
        for node, wires in zip(self.nodes, self.wires):
            each = [node[s][f"input{at}"][operation](outputs[int(at)]) for s, (operation, at) in zip("ab", wires)]
            outputs.append(each[0] + each[1])
        # The convolution of all loose ends as one.
        stacked = torch.cat([outputs[int(end)] for end in self.ends], 1)
        weight = torch.cat([conv.weight for conv in self.ends.values()], 1)
        return self.bn(functional.conv2d(stacked.relu(), weight))


class Factorised(nn.Module):
    def __init__(self, inputs, outputs, relu=False):
        super().__init__()
        self.conv1, self.conv2 = (nn.Conv2d(inputs, outputs // 2, 1, bias=False) for _ in range(2))
        self.bn, self.relu = nn.BatchNorm2d(outputs), relu

    def forward(self, x):
        x = x.relu() if self.relu else x
        shifted = functional.pad(x, [0, 1, 0, 1])[:, :, 1:, 1:]
        paths = [self.conv1(x[:, :, ::2, ::2]), self.conv2(shifted[:, :, ::2, ::2])]
        return self.bn(torch.cat(paths, 1))


class Separable(nn.Module):
    def __init__(self, width, kernel):
        super().__init__()
        self.depthwise = nn.Conv2d(width, width, kernel, padding=kernel // 2, groups=width, bias=False)
        self.pointwise, self.bn = nn.Conv2d(width, width, 1, bias=False), nn.BatchNorm2d(width)

    def forward(self, x):
        return self.bn(self.pointwise(self.depthwise(x.relu())))
