"""Writes the JPEGs of tests/jpeg, and prints how Pillow turns an image. Needs Pillow.

    python3 jpeg.py

`src/fit/tests.rs` has the lists that this prints.
"""

import io
import random
from pathlib import Path

from PIL import Image, ImageOps

ORIENTATION = 274


def photograph():
    """Gradients with noise, so that every block has many coefficients."""
    draw = random.Random(0)
    image = Image.new("RGB", (72, 56))
    for x in range(image.width):
        for y in range(image.height):
            noise = draw.randrange(-20, 21)
            image.putpixel((x, y), (40 + 2 * x + noise, 60 + 2 * y + noise, 200 - x - y + noise))
    return image


def main():
    folder = Path(__file__).parent / "jpeg"
    image = photograph()
    image.save(folder / "baseline.jpg", quality=80)
    image.save(folder / "progressive.jpg", quality=80, progressive=True)
    image.save(folder / "restarts.jpg", quality=80, restart_marker_rows=1)
    image.convert("L").save(folder / "gray.jpg", quality=80)
    for orientation in range(10):
        small = Image.new("L", (3, 2))
        small.putdata([1, 2, 3, 4, 5, 6])
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        file = io.BytesIO()
        small.save(file, "PNG", exif=exif)
        read = Image.open(io.BytesIO(file.getvalue()))
        # What `datasets` does with an image that it decodes.
        if read.getexif().get(ORIENTATION) is not None:
            read = ImageOps.exif_transpose(read)
        print((orientation, read.size, list(read.tobytes())))


if __name__ == "__main__":
    main()
