# Pools (rounded): sums as averages.
use onnx
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.results import is_used
from tflc.patterns.hooks.slicing import row_strides
from tflc.patterns.hooks.pool_window import column_places, missing_ends, unpooled, whole_windows, window_elements
from tflc.patterns.hooks.window import windows_of

# (sum |x|^p)^(1 / p) = (n mean(|x|^p))^(1 / p), n the size of the window: all windows are whole, what ceil_mode adds being padded too. (Runtimes
# do not agree on how an average counts pads that a dilation steps over.)
rule l2_pool_by_average:
    pool: onnx.LpPool(x, p=2, kernel_shape=k, strides=s, dilations=d, pads=p, ceil_mode=up)
    let around = whole_windows(windows_of(dims(x)[2:], dims(pool)[2:], k, s, d, p, up))
    when all([e == 1 for e in d]) or all([e == 0 for e in around])
 => onnx.Sqrt(
        onnx.Mul(
            onnx.AveragePool(onnx.Mul(x, x), count_include_pad=1, pads=around, ceil_mode=0, like pool), float(prod(k))))
rule lp_pool_by_average:
    pool: onnx.LpPool(x, p=n, kernel_shape=k, strides=s, dilations=d, pads=p, ceil_mode=up)
    let around = whole_windows(windows_of(dims(x)[2:], dims(pool)[2:], k, s, d, p, up))
    when all([e == 1 for e in d]) or all([e == 0 for e in around])
 => onnx.Pow(
        onnx.Mul(
            onnx.AveragePool(onnx.Pow(onnx.Abs(x), float(n)), count_include_pad=1, pads=around, ceil_mode=0, like pool),
            float(prod(k))),
        1 / n)
rule global_l2_pool_is_reduction:
    onnx.GlobalLpPool(x, p=2)
    let axes = arange(2, rank(x))
 => onnx.Sqrt(onnx.ReduceSum(onnx.Mul(x, x), axes, keepdims=1))
rule global_lp_pool_is_reduction:
    onnx.GlobalLpPool(x, p=n)
    let axes = arange(2, rank(x))
 => onnx.Pow(onnx.ReduceSum(onnx.Pow(onnx.Abs(x), float(n)), axes, keepdims=1), 1 / n)

# Places of extremes: the elements of each window side by side, and behind them what is never the greatest.
rule max_pool_with_places:
    pool: onnx.MaxPool(x: float[...], kernel_shape=k, strides=s, dilations=d, pads=p, storage_order=order)
    when is_used(pool, 1)
    let sizes = dims(x)[2:]
    let size = prod(sizes)
    let windows = windows_of(sizes, dims(pool)[2:], k, s, d, p)
    let elements = window_elements(windows)
    let numbers = window_elements(windows, order == 1)
    let window = [i * prod(k) for i in arange(shape(elements)[0])]
 => with lengths: onnx.Concat(onnx.Shape(x, start=0, end=2), dims(pool)[2:], axis=0)
    with samples: onnx.ReduceProd(onnx.Shape(x, start=0, end=2), [0], keepdims=0)
    with sample: onnx.Unsqueeze(onnx.Range(0, onnx.Mul(samples, size), size), [1])
    with rows: onnx.Pad(onnx.Reshape(x, [-1, size]), [0, 0, 0, 1], cast(-inf, element(x)), mode="constant")
    with held: onnx.Gather(rows, elements, axis=1)
    with place: onnx.Add(onnx.ArgMax(held, axis=2, keepdims=0, select_last_index=0), window)
    with number: onnx.Gather(reshape(numbers, [-1]), place, axis=0)
    onnx.Reshape(onnx.ReduceMax(held, [2], keepdims=0), lengths), onnx.Reshape(onnx.Add(number, sample), lengths)
# Each element at its place among zeros.
rule max_unpool_is_scatter:
    r: onnx.MaxUnpool(x, places, _?, kernel_shape=k, strides=s, pads=p)
    let sizes = unpooled(dims(x), k, s, p)
    let ends = missing_ends(sizes, dims(r))
 => with zeros: onnx.Expand(cast(0, element(x)), onnx.Mul(onnx.Shape(x, start=0, end=1), [prod(sizes[1:])]))
    onnx.Pad(
        onnx.Reshape(
            onnx.ScatterND(zeros, onnx.Reshape(places, [-1, 1]), onnx.Reshape(x, [-1]), reduction="add"),
            [-1] + list(sizes[1:])),
        ends, cast(0, element(x)), mode="constant")
