# Matrices.
use onnx
from tflc.patterns.hooks.measures import rows_of_matrices
from tflc.patterns.hooks.tensors import data_type

# x where its place is in the triangle, else 0. The diagonal from k on holds the places with column - row = k.
table side(upper):
  | onnx.GreaterOrEqual : upper = 1
  | onnx.LessOrEqual    : upper = 0
end
rule triangle_of_diagonal for Op in side:
    onnx.Trilu(x, k?, upper=Op.upper)
    let above = rank(x) - 2
 => with rows: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=above, end=above + 1), [0]), 1)
    with columns: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=above + 1), [0]), 1)
    onnx.Where(Op(onnx.Sub(columns, onnx.Unsqueeze(rows, [1])), k if k != none else 0), x, cast(0, element(x)))
# det A = +-p det (R - c r / p) for the greatest |p| of the first column, which the other rows R lose; c and r are the rest of its column and row.
rule determinant_of_one:
    onnx.Det(x: [..., 1, _]) => onnx.Reshape(x, onnx.Shape(x, start=0, end=-2))
rule determinant_of_two:
    onnx.Det(x: [..., 2, _])
 => with entries: onnx.Reshape(x, [-1, 4])
    onnx.Reshape(
        onnx.Sub(
            onnx.Mul(onnx.Slice(entries, [0], [1], [1]), onnx.Slice(entries, [3], [4], [1])),
            onnx.Mul(onnx.Slice(entries, [1], [2], [1]), onnx.Slice(entries, [2], [3], [1]))),
        onnx.Shape(x, start=0, end=-2))
rule determinant_by_elimination
     falls bytes "a row and a column go":
    onnx.Det(x: f32[..., n, n])
    when n > 2
 => with a: onnx.Reshape(x, [-1, n, n])
    with place: onnx.ArgMax(onnx.Abs(onnx.Slice(a, [0], [1], [2])), axis=1, keepdims=1, select_last_index=0)
    with chosen: onnx.Equal(expand(arange(n), 1), place)
    with row: onnx.ReduceSum(onnx.Where(chosen, a, cast(0, f32)), [1], keepdims=1)
    with others: onnx.Slice(onnx.Where(chosen, onnx.Slice(a, [0], [1], [1]), a), [1], [n], [1])
    with pivot: onnx.Slice(row, [0], [1], [2])
    with divisor: onnx.Where(onnx.Equal(pivot, 0.0), cast(1.0, f32), pivot)
    with left: onnx.Sub(
        onnx.Slice(others, [1], [n], [2]),
        onnx.MatMul(onnx.Slice(others, [0], [1], [2]), onnx.Div(onnx.Slice(row, [1], [n], [2]), divisor)))
    with signed: onnx.Where(onnx.Equal(place, 0), pivot, onnx.Neg(pivot))
    onnx.Reshape(onnx.Mul(onnx.Reshape(signed, [-1]), onnx.Det(left)), onnx.Shape(x, start=0, end=-2))
# Behind an exchange of rows A = [p r; c R], and S = R - c r / p: the inverse is [1/p + r S^-1 c / p^2, -r S^-1 / p; -S^-1 c / p, S^-1], of which
# the columns are exchanged. p is the greatest of the first column.
rule inverse_of_one before inverse_by_elimination:
    onnx.ms.Inverse(x: [..., 1]) => onnx.Reciprocal(x)
rule inverse_by_elimination
     falls rows_of_matrices "a row and a column go":
    onnx.ms.Inverse(x: f32[..., n, n])
    when n > 1 and n <= 8
 => with a: onnx.Reshape(x, [-1, n, n])
    with place: onnx.ArgMax(onnx.Abs(onnx.Slice(a, [0], [1], [2])), axis=1, keepdims=1, select_last_index=0)
    with chosen: onnx.Equal(expand(arange(n), 1), place)
    with row: onnx.ReduceSum(onnx.Where(chosen, a, cast(0, f32)), [1], keepdims=1)
    with others: onnx.Slice(onnx.Where(chosen, onnx.Slice(a, [0], [1], [1]), a), [1], [n], [1])
    with pivot: onnx.Slice(row, [0], [1], [2])
    with r: onnx.Div(onnx.Slice(row, [1], [n], [2]), pivot)
    with c: onnx.Slice(others, [0], [1], [2])
    with rest: onnx.ms.Inverse(onnx.Sub(onnx.Slice(others, [1], [n], [2]), onnx.MatMul(c, r)))
    with left: onnx.Neg(onnx.Div(onnx.MatMul(rest, c), pivot))
    with first: onnx.Concat(
        onnx.Sub(onnx.Reciprocal(pivot), onnx.MatMul(r, left)), onnx.Neg(onnx.MatMul(r, rest)), axis=2)
    with all: onnx.Concat(first, onnx.Concat(left, rest, axis=2), axis=1)
    with columns: onnx.Transpose(chosen, perm=[0, 2, 1])
    with own: onnx.ReduceSum(onnx.Where(columns, all, cast(0, f32)), [2], keepdims=1)
    with exchanged: onnx.Where(
        columns, onnx.Slice(all, [0], [1], [2]), onnx.Concat(own, onnx.Slice(all, [1], [n], [2]), axis=2))
    onnx.Reshape(exchanged, onnx.Shape(x))
rule identity_matrix_by_diagonals:
    y: onnx.EyeLike(x, k=k)
 => with rows: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=0, end=1), [0]), 1)
    with columns: onnx.Range(0, onnx.Squeeze(onnx.Shape(x, start=1), [0]), 1)
    onnx.Cast(onnx.Equal(onnx.Sub(columns, onnx.Unsqueeze(rows, [1])), k), to=data_type(element(y)))
