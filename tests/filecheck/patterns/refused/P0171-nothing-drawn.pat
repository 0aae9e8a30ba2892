# RUN: not onnx-pat verify %s --draws 20 2>&1 | filecheck %s

# A rule for which no graph could be drawn is unproven: a 'test' line helps, or a condition that can hold.

use onnx

rule never:
    onnx.Neg(x)
    when rank(x) == 77
 => onnx.Sub(0.0, x)

# CHECK:      {{.*}}P0171-nothing-drawn.pat:7:6: error[P0171]: 'never' is unverified: no graph was found that could be evaluated
# CHECK-NEXT:   rule never:
# CHECK-NEXT:        ^^^^^
# CHECK-NEXT:   hint: the rule does not match what is drawn (20 of 20 draws)
