// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A bias that is absent is zero.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}2.5, 2.5, 2.5], [3.0, 3.0, 3.0], [3.5, 3.5, 3.5], [4.0, 4.0, 4.0], [4.5, 4.5, 4.5]]> : tensor<5x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[5.0, 12.0, 21.0, 32.0, 45.0]> : tensor<5xf32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.fully_connected(%x, %[[N0]], %[[N1]]) <{fused_activation_function = "NONE"}> : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<2x5xf32>
// CHECK-NOT:     tfl.mul
// CHECK-NOT:     tfl.add
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
  %vb = tfl.fully_connected(%x, %ca) : tensor<2x5xf32>
  %cc = tfl.pseudo_const dense<[1.0, 2.0, 3.0, 4.0, 5.0]> : tensor<5xf32>
  %vd = tfl.add(%vb, %cc) : tensor<2x5xf32>
  %ce = tfl.pseudo_const dense<[5.0, 6.0, 7.0, 8.0, 9.0]> : tensor<5xf32>
  %vf = tfl.mul(%vd, %ce) : tensor<2x5xf32>
  func.return %vf : tensor<2x5xf32>
}
