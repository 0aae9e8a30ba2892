// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Elements at computed places along an axis.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<3> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.floor_mod(%i, %[[V0]]) : tensor<2x4xi64>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[2, 4, 1]> : tensor<3xi32>
// CHECK-NEXT:    %[[V3:.*]] = tfl.reshape(%[[V1]], %[[V2]]) : tensor<2x4x1xi64>
// CHECK-NEXT:    %[[V4:.*]] = tfl.pseudo_const dense<[0, 1]> : tensor<2xi64>
// CHECK-NEXT:    %[[V5:.*]] = tfl.mul(%[[V3]], %[[V4]]) : tensor<2x4x2xi64>
// CHECK-NEXT:    %[[V6:.*]] = tfl.pseudo_const dense<[[[0, 0], [0, 0], [0, 0], [0, 0]], [[1, 0], [1, 0], [1, 0], [1, 0]]]> : tensor<2x4x2xi64>
// CHECK-NEXT:    %[[V7:.*]] = tfl.add(%[[V5]], %[[V6]]) : tensor<2x4x2xi64>
// CHECK-NEXT:    %[[R0:.*]] = tfl.gather_nd(%x, %[[V7]]) : tensor<2x4xf32>
// CHECK-NEXT:    func.return %[[R0]] : tensor<2x4xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %i: tensor<2x4xi64> {onnx.name = "i"}) -> (tensor<2x4xf32> {onnx.name = "r0"}) {
  %r0 = onnx.GatherElements(%x, %i) <{axis = 1}> : tensor<2x4xf32>
  func.return %r0 : tensor<2x4xf32>
}
