"""The tfl dialect: the builtin operators of TensorFlow Lite, named as MLIR's TFL dialect names them.

An op is one row of ``ops.TABLE``; its attributes and their defaults come from the flatbuffer schema (``fileformat``). Constants are
``tfl.pseudo_const``, also quantized ones: their value's element type is then the quantized type. Control flow names functions of the
module by symbol: ``tfl.while(%x) <{cond = @c, body = @b}>``.
"""

from __future__ import annotations

from collections.abc import Iterable

from tflc.dialects.schema import OPTIONAL, SINGLE, VARIADIC, AttrSpec, OperandSpec, OpSchema
from tflc.dialects.tfl.infer import infer
from tflc.dialects.tfl.ops import COUNTED, ENUM_OF, FROM_TYPES, OPERANDS, SUBGRAPHS, VECTOR_OF, Row, rows

__all__ = ["infer", "op_types", "options_table", "schema"]

INDEX = frozenset({"i32", "i64"})
"""The elements of an index-like parameter: shapes, axes, paddings."""

_TRAITS = {
    "elementwise": "Elementwise",
    "commutative": "Commutative",
    "constantlike": "ConstantLike",
    "compact": "Compact",
    "impure": "Impure",
}
_KINDS = {"?": "bool", "f": "float", "d": "float"}


def op_types() -> Iterable[str]:
    return rows().keys()


def schema(op_type: str) -> OpSchema | None:
    row = rows().get(op_type)
    if row is None:
        return None
    return OpSchema(
        name=f"tfl.{op_type}",
        operands=tuple(map(_operand, row.operands)),
        results=tuple(map(_operand, row.results)),
        attributes=_attributes(row),
        traits=frozenset(_TRAITS[trait] for trait in row.traits),
    )


def options_table(op_type: str) -> str:
    """The flatbuffer table that holds an op's attributes; ``""`` for an op that has none."""
    from tflc.dialects.tfl.fileformat import file_format

    return rows()[op_type].options or file_format().options_of(op_type)


def _operand(text: str) -> OperandSpec:
    name, _, kind = text.rstrip("?.&").partition(":")
    arity = OPTIONAL if text.endswith("?") else VARIADIC if text.endswith("...") else SINGLE
    return OperandSpec(name, arity, elements=INDEX if kind == "int" else frozenset(), min_count=0)


def _attributes(row: Row) -> dict[str, AttrSpec]:
    from tflc.dialects.tfl.fileformat import file_format

    if row.op_type in ("pseudo_const", "pseudo_sparse_const"):
        return {"value": AttrSpec("value", "tensor", required=True)}
    if row.op_type == "custom":
        # The options are opaque bytes; MLIR's const_bytes spells them as hex digits after "0x".
        return {
            "custom_code": AttrSpec("custom_code", "string", required=True),
            "custom_option": AttrSpec("custom_option", "string"),
        }
    format = file_format()
    table = options_table(row.op_type)
    specs = {}
    for field in format.tables.get(table, ()):
        key = (table, field.name)
        if key in FROM_TYPES or key in OPERANDS:
            continue
        if (symbol := SUBGRAPHS.get(key)) is not None:
            specs[symbol] = AttrSpec(symbol, "any", required=True)
            continue
        required = field.name in row.required
        domain: tuple[str, ...] = ()
        if field.storage == "ref":
            kind, default = VECTOR_OF[field.name], None
        elif (enum := ENUM_OF.get(field.name)) is not None:
            names = {number: name for name, number in format.enums[enum].items()}
            kind, default, domain = "string", names[field.default], tuple(format.enums[enum])
        else:
            kind, default = _KINDS.get(field.storage, "int"), field.default
        if key in COUNTED or required:
            default = None
        specs[field.name] = AttrSpec(field.name, kind, required, default, domain)
    return specs
