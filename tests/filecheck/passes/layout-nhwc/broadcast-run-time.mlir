// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Run-time operands of lower rank: transposed, or reshaped where broadcasting from the end would misplace their one axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Constant dense<[7, 1]> : tensor<2xi64>
// CHECK-NEXT:  %[[V1:.*]] = onnx.Reshape(%t, %[[V0]]) : tensor<7x1xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%s) <{perm = [1, 2, 0]}> : tensor<5x7x3xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V4:.*]] = nhwc.MaxPool(%[[V3]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[A:.*]] = onnx.Add(%[[V4]], %[[V2]]) : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[B:.*]] = onnx.Add(%[[V1]], %[[A]]) : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V5:.*]] = nhwc.MaxPool(%[[B]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V6:.*]] = onnx.Transpose(%[[V5]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:  func.return %[[V6]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}, %s: tensor<3x5x7xf32> {onnx.name = "s"}, %t: tensor<7xf32> {onnx.name = "t"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %a = onnx.Add(%m, %s) : tensor<1x3x5x7xf32>
  %b = onnx.Add(%t, %a) : tensor<1x3x5x7xf32>
  %y = onnx.MaxPool(%b) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
