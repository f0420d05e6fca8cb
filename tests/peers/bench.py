"""Measures the tools, and the field's own code beside them; no test runs it, `make bench` does.

    python tests/peers/bench.py [--only WORD] [--rounds 5] [--threads 1] [--parts] [--out FILE]

Trains networks with `pretrain` and with PyTorch (images.py, gpt2.py) in turn, round for round, and decodes images so (decode.py). Ours
is a whole process on a file of fractals, text or images, less another of fewer steps or images, so that only these count; PyTorch's is its
median step over one batch in memory. Before the rounds each of PyTorch's variants runs once, and the fastest goes on.

One line of JSON for each figure: name, config, value, unit. With them go the ratios of ours to PyTorch's fastest, the median of the
rounds with the smallest and the largest. A ratio that is more than a tenth below that of docs/performance.jsonl is told on standard
error. `--parts` adds what `cargo bench` measured last, as median seconds or as a rate.

Needs the tools (`make build`), torch, which `make setup` brought, and torchvision; with avalanche-lib beside them it trains under that too (continual.py). Figures by
processor time are disturbed less by other programs; those by the clock need an idle machine.
"""

import argparse
import importlib.util
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TOOLS = ROOT / "target/release"
COMMITTED = ROOT / "docs/performance.jsonl"

# glibc gives large buffers back to the system at every free; the tools keep them, and PyTorch is told to.
KEEP = {"MALLOC_MMAP_THRESHOLD_": "4294967296", "MALLOC_TRIM_THRESHOLD_": "4294967296", "MALLOC_TOP_PAD_": "1073741824"}

RESNET = {"architecture": "resnet", "block": "basic", "stem": {"kernel": 3, "stride": 1, "pool": False}}
VIT = {"architecture": "vit", "patch": 4, "heads": 3, "global_pool": "token", "class_token": True}
GPT2 = {"architecture": "gpt2", "vocab_size": 4096, "n_positions": 128, "n_layer": 4, "n_head": 4}

# Ours, and the steps of a run.
IMAGES = {
    "resnet20": (RESNET | {"layers": [3, 3, 3], "width": 16}, 24),
    "resnet18": (RESNET | {"layers": [2, 2, 2, 2], "width": 64}, 5),
    "vit_micro": (VIT | {"dim": 96, "depth": 6}, 16),
    "vit_xs": (VIT | {"dim": 192, "depth": 12}, 5),
}
TEXT = {"gpt2_128": (GPT2 | {"n_embd": 128}, 12), "gpt2_256": (GPT2 | {"n_embd": 256}, 8)}
VARIANTS = {
    "resnet": ["eager", "channels-last", "bf16", "bf16 channels-last", "compile channels-last"],
    "vit": ["eager", "bf16", "compile", "compile bf16"],
}
BATCH, WORDS = 128, 32
FEW = 2


