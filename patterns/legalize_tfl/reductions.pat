# Reductions.
use onnx, nhwc, tfl
from tflc.patterns.hooks.axes import reduced_axes
from tflc.patterns.hooks.measures import before_last
from tflc.patterns.hooks.parameters import i32, is_number

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
# An axis with none but lengths of 1 behind it is the last as data lies.
rule largest_before_ones before largest, largest_of_computed
     falls before_last "the last axis is what the kernel takes":
    onnx.TopK(x, k, axis=a, largest=1, sorted=s)
    let ones = arange(a + 1, rank(x))
    when len(ones) > 0 and all([size == 1 for size in dims(x)[a + 1:]])
 => onnx.Unsqueeze(greatest: onnx.TopK(onnx.Squeeze(x, ones), k, axis=a, largest=1, sorted=s), ones),
    onnx.Unsqueeze(greatest.Indices, ones)
rule largest_of_computed:
    onnx.TopK(x, k, axis=a, largest=1)
    when a == rank(x) - 1
 => tfl.topk_v2(x, tfl.cast(tfl.reshape(k, i32([]))): i32[]).values,
    tfl.cast(tfl.topk_v2(x, tfl.cast(tfl.reshape(k, i32([]))): i32[]).indices)
