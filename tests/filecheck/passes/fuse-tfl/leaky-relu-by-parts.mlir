// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// One slope for all: PRELU would read beyond it.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VF:.*]] = tfl.leaky_relu(%x) <{alpha = 0.5}> : tensor<1x2x3x4xf32>
// CHECK-NEXT:    func.return %[[VF]] : tensor<1x2x3x4xf32>
// CHECK-NOT:     tfl.neg
func.func @main(%x: tensor<1x2x3x4xf32> {onnx.name = "x"}) -> (tensor<1x2x3x4xf32> {onnx.name = "r"}) {
  %va = tfl.relu(%x) : tensor<1x2x3x4xf32>
  %vb = tfl.neg(%x) : tensor<1x2x3x4xf32>
  %vc = tfl.relu(%vb) : tensor<1x2x3x4xf32>
  %cd = tfl.pseudo_const dense<-0.5> : tensor<f32>
  %ve = tfl.mul(%vc, %cd) : tensor<1x2x3x4xf32>
  %vf = tfl.add(%va, %ve) : tensor<1x2x3x4xf32>
  func.return %vf : tensor<1x2x3x4xf32>
}
