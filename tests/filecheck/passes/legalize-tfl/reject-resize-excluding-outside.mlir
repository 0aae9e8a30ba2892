// RUN: not onnx-opt %s --pass legalize-tfl 2>&1 | filecheck %s

// Only a cubic resize leaves out what lies outside; nearest ones that are told so are refused.

// CHECK: error[E0412]: Resize and 2 more (opset 19): only f32 is interpolated, and antialiased or kept in its aspect ratio only where the sizes are known
func.func @main(%x: tensor<1x4x6x3xf32> {onnx.name = "x"}, %o: tensor<1x?x?x3xf32> {onnx.name = "o"}, %n: tensor<2xi64> {onnx.name = "n"}) -> (tensor<1x8x6x3xf32> {onnx.name = "r"}, tensor<1x?x?x3xf32> {onnx.name = "s"}, tensor<1x?x?x3xf32> {onnx.name = "t"}) {
  %k = onnx.Constant dense<[1.0, 1.0, 2.0, 1.0]> : tensor<4xf32>
  %j = onnx.Constant dense<[2.0, 2.0]> : tensor<2xf32>
  %a = nhwc.Resize(%x, _, %k) <{coordinate_transformation_mode = "asymmetric", exclude_outside = 1, mode = "nearest", nearest_mode = "floor"}> : tensor<1x8x6x3xf32>
  %b = nhwc.Resize(%o, _, %j) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", exclude_outside = 1, mode = "nearest", nearest_mode = "floor"}> : tensor<1x?x?x3xf32>
  %c = nhwc.Resize(%o, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", exclude_outside = 1, mode = "nearest", nearest_mode = "floor", keep_aspect_ratio_policy = "stretch"}> : tensor<1x?x?x3xf32>
  func.return %a, %b, %c : tensor<1x8x6x3xf32>, tensor<1x?x?x3xf32>, tensor<1x?x?x3xf32>
}
