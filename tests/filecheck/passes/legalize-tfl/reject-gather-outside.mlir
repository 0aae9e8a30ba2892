// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// An index outside the data.

// CHECK: error[E0416]: Gather (opset 13): constant indices must lie within the data
func.func @main(%x: tensor<3x4x5xf32> {onnx.name = "x"}) -> (tensor<3x2x5xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 4]> : tensor<2xi64>
  %y = onnx.Gather(%x, %ca) <{axis = 1}> : tensor<3x2x5xf32>
  func.return %y : tensor<3x2x5xf32>
}
