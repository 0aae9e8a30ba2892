# RUN: not onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0160-right-side-failed -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The right side of a rule failed while it fired: what can fail belongs in a 'when'.

use onnx

rule difference_from_two:
    onnx.Sub(const c, x)
 => onnx.Add(reshape(c, [2]), onnx.Neg(x))

# CHECK:{{.*}}P0160-right-side-failed.pat:9:5: error[P0160]: the right side of 'difference_from_two' failed at 'difference' (onnx.Sub): cannot reshape array of size 3 into shape (2,)
# CHECK-NEXT:   => onnx.Add(reshape(c, [2]), onnx.Neg(x))
# CHECK-NEXT:      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: what can fail belongs in a 'when', or in a hook that answers NoMatch
