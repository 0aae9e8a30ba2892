# Defaults that depend on shapes, written out once the shapes are known; axes counted from the front.
use onnx
from tflc.patterns.hooks.auto_padding import same_pads, transposed_pads
from tflc.patterns.hooks.measures import automatic_pads, negative_axes, scalar_axes
from tflc.patterns.hooks.parameters import part_sizes
from tflc.patterns.hooks.reshaping import axes_of_one
from tflc.patterns.hooks.window_defaults import window_defaults

# Axes.

# The standard asks for a list; functions of its own say an axis as a scalar.
rule new_axis_is_list before new_axes_count_from_front
     falls scalar_axes "the axis becomes a list":
    onnx.Unsqueeze(x, const axis: []) => onnx.Unsqueeze(x, reshape(axis, [1]))

# axis -1 is the last of r: r - 1
set along_axis = onnx.ArgMax onnx.ArgMin onnx.Compress onnx.Concat onnx.DequantizeLinear onnx.Flatten onnx.Gather
    onnx.GatherElements onnx.Hardmax onnx.LayerNormalization onnx.LogSoftmax onnx.LpNormalization onnx.QuantizeLinear
    onnx.RMSNormalization onnx.ScatterElements onnx.Softmax onnx.Split onnx.SplitToSequence onnx.TopK onnx.Unique
rule axis_counts_from_front for Op in along_axis before split_has_sizes
     falls negative_axes "the axis is written from the front":
    op: Op(xs..., axis=a)
    when a < 0
 => Op(xs..., axis=a + rank(xs[0]), like op)
rule new_axis_counts_from_front
     falls negative_axes "the axis is written from the front":
    op: onnx.OneHot(x, depth, values, axis=a)
    when a < 0
 => onnx.OneHot(x, depth, values, axis=a + rank(x) + 1, like op)

set reduction = onnx.ReduceL1 onnx.ReduceL2 onnx.ReduceLogSum onnx.ReduceLogSumExp onnx.ReduceMax onnx.ReduceMean
    onnx.ReduceMin onnx.ReduceProd onnx.ReduceSum onnx.ReduceSumSquare
set over_axes = reduction onnx.CumProd onnx.CumSum onnx.Squeeze
rule axes_count_from_front for Op in over_axes
     falls negative_axes "the axis is written from the front":
    op: Op(x, const axes)
    when any(axes < 0)
 => Op(x, axes % rank(x), like op)
rule new_axes_count_from_front
     falls negative_axes "the axis is written from the front":
    onnx.Unsqueeze(x, const axes)
    when any(axes < 0)
 => onnx.Unsqueeze(x, axes % (rank(x) + size(axes)))
rule sliced_axes_count_from_front
     falls negative_axes "the axis is written from the front":
    onnx.Slice(x, starts, ends, const axes, steps?)
    when any(axes < 0)
 => onnx.Slice(x, starts, ends, axes % rank(x), steps)
rule padded_axes_count_from_front
     falls negative_axes "the axis is written from the front":
    pad: onnx.Pad(x, pads, value?, const axes)
    when any(axes < 0)
 => onnx.Pad(x, pads, value, axes % rank(x), like pad)
rule normalized_axes_count_from_front
     falls negative_axes "the axis is written from the front":
    onnx.MeanVarianceNormalization(x, axes=axes)
    when any([a < 0 for a in axes])
 => onnx.MeanVarianceNormalization(x, axes=[a % rank(x) for a in axes])

# No axes are all axes.
rule reduction_of_all_axes for Op in reduction before axes_count_from_front
     falls absent_operands "the default is written out":
    op: Op(x, none, noop_with_empty_axes=0)
 or op: Op(x, _: [0], noop_with_empty_axes=0)
    when rank(x) > 0
 => Op(x, arange(rank(x)), like op)
# Squeeze takes every axis of length 1.
rule squeeze_of_ones
     falls absent_operands "the default is written out":
    onnx.Squeeze(x, none)
    let axes = axes_of_one(shape(x))
    when len(axes) > 0
 => onnx.Squeeze(x, axes)
# Transpose reverses the axes.
rule transpose_reverses:
    onnx.Transpose(x, perm=none) => onnx.Transpose(x, perm=arange(rank(x) - 1, -1, -1))
