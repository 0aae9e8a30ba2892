// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// What is written twice has no one value.

// CHECK: error[E0416]: ScatterND (opset 18): only constant indices are written to, each element once, or added to
func.func @main(%x: tensor<3x4xf32> {onnx.name = "x"}, %y: tensor<2x4xf32> {onnx.name = "y"}) -> (tensor<3x4xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[[2], [-1]]> : tensor<2x1xi64>
  %y_1 = onnx.ScatterND(%x, %ca, %y) : tensor<3x4xf32>
  func.return %y_1 : tensor<3x4xf32>
}
