// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// No kernel resizes channels to a number that is computed.

// CHECK: error[E0412]: Resize (opset 19): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known
func.func @main(%o: tensor<1x?x?x3xf32> {onnx.name = "o"}, %n: tensor<4xi64> {onnx.name = "n"}) -> (tensor<1x?x?x6xf32> {onnx.name = "s"}) {
  %b = nhwc.Resize(%o, _, _, %n) <{coordinate_transformation_mode = "half_pixel", mode = "linear", keep_aspect_ratio_policy = "stretch"}> : tensor<1x?x?x6xf32>
  func.return %b : tensor<1x?x?x6xf32>
}
