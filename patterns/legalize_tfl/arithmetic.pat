# Arithmetic of elements, and their bits.
use onnx, tfl
from tflc.patterns.hooks.elements import in_elements, in_shape, in_words
from tflc.patterns.hooks.parameters import has_zero, i32
from tflc.patterns.hooks.reshaping import same_dims
from tflc.patterns.hooks.shifts import word_steps

# Arithmetic whose meaning depends on the type.

rule division:
    onnx.Div(x, y) => tfl.div(x, y)

# Integers are divided towards zero by both; the kernel dies on a zero, which ONNX leaves undefined.
rule integer_division_by_constant:
    onnx.Div(x: int[...], const y)
    when not has_zero(y)
 => tfl.div(x, y)
rule integer_division_by_value:
    onnx.Div(x: int[...], y) => tfl.div(x, tfl.select_v2(tfl.equal(y, cast(0, element(y))), cast(1, element(y)), y))

rule reciprocal:
    onnx.Reciprocal(x) => tfl.div(cast(1, element(x)), x)

# The sign of the divisor is what FLOOR_MOD gives; with fmod it is that of the dividend.
rule mod_of_divisor:
    onnx.Mod(x, y, fmod=0) => tfl.floor_mod(x, y)
rule mod_of_dividend:
    onnx.Mod(x, y, fmod=1)
 => tfl.select_v2(
        tfl.less(x, cast(0, element(x))), tfl.neg(tfl.floor_mod(tfl.abs(x), tfl.abs(y))),
        tfl.floor_mod(tfl.abs(x), tfl.abs(y)))

# x^2 = x x. SQUARE has kernels for floats alone, MUL also for integers.
rule square_is_product before power, power_of_constant:
    y: onnx.Pow(x: f32[...], 2.0)
    when same_dims(dims(y), dims(x))
 => tfl.mul(x, x)
rule power_of_constant:
    onnx.Pow(x: float[...], const y)
    when element(x) != element(y)
 => tfl.pow(x, cast(y, element(x)))
rule power:
    onnx.Pow(x, y)
    when element(x) == element(y)
 => tfl.pow(x, y)

rule arctangent:
    onnx.Atan(x) => tfl.atan2(x, full(shape(x), cast(1, element(x))))

rule is_nan:
    onnx.IsNaN(x) => tfl.not_equal(x, x)

rule cast:
    onnx.Cast(x) => tfl.cast(x)

# Bits. RIGHT_SHIFT takes shifts below 0 for 0.

rule bitcast:
    onnx.BitCast(x) => tfl.bitcast(x)
# Truth values are stored as 0 and 1.
rule bitcast_of_truth:
    onnx.BitCast(x: i1[...]) => tfl.cast(x)
rule shift_right_by_constant:
    onnx.BitShift(x: i32[...], const n, direction="RIGHT") => tfl.right_shift(x, word_steps(n))
rule shift_right:
    onnx.BitShift(x: i32[...], n, direction="RIGHT")
 => tfl.right_shift(x, tfl.select_v2(tfl.less(n, i32(0)), i32(31), tfl.minimum(n, i32(31))))
# Of two words the lower comes first.
rule upper_word:
    r: onnx.BitShift(x: i64[...], 32, direction="RIGHT")
    when rank(r) == rank(x)
    let words = in_words(x.type)
    let upper = in_elements(in_shape(x.type, dims(x) + [1]), "i32")
 => tfl.cast(
        tfl.reshape(
            tfl.slice(tfl.bitcast(x): words, i32([0 for _ in dims(x)] + [1]), i32([-1 for _ in dims(x)] + [1])): upper,
            i32(open_shape(x))))
