# RUN: onnx-pat check %s 2>&1 | filecheck %s

# An order that leads back to its beginning is none.

use onnx

rule left_negation:
    onnx.Sub(onnx.Neg(onnx.Neg(x)), y)
 => onnx.Sub(x, y)

rule right_negation before left_negation:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)

# CHECK: nothing is wrong
