// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Two directions of an LSTM over samples of different lengths, their states given.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Slice(%w, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x20x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Slice(%r, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x20x5xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Slice(%h, %[[V1]], %[[V2]], %[[V1]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<0.0> : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Constant dense<0> : tensor<i32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Greater(%n, %[[V7]]) : tensor<2xi1>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Squeeze(%[[V3]], %[[V1]]) : tensor<20x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Transpose(%[[V9]]) <{perm = [1, 0]}> : tensor<3x20xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.MatMul(%x, %[[V10]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Squeeze(%[[V4]], %[[V1]]) : tensor<20x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V12]]) <{perm = [1, 0]}> : tensor<5x20xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.MatMul(%[[V5]], %[[V13]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V11]], %[[V14]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Slice(%[[V15]], %[[V1]], %[[V16]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Sigmoid(%[[V18]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<20> : tensor<1xi64>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Slice(%[[V15]], %[[V20]], %[[V21]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Tanh(%[[V22]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Mul(%[[V19]], %[[V23]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Slice(%[[V15]], %[[V25]], %[[V20]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Sigmoid(%[[V26]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Mul(%[[V27]], %[[V6]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Add(%[[V24]], %[[V28]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Constant dense<[0, 2]> : tensor<2xi64>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Unsqueeze(%[[V8]], %[[V30]]) : tensor<1x2x1xi1>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Where(%[[V31]], %[[V29]], %[[V6]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Slice(%w, %[[V2]], %[[V17]], %[[V1]]) : tensor<1x20x3xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Slice(%r, %[[V2]], %[[V17]], %[[V1]]) : tensor<1x20x5xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Slice(%h, %[[V2]], %[[V17]], %[[V1]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Squeeze(%[[V33]], %[[V1]]) : tensor<20x3xf32>
// CHECK-NEXT:    %[[V37:.*]] = onnx.Transpose(%[[V36]]) <{perm = [1, 0]}> : tensor<3x20xf32>
// CHECK-NEXT:    %[[V38:.*]] = onnx.MatMul(%x, %[[V37]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V39:.*]] = onnx.Squeeze(%[[V34]], %[[V1]]) : tensor<20x5xf32>
// CHECK-NEXT:    %[[V40:.*]] = onnx.Transpose(%[[V39]]) <{perm = [1, 0]}> : tensor<5x20xf32>
// CHECK-NEXT:    %[[V41:.*]] = onnx.MatMul(%[[V35]], %[[V40]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V42:.*]] = onnx.Add(%[[V38]], %[[V41]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V43:.*]] = onnx.Slice(%[[V42]], %[[V1]], %[[V16]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V44:.*]] = onnx.Sigmoid(%[[V43]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V45:.*]] = onnx.Slice(%[[V42]], %[[V20]], %[[V21]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V46:.*]] = onnx.Tanh(%[[V45]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V47:.*]] = onnx.Mul(%[[V44]], %[[V46]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V48:.*]] = onnx.Slice(%[[V42]], %[[V25]], %[[V20]], %[[V17]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V49:.*]] = onnx.Sigmoid(%[[V48]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V50:.*]] = onnx.Mul(%[[V49]], %[[V6]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V51:.*]] = onnx.Add(%[[V47]], %[[V50]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V52:.*]] = onnx.Where(%[[V31]], %[[V51]], %[[V6]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Concat(%[[V32]], %[[V52]]) <{axis = 0}> : tensor<2x2x5xf32>
// CHECK-NEXT:    func.return %[[B]] : tensor<2x2x5xf32>
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<2x20x3xf32> {onnx.name = "w"}, %r: tensor<2x20x5xf32> {onnx.name = "r"}, %n: tensor<2xi32> {onnx.name = "n"}, %h: tensor<2x2x5xf32> {onnx.name = "h"}) -> (tensor<2x2x5xf32> {onnx.name = "b"}) {
  %y, %a, %b = onnx.LSTM(%x, %w, %r, _, %n, %h) <{direction = "bidirectional", hidden_size = 5}> : (tensor<1x2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
  func.return %b : tensor<2x2x5xf32>
}