def run(command, **environment):
    """Seconds by the clock, processor seconds, and what it wrote."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, env=os.environ | environment)
    after, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - began
    if ran.returncode:
        sys.exit(f"{command[0]}: exit code {ran.returncode}\n{ran.stderr.strip()}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ran.stdout


def peer(script, *arguments):
    """What a script beside this one printed last."""
    return json.loads(run([sys.executable, HERE / script, *arguments], **KEEP)[2].splitlines()[-1])


def toml(tables):
    """A value as TOML writes it: inline tables, quoted keys."""
    if isinstance(tables, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {toml(value)}" for key, value in tables.items()) + " }"
    return json.dumps(tables)


class Trained:
    """A network under `pretrain`, in a folder with its data."""

    def __init__(self, folder, name, threads):
        self.folder, self.name, self.threads = folder, name, threads
        spec, self.steps = (IMAGES | TEXT)[name]
        self.is_text = name in TEXT
        self.unit, self.each = ("tokens", WORDS * 128) if self.is_text else ("images", BATCH)
        self.config = folder / f"{name}.toml"
        settings = {
            "model": spec,
            "batch": WORDS if self.is_text else BATCH,
            "schedule": {"steps": FEW, "lr": 1e-3, "schedule": "constant"},
        }
        if self.is_text:
            settings["optimiser"] = {"name": "adamw", "beta2": 0.95, "weight_decay": 0.1, "clip": 1.0}
        else:
            settings["optimiser"] = {"name": "sgd", "momentum": 0.9, "weight_decay": 1e-4}
            settings["input"] = {"size": 32, "channels": 3, "fit": "resize", "mean": [0.5] * 3, "std": [0.5] * 3}
        self.config.write_text("".join(f"{key} = {toml(value)}\n" for key, value in settings.items()))

    def ours(self, precision):
        def train(steps):
            out = self.folder / f"{self.name}.safetensors"
            for old in self.folder.glob(f"{self.name}.*"):
                if old != self.config:
                    old.unlink()
            command = [TOOLS / "pretrain", "--data", self.folder / ("text" if self.is_text else "images"), "--config", self.config]
            command += ["--set", f"schedule.steps={steps}", "--precision", precision, "--threads", self.threads]
            return run([*command, "--device", "cpu", "--quiet", "--out", out])

        # What a start costs is not a step's.
        few, many = train(FEW), train(FEW + self.steps)
        rates = (self.each * self.steps / (b - a) for a, b in zip(few[:2], many[:2]))
        return dict(zip(("wall", "processor"), rates))

    def variants(self):
        if self.is_text:
            return ["eager", "bf16"]
        return VARIANTS["resnet" if self.name.startswith("resnet") else "vit"]

    def theirs(self, variant):
        shared = ["--steps", self.steps + 3, "--threads", self.threads]
        if not self.is_text:
            return peer("images.py", "--network", self.name, "--variant", variant, "--batch", BATCH, *shared)
        precision = "bf16" if variant == "bf16" else "float32"
        width = TEXT[self.name][0]["n_embd"]
        return peer("gpt2.py", "--width", width, "--batch", WORDS, "--precision", precision, *shared)


class Lines:
    def __init__(self, out):
        self.files = [sys.stdout] + ([open(out, "w")] if out else [])
        committed = COMMITTED.read_text().splitlines() if COMMITTED.exists() else []
        self.committed = {self.key(line): line["value"] for line in map(json.loads, committed)}

    @staticmethod
    def key(line):
        return line["name"], line["unit"], json.dumps(line["config"], sort_keys=True)

    def write(self, name, config, value, unit, **more):
        line = {"name": name, "config": config, "value": float(f"{value:.4g}"), "unit": unit, **more}
        for file in self.files:
            print(json.dumps(line), file=file, flush=True)
        before = self.committed.get(self.key(line))
        if unit == "ratio" and before and value < 0.9 * before:
            name = f"{name} {json.dumps(config)}"
            print(f"SLOWER: {name}: ratio {value:.2f}, in {COMMITTED.name} {before:.2f}", file=sys.stderr, flush=True)

    def ratios(self, name, config, ours, theirs):
        each = [a / b for a, b in zip(ours, theirs)]
        spread = {"smallest": round(min(each), 3), "largest": round(max(each), 3), "rounds": len(each)}
        self.write(name, config, statistics.median(each), "ratio", **spread)


def training(name, folder, args, lines):
    clock = "processor" if args.threads == 1 else "wall"
    case = Trained(folder, name, args.threads)
    first = {variant: case.theirs(variant)[clock] for variant in case.variants()}
    best = max(first, key=first.get)
    config = {"network": name, "threads": args.threads, "by": clock}
    for variant, rate in first.items():
        lines.write("training, PyTorch", config | {"variant": variant, "rounds": 1}, rate, f"{case.unit}/s")
    ours, theirs = {"float32": [], "bf16": []}, []
    for _ in range(args.rounds):
        for precision, rates in ours.items():
            rates.append(case.ours(precision)[clock])
        theirs.append(case.theirs(best)[clock])
    lines.write("training, PyTorch's fastest", config | {"variant": best}, statistics.median(theirs), f"{case.unit}/s")
    for precision, rates in ours.items():
        lines.write("training", config | {"precision": precision}, statistics.median(rates), f"{case.unit}/s")
        lines.ratios("training / PyTorch's fastest", config | {"precision": precision}, rates, theirs)
    if name in IMAGES and importlib.util.find_spec("avalanche"):
        shared = ["--network", name, "--batch", BATCH, "--steps", case.steps, "--threads", args.threads]
        theirs = [peer("continual.py", *shared)[clock] for _ in range(args.rounds)]
        lines.write("training, Avalanche", config, statistics.median(theirs), "images/s")
        for precision, rates in ours.items():
            lines.ratios("training / Avalanche", config | {"precision": precision}, rates, theirs)


def data(folder):
    """Fractals and text to train on."""
    fractal = ["fractal", "--classes", 10, "--per-class", 200, "--colour", "--out", folder / "fractals"]
    run([TOOLS / "dataset", *fractal])
    (folder / "images").symlink_to(folder / "fractals")
    words = [f"w{at * 7919 % 3001}" for at in range(400_000)]
    (folder / "words.txt").write_text("\n".join(" ".join(words[at : at + 40]) for at in range(0, len(words), 40)))
    run([TOOLS / "dataset", "tokenizer", "--vocabulary", 4096, "--out", folder / "tokenizer.json", folder / "words.txt"])
    tokenize = ["tokenize", "--tokenizer", folder / "tokenizer.json", "--length", 128, "--out", folder / "text"]
    run([TOOLS / "dataset", *tokenize, folder / "words.txt"])


def first_step(data, folder, size, threads, *more):
    """Seconds by the clock and of the processor until a small network has seen one batch of two."""
    spec = RESNET | {"layers": [1], "width": 4}
    look = {"size": size, "channels": 3, "fit": "resize", "mean": [0.5] * 3, "std": [0.5] * 3}
    config = folder / "first.toml"
    config.write_text(
        f"model = {toml(spec)}\ninput = {toml(look)}\nbatch = 2\noptimiser = {toml({'name': 'sgd'})}\n"
        f"schedule = {toml({'steps': 1, 'lr': 1e-3, 'schedule': 'constant'})}\n"
    )
    for old in folder.glob("first.*"):
        if old != config:
            old.unlink()
    command = [TOOLS / "pretrain", "--data", data, "--config", config, "--threads", threads, "--device", "cpu", "--quiet", *more]
    return run([*command, "--out", folder / "first.safetensors"])[:2]


def decoding(kind, size, count, folder, args, lines):
    """Our rate is that of a start with as many images more."""
    counts = {"few": count, "many": 2 * count}
    for name, images in counts.items():
        write = ["--write", kind, "--count", images, "--size", size]
        run([sys.executable, HERE / "decode.py", folder / f"{kind}{size}" / name, *write])
        run([TOOLS / "dataset", "import", folder / f"{kind}{size}" / name, "--out", folder / f"{kind}{size}.{name}"])
    ours, theirs = [], []
    for _ in range(args.rounds):
        few, many = (first_step(folder / f"{kind}{size}.{name}", folder, size, args.threads) for name in counts)
        ours.append(count / (many[0] - few[0]))
        theirs.append(peer("decode.py", folder / f"{kind}{size}" / "few", "--threads", args.threads)["wall"])
    config = {"format": kind, "pixels": size, "threads": args.threads}
    lines.write("decoding, torchvision", config, statistics.median(theirs), "images/s")
    lines.write("decoding", config, statistics.median(ours), "images/s")
    lines.ratios("decoding / torchvision", config, ours, theirs)


def starting(folder, args, lines):
    """From the command to the first step, of 20,000 images; and what any tool over libtorch takes to say its version."""
    data = folder / "png32.many"
    seconds = {"decoded": [], "cache written": [], "cache read": []}
    for at in range(args.rounds):
        seconds["decoded"].append(first_step(data, folder, 32, args.threads)[0])
        for name in ("cache written", "cache read"):
            seconds[name].append(first_step(data, folder, 32, args.threads, "--cache", folder / f"cache{at}")[0])
    for name, each in seconds.items():
        lines.write("to the first step", {"images": 20_000, "what": name, "threads": args.threads}, statistics.median(each), "s")
    version = [run([TOOLS / "pretrain", "--version"])[0] for _ in range(args.rounds)]
    lines.write("to the first step", {"what": "--version"}, statistics.median(version), "s")
    theirs = [run([sys.executable, "-c", "import torch"])[0] for _ in range(args.rounds)]
    lines.write("to the first step", {"what": "import torch"}, statistics.median(theirs), "s")


def parts(lines):
    """What criterion left in target/criterion."""
    for estimates in sorted(ROOT.glob("target/criterion/**/new/estimates.json")):
        about = json.loads((estimates.parent / "benchmark.json").read_text())
        seconds = json.loads(estimates.read_text())["median"]["point_estimate"] / 1e9
        amount = (about.get("throughput") or {}).get("Elements")
        value, unit = (amount / seconds, "elements/s") if amount else (seconds, "s")
        lines.write(about["group_id"], {"part": about["function_id"]}, value, unit)


def machine():
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    return {"processor": processor, "cores": os.cpu_count(), "system": platform.release(), "load": round(os.getloadavg()[0], 1)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="networks whose name has this")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--parts", action="store_true")
    parser.add_argument("--out")
    args = parser.parse_args()
    lines = Lines(args.out)
    lines.write("machine", machine(), os.cpu_count(), "cores")
    if args.parts:
        parts(lines)
    with tempfile.TemporaryDirectory() as folder:
        data(Path(folder))
        for name in [name for name in IMAGES | TEXT if args.only in name]:
            training(name, Path(folder), args, lines)
        if importlib.util.find_spec("torchvision") is None:
            sys.exit("torchvision: expected beside torch for decode.py, found none; images are not decoded")
        for kind, size, count in [("png", 32, 10_000), ("jpeg", 32, 10_000), ("jpeg", 224, 1000)]:
            if args.only in f"decoding {kind} {size}":
                decoding(kind, size, count, Path(folder), args, lines)
        if args.only in "decoding png 32":
            starting(Path(folder), args, lines)


if __name__ == "__main__":
    main()
