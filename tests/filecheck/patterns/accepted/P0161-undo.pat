# RUN: onnx-opt %S/Inputs/small.mlir --patterns %s --pass P0161-undo -o %t.mlir

# Rules undo each other without end, though they say that something falls.

use onnx

rule turn_around:
    onnx.Sub(x, onnx.Neg(y))
 => onnx.Add(x, y)
