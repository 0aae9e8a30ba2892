# Products, and the constants in them.
use onnx, tfl
from tflc.patterns.hooks.parameters import i32, is_computed

# Constants that are held dequantized are constants too.
rule matmul_of_constant:
    onnx.MatMul(x: f32[_, _, ...], w: [_, _])
    when not is_computed(w)
 => tfl.fully_connected(x, tfl.transpose(w, i32([1, 0])), keep_num_dims=rank(x) > 2)
rule matmul:
    onnx.MatMul(x: f32[_, _, ...], y: [_, _, ...]) => tfl.batch_matmul(x, y)

# a vector is a matrix of one row, or of one column
rule matmul_of_row_and_constant:
    r: onnx.MatMul(x: f32[k], const w: [k, n])
 => tfl.reshape(tfl.fully_connected(tfl.reshape(x, i32([1, k])), transpose(w, [1, 0])), i32(open_shape(r)))
rule matmul_of_constant_column:
    r: onnx.MatMul(x: f32[_, _, ...], const w: [k])
 => tfl.reshape(tfl.fully_connected(x, reshape(w, [1, k]), keep_num_dims=rank(x) > 2), i32(open_shape(r)))
rule matmul_of_row:
    r: onnx.MatMul(x: f32[k], y: [_, _, ...])
 => tfl.reshape(tfl.batch_matmul(tfl.reshape(x, i32([1, k])), y), i32(open_shape(r)))
rule matmul_of_column:
    r: onnx.MatMul(x: f32[_, _, ...], y: [k])
 => tfl.reshape(tfl.batch_matmul(x, tfl.reshape(y, i32([k, 1]))), i32(open_shape(r)))
rule matmul_of_vectors:
    r: onnx.MatMul(x: f32[k], y: [k])
 => tfl.reshape(tfl.batch_matmul(tfl.reshape(x, i32([1, k])), tfl.reshape(y, i32([k, 1]))), i32(open_shape(r)))

# alpha A B + beta C, with B and C known and C the same for every row
rule gemm_is_fully_connected before gemm_of_dequantized:
    g: onnx.Gemm(a: f32[_, _], const w, const c else zeros(1), transA=0)
    when rank(c) == 0 or size(c) == shape(c)[-1]
    let weight = g.alpha * (w if g.transB == 1 else transpose(w, [1, 0]))
 => tfl.fully_connected(a, weight, g.beta * broadcast(reshape(c, [-1]), [shape(weight)[0]]))
rule gemm_of_dequantized before gemm_is_matmul, gemm_is_sum:
    g: onnx.Gemm(a: f32[_, _], w, c?, transA=0, alpha=1.0, beta=1.0)
    when not is_computed(w)
    when c == none or rank(c) == 1 and not is_computed(c)
 => tfl.fully_connected(a, w if g.transB == 1 else tfl.transpose(w, i32([1, 0])), c)
rule gemm_is_matmul:
    g: onnx.Gemm(a: f32[_, _], b, none, transA=s, transB=t)
 => tfl.mul(tfl.batch_matmul(a, b, adj_x=s == 1, adj_y=t == 1), cast(g.alpha, f32))
rule gemm_is_sum:
    g: onnx.Gemm(a: f32[_, _], b, c, transA=s, transB=t)
 => tfl.add(
        tfl.mul(tfl.batch_matmul(a, b, adj_x=s == 1, adj_y=t == 1), cast(g.alpha, f32)), tfl.mul(c, cast(g.beta, f32)))
