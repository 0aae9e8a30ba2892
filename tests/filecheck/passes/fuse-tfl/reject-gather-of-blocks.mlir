// RUN: onnx-opt %s --pass fuse-tfl | filecheck %s

// A block of channels is no step.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<[1, 3, 5, 4, 3]> : tensor<5xi32>
// CHECK-NEXT:    %[[VB:.*]] = tfl.reshape(%x, %[[CA]]) : tensor<1x3x5x4x3xf32>
// CHECK-NEXT:    %[[CC:.*]] = tfl.pseudo_const dense<1> : tensor<i32>
// CHECK-NEXT:    %[[VD:.*]] = tfl.gather(%[[VB]], %[[CC]]) <{axis = 3, batch_dims = 0}> : tensor<1x3x5x3xf32>
// CHECK-NEXT:    func.return %[[VD]] : tensor<1x3x5x3xf32>
func.func @main(%x: tensor<1x3x5x12xf32> {onnx.name = "x"}) -> (tensor<1x3x5x3xf32> {onnx.name = "r"}) {
  %ca = tfl.pseudo_const dense<[1, 3, 5, 4, 3]> : tensor<5xi32>
  %vb = tfl.reshape(%x, %ca) : tensor<1x3x5x4x3xf32>
  %cc = tfl.pseudo_const dense<1> : tensor<i32>
  %vd = tfl.gather(%vb, %cc) <{axis = 3, batch_dims = 0}> : tensor<1x3x5x3xf32>
  func.return %vd : tensor<1x3x5x3xf32>
}
