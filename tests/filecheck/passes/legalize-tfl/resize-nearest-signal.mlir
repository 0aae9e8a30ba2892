// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What is no image is gathered.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 0, 1, 1, 2, 2]> : tensor<6xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather(%x, %[[N0]]) <{axis = 1}> : tensor<1x6x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x2xf32> {onnx.name = "x"}) -> (tensor<1x6x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 2.0]> : tensor<3xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "floor"}> : tensor<1x6x2xf32>
  func.return %y : tensor<1x6x2xf32>
}
