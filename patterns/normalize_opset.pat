# Every older form of an operator, as its canonical form. The facts are the operator's own history (onnx/docs/Changelog.md).
use onnx
from tflc.patterns.hooks.arbitrary_precision import integer_bounds, is_qonnx
from tflc.patterns.hooks.classes import lines_for_classes
from tflc.patterns.hooks.measures import implied_transforms
from tflc.patterns.hooks.reshaping import trailing_ones
from tflc.patterns.hooks.results import result_count
from tflc.patterns.hooks.settings import cropped_ends, setting, setting_or
from tflc.patterns.hooks.support_vectors import vectors_for_classes
from tflc.patterns.hooks.tensors import data_type
from tflc.patterns.hooks.trees import leaf_places, leaf_votes, votes_for_classes

# Attributes that became operands.

# ReduceX(x, axes=a) = ReduceX(x, a)
table axes_became_operand(now):
  | onnx.ReduceL1.v13        : now = onnx.ReduceL1
  | onnx.ReduceL2.v13        : now = onnx.ReduceL2
  | onnx.ReduceMax.v13       : now = onnx.ReduceMax
  | onnx.ReduceMean.v13      : now = onnx.ReduceMean
  | onnx.ReduceMin.v13       : now = onnx.ReduceMin
  | onnx.ReduceProd.v13      : now = onnx.ReduceProd
  | onnx.ReduceSum.v11       : now = onnx.ReduceSum
  | onnx.ReduceSumSquare.v13 : now = onnx.ReduceSumSquare
end
rule reduction_over_axes for Old in axes_became_operand:
    Old(x, axes=a, keepdims=k) => Old.now(x, a, keepdims=k)
rule reduction_over_all_axes for Old in axes_became_operand:
    Old(x, axes=none, keepdims=k) => Old.now(x, none, keepdims=k)
# A logarithm is one of floats; the older forms took integers as well, and said nothing of what becomes of them.
table logarithm_axes_became_operand(now):
  | onnx.ReduceLogSum.v13    : now = onnx.ReduceLogSum
  | onnx.ReduceLogSumExp.v13 : now = onnx.ReduceLogSumExp
end
rule logarithm_over_axes for Old in logarithm_axes_became_operand:
    Old(x: float[...], axes=a, keepdims=k) => Old.now(x, a, keepdims=k)
rule logarithm_over_all_axes for Old in logarithm_axes_became_operand:
    Old(x: float[...], axes=none, keepdims=k) => Old.now(x, none, keepdims=k)

# Unsqueeze(x, axes=a) = Unsqueeze(x, a)
rule unsqueeze_axes_are_an_operand:
    onnx.Unsqueeze.v11(x, axes=a) => onnx.Unsqueeze(x, a)
rule squeeze_axes_are_an_operand:
    onnx.Squeeze.v11(x, axes=a?) => onnx.Squeeze(x, a if a != none else none)

# Slice(x, starts=s, ends=e, axes=a) = Slice(x, s, e, a, none)
rule slice_bounds_are_operands:
    onnx.Slice.v1(x, starts=s, ends=e, axes=a) => onnx.Slice(x, s, e, a)
rule slice_of_leading_axes:
    onnx.Slice.v1(x, starts=s, ends=e, axes=none) => onnx.Slice(x, s, e)

# Pad(x, pads=p, value=v) = Pad(x, p, v)
rule pads_are_an_operand:
    onnx.Pad.v2(x, pads=p, value=v, mode=m) => onnx.Pad(x, p, v, mode=m)

# Clip(x, min=lo, max=hi) = Clip(x, lo, hi); a bound that is not given is the type's own in both.
rule clip_bounds_are_operands:
    onnx.Clip.v6(x, min=lo, max=hi) => onnx.Clip(x, lo, hi)
rule clip_from_below before clip_from_above:
    onnx.Clip.v6(x, min=lo, max=3.4028234663852886e+38) => onnx.Clip(x, lo)
rule clip_from_above:
    onnx.Clip.v6(x, min=-3.4028234663852886e+38, max=hi) => onnx.Clip(x, none, hi)
