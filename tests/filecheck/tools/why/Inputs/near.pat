use onnx

# Rules whose near misses are explained in the tests of this folder, one each.

rule drop_double_negation:
    onnx.Neg(onnx.Neg(x))
 => x

rule flatten_image:
    onnx.Flatten(x: [n, _, _, _], axis=1)
 => onnx.Reshape(x, [n, -1])

rule scale_by_one:
    onnx.Mul(x, const c)
    when shape(c) == [] and c == 1.0
 => x

rule clamped_line_is_hard_sigmoid:
    onnx.Div(onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0), 6.0)
 => onnx.HardSigmoid(x, alpha=0.16666667, beta=0.5)

rule clip_is_min_of_max:
    onnx.Clip(x, lo, hi)
 => onnx.Min(onnx.Max(x, lo), hi)

rule gated_is_swish before scale_by_one:
    onnx.Mul(x, onnx.Sigmoid(x))
 => onnx.Swish(x)

rule log_of_softmax:
    onnx.Log(onnx.Softmax(x, axis=1))
 => onnx.LogSoftmax(x, axis=1)

rule reciprocal:
    onnx.Div(1.0, x)
 => onnx.Reciprocal(x)

rule concat_of_transposes falls distance_to_outputs "one transpose, later":
    onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a)
 => onnx.Transpose(onnx.Concat(xs..., axis=p[a]), perm=p)

rule negation_is_difference:
    onnx.Neg(x)
 => onnx.Sub(0.0, x)

rule negated_difference:
    onnx.Neg(onnx.Sub(x, y))
 => onnx.Sub(y, x)
