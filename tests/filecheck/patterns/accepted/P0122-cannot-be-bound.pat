# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A name that a rule binds begins with a lower-case letter and is no dialect in use.

use onnx

rule drop_negations:
    onnx.Neg(onnx.Neg(x))
 => x

# CHECK: nothing is wrong