rule clip_without_bounds:
    onnx.Clip.v6(x, min=-3.4028234663852886e+38, max=3.4028234663852886e+38) => onnx.Clip(x)

# TopK(x, k=k) = TopK(x, [k]): the largest, in order
rule k_is_an_operand:
    onnx.TopK.v1(x, k=k, axis=a) => onnx.TopK(x, [k], axis=a, largest=1, sorted=1)

# DFT(x, n, axis=a) = DFT(x, n, a)
rule dft_axis_is_an_operand:
    dft: onnx.DFT.v17(x, n?, axis=a) => onnx.DFT(x, n, a, like dft)

# Split(x, split=s) = Split(x, s); without s, into as many equal parts as there are results.
rule split_sizes_are_an_operand:
    split: onnx.Split.v11(x, split=s?, axis=a)
 => onnx.Split(x, s if s != none else none, axis=a, num_outputs=result_count(split) if s == none else none)
rule split_counts_its_results:
    split: onnx.Split.v13(x, s?, axis=a)
 => onnx.Split(x, s, axis=a, num_outputs=result_count(split) if s == none else none)

# Operators and attributes under other names.

rule scatter_is_scatter_elements:
    onnx.Scatter.v9(x, indices, updates, axis=a) => onnx.ScatterElements(x, indices, updates, axis=a, reduction="none")
rule bilinear_is_linear:
    grid: onnx.GridSample.v16(x, points, mode="bilinear") => onnx.GridSample(x, points, mode="linear", like grid)
rule bicubic_is_cubic:
    grid: onnx.GridSample.v16(x, points, mode="bicubic") => onnx.GridSample(x, points, mode="cubic", like grid)
rule nearest_is_nearest:
    grid: onnx.GridSample.v16(x, points, mode="nearest") => onnx.GridSample(x, points, mode="nearest", like grid)

# Operators of ONNX Runtime that came to be operators of ONNX, or were renamed.
table adopted(now):
  | onnx.ms.Gelu            : now = onnx.Gelu
  | onnx.ms.Pad             : now = onnx.Pad
  | onnx.ms.TransposeMatMul : now = onnx.ms.FusedMatMul
  | onnx.ms.Trilu           : now = onnx.Trilu
end
rule adopted_under_its_name for Op in adopted:
    op: Op(xs...) => Op.now(xs..., like op)
table adopted_steps(now):
  | onnx.ms.DequantizeLinear : now = onnx.DequantizeLinear
  | onnx.ms.QuantizeLinear   : now = onnx.QuantizeLinear
end
rule adopted_steps_along_an_axis for Op in adopted_steps:
    op: Op(x, s, z?) => Op.now(x, s, z, like op)
# A list of one scale is that of the whole tensor, which may be a scalar.
rule adopted_step_is_scalar for Op in adopted_steps:
    op: Op(x, s: [1], z?) => Op.now(x, onnx.Reshape(s, []), onnx.Reshape(z, []) if z != none else none, like op)

# Pads that are known are those of an attribute.
rule transposed_convolution_of_known_pads:
    conv: onnx.ms.ConvTransposeWithDynamicPads(x, w, const pads, b?, auto_pad=NOTSET)
 => onnx.ConvTranspose(x, w, b, pads=list(pads), like conv)

# Coordinates that were not yet shifted by half a pixel.
rule roi_align_without_half_pixel:
    align: onnx.RoiAlign.v10(x, rois, batch)
 => onnx.RoiAlign(x, rois, batch, coordinate_transformation_mode="output_half_pixel", like align)

# A resize asked, for each output, for the place at its index divided by the scale: between its neighbours in linear mode; else the one below
# where the axis grows, the one above where it shrinks. An axis either grows or shrinks: first those that shrink, then those that grow.
rule linear_resize_is_asymmetric:
    onnx.Resize.v10(x, scales, mode="linear")
 => onnx.Resize(x, none, scales, mode="linear", coordinate_transformation_mode="asymmetric")
rule nearest_resize_shrinks_then_grows:
    onnx.Resize.v10(x, scales, mode="nearest")
 => onnx.Resize(
        onnx.Resize(
            x, none, onnx.Min(scales, 1.0), mode="nearest", coordinate_transformation_mode="asymmetric",
            nearest_mode="ceil"),
        none, onnx.Max(scales, 1.0), mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="floor")
