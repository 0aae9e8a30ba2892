// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A shift goes into the bias, also where weights are computed.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[R:.*]] = tfl.fully_connected(%x, %w, %[[V0]]) <{fused_activation_function = "NONE"}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[SIZE:.*]] = tfl.pseudo_const dense<[1, 3, 3, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1.0, 2.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[S:.*]] = tfl.transpose_conv(%[[SIZE]], %v, %d, %[[V1]]) <{padding = "VALID", stride_w = 1, stride_h = 1, fused_activation_function = "NONE"}> : tensor<1x3x3x2xf32>
// CHECK-NEXT:    func.return %[[R]], %[[S]] : tensor<2x4xf32>, tensor<1x3x3x2xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %w: tensor<4x3xf32> {onnx.name = "w"}, %d: tensor<1x3x3x2xf32> {onnx.name = "d"}, %v: tensor<2x1x1x2xf32> {onnx.name = "v"}) -> (tensor<2x4xf32> {onnx.name = "r"}, tensor<1x3x3x2xf32> {onnx.name = "s"}) {
  %t = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %y = tfl.fully_connected(%x, %w) : tensor<2x4xf32>
  %r = tfl.add(%y, %t) : tensor<2x4xf32>
  %size = tfl.pseudo_const dense<[1, 3, 3, 2]> : tensor<4xi32>
  %u = tfl.pseudo_const dense<[1.0, 2.0]> : tensor<2xf32>
  %z = tfl.transpose_conv(%size, %v, %d) <{padding = "VALID", stride_h = 1, stride_w = 1}> : tensor<1x3x3x2xf32>
  %s = tfl.add(%z, %u) : tensor<1x3x3x2xf32>
  func.return %r, %s : tensor<2x4xf32>, tensor<1x3x3x2xf32>
}
