# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0160-right-side-failed -o %t.mlir

# The right side of a rule failed while it fired: what can fail belongs in a 'when'.

use onnx

rule difference_from_two:
    onnx.Sub(const c, x)
    when size(c) == 2
 => onnx.Add(reshape(c, [2]), onnx.Neg(x))
