// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Constants of lower rank broadcast along the same axes as before: they are permuted at compile time, axes of size 1 put in where they are missing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<{{\[\[\[}}1.0, 2.0, 3.0]]]> : tensor<1x1x3xf32>
// CHECK-NEXT:  %[[A:.*]] = onnx.Add(%[[V2]], %[[V1]]) : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Constant dense<{{\[\[\[}}1.0]], {{\[\[}}2.0]], {{\[\[}}3.0]], {{\[\[}}4.0]], {{\[\[}}5.0]]]> : tensor<5x1x1xf32>
// CHECK-NEXT:  %[[B:.*]] = onnx.Mul(%[[A]], %[[V3]]) : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V4:.*]] = nhwc.MaxPool(%[[B]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:  func.return %[[V5]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %c = onnx.Constant dense<[[[1.0]], [[2.0]], [[3.0]]]> : tensor<3x1x1xf32>
  %a = onnx.Add(%c, %m) : tensor<1x3x5x7xf32>
  %d = onnx.Constant dense<[[1.0], [2.0], [3.0], [4.0], [5.0]]> : tensor<5x1xf32>
  %b = onnx.Mul(%a, %d) : tensor<1x3x5x7xf32>
  %y = onnx.MaxPool(%b) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
