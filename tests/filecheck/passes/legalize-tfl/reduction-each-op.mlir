// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Reductions that TFLite has.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.pseudo_const dense<1> : tensor<1xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reduce_max(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.reduce_min(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reduce_prod(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.sum(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x5xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.mean(%x, %[[V0]]) <{keep_dims = false}> : tensor<2x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}) -> (tensor<2x5xf32> {onnx.name = "r0"}, tensor<2x5xf32> {onnx.name = "r1"}, tensor<2x5xf32> {onnx.name = "r2"}, tensor<2x5xf32> {onnx.name = "r3"}, tensor<2x5xf32> {onnx.name = "r4"}) {
  %axes = onnx.Constant dense<1> : tensor<1xi64>
  %r0 = onnx.ReduceMax(%x, %axes) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2x5xf32>
  %r1 = onnx.ReduceMin(%x, %axes) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2x5xf32>
  %r2 = onnx.ReduceProd(%x, %axes) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2x5xf32>
  %r3 = onnx.ReduceSum(%x, %axes) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2x5xf32>
  %r4 = onnx.ReduceMean(%x, %axes) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2x5xf32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>
}
