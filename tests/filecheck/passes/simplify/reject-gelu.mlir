// RUN: onnx-opt %s --pass simplify | filecheck %s

// Another constant, another operand: no Gelu.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[HALF:.*]] = onnx.Constant dense<0.5> : tensor<f32>
// CHECK-NEXT:    %[[ONE:.*]] = onnx.Constant dense<1.0> : tensor<f32>
// CHECK-NEXT:    %[[A:.*]] = onnx.Mul(%x, %[[HALF]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[B:.*]] = onnx.Tanh(%[[A]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[C:.*]] = onnx.Add(%[[B]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[D:.*]] = onnx.Mul(%x, %[[C]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[E:.*]] = onnx.Mul(%[[D]], %[[HALF]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[K:.*]] = onnx.Constant dense<0.044715> : tensor<f32>
// CHECK-NEXT:    %[[THREE:.*]] = onnx.Constant dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[S:.*]] = onnx.Constant dense<0.7978846> : tensor<f32>
// CHECK-NEXT:    %[[F:.*]] = onnx.Pow(%z, %[[THREE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[G:.*]] = onnx.Mul(%[[F]], %[[K]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[H:.*]] = onnx.Add(%x, %[[G]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[I:.*]] = onnx.Mul(%[[H]], %[[S]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Tanh(%[[I]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[L:.*]] = onnx.Add(%[[J]], %[[ONE]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[M:.*]] = onnx.Mul(%x, %[[L]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[N:.*]] = onnx.Mul(%[[M]], %[[HALF]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[E]], %[[N]] : tensor<2x3xf32>, tensor<2x3xf32>
// CHECK-NOT:     onnx.Gelu
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %z: tensor<2x3xf32> {onnx.name = "z"}) -> (tensor<2x3xf32> {onnx.name = "e"}, tensor<2x3xf32> {onnx.name = "n"}) {
  %half = onnx.Constant dense<0.5> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %r = onnx.Constant dense<1.4142135> : tensor<f32>
  %q = onnx.Constant dense<0.70710677> : tensor<f32>
  %a = onnx.Div(%x, %two) : tensor<2x3xf32>
  %b = onnx.Tanh(%a) : tensor<2x3xf32>
  %c = onnx.Add(%b, %one) : tensor<2x3xf32>
  %d = onnx.Mul(%x, %c) : tensor<2x3xf32>
  %e = onnx.Mul(%d, %half) : tensor<2x3xf32>
  %k = onnx.Constant dense<0.044715> : tensor<f32>
  %three = onnx.Constant dense<3.0> : tensor<f32>
  %s = onnx.Constant dense<0.7978846> : tensor<f32>
  %f = onnx.Pow(%z, %three) : tensor<2x3xf32>
  %g = onnx.Mul(%f, %k) : tensor<2x3xf32>
  %h = onnx.Add(%x, %g) : tensor<2x3xf32>
  %i = onnx.Mul(%h, %s) : tensor<2x3xf32>
  %j = onnx.Tanh(%i) : tensor<2x3xf32>
  %l = onnx.Add(%j, %one) : tensor<2x3xf32>
  %m = onnx.Mul(%x, %l) : tensor<2x3xf32>
  %n = onnx.Mul(%m, %half) : tensor<2x3xf32>
  func.return %e, %n : tensor<2x3xf32>, tensor<2x3xf32>
}