rule nearest_resize_grows before nearest_resize_shrinks:
    onnx.Resize.v10(x, const scales, mode="nearest")
    when all(scales >= 1)
 => onnx.Resize(x, none, scales, mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="floor")
rule nearest_resize_shrinks:
    onnx.Resize.v10(x, const scales, mode="nearest")
    when all(scales <= 1)
 => onnx.Resize(x, none, scales, mode="nearest", coordinate_transformation_mode="asymmetric", nearest_mode="ceil")

# Upsample only grows.
rule upsample_is_resize:
    onnx.Upsample.v9(x, scales, mode=m)
 => onnx.Resize(x, none, scales, mode=m, coordinate_transformation_mode="asymmetric", nearest_mode="floor")
rule upsample_by_attribute_is_resize:
    onnx.Upsample.v7(x, scales=s, mode=m)
 => onnx.Resize(x, none, s, mode=m, coordinate_transformation_mode="asymmetric", nearest_mode="floor")

# Meanings that changed.

# At inference nothing is dropped, and the mask lets everything through.
rule dropout_at_inference
     unverified "onnxruntime leaves the older mask empty":
    onnx.Dropout.v10(x, ratio=r) => onnx.Dropout(x, r)

# Only the normalized value is there at inference.
rule batch_normalization_at_inference:
    norm: onnx.BatchNormalization.v9(x, scale, bias, mean, var)
 => onnx.BatchNormalization(x, scale, bias, mean, var, training_mode=0, like norm)
rule batch_normalization_per_channel:
    norm: onnx.BatchNormalization.v7(x, scale, bias, mean, var, spatial=1)
 => onnx.BatchNormalization(x, scale, bias, mean, var, training_mode=0, like norm)
# Per element: (x - mean) / sqrt(var + eps) scale + bias
rule batch_normalization_per_element:
    onnx.BatchNormalization.v7(x, scale, bias, mean, var, spatial=0, epsilon=eps)
 => onnx.Add(onnx.Mul(onnx.Div(onnx.Sub(x, mean), onnx.Sqrt(onnx.Add(var, eps))), scale), bias)

