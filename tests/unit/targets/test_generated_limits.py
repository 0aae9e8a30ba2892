"""Of every op, models on the far side of each limit that the row of a target has: repaired or refused, never written as they are.

What is written instead has no limit broken, and the runtime takes it. That repairs keep what is computed is verified rule by rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import numpy as np
import pytest
from drawn_tfl import drawn, is_parameter
from single_op import run_pass
from xdsl.dialects.builtin import ModuleOp

from tflc.backends.tflite import to_bytes
from tflc.defaults import DEFAULT_TARGET
from tflc.diagnostics import Refusal
from tflc.dialects import schema_of
from tflc.dialects.quant import UniformType
from tflc.dialects.schema import walk_schema_ops
from tflc.dialects.types import element_of, to_numpy, with_element
from tflc.runtime import Runtime, run
from tflc.signature import main_function
from tflc.targets import check_module, load
from tflc.targets.target import Limits

pytestmark = pytest.mark.runtime

TARGET = load(DEFAULT_TARGET if Runtime().about()[0] == "tflite-runtime" else "litert")
ELEMENTS = ("f16", "f32", "f64", "i1", "i8", "ui8", "i16", "i32", "ui32", "i64", "ui64", "c64")
REFUSED = {"E0503", "E0504", "E0505", "E0506", "E0507", "E0508", "E0509", "E0511", "E0512"}
UNDRAWN = {
    "assign_variable": "states have no elements of their own",
    "bitcast": "what it gives does not follow from what it takes",
    "bucketize": "no rule emits it",
    "call_once": "its operand is a function",
    "custom": "anybody's operator",
    "if": "its operands are those of its regions",
    "l2_pool_2d": "no rule emits it",
    "quantize": "what it gives does not follow from what it takes",
    "read_variable": "no rule emits it",
    "svdf": "no rule emits it",
    "var_handle": "no rule emits it",
    "while": "its operands are those of its regions",
}
"""Ops that samples say nothing of, and why."""


def limits_of(op_type: str) -> Limits:
    limits = TARGET.limits(op_type)
    assert limits is not None
    return limits


def taken(limits: Limits) -> list[str]:
    """Plain elements that the first operand may be of; any, where the row does not say."""
    listed = [element for element in ELEMENTS if any(element in s.operands[0] for s in limits.signatures if s.operands)]
    return listed or list(ELEMENTS)


def other_elements(op_type: str, limits: Limits) -> Iterator[ModuleOp | None]:
    for element in ELEMENTS:
        if element not in taken(limits):
            yield drawn(op_type, limits, element)


def more_axes(op_type: str, limits: Limits) -> Iterator[ModuleOp | None]:
    if limits.rank is None or op_type == "one_hot":  # whose data are scalars
        return
    for element in taken(limits)[:2]:
        yield drawn(op_type, limits, element, shapes=[(2, 3, 1, 2, 1, 2, 1, 2, 1, 2)[: limits.rank + 1]])


def broadcast_axes(op_type: str, limits: Limits) -> Iterator[ModuleOp | None]:
    """Shapes of which no two neighboring axes broadcast alike, so that none can be made one."""
    if limits.broadcast_rank is None:
        return
    rank = max(limits.broadcast_rank + 1, 2)
    one, other = [(2, 1)[axis % 2] for axis in range(rank)], [(1, 3)[axis % 2] for axis in range(rank)]
    for element in taken(limits):
        yield drawn(op_type, limits, element, shapes=[tuple(one), tuple(other)])


def other_parameters(op_type: str, limits: Limits) -> Iterator[ModuleOp | None]:
    """Axes, shapes and indices in other integers, where the dialect leaves them open."""
    schema = schema_of(f"tfl.{op_type}")
    assert schema is not None
    for spec, element in product(schema.operands, ("i8", "i16", "ui32", "i64")):
        if is_parameter(spec, limits) and element not in limits.parameters.get(spec.name, {"i32"}):
            yield drawn(op_type, limits, taken(limits)[0], parameters={spec.name: element})


def other_scales(op_type: str, limits: Limits) -> Iterator[ModuleOp | None]:
    """Each quantized value of an op whose values must be quantized alike by another scale; one whose scale is fixed by none of its own."""
    for token in sorted(limits.ties | set(limits.fixed)):
        storage = token.lstrip("qc")
        if (module := drawn(op_type, limits, storage)) is not None:
            yield quantized(module, storage)


def quantized(module: ModuleOp, storage: str) -> ModuleOp:
    values = [*main_function(module).body.block.args]
    values += [
        result for op in walk_schema_ops(module) if "ConstantLike" not in op.schema.traits for result in op.results
    ]
    for number, value in enumerate(values, 1):
        element = element_of(value.type)
        if element is not None and str(element) in (storage, f"ui{storage[2:]}"):
            value._type = with_element(value.type, UniformType.of(storage, 0.03 * number, 0))
    return module


FAR = {each.__name__: each for each in (other_elements, more_axes, broadcast_axes, other_parameters, other_scales)}


@pytest.mark.parametrize("op_type", sorted(set(TARGET.op_types()) - set(UNDRAWN)))
def test_what_a_row_does_not_list_is_never_written(op_type: str) -> None:
    limits = limits_of(op_type)
    assert drawn(op_type, limits, taken(limits)[0]) is not None, "no sample: say why in UNDRAWN"
    for far in FAR.values():
        for module in far(op_type, limits):
            if module is None:
                continue
            if not is_refused(module):
                assert check_module(module, TARGET) == []
                assert_runs(module)


@pytest.mark.parametrize("far", FAR.values(), ids=FAR)
def test_limits_of_each_kind_are_overstepped(far: Callable[[str, Limits], Iterator[ModuleOp | None]]) -> None:
    """What the dialect itself does not take is not drawn; of each kind something is."""
    drawn_ops = sorted(set(TARGET.op_types()) - set(UNDRAWN))
    assert any(module is not None for op_type in drawn_ops for module in far(op_type, limits_of(op_type)))


def is_refused(module: ModuleOp) -> bool:
    try:
        run_pass("legalize-target", module, target=TARGET.name)
    except Refusal as refusal:
        if {finding.code for finding in refusal.findings} <= REFUSED:
            return True
        raise
    return False


def assert_runs(module: ModuleOp) -> None:
    feeds = {}
    for number, argument in enumerate(main_function(module).body.block.args):
        element = element_of(argument.type)
        assert element is not None
        feeds[f"x{number}"] = np.ones(argument.type.get_shape(), to_numpy(element))  # type: ignore[attr-defined]
    run(to_bytes(module), feeds)
