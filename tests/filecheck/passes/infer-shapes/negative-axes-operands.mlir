// RUN: onnx-opt %s --pass infer-shapes | filecheck %s

// Axes that are operands count from the front as well.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[P:.*]] = onnx.Abs(%x) : tensor<2x3x1x4xf32>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R0:.*]] = onnx.ReduceL1(%[[P]], %[[V0]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R1:.*]] = onnx.ReduceL2(%[[P]], %[[V1]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R2:.*]] = onnx.ReduceLogSum(%[[P]], %[[V2]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R3:.*]] = onnx.ReduceLogSumExp(%[[P]], %[[V3]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R4:.*]] = onnx.ReduceMax(%[[P]], %[[V4]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R5:.*]] = onnx.ReduceMean(%[[P]], %[[V5]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R6:.*]] = onnx.ReduceMin(%[[P]], %[[V6]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R7:.*]] = onnx.ReduceProd(%[[P]], %[[V7]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R8:.*]] = onnx.ReduceSum(%[[P]], %[[V8]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[R9:.*]] = onnx.ReduceSumSquare(%[[P]], %[[V9]]) : tensor<2x1x1x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[B:.*]] = onnx.CumSum(%x, %[[V10]]) : tensor<2x3x1x4xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<3> : tensor<i64>
// CHECK-NEXT:    %[[D:.*]] = onnx.CumProd(%x, %[[V11]]) : tensor<2x3x1x4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[E:.*]] = onnx.Squeeze(%x, %[[V12]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[F:.*]] = onnx.Unsqueeze(%x, %[[V13]]) : tensor<2x3x1x1x4xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.MeanVarianceNormalization(%x) <{axes = [0, 2]}> : tensor<*xf32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[T:.*]] = onnx.Constant dense<[9, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[G:.*]] = onnx.Slice(%x, %[[S]], %[[T]], %[[V14]]) : tensor<2x2x1x1xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi64>
// CHECK-NEXT:    %[[ZERO:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<[1, 3]> : tensor<2xi64>
// CHECK-NEXT:    %[[I:.*]] = onnx.Pad(%x, %[[H]], %[[ZERO]], %[[V15]]) : tensor<2x7x1x10xf32>
// CHECK-NEXT:    %[[DEPTH:.*]] = onnx.Constant dense<5> : tensor<i64>
// CHECK-NEXT:    %[[V:.*]] = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.ArgMax(%x) <{axis = 3, keepdims = 0}> : tensor<2x3x1xi64>
// CHECK-NEXT:    %[[K:.*]] = onnx.OneHot(%[[J]], %[[DEPTH]], %[[V]]) <{axis = 3}> : tensor<2x3x1x5xf32>
// CHECK-NEXT:    func.return %[[R0]], %[[R1]], %[[R2]], %[[R3]], %[[R4]], %[[R5]], %[[R6]], %[[R7]], %[[R8]], %[[R9]], %[[B]], %[[D]], %[[E]], %[[F]], %[[M]], %[[G]], %[[I]], %[[K]] : tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x3x1x4xf32>, tensor<2x3x1x4xf32>, tensor<2x3x4xf32>, tensor<2x3x1x1x4xf32>, tensor<*xf32>, tensor<2x2x1x1xf32>, tensor<2x7x1x10xf32>, tensor<2x3x1x5xf32>
func.func @main(%x: tensor<2x3x1x4xf32> {onnx.name = "x"}) -> (tensor<2x1x1x1xf32> {onnx.name = "r0"}, tensor<2x1x1x1xf32> {onnx.name = "r1"}, tensor<2x1x1x1xf32> {onnx.name = "r2"}, tensor<2x1x1x1xf32> {onnx.name = "r3"}, tensor<2x1x1x1xf32> {onnx.name = "r4"}, tensor<2x1x1x1xf32> {onnx.name = "r5"}, tensor<2x1x1x1xf32> {onnx.name = "r6"}, tensor<2x1x1x1xf32> {onnx.name = "r7"}, tensor<2x1x1x1xf32> {onnx.name = "r8"}, tensor<2x1x1x1xf32> {onnx.name = "r9"}, tensor<2x3x1x4xf32> {onnx.name = "b"}, tensor<2x3x1x4xf32> {onnx.name = "d"}, tensor<2x3x4xf32> {onnx.name = "e"}, tensor<2x3x1x1x4xf32> {onnx.name = "f"}, tensor<*xf32> {onnx.name = "m"}, tensor<2x2x1x1xf32> {onnx.name = "g"}, tensor<2x7x1x10xf32> {onnx.name = "i"}, tensor<2x3x1x5xf32> {onnx.name = "k"}) {
  %a = onnx.Constant dense<[1, -1]> : tensor<2xi64>
  %one = onnx.Constant dense<-1> : tensor<i64>
  %two = onnx.Constant dense<-2> : tensor<1xi64>
  %p = onnx.Abs(%x) : tensor<2x3x1x4xf32>
  %r0 = onnx.ReduceL1(%p, %a) : tensor<2x1x1x1xf32>
  %r1 = onnx.ReduceL2(%p, %a) : tensor<2x1x1x1xf32>
  %r2 = onnx.ReduceLogSum(%p, %a) : tensor<2x1x1x1xf32>
  %r3 = onnx.ReduceLogSumExp(%p, %a) : tensor<2x1x1x1xf32>
  %r4 = onnx.ReduceMax(%p, %a) : tensor<2x1x1x1xf32>
  %r5 = onnx.ReduceMean(%p, %a) : tensor<2x1x1x1xf32>
  %r6 = onnx.ReduceMin(%p, %a) : tensor<2x1x1x1xf32>
  %r7 = onnx.ReduceProd(%p, %a) : tensor<2x1x1x1xf32>
  %r8 = onnx.ReduceSum(%p, %a) : tensor<2x1x1x1xf32>
  %r9 = onnx.ReduceSumSquare(%p, %a) : tensor<2x1x1x1xf32>
  %b = onnx.CumSum(%x, %one) : tensor<2x3x1x4xf32>
  %d = onnx.CumProd(%x, %one) : tensor<2x3x1x4xf32>
  %e = onnx.Squeeze(%x, %two) : tensor<2x3x4xf32>
  %f = onnx.Unsqueeze(%x, %two) : tensor<2x3x1x1x4xf32>
  %m = onnx.MeanVarianceNormalization(%x) <{axes = [0, -2]}> : tensor<*xf32>
  %s = onnx.Constant dense<[1, 2]> : tensor<2xi64>
  %t = onnx.Constant dense<[9, 3]> : tensor<2xi64>
  %g = onnx.Slice(%x, %s, %t, %a) : tensor<2x2x1x1xf32>
  %h = onnx.Constant dense<[1, 2, 3, 4]> : tensor<4xi64>
  %zero = onnx.Constant dense<0.5> : tensor<f32>
  %i = onnx.Pad(%x, %h, %zero, %a) : tensor<2x7x1x10xf32>
  %depth = onnx.Constant dense<5> : tensor<i64>
  %v = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
  %j = onnx.ArgMax(%x) <{axis = 3, keepdims = 0}> : tensor<2x3x1xi64>
  %k = onnx.OneHot(%j, %depth, %v) : tensor<2x3x1x5xf32>
  func.return %r0, %r1, %r2, %r3, %r4, %r5, %r6, %r7, %r8, %r9, %b, %d, %e, %f, %m, %g, %i, %k : tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x1x1x1xf32>, tensor<2x3x1x4xf32>, tensor<2x3x1x4xf32>, tensor<2x3x4xf32>, tensor<2x3x1x1x4xf32>, tensor<*xf32>, tensor<2x2x1x1xf32>, tensor<2x7x1x10xf32>, tensor<2x3x1x5xf32>
}
