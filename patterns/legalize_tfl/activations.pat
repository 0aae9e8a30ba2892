# Activations.
use onnx, tfl
from tflc.patterns.hooks.axes import only_ones_after
from tflc.patterns.hooks.parameters import i32

rule relu:
    onnx.Relu(x: float[...]) => tfl.relu(x)
rule relu_of_integers:
    onnx.Relu(x: int[...]) => tfl.maximum(x, cast(0, element(x)))
rule leaky_relu:
    onnx.LeakyRelu(x, alpha=a) => tfl.leaky_relu(x, alpha=a)
# With a slope of one element PRELU reads beyond it (XNNPACK takes as many as there are channels).
rule prelu_of_one_slope:
    onnx.PRelu(x: f32[...], const slope)
    when size(slope) == 1
 => tfl.leaky_relu(x, alpha=scalar(slope))
rule elu:
    onnx.Elu(x, alpha=1.0) => tfl.elu(x)
# alpha scales the negative half alone: elu_a(x) = max(x, 0) + a elu(min(x, 0))
rule elu_of_alpha:
    onnx.Elu(x, alpha=a)
    when a != 1.0
 => tfl.add(tfl.relu(x), tfl.mul(tfl.elu(tfl.minimum(x, cast(0, element(x)))), cast(a, element(x))))
rule gelu:
    onnx.Gelu(x, approximate=a) => tfl.gelu(x, approximate=a == "tanh")
rule hard_sigmoid:
    onnx.HardSigmoid(x: f32[...], alpha=a, beta=b) => tfl.relu_0_to_1(tfl.add(tfl.mul(x, cast(a, f32)), cast(b, f32)))

rule clip_is_relu6:
    onnx.Clip(x: f32[...], 0.0, 6.0) => tfl.relu6(x)
rule clip_is_relu_n1_to_1:
    onnx.Clip(x: f32[...], -1.0, 1.0) => tfl.relu_n1_to_1(x)
rule clip_is_relu_0_to_1:
    onnx.Clip(x: f32[...], 0.0, 1.0) => tfl.relu_0_to_1(x)
rule clip_is_relu:
    onnx.Clip(x: f32[...], 0.0, none) => tfl.relu(x)
rule clip_is_min_of_relu:
    onnx.Clip(x: f32[...], 0.0, hi) => tfl.minimum(tfl.relu(x), hi)
rule clip_is_min_of_max:
    onnx.Clip(x, lo, hi) => tfl.minimum(tfl.maximum(x, lo), hi)
rule clip_is_max:
    onnx.Clip(x, lo, none) => tfl.maximum(x, lo)
rule clip_is_min:
    onnx.Clip(x, none, hi) => tfl.minimum(x, hi)

# Softmax's kernel works along the last axis. Elsewhere, where that axis is not as good as last, the definition: moving data is for the layout to decide.

rule softmax_along_last:
    onnx.Softmax(x, axis=a)
    when a == rank(x) - 1
 => tfl.softmax(x, beta=1.0)
rule softmax_before_units:
    onnx.Softmax(x, axis=a)
    when a != rank(x) - 1
    when only_ones_after(dims(x), a)
    let units = arange(a + 1, rank(x))
 => onnx.Unsqueeze(tfl.softmax(onnx.Squeeze(x, units), beta=1.0), units)
rule softmax_along_other:
    onnx.Softmax(x, axis=a)
 => tfl.div(
        tfl.exp(tfl.sub(x, tfl.reduce_max(x, i32([a]), keep_dims=true))),
        tfl.sum(tfl.exp(tfl.sub(x, tfl.reduce_max(x, i32([a]), keep_dims=true))), i32([a]), keep_dims=true))
rule log_softmax_along_last:
    onnx.LogSoftmax(x, axis=a)
    when a == rank(x) - 1
 => tfl.log_softmax(x)
rule log_softmax_along_other:
    onnx.LogSoftmax(x, axis=a)
    when a != rank(x) - 1
 => tfl.sub(
        tfl.sub(x, tfl.reduce_max(x, i32([a]), keep_dims=true)),
        tfl.log(tfl.sum(tfl.exp(tfl.sub(x, tfl.reduce_max(x, i32([a]), keep_dims=true))), i32([a]), keep_dims=true)))
