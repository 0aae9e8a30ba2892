# RUN: onnx-pat check %s 2>&1 | filecheck %s

# The left side matches and the right side builds; here the left side computes.

use onnx

rule scale_of_one:
    onnx.Mul(x, const c)
    when c == ones(1)
 => x

# CHECK: nothing is wrong
