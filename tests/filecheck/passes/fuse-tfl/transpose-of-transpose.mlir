// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Two permutations are one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 0, 2]> : tensor<3xi32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.transpose(%x, %[[N0]]) : tensor<3x2x4xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<3x2x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<3x2x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1, 2, 0]> : tensor<3xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<3x4x2xf32>
  %cc = tfl.pseudo_const dense<[0, 2, 1]> : tensor<3xi32>
  %vd = tfl.transpose(%vb, %cc) : tensor<3x2x4xf32>
  func.return %vd : tensor<3x2x4xf32>
}
