"""Writes crates/train/tests/fixtures: short trainings by PyTorch, for crates/train/tests/pytorch.rs to repeat.

    pip install torch==2.11.0 timm==1.0.22 blake3 && python tests/torch/make_fixtures.py

Only needed when a training is added; the test needs no Python. Everything is computed the plain way: timm's networks, PyTorch's
optimisers, schedulers and loss, float32 on one thread. Only the random streams (order of rows, crops, flips, new heads) are
Lethe's, as crates/datasets/tests/random_streams.py derives them. `pixel` is the same formula in both.

trainings.json is a list of trainings; trainings.safetensors holds, for a training called NAME, NAME.start.* (where it has a
start of its own) and NAME.end.*, under timm's names with the rows of all heads concatenated.
"""

import copy
import json
import math
import pathlib
import sys

import torch
from safetensors.torch import save_file
from torch.nn import functional as F
from torch.optim import lr_scheduler

ROOT = pathlib.Path(__file__).parents[2]
sys.path += [str(ROOT / "tests/timm"), str(ROOT / "crates/datasets/tests")]
from nets import build  # noqa: E402
from random_streams import below, shuffle, stream  # noqa: E402

OUT = ROOT / "crates/train/tests/fixtures"
SEED = 5
SIDE, CHANNELS, PER_TASK = 32, 3, 5
TRAIN, TEST = 60, 30
MEAN, STD = [0.5, 0.45, 0.4], [0.25, 0.3, 0.35]
INPUT = dict(size=SIDE, channels=CHANNELS, mean=MEAN, std=STD)

RESNET = dict(architecture="resnet", block="basic", layers=[1, 1, 1, 1], width=2, stem=dict(kernel=3, stride=2, pool=False))
# Without qkv_bias: attention does not feel the keys' bias, so its gradient is rounding alone, which Adam blows up to whole steps.
VIT = dict(architecture="vit", patch=8, dim=12, depth=1, heads=2, mlp_ratio=2.0, qkv_bias=False)
SGD = dict(name="sgd", momentum=0.9, weight_decay=0.01)
WARM = dict(epochs=3, lr=0.05, warmup=0.25, schedule="cosine")
FIXED = dict(steps=5, lr=0.02, schedule="constant")
COMMON = dict(batch=8, evaluate_every=4, splits=["test"])
AUGMENT = dict(crop=3, flip=True)

# name, start (a specification and which heads it has, or a training before), task, configuration
TRAININGS = [
    ("resnet-a", (RESNET, []), 0, dict(COMMON, optimiser=SGD, first=WARM, later=FIXED, augment=AUGMENT)),
    ("resnet-b", "resnet-a", 1, dict(COMMON, optimiser=SGD, first=WARM, later=FIXED, augment=AUGMENT)),
    ("resnet-b-frozen", "resnet-a", 1, dict(COMMON, optimiser=SGD, first=WARM, later=FIXED, batch_norm="freeze")),
    ("vit-sgd", (VIT, [0, 1]), 1, dict(COMMON, optimiser=dict(SGD, clip=3.0), first=FIXED, later=WARM)),
    ("vit-adamw", "vit-sgd", 1, dict(
        COMMON, optimiser=dict(name="adamw", weight_decay=0.5, beta2=0.95), first=FIXED, later=dict(WARM, lr=3e-3))),
    ("vit-adam", "vit-sgd", 0, dict(
        COMMON, optimiser=dict(name="adam", weight_decay=0.05), first=WARM, later=dict(FIXED, lr=1e-3))),
]  # fmt: skip


def pixel(split, number, label, channel, y, x):
    noise = (number + 7 * split + 3) * (y * SIDE + x + 1) * (channel + 2) * 2654435761 % 2**32 >> 25
    return (37 * label + 11 * channel + (label + 1) * 5 * y + (channel + 1) * 3 * x + noise) % 256


