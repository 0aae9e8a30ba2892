// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Softmax over an axis that is not the last takes a transpose on either side.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 1]}> : tensor<2x5x8xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Softmax(%[[V0]]) <{axis = 2}> : tensor<2x5x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = onnx.Transpose(%[[Y]]) <{perm = [0, 2, 1]}> : tensor<2x8x5xf32>
// CHECK-NEXT:  func.return %[[V1]] : tensor<2x8x5xf32>
func.func @main(%x: tensor<2x8x5xf32> {onnx.name = "x"}) -> (tensor<2x8x5xf32> {onnx.name = "y"}) {
  %y = onnx.Softmax(%x) <{axis = 1}> : tensor<2x8x5xf32>
  func.return %y : tensor<2x8x5xf32>
}
