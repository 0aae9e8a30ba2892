"""Resize: ONNX's coordinates and weights per axis, as the operator defines them, and those of TFLite's kernels.

Along each axis a resize is a matrix: row i holds the weights with which elements make result i (for nearest, a single 1). Two resizes are
the same where their matrices are. Sources: ONNX Resize (and its reference implementation); resize_nearest_neighbor.h and resize_bilinear.h of TFLite.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tflc.rewrite.expressions.nomatch import NoMatch

if TYPE_CHECKING:
    import numpy as np

    from tflc.dialects.schema import SchemaOp

NO_FLAGS, ALIGN_CORNERS, HALF_PIXEL = "none", "align_corners", "half_pixel_centers"
_CLOSE = 1e-6
"""Weights that differ by less are the same: both sides compute them in 32-bit floats."""


def resize_scales(resize: SchemaOp) -> list[float] | NoMatch:
    """The scale of each axis of a channels-last resize: as given, else what the shapes tell; where the aspect ratio is kept, one for all axes.

    An axis that ``axes`` leaves out has scale 1, whatever its length.
    """
    from tflc.dialects import constant_of
    from tflc.dialects.types import shape_of

    data, scales, asked = resize.operand(0), resize.operand(2), resize.operand(3)
    assert data is not None
    shape, shown = shape_of(data.type), shape_of(resize.results[0].type)
    if shape is None or shown is None:
        return NoMatch("the ranks are not known")
    sizes, results = channels_first(shape), channels_first(shown)
    axes = list(resize.get("axes") or range(len(sizes)))
    if not all(isinstance(length[axis], int) for length in (sizes, results) for axis in axes):
        return NoMatch("the lengths of the axes are not known")
    found = [1.0] * len(sizes)
    for axis in axes:
        found[axis] = results[axis] / sizes[axis] if sizes[axis] else 1.0
    policy = resize.get("keep_aspect_ratio_policy")
    if scales is None and policy == "stretch":
        return channels_last(found)
    told = constant_of(asked if scales is None else scales)
    if told is None:
        return NoMatch("its scales are computed")
    given = [float(each) for each in told.array.reshape(-1)]
    if scales is None:
        pick = min if policy == "not_larger" else max
        given = [pick(each / sizes[axis] for axis, each in zip(axes, given))] * len(axes)
    for axis, scale in zip(axes, given):
        found[axis] = scale
    return channels_last(found)


def knows_its_sizes(resize: SchemaOp) -> bool:
    """Whether the spatial axes of the data and the result of a channels-last resize have known lengths."""
    from tflc.dialects.types import shape_of

    shapes = (shape_of(value.type) for value in (resize.operands[0], resize.results[0]))
    return all(shape is not None and all(isinstance(size, int) for size in shape[1:-1]) for shape in shapes)


def coordinates(size: int, result: int, scale: float, mode: str) -> list[float] | NoMatch:
    """Where in the data each element of the result lies, by ONNX's ``coordinate_transformation_mode``."""
    length = scale * size
    match mode:
        case "asymmetric":
            return [i / scale for i in range(result)]
        case "half_pixel":
            return [(i + 0.5) / scale - 0.5 for i in range(result)]
        case "half_pixel_symmetric":
            offset = size / 2 * (1 - result / length)
            return [offset + (i + 0.5) / scale - 0.5 for i in range(result)]
        case "pytorch_half_pixel":
            return [(i + 0.5) / scale - 0.5 for i in range(result)] if length != 1 else [-0.5] * result
        case "align_corners":
            return [i * (size - 1) / (length - 1) for i in range(result)] if length != 1 else [0.0] * result
        case "tf_half_pixel_for_nn":
            return [(i + 0.5) / scale for i in range(result)]
    return NoMatch(f"coordinate_transformation_mode '{mode}' has no exact TFLite form")


_ROUNDING = {
    "round_prefer_floor": lambda x: math.ceil(x - 0.5),
    "round_prefer_ceil": lambda x: math.floor(x + 0.5),
    "floor": math.floor,
    "ceil": math.ceil,
}


def nearest_indices(size: int, result: int, scale: float, mode: str, nearest_mode: str) -> list[int] | NoMatch:
    """The element of the data that each element of the result repeats."""
    places = coordinates(size, result, scale, mode)
    if isinstance(places, NoMatch):
        return places
    round_ = _ROUNDING[nearest_mode]
    return [min(max(round_(place), 0), size - 1) for place in places]


def nearest_flags(
    sizes: Sequence[int], results: Sequence[int], scales: Sequence[float], mode: str, nearest_mode: str
) -> str | NoMatch:
    """Which flag makes TFLite's kernel repeat the same elements along all axes."""
    axes = list(zip(sizes, results, scales))
    wanted = [nearest_indices(size, result, scale, mode, nearest_mode) for size, result, scale in axes]
    for flag in (NO_FLAGS, HALF_PIXEL, ALIGN_CORNERS):
        if wanted == [_kernel_nearest(size, result, flag) for size, result, _ in axes]:
            return flag
    return NoMatch(f"TFLite's kernel repeats other elements than '{mode}' with '{nearest_mode}'")


