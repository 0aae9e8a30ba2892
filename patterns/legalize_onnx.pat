# Every tfl op becomes onnx ops that compute the same, or stays, and is refused with its reason: the way back.
#
# What works on quantized values was taken apart before (unfold-qdq).
use tfl, onnx, nhwc, quant
from tflc.patterns.hooks.axes import from_last, last_two_swapped
from tflc.patterns.hooks.blocks import blocks_first, blocks_inside, join_blocks, split_into_blocks
from tflc.patterns.hooks.detections import detections
from tflc.patterns.hooks.measures import complex_parts
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.permutation import blocks_swapped
from tflc.patterns.hooks.quantized_constants import real_constant, stored_constant
from tflc.patterns.hooks.quantized_types import axis_of, scales_of, stored_element, stored_type, zero_points_of
from tflc.patterns.hooks.reshaping import joined_to_next
from tflc.patterns.hooks.results import result_count
from tflc.patterns.hooks.slicing import pad_sources, padded_axes
from tflc.patterns.hooks.strided import strided_axes, strided_parts
from tflc.patterns.hooks.tensors import data_type
from tflc.patterns.hooks.transposed_window import transposed_frame
from tflc.patterns.hooks.window import spatial

# Ops that only change their name.

table renamed(to):
  | tfl.abs           : to = onnx.Abs
  | tfl.bitwise_xor   : to = onnx.BitwiseXor
  | tfl.ceil          : to = onnx.Ceil
  | tfl.cos           : to = onnx.Cos
  | tfl.equal         : to = onnx.Equal
  | tfl.exp           : to = onnx.Exp
  | tfl.floor         : to = onnx.Floor
  | tfl.greater       : to = onnx.Greater
  | tfl.greater_equal : to = onnx.GreaterOrEqual
  | tfl.hard_swish    : to = onnx.HardSwish
  | tfl.less          : to = onnx.Less
  | tfl.less_equal    : to = onnx.LessOrEqual
  | tfl.log           : to = onnx.Log
  | tfl.logical_and   : to = onnx.And
  | tfl.logical_not   : to = onnx.Not
  | tfl.logical_or    : to = onnx.Or
  | tfl.logistic      : to = onnx.Sigmoid
  | tfl.maximum       : to = onnx.Max
  | tfl.minimum       : to = onnx.Min
  | tfl.pow           : to = onnx.Pow
  | tfl.prelu         : to = onnx.PRelu
  | tfl.range         : to = onnx.Range
  | tfl.relu          : to = onnx.Relu
  | tfl.round         : to = onnx.Round
  | tfl.select_v2     : to = onnx.Where
  | tfl.sign          : to = onnx.Sign
  | tfl.sin           : to = onnx.Sin
  | tfl.sqrt          : to = onnx.Sqrt
  | tfl.tanh          : to = onnx.Tanh
end
rule only_the_name_differs for Op in renamed:
    Op(xs...) => Op.to(xs...)
# Neg takes signed numbers alone.
rule negative:
    tfl.neg(x)
    when element(x) in ["f16", "bf16", "f32", "f64", "i8", "i16", "i32", "i64"]
 => onnx.Neg(x)

table arithmetic(to):
  | tfl.add : to = onnx.Add
  | tfl.div : to = onnx.Div
  | tfl.mul : to = onnx.Mul
  | tfl.sub : to = onnx.Sub
end
rule arithmetic_alone for Op in arithmetic:
    Op(x, y, fused_activation_function=NONE) => Op.to(x, y)

rule constant:
    tfl.pseudo_const(value=v)
 or tfl.pseudo_sparse_const(value=v)
 => onnx.Constant(value=v)

# What a kernel does besides is an op of its own.

table activation(code):
  | tfl.relu         : code = RELU
  | tfl.relu6        : code = RELU6
  | tfl.relu_n1_to_1 : code = RELU_N1_TO_1
end
set fusing = tfl.add tfl.average_pool_2d tfl.conv_2d tfl.conv_3d tfl.depthwise_conv_2d tfl.div tfl.fully_connected
    tfl.max_pool_2d tfl.mul tfl.sub tfl.transpose_conv
