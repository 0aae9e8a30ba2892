"""Samples of onnx ops that work along axes: reductions, normalizations, parts side by side."""

from __future__ import annotations

from tflc.dialects.samples.site import Site

# Along axes.


def along_axis(site: Site) -> None:
    rank = len(site.data(0, least=1))
    site.axis(rank, beyond=site.schema.op_type == "Flatten")
    for name in ("keepdims", "select_last_index", "exclusive", "reverse"):
        site.choose(name, 0, 1)
    site.choose("p", 1, 2)


def cumulative(site: Site) -> None:
    rank = len(site.data(0, least=1))
    axis = site.random.randrange(rank)
    site.give(1, site.pick((), (1,)), None, element="i64")
    slot = site.slots[1]
    axis = axis - rank if not site.canonical and site.chance(60) else axis
    slot.values = axis if slot.shape == () else [axis]
    site.choose("exclusive", 0, 1)
    site.choose("reverse", 0, 1)


def reduction(site: Site) -> None:
    """Axes as an operand (or, in old forms, an attribute); with ``noop_with_empty_axes`` none may mean none."""
    rank = len(site.data(0))
    axes = () if site.chance(10) else site.axes(rank)
    if "axes" in site.schema.attributes:
        site.set("axes", axes or None)
    else:
        site.give(1, (len(axes),), list(axes), element="i64")
    site.choose("keepdims", 0, 1)
    site.choose("noop_with_empty_axes", 0, 0, 1)


def product(site: Site) -> None:
    """A reduction whose integers stay in range."""
    reduction(site)
    if site.slots[0].known is None:
        site.slots[0].domain = "unit"


def normalization(site: Site) -> None:
    """LayerNormalization and RMSNormalization: scale and bias broadcast to the normalized axes."""
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    for index in (1, 2):
        site.give(index, shape[axis:] if site.chance(80) else site.pick((), shape[-1:]))
    site.choose("epsilon", 1e-5, 1e-3, 0.1)


def mean_variance(site: Site) -> None:
    rank = len(site.data(0, 4, 4, 3))
    site.set("axes", site.axes(rank))


def concat(site: Site) -> None:
    settled = next((s for i in range(len(site.slots)) if (s := site.shape(i)) is not None), None)
    ranks = [len(slot.dims) for slot in site.slots if slot.dims is not None]
    shape = settled or site.lengths(ranks[0] if ranks else site.pick(1, 2, 3, 4))
    axis = site.axis(len(shape))
    for index in range(len(site.slots)):
        site.give(index, (*shape[:axis], site.length(), *shape[axis + 1 :]))


def split(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    count = min(site.pick(1, 1, 2, 3), shape[axis])
    cuts = sorted(site.random.randrange(shape[axis] + 1) for _ in range(count - 1))
    sizes = [b - a for a, b in zip([0, *cuts], [*cuts, shape[axis]])]
    if shape[axis] % count == 0 and site.chance(50):
        sizes = [shape[axis] // count] * count
    if site.schema.op_type == "SplitToSequence" or site.has(1):
        site.give(1, (len(sizes),), sizes, element="i64")
    elif "split" in site.schema.attributes:
        site.set("split", tuple(sizes))
    else:
        site.set("num_outputs", count)
    site.choose("keepdims", 0, 1)


def top(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    k = site.random.randrange(shape[axis]) + 1
    if "k" in site.schema.attributes:
        site.set("k", k)
    else:
        site.give(1, (1,), [k], element="i64")
    site.choose("largest", 0, 1)
    site.set("sorted", 1)
