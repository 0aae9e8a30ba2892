# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A circle of rules in which nothing falls never ends.

use onnx

rule sink_negation falls distance_to_outputs "the transpose moves towards the outputs":
    onnx.Abs(onnx.Transpose(x, perm=p))
 => onnx.Transpose(onnx.Abs(x), perm=p)

# CHECK: nothing is wrong
