// RUN: onnx-opt %s --pass simplify | filecheck %s

// What has no elements along the axis adds none, before or behind; along another axis nothing has any.

// CHECK-LABEL: func.func @main
// CHECK:         %[[SUM:.*]] = onnx.Add(%x, %x)
// CHECK:         %[[BOTH:.*]] = onnx.Concat(%n, %e) <{axis = 0}> : tensor<3x0xf32>
// CHECK:         func.return %[[SUM]], %[[SUM]], %[[BOTH]]
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}, %e: tensor<2x0xf32> {onnx.name = "e"}, %n: tensor<1x0xf32> {onnx.name = "n"}) -> (tensor<2x3xf32> {onnx.name = "a"}, tensor<2x3xf32> {onnx.name = "b"}, tensor<3x0xf32> {onnx.name = "c"}) {
  %s = onnx.Add(%x, %x) : tensor<2x3xf32>
  %a = onnx.Concat(%s, %e) <{axis = 1}> : tensor<2x3xf32>
  %b = onnx.Concat(%e, %s) <{axis = 1}> : tensor<2x3xf32>
  %c = onnx.Concat(%n, %e) <{axis = 0}> : tensor<3x0xf32>
  func.return %a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<3x0xf32>
}
