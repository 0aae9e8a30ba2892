"""Loops in simpler forms of themselves: a recurrent network or a Scan as a Loop, a Loop without scan outputs, without a trip count, without rounds.

Source: the operators' docs. Each function takes the place of one op and returns what it put there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from xdsl.ir import Attribute, Block, Operation, Region, SSAValue

from tflc.dialects import build, constant_of, make_constant
from tflc.dialects.locations import ValueName, named, origin_of, value_names
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_of, i1, i64, shape_of, static_shape, tensor, to_numpy

if TYPE_CHECKING:
    import numpy as np

SCALAR = tensor((), i64)
FLAG = tensor((), i1)
_INT32, _INT64 = 6, 7
"""Numbers of element types in ONNX."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where ops are made: before an op, or at the end of a block."""

    block: Block
    before: Operation | None
    origin: Any

    def __call__(self, op_type: str, *operands: SSAValue | None, **attributes: Any) -> SSAValue:
        return self.add(build(f"onnx.{op_type}", operands, attributes, location=self.origin)).results[0]

    def add(self, op: SchemaOp) -> SchemaOp:
        if self.before is None:
            self.block.add_op(op)
        else:
            self.block.insert_op_before(op, self.before)
        return op

    def constant(self, value: Any, dtype: Any = "int64") -> SSAValue:
        import numpy as np

        return self.add(make_constant("onnx", np.asarray(value, dtype), self.origin)).results[0]

    def end(self, values: Sequence[SSAValue]) -> None:
        self.add(build("onnx.Yield", values, {}, (), location=self.origin))


def place_before(op: Operation) -> Place:
    block = op.parent_block()
    assert block is not None
    return Place(block, op, origin_of(op))


def _terminator(block: Block) -> Operation:
    end = block.last_op
    assert end is not None
    return end


def put_in_place(op: SchemaOp, values: Sequence[SSAValue | None]) -> None:
    """Puts values in the place of an op's results (None: it has no users), and their names with them."""
    held: dict[Operation, list[ValueName | None]] = {}
    for result, value, name in zip(op.results, values, value_names(op)):
        if value is None:
            continue
        result.replace_all_uses_with(value)
        if name is not None and isinstance(value.owner, Operation):
            names = held.setdefault(value.owner, list(value_names(value.owner)))
            index = value.owner.results.index(value)
            names[index] = names[index] or name
    for owner, names in held.items():
        owner.location = named(names, origin_of(owner))
    op.detach()
    op.erase()


def make_loop(
    place: Place, count: SSAValue | None, condition: SSAValue | None, starts: Sequence[SSAValue], block: Block
) -> SchemaOp:
    return place.add(
        build("onnx.Loop", [count, condition, *starts], {}, regions=[Region(block)], location=place.origin)
    )


def is_loop(op: Operation) -> bool:
    return op.name == "onnx.Loop"


def is_scan(op: Operation) -> bool:
    return op.name == "onnx.Scan"


def is_plain(op: SchemaOp) -> bool:
    """Whether a Loop carries a condition and values, and nothing else: no trip count, no number of rounds, no scan outputs."""
    body = op.region("body").block
    start = op.operand(1)
    return (
        op.operand(0) is None
        and start is not None
        and body.args[0].first_use is None
        and len(op.results) == len(body.args) - 2
    )


