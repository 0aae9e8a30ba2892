"""Which ops work on signed and which on unsigned integers of 8 bits, so that the fewest bytes are shifted from the one to the other.

A quantized value is the same in both: an unsigned integer and its zero point are greater by 128. Some kernels take the one alone, some the other; an
op of either kind works in that which costs less in all. That is the problem of layouts, with a sign in the place of an order of axes.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import Any

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import Attribute, Operation, SSAValue
from xdsl.rewriter import InsertPoint, Rewriter

from tflc.dialects import build, constant_of, make_constant
from tflc.dialects.locations import named, origin_of
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, shape_of, to_numpy, with_element
from tflc.dialects.weight import WeightAttr
from tflc.layout.assignment import Problem, Site, Tensor, solve

STORED = ("i8", "ui8")
"""What a node of the problem chooses between: label 0 is signed, label 1 unsigned."""

SIGNED, UNSIGNED = 0, 1
HALF = 128


def assign_signs(module: ModuleOp, either: Collection[str], weighted: Collection[str], quantize: str) -> bool:
    """Let ops of the names in ``either`` work on the integers with which the fewest bytes are shifted; whether any changed.

    Other ops, inputs and outputs stay as they are, and so do the ``weighted`` among them that work on unsigned integers: signed ones do not hold
    their weights. ``quantize`` shifts, and gives either sign at no cost.
    """
    ops = [op for op in walk_schema_ops(module) if not op.schema.traits & {"ConstantLike"} and _signs(op)]
    if not any(UNSIGNED in _signs(op) for op in ops):
        return False
    nodes = [op for op in ops if not is_shift(op, quantize) and "Terminator" not in op.schema.traits]
    numbers = {op: number for number, op in enumerate(nodes)}
    labels = tuple(_labels(op, either, weighted) for op in nodes)
    chosen = solve(Problem(labels, tuple(_tensors(ops, numbers, quantize)))).assignment
    changed = [_set_sign(op, label, quantize) for op, label in zip(nodes, chosen)]
    return any(changed)


def _sign(type: Attribute) -> int | None:
    """The sign of a quantized type of 8 bits with one scale; None of any other type."""
    element = element_of(type)
    if not isinstance(element, UniformType) or element.per_axis or element.storage_name not in STORED:
        return None
    return STORED.index(element.storage_name)


def _signs(op: Operation) -> set[int]:
    values: list[SSAValue] = [*op.operands, *op.results]
    return {sign for value in values if (sign := _sign(value.type)) is not None}


def _labels(op: SchemaOp, either: Collection[str], weighted: Collection[str]) -> tuple[int, ...]:
    scaled = [element_of(value.type) for value in (*op.operands, *op.results)]
    one_scale = not any(isinstance(element, UniformType) and element.per_axis for element in scaled)
    if op.name in either and one_scale and not (op.name in weighted and UNSIGNED in _signs(op)):
        return (SIGNED, UNSIGNED)
    return (UNSIGNED,) if UNSIGNED in _signs(op) else (SIGNED,)


def is_shift(op: Operation, quantize: str) -> bool:
    """Whether an op gives what it takes, with the other sign."""
    if op.name != quantize or _sign(op.operands[0].type) is None or _sign(op.results[0].type) is None:
        return False
    return _with_sign(op.operands[0].type, SIGNED) == _with_sign(op.results[0].type, SIGNED)


def _with_sign(type: Attribute, sign: int) -> Attribute:
    """The quantized type of the same values stored with a sign."""
    element: Any = element_of(type)
    less = HALF * (sign - STORED.index(element.storage_name))
    return with_element(
        type, UniformType.of(STORED[sign], element.scales, [zero + less for zero in element.zero_points])
    )


# The problem.


def _tensors(ops: list[SchemaOp], numbers: dict[SchemaOp, int], quantize: str) -> list[Tensor]:
    """Each value with the ops that use it; a shifted value is the same one. Quantizing takes either sign."""
    uses: dict[SSAValue, list[Site]] = {}
    for op in ops:
        if op.name == quantize:
            continue
        for value in op.operands:
            if (sign := _sign(value.type)) is not None and constant_of(value) is None:
                uses.setdefault(_unshifted(value, quantize), []).append(_site(numbers.get(op), sign))
    return [
        Tensor(_bytes(value.type), _site(numbers.get(value.owner), _sign(value.type)), tuple(sites), place)  # type: ignore[arg-type]
        for place, (value, sites) in enumerate(uses.items())
    ]


def _site(node: int | None, sign: int | None) -> Site:
    return Site(None, {0: sign}) if node is None else Site(node, {SIGNED: SIGNED, UNSIGNED: UNSIGNED})


def _unshifted(value: SSAValue, quantize: str) -> SSAValue:
    while isinstance(value.owner, Operation) and is_shift(value.owner, quantize):
        value = value.owner.operands[0]
    return value


def _bytes(type: Attribute) -> int:
    """The size of a value, dims that are open left out."""
    return math.prod(dim for dim in shape_of(type) or () if isinstance(dim, int))


# The answer.


def _set_sign(op: SchemaOp, sign: int, quantize: str) -> bool:
    """Shift an op's operands before it and its results behind it, where they have another sign; whether any had."""
    found = False
    for place, value in enumerate(op.operands):
        if _sign(value.type) not in (None, sign) and op.name != quantize:
            op.operands[place] = _shifted(value, sign, op, quantize)
            found = True
    for result in op.results:
        if _sign(result.type) not in (None, sign):
            before, uses = result.type, list(result.uses)
            result._type = _with_sign(before, sign)
            back = build(quantize, [result], {}, [before], location=named([None], origin_of(op)))
            Rewriter.insert_op(back, InsertPoint.after(op))
            for use in uses:
                use.operation.operands[use.index] = back.results[0]
            found = True
    return found


def _shifted(value: SSAValue, sign: int, op: SchemaOp, quantize: str) -> SSAValue:
    type = _with_sign(value.type, sign)
    if (weight := constant_of(value)) is None:
        shift = build(quantize, [value], {}, [type], location=named([None], origin_of(op)))
    else:
        element: Any = element_of(type)
        stored = weight.array.astype(int) + (HALF if sign == UNSIGNED else -HALF)
        shift = make_constant("tfl", WeightAttr.of(stored.astype(to_numpy(element)), element))
    Rewriter.insert_op(shift, InsertPoint.before(op))
    return shift.results[0]
