"""Parameters as TFLite's kernels read them: operands of 32-bit integers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np
    from xdsl.ir import SSAValue

    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.types import Dim


def i32(numbers: Any) -> np.ndarray:
    """A number, a list or an array of them, as i32: rank 0 for a number."""
    import numpy as np

    return np.asarray(numbers, np.int32)


def part_sizes(split: SchemaOp, axis: int) -> list[int] | NoMatch:
    """The sizes of all results of an op along an axis; refuses parts that are not the whole: a model that leaves some over is not valid."""
    from tflc.dialects.types import shape_of

    whole, *parts = (shape_of(value.type) for value in (split.operands[0], *split.results))
    sizes = [None if shape is None else shape[axis] for shape in parts]
    known = [size for size in sizes if isinstance(size, int)]
    if len(known) < len(sizes):
        return NoMatch("how long each part is is not known")
    if whole is not None and isinstance(whole[axis], int) and sum(known) != whole[axis]:
        return NoMatch("the parts are not the whole")
    return known


def is_number(dim: Dim) -> bool:
    """Whether a dim is known."""
    return isinstance(dim, int)


def is_computed(value: SSAValue) -> bool:
    """Whether a value is not known before the model runs. Of a constant in a compact form it is, be it read as ``const`` by no rule."""
    from tflc.dialects import constant_of
    from tflc.dialects.schema import SchemaOp

    owner = value.owner
    if isinstance(owner, SchemaOp) and "Compact" in owner.schema.traits:
        return any(constant_of(operand) is None for operand in owner.operands)
    return constant_of(value) is None


def constant(value: SSAValue) -> np.ndarray | None:
    """The elements of a value that is a constant; None of one that is computed."""
    from tflc.dialects import constant_of

    weight = constant_of(value)
    return None if weight is None else weight.array


def follows_from_inputs(value: SSAValue | None) -> bool:
    """Whether a value depends on an input of its block, or on chance: else it folds to a constant."""
    from xdsl.ir import BlockArgument

    from tflc.dialects.schema import SchemaOp

    waiting, seen = [value], set()
    while waiting:
        each = waiting.pop()
        if each is None or each in seen:
            continue
        seen.add(each)
        if (
            isinstance(each, BlockArgument)
            or not isinstance(each.owner, SchemaOp)
            or "Impure" in each.owner.schema.traits
        ):
            return True
        waiting += each.owner.operands
    return False


def all_equal(numbers: Sequence[int]) -> bool:
    """Whether all entries are the same."""
    return len(set(numbers)) <= 1


def has_zero(numbers: np.ndarray) -> bool:
    """Whether some element is 0."""
    return bool((numbers == 0).any())


def block_diagonal(weights: np.ndarray, groups: int) -> np.ndarray:
    """Weights (C, M / groups, ...) of a grouped transposed convolution as those (C, M, ...) of one without groups: zeros elsewhere."""
    import numpy as np

    if groups == 1:
        return weights
    c, per_group = weights.shape[:2]
    whole = np.zeros((c, per_group * groups, *weights.shape[2:]), weights.dtype)
    step = c // groups
    for g in range(groups):
        whole[g * step : (g + 1) * step, g * per_group : (g + 1) * per_group] = weights[g * step : (g + 1) * step]
    return whole


def neutral_of_max(element: str) -> np.ndarray:
    """What no maximum of this element type ever is, unless it is all there is: minus infinity, or the least integer; rank 0."""
    import numpy as np

    from tflc.dialects.types import element_by_name, to_numpy

    found = element_by_name(element)
    assert found is not None, element
    dtype = to_numpy(found)
    return np.asarray(np.iinfo(dtype).min if dtype.kind in "iu" else -np.inf, dtype)


def block_fastest(channels: int, block: int) -> list[int]:
    """For channels that count (channel, place in the block) the order in which they count (place, channel)."""
    places = block * block
    return [c * places + place for place in range(places) for c in range(channels // places)]