def as_steps(
    op: SchemaOp, sequence: str, lengths: str, states: Sequence[str], finals: Sequence[str]
) -> SchemaOp | None:
    """A network over several steps as a Loop over networks of one step. None where it has one step, or a state that is absent.

    The operand ``sequence`` is [steps, ...]; ``lengths`` counts the steps of each sample; ``states`` become the results ``finals``; the
    first result is [steps, ...]. Holds before: forward, the batch as axis 1.
    """
    whole = op.operand(sequence)
    shape = None if whole is None else shape_of(whole.type)
    starts = [state for name in states if (state := op.operand(name)) is not None]
    if whole is None or shape is None or shape[0] == 1 or len(starts) < len(states):
        return None
    place = place_before(op)
    block = Block(arg_types=[SCALAR, FLAG, *(start.type for start in starts)])
    inside = Place(block, None, place.origin)
    slots = list(op.slots)
    slots[op.schema.operand_index(sequence)] = inside(
        "Gather", whole, inside("Unsqueeze", block.args[0], inside.constant([0])), axis=0
    )
    left = op.operand(lengths)
    if left is not None:
        past = inside("Cast", block.args[0], to=_INT32)
        bounds = inside.constant(0, "int32"), inside.constant(1, "int32")
        slots[op.schema.operand_index(lengths)] = inside("Clip", inside("Sub", left, past), *bounds)
    for name, state in zip(states, block.args[2:]):
        slots[op.schema.operand_index(name)] = state
    attributes = {name: value for name, value in op.properties.items() if name != "absent"}
    step = inside.add(build(op.name, slots, attributes, location=place.origin))
    results = [spec.name for spec in op.schema.results]
    yielded = [block.args[1], *(step.results[results.index(name)] for name in finals)]
    if op.results[0].first_use is not None:
        yielded.append(inside("Squeeze", step.results[0], inside.constant([0])))
    inside.end(yielded)
    loop = make_loop(place, length_of(place, whole, 0), None, starts, block)
    ends = dict(zip(finals, loop.results))
    rows = loop.results[len(starts)] if len(loop.results) > len(starts) else None
    put_in_place(op, [rows, *(ends[name] for name in results[1 : len(op.results)])])
    return loop


def length_of(place: Place, value: SSAValue, axis: int) -> SSAValue:
    shape = shape_of(value.type)
    if shape is not None and isinstance(size := shape[axis], int):
        return place.constant(size)
    return place("Gather", place("Shape", value), place.constant(axis), axis=0)


def is_batched_scan(op: Operation) -> bool:
    """Whether a Scan has a batch, as opset 8 knew it; one whose sequences have lengths of their own has no newer form."""
    return op.name == "onnx.Scan.v8" and isinstance(op, SchemaOp) and op.operand(0) is None


def scan_over_batch(op: SchemaOp) -> None:
    """A Scan with a batch as a Scan over the batch, all of whose operands are scanned, of a Scan without."""
    place, operands = place_before(op), [value for value in op.slots[1:] if value is not None]
    count = op.get("num_scan_inputs")
    block = Block(arg_types=[_without_first(value.type) for value in operands])
    settings = {"num_scan_inputs": count, "scan_input_directions": op.get("directions") or (0,) * count}
    body = op.region("body").clone()
    inner = Place(block, None, place.origin)
    each = inner.add(build("onnx.Scan", block.args, settings, regions=[body], location=place.origin))
    inner.end(each.results)
    over = build(
        "onnx.Scan", operands, {"num_scan_inputs": len(operands)}, regions=[Region(block)], location=place.origin
    )
    put_in_place(op, place.add(over).results)


def _without_first(type: Attribute) -> Attribute:
    """The type of what stands at one place of the first axis."""
    shape, element = shape_of(type), element_of(type)
    assert element is not None
    return tensor(None if shape is None else shape[1:], element)


def scan_as_loop(op: SchemaOp) -> SchemaOp | None:
    """A Scan as a Loop that reads a row of each scanned operand; None where a rank is unknown."""
    count = op.get("num_scan_inputs")
    states, scanned = op.operands[: len(op.operands) - count], op.operands[len(op.operands) - count :]
    ranks = [len(shape) for value in scanned if (shape := shape_of(value.type)) is not None]
    if len(ranks) < count:
        return None
    axes = [axis % rank for axis, rank in zip(op.get("scan_input_axes") or (0,) * count, ranks)]
    backward = op.get("scan_input_directions") or (0,) * count
    place, body = place_before(op), op.region("body").block
    length = length_of(place, scanned[0], axes[0])
    block = Block(arg_types=[SCALAR, FLAG, *(state.type for state in states)])
    inside = Place(block, None, place.origin)
    last = place("Sub", length, place.constant(1))
    rows = []
    for value, axis, reverse in zip(scanned, axes, backward):
        index = inside("Sub", last, block.args[0]) if reverse else block.args[0]
        rows.append(inside("Gather", value, index, axis=axis))
    values: dict[SSAValue, SSAValue] = dict(zip(body.args, (*block.args[2:], *rows)))
    end = _terminator(body)
    for each in body.ops:
        if each is not end:
            block.add_op(each.clone(values))
    yielded = [values.get(value, value) for value in end.operands]
    inside.end([block.args[1], *yielded])
    loop = make_loop(place, length, None, states, block)
    made = len(yielded) - len(states)
    out_axes = op.get("scan_output_axes") or (0,) * made
    out_backward = op.get("scan_output_directions") or (0,) * made
    results: list[SSAValue] = list(loop.results[: len(states)])
    for value, axis, reverse in zip(loop.results[len(states) :], out_axes, out_backward):
        results.append(_arranged(place, value, axis, bool(reverse)))
    put_in_place(op, results)
    return loop


