// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// The constant weights of what an image is flattened into are permuted instead of the image.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x1x3x2xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x1x3x2xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[2, 6]> : tensor<2xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<2x6xf32>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Constant dense<{{\[\[}}1.0, 2.0], [7.0, 8.0], [3.0, 4.0], [9.0, 10.0], [5.0, 6.0], [11.0, 12.0]]> : tensor<6x2xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.MatMul(%[[V3]], %[[V4]]) : tensor<2x2xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<2x2xf32>
func.func @main(%x: tensor<2x2x1x3xf32> {onnx.name = "x"}) -> (tensor<2x2xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x1x3xf32>
  %f = onnx.Flatten(%m) <{axis = 1}> : tensor<2x6xf32>
  %w = onnx.Constant dense<[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0], [9.0, 10.0], [11.0, 12.0]]> : tensor<6x2xf32>
  %y = onnx.MatMul(%f, %w) : tensor<2x2xf32>
  func.return %y : tensor<2x2xf32>
}
