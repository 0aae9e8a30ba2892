# Every onnx and nhwc op becomes tfl ops that compute the same, or stays, and is refused with its reason.
#
# Windows, paddings, resampling: the arithmetic is in hooks/. What a kernel takes of types and ranks is the target's affair (legalize_target.pat).
use onnx, nhwc, tfl, quant
from tflc.patterns.hooks.boxes import boxes_apart
from tflc.patterns.hooks.axes import broadcasts_along_last, folded_around, from_last, only_ones_after, reduced_axes,
    to_last, with_size
from tflc.patterns.hooks.elements import in_elements, in_shape, in_words
from tflc.patterns.hooks.measures import off_images
from tflc.patterns.hooks.parameters import all_equal, block_diagonal, block_fastest, constant, has_zero, i32,
    is_computed, is_number, neutral_of_max, part_sizes
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.quantized_constants import stored_constant
from tflc.patterns.hooks.quantized_types import quantized_type
from tflc.patterns.hooks.resampling import linear_flags, nearest_flags, resize_scales, linear_flags_of_any_size,
    nearest_flags_of_any_size, nearest_indices, place_of_height, resized_axes, weights, whole_factors
from tflc.patterns.hooks.reshaping import kept_lengths, same_dims, told_lengths
from tflc.patterns.hooks.shifts import word_steps
from tflc.patterns.hooks.slicing import batched_tuples, column, coordinates_beside, crops, evenly_spaced, from_front,
    grows, is_within, mask_of, moves_by_one, only_grows, open_bounds, or_beyond, or_rest, pad_sources, padded_axes
from tflc.patterns.hooks.slicing import pads_by_axis, reflects_once, sizes_after_crop, slice_bounds, slice_lengths,
    scattered, stops_before_start, tuples_along, tuples_from_front, unit_row
from tflc.patterns.hooks.tensors import data_type
from tflc.patterns.hooks.window import average_scale, counts_data_alone, dilated, dilated_pool_frame,
    open_transposed_frame, padded, placement, phases, spatial, transposed_padding, uncropped

# Ops that run regions of theirs, and what runs functions in their place.

table outlined(to, copy):
  | onnx.If   : to = tfl.if
  | onnx.Loop : to = tfl.while, copy = tfl.cast
end

# Ops that only change their name.

table renamed(to):
  | onnx.Abs            : to = tfl.abs
  | onnx.Add            : to = tfl.add
  | onnx.And            : to = tfl.logical_and
  | onnx.BitwiseXor     : to = tfl.bitwise_xor
  | onnx.Ceil           : to = tfl.ceil
  | onnx.Cos            : to = tfl.cos
  | onnx.Equal          : to = tfl.equal
  | onnx.Exp            : to = tfl.exp
  | onnx.Floor          : to = tfl.floor
  | onnx.Greater        : to = tfl.greater
  | onnx.GreaterOrEqual : to = tfl.greater_equal
  | onnx.HardSwish      : to = tfl.hard_swish
  | onnx.Less           : to = tfl.less
  | onnx.LessOrEqual    : to = tfl.less_equal
  | onnx.Log            : to = tfl.log
  | onnx.Mul            : to = tfl.mul
  | onnx.Neg            : to = tfl.neg
  | onnx.Not            : to = tfl.logical_not
  | onnx.Or             : to = tfl.logical_or
  | onnx.PRelu          : to = tfl.prelu
  | onnx.Range          : to = tfl.range
  | onnx.Round          : to = tfl.round
  | onnx.Sigmoid        : to = tfl.logistic
  | onnx.Sign           : to = tfl.sign
  | onnx.Sin            : to = tfl.sin
  | onnx.Sqrt           : to = tfl.sqrt
  | onnx.Sub            : to = tfl.sub
  | onnx.Tanh           : to = tfl.tanh
  | onnx.Where          : to = tfl.select_v2
  | onnx.Xor            : to = tfl.not_equal
end
rule only_the_name_differs for Op in renamed:
    Op(xs...) => Op.to(xs...)

rule constant:
    onnx.Constant(value=v) => tfl.pseudo_const(value=v)

table extreme(to):
  | onnx.Max : to = tfl.maximum
  | onnx.Min : to = tfl.minimum
end
rule extreme_of_two for Op in extreme:
    Op(x, y) => Op.to(x, y)

# Arithmetic whose meaning depends on the type.

rule float_division:
    onnx.Div(x: float[...], y) => tfl.div(x, y)

# Integers are divided towards zero by both; the kernel dies on a zero, which ONNX leaves undefined.
rule integer_division_by_constant:
    onnx.Div(x: int[...], const y)
    when not has_zero(y)
 => tfl.div(x, y)
rule integer_division_by_value:
    onnx.Div(x: int[...], y) => tfl.div(x, tfl.select_v2(tfl.equal(y, cast(0, element(y))), cast(1, element(y)), y))

rule reciprocal:
    onnx.Reciprocal(x) => tfl.div(cast(1, element(x)), x)

# The sign of the divisor is what FLOOR_MOD gives; with fmod it is that of the dividend.
rule mod_of_divisor:
    onnx.Mod(x, y, fmod=0) => tfl.floor_mod(x, y)
rule mod_of_dividend:
    onnx.Mod(x, y, fmod=1)
 => tfl.select_v2(
        tfl.less(x, cast(0, element(x))), tfl.neg(tfl.floor_mod(tfl.abs(x), tfl.abs(y))),
        tfl.floor_mod(tfl.abs(x), tfl.abs(y)))

rule power_of_two_is_square before power, power_of_constant:
    y: onnx.Pow(x: f32[...], 2.0)
    when same_dims(dims(y), dims(x))
 => tfl.square(x)
rule power_of_constant:
    onnx.Pow(x: float[...], const y)
    when element(x) != element(y)
 => tfl.pow(x, cast(y, element(x)))
rule power:
    onnx.Pow(x, y)
    when element(x) == element(y)
 => tfl.pow(x, y)

rule arctangent:
    onnx.Atan(x) => tfl.atan2(x, full(shape(x), cast(1, element(x))))

rule is_nan:
    onnx.IsNaN(x) => tfl.not_equal(x, x)

rule cast:
    onnx.Cast(x) => tfl.cast(x)

# Bits. RIGHT_SHIFT takes shifts below 0 for 0.

rule bitcast:
    onnx.BitCast(x) => tfl.bitcast(x)
# Truth values are stored as 0 and 1.
rule bitcast_of_truth:
    onnx.BitCast(x: i1[...]) => tfl.cast(x)
rule shift_right_by_constant:
    onnx.BitShift(x: i32[...], const n, direction="RIGHT") => tfl.right_shift(x, word_steps(n))
rule shift_right:
    onnx.BitShift(x: i32[...], n, direction="RIGHT")
 => tfl.right_shift(x, tfl.select_v2(tfl.less(n, i32(0)), i32(31), tfl.minimum(n, i32(31))))
# Of two words the lower comes first.
rule upper_word:
    r: onnx.BitShift(x: i64[...], 32, direction="RIGHT")
    when rank(r) == rank(x)
    let words = in_words(x.type)
    let upper = in_elements(in_shape(x.type, dims(x) + [1]), "i32")
 => tfl.cast(
        tfl.reshape(
            tfl.slice(tfl.bitcast(x): words, i32([0 for _ in dims(x)] + [1]), i32([-1 for _ in dims(x)] + [1])): upper,
            i32(open_shape(x))))

# Quantization: the real values that stored integers stand for. Constant scales make types, where kernels store such.

rule quantize:
    q: onnx.QuantizeLinear(x: f32[...], const s, const z?, axis=a, block_size=0)
    let type = quantized_type(q.type, s, z, a)
 => quant.scast(tfl.quantize(x): type): q.type
rule dequantize:
    onnx.DequantizeLinear(x, const s: f32[...], const z?, axis=a, block_size=0)
    let type = quantized_type(x.type, s, z, a)
 => tfl.dequantize(quant.scast(x): type)
rule dequantize_of_constant:
    onnx.DequantizeLinear(const x, const s: f32[...], const z?, axis=a, block_size=0)
    let type = quantized_type(x.type, s, z, a)
 => tfl.dequantize(stored_constant(x, type))

# Activations.

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
    when a != rank(x) - 1
    when not only_ones_after(dims(x), a)
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

# Reductions.

table reduction(to):
  | onnx.ReduceMax  : to = tfl.reduce_max
  | onnx.ReduceMean : to = tfl.mean
  | onnx.ReduceMin  : to = tfl.reduce_min
  | onnx.ReduceProd : to = tfl.reduce_prod
  | onnx.ReduceSum  : to = tfl.sum
end
rule reduce for Op in reduction before reduce_along_computed:
    Op(x, const axes else [], keepdims=k, noop_with_empty_axes=n)
    let reduced = reduced_axes(rank(x), axes, n)
 => Op.to(x, i32(reduced), keep_dims=k == 1)
# Axes that are known at run time only.
rule reduce_along_computed for Op in reduction:
    Op(x, axes: [n], keepdims=k)
    when n > 0
 => Op.to(x, tfl.cast(axes): i32[n], keep_dims=k == 1)

table global_pool(to):
  | nhwc.GlobalAveragePool : to = tfl.mean
  | nhwc.GlobalMaxPool     : to = tfl.reduce_max
