// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The bilinear kernel leaves an axis of scale 1 alone.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[3, 15]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.resize_bilinear(%x, %[[N0]]) <{align_corners = false, half_pixel_centers = true}> : tensor<1x3x15x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x3x15x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x3x15x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 1.0, 3.0]> : tensor<4xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "half_pixel", mode = "linear"}> : tensor<1x3x15x2xf32>
  func.return %y : tensor<1x3x15x2xf32>
}
