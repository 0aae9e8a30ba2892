// RUN: onnx-opt %s | onnx-opt - | filecheck %s

// Attributes are named as MLIR names them; those that have their default need not be written.

// CHECK-LABEL: func.func @main(
// CHECK-SAME:    [[X:%\w+]]: tensor<1x8x9x3xf32>
func.func @main(%x: tensor<1x8x9x3xf32> {onnx.name = "x"}) -> (tensor<1x4x9x4xf32> {onnx.name = "y"}) {
  // CHECK: [[W:%\w+]] = tfl.pseudo_const dense<0.5> : tensor<4x3x2x3xf32>
  %w = tfl.pseudo_const dense<0.5> : tensor<4x3x2x3xf32>
  %b = tfl.pseudo_const dense<[0.0, 1.0, 2.0, 3.0]> : tensor<4xf32>
  // CHECK: tfl.conv_2d([[X]], [[W]], {{%\w+}}) <{padding = "SAME", stride_w = 1, stride_h = 2, fused_activation_function = "RELU6"}> : tensor<1x4x9x4xf32>
  %y = tfl.conv_2d(%x, %w, %b) <{padding = "SAME", stride_h = 2, stride_w = 1, fused_activation_function = "RELU6"}> : tensor<1x4x9x4xf32>
  func.return %y : tensor<1x4x9x4xf32>
}
