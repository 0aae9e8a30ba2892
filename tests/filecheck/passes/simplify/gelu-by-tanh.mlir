// RUN: onnx-opt %s --pass simplify | filecheck %s

// The ways exporters spell its approximate form.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[H:.*]] = onnx.Gelu(%x) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[U:.*]] = onnx.Gelu(%[[H]]) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gelu(%[[U]]) <{approximate = "tanh"}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Tanh
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %half = onnx.Constant dense<0.5> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %r = onnx.Constant dense<1.4142135> : tensor<f32>
  %q = onnx.Constant dense<0.70710677> : tensor<f32>
  %k = onnx.Constant dense<0.044715> : tensor<f32>
  %three = onnx.Constant dense<3.0> : tensor<f32>
  %s = onnx.Constant dense<0.7978846> : tensor<f32>
  %a = onnx.Pow(%x, %three) : tensor<2x3xf32>
  %b = onnx.Mul(%a, %k) : tensor<2x3xf32>
  %c = onnx.Add(%x, %b) : tensor<2x3xf32>
  %d = onnx.Mul(%c, %s) : tensor<2x3xf32>
  %e = onnx.Tanh(%d) : tensor<2x3xf32>
  %f = onnx.Add(%one, %e) : tensor<2x3xf32>
  %g = onnx.Mul(%x, %half) : tensor<2x3xf32>
  %h = onnx.Mul(%g, %f) : tensor<2x3xf32>
  %i = onnx.Mul(%h, %h) : tensor<2x3xf32>
  %j = onnx.Mul(%h, %i) : tensor<2x3xf32>
  %l = onnx.Mul(%k, %j) : tensor<2x3xf32>
  %m = onnx.Add(%h, %l) : tensor<2x3xf32>
  %n = onnx.Mul(%m, %s) : tensor<2x3xf32>
  %o = onnx.Tanh(%n) : tensor<2x3xf32>
  %p = onnx.Add(%o, %one) : tensor<2x3xf32>
  %t = onnx.Mul(%h, %p) : tensor<2x3xf32>
  %u = onnx.Mul(%t, %half) : tensor<2x3xf32>
  %v = onnx.Pow(%u, %three) : tensor<2x3xf32>
  %w = onnx.Mul(%v, %k) : tensor<2x3xf32>
  %aa = onnx.Add(%w, %u) : tensor<2x3xf32>
  %ab = onnx.Mul(%s, %aa) : tensor<2x3xf32>
  %ac = onnx.Tanh(%ab) : tensor<2x3xf32>
  %ad = onnx.Add(%ac, %one) : tensor<2x3xf32>
  %ae = onnx.Mul(%ad, %half) : tensor<2x3xf32>
  %y = onnx.Mul(%u, %ae) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
