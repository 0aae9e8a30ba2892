"""Literals of a rule against the attribute they stand for: which can never be, and what the others are in the op."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tflc.diagnostics import did_you_mean, listed

if TYPE_CHECKING:
    from tflc.dialects.schema import AttrSpec


def canonical(spec: AttrSpec, literal: Any) -> Any:
    """A literal as ``SchemaOp.get`` would give it: floats rounded to 32 bits, lists as tuples, 0 and 1 as bools where bools are meant."""
    match spec.kind, literal:
        case "float", int() | float():
            return round_f32(literal)
        case "floats", tuple():
            return tuple(round_f32(entry) for entry in literal)
        case "bool", int():
            return bool(literal)
        case "int", bool():
            return int(literal)
    return literal


def round_f32(value: float) -> float:
    try:
        return struct.unpack("<f", struct.pack("<f", value))[0]
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


_KINDS: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "string": (str,),
    "bool": (bool, int),
    "ints": (tuple,),
    "floats": (tuple,),
    "strings": (tuple,),
}


def unfit(spec: AttrSpec, literal: Any) -> str:
    """Why an attribute can never have this value; empty when it can."""
    if literal is None:
        if spec.required or spec.default is not None:
            return f"'{spec.name}' is always set; it is never none"
        return ""
    wanted = _KINDS.get(spec.kind)
    if wanted is not None and not isinstance(literal, wanted):
        return f"'{spec.name}' is {_article(spec.kind)}; {literal!r} is not"
    if isinstance(literal, tuple):
        entry = _KINDS[spec.kind.removesuffix("s")] if wanted is not None else object
        if (wrong := next((each for each in literal if not isinstance(each, entry)), None)) is not None:
            return f"'{spec.name}' is {_article(spec.kind)}; {wrong!r} is none"
    if spec.domain and literal not in spec.domain:
        near = did_you_mean(str(literal), [str(entry) for entry in spec.domain])
        return f"'{spec.name}' is never {literal!r}{near or ' (one of ' + listed([str(e) for e in spec.domain]) + ')'}"
    return ""


def never_fits(spec: AttrSpec, source: AttrSpec) -> str:
    """Why an attribute can have no value of another one; empty when it can have some."""
    wanted, given = _KINDS.get(spec.kind), _KINDS.get(source.kind)
    if wanted is not None and given is not None and not {*wanted} & {*given}:
        return f"'{spec.name}' is {_article(spec.kind)}; '{source.name}' is {_article(source.kind)}"
    if spec.domain and source.domain and not {*spec.domain} & {*source.domain}:
        return f"'{spec.name}' is never what '{source.name}' may be ({listed([str(entry) for entry in source.domain])})"
    return ""


def _article(kind: str) -> str:
    return {
        "ints": "a list of ints",
        "floats": "a list of floats",
        "strings": "a list of strings",
        "int": "an int",
    }.get(kind, f"a {kind}")
