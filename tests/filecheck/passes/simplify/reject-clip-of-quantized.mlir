// RUN: onnx-opt %s --pass simplify | filecheck %s

// Halves, or integers, between the steps are no bounds: they would be rounded.

// CHECK-LABEL: func.func @main
// CHECK:         onnx.QuantizeLinear(%x, {{.*}})
// CHECK:         onnx.Clip(
// CHECK:         onnx.QuantizeLinear(%i, {{.*}})
// CHECK:         onnx.Clip(
func.func @main(%x: tensor<2x3xf16> {onnx.name = "x"}, %i: tensor<2x3xi32> {onnx.name = "i"}) -> (tensor<2x3xi8> {onnx.name = "a"}, tensor<2x3xi8> {onnx.name = "b"}) {
  %h = onnx.Constant dense<0.3> : tensor<f16>
  %s = onnx.Constant dense<0.3> : tensor<f32>
  %z = onnx.Constant dense<0> : tensor<i8>
  %lo = onnx.Constant dense<-3> : tensor<i8>
  %hi = onnx.Constant dense<5> : tensor<i8>
  %q = onnx.QuantizeLinear(%x, %h, %z) : tensor<2x3xi8>
  %a = onnx.Clip(%q, %lo, %hi) : tensor<2x3xi8>
  %p = onnx.QuantizeLinear(%i, %s, %z) : tensor<2x3xi8>
  %b = onnx.Clip(%p, %lo, %hi) : tensor<2x3xi8>
  func.return %a, %b : tensor<2x3xi8>, tensor<2x3xi8>
}
