// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// All dims are 8: which axis is which follows from the order of the reshape alone. Channel and height are merged, so it has its operand as written.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[S:.*]] = onnx.Constant dense<[8, 64, 8]> : tensor<3xi64>
// CHECK-NEXT:  %[[R:.*]] = onnx.Reshape(%[[V2]], %[[S]]) : tensor<8x64x8xf32>
// CHECK-NEXT:  %[[E:.*]] = onnx.Exp(%[[R]]) : tensor<8x64x8xf32>
// CHECK-NEXT:  %[[T:.*]] = onnx.Constant dense<8> : tensor<4xi64>
// CHECK-NEXT:  %[[B:.*]] = onnx.Reshape(%[[E]], %[[T]]) : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%[[B]]) <{perm = [0, 2, 3, 1]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[V4:.*]] = nhwc.MaxPool(%[[V3]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<8x8x8x8xf32>
// CHECK-NEXT:  func.return %[[V5]] : tensor<8x8x8x8xf32>
func.func @main(%x: tensor<8x8x8x8xf32> {onnx.name = "x"}) -> (tensor<8x8x8x8xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<8x8x8x8xf32>
  %s = onnx.Constant dense<[8, 64, 8]> : tensor<3xi64>
  %r = onnx.Reshape(%m, %s) : tensor<8x64x8xf32>
  %e = onnx.Exp(%r) : tensor<8x64x8xf32>
  %t = onnx.Constant dense<8> : tensor<4xi64>
  %b = onnx.Reshape(%e, %t) : tensor<8x8x8x8xf32>
  %y = onnx.MaxPool(%b) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<8x8x8x8xf32>
  func.return %y : tensor<8x8x8x8xf32>
}
