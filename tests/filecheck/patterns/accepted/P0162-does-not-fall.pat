# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0162-does-not-fall --check -o %t.mlir

# Under --check what a rule says falls is measured at each firing.

use onnx

rule negation_first falls onnx.Sub "an addition takes its place":
    onnx.Sub(x, onnx.Relu(y))
 => onnx.Add(x, onnx.Neg(onnx.Relu(y)))
