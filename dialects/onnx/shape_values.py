"""Values of integer tensors that follow from types alone: what models compute when they compute shapes.

An element is an ``int``, a ``str`` (a symbolic dim) or ``None`` (unknown), so that ``Concat(Shape(x)[0], [64])`` is ``("batch", 64)`` although
no constant. Only operators that move dims about are known here; arithmetic on known numbers is folding.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from xdsl.ir import SSAValue

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Dim, Shape, element_of, i32, i64, shape_of

MOST_ELEMENTS = 64
"""Longer vectors are no shapes."""

BEYOND_ANY_AXIS = 2**31 - 1
"""An end from here on says "to the last element"."""

Known = Callable[[SSAValue], Shape | None]


def constant_dims(value: SSAValue) -> Shape | None:
    """The elements of a small integer constant."""
    weight = constant_of(value)
    if weight is None or weight.size > MOST_ELEMENTS or element_of(weight.type) not in (i64, i32):
        return None
    return tuple(int(element) for element in weight.array.reshape(-1))


def value_of(op: SchemaOp, known: Known) -> Shape | None:
    """The elements of an op's result, row by row, as far as they follow from the types and known values of its operands."""
    rule = _RULES.get(op.name)
    return None if rule is None else rule(op, known)


def result_shape(op: SchemaOp, known: Known) -> Shape | None:
    """The shape of an op's result where an operand states it that is not constant, or whose op leaves symbolic dims to us."""
    rule = _SHAPED_BY.get(op.name)
    return None if rule is None else rule(op, known)


def _shape(op: SchemaOp, known: Known) -> Shape | None:
    operand = op.operand(0)
    shape = None if operand is None else shape_of(operand.type)
    return None if shape is None else shape[op.get("start") or 0 : op.get("end")]


def _size(op: SchemaOp, known: Known) -> Shape | None:
    shape = _shape(op, known)
    if shape is None:
        return None
    return _product(shape)


def _product(dims: Shape) -> Shape | None:
    sizes = [dim for dim in dims if isinstance(dim, int)]
    return (math.prod(sizes),) if len(sizes) == len(dims) else None


def _first(op: SchemaOp, known: Known) -> Shape | None:
    operand = op.operand(0)
    return None if operand is None else known(operand)


def _cast(op: SchemaOp, known: Known) -> Shape | None:
    return _first(op, known) if element_of(op.results[0].type) in (i64, i32) else None


def _gather(op: SchemaOp, known: Known) -> Shape | None:
    data, indices = _operands(op, known, 2)
    if data is None or indices is None or not _is_vector(op.operand(0)):
        return None
    if any(not isinstance(index, int) or not -len(data) <= index < len(data) for index in indices):
        return None
    return tuple(data[index] for index in indices if isinstance(index, int))


def _slice(op: SchemaOp, known: Known) -> Shape | None:
    data, starts, ends, axes, steps = _operands(op, known, 5)
    if data is None or not _is_vector(op.operand(0)) or starts is None or ends is None:
        return None
    if (op.operand(3) is not None and axes not in ((0,), (-1,))) or (op.operand(4) is not None and steps is None):
        return None
    step = 1 if steps is None else steps[0]
    if not isinstance(starts[0], int) or not isinstance(ends[0], int) or not isinstance(step, int) or step <= 0:
        return None
    return data[starts[0] : ends[0] : step]


def _concat(op: SchemaOp, known: Known) -> Shape | None:
    joined: tuple[Dim, ...] = ()
    for operand in op.operands:
        shape = shape_of(operand.type)
        if shape is None or len(shape) != 1 or not isinstance(shape[0], int) or shape[0] > MOST_ELEMENTS:
            return None
        joined += known(operand) or (None,) * shape[0]
    return joined if len(joined) <= MOST_ELEMENTS and any(dim is not None for dim in joined) else None


def _operands(op: SchemaOp, known: Known, count: int) -> list[Shape | None]:
    values = (op.operand(index) for index in range(count))
    return [None if value is None else known(value) for value in values]


def _is_vector(value: SSAValue | None) -> bool:
    shape = None if value is None else shape_of(value.type)
    return shape is not None and len(shape) == 1


_RULES: dict[str, Callable[[SchemaOp, Known], Shape | None]] = {
    "onnx.Shape": _shape,
    "onnx.Size": _size,
    "onnx.Identity": _first,
    "onnx.Unsqueeze": _first,
    "onnx.Squeeze": _first,
    "onnx.Reshape": _first,
    "onnx.Cast": _cast,
    "onnx.Gather": _gather,
    "onnx.Slice": _slice,
    "onnx.Concat": _concat,
}


def _reshaped(op: SchemaOp, known: Known) -> Shape | None:
    data, target = op.operand(0), op.operand(1)
    wanted = None if target is None else known(target)
    if data is None or wanted is None:
        return None
    source = shape_of(data.type)
    dims: list[Dim] = []
    for axis, dim in enumerate(wanted):
        if dim == 0 and not op.get("allowzero"):
            dim = source[axis] if source is not None and axis < len(source) else None
        dims.append(dim)
    if -1 in dims:
        dims[dims.index(-1)] = _remaining(source, [dim for dim in dims if dim != -1])
    return tuple(dims)


