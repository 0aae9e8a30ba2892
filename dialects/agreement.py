"""Whether operands hold what their op takes."""

from __future__ import annotations

from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import element_name, element_of, is_known


def disagreement(op: SchemaOp) -> str | None:
    """In a sentence, an operand whose elements its op does not take, or not beside those of another one; None where there is none."""
    chosen: dict[str, tuple[str, str]] = {}
    for index, value in enumerate(op.slots):
        spec = op.schema.operands[min(index, len(op.schema.operands) - 1)]
        element = None if value is None or not is_known(value.type) else element_of(value.type)
        if element is None:
            continue
        name = element_name(element)
        if spec.elements and name not in spec.elements:
            return f"{spec.name} is of {name}, and takes {', '.join(sorted(spec.elements))}"
        if spec.type_var:
            first, other = chosen.setdefault(spec.type_var, (spec.name, name))
            if other != name:
                return f"{spec.name} is of {name}, and {first} of {other}: they are of one type"
    return None
