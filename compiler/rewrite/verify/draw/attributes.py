"""The attributes of a drawn op: what the pattern settles, what its sample gave, and the domains that the dialect declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tflc.rewrite.left.pattern import OpPattern

if TYPE_CHECKING:
    from random import Random

    from tflc.dialects.schema import AttrSpec, OpSchema, SchemaOp
    from tflc.rewrite.verify.draw.draft import Draft


def settled(draft: Draft, pattern: OpPattern, schema: OpSchema) -> dict[str, Any]:
    """Attributes that the pattern, an earlier place of the same name, or a test line settles; None for one that must be unset."""
    values = draft.hints.values
    fixed: dict[str, Any] = {name: value for name, value in values.items() if name in schema.attributes}
    for test in pattern.attributes:
        if test.is_literal:
            fixed[test.name] = test.literal
        elif test.bind is None:
            continue
        elif test.bind in values:
            fixed[test.name] = values[test.bind]
        elif (value := draft.attributes.get(test.bind, draft.dims.get(test.bind))) is not None:
            fixed[test.name] = value
        elif test.optional and draft.random.random() < 0.5:
            fixed[test.name] = None
    return fixed


def drawn(
    draft: Draft, pattern: OpPattern, schema: OpSchema, sampled: Mapping[str, Any], settled: Mapping[str, Any]
) -> dict[str, Any]:
    """All attributes: as settled and sampled; else by the domain that the dialect declares; else left at their default."""
    unset = {name for name, value in settled.items() if value is None}
    given = {name: value for name, value in sampled.items() if value is not None and name not in unset}
    bound = {test.name for test in pattern.attributes if not test.is_literal and not test.optional}
    for spec in schema.attributes.values():
        if spec.name in sampled or spec.kind in ("graph", "tensor", "type", "any"):
            continue
        needed = spec.required or (spec.name in bound and spec.default is None)
        if (needed or draft.random.random() < 0.4) and (value := _of_domain(spec, draft.random)) is not None:
            given[spec.name] = value
    return given


def bind(draft: Draft, pattern: OpPattern, op: SchemaOp) -> None:
    """Settles the names that a pattern gives to attributes."""
    for test in pattern.attributes:
        if test.bind is not None:
            draft.attributes.setdefault(test.bind, op.get(test.name))


def _of_domain(spec: AttrSpec, random: Random) -> Any:
    if spec.domain:
        return random.choice(spec.domain)
    match spec.kind, spec.default:
        case "bool", _:
            return random.random() < 0.5
        case "float", None:
            return random.choice((0.5, 1.0, 2.0))
        case "float", default:
            return random.choice((default, 0.5, 1.0, 2.0))
    return None
