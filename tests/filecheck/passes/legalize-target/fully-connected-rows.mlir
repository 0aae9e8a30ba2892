// RUN: onnx-opt %s --pass legalize-target | filecheck %s

// Rows do not care how many axes count them.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0.5> : tensor<4x3xf32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[40, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<40x3xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.fully_connected(%[[N1]], %[[CA]]) <{keep_num_dims = false}> : tensor<40x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[2, 1, 2, 1, 2, 1, 5, 4]> : tensor<8xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%[[N2]], %[[N3]]) : tensor<2x1x2x1x2x1x5x4xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x1x2x1x2x1x5x4xf32>
func.func @main(%x: tensor<2x1x2x1x2x1x5x3xf32> {onnx.name = "x"}) -> (tensor<2x1x2x1x2x1x5x4xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<0.5> : tensor<4x3xf32>
  %vb = tfl.fully_connected(%x, %ca) <{keep_num_dims = true}> : tensor<2x1x2x1x2x1x5x4xf32>
  func.return %vb : tensor<2x1x2x1x2x1x5x4xf32>
}
