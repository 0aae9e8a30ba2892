# RUN: onnx-pat check %s 2>&1 | filecheck %s

# An operation must be one of its dialect; it is spelled as the standard spells it.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK: nothing is wrong
