use onnx

rule sign_of_nothing:
    onnx.Not(x)
 => onnx.Xor(x, x)

rule drop_double_negation:
    onnx.Neg(shared onnx.Neg(x))
 => x

rule gated:
    onnx.Mul(x, shared onnx.Sigmoid(x))
 => onnx.Swish(x, alpha=1.0)

rule private:
    onnx.Abs(onnx.Neg(x))
 => onnx.Abs(x)

rule guarded:
    onnx.Relu(x)
    when rank(x) == 1
 => x

rule constant:
    onnx.Add(x, 0.0)
 => x
