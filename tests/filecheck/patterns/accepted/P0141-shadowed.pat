# RUN: onnx-pat check %s 2>&1 | filecheck %s

# A rule after one that matches all that it does is dead.

use onnx

rule any_cast:
    onnx.Identity(x)
 => x

# CHECK: nothing is wrong
