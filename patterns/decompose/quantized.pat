# Quantized operators: x = (q - zero point) scale before, the same operator on real numbers, q = round(y / scale) + zero point after. (onnxruntime
# multiplies the scales before it adds the products up: now and then its results are one step off.)
use onnx
from tflc.dialects.nhwc import channels_first, channels_last
from tflc.patterns.hooks.integers import products_are_exact, unit_scale, windows_are_exact
from tflc.patterns.hooks.measures import summed_terms
from tflc.patterns.hooks.parameters import follows_from_inputs, is_computed
from tflc.patterns.hooks.quantized_types import is_only_dequantized, is_unstored
from tflc.patterns.hooks.reshaping import trailing_ones
from tflc.patterns.hooks.tensors import data_type

rule qlinear_conv:
    conv: onnx.QLinearConv(x, xs, xz, w, ws, wz, ys, yz, b?)
 => onnx.QuantizeLinear(
        onnx.Conv(
            onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(w, ws, wz, axis=0),
            onnx.DequantizeLinear(b, onnx.Mul(xs, ws), axis=0) if b != none else none, like conv),
        ys, yz)
# Scales of the rows of A and of the columns of B.
rule qlinear_matmul:
    onnx.QLinearMatMul(a, as, az, b, bs, bz, ys, yz)
    when rank(as) < 2 and rank(bs) < 2 and rank(ys) < 2
 => onnx.QuantizeLinear(
        onnx.MatMul(
            onnx.DequantizeLinear(a, as, az, axis=max(rank(a) - 2, 0)),
            onnx.DequantizeLinear(b, bs, bz, axis=rank(b) - 1)),
        ys, yz, axis=0)

table pool_of_real(to):
  | onnx.ms.QLinearAveragePool       : to = onnx.AveragePool
  | onnx.ms.QLinearGlobalAveragePool : to = onnx.GlobalAveragePool
end
rule qlinear_pool for Op in pool_of_real:
    op: Op(x, xs, xz?, ys, yz?, channels_last=0)
 => onnx.QuantizeLinear(Op.to(onnx.DequantizeLinear(x, xs, xz), like op), ys, yz, output_dtype=data_type(element(x)))
table of_real(to):
  | onnx.ms.QLinearLeakyRelu : to = onnx.LeakyRelu
  | onnx.ms.QLinearSigmoid   : to = onnx.Sigmoid
end
rule qlinear_of_one for Op in of_real:
    op: Op(x, xs, xz?, ys, yz?)
 => onnx.QuantizeLinear(Op.to(onnx.DequantizeLinear(x, xs, xz), like op), ys, yz, output_dtype=data_type(element(x)))
table of_two_real(to):
  | onnx.ms.QLinearAdd : to = onnx.Add
  | onnx.ms.QLinearMul : to = onnx.Mul
end
rule qlinear_of_two for Op in of_two_real:
    Op(x, xs, xz?, y, ys, yz?, zs, zz?)
 => onnx.QuantizeLinear(
        Op.to(onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(y, ys, yz)), zs, zz,
        output_dtype=data_type(element(x)))
rule qlinear_mean
     unverified "onnxruntime has no kernel for it":
    mean: onnx.ms.QLinearReduceMean(x, xs, xz?, ys, yz?, axes=axes)
 => onnx.QuantizeLinear(
        onnx.ReduceMean(onnx.DequantizeLinear(x, xs, xz), axes, like mean), ys, yz, output_dtype=data_type(element(x)))
rule qlinear_choice:
    onnx.ms.QLinearWhere(test, x, xs, xz, y, ys, yz, zs, zz)
 => onnx.QuantizeLinear(onnx.Where(test, onnx.DequantizeLinear(x, xs, xz), onnx.DequantizeLinear(y, ys, yz)), zs, zz)
# Each input with its scale and zero point.
rule qlinear_concat:
    onnx.ms.QLinearConcat(ys, yz, inputs..., axis=a)
    let xs = inputs[::3]
    let scales = inputs[1::3]
    let zeros = inputs[2::3]
 => onnx.QuantizeLinear(onnx.Concat(onnx.DequantizeLinear(xs, scales, zeros)..., axis=a), ys, yz)

