# RUN: onnx-pat check %s 2>&1 | filecheck %s

# What the right side uses is bound in every alternative.

use onnx

rule difference:
    onnx.Add(x, onnx.Neg(y)) or onnx.Sub(x, onnx.Identity(y))
 => onnx.Sub(x, y)

# CHECK: nothing is wrong
