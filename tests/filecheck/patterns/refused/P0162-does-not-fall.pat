# RUN: not onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0162-does-not-fall --check -o %t.mlir 2>&1 | filecheck %s --strict-whitespace --match-full-lines

# Under --check what a rule says falls is measured at each firing.

use onnx

rule negation_first falls operands "the negation has one":
    onnx.Sub(x, onnx.Relu(y))
 => onnx.Add(x, onnx.Neg(onnx.Relu(y)))

# CHECK:{{.*}}P0162-does-not-fall.pat:7:6: error[P0162]: 'negation_first' says that operands falls; 2 became 2 at 'difference'
# CHECK-NEXT:  rule negation_first falls operands "the negation has one":
# CHECK-NEXT:       ^^^^^^^^^^^^^^
# CHECK-NEXT:  hint: let a 'when' tell what is done, or name another measure
