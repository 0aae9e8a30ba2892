// RUN: onnx-opt %s --pass decompose | filecheck %s

// Queries, keys and values with a bias; a mask of words and scores of one's own; no word is behind another.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<6> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Slice(%b, %[[V0]], %[[V1]], %[[V0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Add(%q, %[[V2]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Constant dense<12> : tensor<1xi64>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Slice(%b, %[[V1]], %[[V4]], %[[V0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%k, %[[V5]]) : tensor<2x7x6xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<18> : tensor<1xi64>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Slice(%b, %[[V4]], %[[V7]], %[[V0]]) : tensor<6xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Add(%v, %[[V8]]) : tensor<2x7x6xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<0.25> : tensor<f32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Mul(%[[V3]], %[[V10]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<[0, 0, 2, -1]> : tensor<4xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Reshape(%[[V11]], %[[V12]]) : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Transpose(%[[V13]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Reshape(%[[V6]], %[[V12]]) : tensor<2x7x2x3xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Reshape(%[[V9]], %[[V12]]) : tensor<2x7x2x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Transpose(%[[V16]]) <{perm = [0, 2, 1, 3]}> : tensor<2x2x7x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Transpose(%[[V15]]) <{perm = [0, 2, 3, 1]}> : tensor<2x2x3x7xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.MatMul(%[[V14]], %[[V18]]) : tensor<2x2x5x7xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<[1, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Unsqueeze(%m, %[[V20]]) : tensor<2x1x1x7xi32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Greater(%[[V21]], %[[V22]]) : tensor<2x1x1x7xi1>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<-10000.0> : tensor<f32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Where(%[[V23]], %[[V24]], %[[V25]]) : tensor<2x1x1x7xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Add(%[[V19]], %s) : tensor<2x2x5x7xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Add(%[[V27]], %[[V26]]) : tensor<2x2x5x7xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Softmax(%[[V28]]) <{axis = 3}> : tensor<2x2x5x7xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.MatMul(%[[V29]], %[[V17]]) : tensor<2x2x5x3xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Transpose(%[[V30]]) <{perm = [0, 2, 1, 3]}> : tensor<2x5x2x3xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Constant dense<[0, 0, -1]> : tensor<3xi64>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Reshape(%[[V31]], %[[V32]]) : tensor<2x5x6xf32>
// CHECK-NEXT:    func.return %[[V33]] : tensor<2x5x6xf32>
func.func @main(%q: tensor<2x5x6xf32> {onnx.name = "q"}, %k: tensor<2x7x6xf32> {onnx.name = "k"}, %v: tensor<2x7x6xf32> {onnx.name = "v"}, %b: tensor<18xf32> {onnx.name = "b"}, %m: tensor<2x7xi32> {onnx.name = "m"}, %s: tensor<1x2x5x7xf32> {onnx.name = "s"}) -> (tensor<2x5x6xf32> {onnx.name = "y"}) {
  %y = onnx.ms.MultiHeadAttention(%q, %k, %v, %b, %m, %s) <{num_heads = 2, scale = 0.25}> : tensor<2x5x6xf32>
  func.return %y : tensor<2x5x6xf32>
}
