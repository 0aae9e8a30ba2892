// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// A reduction without keepdims carries an order to a result of fewer axes.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:  %[[Y:.*]] = onnx.ReduceMean(%[[V1]], %[[V2]]) <{keepdims = 0}> : tensor<2x5x8xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%[[Y]]) <{perm = [0, 2, 1]}> : tensor<2x8x5xf32>
// CHECK-NEXT:  %[[V4:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:  %[[Z:.*]] = onnx.ReduceMax(%[[V1]], %[[V4]]) <{keepdims = 0}> : tensor<2x8xf32>
// CHECK-NEXT:  func.return %[[V3]], %[[Z]] : tensor<2x8x5xf32>, tensor<2x8xf32>
func.func @main(%x: tensor<2x8x5x7xf32> {onnx.name = "x"}) -> (tensor<2x8x5xf32> {onnx.name = "y"}, tensor<2x8xf32> {onnx.name = "z"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x8x5x7xf32>
  %a = onnx.Constant dense<3> : tensor<1xi64>
  %y = onnx.ReduceMean(%m, %a) <{keepdims = 0}> : tensor<2x8x5xf32>
  %b = onnx.Constant dense<[2, 3]> : tensor<2xi64>
  %z = onnx.ReduceMax(%m, %b) <{keepdims = 0}> : tensor<2x8xf32>
  func.return %y, %z : tensor<2x8x5xf32>, tensor<2x8xf32>
}
