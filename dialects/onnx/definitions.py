"""The schemas of the onnx dialect: rows of the version tables as ``OpSchema``, the ops that are ours, and the traits ONNX does not state."""

from __future__ import annotations

from collections.abc import Iterable

from tflc.dialects.onnx import history, microsoft
from tflc.dialects.schema import OPTIONAL, SINGLE, VARIADIC, AttrSpec, OperandSpec, OpSchema

_COMMUTATIVE = "Add Mul Max Min Sum Mean And Or Xor Equal BitwiseAnd BitwiseOr BitwiseXor"
_ELEMENTWISE = (
    "Abs Acos Acosh Add And Asin Asinh Atan Atanh BitShift BitwiseAnd BitwiseNot BitwiseOr BitwiseXor Cast Ceil Celu Cos Cosh Div Elu"
    " Equal Erf Exp Floor Gelu Greater GreaterOrEqual HardSigmoid HardSwish Identity IsInf IsNaN LeakyRelu Less LessOrEqual Log Max Mean"
    " Min Mish Mod Mul Neg Not Or PRelu Pow Reciprocal Relu Round Selu Shrink Sigmoid Sign Sin Sinh Softplus Softsign Sqrt Sub Sum Swish"
    " Tan Tanh ThresholdedRelu Where Xor"
)
_RECURRENT = "GRU LSTM RNN"
_IMPURE = "RandomNormal RandomNormalLike RandomUniform RandomUniformLike Multinomial Bernoulli"
_COMPACT = "DequantizeLinear"
_TRAITS: dict[str, set[str]] = {}
for _trait, _names in (
    ("Commutative", _COMMUTATIVE),
    ("Elementwise", _ELEMENTWISE),
    ("Recurrent", _RECURRENT),
    ("Impure", _IMPURE),
    ("Compact", _COMPACT),
):
    for _name in _names.split():
        _TRAITS.setdefault(_name, set()).add(_trait)

_CONTRIBUTED = frozenset({"Contributed"})
_OF_CANONICAL_FORMS = frozenset({"Commutative", "Elementwise"})
"""Older forms of such ops broadcast the second operand alone, along the axis that an attribute names."""

_ANY = OperandSpec("values", VARIADIC, min_count=0)

_OURS = {
    "Constant": OpSchema(
        "onnx.Constant",
        (),
        (OperandSpec("output"),),
        {"value": AttrSpec("value", "tensor", required=True)},
        frozenset({"ConstantLike"}),
        doc="A constant tensor; every form of ONNX's Constant and every initializer is imported as this one.",
    ),
    "Yield": OpSchema(
        "onnx.Yield",
        (_ANY,),
        (),
        {},
        frozenset({"Terminator"}),
        doc="Ends a region of If, Loop or Scan with its outputs.",
    ),
    "Custom": OpSchema(
        "onnx.Custom",
        (OperandSpec("inputs", VARIADIC, min_count=0),),
        (OperandSpec("outputs", VARIADIC, min_count=0),),
        {
            "domain": AttrSpec("domain", "string", required=True),
            "op_type": AttrSpec("op_type", "string", required=True),
            "node_attributes": AttrSpec("node_attributes", "any"),
        },
        frozenset({"Impure"}),
        doc="A node of a domain that nobody declared.",
    ),
}

_DOMAINS = {"string": {"auto_pad": ("NOTSET", "SAME_UPPER", "SAME_LOWER", "VALID")}}


def op_types() -> Iterable[str]:
    """Every name ``schema`` knows, canonical forms first."""
    yield from _OURS
    for domain, prefix in history.PREFIXES.items():
        for op_type in history.operators(domain):
            if f"{prefix}{op_type}" in _OURS:
                continue
            rows = [row for row in reversed(history.versions(op_type, domain)) if not row[3]]
            names = {history.name_of(row).removeprefix("onnx."): None for row in rows}
            yield from names


def schema(op_type: str) -> OpSchema | None:
    """The schema of ``Conv``, ``Clip.v6``, ``ml.Scaler`` or ``ms.FusedConv``; None for any other name."""
    if (ours := _OURS.get(op_type)) is not None:
        return ours
    domain, name = history.domain_and_name(op_type)
    name, _, version = name.partition(".v")
    rows = history.versions(name, domain)
    if not rows:
        return None
    if version:
        found = [row for row in rows if str(row[2]) == version]
        return _schema(found[0]) if found and history.name_of(found[0]) == f"onnx.{op_type}" else None
    return _schema(rows[-1]) if not rows[-1][3] else None


def _schema(row: history.Row) -> OpSchema:
    _, _, since, _, operands, results, attributes, constraints = row
    elements = {variable: frozenset(filter(None, map(_element, types))) for variable, types in constraints}
    return OpSchema(
        history.name_of(row),
        tuple(_spec(operand, elements) for operand in operands),
        tuple(_spec(result, elements) for result in results),
        {name: _attribute(name, kind, required, default) for name, kind, required, default in attributes},
        _traits(row),
        since,
    )


def _traits(row: history.Row) -> frozenset[str]:
    op_type, domain = row[:2]
    if domain == microsoft.DOMAIN:
        return _CONTRIBUTED
    found = frozenset(_TRAITS.get(op_type, ()))
    return found if row is history.versions(op_type, domain)[-1] else found - _OF_CANONICAL_FORMS


def _spec(parameter: history.Row, elements: dict[str, frozenset[str]]) -> OperandSpec:
    name, option, type_str, min_arity = parameter
    allowed = elements.get(type_str)
    if allowed is None:
        single = _element(type_str)
        allowed = frozenset({single}) if single else frozenset()
    return OperandSpec(
        name, {"single": SINGLE, "optional": OPTIONAL, "variadic": VARIADIC}[option], type_str, allowed, min_arity
    )


def _attribute(name: str, kind: str, required: bool, default: object) -> AttrSpec:
    kinds = {"type_proto": "type", "sparse_tensor": "any", "graphs": "any", "tensors": "any"}
    return AttrSpec(name, kinds.get(kind, kind), required, default, _DOMAINS.get(kind, {}).get(name, ()))


_ELEMENTS = {
    "float": "f32", "double": "f64", "float16": "f16", "bfloat16": "bf16", "int8": "i8", "int16": "i16", "int32": "i32", "int64": "i64",
    "uint8": "ui8", "uint16": "ui16", "uint32": "ui32", "uint64": "ui64", "bool": "i1", "string": "string", "complex64": "c64",
    "complex128": "c128", "float8e4m3fn": "f8e4m3fn", "float8e4m3fnuz": "f8e4m3fnuz", "float8e5m2": "f8e5m2",
    "float8e5m2fnuz": "f8e5m2fnuz", "uint4": "ui4", "int4": "i4", "float4e2m1": "f4e2m1", "float8e8m0": "f8e8m0", "uint2": "ui2",
    "int2": "i2",
}  # fmt: skip


def _element(type_str: str) -> str:
    """``tensor(float)`` -> ``f32``; sequences, optionals and maps as ONNX writes them."""
    if type_str.startswith("tensor(") and type_str.endswith(")"):
        return _ELEMENTS.get(type_str[7:-1], "")
    return type_str if "(" in type_str else ""