# over the flattened matrix, as opsets before 13 had it
rule qlinear_softmax:
    softmax: onnx.ms.QLinearSoftmax(x, xs, xz?, ys, yz, axis=a)
    when softmax.opset >= 13 or a == -1 or a == rank(x) - 1
 => onnx.QuantizeLinear(onnx.Softmax(onnx.DequantizeLinear(x, xs, xz), axis=a), ys, yz)
rule qlinear_softmax_of_matrix before qlinear_softmax:
    softmax: onnx.ms.QLinearSoftmax(x, xs, xz?, ys, yz, axis=a)
    when softmax.opset < 13 and a != -1 and a != rank(x) - 1
 => onnx.QuantizeLinear(
        onnx.Reshape(onnx.Softmax(onnx.Flatten(onnx.DequantizeLinear(x, xs, xz), axis=a), axis=1), onnx.Shape(x)), ys,
        yz)

# alpha A' B' + C, where C was quantized with alpha times the scales of A and B
rule qlinear_gemm:
    gemm: onnx.ms.QGemm(a, as, az, b, bs, bz, c?, ys, yz)
 => onnx.QuantizeLinear(
        onnx.Gemm(
            onnx.DequantizeLinear(a, as, az), onnx.DequantizeLinear(b, bs, bz, axis=1 - gemm.transB),
            onnx.DequantizeLinear(c, onnx.Mul(onnx.Mul(as, bs), gemm.alpha), axis=-1) if c != none else none, beta=1.0,
            like gemm),
        ys, yz)
rule qlinear_gemm_of_floats:
    gemm: onnx.ms.QGemm(a, as, az, b, bs, bz, c?, none, none)
 => onnx.Gemm(
        onnx.DequantizeLinear(a, as, az), onnx.DequantizeLinear(b, bs, bz, axis=1 - gemm.transB),
        onnx.DequantizeLinear(c, onnx.Mul(onnx.Mul(as, bs), gemm.alpha), axis=-1) if c != none else none, beta=1.0,
        like gemm)

# What takes data whose channels stand last.
set with_channels_last = onnx.ms.GroupNorm onnx.ms.QLinearAveragePool onnx.ms.QLinearConv
    onnx.ms.QLinearGlobalAveragePool
rule channels_come_first for Op in with_channels_last
     unverified onnx.ms.GroupNorm "onnxruntime has no kernel for the CPU":
    op: Op(x, rest..., channels_last=1)
    let first = channels_first(rank(x))
    let last = channels_last(rank(x))
 => onnx.Transpose(Op(onnx.Transpose(x, perm=first), rest..., channels_last=0, like op), perm=last)
rule qlinear_conv_is_that_of_onnx:
    conv: onnx.ms.QLinearConv(xs..., channels_last=0) => onnx.QLinearConv(xs..., like conv)
rule pool_of_channels_last:
    pool: onnx.ms.NhwcMaxPool(x)
    let first = channels_first(rank(x))
    let last = channels_last(rank(x))
 => onnx.Transpose(onnx.MaxPool(onnx.Transpose(x, perm=first), like pool), perm=last)

# Sums of products of integers are exact in floats up to 2^24. Zero points of the rows of A and of the columns of B, of each filter.

rule integer_product_is_exact
     reports
         "no kernel gives the 32-bit sums of products of 8-bit integers less their zero points; floats hold these exactly"
         "quantize the result, and it folds" tfl.fully_connected tfl.batch_matmul:
    matmul: onnx.MatMulInteger(a, b, az?, bz?)
    when products_are_exact(matmul)
    let units = unit_scale(az)
    let others = unit_scale(bz)
 => onnx.Cast(
        onnx.MatMul(
            onnx.DequantizeLinear(a, units, az, axis=max(rank(a) - 2, 0)),
            onnx.DequantizeLinear(b, others, bz, axis=rank(b) - 1)),
        to=data_type(i32))
