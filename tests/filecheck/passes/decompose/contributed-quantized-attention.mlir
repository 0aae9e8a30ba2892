// RUN: onnx-opt %s --pass decompose | filecheck %s

// Of 8-bit words and weights.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Cast(%x) <{to = 1}> : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Mul(%[[V0]], %s) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Cast(%w) <{to = 1}> : tensor<6x18xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Mul(%[[V2]], %s) : tensor<6x18xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%[[V1]], %[[V3]]) : tensor<2x5x18xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Add(%[[V4]], %b) : tensor<2x5x18xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<12> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Slice(%[[V5]], %[[V6]], %[[V7]], %[[V8]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<18> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%[[V5]], %[[V7]], %[[V10]], %[[V8]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%[[V5]], %[[V12]], %[[V6]], %[[V8]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<0.57735026> : tensor<f32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Mul(%[[V13]], %[[V14]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Reshape(%[[V15]], %[[V16]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Transpose(%[[V17]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Reshape(%[[V9]], %[[V16]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Reshape(%[[V11]], %[[V16]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Transpose(%[[V20]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Transpose(%[[V19]]) <{perm = [0, 2, 3, 1]}> : tensor<2x2x3x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.MatMul(%[[V18]], %[[V22]]) : tensor<2x2x5x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Softmax(%[[V23]]) <{axis = 3}> : tensor<2x2x5x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.MatMul(%[[V24]], %[[V21]]) : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Transpose(%[[V25]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<[0, 0, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Reshape(%[[V26]], %[[V27]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    func.return %[[V28]] : tensor<2x5x6xf32>
func.func @main(%x: tensor<2x5x6xui8> {onnx.name = "x"}, %w: tensor<6x18xi8> {onnx.name = "w"}, %b: tensor<18xf32> {onnx.name = "b"}, %s: tensor<f32> {onnx.name = "s"}) -> (tensor<2x5x6xf32> {onnx.name = "y"}) {
  %y = onnx.ms.QAttention(%x, %w, %b, %s, %s) <{num_heads = 2}> : tensor<2x5x6xf32>
  func.return %y : tensor<2x5x6xf32>
}
