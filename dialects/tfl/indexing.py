"""Result types of the ops that take apart, put together or address tensors."""

from __future__ import annotations

import math
from collections.abc import Sequence

from xdsl.dialects.builtin import ComplexType
from xdsl.ir import Attribute

from tflc.dialects import constant_of
from tflc.dialects.tfl.site import Site, normal_axis, unknown
from tflc.dialects.types import Dim, Shape, f32, i32, i64, show, tensor


def _plus(dim: Dim, amount: int) -> Dim:
    if amount == 0:
        return dim
    return dim + amount if isinstance(dim, int) else None


def _pad(site: Site) -> list[Attribute]:
    """Operand 1 has a row (before, after) for each axis."""
    shape, pads = site.shape(0), site.ints(1)
    if shape is None or pads is None:
        return site.like(0, unknown(None if shape is None else len(shape)))
    if len(pads) != 2 * len(shape):
        raise ValueError(f"{len(pads)} paddings do not fit the {len(shape)} axes of {show(shape)}")
    return site.like(0, tuple(_plus(dim, pads[2 * i] + pads[2 * i + 1]) for i, dim in enumerate(shape)))


def _merge(dims: Sequence[Dim]) -> Dim:
    """The one dim that several equal axes have: a number where any knows it."""
    numbers = {dim for dim in dims if isinstance(dim, int)}
    if len(numbers) > 1:
        raise ValueError(f"axes that must agree have {' and '.join(map(str, sorted(numbers)))}")
    if numbers:
        return numbers.pop()
    names = set(dims)
    return names.pop() if len(names) == 1 else None


def _concatenation(site: Site) -> list[Attribute]:
    shapes = [site.shape(i) for i in range(len(site.slots))]
    known = [shape for shape in shapes if shape is not None]
    if not known:
        return site.like(0, None)
    rank = len(known[0])
    if any(len(shape) != rank for shape in known):
        raise ValueError(f"{' and '.join(map(show, known))} differ in rank")
    axis = normal_axis(site.attr("axis"), rank)
    dims = [_merge([shape[i] for shape in known]) if i != axis else None for i in range(rank)]
    along = [shape[axis] for shape in known]
    sizes = [dim for dim in along if isinstance(dim, int)]
    dims[axis] = sum(sizes) if len(sizes) == len(shapes) else along[0] if len(along) == len(shapes) == 1 else None
    return site.like(0, tuple(dims))


def _pack(site: Site) -> list[Attribute]:
    shapes = [site.shape(i) for i in range(len(site.slots))]
    known = [shape for shape in shapes if shape is not None]
    if not known:
        return site.like(0, None)
    if any(len(shape) != len(known[0]) for shape in known):
        raise ValueError(f"{' and '.join(map(show, known))} differ in rank")
    shape = tuple(map(_merge, zip(*known)))
    axis = normal_axis(site.attr("axis"), len(shape) + 1)
    return site.like(0, (*shape[:axis], len(shapes), *shape[axis:]))


def _unpack(site: Site) -> list[Attribute]:
    shape, count = site.shape(0), site.attr("num")
    if shape is None:
        if count is None:
            raise ValueError("how many results tfl.unpack has does not follow from an unranked operand; set num")
        return site.like(0, None) * count
    axis = normal_axis(site.attr("axis"), len(shape))
    size = shape[axis]
    if count is None:
        if not isinstance(size, int):
            raise ValueError(f"how many results tfl.unpack has does not follow from {show(shape)}; set num")
        count = size
    elif isinstance(size, int) and size != count:
        raise ValueError(f"axis {axis} of {show(shape)} does not unpack into {count}")
    return site.like(0, shape[:axis] + shape[axis + 1 :]) * count


def _split(site: Site) -> list[Attribute]:
    axis, shape, count = site.ints(0), site.shape(1), site.attr("num_splits")
    if shape is None or axis is None:
        return site.like(1, unknown(None if shape is None else len(shape))) * count
    where = normal_axis(axis[0], len(shape))
    size = shape[where]
    if isinstance(size, int) and size % count:
        raise ValueError(f"axis {where} of {show(shape)} does not split into {count} equal parts")
    part = size // count if isinstance(size, int) else size if count == 1 else None
    return site.like(1, (*shape[:where], part, *shape[where + 1 :])) * count


