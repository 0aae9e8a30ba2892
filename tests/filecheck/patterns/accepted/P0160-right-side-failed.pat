# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0160-right-side-failed -o %t.mlir

# The right side of a rule failed while it fired: what can fail belongs in a 'when'.

use onnx

rule clamp_of_two:
    onnx.Relu(const c)
    when size(c) == 2
 => reshape(c, [2])
