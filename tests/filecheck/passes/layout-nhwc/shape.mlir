// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Only the shape of the tensor is asked for: none is transposed for it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<?x5x7x8xf32, #onnx.dims<["n", 5, 7, 8]>>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<?x5x7x8xf32, #onnx.dims<["n", 5, 7, 8]>>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Shape(%[[V1]]) <{start = 0}> : tensor<4xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Constant dense<[0, 3, 1, 2]> : tensor<4xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Gather(%[[V2]], %[[V3]]) <{axis = 0}> : tensor<4xi64>
// CHECK-NEXT:  %[[Z:.*]] = onnx.Size(%[[V1]]) : tensor<i64>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Shape(%[[V1]]) <{start = 0}> : tensor<4xi64>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Constant dense<[0, 3]> : tensor<2xi64>
// CHECK-NEXT:  %[[W:.*]] = onnx.Gather(%[[V4]], %[[V5]]) <{axis = 0}> : tensor<2xi64>
// CHECK-NEXT:  func.return %[[Y]], %[[Z]], %[[W]] : tensor<4xi64>, tensor<i64>, tensor<2xi64>
func.func @main(%x: tensor<?x8x5x7xf32, #onnx.dims<["n", 8, 5, 7]>> {onnx.name = "x"}) -> (tensor<4xi64> {onnx.name = "y"}, tensor<i64> {onnx.name = "z"}, tensor<2xi64> {onnx.name = "w"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<?x8x5x7xf32, #onnx.dims<["n", 8, 5, 7]>>
  %y = onnx.Shape(%m) : tensor<4xi64>
  %z = onnx.Size(%m) : tensor<i64>
  %w = onnx.Shape(%m) <{end = -2}> : tensor<2xi64>
  func.return %y, %z, %w : tensor<4xi64>, tensor<i64>, tensor<2xi64>
}