def _split_v(site: Site) -> list[Attribute]:
    shape, sizes, axis = site.shape(0), site.ints(1), site.ints(2)
    count = len(sizes) if sizes is not None else site.attr("num_splits") or site.length(1)
    if count is None:
        raise ValueError("how many results tfl.split_v has does not follow from its sizes; set num_splits")
    if shape is None or sizes is None or axis is None:
        return site.like(0, unknown(None if shape is None else len(shape))) * count
    where = normal_axis(axis[0], len(shape))
    whole = shape[where]
    if -1 in sizes:
        rest = whole - sum(size for size in sizes if size != -1) if isinstance(whole, int) else None
        parts: list[Dim] = [rest if size == -1 else size for size in sizes]
    else:
        if isinstance(whole, int) and sum(sizes) != whole:
            raise ValueError(f"parts {show(sizes)} do not fill axis {where} of {show(shape)}")
        parts = list(sizes)
    return [tensor((*shape[:where], part, *shape[where + 1 :]), site.element(0)) for part in parts]


def _slice(site: Site) -> list[Attribute]:
    shape, begin, size = site.shape(0), site.ints(1), site.ints(2)
    if size is None:
        rank = len(shape) if shape is not None else site.length(2)
        return site.like(0, unknown(rank))
    dims: list[Dim] = []
    for axis, length in enumerate(size):
        whole = None if shape is None else shape[axis]
        if length != -1:
            if isinstance(whole, int) and begin is not None and begin[axis] + length > whole:
                raise ValueError(f"{length} from {begin[axis]} lies outside axis {axis} of {show(shape)}")
            dims.append(length)
        elif isinstance(whole, int) and begin is not None:
            dims.append(whole - begin[axis])
        else:
            dims.append(whole if begin is not None and begin[axis] == 0 else None)
    return site.like(0, tuple(dims))


def _strided_slice(site: Site) -> list[Attribute]:
    """Masks as TensorFlow defines them: bit i is about entry i of begin, end and strides."""
    shape, begin, end, strides = site.shape(0), site.ints(1), site.ints(2), site.ints(3)
    if shape is None or begin is None or end is None or strides is None:
        plain = not any(site.attr(f"{mask}_mask") for mask in ("ellipsis", "new_axis", "shrink_axis"))
        return site.like(0, unknown(len(shape) if shape is not None and plain else None))
    mask = {name: site.attr(f"{name}_mask") for name in ("begin", "end", "ellipsis", "new_axis", "shrink_axis")}
    if site.attr("offset"):
        end = tuple(first + length for first, length in zip(begin, end))
    dims: list[Dim] = []
    axis = 0
    for i in range(len(begin)):
        bit = 1 << i
        if mask["ellipsis"] & bit:
            later = sum(1 for j in range(i + 1, len(begin)) if not mask["new_axis"] & (1 << j))
            kept = len(shape) - axis - later
            dims.extend(shape[axis : axis + kept])
            axis += kept
        elif mask["new_axis"] & bit:
            dims.append(1)
        elif mask["shrink_axis"] & bit:
            axis += 1
        else:
            whole = shape[axis]
            first = None if mask["begin"] & bit else begin[i]
            last = None if mask["end"] & bit else end[i]
            if isinstance(whole, int):
                dims.append(len(range(*slice(first, last, strides[i]).indices(whole))))
            else:
                whole_axis = first in (None, 0) and last is None and strides[i] == 1
                dims.append(whole if whole_axis else None)
            axis += 1
    dims.extend(shape[axis:])
    return site.like(0, tuple(dims))


def _gather(site: Site) -> list[Attribute]:
    params, indices, batch = site.shape(0), site.shape(1), site.attr("batch_dims") or 0
    if params is None or indices is None:
        return site.like(0, None)
    axis = normal_axis(site.attr("axis"), len(params))
    return site.like(0, (*params[:axis], *indices[batch:], *params[axis + 1 :]))


def _gather_nd(site: Site) -> list[Attribute]:
    params, indices = site.shape(0), site.shape(1)
    if params is None or indices is None or not indices or not isinstance(indices[-1], int):
        return site.like(0, None)
    return site.like(0, (*indices[:-1], *params[indices[-1] :]))


def _embedding_lookup(site: Site) -> list[Attribute]:
    lookup, value = site.shape(0), site.shape(1)
    if lookup is None or value is None:
        return site.like(1, None)
    return site.like(1, (*lookup, *value[1:]))


def _scatter_nd(site: Site) -> list[Attribute]:
    shape = site.ints(2)
    return site.like(1, unknown(site.length(2)) if shape is None else shape)


