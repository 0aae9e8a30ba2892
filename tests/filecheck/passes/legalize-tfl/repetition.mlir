// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// What repeats and joins.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 3, 5]> : tensor<3xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.broadcast_to(%x, %[[V0]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[V1:.*]] = tfl.pseudo_const dense<[1, 2, 3]> : tensor<3xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.tile(%x, %[[V1]]) : tensor<2x2x15xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.concatenation(%x, %y) <{axis = 1}> : tensor<2x5x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]] : tensor<2x3x5xf32>, tensor<2x2x15xf32>, tensor<2x5x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x1x5xf32> {onnx.name = "x"}, %y: tensor<2x4x5xf32> {onnx.name = "y"}) -> (tensor<2x3x5xf32> {onnx.name = "r0"}, tensor<2x2x15xf32> {onnx.name = "r1"}, tensor<2x5x5xf32> {onnx.name = "r2"}) {
  %shape = onnx.Constant dense<[2, 3, 5]> : tensor<3xi64>
  %times = onnx.Constant dense<[1, 2, 3]> : tensor<3xi64>
  %r0 = onnx.Expand(%x, %shape) : tensor<2x3x5xf32>
  %r1 = onnx.Tile(%x, %times) : tensor<2x2x15xf32>
  %r2 = onnx.Concat(%x, %y) <{axis = 1}> : tensor<2x5x5xf32>
  func.return %r0, %r1, %r2 : tensor<2x3x5xf32>, tensor<2x2x15xf32>, tensor<2x5x5xf32>
}
