// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A permutation and its inverse do nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VE:.*]] = tfl.neg(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<2x3x4xf32>
// CHECK-NOT:     tfl.transpose
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1, 2, 0]> : tensor<3xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<3x4x2xf32>
  %cc = tfl.pseudo_const dense<[2, 0, 1]> : tensor<3xi32>
  %vd = tfl.transpose(%vb, %cc) : tensor<2x3x4xf32>
  %ve = tfl.neg(%vd) : tensor<2x3x4xf32>
  func.return %ve : tensor<2x3x4xf32>
}
