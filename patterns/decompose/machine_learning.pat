# Classical machine learning, as far as it is arithmetic (rounded). Numbers of any type come in, floats go out.
use onnx
from tflc.patterns.hooks.labels import number_labels
from tflc.patterns.hooks.measures import implied_transforms
from tflc.patterns.hooks.support_vectors import support_vectors
from tflc.patterns.hooks.tensors import data_type

rule binarizer_is_comparison:
    onnx.ml.Binarizer(x, threshold=t) => onnx.Cast(onnx.Greater(x, cast(t, element(x))), to=data_type(element(x)))
rule features_are_gathered:
    onnx.ml.ArrayFeatureExtractor(x: [_, _, ...], indices)
 => onnx.Gather(x, onnx.Reshape(indices, [-1]), axis=rank(x) - 1)
test x: f32[3, 4], indices: i64[2]
rule features_of_one_row_are_gathered:
    onnx.ml.ArrayFeatureExtractor(x: [_], indices) => onnx.Gather(x, onnx.Reshape(indices, [1, -1]), axis=0)
# (x - offset) scale
rule scaler_is_arithmetic:
    onnx.ml.Scaler(x, offset=o, scale=s)
 => onnx.Mul(onnx.Sub(onnx.Cast(x, to=data_type(f32)), cast(o, f32)), cast(s, f32))
test x: i64[2, 3], o = [0.5, 1.0, -2.0], s = [2.0, 0.5, 1.0]
rule vector_of_features:
    onnx.ml.FeatureVectorizer(xs..., inputdimensions=d)
    when len(d) == len(xs)
 => onnx.Concat(onnx.Flatten(onnx.Cast(xs, to=data_type(f32)), axis=-1)..., axis=1)
test xs: f32[2, 3], inputdimensions = [3]
# No number equals NaN.
rule imputer_replaces_float:
    onnx.ml.Imputer(x: float[...], imputed_value_floats=v, replaced_value_float=r)
 => onnx.Where(onnx.Equal(x, cast(r, element(x))) if r <= inf else onnx.IsNaN(x), cast(v, element(x)), x)
test x: f32[2, 3], v = [0.5, 1.0, -2.0], r = 1.0
test x: f32[2, 3], v = [0.5], r = nan
rule imputer_replaces_integer:
    onnx.ml.Imputer(x: int[...], imputed_value_int64s=v, replaced_value_int64=r)
 => onnx.Where(onnx.Equal(x, cast(r, element(x))), cast(v, element(x)), x)
test x: i64[2, 3], v = [5, 6, 7], r = 1

# x / m, or x where m is 0: the greatest x, the sum of |x|, or the norm of the row
table row_measure(word):
  | onnx.ReduceMax : word = "MAX"
  | onnx.ReduceL1  : word = "L1"
  | onnx.ReduceL2  : word = "L2"
end
rule normalizer_is_quotient for Measure in row_measure:
    onnx.ml.Normalizer(x: f32[...], norm=Measure.word)
    when rank(x) in [1, 2]
 => onnx.Div(x, onnx.Where(onnx.Equal(m: Measure(x, [rank(x) - 1], keepdims=1), 0.0), cast(1.0, f32), m))

# Where a key equals the number its value, else the default.
rule label_of_number:
    encoder: onnx.ml.LabelEncoder(x)
    let labels = number_labels(encoder)
 => with hits: onnx.Equal(onnx.Unsqueeze(x, [rank(x)]), cast(labels.keys, element(x)))
    with place: onnx.ArgMax(onnx.Cast(hits, to=data_type(i32)), axis=rank(x), keepdims=0, select_last_index=0)
    onnx.Where(
        onnx.Greater(onnx.ReduceMax(onnx.Cast(hits, to=data_type(i32)), [rank(x)], keepdims=0), 0),
        onnx.Gather(labels.values, place, axis=0), labels.default)
test x: i64[2, 3], keys_int64s = [0, 1, 5], values_floats = [0.5, 1.0, -2.0], default_float = 7.0

# x W' + b, a row of W for each target
rule linear_regressor_is_gemm:
    onnx.ml.LinearRegressor(x: [_, _], coefficients=w, intercepts=b?, targets=t, post_transform="NONE")
    let weights = reshape(cast(w, f32), [t, -1])
 => onnx.Gemm(onnx.Cast(x, to=data_type(f32)), weights, cast(b, f32) if b != none else zeros(t), transB=1)
test x: f32[2, 3], w = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], b = [1.0, 2.0], t = 2

# Inside or outside.
rule one_class_is_sign
     falls implied_transforms "the scores are not transformed":
    machine: onnx.ml.SVMRegressor(x, one_class=one, post_transform="NONE")
    when one != 0
 => onnx.Where(onnx.Greater(onnx.ml.SVMRegressor(x, one_class=0, like machine), 0.0), 1.0, -1.0)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0],
     rho = [0.25], one = 1
# k(x, s) w + rho, for support vectors s and a kernel k: x s, tanh(g x s + c), (g x s + c)^d, exp(-g |x - s|^2)
table kernels(word):
  | onnx.Identity : word = "LINEAR"
  | onnx.Tanh     : word = "SIGMOID"
end
rule support_vectors_by_products for Kernel in kernels:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type=Kernel.word, one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            Kernel(
                onnx.Add(
                    onnx.Mul(onnx.MatMul(onnx.Cast(x, to=data_type(f32)), transpose(svm.vectors, [1, 0])), svm.gamma),
                    svm.constant)),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0],
     rho = [0.25], kernel_params = [0.5, 0.25, 0.0]
rule support_vectors_by_powers:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type="POLY", one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            onnx.Pow(
                onnx.Add(
                    onnx.Mul(onnx.MatMul(onnx.Cast(x, to=data_type(f32)), transpose(svm.vectors, [1, 0])), svm.gamma),
                    svm.constant),
                svm.degree),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0],
     rho = [0.25], kernel_params = [0.5, 0.25, 3.0]
rule support_vectors_by_distances:
    machine: onnx.ml.SVMRegressor(x: [_, _], kernel_type="RBF", one_class=0, post_transform="NONE")
    let svm = support_vectors(machine)
 => onnx.Add(
        onnx.MatMul(
            onnx.Exp(
                onnx.Mul(
                    onnx.ReduceSumSquare(
                        onnx.Sub(onnx.Unsqueeze(onnx.Cast(x, to=data_type(f32)), [1]), svm.vectors), [2], keepdims=0),
                    -svm.gamma)),
            svm.weights),
        svm.rho)
test x: f32[2, 3], n_supports = 2, coefficients = [1.0, -0.5], support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0],
     rho = [0.25], kernel_params = [0.5, 0.0, 0.0]

# 1 where a number is a category, of whole numbers
rule categories_by_comparison:
    onnx.ml.OneHotEncoder(x, cats_int64s=cats)
    when len(cats) > 0
 => onnx.Cast(
        onnx.Equal(onnx.Unsqueeze(onnx.Cast(x, to=data_type(i64)), [rank(x)]), cast(cats, i64)), to=data_type(f32))
test x: i64[2, 3], cats = [0, 1, 5]
