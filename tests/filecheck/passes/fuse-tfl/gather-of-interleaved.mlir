// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// Every third channel is a slice with that step.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<[0, 0, 0, 1]> : tensor<4xi32>
// CHECK-NEXT:    %[[N1:.*]] = tfl.pseudo_const dense<[1, 3, 5, 12]> : tensor<4xi32>
// CHECK-NEXT:    %[[N2:.*]] = tfl.pseudo_const dense<[1, 1, 1, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.strided_slice(%x, %[[N0]], %[[N1]], %[[N2]]) : tensor<1x3x5x4xf32>
// CHECK-NEXT:    %[[N3:.*]] = tfl.pseudo_const dense<[0, 0, 0, 2]> : tensor<4xi32>
// CHECK-NEXT:    %[[N4:.*]] = tfl.pseudo_const dense<[1, 3, 5, 12]> : tensor<4xi32>
// CHECK-NEXT:    %[[N5:.*]] = tfl.pseudo_const dense<[1, 1, 1, 3]> : tensor<4xi32>
// CHECK-NEXT:    %[[VF:.*]] = tfl.strided_slice(%x, %[[N3]], %[[N4]], %[[N5]]) : tensor<1x3x5x4xf32>
// CHECK-NEXT:    func.return %[[VD]], %[[VF]] : tensor<1x3x5x4xf32>, tensor<1x3x5x4xf32>
// CHECK-NOT:     tfl.gather
func.func @main(%x: tensor<1x3x5x12xf32> {onnx.name = "x"}) -> (tensor<1x3x5x4xf32> {onnx.name = "r0"}, tensor<1x3x5x4xf32> {onnx.name = "r1"}) {
  %ca = tfl.pseudo_const dense<[1, 3, 5, 4, 3]> : tensor<5xi32>
  %vb = tfl.reshape(%x, %ca) : tensor<1x3x5x4x3xf32>
  %cc = tfl.pseudo_const dense<1> : tensor<i32>
  %vd = tfl.gather(%vb, %cc) <{axis = 4, batch_dims = 0}> : tensor<1x3x5x4xf32>
  %ce = tfl.pseudo_const dense<2> : tensor<i32>
  %vf = tfl.gather(%vb, %ce) <{axis = 4, batch_dims = 0}> : tensor<1x3x5x4xf32>
  func.return %vd, %vf : tensor<1x3x5x4xf32>, tensor<1x3x5x4xf32>
}
