// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// After a global pool no axis but batch and channel is longer than 1: Flatten is a reshape in any order.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.GlobalAveragePool(%[[V0]]) : tensor<2x1x1x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[2, 8]> : tensor<2xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<2x8xf32>
// CHECK-NEXT:  func.return %[[V3]] : tensor<2x8xf32>
func.func @main(%x: tensor<2x8x5x7xf32> {onnx.name = "x"}) -> (tensor<2x8xf32> {onnx.name = "y"}) {
  %m = onnx.GlobalAveragePool(%x) : tensor<2x8x1x1xf32>
  %y = onnx.Flatten(%m) <{axis = 1}> : tensor<2x8xf32>
  func.return %y : tensor<2x8xf32>
}
