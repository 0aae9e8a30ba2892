# Element types, and tensors made of types and shapes.
use onnx
from tflc.patterns.hooks.tensors import data_type, scalar_of

# Tensors made of types and shapes.

# The element type of another value is known.
rule cast_like_is_cast:
    cast: onnx.CastLike(x, y) => onnx.Cast(x, to=data_type(element(y)), like cast)
# One element in every place of a shape that is computed.
rule constant_of_shape_is_expanded:
    onnx.ConstantOfShape(shape, value=v?) => onnx.Expand(scalar_of(v), shape)

# What takes half and double floats as they are, but for ops that name a type themselves; all else is computed in single (compiler/transforms/single_floats.py).

public set takes_any_float = onnx.CastLike onnx.Shape onnx.Size

# The greatest of nothing is -inf, the least inf.
table of_nothing(sign):
  | onnx.ReduceLogSumExp onnx.ReduceMax : sign = -1
  | onnx.ReduceMin                      : sign = 1
end
rule reduction_of_nothing for Op in of_nothing:
    y: Op(x: float[...], _?)
    when size(x) == 0 and size(y) > 0
 => full(shape(y), cast(Op.sign * inf, element(x)))
test x: f32[2, 0, 3]
