# Bits, and arithmetic of long integers.
use onnx
from tflc.patterns.hooks.measures import foreign_integers, mixed_powers
from tflc.patterns.hooks.parameters import is_computed
from tflc.patterns.hooks.shifts import bits, is_word_shift, powers_of_two, word_of
from tflc.patterns.hooks.tensors import data_type

# Of words of 32 or 64 bits, with x' = x >> 1: a & b = a' + b' - (a' ^ b') + (a - 2 a') (b - 2 b'), where nothing overflows.
rule bitwise_and_is_arithmetic:
    onnx.BitwiseAnd(x, y)
    let word = data_type(word_of(element(x)))
    let whole = element(x) in ["ui32", "ui64"]
 => with a: onnx.BitCast(x, to=word) if whole else onnx.Cast(x, to=word)
    with b: onnx.BitCast(y, to=word) if whole else onnx.Cast(y, to=word)
    with upper_a: onnx.BitShift(a, cast(1, word_of(element(x))), direction="RIGHT")
    with upper_b: onnx.BitShift(b, cast(1, word_of(element(x))), direction="RIGHT")
    with upper: onnx.Sub(onnx.Add(upper_a, upper_b), onnx.BitwiseXor(upper_a, upper_b))
    with last: onnx.Mul(onnx.Sub(a, onnx.Add(upper_a, upper_a)), onnx.Sub(b, onnx.Add(upper_b, upper_b)))
    with both: onnx.Add(upper, last)
    with result: onnx.BitCast(both, to=data_type(element(x))) if whole else onnx.Cast(both, to=data_type(element(x)))
    result
# a | b = (a ^ b) + (a & b), of which no bit is in both
rule bitwise_or_is_sum:
    onnx.BitwiseOr(x, y) => onnx.Add(onnx.BitwiseXor(x, y), onnx.BitwiseAnd(x, y))
# not x = -1 - x, of which unsigned integers keep their bits: the greatest of them less x
rule bitwise_not_is_difference:
    onnx.BitwiseNot(x)
 => onnx.Sub(highest(element(x)) if element(x) in ["ui8", "ui16", "ui32", "ui64"] else cast(-1, element(x)), x)

# x << n = x 2^n, of which the lower bits stay, and nothing of any other n than 0 to the width - 1
rule shift_left_is_product:
    onnx.BitShift(x, n, direction="LEFT")
    let width = bits(element(x))
 => with count: onnx.Cast(n, to=7)
    with place: onnx.Where(onnx.Equal(count, onnx.Clip(count, 0, width - 1)), count, width)
    onnx.Cast(
        onnx.Mul(onnx.Cast(x, to=7), onnx.Gather(concat([powers_of_two(width), cast([0], i64)], 0), place, axis=0)),
        to=data_type(element(x)))
rule shift_left_of_unsigned_long
     falls foreign_integers "signed ones are multiplied":
    onnx.BitShift(x: ui64[...], n, direction="LEFT")
 => onnx.BitCast(onnx.BitShift(onnx.BitCast(x, to=7), onnx.BitCast(n, to=7), direction="LEFT"), to=13)
# x >> n in a wider type. Signed integers of 32 bits have a kernel.
rule shift_right_of_narrow
     falls foreign_integers "those of 32 bits have a kernel":
    onnx.BitShift(x, n, direction="RIGHT")
    when element(x) in ["i8", "ui8", "i16", "ui16"]
 => onnx.Cast(onnx.BitShift(onnx.Cast(x, to=6), onnx.Cast(n, to=6), direction="RIGHT"), to=data_type(element(x)))
rule shift_right_of_unsigned
     falls foreign_integers "signed ones are shifted":
    onnx.BitShift(x: ui32[...], n, direction="RIGHT")
 => onnx.Cast(onnx.BitShift(onnx.Cast(x, to=7), onnx.Cast(n, to=7), direction="RIGHT"), to=12)
