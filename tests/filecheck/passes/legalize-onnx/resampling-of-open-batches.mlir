// RUN: onnx-opt %s --pass legalize-onnx | filecheck %s

// Of data whose batch is not known only the resized axes are named.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[8, 12]> : tensor<2xi32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Cast(%[[V0]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[R0:.*]] = nhwc.Resize(%x, _, _, %[[V1]]) <{axes = [2, 3], coordinate_transformation_mode = "half_pixel", mode = "linear", nearest_mode = "round_prefer_ceil"}> : tensor<?x8x12x3xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Cast(%[[V0]]) <{to = 7}> : tensor<2xi64>
// CHECK-NEXT:    %[[R1:.*]] = nhwc.Resize(%x, _, _, %[[V2]]) <{axes = [2, 3], coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<?x8x12x3xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<?x8x12x3xf32>, tensor<?x8x12x3xf32>
func.func @main(%x: tensor<?x4x6x3xf32> {onnx.name = "x"}) -> (tensor<?x8x12x3xf32> {onnx.name = "a_out"}, tensor<?x8x12x3xf32> {onnx.name = "b_out"}) {
  %s = tfl.pseudo_const dense<[8, 12]> : tensor<2xi32>
  %a = tfl.resize_bilinear(%x, %s) <{align_corners = false, half_pixel_centers = true}> : tensor<?x8x12x3xf32>
  %b = tfl.resize_nearest_neighbor(%x, %s) <{align_corners = false, half_pixel_centers = false}> : tensor<?x8x12x3xf32>
  func.return %a, %b : tensor<?x8x12x3xf32>, tensor<?x8x12x3xf32>
}
