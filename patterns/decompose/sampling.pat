# Between elements (rounded). The elements around a point are gathered as rows of channels, and weighted: along each axis by a function of
# their distance, 1 - t or the cubic of Keys with a = -3/4. What lies outside counts as 0, as the nearest element, or as its mirror image.
use onnx
from tflc.dialects.nhwc import channels_last
from tflc.patterns.hooks.axes import to_last
from tflc.patterns.hooks.parameters import is_number
from tflc.patterns.hooks.reshaping import trailing_ones
from tflc.patterns.hooks.sampling import base_grid, bin_fractions, first_rows, taps, window_points
from tflc.patterns.hooks.slicing import row_strides

rule sampled_grid_is_gathered:
    r: onnx.GridSample(x: f32[_, c, ...], g: f32[...], mode=m, padding_mode=p, align_corners=a)
    let n = dims(x)[0]
    let sizes = dims(x)[2:]
    when a == 0 or not 1 in sizes
    let steps = taps(m, rank(x) - 2)
    let channels_last = to_last(rank(x), 1)
    let innermost_first = [rank(x) - 1 - i for i in arange(rank(x) - 2)]
 => with whole: onnx.Cast(onnx.Gather(onnx.Shape(x), innermost_first, axis=0), to=6)
    with size: onnx.Cast(whole, to=1)
    with greatest: onnx.Sub(size, 1.0)
    with span: greatest if a == 1 else size
    with scaled: onnx.Sub(
        onnx.Mul(onnx.Add(onnx.Reshape(g, [n if is_number(n) else 0, -1, 1, rank(x) - 2]), 1.0), onnx.Mul(span, 0.5)),
        0.0 if a == 1 else 0.5)
    with rounded: onnx.Round(scaled) if m == "nearest" else scaled
    with high: greatest if a == 1 else onnx.Sub(size, 0.5)
    with point: onnx.Where(
        onnx.Equal(rounded, onnx.Max(onnx.Min(rounded, high), 0.0 if a == 1 else -0.5)), rounded,
        onnx.Max(onnx.Min(rounded, greatest), 0.0))
        if p == "border" and m == "cubic" else rounded
    with tap: onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, greatest), 0.0)
    with t: onnx.Abs(onnx.Sub(point, tap))
    with along: onnx.Sub(1.0, t)
        if m == "linear" else onnx.Where(
            onnx.Less(t, 1.0), onnx.Add(onnx.Mul(onnx.Mul(t, t), onnx.Sub(onnx.Mul(t, 1.25), 2.25)), 1.0),
            onnx.Add(onnx.Mul(t, onnx.Sub(onnx.Mul(t, onnx.Add(onnx.Mul(t, -0.75), 3.75)), 6.0)), 3.0))
    with weight: onnx.ReduceProd(
        onnx.Where(onnx.Equal(tap, inside), along, cast(0.0, f32)) if p == "zeros" else along, [3], keepdims=1)
    with last: onnx.Sub(onnx.Mul(whole, 2), 2 if a == 1 else 1)
    with period: onnx.Max(last, 1) if a == 1 else onnx.Mul(whole, 2)
    with place: onnx.Min(turned: onnx.Mod(onnx.Cast(tap, to=6), period, fmod=0), onnx.Sub(last, turned))
        if p == "reflection" else onnx.Cast(inside, to=6)
    with points: onnx.ReduceProd(onnx.Slice(onnx.Shape(x), [2], [rank(x)], [0]), [0], keepdims=0)
    with first: onnx.Range(0, onnx.Mul(onnx.Gather(onnx.Shape(x), 0, axis=0), points), points)
    with row: onnx.Add(
        onnx.ReduceSum(onnx.Mul(place, onnx.CumProd(whole, 0, exclusive=1, reverse=0)), [3], keepdims=0),
        onnx.Reshape(onnx.Cast(first, to=6), [-1, 1, 1]))
    with found: onnx.Gather(onnx.Reshape(onnx.Transpose(x, perm=channels_last), [-1, c]), row, axis=0)
    onnx.Reshape(
        onnx.Transpose(onnx.ReduceSum(onnx.Mul(found, weight), [2], keepdims=0), perm=[0, 2, 1]),
        list(dims(r)) if is_static(r) else onnx.Concat([0, c], onnx.Shape(g, start=1, end=-1), axis=0))

# The grid of the identity, multiplied by the matrix.
rule affine_grid_is_product:
    r: onnx.AffineGrid(theta: f32[...], _, align_corners=a)
    let sizes = dims(r)[1:-1]
    when all([is_number(size) for size in sizes])
    let places = base_grid(sizes, a)
 => onnx.Reshape(onnx.MatMul(places, onnx.Transpose(theta, perm=[0, 2, 1])), [-1] + sizes + [len(sizes)])