end
rule global_pool_is_reduction for Op in global_pool:
    Op(x) => Op.to(x, i32(arange(1, rank(x) - 1)), keep_dims=true)

table extreme_place(to):
  | onnx.ArgMax : to = tfl.arg_max
  | onnx.ArgMin : to = tfl.arg_min
end
rule place_of_extreme for Op in extreme_place:
    Op(x, axis=a, keepdims=0, select_last_index=0) => Op.to(x, i32(a))
rule place_of_extreme_keeps_axis for Op in extreme_place:
    Op(x, axis=a, keepdims=1, select_last_index=0) => onnx.Unsqueeze(Op.to(x, i32(a)), [a])

# The last of equals is the first from behind.
rule last_place_of_extreme for Op in extreme_place:
    r: Op(x, axis=a, select_last_index=1)
    when is_number(dims(x)[a])
 => tfl.reshape(tfl.sub(cast(dims(x)[a] - 1, i64), Op.to(tfl.reverse_v2(x, i32([a])), i32(a))), i32(open_shape(r)))

rule cumulative_sum:
    onnx.CumSum(x, const axis, exclusive=e, reverse=r)
 => tfl.cumsum(x, i32(int(axis) % rank(x)), exclusive=e == 1, reverse=r == 1)
rule cumulative_sum_along_computed:
    onnx.CumSum(x, axis, exclusive=e, reverse=r)
 => tfl.cumsum(x, tfl.cast(tfl.reshape(axis, i32([]))): i32[], exclusive=e == 1, reverse=r == 1)

rule largest:
    onnx.TopK(x, const k, axis=a, largest=1)
    when a == rank(x) - 1
    let count = i32(int(k))
 => tfl.topk_v2(x, count).values, tfl.cast(tfl.topk_v2(x, count).indices)
rule largest_of_computed:
    onnx.TopK(x, k, axis=a, largest=1)
    when a == rank(x) - 1
 => tfl.topk_v2(x, tfl.cast(tfl.reshape(k, i32([]))): i32[]).values,
    tfl.cast(tfl.topk_v2(x, tfl.cast(tfl.reshape(k, i32([]))): i32[]).indices)

# Products.

# Constants that are held dequantized are constants too.
rule matmul_of_constant:
    onnx.MatMul(x: f32[_, _, ...], w: [_, _])
    when not is_computed(w)
 => tfl.fully_connected(x, tfl.transpose(w, i32([1, 0])), keep_num_dims=rank(x) > 2)
rule matmul:
    onnx.MatMul(x: f32[_, _, ...], y: [_, _, ...]) => tfl.batch_matmul(x, y)

# a vector is a matrix of one row, or of one column
rule matmul_of_row_and_constant:
    r: onnx.MatMul(x: f32[k], const w: [k, n])
 => tfl.reshape(tfl.fully_connected(tfl.reshape(x, i32([1, k])), transpose(w, [1, 0])), i32(open_shape(r)))
rule matmul_of_constant_column:
    r: onnx.MatMul(x: f32[_, _, ...], const w: [k])
 => tfl.reshape(tfl.fully_connected(x, reshape(w, [1, k]), keep_num_dims=rank(x) > 2), i32(open_shape(r)))
rule matmul_of_row:
    r: onnx.MatMul(x: f32[k], y: [_, _, ...])
 => tfl.reshape(tfl.batch_matmul(tfl.reshape(x, i32([1, k])), y), i32(open_shape(r)))
rule matmul_of_column:
    r: onnx.MatMul(x: f32[_, _, ...], y: [k])
 => tfl.reshape(tfl.batch_matmul(x, tfl.reshape(y, i32([k, 1]))), i32(open_shape(r)))
rule matmul_of_vectors:
    r: onnx.MatMul(x: f32[k], y: [k])
 => tfl.reshape(tfl.batch_matmul(tfl.reshape(x, i32([1, k])), tfl.reshape(y, i32([k, 1]))), i32(open_shape(r)))

# alpha A B + beta C, with B and C known and C the same for every row
rule gemm_is_fully_connected before gemm_of_dequantized, gemm_is_matmul, gemm_is_sum:
    g: onnx.Gemm(a: f32[_, _], const w, const c else zeros(1), transA=0)
    when rank(c) == 0 or size(c) == shape(c)[-1]
    let weight = g.alpha * (w if g.transB == 1 else transpose(w, [1, 0]))
 => tfl.fully_connected(a, weight, g.beta * broadcast(reshape(c, [-1]), [shape(weight)[0]]))
rule gemm_of_dequantized before gemm_is_matmul, gemm_is_sum:
    g: onnx.Gemm(a: f32[_, _], w, c?, transA=0, alpha=1.0, beta=1.0)
    when not is_computed(w)
    when c == none or rank(c) == 1 and not is_computed(c)
 => tfl.fully_connected(a, w if g.transB == 1 else tfl.transpose(w, i32([1, 0])), c)
rule gemm_is_matmul:
    g: onnx.Gemm(a: f32[_, _], b, none, transA=s, transB=t)
 => tfl.mul(tfl.batch_matmul(a, b, adj_x=s == 1, adj_y=t == 1), cast(g.alpha, f32))
rule gemm_is_sum:
    g: onnx.Gemm(a: f32[_, _], b, c, transA=s, transB=t)
 => tfl.add(
        tfl.mul(tfl.batch_matmul(a, b, adj_x=s == 1, adj_y=t == 1), cast(g.alpha, f32)), tfl.mul(c, cast(g.beta, f32)))

# Windows. TFLite's data is NHWC, its weights OHWI, those of a depthwise convolution 1HWO; the bias is always there. The weights' input channels
# tell the groups. Where neither SAME nor VALID puts the windows where the pads do, data is padded before.

# Weights that are computed are transposed at run time.
rule transpose_of_constant:
    tfl.transpose(const w: float[...], const p) => transpose(w, list(p))

rule conv:
    conv: nhwc.Conv(x: f32[_, _, _, _], w: [m, _, kh, kw], b?, strides=s, dilations=d, pads=p)
    let windows = placement(spatial(dims(x)), spatial(dims(conv)), [kh, kw], s, d, p)
    let known = constant(w)
 => tfl.conv_2d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(known, [0, 2, 3, 1]) if known != none else tfl.transpose(w, i32([0, 2, 3, 1])),
        b if b != none else zeros(m), padding=windows.padding, stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0],
        dilation_w_factor=d[1])
rule depthwise_conv:
    conv: nhwc.Conv(x: f32[_, _, _, c], w: [m, 1, kh, kw], b?, group=c, strides=s, dilations=d, pads=p)
    when c > 1
    let windows = placement(spatial(dims(x)), spatial(dims(conv)), [kh, kw], s, d, p)
    let known = constant(w)
 => tfl.depthwise_conv_2d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(known, [1, 2, 3, 0]) if known != none else tfl.transpose(w, i32([1, 2, 3, 0])),
        b if b != none else zeros(m), padding=windows.padding, stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0],
        dilation_w_factor=d[1], depth_multiplier=m // c)
# CONV_3D's data is NDHWC, its weights DHWIO; it has no groups: weights of several are zero where data and result are of different ones.
rule conv_of_volumes before conv_of_volumes_and_computed_weights:
    conv: nhwc.Conv(
        x: f32[_, _, _, _, _], const w: [m, _, kd, kh, kw], const b else zeros(m), group=g, strides=s, dilations=d,
        pads=p)
    let windows = placement(spatial(dims(x)), spatial(dims(conv)), [kd, kh, kw], s, d, p)
 => tfl.conv_3d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x,
        transpose(block_diagonal(w, g), [2, 3, 4, 1, 0]), b, padding=windows.padding, stride_d=s[0], stride_h=s[1],
        stride_w=s[2], dilation_d_factor=d[0], dilation_h_factor=d[1], dilation_w_factor=d[2])

