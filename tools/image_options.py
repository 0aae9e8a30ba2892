"""The options that say how a model wants the images that are its samples."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tflc.calibration.images import ImageFormat
    from tflc.diagnostics import Refusal


def add_image_options(parser: argparse._ActionsContainer) -> None:
    """Size, normalization, layout and colors."""
    parser.add_argument("--image-size", metavar="HxW", help="resize images to this and cut out the middle")
    parser.add_argument("--image-mean", metavar="R,G,B", help="subtracted from pixels of 0 to 255 (0)")
    parser.add_argument("--image-std", metavar="R,G,B", help="what is left is divided by this (1)")
    parser.add_argument("--image-layout", choices=("NCHW", "NHWC"), default="NCHW", help="of the input (NCHW)")
    parser.add_argument("--image-colors", choices=("RGB", "BGR", "L"), default="RGB", help="of the input (RGB)")


def image_format(args: argparse.Namespace) -> ImageFormat | None:
    """What the arguments say of images; None where they say nothing. Raises Refusal E0904 where they are no sizes or numbers."""
    from tflc.calibration.images import ImageFormat

    format = ImageFormat(
        None if args.image_size is None else _size(args.image_size),
        _numbers(args.image_mean),
        _numbers(args.image_std),
        args.image_layout,
        args.image_colors,
    )
    return None if format == ImageFormat() else format


def _size(text: str) -> tuple[int, int]:
    height, mark, width = text.partition("x")
    if not mark or not height.isdigit() or not width.isdigit():
        raise _unreadable(text, "size", "write HxW, as in 256x256")
    return int(height), int(width)


def _numbers(text: str | None) -> tuple[float, ...] | None:
    if text is None:
        return None
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError:
        raise _unreadable(text, "list of numbers", "write one number, or R,G,B") from None


def _unreadable(text: str, kind: str, hint: str) -> Refusal:
    from tflc.diagnostics import ExitCode, Refusal

    return Refusal.of("E0904", f"'{text}' is no {kind}", hint=hint, exit_code=ExitCode.USAGE)
