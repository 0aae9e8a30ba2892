# RUN: onnx-pat check %s 2>&1 | filecheck %s

# Operands stand where the operation's schema has them, and all required ones are written.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK: nothing is wrong
