# RUN: onnx-pat check %s 2>&1 | filecheck %s

# 'falls' names a measure: one of the language's, an op, or a hook.

use onnx

rule sink falls distance_to_outputs "the transpose moves towards the outputs":
    onnx.Abs(onnx.Transpose(x, perm=p))
 => onnx.Transpose(onnx.Abs(x), perm=p)

# CHECK: nothing is wrong