# Where the sign bit is set, what is shifted in counts 2^(64 - n) too much.
rule shift_right_of_unsigned_long
     falls foreign_integers "signed ones are shifted":
    onnx.BitShift(x: ui64[...], n, direction="RIGHT")
 => with signed: onnx.BitCast(x, to=7)
    with count: onnx.BitCast(n, to=7)
    with place: onnx.Where(onnx.Equal(count, onnx.Clip(count, 0, 63)), count, 64)
    with excess: onnx.Gather(flip(powers_of_two(65), 0), place, axis=0)
    onnx.BitCast(
        onnx.Add(
            onnx.BitShift(signed, count, direction="RIGHT"),
            onnx.Mul(onnx.Cast(onnx.Less(signed, cast(0, i64)), to=7), excess)),
        to=13)
# The two words of x apart: (upper >> max(n - 32, 0)) 2^max(32 - n, 0), and for n < 32 the lower, of which a sign counts 2^(32 - n) too little.
rule shift_right_of_long
     falls foreign_integers "words are shifted":
    onnx.BitShift(x: i64[...], n, direction="RIGHT")
    when not is_word_shift(n)
 => with count: onnx.Where(onnx.Equal(n, onnx.Clip(n, cast(0, i64), cast(63, i64))), n, cast(63, i64))
    with factor: onnx.Gather(powers_of_two(33), onnx.Max(onnx.Sub(32, count), cast(0, i64)), axis=0)
    with upper: onnx.BitShift(
        onnx.Cast(onnx.BitShift(x, cast(32, i64), direction="RIGHT"), to=6),
        onnx.Cast(onnx.Max(onnx.Sub(count, 32), cast(0, i64)), to=6), direction="RIGHT")
    with word: onnx.Cast(x, to=6)
    with lower: onnx.Add(
        onnx.Cast(onnx.BitShift(word, onnx.Cast(onnx.Min(count, cast(31, i64)), to=6), direction="RIGHT"), to=7),
        onnx.Mul(onnx.Cast(onnx.Less(word, 0), to=7), factor))
    onnx.Add(
        onnx.Mul(onnx.Cast(upper, to=7), factor), onnx.Mul(lower, onnx.Cast(onnx.Less(count, cast(32, i64)), to=7)))

# Quotients and remainders of long integers.

# x / y = (x - (x mod y)) / y, with the remainder that has the sign of x. A quotient of single floats tells 22 bits of what is left of it, three
# of them all; the first stays below 2^63.
rule quotient_of_long
     falls foreign_integers "floats are divided":
    onnx.Div(x: i64[...], y)
 => with divisor: onnx.Where(onnx.Equal(y, cast(0, i64)), cast(1, i64), y)
    with real: onnx.Cast(divisor, to=1)
    with whole: onnx.Sub(x, onnx.Mod(x, divisor, fmod=1))
    with first: onnx.Cast(
        onnx.Clip(onnx.Round(onnx.Div(onnx.Cast(whole, to=1), real)), -9223371487098961920.0, 9223371487098961920.0),
        to=7)
    with left: onnx.Sub(whole, onnx.Mul(first, divisor))
    with second: onnx.Cast(onnx.Round(onnx.Div(onnx.Cast(left, to=1), real)), to=7)
    with last: onnx.Div(onnx.Cast(onnx.Sub(left, onnx.Mul(second, divisor)), to=1), real)
    onnx.Add(onnx.Add(first, second), onnx.Cast(onnx.Round(last), to=7))
rule quotient_of_unsigned
     falls foreign_integers "signed ones are divided":
    onnx.Div(x: ui32[...], y) => onnx.Cast(onnx.Div(onnx.Cast(x, to=7), onnx.Cast(y, to=7)), to=12)
# q = 2 floor((x >> 1) / y) is x / y or one less; of y from 2^63 on, x / y is 0 or 1.
rule quotient_of_unsigned_long
     falls foreign_integers "signed ones are divided":
    onnx.Div(x: ui64[...], y)
 => with divisor: onnx.BitCast(y, to=7)
    with half: onnx.Div(onnx.BitCast(onnx.BitShift(x, cast(1, ui64), direction="RIGHT"), to=7), divisor)
    with even: onnx.BitCast(onnx.Add(half, half), to=13)
    with odd: onnx.GreaterOrEqual(onnx.Sub(x, onnx.Mul(even, y)), y)
    with small: onnx.Add(onnx.BitCast(even, to=7), onnx.Cast(odd, to=7))
    onnx.BitCast(onnx.Where(onnx.Less(divisor, cast(0, i64)), onnx.Cast(onnx.GreaterOrEqual(x, y), to=7), small), to=13)
