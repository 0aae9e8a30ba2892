# Pads that repeat elements along many axes, or that a run tells: one axis after the other, the place of each element in the data by the way it
# is repeated.
use onnx
from tflc.patterns.hooks.parameters import is_computed, is_number
from tflc.patterns.hooks.padding_steps import axes_padded, pad_step

rule pad_of_volumes before pad_along_an_axis
     falls axes_padded "an axis less is left":
    r: onnx.Pad(x, const pads, _?, const _?, mode=m)
    when m != "constant"
    let step = pad_step(r)
 => onnx.Pad(
        onnx.Pad(x, pads[step.ends], none, cast([step.axis], i64), like r): step.type, pads[step.rest], none,
        cast(step.axes, i64), like r)
rule pad_axis_by_axis before pad_along_an_axis
     falls axes_padded "an axis less is left":
    r: onnx.Pad(x, pads, _?, const _?, mode=m)
    when m != "constant"
    let step = pad_step(r)
 => onnx.Pad(
        onnx.Pad(x, onnx.Gather(pads, cast(step.ends, i64), axis=0), none, cast([step.axis], i64), like r): step.type,
        onnx.Gather(pads, cast(step.rest, i64), axis=0), none, cast(step.axes, i64), like r)
rule pad_along_an_axis:
    r: onnx.Pad(x, pads, _?, const axes?, mode=m)
    when m != "constant"
    when is_computed(pads) and size(pads) == 2
    let a = 0 if axes == none else int(axes)
    let count = dims(x)[a]
    when is_number(count)
    let period = max(2 * count - 2, 1) if m == "reflect" else count
 => with begin: onnx.Cast(onnx.Slice(pads, [0], [1], [0]), to=6)
    with i: cast(arange(dims(r)[a]), i32)
        if is_number(dims(r)[a]) else onnx.Range(
            cast(0, i32), onnx.Add(onnx.ReduceSum(onnx.Cast(pads, to=6), [0], keepdims=0), cast(count, i32)),
            cast(1, i32))
    with place: onnx.Sub(i, begin)
    with turned: onnx.Mod(place, cast(period, i32), fmod=0)
    onnx.Gather(
        x,
        onnx.Max(onnx.Min(place, cast(count - 1, i32)), cast(0, i32))
            if m == "edge" else turned if m == "wrap" else onnx.Min(turned, onnx.Sub(cast(period, i32), turned)),
        axis=a)
