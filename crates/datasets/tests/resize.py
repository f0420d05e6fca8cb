"""Images of tests/resize: a noisy source, and what Pillow's resize and torchvision's centre crop make of it."""
import pathlib

import numpy as np
from PIL import Image

out = pathlib.Path(__file__).parent / "resize"
rng = np.random.default_rng(0)
height, width = 27, 38
y, x = np.mgrid[:height, :width]
smooth = np.stack([x * 6, y * 9, (x + y) * 3], -1)
pixels = np.clip(smooth + rng.integers(-40, 40, smooth.shape), 0, 255).astype(np.uint8)
source = Image.fromarray(pixels)
source.save(out / "source.png")


def resize(image, size, filter):
    short = min(image.size)
    image = image.resize(tuple(side * size // short for side in image.size), filter)
    left, top = (int(round((side - size) / 2.0)) for side in image.size)
    return image.crop((left, top, left + size, top + size))


resize(source, 12, Image.Resampling.BILINEAR).save(out / "bilinear.png")
resize(source, 12, Image.Resampling.BICUBIC).save(out / "bicubic.png")
resize(source.convert("L"), 40, Image.Resampling.BICUBIC).save(out / "larger.png")

small = source.resize((16, int(height * 16 / width + 0.5)), Image.Resampling.BILINEAR)
padded = Image.new("RGB", (16, 16))
padded.paste(small, ((16 - small.width) // 2, (16 - small.height) // 2))
padded.save(out / "padded.png")

for colour in [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (12, 200, 77), (1, 1, 2), (250, 3, 129)]:
    print(list(colour), Image.new("RGB", (1, 1), colour).convert("L").getpixel((0, 0)))
