"""Channels-last twins of onnx ops: ``nhwc.Conv`` is ``onnx.Conv`` whose data stands as N, spatial axes, C.

A twin is *defined* as: transpose operand 0 to the order of ONNX, apply the onnx op, transpose its results back. Its schema is the onnx
op's, and so are its other operands: weights stay (M, C/group, kH, kW), and what lists a value per axis (``scales`` and ``sizes`` of Resize)
lists them in ONNX's order. Values below rank 3 have no spatial axes and are not transposed.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xdsl.ir import Attribute

    from tflc.dialects.schema import OpSchema, SchemaOp

_TWINS = (
    "AveragePool",
    "BatchNormalization",
    "Conv",
    "ConvInteger",
    "ConvTranspose",
    "DepthToSpace",
    "GlobalAveragePool",
    "GlobalLpPool",
    "GlobalMaxPool",
    "GridSample",
    "GroupNormalization",
    "InstanceNormalization",
    "LRN",
    "LpPool",
    "MaxPool",
    "QLinearConv",
    "Resize",
    "SpaceToDepth",
)


def op_types() -> Iterable[str]:
    return _TWINS


def schema(op_type: str) -> OpSchema | None:
    """The schema of the onnx op, under the twin's name."""
    if op_type not in _TWINS:
        return None
    from tflc.dialects import schema_of

    original = schema_of(f"onnx.{op_type}")
    assert original is not None
    return dataclasses.replace(original, name=f"nhwc.{op_type}")


def channels_last(rank: int) -> tuple[int, ...]:
    """The order of a twin's data: its axis i is ONNX's axis ``order[i]``; (0, 2, 3, 1) for images, as written below rank 3."""
    return (0, *range(2, rank), 1) if rank > 2 else tuple(range(rank))


def channels_first(rank: int) -> tuple[int, ...]:
    """The inverse: where ONNX's axes stand in a twin's data; (0, 3, 1, 2) for images."""
    return (0, rank - 1, *range(1, rank - 1)) if rank > 2 else tuple(range(rank))


def permuted(type: Attribute, order: Sequence[int]) -> Attribute:
    """The type of a tensor whose axis i was axis ``order[i]``; an unranked one stays as it is."""
    from tflc.dialects.types import shape_of, with_shape

    shape = shape_of(type)
    return type if shape is None else with_shape(type, [shape[axis] for axis in order])


def original(op: SchemaOp) -> SchemaOp:
    """The onnx op that a twin is defined by, on a stand-in for its data; not part of any block. Release it with ``drop_all_references``.

    Operand 0 is the argument of a block of its own, of the type that the data has in ONNX's order.
    """
    from xdsl.ir import Block

    from tflc.dialects import op_class
    from tflc.dialects.types import shape_of

    cls = op_class(f"onnx.{op.schema.op_type}")
    assert cls is not None
    data, *rest = op.operands

    def in_onnx(type: Attribute) -> Attribute:
        shape = shape_of(type)
        return type if shape is None else permuted(type, channels_first(len(shape)))

    stand_in = Block(arg_types=[in_onnx(data.type)]).args[0]
    return cls.create(
        operands=[stand_in, *rest],
        result_types=[in_onnx(result.type) for result in op.results],
        properties=dict(op.properties),
        location=op.location,
    )


def infer(op: SchemaOp) -> list[Attribute]:
    """The onnx op's result types, channels-last. Raises ValueError where the operands contradict the op."""
    from tflc.dialects import infer as infer_op
    from tflc.dialects.types import shape_of

    onnx = original(op)
    try:
        types = infer_op(onnx)
    finally:
        onnx.drop_all_references()

    def last(type: Attribute) -> Attribute:
        shape = shape_of(type)
        return type if shape is None else permuted(type, channels_last(len(shape)))

    return [last(type) for type in types]
