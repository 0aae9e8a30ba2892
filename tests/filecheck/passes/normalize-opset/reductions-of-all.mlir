// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Without axes, all.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[R0:.*]] = onnx.ReduceL1(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ReduceL2(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ReduceLogSum(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R3:.*]] = onnx.ReduceLogSumExp(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R4:.*]] = onnx.ReduceMax(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R5:.*]] = onnx.ReduceMean(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R6:.*]] = onnx.ReduceMin(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R7:.*]] = onnx.ReduceProd(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R8:.*]] = onnx.ReduceSum(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    %[[R9:.*]] = onnx.ReduceSumSquare(%x) <{keepdims = 1, noop_with_empty_axes = 0}> : tensor<1x1x1xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]] : tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>
// CHECK-NOT:     .v1
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<1x1x1xf32> {onnx.name = "r0"}, tensor<1x1x1xf32> {onnx.name = "r1"}, tensor<1x1x1xf32> {onnx.name = "r2"}, tensor<1x1x1xf32> {onnx.name = "r3"}, tensor<1x1x1xf32> {onnx.name = "r4"}, tensor<1x1x1xf32> {onnx.name = "r5"}, tensor<1x1x1xf32> {onnx.name = "r6"}, tensor<1x1x1xf32> {onnx.name = "r7"}, tensor<1x1x1xf32> {onnx.name = "r8"}, tensor<1x1x1xf32> {onnx.name = "r9"}) {
  %r0 = onnx.ReduceL1.v13(%x) : tensor<1x1x1xf32>
  %r1 = onnx.ReduceL2.v13(%x) : tensor<1x1x1xf32>
  %r2 = onnx.ReduceLogSum.v13(%x) : tensor<1x1x1xf32>
  %r3 = onnx.ReduceLogSumExp.v13(%x) : tensor<1x1x1xf32>
  %r4 = onnx.ReduceMax.v13(%x) : tensor<1x1x1xf32>
  %r5 = onnx.ReduceMean.v13(%x) : tensor<1x1x1xf32>
  %r6 = onnx.ReduceMin.v13(%x) : tensor<1x1x1xf32>
  %r7 = onnx.ReduceProd.v13(%x) : tensor<1x1x1xf32>
  %r8 = onnx.ReduceSum.v11(%x) : tensor<1x1x1xf32>
  %r9 = onnx.ReduceSumSquare.v13(%x) : tensor<1x1x1xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9 : tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>, tensor<1x1x1xf32>
}
