// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// The square is a product.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[Y:.*]] = tfl.mul(%x, %x) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<2.0> : tensor<f32>
  %y = onnx.Pow(%x, %ca) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
