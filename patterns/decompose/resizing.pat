# Images and volumes of other sizes (rounded).
use onnx
from tflc.patterns.hooks.axes import from_last, to_first, to_last
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.resampling import cropped
from tflc.patterns.hooks.resampling_steps import axes_resized, resize_step, is_computed_resize, kept_ratios,
    resizes_volumes, steps_read
from tflc.patterns.hooks.reshaping import same_dims, trailing_ones
from tflc.patterns.hooks.permutation import inverse

# A crop of an image is a product with matrices of weights, and what lies outside a value.
rule cropped_images_are_products before resize_axis_by_axis:
    r: onnx.Resize(
        x: f32[_, _, _, _], const region, _?, _?, coordinate_transformation_mode="tf_crop_and_resize",
        extrapolation_value=v, mode=mode, antialias=0, exclude_outside=0)
    when mode != "nearest"
    let crop = cropped(r, region)
 => onnx.Add(onnx.MatMul(crop.rows, onnx.MatMul(x, crop.columns)), v * crop.outside)

# Many axes, or scales, sizes or regions that are computed (rounded). One scale for all axes is the least or the greatest that they ask for; they are
# resized one after the other. Where a run tells the scale, it tells the place of each element in the data by the operator's formula.
rule resize_keeping_the_aspect_ratio before cropped_images_are_products, resize_of_volumes
     falls kept_ratios "the scale is told":
    r: onnx.Resize(x, region?, none, sizes, keep_aspect_ratio_policy=p, axes=a?)
    when p != "stretch" and is_static(r)
    when is_computed(sizes) or resizes_volumes(r)
    let axes = a if a != none else arange(rank(x))
 => with ratios: onnx.Div(onnx.Cast(sizes, to=1), cast([shape(x)[i] for i in axes], f32))
    with ratio: onnx.ReduceMin(ratios, [0], keepdims=1)
        if p == "not_larger" else onnx.ReduceMax(ratios, [0], keepdims=1)
    onnx.Resize(x, region, onnx.Expand(ratio, [len(axes)]), none, keep_aspect_ratio_policy="stretch", like r)
test x: f32[2, 3, 4], sizes = [4, 6, 8], p = "not_larger"
test x: f32[2, 3, 4], sizes = [6, 6, 9], p = "not_smaller"
# Of a batch of any size, only the axes behind batch and channels are resized: their sizes may be known though others are computed.
rule resize_to_sizes_behind_channels before resize_axis_by_axis, resize_of_volumes
     falls axes_resized "batch and channels are left out"
     unverified "sizes are drawn apart from the data, whose batch they would not keep":
    r: onnx.Resize(
        x, none, none, sizes, keep_aspect_ratio_policy="stretch", coordinate_transformation_mode=m, axes=none)
    when rank(x) > 2 and is_computed(sizes) and m != "tf_half_pixel_for_nn"
    when same_dims(dims(x)[:2], dims(r)[:2])
    let axes = arange(rank(x))[2:]
 => onnx.Resize(
        x, none, none,
        cast(dims(r)[2:], i64)
            if all([is_number(size) for size in dims(r)[2:]]) else onnx.Gather(sizes, cast(axes, i64), axis=0),
        axes=axes, like r)
rule resize_by_scales_behind_channels before resize_axis_by_axis, resize_of_volumes
     falls axes_resized "batch and channels are left out":
    r: onnx.Resize(
        x, none, const scales, none, keep_aspect_ratio_policy="stretch", coordinate_transformation_mode=m, axes=none)
    when rank(x) > 2 and not is_static(x) and m != "tf_half_pixel_for_nn"
    when all([scale == 1 for scale in scales[:2]])
 => onnx.Resize(x, none, scales[2:], none, axes=arange(rank(x))[2:], like r)
rule resize_of_volumes before resize_along_an_axis
     falls axes_resized "an axis less is left":
    r: onnx.Resize(x, _?, const scales?, const sizes?, mode=mode, coordinate_transformation_mode=m)
    when mode == "nearest" or element(x) == f32
    when m != "tf_crop_and_resize"
    let step = resize_step(r)
 => onnx.Resize(
        onnx.Resize(
            x, none, scales[step.place] if scales != none else none, sizes[step.place] if sizes != none else none,
            axes=[step.axis], like r): step.type,
        none, scales[step.places] if scales != none else none, sizes[step.places] if sizes != none else none,
        axes=step.axes, like r)
rule resize_axis_by_axis before resize_along_an_axis
     falls axes_resized "an axis less is left":
    r: onnx.Resize(x, region?, scales?, sizes?, mode=mode)
    when mode == "nearest" or element(x) == f32
    let step = resize_step(r)
 => onnx.Resize(
        onnx.Resize(
            x, onnx.Gather(region, cast(step.ends, i64), axis=0) if region != none else none,
            onnx.Gather(scales, cast(step.place, i64), axis=0) if scales != none else none,
            onnx.Gather(sizes, cast(step.place, i64), axis=0) if sizes != none else none, axes=[step.axis],
            like r): step.type,
        onnx.Gather(region, cast(step.rest, i64), axis=0) if region != none else none,
        onnx.Gather(scales, cast(step.places, i64), axis=0) if scales != none else none,
        onnx.Gather(sizes, cast(step.places, i64), axis=0) if sizes != none else none, axes=step.axes, like r)