# Of each bin the mean, or the greatest, of what is read at the points inside it. What is read at a point more than an element outside is 0.
rule aligned_regions_are_gathered:
    onnx.RoiAlign(
        x: f32[_, c, _, _], regions, batch, mode=m, output_height=oh, output_width=ow, sampling_ratio=n,
        spatial_scale=s, coordinate_transformation_mode=at)
    when n > 0
    let steps = taps("linear", 2)
 => with whole: onnx.Cast(onnx.Shape(x), to=6)
    with width: onnx.Slice(whole, [3], [4], [0])
    with sizes: onnx.Cast(onnx.Gather(whole, [3, 2], axis=0), to=1)
    with greatest: onnx.Sub(sizes, 1.0)
    with start: onnx.Sub(
        onnx.Mul(onnx.Reshape(onnx.Slice(regions, [0], [2], [1]), [-1, 1, 2]), s), 0.5 if at == "half_pixel" else 0.0)
    with end: onnx.Sub(
        onnx.Mul(onnx.Reshape(onnx.Slice(regions, [2], [4], [1]), [-1, 1, 2]), s), 0.5 if at == "half_pixel" else 0.0)
    with extent: onnx.Sub(end, start) if at == "half_pixel" else onnx.Max(onnx.Sub(end, start), 1.0)
    with point: onnx.Unsqueeze(onnx.Add(start, onnx.Mul(extent, bin_fractions(oh, ow, n))), [2])
    with held: onnx.Max(onnx.Min(point, greatest), 0.0)
    with tap: onnx.Add(onnx.Floor(held), steps)
    with weight: onnx.ReduceProd(
        onnx.Where(
            onnx.Equal(point, onnx.Max(onnx.Min(point, sizes), -1.0)), onnx.Sub(1.0, onnx.Abs(onnx.Sub(held, tap))),
            cast(0.0, f32)),
        [3], keepdims=1)
    with place: onnx.ReduceSum(
        onnx.Mul(onnx.Cast(onnx.Min(tap, greatest), to=6), onnx.Concat(cast([1], i32), width, axis=0)), [3], keepdims=0)
    with points: onnx.Mul(onnx.Slice(whole, [2], [3], [0]), width)
    with row: onnx.Add(place, onnx.Mul(onnx.Reshape(onnx.Cast(batch, to=6), [-1, 1, 1]), points))
    with found: onnx.Gather(onnx.Reshape(onnx.Transpose(x, perm=[0, 2, 3, 1]), [-1, c]), row, axis=0)
    with read: onnx.Reshape(onnx.Mul(found, weight), [-1, oh * ow, n * n * 4, c])
    with bin: onnx.Mul(onnx.ReduceSum(read, [2], keepdims=0), 1 / (n * n))
        if m == "avg" else onnx.ReduceMax(read, [2], keepdims=0)
    onnx.Reshape(onnx.Transpose(bin, perm=[0, 2, 1]), [-1, c, oh, ow])

# A convolution whose elements are read between those of the data, and 0 outside; a product of matrices sums them.
rule deformed_convolution_is_gathered:
    r: onnx.DeformConv(
        x: f32[n, c, ...], w: [m, _, ...], offset, bias?, mask?, group=g, offset_group=o, strides=s, dilations=d,
        pads=p)
    let axes = rank(x) - 2
    let greatest = cast(shape(x)[2:], f32) - 1
    let taken = prod(shape(w)[2:])
    when dims(offset)[1] == o * axes * taken
    let places = prod(shape(r)[2:])
    let window = window_points(shape(r)[2:], shape(w)[2:], s, d, p)
    let steps = taps("linear", axes)
    let strides = list(row_strides(shape(x)[2:]))
    let first = first_rows([n * o, c // o] + shape(x)[2:])
    let channels_last = to_last(rank(x), 1)
 => with moved: onnx.Transpose(onnx.Reshape(offset, [n * o, taken, axes, places]), perm=[0, 1, 3, 2])
    with point: onnx.Reshape(onnx.Add(moved, window), [n * o, -1, 1, axes])
    with tap: onnx.Add(onnx.Floor(point), steps)
    with inside: onnx.Max(onnx.Min(tap, greatest), 0.0)
    with weight: onnx.ReduceProd(
        onnx.Where(onnx.Equal(tap, inside), onnx.Sub(1.0, onnx.Abs(onnx.Sub(point, tap))), cast(0.0, f32)), [3],
        keepdims=1)
    with row: onnx.Add(onnx.ReduceSum(onnx.Mul(onnx.Cast(inside, to=6), strides), [3], keepdims=0), first)
    with rows: onnx.Reshape(
        onnx.Transpose(onnx.Reshape(x, [n * o, c // o] + shape(x)[2:]), perm=channels_last), [-1, c // o])
    with read: onnx.ReduceSum(onnx.Mul(onnx.Gather(rows, row, axis=0), weight), [2], keepdims=0)
    with masked: onnx.Mul(read, onnx.Reshape(mask, [n * o, -1, 1])) if mask != none else read
    with column: onnx.Reshape(
        onnx.Transpose(onnx.Reshape(masked, [n * o, taken, places, c // o]), perm=[0, 3, 1, 2]),
        [n, g, c // g * taken, places])
    with sum: onnx.Reshape(onnx.MatMul(onnx.Reshape(w, [g, m // g, -1]), column), shape(r))
    onnx.Add(sum, onnx.Reshape(bias, trailing_ones(rank(x) - 1)) if bias != none else cast(0.0, f32))