rule activation_behind for Op in fusing, Act in activation:
    main: Op(xs..., fused_activation_function=Act.code) => Act(Op(xs..., fused_activation_function=NONE, like main))

# Elementwise.

rule cast:
    r: tfl.cast(x) => onnx.Cast(x, to=data_type(element(r)))
rule dequantize_of_halves:
    tfl.dequantize(x: f16[...]) => onnx.Cast(x, to=data_type("f32"))
rule not_equal:
    tfl.not_equal(x, y) => onnx.Not(onnx.Equal(x, y))
rule square:
    tfl.square(x) => onnx.Mul(x, x)
rule squared_difference:
    tfl.squared_difference(x, y) => onnx.Mul(difference: onnx.Sub(x, y), difference)
rule reciprocal_of_root:
    tfl.rsqrt(x) => onnx.Reciprocal(onnx.Sqrt(x))
rule sum_of_many:
    tfl.add_n(xs...) => onnx.Sum(xs...)
rule zeros_like:
    tfl.zeros_like(x) => onnx.Mul(x, cast(0, element(x)))

rule floor_of_quotient:
    tfl.floor_div(x: float[...], y) => onnx.Floor(onnx.Div(x, y))
# What Mod leaves is divisible, so that it does not matter that Div rounds towards zero.
rule floor_of_integer_quotient:
    tfl.floor_div(x: int[...], y) => onnx.Div(onnx.Sub(x, onnx.Mod(x, y, fmod=0)), y)
rule remainder:
    tfl.floor_mod(x: int[...], y) => onnx.Mod(x, y, fmod=0)
# The remainder takes the sign of the divisor.
rule float_remainder:
    tfl.floor_mod(x, y)
 => with rest: onnx.Mod(x, y, fmod=1)
    onnx.Where(onnx.Less(onnx.Mul(onnx.Sign(rest), onnx.Sign(y)), cast(0, element(y))), onnx.Add(rest, y), rest)

rule relu6:
    tfl.relu6(x) => onnx.Clip(x, cast(0, element(x)), cast(6, element(x)))
rule relu_n1_to_1:
    tfl.relu_n1_to_1(x) => onnx.Clip(x, cast(-1, element(x)), cast(1, element(x)))
rule relu_0_to_1:
    tfl.relu_0_to_1(x) => onnx.Clip(x, cast(0, element(x)), cast(1, element(x)))
rule leaky_relu:
    tfl.leaky_relu(x, alpha=a) => onnx.LeakyRelu(x, alpha=a)
rule elu:
    tfl.elu(x) => onnx.Elu(x, alpha=1.0)
rule gelu:
    tfl.gelu(x, approximate=a) => onnx.Gelu(x, approximate="tanh" if a else "none")

rule softmax:
    tfl.softmax(x, beta=1.0) => onnx.Softmax(x, axis=-1)
rule softmax_of_scaled:
    tfl.softmax(x, beta=b) => onnx.Softmax(onnx.Mul(x, cast(b, element(x))), axis=-1)
rule log_softmax:
    tfl.log_softmax(x) => onnx.LogSoftmax(x, axis=-1)

# The condition chooses rows where its rank is less; with a scalar or the same shape it broadcasts as in ONNX.
rule select:
    tfl.select(c, x, y)
    when rank(c) == 0 or rank(c) == rank(x)
 => onnx.Where(c, x, y)
test c: i1[2, 3], x: f32[2, 3], y: f32[2, 3]

# Quantization.

# ONNX quantizes to no integers of 32 bits, and dequantizes none of 64, the biases of 16-bit data.
rule quantize:
    q: tfl.quantize(x: f32[...])
    when stored_element(q.type) != "i32"
 => quant.scast(
        onnx.QuantizeLinear(x, scales_of(q.type), zero_points_of(q.type), axis=axis_of(q.type)): stored_type(
            q.type)): q.type
rule dequantize_of_long_constant before dequantize_of_halves
     unverified "no kernel dequantizes 64 bits":
    tfl.dequantize(const w: quantized[...])
    when stored_element(w.type) == "i64"
 => real_constant(w, w.type)
rule dequantize:
    tfl.dequantize(x)
 => onnx.DequantizeLinear(
        quant.scast(x): stored_type(x.type), scales_of(x.type), zero_points_of(x.type), axis=axis_of(x.type))