rule resize_along_an_axis:
    r: onnx.Resize(
        x, region?, scales?, sizes?, mode=mode, coordinate_transformation_mode=m, nearest_mode=q, cubic_coeff_a=c,
        exclude_outside=e, extrapolation_value=v, antialias=t, axes=axes?)
    when mode == "nearest" or element(x) == f32
    when len(arange(rank(x)) if axes == none else axes) == 1
    when is_computed_resize(r)
    let a = 0 if axes == none else axes[0]
    let size = dims(x)[a]
    let result = dims(r)[a]
    let steps = steps_read(mode, t, size)
    let beside = trailing_ones(rank(x) - a)
 => with length: cast(size, f32) if is_number(size) else onnx.Cast(onnx.Gather(onnx.Shape(x), a, axis=0), to=1)
    with last: onnx.Sub(length, 1.0)
    with scale: scales if scales != none else onnx.Div(onnx.Cast(sizes, to=1), length)
    with stretched: onnx.Mul(scales, length) if scales != none else onnx.Cast(sizes, to=1)
    with count: cast(result, f32) if is_number(result) else onnx.Reshape(onnx.Floor(stretched), [])
    with i: cast(arange(result), f32) if is_number(result) else onnx.Range(0.0, count, 1.0)
    with center: onnx.Div(onnx.Add(i, 0.5), scale)
    with half: onnx.Sub(center, 0.5)
    with place: onnx.Div(i, scale)
        if m == "asymmetric" else center
        if m == "tf_half_pixel_for_nn" else onnx.Add(
            half, onnx.Mul(onnx.Mul(length, 0.5), onnx.Sub(1.0, onnx.Div(count, stretched))))
        if m == "half_pixel_symmetric" else onnx.Where(onnx.Equal(stretched, 1.0), cast(-0.5, f32), half)
        if m == "pytorch_half_pixel" else onnx.Where(
            onnx.Equal(stretched, 1.0), cast(0.0, f32), onnx.Div(onnx.Mul(i, last), onnx.Sub(stretched, 1.0)))
        if m == "align_corners" else onnx.Where(
            onnx.Greater(count, 1.0),
            onnx.Add(
                onnx.Mul(start: onnx.Slice(region, [0], [1], [0]), last),
                onnx.Div(
                    onnx.Mul(i, onnx.Mul(onnx.Sub(end: onnx.Slice(region, [1], [2], [0]), start), last)),
                    onnx.Sub(count, 1.0))),
            onnx.Mul(onnx.Mul(onnx.Add(start, end), 0.5), last))
        if m == "tf_crop_and_resize" else half
    with rounded: onnx.Floor(place)
        if q == "floor" else onnx.Ceil(place)
        if q == "ceil" else onnx.Floor(onnx.Add(place, 0.5))
        if q == "round_prefer_ceil" else onnx.Ceil(onnx.Sub(place, 0.5))
    with point: onnx.Unsqueeze(place, [1])
    with tap: rounded if mode == "nearest" else steps if t == 1 else onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, last), 0.0)
    with apart: onnx.Abs(onnx.Sub(point, tap))
    with d: onnx.Mul(apart, onnx.Min(scale, 1.0)) if t == 1 else apart
    with along: onnx.Max(onnx.Sub(1.0, d), 0.0)
        if mode == "linear" else onnx.Where(
            onnx.Less(d, 1.0), onnx.Add(onnx.Mul(onnx.Mul(d, d), onnx.Sub(onnx.Mul(d, c + 2), c + 3)), 1.0),
            onnx.Where(
                onnx.Less(d, 2.0),
                onnx.Sub(onnx.Mul(d, onnx.Add(onnx.Mul(d, onnx.Sub(onnx.Mul(d, c), 5 * c)), 8 * c)), 4 * c),
                cast(0.0, f32)))
    with counted: onnx.Where(onnx.Equal(tap, inside), along, cast(0.0, f32)) if e == 1 else along
    with share: onnx.Div(counted, onnx.ReduceSum(counted, [1], keepdims=1)) if e == 1 or t == 1 else counted
    with at: onnx.Cast(inside, to=6)
    with read: onnx.Gather(x, at, axis=a)
    with sampled: read
        if mode == "nearest" else onnx.Transpose(
            onnx.MatMul(onnx.Transpose(read, perm=to_last(rank(x), a)), onnx.Transpose(share, perm=[1, 0])),
            perm=from_last(rank(x), a))
        if t == 1 else onnx.ReduceSum(
            onnx.Mul(read, onnx.Reshape(share, [-1, len(steps)] + list(beside[1:]))), [a + 1], keepdims=0)
        if is_static(x) and is_static(r) else onnx.Transpose(
            onnx.Reshape(
                onnx.ReduceSum(
                    onnx.Mul(
                        onnx.Gather(
                            onnx.Reshape(turned: onnx.Transpose(x, perm=to_first(rank(x), a)), [0, -1]), at, axis=0),
                        onnx.Unsqueeze(share, [2])),
                    [1], keepdims=0),
                onnx.Concat(cast([-1], i64), onnx.Slice(onnx.Shape(turned), [1], [rank(x)], [0]), axis=0)),
            perm=inverse(to_first(rank(x), a)))
    with seen: onnx.Equal(place, onnx.Max(onnx.Min(place, last), 0.0))
    onnx.Where(onnx.Reshape(seen, beside), sampled, cast(v, element(x))) if m == "tf_crop_and_resize" else sampled