def examples(split, task):
    """Images [n, c, h, w] as bytes and labels of a task's rows in the order of the file; image n is of class n % 10."""
    numbers = [n for n in range(TEST if split else TRAIN) if n % 10 // PER_TASK == task]
    images = [
        [[[pixel(split, n, n % 10, c, y, x) for x in range(SIDE)] for y in range(SIDE)] for c in range(CHANNELS)]
        for n in numbers
    ]
    return torch.tensor(images, dtype=torch.uint8), torch.tensor([n % PER_TASK for n in numbers])


def normalise(images):
    mean, std = (torch.tensor(v).view(1, -1, 1, 1) for v in (MEAN, STD))
    return (images.float() / 255 - mean) / std


def augmented(images, draws, crop, flip):
    """Zero padding, a crop, then a mirror, one image after another."""
    out = []
    for image in images:
        if crop:
            top, left = below(draws, 2 * crop + 1), below(draws, 2 * crop + 1)
            image = F.pad(image, (crop,) * 4)[:, top : top + SIDE, left : left + SIDE]
        if flip and below(draws, 2) == 1:
            image = image.flip(2)
        out.append(image)
    return torch.stack(out)


class Model:
    """timm's network with a classifier for each task."""

    def __init__(self, spec):
        self.spec, self.heads = spec, {}
        self.trunk = build(spec, CHANNELS, SIDE, 0)
        self.head_name = {"resnet": "fc", "vit": "head"}[spec["architecture"]]
        self.features = self.trunk.num_features

    def new_head(self, task):
        """A fresh one, as PyTorch's `Linear` draws it, from our stream."""
        draws, bound = stream(SEED, task, "head"), self.features**-0.5
        uniform = lambda count: torch.tensor([bound * (2 * ((next(draws) >> 11) * 2**-53) - 1) for _ in range(count)])  # noqa: E731
        self.heads[task] = torch.nn.Linear(self.features, PER_TASK)
        with torch.no_grad():
            self.heads[task].weight.copy_(uniform(PER_TASK * self.features).view(PER_TASK, -1))
            self.heads[task].bias.copy_(uniform(PER_TASK))

    def logits(self, images, task):
        return self.heads[task](self.trunk.forward_head(self.trunk.forward_features(images), pre_logits=True))

    def state(self):
        state = {name: tensor.clone() for name, tensor in self.trunk.state_dict().items()}
        for part in ("weight", "bias"):
            if self.heads:
                rows = [getattr(head, part).detach() for head in self.heads.values()]
                state[f"{self.head_name}.{part}"] = torch.cat(rows).clone()
        return state


def scrambled(spec, tasks):
    """A network in which nothing is 0 or 1 by chance, with heads for some tasks."""
    torch.manual_seed(1)
    model = Model(spec)
    model.heads = {task: torch.nn.Linear(model.features, PER_TASK) for task in tasks}
    with torch.no_grad():
        for name, tensor in model.trunk.state_dict().items():
            if name.endswith("running_var"):
                tensor.uniform_(0.5, 2.0)
            elif tensor.is_floating_point() and tensor.dim() == 1:
                tensor.uniform_(-0.3, 0.3).add_(1.0 if name.endswith("weight") else 0.0)
            elif tensor.is_floating_point():
                tensor.normal_(0, tensor[0].numel() ** -0.5)
    return model


def optimiser_of(config, parameters, lr):
    decay = config.get("weight_decay", 0.0)
    groups = [
        dict(params=[p for p in parameters if p.dim() > 1], weight_decay=decay),
        dict(params=[p for p in parameters if p.dim() <= 1], weight_decay=0.0),
    ]
    if config["name"] == "sgd":
        return torch.optim.SGD(groups, lr=lr, momentum=config["momentum"])
    kind = {"adam": torch.optim.Adam, "adamw": torch.optim.AdamW}[config["name"]]
    return kind(groups, lr=lr, betas=(0.9, config.get("beta2", 0.999)), eps=1e-8)


def scheduler_of(phase, optimiser, total):
    warm = math.floor(phase.get("warmup", 0.0) * total + 0.5)
    if phase["schedule"] == "constant":
        assert warm == 0
        return lr_scheduler.ConstantLR(optimiser, factor=1.0)
    up = lr_scheduler.LinearLR(optimiser, start_factor=1 / warm, total_iters=warm - 1)
    down = lr_scheduler.CosineAnnealingLR(optimiser, T_max=total - warm)
    return lr_scheduler.SequentialLR(optimiser, [up, down], milestones=[warm])


def train(model, task, config):
    """Trains a model; gives the rows of its history: step, task, examples, correct, loss."""
    first = not model.heads
    phase = config["first" if first else "later"]
    if task not in model.heads:
        model.new_head(task)
    images, labels = examples(0, task)
    batch, per_epoch = config["batch"], len(labels) // config["batch"]
    total = phase.get("steps", phase.get("epochs", 0) * per_epoch)
    trained = [*model.trunk.parameters(), *model.heads[task].parameters()]
    optimiser = optimiser_of(config["optimiser"], trained, phase["lr"])
    scheduler = scheduler_of(phase, optimiser, total)
    frozen = not first and config.get("batch_norm") == "freeze"
    augment = config.get("augment", dict(crop=0, flip=False))
    history = []

    def evaluate(step):
        model.trunk.eval()
        with torch.no_grad():
            for other in sorted(model.heads):
                test, expected = examples(1, other)
                logits = model.logits(normalise(test), other)
                correct = (logits.argmax(1) == expected).sum().item()
                loss = F.cross_entropy(logits.double(), expected).item()
                history.append(dict(step=step, task=other, examples=len(expected), correct=correct, loss=loss))

    evaluate(0)
    for step in range(total):
        order = shuffle(stream(SEED, task, f"shuffle {step // per_epoch}"), list(range(len(labels))))
        rows = order[step % per_epoch * batch :][:batch]
        chosen = augmented(images[rows], stream(SEED, task, f"augment {step}"), **augment)
        model.trunk.train(not frozen)
        optimiser.zero_grad()
        F.cross_entropy(model.logits(normalise(chosen), task), labels[rows]).backward()
        if "clip" in config["optimiser"]:
            torch.nn.utils.clip_grad_norm_(trained, config["optimiser"]["clip"])
        optimiser.step()
        scheduler.step()
        if (step + 1) % config["evaluate_every"] == 0 or step + 1 == total:
            evaluate(step + 1)
    return history


def main():
    torch.set_num_threads(1)
    OUT.mkdir(parents=True, exist_ok=True)
    models, tensors, trainings = {}, {}, []
    for name, start, task, config in TRAININGS:
        if isinstance(start, str):
            model = copy.deepcopy(models[start])
        else:
            model = scrambled(*start)
            tensors |= {f"{name}.start.{n}": t for n, t in model.state().items()}
        heads = sorted(model.heads)
        history = train(model, task, config)
        models[name] = model
        tensors |= {f"{name}.end.{n}": t for n, t in model.state().items()}
        trainings.append(dict(
            name=name, start=start if isinstance(start, str) else None, model=model.spec, input=INPUT, heads=heads,
            task=task, seed=SEED, config=config, history=history,
        ))  # fmt: skip
        print(name, history[-1])
    save_file(tensors, OUT / "trainings.safetensors")
    (OUT / "trainings.json").write_text(json.dumps(trainings, indent=1) + "\n")


main()
