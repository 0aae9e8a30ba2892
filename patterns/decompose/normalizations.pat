# Normalizations (rounded). With d = x - mean(x), the variance is mean(d d).
use onnx
from tflc.patterns.hooks.reshaping import trailing_ones

# rms(x; s) = s x / sqrt(mean(x x) + eps)
rule rms_normalization_by_definition:
    onnx.RMSNormalization(x, scale, axis=a, epsilon=eps)
    let axes = arange(a, rank(x))
 => onnx.Mul(onnx.Div(x, onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(x, x), axes, keepdims=1), eps))), scale)

# layernorm(x; s, b) = rms(d; s) + b; beside it the mean, and 1 / sqrt(mean(d d) + eps), for who reads them
rule layer_normalization_by_rms:
    onnx.LayerNormalization(x, scale, bias, axis=a, epsilon=eps)
    when element(x) in ["f32", "f64"]
    let axes = arange(a, rank(x))
 => onnx.Add(
        onnx.RMSNormalization(d: onnx.Sub(x, m: onnx.ReduceMean(x, axes, keepdims=1)), scale, axis=a, epsilon=eps),
        bias),
    onnx.Cast(m, to=1),
    onnx.Cast(onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1), eps))), to=1)
rule layer_normalization_without_bias:
    onnx.LayerNormalization(x, scale, none, axis=a, epsilon=eps)
    when element(x) in ["f32", "f64"]
    let axes = arange(a, rank(x))
 => onnx.RMSNormalization(d: onnx.Sub(x, m: onnx.ReduceMean(x, axes, keepdims=1)), scale, axis=a, epsilon=eps),
    onnx.Cast(m, to=1),
    onnx.Cast(onnx.Reciprocal(onnx.Sqrt(onnx.Add(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1), eps))), to=1)

# over each channel of each sample
rule instance_normalization_by_rms:
    onnx.InstanceNormalization(x, scale, bias, epsilon=eps)
    let axes = arange(2, rank(x))
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.RMSNormalization(
                onnx.Sub(x, onnx.ReduceMean(x, axes, keepdims=1)), cast(1.0, element(x)), axis=2, epsilon=eps),
            onnx.Reshape(scale, channel)),
        onnx.Reshape(bias, channel))

# over each group of channels of each sample
rule group_normalization_by_rms:
    onnx.GroupNormalization(x, scale, bias, num_groups=g, epsilon=eps)
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.Reshape(
                onnx.RMSNormalization(
                    onnx.Sub(groups: onnx.Reshape(x, [0, g, -1]), onnx.ReduceMean(groups, [2], keepdims=1)),
                    cast(1.0, element(x)), axis=2, epsilon=eps),
                onnx.Shape(x)),
            onnx.Reshape(scale, channel)),
        onnx.Reshape(bias, channel))

# d / (sqrt(mean(d d)) + 1e-9), the constant as the operator's function body has it
rule mean_variance_normalization_by_definition:
    onnx.MeanVarianceNormalization(x, axes=axes)
 => onnx.Div(
        d: onnx.Sub(x, onnx.ReduceMean(x, axes, keepdims=1)),
        onnx.Add(onnx.Sqrt(onnx.ReduceMean(onnx.Mul(d, d), axes, keepdims=1)), 1e-9))

# x / norm(x), 0 where the norm is 0
rule l1_normalization:
    onnx.LpNormalization(x, axis=a, p=1)
 => onnx.Where(
        onnx.Equal(norm: onnx.ReduceSum(onnx.Abs(x), [a], keepdims=1), 0.0), cast(0.0, element(x)), onnx.Div(x, norm))
rule l2_normalization:
    onnx.LpNormalization(x, axis=a, p=2)
 => onnx.Where(
        onnx.Equal(norm: onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), [a], keepdims=1)), 0.0), cast(0.0, element(x)),
        onnx.Div(x, norm))

# gamma (x - mean) / sqrt(var + eps) + beta = s x + (beta - s mean)
rule batch_normalization_of_constants before batch_normalization_by_definition:
    onnx.BatchNormalization(x, const gamma, const beta, const mean, const var, epsilon=eps, training_mode=0)
    let s = gamma / sqrt(var + eps)
 => onnx.Add(onnx.Mul(x, along(s, 0, rank(x) - 1)), along(beta - mean * s, 0, rank(x) - 1))
