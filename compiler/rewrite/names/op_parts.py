"""The parts of an op by the names that its schema gives them, and what to say where it has no such part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.diagnostics import did_you_mean, listed

if TYPE_CHECKING:
    from tflc.dialects.schema import OpSchema


def known_schema(name: str) -> OpSchema:
    """The schema of an op that is known to exist."""
    from tflc.dialects import schema_of

    schema = schema_of(name)
    assert schema is not None, name
    return schema


def result_index(op: str, result: str) -> int | None:
    """The position of a result by its formal name, in any capitalization where that is unambiguous."""
    names = [spec.name for spec in known_schema(op).results]
    if result in names:
        return names.index(result)
    folded = [name.lower() for name in names]
    return folded.index(result.lower()) if folded.count(result.lower()) == 1 else None


def no_result(op: str, result: str) -> str:
    names = [spec.name for spec in known_schema(op).results]
    return f"{op} has no result '{result}'{did_you_mean(result, names) or f' (it has {listed(names)})'}"


def no_attribute(schema: OpSchema, name: str) -> tuple[str, str]:
    """The message and hint for an attribute that an op does not have."""
    near = did_you_mean(name, schema.attributes)
    slots = [spec.name for spec in schema.operands]
    hint = f"'{name}' is operand {slots.index(name) + 1} of it; operands have no names" if name in slots else ""
    return f"{schema.name} has no attribute '{name}'{near}", hint


def operand_words(schema: OpSchema) -> str:
    """``2 operands``, ``2 to 3 operands``, ``at least 1 operand``."""
    least, most = schema.min_operands, schema.max_operands
    count = f"at least {least}" if most is None else str(least) if least == most else f"{least} to {most}"
    return f"{count} operand{'' if count in ('1', 'at least 1') else 's'}"
