// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// Gates that see the cells, and an input gate that leaves the rest to the old cells.

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
// CHECK-NEXT:    %[[V12:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Slice(%p, %[[V1]], %[[V9]], %[[V12]]) : tensor<1x5xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Mul(%[[V13]], %c) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Add(%[[V11]], %[[V14]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Sigmoid(%[[V15]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<20> : tensor<1xi64>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Slice(%[[V8]], %[[V17]], %[[V18]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Tanh(%[[V19]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Mul(%[[V16]], %[[V20]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Sub(%[[V22]], %[[V16]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Mul(%[[V23]], %c) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[V21]], %[[V24]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    func.return %[[B]] : tensor<1x2x5xf32>
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x20x3xf32> {onnx.name = "w"}, %r: tensor<1x20x5xf32> {onnx.name = "r"}, %h: tensor<1x2x5xf32> {onnx.name = "h"}, %c: tensor<1x2x5xf32> {onnx.name = "c"}, %p: tensor<1x15xf32> {onnx.name = "p"}) -> (tensor<1x2x5xf32> {onnx.name = "b"}) {
  %y, %a, %b = onnx.LSTM(%x, %w, %r, _, _, %h, %c, %p) <{hidden_size = 5, input_forget = 1}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %b : tensor<1x2x5xf32>
}
