// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// At even scales no place is half way, so rounding halves down or up is one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[6, 20]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.resize_nearest_neighbor(%x, %[[N0]]) <{align_corners = false, half_pixel_centers = false}> : tensor<1x6x20x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x20x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x6x20x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 2.0, 4.0]> : tensor<4xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "half_pixel", mode = "nearest", nearest_mode = "round_prefer_floor"}> : tensor<1x6x20x2xf32>
  func.return %y : tensor<1x6x20x2xf32>
}
