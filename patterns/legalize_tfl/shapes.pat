# Shapes, and the order of elements.
use onnx, nhwc, tfl
from tflc.patterns.hooks.elements import in_elements, in_shape
from tflc.patterns.hooks.parameters import block_fastest, i32, is_computed
from tflc.patterns.hooks.permutation import inverse
from tflc.patterns.hooks.reshaping import kept_lengths, told_lengths

rule depth_to_space:
    nhwc.DepthToSpace(x: [_, _, _, _], blocksize=s, mode=DCR) => tfl.depth_to_space(x, block_size=s)
# With CRD the channel is the slowest of (channel, row, column); TFLite has it fastest.
rule depth_to_space_of_columns:
    nhwc.DepthToSpace(x: [_, _, _, c], blocksize=s, mode=CRD)
 => tfl.depth_to_space(tfl.gather(x, i32(block_fastest(c, s)), axis=3), block_size=s)
rule space_to_depth:
    nhwc.SpaceToDepth(x: [_, _, _, _], blocksize=s, mode=DCR) => tfl.space_to_depth(x, block_size=s)
rule space_to_depth_of_columns:
    nhwc.SpaceToDepth(x: [_, _, _, c], blocksize=s, mode=CRD)
 => tfl.gather(tfl.space_to_depth(x, block_size=s), i32(inverse(block_fastest(c * s * s, s))), axis=3)

set reshaping = onnx.Flatten onnx.Reshape onnx.Squeeze onnx.Unsqueeze
rule reshape for Op in reshaping before new_axis, new_axes, without_axes:
    r: Op(x, _...)
    let target = open_shape(dims(r))
 => tfl.reshape(x, i32(target))
# Where only a run tells several lengths, they are those of an input or of the data, which SHAPE tells, or what the model computes.
rule new_axis before reshape_by_told_lengths:
    onnx.Unsqueeze(x, const axes: [1]) => tfl.expand_dims(x, i32(axes))
rule new_axes before reshape_by_told_lengths:
    onnx.Unsqueeze(x, const axes: [2])
    let where = sorted(list(axes))
 => tfl.expand_dims(tfl.expand_dims(x, i32(where[0])), i32(where[1]))
rule without_axes:
    onnx.Squeeze(x, const axes) => tfl.squeeze(x, squeeze_dims=list(axes))
set regrouping = onnx.Flatten onnx.Reshape onnx.Unsqueeze
rule reshape_by_told_lengths for Op in regrouping before reshape_keeping_lengths, reshape_at_run_time_as_told:
    r: Op(x, _...)
    let lengths = told_lengths(x, dims(r))
 => tfl.reshape(
        x,
        tfl.gather(
            tfl.concatenation(tfl.shape(lengths.teller), i32(lengths.numbers), axis=0), i32(lengths.places), axis=0))
# A length of 0 is that of the data.
rule reshape_keeping_lengths before reshape_at_run_time:
    onnx.Reshape(x, const target, allowzero=0)
    when sum(target < 0) <= 1
    let lengths = kept_lengths(x, target)
 => tfl.reshape(
        x,
        tfl.gather(
            tfl.concatenation(tfl.shape(lengths.teller), i32(lengths.numbers), axis=0), i32(lengths.places), axis=0))
rule flatten_at_run_time:
    onnx.Flatten(x, axis=a)
 => with lengths: tfl.shape(x)
    tfl.reshape(
        x,
        tfl.concatenation(
            tfl.reduce_prod(tfl.slice(lengths, i32([0]), i32([a])), i32([0]), keep_dims=true),
            tfl.reduce_prod(tfl.slice(lengths, i32([a]), i32([-1])), i32([0]), keep_dims=true), axis=0))
rule reshape_at_run_time:
    onnx.Reshape(x, target: [n], allowzero=0)
    when is_computed(target)
    let narrow = in_elements(target.type, "i32")
    let places = [min(i, rank(x)) for i in arange(n)]
 => tfl.reshape(
        x,
        tfl.select_v2(
            tfl.equal(tfl.cast(target): narrow, i32(0)),
            tfl.gather(tfl.concatenation(tfl.shape(x), i32([1]), axis=0), i32(places), axis=0),
            tfl.cast(target): narrow))
rule reshape_at_run_time_as_told:
    onnx.Reshape(x, target, allowzero=1)
    let narrow = in_elements(target.type, "i32")
 => tfl.reshape(x, tfl.cast(target): narrow)
rule transpose:
    onnx.Transpose(x, perm=p) => tfl.transpose(x, i32(p))
rule expand:
    r: onnx.Expand(x, _) => tfl.broadcast_to(x, i32(shape(r)))
rule fill:
    r: onnx.Expand(x: [], shape)
    when not is_static(r)
 => tfl.fill(shape, x)
rule expand_at_run_time:
    r: onnx.Expand(x, shape)
    when not is_static(r)
    let lengths = in_shape(shape.type, [rank(x)])
 => tfl.broadcast_to(x, tfl.broadcast_args(tfl.shape(x): lengths, shape))
rule tile:
    onnx.Tile(x, const times) => tfl.tile(x, i32(times))
rule tile_by_computed:
    onnx.Tile(x, times) => tfl.tile(x, times)
rule shape:
    onnx.Shape(x, start=0, end=none) => tfl.shape(x)
rule lengths_of_some_axes:
    r: onnx.Shape(x, start=s)
    let first = s if s >= 0 else max(s + rank(x), 0)
    let all = in_shape(r.type, [rank(x)])
 => tfl.strided_slice(tfl.shape(x): all, i32([first]), i32([first + size(r)]), i32([1]))
rule concatenation:
    onnx.Concat(xs..., axis=a) => tfl.concatenation(xs..., axis=a)
