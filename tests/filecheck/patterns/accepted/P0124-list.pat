# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A list is passed on with dots, and only a list.

use onnx

rule concat_of_concat:
    onnx.Identity(onnx.Concat(xs..., axis=a))
 => onnx.Concat(xs..., axis=a)

# CHECK: nothing is wrong
