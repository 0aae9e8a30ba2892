"""Samples of onnx ops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod

from tflc.dialects.samples import attention, quantized, recurrent
from tflc.dialects.samples.nhwc import twins
from tflc.dialects.samples.site import Site, broadcasting

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


# Indices.


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


# Shapes.


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


# Products.


def matmul(site: Site) -> None:
    left, right = site.shape(0), site.shape(1)
    rank = site.rank(0, 2, 2, 3, 4, 1)
    inner = left[-1] if left else right[-2 if len(right) > 1 else 0] if right else site.length()
    batch = tuple(site.length() for _ in range(max(rank - 2, 0)))
    if right is not None and len(right) > 2 and rank > 2:
        batch = (batch + right[:-2])[-(rank - 2) :]
    left = site.give(0, (inner,) if rank == 1 else (*batch, site.length(), inner))
    other = site.rank(1, 2, 2, len(left), 1)
    batch = left[: other - 2] if 2 < other <= len(left) else (1,) * max(other - 2, 0)
    site.give(1, (inner,) if other == 1 else (*batch, inner, site.length()))


def gemm(site: Site) -> None:
    a, b = site.choose("transA", 0, 0, 1), site.choose("transB", 0, 1)
    left, right = site.shape(0), site.shape(1)
    inner = left[0 if a else 1] if left else right[1 if b else 0] if right else site.length()
    rows = site.length()
    left = site.give(0, (inner, rows) if a else (rows, inner))
    columns = site.length()
    right = site.give(1, (columns, inner) if b else (inner, columns))
    if len(left) == 2 == len(right):
        rows, columns = left[1 if a else 0], right[0 if b else 1]
    site.give(2, site.pick((columns,), (columns,), (), (1,), (1, columns), (rows, 1), (rows, columns)))
    site.choose("alpha", 1.0, 0.5, 2.0)
    site.choose("beta", 1.0, 0.5, 2.0)


_EQUATIONS = {
    1: "ij->ji ii->i ijj->ij bij->b iij ...ij->...ji b...->...",
    2: "ij,jk->ik bij,bjk->bik ij,kj->ki bi,bj->bij bij,bkj->bik bij,jk->bik i,j->ij ij,ij->i ii,ij->ij ij,ik->k "
    "...i,ij->...j b...j,...jk->b...k ij,jk",
    3: "ij,jk,k->i ij,ij,jk->ik i,j,k->kij ...i,ij,j->...",
}


def einsum(site: Site) -> None:
    """Contractions of one to three tensors; an ellipsis stands for one axis."""
    sizes = dict(zip("bijk.", (*site.lengths(4), 2)))
    count = len(site.slots)
    equation = site.choose("equation", *_EQUATIONS.get(count, f"{','.join(['ij'] * count)}->j").split())
    terms = equation.split("->")[0].replace("...", ".").split(",")
    for index, term in enumerate(terms):
        site.give(index, tuple(sizes.get(letter, 2) for letter in term.strip()))


# Elementwise ops whose attributes or operands are bounded.


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


def span(site: Site) -> None:
    """Range: three scalars."""
    start, delta = site.pick(-2, 0, 3), site.pick(1, 2, -1)
    for index, value in enumerate((start, start + delta * site.pick(1, 2, 4), delta)):
        site.give(index, (), value)


# Matrices.


def triangle(site: Site) -> None:
    site.data(0, 2, 3, 4)
    site.give(1, (), site.pick(-2, -1, 0, 1, 2), element="i64")
    site.choose("upper", 0, 1)


def identity(site: Site) -> None:
    site.data(0, 2)
    site.choose("k", -1, 0, 1)


# Quantization and signals.


def quantization(site: Site) -> None:
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    block = site.choose("block_size", 0, 0, 2)
    blocks = (*shape[:axis], -(-shape[axis] // block), *shape[axis + 1 :]) if block else ()
    scale = blocks or site.pick((), (shape[axis],))
    site.give(1, scale, domain="positive")
    site.give(2, scale, element=site.pick("i8", "ui8"))


def fourier(site: Site) -> None:
    shape = site.give(0, (site.pick(1, 2), site.pick(3, 4, 5), site.pick(3, 4, 5), site.pick(1, 2)))
    site.set("axis", site.pick(1, 2))
    site.give(1, (), shape[1], element="i64")
    site.give(2, (), site.pick(1, 2), element="i64")
    site.set("inverse", 0)
    site.set("onesided", site.pick(0, 1) if shape[-1] == 1 else 0)


def frames(site: Site) -> None:
    """STFT: frames of 4 elements, 3 of which the next one has too or not."""
    site.give(0, (site.pick(1, 2), 11, 1))
    site.give(1, (), site.pick(1, 2, 4), element="i64")
    site.give(2, (4,))
    site.give(3, (), 4, element="i64")
    site.choose("onesided", 0, 1)


def old_resize(site: Site) -> None:
    shape = site.data(0, 4, 3)
    grow = site.schema.op_type.startswith("Upsample")
    factors = (1.0, 2.0, 3.0) if grow else (1.0, 2.0, 3.0, 0.5)
    scales = [1.0] * (len(shape) - 2) + [site.pick(*factors), site.pick(*factors)]
    scales = scales[: len(shape)]
    if "scales" in site.schema.attributes:
        site.set("scales", tuple(scales))
    else:
        site.give(1, (len(shape),), scales, element="f32")
    site.choose("mode", "nearest", "linear")


def grid(site: Site) -> None:
    site.give(0, (2, site.pick(1, 3), 4, 5))
    site.give(1, (2, site.pick(2, 3), site.pick(1, 4), 2), domain="unit")
    old = site.schema.op_type == "GridSample.v16"
    site.choose("mode", "nearest", *(("bilinear", "bicubic") if old else ("linear", "cubic")))
    site.choose("padding_mode", "zeros", "border", "reflection")
    site.choose("align_corners", 0, 1)


def regions(site: Site) -> None:
    """RoiAlign: boxes as x1, y1, x2, y2 and the image of each."""
    site.give(0, (2, 3, 6, 7))
    count = site.pick(1, 2, 3)
    site.give(1, (count, 4), [[0.5, 0.25, 3.0, 4.5]] * count)
    site.give(2, (count,), [site.pick(0, 1) for _ in range(count)], element="i64")
    site.choose("output_height", 1, 2)
    site.choose("output_width", 1, 3)
    site.choose("sampling_ratio", 1, 2)
    site.choose("mode", "avg", "max")
    site.choose("coordinate_transformation_mode", "half_pixel", "output_half_pixel")


def affine_grid(site: Site) -> None:
    spatial = site.pick((4, 5), (2, 3, 4))
    shape = site.give(0, (2, len(spatial), len(spatial) + 1))
    spatial = spatial if len(spatial) == shape[1] else (2, 3, 4)[: shape[1]]
    site.give(1, (len(spatial) + 2,), [shape[0], 3, *spatial], element="i64")
    site.choose("align_corners", 0, 1)


def deformed(site: Site) -> None:
    """DeformConv: windows of 2 by 3 over images, an offset of (y, x) and a factor for each element of each."""
    groups, offsets, per_group = site.pick(1, 2), site.pick(1, 2), site.pick(1, 3)
    site.set("group", groups)
    site.set("offset_group", offsets)
    site.set("kernel_shape", (2, 3))
    strides = site.set("strides", site.pick((1, 1), (2, 1)))
    dilations = site.set("dilations", site.pick((1, 1), (1, 2)))
    pads = site.pick((0, 0, 0, 0), (1, 0, 2, 1))
    if any(pads) or site.canonical or site.chance(50):
        site.set("pads", pads)
    shape = site.give(0, (2, 4, 5, 6))
    site.give(1, (groups * per_group, shape[1] // groups, 2, 3))
    reach = [(kernel - 1) * dilation + 1 for kernel, dilation in zip((2, 3), dilations)]
    results = [(size + pads[i] + pads[i + 2] - reach[i]) // strides[i] + 1 for i, size in enumerate(shape[2:])]
    site.give(2, (shape[0], offsets * 2 * 6, *results))
    site.give(3, (groups * per_group,))
    site.give(4, (shape[0], offsets * 6, *results))


def unpooling(site: Site) -> None:
    """MaxUnpool of windows that do not overlap: each element has a window of its own to lie in."""
    kernel = site.set("kernel_shape", site.pick((2, 2), (2, 1)))
    strides = site.set("strides", site.pick(kernel, (3, 2)))
    if site.canonical or site.chance(50):
        site.set("pads", (0, 0, 0, 0))
    n, c, h, w = site.give(0, (2, 3, 3, 4))
    height, width = (h - 1) * strides[0] + kernel[0], (w - 1) * strides[1] + kernel[1]
    places = [
        ((i * c + j) * height + y * strides[0] + site.random.randrange(kernel[0])) * width
        + x * strides[1]
        + site.random.randrange(kernel[1])
        for i in range(n)
        for j in range(c)
        for y in range(h)
        for x in range(w)
    ]
    site.give(1, (n, c, h, w), nested(places, (n, c, h, w)), element="i64")
    site.give(2, (4,), [n, c, height + 1, width], element="i64")


def columns(site: Site) -> None:
    """Col2Im of windows of 2 by 3."""
    strides = site.set("strides", site.pick((1, 1), (2, 1)))
    dilations = site.set("dilations", site.pick((1, 1), (1, 2)))
    pads = site.set("pads", site.pick((0, 0, 0, 0), (1, 0, 0, 2)))
    site.give(1, (2,), [5, 6], element="i64")
    site.give(2, (2,), [2, 3], element="i64")
    count = prod(
        (size + pads[i] + pads[i + 2] - (kernel - 1) * dilations[i] - 1) // strides[i] + 1
        for i, (size, kernel) in enumerate(((5, 2), (6, 3)))
    )
    site.give(0, (2, 3 * 6, count))


def cache_update(site: Site) -> None:
    """TensorScatter: some rows from a place of each sample on."""
    shape = site.give(0, (2, 3, 7, 5))
    axis = site.axis(len(shape) - 1) or site.set("axis", 2)
    count = max(1, shape[axis] // 2)
    site.give(1, (*shape[:axis], count, *shape[axis + 1 :]))
    circular = site.choose("mode", "linear", "circular") == "circular"
    least = shape[axis] if circular else shape[axis] - count + 1
    site.give(2, shape[:1], [site.random.randrange(least) for _ in range(shape[0])], element="i64")


def square(site: Site) -> None:
    rank, size = site.rank(0, 2, 3, 4), site.pick(1, 2, 3, 4)
    site.give(0, (*site.lengths(rank - 2), size, size))


def ngrams(site: Site) -> None:
    """Numbers from 0 to 2 in rows; single ones and pairs are counted."""
    shape = site.give(0, site.pick((6,), (2, 6)), None, element=site.pick("i32", "i64"))
    site.slots[0].values = nested([site.random.randrange(3) for _ in range(prod(shape))], shape)
    site.set("pool_int64s", (1, 0, 0, 2, 1, 1))
    site.set("ngram_counts", (0, 2))
    site.set("ngram_indexes", site.pick((0, 1, 2, 3), (4, 0, 2, 1)))
    site.set("min_gram_length", site.pick(1, 2))
    site.set("max_gram_length", 2)
    site.set("max_skip_count", site.pick(0, 1, 3))
    site.choose("mode", "TF", "IDF", "TFIDF")
    site.set("weights", (0.5, 2.0, 1.0, 3.0, 0.25))


def labels(site: Site) -> None:
    words = ("ant", "bee", "cat")
    site.set("classes_strings", words)
    if site.slots[0].element == "string":
        site.give(0, (4,), ["bee", "ant", "dog", "cat"])
        site.choose("default_int64", -1, 7)
    else:
        site.give(0, (4,), [1, 0, 5, 2], element="i64")
        site.set("default_string", "none")


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


SAMPLES: dict[str, Callable[[Site], None]] = {
    **twins(False),
    **dict.fromkeys(("ArgMax", "ArgMin", "Flatten", "Hardmax", "LogSoftmax", "LpNormalization", "Softmax"), along_axis),
    **dict.fromkeys(("CumProd", "CumSum"), cumulative),
    **dict.fromkeys(("LayerNormalization", "RMSNormalization"), normalization),
    **{
        f"Reduce{name}": reduction
        for name in ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Sum", "SumSquare")
    },
    **dict.fromkeys(("Split", "SplitToSequence"), split),
    **dict.fromkeys(("Acos", "Asin"), bounded("unit")),
    **dict.fromkeys(("Atanh",), bounded("inside")),
    **dict.fromkeys(("Acosh",), bounded("above_one")),
    **dict.fromkeys(("Log", "Sqrt", "Reciprocal"), bounded("positive")),
    **dict.fromkeys(("Tan", "Sinh", "Cosh"), bounded("inside")),
    **dict.fromkeys(("Div", "Mod"), divisor),
    **dict.fromkeys(
        ("Celu", "Elu", "Gelu", "HardSigmoid", "LeakyRelu", "Selu", "Shrink", "Swish", "ThresholdedRelu"),
        activation,
    ),
    **dict.fromkeys(("QuantizeLinear", "DequantizeLinear"), quantization),
    **dict.fromkeys(("Resize.v10", "Upsample"), old_resize),
    "AffineGrid": affine_grid,
    "BitCast": bit_cast,
    "BitShift": bit_shift,
    "Cast": cast,
    "Clip": clip,
    "Col2Im": columns,
    "Compress": compress,
    "Concat": concat,
    "DFT": fourier,
    "DeformConv": deformed,
    "Det": square,
    "ConcatFromSequence": joined_entries,
    "ConstantOfShape": of_shape,
    "Dropout": dropout,
    "SequenceConstruct": entries,
    "Shape": lengths,
    "SplitToSequence": split_to_sequence,
    "Einsum": einsum,
    "Expand": expand,
    "EyeLike": identity,
    "Gather": gather,
    "GatherElements": gather_elements,
    "GatherND": gather_nd,
    "Gemm": gemm,
    "IsInf": infinite,
    "IsNaN": bounded("any"),
    "GridSample": grid,
    "MatMul": matmul,
    "MaxUnpool": unpooling,
    "MeanVarianceNormalization": mean_variance,
    "NonMaxSuppression": suppression,
    "OneHot": one_hot,
    "PRelu": one_way,
    "ReduceProd": product,
    "Pad": pad,
    "ms.Pad": pad,
    "Pow": power,
    "Range": span,
    "Reshape": reshape,
    "ReverseSequence": reverse_sequence,
    "RoiAlign": regions,
    "Scatter": scatter_elements,
    "ScatterElements": scatter_elements,
    "ScatterND": scatter_nd,
    "STFT": frames,
    "Slice": slicing,
    "Squeeze": squeeze,
    "TensorScatter": cache_update,
    "TfIdfVectorizer": ngrams,
    "Tile": tile,
    "TopK": top,
    "Transpose": transpose,
    "Trilu": triangle,
    "Unique": unique,
    "Unsqueeze": unsqueeze,
    "ml.LabelEncoder": labels,
    **attention.SAMPLES,
    **quantized.SAMPLES,
    **recurrent.SAMPLES,
}
