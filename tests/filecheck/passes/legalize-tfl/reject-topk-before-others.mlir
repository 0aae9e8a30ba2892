// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// One more length than 1 behind the axis keeps it from being the last.

// CHECK: error[E0402]: TopK
func.func @main(%x: tensor<3x4x1x2xf32> {onnx.name = "x"}) -> (tensor<3x2x1x2xf32> {onnx.name = "y"}, tensor<3x2x1x2xi64> {onnx.name = "z"}) {
  %k = onnx.Constant dense<2> : tensor<1xi64>
  %0, %1 = onnx.TopK(%x, %k) <{axis = 1, largest = 1, sorted = 1}> : (tensor<3x2x1x2xf32>, tensor<3x2x1x2xi64>)
  func.return %0, %1 : tensor<3x2x1x2xf32>, tensor<3x2x1x2xi64>
}
