// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Corners on corners, weights of both sides alike.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[6, 15]> : tensor<2xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.resize_bilinear(%x, %[[N0]]) <{align_corners = true, half_pixel_centers = false}> : tensor<1x6x15x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x15x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x6x15x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1, 2, 6, 15]> : tensor<4xi64>
  %y = nhwc.Resize(%x, _, _, %ca) <{coordinate_transformation_mode = "align_corners", mode = "linear"}> : tensor<1x6x15x2xf32>
  func.return %y : tensor<1x6x15x2xf32>
}