# Of computed weights that are dilated the kernel reads what it has not written.
rule conv_of_volumes_and_computed_weights:
    conv: nhwc.Conv(x: f32[_, _, _, _, _], w: [m, _, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    let windows = placement(spatial(dims(x)), spatial(dims(conv)), [kd, kh, kw], s, [1, 1, 1], p)
 => tfl.conv_3d(
        tfl.pad(x, i32(windows.around)) if windows.around != none else x, tfl.transpose(w, i32([2, 3, 4, 1, 0])),
        b if b != none else zeros(m), padding=windows.padding, stride_d=s[0], stride_h=s[1], stride_w=s[2])

# A transposed convolution is told the shape of its result. Where SAME and VALID crop otherwise than the pads, the whole result is made, then cropped.
rule conv_transpose before cropped_conv_transpose, conv_transpose_of_computed_weights, cropped_conv_transpose_of_computed_weights, conv_transpose_by_phases, cropped_conv_transpose_by_phases, conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.transpose_conv(
        i32(shape(conv)), transpose(weight, [1, 2, 3, 0]), x, b, padding=padding, stride_h=s[0], stride_w=s[1])
rule cropped_conv_transpose before conv_transpose_of_computed_weights, cropped_conv_transpose_of_computed_weights, conv_transpose_by_phases, cropped_conv_transpose_by_phases, conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[n, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.slice(
        tfl.transpose_conv(
            i32([n, whole[0], whole[1], shape(conv)[3]]), transpose(weight, [1, 2, 3, 0]), x, b, padding=VALID,
            stride_h=s[0], stride_w=s[1]),
        i32([0, p[0], p[1], 0]), i32(shape(conv)))

# Weights that are computed: groups and dilations are taken apart before (decompose).
rule conv_transpose_of_computed_weights before cropped_conv_transpose_of_computed_weights:
    conv: nhwc.ConvTranspose(x: f32[_, _, _, _], w: [_, _, kh, kw], b?, group=1, strides=s, dilations=[1, 1], pads=p)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), [kh, kw], s, p)
 => tfl.transpose_conv(
        i32(shape(conv)), tfl.transpose(w, i32([1, 2, 3, 0])), x, b, padding=padding, stride_h=s[0], stride_w=s[1])
rule cropped_conv_transpose_of_computed_weights:
    conv: nhwc.ConvTranspose(x: f32[n, _, _, _], w: [_, m, kh, kw], b?, group=1, strides=s, dilations=[1, 1], pads=p)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), [kh, kw], s, p)
 => tfl.slice(
        tfl.transpose_conv(
            i32([n, whole[0], whole[1], m]), tfl.transpose(w, i32([1, 2, 3, 0])), x, b, padding=VALID, stride_h=s[0],
            stride_w=s[1]),
        i32([0, p[0], p[1], 0]), i32(shape(conv)))
# CONV_3D_TRANSPOSE takes its weights as DHWOI.
rule conv_transpose_of_volumes before cropped_conv_transpose_of_volumes, conv_transpose_of_volumes_and_computed_weights, cropped_conv_transpose_of_volumes_and_computed_weights, conv_transpose_of_volumes_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _, _], const w: [c, _, _, _, _], b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.conv_3d_transpose(
        i32(shape(conv)), transpose(weight, [2, 3, 4, 1, 0]), x, b, padding=padding, stride_d=s[0], stride_h=s[1],
        stride_w=s[2])
rule cropped_conv_transpose_of_volumes before conv_transpose_of_volumes_and_computed_weights, cropped_conv_transpose_of_volumes_and_computed_weights, conv_transpose_of_volumes_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[n, _, _, _, _], const w: [c, _, _, _, _], b?, group=g, strides=s, dilations=d, pads=p)
    let weight = dilated(block_diagonal(w, g), d)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), shape(weight)[2:], s, p)
 => tfl.slice(
        tfl.conv_3d_transpose(
            i32([n, whole[0], whole[1], whole[2], shape(conv)[4]]), transpose(weight, [2, 3, 4, 1, 0]), x, b,
            padding=VALID, stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32([0, p[0], p[1], p[2], 0]), i32(shape(conv)))

rule conv_transpose_of_volumes_and_computed_weights before cropped_conv_transpose_of_volumes_and_computed_weights:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _, _], w: [_, _, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    let padding = transposed_padding(spatial(shape(x)), spatial(shape(conv)), [kd, kh, kw], s, p)
 => tfl.conv_3d_transpose(
        i32(shape(conv)), tfl.transpose(w, i32([2, 3, 4, 1, 0])), x, b, padding=padding, stride_d=s[0], stride_h=s[1],
        stride_w=s[2])
rule cropped_conv_transpose_of_volumes_and_computed_weights:
    conv: nhwc.ConvTranspose(
        x: f32[n, _, _, _, _], w: [_, m, kd, kh, kw], b?, group=1, strides=s, dilations=[1, 1, 1], pads=p)
    let whole = uncropped(spatial(shape(x)), spatial(shape(conv)), [kd, kh, kw], s, p)
 => tfl.slice(
        tfl.conv_3d_transpose(
            i32([n, whole[0], whole[1], whole[2], m]), tfl.transpose(w, i32([2, 3, 4, 1, 0])), x, b, padding=VALID,
            stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32([0, p[0], p[1], p[2], 0]), i32(shape(conv)))

# For data of any shape, which the kernel is not told: a convolution for each place between two elements of the data, side by side.
rule conv_transpose_by_phases before conv_transpose_of_computed_weights, cropped_conv_transpose_of_computed_weights, conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=k?)
    when not is_static(x)
    let phase = phases(dilated(block_diagonal(w, g), d), spatial(dims(x)), spatial(dims(conv)), s, p, o, k)
    when not any(phase.begins) and not any(phase.ends)
    let bias = b if b != none else zeros(dims(conv)[3])
 => tfl.depth_to_space(
        tfl.conv_2d(
            tfl.pad(x, i32(phase.around)), phase.weights, concat([bias for _ in arange(s[0] * s[1])], 0), padding=VALID,
            stride_h=1, stride_w=1),
        block_size=s[0])
rule cropped_conv_transpose_by_phases before conv_transpose_of_computed_weights, cropped_conv_transpose_of_computed_weights, conv_transpose_of_any_size:
    conv: nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=k?)
    when not is_static(x)
    let phase = phases(dilated(block_diagonal(w, g), d), spatial(dims(x)), spatial(dims(conv)), s, p, o, k)
    let bias = b if b != none else zeros(dims(conv)[3])
 => tfl.strided_slice(
        tfl.depth_to_space(
            tfl.conv_2d(
                tfl.pad(x, i32(phase.around)), phase.weights, concat([bias for _ in arange(s[0] * s[1])], 0),
                padding=VALID, stride_h=1, stride_w=1),
            block_size=s[0]),
        i32(phase.begins), i32(phase.ends), i32([1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(phase.ends[i] == 0) for i in arange(4)]))

# Where the strides of the axes differ: the whole result, whose shape is computed, then cropped.
rule conv_transpose_of_any_size before conv_transpose_of_computed_weights, cropped_conv_transpose_of_computed_weights:
    nhwc.ConvTranspose(
        x: f32[_, _, _, _], const w: [c, _, _, _], const b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=none)
    let weight = dilated(block_diagonal(w, g), d)
    let frame = open_transposed_frame(shape(weight), s, p, o)
 => tfl.strided_slice(
        tfl.transpose_conv(
            tfl.add(tfl.mul(tfl.shape(x), i32(frame.factors)), i32(frame.terms)), transpose(weight, [1, 2, 3, 0]), x, b,
            padding=VALID, stride_h=s[0], stride_w=s[1]),
        i32(frame.begins), i32(frame.ends), i32([1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(frame.ends[i] == 0) for i in arange(4)]))
rule conv_transpose_of_volumes_of_any_size before conv_transpose_of_volumes_and_computed_weights, cropped_conv_transpose_of_volumes_and_computed_weights:
    nhwc.ConvTranspose(
        x: f32[_, _, _, _, _], const w: [c, _, _, _, _], b?, group=g, strides=s, dilations=d, pads=p, output_padding=o,
        auto_pad=NOTSET, output_shape=none)
    let weight = dilated(block_diagonal(w, g), d)
    let frame = open_transposed_frame(shape(weight), s, p, o)
 => tfl.strided_slice(
        tfl.conv_3d_transpose(
            tfl.add(tfl.mul(tfl.shape(x), i32(frame.factors)), i32(frame.terms)), transpose(weight, [2, 3, 4, 1, 0]), x,
            b, padding=VALID, stride_d=s[0], stride_h=s[1], stride_w=s[2]),
        i32(frame.begins), i32(frame.ends), i32([1, 1, 1, 1, 1]),
        end_mask=sum([2 ** i * int(frame.ends[i] == 0) for i in arange(5)]))

