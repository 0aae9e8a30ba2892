# Resampling.
use onnx, nhwc, tfl
from tflc.patterns.hooks.axes import folded_around, with_size
from tflc.patterns.hooks.parameters import i32
from tflc.patterns.hooks.resampling import knows_its_sizes, linear_flags, nearest_flags, resize_scales,
    linear_flags_of_any_size, nearest_flags_of_any_size, nearest_indices, place_of_height, resized_axes, weights,
    whole_factors
from tflc.patterns.hooks.reshaping import same_dims
from tflc.patterns.hooks.window import spatial

rule resize_nearest before resize_nearest_along_one, resize_nearest_along_two:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m,
        nearest_mode=n)
    let scale = resize_scales(r)
    when all([axis in [1, 2] for axis in resized_axes(scale)])
    when knows_its_sizes(r)
    let flag = nearest_flags(spatial(dims(x)), spatial(dims(r)), scale[1:3], m, n)
 => tfl.resize_nearest_neighbor(
        x, i32(spatial(dims(r))), align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
# Other elements are gathered, axis by axis.
rule resize_nearest_along_one:
    r: nhwc.Resize(x, _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m, nearest_mode=n)
    let scale = resize_scales(r)
    let axes = resized_axes(scale)
    when len(axes) == 1
    let sources = nearest_indices(dims(x)[axes[0]], dims(r)[axes[0]], scale[axes[0]], m, n)
 => tfl.gather(x, i32(sources), axis=axes[0])
rule resize_nearest_along_two:
    r: nhwc.Resize(x, _?, _?, _?, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m, nearest_mode=n)
    let scale = resize_scales(r)
    let axes = resized_axes(scale)
    when len(axes) == 2
    let first = nearest_indices(dims(x)[axes[0]], dims(r)[axes[0]], scale[axes[0]], m, n)
    let second = nearest_indices(dims(x)[axes[1]], dims(r)[axes[1]], scale[axes[1]], m, n)
 => tfl.gather(tfl.gather(x, i32(first), axis=axes[0]), i32(second), axis=axes[1])

rule resize_bilinear before resize_by_weights_along_one, resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, _?, _?, mode="linear", coordinate_transformation_mode=m, antialias=t, exclude_outside=e)
    let scale = resize_scales(r)
    when all([axis in [1, 2] for axis in resized_axes(scale)])
    when knows_its_sizes(r)
    let flag = linear_flags(spatial(dims(x)), spatial(dims(r)), scale[1:3], m, t, e)
 => tfl.resize_bilinear(
        x, i32(spatial(dims(r))), align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
# Any other linear or cubic resampling is a product with the matrix of its weights, axis by axis.
rule resize_by_weights_along_one:
    r: nhwc.Resize(
        x: f32[...], _?, _?, _?, mode=mode, cubic_coeff_a=q, coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e)
    when mode != "nearest"
    let scale = resize_scales(r)
    let axes = resized_axes(scale)
    when len(axes) == 1
    let first = weights(dims(x)[axes[0]], dims(r)[axes[0]], scale[axes[0]], mode, m, t, e, q)
 => tfl.reshape(
        tfl.batch_matmul(cast(expand(first, 0), f32), tfl.reshape(x, i32(folded_around(dims(x), axes[0])))),
        i32(open_shape(r)))
rule resize_by_weights_along_two:
    r: nhwc.Resize(
        x: f32[...], _?, _?, _?, mode=mode, cubic_coeff_a=q, coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e)
    when mode != "nearest"
    let scale = resize_scales(r)
    let axes = resized_axes(scale)
    when len(axes) == 2
    let first = weights(dims(x)[axes[0]], dims(r)[axes[0]], scale[axes[0]], mode, m, t, e, q)
    let second = weights(dims(x)[axes[1]], dims(r)[axes[1]], scale[axes[1]], mode, m, t, e, q)
    let between = with_size(dims(x), axes[0], dims(r)[axes[0]])
 => tfl.reshape(
        tfl.batch_matmul(
            cast(expand(second, 0), f32),
            tfl.reshape(
                tfl.batch_matmul(cast(expand(first, 0), f32), tfl.reshape(x, i32(folded_around(dims(x), axes[0])))),
                i32(folded_around(between, axes[1])))),
        i32(open_shape(r)))

# Images of any size, enlarged by a factor or to sizes that are computed.
rule open_resize_nearest before resize_nearest:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, const scales, none, mode="nearest", exclude_outside=0, coordinate_transformation_mode=m,
        nearest_mode=n, axes=a?)
    when not knows_its_sizes(r)
    let factors = whole_factors(scales, a)
    let flag = nearest_flags_of_any_size(factors, m, n)
 => tfl.resize_nearest_neighbor(
        x, tfl.mul(tfl.strided_slice(tfl.shape(x), i32([1]), i32([3]), i32([1])), i32(factors)),
        align_corners=flag == "align_corners", half_pixel_centers=flag == "half_pixel_centers")