rule requantize before quantize:
    q: tfl.quantize(x: quantized[...])
    when stored_element(q.type) != "i32"
 => quant.scast(
        onnx.QuantizeLinear(tfl.dequantize(x), scales_of(q.type), zero_points_of(q.type), axis=axis_of(q.type)): stored_type(
            q.type)): q.type

# What is stored is what is there.
rule stored_again:
    s: quant.scast(shared quant.scast(x))
    when s.type == x.type
 => x
rule stored_constant:
    s: quant.scast(const w) => stored_constant(w, s.type)

# Reductions.

table reduction(to):
  | tfl.mean        : to = onnx.ReduceMean
  | tfl.reduce_max  : to = onnx.ReduceMax
  | tfl.reduce_min  : to = onnx.ReduceMin
  | tfl.reduce_prod : to = onnx.ReduceProd
  | tfl.sum         : to = onnx.ReduceSum
end
rule reduce for Op in reduction:
    Op(x, axes, keep_dims=k)
 => Op.to(x, onnx.Cast(onnx.Reshape(axes, [-1]), to=7), keepdims=int(k), noop_with_empty_axes=1)

# All is the least of truths, any the greatest.
table reduction_of_truths(to):
  | tfl.reduce_all : to = onnx.ReduceMin
  | tfl.reduce_any : to = onnx.ReduceMax
end
rule reduce_truths for Op in reduction_of_truths:
    Op(x, const axes, keep_dims=k)
 => onnx.Cast(
        Op.to(
            onnx.Cast(x, to=data_type("i32")), cast(reshape(axes, [-1]), i64), keepdims=int(k), noop_with_empty_axes=1),
        to=data_type("i1"))

table extreme_place(to):
  | tfl.arg_max : to = onnx.ArgMax
  | tfl.arg_min : to = onnx.ArgMin
end
rule place_of_extreme for Op in extreme_place:
    r: Op(x, const axis) => onnx.Cast(Op.to(x, axis=int(axis), keepdims=0), to=data_type(element(r)))

rule cumulative_sum:
    tfl.cumsum(x, axis, exclusive=e, reverse=r) => onnx.CumSum(x, axis, exclusive=int(e), reverse=int(r))
rule largest:
    tfl.topk_v2(x, k)
 => with found: onnx.TopK(x, onnx.Cast(onnx.Reshape(k, [1]), to=7), axis=-1)
    found.Values, onnx.Cast(found.Indices, to=data_type("i32"))

rule euclidean_normalization:
    tfl.l2_normalization(x, fused_activation_function=NONE)
 => onnx.Div(x, onnx.Max(onnx.Sqrt(onnx.ReduceSumSquare(x, [-1], keepdims=1)), 1.0e-6))

# Products.

rule matmul:
    tfl.batch_matmul(x, y, adj_x=s, adj_y=t)
 => onnx.MatMul(
        onnx.Transpose(x, perm=last_two_swapped(rank(x))) if s else x,
        onnx.Transpose(y, perm=last_two_swapped(rank(y))) if t else y)

rule dense before dense_of_flattened:
    tfl.fully_connected(x: [_, i], w: [_, i], b?, fused_activation_function=NONE, weights_format=DEFAULT)
 => onnx.Gemm(x, w, b, transB=1)
rule dense_of_many:
    tfl.fully_connected(x, w, b?, fused_activation_function=NONE, weights_format=DEFAULT, keep_num_dims=true)
    when rank(x) != 2
 => with product: onnx.MatMul(x, onnx.Transpose(w, perm=[1, 0]))
    onnx.Add(product, b) if b != none else product
rule dense_of_flattened:
    tfl.fully_connected(x, w: [_, i], b?, fused_activation_function=NONE, weights_format=DEFAULT, keep_num_dims=false)
 => onnx.Gemm(onnx.Reshape(x, [-1, i]), w, b, transB=1)

# Windows: ONNX has the channels first. Weights are OHWI, those of a depthwise convolution 1HWO.

