// RUN: onnx-opt %s --pass legalize-target --target litert | filecheck %s

// Neighbors both reduced, or both kept, are one axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 12, 10, 3, 12]> : tensor<5xi32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.reshape(%x, %[[V0]]) : tensor<2x12x10x3x12xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[1, 3]> : tensor<2xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.mean(%[[V1]], %[[V2]]) <{keep_dims = false}> : tensor<2x10x12xf32>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<[2, 1, 1, 5, 2, 1, 2, 3, 2]> : tensor<9xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reshape(%[[V3]], %[[V4]]) : tensor<2x1x1x5x2x1x2x3x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = tfl.reduce_max(%[[V1]], %[[V2]]) <{keep_dims = false}> : tensor<2x10x12xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reshape(%[[V5]], %[[V4]]) : tensor<2x1x1x5x2x1x2x3x2xf32>
// CHECK-NEXT:    %[[V6:.*]] = tfl.reduce_min(%[[V1]], %[[V2]]) <{keep_dims = false}> : tensor<2x10x12xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reshape(%[[V6]], %[[V4]]) : tensor<2x1x1x5x2x1x2x3x2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]] : tensor<2x1x1x5x2x1x2x3x2xf32>, tensor<2x1x1x5x2x1x2x3x2xf32>, tensor<2x1x1x5x2x1x2x3x2xf32>
func.func @main(%x: tensor<2x3x4x5x2x3x2x3x2xf32> {onnx.name = "x"}) -> (tensor<2x1x1x5x2x1x2x3x2xf32> {onnx.name = "r0"}, tensor<2x1x1x5x2x1x2x3x2xf32> {onnx.name = "r1"}, tensor<2x1x1x5x2x1x2x3x2xf32> {onnx.name = "r2"}) {
  %c = tfl.pseudo_const dense<[1, 2, 5]> : tensor<3xi32>
  %r0 = tfl.mean(%x, %c) <{keep_dims = true}> : tensor<2x1x1x5x2x1x2x3x2xf32>
  %r1 = tfl.reduce_max(%x, %c) <{keep_dims = true}> : tensor<2x1x1x5x2x1x2x3x2xf32>
  %r2 = tfl.reduce_min(%x, %c) <{keep_dims = true}> : tensor<2x1x1x5x2x1x2x3x2xf32>
  func.return %r0, %r1, %r2 : tensor<2x1x1x5x2x1x2x3x2xf32>, tensor<2x1x1x5x2x1x2x3x2xf32>, tensor<2x1x1x5x2x1x2x3x2xf32>
}
