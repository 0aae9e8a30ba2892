# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A dialect is named in 'use' before its operations are.

use onnx, tfl

rule absolute:
    onnx.Abs(x)
 => tfl.abs(x)

# CHECK: nothing is wrong