rule conv:
    c: tfl.conv_2d(x: [_, _, _, k], w: [_, kh, kw, i], b?, padding=p, fused_activation_function=NONE)
 => nhwc.Conv(
        x, onnx.Transpose(w, perm=[0, 3, 1, 2]), b, group=k // i, kernel_shape=[kh, kw],
        strides=[c.stride_h, c.stride_w], dilations=[c.dilation_h_factor, c.dilation_w_factor],
        auto_pad="SAME_UPPER" if p == "SAME" else "VALID")
rule depthwise_conv:
    c: tfl.depthwise_conv_2d(x: [_, _, _, k], w: [_, kh, kw, _], b?, padding=p, fused_activation_function=NONE)
 => nhwc.Conv(
        x, onnx.Transpose(w, perm=[3, 0, 1, 2]), b, group=k, kernel_shape=[kh, kw], strides=[c.stride_h, c.stride_w],
        dilations=[c.dilation_h_factor, c.dilation_w_factor], auto_pad="SAME_UPPER" if p == "SAME" else "VALID")
rule conv_of_volumes:
    c: tfl.conv_3d(x, w: [kd, kh, kw, _, _], b?, padding=p, fused_activation_function=NONE)
 => nhwc.Conv(
        x, onnx.Transpose(w, perm=[4, 3, 0, 1, 2]), b, kernel_shape=[kd, kh, kw],
        strides=[c.stride_d, c.stride_h, c.stride_w],
        dilations=[c.dilation_d_factor, c.dilation_h_factor, c.dilation_w_factor],
        auto_pad="SAME_UPPER" if p == "SAME" else "VALID")
rule transpose_conv:
    c: tfl.transpose_conv(_, w: [_, kh, kw, _], x, b?, padding=p, fused_activation_function=NONE)
    let strides = [c.stride_h, c.stride_w]
    let frame = transposed_frame(spatial(dims(x)), spatial(dims(c)), [kh, kw], strides, p)
 => nhwc.ConvTranspose(
        x, onnx.Transpose(w, perm=[3, 0, 1, 2]), b, kernel_shape=[kh, kw], strides=strides, pads=frame.pads,
        output_padding=frame.output_padding)

table pool(to):
  | tfl.average_pool_2d : to = nhwc.AveragePool
  | tfl.max_pool_2d     : to = nhwc.MaxPool
end
rule pool for Op in pool:
    w: Op(x, padding=p, fused_activation_function=NONE)
 => Op.to(
        x, kernel_shape=[w.filter_height, w.filter_width], strides=[w.stride_h, w.stride_w],
        auto_pad="SAME_UPPER" if p == "SAME" else "VALID")

rule local_response_normalization:
    n: tfl.local_response_normalization(x, radius=r, alpha=a)
 => nhwc.LRN(x, size=2 * r + 1, alpha=a * (2 * r + 1), beta=n.beta, bias=n.bias)
test x: f32[1, 2, 3, 8], r = 2, a = 0.5
rule depth_to_space:
    tfl.depth_to_space(x, block_size=s) => nhwc.DepthToSpace(x, blocksize=s, mode=DCR)
rule space_to_depth:
    tfl.space_to_depth(x, block_size=s) => nhwc.SpaceToDepth(x, blocksize=s)

table resized(mode):
  | tfl.resize_bilinear         : mode = linear
  | tfl.resize_nearest_neighbor : mode = nearest
end
rule resize for Op in resized:
    Op(x: [n, _, _, c], const size, align_corners=a, half_pixel_centers=h)
    when not (a and h)
 => nhwc.Resize(
        x, none, none, [n, c, int(size[0]), int(size[1])], mode=Op.mode,
        nearest_mode="round_prefer_ceil" if a or h else "floor",
        coordinate_transformation_mode="align_corners" if a else "half_pixel" if h else "asymmetric")
# Of data whose batch is not known only the resized axes are named, which not all runtimes take.
rule resize_of_open for Op in resized:
    Op(x, size, align_corners=a, half_pixel_centers=h)
    when not (a and h)
 => nhwc.Resize(
        x, none, none, onnx.Cast(size, to=7), axes=[2, 3], mode=Op.mode,
        nearest_mode="round_prefer_ceil" if a or h else "floor",
        coordinate_transformation_mode="align_corners" if a else "half_pixel" if h else "asymmetric")

# Shapes and places.

