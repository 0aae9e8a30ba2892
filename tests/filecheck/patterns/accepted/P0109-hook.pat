# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A hook is a pure, annotated Python function, imported by its name.

use onnx

from tflc.patterns.hooks.permutation import compose

rule merge_transposes:
    onnx.Transpose(onnx.Transpose(x, perm=p), perm=q)
 => onnx.Transpose(x, perm=compose(p, q))

# CHECK: nothing is wrong
