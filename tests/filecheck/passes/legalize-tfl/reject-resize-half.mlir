// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Halves are not interpolated.

// CHECK: error[E0412]: Resize (opset 19): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known
func.func @main(%o: tensor<1x?x?x3xf16> {onnx.name = "o"}) -> (tensor<1x?x?x3xf16> {onnx.name = "s"}) {
  %j = onnx.Constant dense<[2.0, 2.0]> : tensor<2xf32>
  %b = nhwc.Resize(%o, _, %j) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x?x?x3xf16>
  func.return %b : tensor<1x?x?x3xf16>
}
