// RUN: onnx-opt %s --pass decompose | filecheck %s

// Each position, and the first of those that follow on one another.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Reshape(%x, %[[V0]]) <{allowzero = 0}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Gather(%c, %i) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Gather(%s, %i) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Unsqueeze(%[[V3]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Unsqueeze(%[[V4]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<2> : tensor<2xi64>
// CHECK-NEXT:    %[[V8:.*]], %[[V9:.*]] = onnx.Split(%[[V1]], %[[V7]]) <{axis = 3}> : (tensor<2x5x2x2xf32>, tensor<2x5x2x2xf32>)
// CHECK-NEXT:    %[[V10:.*]] = onnx.Mul(%[[V5]], %[[V8]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V6]], %[[V9]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Sub(%[[V10]], %[[V11]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Mul(%[[V6]], %[[V8]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V5]], %[[V9]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V13]], %[[V14]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Concat(%[[V12]], %[[V15]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<[2, 5, 8]> : tensor<3xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Reshape(%[[V16]], %[[V17]]) <{allowzero = 0}> : tensor<2x5x8xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Constant dense<[0, 1, 2, 3, 4]> : tensor<5xi64>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Add(%[[V19]], %f) : tensor<5xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<[2, 5]> : tensor<2xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Expand(%[[V20]], %[[V21]]) : tensor<2x5xi64>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Gather(%c, %[[V22]]) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Gather(%s, %[[V22]]) <{axis = 0}> : tensor<2x5x2xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Unsqueeze(%[[V23]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Unsqueeze(%[[V24]], %[[V2]]) : tensor<2x5x1x2xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Mul(%[[V25]], %[[V8]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Mul(%[[V26]], %[[V9]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Sub(%[[V27]], %[[V28]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Mul(%[[V26]], %[[V8]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Mul(%[[V25]], %[[V9]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Add(%[[V30]], %[[V31]]) : tensor<2x5x2x2xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Concat(%[[V29]], %[[V32]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Reshape(%[[V33]], %[[V17]]) <{allowzero = 0}> : tensor<2x5x8xf32>
// CHECK-NEXT:    func.return %[[V18]], %[[V34]] : tensor<2x5x8xf32>, tensor<2x5x8xf32>
func.func @main(%x: tensor<2x5x8xf32> {onnx.name = "x"}, %i: tensor<2x5xi64> {onnx.name = "i"}, %f: tensor<1xi64> {onnx.name = "f"}, %c: tensor<9x2xf32> {onnx.name = "c"}, %s: tensor<9x2xf32> {onnx.name = "s"}) -> (tensor<2x5x8xf32> {onnx.name = "a"}, tensor<2x5x8xf32> {onnx.name = "b"}) {
  %a = onnx.ms.RotaryEmbedding(%x, %i, %c, %s) <{num_heads = 2}> : tensor<2x5x8xf32>
  %b = onnx.ms.RotaryEmbedding(%x, %f, %c, %s) <{num_heads = 2}> : tensor<2x5x8xf32>
  func.return %a, %b : tensor<2x5x8xf32>, tensor<2x5x8xf32>
}
