# RUN: onnx-pat check %s 2>&1 | filecheck %s

# An attribute is compared with what it can be.

use tfl

rule clamp_twice:
    tfl.relu(tfl.add(x, y, fused_activation_function=RELU))
 => tfl.add(x, y, fused_activation_function=RELU)

# CHECK: nothing is wrong
