// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Axes that are known at run time only.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = tfl.cast(%axes) : tensor<1xi32>
// CHECK-NEXT:    %[[R0:.*]] = tfl.reduce_max(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[R1:.*]] = tfl.mean(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[R2:.*]] = tfl.reduce_min(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[R3:.*]] = tfl.reduce_prod(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    %[[R4:.*]] = tfl.sum(%x, %[[V0]]) <{keep_dims = true}> : tensor<?x?x?xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]] : tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>
// CHECK-NOT:     onnx.
func.func @main(%x: tensor<2x3x5xf32> {onnx.name = "x"}, %axes: tensor<1xi64> {onnx.name = "axes"}) -> (tensor<?x?x?xf32> {onnx.name = "r0"}, tensor<?x?x?xf32> {onnx.name = "r1"}, tensor<?x?x?xf32> {onnx.name = "r2"}, tensor<?x?x?xf32> {onnx.name = "r3"}, tensor<?x?x?xf32> {onnx.name = "r4"}) {
  %r0 = onnx.ReduceMax(%x, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<?x?x?xf32>
  %r1 = onnx.ReduceMean(%x, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<?x?x?xf32>
  %r2 = onnx.ReduceMin(%x, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<?x?x?xf32>
  %r3 = onnx.ReduceProd(%x, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<?x?x?xf32>
  %r4 = onnx.ReduceSum(%x, %axes) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<?x?x?xf32>
  func.return %r0, %r1, %r2, %r3, %r4 : tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>, tensor<?x?x?xf32>
}