# Scale and bias were one for each group; now they are one for each channel of it.
rule group_normalization_per_group:
    norm: onnx.GroupNormalization.v18(x: [_, c, ...], scale: [g], bias: [g], num_groups=g)
 => onnx.GroupNormalization(
        x, onnx.Reshape(onnx.Expand(onnx.Reshape(scale, [g, 1]), [g, c // g]), [c]),
        onnx.Reshape(onnx.Expand(onnx.Reshape(bias, [g, 1]), [g, c // g]), [c]), like norm)

# f(x, axis=a) worked on all axes from a on as one: f of the flattened matrix.
table coerced(now):
  | onnx.Hardmax.v11    : now = onnx.Hardmax
  | onnx.LogSoftmax.v11 : now = onnx.LogSoftmax
  | onnx.Softmax.v11    : now = onnx.Softmax
end
rule flattened for Old in coerced:
    Old(x, axis=a) => onnx.Reshape(Old.now(onnx.Flatten(x, axis=a), axis=1), onnx.Shape(x))
rule along_the_last_axis for Old in coerced:
    Old(x, axis=a)
    when a == -1 or a == rank(x) - 1
 => Old.now(x, axis=-1)

# Opset 6: operands broadcast on request only, from the last axis or from one on.
table broadcast_on_request(now):
  | onnx.Add.v6     : now = onnx.Add
  | onnx.And.v1     : now = onnx.And
  | onnx.Div.v6     : now = onnx.Div
  | onnx.Equal.v1   : now = onnx.Equal
  | onnx.Greater.v1 : now = onnx.Greater
  | onnx.Less.v1    : now = onnx.Less
  | onnx.Mul.v6     : now = onnx.Mul
  | onnx.Or.v1      : now = onnx.Or
  | onnx.Pow.v1     : now = onnx.Pow
  | onnx.Sub.v6     : now = onnx.Sub
  | onnx.Xor.v1     : now = onnx.Xor
end
rule broadcast_from_last for Old in broadcast_on_request
     unverified onnx.Pow.v1 "no runtime computes powers of opset 1 any more":
    Old(a, b, axis=none) => Old.now(a, b)
test a: [2, 3], b: [3], broadcast = 1
rule broadcast_from_one_on for Old in broadcast_on_request
     unverified "no runtime broadcasts from an axis on any more":
    Old(a, b, axis=k) => Old.now(a, onnx.Unsqueeze(b, arange(rank(b), rank(a) - k % rank(a))))
rule gemm_broadcasts:
    gemm: onnx.Gemm.v6(a, b, c) => onnx.Gemm(a, b, c, like gemm)
# (onnx's reference implementation takes no beta where it need not broadcast.)
test a: f32[2, 3], b: f32[3, 5], c: f32[5], broadcast = 1
# A slope for each channel, or one.
rule slopes_of_channels:
    onnx.PRelu.v6(x: [_, c, ...], slope: [c]) => onnx.PRelu(x, onnx.Reshape(slope, trailing_ones(rank(x) - 1)))
rule slope_of_all before slopes_of_channels:
    onnx.PRelu.v6(x, slope: [1]) => onnx.PRelu(x, slope)
# Which results there are was told beside them.
table recurrent_of_opset_6(now):
  | onnx.GRU.v3  : now = onnx.GRU
  | onnx.LSTM.v1 : now = onnx.LSTM
  | onnx.RNN.v1  : now = onnx.RNN
end
rule results_told_twice for Old in recurrent_of_opset_6
     unverified "no runtime computes the forms of opset 6 any more":
    op: Old(xs...) => Old.now(xs..., like op)
rule upsample_by_height_and_width
     unverified "no runtime computes the form of opset 1 any more":
    onnx.Upsample.v1(x, mode="nearest", height_scale=h, width_scale=w)
 => onnx.Upsample.v7(x, mode="nearest", scales=[1.0, 1.0, h, w])
rule upsample_between_by_height_and_width
     unverified "no runtime computes the form of opset 1 any more":
    onnx.Upsample.v1(x, mode="bilinear", height_scale=h, width_scale=w)
 => onnx.Upsample.v7(x, mode="linear", scales=[1.0, 1.0, h, w])
rule told_to_drop_nothing
     unverified "no runtime computes the form of opset 6 any more":
    onnx.Dropout.v6(x, is_test=1, ratio=r) => onnx.Dropout(x, r)
rule batch_normalization_told_not_to_train
     unverified "no runtime computes the form of opset 6 any more":
    norm: onnx.BatchNormalization.v6(x, scale, bias, mean, var, is_test=1, spatial=s)
 => onnx.BatchNormalization.v7(x, scale, bias, mean, var, spatial=s, like norm)

# ai.onnx.ml

# Classes by their positions, one way or the other.
rule labels_of_strings:
    onnx.ml.LabelEncoder.v1(x: string[...], classes_strings=classes, default_int64=otherwise)
 => onnx.ml.LabelEncoder(x, keys_strings=classes, values_int64s=arange(len(classes)), default_int64=otherwise)
rule labels_of_numbers:
    onnx.ml.LabelEncoder.v1(x: i64[...], classes_strings=classes, default_string=otherwise)
 => onnx.ml.LabelEncoder(x, keys_int64s=arange(len(classes)), values_strings=classes, default_string=otherwise)

# A regressor's scores are transformed by operators of their own.

set regressors = onnx.ml.LinearRegressor onnx.ml.TreeEnsembleRegressor.v3
rule regression_then_softmax for R in regressors:
    scores: R(x, post_transform="SOFTMAX") => onnx.Softmax(R(x, post_transform="NONE", like scores), axis=1)
test x: f32[4, 3], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], targets = 2, nodes_featureids = [0],
     nodes_modes = ["LEAF"], nodes_nodeids = [0], nodes_treeids = [0], nodes_values = [0.0], nodes_truenodeids = [0],
     nodes_falsenodeids = [0], target_ids = [0, 1], target_nodeids = [0, 0], target_treeids = [0, 0],
     target_weights = [1.5, -2.5], n_targets = 2
rule regression_then_logistic for R in regressors:
    scores: R(x, post_transform="LOGISTIC") => onnx.Sigmoid(R(x, post_transform="NONE", like scores))
test x: f32[4, 3], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], targets = 2, nodes_featureids = [0],
     nodes_modes = ["LEAF"], nodes_nodeids = [0], nodes_treeids = [0], nodes_values = [0.0], nodes_truenodeids = [0],
     nodes_falsenodeids = [0], target_ids = [0, 1], target_nodeids = [0, 0], target_treeids = [0, 0],
     target_weights = [1.5, -2.5], n_targets = 2
# softmax over what is not 0, where no sum is 1/2
rule regression_then_softmax_zero for R in regressors:
    scores: R(x, post_transform="SOFTMAX_ZERO")
 => with s: R(x, post_transform="NONE", like scores)
    with most: onnx.ReduceMax(s, [1], keepdims=1)
    with e: onnx.Where(
        onnx.Greater(onnx.Abs(s), 0.0000001), onnx.Exp(onnx.Sub(s, most)), onnx.Mul(s, onnx.Exp(onnx.Neg(most))))
    with sum: onnx.ReduceSum(e, [1], keepdims=1)
    onnx.Where(onnx.Equal(sum, 0.0), 0.5, onnx.Div(e, sum))
test x: f32[4, 3], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], targets = 2, nodes_featureids = [0],
     nodes_modes = ["LEAF"], nodes_nodeids = [0], nodes_treeids = [0], nodes_values = [0.0], nodes_truenodeids = [0],
     nodes_falsenodeids = [0], target_ids = [0, 1], target_nodeids = [0, 0], target_treeids = [0, 0],
     target_weights = [1.5, -2.5], n_targets = 2
# sqrt(2) sgn(v) sqrt(-a + sqrt(a^2 - l / 0.147)) with v = 2 s - 1, l = log(1 - v^2), a = 2 / (0.147 pi) + l / 2; 0 where v^2 = 1
rule regression_then_probit for R in regressors:
    scores: R(x, post_transform="PROBIT")
 => with v: onnx.Sub(onnx.Mul(R(x, post_transform="NONE", like scores), 2.0), 1.0)
    with rest: onnx.Mul(onnx.Sub(1.0, v), onnx.Add(1.0, v))
    with l: onnx.Log(rest)
    with a: onnx.Add(onnx.Mul(l, 0.5), 4.3307467)
    with size: onnx.Sqrt(onnx.Sub(onnx.Sqrt(onnx.Sub(onnx.Mul(a, a), onnx.Mul(l, 6.8027211))), a))
    onnx.Where(onnx.Equal(rest, 0.0), 0.0, onnx.Mul(onnx.Where(onnx.Less(v, 0.0), -1.41421356, 1.41421356), size))
test x: f32[4, 3], coefficients = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], targets = 2, nodes_featureids = [0],
     nodes_modes = ["LEAF"], nodes_nodeids = [0], nodes_treeids = [0], nodes_values = [0.0], nodes_truenodeids = [0],
     nodes_falsenodeids = [0], target_ids = [0, 1], target_nodeids = [0, 0], target_treeids = [0, 0],
     target_weights = [1.5, -2.5], n_targets = 2

# Trees whose leaves speak of several targets: each tree's leaf, what that says, and the sum over the trees.

table aggregation(word):
  | onnx.ReduceSum  : word = "SUM"
  | onnx.ReduceMean : word = "AVERAGE"
  | onnx.ReduceMin  : word = "MIN"
  | onnx.ReduceMax  : word = "MAX"
end
rule regressor_is_trees_and_votes for Reduce in aggregation
     falls onnx.ml.TreeEnsembleRegressor.v3 "a newer form":
    trees: onnx.ml.TreeEnsembleRegressor.v3(x, aggregate_function=Reduce.word, post_transform="NONE")
    let number = f64 if element(x) == f64 else f32
    let places = leaf_places(trees)
    let said = leaf_votes(trees)
 => onnx.Add(
        Reduce(
            onnx.Gather(
                said.votes,
                onnx.Cast(onnx.ml.TreeEnsemble(onnx.Cast(x, to=data_type(number)), like places), to=data_type(i64)),
                axis=0),
            [1], keepdims=0),
        said.base)
test x: f32[4, 3], nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"],
     nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0],
     nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], target_ids = [0, 1, 1, 0],
     target_nodeids = [1, 1, 2, 2], target_treeids = [0, 0, 0, 0], target_weights = [1.5, 2.5, 3.5, 0.5], n_targets = 2
rule classifier_is_regressor:
    trees: onnx.ml.TreeEnsembleClassifier.v3(x, classlabels_int64s=labels, classlabels_strings=none)
    let votes = votes_for_classes(trees)
 => onnx.Gather(
        cast(labels, i64), onnx.ArgMax(scores: onnx.ml.TreeEnsembleRegressor.v3(x, like votes), axis=1, keepdims=0),
        axis=0),
    scores
test x: f32[4, 3], nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"],
     nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0],
     nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [0, 1, 2], class_nodeids = [1, 1, 2],
     class_treeids = [0, 0, 0], class_weights = [1.5, 2.5, 3.5], labels = [5, 7, 9]
