// RUN: onnx-opt %s --pass decompose | filecheck %s

// Norms, sums of squares, logarithms of sums.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[AXES:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.ReduceSum(%[[V0]], %[[AXES]]) <{keepdims = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mul(%x, %x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.ReduceSum(%[[V1]], %[[AXES]]) : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Sqrt(%[[C]]) : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[P:.*]] = onnx.Exp(%x) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.ReduceSum(%[[P]], %[[AXES]]) : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Log(%[[V2]]) : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.ReduceMax(%x, %[[AXES]]) <{keepdims = 1}> : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<-3.4e+38> : tensor<f32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<3.4e+38> : tensor<f32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Clip(%[[V3]], %[[V4]], %[[V5]]) : tensor<2x1x4xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Sub(%x, %[[V6]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Exp(%[[V7]]) : tensor<2x3x4xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.ReduceSum(%[[V8]], %[[AXES]]) <{keepdims = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Log(%[[V9]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.ReduceMax(%x, %[[AXES]]) <{keepdims = 0}> : tensor<2x4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Clip(%[[V11]], %[[V4]], %[[V5]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Add(%[[V10]], %[[V12]]) : tensor<2x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Shape(%s) : tensor<2xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[F:.*]] = onnx.ReduceProd(%[[V13]], %[[V14]]) <{keepdims = 0}> : tensor<i64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.ArgMax(%x) <{axis = 1, keepdims = 0, select_last_index = 0}> : tensor<2x4xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<[0.0, 1.0]> : tensor<2xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.OneHot(%[[V15]], %[[V16]], %[[V17]]) <{axis = 1}> : tensor<2x3x4xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]] : tensor<2x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x4xf32>, tensor<i64>, tensor<2x3x4xf32>
func.func @main(%x: tensor<2x3x4xf32> {onnx.name = "x"}, %s: tensor<?x?xf32> {onnx.name = "s"}) -> (tensor<2x4xf32> {onnx.name = "a"}, tensor<2x1x4xf32> {onnx.name = "b"}, tensor<2x1x4xf32> {onnx.name = "c"}, tensor<2x1x4xf32> {onnx.name = "d"}, tensor<2x4xf32> {onnx.name = "e"}, tensor<i64> {onnx.name = "f"}, tensor<2x3x4xf32> {onnx.name = "g"}) {
  %axes = onnx.Constant dense<1> : tensor<1xi64>
  %a = onnx.ReduceL1(%x, %axes) <{keepdims = 0}> : tensor<2x4xf32>
  %b = onnx.ReduceL2(%x, %axes) : tensor<2x1x4xf32>
  %c = onnx.ReduceSumSquare(%x, %axes) : tensor<2x1x4xf32>
  %p = onnx.Exp(%x) : tensor<2x3x4xf32>
  %d = onnx.ReduceLogSum(%p, %axes) : tensor<2x1x4xf32>
  %e = onnx.ReduceLogSumExp(%x, %axes) <{keepdims = 0}> : tensor<2x4xf32>
  %f = onnx.Size(%s) : tensor<i64>
  %g = onnx.Hardmax(%x) <{axis = 1}> : tensor<2x3x4xf32>
  func.return %a, %b, %c, %d, %e, %f, %g : tensor<2x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x1x4xf32>, tensor<2x4xf32>, tensor<i64>, tensor<2x3x4xf32>
}
