"""Which forms an operator has had: the tables of ``onnx.defs``, and what became of an operator's meaning over the opsets.

An older form is the same as the canonical one where every attribute and operand that came later is optional with a default that keeps the old
meaning, which is ONNX's practice. Where it is not, the change is in ``CHANGED_MEANING``.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from tflc.dialects.onnx import microsoft

OPSET = 28
ML_OPSET = 5
PREVIEW_DOMAIN = "ai.onnx.preview"
"""The domain of operators that are not settled yet."""

NEWEST = {"": OPSET, "ai.onnx.ml": ML_OPSET, PREVIEW_DOMAIN: 1, microsoft.DOMAIN: 1}
"""The domains whose operators are declared: the newest opset of each."""

PREFIXES = {"": "", "ai.onnx.ml": "ml.", PREVIEW_DOMAIN: "preview.", microsoft.DOMAIN: "ms."}
"""What stands before the names of a domain's operators within the onnx dialect."""

OLDEST_OPSET = 6
"""The oldest opset of ai.onnx that is read: before it, most operators were of another form."""

CHANGED_MEANING = {
    "GroupNormalization": 21,  # scale and bias per channel instead of per group
    "PRelu": 7,  # the slope broadcasts from the last axis instead of along the channels
    "Resize": 11,  # roi became operand 1, and half_pixel the default where asymmetric had been the only way
    "RoiAlign": 16,  # half_pixel became the default where output_half_pixel had been the only way
    "Split": 18,  # without 'split', the number of parts is num_outputs instead of the number of results
}
"""Operators whose older forms mean something else although the newer signature would accept them: the opset of the change."""

Row = tuple[Any, ...]
"""(op_type, domain, since, deprecated, operands, results, attributes, type variables): plain data, for the cache."""


@cache
def versions(op_type: str, domain: str = "") -> tuple[Row, ...]:
    """All forms of an operator up to the canonical opset, oldest first; empty for an unknown operator."""
    if domain == microsoft.DOMAIN:
        return (row,) if (row := microsoft.rows().get(op_type)) is not None else ()
    return tuple(sorted(_table().get((domain, op_type), ()), key=lambda row: row[2]))


def operators(domain: str = "") -> tuple[str, ...]:
    """The names of all operators of a domain."""
    return tuple(microsoft.rows() if domain == microsoft.DOMAIN else (name for of, name in _table() if of == domain))


def form_at(op_type: str, opset: int, domain: str = "") -> Row | None:
    """The form that a model of an opset means; None where the operator does not exist there, or no longer."""
    found = [row for row in versions(op_type, domain) if row[2] <= opset]
    return found[-1] if found and not found[-1][3] else None


def name_of(row: Row) -> str:
    """The op name of a form: ``onnx.Clip`` where it is the canonical one, else its newest equal: ``onnx.ReduceMax.v13`` for that of opset 1."""
    op_type, domain = row[:2]
    prefix = f"onnx.{PREFIXES[domain]}"
    forms = versions(op_type, domain)
    same = next(form for form in reversed(forms) if not form[3] and form[2] >= row[2] and _same_form(row, form))
    return f"{prefix}{op_type}" if same is forms[-1] else f"{prefix}{op_type}.v{same[2]}"


@cache
def domain_and_name(op_type: str) -> tuple[str, str]:
    """The domain of an op of the onnx dialect, and its name there: of ``ml.Scaler``, ai.onnx.ml and ``Scaler``."""
    domain = next((domain for domain, prefix in PREFIXES.items() if prefix and op_type.startswith(prefix)), "")
    return domain, op_type.removeprefix(PREFIXES[domain])


def _same_form(old: Row, new: Row) -> bool:
    if old is new:
        return True
    if old[2] < CHANGED_MEANING.get(old[0], 0) <= new[2]:
        return False
    return _extends(old[4], new[4]) and len(old[5]) <= len(new[5]) and _keeps_attributes(old[6], new[6])


def _extends(old: tuple[Row, ...], new: tuple[Row, ...]) -> bool:
    """Whether what fits the old operands fits the new ones: a required one may have become optional, and optional ones may follow."""
    if len(old) > len(new):
        return False
    same = all(a[1] == b[1] or (a[1], b[1]) == ("single", "optional") for a, b in zip(old, new))
    return same and all(operand[1] != "single" for operand in new[len(old) :])


def _keeps_attributes(old: tuple[Row, ...], new: tuple[Row, ...]) -> bool:
    newer = {row[0]: row for row in new}
    if any(row[0] not in newer or (row[1], row[3]) != (newer[row[0]][1], newer[row[0]][3]) for row in old):
        return False
    kept = {row[0] for row in old}
    return not any(row[2] for row in new if row[0] not in kept)


@cache
def _table() -> dict[tuple[str, str], tuple[Row, ...]]:
    from tflc.dialects.cache import cached, release, source_key

    return cached("onnx-schemas", f"{release('onnx')}-{source_key(__name__)}", _derive)


def _derive() -> dict[tuple[str, str], tuple[Row, ...]]:
    from onnx import defs

    table: dict[tuple[str, str], tuple[Row, ...]] = {}
    for schema in sorted(defs.get_all_schemas_with_history(), key=lambda s: (s.domain, s.name, s.since_version)):
        if schema.domain not in NEWEST or schema.since_version > NEWEST[schema.domain]:
            continue
        row = (
            schema.name,
            schema.domain,
            schema.since_version,
            bool(schema.deprecated),
            tuple(map(_parameter, schema.inputs)),
            tuple(map(_parameter, schema.outputs)),
            tuple(sorted(map(_attribute, schema.attributes.values()), key=lambda row: row[0])),
            tuple((c.type_param_str, tuple(c.allowed_type_strs)) for c in schema.type_constraints),
        )
        key = (schema.domain, schema.name)
        table[key] = (*table.get(key, ()), row)
    return {key: _reachable(rows) for key, rows in table.items()}


def _reachable(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The forms that a model of a readable opset can mean; only a newest form can be the end of an operator."""
    rows = (*((*row[:3], False, *row[4:]) for row in rows[:-1]), rows[-1])
    if rows[0][1]:
        return rows
    return tuple(
        row for row, following in zip(rows, (*rows[1:], None)) if following is None or following[2] > OLDEST_OPSET
    )


def _parameter(parameter: Any) -> Row:
    return (parameter.name, parameter.option.name.lower(), parameter.type_str, parameter.min_arity)


def _attribute(attribute: Any) -> Row:
    from onnx.helper import get_attribute_value

    default = None
    if attribute.default_value.name:
        default = get_attribute_value(attribute.default_value)
        if isinstance(default, list):
            default = tuple(entry.decode() if isinstance(entry, bytes) else entry for entry in default)
        elif isinstance(default, bytes):
            default = default.decode()
        elif not isinstance(default, int | float):
            default = None
    return (attribute.name, attribute.type.name.lower(), bool(attribute.required), default)