def _sparse_to_dense(site: Site) -> list[Attribute]:
    shape = site.ints(1)
    return site.like(2, unknown(site.length(1)) if shape is None else shape)


def _segment(site: Site, count: Dim) -> list[Attribute]:
    data, ids = site.shape(0), site.shape(1)
    if data is None or ids is None:
        return site.like(0, None)
    return site.like(0, (count, *data[len(ids) :]))


def _segment_sum(site: Site) -> list[Attribute]:
    ids = site.ints(1)
    return _segment(site, ids[-1] + 1 if ids else None)


def _unsorted_segment(site: Site) -> list[Attribute]:
    count = site.ints(2)
    return _segment(site, count[0] if count else None)


def _tile(site: Site) -> list[Attribute]:
    shape, times = site.shape(0), site.ints(1)
    if shape is None or times is None:
        return site.like(0, unknown(None if shape is None else len(shape)))
    if len(times) != len(shape):
        raise ValueError(f"{len(times)} multiples do not fit the {len(shape)} axes of {show(shape)}")
    return site.like(
        0, tuple(dim * n if isinstance(dim, int) else dim if n == 1 else None for dim, n in zip(shape, times))
    )


def _one_hot(site: Site) -> list[Attribute]:
    shape, depth = site.shape(0), site.ints(1)
    if shape is None:
        return site.like(2, None)
    axis = normal_axis(site.attr("axis"), len(shape) + 1)
    return site.like(2, (*shape[:axis], depth[0] if depth else None, *shape[axis:]))


def _topk(site: Site) -> list[Attribute]:
    shape, k = site.shape(0), site.ints(1)
    result: Shape | None = None if shape is None else (*shape[:-1], k[0] if k else None)
    return [tensor(result, site.element(0)), tensor(result, i32)]


def _unique(site: Site) -> list[Attribute]:
    return [tensor((None,), site.element(0)), tensor(site.shape(0), i32)]


def _where(site: Site) -> list[Attribute]:
    shape = site.shape(0)
    return [tensor((None, None if shape is None else len(shape)), i64)]


def _range(site: Site) -> list[Attribute]:
    bounds = [constant_of(slot) for slot in site.slots]
    if any(bound is None for bound in bounds):
        return site.like(0, (None,))
    start, limit, delta = (bound.array.reshape(-1)[0].item() for bound in bounds)  # type: ignore[union-attr]
    if delta == 0:
        raise ValueError("a range with a step of 0 has no end")
    return site.like(0, (max(0, math.ceil((limit - start) / delta)),))


def _matrix_diag(site: Site) -> list[Attribute]:
    shape = site.shape(0)
    return site.like(0, None if shape is None else (*shape, shape[-1]))


def _multinomial(site: Site) -> list[Attribute]:
    shape, count = site.shape(0), site.ints(1)
    return [tensor((shape[0] if shape else None, count[0] if count else None), i64)]


def _rfft2d(site: Site) -> list[Attribute]:
    shape, length = site.shape(0), site.ints(1)
    if shape is None or length is None:
        return [tensor(unknown(None if shape is None else len(shape)), ComplexType(f32))]
    return [tensor((*shape[:-2], length[0], length[1] // 2 + 1), ComplexType(f32))]


def _non_max_suppression(site: Site) -> list[Attribute]:
    most = site.ints(2)
    count = most[0] if most else None
    scores = [tensor((count,), f32)] if len(site.op.schema.results) == 3 else []
    return [tensor((count,), i32), *scores, tensor((), i32)]


RULES = {
    "pad": _pad,
    "concatenation": _concatenation,
    "pack": _pack,
    "unpack": _unpack,
    "split": _split,
    "split_v": _split_v,
    "slice": _slice,
    "strided_slice": _strided_slice,
    "gather": _gather,
    "gather_nd": _gather_nd,
    "embedding_lookup": _embedding_lookup,
    "scatter_nd": _scatter_nd,
    "sparse_to_dense": _sparse_to_dense,
    "segment_sum": _segment_sum,
    "unsorted_segment": _unsorted_segment,
    "tile": _tile,
    "one_hot": _one_hot,
    "topk": _topk,
    "unique": _unique,
    "where": _where,
    "range": _range,
    "matrix_diag": _matrix_diag,
    "multinomial": _multinomial,
    "rfft2d": _rfft2d,
    "non_max_suppression": _non_max_suppression,
}
