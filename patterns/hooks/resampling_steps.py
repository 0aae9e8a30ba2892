"""Resize along many axes, or with scales, sizes or a region that a run computes: one axis after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tflc.patterns.hooks.axis_steps import Step, step_along
from tflc.patterns.hooks.resampling import (
    linear_flags_of_any_size,
    nearest_flags_of_any_size,
    place_of_height,
    whole_factors,
)
from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.schema import SchemaOp
    from tflc.dialects.types import Dim

CROP = "tf_crop_and_resize"
AXES_AT_ONCE = 2
"""Of a resize with constant scales or sizes."""


def resize_step(resize: SchemaOp) -> Step | NoMatch:
    """How a resize along several axes, in ONNX's order, begins with one of them."""
    from tflc.dialects.types import shape_of

    before, after = shape_of(resize.operands[0].type), shape_of(resize.results[0].type)
    if before is None or after is None:
        return NoMatch("the rank is not known")
    if resize.get("keep_aspect_ratio_policy") != "stretch":
        return NoMatch("the scale follows from all axes")
    axes = _axes(resize)
    moved = [place for place, axis in enumerate(axes) if not _stays(resize, place, before[axis], after[axis])]
    if len(moved) <= AXES_AT_ONCE and not is_computed_resize(resize):
        return NoMatch("its scales or sizes are constant, along so few axes that they are resized at once")
    return step_along(resize, axes, moved)


def _stays(resize: SchemaOp, place: int, size: Dim, result: Dim) -> bool:
    """Whether nothing is resized along an axis, whose scale or size stands at ``place``: the same elements, or the one that there is."""
    from tflc.dialects import constant_of

    if resize.get("coordinate_transformation_mode") == CROP or not isinstance(size, int) or size != result:
        return False
    scales = resize.operand(2)
    told = None if scales is None else constant_of(scales)
    return size == 1 or scales is None or (told is not None and float(told.array[place]) == 1.0)


def _axes(resize: SchemaOp) -> list[int]:
    from tflc.dialects.types import shape_of

    axes = resize.get("axes")
    return list(range(len(shape_of(resize.operands[0].type) or ()))) if axes is None else list(axes)


def is_computed_resize(resize: SchemaOp) -> bool:
    """Whether where an element lies in the data is told by a run alone, and no kernel that is told sizes by a run finds it."""
    from tflc.dialects import constant_of
    from tflc.dialects.types import shape_of

    if resize.get("coordinate_transformation_mode") == CROP:
        return True
    scales, sizes = resize.operand(2), resize.operand(3)
    told = sizes if scales is None else scales
    assert told is not None
    before, after = shape_of(resize.operands[0].type), shape_of(resize.results[0].type)
    if before is None or after is None or not _all_known([(before[axis], after[axis]) for axis in _axes(resize)]):
        return not _has_kernel(resize)
    is_told = scales is None and resize.get("keep_aspect_ratio_policy") == "stretch"
    return not is_told and constant_of(told) is None


def _all_known(lengths: list[tuple[Dim, Dim]]) -> bool:
    return all(isinstance(length, int) for pair in lengths for length in pair)


def resizes_volumes(resize: SchemaOp) -> bool:
    """Whether a resize changes the sizes of more axes than are resized at once."""
    from tflc.dialects.types import static_shape

    before, after = static_shape(resize.operands[0].type), static_shape(resize.results[0].type)
    return before is not None and after is not None and sum(a != b for a, b in zip(before, after)) > AXES_AT_ONCE


def _has_kernel(resize: SchemaOp) -> bool:
    """Whether a kernel resizes images of any size in this way."""
    from tflc.dialects import constant_of
    from tflc.dialects.types import shape_of
    from tflc.patterns.hooks.reshaping import same_dims

    before, after = shape_of(resize.operands[0].type), shape_of(resize.results[0].type)
    if before is None or after is None or len(before) != 4 or not same_dims(before[:2], after[:2]):
        return False
    names = ("mode", "coordinate_transformation_mode", "nearest_mode", "axes", "antialias", "exclude_outside")
    mode, places, rounding, axes, antialias, exclude_outside = (resize.get(name) for name in names)
    if mode == "cubic":
        return False
    scales = resize.operand(2)
    told = None if scales is None else constant_of(scales)
    if scales is None:
        factors = place_of_height(axes)
    else:
        factors = NoMatch("its scales are computed") if told is None else whole_factors(told.array.tolist(), axes)
    if isinstance(factors, NoMatch):
        return False
    if mode == "linear":
        return not isinstance(linear_flags_of_any_size(places, antialias, exclude_outside), NoMatch)
    if exclude_outside:
        return False
    if isinstance(factors, int):
        return (places, rounding) == ("asymmetric", "floor")
    return not isinstance(nearest_flags_of_any_size(factors, places, rounding), NoMatch)


def axes_resized(op: SchemaOp) -> int:
    """How many axes a resize has beside the first."""
    return len(_axes(op)) - 1 if "keep_aspect_ratio_policy" in op.schema.attributes else 0


def kept_ratios(op: SchemaOp) -> int:
    """1 for a resize of which all axes together tell the scale."""
    return int("keep_aspect_ratio_policy" in op.schema.attributes and op.get("keep_aspect_ratio_policy") != "stretch")


def steps_read(mode: str, antialias: int, size: Dim) -> np.ndarray | NoMatch:
    """The elements that an interpolation reads, f32: from the one below a place on; with ``antialias`` those of all the data and as far around
    it as the weights for one result reach, the most stretched.
    """
    import numpy as np

    if mode == "nearest":
        return np.zeros(1, np.float32)
    around = 1 if mode == "linear" else 2
    if not antialias:
        return np.arange(1 - around, 1 + around, dtype=np.float32)
    if not isinstance(size, int):
        return NoMatch("how far weights reach is not known")
    return np.arange(-around * size, (1 + around) * size, dtype=np.float32)
