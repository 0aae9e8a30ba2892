# RUN: not onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0163-clause-failed -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# A clause failed while it was asked: guards stand before what they protect.

use onnx

rule difference_from_matrix:
    onnx.Sub(const c, x)
    when shape(c)[1] == 1
 => onnx.Add(c, onnx.Neg(x))

# CHECK:{{.*}}P0163-clause-failed.pat:9:5: error[P0163]: a clause of 'difference_from_matrix' failed at 'difference' (onnx.Sub): tuple index out of range
# CHECK-NEXT:      when shape(c)[1] == 1
# CHECK-NEXT:      ^^^^^^^^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: guards stand before what they protect; a hook answers NoMatch
