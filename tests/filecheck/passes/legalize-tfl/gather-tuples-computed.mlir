// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Tuples that are computed may count from behind; those of batches are constant.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<[2, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V1:.*]] = tfl.floor_mod(%i, %[[V0]]) : tensor<4x2xi64>
// CHECK-NEXT:    %[[R0:.*]] = tfl.gather_nd(%x, %[[V1]]) : tensor<4x5xf32>
// CHECK-NEXT:    %[[V2:.*]] = tfl.pseudo_const dense<[[0, 1], [1, 2]]> : tensor<2x2xi32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.gather_nd(%x, %[[V2]]) : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]] : tensor<4x5xf32>, tensor<2x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %i: tensor<4x2xi64> {onnx.name = "i"}) -> (tensor<4x5xf32> {onnx.name = "r0"}, tensor<2x5xf32> {onnx.name = "r1"}) {
  %c = onnx.Constant dense<[[1], [2]]> : tensor<2x1xi64>
  %r0 = onnx.GatherND(%x, %i) <{batch_dims = 0}> : tensor<4x5xf32>
  %r1 = onnx.GatherND(%x, %c) <{batch_dims = 1}> : tensor<2x5xf32>
  func.return %r0, %r1 : tensor<4x5xf32>, tensor<2x5xf32>
}
