// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A reshape to the same shape does nothing.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[VC:.*]] = tfl.neg(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[VC]] : tensor<2x3x4xf32>
// CHECK-NOT:     tfl.reshape
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2x3x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[2, 3, 4]> : tensor<3xi32>
  %vb = tfl.reshape(%x, %ca) : tensor<2x3x4xf32>
  %vc = tfl.neg(%vb) : tensor<2x3x4xf32>
  func.return %vc : tensor<2x3x4xf32>
}
