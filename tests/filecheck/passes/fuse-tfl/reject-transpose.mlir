// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Axes that are longer move data.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[2, 0, 1, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.transpose(%x, %[[CA]]) : tensor<3x2x1x1xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<3x2x1x1xf32>
func.func @main(%x: tensor<2x1x3x1xf32> {onnx.name = "x"}) -> (tensor<3x2x1x1xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[2, 0, 1, 3]> : tensor<4xi32>
  %vb = tfl.transpose(%x, %ca) : tensor<3x2x1x1xf32>
  func.return %vb : tensor<3x2x1x1xf32>
}