# Labels that are words stand for themselves behind the number of the class: nothing computes them, but scores alone need none.
rule classifier_by_words_is_regressor:
    trees: onnx.ml.TreeEnsembleClassifier.v3(x, classlabels_int64s=none, classlabels_strings=words)
    let votes = votes_for_classes(trees)
 => onnx.ml.LabelEncoder(
        onnx.ArgMax(scores: onnx.ml.TreeEnsembleRegressor.v3(x, like votes), axis=1, keepdims=0),
        keys_int64s=arange(len(words)), values_strings=words),
    scores
test x: f32[4, 3], nodes_featureids = [2, 0, 0], nodes_modes = ["BRANCH_LEQ", "LEAF", "LEAF"],
     nodes_nodeids = [0, 1, 2], nodes_treeids = [0, 0, 0], nodes_values = [0.5, 0.0, 0.0],
     nodes_truenodeids = [1, 0, 0], nodes_falsenodeids = [2, 0, 0], class_ids = [0, 1, 1], class_nodeids = [1, 1, 2],
     class_treeids = [0, 0, 0], class_weights = [1.5, 2.5, 3.5], words = ["a", "b"]

# A line for each class; one against the other where there are two classes and one line.
rule linear_classifier_is_regressor:
    onnx.ml.LinearClassifier(
        x, coefficients=w, intercepts=b?, classlabels_ints=labels, classlabels_strings=none, post_transform=p)
    let lines = lines_for_classes(w, b, len(labels))
 => onnx.Gather(
        cast(labels, i64),
        onnx.ArgMax(
            scores: onnx.ml.LinearRegressor(
                onnx.Cast(x, to=data_type(f32)), targets=len(labels), post_transform=p, like lines),
            axis=1, keepdims=0),
        axis=0),
    scores
