// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of one number, of two by two, and by elimination.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[-1, 4]> : tensor<2xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Reshape(%y, %[[V2]]) : tensor<1x4xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Slice(%[[V3]], %[[V4]], %[[V5]], %[[V5]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<3> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<4> : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Slice(%[[V3]], %[[V7]], %[[V8]], %[[V5]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%[[V6]], %[[V9]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Slice(%[[V3]], %[[V5]], %[[V11]], %[[V5]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%[[V3]], %[[V11]], %[[V7]], %[[V5]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V12]], %[[V13]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Sub(%[[V10]], %[[V14]]) : tensor<1x1xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<> : tensor<0xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Reshape(%[[V15]], %[[V16]]) : tensor<f32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Slice(%z, %[[V4]], %[[V5]], %[[V11]]) : tensor<5x3x1xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Abs(%[[V18]]) : tensor<5x3x1xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.ArgMax(%[[V19]]) <{axis = 1, keepdims = 1, select_last_index = 0}> : tensor<5x1x1xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<[[0], [1], [2]]> : tensor<3x1xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Equal(%[[V21]], %[[V20]]) : tensor<5x3x1xi1>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Where(%[[V22]], %z, %[[V23]]) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.ReduceSum(%[[V24]], %[[V5]]) <{keepdims = 1}> : tensor<5x1x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Slice(%z, %[[V4]], %[[V5]], %[[V5]]) : tensor<5x1x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Where(%[[V22]], %[[V26]], %z) : tensor<5x3x3xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Slice(%[[V27]], %[[V5]], %[[V7]], %[[V5]]) : tensor<5x2x3xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Slice(%[[V25]], %[[V4]], %[[V5]], %[[V11]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Equal(%[[V29]], %[[V23]]) : tensor<5x1x1xi1>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Where(%[[V30]], %[[V31]], %[[V29]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Slice(%[[V28]], %[[V5]], %[[V7]], %[[V11]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Slice(%[[V28]], %[[V4]], %[[V5]], %[[V11]]) : tensor<5x2x1xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Slice(%[[V25]], %[[V5]], %[[V7]], %[[V11]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Div(%[[V35]], %[[V32]]) : tensor<5x1x2xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.MatMul(%[[V34]], %[[V36]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Sub(%[[V33]], %[[V37]]) : tensor<5x2x2xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Equal(%[[V20]], %[[V39]]) : tensor<5x1x1xi1>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Neg(%[[V29]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Where(%[[V40]], %[[V29]], %[[V41]]) : tensor<5x1x1xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Constant dense<-1> : tensor<1xi64>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Reshape(%[[V42]], %[[V43]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Reshape(%[[V38]], %[[V2]]) : tensor<5x4xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Slice(%[[V45]], %[[V4]], %[[V5]], %[[V5]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Slice(%[[V45]], %[[V7]], %[[V8]], %[[V5]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Mul(%[[V46]], %[[V47]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Slice(%[[V45]], %[[V5]], %[[V11]], %[[V5]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Slice(%[[V45]], %[[V11]], %[[V7]], %[[V5]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Mul(%[[V49]], %[[V50]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Sub(%[[V48]], %[[V51]]) : tensor<5x1xf32>
// CHECK-NEXT:    %[[V53:.*]] = onnx.Reshape(%[[V52]], %[[V0]]) : tensor<5xf32>
// CHECK-NEXT:    %[[V54:.*]] = onnx.Mul(%[[V44]], %[[V53]]) : tensor<5xf32>
// CHECK-NEXT:    func.return %[[V1]], %[[V17]], %[[V54]] : tensor<5xf32>, tensor<f32>, tensor<5xf32>
func.func @main(%x: tensor<5x1x1xf32> {onnx.name = "x"}, %y: tensor<2x2xf32> {onnx.name = "y"}, %z: tensor<5x3x3xf32> {onnx.name = "z"}) -> (tensor<5xf32> {onnx.name = "r"}, tensor<f32> {onnx.name = "s"}, tensor<5xf32> {onnx.name = "t"}) {
  %a = onnx.Det(%x) : tensor<5xf32>
  %b = onnx.Det(%y) : tensor<f32>
  %c = onnx.Det(%z) : tensor<5xf32>
  func.return %a, %b, %c : tensor<5xf32>, tensor<f32>, tensor<5xf32>
}
