# RUN: onnx-pat check %s 2>&1 | filecheck %s

# What the right side and the clauses use is bound on the left.

use onnx

rule move_scale:
    onnx.Neg(onnx.Mul(x, const scale))
 => onnx.Mul(x, -scale)

# CHECK: nothing is wrong
