// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Between them an activation.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.mul(%x, %[[CA]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.add(%[[VB]], %[[CC]]) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[CE:.*]] = tfl.pseudo_const dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.mul(%[[VD]], %[[CE]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1.0, 2.0, 3.0]> : tensor<3xf32>
  %vb = tfl.mul(%x, %ca) : tensor<2x3xf32>
  %cc = tfl.pseudo_const dense<[4.0, 5.0, 6.0]> : tensor<3xf32>
  %vd = tfl.add(%vb, %cc) <{fused_activation_function = "RELU"}> : tensor<2x3xf32>
  %ce = tfl.pseudo_const dense<[2.0, 4.0, 8.0]> : tensor<3xf32>
  %vf = tfl.mul(%vd, %ce) : tensor<2x3xf32>
  func.return %vf : tensor<2x3xf32>
}
