// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Sizes that are known are constants, whatever tells them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.resize_bilinear(%x, %[[V0]]) <{align_corners = false, half_pixel_centers = true}> : tensor<1x8x12x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.resize_nearest_neighbor(%x, %[[V0]]) <{align_corners = false, half_pixel_centers = false}> : tensor<1x8x12x3xf32>
// CHECK-NEXT:    func.return %[[V1]], %[[V1]], %[[V2]] : tensor<1x8x12x3xf32>, tensor<1x8x12x3xf32>, tensor<1x8x12x3xf32>
func.func @main(%x: tensor<1x4x6x3xf32> {onnx.name = "x"}) -> (tensor<1x8x12x3xf32> {onnx.name = "r"}, tensor<1x8x12x3xf32> {onnx.name = "s"}, tensor<1x8x12x3xf32> {onnx.name = "t"}) {
  %j = onnx.Constant dense<[2.0, 2.0]> : tensor<2xf32>
  %n = onnx.Constant dense<[8, 12]> : tensor<2xi64>
  %a = nhwc.Resize(%x, _, %j) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x8x12x3xf32>
  %b = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear", keep_aspect_ratio_policy = "stretch"}> : tensor<1x8x12x3xf32>
  %c = nhwc.Resize(%x, _, _, %n) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor", keep_aspect_ratio_policy = "stretch"}> : tensor<1x8x12x3xf32>
  func.return %a, %b, %c : tensor<1x8x12x3xf32>, tensor<1x8x12x3xf32>, tensor<1x8x12x3xf32>
}
