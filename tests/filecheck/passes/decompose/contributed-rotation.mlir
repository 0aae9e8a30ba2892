// RUN: onnx-opt %s --pass decompose | filecheck %s

// Each position, and the first of those that follow on one another.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) <{allowzero = 0}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Constant dense<[4, 0]> : tensor<2xi64>
// CHECK-NEXT:    %[[V4:.*]], %[[V5:.*]] = onnx.Split(%[[V1]], %[[V3]]) <{axis = 3}> : (tensor<2x5x2x4xf32>, tensor<2x5x2x0xf32>)
// CHECK-NEXT:    %[[V6:.*]] = onnx.Gather(%c, %i) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Gather(%s, %i) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Unsqueeze(%[[V6]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Unsqueeze(%[[V7]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<2xi64>
// CHECK-NEXT:    %[[V11:.*]], %[[V12:.*]] = onnx.Split(%[[V4]], %[[V10]]) <{axis = 3}> : (tensor<2x5x2x2xf32>, tensor<2x5x2x2xf32>)
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V8]], %[[V11]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V9]], %[[V12]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Sub(%[[V13]], %[[V14]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V9]], %[[V11]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Mul(%[[V8]], %[[V12]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Add(%[[V16]], %[[V17]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Concat(%[[V15]], %[[V18]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Concat(%[[V19]], %[[V5]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<[2, 5, 8]> : tensor<3xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Reshape(%[[V20]], %[[V21]]) <{allowzero = 0}> : tensor<2x5x8xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4]> : tensor<5xi64>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Add(%[[V23]], %f) : tensor<5xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<[2, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Expand(%[[V24]], %[[V25]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Gather(%c, %[[V26]]) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Gather(%s, %[[V26]]) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Unsqueeze(%[[V27]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Unsqueeze(%[[V28]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Mul(%[[V29]], %[[V11]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V30]], %[[V12]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Sub(%[[V31]], %[[V32]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Mul(%[[V30]], %[[V11]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Mul(%[[V29]], %[[V12]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Add(%[[V34]], %[[V35]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Concat(%[[V33]], %[[V36]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.Concat(%[[V37]], %[[V5]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Reshape(%[[V38]], %[[V21]]) <{allowzero = 0}> : tensor<2x5x8xf32>
// CHECK-NEXT:    func.return %[[V22]], %[[V39]] : tensor<2x5x8xf32>, tensor<2x5x8xf32>
func.func @main(%x: tensor<2x5x8xf32> {onnx.name = "x"}, %i: tensor<2x5xi64> {onnx.name = "i"}, %f: tensor<1xi64> {onnx.name = "f"}, %c: tensor<9x2xf32> {onnx.name = "c"}, %s: tensor<9x2xf32> {onnx.name = "s"}) -> (tensor<2x5x8xf32> {onnx.name = "a"}, tensor<2x5x8xf32> {onnx.name = "b"}) {
  %a = onnx.ms.RotaryEmbedding(%x, %i, %c, %s) <{num_heads = 2}> : tensor<2x5x8xf32>
  %b = onnx.ms.RotaryEmbedding(%x, %f, %c, %s) <{num_heads = 2}> : tensor<2x5x8xf32>
  func.return %a, %b : tensor<2x5x8xf32>, tensor<2x5x8xf32>
}
