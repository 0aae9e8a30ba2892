"""Where each op of a lowered model came from: nodes of the source model, and rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tflc.dialects.locations import firings, node_names, origin_of, value_names
from tflc.dialects.schema import walk_schema_ops

if TYPE_CHECKING:
    from xdsl.dialects.builtin import ModuleOp


@dataclass(frozen=True)
class Provenance:
    """An op, the model's values that it gives, the nodes that it came from, and the rules that made it as ``rule (file:line)``, first ones first."""

    op: str
    values: tuple[str, ...]
    nodes: tuple[str, ...]
    rules: tuple[str, ...]


def provenance(module: ModuleOp) -> list[Provenance]:
    """Of each op that is no constant, in the order of the file."""
    found = []
    for op in walk_schema_ops(module):
        if op.schema.traits & {"ConstantLike", "Terminator"}:
            continue
        origin = origin_of(op)
        found.append(
            Provenance(
                op.schema.op_type,
                tuple(value.name for value in value_names(op) if value is not None),
                tuple(name for name in node_names(origin) if name),
                tuple(f"{fired.rule} ({fired.file}:{fired.line})" for fired in firings(origin)),
            )
        )
    return found
