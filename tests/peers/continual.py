"""Images a second that Avalanche trains a network with, for a comparison with ours (bench.py); no test runs it.

    python tests/peers/continual.py --network resnet20 --threads 1

The networks of images.py under Avalanche's plain strategy (Naive), as its tutorials have it: one experience of random images in memory, SGD with
momentum, no plugins, no logging. The time is that of its own loop over an epoch, with its loader. Prints one line of JSON.
"""

import argparse
import json
import time

import torch
from avalanche.benchmarks import benchmark_from_datasets
from avalanche.benchmarks.utils import as_classification_dataset
from avalanche.training.plugins import EvaluationPlugin
from avalanche.training.supervised import Naive
from images import CLASSES, NETWORKS, SIDE
from torch.utils.data import TensorDataset


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--network", choices=NETWORKS, required=True)
    for name, value in dict(batch=128, steps=10, threads=1).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(0)
    count = args.batch * args.steps
    data = TensorDataset(torch.randn(count, 3, SIDE, SIDE), torch.arange(count) % CLASSES)
    data.targets = [int(label) for label in data.tensors[1]]
    benchmark = benchmark_from_datasets(train=[as_classification_dataset(data)])
    net = NETWORKS[args.network]()
    strategy = Naive(
        model=net,
        optimizer=torch.optim.SGD(net.parameters(), lr=1e-3, momentum=0.9, weight_decay=1e-4),
        criterion=torch.nn.CrossEntropyLoss(),
        train_mb_size=args.batch,
        train_epochs=1,
        evaluator=EvaluationPlugin(),
        device="cpu",
    )
    figures = vars(args)
    for _ in range(2):  # The first is a warm-up.
        wall, processor = time.perf_counter(), time.process_time()
        strategy.train(benchmark.train_stream[0], num_workers=0)
        figures |= {"wall": count / (time.perf_counter() - wall), "processor": count / (time.process_time() - processor)}
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
