"""Where the time of a quantized net goes, by kind of op, next to the same ops on floats: each is run as a net of its own."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import latency
from xdsl.dialects.builtin import ModuleOp

from tflc.backends.tflite import to_bytes
from tflc.dialects import constant_of
from tflc.dialects.quant import is_quantized
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import f32, with_element
from tflc.dialects.weight import WeightAttr
from tflc.evaluate.tfl_ops import module_of
from tflc.frontends import open_model
from tflc.patterns.hooks.quantized_constants import real_constant
from tflc.signature import main_function

QUANTIZERS = ("tfl.quantize", "tfl.dequantize")
SECONDS = 0.05
"""How long each op is run."""


def in_floats(path: Path) -> ModuleOp:
    """A quantized .tflite as the net that computes on floats: weights as the reals that they stand for, nothing rounded."""
    module = open_model(path)
    main = main_function(module)
    for value in main.body.block.args:
        if is_quantized(value.type):
            value._type = with_element(value.type, f32)
    for op in list(walk_schema_ops(module)):
        if op.name in QUANTIZERS:
            op.results[0].replace_all_uses_with(op.operands[0])
            op.detach()
            continue
        for result in op.results:
            if is_quantized(result.type):
                if (weight := constant_of(result)) is not None:
                    op.properties["value"] = WeightAttr.of(real_constant(weight.array, weight.type))
                result._type = with_element(result.type, f32)
    main.update_function_type()
    return module


def milliseconds(module: ModuleOp, folder: Path) -> tuple[Counter[str], Counter[str]]:
    """CPU time by kind of op, and how often each kind stands in a module."""
    spent: Counter[str] = Counter()
    count: Counter[str] = Counter()
    path = folder / "op.tflite"
    for op in walk_schema_ops(module):
        if op.schema.traits & {"ConstantLike", "Terminator"}:
            continue
        path.write_bytes(to_bytes(_alone(op)))
        (taken,) = latency.in_turns([latency.tflite_runner(str(path))], SECONDS)
        spent[op.schema.op_type] += taken
        count[op.schema.op_type] += 1
    return spent, count


def _alone(op: SchemaOp) -> ModuleOp:
    """A module of an op and its constants."""
    operands = list(dict.fromkeys(op.operands))
    constants = [value.owner for value in operands if constant_of(value) is not None]
    inputs = [value for value in operands if constant_of(value) is None]
    return module_of([*constants, op], inputs, op.results)


def rows(path: Path, folder: Path, most: int = 4) -> list[list[str]]:
    """For the kinds of op that take longest, and for the rest: how often each stands there, its time on integers and on floats."""
    spent, count = milliseconds(open_model(path), folder)
    plain, _ = milliseconds(in_floats(path), folder)
    kinds = [kind for kind, _ in spent.most_common(most)]
    rest = sum(count.values()) - sum(count[kind] for kind in kinds)
    found = [(kind, count[kind], spent[kind], plain[kind]) for kind in kinds]
    found.append(("others", rest, *(total.total() - sum(total[kind] for kind in kinds) for total in (spent, plain))))
    return [[path.stem, kind, str(times), f"{ours:.2f}", f"{theirs:.2f}"] for kind, times, ours, theirs in found]
