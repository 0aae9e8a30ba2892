// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Where a flattened image is used otherwise as well, it has its elements as written.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x1x3x2xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x1x3x2xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 1, 3, 2]}> : tensor<2x1x2x3xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Constant dense<[2, 6]> : tensor<2xi64>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Reshape(%[[V2]], %[[V3]]) : tensor<2x6xf32>
// CHECK-NEXT:  %[[W:.*]] = onnx.Constant dense<0.5> : tensor<2x6xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Gemm(%[[V4]], %[[W]]) <{alpha = 1.0, beta = 1.0, transA = 0, transB = 1}> : tensor<2x2xf32>
// CHECK-NEXT:  func.return %[[Y]], %[[V4]] : tensor<2x2xf32>, tensor<2x6xf32>
func.func @main(%x: tensor<2x2x1x3xf32> {onnx.name = "x"}) -> (tensor<2x2xf32> {onnx.name = "y"}, tensor<2x6xf32> {onnx.name = "z"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x2x1x3xf32>
  %f = onnx.Flatten(%m) <{axis = 1}> : tensor<2x6xf32>
  %w = onnx.Constant dense<0.5> : tensor<2x6xf32>
  %y = onnx.Gemm(%f, %w) <{alpha = 1.0, beta = 1.0, transA = 0, transB = 1}> : tensor<2x2xf32>
  func.return %y, %f : tensor<2x2xf32>, tensor<2x6xf32>
}
