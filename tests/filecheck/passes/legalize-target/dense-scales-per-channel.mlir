// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Dense layers with a scale for each channel are convolutions of one element where the target's kernel takes one scale.

// CHECK-LABEL: func.func @main
// CHECK:         %[[X:.*]] = tfl.reshape(%x, %{{.*}}) : tensor<6x1x1x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK:         %[[C:.*]] = tfl.conv_2d(%[[X]], %{{.*}}, %{{.*}}) <{{{.*}}fused_activation_function = "RELU"{{.*}}}> : tensor<6x1x1x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK:         %[[R:.*]] = tfl.reshape(%[[C]], %{{.*}}) : tensor<2x3x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK:         %[[Y:.*]] = tfl.reshape(%y, %{{.*}}) : tensor<?x1x1x4x!quant.uniform<i8:f32, 0.5:3>>
// CHECK:         %[[D:.*]] = tfl.conv_2d(%[[Y]], %{{.*}}, %{{.*}}) <{{{.*}}}> : tensor<?x1x1x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK:         %[[S:.*]] = tfl.reshape(%[[D]], %{{.*}}) : tensor<?x5x!quant.uniform<i8:f32, 0.25:-7>>
// CHECK-NEXT:    func.return %[[R]], %[[S]]
func.func @main(%x: tensor<2x3x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "x"}, %y: tensor<?x4x!quant.uniform<i8:f32, 0.5:3>> {onnx.name = "y"}) -> (tensor<2x3x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "r"}, tensor<?x5x!quant.uniform<i8:f32, 0.25:-7>> {onnx.name = "s"}) {
  %w = tfl.pseudo_const dense<[[1, -2, 3, 4], [5, 6, -7, 8], [9, 10, 11, -12], [-13, 14, 15, 16], [17, 18, -19, 20]]> : tensor<5x4x!quant.uniform<i8:f32:0, {0.5, 0.25, 0.125, 0.0625, 0.03125}>>
  %b = tfl.pseudo_const dense<[1, 2, 3, 4, 5]> : tensor<5x!quant.uniform<i32:f32:0, {0.25, 0.125, 0.0625, 0.03125, 0.015625}>>
  %r = tfl.fully_connected(%x, %w, %b) <{keep_num_dims = true, fused_activation_function = "RELU"}> : tensor<2x3x5x!quant.uniform<i8:f32, 0.25:-7>>
  %s = tfl.fully_connected(%y, %w, %b) : tensor<?x5x!quant.uniform<i8:f32, 0.25:-7>>
  func.return %r, %s : tensor<2x3x5x!quant.uniform<i8:f32, 0.25:-7>>, tensor<?x5x!quant.uniform<i8:f32, 0.25:-7>>
}