test x: f32[4, 3], w = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0], b = [1.0, 2.0], labels = [5, 7]

# A line for each pair of classes over the values of a kernel, whose sign is a vote: x s, tanh(g x s + c), (g x s + c)^d, exp(-g |x - s|^2)
rule support_vector_classifier_is_regressor:
    machine: onnx.ml.SVMClassifier(
        x, classlabels_ints=labels, classlabels_strings=none, kernel_type=k, post_transform=p, prob_a=none,
        vectors_per_class=_)
    when p == "NONE" or len(labels) > 2
    let svm = vectors_for_classes(machine)
 => with numbers: onnx.Cast(x, to=data_type(f32))
    with product: onnx.MatMul(numbers, transpose(svm.vectors, [1, 0]))
        if k != "RBF" else onnx.ReduceSumSquare(onnx.Sub(onnx.Unsqueeze(numbers, [1]), svm.vectors), [2], keepdims=0)
    with sum: onnx.Add(onnx.Mul(product, svm.gamma), svm.constant) if k != "RBF" else onnx.Mul(product, -svm.gamma)
    with bent: onnx.Tanh(sum) if k == "SIGMOID" else sum
    with raised: onnx.Pow(bent, svm.degree) if k == "POLY" else bent
    with kernel: onnx.Exp(raised) if k == "RBF" else raised
    with decisions: onnx.ml.LinearRegressor(
        kernel, targets=len(svm.intercepts), post_transform="NONE", coefficients=svm.coefficients,
        intercepts=svm.intercepts)
    with votes: onnx.Add(onnx.MatMul(onnx.Cast(onnx.Greater(decisions, 0.0), to=data_type(f32)), svm.votes), svm.base)
    onnx.Gather(cast(labels, i64), onnx.ArgMax(votes, axis=1, keepdims=0), axis=0),
    decisions if p == "NONE" else onnx.ml.LinearRegressor(
        kernel, targets=len(svm.intercepts), post_transform=p, coefficients=svm.coefficients, intercepts=svm.intercepts)
