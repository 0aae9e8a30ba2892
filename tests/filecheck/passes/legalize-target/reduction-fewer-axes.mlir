// RUN: onnx-opt %s -p 'legalize-target{target=litert}' | filecheck %s

// Neighbors both reduced, or both kept, are one axis; LiteRT's delegate fails above rank 6.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[2, 12, 10, 3, 2]> : tensor<5xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.reshape(%x, %[[N0]]) : tensor<2x12x10x3x2xf32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[1, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.sum(%[[N1]], %[[N2]]) <{keep_dims = false}> : tensor<2x10x2xf32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[2, 1, 1, 5, 2, 1, 2]> : tensor<7xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%[[N3]], %[[N4]]) : tensor<2x1x1x5x2x1x2xf32>
// CHECK-NEXT:    func.return %[[VB]] : tensor<2x1x1x5x2x1x2xf32>
func.func @main(%x: tensor<2x3x4x5x2x3x2xf32> {onnx.name = "x"}) -> (tensor<2x1x1x5x2x1x2xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1, 2, 5]> : tensor<3xi32>
  %vb = tfl.sum(%x, %ca) <{keep_dims = true}> : tensor<2x1x1x5x2x1x2xf32>
  func.return %vb : tensor<2x1x1x5x2x1x2xf32>
}
