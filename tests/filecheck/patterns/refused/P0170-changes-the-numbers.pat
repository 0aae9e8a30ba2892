# RUN: not onnx-pat verify %s 2>&1 | filecheck %s

# A rule that changes what is computed is refuted, with a graph that shows it.

use onnx

rule turned_difference:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Sub(x, y)

# CHECK:      {{.*}}P0170-changes-the-numbers.pat:7:6: error[P0170]: 'turned_difference' is wrong: result[{{.*}}] is {{.*}} after the rule, {{.*}} before
# CHECK-NEXT:   rule turned_difference:
# CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
# CHECK-NEXT: note: on this graph
