# RUN: onnx-pat check %s 2>&1 | filecheck %s

# Where two rules match the same operation and neither is more specific, one says that it goes first.

use onnx

rule left_negation:
    onnx.Sub(onnx.Neg(onnx.Neg(x)), y)
 => onnx.Sub(x, y)

rule right_negation before left_negation:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)

# CHECK: nothing is wrong
