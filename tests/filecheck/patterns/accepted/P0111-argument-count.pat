# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A function takes the arguments that it takes.

use onnx

rule root_of_constant:
    onnx.Sqrt(const c)
 => sqrt(c)

# CHECK: nothing is wrong
