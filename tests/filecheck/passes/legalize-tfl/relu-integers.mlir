// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// RELU of integers without a scale gives zeros.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[N0:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.maximum(%x, %[[N0]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xi32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %y = onnx.Relu(%x) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
