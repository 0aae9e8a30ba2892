# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0163-clause-failed -o %t.mlir

# A clause failed while it was asked: guards stand before what they protect.

use onnx

rule clamp_of_matrix:
    onnx.Relu(const c)
    when rank(c) == 2
    when shape(c)[1] == 1
 => max(c, 0.0)
