# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0163-clause-failed -o %t.mlir

# A clause failed while it was asked: guards stand before what they protect.

use onnx

rule difference_from_matrix:
    onnx.Sub(const c, x)
    when rank(c) == 2
    when shape(c)[1] == 1
 => onnx.Add(c, onnx.Neg(x))
