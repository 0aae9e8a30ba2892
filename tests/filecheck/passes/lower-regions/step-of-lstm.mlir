// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// One step of an LSTM is arithmetic, without a loop.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Squeeze(%w, %[[V1]]) : tensor<20x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [1, 0]}> : tensor<3x20xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%x, %[[V3]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Squeeze(%r, %[[V1]]) : tensor<20x5xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Transpose(%[[V5]]) <{perm = [1, 0]}> : tensor<5x20xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.MatMul(%h, %[[V6]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V4]], %[[V7]]) : tensor<1x2x20xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%[[V8]], %[[V1]], %[[V9]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Sigmoid(%[[V11]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<20> : tensor<1xi64>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Slice(%[[V8]], %[[V13]], %[[V14]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Tanh(%[[V15]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Mul(%[[V12]], %[[V16]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Slice(%[[V8]], %[[V18]], %[[V13]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Sigmoid(%[[V19]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Mul(%[[V20]], %c) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[V17]], %[[V21]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Tanh(%[[B]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Slice(%[[V8]], %[[V9]], %[[V18]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Sigmoid(%[[V24]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Mul(%[[V23]], %[[V25]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Unsqueeze(%[[A]], %[[V1]]) : tensor<1x1x2x5xf32>
// CHECK-NEXT:    func.return %[[Y]], %[[A]], %[[B]] : tensor<1x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x20x3xf32> {onnx.name = "w"}, %r: tensor<1x20x5xf32> {onnx.name = "r"}, %h: tensor<1x2x5xf32> {onnx.name = "h"}, %c: tensor<1x2x5xf32> {onnx.name = "c"}) -> (tensor<1x1x2x5xf32> {onnx.name = "y"}, tensor<1x2x5xf32> {onnx.name = "a"}, tensor<1x2x5xf32> {onnx.name = "b"}) {
  %y, %a, %b = onnx.LSTM(%x, %w, %r, _, _, %h, %c) <{hidden_size = 5}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %y, %a, %b : tensor<1x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>
}
