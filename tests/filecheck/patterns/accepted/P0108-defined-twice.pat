# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A name means one thing.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

rule absolute_of_negation:
    onnx.Abs(onnx.Neg(x))
 => onnx.Abs(x)

# CHECK: nothing is wrong
