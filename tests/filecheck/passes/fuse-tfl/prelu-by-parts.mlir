// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// The positive half, and a multiple of the negative one.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[-1.0, 2.0, -3.0, -4.0]> : tensor<4xf32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.prelu(%x, %[[N0]]) : tensor<1x2x3x4xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<1x2x3x4xf32>
// CHECK-NOT:     tfl.neg
func.func @main(%x: tensor<1x2x3x4xf32> {onnx.name = "x"}) -> (tensor<1x2x3x4xf32> {onnx.name = "r"}) {
  %va = tfl.relu(%x) : tensor<1x2x3x4xf32>
  %vb = tfl.neg(%x) : tensor<1x2x3x4xf32>
  %vc = tfl.relu(%vb) : tensor<1x2x3x4xf32>
  %cd = tfl.pseudo_const dense<[1.0, -2.0, 3.0, 4.0]> : tensor<4xf32>
  %ve = tfl.mul(%vc, %cd) : tensor<1x2x3x4xf32>
  %vf = tfl.add(%va, %ve) : tensor<1x2x3x4xf32>
  func.return %vf : tensor<1x2x3x4xf32>
}