rule remainder_of_unsigned_long
     falls foreign_integers "quotients are taken":
    onnx.Mod(x: ui64[...], y) => onnx.Sub(x, onnx.Mul(onnx.Div(x, y), y))

# Powers of a base and an exponent that are of two types, or long, have the type of the base.

# An integer as exponent becomes a float (rounded). One beyond 2^24 becomes an even one: what was odd puts the sign of the base back.
rule power_by_integer
     falls mixed_powers "both are floats":
    onnx.Pow(x: f32[...], y: int[...])
    when is_computed(y)
    let to = data_type(element(y))
 => with real: onnx.Cast(y, to=1)
    with power: onnx.Pow(x, real)
    with is_odd: onnx.Equal(onnx.Mod(y, cast(2, element(y)), fmod=0), cast(1, element(y)))
    with was_odd: onnx.And(is_odd, onnx.Not(onnx.Equal(onnx.Cast(real, to=to), y)))
    onnx.Where(onnx.And(was_odd, onnx.Less(x, 0.0)), onnx.Neg(power), power)
# What is beyond 2^62 does what 2^62 or the next number does.
rule power_by_unsigned_long before power_by_integer, power_of_long
     falls mixed_powers "the exponent has a sign":
    onnx.Pow(x, y: ui64[...])
 => with bits: onnx.BitCast(y, to=7)
    onnx.Pow(x, onnx.Where(onnx.Less(bits, 0), onnx.Add(onnx.Mod(bits, 2, fmod=0), 4611686018427387904), bits))
# Of an integer by a whole number a product; by another the real power (rounded), cut off. Floats from 2^24 on are even.
rule power_of_integer_by_float
     falls mixed_powers "both are of one type":
    onnx.Pow(x: int[...], y: f32[...])
    let to = data_type(element(x))
 => with is_whole: onnx.And(onnx.Equal(y, onnx.Floor(y)), onnx.GreaterOrEqual(y, 0.0))
    with product: onnx.Pow(x, onnx.Cast(onnx.Where(is_whole, onnx.Min(y, 16777216.0), cast(0.0, f32)), to=to))
    onnx.Where(is_whole, product, onnx.Cast(onnx.Pow(onnx.Cast(x, to=1), y), to=to))
rule power_of_integer_by_another
     falls mixed_powers "both are of one type":
    onnx.Pow(x: int[...], y: int[...])
    when element(x) != element(y)
 => onnx.Cast(onnx.Pow(onnx.Cast(x, to=7), onnx.Cast(y, to=7)), to=data_type(element(x)))
# x^n is the product of the x^(2^k) with the bits k of n. But of 0, 1 and -1, powers from the 64th on are beyond long integers and those below
# the 0th are cut off; of these three it only counts whether n is odd.
rule power_of_long before power_of_integer_by_float, power_of_integer_by_another:
    r: onnx.Pow(x: i64[...], y)
    when element(y) == i64
    let bit = cast([[1], [2], [4], [8], [16], [32], [64]], i32)
 => with base: onnx.Reshape(onnx.Expand(x, shape(r)), [1, -1])
    with given: onnx.Reshape(onnx.Expand(y, shape(r)), [1, -1])
    with odd: onnx.Mod(given, 2, fmod=0)
    with n: onnx.Where(onnx.Less(given, 0), odd, onnx.Where(onnx.Greater(given, 127), onnx.Add(odd, 126), given))
    with is_set: onnx.Cast(onnx.Mod(onnx.Div(onnx.Cast(n, to=6), bit), cast(2, i32), fmod=0), to=9)
    with power: onnx.Concat(
        base, second: onnx.Mul(base, base), fourth: onnx.Mul(second, second), eighth: onnx.Mul(fourth, fourth),
        sixteenth: onnx.Mul(eighth, eighth), last: onnx.Mul(sixteenth, sixteenth), onnx.Mul(last, last), axis=0)
    with product: onnx.ReduceProd(onnx.Where(is_set, power, cast(1, i64)), [0], keepdims=1)
    with vanishes: onnx.And(onnx.Less(given, 0), onnx.Not(onnx.Equal(second, 1)))
    onnx.Reshape(onnx.Where(vanishes, cast(0, i64), product), shape(r))
