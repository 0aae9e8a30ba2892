# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A new operation has all its required attributes: written, by 'like', or by default.

use onnx

rule cast_of_concat:
    onnx.Neg(onnx.Concat(onnx.Neg(xs)..., axis=a))
 => onnx.Concat(xs..., axis=a)

# CHECK: nothing is wrong
