use onnx

rule drop_double_negation:
    onnx.Neg(onnx.Neg(x))
 => x

# Wrong: the operands have changed places.
rule difference_of_negation:
    onnx.Sub(onnx.Neg(x), onnx.Neg(y))
 => onnx.Sub(x, y)
