use onnx

rule clip_is_relu:
    onnx.Clip(x: f32[...], 0.0, none)
 => onnx.Relu(x)

rule clip_of_clip:
    onnx.Clip(onnx.Clip(x, const lo, none), none, const hi)
    when all(lo < hi)
 => onnx.Clip(x, lo, hi)

rule gated_is_swish:
    onnx.Mul(x, onnx.Sigmoid(x))
 => onnx.Swish(x)
