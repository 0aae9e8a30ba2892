# Where transposes live: how each op carries an order of axes, which ops want the channel last, and what becomes of transposes.
#
# Axis `a` of an op as written stands at `p[a]`. What a column means is said in compiler/layout/facts.py.
use onnx
from tflc.patterns.hooks.permutation import compose, is_identity, per_axis
from tflc.patterns.hooks.permutation import kept, gathered, pads_through, axes_through, sliced_axes
from tflc.patterns.hooks.permutation import per_tensor_or_axis, quantized_axis

set elementwise = onnx.Elementwise

public table layout(same, result, last, twin, regroups, moves, asks_shape, contracts) given p, rank, ranks:
  | onnx.Elementwise onnx.Clip onnx.Dropout onnx.DynamicQuantizeLinear : same
  | onnx.AveragePool onnx.BatchNormalization onnx.Conv onnx.ConvInteger onnx.ConvTranspose onnx.DepthToSpace
    onnx.GlobalAveragePool onnx.GlobalLpPool onnx.GlobalMaxPool onnx.GridSample onnx.GroupNormalization
    onnx.InstanceNormalization onnx.LRN onnx.LpPool onnx.MaxPool onnx.QLinearConv onnx.Resize onnx.SpaceToDepth :
      twin = nhwc
  | onnx.Transpose                                               : moves, result = perm
  | onnx.MatMul                                                  :
      contracts = [rank - 1, 0 if ranks[1] == 1 else ranks[1] - 2]
  | onnx.Gemm                                                    : contracts = [1 - transA, transB]
  | onnx.Shape onnx.Size                                         : asks_shape
  | onnx.Flatten onnx.Reshape onnx.Squeeze onnx.Unsqueeze        : regroups
  | onnx.Concat onnx.GatherElements onnx.ScatterElements         : same, axis = p[axis]
  | onnx.CumProd onnx.CumSum onnx.Hardmax                        : axis = p[axis]
  | onnx.LpNormalization onnx.Split                              : axis = p[axis]
  | onnx.LogSoftmax onnx.Softmax onnx.TopK                       : axis = p[axis], last = axis
  | onnx.ArgMax onnx.ArgMin                                      : axis = p[axis], result = kept(rank, [axis], keepdims)
  | onnx.ReduceL1 onnx.ReduceL2 onnx.ReduceLogSum onnx.ReduceLogSumExp onnx.ReduceMax onnx.ReduceMean onnx.ReduceMin
    onnx.ReduceProd onnx.ReduceSum onnx.ReduceSumSquare          : axes = axes_through(p, axes),
      result = kept(rank, axes, keepdims, noop_with_empty_axes)
  | onnx.MeanVarianceNormalization                               : axes = axes_through(p, axes)
  | onnx.Gather                                                  : axis = p[axis],
      result = gathered(rank, axis, ranks[1])
  | onnx.Slice                                                   : axes = sliced_axes(p, starts, axes)
  | onnx.Pad                                                     : pads = pads_through(p, pads, axes),
      axes = axes_through(p, axes)
  | onnx.Expand                                                  : same, shape = per_axis(p, shape)
  | onnx.Tile                                                    : repeats = per_axis(p, repeats)
  | onnx.ReverseSequence                                         : batch_axis = p[batch_axis], time_axis = p[time_axis]
  | onnx.DequantizeLinear onnx.QuantizeLinear                    : axis = quantized_axis(p, axis),
      result = per_tensor_or_axis(rank, ranks[1])
end

# A normal form, before orders are assigned: transposes of values whose rank nobody knows meet and merge by this alone.

rule sink_transpose for Op in elementwise
     falls distance_to_outputs "the transpose moves towards the outputs":
    main: Op(onnx.Transpose(xs, perm=p)...) => onnx.Transpose(Op(xs..., like main), perm=p)

rule concat_of_transposes
     falls distance_to_outputs "the transpose moves towards the outputs":
    onnx.Concat(onnx.Transpose(xs, perm=p)..., axis=a) => onnx.Transpose(onnx.Concat(xs..., axis=p[a]), perm=p)

# transpose by p, then by q: axis i of the result is axis q[i] of the first, which is axis p[q[i]].
rule merge_transposes:
    onnx.Transpose(shared onnx.Transpose(x, perm=p), perm=q) => onnx.Transpose(x, perm=compose(p, q))

rule drop_identity_transpose before merge_transposes:
    onnx.Transpose(x, perm=p)
    when is_identity(p)
 => x

# Also once orders are assigned: no tensor is transposed only to ask for its shape.
public set questions = shape_of_transpose size_of_transpose
rule shape_of_transpose
     falls distance_to_inputs "the shape is asked nearer to the inputs":
    onnx.Shape(shared onnx.Transpose(x, perm=p), start=s, end=e?)
    let axes = p[s:] if e == none else p[s:e]
 => onnx.Gather(onnx.Shape(x, start=0), axes, axis=0)
rule size_of_transpose:
    onnx.Size(shared onnx.Transpose(x)) => onnx.Size(x)