rule open_resize_bilinear before resize_bilinear:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, const scales, none, mode="linear", coordinate_transformation_mode=m, antialias=t,
        exclude_outside=e, axes=a?)
    when not knows_its_sizes(r)
    let factors = whole_factors(scales, a)
    let flag = linear_flags_of_any_size(m, t, e)
 => tfl.resize_bilinear(
        x, tfl.mul(tfl.strided_slice(tfl.shape(x), i32([1]), i32([3]), i32([1])), i32(factors)),
        align_corners=flag == "align_corners", half_pixel_centers=flag == "half_pixel_centers")
rule resize_bilinear_to_sizes before resize_bilinear:
    r: nhwc.Resize(
        x: f32[_, _, _, _], _?, none, sizes, mode="linear", keep_aspect_ratio_policy="stretch",
        coordinate_transformation_mode=m, antialias=t, exclude_outside=e, axes=a?)
    when not knows_its_sizes(r)
    when same_dims([dims(r)[0], dims(r)[3]], [dims(x)[0], dims(x)[3]])
    let place = place_of_height(a)
    let flag = linear_flags_of_any_size(m, t, e)
 => tfl.resize_bilinear(
        x, tfl.cast(tfl.slice(sizes, i32([place]), i32([2]))): i32[2], align_corners=flag == "align_corners",
        half_pixel_centers=flag == "half_pixel_centers")
test axes = [2, 3], coordinate_transformation_mode = "asymmetric"
# Result i repeats element floor(i / (result / size)), each step in f32 as ONNX's runtimes compute it.
rule resize_nearest_to_sizes before resize_nearest:
    r: nhwc.Resize(
        x: [_, _, _, _], _?, none, sizes, mode="nearest", exclude_outside=0, keep_aspect_ratio_policy="stretch",
        coordinate_transformation_mode="asymmetric", nearest_mode="floor", axes=a?)
    when not knows_its_sizes(r)
    when same_dims([dims(r)[0], dims(r)[3]], [dims(x)[0], dims(x)[3]])
    let place = place_of_height(a)
 => tfl.gather(
        tfl.gather(
            x,
            onnx.Cast(
                tfl.div(
                    tfl.range(
                        0.0, high: onnx.Cast(tfl.reshape(tfl.slice(sizes, i32([place]), i32([1])), i32([])), to=1),
                        1.0),
                    tfl.div(high, onnx.Cast(tfl.reshape(tfl.slice(tfl.shape(x), i32([1]), i32([1])), i32([])), to=1))),
                to=6),
            axis=1),
        onnx.Cast(
            tfl.div(
                tfl.range(
                    0.0, wide: onnx.Cast(tfl.reshape(tfl.slice(sizes, i32([place + 1]), i32([1])), i32([])), to=1),
                    1.0),
                tfl.div(wide, onnx.Cast(tfl.reshape(tfl.slice(tfl.shape(x), i32([2]), i32([1])), i32([])), to=1))),
            to=6),
        axis=2)
test axes = [2, 3]
