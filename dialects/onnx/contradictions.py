"""What operators ask of their operands and onnx's own inference does not check; the runtime would find it out, or compute nonsense."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import prod

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Shape, shape_of, static_shape


def check(op: SchemaOp) -> None:
    """Raises ValueError where the operands or results of an op contradict it; dims that are not known contradict nothing."""
    if (rule := _RULES.get(op.schema.op_type)) is not None:
        rule(op)


def _shape(op: SchemaOp, index: int) -> Shape | None:
    operand = op.operand(index)
    return None if operand is None else shape_of(operand.type)


def _convolution(op: SchemaOp) -> None:
    """Operators Conv and ConvInteger: weights are [M, C / group, ...], and group divides M."""
    group = op.get("group")
    if group < 1:
        raise ValueError(f"group is {group}, and there is at least one")
    x, w = _shape(op, 0), _shape(op, 1)
    if not x or not w or len(x) < 2 or len(w) < 2:
        return
    if isinstance(w[0], int) and w[0] % group:
        raise ValueError(f"{w[0]} filters are no multiple of {group} groups")
    if isinstance(x[1], int) and isinstance(w[1], int) and x[1] != w[1] * group:
        raise ValueError(f"its input has {x[1]} channels, and its weights take {w[1]} in each of {group} groups")
    _window(op, x[2:], op.get("kernel_shape") or w[2:])


def _pool(op: SchemaOp) -> None:
    """Operators AveragePool, LpPool and MaxPool: along each axis the window fits the padded input."""
    x = _shape(op, 0)
    if x:
        _window(op, x[2:], op.get("kernel_shape") or ())


def _window(op: SchemaOp, sizes: Shape, kernel: Shape) -> None:
    """Raises ValueError where a window is longer than its padded axis; onnx's inference leaves such a length open."""
    if op.get("auto_pad") in ("SAME_UPPER", "SAME_LOWER") or op.get("ceil_mode"):
        return
    rank = len(sizes)
    pads, dilations = op.get("pads") or (0,) * 2 * rank, op.get("dilations") or (1,) * rank
    if not len(kernel) == len(dilations) == rank or len(pads) != 2 * rank:
        return
    for size, length, dilation, before, after in zip(sizes, kernel, dilations, pads[:rank], pads[rank:]):
        if not isinstance(size, int) or not isinstance(length, int) or not size:
            continue
        covered = (length - 1) * dilation + 1
        if covered > size + before + after:
            raise ValueError(
                f"its window covers {covered} elements of an axis that has {size + before + after} with its pads"
            )


def _transposed_convolution(op: SchemaOp) -> None:
    """Operator ConvTranspose: weights are [C, M / group, ...], and group divides C."""
    group = op.get("group")
    if group < 1:
        raise ValueError(f"group is {group}, and there is at least one")
    x, w = _shape(op, 0), _shape(op, 1)
    if not x or not w or len(x) < 2:
        return
    if isinstance(w[0], int) and w[0] % group:
        raise ValueError(f"{w[0]} channels are no multiple of {group} groups")
    if isinstance(x[1], int) and isinstance(w[0], int) and x[1] != w[0]:
        raise ValueError(f"its input has {x[1]} channels, and its weights take {w[0]}")


def _gather(op: SchemaOp) -> None:
    """Operators Gather and GatherElements: indices lie within [-s, s) of the axis."""
    operand, data = op.operand(1), _shape(op, 0)
    if operand is None or (weight := constant_of(operand)) is None or not data or weight.size == 0:
        return
    axis, size = op.get("axis"), data[op.get("axis")] if -len(data) <= op.get("axis") < len(data) else None
    if isinstance(size, int) and not (-size <= int(weight.array.min()) and int(weight.array.max()) < size):
        raise ValueError(f"an index is out of range: axis {axis} has {size} elements")


def _depth_to_space(op: SchemaOp) -> None:
    """Operator DepthToSpace: blocksize squared divides the channels."""
    block, x = op.get("blocksize"), _shape(op, 0)
    if block is not None and x and len(x) == 4 and isinstance(x[1], int) and x[1] % (block * block):
        raise ValueError(f"{x[1]} channels are no multiple of blocksize {block} squared")


def _slice(op: SchemaOp) -> None:
    """Operator Slice: starts, ends, axes and steps are vectors."""
    for slot in op.schema.operands[1:]:
        operand = op.operand(slot.name)
        shape = None if operand is None else shape_of(operand.type)
        if shape is not None and len(shape) != 1:
            raise ValueError(f"{slot.name} has rank {len(shape)}, and is a vector")