rule shape:
    s: tfl.shape(x) => onnx.Cast(onnx.Shape(x), to=data_type(element(s)))
rule rank:
    tfl.rank(x) => cast(rank(x), i32)
rule reshape:
    tfl.reshape(x, target: [_]) => onnx.Reshape(x, onnx.Cast(target, to=7))
# A target that is no list is not looked at: the shape that the operator was given beside it holds.
rule reshape_to_given:
    r: tfl.reshape(x, _) => onnx.Reshape(x, open_shape(r))
rule expand_dims:
    tfl.expand_dims(x, const axis) => onnx.Unsqueeze(x, [int(axis)])
rule squeeze_of_chosen:
    tfl.squeeze(x, squeeze_dims=axes)
    when axes != []
 => onnx.Squeeze(x, axes)
rule squeeze:
    tfl.squeeze(x, squeeze_dims=[]) => onnx.Squeeze(x)
rule transpose:
    tfl.transpose(x, const perm) => onnx.Transpose(x, perm=list(perm))
rule broadcast_to:
    tfl.broadcast_to(x, target) => onnx.Expand(x, onnx.Cast(target, to=7))
# The shorter shape counts as having ones in front.
rule broadcast_shapes:
    tfl.broadcast_args(s0: [m], s1: [n])
 => with first: onnx.Concat(cast(ones(max([n - m, 0])), element(s0)), s0, axis=0)
    with second: onnx.Concat(cast(ones(max([m - n, 0])), element(s1)), s1, axis=0)
    onnx.Where(onnx.Equal(first, 1), second, first)
rule fill:
    tfl.fill(dims, value) => onnx.Expand(value, onnx.Cast(dims, to=7))
rule tile:
    tfl.tile(x, repeats) => onnx.Tile(x, onnx.Cast(repeats, to=7))

rule concatenation:
    tfl.concatenation(xs..., axis=a, fused_activation_function=NONE) => onnx.Concat(xs..., axis=a)
rule pack:
    r: tfl.pack(xs..., axis=a)
    let place = a % rank(r)
 => onnx.Concat(onnx.Unsqueeze(xs, [place])..., axis=place)
rule split:
    s: tfl.split(const axis, x) => onnx.Split(x, none, axis=int(axis), num_outputs=result_count(s))
# The parts of an axis that is joined to the next one have the shapes that they have without their axis.
rule unpack before unpack_along_last:
    u: tfl.unpack(x, axis=a)
    let place = a % rank(x)
    let joined = joined_to_next(dims(x), place)
 => onnx.Split(onnx.Reshape(x, joined), none, axis=place, num_outputs=result_count(u))
rule unpack_along_last:
    u: tfl.unpack(x, axis=a)
    when a % rank(x) == rank(x) - 1
    let joined = joined_to_next([result_count(u)] + dims(x)[:rank(x) - 1], 0)
 => onnx.Split(
        onnx.Reshape(onnx.Transpose(x, perm=from_last(rank(x), 0)), joined), none, axis=0, num_outputs=result_count(u))
rule split_into_lengths before split_into_computed_lengths:
    tfl.split_v(x, const lengths, const axis)
    let whole = dims(x)[int(axis)]
    when is_number(whole) or all(lengths >= 0)
    let rest = whole - sum(lengths) - 1 if is_number(whole) else 0
 => onnx.Split(x, cast(where(lengths < 0, rest, lengths), i64), axis=int(axis))
test x: f32[2, 7, 3], lengths = [2, -1, 1], axis = 1
rule split_into_computed_lengths:
    tfl.split_v(x, lengths, const axis)
    when is_computed(lengths)
 => onnx.Split(x, onnx.Cast(lengths, to=7), axis=int(axis))

rule slice:
    tfl.slice(x, const begin, const size)
 => onnx.Slice(x, begin, where(size < 0, 2147483647, begin + size), arange(rank(x)))
rule slice_from_computed:
    tfl.slice(x, begin, size)
 => onnx.Slice(x, begin, onnx.Where(onnx.Less(size, 0), 2147483647, onnx.Add(begin, size)), arange(rank(x)))