def _kernel_scale(size: int, result: int, flag: str) -> np.float32:
    import numpy as np

    if flag == ALIGN_CORNERS and result > 1:
        return np.float32(size - 1) / np.float32(result - 1)
    return np.float32(size) / np.float32(result)


def _kernel_nearest(size: int, result: int, flag: str) -> list[int]:
    """GetNearestNeighbor of the kernel, in its 32-bit floats."""
    import numpy as np

    scale, offset = _kernel_scale(size, result, flag), np.float32(0.5 if flag == HALF_PIXEL else 0.0)
    found = []
    for i in range(result):
        place = float((np.float32(i) + offset) * scale)
        index = math.floor(place + 0.5) if flag == ALIGN_CORNERS else math.floor(place)
        found.append(max(0, min(index, size - 1)))
    return found


def linear_flags(
    sizes: Sequence[int],
    results: Sequence[int],
    scales: Sequence[float],
    mode: str,
    antialias: int,
    exclude_outside: int,
) -> str | NoMatch:
    """Which flag makes TFLite's bilinear kernel use the same weights along all axes."""
    import numpy as np

    axes = list(zip(sizes, results, scales))
    wanted = [weights(size, result, scale, "linear", mode, antialias, exclude_outside) for size, result, scale in axes]
    for matrix in wanted:
        if isinstance(matrix, NoMatch):
            return matrix
    for flag in (HALF_PIXEL, ALIGN_CORNERS, NO_FLAGS):
        kernels = [_kernel_linear(size, result, flag) for size, result, _ in axes]
        if all(np.abs(a - b).max() < _CLOSE for a, b in zip(wanted, kernels)):
            return flag
    return NoMatch(f"TFLite's bilinear kernel uses other weights than '{mode}' at these scales")


def _kernel_linear(size: int, result: int, flag: str) -> np.ndarray:
    """ComputeInterpolationValues of the kernel, as a matrix (result, size)."""
    import numpy as np

    scale, matrix = float(_kernel_scale(size, result, flag)), np.zeros((result, size))
    for i in range(result):
        place = (i + 0.5) * scale - 0.5 if flag == HALF_PIXEL else i * scale
        low, high = max(math.floor(place), 0), min(math.ceil(place), size - 1)
        share = min(max(place - low, 0.0), 1.0)
        matrix[i, min(low, size - 1)] += 1 - share
        matrix[i, high] += share
    return matrix


def _linear(distance: float) -> float:
    return max(0.0, 1 - abs(distance))


def _cubic(coefficient: float, distance: float) -> float:
    x = abs(distance)
    if x <= 1:
        return (coefficient + 2) * x**3 - (coefficient + 3) * x**2 + 1
    if x < 2:
        return coefficient * x**3 - 5 * coefficient * x**2 + 8 * coefficient * x - 4 * coefficient
    return 0.0


def weights(
    size: int,
    result: int,
    scale: float,
    interpolation: str,
    mode: str,
    antialias: int = 0,
    exclude_outside: int = 0,
    cubic_coeff_a: float = -0.75,
) -> np.ndarray | NoMatch:
    """The matrix (result, size), f64, of linear or cubic interpolation along one axis.

    What lies outside the data repeats its edge, or with ``exclude_outside`` counts nothing.
    """
    places = coordinates(size, result, scale, mode)
    if isinstance(places, NoMatch):
        return places
    kernel = _Kernel(interpolation, min(scale, 1.0) if antialias else 1.0, cubic_coeff_a, bool(exclude_outside))
    return _interpolation(size, places, kernel)


@dataclass(frozen=True, slots=True)
class _Kernel:
    """How what lies around a place counts: ``interpolation`` (linear or cubic), stretched by 1 / ``stretch``."""

    interpolation: str
    stretch: float = 1.0
    cubic_coeff_a: float = -0.75
    exclude_outside: bool = False

    def share(self, distance: float) -> float:
        scaled = distance * self.stretch
        return _linear(scaled) if self.interpolation == "linear" else _cubic(self.cubic_coeff_a, scaled)

    @property
    def support(self) -> float:
        return (1 if self.interpolation == "linear" else 2) / self.stretch


def _interpolation(size: int, places: Sequence[float], kernel: _Kernel) -> np.ndarray:
    """The matrix (places, size), f64, with which elements make what lies at places among them."""
    import numpy as np

    matrix = np.zeros((len(places), size))
    for i, place in enumerate(places):
        near = range(math.floor(place - kernel.support), math.ceil(place + kernel.support) + 1)
        shares = {j: kernel.share(j - place) for j in near if not kernel.exclude_outside or 0 <= j < size}
        total = sum(shares.values())
        for j, share in shares.items():
            matrix[i, min(max(j, 0), size - 1)] += share / total
    return matrix


