// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// The whole tail works channels-last: what returns as written is one channel, which no transpose moves, and the user's transpose vanishes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[R:.*]] = onnx.Relu(%[[V1]]) : tensor<1x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.ReduceMean(%[[R]], %[[V2]]) <{keepdims = 1}> : tensor<1x5x7x1xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Constant dense<[1, 1, 5, 7]> : tensor<4xi64>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Reshape(%[[Y]], %[[V3]]) : tensor<1x1x5x7xf32>
// CHECK-NEXT:  %[[S:.*]] = onnx.Sigmoid(%[[R]]) : tensor<1x5x7x8xf32>
// CHECK-NEXT:  func.return %[[V4]], %[[S]] : tensor<1x1x5x7xf32>, tensor<1x5x7x8xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}) -> (tensor<1x1x5x7xf32> {onnx.name = "y"}, tensor<1x5x7x8xf32> {onnx.name = "z"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x8x5x7xf32>
  %a = onnx.Constant dense<1> : tensor<1xi64>
  %r = onnx.Relu(%m) : tensor<1x8x5x7xf32>
  %y = onnx.ReduceMean(%r, %a) <{keepdims = 1}> : tensor<1x1x5x7xf32>
  %s = onnx.Sigmoid(%r) : tensor<1x8x5x7xf32>
  %z = onnx.Transpose(%s) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x8xf32>
  func.return %y, %z : tensor<1x1x5x7xf32>, tensor<1x5x7x8xf32>
}
