// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Dense layers that the target takes stay: weights of one scale; with a scale for each channel, where its kernel has them.
// RUN: onnx-opt %s --pass legalize-target --target litert | filecheck %s --check-prefix LITERT

// CHECK-LABEL: func.func @main
// CHECK:         tfl.fully_connected(%x
// CHECK:         tfl.conv_2d
// LITERT-LABEL: func.func @main
// LITERT:        tfl.fully_connected(%x
// LITERT-NEXT:   tfl.fully_connected(%x
func.func @main(%x: tensor<3x2x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}) -> (tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r"}, tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "s"}) {
  %v = tfl.pseudo_const dense<[[1, -2], [5, 6], [-7, 8], [9, 10]]> : tensor<4x2x!quant.uniform<i8:f32, 0.5>>
  %a = tfl.pseudo_const dense<[1, 2, 3, 4]> : tensor<4x!quant.uniform<i32:f32, 0.25>>
  %w = tfl.pseudo_const dense<[[1, -2], [5, 6], [-7, 8], [9, 10]]> : tensor<4x2x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125, 0.0625}>>
  %b = tfl.pseudo_const dense<[1, 2, 3, 4]> : tensor<4x!quant.uniform<i32:f32:0, {0.25, 0.125, 0.0625, 0.03125}>>
  %r = tfl.fully_connected(%x, %v, %a) : tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>>
  %s = tfl.fully_connected(%x, %w, %b) : tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r, %s : tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>>, tensor<3x4x!quant.uniform<i8:f32, 0.25:-7>>
}
