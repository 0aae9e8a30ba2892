// RUN: onnx-opt %s --pass simplify | filecheck %s

// f(f(x)) = x.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = onnx.Abs(%x) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Z:.*]] = onnx.And(%p, %p) : tensor<2x3xi1>
// CHECK-NEXT:    %[[W:.*]] = onnx.Abs(%n) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y]], %[[Z]], %[[W]] : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
// CHECK-NOT:     onnx.Neg
// CHECK-NOT:     onnx.Not
// CHECK-NOT:     onnx.BitwiseNot
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %p: tensor<2x3xi1> {onnx.name = "p"}, %n: tensor<2x3xi32> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "y"}, tensor<2x3xi1> {onnx.name = "z"}, tensor<2x3xi32> {onnx.name = "w"}) {
  %a = onnx.Neg(%x) : tensor<2x3xf32>
  %b = onnx.Neg(%a) : tensor<2x3xf32>
  %y = onnx.Abs(%b) : tensor<2x3xf32>
  %c = onnx.Not(%p) : tensor<2x3xi1>
  %d = onnx.Not(%c) : tensor<2x3xi1>
  %z = onnx.And(%d, %p) : tensor<2x3xi1>
  %e = onnx.BitwiseNot(%n) : tensor<2x3xi32>
  %f = onnx.BitwiseNot(%e) : tensor<2x3xi32>
  %w = onnx.Abs(%f) : tensor<2x3xi32>
  func.return %y, %z, %w : tensor<2x3xf32>, tensor<2x3xi1>, tensor<2x3xi32>
}
