"""Weights that compress well: the smallest set to zero, or all of a tensor made to share a few values."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xdsl.dialects.builtin import ModuleOp
from xdsl.ir import SSAValue

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp, walk_schema_ops
from tflc.dialects.types import element_of, f32
from tflc.dialects.weight import WeightAttr

if TYPE_CHECKING:
    import numpy as np

_ROUNDS = 64
"""Lloyd's algorithm in one dimension has settled long before, on every network met so far."""


@dataclass(frozen=True, slots=True)
class WeightOperand:
    """The operand of an op that holds weights, by its ``place``; ``axis`` is that of the result's channels, None where they have none.

    ``taken`` is the axis of the data's channels: the same one where each channel of the data has filters of its own, None where no layer reads them.
    """

    place: int
    axis: int | None
    taken: int | None = None


def float_weights(module: ModuleOp, operands: Mapping[str, WeightOperand]) -> Iterator[SchemaOp]:
    """The constants of floats that ops use as weights, each once."""
    seen: set[SchemaOp] = set()
    for op in walk_schema_ops(module):
        where = operands.get(op.name)
        value = None if where is None else op.slots[where.place]
        if value is None or constant_of(value) is None or element_of(value.type) != f32:
            continue
        constant = value.owner
        if isinstance(constant, SchemaOp) and constant not in seen:
            seen.add(constant)
            yield constant


def held_weights(module: ModuleOp, operands: Mapping[str, WeightOperand]) -> list[WeightAttr]:
    """The constants that ops use as weights, in whatever form they are held, each once: as they are, or given back by an op that reads them alone."""
    found: dict[SSAValue, WeightAttr] = {}
    for op in walk_schema_ops(module):
        where = operands.get(op.name)
        value = None if where is None else op.slots[where.place]
        if value is not None and constant_of(value) is None and len(getattr(value.owner, "operands", ())) == 1:
            value = value.owner.operands[0]  # type: ignore[union-attr]
        if value is not None and (weight := constant_of(value)) is not None:
            found[value] = weight
    return [*found.values()]


def change(constants: Iterator[SchemaOp], to: Callable[[np.ndarray], np.ndarray]) -> None:
    """Give constants other elements of the same type."""
    for constant in constants:
        weight = constant.properties["value"]
        assert isinstance(weight, WeightAttr)
        constant.properties["value"] = WeightAttr(weight.type, to(weight.array), weight.key)


def without_smallest(array: np.ndarray, sparsity: float) -> np.ndarray:
    """The array with this share of its elements zero: those of the smallest magnitude, of equal ones the first."""
    import numpy as np

    flat = array.reshape(-1).copy()
    flat[np.argsort(np.abs(flat), kind="stable")[: round(sparsity * flat.size)]] = 0
    return flat.reshape(array.shape)


def clustered(array: np.ndarray, values: int) -> np.ndarray:
    """The array with at most so many different elements, each the mean of those that it stands for; zeros stay, and are one of the values.

    The means are found by Lloyd's algorithm from centers that lie evenly between the least and the greatest element.
    """
    import numpy as np

    flat = array.reshape(-1)
    others = flat[flat != 0]
    count = values - (others.size < flat.size)
    if np.unique(others).size <= count:
        return array
    centers = np.linspace(others.min(), others.max(), count, dtype=np.float64)
    ordered = np.sort(others).astype(np.float64)
    sums = np.concatenate([[0.0], np.cumsum(ordered)])
    for _ in range(_ROUNDS):
        bounds = np.searchsorted(ordered, (centers[1:] + centers[:-1]) / 2)
        edges = np.concatenate([[0], bounds, [ordered.size]])
        sizes = np.diff(edges)
        means = np.where(sizes > 0, np.diff(sums[edges]) / np.maximum(sizes, 1), centers)
        if np.array_equal(means, centers):
            break
        centers = means
    nearest = np.searchsorted((centers[1:] + centers[:-1]) / 2, flat)
    return np.where(flat != 0, centers.astype(array.dtype)[nearest], 0).astype(array.dtype).reshape(array.shape)
