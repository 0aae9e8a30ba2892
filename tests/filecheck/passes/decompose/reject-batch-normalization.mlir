// RUN: onnx-opt %s --pass decompose | filecheck %s

// Statistics of a batch in other floats than those of its data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]], %[[M:.*]], %[[V:.*]] = onnx.BatchNormalization(%x, %s, %s, %d, %d) <{training_mode = 1}> : (tensor<2x3x4x5xf32>, tensor<3xf64>, tensor<3xf64>)
// CHECK-NEXT:    func.return %[[Y]], %[[M]], %[[V]] : tensor<2x3x4x5xf32>, tensor<3xf64>, tensor<3xf64>
func.func @main(%x: tensor<2x3x4x5xf32> {onnx.name = "x"}, %s: tensor<3xf32> {onnx.name = "s"}, %d: tensor<3xf64> {onnx.name = "d"}) -> (tensor<2x3x4x5xf32> {onnx.name = "y"}, tensor<3xf64> {onnx.name = "m"}, tensor<3xf64> {onnx.name = "v"}) {
  %y, %m, %v = onnx.BatchNormalization(%x, %s, %s, %d, %d) <{training_mode = 1}> : (tensor<2x3x4x5xf32>, tensor<3xf64>, tensor<3xf64>)
  func.return %y, %m, %v : tensor<2x3x4x5xf32>, tensor<3xf64>, tensor<3xf64>
}
