# RUN: not onnx-pat check %s 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A circle of rules in which nothing falls never ends.

use onnx

rule sink_negation:
    onnx.Abs(onnx.Transpose(x, perm=p))
 => onnx.Transpose(onnx.Abs(x), perm=p)

# CHECK:{{.*}}P0150-loop.pat:7:6: error[P0150]: 'sink_negation' may match what it builds, and leaves no fewer ops
# CHECK-NEXT:  rule sink_negation:
# CHECK-NEXT:       ^^^^^^^^^^^^^
# CHECK-NEXT:  hint: let a 'when' or an attribute tell what is done, or say what falls: 'rule sink_negation falls MEASURE "why"'
