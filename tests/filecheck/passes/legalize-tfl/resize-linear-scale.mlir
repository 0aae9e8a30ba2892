// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The kernel computes the scale from the sizes, 5 to 7; ONNX uses 1.5: a product with the weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 7]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.resize_bilinear(%x, %[[N0]]) <{align_corners = true, half_pixel_centers = false}> : tensor<1x2x7x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x2x7x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x2x5x3xf32> {onnx.name = "x"}) -> (tensor<1x2x7x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 1.0, 1.5]> : tensor<4xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "asymmetric", mode = "linear"}> : tensor<1x2x7x3xf32>
  func.return %y : tensor<1x2x7x3xf32>
}