rule max_pool:
    pool: nhwc.MaxPool(x: [_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, ceil_mode=e)
    let windows = placement(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
 => tfl.max_pool_2d(
        tfl.padv2(x, i32(windows.around), neutral_of_max(element(x))) if windows.around != none else x,
        padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Elements a dilation apart become neighbors in a phase of their own; every start gets its window, the strides choose among them.
rule max_pool_of_phases:
    pool: nhwc.MaxPool(x: [_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p)
    when d != [1, 1]
    let frame = dilated_pool_frame(spatial(shape(x)), spatial(shape(pool)), k, s, d, p)
    let n = shape(pool)[0]
    let ends = [(shape(pool)[1] - 1) * s[0] + 1, (shape(pool)[2] - 1) * s[1] + 1]
 => tfl.strided_slice(
        tfl.batch_to_space_nd(
            tfl.max_pool_2d(
                tfl.space_to_batch_nd(
                    tfl.padv2(x, i32(frame), neutral_of_max(element(x))), i32(d), i32([[0, 0], [0, 0]])),
                padding=VALID, filter_height=k[0], filter_width=k[1], stride_h=1, stride_w=1),
            i32(d), i32([[0, 0], [0, 0]])),
        i32([0, 0, 0, 0]), i32([n, ends[0], ends[1], c]), i32([1, s[0], s[1], 1]))

# AVERAGE_POOL_2D counts the elements of the data alone.
rule average_pool before average_pool_of_padded:
    pool: nhwc.AveragePool(
        x: [_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    let windows = placement(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    when windows.around == none
    when counts_data_alone(spatial(dims(x)), spatial(dims(pool)), k, s, p, i)
 => tfl.average_pool_2d(x, padding=windows.padding, filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1])
# Of whole windows over data and zeros, scaled where fewer elements count.
rule average_pool_of_padded:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, _], kernel_shape=k, strides=s, dilations=[1, 1], pads=p, count_include_pad=i, ceil_mode=e)
    let windows = padded(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, e)
    let scale = average_scale(spatial(dims(x)), spatial(dims(pool)), k, s, [1, 1], p, i, e)
 => tfl.mul(
        tfl.average_pool_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x, padding=windows.padding,
            filter_height=k[0], filter_width=k[1], stride_h=s[0], stride_w=s[1]),
        scale)
# Dilated windows: a depthwise convolution with equal weights.
rule average_pool_of_dilated:
    pool: nhwc.AveragePool(
        x: f32[_, _, _, c], kernel_shape=k, strides=s, dilations=d, pads=p, count_include_pad=i, ceil_mode=e)
    when d != [1, 1]
    let windows = padded(spatial(dims(x)), spatial(dims(pool)), k, s, d, p, e)
    let scale = average_scale(spatial(dims(x)), spatial(dims(pool)), k, s, d, p, i, e)
 => tfl.mul(
        tfl.depthwise_conv_2d(
            tfl.pad(x, i32(windows.around)) if windows.around != none else x,
            full([1, k[0], k[1], c], 1 / (k[0] * k[1])), zeros(c), padding=windows.padding, depth_multiplier=1,
            stride_h=s[0], stride_w=s[1], dilation_h_factor=d[0], dilation_w_factor=d[1]),
        scale)

# Signals are images of height 1.
rule conv_of_signal
     falls off_images "an image is what the kernel takes":
    nhwc.Conv(x: [_, _, _], const w: [m, i, k], b?, strides=s, dilations=d, pads=p, group=g)
 => onnx.Squeeze(
        nhwc.Conv(
            onnx.Unsqueeze(x, [1]), reshape(w, [m, i, 1, k]), b, group=g, kernel_shape=[1, k], strides=[1, s[0]],
            dilations=[1, d[0]], pads=[0, p[0], 0, p[1]]),
        [1])
rule conv_transpose_of_signal
     falls off_images "an image is what the kernel takes":
    nhwc.ConvTranspose(x: [_, _, _], const w: [i, m, k], b?, strides=s, dilations=d, pads=p, group=g, output_padding=o)
 => onnx.Squeeze(
        nhwc.ConvTranspose(
            onnx.Unsqueeze(x, [1]), reshape(w, [i, m, 1, k]), b, group=g, kernel_shape=[1, k], strides=[1, s[0]],
            dilations=[1, d[0]], pads=[0, p[0], 0, p[1]], output_padding=[0, o[0]]),
        [1])
rule conv_of_signal_and_computed_weights
     falls off_images "an image is what the kernel takes":
    nhwc.Conv(x: [_, _, _], w: [m, i, k], b?, strides=s, dilations=d, pads=p, group=g)
 => onnx.Squeeze(
        nhwc.Conv(
            onnx.Unsqueeze(x, [1]), tfl.reshape(w, i32([m, i, 1, k])), b, group=g, kernel_shape=[1, k],
            strides=[1, s[0]], dilations=[1, d[0]], pads=[0, p[0], 0, p[1]]),
        [1])
rule conv_transpose_of_signal_and_computed_weights
     falls off_images "an image is what the kernel takes":
    nhwc.ConvTranspose(x: [_, _, _], w: [i, m, k], b?, strides=s, dilations=d, pads=p, group=g, output_padding=o)
 => onnx.Squeeze(
        nhwc.ConvTranspose(
            onnx.Unsqueeze(x, [1]), tfl.reshape(w, i32([i, m, 1, k])), b, group=g, kernel_shape=[1, k],
            strides=[1, s[0]], dilations=[1, d[0]], pads=[0, p[0], 0, p[1]], output_padding=[0, o[0]]),
        [1])
set pools = nhwc.MaxPool nhwc.AveragePool
rule pool_of_signal for Pool in pools
     falls off_images "an image is what the kernel takes":
    pool: Pool(x: [_, _, _], kernel_shape=k, strides=s, dilations=d, pads=p)
 => onnx.Squeeze(
        Pool(
            onnx.Unsqueeze(x, [1]), kernel_shape=[1, k[0]], strides=[1, s[0]], dilations=[1, d[0]],
            pads=[0, p[0], 0, p[1]], like pool),
        [1])

# The extreme of a box is that of its columns' extremes; windows along one axis come after those along the other two.
rule max_pool_of_volumes
     falls off_images "images are what the kernel takes":
    pool: nhwc.MaxPool(x: [n, d, h, w, c], kernel_shape=k, strides=s, dilations=t, pads=p, ceil_mode=e)
    let plane = shape(pool)[2] * shape(pool)[3]
 => tfl.reshape(
        nhwc.MaxPool(
            tfl.reshape(
                nhwc.MaxPool(
                    tfl.reshape(x, i32([n * d, h, w, c])), kernel_shape=k[1:3], strides=s[1:3], dilations=t[1:3],
                    pads=[p[1], p[2], p[4], p[5]], ceil_mode=e),
                i32([n, d, plane, c])),
            kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], ceil_mode=e),
        i32(open_shape(pool)))
# So with averages: how many elements a box counts is the product of how many its sides do.
rule average_pool_of_volumes
     falls off_images "images are what the kernel takes":
    pool: nhwc.AveragePool(
        x: [n, d, h, w, c], kernel_shape=k, strides=s, dilations=t, pads=p, ceil_mode=e, count_include_pad=i)
    let plane = shape(pool)[2] * shape(pool)[3]
 => tfl.reshape(
        nhwc.AveragePool(
            tfl.reshape(
                nhwc.AveragePool(
                    tfl.reshape(x, i32([n * d, h, w, c])), kernel_shape=k[1:3], strides=s[1:3], dilations=t[1:3],
                    pads=[p[1], p[2], p[4], p[5]], ceil_mode=e, count_include_pad=i),
                i32([n, d, plane, c])),
            kernel_shape=[k[0], 1], strides=[s[0], 1], dilations=[t[0], 1], pads=[p[0], 0, p[3], 0], ceil_mode=e,
            count_include_pad=i),
        i32(open_shape(pool)))

rule local_response_normalization:
    lrn: nhwc.LRN(x: f32[_, _, _, _], size=n)
    when n % 2 == 1
 => tfl.local_response_normalization(x, radius=n // 2, bias=lrn.bias, alpha=lrn.alpha / n, beta=lrn.beta)

rule depth_to_space:
    nhwc.DepthToSpace(x: [_, _, _, _], blocksize=s, mode=DCR) => tfl.depth_to_space(x, block_size=s)
# With CRD the channel is the slowest of (channel, row, column); TFLite has it fastest.
rule depth_to_space_of_columns:
    nhwc.DepthToSpace(x: [_, _, _, c], blocksize=s, mode=CRD)
 => tfl.depth_to_space(tfl.gather(x, i32(block_fastest(c, s)), axis=3), block_size=s)
rule space_to_depth:
    nhwc.SpaceToDepth(x: [_, _, _, _], blocksize=s, mode=DCR) => tfl.space_to_depth(x, block_size=s)
rule space_to_depth_of_columns:
    nhwc.SpaceToDepth(x: [_, _, _, c], blocksize=s, mode=CRD)
 => tfl.gather(tfl.space_to_depth(x, block_size=s), i32(inverse(block_fastest(c * s * s, s))), axis=3)

# Resampling.

rule resize_nearest before resize_nearest_along_one, resize_nearest_along_two:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m,
        nearest_mode=n)
    let scale = resize_scales(r)
    when all([axis in [1, 2] for axis in resized_axes(shape(x), shape(r), scale)])
    let flag = nearest_flags(spatial(shape(x)), spatial(shape(r)), scale[1:3], m, n)
 => tfl.resize_nearest_neighbor(
        x, i32(spatial(shape(r))), align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
# Other elements are gathered, axis by axis.
rule resize_nearest_along_one:
    r: nhwc.Resize(x, _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m, nearest_mode=n)
    let scale = resize_scales(r)
    let axes = resized_axes(shape(x), shape(r), scale)
    when len(axes) == 1
    let sources = nearest_indices(shape(x)[axes[0]], shape(r)[axes[0]], scale[axes[0]], m, n)
 => tfl.gather(x, i32(sources), axis=axes[0])
rule resize_nearest_along_two:
    r: nhwc.Resize(x, _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m, nearest_mode=n)
    let scale = resize_scales(r)
    let axes = resized_axes(shape(x), shape(r), scale)
    when len(axes) == 2
    let first = nearest_indices(shape(x)[axes[0]], shape(r)[axes[0]], scale[axes[0]], m, n)
    let second = nearest_indices(shape(x)[axes[1]], shape(r)[axes[1]], scale[axes[1]], m, n)
 => tfl.gather(tfl.gather(x, i32(first), axis=axes[0]), i32(second), axis=axes[1])

rule resize_bilinear before resize_by_weights_along_one, resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, _?, _?, mode="linear", coordinate_transformation_mode=m, antialias=t, exclude_outside=e)
    let scale = resize_scales(r)
    when all([axis in [1, 2] for axis in resized_axes(shape(x), shape(r), scale)])
    let flag = linear_flags(spatial(shape(x)), spatial(shape(r)), scale[1:3], m, t, e)
 => tfl.resize_bilinear(
        x, i32(spatial(shape(r))), align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
# Any other linear or cubic resampling is a product with the matrix of its weights, axis by axis.
rule resize_by_weights_along_one:
    r: nhwc.Resize(
        x: f32[...], _?, _?, _?, mode=mode, cubic_coeff_a=q, coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e)
    when mode != "nearest"
    let scale = resize_scales(r)
    let axes = resized_axes(shape(x), shape(r), scale)
    when len(axes) == 1
    let first = weights(shape(x)[axes[0]], shape(r)[axes[0]], scale[axes[0]], mode, m, t, e, q)
 => tfl.reshape(
        tfl.batch_matmul(cast(expand(first, 0), f32), tfl.reshape(x, i32(folded_around(shape(x), axes[0])))),
        i32(open_shape(r)))
rule resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[...], _?, _?, _?, mode=mode, cubic_coeff_a=q, coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e)
    when mode != "nearest"
    let scale = resize_scales(r)
    let axes = resized_axes(shape(x), shape(r), scale)
    when len(axes) == 2
    let first = weights(shape(x)[axes[0]], shape(r)[axes[0]], scale[axes[0]], mode, m, t, e, q)
    let second = weights(shape(x)[axes[1]], shape(r)[axes[1]], scale[axes[1]], mode, m, t, e, q)
    let between = with_size(shape(x), axes[0], shape(r)[axes[0]])
 => tfl.reshape(
        tfl.batch_matmul(
            cast(expand(second, 0), f32),
            tfl.reshape(
                tfl.batch_matmul(cast(expand(first, 0), f32), tfl.reshape(x, i32(folded_around(shape(x), axes[0])))),
                i32(folded_around(between, axes[1])))),
        i32(open_shape(r)))

# Images of any size, enlarged by a factor or to sizes that are computed.
rule open_resize_nearest before resize_nearest, resize_nearest_along_one, resize_nearest_along_two:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, const scales, none, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m,
        nearest_mode=n, axes=a?)
    when not is_static(r)
    let factors = whole_factors(scales, a)
    let flag = nearest_flags_of_any_size(factors, m, n)
 => tfl.resize_nearest_neighbor(
        x, tfl.mul(tfl.strided_slice(tfl.shape(x), i32([1]), i32([3]), i32([1])), i32(factors)),
        align_corners=flag == "align_corners", half_pixel_centers=flag == "half_pixel_centers")
rule open_resize_bilinear before resize_bilinear, resize_by_weights_along_one, resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, const scales, none, mode="linear", coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e, axes=a?)
    when not is_static(r)
    let factors = whole_factors(scales, a)
    let flag = linear_flags_of_any_size(m, t, e)
 => tfl.resize_bilinear(
        x, tfl.mul(tfl.strided_slice(tfl.shape(x), i32([1]), i32([3]), i32([1])), i32(factors)),
        align_corners=flag == "align_corners", half_pixel_centers=flag == "half_pixel_centers")
