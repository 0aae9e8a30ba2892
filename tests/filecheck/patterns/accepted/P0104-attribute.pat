# RUN: onnx-pat check %s 2>&1 | filecheck %s

# An attribute must be one of the operation's.

use onnx

rule softmax_then_log:
    onnx.Log(onnx.Softmax(x, axis=1))
 => onnx.LogSoftmax(x, axis=1)

# CHECK: nothing is wrong