# Split's parts are as long as its results.
rule split_has_sizes
     falls absent_operands "the default is written out":
    split: onnx.Split(x, none, axis=a)
    let sizes = part_sizes(split, a)
 => onnx.Split(x, cast(sizes, i64), axis=a)

# Windows. The data is [n, c, spatial...], the weights are [_, _, kernel...].

set convolution = onnx.Conv onnx.ConvInteger onnx.ConvTranspose
set pool = onnx.AveragePool onnx.LpPool onnx.MaxPool
set window = convolution pool onnx.DeformConv onnx.MaxUnpool

# What a window leaves out: steps of 1, no padding, the kernel that its weights have.
rule window_is_written_out for Op in window before same_convolution_has_pads, same_pool_has_pads,
         same_transposed_convolution_has_pads, output_shape_is_pads
     falls unset_attributes "the defaults are written out":
    op: Op(xs...)
    let unset = window_defaults(op, rank(xs[0]) - 2)
 => Op(xs..., like op, like unset)

# What auto_pad means in pads. (With VALID, ceil_mode rounds the windows of a pool up as without: shape inference and onnxruntime say so, the
# standard and its reference do not.)
set padded = convolution pool
rule valid_pads_nothing for Op in padded
     falls automatic_pads "the pads are written out":
    op: Op(xs..., auto_pad=VALID) => Op(xs..., auto_pad=NOTSET, pads=[0] * (2 * rank(xs[0]) - 4), like op)

set sliding = onnx.Conv onnx.ConvInteger
rule same_convolution_has_pads for Op in sliding
     falls automatic_pads "the pads are written out":
    op: Op(xs..., auto_pad=mode, kernel_shape=k, strides=s, dilations=d)
    when mode in ["SAME_UPPER", "SAME_LOWER"]
    let pads = same_pads(dims(xs[0])[2:], k, s, d, mode)
 => Op(xs..., auto_pad=NOTSET, pads=pads, like op)
# SAME has as many windows whatever ceil_mode says. (Runtimes do not agree on the pads of a pool that is dilated. Windows that do not touch would have pads below 0: MaxPool crops then.)
rule same_pool_has_pads for Op in pool
     falls automatic_pads "the pads are written out":
    op: Op(xs..., auto_pad=mode, kernel_shape=k, strides=s, dilations=d)
    when mode in ["SAME_UPPER", "SAME_LOWER"]
    when all([e == 1 for e in d])
    let pads = same_pads(dims(xs[0])[2:], k, s, d, mode)
    when all([s[i] == 1 or (dims(xs[0])[i + 2] - 1) % s[i] < k[i] for i in arange(len(k))])
 => Op(xs..., auto_pad=NOTSET, pads=pads, ceil_mode=0, like op)
rule same_transposed_convolution_has_pads
     falls automatic_pads "the pads are written out":
    op: onnx.ConvTranspose(
        x, more..., auto_pad=mode, kernel_shape=k, strides=s, dilations=d, output_padding=extra, output_shape=none)
    when mode in ["SAME_UPPER", "SAME_LOWER"]
    let sizes = dims(x)[2:]
    let pads = transposed_pads(sizes, k, s, d, extra, none, mode)
 => onnx.ConvTranspose(x, more..., auto_pad=NOTSET, pads=pads, like op)
rule output_shape_is_pads before valid_pads_nothing
     falls automatic_pads "the pads are written out":
    op: onnx.ConvTranspose(
        x, more..., auto_pad=mode, kernel_shape=k, strides=s, dilations=d, output_padding=extra, output_shape=wanted)
    let pads = transposed_pads(dims(x)[2:], k, s, d, extra, wanted, mode)
 => onnx.ConvTranspose(x, more..., auto_pad=NOTSET, pads=pads, output_shape=none, like op)

# A region or scales without elements are none.
rule resize_without_scales before resize_without_region
     falls operands "what says nothing is left out"
     unverified "what is drawn for an operand has elements":
    r: onnx.Resize(x, region?, scales, sizes)
    when shape(scales) == [0]
 => onnx.Resize(x, region, none, sizes, like r)
rule resize_without_region
     falls operands "what says nothing is left out"
     unverified "what is drawn for an operand has elements":
    r: onnx.Resize(x, region, scales?, sizes?)
    when shape(region) == [0]
 => onnx.Resize(x, none, scales, sizes, like r)