test x: f32[4, 3], labels = [5, 7, 9], vectors_per_class = [1, 1, 1],
     support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25],
     coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0],
     kernel_type = "RBF"
test x: f32[4, 3], labels = [5, 7, 9], vectors_per_class = [1, 1, 1],
     support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25],
     coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0],
     kernel_type = "POLY", post_transform = "LOGISTIC"
test x: f32[4, 3], labels = [5, 7, 9], vectors_per_class = [1, 1, 1],
     support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25],
     coefficients = [1.0, -0.5, 0.25, 0.75, -1.0, 2.0], rho = [0.25, -0.5, 0.125], kernel_params = [0.5, 0.25, 3.0],
     kernel_type = "SIGMOID", post_transform = "SOFTMAX"
test x: i64[4, 3], labels = [5, 7], vectors_per_class = [2, 1],
     support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25],
     kernel_params = [0.5, 0.25, 3.0]
# Platt's q = 1 / (1 + exp(a s + b)) of two classes, as the iteration that couples probabilities leaves it: p = 1/2, and while |p - q| max(p, 1 - p)
# is 0.0025 or more, r = 1 - h(1 - p, 1 - q) and then p = h(r, q), with h(u, v) = u v^2 / (v^2 - u v + u^2). Two rounds are enough for any q.
rule probabilities_of_two_classes
     falls implied_transforms "the scores are not coupled":
    machine: onnx.ml.SVMClassifier(
        x, classlabels_ints=labels, prob_a=a, prob_b=b, post_transform="NONE", vectors_per_class=counts)
    when len(labels) == 2
    when len(a) == 1 and len(b) == 1
    when sum(counts) > 0
 => with plain: onnx.ml.SVMClassifier(x, prob_a=none, prob_b=none, like machine)
    with line: onnx.Gather(plain.Z, [1], axis=1)
    with q: onnx.Clip(onnx.Sigmoid(onnx.Sub(onnx.Mul(line, -a[0]), b[0])), 0.0000001, 0.9999999)
    with s: onnx.Sub(1.0, q)
    with qq: onnx.Mul(q, q)
    with ss: onnx.Mul(s, s)
    with half: onnx.Sub(1.0, onnx.Div(onnx.Mul(ss, 0.5), onnx.Add(onnx.Sub(ss, onnx.Mul(s, 0.5)), 0.25)))
    with first: onnx.Div(onnx.Mul(half, qq), onnx.Add(onnx.Sub(qq, onnx.Mul(half, q)), onnx.Mul(half, half)))
    with once: onnx.Where(onnx.Less(onnx.Abs(onnx.Sub(q, 0.5)), 0.005), 0.5, first)
    with rest: onnx.Sub(1.0, once)
    with later: onnx.Sub(
        1.0, onnx.Div(onnx.Mul(rest, ss), onnx.Add(onnx.Sub(ss, onnx.Mul(rest, s)), onnx.Mul(rest, rest))))
    with second: onnx.Div(onnx.Mul(later, qq), onnx.Add(onnx.Sub(qq, onnx.Mul(later, q)), onnx.Mul(later, later)))
    with p: onnx.Where(onnx.Less(onnx.Mul(onnx.Abs(onnx.Sub(once, q)), onnx.Max(once, rest)), 0.0025), once, second)
    plain, onnx.Concat(p, onnx.Sub(1.0, p), axis=1)
