"""Images as calibration samples: resized, normalized, and laid out as the model's input wants them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tflc.diagnostics import ExitCode, Refusal, check_choice

if TYPE_CHECKING:
    import numpy as np

ENDINGS = frozenset({".bmp", ".jpeg", ".jpg", ".png", ".ppm", ".tif", ".tiff", ".webp"})

LAYOUTS = ("NCHW", "NHWC")

COLORS = {"RGB": 3, "BGR": 3, "L": 1}
"""The orders of channels, and how many these are; L is luminance."""


@dataclass(frozen=True, slots=True)
class ImageFormat:
    """How a model wants its images: ``(pixel - mean) / std`` with pixels from 0 to 255, one number for all channels or one for each.

    ``size`` is the (height, width) that an image is resized to before its middle is cut out, None for the input's own: then nothing is cut.
    Without ``mean`` nothing is taken away, without ``std`` nothing divided. ``layout`` says where the input has its channels: it is never guessed.
    """

    size: tuple[int, int] | None = None
    mean: tuple[float, ...] | None = None
    std: tuple[float, ...] | None = None
    layout: str = "NCHW"
    colors: str = "RGB"

    def __post_init__(self) -> None:
        """Raises Refusal E0904 for what is none of the choices, and for numbers that no image can be normalized by."""
        check_choice("E0904", "layout of images", self.layout, LAYOUTS)
        check_choice("E0904", "order of colors", self.colors, tuple(COLORS))
        for name, numbers in (("mean", self.mean), ("std", self.std)):
            if numbers is not None and len(numbers) not in (1, COLORS[self.colors]):
                raise _refused(f"a {name} of {len(numbers)} numbers is not one for each channel of {self.colors}")
            if numbers is not None and not all(map(math.isfinite, numbers)):
                raise _refused(f"a {name} of {','.join(map(str, numbers))} is not finite")
        if self.std is not None and 0 in self.std:
            raise _refused("pixels cannot be divided by a std of 0")
        if self.size is not None and min(self.size) < 1:
            raise _refused(f"images of size {list(self.size)} have no pixels")

    @property
    def normalizes(self) -> bool:
        """Whether it says anything of the numbers that the model takes: else they are pixels as they are."""
        return self.mean is not None or self.std is not None

    def __str__(self) -> str:
        size = "" if self.size is None else f"the middle of {self.size[0]}x{self.size[1]}, "
        mean, std = (",".join(f"{number:g}" for number in numbers) for numbers in (self.mean or [0], self.std or [1]))
        return f"{size}(pixel - {mean}) / {std}, {self.colors}, {self.layout}"


def images_in(folder: Path) -> list[Path]:
    """The images of a folder, by name."""
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS)


def read_image(path: Path, shape: tuple[int, ...], format: ImageFormat) -> np.ndarray:
    """An image as f32 of an input's shape ``[1, c, h, w]`` or ``[1, h, w, c]``, without its first axis.

    Raises Refusal: E0608 without Pillow, E0901 where the file is no image, E0902 where the input is none.
    """
    import numpy as np

    try:
        from PIL import Image
    except ImportError:
        raise Refusal.of("E0608", "reading images needs Pillow", hint="pip install 'tflc[images]'") from None
    channels, height, width = _places(shape, format)
    try:
        with Image.open(path) as image:
            pixels = image.convert("L" if format.colors == "L" else "RGB")
    except (OSError, ValueError) as error:
        raise Refusal.of("E0901", f"cannot read {path}: {error}", exit_code=ExitCode.BAD_INPUT) from None
    tall, wide = format.size or (height, width)
    top, left = (tall - height) // 2, (wide - width) // 2
    pixels = pixels.resize((wide, tall), Image.Resampling.BILINEAR).crop((left, top, left + width, top + height))
    array = np.asarray(pixels, np.float32).reshape(height, width, channels)
    if format.colors == "BGR":
        array = array[..., ::-1]
    mean, std = (np.array(numbers, np.float32) for numbers in (format.mean or 0, format.std or 1))
    array = (array - mean) / std
    return np.ascontiguousarray(array.transpose(2, 0, 1) if format.layout == "NCHW" else array, np.float32)


def _places(shape: tuple[int, ...], format: ImageFormat) -> tuple[int, int, int]:
    """Channels, height and width of an input."""
    if len(shape) != 4 or shape[0] != 1:
        raise Refusal.of(
            "E0902",
            f"an image does not fit an input of shape {list(shape)}",
            hint="it fits [1, c, h, w] and [1, h, w, c]",
            exit_code=ExitCode.USAGE,
        )
    channels, height, width = shape[1:] if format.layout == "NCHW" else (shape[3], shape[1], shape[2])
    if channels != COLORS[format.colors]:
        raise Refusal.of(
            "E0902",
            f"the input of shape {list(shape)} has no {COLORS[format.colors]} channels in layout {format.layout}",
            hint="say where the channels are (--image-layout) and what they are (--image-colors)",
            exit_code=ExitCode.USAGE,
        )
    if format.size is not None and (format.size[0] < height or format.size[1] < width):
        message = f"images of size {list(format.size)} are smaller than the input of shape {list(shape)}"
        raise Refusal.of("E0902", message, exit_code=ExitCode.USAGE)
    return channels, height, width


def _refused(message: str) -> Refusal:
    return Refusal.of("E0904", message, exit_code=ExitCode.USAGE)
