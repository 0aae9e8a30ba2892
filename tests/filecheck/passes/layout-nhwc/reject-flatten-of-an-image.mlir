// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Flatten of an image merges channel and space: it has its operand as written.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x5x7x8xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<2x8x5x7xf32>
// CHECK-NEXT:  %[[Y:.*]] = onnx.Flatten(%[[V2]]) <{axis = 1}> : tensor<2x280xf32>
// CHECK-NEXT:  func.return %[[Y]] : tensor<2x280xf32>
func.func @main(%x: tensor<2x8x5x7xf32> {onnx.name = "x"}) -> (tensor<2x280xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<2x8x5x7xf32>
  %y = onnx.Flatten(%m) <{axis = 1}> : tensor<2x280xf32>
  func.return %y : tensor<2x280xf32>
}
