# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# An attribute is compared with what it can be.

use tfl

rule clamp_twice:
    tfl.relu(tfl.add(x, y, fused_activation_function=RELV))
 => tfl.add(x, y, fused_activation_function=RELU)

# CHECK:{{.*}}P0125-attribute-value.pat:8:54: error[P0125]: tfl.add: 'fused_activation_function' is never 'RELV'; did you mean 'RELU'?
# CHECK-NEXT:      tfl.relu(tfl.add(x, y, fused_activation_function=RELV))
# CHECK-NEXT:                                                       ^^^^