rule resize_bilinear_to_sizes before resize_bilinear, resize_by_weights_along_one, resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, none, sizes, mode="linear", keep_aspect_ratio_policy="stretch",
        coordinate_transformation_mode=m, antialias=t, exclude_outside=e, axes=a?)
    when not is_static(r)
    when same_dims([dims(r)[0], dims(r)[3]], [dims(x)[0], dims(x)[3]])
    let place = place_of_height(a)
    let flag = linear_flags_of_any_size(m, t, e)
 => tfl.resize_bilinear(
        x, tfl.cast(tfl.slice(sizes, i32([place]), i32([2]))): i32[2], align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
test axes = [2, 3], coordinate_transformation_mode = "asymmetric"
# Result i repeats element floor(i / (result / size)), each step in f32 as ONNX's runtimes compute it.
rule resize_nearest_to_sizes before resize_nearest, resize_nearest_along_one, resize_nearest_along_two:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, none, sizes, mode="nearest", exclude_outside=0, keep_aspect_ratio_policy="stretch",
        coordinate_transformation_mode="asymmetric", nearest_mode="floor", axes=a?)
    when not is_static(r)
    when same_dims([dims(r)[0], dims(r)[3]], [dims(x)[0], dims(x)[3]])
    let place = place_of_height(a)
 => tfl.gather(
        tfl.gather(
            x,
            onnx.Cast(
                tfl.div(
                    tfl.range(
                        0.0, high: onnx.Cast(tfl.reshape(tfl.slice(sizes, i32([place]), i32([1])), i32([])), to=1),
                        1.0),
                    tfl.div(high, onnx.Cast(tfl.reshape(tfl.slice(tfl.shape(x), i32([1]), i32([1])), i32([])), to=1))),
                to=6),
            axis=1),
        onnx.Cast(
            tfl.div(
                tfl.range(
                    0.0, wide: onnx.Cast(tfl.reshape(tfl.slice(sizes, i32([place + 1]), i32([1])), i32([])), to=1),
                    1.0),
                tfl.div(wide, onnx.Cast(tfl.reshape(tfl.slice(tfl.shape(x), i32([2]), i32([1])), i32([])), to=1))),
            to=6),
        axis=2)
test axes = [2, 3]

# Shapes and places of elements.

set reshaping = onnx.Flatten onnx.Reshape onnx.Squeeze onnx.Unsqueeze
rule reshape for Op in reshaping before new_axis, new_axes, without_axes, reshape_by_told_lengths, reshape_keeping_lengths, reshape_at_run_time:
    r: Op(x, _...)
    let target = open_shape(dims(r))
 => tfl.reshape(x, i32(target))
# Where only a run tells several lengths, they are those of an input or of the data, which SHAPE tells, or what the model computes.
rule new_axis before reshape_by_told_lengths:
    onnx.Unsqueeze(x, const axes: [1]) => tfl.expand_dims(x, i32(axes))
rule new_axes before reshape_by_told_lengths:
    onnx.Unsqueeze(x, const axes: [2])
    let where = sorted(list(axes))
 => tfl.expand_dims(tfl.expand_dims(x, i32(where[0])), i32(where[1]))
rule without_axes:
    onnx.Squeeze(x, const axes) => tfl.squeeze(x, squeeze_dims=list(axes))
set regrouping = onnx.Flatten onnx.Reshape onnx.Unsqueeze
rule reshape_by_told_lengths for Op in regrouping before reshape_keeping_lengths, reshape_at_run_time:
    r: Op(x, _...)
    let lengths = told_lengths(x, dims(r))
 => tfl.reshape(
        x,
        tfl.gather(
            tfl.concatenation(tfl.shape(lengths.teller), i32(lengths.numbers), axis=0), i32(lengths.places), axis=0))
# A length of 0 is that of the data.
rule reshape_keeping_lengths before reshape_at_run_time:
    onnx.Reshape(x, const target, allowzero=0)
    when sum(target == -1) <= 1
    let lengths = kept_lengths(x, target)
 => tfl.reshape(
        x,
        tfl.gather(
            tfl.concatenation(tfl.shape(lengths.teller), i32(lengths.numbers), axis=0), i32(lengths.places), axis=0))
rule reshape_at_run_time:
    onnx.Reshape(x, target: [n], allowzero=0)
    when is_computed(target)
    let narrow = in_elements(target.type, "i32")
    let places = [min(i, rank(x)) for i in arange(n)]
 => tfl.reshape(
        x,
        tfl.select_v2(
            tfl.equal(tfl.cast(target): narrow, i32(0)),
            tfl.gather(tfl.concatenation(tfl.shape(x), i32([1]), axis=0), i32(places), axis=0),
            tfl.cast(target): narrow))
rule transpose:
    onnx.Transpose(x, perm=p) => tfl.transpose(x, i32(p))
rule expand:
    r: onnx.Expand(x, _)
    when is_static(r)
 => tfl.broadcast_to(x, i32(shape(r)))
rule fill:
    r: onnx.Expand(x: [], shape)
    when not is_static(r)
 => tfl.fill(shape, x)
rule expand_at_run_time:
    r: onnx.Expand(x: [_, ...], shape)
    when not is_static(r)
    let lengths = in_shape(shape.type, [rank(x)])
 => tfl.broadcast_to(x, tfl.broadcast_args(tfl.shape(x): lengths, shape))
rule tile:
    onnx.Tile(x, const times) => tfl.tile(x, i32(times))
rule tile_by_computed:
    onnx.Tile(x, times) => tfl.tile(x, times)
rule shape before lengths_of_some_axes:
    onnx.Shape(x, start=0, end=none) => tfl.shape(x)
rule lengths_of_some_axes:
    r: onnx.Shape(x, start=s, end=e?)
    when not (s == 0 and e == none)
    let first = s if s >= 0 else s + rank(x)
    let all = in_shape(r.type, [rank(x)])
 => tfl.strided_slice(tfl.shape(x): all, i32([first]), i32([first + size(r)]), i32([1]))
rule concatenation:
    onnx.Concat(xs..., axis=a) => tfl.concatenation(xs..., axis=a)

