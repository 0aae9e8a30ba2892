// RUN: onnx-opt %s --pass normalize-opset | filecheck %s

// Axes became an operand.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R0:.*]] = onnx.ReduceL1(%x, %[[V0]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ReduceL2(%x, %[[V1]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ReduceLogSum(%x, %[[V2]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R3:.*]] = onnx.ReduceLogSumExp(%x, %[[V3]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R4:.*]] = onnx.ReduceMax(%x, %[[V4]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R5:.*]] = onnx.ReduceMean(%x, %[[V5]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R6:.*]] = onnx.ReduceMin(%x, %[[V6]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R7:.*]] = onnx.ReduceProd(%x, %[[V7]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R8:.*]] = onnx.ReduceSum(%x, %[[V8]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[1, -1]> : tensor<2xi64>
// CHECK-NEXT:    %[[R9:.*]] = onnx.ReduceSumSquare(%x, %[[V9]]) <{keepdims = 0, noop_with_empty_axes = 0}> : tensor<2xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]] : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
// CHECK-NOT:     .v1
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}) -> (tensor<2xf32> {onnx.name = "r0"}, tensor<2xf32> {onnx.name = "r1"}, tensor<2xf32> {onnx.name = "r2"}, tensor<2xf32> {onnx.name = "r3"}, tensor<2xf32> {onnx.name = "r4"}, tensor<2xf32> {onnx.name = "r5"}, tensor<2xf32> {onnx.name = "r6"}, tensor<2xf32> {onnx.name = "r7"}, tensor<2xf32> {onnx.name = "r8"}, tensor<2xf32> {onnx.name = "r9"}) {
  %r0 = onnx.ReduceL1.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r1 = onnx.ReduceL2.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r2 = onnx.ReduceLogSum.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r3 = onnx.ReduceLogSumExp.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r4 = onnx.ReduceMax.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r5 = onnx.ReduceMean.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r6 = onnx.ReduceMin.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r7 = onnx.ReduceProd.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r8 = onnx.ReduceSum.v11(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  %r9 = onnx.ReduceSumSquare.v13(%x) <{axes = [1, -1], keepdims = 0}> : tensor<2xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
