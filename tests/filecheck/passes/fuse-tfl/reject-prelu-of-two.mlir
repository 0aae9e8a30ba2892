// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Halves of two values.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VA:.*]] = tfl.relu(%x) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.neg(%y) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.relu(%[[VB]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<[1.0, -2.0, 3.0, 4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.mul(%[[VC]], %[[CD]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.add(%[[VA]], %[[VE]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<1x2x3x4xf32>
func.func @main(%x: tensor<1x2x3x4xf32> {onnx.name = "x"}, %y: tensor<1x2x3x4xf32> {onnx.name = "y"}) -> (tensor<1x2x3x4xf32> {onnx.name = "r"}) {
  %va = tfl.relu(%x) : tensor<1x2x3x4xf32>
  %vb = tfl.neg(%y) : tensor<1x2x3x4xf32>
  %vc = tfl.relu(%vb) : tensor<1x2x3x4xf32>
  %cd = tfl.pseudo_const dense<[1.0, -2.0, 3.0, 4.0]> : tensor<4xf32>
  %ve = tfl.mul(%vc, %cd) : tensor<1x2x3x4xf32>
  %vf = tfl.add(%va, %ve) : tensor<1x2x3x4xf32>
  func.return %vf : tensor<1x2x3x4xf32>
}
