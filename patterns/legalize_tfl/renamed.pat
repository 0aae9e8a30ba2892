# Ops that only change their name.
use onnx, tfl
from tflc.patterns.hooks.parameters import i32

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
# The kernel takes scalars.
rule range_between_single_elements:
    onnx.Range(start, limit, delta)
    when rank(start) + rank(limit) + rank(delta) > 0
 => tfl.range(tfl.reshape(start, i32([])), tfl.reshape(limit, i32([])), tfl.reshape(delta, i32([])))

rule constant:
    onnx.Constant(value=v) => tfl.pseudo_const(value=v)

table extreme(to):
  | onnx.Max : to = tfl.maximum
  | onnx.Min : to = tfl.minimum
end
rule extreme_of_two for Op in extreme:
    Op(x, y) => Op.to(x, y)