rule integer_convolution_is_exact
     reports "no kernel gives the 32-bit sums of a convolution of 8-bit integers; floats hold these exactly"
         "quantize the result, and it folds" tfl.conv_2d:
    conv: onnx.ConvInteger(x, w, xz?, wz?)
    when windows_are_exact(conv)
    let units = unit_scale(xz)
    let others = unit_scale(wz)
 => onnx.Cast(
        onnx.Conv(onnx.DequantizeLinear(x, units, xz), onnx.DequantizeLinear(w, others, wz, axis=0), like conv),
        to=data_type(i32))

# Longer ones are sums of two.
rule long_product_is_sum
     falls summed_terms "each sum has half of the terms":
    matmul: onnx.MatMulInteger(a, b, az?, bz?)
    when not products_are_exact(matmul)
    when rank(b) > 1
    let k = shape(b)[-2]
    let half = k // 2
 => onnx.Add(
        onnx.MatMulInteger(
            onnx.Slice(a, [0], [half], [rank(a) - 1]), onnx.Slice(b, [0], [half], [rank(b) - 2]), az, bz),
        onnx.MatMulInteger(
            onnx.Slice(a, [half], [k], [rank(a) - 1]), onnx.Slice(b, [half], [k], [rank(b) - 2]), az, bz))
rule long_product_with_constant_is_sum
     falls summed_terms "each sum has half of the terms":
    matmul: onnx.MatMulInteger(a, const b, az?, bz?)
    when not products_are_exact(matmul)
    when rank(b) > 1
    let k = shape(b)[-2]
    let half = k // 2
 => onnx.Add(
        onnx.MatMulInteger(onnx.Slice(a, [0], [half], [rank(a) - 1]), take(b, arange(half), rank(b) - 2), az, bz),
        onnx.MatMulInteger(onnx.Slice(a, [half], [k], [rank(a) - 1]), take(b, arange(half, k), rank(b) - 2), az, bz))
rule deep_convolution_is_sum
     falls summed_terms "each sum has half of the terms":
    conv: onnx.ConvInteger(x, w, xz?, wz?, group=1)
    when not windows_are_exact(conv)
    let c = shape(w)[1]
    when c > 1
    let half = c // 2
 => onnx.Add(
        onnx.ConvInteger(onnx.Slice(x, [0], [half], [1]), onnx.Slice(w, [0], [half], [1]), xz, wz, like conv),
        onnx.ConvInteger(onnx.Slice(x, [half], [c], [1]), onnx.Slice(w, [half], [c], [1]), xz, wz, like conv))

# scale (A B), the scale of A times that of B, plus a bias
rule product_of_integers_is_scaled:
    onnx.ms.MatMulIntegerToFloat(a, b, as: f32[...], bs, az?, bz?, none)
    when size(as) == 1 and rank(bs) < 2
 => onnx.Mul(onnx.Cast(onnx.MatMulInteger(a, b, az, bz), to=data_type(f32)), onnx.Mul(as, bs))
rule product_of_integers_and_bias:
    onnx.ms.MatMulIntegerToFloat(a, b, as: f32[...], bs, az?, bz?, bias)
    when size(as) == 1 and rank(bs) < 2
 => onnx.Add(onnx.Mul(onnx.Cast(onnx.MatMulInteger(a, b, az, bz), to=data_type(f32)), onnx.Mul(as, bs)), bias)
rule product_of_quantized_floats:
    onnx.ms.DynamicQuantizeMatMul(a, b, bs, bz?, bias?)
 => onnx.ms.MatMulIntegerToFloat(q: onnx.DynamicQuantizeLinear(a), b, q.y_scale, bs, q.y_zero_point, bz, bias)

# Scales and zero points that are computed, scales along an axis of computed values, and integers that no kernel stores, as arithmetic: (q - z) s, and saturated round(x / s) + z.

