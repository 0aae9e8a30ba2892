// RUN: onnx-opt %s --pass simplify | filecheck %s

// Sums with 0, products and quotients with 1, first powers; and with true, or with false.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[W:.*]] = onnx.Abs(%n) : tensor<2x3xi32>
// CHECK-NEXT:    %[[Y:.*]] = onnx.Relu(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.Not(%p) : tensor<2x3xi1>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[W]] : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
// CHECK-NOT:     onnx.Add
// CHECK-NOT:     onnx.Sub
// CHECK-NOT:     onnx.Mul
// CHECK-NOT:     onnx.Div
// CHECK-NOT:     onnx.Pow
// CHECK-NOT:     onnx.And
// CHECK-NOT:     onnx.Or
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %p: tensor<2x3xi1> {onnx.name = "p"}, %n: tensor<2x3xi32> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<2x3xi1> {onnx.name = "z"}, tensor<2x3xi32> {onnx.name = "w"}) {
  %unit = onnx.Constant dense<1> : tensor<i32>
  %h = onnx.Div(%n, %unit) : tensor<2x3xi32>
  %w = onnx.Abs(%h) : tensor<2x3xi32>
  %zero = onnx.Constant dense<0.0> : tensor<f32>
  %zeros = onnx.Constant dense<0.0> : tensor<3xf32>
  %one = onnx.Constant dense<1.0> : tensor<f32>
  %ones = onnx.Constant dense<1.0> : tensor<1x3xf32>
  %true = onnx.Constant dense<true> : tensor<i1>
  %false = onnx.Constant dense<false> : tensor<3xi1>
  %a = onnx.Add(%zero, %x) : tensor<2x3xf32>
  %b = onnx.Sub(%a, %zeros) : tensor<2x3xf32>
  %c = onnx.Mul(%b, %ones) : tensor<2x3xf32>
  %d = onnx.Div(%c, %one) : tensor<2x3xf32>
  %e = onnx.Pow(%d, %one) : tensor<2x3xf32>
  %y = onnx.Relu(%e) : tensor<2x3xf32>
  %f = onnx.And(%true, %p) : tensor<2x3xi1>
  %g = onnx.Or(%f, %false) : tensor<2x3xi1>
  %z = onnx.Not(%g) : tensor<2x3xi1>
  func.return %y, %z, %w : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
}
