"""Types across the border of a region: what If, Loop and Scan hand to their bodies, and what they get back. Source: the operators' docs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import Attribute, Region, SSAValue

from tflc.dialects import constant_of
from tflc.dialects.schema import OpSchema, SchemaOp
from tflc.dialects.types import Dim, Shape, element_of, shape_of, tensor


def argument_types(op: SchemaOp) -> list[list[Attribute]]:
    """For each region of an op, the types of its block's arguments."""
    rule = _ARGUMENTS.get(op.name)
    if rule is not None:
        return [rule(op)]
    return [[argument.type for argument in region.block.args] for region in op.regions]


def result_types(op: SchemaOp) -> list[Attribute]:
    """The types of an op's results, from what its regions yield."""
    return _RESULTS[op.name](op)


def widened(op: SchemaOp) -> list[Attribute] | None:
    """For an op that runs its region again and again, the argument types that every round fits: what it starts with, joined with what it yields.

    None for another op. The region's own types must have been inferred.
    """
    if op.name == "onnx.Loop":
        first, skipped = 2, 1
        count = len(op.region("body").block.args) - first
    elif op.name == "onnx.Scan":
        first = skipped = 0
        count = len(op.operands) - op.get("num_scan_inputs")
    else:
        return None
    block = op.region("body").block
    types: list[Attribute] = [argument.type for argument in block.args]
    for index, value in enumerate(_yielded(op.region("body"))[skipped : skipped + count]):
        types[first + index] = joined(types[first + index], value.type)
    return types


def is_control_flow(schema: OpSchema) -> bool:
    """Whether an op's result types come from what its regions yield."""
    return schema.name in _RESULTS


def taken(op: SchemaOp) -> Region | None:
    """The region that takes the place of an op whose choice is known: a branch of an If whose condition is constant."""
    if op.name != "onnx.If" or (condition := constant_of(op.operand(0))) is None or condition.size != 1:
        return None
    return op.region("then_branch" if condition.array.reshape(-1)[0] else "else_branch")


def chooses(op: SchemaOp) -> bool:
    """Whether an op runs one of its regions."""
    return op.name == "onnx.If"


def border(op_type: str, since: int, operands: int, results: int) -> tuple[int, int] | None:
    """How many arguments each region of an If, Loop or Scan takes and how many values it yields; None for another operator.

    ``since`` is the opset of its form; ``operands`` and ``results`` are the node's, absent ones in between included.
    """
    match op_type:
        case "If":
            return 0, results
        case "Loop":
            return max(operands, 2), results + 1
        case "Scan":
            # Before opset 9 the first operand, sequence_lens, was not for the body.
            return (operands if since >= 9 else operands - 1), results
    return None


def _yielded(region: Region) -> Sequence[SSAValue]:
    terminator = region.block.last_op
    assert terminator is not None
    return terminator.operands


def joined(a: Attribute, b: Attribute) -> Attribute:
    """The most specific type that both types fit: dims on which they differ are unknown."""
    if a == b:
        return a
    element = element_of(a)
    if element is None or element != element_of(b):
        return a
    left, right = shape_of(a), shape_of(b)
    if left is None or right is None or len(left) != len(right):
        return tensor(None, element)
    return tensor([x if x == y else None for x, y in zip(left, right)], element)


def _branches(op: SchemaOp) -> list[Attribute]:
    first, *others = ([value.type for value in _yielded(region)] for region in op.regions)
    for other in others:
        first = [joined(a, b) for a, b in zip(first, other)]
    return first


def _loop_arguments(op: SchemaOp) -> list[Attribute]:
    iteration, condition, *_ = op.region("body").block.args
    values = op.slots[2:]
    return [iteration.type, condition.type, *(value.type for value in values if value is not None)]


def _loop_results(op: SchemaOp) -> list[Attribute]:
    _, *yielded = _yielded(op.region("body"))
    # Operands that are absent at the end are just missing: a loop may have its trip count alone.
    carried = max(len(op.slots) - 2, 0)
    starts = [slot for slot in op.slots[2:] if slot is not None]
    final = [joined(start.type, value.type) for start, value in zip(starts, yielded[:carried])]
    return [*final, *(_stacked(value.type, 0, None) for value in yielded[carried:])]


def _scan_arguments(op: SchemaOp) -> list[Attribute]:
    count, operands = op.get("num_scan_inputs"), op.operands
    states, scanned = operands[: len(operands) - count], operands[len(operands) - count :]
    axes = op.get("scan_input_axes") or (0,) * count
    return [*(value.type for value in states), *(_row(value.type, axis) for value, axis in zip(scanned, axes))]


def _scan_results(op: SchemaOp) -> list[Attribute]:
    count = op.get("num_scan_inputs")
    states, yielded = len(op.operands) - count, _yielded(op.region("body"))
    axes = op.get("scan_output_axes") or (0,) * (len(yielded) - states)
    source = shape_of(op.operands[states].type) if count else None
    axis = (op.get("scan_input_axes") or (0,))[0]
    length = source[axis] if source is not None else None
    final = [joined(start.type, value.type) for start, value in zip(op.operands, yielded[:states])]
    return [*final, *(_stacked(value.type, axis, length) for value, axis in zip(yielded[states:], axes))]


def _stacked(type: Attribute, axis: int, length: Dim) -> Attribute:
    element, shape = element_of(type), shape_of(type)
    assert element is not None
    if shape is None:
        return tensor(None, element)
    axis = axis % (len(shape) + 1)
    return tensor((*shape[:axis], length, *shape[axis:]), element)


def _row(type: Attribute, axis: int) -> Attribute:
    element, shape = element_of(type), shape_of(type)
    assert element is not None
    if shape is None:
        return tensor(None, element)
    rest: Shape = tuple(dim for index, dim in enumerate(shape) if index != axis % len(shape))
    return tensor(rest, element)


_ARGUMENTS: dict[str, Callable[[SchemaOp], list[Attribute]]] = {
    "onnx.Loop": _loop_arguments,
    "onnx.Scan": _scan_arguments,
}
_RESULTS: dict[str, Callable[[SchemaOp], list[Attribute]]] = {
    "onnx.If": _branches,
    "onnx.Loop": _loop_results,
    "onnx.Scan": _scan_results,
}
