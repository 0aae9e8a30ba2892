// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Concat carries an order, its axis with it. As written and joined before the transpose it moves as many bytes in one transpose instead of two.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[C:.*]] = onnx.Concat(%x, %z) <{axis = 1}> : tensor<1x11x5x7xf32>
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%[[C]]) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x11xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x11xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Transpose(%[[V1]]) <{perm = [0, 3, 1, 2]}> : tensor<1x11x5x7xf32>
// CHECK-NEXT:  func.return %[[V2]] : tensor<1x11x5x7xf32>
func.func @main(%x: tensor<1x8x5x7xf32> {onnx.name = "x"}, %z: tensor<1x3x5x7xf32> {onnx.name = "z"}) -> (tensor<1x11x5x7xf32> {onnx.name = "y"}) {
  %c = onnx.Concat(%x, %z) <{axis = 1}> : tensor<1x11x5x7xf32>
  %y = onnx.MaxPool(%c) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x11x5x7xf32>
  func.return %y : tensor<1x11x5x7xf32>
}
