// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A product larger than its factors is not made.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.mul(%x, %[[CA]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<{{\[\[}}1.0], [2.0]]> : tensor<2x1xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.mul(%[[VB]], %[[CC]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<[[1.0], [2.0]]> : tensor<2x1xf32>
  %vd = tfl.mul(%vb, %cc) : tensor<2x3xf32>
  func.return %vd : tensor<2x3xf32>
}