rule slice before slice_by_computed, slice_along_computed, slice_of_open_shape:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    let bounds = slice_bounds(shape(x), starts, ends, axes, steps)
    when moves_by_one(bounds)
 => tfl.slice(x, i32(column(bounds, 0)), i32(slice_lengths(bounds)))
# A range of a vector, known at run time.
rule slice_of_vector before slice_by_computed, slice_along_computed, slice, strided_slice, slice_of_open_shape:
    onnx.Slice(x: [_], starts: [1], ends: [1], axes?, none)
 or onnx.Slice(x: [_], starts: [1], ends: [1], axes?, 1)
    when is_computed(starts) or is_computed(ends)
    when axes == none or is_computed(axes) == false
 => tfl.strided_slice(
        x, tfl.cast(tfl.maximum(tfl.minimum(starts, 2147483647), -2147483647)): i32[1],
        tfl.cast(tfl.maximum(tfl.minimum(ends, 2147483647), -2147483647)): i32[1], i32([1]))
# STRIDED_SLICE counts from the end, and stops there, as ONNX does.
rule slice_of_open_shape before slice_by_computed, slice_along_computed:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    when not is_static(x)
    let bounds = open_bounds(rank(x), starts, ends, axes, steps)
 => tfl.strided_slice(
        x, i32(column(bounds.rows, 0)), i32(column(bounds.rows, 1)), i32(column(bounds.rows, 2)),
        begin_mask=bounds.from_start, end_mask=bounds.to_end)
rule strided_slice before slice_by_computed, slice_along_computed, slice_of_open_shape:
    onnx.Slice(x, const starts, const ends, const axes?, const steps?)
    let bounds = slice_bounds(shape(x), starts, ends, axes, steps)
    when not moves_by_one(bounds)
 => tfl.strided_slice(
        x, i32(column(bounds, 0)), i32(column(bounds, 1)), i32(column(bounds, 2)), end_mask=stops_before_start(bounds))

# Bounds that are known at run time only, written each at its axis; the other axes stay whole. Negative bounds count from the end, and those beyond
# the data are at its ends, for both. (What no 32 bits hold is beyond any data.)
rule slice_by_computed before slice_along_computed:
    onnx.Slice(x, starts: [n], ends: [n], const axes else arange(n), steps?)
    let at = i32(expand(axes, 1))
    let named = mask_of(axes, rank(x))
 => tfl.strided_slice(
        x,
        tfl.scatter_nd(at, tfl.cast(tfl.maximum(tfl.minimum(starts, 2147483647), -2147483647)): i32[n], i32([rank(x)])),
        tfl.select_v2(
            named,
            tfl.scatter_nd(
                at, tfl.cast(tfl.maximum(tfl.minimum(ends, 2147483647), -2147483647)): i32[n], i32([rank(x)])),
            i32(or_beyond(dims(x)))),
        tfl.select_v2(named, tfl.scatter_nd(at, tfl.cast(steps): i32[n], i32([rank(x)])), i32(ones(rank(x)))) if steps != none else i32(ones(rank(x))))
rule slice_along_computed:
    onnx.Slice(x, starts: [n], ends: [n], axes: [n], steps?)
 => tfl.strided_slice(
        x,
        tfl.scatter_nd(
            at: tfl.reshape(tfl.floor_mod(tfl.cast(axes): i32[n], i32(rank(x))), i32([n, 1])),
            tfl.cast(tfl.maximum(tfl.minimum(starts, 2147483647), -2147483647)): i32[n], i32([rank(x)])),
        tfl.select_v2(
            named: tfl.not_equal(tfl.scatter_nd(at, i32(ones(n)), i32([rank(x)])), i32(0)),
            tfl.scatter_nd(
                at, tfl.cast(tfl.maximum(tfl.minimum(ends, 2147483647), -2147483647)): i32[n], i32([rank(x)])),
            i32(or_beyond(dims(x)))),
        tfl.select_v2(named, tfl.scatter_nd(at, tfl.cast(steps): i32[n], i32([rank(x)])), i32(ones(rank(x)))) if steps != none else i32(ones(rank(x))))

rule equal_parts:
    s: onnx.Split(x: f32[...], _?, axis=a)
    let sizes = part_sizes(s, a)
    when all_equal(sizes)
 => tfl.split(i32(a), x, num_splits=len(sizes))
rule parts:
    s: onnx.Split(x, _?, axis=a)
    let sizes = part_sizes(s, a)
 => tfl.split_v(x, i32(sizes), i32(a), num_splits=len(sizes))

rule gather_of_neighbors before gather_of_constant, gather_along_open_axis, gather:
    r: onnx.Gather(x, const indices: [_], axis=a)
    let where = evenly_spaced(indices)
    when where[1] == 1 and is_within(where[0] + size(indices) - 1, dims(x)[a])
 => tfl.slice(x, i32([where[0] if i == a else 0 for i in arange(rank(x))]), i32(or_rest(dims(r))))
rule gather_of_constant before gather_along_open_axis, gather:
    onnx.Gather(x, const indices, axis=a)
    let places = from_front(indices, dims(x)[a])
 => tfl.gather(x, places, axis=a)
# STRIDED_SLICE counts from the end of an axis of any length.
rule gather_from_the_end before gather_of_constant:
    onnx.Gather(x, const index: [], axis=a)
    when not is_number(dims(x)[a]) and index < 0
    let bounds = open_bounds(rank(x), [int(index)], [int(index) + 1 if index < -1 else 2147483647], [a], none)
 => tfl.strided_slice(
        x, i32(column(bounds.rows, 0)), i32(column(bounds.rows, 1)), i32(column(bounds.rows, 2)),
        begin_mask=bounds.from_start, end_mask=bounds.to_end, shrink_axis_mask=2 ** a)
# i mod n counts from the front what counts from the end; the kernel refuses negative indices.
rule gather:
    onnx.Gather(x, indices, axis=a)
    when is_computed(indices) and is_number(dims(x)[a])
 => tfl.gather(x, tfl.floor_mod(indices, cast(dims(x)[a], element(indices))), axis=a)
rule gather_along_open_axis:
    onnx.Gather(x, indices, axis=a)
    when not is_number(dims(x)[a])
    let lengths = in_shape(indices.type, [rank(x)])
 => tfl.gather(x, tfl.floor_mod(indices, tfl.gather(tfl.shape(x): lengths, i32(a), axis=0)), axis=a)
rule gather_tuples_of_constant before gather_tuples:
    onnx.GatherND(x, const indices, batch_dims=0)
    let places = tuples_from_front(indices, shape(x))
 => tfl.gather_nd(x, places)
rule gather_tuples_of_batches:
    onnx.GatherND(x, const indices, batch_dims=b)
    when b != 0
    let places = batched_tuples(indices, shape(x), b)
 => tfl.gather_nd(x, places)
rule gather_tuples:
    onnx.GatherND(x, indices: [..., d], batch_dims=0)
    when is_computed(indices)
 => tfl.gather_nd(x, tfl.floor_mod(indices, cast(shape(x)[0:d], element(indices))))

rule gather_elements_of_constant:
    onnx.GatherElements(x, const indices, axis=a)
    let places = tuples_along(indices, shape(x), a)
 => tfl.gather_nd(x, places)

# SCATTER_ND adds what falls together and starts from 0: a mask says which elements it wrote.
rule scatter_tuples_of_constant before scatter_one_row, scatter_open_rows, scatter_rows:
    onnx.ScatterND(x, const indices, updates, reduction="none")
    let places = tuples_from_front(indices, shape(x))
    let written = scattered(places, shape(x))
 => tfl.select_v2(written, tfl.scatter_nd(places, updates, i32(shape(x))), x)
rule add_at_tuples_of_constant before add_at_open_rows, add_at_rows:
    onnx.ScatterND(x, const indices, updates, reduction="add")
    let places = tuples_from_front(indices, shape(x))
 => tfl.add(x, tfl.scatter_nd(places, updates, i32(shape(x))))
rule add_at_rows:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="add")
    when is_computed(indices)
 => tfl.add(
        x,
        tfl.scatter_nd(tfl.cast(tfl.floor_mod(indices, cast(p, element(indices)))): i32[n, 1], updates, i32(shape(x))))
# Where lengths are open, so many rows as there are, each as wide as the data is.
rule add_at_open_rows:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="add")
    when is_computed(indices)
    let places = in_elements(indices.type, "i32")
 => tfl.add(
        x,
        tfl.scatter_nd(
            tfl.floor_mod(tfl.cast(indices): places, tfl.gather(size: tfl.shape(x), i32(0), axis=0)), updates, size))
# What is written last stays: of the numbers of the updates that a row gets, the greatest.
rule scatter_rows before scatter_open_rows:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="none")
    let width = prod(shape(x)[1:])
 => tfl.reshape(
        tfl.select_v2(
            tfl.less(
                last: tfl.unsorted_segment_max(
                    i32([[i] for i in arange(n)]),
                    tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
                i32(0)),
            tfl.reshape(x, i32([p, width])),
            tfl.gather(
                tfl.reshape(updates, i32([n, width])), tfl.reshape(tfl.maximum(last, i32(0)), i32([p])), axis=0)),
        i32(shape(x)))
rule scatter_open_rows:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="none")
    when is_computed(indices)
    when all([is_number(size) for size in list(dims(x)[1:])])
    let width = prod(list(dims(x)[1:]))
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    with last: tfl.unsorted_segment_max(
        tfl.range(i32(0), tfl.gather(tfl.shape(indices), i32(0), axis=0), i32(1)), at, rows)
    tfl.reshape(
        tfl.select_v2(
            tfl.less(tfl.reshape(last, i32([-1, 1])), i32(0)), tfl.reshape(x, i32([-1, width])),
            tfl.gather(tfl.reshape(updates, i32([-1, width])), tfl.maximum(last, i32(0)), axis=0)),
        size)