test x: f32[4, 3], labels = [5, 7], vectors_per_class = [2, 1], a = [-1.5], b = [0.25],
     support_vectors = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], coefficients = [1.0, -0.5, 0.25], rho = [0.25],
     kernel_params = [0.5, 0.25, 3.0]
# A line for each class, without vectors. Where there are two, onnxruntime compares scores with 0 or 1/2, not with each other.
rule lines_of_support_vectors_are_linear:
    onnx.ml.SVMClassifier(
        x, classlabels_ints=labels, classlabels_strings=none, coefficients=w, rho=r, vectors_per_class=none,
        post_transform=p)
    when len(labels) > 2
 => onnx.ml.LinearClassifier(
        x, coefficients=w, intercepts=[r[0] for _ in labels], classlabels_ints=labels, post_transform=p)
test x: f32[4, 3], labels = [5, 7, 9], w = [0.5, 1.0, -2.0, 1.0, 2.0, 3.0, -1.0, 0.5, 0.25], r = [0.25],
     kernel_params = [0.5, 0.25, 3.0]

# Experimental operators that ended with opset 9 (docs/Operators.md of ONNX 1.4).

# scale x + bias, a bias for each channel
rule image_scaler_is_arithmetic
     unverified "no runtime has the experimental operators any more":
    onnx.Custom(x, domain="", op_type="ImageScaler", node_attributes=a)
    let bias = setting(a, "bias")
 => onnx.Add(onnx.Mul(x, setting_or(a, "scale", 1.0)), along(cast(bias, f32), 0, 3))
# without the border (left, top, right, bottom)
rule crop_is_slice
     unverified "no runtime has the experimental operators any more":
    onnx.Custom(x, domain="", op_type="Crop", node_attributes=a)
    let border = setting(a, "border")
    when setting_or(a, "scale", 0) == 0
 => onnx.Slice(x, [border[1], border[0]], cropped_ends(border), [2, 3])
# alpha x + beta
rule affine_is_arithmetic
     unverified "no runtime has the experimental operators any more":
    onnx.Custom(x, domain="", op_type="Affine", node_attributes=a)
 => onnx.Add(onnx.Mul(x, setting_or(a, "alpha", 1.0)), setting_or(a, "beta", 0.0))
# alpha tanh(beta x)
rule scaled_tanh_is_arithmetic
     unverified "no runtime has the experimental operators any more":
    onnx.Custom(x, domain="", op_type="ScaledTanh", node_attributes=a)
    let alpha = setting(a, "alpha")
    let beta = setting(a, "beta")
 => onnx.Mul(onnx.Tanh(onnx.Mul(x, beta)), alpha)
# alpha softplus(beta x)
rule parametric_softplus_is_arithmetic
     unverified "no runtime has the experimental operators any more":
    onnx.Custom(x, domain="", op_type="ParametricSoftplus", node_attributes=a)
    let alpha = setting(a, "alpha")
    let beta = setting(a, "beta")
 => onnx.Mul(onnx.Softplus(onnx.Mul(x, beta)), alpha)

# Quantizers of QONNX.

# (clamp(x / scale + zero) - zero) scale, rounded to integers in between
rule quantizer_is_arithmetic
     unverified "no runtime has the operators of QONNX":
    onnx.Custom(x, scale, zero, const bits, domain=d, op_type="Quant", node_attributes=a)
    when is_qonnx(d)
    let bounds = integer_bounds(a, bits)
 => with z: onnx.Cast(zero, to=data_type(f32))
    with clamped: onnx.Clip(onnx.Add(onnx.Div(x, scale), z), cast(bounds[0], f32), cast(bounds[1], f32))
    onnx.Mul(onnx.Sub(onnx.Round(clamped), z), scale)
# scale where x is 0 or more, else -scale
rule quantizer_of_signs_is_choice
     unverified "no runtime has the operators of QONNX":
    onnx.Custom(x, scale, domain=d, op_type="BipolarQuant")
    when is_qonnx(d)
 => onnx.Where(onnx.GreaterOrEqual(x, cast(0.0, f32)), scale, onnx.Neg(scale))
