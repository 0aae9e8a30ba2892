// RUN: onnx-opt %s --pass decompose | filecheck %s

// Queries, keys and values of each head side by side; keys and values.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<i64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Gather(%a, %[[V0]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<[0, 0, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Reshape(%[[V1]], %[[V2]]) : tensor<2x5x8xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<1> : tensor<i64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Gather(%a, %[[V4]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<2> : tensor<i64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Gather(%a, %[[V6]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Mul(%[[V3]], %[[V8]]) : tensor<2x5x8xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Reshape(%[[V9]], %[[V10]]) : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Transpose(%[[V11]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V7]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Transpose(%[[V5]]) <{perm = [0, 2, 3, 1]}> : tensor<2x2x4x5xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.MatMul(%[[V12]], %[[V14]]) : tensor<2x2x5x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Softmax(%[[V15]]) <{axis = 3}> : tensor<2x2x5x5xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.MatMul(%[[V16]], %[[V13]]) : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Transpose(%[[V17]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Reshape(%[[V18]], %[[V2]]) : tensor<2x5x8xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Gather(%b, %[[V0]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Gather(%b, %[[V4]]) <{axis = 3}> : tensor<2x5x2x4xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%q, %[[V8]]) : tensor<2x3x8xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Reshape(%[[V22]], %[[V10]]) : tensor<2x3x2x4xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Transpose(%[[V23]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x3x4xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Transpose(%[[V21]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x4xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Transpose(%[[V20]]) <{perm = [0, 2, 3, 1]}> : tensor<2x2x4x5xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.MatMul(%[[V24]], %[[V26]]) : tensor<2x2x3x5xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Softmax(%[[V27]]) <{axis = 3}> : tensor<2x2x3x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.MatMul(%[[V28]], %[[V25]]) : tensor<2x2x3x4xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Transpose(%[[V29]]) <{perm = [0, 2, 1, 3]}> : tensor<2x3x2x4xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Reshape(%[[V30]], %[[V2]]) : tensor<2x3x8xf32>
// CHECK-NEXT:    func.return %[[V19]], %[[V31]] : tensor<2x5x8xf32>, tensor<2x3x8xf32>
func.func @main(%a: tensor<2x5x2x3x4xf32> {onnx.name = "a"}, %q: tensor<2x3x8xf32> {onnx.name = "q"}, %b: tensor<2x5x2x2x4xf32> {onnx.name = "b"}) -> (tensor<2x5x8xf32> {onnx.name = "y"}, tensor<2x3x8xf32> {onnx.name = "z"}) {
  %y = onnx.ms.MultiHeadAttention(%a) <{num_heads = 2}> : tensor<2x5x8xf32>
  %z = onnx.ms.MultiHeadAttention(%q, %b) <{num_heads = 2}> : tensor<2x3x8xf32>
  func.return %y, %z : tensor<2x5x8xf32>, tensor<2x3x8xf32>
}
