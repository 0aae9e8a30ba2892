"""Modules of one op, and what a pass makes of them: for numeric tests of lowerings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from xdsl.dialects.builtin import ModuleOp
from xdsl.dialects.func import ReturnOp
from xdsl.ir import Attribute, Block

from tflc.diagnostics import Refusal
from tflc.dialects import build, make_constant
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import element_by_name, tensor, to_numpy
from tflc.evaluate import evaluate
from tflc.pipeline.base import PassContext
from tflc.pipeline.names import pass_class
from tflc.signature import build_main


@dataclass(frozen=True)
class In:
    """An input: its shape, element, and the bounds of its values (integers: inclusive)."""

    shape: tuple[int, ...]
    element: str = "f32"
    low: float = -2
    high: float = 2

    def draw(self, rng: np.random.Generator) -> np.ndarray:
        found = element_by_name(self.element)
        assert found is not None
        dtype = to_numpy(found)
        if dtype.kind == "f":
            return rng.uniform(self.low, self.high, self.shape).astype(dtype)
        if dtype.kind == "b":
            return rng.integers(0, 2, self.shape).astype(bool)
        return rng.integers(int(self.low), int(self.high) + 1, self.shape).astype(dtype)


def typed(element: str, *shape: int) -> Attribute:
    """The type of a tensor."""
    found = element_by_name(element)
    assert found is not None
    return tensor(shape, found)


def module_of(
    name: str,
    operands: Sequence[Any],
    attrs: Mapping[str, Any] | None = None,
    results: Sequence[Attribute] | None = None,
) -> ModuleOp:
    """A module of one op. An operand is an ``In``, an array (a constant), or None (absent); inputs are x0, x1, .., results y0, y1, .."""
    block, values, count = Block(), [], 0
    constants = "tfl" if name.startswith("tfl.") else "onnx"
    for operand in operands:
        match operand:
            case None:
                values.append(None)
            case In():
                values.append(block.insert_arg(typed(operand.element, *operand.shape), count))
                count += 1
            case _:
                constant = make_constant(constants, np.asarray(operand))
                block.add_op(constant)
                values.append(constant.results[0])
    op = build(name, values, attrs or {}, results)
    block.add_ops([op, ReturnOp(*op.results)])
    return ModuleOp([build_main(block, [f"x{i}" for i in range(count)], [f"y{i}" for i in range(len(op.results))])])


def inputs_of(operands: Sequence[Any], seed: int = 0) -> dict[str, np.ndarray]:
    """Values for the inputs among operands."""
    rng = np.random.default_rng(seed)
    return {f"x{i}": operand.draw(rng) for i, operand in enumerate(o for o in operands if isinstance(o, In))}


def run_pass(name: str, module: ModuleOp, **settings: Any) -> ModuleOp:
    """The module after one pass alone; Refusal where it refuses."""
    context = PassContext()
    pass_class(name)(**settings).apply(context, module)
    if context.refused:
        raise Refusal(context.refused)
    return module


def op_types(module: ModuleOp) -> list[str]:
    """The ops in order, without their dialect; constants and terminators left out."""
    ops = [op for op in walk_schema_ops(module) if not op.schema.traits & {"ConstantLike", "Terminator"}]
    return [op.schema.op_type for op in ops]


def assert_keeps_meaning(
    passes: Sequence[str],
    name: str,
    operands: Sequence[Any],
    attrs: Mapping[str, Any] | None = None,
    results: Sequence[Attribute] | None = None,
    *,
    rtol: float = 1e-5,
    prefer_reference: bool = False,
    settings: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[str]:
    """Runs passes over a module of one op, and asserts that it computes the same before and after; the ops that it has then.

    ``rtol`` is relative to the largest value of each result: sums of products are rounded in another order by another kernel. ``settings`` are
    the options of passes by name.
    """
    module, inputs = module_of(name, operands, attrs, results), inputs_of(operands)
    wanted = evaluate(module, inputs, prefer_reference=prefer_reference)
    for each in passes:
        run_pass(each, module, **(settings or {}).get(each, {}))
    found = evaluate(module, inputs)
    for key, want in wanted.items():
        got = found[key]
        assert (got.shape, got.dtype) == (want.shape, want.dtype)
        if want.dtype.kind == "f":
            scale = max(1.0, float(np.abs(want[np.isfinite(want)]).max(initial=0)))
            np.testing.assert_allclose(got, want, rtol=0, atol=rtol * scale)
        else:
            np.testing.assert_array_equal(got, want)
    return op_types(module)
