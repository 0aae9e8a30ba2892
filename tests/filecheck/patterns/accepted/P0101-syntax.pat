# RUN: onnx-pat check %s 2>&1 | filecheck %s

# The text must follow the grammar; here a parenthesis is missing.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK: nothing is wrong
