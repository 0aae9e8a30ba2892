"""The result types of the operators of com.microsoft, by the rule that ``microsoft.TABLE`` names for each.

``Conv 0 3`` is: what the onnx operator Conv gives for floats in the shapes of operands 0 and 3. Where data stands channels-last, it is looked at
channels-first. Raises ValueError with one sentence where the operands contradict the op.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from xdsl.ir import Attribute, Block, SSAValue

from tflc.dialects import build, schema_of
from tflc.dialects.agreement import disagreement
from tflc.dialects.nhwc import channels_first, channels_last, permuted
from tflc.dialects.onnx import contradictions
from tflc.dialects.onnx.contradictions.stated import check_shapes
from tflc.dialects.onnx.microsoft import operand_shapes, transposed, type_rule
from tflc.dialects.schema import OperandSpec, SchemaOp
from tflc.dialects.types import Shape, element_by_name, element_of, f32, i64, shape_of, tensor, ui8, with_element


def infer_results(op: SchemaOp) -> list[Attribute]:
    """The types of all results that the op has, or of its required ones when it has none yet."""
    op_type = op.schema.op_type.removeprefix("ms.")
    if (said := disagreement(op)) is not None:
        raise ValueError(said)
    check_shapes(op, operand_shapes(op_type))
    contradictions.check(op)
    name, *positions = type_rule(op_type).split()
    operands = [op.operand(int(position)) for position in positions]
    shapes = _RULES[name](op) if name in _RULES else [_shape_by(name, op, operands)]
    count = len(op.results) or sum(spec.arity == "single" for spec in op.schema.results)
    return [tensor(shape, _element(op, spec)) for shape, spec in zip(shapes[:count], op.schema.results)]


_PREFERRED = ("f32", "ui8", "i32")
"""What a result holds that no operand decides: floats, the bytes of QuantizeLinear, counts."""


def _element(op: SchemaOp, spec: OperandSpec) -> Attribute:
    """The elements of a result: those of an operand of its type variable, else the preferred of what it may hold."""
    for operand_spec, operand in zip(op.schema.operands, op.slots):
        if operand is not None and operand_spec.type_var == spec.type_var:
            element = element_of(operand.type)
            assert element is not None
            return element
    element = element_by_name(next(name for name in _PREFERRED if name in spec.elements))
    assert element is not None
    return element


def _shape_by(name: str, op: SchemaOp, operands: Sequence[SSAValue | None]) -> Shape | None:
    """The shape that an onnx operator gives, with the attributes that have the same names."""
    given = [operand for operand in operands if operand is not None]
    last = op.get("channels_last") or op.schema.op_type.startswith("ms.Nhwc")
    types = [operand.type if element_of(operand.type) == i64 else with_element(operand.type, f32) for operand in given]
    if last:
        types[0] = permuted(types[0], channels_first(len(shape_of(types[0]) or ())))
    # Constants of 64-bit integers are read: sizes, axes, pads.
    stand_ins = [a if a.type == type else b for a, b, type in zip(given, Block(arg_types=types).args, types)]
    attributes = schema_of(f"onnx.{name}").attributes  # type: ignore[union-attr]
    made = build(f"onnx.{name}", stand_ins, {name: op.get(name) for name in op.schema.attributes if name in attributes})
    shape = shape_of(made.results[0].type)
    made.drop_all_references()
    return shape if shape is None or not last else tuple(shape[axis] for axis in channels_last(len(shape)))


def _transposed_matmul(op: SchemaOp) -> list[Shape | None]:
    types = [operand.type for operand in op.operands]
    for index, which in enumerate("AB"):
        shape = shape_of(types[index])
        if shape is not None:
            order = transposed(len(shape), op.get(f"trans{which}"), op.get(f"transBatch{which}"))
            types[index] = permuted(types[index], order)
    return [_shape_by("MatMul", op, Block(arg_types=types).args)]


def _concat(op: SchemaOp) -> list[Shape | None]:
    """Scale and zero point follow on each input."""
    return [_shape_by("Concat", op, op.slots[2::3])]


def _normalization(op: SchemaOp) -> list[Shape | None]:
    """The normalized input, the mean and the inverse deviation over the last axis, the sum that is normalized."""
    shape = shape_of(op.operands[0].type)
    over_last = None if shape is None else (*shape[:-1], 1)
    return [shape, over_last, over_last, shape]


def _same(op: SchemaOp) -> list[Shape | None]:
    return [shape_of(op.operands[0].type)] * len(op.schema.results)


def _halved(op: SchemaOp) -> list[Shape | None]:
    """Half as much along the last axis."""
    shape = shape_of(op.operands[0].type)
    last = shape[-1] if shape else None
    return [None if not shape else (*shape[:-1], last // 2 if isinstance(last, int) else None)]


def _embedding(op: SchemaOp) -> list[Shape | None]:
    """[batch, sequence, hidden], how much of each sequence counts, the sum that is normalized."""
    ids, words = (None if operand is None else shape_of(operand.type) for operand in (op.operand(0), op.operand(2)))
    batch, sequence = ids if ids is not None and len(ids) == 2 else (None, None)
    embedded = (batch, sequence, words[-1] if words else None)
    return [embedded, (batch,), embedded]


def _attention(op: SchemaOp) -> list[Shape | None]:
    """[batch, sequence, hidden of V]; keys and values so far, [2, batch, heads, _, hidden / heads]."""
    data, weights = (shape_of(operand.type) for operand in op.operands[:2])
    batch, sequence, _ = data if data is not None and len(data) == 3 else (None, None, None)
    sizes, heads = op.get("qkv_hidden_sizes"), op.get("num_heads")
    hidden = sizes[2] if sizes else weights[1] // 3 if weights and isinstance(weights[1], int) else None
    return [(batch, sequence, hidden), (2, batch, heads, None, None if hidden is None else hidden // heads)]


def _heads(op: SchemaOp) -> list[Shape | None]:
    """[batch, sequence, hidden of V]; keys and values so far, [batch, heads, _, hidden / heads]; the scores."""
    query, value = (None if operand is None else shape_of(operand.type) for operand in (op.operand(0), op.operand(2)))
    batch, sequence = query[:2] if query is not None and len(query) >= 3 else (None, None)
    packed = next((shape for shape in _packed_shapes(op) if shape is not None and len(shape) == 5), None)
    if packed is not None:
        value = (packed[0], packed[2], packed[1], packed[4])
    heads, last = op.get("num_heads"), value[-1] if value else None
    hidden, size = None, None
    if isinstance(last, int) and value is not None:
        hidden, size = (last, last // heads) if len(value) == 3 else (last * heads, last)
    return [(batch, sequence, hidden), *[(batch, heads, None, size)] * 2, (batch, heads, sequence, None)]


def _packed_shapes(op: SchemaOp) -> list[Shape | None]:
    """The shapes of queries and keys, in which values may be packed: [batch, sequence, heads, how many, hidden / heads]."""
    return [None if operand is None else shape_of(operand.type) for operand in (op.operand(0), op.operand(1))]


def _grouped_heads(op: SchemaOp) -> list[Shape | None]:
    """[batch, sequence, hidden]; keys and values so far, [batch, heads of these, _, hidden / heads]; the scores."""
    query, past = (None if operand is None else shape_of(operand.type) for operand in (op.operand(0), op.operand(3)))
    batch, sequence, last = query if query is not None and len(query) == 3 else (None, None, None)
    heads, groups = op.get("num_heads"), op.get("kv_num_heads")
    parts = heads if op.operand(1) is not None else heads + 2 * groups
    size = last // parts if isinstance(last, int) else past[3] if past else None
    hidden = size * heads if isinstance(size, int) else None
    return [(batch, sequence, hidden), *[(batch, groups, None, size)] * 2, (batch, heads, sequence, None)]


def _gathered(op: SchemaOp) -> list[Shape | None]:
    """The axes of the indices for the one that is gathered along; bytes hold several numbers along the last axis."""
    data, indices = (shape_of(operand.type) for operand in op.operands[:2])
    if not data or indices is None:
        return [None]
    each = 8 // op.get("bits") if element_of(op.operands[0].type) == ui8 else 1
    last = data[-1] * each if isinstance(data[-1], int) else None
    axis = op.get("gather_axis") % len(data)
    whole = (*data[:-1], last)
    return [(*whole[:axis], *indices, *whole[axis + 1 :])]


def _packed_matmul(op: SchemaOp) -> list[Shape | None]:
    shape = shape_of(op.operands[0].type)
    return [None if shape is None else (*shape[:-1], op.get("N"))]


def _unknown(op: SchemaOp) -> list[Shape | None]:
    return [None] * len(op.schema.results)


_RULES: dict[str, Callable[[SchemaOp], list[Shape | None]]] = {
    "attention": _attention,
    "concat": _concat,
    "embedding": _embedding,
    "gathered": _gathered,
    "grouped_heads": _grouped_heads,
    "halved": _halved,
    "heads": _heads,
    "normalization": _normalization,
    "packed_matmul": _packed_matmul,
    "same": _same,
    "transposed_matmul": _transposed_matmul,
    "unknown": _unknown,
}
