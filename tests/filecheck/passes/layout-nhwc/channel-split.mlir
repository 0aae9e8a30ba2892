// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Even and odd channels, split as ShuffleNetV2 exports it: the reshapes and the transpose are orders of one tensor, and nothing is moved at all.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x6xf32>
// CHECK-NEXT:  %[[V2:.*]] = onnx.Constant dense<[1, 5, 7, 3, 2]> : tensor<5xi64>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<1x5x7x3x2xf32>
// CHECK-NEXT:  %[[I:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:  %[[J:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:  %[[D:.*]] = onnx.Gather(%[[V3]], %[[I]]) <{axis = 4}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[E:.*]] = onnx.Gather(%[[V3]], %[[J]]) <{axis = 4}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V4:.*]] = nhwc.MaxPool(%[[D]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V5:.*]] = onnx.Transpose(%[[V4]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:  %[[V6:.*]] = nhwc.MaxPool(%[[E]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V7:.*]] = onnx.Transpose(%[[V6]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:  func.return %[[V5]], %[[V7]] : tensor<1x3x5x7xf32>, tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x6x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}, tensor<1x3x5x7xf32> {onnx.name = "z"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x6x5x7xf32>
  %s = onnx.Constant dense<[3, 2, 35]> : tensor<3xi64>
  %a = onnx.Reshape(%m, %s) : tensor<3x2x35xf32>
  %b = onnx.Transpose(%a) <{perm = [1, 0, 2]}> : tensor<2x3x35xf32>
  %t = onnx.Constant dense<[2, 1, 3, 5, 7]> : tensor<5xi64>
  %c = onnx.Reshape(%b, %t) : tensor<2x1x3x5x7xf32>
  %i = onnx.Constant dense<0> : tensor<i64>
  %j = onnx.Constant dense<1> : tensor<i64>
  %d = onnx.Gather(%c, %i) <{axis = 0}> : tensor<1x3x5x7xf32>
  %e = onnx.Gather(%c, %j) <{axis = 0}> : tensor<1x3x5x7xf32>
  %y = onnx.MaxPool(%d) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %z = onnx.MaxPool(%e) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y, %z : tensor<1x3x5x7xf32>, tensor<1x3x5x7xf32>
}
