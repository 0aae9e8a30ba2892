// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A shift that adds an axis is no bias.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<1.0> : tensor<5xf32>
// CHECK-NEXT:    %[[VC:.*]] = tfl.fully_connected(%x, %[[CA]], %[[CB]]) : tensor<2x5xf32>
// CHECK-NEXT:    %[[CD:.*]] = tfl.pseudo_const dense<1.0> : tensor<1x1x5xf32>
// CHECK-NEXT:    %[[VE:.*]] = tfl.add(%[[VC]], %[[CD]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    func.return %[[VE]] : tensor<1x2x5xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<1x2x5xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<5x3xf32>
  %cb = tfl.pseudo_const dense<1.0> : tensor<5xf32>
  %vc = tfl.fully_connected(%x, %ca, %cb) : tensor<2x5xf32>
  %cd = tfl.pseudo_const dense<1.0> : tensor<1x1x5xf32>
  %ve = tfl.add(%vc, %cd) : tensor<1x2x5xf32>
  func.return %ve : tensor<1x2x5xf32>
}
