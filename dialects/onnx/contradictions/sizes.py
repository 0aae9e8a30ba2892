"""What operators that state the shapes of their results, or combine shapes, ask of their operands."""

from __future__ import annotations

import re
from math import prod

from tflc.dialects.onnx.contradictions.operands import constant_at, numbers_at, shape_at, spreads
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import Shape, may_be_one, show, static_shape


def reshape(op: SchemaOp) -> None:
    """Operator Reshape: as many elements after as before."""
    operand, dims = op.operand(0), numbers_at(op, 1)
    before = None if operand is None else static_shape(operand.type)
    if before is None or dims is None:
        return
    if not op.get("allowzero"):
        dims = [before[i] if dim == 0 and i < len(before) else dim for i, dim in enumerate(dims)]
    if min(dims, default=0) >= 0 and prod(dims) != prod(before):
        raise ValueError(f"{prod(before)} elements cannot be reshaped to {dims}, which are {prod(dims)}")


def pad(op: SchemaOp) -> None:
    """Operator Pad: a pad before and one behind each axis; negative ones take away no more than there is."""
    x, counts, named = shape_at(op, 0), shape_at(op, 1), shape_at(op, "axes")
    padded = x if op.operand("axes") is None else (None,) * named[0] if named and isinstance(named[0], int) else None
    if padded is not None and counts is not None and not may_be_one(counts, (2 * len(padded),)):
        raise ValueError(f"its pads are {show(counts)}, and two for each of {len(padded)} axes")
    pads, axes = numbers_at(op, 1), numbers_at(op, "axes")
    if x is None or pads is None or (axes is None and op.operand("axes") is not None):
        return
    axes = list(range(len(x))) if axes is None else axes
    if len(pads) != 2 * len(axes) or not all(-len(x) <= axis < len(x) for axis in axes):
        return
    for axis, before, after in zip(axes, pads[: len(axes)], pads[len(axes) :]):
        size = x[axis]
        if isinstance(size, int) and size + before + after < 0:
            raise ValueError(f"its pads take {-before - after} elements from axis {axis}, which has {size}")


def resize(op: SchemaOp) -> None:
    """Operator Resize: scales are positive, and sizes not negative."""
    scales, sizes = constant_at(op, "scales"), numbers_at(op, "sizes")
    if scales is not None and scales.size and not scales.min() > 0:
        raise ValueError(f"a scale is {scales.min():g}, and above 0")
    if sizes and min(sizes) < 0:
        raise ValueError(f"its sizes are {show(sizes)}")


def scalars(op: SchemaOp) -> None:
    """Operators of a window's length, a scalar."""
    for index, spec in enumerate(op.schema.operands):
        if shape_at(op, index):
            raise ValueError(f"{spec.name} is {show(shape_at(op, index))}, and a scalar is asked for")


def counting(op: SchemaOp) -> None:
    """Operator Range: delta is not zero."""
    delta = constant_at(op, 2)
    if delta is not None and not delta.any():
        raise ValueError("delta is 0, and it never ends")


def matrix_product(op: SchemaOp) -> None:
    """Operator Gemm: transA and transB are 0 or 1, and C broadcasts onto [M, N]."""
    for name in ("transA", "transB"):
        if op.get(name) not in (0, 1):
            raise ValueError(f"{name} is {op.get(name)}, and 0 or 1 is asked for")
    a, b, c = (shape_at(op, index) for index in range(3))
    if not a or not b or c is None or len(a) != 2 or len(b) != 2:
        return
    result = (a[1 if op.get("transA") else 0], b[0 if op.get("transB") else 1])
    if not spreads(c, result):
        raise ValueError(f"C is {show(c)}, which does not broadcast onto {show(result)}")


_TERM = r"[A-Za-z]*(\.\.\.)?[A-Za-z]*"
_EQUATION = re.compile(f"{_TERM}(,{_TERM})*(->{_TERM})?")


def equation(op: SchemaOp) -> None:
    """Operator Einsum: terms are of letters and one ellipsis at most, there is one arrow at most, and a letter is of one size or of 1."""
    text = op.get("equation").replace(" ", "")
    if not _EQUATION.fullmatch(text):
        raise ValueError(f"'{text}' is no equation: its terms are of letters and at most one ellipsis each")
    sizes: dict[str, int] = {}
    for index, term in enumerate(text.split("->")[0].split(",")):
        for letter, size in _letters(term, shape_at(op, index) or ()):
            if size != sizes.setdefault(letter, size):
                raise ValueError(f"'{letter}' of its equation is an axis of {sizes[letter]} and of {size} elements")


def _letters(term: str, shape: Shape) -> list[tuple[str, int]]:
    """The letters of a term with the lengths of their axes, as far as those are known and above 1."""
    before, _, after = term.partition("...")
    if len(shape) < len(before) + len(after) or ("..." not in term and len(shape) != len(term)):
        return []
    pairs = [*zip(before, shape), *zip(after[::-1], shape[::-1])]
    return [(letter, size) for letter, size in pairs if isinstance(size, int) and size != 1]


_GATES = {"GRU": 3, "LSTM": 4, "RNN": 1}


def recurrence(op: SchemaOp) -> None:
    """Operators GRU, LSTM and RNN, for D directions, G gates, h hidden and i input values of b sequences.

    W is [D, G h, i], R [D, G h, h] and B [D, 2 G h], sequence_lens [b], initial_h and initial_c are [D, b, h], or [b, D, h] where layout
    is 1, and P is [D, 3 h].
    """
    x, recurrent = shape_at(op, 0), shape_at(op, 2)
    hidden = op.get("hidden_size") or (recurrent[2] if recurrent and len(recurrent) == 3 else None)
    if not isinstance(hidden, int):
        return
    directions, rows = 2 if op.get("direction") == "bidirectional" else 1, _GATES[op.schema.op_type] * hidden
    by_batch = op.get("layout") == 1
    steps = x if x and len(x) == 3 else (None, None, None)
    batch = steps[0 if by_batch else 1]
    state = (batch, directions, hidden) if by_batch else (directions, batch, hidden)
    needed: tuple[Shape, ...] = (
        (directions, rows, steps[2]),
        (directions, rows, hidden),
        (directions, 2 * rows),
        (batch,),
        state,
        *([state, (directions, 3 * hidden)] if op.schema.op_type == "LSTM" else []),
    )
    for index, dims in enumerate(needed, 1):
        given = shape_at(op, index)
        if given is not None and not may_be_one(given, dims):
            name = op.schema.operands[index].name
            raise ValueError(f"{name} is {show(given)}, and {show(dims)} for {hidden} hidden values")


def center_crop_pad(op: SchemaOp) -> None:
    """Operator CenterCropPad: a length for each of its axes, for every axis where it names none."""
    x, lengths, axes = shape_at(op, 0), shape_at(op, 1), op.get("axes")
    wanted = len(axes) if axes is not None else None if x is None else len(x)
    if wanted is not None and lengths and isinstance(lengths[0], int) and lengths[0] != wanted:
        raise ValueError(f"its lengths are {lengths[0]}, and its axes {wanted}")