rule strided_slice:
    s: tfl.strided_slice(x, const begin, const end, const strides, new_axis_mask=0)
    let axes = strided_axes(s, size(strides), rank(x))
    let parts = strided_parts(begin, end, strides, s.offset, axes)
 => with part: onnx.Slice(x, parts.starts, parts.ends, axes.sliced, parts.steps)
    onnx.Squeeze(part, axes.squeezed) if len(axes.squeezed) > 0 else part
rule strided_slice_with_new_axes:
    s: tfl.strided_slice(x, const begin, const end, const strides)
    let axes = strided_axes(s, size(strides), rank(x))
    let parts = strided_parts(begin, end, strides, s.offset, axes)
 => with part: onnx.Slice(x, parts.starts, parts.ends, axes.sliced, parts.steps)
    onnx.Unsqueeze(onnx.Squeeze(part, axes.squeezed) if len(axes.squeezed) > 0 else part, axes.inserted)
# One element begins where it says, and the one after it is the end, unless that counts from the back: 0 would be the front.
rule strided_slice_from_computed:
    s: tfl.strided_slice(x, begin, end, const strides)
    let axes = strided_axes(s, size(strides), rank(x))
    let steps = cast(take(strides, axes.entries, 0), element(begin))
    let low = cast(where(steps > 0, 0, 2147483647), element(begin))
    let high = cast(where(steps > 0, 2147483647, -2147483647), element(begin))
 => with first: onnx.Gather(begin, axes.entries, axis=0)
    with start: onnx.Where(axes.from_edge, low, first)
    with last: onnx.Gather(end, axes.entries, axis=0)
    with stop: onnx.Where(axes.to_edge, high, onnx.Add(first, last) if s.offset else last)
    with next: onnx.Add(start, 1)
    with beyond: onnx.Where(axes.single, onnx.Where(onnx.Equal(next, 0), 2147483647, next), stop)
    with part: onnx.Slice(x, start, beyond, axes.sliced, cast(where(axes.single, 1, steps), element(begin)))
    with left: onnx.Squeeze(part, axes.squeezed) if len(axes.squeezed) > 0 else part
    onnx.Unsqueeze(left, axes.inserted) if len(axes.inserted) > 0 else left
rule reverse:
    tfl.reverse_v2(x, const axes)
    let each = list(reshape(axes, [-1]))
 => onnx.Slice(x, [-1 for _ in each], [-2147483648 for _ in each], each, [-1 for _ in each])
rule reverse_sequence:
    tfl.reverse_sequence(x, lengths, seq_dim=t, batch_dim=b)
 => onnx.ReverseSequence(x, onnx.Cast(lengths, to=7), time_axis=t, batch_axis=b)

rule gather:
    tfl.gather(x, indices, axis=a, batch_dims=0) => onnx.Gather(x, indices, axis=a)
# From each batch its own slices: what is gathered along comes right behind the batches, and what stood between goes back there.
rule gather_of_batches:
    tfl.gather(x, indices, axis=a, batch_dims=b)
    when b > 0
    let between = a % rank(x) - b
    let chosen = rank(indices) - b
 => onnx.Transpose(
        onnx.GatherND(
            onnx.Transpose(x, perm=blocks_swapped(rank(x), b, between, 1)),
            onnx.Unsqueeze(onnx.Cast(indices, to=7), [rank(indices)]), batch_dims=b),
        perm=blocks_swapped(rank(x) - 1 + chosen, b, chosen, between))
rule gather_tuples:
    tfl.gather_nd(x, indices) => onnx.GatherND(x, onnx.Cast(indices, to=7))
rule embedding_lookup:
    tfl.embedding_lookup(lookup, rows) => onnx.Gather(rows, lookup, axis=0)
rule scatter_tuples:
    tfl.scatter_nd(indices, updates, target)
 => onnx.ScatterND(
        onnx.Expand(cast(0, element(updates)), onnx.Cast(target, to=7)), onnx.Cast(indices, to=7), updates,
        reduction="add")
rule places_of_true:
    tfl.where(c) => onnx.Transpose(onnx.NonZero(c), perm=[1, 0])
# An index out of range is on nowhere; OneHot would count negative ones from the end.
rule one_hot:
    r: tfl.one_hot(indices, const depth, on, off, axis=a)
    let place = a % rank(r)
    let ruler = reshape(arange(int(depth)), [int(depth) if i == place else 1 for i in arange(rank(r))])
 => onnx.Where(onnx.Equal(onnx.Unsqueeze(indices, [place]), cast(ruler, element(indices))), on, off)

