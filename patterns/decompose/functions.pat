# Functions of elements, and operators of any number of operands (rounded).
use onnx

# Functions (rounded).

rule tangent_is_a_quotient:
    onnx.Tan(x) => onnx.Div(onnx.Sin(x), onnx.Cos(x))
# sinh a = (1 - e^-a) (1 + e^a) / 2 for a = |x|, and -elu(-a) = 1 - e^-a without cancellation
rule hyperbolic_sine_by_elu:
    onnx.Sinh(x)
 => onnx.Mul(
        onnx.Sign(x),
        onnx.Mul(onnx.Mul(onnx.Elu(onnx.Neg(onnx.Abs(x)), alpha=1.0), -0.5), onnx.Add(onnx.Exp(onnx.Abs(x)), 1.0)))
rule hyperbolic_cosine_by_exp:
    onnx.Cosh(x) => onnx.Mul(onnx.Add(onnx.Exp(x), onnx.Exp(onnx.Neg(x))), 0.5)
# asin x = atan(x / sqrt((1 - x) (1 + x)))
rule arcsine_by_arctangent:
    onnx.Asin(x) => onnx.Atan(onnx.Div(x, onnx.Sqrt(onnx.Mul(onnx.Sub(1.0, x), onnx.Add(x, 1.0)))))
# acos x = 2 atan(sqrt((1 - x) / (1 + x)))
rule arccosine_by_arctangent:
    onnx.Acos(x) => onnx.Mul(onnx.Atan(onnx.Sqrt(onnx.Div(onnx.Sub(1.0, x), onnx.Add(x, 1.0)))), 2.0)
# asinh x = sign x log(|x| + sqrt(x^2 + 1)) = sign x log(1 + |x| + x^2 / (1 + sqrt(x^2 + 1)))
rule area_sine_by_logarithm:
    onnx.Asinh(x) => onnx.Mul(onnx.Sign(x), onnx.Log(onnx.Add(onnx.Abs(x), onnx.Sqrt(onnx.Add(onnx.Mul(x, x), 1.0)))))
# acosh x = log(x + sqrt((x - 1) (x + 1)))
rule area_cosine_by_logarithm:
    onnx.Acosh(x) => onnx.Log(onnx.Add(x, onnx.Sqrt(onnx.Mul(onnx.Sub(x, 1.0), onnx.Add(x, 1.0)))))
# atanh x = log((1 + x) / (1 - x)) / 2
rule area_tangent_by_logarithm:
    onnx.Atanh(x) => onnx.Mul(onnx.Log(onnx.Div(onnx.Add(x, 1.0), onnx.Sub(1.0, x))), 0.5)

# Predicates.

rule is_infinite:
    onnx.IsInf(x, detect_negative=1, detect_positive=1) => onnx.Equal(onnx.Abs(x), inf)
rule is_positive_infinity:
    onnx.IsInf(x, detect_negative=0, detect_positive=1) => onnx.Equal(x, inf)
rule is_negative_infinity:
    onnx.IsInf(x, detect_negative=1, detect_positive=0) => onnx.Equal(x, -inf)
# Asked for neither infinity, it finds none.
rule is_no_infinity:
    onnx.IsInf(x, detect_negative=0, detect_positive=0) => onnx.Less(onnx.Abs(x), 0.0)

# Operators of any number of operands, as chains of two.

rule sum_of_two:
    onnx.Sum(a, b) => onnx.Add(a, b)
set folding = onnx.Max onnx.Min
rule extreme_of_many for Op in folding
     falls operands "two of them become one":
    Op(a, b, c, rest...) => Op(Op(a, b), c, rest...)
rule sum_of_many
     falls operands "two of them become one":
    onnx.Sum(a, b, c, rest...) => onnx.Sum(onnx.Add(a, b), c, rest...)
rule mean_of_many:
    onnx.Mean(xs...) => onnx.Div(onnx.Sum(xs...), len(xs))

# The error function by the kernel of gelu(y) = y (1 + erf(y / sqrt 2)) / 2: erf(x) = 2 gelu(y) / y - 1 at y = sqrt 2 x. That cancels near 0: up to
# |x| = 1/2, erf(x) = x p(x x) with the polynomial p of least relative error (1e-09). Beyond 4, erf is 1 in 32 bits. Within 3e-7 of erf(x),
# relatively.
rule erf_by_gelu:
    onnx.Erf(x: f32[...])
 => onnx.Where(
        onnx.Less(onnx.Abs(x), 0.5),
        onnx.Mul(
            x,
            onnx.Add(
                onnx.Mul(
                    xx: onnx.Mul(x, x),
                    onnx.Add(
                        onnx.Mul(
                            xx, onnx.Add(onnx.Mul(xx, onnx.Add(onnx.Mul(xx, 0.0047177984), -0.0267571)), 0.11282822)),
                        -0.37612608)),
                1.1283791)),
        onnx.Sub(
            onnx.Div(
                onnx.Gelu(onnx.Mul(bounded: onnx.Clip(x, -4.0, 4.0), 1.4142135), approximate="none"),
                onnx.Mul(bounded, 0.70710677)),
            1.0))
