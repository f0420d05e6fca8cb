"""Images a second that torchvision decodes, for a comparison with ours (bench.py); no test runs it.

    python tests/peers/decode.py FOLDER --write png --count 4000 --size 32
    python tests/peers/decode.py FOLDER --threads 2

The first writes images into the folders of ten classes: patches of smooth colour with some noise, which compress like photographs. The second reads
all files into memory and decodes each to bytes [3, size, size], the threads sharing them out; torchvision's decoders let go of
Python's lock. Prints one line of JSON, by the clock and by processor time.
"""

import argparse
import json
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import torch
from torchvision.io import ImageReadMode, decode_image, encode_jpeg, encode_png

CLASSES = 10
ENCODERS = {"png": encode_png, "jpeg": lambda image: encode_jpeg(image, quality=90)}


def write(folder, encode, suffix, count, size):
    torch.manual_seed(0)
    for at in range(count):
        patches = torch.nn.functional.interpolate(torch.rand(1, 3, 6, 6), size=(size, size), mode="bicubic")[0]
        image = (255 * (patches + 0.03 * torch.randn(3, size, size)).clamp(0, 1)).to(torch.uint8)
        own = folder / f"class{at % CLASSES}"
        own.mkdir(parents=True, exist_ok=True)
        (own / f"{at:06}.{suffix}").write_bytes(encode(image).numpy().tobytes())


def decode(folder, threads):
    torch.set_num_threads(1)
    files = [torch.frombuffer(bytearray(path.read_bytes()), dtype=torch.uint8) for path in sorted(folder.rglob("*.*"))]
    parts = [files[at::threads] for at in range(threads)]

    def work(part):
        for file in part:
            decode_image(file, ImageReadMode.RGB)

    with ThreadPoolExecutor(threads) as pool:
        list(pool.map(work, [part[:50] for part in parts]))
        wall, processor = time.perf_counter(), time.process_time()
        list(pool.map(work, parts))
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
    return {"wall": len(files) / wall, "processor": len(files) / processor}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", choices=ENCODERS)
    for name, value in dict(count=4000, size=32, threads=1).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    args = parser.parse_args()
    if args.write:
        write(args.folder, ENCODERS[args.write], args.write, args.count, args.size)
    else:
        print(json.dumps(decode(args.folder, args.threads)))


if __name__ == "__main__":
    main()
