"""Operators that were in ai.onnx as experiments and were taken out with opset 10 (ONNX 1.5), so that ``onnx.defs`` no longer knows them.

Old exports hold them, and onnxruntime still runs some. They are ``onnx.Custom`` of domain ai.onnx. Source: ONNX 1.4's
docs/Operators.md, experimental operators.
"""

EXPERIMENTAL = frozenset(
    {
        "ATen", "Affine", "ConstantFill", "Crop", "DynamicSlice", "GRUUnit", "GivenTensorFill", "ImageScaler", "ParametricSoftplus",
        "Scale", "ScaledTanh",
    }
)  # fmt: skip

LAST_OPSET = 9
"""The last opset at which they could be used."""
