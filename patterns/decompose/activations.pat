# Activations (rounded).
use onnx
from tflc.patterns.hooks.tensors import data_type

# x / (1 + |x|)
rule softsign_by_definition:
    onnx.Softsign(x) => onnx.Div(x, onnx.Add(onnx.Abs(x), 1.0))
# log(1 + e^x) = max(x, 0) + log(1 + e^-|x|), where nothing overflows
rule softplus_without_overflow:
    onnx.Softplus(x) => onnx.Add(onnx.Relu(x), onnx.Log(onnx.Add(onnx.Exp(onnx.Neg(onnx.Abs(x))), 1.0)))
# gamma (max(x, 0) + alpha elu(min(x, 0)))
rule selu_by_elu:
    onnx.Selu(x, alpha=a, gamma=g)
 => onnx.Mul(onnx.Add(onnx.Relu(x), onnx.Mul(onnx.Elu(onnx.Min(x, 0.0), alpha=1.0), a)), g)
# max(x, 0) + min(0, a (e^(x / a) - 1)) = max(x, 0) + a elu(min(x, 0) / a) for a > 0
rule celu_by_elu:
    onnx.Celu(x, alpha=a)
    when a > 0
 => onnx.Add(onnx.Relu(x), onnx.Mul(onnx.Elu(onnx.Div(onnx.Min(x, 0.0), a), alpha=1.0), a))
rule celu_of_one_is_elu before celu_by_elu:
    onnx.Celu(x, alpha=1.0) => onnx.Elu(x, alpha=1.0)
# x where x > a, else 0
rule thresholded_relu_is_a_choice:
    onnx.ThresholdedRelu(x, alpha=a) => onnx.Where(onnx.Greater(x, a), x, cast(0.0, element(x)))
# x + bias below -lambd, x - bias above lambd, 0 between
rule shrink_is_a_choice:
    onnx.Shrink(x, lambd=l, bias=b)
    when element(x) in ["f16", "f32", "f64"] or element(x) in ["i32", "i64"] and l % 1 == 0 and b % 1 == 0
 => onnx.Where(onnx.Less(x, -l), onnx.Add(x, b), onnx.Where(onnx.Greater(x, l), onnx.Sub(x, b), cast(0.0, element(x))))
# f32 has all integers of 16 bits, which are compared with fractions and shifted by them; what is left of one is cut.
rule shrink_of_integers before shrink_is_a_choice:
    onnx.Shrink(x, lambd=l, bias=b)
    when element(x) in ["i8", "ui8", "i16", "ui16"]
 => with wide: onnx.Cast(x, to=data_type(f32))
    with shrunk: onnx.Where(onnx.Greater(wide, l), onnx.Sub(wide, b), 0.0)
    onnx.Cast(onnx.Where(onnx.Less(wide, -l), onnx.Add(wide, b), shrunk), to=data_type(element(x)))
# x tanh(log(1 + e^x)) = x w / (w + 2) with w = e^x (e^x + 2). Beyond e^20, w / (w + 2) is 1.
rule mish_by_exponential:
    onnx.Mish(x)
 => with power: onnx.Exp(onnx.Min(x, cast(20, element(x))))
    with w: onnx.Mul(power, onnx.Add(power, 2.0))
    onnx.Mul(x, onnx.Div(w, onnx.Add(w, 2.0)))

# x sigmoid(a x)
rule swish_by_definition:
    onnx.Swish(x, alpha=a) => onnx.Mul(x, onnx.Sigmoid(onnx.Mul(x, a)))
