"""Which operands of ops hold weights, and along which of their axes lie the channels of the result."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from tflc.compression.weights import WeightOperand
from tflc.dialects import schema_of
from tflc.patterns.hooks.quantized_ops import Weights
from tflc.pipeline.base import rules_of


@cache
def weight_operands() -> Mapping[str, WeightOperand]:
    """By op. Where kernels compute on integers fold-qdq's table ``quantizable`` says it, of other ops the table ``weights`` of quantize."""
    channels, found = rules_of("fuse-tfl").table("weighted"), {}
    for name, row in rules_of("fold-qdq").table("quantizable").items():
        for place, role in enumerate(row.evaluate("operands")):
            if isinstance(role, Weights):
                found[name] = WeightOperand(place, role.axis)
    for name, row in rules_of("quantize").table("weights").items():
        schema = schema_of(name)
        assert schema is not None
        axis = channels[name].evaluate("channel") if name in channels else None
        found[name] = WeightOperand(schema.operand_index(row.evaluate("operand")), axis)
    return found


@cache
def layers() -> Mapping[str, WeightOperand]:
    """The weights of ops whose results have channels of their own, by op: fuse-tfl's table ``weighted`` lists them, its table ``dense`` has the axis
    of the data's channels of those that mix these."""
    dense, found = rules_of("fuse-tfl").table("dense"), {}
    for name in rules_of("fuse-tfl").table("weighted"):
        known = weight_operands()[name]
        row = dense.get(name)
        found[name] = replace(known, taken=known.axis if row is None else row.evaluate("input"))
    return found
