// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// Per-axis quantization is elementwise; its axis moves, its scales do not.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:  %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V1:.*]] = nhwc.MaxPool(%[[V0]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[S:.*]] = onnx.Constant dense<[0.1, 0.2, 0.3]> : tensor<3xf32>
// CHECK-NEXT:  %[[Z:.*]] = onnx.Constant dense<[1, 2, 3]> : tensor<3xi8>
// CHECK-NEXT:  %[[Q:.*]] = onnx.QuantizeLinear(%[[V1]], %[[S]], %[[Z]]) <{axis = 3}> : tensor<1x5x7x3xi8>
// CHECK-NEXT:  %[[D:.*]] = onnx.DequantizeLinear(%[[Q]], %[[S]], %[[Z]]) <{axis = 3}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V2:.*]] = nhwc.MaxPool(%[[D]]) <{dilations = [1, 1], kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x3xf32>
// CHECK-NEXT:  %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [0, 3, 1, 2]}> : tensor<1x3x5x7xf32>
// CHECK-NEXT:  func.return %[[V3]] : tensor<1x3x5x7xf32>
func.func @main(%x: tensor<1x3x5x7xf32> {onnx.name = "x"}) -> (tensor<1x3x5x7xf32> {onnx.name = "y"}) {
  %m = onnx.MaxPool(%x) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  %s = onnx.Constant dense<[0.1, 0.2, 0.3]> : tensor<3xf32>
  %z = onnx.Constant dense<[1, 2, 3]> : tensor<3xi8>
  %q = onnx.QuantizeLinear(%m, %s, %z) <{axis = 1}> : tensor<1x3x5x7xi8>
  %d = onnx.DequantizeLinear(%q, %s, %z) <{axis = 1}> : tensor<1x3x5x7xf32>
  %y = onnx.MaxPool(%d) <{kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x3x5x7xf32>
  func.return %y : tensor<1x3x5x7xf32>
}
