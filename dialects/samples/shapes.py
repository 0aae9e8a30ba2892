"""Samples of onnx ops that change shapes, and of those that are made of them."""

from __future__ import annotations

# Along axes.
from tflc.dialects.samples.site import Site


def reshape(site: Site) -> None:
    """To a shape of the same size: grouped, split, with a 1 more, or the same."""
    shape = site.data(0)
    target = list(shape)
    for _ in range(site.pick(0, 1, 2, 3)):
        if len(target) > 1 and site.chance(50):
            place = site.random.randrange(len(target) - 1)
            target[place : place + 2] = [target[place] * target[place + 1]]
        else:
            target.insert(site.random.randrange(len(target) + 1), 1)
    if site.chance(20):
        site.random.shuffle(target)
    if target and site.chance(20):
        target[site.random.randrange(len(target))] = -1
    site.give(1, (len(target),), target, element="i64")
    site.choose("allowzero", 0, 0, 1)


def expand(site: Site) -> None:
    shape = site.data(0)
    target = [site.length() if size == 1 else site.pick(size, 1) for size in shape]
    if site.chance(30):
        target.insert(0, site.length())
    site.give(1, (len(target),), target, element="i64")


def tile(site: Site) -> None:
    rank = len(site.data(0))
    times = [1] * rank if site.chance(20) else [site.pick(1, 2, 3) for _ in range(rank)]
    site.give(1, (rank,), times, element="i64")


def squeeze(site: Site) -> None:
    shape = site.shape(0)
    if shape is None:
        shape = site.give(0, [site.pick(1, site.length()) for _ in range(site.rank(0, 1, 2, 3, 4))])
    ones = [axis for axis, size in enumerate(shape) if size == 1]
    chosen = sorted(site.random.sample(ones, site.pick(*range(1, len(ones) + 1)) if ones else 0))
    if not chosen and site.has(1):
        site.slots[1].absent = True  # no axes at all are given, rather than an empty list
    if not site.canonical and site.chance(60):
        chosen = [axis - len(shape) for axis in chosen]
    if "axes" in site.schema.attributes and not chosen:
        return
    site.parameter(1, "axes", chosen)


def unsqueeze(site: Site) -> None:
    rank = len(site.data(0))
    new = site.pick(0, 1, 1, 2) if "axes" not in site.schema.attributes else site.pick(1, 2)
    axes = site.random.sample(range(rank + new), new)
    if not site.canonical and site.chance(60):
        axes = [axis - rank - new for axis in axes]
    site.parameter(1, "axes", axes)


def transpose(site: Site) -> None:
    rank = site.rank(0, 2, 3, 4, 5)
    fixed = site.attributes.get("perm")
    if fixed is not None and site.shape(0) is None:
        rank = len(fixed)
    site.data(0, rank)
    if site.canonical or site.chance(70):
        site.set("perm", site.permutation(rank))


def slicing(site: Site) -> None:
    shape = site.data(0, least=1)
    axes = [axis % len(shape) for axis in site.axes(len(shape))]
    named = site.has(3) if "axes" not in site.schema.attributes else site.chance(60)
    if not named:
        axes = list(range(len(axes)))
    stepped = site.has(4)
    everything = site.chance(20)
    starts, ends, steps = [], [], []
    for axis in axes:
        size = shape[axis]
        step = site.pick(1, 1, 2, 3, -1, -2) if stepped and not everything else 1
        a, b = site.random.randrange(size), site.random.randrange(size) + 1
        if everything:
            a, b = 0, site.pick(size, 2**31 - 1)
        elif step > 0 and a >= b:
            a, b = b - 1, a + 1
        elif step < 0:
            a, b = max(a, b - 1), site.pick(min(a, b - 1) - 1, -(2**31))
            b = b if b >= 0 else -(2**31)
        starts.append(a - size if site.chance(25) else a)
        ends.append(b - size if 0 <= b < size and site.chance(25) else b)
        steps.append(step)
    shown = [axis - len(shape) if not site.canonical and site.chance(60) else axis for axis in axes]
    site.parameter(1, "starts", starts)
    site.parameter(2, "ends", ends)
    if named:
        site.parameter(3, "axes", shown)
    if stepped:
        site.give(4, (len(steps),), steps, element="i64")


def pad(site: Site) -> None:
    shape = site.data(0, least=1)
    mode = site.choose("mode", "constant", "constant", "reflect", "edge", "wrap")
    axes = [axis % len(shape) for axis in site.axes(len(shape))] if site.has(3) else list(range(len(shape)))
    nothing = site.chance(15)

    def amount(axis: int) -> int:
        size = shape[axis]
        if nothing or site.chance(40):
            return 0
        if mode == "constant":
            return site.pick(1, 2, 3) if site.chance(85) or size < 3 else -1
        return site.random.randrange(size) if mode == "reflect" else site.pick(1, 1, 2)

    pads = [amount(axis) for axis in (*axes, *axes)]
    site.parameter(1, "pads", pads)
    site.give(2, ())
    shown = [axis - len(shape) if not site.canonical and site.chance(60) else axis for axis in axes]
    site.give(3, (len(axes),), shown, element="i64")
    site.choose("value", 0.0, 1.5)


def span(site: Site) -> None:
    """Range: three scalars, or what has one element."""
    start, delta = site.pick(-2, 0, 3), site.pick(1, 2, -1)
    for index, value in enumerate((start, start + delta * site.pick(1, 2, 4), delta)):
        shape, values = ((1,), [value]) if site.chance(20) else ((), value)
        site.give(index, shape, values)


def of_shape(site: Site) -> None:
    shape = site.lengths(site.pick(1, 2, 3))
    site.give(0, (len(shape),), list(shape), element="i64")


def lengths(site: Site) -> None:
    """Of all axes, or of those from one on."""
    rank = len(site.data(0, least=1))
    if site.chance(60):
        start = site.set("start", site.pick(0, *range(-rank, rank)))
        site.set("end", site.pick(None, *range(start % rank + 1, rank + 1)))


def entries(site: Site) -> None:
    """Entries of one shape."""
    shape = site.data(0, 1, 2, 3)
    for index in range(1, len(site.slots)):
        site.give(index, shape)


def joined_entries(site: Site) -> None:
    site.set("axis", site.pick(0, 0, 1))
    site.choose("new_axis", 0, 1)


def split_to_sequence(site: Site) -> None:
    shape = site.data(0, least=1)
    size = shape[site.axis(len(shape))]
    first = site.pick(*range(1, size + 1))
    lengths = site.pick(first, [first, size - first])
    site.give(1, () if isinstance(lengths, int) else (2,), lengths, element="i64")
    site.choose("keepdims", 0, 1)
