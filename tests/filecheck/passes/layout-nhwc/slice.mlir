// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Slice carries an order, its constant axes with it, and makes the tensor smaller before it is transposed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[B:.*]] = onnx.Constant dense<[2, 1]> : tensor<2xi64>
// CHECK-NEXT:  %[[E:.*]] = onnx.Constant dense<[6, 7]> : tensor<2xi64>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[3, 2]> : tensor<2xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Slice(%[[V1]], %[[B]], %[[E]], %[[V2]]) : tensor<1x5x6x4xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%[[Y]]) <{perm = [0, 3, 1, 2]}> : tensor<1x4x5x6xf32>
// CHECK-NEXT:  func.return %[[V3]] : tensor<1x4x5x6xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x4x5x6xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %b = onnx.Constant dense<[2, 1]> : tensor<2xi64>
  %e = onnx.Constant dense<[6, 7]> : tensor<2xi64>
  %a = onnx.Constant dense<[1, 3]> : tensor<2xi64>
  %y = onnx.Slice(%m, %b, %e, %a) : tensor<1x4x5x6xf32>
  func.return %y : tensor<1x4x5x6xf32>
}
