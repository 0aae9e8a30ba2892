// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Scale, shift, scale are a scale and a shift.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2.0, 8.0, 24.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.mul(%x, %[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[8.0, 20.0, 48.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.add(%[[N1]], %[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %vd = tfl.add(%vb, %cc) : tensor<2x3xf32>
  %ce = tfl.pseudo_const dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
  %vf = tfl.mul(%vd, %ce) : tensor<2x3xf32>
  func.return %vf : tensor<2x3xf32>
}