rule reverse_sequence:
    onnx.ReverseSequence(x, lengths, time_axis=t, batch_axis=b)
 => tfl.reverse_sequence(x, lengths, seq_dim=t, batch_dim=b)

# One row is written over what is there.
rule scatter_one_row before scatter_open_rows, scatter_rows:
    onnx.ScatterND(x, indices: [1, 1], updates, reduction="none")
    when is_computed(indices)
 => tfl.dynamic_update_slice(
        x, updates,
        tfl.pad(
            tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(shape(x)[0], element(indices))), i32([1]))): i32[1],
            i32([[0, rank(x) - 1]])))

# A segment is what one row gets; of nothing, the neutral element is given.
table combined(word, join, neutral):
  | tfl.unsorted_segment_max : word = "max", join = tfl.maximum, neutral = lowest(element(x))
  | tfl.unsorted_segment_min : word = "min", join = tfl.minimum, neutral = highest(element(x))
end
rule scatter_extremes for Segment in combined before scatter_open_extremes:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction=Segment.word)
    when element(x) in ["f32", "i32"]
    let width = prod(shape(x)[1:])
 => tfl.reshape(
        tfl.select_v2(
            tfl.equal(
                found: Segment(
                    tfl.reshape(updates, i32([n, width])),
                    tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
                cast(Segment.neutral, element(x))),
            old: tfl.reshape(x, i32([p, width])), Segment.join(old, found)),
        i32(shape(x)))
rule scatter_products before scatter_open_products:
    onnx.ScatterND(x: [p, ...], indices: [n, 1], updates, reduction="mul")
    when element(x) in ["f32", "i32"]
    let width = prod(shape(x)[1:])
 => tfl.mul(
        x,
        tfl.reshape(
            tfl.unsorted_segment_prod(
                tfl.reshape(updates, i32([n, width])),
                tfl.cast(tfl.reshape(tfl.floor_mod(indices, cast(p, element(indices))), i32([n]))): i32[n], i32(p)),
            i32(shape(x))))

# The same for so many rows as there are.
rule scatter_open_extremes for Segment in combined:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction=Segment.word)
    when element(x) in ["f32", "i32"]
    when all([is_number(size) for size in list(dims(x)[1:])])
    let width = prod(list(dims(x)[1:]))
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    with old: tfl.reshape(x, i32([-1, width]))
    with found: Segment(tfl.reshape(updates, i32([-1, width])), at, rows)
    tfl.reshape(tfl.select_v2(tfl.equal(found, cast(Segment.neutral, element(x))), old, Segment.join(old, found)), size)
rule scatter_open_products:
    onnx.ScatterND(x, indices: [_, 1], updates, reduction="mul")
    when element(x) in ["f32", "i32"]
    when all([is_number(size) for size in list(dims(x)[1:])])
    let width = prod(list(dims(x)[1:]))
 => with rows: tfl.gather(size: tfl.shape(x), i32(0), axis=0)
    with at: tfl.floor_mod(tfl.reshape(tfl.cast(indices): in_elements(indices.type, "i32"), i32([-1])), rows)
    tfl.mul(x, tfl.reshape(tfl.unsorted_segment_prod(tfl.reshape(updates, i32([-1, width])), at, rows), size))

# The places of what is not zero, a column each.
rule places_of_true:
    onnx.NonZero(x: i1[_, ...]) => tfl.transpose(tfl.where(x), i32([1, 0]))
rule places_of_nonzero:
    onnx.NonZero(x: [_, ...])
    when element(x) != "i1"
 => tfl.transpose(tfl.where(tfl.not_equal(x, cast(0, element(x)))), i32([1, 0]))

# UNIQUE gives different elements in the order in which they first stand, and for each element the number of the one it equals.
rule different_elements_as_they_come:
    onnx.Unique(x, axis=none, sorted=0)
    let n = prod(shape(x))
 => with found: tfl.unique(tfl.reshape(x, i32([n])))
    with count: tfl.reshape(tfl.shape(found), i32([]))
    found,
    onnx.Cast(tfl.unsorted_segment_min(i32(arange(n)), found.idx, count), to=data_type(i64)),
    onnx.Cast(found.idx, to=data_type(i64)),
    onnx.Cast(tfl.unsorted_segment_sum(i32(ones(n)), found.idx, count), to=data_type(i64))
# TOPK_V2 sorts downwards.
rule different_elements_in_order:
    onnx.Unique(x, axis=none, sorted=1)
    let n = prod(shape(x))
 => with found: tfl.unique(tfl.reshape(x, i32([n])))
    with count: tfl.reshape(tfl.shape(found), i32([]))
    with falling: tfl.topk_v2(found, count)
    with order: tfl.reverse_v2(falling.indices, i32([0]))
    with number: tfl.gather(tfl.reverse_v2(tfl.topk_v2(order, count).indices, i32([0])), found.idx, axis=0)
    tfl.reverse_v2(falling, i32([0])),
    onnx.Cast(tfl.gather(tfl.unsorted_segment_min(i32(arange(n)), found.idx, count), order, axis=0), to=data_type(i64)),
    onnx.Cast(number, to=data_type(i64)),
    onnx.Cast(tfl.gather(tfl.unsorted_segment_sum(i32(ones(n)), found.idx, count), order, axis=0), to=data_type(i64))

# The kernel drops a box that overlaps by the threshold, ONNX one that overlaps by more: by the next number. Of equal scores ONNX takes the first
# box, the kernel any: so their places in order are the scores. And the kernel gives a box again that does not overlap with itself, having no
# area: such boxes stand apart, and all do where no overlap is too much.
rule boxes_of_one_class:
    onnx.NonMaxSuppression(boxes: [1, n, 4], scores: [1, 1, _], most, overlap?, least?, center_point_box=0)
    when size(most) == 1
 => with falling: tfl.topk_v2(tfl.reshape(scores, i32([n])), i32(n))
    with box: tfl.gather(tfl.reshape(boxes, i32([n, 4])), falling.indices, axis=0)
    with area: tfl.reduce_prod(
        tfl.sub(tfl.slice(box, i32([0, 2]), i32([n, 2])), tfl.slice(box, i32([0, 0]), i32([n, 2]))), i32([1]),
        keep_dims=true)
    with limit: tfl.reshape(overlap if overlap != none else cast([0.0], f32), i32([]))
    with reach: tfl.add(tfl.reduce_max(tfl.abs(box), i32([0, 1]), keep_dims=false), 1.0)
    with apart: tfl.add(tfl.mul(boxes_apart(n), reach), cast([0, 0, 0, 1], f32))
    with kept: tfl.non_max_suppression_v4(
        tfl.select_v2(tfl.logical_or(tfl.equal(area, 0.0), tfl.greater_equal(limit, 1.0)), apart, box),
        tfl.select_v2(
            tfl.greater(falling, tfl.reshape(least if least != none else cast([-inf], f32), i32([]))),
            cast(arange(n, 0, -1), f32), 0.0),
        tfl.cast(tfl.minimum(tfl.reshape(most, i32([])), cast(n, i64))): i32[],
        tfl.minimum(tfl.bitcast(tfl.add(tfl.bitcast(limit): i32[], i32(1))): f32[], 1.0), cast(0.0, f32))
    with found: tfl.slice(kept, i32([0]), tfl.reshape(kept.valid_outputs, i32([1])))
    tfl.cast(tfl.pad(tfl.reshape(tfl.gather(falling.indices, found, axis=0), i32([-1, 1])), i32([[0, 0], [2, 0]])))

rule one_hot before one_hot_of_computed:
    onnx.OneHot(indices: int[...], const depth, const values, axis=a)
 => tfl.one_hot(
        tfl.select_v2(
            tfl.less(indices, cast(0, element(indices))), tfl.add(indices, cast(int(depth), element(indices))),
            indices),
        i32(int(depth)), reshape(values[1], []), reshape(values[0], []), axis=a)

rule one_hot_of_computed:
    onnx.OneHot(indices, depth, values: [2], axis=a)
    let wide = in_elements(indices.type, "i64")
 => tfl.one_hot(
        tfl.select_v2(
            tfl.less(tfl.cast(indices): wide, cast(0, i64)),
            tfl.add(tfl.cast(indices): wide, tfl.cast(tfl.reshape(depth, i32([]))): i64[]), tfl.cast(indices): wide),
        tfl.cast(tfl.reshape(depth, i32([]))): i32[], tfl.reshape(tfl.slice(values, i32([1]), i32([1])), i32([])),
        tfl.reshape(tfl.slice(values, i32([0]), i32([1])), i32([])), axis=a)

# Padding.

