"""Samples of onnx ops that take or write elements by their places."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

# Along axes.
from tflc.dialects.samples.site import Site


def indices(site: Site, count: int, size: int) -> list[int]:
    """Places along an axis, from the end here and there."""
    from_end = site.chance(50)
    found = [site.random.randrange(size) - (size if from_end and site.chance(50) else 0) for _ in range(count)]
    if site.chance(25) and count <= size:
        start = site.random.randrange(size - count + 1)
        return list(range(start, start + count))
    return found


def nested(values: Sequence[int], shape: Sequence[int]) -> object:
    import numpy as np

    return np.reshape(np.array(values, dtype=np.int64), tuple(shape)).tolist()


def index_element(site: Site) -> str:
    return site.pick("i64", "i64", "i32")


def gather(site: Site) -> None:
    shape = site.data(0, least=1)
    size = shape[site.axis(len(shape))]
    dims = site.slots[1].dims
    count = tuple(site.length() for _ in range(len(dims) if dims is not None else site.pick(0, 1, 1, 2)))
    site.give(1, count, nested(indices(site, prod(count), size), count), element=index_element(site))


def gather_elements(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    count = tuple(site.length() if i == axis else site.random.randrange(size) + 1 for i, size in enumerate(shape))
    site.give(1, count, nested(indices(site, prod(count), shape[axis]), count), element=index_element(site))


def tuples(site: Site, shape: Sequence[int], count: Sequence[int], depth: int, *, different: bool = False) -> object:
    """Places of elements (or slices) in a tensor, an index for each of its first ``depth`` axes."""
    total = prod(shape[:depth])
    flat = site.random.sample(range(total), prod(count)) if different and prod(count) <= total else None
    found = []
    for number in range(prod(count)):
        place = flat[number] if flat is not None else site.random.randrange(max(total, 1))
        entry = []
        for size in reversed(shape[:depth]):
            entry.append(place % size - (size if site.chance(20) else 0))
            place //= size
        found += reversed(entry)
    return nested(found, (*count, depth))


def gather_nd(site: Site) -> None:
    shape = site.data(0, least=1)
    batch = site.set("batch_dims", 0 if site.chance(85) else site.pick(*range(len(shape))))
    depth = site.pick(*range(1, len(shape) - batch + 1))
    count = (*shape[:batch], *(site.length() for _ in range(site.pick(1, 2))))
    site.give(1, (*count, depth), tuples(site, shape[batch:], count, depth), element="i64")


def scatter_nd(site: Site) -> None:
    shape = site.data(0, least=1)
    depth = site.pick(*range(1, len(shape) + 1))
    count = (site.random.randrange(min(prod(shape[:depth]), 5)) + 1,)
    site.give(1, (*count, depth), tuples(site, shape, count, depth, different=site.chance(85)), element="i64")
    site.give(2, (*count, *shape[depth:]))
    site.choose("reduction", "none", "add", "mul", "max", "min")


def scatter_elements(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    count = tuple(site.random.randrange(size) + 1 for size in shape)
    lines = prod(count) // count[axis]
    per_line = [site.random.sample(range(shape[axis]), count[axis]) for _ in range(lines)]
    import numpy as np

    others = [size for i, size in enumerate(count) if i != axis]
    places = np.moveaxis(np.array(per_line, dtype=np.int64).reshape(*others, count[axis]), -1, axis)
    site.give(1, count, places.tolist(), element=index_element(site))
    site.give(2, count)
    site.choose("reduction", "none", "add", "mul", "max", "min")


def one_hot(site: Site) -> None:
    shape = site.data(0, 0, 1, 2, 3)
    depth = site.pick(1, 2, 3, 5)
    site.give(1, site.pick((), (1,)), None, element="i64")
    site.slots[1].values = depth if site.shape(1) == () else [depth]
    site.give(2, (2,), element=site.pick("f32", "f32", "i64"))
    slot = site.slots[0]
    if slot.known is None:
        slot.values = nested([site.random.randrange(-depth, depth) for _ in range(prod(shape))], shape)
        slot.element = slot.element or index_element(site)
    site.axis(len(shape), beyond=True)


def reverse_sequence(site: Site) -> None:
    """How much of each sequence is reversed: 1 to all of it."""
    shape = site.data(0, 2, 3)
    batch = site.choose("batch_axis", 0, 1)
    site.set("time_axis", 1 - batch)
    lengths = [site.random.randrange(shape[1 - batch]) + 1 for _ in range(shape[batch])]
    site.give(1, (shape[batch],), lengths, element="i64")


def compress(site: Site) -> None:
    shape = site.data(0, least=1)
    size = prod(shape) if site.is_unset("axis") else shape[site.axis(len(shape))]
    site.give(1, (size,), [site.chance(50) for _ in range(size)])


def unique(site: Site) -> None:
    shape = site.data(0, least=1)
    if not site.is_unset("axis"):
        site.axis(len(shape))


def suppression(site: Site) -> None:
    """NonMaxSuppression: boxes of images, their scores in each class; how many, and the thresholds."""
    images, boxes, classes = site.pick(1, 2, 3), site.pick(1, 4, 7), site.pick(1, 2, 3)
    images, boxes, _ = site.give(0, (images, boxes, 4), domain="positive")
    site.give(1, (images, classes, boxes))
    site.give(2, (1,), [site.pick(1, 2, 9)], element="i64")
    site.give(3, (1,), [site.pick(0.0, 0.25, 1.0)])
    site.give(4, (1,), [site.pick(-1.0, 0.0)])
    site.choose("center_point_box", 0, 1)


def cache_update(site: Site) -> None:
    """TensorScatter: some rows from a place of each sample on."""
    shape = site.give(0, (2, 3, 7, 5))
    axis = site.axis(len(shape) - 1) or site.set("axis", 2)
    count = max(1, shape[axis] // 2)
    site.give(1, (*shape[:axis], count, *shape[axis + 1 :]))
    circular = site.choose("mode", "linear", "circular") == "circular"
    least = shape[axis] if circular else shape[axis] - count + 1
    site.give(2, shape[:1], [site.random.randrange(least) for _ in range(shape[0])], element="i64")