def _remaining(source: Shape | None, others: list[Dim]) -> Dim:
    """The dim that makes both sides hold as many elements; symbolic dims that stand on both sides cancel."""
    if source is None or None in source or None in others:
        return None
    left = list(source)
    for dim in [dim for dim in others if isinstance(dim, str)]:
        if dim not in left:
            return None
        left.remove(dim)
    names = [dim for dim in left if isinstance(dim, str)]
    above = _product(tuple(dim for dim in left if isinstance(dim, int)))
    below = _product(tuple(dim for dim in others if isinstance(dim, int)))
    if above is None or below is None or not below[0] or above[0] % below[0]:  # type: ignore[operator]
        return None
    factor = above[0] // below[0]  # type: ignore[operator]
    if not names:
        return factor
    return names[0] if factor == 1 and len(names) == 1 else None


def _filled(op: SchemaOp, known: Known) -> Shape | None:
    return _first(op, known)


def _expanded(op: SchemaOp, known: Known) -> Shape | None:
    """Numpy's broadcasting, as far as it is certain: a symbolic dim may be 1."""
    _, wanted = _operands(op, known, 2)
    source = None if op.operand(0) is None else shape_of(op.operand(0).type)  # type: ignore[union-attr]
    if source is None or wanted is None:
        return None
    rank = max(len(source), len(wanted))
    pairs = zip((1,) * (rank - len(source)) + source, (1,) * (rank - len(wanted)) + wanted)
    return tuple(b if a == 1 else a if b == 1 or a == b or (isinstance(a, int) and a > 1) else None for a, b in pairs)


def _sliced(op: SchemaOp, known: Known) -> Shape | None:
    """The axes that are not sliced, or from end to end: of a symbolic dim, onnx's own inference loses those too."""
    data = op.operand(0)
    source = None if data is None else shape_of(data.type)
    _, starts, ends, axes, steps = _operands(op, known, 5)
    if source is None or starts is None or ends is None:
        return None
    if (op.operand(3) is not None and axes is None) or (op.operand(4) is not None and steps is None):
        return None
    dims = list(source)
    for axis, start, end, step in zip(axes or range(len(starts)), starts, ends, steps or (1,) * len(starts)):
        if not isinstance(axis, int):
            return None
        if not (start == 0 and step == 1 and isinstance(end, int) and end >= BEYOND_ANY_AXIS):
            dims[axis] = None
    return tuple(dims)


def _windowed(op: SchemaOp, known: Known) -> Shape | None:
    """The batch, and the axes along which windows take steps of one and pads make up for their size: onnx's own inference loses them."""
    data, weights = op.operand(0), op.operand(1)
    source = None if data is None else shape_of(data.type)
    sizes = op.get("kernel_shape") or (None if weights is None else (shape_of(weights.type) or ())[2:])
    if source is None or not sizes or len(source) != len(sizes) + 2:
        return None
    ones, zeros = (1,) * len(sizes), (0,) * len(sizes)
    pads = op.get("pads") or (*zeros, *zeros)
    rows = zip(sizes, op.get("strides") or ones, op.get("dilations") or ones, pads, pads[len(sizes) :])
    same = op.get("auto_pad") in ("SAME_UPPER", "SAME_LOWER")
    kept = (
        step == 1 and (same or (isinstance(size, int) and begin + end == (size - 1) * gap))
        for size, step, gap, begin, end in rows
    )
    return (source[0], None, *(dim if stays else None for dim, stays in zip(source[2:], kept)))


def _tiled(op: SchemaOp, known: Known) -> Shape | None:
    data = op.operand(0)
    source, (_, times) = None if data is None else shape_of(data.type), _operands(op, known, 2)
    if source is None or times is None or len(times) != len(source):
        return None
    return tuple(_times(dim, count) for dim, count in zip(source, times))


def _times(a: Dim, b: Dim) -> Dim:
    if isinstance(a, int) and isinstance(b, int):
        return a * b
    return b if a == 1 else a if b == 1 else None


def _resized(op: SchemaOp, known: Known) -> Shape | None:
    """The sizes that are given; an axis of scale 1, or of none, keeps its own."""
    data, sizes = op.operand(0), op.operand(3)
    source = None if data is None else shape_of(data.type)
    if source is None or op.get("keep_aspect_ratio_policy") != "stretch":
        return None
    axes = op.get("axes") or range(len(source))
    dims: list[Dim] = list(source)
    if sizes is not None:
        given = known(sizes) or (None,) * len(axes)
    else:
        scales = constant_of(op.operand(2))
        factors = (None,) * len(axes) if scales is None else scales.array.reshape(-1).tolist()
        given = tuple(source[axis] if factor == 1 else None for axis, factor in zip(axes, factors))
    for axis, dim in zip(axes, given):
        dims[axis] = dim
    return tuple(dims)


def _reduced(op: SchemaOp, known: Known) -> Shape | None:
    """Along axes that are computed: how many axes are left, not how long they are."""
    data, axes = op.operand(0), op.operand(1)
    source, count = (None if value is None else shape_of(value.type) for value in (data, axes))
    if source is None or not count or not isinstance(count[0], int) or not count[0]:
        return None
    if op.get("keepdims"):
        return tuple(1 if dim == 1 else None for dim in source)
    return (None,) * (len(source) - count[0])


_REDUCTIONS = ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")

_SHAPED_BY: dict[str, Callable[[SchemaOp, Known], Shape | None]] = {
    **dict.fromkeys(("onnx.AveragePool", "onnx.Conv", "onnx.LpPool", "onnx.MaxPool"), _windowed),
    "onnx.Reshape": _reshaped,
    "onnx.ConstantOfShape": _filled,
    "onnx.Expand": _expanded,
    "onnx.Resize": _resized,
    "onnx.Slice": _sliced,
    "onnx.Tile": _tiled,
    **{f"onnx.Reduce{name}": _reduced for name in _REDUCTIONS},
}
