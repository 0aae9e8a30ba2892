# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A name that nobody uses is a mistake or noise; '_' says that anything may stand there.

use onnx

rule sum_of_nothing:
    onnx.Mul(_, 0.0)
 => 0.0

# CHECK: nothing is wrong