# Pads stand as rows of (before, after) for each axis.

rule pad:
    tfl.pad(x, rows) => onnx.Pad(x, onnx.Reshape(onnx.Transpose(onnx.Cast(rows, to=7), perm=[1, 0]), [-1]))
rule pad_with_value:
    tfl.padv2(x, rows, value)
 => onnx.Pad(x, onnx.Reshape(onnx.Transpose(onnx.Cast(rows, to=7), perm=[1, 0]), [-1]), onnx.Reshape(value, []))
rule pad_by_reflection:
    tfl.mirror_pad(x, rows, mode=REFLECT)
 => onnx.Pad(x, onnx.Reshape(onnx.Transpose(onnx.Cast(rows, to=7), perm=[1, 0]), [-1]), mode="reflect")
# A mirror that stands on the edge repeats it, if no more than the edge.
rule pad_by_one_edge before pad_by_mirror_along_one, pad_by_mirror_along_two:
    tfl.mirror_pad(x, const rows, mode=SYMMETRIC)
    when max(rows) <= 1
 => onnx.Pad(x, cast(reshape(transpose(rows, [1, 0]), [-1]), i64), mode="edge")
rule pad_by_mirror_along_one:
    tfl.mirror_pad(x, const rows, mode=SYMMETRIC)
    let padded = padded_axes(rows)
    when len(padded) == 1
    let sources = pad_sources(dims(x)[padded[0]], rows[padded[0]], "symmetric")
 => onnx.Gather(x, cast(sources, i64), axis=padded[0])
rule pad_by_mirror_along_two:
    tfl.mirror_pad(x, const rows, mode=SYMMETRIC)
    let padded = padded_axes(rows)
    when len(padded) == 2
    let first = pad_sources(dims(x)[padded[0]], rows[padded[0]], "symmetric")
    let second = pad_sources(dims(x)[padded[1]], rows[padded[1]], "symmetric")
 => onnx.Gather(onnx.Gather(x, cast(first, i64), axis=padded[0]), cast(second, i64), axis=padded[1])

rule space_to_batch:
    tfl.space_to_batch_nd(x, const block, const rows)
    let around = pad(rows, [[1, rank(x) - 1 - size(block)], [0, 0]])
    let split = split_into_blocks(dims(x), block, around)
 => onnx.Reshape(
        onnx.Transpose(
            onnx.Reshape(onnx.Pad(x, cast(reshape(transpose(around, [1, 0]), [-1]), i64)), split.lengths),
            perm=blocks_first(rank(x), size(block))),
        split.numbers)
rule batch_to_space:
    tfl.batch_to_space_nd(x, const block, const crops)
    let axes = size(block)
    let joined = join_blocks(dims(x), block)
 => onnx.Slice(
        onnx.Reshape(onnx.Transpose(onnx.Reshape(x, joined.lengths), perm=blocks_inside(rank(x), axes)), joined.whole),
        [crops[i][0] for i in arange(axes)], [joined.whole[i + 1] - crops[i][1] for i in arange(axes)],
        [i + 1 for i in arange(axes)])

# Complex numbers are pairs in ONNX. What moves them moves the parts of them that are read.

set part_of_complex = tfl.complex_abs tfl.imag tfl.real
set moved_complex = onnx.Reshape onnx.Squeeze onnx.Transpose onnx.Unsqueeze
rule part_of_moved for Part in part_of_complex, Move in moved_complex
     falls distance_to_outputs "what moves the numbers comes behind what reads a part of them":
    Part(move: shared Move(z: c64[...], parameters...)) => Move(Part(z), parameters..., like move)
rule magnitude_of_transformed
     falls complex_parts "a part less is read":
    tfl.complex_abs(shared tfl.rfft2d(x, const lengths))
 => with row: onnx.DFT(onnx.Unsqueeze(x, [rank(x)]), int(lengths[1]), -2, onesided=1)
    onnx.ReduceL2(onnx.DFT(row, int(lengths[0]), -3), [-1], keepdims=0)
