# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# An attribute must be one of the operation's.

use onnx

rule softmax_then_log:
    onnx.Log(onnx.Softmax(x, axes=1))
 => onnx.LogSoftmax(x, axis=1)

# CHECK:{{.*}}P0104-attribute.pat:8:30: error[P0104]: onnx.Softmax has no attribute 'axes'; did you mean 'axis'?
# CHECK-NEXT:      onnx.Log(onnx.Softmax(x, axes=1))
# CHECK-NEXT:                               ^^^^
