// RUN: onnx-opt %s --pass decompose | filecheck %s

// Self attention within the length of each sentence, no word before those behind it, after a past.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.MatMul(%x, %w) : tensor<2x5x18xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Add(%[[V0]], %b) : tensor<2x5x18xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<12> : tensor<1xi64>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Slice(%[[V1]], %[[V2]], %[[V3]], %[[V4]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<18> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Slice(%[[V1]], %[[V3]], %[[V6]], %[[V4]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Reshape(%[[V5]], %[[V8]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Transpose(%[[V9]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Reshape(%[[V7]], %[[V8]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Transpose(%[[V11]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Unsqueeze(%[[V10]], %[[V13]]) : tensor<1x2x2x5x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Unsqueeze(%[[V12]], %[[V13]]) : tensor<1x2x2x5x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Concat(%[[V14]], %[[V15]]) <{axis = 0}> : tensor<2x2x2x5x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Slice(%[[V1]], %[[V13]], %[[V2]], %[[V4]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Gather(%p, %[[V18]]) <{axis = 0}> : tensor<2x2x4x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Gather(%p, %[[V20]]) <{axis = 0}> : tensor<2x2x4x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8]> : tensor<9xi32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Unsqueeze(%m, %[[V23]]) : tensor<2x1xi32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Less(%[[V22]], %[[V24]]) : tensor<2x9xi1>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Cast(%[[V25]]) <{to = 6}> : tensor<2x9xi32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<0.57735026> : tensor<f32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Mul(%[[V17]], %[[V27]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Reshape(%[[V28]], %[[V8]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Transpose(%[[V29]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Concat(%[[V19]], %[[V10]]) <{axis = 2}> : tensor<2x2x9x3xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Concat(%[[V21]], %[[V12]]) <{axis = 2}> : tensor<2x2x9x3xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Transpose(%[[V31]]) <{perm = [0, 1, 3, 2]}> : tensor<2x2x3x9xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.MatMul(%[[V30]], %[[V33]]) : tensor<2x2x5x9xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Unsqueeze(%[[V26]], %[[V35]]) : tensor<2x1x1x9xi32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Greater(%[[V36]], %[[V37]]) : tensor<2x1x1x9xi1>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Constant dense<-10000.0> : tensor<f32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.Where(%[[V38]], %[[V39]], %[[V40]]) : tensor<2x1x1x9xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Constant #onnx.weight<"{{.*}}", tensor<5x9xf32>>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Min(%[[V41]], %[[V42]]) : tensor<2x1x5x9xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Add(%[[V34]], %[[V43]]) : tensor<2x2x5x9xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Softmax(%[[V44]]) <{axis = 3}> : tensor<2x2x5x9xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.MatMul(%[[V45]], %[[V32]]) : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Transpose(%[[V46]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Constant dense<[0, 0, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Reshape(%[[V47]], %[[V48]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Concat(%p, %[[V16]]) <{axis = 3}> : tensor<2x2x2x9x3xf32>
// CHECK-NEXT:    func.return %[[V49]], %[[V50]] : tensor<2x5x6xf32>, tensor<2x2x2x9x3xf32>
func.func @main(%x: tensor<2x5x6xf32> {onnx.name = "x"}, %w: tensor<6x18xf32> {onnx.name = "w"}, %b: tensor<18xf32> {onnx.name = "b"}, %m: tensor<2xi32> {onnx.name = "m"}, %p: tensor<2x2x2x4x3xf32> {onnx.name = "p"}) -> (tensor<2x5x6xf32> {onnx.name = "y"}, tensor<2x2x2x9x3xf32> {onnx.name = "q"}) {
  %y, %q = onnx.ms.Attention(%x, %w, %b, %m, %p) <{num_heads = 2, unidirectional = 1}> : (tensor<2x5x6xf32>, tensor<2x2x2x9x3xf32>)
  func.return %y, %q : tensor<2x5x6xf32>, tensor<2x2x2x9x3xf32>
}
