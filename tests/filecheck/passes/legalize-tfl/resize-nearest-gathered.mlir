// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Places rounded up are none of the kernel's: elements are gathered, axis by axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 1, 1, 2, 2, 2]> : tensor<6xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.gather(%x, %[[N0]]) <{axis = 1}> : tensor<1x6x5x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[0, 1, 2, 2, 3, 4, 4]> : tensor<7xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.gather(%[[N1]], %[[N2]]) <{axis = 2}> : tensor<1x6x7x2xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<1x6x7x2xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<1x3x5x2xf32> {onnx.name = "x"}) -> (tensor<1x6x7x2xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<[1.0, 1.0, 2.0, 1.5]> : tensor<4xf32>
  %y = nhwc.Resize(%x, _, %ca) <{coordinate_transformation_mode = "asymmetric", mode = "nearest", nearest_mode = "ceil"}> : tensor<1x6x7x2xf32>
  func.return %y : tensor<1x6x7x2xf32>
}
