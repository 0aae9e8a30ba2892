# RUN: onnx-pat check %s 2>&1 | filecheck %s

# Arithmetic is done on constants, now; what is computed at run time is an operand.

use onnx

rule double:
    onnx.Add(x, onnx.Mul(x, const w))
 => onnx.Mul(x, w + 1.0)

# CHECK: nothing is wrong
