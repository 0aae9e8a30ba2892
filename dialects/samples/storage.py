"""Samples of the ops between reals and the integers that are stored for them."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples.site import QUANTIZED, Site


def lengths(site: Site) -> tuple[int, ...]:
    """A shape; of images now and then one that falls into blocks of four."""
    rank = site.rank(0, 1, 2, 2, 3, 4, 4)
    return (
        (site.pick(1, 4), site.pick(2, 4), 2, site.pick(4, 8)) if rank == 4 and site.chance(40) else site.lengths(rank)
    )


def quantize(site: Site) -> None:
    """Reals, now and then what is quantized already."""
    site.give(0, lengths(site), element=site.pick(None, None, None, QUANTIZED))
    site.result = QUANTIZED


def dequantize(site: Site) -> None:
    site.give(0, lengths(site), element=QUANTIZED)


def cast(site: Site) -> None:
    """Stored integers to what they stand for, or back."""
    site.give(0, lengths(site), element=site.pick(QUANTIZED, "i8", "ui8", "i16"))
    site.result = None if site.slots[0].element == QUANTIZED else QUANTIZED


TFL: dict[str, Callable[[Site], None]] = {"quantize": quantize, "dequantize": dequantize}
QUANT: dict[str, Callable[[Site], None]] = {"scast": cast}

REAL_OF_STORED = {"tfl": "tfl.dequantize"}
"""By dialect, the op that gives the reals of quantized values."""
