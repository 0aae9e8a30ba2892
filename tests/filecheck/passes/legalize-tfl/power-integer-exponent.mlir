// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// An exponent of another type is cast.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<3.0> : tensor<f32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.pow(%x, %[[N0]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<3> : tensor<i64>
  %y = onnx.Pow(%x, %ca) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
