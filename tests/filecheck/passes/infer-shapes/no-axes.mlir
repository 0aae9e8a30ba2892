// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// No axes are all of them; Squeeze takes those of length 1, Transpose reverses, Split says the sizes of its parts.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[P:.*]] = onnx.Abs(%x) : tensor<2x3x1x5xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R0:.*]] = onnx.ReduceL1(%[[P]], %[[V0]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ReduceL2(%[[P]], %[[V1]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ReduceLogSum(%[[P]], %[[V2]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R3:.*]] = onnx.ReduceLogSumExp(%[[P]], %[[V3]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R4:.*]] = onnx.ReduceMax(%[[P]], %[[V4]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R5:.*]] = onnx.ReduceMean(%[[P]], %[[V5]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R6:.*]] = onnx.ReduceMin(%[[P]], %[[V6]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R7:.*]] = onnx.ReduceProd(%[[P]], %[[V7]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R8:.*]] = onnx.ReduceSum(%[[P]], %[[V8]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[0, 1, 2, 3]> : tensor<4xi64>
// CHECK-NEXT:    %[[R9:.*]] = onnx.ReduceSumSquare(%[[P]], %[[V9]]) : tensor<1x1x1x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[A:.*]] = onnx.Squeeze(%x, %[[V10]]) : tensor<2x3x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Transpose(%x) <{perm = [3, 2, 1, 0]}> : tensor<5x1x3x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<[3, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[C:.*]], %[[D:.*]] = onnx.Split(%x, %[[V11]]) <{axis = 3}> : (tensor<2x3x1x3xf32>, tensor<2x3x1x2xf32>)
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[A]], %[[B]], %[[C]], %[[D]] : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<2x3x5xf32>, tensor<5x1x3x2xf32>, tensor<2x3x1x3xf32>, tensor<2x3x1x2xf32>
func.func @main(%x: tensor<2x3x1x5xf32> {onnx.name = "x"}) -> (tensor<1x1x1x1xf32> {onnx.name = "r0"}, tensor<1x1x1x1xf32> {onnx.name = "r1"}, tensor<1x1x1x1xf32> {onnx.name = "r2"}, tensor<1x1x1x1xf32> {onnx.name = "r3"}, tensor<1x1x1x1xf32> {onnx.name = "r4"}, tensor<1x1x1x1xf32> {onnx.name = "r5"}, tensor<1x1x1x1xf32> {onnx.name = "r6"}, tensor<1x1x1x1xf32> {onnx.name = "r7"}, tensor<1x1x1x1xf32> {onnx.name = "r8"}, tensor<1x1x1x1xf32> {onnx.name = "r9"}, tensor<2x3x5xf32> {onnx.name = "a"}, tensor<5x1x3x2xf32> {onnx.name = "b"}, tensor<2x3x1x3xf32> {onnx.name = "c"}, tensor<2x3x1x2xf32> {onnx.name = "d"}) {
  %p = onnx.Abs(%x) : tensor<2x3x1x5xf32>
  %r0 = onnx.ReduceL1(%p) : tensor<1x1x1x1xf32>
  %r1 = onnx.ReduceL2(%p) : tensor<1x1x1x1xf32>
  %r2 = onnx.ReduceLogSum(%p) : tensor<1x1x1x1xf32>
  %r3 = onnx.ReduceLogSumExp(%p) : tensor<1x1x1x1xf32>
  %r4 = onnx.ReduceMax(%p) : tensor<1x1x1x1xf32>
  %r5 = onnx.ReduceMean(%p) : tensor<1x1x1x1xf32>
  %r6 = onnx.ReduceMin(%p) : tensor<1x1x1x1xf32>
  %r7 = onnx.ReduceProd(%p) : tensor<1x1x1x1xf32>
  %r8 = onnx.ReduceSum(%p) : tensor<1x1x1x1xf32>
  %r9 = onnx.ReduceSumSquare(%p) : tensor<1x1x1x1xf32>
  %a = onnx.Squeeze(%x) : tensor<2x3x5xf32>
  %b = onnx.Transpose(%x) : tensor<5x1x3x2xf32>
  %c, %d = onnx.Split(%x) <{axis = 3, num_outputs = 2}> : (tensor<2x3x1x3xf32>, tensor<2x3x1x2xf32>)
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %a, %b, %c, %d : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>, tensor<2x3x5xf32>, tensor<5x1x3x2xf32>, tensor<2x3x1x3xf32>, tensor<2x3x1x2xf32>
}