# Each element of each column is added at its place; those outside fall on one more place, which is cut off.
rule columns_are_scattered:
    r: onnx.Col2Im(x: [n, _, count], const image, const block, strides=s?, dilations=d?, pads=p?)
    let places = column_places(image, block, s, d, p)
    let c = shape(r)[1]
    let size = int(prod(image))
 => with zeros: onnx.Expand(cast(0, element(x)), [size + 1, n * c])
    with columns: onnx.Transpose(onnx.Reshape(x, [n * c, int(prod(block)) * count]), perm=[1, 0])
    with sums: onnx.Slice(onnx.ScatterND(zeros, places, columns, reduction="add"), [0], [size], [0])
    onnx.Reshape(onnx.Transpose(sums, perm=[1, 0]), shape(r))

# Where a run tells the shape of a window, it tells the coordinates of its elements, and those of the windows.
rule columns_of_computed_windows before columns_are_scattered:
    r: onnx.Col2Im(x: [n, _, count], _, block, strides=s?, dilations=d?, pads=p?)
    when is_computed(block)
    let image = dims(r)[2:]
    when all([is_number(size) for size in image])
    let step = cast(s if s != none else [1 for _ in image], i32)
    let dilation = cast(d if d != none else [1 for _ in image], i32)
    let pads = cast(p if p != none else [0 for _ in image + image], i32)
    let before = pads[0:len(image)]
    let free = cast(image, i32) + before + pads[len(image):] - 1
    let size = int(prod(image))
    let c = dims(r)[1]
 => with kernel: onnx.Cast(block, to=6)
    with count_of_elements: onnx.ReduceProd(kernel, [0], keepdims=1)
    with columns: onnx.Reshape(x, [n, c, -1])
        if is_number(c) else onnx.Reshape(
            x, onnx.Concat(cast([n, -1], i64), onnx.Mul(onnx.Cast(count_of_elements, to=7), count), axis=0))
    with element: cast([[i] for i in arange(dims(x)[1] // c)], i32)
        if is_number(c) and is_number(dims(x)[1]) else onnx.Unsqueeze(
            onnx.Range(cast(0, i32), onnx.Reshape(count_of_elements, []), cast(1, i32)), [1])
    with within: onnx.Mod(onnx.Div(element, onnx.CumProd(kernel, 0, exclusive=1, reverse=1)), kernel, fmod=0)
    with windows: onnx.Add(
        onnx.Div(onnx.Sub(free, onnx.Mul(onnx.Sub(kernel, cast(1, i32)), dilation)), step), cast(1, i32))
    with window: onnx.Mod(
        onnx.Div(cast([[i] for i in arange(count)], i32), onnx.CumProd(windows, 0, exclusive=1, reverse=1)), windows,
        fmod=0)
    with place: onnx.Add(
        onnx.Unsqueeze(onnx.Sub(onnx.Mul(within, dilation), before), [1]), onnx.Unsqueeze(onnx.Mul(window, step), [0]))
    with inside: onnx.Max(onnx.Min(place, cast(image, i32) - 1), cast(0, i32))
    with row: onnx.ReduceSum(onnx.Mul(inside, cast(list(row_strides(image)), i32)), [2], keepdims=0)
    with is_inside: onnx.Cast(onnx.ReduceMin(onnx.Cast(onnx.Equal(place, inside), to=6), [2], keepdims=0), to=9)
    with rows: onnx.Reshape(onnx.Cast(onnx.Where(is_inside, row, cast(size, i32)), to=7), [-1, 1])
    with zeros: onnx.Expand(cast(0, element(x)), [size + 1, n, c])
        if is_number(c) else onnx.Expand(
            cast(0, element(x)),
            onnx.Concat(cast([size + 1], i64), onnx.Slice(onnx.Shape(columns), [0], [2], [0]), axis=0))
    with sums: onnx.Slice(
        onnx.ScatterND(zeros, rows, onnx.Transpose(columns, perm=[2, 0, 1]), reduction="add"), [0], [size], [0])
    onnx.Reshape(onnx.Transpose(sums, perm=[1, 2, 0]), [n, -1] + image)