def _arranged(place: Place, value: SSAValue, axis: int, reverse: bool) -> SSAValue:
    """Rows along axis 0, in reverse where asked, moved to another axis."""
    shape = shape_of(value.type)
    if reverse:
        zero, step = place.constant([0]), place.constant([-1])
        value = place("Slice", value, step, place.constant([-(2**31)]), zero, step)
    if axis == 0 or shape is None:
        return value
    axis %= len(shape)
    return place("Transpose", value, perm=[*range(1, axis + 1), 0, *range(axis + 1, len(shape))])


def trip_count(op: SchemaOp) -> int | None:
    """How many rounds a Loop makes, where that is known: its count is constant, and its condition true from the start and for good."""
    weight = constant_of(op.operand(0))
    if weight is None or weight.size != 1 or not _runs_on(op):
        return None
    return max(int(weight.array.reshape(-1)[0]), 0)


def _runs_on(op: SchemaOp) -> bool:
    """Whether a Loop's condition is never false."""
    body = op.region("body").block
    kept = _terminator(body).operands[0]
    return _is_true(op.operand(1)) and (kept is body.args[1] or _is_true(kept))


def _is_true(condition: SSAValue | None) -> bool:
    if condition is None:
        return True
    weight = constant_of(condition)
    return weight is not None and bool(weight.array.all())


def unrolled(op: SchemaOp, rounds: int) -> None:
    """The rounds of a Loop one after the other, in its place."""
    import numpy as np

    place, body = place_before(op), op.region("body").block
    end = _terminator(body)
    carried: list[SSAValue] = list(op.operands[len(op.operands) - (len(body.args) - 2) :])
    rows: list[list[SSAValue]] = [[] for _ in op.results[len(carried) :]]
    for number in range(rounds):
        start = [place.constant(number), place.constant(True, np.bool_), *carried]
        values: dict[SSAValue, SSAValue] = dict(zip(body.args, start))
        for each in body.ops:
            if each is not end:
                place.block.insert_op_before(each.clone(values), op)
        yielded = [values.get(value, value) for value in end.operands]
        carried = yielded[1 : 1 + len(carried)]
        for list_, value in zip(rows, yielded[1 + len(carried) :]):
            list_.append(value)
    stacked = [
        _stacked(place, values) if values or empty is None else place.constant(empty, empty.dtype)
        for values, result in zip(rows, op.results[len(carried) :])
        for empty in [_no_rows(result.type)]
        if empty is not None or values
    ]
    put_in_place(op, [*carried, *stacked])


def can_unroll(op: SchemaOp, rounds: int) -> bool:
    """Whether what a Loop gives is known to have a type without its rounds: rows of none need a shape."""
    states = len(op.region("body").block.args) - 2
    return rounds > 0 or all(_no_rows(result.type) is not None for result in op.results[states:])


def _stacked(place: Place, values: Sequence[SSAValue]) -> SSAValue:
    front = place.constant([0])
    return place("Concat", *(place("Unsqueeze", value, front) for value in values), axis=0)


def _no_rows(type: Attribute) -> np.ndarray | None:
    """Zero rows of a result; None where a row has no static shape."""
    import numpy as np

    shape, element = shape_of(type), element_of(type)
    if shape is None or element is None or not all(isinstance(size, int) for size in shape[1:]):
        return None
    return np.zeros((0, *(int(size) for size in shape[1:] if isinstance(size, int))), to_numpy(element))


