// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Weights and a bias that are computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 2, 3, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.transpose(%w, %[[N0]]) : tensor<4x3x5x2xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.conv_2d(%x, %[[N1]], %b) <{padding = "VALID", stride_w = 1, stride_h = 1, dilation_w_factor = 1, dilation_h_factor = 1}> : tensor<1x5x5x4xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x5x5x4xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<1x7x9x2xf32> {onnx.name = "x"}, %w: tensor<4x2x3x5xf32> {onnx.name = "w"}, %b: tensor<4xf32> {onnx.name = "b"}) -> (tensor<1x5x5x4xf32> {onnx.name = "r"}) {
  %y = nhwc.Conv(%x, %w, %b) <{dilations = [1, 1], kernel_shape = [3, 5], pads = [0, 0, 0, 0], strides = [1, 1]}> : tensor<1x5x5x4xf32>
  func.return %y : tensor<1x5x5x4xf32>
}
