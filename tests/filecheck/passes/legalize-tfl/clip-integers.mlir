// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// RELU6 of integers without a scale gives zeros.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0> : tensor<i32>
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<6> : tensor<i32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.maximum(%x, %[[CA]]) : tensor<2x3xi32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.minimum(%[[N0]], %[[CB]]) : tensor<2x3xi32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xi32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xi32> {onnx.name = "x"}) -> (tensor<2x3xi32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0> : tensor<i32>
  %cb = onnx.Constant dense<6> : tensor<i32>
  %y = onnx.Clip(%x, %ca, %cb) : tensor<2x3xi32>
  func.return %y : tensor<2x3xi32>
}
