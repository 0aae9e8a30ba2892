"""Operators that the reference implementation of the onnx package (1.23) gets wrong, as their specification has them."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def reference_operators() -> tuple[Any, ...]:
    """For ReferenceEvaluator's ``new_ops``. The reference is imported when it is first asked for."""
    import numpy as np
    from onnx.helper import np_dtype_to_tensor_dtype
    from onnx.reference.op_run import OpRun
    from onnx.reference.ops.aionnxml.op_normalizer import Normalizer as ReferenceNormalizer
    from onnx.reference.ops.op_cast import cast_to

    class CastLike(OpRun):
        """The reference's own does not take the attribute round_mode of its newest form."""

        op_domain = ""

        def _run(self, x: Any, y: Any, saturate: int = 1, round_mode: str = "up") -> tuple[Any]:
            return (cast_to(x, np_dtype_to_tensor_dtype(y.dtype), bool(saturate), round_mode or "up"),)

    class GatherElements(OpRun):
        """The reference's own goes by numpy's choose, which takes up to 32 slices, and beyond them gathers along the last axis from one row each."""

        op_domain = ""

        def _run(self, data: Any, indices: Any, axis: int = 0) -> tuple[Any]:
            kept = [slice(None if i == axis % data.ndim else size) for i, size in enumerate(indices.shape)]
            return (np.take_along_axis(data[tuple(kept)], indices, axis),)

    class Normalizer(ReferenceNormalizer):
        """The reference's own divides by the greatest magnitude, the standard by the greatest element, where it is not 0."""

        def _run(self, x: Any, norm: Any = None) -> tuple[Any]:
            if norm != "MAX":
                return super()._run(x, norm)  # type: ignore[no-any-return]
            greatest = x.max(axis=1, keepdims=True)
            return (x / np.where(greatest == 0, 1, greatest),)

    return CastLike, GatherElements, Normalizer