# The same, gamma and beta dequantized: what is computed of them for each channel is computed here.
rule batch_normalization_of_dequantized before batch_normalization_by_definition:
    onnx.BatchNormalization(
        x: f32[...], shared onnx.DequantizeLinear(const g, const gs: f32[...], const gz else zeros(1), block_size=0),
        shared onnx.DequantizeLinear(const b, const bs, const bz else zeros(1), block_size=0), const mean,
        const var: f32[...], epsilon=eps, training_mode=0)
    let gamma = (cast(g, f32) - cast(gz, f32)) * gs
    let beta = (cast(b, f32) - cast(bz, f32)) * bs
    let s = gamma / sqrt(var + eps)
 => onnx.Add(onnx.Mul(x, along(s, 0, rank(x) - 1)), along(beta - mean * s, 0, rank(x) - 1))
test x: f32[2, 3, 4], g: i8[3], b: i8[3], mean: f32[3], var: f32[3]
rule batch_normalization_by_definition:
    onnx.BatchNormalization(x, gamma, beta, mean, var, epsilon=eps, training_mode=0)
    when element(gamma) == element(x) and element(mean) == element(x)
    let channel = trailing_ones(rank(x) - 1)
 => onnx.Add(
        onnx.Mul(
            onnx.Div(onnx.Sub(x, onnx.Reshape(mean, channel)), onnx.Sqrt(onnx.Add(onnx.Reshape(var, channel), eps))),
            onnx.Reshape(gamma, channel)),
        onnx.Reshape(beta, channel))

# The statistics of the batch, and what is remembered of all: momentum times the old ones, and the rest of 1 times the new.
rule batch_normalization_of_batch:
    onnx.BatchNormalization(
        x: f32[...], gamma: f32[_], beta, mean: f32[_], var, epsilon=eps, momentum=m, training_mode=1)
    let channel = trailing_ones(rank(x) - 1)
    let others = [0] + [i for i in arange(2, rank(x))]
 => with center: onnx.ReduceMean(x, others, keepdims=1)
    with deviation: onnx.Sub(x, center)
    with spread: onnx.ReduceMean(onnx.Mul(deviation, deviation), others, keepdims=1)
    with normal: onnx.Div(deviation, onnx.Sqrt(onnx.Add(spread, eps)))
    onnx.Add(onnx.Mul(normal, onnx.Reshape(gamma, channel)), onnx.Reshape(beta, channel)),
    onnx.Add(onnx.Mul(mean, m), onnx.Mul(onnx.Reshape(center, [-1]), 1 - m)),
    onnx.Add(onnx.Mul(var, m), onnx.Mul(onnx.Reshape(spread, [-1]), 1 - m))

# Dropout that drops nothing: it is not training, or drops none.
rule dropout_of_nothing:
    onnx.Dropout(x, _?)
 or onnx.Dropout(x, _?, 0)
 or onnx.Dropout(x, 0.0, _)
 => onnx.Identity(x), onnx.Expand(cast(true, i1), shape(x))

# x / (bias + alpha m)^beta, m the mean of x x over a window of channels, what lies outside counted as 0. An image and an odd size
# have a kernel of their own.
rule local_response_by_average:
    onnx.LRN(x: [_, c, ...], alpha=a, beta=b, bias=k, size=n)
    when rank(x) != 4 or n % 2 == 0
 => onnx.Div(
        x,
        onnx.Pow(
            onnx.Add(
                onnx.Mul(
                    onnx.Reshape(
                        onnx.AveragePool(
                            onnx.Reshape(onnx.Mul(x, x), [0, 1, c, -1]), kernel_shape=[n, 1], strides=[1, 1],
                            dilations=[1, 1], pads=[(n - 1) // 2, 0, n // 2, 0], count_include_pad=1, ceil_mode=0,
                            auto_pad=NOTSET),
                        onnx.Shape(x)),
                    a),
                k),
            b))
# (onnx's reference implementation normalizes as many channels as there are samples.)
test x: f32[4, 4, 2, 3], a = 0.5, b = 0.75, k = 1.5, n = 4
