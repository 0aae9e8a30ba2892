# RUN: not onnx-pat verify --mutate %s 2>&1 | filecheck %s

# A condition that no verification misses is tested by nothing, or superfluous. A warning.

use onnx

rule superfluous:
    onnx.Neg(onnx.Neg(x))
    when rank(x) < 9
 => x

# CHECK:      {{.*}}P0172-condition-unnoticed.pat:9:5: warning[P0172]: 'superfluous' without 'when' of line 9: never told apart
# CHECK-NEXT:       when rank(x) < 9
# CHECK-NEXT:       ^^^^^^^^^^^^^^^^
# CHECK-NEXT:   hint: the rule itself matches too ({{.*}} draws)
