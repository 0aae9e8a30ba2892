# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A new operation has all its required operands.

use onnx

rule difference:
    onnx.Add(x, onnx.Neg(y))
 => onnx.Sub(x, y)

# CHECK: nothing is wrong
