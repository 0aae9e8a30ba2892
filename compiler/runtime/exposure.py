"""Keeps kernels from working in place: ``preserve_all_tensors`` gives every tensor memory of its own, but since 2.13 an elementwise or reshaping
kernel may still write its result over its operand. A tensor that is an output of the graph is never written over.
"""

from __future__ import annotations

import struct


def all_tensors_as_outputs(model: str | bytes) -> tuple[bytes, int]:
    """A copy of a .tflite file whose main graph has every computed tensor as an output, and how many it had: those come first, in order."""
    import tflite

    if isinstance(model, str):
        with open(model, "rb") as stream:
            model = stream.read()
    data = bytearray(model)
    subgraph = tflite.Model.GetRootAs(data, 0).Subgraphs(0)
    assert subgraph is not None
    own = _numbers(subgraph, "Outputs")
    outputs = [*own, *dict.fromkeys(number for number in _computed(subgraph) if number not in own)]
    field = subgraph._tab.Pos + subgraph._tab.Offset(_OUTPUTS_SLOT)
    data += b"\0" * (-len(data) % 4)
    struct.pack_into("<I", data, field, len(data) - field)
    data += struct.pack(f"<I{len(outputs)}i", len(outputs), *outputs)
    return bytes(data), len(own)


_OUTPUTS_SLOT = 8
"""Where a SubGraph's vtable says where its outputs are: slot 2, after the 4 bytes of sizes (schema.fbs)."""


def _numbers(table: object, field: str) -> list[int]:
    return [getattr(table, field)(index) for index in range(getattr(table, f"{field}Length")())]


def _computed(subgraph: object) -> list[int]:
    return [
        number
        for index in range(subgraph.OperatorsLength())  # type: ignore[attr-defined]
        for number in _numbers(subgraph.Operators(index), "Outputs")  # type: ignore[attr-defined]
        if number >= 0
    ]