def _reshape(op: SchemaOp) -> None:
    """Operator Reshape: as many elements after as before."""
    operand, target = op.operand(0), op.operand(1)
    before = None if operand is None else static_shape(operand.type)
    if before is None or target is None or (weight := constant_of(target)) is None:
        return
    dims = [int(dim) for dim in weight.array.reshape(-1)]
    if not op.get("allowzero"):
        dims = [before[i] if dim == 0 and i < len(before) else dim for i, dim in enumerate(dims)]
    if min(dims, default=0) >= 0 and prod(dims) != prod(before):
        raise ValueError(f"{prod(before)} elements cannot be reshaped to {dims}, which are {prod(dims)}")


_TERM = r"[A-Za-z]*(\.\.\.)?[A-Za-z]*"
_EQUATION = re.compile(f"{_TERM}(,{_TERM})*(->{_TERM})?")
_GATES = {"GRU": 3, "LSTM": 4, "RNN": 1}


def _recurrent(op: SchemaOp) -> None:
    """Operators GRU, LSTM and RNN: W is [D, G h, i], R [D, G h, h] and B [D, 2 G h] for D directions, G gates, h hidden and i input values."""
    x, recurrent = _shape(op, 0), _shape(op, 2)
    hidden = op.get("hidden_size") or (recurrent[2] if recurrent and len(recurrent) == 3 else None)
    if not isinstance(hidden, int):
        return
    directions, rows = 2 if op.get("direction") == "bidirectional" else 1, _GATES[op.schema.op_type] * hidden
    needed: tuple[Shape, ...] = (
        (directions, rows, x[2] if x and len(x) == 3 else None),
        (directions, rows, hidden),
        (directions, 2 * rows),
    )
    for index, dims in enumerate(needed, 1):
        given = _shape(op, index)
        if given is not None and not _agree(given, dims):
            name = op.schema.operands[index].name
            raise ValueError(f"{name} is {_shown(given)}, and {_shown(dims)} for {hidden} hidden values")


def _agree(given: Shape, needed: Shape) -> bool:
    known = ((a, b) for a, b in zip(given, needed) if isinstance(a, int) and isinstance(b, int))
    return len(given) == len(needed) and all(a == b for a, b in known)


def _shown(shape: Shape) -> str:
    return f"[{', '.join('?' if dim is None else str(dim) for dim in shape)}]"


def _axis(op: SchemaOp) -> None:
    """Raises ValueError where an attribute names an axis that the operand does not have."""
    x = _shape(op, 0)
    if x is None:
        return
    for axis in op.get("axes") or (op.get("axis"),):
        if not -len(x) <= axis < len(x):
            raise ValueError(f"axis {axis} is out of range: its input has {len(x)} axes")


def _equation(op: SchemaOp) -> None:
    """Operator Einsum: terms are of letters and one ellipsis at most, and there is one arrow at most."""
    equation = op.get("equation").replace(" ", "")
    if not _EQUATION.fullmatch(equation):
        raise ValueError(f"'{equation}' is no equation: its terms are of letters and at most one ellipsis each")


def _instances(op: SchemaOp) -> None:
    """Operator InstanceNormalization: scale and B are [C]."""
    x = _shape(op, 0)
    if not x or len(x) < 2:
        return
    for index in (1, 2):
        given = _shape(op, index)
        if given is not None and not _agree(given, (x[1],)):
            raise ValueError(f"{op.schema.operands[index].name} is {_shown(given)}, and its input has {x[1]} channels")


def _scales(op: SchemaOp) -> None:
    """Operators DequantizeLinear and QuantizeLinear: one scale, or one for each place or block along the axis; a zero point for each."""
    x, scales, zeros = (_shape(op, index) for index in range(3))
    if scales is None or scales in ((), (1,)):
        return
    if zeros is not None and not _agree(zeros, scales):
        raise ValueError(f"its zero points are {_shown(zeros)}, and its scales {_shown(scales)}")
    if x is None:
        return
    _axis(op)
    axis = op.get("axis")
    needed = (x[axis],) if len(scales) == 1 else (*x[:axis], None, *x[axis:][1:])
    if not _agree(scales, needed):
        raise ValueError(f"its scales are {_shown(scales)}, which fit no axis {axis} of {_shown(x)}")


_RULES: dict[str, Callable[[SchemaOp], None]] = {
    "AveragePool": _pool,
    "Conv": _convolution,
    "ConvInteger": _convolution,
    "ConvTranspose": _transposed_convolution,
    "DepthToSpace": _depth_to_space,
    "DequantizeLinear": _scales,
    "Einsum": _equation,
    "GRU": _recurrent,
    "Gather": _gather,
    "GatherElements": _gather,
    "InstanceNormalization": _instances,
    "LSTM": _recurrent,
    "LayerNormalization": _axis,
    "LpNormalization": _axis,
    "LpPool": _pool,
    "MaxPool": _pool,
    "MeanVarianceNormalization": _axis,
    "QuantizeLinear": _scales,
    "RMSNormalization": _axis,
    "RNN": _recurrent,
    "Reshape": _reshape,
    "Slice": _slice,
}
