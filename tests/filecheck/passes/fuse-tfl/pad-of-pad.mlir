// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Pads add up.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<{{\[\[}}1, 4], [7, 3]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.pad(%x, %[[N0]]) : tensor<7x13xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<7x13xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<7x13xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[[1, 0], [2, 3]]> : tensor<2x2xi32>
  %vb = tfl.pad(%x, %ca) : tensor<3x8xf32>
  %cc = tfl.pseudo_const dense<[[0, 4], [5, 0]]> : tensor<2x2xi32>
  %vd = tfl.pad(%vb, %cc) : tensor<7x13xf32>
  func.return %vd : tensor<7x13xf32>
}
