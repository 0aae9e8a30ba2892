"""Samples of onnx ops of elements whose attributes or operands are bounded."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.samples.site import Site, broadcasting

# Along axes.


def cast(site: Site) -> None:
    site.data(0)
    site.choose("to", 1, 1, 6, 7, 9, 10, 11, 3, 2)


_SAME_WIDTH = {"i1": (2, 3), "i8": (2,), "ui8": (3,), "f32": (6, 12), "i32": (1, 12), "ui32": (1, 6), "i64": (13,)}


def bit_cast(site: Site) -> None:
    """To the number of another type of the same width."""
    site.data(0)
    slot = site.slots[0]
    element = slot.element = slot.element or site.pick(*_SAME_WIDTH)
    site.choose("to", *_SAME_WIDTH.get(element, (7,)))


def bit_shift(site: Site) -> None:
    broadcasting(site)
    site.choose("direction", "LEFT", "RIGHT")
    if site.slots[1].known is None:
        site.slots[1].domain = "small"


def divisor(site: Site) -> None:
    """What divides is not 0 where it is an integer."""
    broadcasting(site)
    slot = site.slots[1]
    if slot.known is None:
        slot.domain = "nonzero"
    site.choose("fmod", 0, 1)


def power(site: Site) -> None:
    broadcasting(site)
    for index, domain in ((0, "positive"), (1, "small")):
        if site.slots[index].known is None:
            site.slots[index].domain = domain


def one_way(site: Site) -> None:
    """PRelu's slope broadcasts to the data, never the other way."""
    shape = site.data(0)
    site.give(1, site.pick(shape, (1,), shape[-1:], (shape[1], *[1] * (len(shape) - 2)) if len(shape) > 1 else (1,)))


def bounded(domain: str) -> Callable[[Site], None]:
    def sample(site: Site) -> None:
        site.data(0)
        if site.slots[0].known is None:
            site.slots[0].domain = domain

    return sample


def clip(site: Site) -> None:
    site.data(0)
    for index in (1, 2):
        site.give(index, ())
    site.choose("min", -1.0, 0.0, -3.4028234663852886e38)
    site.choose("max", 1.0, 6.0, 3.4028234663852886e38)


def activation(site: Site) -> None:
    site.data(0)
    site.choose("alpha", 1.0, 0.2, 0.5, 2.0)
    site.choose("beta", 0.5, 0.3)
    site.choose("gamma", 1.05, 1.5)
    site.choose("lambd", 0.5, 1.0)
    site.choose("bias", 0.0, 0.25)
    site.choose("approximate", "none", "tanh")


def infinite(site: Site) -> None:
    bounded("any")(site)
    for name in ("detect_negative", "detect_positive"):
        site.choose(name, 0, 1)


def dropout(site: Site) -> None:
    site.data(0)
    site.give(1, (), domain="fraction")
    site.give(2, (), False)
    site.choose("ratio", 0.0, 0.3)


def labels(site: Site) -> None:
    words = ("ant", "bee", "cat")
    site.set("classes_strings", words)
    if site.slots[0].element == "string":
        site.give(0, (4,), ["bee", "ant", "dog", "cat"])
        site.choose("default_int64", -1, 7)
    else:
        site.give(0, (4,), [1, 0, 5, 2], element="i64")
        site.set("default_string", "none")
