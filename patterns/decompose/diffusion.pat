# What ONNX Runtime's optimizer fuses of diffusion models and of attention (rounded). It has no kernels of them for the CPU: they are what their
# documentation says.
use onnx
from tflc.patterns.hooks.tensors import data_type

rule sum_with_bias
     unverified "onnxruntime has no kernel for the CPU":
    onnx.ms.BiasAdd(x, bias, skip) => onnx.Add(onnx.Add(x, bias), skip)
# a gelu(b), a and b the halves of x + bias
rule halves_by_gelu
     unverified "onnxruntime has no kernel for the CPU":
    onnx.ms.BiasSplitGelu(x: [_, _, d], bias)
    when d % 2 == 0
 => with sum: onnx.Add(x, bias)
    onnx.Mul(onnx.Slice(sum, [0], [d // 2], [2]), onnx.Gelu(onnx.Slice(sum, [d // 2], [d], [2]), approximate="none"))
# A bias of fewer axes is that of the last ones. Along the axis and all behind it the shares add up to 1.
rule softmax_of_sum
     unverified "onnxruntime has no kernel for the CPU":
    onnx.ms.BiasSoftmax(x, bias, axis=a, is_inner_broadcast=inner)
    when rank(bias) == rank(x) or inner == 0
    let along = a % rank(x)
 => with sum: onnx.Add(x, bias)
    onnx.Softmax(sum, axis=along)
        if along == rank(x) - 1 else onnx.Reshape(onnx.Softmax(onnx.Flatten(sum, axis=along), axis=1), onnx.Shape(x))

rule group_norm_then_swish
     unverified "onnxruntime has no kernel for the CPU":
    norm: onnx.ms.GroupNorm(xs..., activation=1, channels_last=0)
 => onnx.Swish(onnx.ms.GroupNorm(xs..., activation=0, channels_last=0, like norm), alpha=1.0)
rule group_norm_is_that_of_onnx
     unverified "onnxruntime has no kernel for the CPU":
    onnx.ms.GroupNorm(x: [_, _, _, _], gamma, beta, activation=0, channels_last=0, groups=n, epsilon=eps)
 => onnx.GroupNormalization(
        x, onnx.Cast(gamma, to=data_type(element(x))), onnx.Cast(beta, to=data_type(element(x))), num_groups=n,
        epsilon=eps)
rule group_norm_of_sum
     unverified "onnxruntime has no kernel for the CPU":
    norm: onnx.ms.SkipGroupNorm(x: [_, _, _, _], gamma, beta, skip, bias?, channels_last=1)
 => with skipped: onnx.Add(x, onnx.Unsqueeze(skip, [1, 2]) if rank(skip) == 2 else skip)
    with sum: onnx.Add(skipped, bias) if bias != none else skipped
    onnx.ms.GroupNorm(sum, gamma, beta, like norm), sum
