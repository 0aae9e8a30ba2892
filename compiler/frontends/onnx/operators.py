"""Which op of the dialect a node means: its operator at the opset that its model, or function, imports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tflc.diagnostics import did_you_mean
from tflc.dialects import op_class
from tflc.dialects.onnx import OPSET, history, microsoft
from tflc.dialects.onnx.experimental import EXPERIMENTAL, LAST_OPSET
from tflc.dialects.schema import SchemaOp

CUSTOM = "onnx.Custom"
"""The op for a node of a domain that nobody declared."""

_STANDARD = {"": (history.OLDEST_OPSET, OPSET), "ai.onnx.ml": (1, history.ML_OPSET)}
"""The domains all of whose operators are declared, and the opsets that are read."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """Why a node means no op: the code of the finding, the reason, and a hint."""

    code: str
    reason: str
    hint: str = ""


def domain_of(name: str) -> str:
    """The domain by its one name: ``ai.onnx`` is written ``""`` as well."""
    return "" if name == "ai.onnx" else name


def unread_opset(domain: str, opset: int) -> Unknown | None:
    """Why a model cannot import an opset; None where it can."""
    if domain not in _STANDARD:
        return None
    oldest, newest = _STANDARD[domain]
    if oldest <= opset <= newest:
        return None
    name = domain or "ai.onnx"
    if opset > newest:
        hint = f"export with opset {newest} or older; a newer tflc may read it"
        return Unknown("E0205", f"opset {opset} of {name} is newer than what is known here ({newest})", hint)
    hint = f"convert it first: onnx.version_converter.convert_version(model, {max(oldest, 13)})" if domain == "" else ""
    return Unknown("E0205", f"opset {opset} of {name} is older than what is read here ({oldest})", hint)


def resolve(domain: str, op_type: str, opsets: Mapping[str, int]) -> type[SchemaOp] | Unknown:
    """The op class of an operator at the imported opsets (by domain), or why there is none."""
    # Of other domains each operator has one form, and ONNX Runtime, and exporters with it, take those that are not imported.
    opset = opsets.get(domain, None if domain in _STANDARD else 1)
    if opset is None:
        known = ", ".join(f"'{name or 'ai.onnx'}'" for name in opsets)
        return Unknown(
            "E0204",
            f"its domain '{domain or 'ai.onnx'}' is not imported by the model",
            f"imported: {known}",
        )
    return _resolve(domain, op_type, opset)


@cache
def _resolve(domain: str, op_type: str, opset: int) -> type[SchemaOp] | Unknown:
    if domain in _STANDARD:
        row = history.form_at(op_type, opset, domain)
        if row is not None:
            name = history.name_of(row)
        elif domain == "" and op_type in microsoft.OF_AI_ONNX:
            name = f"onnx.{microsoft.OF_AI_ONNX[op_type]}"
        elif domain == "" and op_type in EXPERIMENTAL and opset <= LAST_OPSET:
            name = CUSTOM
        else:
            return _missing(domain, op_type, opset)
    else:
        row = history.form_at(op_type, opset, domain)
        name = CUSTOM if row is None else history.name_of(row)
    cls = op_class(name)
    assert cls is not None
    return cls


def _missing(domain: str, op_type: str, opset: int) -> Unknown:
    name = domain or "ai.onnx"
    rows = history.versions(op_type, domain)
    if not rows:
        if domain == "" and history.versions(op_type, microsoft.DOMAIN):
            return Unknown(
                "E0203", f"{name} has no operator '{op_type}'", f"{microsoft.DOMAIN} has: its nodes state their domain"
            )
        near = did_you_mean(op_type, history.operators(domain))
        hint = "" if near else "an operator of one's own belongs into a domain of one's own"
        return Unknown("E0203", f"{name} has no operator '{op_type}'{near}", hint)
    if rows[0][2] > opset:
        return Unknown(
            "E0203", f"operator '{op_type}' came with opset {rows[0][2]} of {name}, and the model imports {opset}"
        )
    gone = next(row[2] for row in rows if row[3] and row[2] <= opset)
    return Unknown("E0203", f"operator '{op_type}' ended with opset {gone} of {name}, and the model imports {opset}")
