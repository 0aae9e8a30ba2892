# The rules that the language was designed on, each under the number it has in docs/patterns.md.
use onnx, nhwc, tfl
from worked_hooks import compose, fits, fixed, is_identity, pads_through, per_channel, reduced, tfl_window

# 1. An activation goes into its producer.
table activation(code):
  | tfl.relu         : code = RELU
  | tfl.relu6        : code = RELU6
  | tfl.relu_n1_to_1 : code = RELU_N1_TO_1
end
set fusable = tfl.conv_2d tfl.depthwise_conv_2d tfl.fully_connected tfl.add tfl.mul

rule fuse_activation for Act in activation, Main in fusable:
    Act(main: Main(xs..., fused_activation_function=NONE))
 => Main(xs..., fused_activation_function=Act.code, like main)

# 2.
rule fold_batchnorm_into_conv:
    onnx.BatchNormalization(
        conv: onnx.Conv(x, const w: [m, ...], const b else zeros(m)),
        const gamma, const beta, const mean, const var, epsilon=eps)
    let s = gamma / sqrt(var + eps)
 => onnx.Conv(x, w * along(s, 0, rank(w)), (b - mean) * s + beta, like conv)
test x: f32[2,4,6,6], w: f32[8,2,3,3], b: f32[8], group = 2

# 3. More specific than the next: tried first.
rule clip_is_relu6:
    onnx.Clip(x, 0.0, 6.0) => tfl.relu6(x)
rule clip_is_min_of_max:
    onnx.Clip(x, lo, hi)   => tfl.minimum(tfl.maximum(x, lo), hi)

# 4.
rule gemm_is_fully_connected:
    g: onnx.Gemm(a, const w, const b else zeros(1), transA=0)
    when size(b) == shape(b)[-1]
    let weight = g.alpha * (w if g.transB == 1 else transpose(w, [1, 0]))
    let bias   = g.beta * broadcast(reshape(b, [-1]), [shape(weight)[0]])
 => tfl.fully_connected(a, weight, bias)

# 5. After layout: NHWC data, weights still OIHW.
rule group_conv_is_depthwise:
    conv: nhwc.Conv(x: [_, _, _, c], const w: [m, 1, kh, kw], const b else zeros(m), group=c)
    let window = tfl_window(conv)
 => tfl.depthwise_conv_2d(x, transpose(w, [1, 2, 3, 0]), b, depth_multiplier=m // c, like window)

# 6. Before layout is assigned: a normal form.
set elementwise = onnx.Elementwise
rule sink_transpose for Op in elementwise
     falls distance_to_outputs "the transpose moves towards the outputs":
    main: Op(onnx.Transpose(xs, perm=p)...)
 => onnx.Transpose(Op(xs..., like main), perm=p)

# 7. Inverse pairs: merge, then drop.
rule merge_transposes:
    onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))
rule drop_identity_transpose before merge_transposes:
    onnx.Transpose(x, perm=p)
    when is_identity(p)
 => x

# 8. Facts for the layout pass, one row a family.
public table layout(same, twin, result) given p, rank:
  | onnx.Abs onnx.Acos onnx.Add onnx.And onnx.Cast   : same
  | onnx.ReduceMax onnx.ReduceMean onnx.ReduceSum    : axes = [p[a] for a in axes], result = reduced(p, axes, keepdims)
  | onnx.Concat onnx.Softmax onnx.Split onnx.Gather  : axis = p[axis]
  | onnx.Pad                                         : pads = pads_through(p, pads)
  | onnx.Conv onnx.MaxPool onnx.AveragePool          : twin = nhwc
end

# 9. Quantized ops are rows, once scale and zero point are types.
table quantizable(weights, bias, ties, result):
  | tfl.conv_2d            : weights = per_channel(0, symmetric), bias = i32
  | tfl.depthwise_conv_2d  : weights = per_channel(3, symmetric), bias = i32
  | tfl.concatenation tfl.max_pool_2d tfl.reshape tfl.transpose : ties = all_equal
  | tfl.logistic           : result = fixed(1/256, -128)
end
rule quantized_op for Op in quantizable:
    q: tfl.quantize(main: Op(shared tfl.dequantize(xs)...))
    when fits(Op, xs, q)
 => Op(xs..., like main): q.type

# 10. Both orders of Add come from its trait.
rule matmul_add_is_fully_connected before sink_transpose:
    onnx.Add(onnx.MatMul(x, const w: [k, n]), const b: [n])
 => tfl.fully_connected(x, transpose(w, [1, 0]), b, keep_num_dims=rank(x) > 2)

# 11. One idiom, many spellings.
pattern HardSigmoid(x) =
    onnx.Div(onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0), 6.0)
 or onnx.HardSigmoid(x, alpha=0.16666667, beta=0.5)
rule hardswish before sink_transpose:
    onnx.Mul(x, HardSigmoid(x))
 or onnx.Div(onnx.Mul(x, onnx.Clip(onnx.Add(x, 3.0), 0.0, 6.0)), 6.0)
 => tfl.hard_swish(x)

# 12. Variadic.
rule concat_of_transposes
     falls distance_to_outputs "the transpose moves towards the outputs":
    onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a)
 => onnx.Transpose(onnx.Concat(xs..., axis=p[a]), perm=p)
