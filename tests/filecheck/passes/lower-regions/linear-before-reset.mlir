// RUN: onnx-opt %s --pass lower-regions | filecheck %s

// A GRU that resets the product with the state, and clips what enters its activations.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<0> : tensor<1xi64>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Squeeze(%w, %[[V1]]) : tensor<15x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Transpose(%[[V2]]) <{perm = [1, 0]}> : tensor<3x15xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.MatMul(%x, %[[V3]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Constant dense<15> : tensor<1xi64>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Constant dense<1> : tensor<1xi64>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Slice(%b, %[[V1]], %[[V5]], %[[V6]]) : tensor<1x15xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Add(%[[V4]], %[[V7]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Constant dense<10> : tensor<1xi64>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Constant dense<2> : tensor<1xi64>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Slice(%[[V8]], %[[V1]], %[[V9]], %[[V10]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Squeeze(%r, %[[V1]]) : tensor<15x5xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Transpose(%[[V12]]) <{perm = [1, 0]}> : tensor<5x15xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.MatMul(%h, %[[V13]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<30> : tensor<1xi64>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Slice(%b, %[[V5]], %[[V15]], %[[V6]]) : tensor<1x15xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Add(%[[V14]], %[[V16]]) : tensor<1x2x15xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Slice(%[[V17]], %[[V1]], %[[V9]], %[[V10]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Add(%[[V11]], %[[V18]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Constant dense<-0.5> : tensor<f32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Clip(%[[V19]], %[[V20]], %[[V21]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Sigmoid(%[[V22]]) : tensor<1x2x10xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Constant dense<5> : tensor<1xi64>
// CHECK-NEXT:    %[[V25:.*]] = onnx.Slice(%[[V23]], %[[V1]], %[[V24]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V26:.*]] = onnx.Mul(%[[V25]], %h) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V27:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V28:.*]] = onnx.Sub(%[[V27]], %[[V25]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V29:.*]] = onnx.Slice(%[[V8]], %[[V9]], %[[V5]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V30:.*]] = onnx.Slice(%[[V23]], %[[V24]], %[[V9]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V31:.*]] = onnx.Slice(%[[V17]], %[[V9]], %[[V5]], %[[V10]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V32:.*]] = onnx.Mul(%[[V30]], %[[V31]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V33:.*]] = onnx.Add(%[[V29]], %[[V32]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V34:.*]] = onnx.Clip(%[[V33]], %[[V20]], %[[V21]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V35:.*]] = onnx.Tanh(%[[V34]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[V36:.*]] = onnx.Mul(%[[V28]], %[[V35]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Add(%[[V26]], %[[V36]]) : tensor<1x2x5xf32>
// CHECK-NEXT:    func.return %[[A]] : tensor<1x2x5xf32>
func.func @main(%x: tensor<1x2x3xf32> {onnx.name = "x"}, %w: tensor<1x15x3xf32> {onnx.name = "w"}, %r: tensor<1x15x5xf32> {onnx.name = "r"}, %b: tensor<1x30xf32> {onnx.name = "b"}, %h: tensor<1x2x5xf32> {onnx.name = "h"}) -> (tensor<1x2x5xf32> {onnx.name = "a"}) {
  %y, %a = onnx.GRU(%x, %w, %r, %b, _, %h) <{clip = 0.5, hidden_size = 5, linear_before_reset = 1}> : (tensor<1x1x2x5xf32>, tensor<1x2x5xf32>)
  func.return %a : tensor<1x2x5xf32>
}
