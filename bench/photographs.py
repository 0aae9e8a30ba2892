"""Crops of the photographs that scikit-image ships in its wheel, as samples of image models.

Each photograph is cut into tiles of about 160 by 160 pixels that do not overlap; as on a chessboard, every other tile is
for calibration, and the rest judge. A tile is resized to the net's input (bilinear) and normalized, (pixel - mean) / std.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
from PIL import Image

PHOTOGRAPHS = ("astronaut.png", "chelsea.png", "coffee.png", "motorcycle_left.png", "rocket.jpg")
TILE = 160


@dataclass(frozen=True)
class Preparation:
    """The input [1, 3, height, width] that a net wants, as its authors document it."""

    height: int
    width: int
    mean: float
    std: float
    colors: str = "RGB"

    def of(self, tile: Image.Image) -> np.ndarray:
        pixels = np.asarray(tile.resize((self.width, self.height), Image.Resampling.BILINEAR), np.float32)
        pixels = pixels if self.colors == "RGB" else pixels[..., ::-1]
        return np.ascontiguousarray(((pixels - self.mean) / self.std).transpose(2, 0, 1)[np.newaxis], np.float32)


def samples(preparation: Preparation) -> tuple[np.ndarray, np.ndarray]:
    """The tiles for calibration and those that judge, each as an array of inputs."""
    found: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])
    for odd, tile in _tiles():
        found[odd].append(preparation.of(tile))
    return np.stack(found[1]), np.stack(found[0])


def _tiles() -> Iterator[tuple[bool, Image.Image]]:
    """Each tile, and whether the numbers of its row and column add up to an odd one."""
    folder = files("skimage") / "data"
    for name in PHOTOGRAPHS:
        with (folder / name).open("rb") as file:
            photograph = Image.open(file).convert("RGB")
        width, height = photograph.size
        columns, rows = round(width / TILE), round(height / TILE)
        for row in range(rows):
            for column in range(columns):
                box = (
                    width * column // columns,
                    height * row // rows,
                    width * (column + 1) // columns,
                    height * (row + 1) // rows,
                )
                yield (row + column) % 2 == 1, photograph.crop(box)