rule dequantized_by_arithmetic
     reports
         "no kernel dequantizes with a scale that is computed, with several for computed values, or 16-bit integers that are not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.dequantize:
    onnx.DequantizeLinear(q, s: f32[...], z?, axis=a, block_size=0)
    when follows_from_inputs(s) or follows_from_inputs(z) or is_unstored(q.type, s, z, a)
        or is_computed(q) and rank(s) == 1 and shape(s) != [1]
    let along = trailing_ones(rank(q) - a % max(rank(q), 1)) if rank(s) == 1 else []
 => onnx.Mul(
        onnx.Sub(onnx.Cast(q, to=data_type(f32)), onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along))
            if z != none else onnx.Cast(q, to=data_type(f32)),
        onnx.Reshape(s, along))
rule quantized_by_arithmetic
     reports
         "no kernel quantizes with a scale that is computed or with several for computed values, or to 16-bit integers that are not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.quantize:
    y: onnx.QuantizeLinear(x: f32[...], s: f32[...], z?, axis=a, block_size=0, precision=0)
    when follows_from_inputs(s) or follows_from_inputs(z) or is_unstored(y.type, s, z, a) and not is_only_dequantized(y)
        or element(y) == "ui8" and rank(s) == 1 and shape(s) != [1]
    when element(y) in ["i8", "ui8", "i16", "ui16"]
    let along = trailing_ones(rank(x) - a % max(rank(x), 1)) if rank(s) == 1 else []
 => onnx.Cast(
        onnx.Clip(
            onnx.Add(
                onnx.Round(onnx.Div(x, onnx.Reshape(s, along))), onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along))
                if z != none else onnx.Round(onnx.Div(x, onnx.Reshape(s, along))),
            cast(lowest(element(y)), f32), cast(highest(element(y)), f32)),
        to=data_type(element(y)))
# Scales and zero points of blocks: each is that of as many elements along the axis.
rule dequantized_by_blocks:
    onnx.DequantizeLinear(q, s: f32[...], z?, axis=a, block_size=b)
    when b > 0
    let axis = a % rank(q)
    let block = [i // b for i in arange(shape(q)[axis])]
 => with zero: onnx.Gather(onnx.Cast(z, to=data_type(f32)), block, axis=axis) if z != none else cast(0.0, f32)
    onnx.Mul(onnx.Sub(onnx.Cast(q, to=data_type(f32)), zero), onnx.Gather(s, block, axis=axis))
rule quantized_by_blocks:
    y: onnx.QuantizeLinear(x: f32[...], s: f32[...], z?, axis=a, block_size=b, precision=0)
    when b > 0
    when element(y) in ["i8", "ui8", "i16", "ui16"]
    let axis = a % rank(x)
    let block = [i // b for i in arange(shape(x)[axis])]
 => with zero: onnx.Gather(onnx.Cast(z, to=data_type(f32)), block, axis=axis) if z != none else cast(0.0, f32)
    onnx.Cast(
        onnx.Clip(
            onnx.Add(onnx.Round(onnx.Div(x, onnx.Gather(s, block, axis=axis))), zero), cast(lowest(element(y)), f32),
            cast(highest(element(y)), f32)),
        to=data_type(element(y)))
# (clamp(round(x / s) + z, ..) - z) s: nothing needs to be stored.
rule rounded_by_arithmetic before dequantized_by_arithmetic
     reports "no kernel stores the integers between, whose scales are several or which are of 16 bits and not symmetric"
         "quantize with constants, 16 bits symmetrically" tfl.quantize:
    onnx.DequantizeLinear(
        q: shared onnx.QuantizeLinear(x: f32[...], s: f32[...], z, axis=a), s, z, axis=a, block_size=0)
    when is_unstored(q.type, s, z, a)
    when element(q) in ["i8", "ui8", "i16", "ui16"]
    let along = trailing_ones(rank(x) - a % max(rank(x), 1)) if rank(s) == 1 else []
 => with scale: onnx.Reshape(s, along)
    with zero: onnx.Reshape(onnx.Cast(z, to=data_type(f32)), along)
    onnx.Mul(
        onnx.Sub(
            onnx.Clip(
                onnx.Add(onnx.Round(onnx.Div(x, scale)), zero), cast(lowest(element(q)), f32),
                cast(highest(element(q)), f32)),
            zero),
        scale)
test x: f32[2, 3], s: f32[], z: i16[]
