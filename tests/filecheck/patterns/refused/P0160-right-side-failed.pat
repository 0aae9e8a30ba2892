# RUN: not onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0160-right-side-failed -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# The right side of a rule failed while it fired: what can fail belongs in a 'when'.

use onnx

rule clamp_of_two:
    onnx.Relu(const c)
 => reshape(c, [2])

# CHECK:{{.*}}P0160-right-side-failed.pat:9:5: error[P0160]: the right side of 'clamp_of_two' failed at 'clamp' (onnx.Relu): cannot reshape array of size 3 into shape (2,)
# CHECK-NEXT:   => reshape(c, [2])
# CHECK-NEXT:      ^^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: what can fail belongs in a 'when', or in a hook that answers NoMatch
