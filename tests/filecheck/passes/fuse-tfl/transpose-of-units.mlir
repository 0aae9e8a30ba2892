// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Moving axes of length 1 is a reshape.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[1, 2, 3, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<1x2x3x1xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<1x2x3x1xf32>
// CHECK-NOT:     tfl.transpose
func.func @main(%x: tensor<2x1x3x1xf32> {onnx.name = "x"}) -> (tensor<1x2x3x1xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[3, 0, 2, 1]> : tensor<4xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<1x2x3x1xf32>
  func.return %vb : tensor<1x2x3x1xf32>
}
