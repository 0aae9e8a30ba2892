"""Samples of tfl ops. Data is NHWC; weights stand as the kernels read them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from tflc.dialects.samples import storage, tfl_movement
from tflc.dialects.samples.indexing import indices, nested
from tflc.dialects.samples.indexing import tuples as index_tuples
from tflc.dialects.samples.site import Site, broadcasting


def window(site: Site, axes: str, kernel: Sequence[int], *, dilated: bool = True) -> None:
    """Strides as long as the windows at most: convolutions with longer ones are zeros in tflite-runtime 2.14 (XNNPACK), should they be padded."""
    site.choose("padding", "SAME", "VALID")
    square = site.pick(1, 1, min(2, *kernel))
    dilation = site.pick(1, 1, 2) if square == 1 and dilated else 1
    for axis in axes:
        site.set(f"stride_{axis}", square)
        site.set(f"dilation_{axis}_factor", dilation)
    site.choose("fused_activation_function", "NONE", "NONE", "RELU", "RELU6", "RELU_N1_TO_1")


def images(site: Site, index: int, channels: int | None = None, rank: int = 4) -> tuple[int, ...]:
    sizes = [site.pick(2, 3) if site.small else site.pick(4, 5, 6, 7) for _ in range(rank - 2)]
    batch, count = (1, site.pick(1, 1, 2)) if site.small else (site.pick(1, 2), site.pick(1, 2, 3, 4))
    return site.give(index, (batch, *sizes, channels or count))


def conv_2d(site: Site) -> None:
    """Weights (O, height, width, I / groups)."""
    weights = site.shape(1)
    shape = images(site, 0, weights[3] if weights else None)
    count = site.pick(1, 2, 3, 5)
    weights = site.give(1, (count, site.pick(1, 2, 3), site.pick(1, 2, 3), shape[3]))
    site.give(2, (weights[0],))
    window(site, "hw", weights[1:3])


def conv_3d(site: Site) -> None:
    """Weights (depth, height, width, I, O)."""
    shape = images(site, 0, rank=5)
    weights = site.give(1, (site.pick(1, 2), site.pick(1, 2), site.pick(1, 3), shape[4], site.pick(1, 2, 3, 5)))
    site.give(2, (weights[4],))
    window(site, "dhw", weights[:3], dilated=False)


def depthwise(site: Site) -> None:
    """Weights (1, height, width, C * multiplier)."""
    shape = images(site, 0)
    times = site.set("depth_multiplier", site.pick(1, 1, 2, 3))
    weights = site.give(1, (1, site.pick(1, 2, 3), site.pick(1, 2, 3), shape[3] * times))
    site.give(2, (weights[3],))
    window(site, "hw", weights[1:3])


def transpose_conv(site: Site) -> None:
    """Shape of the result, weights (O, height, width, I), data, bias."""
    shape = images(site, 2)
    kernel, stride, count = site.pick(1, 2, 3), site.pick(1, 2), site.pick(1, 2, 3)
    weights = site.give(1, (count, kernel, kernel, shape[3]))
    padding = site.choose("padding", "SAME", "VALID")
    grown = [size * stride if padding == "SAME" else (size - 1) * stride + weights[1] for size in shape[1:3]]
    site.give(0, (4,), [shape[0], *grown, weights[0]], element="i32")
    site.give(3, (weights[0],))
    for axis in "hw":
        site.set(f"stride_{axis}", stride)
    site.set("fused_activation_function", "NONE")


def conv_3d_transpose(site: Site) -> None:
    """Shape of the result, weights (depth, height, width, O, I), data, bias."""
    shape = images(site, 2, rank=5)
    kernel, stride, count = site.pick(1, 2, 3), site.pick(1, 2), site.pick(1, 2, 3)
    weights = site.give(1, (kernel, kernel, kernel, count, shape[4]))
    grown = [(size - 1) * stride + kernel for size in shape[1:4]]
    site.give(0, (5,), [shape[0], *grown, weights[3]], element="i32")
    site.give(3, (weights[3],))
    site.set("padding", "VALID")
    for axis in "dhw":
        site.set(f"stride_{axis}", stride)
    site.set("fused_activation_function", "NONE")


def local_response_normalization(site: Site) -> None:
    site.data(0, 4)
    site.set("radius", site.pick(1, 2))
    for name in ("bias", "alpha", "beta"):
        site.set(name, site.pick(0.5, 0.75, 1.0))


def one_hot(site: Site) -> None:
    """Places, how many there are, and what stands at a place and elsewhere."""
    rank = len(site.data(0))
    site.give(1, (), site.length(), element="i32")
    site.give(2, ())
    site.give(3, ())
    site.axis(rank, beyond=True)


def of_shape(site: Site) -> None:
    """An op whose operand is the shape of its result."""
    shape = site.lengths(site.pick(1, 2, 3))
    site.give(0, (len(shape),), list(shape), element="i32")


def cast(site: Site) -> None:
    site.data(0)
    site.result = site.pick("f32", "f32", "i32", "i64", "i8", "i1")


def rows(site: Site) -> None:
    """A function of each row along the last axis."""
    site.data(0, least=1)


def pool(site: Site) -> None:
    images(site, 0)
    for axis in ("height", "width"):
        site.set(f"filter_{axis}", site.pick(1, 2, 3))
    window(site, "hw", (2, 2))


def fully_connected(site: Site) -> None:
    """Data (..., I), weights (O, I)."""
    weights = site.shape(1)
    shape = site.shape(0)
    if shape is None:
        rank = site.rank(0, 2, 2, 3, 4)
        shape = site.give(0, (*site.lengths(rank - 1), weights[1] if weights else site.length()))
    weights = site.give(1, (site.pick(1, 2, 3, 5, 7), shape[-1]))
    site.give(2, (weights[0],))
    site.choose("keep_num_dims", False, True, True)
    site.choose("fused_activation_function", "NONE", "NONE", "RELU")
    site.set("weights_format", "DEFAULT")
    site.set("asymmetric_quantize_inputs", False)


def batch_matmul(site: Site) -> None:
    a, b = site.choose("adj_x", False, True), site.choose("adj_y", False, True)
    rank = site.rank(0, 2, 3, 4, 5)
    batch = site.lengths(rank - 2)
    rows, inner, columns = site.length(), site.length(), site.length()
    site.give(0, (*batch, inner, rows) if a else (*batch, rows, inner))
    site.give(1, (*batch, columns, inner) if b else (*batch, inner, columns))
    site.set("asymmetric_quantize_inputs", False)


def arithmetic(site: Site) -> None:
    broadcasting(site)
    site.choose("fused_activation_function", "NONE", "NONE", "RELU", "RELU6")


def dividing(site: Site) -> None:
    arithmetic(site)
    if site.slots[1].known is None:
        site.slots[1].domain = "nonzero"


def powers(site: Site) -> None:
    broadcasting(site)
    for index, domain in ((0, "positive"), (1, "small")):
        if site.slots[index].known is None:
            site.slots[index].domain = domain


def logical(site: Site) -> None:
    broadcasting(site)
    for slot in site.slots:
        slot.element = slot.element or "i1"


def choice(site: Site) -> None:
    site.slots[0].element = "i1"
    broadcasting(site)


def alike(site: Site) -> None:
    """Operands of one shape."""
    shape = site.data(0)
    for index in range(1, len(site.slots)):
        site.give(index, shape)


def positive(site: Site) -> None:
    site.data(0)
    if site.slots[0].known is None:
        site.slots[0].domain = "positive"


def scaled(site: Site) -> None:
    site.data(0, least=1)
    site.choose("beta", 1.0, 0.5)
    site.choose("alpha", 0.1, 0.3)
    site.choose("approximate", False, True)


def reduction(site: Site) -> None:
    rank = len(site.data(0, least=1))
    axes = site.axes(rank)
    site.give(1, (len(axes),), list(axes), element="i32")
    site.choose("keep_dims", False, True)
    if site.schema.op_type in ("reduce_all", "reduce_any"):
        site.slots[0].element = site.slots[0].element or "i1"


def concatenation(site: Site) -> None:
    settled = next((s for i in range(len(site.slots)) if (s := site.shape(i)) is not None), None)
    shape = settled or site.lengths(site.pick(1, 2, 3, 4))
    axis = site.axis(len(shape))
    for index in range(len(site.slots)):
        site.give(index, (*shape[:axis], site.length(), *shape[axis + 1 :]))
    site.set("fused_activation_function", "NONE")


def gather(site: Site) -> None:
    """Along an axis; behind the batches, where there are such: each has places of its own."""
    shape = site.data(0, least=1)
    axis = site.axis(len(shape))
    size = shape[axis]
    batches = shape[: site.set("batch_dims", site.pick(0, 0, min(axis, 1)))]
    dims = site.slots[1].dims
    chosen = len(dims) - len(batches) if dims is not None else site.pick(0, 1, 1, 2)
    count = (*batches, *(site.length() for _ in range(chosen)))
    places = [place % size for place in indices(site, max(1, math.prod(count)), size)]
    site.give(1, count, nested(places, count), element="i32")


def _from_front(site: Site, shape: Sequence[int], count: Sequence[int], depth: int) -> object:
    """Places of elements (or slices) in a tensor: TFLite counts none from the end."""
    import numpy as np

    return (np.array(index_tuples(site, shape, count, depth)) % np.array(shape[:depth])).tolist()


def gather_nd(site: Site) -> None:
    shape = site.data(0, least=1)
    depth = site.pick(*range(1, len(shape) + 1))
    count = (site.length(),)
    site.give(1, (*count, depth), _from_front(site, shape, count, depth), element="i32")


def scatter_nd(site: Site) -> None:
    shape = site.lengths(site.pick(1, 2, 3))
    depth = site.pick(*range(1, len(shape) + 1))
    count = (site.length(),)
    site.give(0, (*count, depth), _from_front(site, shape, count, depth), element="i32")
    site.give(1, (*count, *shape[depth:]))
    site.give(2, (len(shape),), list(shape), element="i32")


def reshape(site: Site) -> None:
    shape = site.data(0)
    target = list(shape)
    if len(target) > 1 and site.chance(60):
        place = site.random.randrange(len(target) - 1)
        target[place : place + 2] = [target[place] * target[place + 1]]
    elif site.chance(50):
        target.insert(site.random.randrange(len(target) + 1), 1)
    site.give(1, (len(target),), target, element="i32")


def rfft2d(site: Site) -> None:
    """Lengths are powers of two; rows and columns are cut or filled up to them."""
    site.data(0, 2, 3, 4)
    site.give(1, (2,), [site.pick(1, 2, 4), site.pick(4, 8)], element="i32")


def transpose(site: Site) -> None:
    shape = site.data(0, 2, 3, 4, 5)
    site.give(1, (len(shape),), list(site.permutation(len(shape))), element="i32")


def slicing(site: Site) -> None:
    shape = site.data(0, least=1)
    begins = [site.random.randrange(size) for size in shape]
    if site.chance(40):
        begins[1:] = [0] * (len(shape) - 1)
    sizes = [site.random.randrange(size - begin) + 1 for begin, size in zip(begins, shape)]
    if site.chance(50):
        sizes = [size - begin for begin, size in zip(begins, shape)]
    site.give(1, (len(shape),), begins, element="i32")
    site.give(2, (len(shape),), sizes, element="i32")


def pad(site: Site) -> None:
    shape = site.data(0, 4, 4, 1, 2, 3, 5)
    few = site.pick((0, 1), (0, 1, 2))
    rows = [[site.pick(*few), site.pick(*few)] for _ in shape]
    if len(shape) == 4 and site.chance(50):
        rows[0] = rows[3] = [0, 0]
    elif site.chance(50):
        rows[0] = [0, 0]
    site.give(1, (len(shape), 2), rows, element="i32")
    site.give(2, ())


SAMPLES: dict[str, Callable[[Site], None]] = {
    **storage.TFL,
    **tfl_movement.SAMPLES,
    **dict.fromkeys(("add", "mul", "sub"), arithmetic),
    **dict.fromkeys(("div", "floor_div", "floor_mod"), dividing),
    **dict.fromkeys(("logical_and", "logical_or", "logical_not"), logical),
    **dict.fromkeys(("log", "sqrt", "rsqrt"), positive),
    **dict.fromkeys(("softmax", "log_softmax", "leaky_relu", "gelu"), scaled),
    **dict.fromkeys(("mean", "reduce_all", "reduce_any", "reduce_max", "reduce_min", "reduce_prod", "sum"), reduction),
    **dict.fromkeys(("average_pool_2d", "max_pool_2d"), pool),
    **dict.fromkeys(("pad", "padv2"), pad),
    **dict.fromkeys(("random_standard_normal", "random_uniform"), of_shape),
    "atan2": alike,
    "batch_matmul": batch_matmul,
    "cast": cast,
    "concatenation": concatenation,
    "conv_2d": conv_2d,
    "conv_3d": conv_3d,
    "conv_3d_transpose": conv_3d_transpose,
    "depthwise_conv_2d": depthwise,
    "fully_connected": fully_connected,
    "gather": gather,
    "gather_nd": gather_nd,
    "l2_normalization": rows,
    "local_response_normalization": local_response_normalization,
    "one_hot": one_hot,
    "pow": powers,
    "reshape": reshape,
    "rfft2d": rfft2d,
    "scatter_nd": scatter_nd,
    "select_v2": choice,
    "slice": slicing,
    "transpose": transpose,
    "transpose_conv": transpose_conv,
}
