# Reductions (rounded).
use onnx
from tflc.patterns.hooks.measures import indirect_places
from tflc.patterns.hooks.parameters import is_number

rule l1_norm_is_sum_of_magnitudes:
    norm: onnx.ReduceL1(x, axes?) => onnx.ReduceSum(onnx.Abs(x), axes, like norm)
rule l2_norm_is_root_of_squares:
    norm: onnx.ReduceL2(x: float[...], axes?) => onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), axes, like norm))
rule sum_of_squares:
    sum: onnx.ReduceSumSquare(x, axes?) => onnx.ReduceSum(onnx.Mul(x, x), axes, like sum)
rule log_of_sum:
    sum: onnx.ReduceLogSum(x, axes?) => onnx.Log(onnx.ReduceSum(x, axes, like sum))
# log sum e^x = m + log sum e^(x - m) for any m: the greatest x, kept finite
rule log_of_sum_of_exponentials:
    sum: onnx.ReduceLogSumExp(x, axes?, keepdims=k)
 => onnx.Add(
        onnx.Log(
            onnx.ReduceSum(
                onnx.Exp(onnx.Sub(x, onnx.Clip(onnx.ReduceMax(x, axes, keepdims=1, like sum), -3.4e38, 3.4e38))), axes,
                keepdims=k, like sum)),
        onnx.Clip(onnx.ReduceMax(x, axes, keepdims=k, like sum), -3.4e38, 3.4e38))
rule size_is_product_of_shape:
    onnx.Size(x) => onnx.ReduceProd(onnx.Shape(x), keepdims=0)
# The one at the first maximum.
rule hardmax_is_one_hot:
    onnx.Hardmax(x, axis=a)
    let length = dims(x)[a]
 => onnx.OneHot(
        onnx.ArgMax(x, axis=a, keepdims=0, select_last_index=0),
        [length] if is_number(length) else onnx.Shape(x, start=a, end=a + 1), cast([0, 1], element(x)), axis=a)
# No kernel finds the place of a long integer; of what equals the extreme it does.
table places_of_extremes(extreme):
  | onnx.ArgMax : extreme = onnx.ReduceMax
  | onnx.ArgMin : extreme = onnx.ReduceMin
end
rule place_of_long_extreme for Op in places_of_extremes before last_place_along_open_axis
     falls indirect_places "32 bits are compared":
    r: Op(x: i64[...], axis=a) => onnx.ArgMax(onnx.Cast(onnx.Equal(x, Op.extreme(x, [a], keepdims=1)), to=6), like r)
# The last of equals along an axis whose length a run tells is the first from behind.
rule last_place_along_open_axis for Op in places_of_extremes
     falls indirect_places "the first is found":
    r: Op(x, axis=a, select_last_index=1)
    when not is_number(dims(x)[a])
 => onnx.Sub(
        onnx.Sub(onnx.Gather(onnx.Shape(x), a, axis=0), 1),
        Op(onnx.Slice(x, [-1], [-9223372036854775807], [a], [-1]), select_last_index=0, like r))
