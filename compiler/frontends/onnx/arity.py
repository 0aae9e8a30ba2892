"""Whether a node has as many inputs and outputs as its operator, and its subgraphs as many as the node hands them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from xdsl.ir import SSAValue

from tflc.dialects.onnx import control_flow
from tflc.dialects.schema import OPTIONAL, SINGLE, OpSchema


def arity_faults(schema: OpSchema, slots: Sequence[SSAValue | None], outputs: int) -> Iterator[str]:
    """What is wrong with a node of these inputs and so many outputs, a sentence each."""
    least, most = schema.min_operands, schema.max_operands
    if len(slots) < least or (most is not None and len(slots) > most):
        bounds = f"{least} or more" if most is None else str(least) if least == most else f"{least} to {most}"
        yield f"it takes {bounds} inputs, and has {len(slots)}"
    if None in slots:
        for spec, slot in zip(schema.operands, slots):
            if slot is None and spec.arity == SINGLE:
                yield f"input '{spec.name}' is missing"
    open_ended = bool(schema.results) and schema.results[-1].arity not in (SINGLE, OPTIONAL)
    if not open_ended and outputs > len(schema.results):
        yield f"it has {len(schema.results)} outputs, and {outputs} are named"
    elif not outputs:
        yield "no output is named"


def border_faults(
    schema: OpSchema, node: Any, slots: Sequence[SSAValue | None], protos: Mapping[str, Any]
) -> Iterator[str]:
    """Where a subgraph takes or gives another number of values than the node hands it and names."""
    border = control_flow.border(node.op_type, schema.since_version, len(slots), len(node.output))
    for name in schema.regions:
        if name not in protos or border is None:
            continue
        graph = protos[name].g
        for kind, wanted, given in (
            ("inputs", border[0], len(graph.input)),
            ("outputs", border[1], len(graph.output)),
        ):
            if wanted != given:
                yield f"'{name}' has {given} {kind}, and {wanted} go with the node's inputs and outputs"