def _rows_of_zeros(place: Place, values: Sequence[SSAValue], type: Attribute, count: int) -> SSAValue | None:
    """So many rows of a type whose first axis counts rows; a length that has only a name is that of an axis of ``values``. None where none is."""
    import numpy as np

    shape, element = shape_of(type), element_of(type)
    if shape is None or element is None:
        return None
    lengths: list[SSAValue] = [place.constant([count])]
    for dim in shape[1:]:
        if isinstance(dim, int):
            lengths.append(place.constant([dim]))
            continue
        found = [value for value in values if dim is not None and dim in (shape_of(value.type) or ())]
        if not found:
            return None
        axis = (shape_of(found[0].type) or ()).index(dim)
        lengths.append(place("Shape", found[0], start=axis, end=axis + 1))
    if (rows := _no_rows(type)) is not None:
        return place.constant(np.zeros((count, *rows.shape[1:]), rows.dtype), rows.dtype)
    zero = np.zeros((), to_numpy(element))
    return place("Expand", place.constant(zero, zero.dtype), place("Concat", *lengths, axis=0))


def gathered(op: SchemaOp) -> SchemaOp | None:
    """A Loop with scan outputs as one that carries them: preallocated and written row by row where the trip count is known, else growing, from
    a first row that says nothing on, since kernels refuse tensors without elements.

    The op itself where it has none; None where a row has a length that nothing outside tells.
    """
    body = op.region("body").block
    states = len(body.args) - 2
    scanned = op.results[states:]
    if not scanned:
        return op
    rounds = trip_count(op)
    place, end = place_before(op), _terminator(body)
    starts = [_rows_of_zeros(place, op.operands, result.type, 1 if rounds is None else rounds) for result in scanned]
    if None in starts:
        return None
    inside = Place(body, end, place.origin)
    grown = []
    for result, value in zip(scanned, end.operands[1 + states :]):
        element, shape = element_of(value.type), shape_of(result.type)
        assert element is not None
        assert shape is not None
        held = body.insert_arg(tensor((rounds, *shape[1:]), element), len(body.args))
        row = inside("Unsqueeze", value, inside.constant([0]))
        if rounds is None:
            grown.append(inside("Concat", held, row, axis=0))
        else:
            place_ = inside("Reshape", body.args[0], inside.constant([1, 1]))
            grown.append(inside("ScatterND", held, place_, row))
    end.operands = [*end.operands[: 1 + states], *grown]
    operands = [*op.slots, *starts]
    while len(operands) < 2 + states + len(starts):
        operands.insert(len(operands) - len(starts), None)
    region = op.region("body")
    region.detach_block(body)
    loop = place.add(build("onnx.Loop", operands, {}, regions=[Region(body)], location=place.origin))
    results: list[SSAValue] = list(loop.results)
    if rounds is None:
        bounds = place.constant([1]), place.constant([2**62]), place.constant([0])
        results[states:] = [place("Slice", rows, *bounds) for rows in results[states:]]
    put_in_place(op, results)
    return loop


def counted(op: SchemaOp) -> SchemaOp:
    """A Loop whose trip count is part of its condition, its number of rounds a value that it carries. Holds before: no scan outputs."""
    body, place = op.region("body").block, place_before(op)
    end = _terminator(body)
    inside = Place(body, end, place.origin)
    limit, kept, start = op.operand(0), end.operands[0], op.operand(1)
    region = op.region("body")
    number = body.args[0]
    states = op.slots[2:]
    if limit is not None:
        limit = place("Reshape", limit, place.constant([], "int64"))
    elif number.first_use is None and start is not None and static_shape(start.type) == ():
        return op
    carried = body.insert_arg(SCALAR, 2)
    number.replace_all_uses_with(carried)
    after = inside("Add", carried, inside.constant(1))
    kept_on = _runs_on(op)
    if limit is None:
        proceed = _flag(inside, kept)
        begin = _flag(place, start) if start is not None else place.constant(True, "bool")
    else:
        more = inside("Less", after, limit)
        any_ = place("Less", place.constant(0), limit)
        proceed = more if kept_on else inside("And", _flag(inside, kept), more)
        begin = any_ if start is None or _is_true(start) else place("And", _flag(place, start), any_)
    body.args[1]._type = FLAG
    end.operands = [proceed, after, *end.operands[1:]]
    region.detach_block(body)
    zero = place.constant(0)
    loop = make_loop(place, None, begin, [zero, *(state for state in states if state is not None)], body)
    put_in_place(op, list(loop.results[1:]))
    return loop


def _flag(place: Place, condition: SSAValue) -> SSAValue:
    """A condition as a scalar: it may be one element of any rank."""
    if static_shape(condition.type) == ():
        return condition
    return place("Reshape", condition, place.constant([], "int64"))
