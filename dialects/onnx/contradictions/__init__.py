"""What operators ask of their operands and onnx's own inference does not check; the runtime would find it out, or compute nonsense."""

from __future__ import annotations

from collections.abc import Callable

from tflc.dialects.onnx.contradictions import features, indices, scales, sizes, windows
from tflc.dialects.schema import SchemaOp


def check(op: SchemaOp) -> None:
    """Raises ValueError where the operands or results of an op contradict it; dims that are not known contradict nothing."""
    if (rule := _RULES.get(op.schema.op_type)) is not None:
        rule(op)


_RULES: dict[str, Callable[[SchemaOp], None]] = {
    "AveragePool": windows.pool,
    "BlackmanWindow": sizes.scalars,
    "CenterCropPad": sizes.center_crop_pad,
    "Col2Im": windows.columns,
    "Compress": indices.compress,
    "Conv": windows.convolution,
    "ConvInteger": windows.convolution,
    "ConvTranspose": windows.transposed_convolution,
    "CumProd": indices.axis_operand,
    "CumSum": indices.axis_operand,
    "DepthToSpace": windows.depth_to_space,
    "DequantizeLinear": scales.quantization,
    "Einsum": sizes.equation,
    "GRU": sizes.recurrence,
    "Gather": indices.gather,
    "GatherElements": indices.gather_elements,
    "GatherND": indices.gather_nd,
    "Gemm": sizes.matrix_product,
    "GroupNormalization": scales.groups,
    "HammingWindow": sizes.scalars,
    "HannWindow": sizes.scalars,
    "InstanceNormalization": scales.instances,
    "LRN": windows.local_response,
    "LSTM": sizes.recurrence,
    "LayerNormalization": scales.layers,
    "LpNormalization": indices.axis_attributes,
    "LpPool": windows.pool,
    "MatMulInteger": scales.integer_product,
    "MaxPool": windows.pool,
    "MeanVarianceNormalization": indices.axis_attributes,
    "PRelu": scales.broadcast_parameters,
    "Pad": sizes.pad,
    "QuantizeLinear": scales.quantization,
    "RMSNormalization": scales.layers,
    "RNN": sizes.recurrence,
    "Range": sizes.counting,
    "Reshape": sizes.reshape,
    "Resize": sizes.resize,
    "ReverseSequence": indices.reverse_sequence,
    "ScatterElements": indices.scatter_elements,
    "ScatterND": indices.scatter_nd,
    "Slice": indices.slice_parameters,
    "SpaceToDepth": windows.space_to_depth,
    "Split": indices.split_sizes,
    "TensorScatter": indices.tensor_scatter,
    "TopK": indices.top_k,
    "ml.FeatureVectorizer": features.joined,
    "ml.Imputer": features.of_each,
    "ml.LinearRegressor": features.linear,
    "ml.Scaler": features.of_each,
    "ms.EmbedLayerNormalization": indices.embeddings,
    "ms.QEmbedLayerNormalization": indices.embeddings,
    "ms.QLinearConcat": scales.quantized_parts,
    "ms.QLinearSoftmax": indices.axis_attributes,
}
