// RUN: onnx-opt %s --pass layout-nhwc | filecheck %s

// So have convolutions of integers.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Transpose(%x) <{perm = [0, 2, 3, 1]}> : tensor<1x5x7x3xui8>
// CHECK-NEXT:    %[[W:.*]] = onnx.Constant dense<3> : tensor<4x3x1x1xui8>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Constant dense<1> : tensor<ui8>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V1:.*]] = nhwc.QLinearConv(%[[V0]], %[[S]], %[[Z]], %[[W]], %[[S]], %[[Z]], %[[S]], %[[Z]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x4xui8>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<3> : tensor<2x4x1x1xui8>
// CHECK-NEXT:    %[[V2:.*]] = nhwc.ConvInteger(%[[V1]], %[[V]], %[[Z]]) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x7x2xi32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [0, 3, 1, 2]}> : tensor<1x2x5x7xi32>
// CHECK-NEXT:    func.return %[[V3]] : tensor<1x2x5x7xi32>
func.func @main(%x: tensor<1x3x5x7xui8> {onnx.name = "x"}) -> (tensor<1x2x5x7xi32> {onnx.name = "y"}) {
  %w = onnx.Constant dense<3> : tensor<4x3x1x1xui8>
  %z = onnx.Constant dense<1> : tensor<ui8>
  %s = onnx.Constant dense<0.5> : tensor<f32>
  %q = onnx.QLinearConv(%x, %s, %z, %w, %s, %z, %s, %z) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x4x5x7xui8>
  %v = onnx.Constant dense<3> : tensor<2x4x1x1xui8>
  %y = onnx.ConvInteger(%q, %v, %z) <{dilations = [1, 1], group = 1, kernel_shape = [1, 1], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x2x5x7xi32>
  func.return %y : tensor<1x2x5x7xi32>
}