rule pad_with_zeros:
    onnx.Pad(x, const pads, none, const axes?, mode="constant")
 or onnx.Pad(x, const pads, 0, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows)
 => tfl.pad(x, i32(rows))
rule pad:
    onnx.Pad(x, const pads, value, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows)
 => tfl.padv2(x, i32(rows), value)
# What negative pads crop goes first.
rule pad_that_crops:
    onnx.Pad(x, const pads, value?, const axes?, mode="constant")
    let rows = pads_by_axis(pads, axes, rank(x))
    when not only_grows(rows)
    let left = sizes_after_crop(shape(x), crops(rows))
 => tfl.padv2(
        tfl.slice(x, i32(column(crops(rows), 0)), i32(left)), i32(grows(rows)),
        value if value != none else cast(0, element(x)))
# Pads that are known at run time only: begins, then ends.
rule pad_by_computed before pad_with_zeros, pad, pad_that_crops:
    onnx.Pad(x, pads, value?, none, mode="constant")
    when is_computed(pads)
 => tfl.padv2(
        tfl.slice(
            x,
            tfl.reshape(
                tfl.slice(
                    cropped: tfl.maximum(
                        tfl.neg(
                            rows: tfl.transpose(
                                tfl.reshape(tfl.cast(pads): i32[2 * rank(x)], i32([2, rank(x)])), i32([1, 0]))),
                        i32(0)),
                    i32([0, 0]), i32([rank(x), 1])),
                i32([rank(x)])),
            tfl.sub(i32(shape(x)), tfl.sum(cropped, i32([1]), keep_dims=false))),
        tfl.maximum(rows, i32(0)), value if value != none else cast(0, element(x)))
rule pad_along_computed before pad_with_zeros, pad, pad_that_crops:
    onnx.Pad(x, pads, value?, axes: [n], mode="constant")
    when is_computed(pads) or is_computed(axes)
 => tfl.padv2(
        tfl.slice(
            x,
            tfl.reshape(
                tfl.slice(
                    cropped: tfl.maximum(
                        tfl.neg(
                            rows: tfl.scatter_nd(
                                tfl.reshape(tfl.floor_mod(tfl.cast(axes): i32[n], i32(rank(x))), i32([n, 1])),
                                tfl.transpose(tfl.reshape(tfl.cast(pads): i32[2 * n], i32([2, n])), i32([1, 0])),
                                i32([rank(x), 2]))),
                        i32(0)),
                    i32([0, 0]), i32([rank(x), 1])),
                i32([rank(x)])),
            tfl.sub(i32(shape(x)), tfl.sum(cropped, i32([1]), keep_dims=false))),
        tfl.maximum(rows, i32(0)), value if value != none else cast(0, element(x)))
rule pad_by_reflection before pad_by_repetition_along_one, pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode="reflect")
    let rows = pads_by_axis(pads, axes, rank(x))
    when reflects_once(dims(x), rows)
 => tfl.mirror_pad(x, i32(rows), mode=REFLECT)
# An edge repeated once is a mirror that stands on it.
rule pad_by_one_edge before pad_by_repetition_along_one, pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode="edge")
    let rows = pads_by_axis(pads, axes, rank(x))
    when only_grows(rows) and max(pads) <= 1
 => tfl.mirror_pad(x, i32(rows), mode=SYMMETRIC)
rule pad_by_repetition_along_one:
    onnx.Pad(x, const pads, _?, const axes?, mode=m)
    when m != "constant"
    let rows = pads_by_axis(pads, axes, rank(x))
    let padded = padded_axes(rows)
    when len(padded) == 1
    let sources = pad_sources(dims(x)[padded[0]], rows[padded[0]], m)
 => tfl.gather(x, i32(sources), axis=padded[0])
rule pad_by_repetition_along_two:
    onnx.Pad(x, const pads, _?, const axes?, mode=m)
    when m != "constant"
    let rows = pads_by_axis(pads, axes, rank(x))
    let padded = padded_axes(rows)
    when len(padded) == 2
    let first = pad_sources(dims(x)[padded[0]], rows[padded[0]], m)
    let second = pad_sources(dims(x)[padded[1]], rows[padded[1]], m)
 => tfl.gather(tfl.gather(x, i32(first), axis=padded[0]), i32(second), axis=padded[1])

# What stays, and why.

table unsupported(code, reason):
  | onnx.Loop onnx.Scan                                          : code = E0403,
      reason = "control flow of this form is not lowered"
  | onnx.GRU onnx.LSTM onnx.RNN                                  : code = E0403,
      reason = "a recurrent network of this form is not lowered"
  | onnx.NonZero                                                 : code = E0404, reason = "a scalar has no places"
  | onnx.Unique                                                  : code = E0404,
      reason = "its elements must be numbers, its shape known, its slices so few that each is compared with each"
  | onnx.NonMaxSuppression                                       : code = E0404,
      reason = "how many images, classes and boxes there are must be known"
  | onnx.MelWeightMatrix                                         : code = E0404,
      reason = "the shape of its result depends on the values of its operands"
  | onnx.Bernoulli onnx.Multinomial onnx.RandomNormal onnx.RandomNormalLike onnx.RandomUniform onnx.RandomUniformLike :
      code = E0405, reason = "TFLite's random numbers are not those of ONNX"
  | onnx.Custom                                                  :
      code = E0408 if domain == "ai.onnx.preview.training" else E0406,
      reason = "it trains a model" if domain == "ai.onnx.preview.training" else "nothing is known of this operator"
  | onnx.Dropout                                                 : code = E0408,
      reason = "it may be told to drop elements at random, as in training"
  | onnx.ImageDecoder                                            : code = E0411, reason = "no kernel decodes images"
  | onnx.TfIdfVectorizer                                         : code = E0409, reason = "no kernel counts words"
  | onnx.DequantizeLinear onnx.QuantizeLinear onnx.DynamicQuantizeLinear onnx.ConvInteger onnx.MatMulInteger
    onnx.QLinearConv onnx.QLinearMatMul                          : code = E0407,
      reason = "only integers of 8 and 16 bits are quantized, with scales of f32, those of blocks along an axis of known length"
  | onnx.Resize nhwc.Resize                                      : code = E0412,
      reason = "only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known"
  | onnx.Conv nhwc.Conv onnx.ConvTranspose nhwc.ConvTranspose    : code = E0413,
      reason = "only f32 is convolved, along one, two or three axes"
  | onnx.MaxPool nhwc.MaxPool                                    : code = E0414,
      reason = "its indices have no exact TFLite form, nor have more than three spatial axes"
  | onnx.AveragePool nhwc.AveragePool                            : code = E0414,
      reason = "windows that hold only padding have no exact TFLite form, nor have more than three spatial axes"
  | nhwc.LRN                                                     : code = E0414,
      reason = "windows of an even size have no exact TFLite form"
  | onnx.Gemm onnx.MatMul                                        : code = E0415,
      reason = "only f32 is multiplied by matrices"
  | onnx.GatherND                                                : code = E0416,
      reason = "indices of batches must be constant, and constant ones lie within the data"
  | onnx.Gather                                                  : code = E0416,
      reason = "constant indices must lie within the data"
  | onnx.GatherElements                                          : code = E0416,
      reason = "the shape of its indices must be known, and constant ones lie within the data"
  | onnx.ScatterElements onnx.ScatterND                          : code = E0416,
      reason = "only f32 and i32 combine by min, max and mul, and constant indices must lie within the data"
  | onnx.Pad                                                     : code = E0417,
      reason = "pads that repeat elements need known axes, computed ones data of a known size"
  | onnx.Slice onnx.Tile                                         : code = E0417,
      reason = "its parameters must be constant, or the shape of its data and their lengths known"
  | onnx.Pow                                                     : code = E0418,
      reason = "no kernel takes a base and an exponent of these types"
  | onnx.ReduceMax onnx.ReduceMean onnx.ReduceMin onnx.ReduceProd onnx.ReduceSum : code = E0417,
      reason = "its axes must be constant, or how many there are known"
  | onnx.TopK                                                    : code = E0419,
      reason = "the smallest of these elements are not found"
  | onnx.CumProd onnx.DFT onnx.STFT                              : code = E0417,
      reason = "its lengths must be constant, the shapes of data and result known, and its axis one of the first four"
  | onnx.ml.TreeEnsemble                                         : code = E0417,
      reason = "how many features its samples have must be known, and nothing transform its scores: what runtimes call logistic the standard calls softmax"
  | onnx.ms.Attention onnx.ms.MultiHeadAttention onnx.ms.QAttention :
      reason = "queries, keys and values must come apart and in one size, masks for words, for pairs of them or as lengths"
  | onnx.ms.MatMulNBits                                          :
      reason = "its weights must be constants in their own order"
  | onnx.ms.RotaryEmbedding                                      :
      reason = "its angles must not be scaled, nor its sentences be packed into one"
  | onnx.ms.DynamicQuantizeLSTM                                  : code = E0403,
      reason = "what it quantizes together at each step is not defined"
  | onnx.ml.ZipMap                                               : code = E0409,
      reason = "it gives maps; exported without it (zipmap=False in skl2onnx) the model gives their values as a tensor"
  | onnx.OneHot                                                  : code = E0419, reason = "its values must be two"
end
