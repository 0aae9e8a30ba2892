// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// CONV_3D takes weights as DHWIO, computed ones too.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 3, 4, 1, 0]> : tensor<5xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.transpose(%w, %[[N0]]) : tensor<3x4x1x2x4xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<0.0> : tensor<4xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_3d(%x, %[[N1]], %[[N2]]) <{padding = "VALID", stride_d = 1, stride_w = 1, stride_h = 2}> : tensor<1x3x2x7x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x2x7x4xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<1x5x6x7x2xf32> {onnx.name = "x"}, %w: tensor<4x2x3x4x1xf32> {onnx.name = "w"}) -> (tensor<1x3x2x7x4xf32> {onnx.name = "r"}) {
  %y = nhwc.Conv(%x, %w) <{dilations = [1, 1, 1], kernel_shape = [3, 4, 1], pads = [0, 0, 0, 0, 0, 0], strides = [1, 2, 1]}> : tensor<1x3x2x7x4xf32>
  func.return %y : tensor<1x3x2x7x4xf32>
}
