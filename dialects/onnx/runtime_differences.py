"""Where onnxruntime computes something else than the reference implementation, which decides. Measured with onnxruntime 1.31, onnx 1.23.

Differences of rounding are none, and neither are random numbers.
"""

from __future__ import annotations

from tflc.dialects import constant_of
from tflc.dialects.schema import SchemaOp
from tflc.dialects.types import shape_of


def differs_in_onnxruntime(op: SchemaOp) -> bool:
    """Whether onnxruntime gives something else for this op as it stands."""
    match op.schema.op_type:
        case "DFT":
            # Of half of the frequencies it takes the others as 0, not as their conjugates.
            return bool(op.get("inverse") and op.get("onesided"))
        case "MaxUnpool":
            # It takes indices as positions in the default output shape, not in the one asked for.
            return op.operand("output_shape") is not None
        case "MeanVarianceNormalization":
            # It adds nothing to the deviation; the function body adds 1e-9.
            return True
        case "Resize":
            return op.get("coordinate_transformation_mode") == "align_corners" and _has_fractional_size(op)
    return False


def _has_fractional_size(op: SchemaOp) -> bool:
    """Whether scale x length is no integer on some axis: the reference aligns corners with the product, onnxruntime with its floor."""
    data, scales = op.operand("X"), constant_of(op.operand("scales"))
    shape = None if data is None else shape_of(data.type)
    if scales is None or shape is None:
        return False
    axes = op.get("axes") or range(len(shape))
    if op.schema.dialect == "nhwc" and len(shape) > 2:
        shape = (shape[0], shape[-1], *shape[1:-1])
    lengths = [shape[axis] for axis in axes]
    products = [
        length * float(scale) for length, scale in zip(lengths, scales.array.ravel()) if isinstance(length, int)
    ]
    return any(product != int(product) for product in products)
