# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A result after the parenthesis must be one of the operation's.

use onnx

rule order_of_one:
    onnx.Identity(onnx.TopK(x, 1).Indices)
 => onnx.ArgMax(x)

# CHECK: nothing is wrong
