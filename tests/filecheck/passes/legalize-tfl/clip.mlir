// RUN: onnx-opt %s --pass legalize-tfl | filecheck %s

// Other bounds.

// CHECK-LABEL: func.func @main
// CHECK-NEXT:    %[[CA:.*]] = tfl.pseudo_const dense<0.0> : tensor<f32>
// CHECK-NEXT:    %[[CB:.*]] = tfl.pseudo_const dense<5.0> : tensor<f32>
// CHECK-NEXT:    %[[N0:.*]] = tfl.maximum(%x, %[[CA]]) : tensor<2x3xf32>
// CHECK-NEXT:    %[[Y:.*]] = tfl.minimum(%[[N0]], %[[CB]]) : tensor<2x3xf32>
// CHECK-NEXT:    func.return %[[Y]] : tensor<2x3xf32>
// CHECK-NOT:     onnx.
// CHECK-NOT:     nhwc.
func.func @main(%x: tensor<2x3xf32> {onnx.name = "x"}) -> (tensor<2x3xf32> {onnx.name = "r"}) {
  %ca = onnx.Constant dense<0.0> : tensor<f32>
  %cb = onnx.Constant dense<5.0> : tensor<f32>
  %y = onnx.Clip(%x, %ca, %cb) : tensor<2x3xf32>
  func.return %y : tensor<2x3xf32>
}
