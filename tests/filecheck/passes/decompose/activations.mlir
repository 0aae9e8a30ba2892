// RUN: onnx-opt %s --pass decompose | filecheck %s

// Activations by the functions that kernels have.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N1:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[N2:.*]] = onnx.Add(%[[N0]], %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Div(%x, %[[N2]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N3:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N4:.*]] = onnx.Neg(%[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N5:.*]] = onnx.Exp(%[[N4]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N6:.*]] = onnx.Add(%[[N5]], %[[N1]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N7:.*]] = onnx.Log(%[[N6]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Add(%[[N3]], %[[N7]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N8:.*]] = onnx.Constant dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[N9:.*]] = onnx.Min(%x, %[[N8]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N10:.*]] = onnx.Elu(%[[N9]]) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N11:.*]] = onnx.Constant dense<1.6732632> : tensor<f32>
// CHECK-NEXT:    %[[N12:.*]] = onnx.Mul(%[[N10]], %[[N11]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N13:.*]] = onnx.Add(%[[N3]], %[[N12]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N14:.*]] = onnx.Constant dense<1.050701> : tensor<f32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Mul(%[[N13]], %[[N14]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N15:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[N16:.*]] = onnx.Mul(%[[N9]], %[[N15]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N17:.*]] = onnx.Elu(%[[N16]]) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N18:.*]] = onnx.Constant dense<2.0> : tensor<f32>
// CHECK-NEXT:    %[[N19:.*]] = onnx.Mul(%[[N17]], %[[N18]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Add(%[[N3]], %[[N19]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Elu(%x) <{alpha = 1.0}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[N20:.*]] = onnx.Constant dense<20.0> : tensor<f32>
// CHECK-NEXT:    %[[N21:.*]] = onnx.Min(%x, %[[N20]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N22:.*]] = onnx.Exp(%[[N21]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N23:.*]] = onnx.Add(%[[N22]], %[[N18]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N24:.*]] = onnx.Mul(%[[N22]], %[[N23]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N25:.*]] = onnx.Add(%[[N24]], %[[N18]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N26:.*]] = onnx.Div(%[[N24]], %[[N25]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Mul(%x, %[[N26]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N27:.*]] = onnx.Constant dense<1.5> : tensor<f32>
// CHECK-NEXT:    %[[N28:.*]] = onnx.Mul(%x, %[[N27]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N29:.*]] = onnx.Sigmoid(%[[N28]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Mul(%x, %[[N29]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N30:.*]] = onnx.Sigmoid(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Mul(%x, %[[N30]]) : tensor<2x3xf32>
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
