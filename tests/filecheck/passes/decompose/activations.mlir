// RUN: onnx-opt %s --pass decompose | filecheck %s

// Activations by the functions that kernels have.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[V0:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V1:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[V2:.*]] = onnx.Add(%[[V0]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Div(%x, %[[V2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V3:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V4:.*]] = onnx.Neg(%[[V0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V5:.*]] = onnx.Exp(%[[V4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V6:.*]] = onnx.Add(%[[V5]], %[[V1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V7:.*]] = onnx.Log(%[[V6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[V3]], %[[V7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V8:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[V9:.*]] = onnx.Min(%x, %[[V8]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V10:.*]] = onnx.Elu(%[[V9]]) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V11:.*]] = onnx.Constant dense<1.6732632> : tensor<f32>
// CHECK-NEXT:    %[[V12:.*]] = onnx.Mul(%[[V10]], %[[V11]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V13:.*]] = onnx.Add(%[[V3]], %[[V12]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V14:.*]] = onnx.Constant dense<1.050701> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[V13]], %[[V14]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V15:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[V16:.*]] = onnx.Mul(%[[V9]], %[[V15]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V17:.*]] = onnx.Elu(%[[V16]]) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V18:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[V19:.*]] = onnx.Mul(%[[V17]], %[[V18]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Add(%[[V3]], %[[V19]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Elu(%x) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[V20:.*]] = onnx.Tanh(%[[B]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%x, %[[V20]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V21:.*]] = onnx.Constant dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[V22:.*]] = onnx.Mul(%x, %[[V21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V23:.*]] = onnx.Sigmoid(%[[V22]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Mul(%x, %[[V23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[V24:.*]] = onnx.Sigmoid(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%x, %[[V24]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[A]], %[[B]], %[[C]], %[[D]], %[[E]], %[[F]], %[[G]], %[[H]] : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<2x3xf32> {onnx.name = "c"}, tensor<2x3xf32> {onnx.name = "d"}, tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "f"}, tensor<2x3xf32> {onnx.name = "g"}, tensor<2x3xf32> {onnx.name = "h"}) {
  %a = onnx.Softsign(%x) : tensor<2x3xf32>
  %b = onnx.Softplus(%x) : tensor<2x3xf32>
  %c = onnx.Selu(%x) : tensor<2x3xf32>
  %d = onnx.Celu(%x) <{alpha = 2.0}> : tensor<2x3xf32>
  %e = onnx.Celu(%x) <{alpha = 1.0}> : tensor<2x3xf32>
  %f = onnx.Mish(%x) : tensor<2x3xf32>
  %g = onnx.Swish(%x) <{alpha = 1.5}> : tensor<2x3xf32>
  %h = onnx.Swish(%x) : tensor<2x3xf32>
  func.return %a, %b, %c, %d, %e, %f, %g, %h : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
}
