// RUN: onnx-opt %s --pass decompose | filecheck %s

// Training updates statistics.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]], %[[M:.*]], %[[V:.*]] = onnx.BatchNormalization(%x, %s, %s, %s, %s) <{training_mode = 1}> : (tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>)
// CHECK-NEXT:    func.return %[[Y]], %[[M]], %[[V]] : tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}) -> (tensor<2x3x4x5xf32> {onnx.name = "y"}, tensor<3xf32> {onnx.name = "m"}, tensor<3xf32> {onnx.name = "v"}) {
  %y, %m, %v = onnx.BatchNormalization(%x, %s, %s, %s, %s) <{training_mode = 1}> : (tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>)
  func.return %y, %m, %v : tensor<2x3x4x5xf32>, tensor<3xf32>, tensor<3xf32>
}