table component(place):
  | tfl.real : place = 0
  | tfl.imag : place = 1
end
rule component_of_transformed for Part in component
     falls complex_parts "a part less is read":
    Part(shared tfl.rfft2d(x, const lengths))
 => with row: onnx.DFT(onnx.Unsqueeze(x, [rank(x)]), int(lengths[1]), -2, onesided=1)
    onnx.Gather(onnx.DFT(row, int(lengths[0]), -3), cast(Part.place, i64), axis=-1)

# Boxes are encoded beside their anchors: the distance of the centers in sizes of the anchor, the logarithm of the ratio of the sizes. Zeros
# stand behind what is found, where the kernel writes nothing.
rule detections_are_decoded_and_chosen
     unverified "no options are drawn for operators of others":
    tfl.custom(xs..., custom_code="TFLite_Detection_PostProcess", custom_option=o)
    when len(xs) == 3
    let b = xs[0]
    let s = xs[1]
    let a = xs[2]
    when rank(s) == 3
    let found = detections(o, shape(s)[2])
 => with boxes: b if element(b) == "f32" else tfl.dequantize(b)
    with scores: s if element(s) == "f32" else tfl.dequantize(s)
    with anchors: a if element(a) == "f32" else tfl.dequantize(a)
    with size: onnx.Slice(anchors, [2], [4], [1])
    with center: onnx.Add(
        onnx.Mul(onnx.Div(onnx.Slice(boxes, [0], [2], [2]), found.steps), size), onnx.Slice(anchors, [0], [2], [1]))
    with half: onnx.Mul(onnx.Mul(onnx.Exp(onnx.Div(onnx.Slice(boxes, [2], [4], [2]), found.scales)), 0.5), size)
    with corners: onnx.Concat(onnx.Sub(center, half), onnx.Add(center, half), axis=2)
    with each: onnx.Slice(scores, [found.background], [2147483647], [2])
    with best: onnx.ReduceMax(each, [2], keepdims=0)
    with chosen: onnx.NonMaxSuppression(
        corners, onnx.Unsqueeze(best, [1]), found.count, found.overlap, found.below, center_point_box=0)
    with place: onnx.Gather(chosen, cast(2, i64), axis=1)
    with number: onnx.Shape(place)
    with missing: onnx.Sub(found.count, number)
    with behind: onnx.Concat([0, 0, 0], missing, axis=0)
    onnx.Pad(onnx.Gather(corners, place, axis=1), onnx.Concat([0, 0, 0, 0], missing, [0], axis=0)),
    onnx.Pad(onnx.Gather(onnx.Cast(onnx.ArgMax(each, axis=2, keepdims=0), to=data_type("f32")), place, axis=1), behind),
    onnx.Pad(onnx.Gather(best, place, axis=1), behind),
    onnx.Cast(number, to=data_type("f32"))

# What stays, and why.

public table unsupported(code, reason):
  | tfl.lstm tfl.rnn tfl.svdf tfl.unidirectional_sequence_lstm tfl.unidirectional_sequence_rnn
    tfl.bidirectional_sequence_lstm tfl.bidirectional_sequence_rnn : code = E0403,
      reason = "its state lasts from one run to the next, which ONNX has no operator for"
  | tfl.assign_variable tfl.call_once tfl.read_variable tfl.var_handle : code = E0403,
      reason = "variables last from one run to the next, which ONNX has none of"
  | tfl.if tfl.while                                             : code = E0403,
      reason = "control flow is not raised to regions"
  | tfl.batch_to_space_nd tfl.space_to_batch_nd                  : code = E0417,
      reason = "its block and its pads must be constant, and all lengths but the batch known"
  | tfl.strided_slice                                            : code = E0417, reason = "its strides must be constant"
  | tfl.quantize                                                 : code = E0407,
      reason = "ONNX quantizes to integers of 4, 8 and 16 bits"
  | tfl.custom                                                   : code = E0406,
      reason = "it suppresses boxes class by class, or finds one for several classes" if custom_code == "TFLite_Detection_PostProcess" else "nothing is known of this operator"
  | tfl.multinomial tfl.random_standard_normal tfl.random_uniform : code = E0405,
      reason = "TFLite's random numbers are not those of ONNX"
end
