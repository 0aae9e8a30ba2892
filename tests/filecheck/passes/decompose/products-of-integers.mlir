// RUN: onnx-opt %s --pass decompose | filecheck %s

// Integers are multiplied one by one and added up: matrices of a batch, a column, a row.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Unsqueeze(%x, %[[V0]]) : tensor<2x3x4x1xi32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Unsqueeze(%y, %[[V2]]) : tensor<1x4x5xi32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Mul(%[[V1]], %[[V3]]) : tensor<2x3x4x5xi32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.ReduceSum(%[[V4]], %[[V5]]) <{keepdims = 0}> : tensor<2x3x5xi32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Mul(%x, %c) : tensor<2x3x4xi32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.ReduceSum(%[[V7]], %[[V5]]) <{keepdims = 0}> : tensor<2x3xi32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Unsqueeze(%r, %[[V9]]) : tensor<5x1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V10]], %l) : tensor<5x4xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.ReduceSum(%[[V11]], %[[V2]]) <{keepdims = 0}> : tensor<4xi64>
// CHECK-NEXT:    func.return %[[V6]], %[[V8]], %[[V12]] : tensor<2x3x5xi32>, tensor<2x3xi32>, tensor<4xi64>
func.func @main(%x: tensor<2x3x4xi32> {onnx.name = "x"}, %y: tensor<4x5xi32> {onnx.name = "y"}, %c: tensor<4xi32> {onnx.name = "c"}, %l: tensor<5x4xi64> {onnx.name = "l"}, %r: tensor<5xi64> {onnx.name = "r"}) -> (tensor<2x3x5xi32> {onnx.name = "r0"}, tensor<2x3xi32> {onnx.name = "r1"}, tensor<4xi64> {onnx.name = "r2"}) {
  %r0 = onnx.MatMul(%x, %y) : tensor<2x3x5xi32>
  %r1 = onnx.MatMul(%x, %c) : tensor<2x3xi32>
  %r2 = onnx.MatMul(%r, %l) : tensor<4xi64>
  func.return %r0, %r1, %r2 : tensor<2x3x5xi32>, tensor<2x3xi32>, tensor<4xi64>
}
