"""A drawn graph with shorter axes: axes of one length are shortened together, since they may be one dimension, and then one by one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite.verify.drawn import constants_of

if TYPE_CHECKING:
    import numpy as np
    from xdsl.dialects.builtin import ModuleOp

Inputs = Mapping[str, "np.ndarray"]


@dataclass(frozen=True, slots=True)
class Axis:
    """An axis of an input or a constant; ``leaf`` counts both, inputs first."""

    leaf: int
    axis: int


def shorter(module: ModuleOp, inputs: Inputs) -> Iterator[tuple[ModuleOp, Inputs]]:
    """The graph on the first elements of some axes: on one element, on half of them, on all but the last."""
    by_length: dict[int, list[Axis]] = {}
    held: list[Any] = [constant.properties["value"] for constant in constants_of(module)]
    for leaf, array in enumerate([*inputs.values(), *(each.array for each in held)]):
        for axis, length in enumerate(array.shape):
            if length > 1:
                by_length.setdefault(length, []).append(Axis(leaf, axis))
    for length, axes in sorted(by_length.items(), reverse=True):
        for group in (axes, *([axis] for axis in axes if len(axes) > 1)):
            for kept in dict.fromkeys((1, length // 2, length - 1)):
                if (found := _cut(module, inputs, group, kept)) is not None:
                    yield found


def _cut(module: ModuleOp, inputs: Inputs, group: list[Axis], kept: int) -> tuple[ModuleOp, Inputs] | None:
    """The graph on the first ``kept`` elements of each of these axes; None where no types follow for it."""
    from tflc.dialects.weight import WeightAttr
    from tflc.signature import main_function, update_function_type

    copy = module.clone()
    arguments = main_function(copy).body.block.args
    arrays = dict(inputs)
    names, constants = list(inputs), constants_of(copy)
    for cut in group:
        if cut.leaf < len(names):
            array = _first(arrays[names[cut.leaf]], cut.axis, kept)
            arrays[names[cut.leaf]] = array
            _reshape(arguments[cut.leaf], array.shape)
        else:
            constant = constants[cut.leaf - len(names)]
            held: Any = constant.properties["value"]
            array = _first(held.array, cut.axis, kept)
            constant.properties["value"] = WeightAttr.of(array, held.type.element_type)
            _reshape(constant.results[0], array.shape)
    if not _types_follow(copy):
        return None
    update_function_type(main_function(copy))
    return copy, arrays


def _first(array: np.ndarray, axis: int, kept: int) -> np.ndarray:
    return array[(*[slice(None)] * axis, slice(kept))]


def _reshape(value: Any, shape: Any) -> None:
    from tflc.dialects.types import with_shape

    value._type = with_shape(value.type, shape)


def _types_follow(module: ModuleOp) -> bool:
    """Whether every op takes its operands as they are now; results get the shapes that follow."""
    from tflc.dialects import infer
    from tflc.dialects.schema import walk_schema_ops
    from tflc.dialects.types import shape_of

    for op in walk_schema_ops(module):
        if "ConstantLike" in op.schema.traits:
            continue
        try:
            for result, type in zip(op.results, infer(op)):
                _reshape(result, shape_of(type))
            op.verify_()
        except Exception:
            return False
    return True
