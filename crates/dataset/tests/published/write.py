"""Writes the MAT files that the tests import, as scipy writes MATLAB's version 5.

python3 write.py, with numpy and scipy; what it writes is committed.
"""

from pathlib import Path

import numpy as np
from scipy.io import savemat

HERE = Path(__file__).parent

# SVHN: X is [height, width, 3, images]; the value of a pixel tells where it is.
height, width, images = 2, 3, 4
y, x, channel, image = np.indices((height, width, 3, images))
pixels = (100 * channel + 20 * y + 4 * x + image).astype(np.uint8)
digits = np.array([[10], [1], [9], [10]])
savemat(HERE / "train_32x32.mat", {"X": pixels, "y": digits.astype(np.uint8)}, do_compression=True)
savemat(HERE / "test_32x32.mat", {"X": pixels[..., 1], "y": 7.0}, do_compression=False)

# Flowers: images 1 to 6.
savemat(HERE / "imagelabels.mat", {"labels": np.array([[1, 2, 3, 1, 2, 3]], dtype=np.uint8)}, do_compression=True)
splits = {"trnid": [[6, 2]], "valid": [[4]], "tstid": [[1, 3, 5]]}
savemat(HERE / "setid.mat", {name: np.array(ids, dtype=np.uint16) for name, ids in splits.items()})


def annotations(rows):
    """A struct array; numbers come in the smallest types, as MATLAB stores them."""
    fields = list(rows[0])
    array = np.empty((1, len(rows)), dtype=[(field, object) for field in fields])
    for place, row in enumerate(rows):
        array[0, place] = tuple(row[field] for field in fields)
    return array


def cells(texts):
    array = np.empty((1, len(texts)), dtype=object)
    array[0, :] = texts
    return array


# Cars, all in one: three cars of two classes, with a field that nobody needs.
names = cells(["AM General Hummer SUV 2000", "Ram C-V Cargo Van Minivan 2012"])
cars = [
    {"relative_im_path": f"car_ims/00000{i}.jpg", "bbox_x1": np.uint16(30 * i), "class": np.uint8(c), "test": np.uint8(t)}
    for i, (c, t) in enumerate([(2, 0), (1, 1), (1, 0)], start=1)
]
savemat(HERE / "cars_annos.mat", {"class_names": names, "annotations": annotations(cars)}, do_compression=True)

# Cars, split.
savemat(HERE / "cars_meta.mat", {"class_names": names})
train = [{"bbox_x1": 39.0, "class": 1.0, "fname": "00001.jpg"}, {"bbox_x1": 4.0, "class": 2.0, "fname": "00002.jpg"}]
savemat(HERE / "cars_train_annos.mat", {"annotations": annotations(train)}, do_compression=True)
test = [{"bbox_x1": 1.0, "class": 2.0, "fname": "00001.jpg"}]
savemat(HERE / "cars_test_annos_withlabels.mat", {"annotations": annotations(test)})
