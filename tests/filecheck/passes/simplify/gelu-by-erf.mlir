// RUN: onnx-opt %s --pass simplify | filecheck %s

// The ways exporters spell x (1 + erf(x / sqrt 2)) / 2.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[E:.*]] = onnx.Gelu(%x) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[J:.*]] = onnx.Gelu(%[[E]]) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[O:.*]] = onnx.Gelu(%[[J]]) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Gelu(%[[O]]) <{approximate = "none"}> : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.Erf
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "y"}) {
  %half = onnx.Constant dense<0.5> : tensor<f32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %two = onnx.Constant dense<2.0> : tensor<f32>
  %r = onnx.Constant dense<1.4142135> : tensor<f32>
  %q = onnx.Constant dense<0.70710677> : tensor<f32>
  %a = onnx.Div(%x, %r) : tensor<2x3xf32>
  %b = onnx.Erf(%a) : tensor<2x3xf32>
  %c = onnx.Add(%b, %one) : tensor<2x3xf32>
  %d = onnx.Mul(%x, %c) : tensor<2x3xf32>
  %e = onnx.Mul(%d, %half) : tensor<2x3xf32>
  %f = onnx.Mul(%e, %q) : tensor<2x3xf32>
  %g = onnx.Erf(%f) : tensor<2x3xf32>
  %h = onnx.Add(%one, %g) : tensor<2x3xf32>
  %i = onnx.Mul(%e, %half) : tensor<2x3xf32>
  %j = onnx.Mul(%i, %h) : tensor<2x3xf32>
  %k = onnx.Div(%j, %r) : tensor<2x3xf32>
  %l = onnx.Erf(%k) : tensor<2x3xf32>
  %m = onnx.Add(%l, %one) : tensor<2x3xf32>
  %n = onnx.Mul(%half, %m) : tensor<2x3xf32>
  %o = onnx.Mul(%j, %n) : tensor<2x3xf32>
  %p = onnx.Div(%o, %r) : tensor<2x3xf32>
  %s = onnx.Erf(%p) : tensor<2x3xf32>
  %t = onnx.Add(%s, %one) : tensor<2x3xf32>
  %u = onnx.Mul(%t, %o) : tensor<2x3xf32>
  %y = onnx.Div(%u, %two) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