@dataclass(frozen=True, slots=True)
class Crop:
    """A crop of images that is resized: ``rows`` (result, height) and ``columns`` (width, result) make the result of what lies within the
    data, 0 elsewhere; ``outside`` (rows, columns) is 1 there. All f32.
    """

    rows: np.ndarray
    columns: np.ndarray
    outside: np.ndarray


def cropped(resize: SchemaOp, region: np.ndarray) -> Crop | NoMatch:
    """What resizes (N, C, height, width) to the region that ``tf_crop_and_resize`` names: where each axis starts, then where each ends, from 0
    at its first element to 1 at its last.
    """
    import numpy as np

    from tflc.dialects.types import static_shape

    data = resize.operand(0)
    assert data is not None
    sizes, results = static_shape(data.type), static_shape(resize.results[0].type)
    if sizes is None or results is None:
        return NoMatch("the shapes are not known")
    axes = list(resize.get("axes") or range(len(sizes)))
    regions = dict(zip(axes, region.astype(np.float64).reshape(2, -1).T))
    kernel = _Kernel(resize.get("mode"), cubic_coeff_a=resize.get("cubic_coeff_a"))
    matrices = []
    for axis, (size, result) in enumerate(zip(sizes, results)):
        start, end = regions.get(axis, (0.0, 1.0))
        step = (end - start) * (size - 1) / (result - 1) if result > 1 else 0.0
        first = start * (size - 1) if result > 1 else (start + end) * (size - 1) / 2
        places = [first + i * step for i in range(result)]
        inside = np.array([0 <= place <= size - 1 for place in places])
        matrices.append(_interpolation(size, places, kernel) * inside[:, None])
    if any(matrix.shape != (size, size) or (matrix != np.eye(size)).any() for size, matrix in zip(sizes, matrices[:2])):
        return NoMatch("crops are of height and width")
    within = [matrix.any(axis=1) for matrix in matrices[2:]]
    outside = ~np.logical_and.outer(*within)
    return Crop(*(array.astype(np.float32) for array in (matrices[2], matrices[3].T, outside)))


def resized_axes(scales: Sequence[float]) -> list[int]:
    """The axes along which a resize does anything."""
    return [axis for axis, scale in enumerate(scales) if scale != 1.0]


def channels_first(values: Sequence[Any]) -> list[Any]:
    """Values listed for channels-last axes, in ONNX's order."""
    return [values[0], values[-1], *values[1:-1]] if len(values) > 2 else list(values)


def channels_last(values: Sequence[Any]) -> list[Any]:
    """Values listed in ONNX's order, for channels-last axes."""
    return [values[0], *values[2:], values[1]] if len(values) > 2 else list(values)


def whole_factors(scales: Sequence[float], axes: Sequence[int] | None) -> list[int] | NoMatch:
    """The factors of height and width, where an image is enlarged along these alone, each a power of two.

    Then a result has the same place in the data for every size, but for the edges: ``(i + factor) / factor = i / factor + 1`` is exact.
    """
    found = [1.0] * 4
    for axis, scale in zip(range(4) if axes is None else axes, scales):
        found[axis] = float(scale)
    factors = [int(scale) for scale in found]
    if factors != found or factors[:2] != [1, 1] or any(factor < 1 or factor & (factor - 1) for factor in factors):
        return NoMatch("images of any size are enlarged along height and width by powers of two")
    return factors[2:]


_SIZES = (1, 2, 3, 8)
"""Sizes that show both edges, apart and as one."""


def nearest_flags_of_any_size(factors: Sequence[int], mode: str, nearest_mode: str) -> str | NoMatch:
    """As ``nearest_flags``, for data of any size."""
    flags = [
        nearest_flags([size, size], [size * factor for factor in factors], factors, mode, nearest_mode)
        for size in _SIZES
    ]
    if len(set(flags)) > 1:
        return NoMatch(f"TFLite's kernel repeats other elements than '{mode}' with '{nearest_mode}'")
    return flags[0]


def linear_flags_of_any_size(mode: str, antialias: int, exclude_outside: int) -> str | NoMatch:
    """As ``linear_flags``, for data and results of any size."""
    flags = {"half_pixel": HALF_PIXEL, "align_corners": ALIGN_CORNERS, "asymmetric": NO_FLAGS}
    if antialias or exclude_outside or mode not in flags:
        return NoMatch(f"TFLite's bilinear kernel does not use the weights of '{mode}' for every size")
    return flags[mode]


def place_of_height(axes: Sequence[int] | None) -> int | NoMatch:
    """Where in ``sizes`` the height stands, the width behind it."""
    if axes is None or tuple(axes) == (0, 1, 2, 3):
        return 2
    return 0 if tuple(axes) == (2, 3) else NoMatch("sizes of any value are those of height and width")
